import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixSupport

/// The stream of events against a server that follows a script, through real sockets.
@Suite(.timeLimit(.minutes(10)))
struct EventStreamTests {
    private static let options = EventStream.Options(initialDelay: .milliseconds(10), maximumDelay: .milliseconds(50))

    private func client(_ server: ScriptedServer) throws -> Vapix {
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
        vapix.timeouts = HTTPTimeouts(connect: longestWait, idle: longestWait, total: longestWait)
        return vapix
    }

    /// The numbers of the events of a stream up to one, and the gaps between them.
    private func collect(
        _ stream: EventStream, until last: Int
    ) async throws -> (numbers: [Int], gaps: [EventGap]) {
        var numbers: [Int] = []
        var gaps: [EventGap] = []
        for try await element in stream {
            switch element {
            case .event(let event):
                numbers.append(try #require(event.data["number"].flatMap { Int($0) }))
                if numbers.last == last { return (numbers, gaps) }
            case .gap(let gap): gaps.append(gap)
            }
        }
        return (numbers, gaps)
    }

    private func failure(
        _ script: @escaping @Sendable (ScriptedServer.Connection) -> Void
    ) async throws -> VapixError {
        let server = try ScriptedServer(script)
        defer { server.stop() }
        let vapix = try client(server)
        let error = await expectError(VapixError.self) {
            for try await _ in try await vapix.events(options: Self.options) {}
        }
        let failure = try #require(error)
        #expect(!"\(failure) \(String(reflecting: failure))".contains("canary"))
        return failure
    }

    @Test func events_device_sendsWhatWasAskedFor() async throws {
        let questions = Collected<String>()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection) else { return }
            questions.append(peer.request)
            questions.append(peer.confirm() ?? "")
            for number in 1...3 { peer.sendEvent(number) }
            connection.hang()
        }
        defer { server.stop() }
        let stream = try await client(server).events(matching: [.topic("tns1:Test//.")], options: Self.options)
        let (numbers, gaps) = try await collect(stream, until: 3)
        #expect(numbers == [1, 2, 3])
        #expect(gaps.isEmpty)
        let request = questions.values[0]
        #expect(request.hasPrefix("GET /vapix/ws-data-stream?sources=events HTTP/1.1\r\n"))
        #expect(request.contains("Authorization: Basic YTAtdGVzdDpjYW5hcnktNDcxMQ==\r\n"))
        #expect(!request.contains("Sec-WebSocket-Extensions"))
        #expect(questions.values[1].contains(#""eventFilterList":[{"topicFilter":"tns1:Test//."}]"#))
    }

    /// A device sent pings and events, and closed the connection: the answer to a ping could not be sent, and with that the events
    /// that had arrived were lost.
    @Test func events_answerCannotBeSent_lastEventsArrive() async throws {
        let connections = Collected<Bool>()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            connections.append(true)
            guard connections.values.count == 1 else {
                peer.sendEvent(1000)
                return connection.hang()
            }
            var burst: [UInt8] = []
            for number in 1...200 { burst += [0x89, 0] + EventPeer.eventFrame(number) }
            connection.send(burst)
            connection.waitUntilReceived()
        }
        defer { server.stop() }
        // It runs on the connection's thread, which goes on when the device has closed the connection.
        let topic = StateTopic<Int>("tns1:Test") { event in
            let deadline = ContinuousClock.now + longestWait
            while connections.values.count == 1, server.openCount > 0, ContinuousClock.now < deadline {
                Thread.sleep(forTimeInterval: 0.1)
            }
            return event.data.int("number")
        }
        var numbers: [Int] = []
        for try await change in try await client(server).states(of: topic, options: Self.options) {
            numbers.append(change.state ?? 0)
            if numbers.last == 1000 { break }
        }
        #expect(numbers == Array(1...200) + [1000])
    }

    /// Without a delay the attempts took all of a core.
    @Test func events_noDelay_attemptsAreFew() async throws {
        let server = try ScriptedServer { _ in }
        defer { server.stop() }
        let options = EventStream.Options(
            initialDelay: .zero, maximumDelay: .zero, openingTimeout: .milliseconds(100))
        await #expect(throws: VapixError.self) { try await client(server).events(options: options) }
        // One each 7.5 milliseconds at most.
        #expect((1...15).contains(server.acceptedCount), "\(server.acceptedCount)")
    }

    /// An event after the call has returned is not missed, even if the loop begins later.
    @Test func events_confirmed_returnsBeforeTheFirstEvent() async throws {
        let returned = Promise<Void>()
        let hasReturned = Collected<Bool>()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            let deadline = ContinuousClock.now + longestWait
            while !returned.isSettled, ContinuousClock.now < deadline { Thread.sleep(forTimeInterval: 0.01) }
            hasReturned.append(returned.isSettled)
            peer.sendEvent(1)
            connection.hang()
        }
        defer { server.stop() }
        let stream = try await client(server).events(options: Self.options)
        returned.settle(.success(()))
        #expect(try await collect(stream, until: 1).numbers == [1])
        #expect(hasReturned.values == [true])
    }

    /// Story: a binary message, which nobody reads, was dropped without a word.
    @Test func events_binaryMessage_isUnreadable() async throws {
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            peer.sendEvent(1)
            peer.send(opcode: 2, [1, 2, 3])
            peer.sendEvent(2)
            connection.hang()
        }
        defer { server.stop() }
        let stream = try await client(server).events(options: Self.options)
        let (numbers, gaps) = try await collect(stream, until: 2)
        #expect(numbers == [1, 2])
        #expect(gaps.map(\.unreadableCount) == [1])
    }

    /// Story: a device that answered with another context never confirmed anything: the stream did not open, and gaps were not told.
    @Test(arguments: [#""context":"other","#, #""context":7,"#, #""context":null,"#, ""])
    func events_opens_andTellsGaps_anyContext(context: String) async throws {
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.readQuestion() != nil else { return }
            peer.send(#"{"apiVersion":"1.0",\#(context)"method":"events:configure","data":{}}"#)
            peer.sendEvent(1)
        }
        defer { server.stop() }
        let stream = try await client(server).events(options: Self.options)
        var reconnects = 0
        for try await element in stream {
            if case .gap(let gap) = element { reconnects += gap.reconnectCount }
            if reconnects == 2 { break }
        }
        #expect(reconnects == 2)
    }

    @Test func events_streamReleasedUnread_closesTheConnection() async throws {
        let closed = Collected<Bool>()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            closed.append(peer.readFrame()?.opcode == 8)
        }
        defer { server.stop() }
        _ = try await client(server).events(options: Self.options)
        #expect(await eventually { closed.values == [true] })
    }

    @Test func events_secondIterator_throwsAndFirstGoesOn() async throws {
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            peer.sendEvent(1)
            connection.hang()
        }
        defer { server.stop() }
        let stream = try await client(server).events(options: Self.options)
        var first = stream.makeAsyncIterator()
        var second = stream.makeAsyncIterator()
        let error = await expectError(VapixError.self) { _ = try await second.next() }
        #expect(error?.code == .alreadyRead)
        guard case .event(let event)? = try await first.next() else { return #expect(Bool(false), "no event") }
        #expect(event.data["number"] == "1")
    }

    @Test func events_leavingTheLoop_closesTheConnection() async throws {
        let closed = Collected<Bool>()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            peer.sendEvent(1)
            closed.append(peer.readFrame()?.opcode == 8 && peer.readFrame() == nil)
        }
        defer { server.stop() }
        _ = try await collect(try await client(server).events(options: Self.options), until: 1)
        #expect(await eventually { closed.values == [true] })
    }

    @Test func events_taskCancelled_endsAtOnce() async throws {
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            peer.sendEvent(1)
            connection.hang()
        }
        defer { server.stop() }
        let stream = try await client(server).events(options: Self.options)
        let first = Promise<Void>()
        let task = Task {
            for try await _ in stream { first.settle(.success(())) }
        }
        try await first.value()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(await eventually { server.openCount == 0 })
    }

    @Test func events_cancelledWhileConnecting_leavesNothingOpen() async throws {
        let asked = Collected<Bool>()
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            asked.append(true)
            connection.hang()
        }
        defer { server.stop() }
        let vapix = try client(server)
        let task = Task { for try await _ in try await vapix.events(options: Self.options) {} }
        #expect(await eventually { !asked.values.isEmpty })
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(await eventually { server.openCount == 0 })
    }

    @Test func events_connectionLost_isMadeAnewAndShowsAsAGap() async throws {
        let count = Collected<Bool>()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            count.append(true)
            let number = count.values.count
            peer.sendEvent(number)
            // The first ends without a word, the second with a reset, the third with one.
            if number == 2 { connection.reset() }
            if number == 3 {
                peer.send(opcode: 8, [0x03, 0xE9])
                _ = peer.readFrame()
            }
            if number == 4 { connection.hang() }
        }
        defer { server.stop() }
        let (numbers, gaps) = try await collect(try await client(server).events(options: Self.options), until: 4)
        // A reset takes along what was not read yet.
        #expect(numbers.filter { $0 != 2 } == [1, 3, 4])
        #expect(gaps.reduce(0) { $0 + $1.reconnectCount } == 3)
        #expect(gaps.allSatisfy { $0.cause?.code == .connectionFailed && $0.droppedCount == 0 })
    }

    @Test func events_slowLoop_dropsTheOldestAndCountsThem() async throws {
        let sent = Collected<Bool>()
        let firstWasRead = DispatchSemaphore(value: 0)
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            peer.sendEvent(1)
            // The stream takes events before anybody reads, and would drop this one if all came at once.
            guard firstWasRead.wait(timeout: .now() + 60) == .success else { return }
            for number in 2...10_000 { peer.sendEvent(number) }
            // The answer shows that all before it was received.
            peer.send(opcode: 9, [])
            while let frame = peer.readFrame(), frame.opcode != 10 {}
            sent.append(true)
            connection.hang()
        }
        defer { server.stop() }
        var options = Self.options
        options.bufferLimit = 100
        var iterator = try await client(server).events(options: options).makeAsyncIterator()
        guard case .event(let first)? = try await iterator.next() else { return #expect(Bool(false), "no event") }
        firstWasRead.signal()
        #expect(await eventually { !sent.values.isEmpty })
        guard case .gap(let gap)? = try await iterator.next() else { return #expect(Bool(false), "no gap") }
        var numbers: [Int] = []
        while numbers.last != 10_000, case .event(let event)? = try await iterator.next() {
            numbers.append(try #require(event.data["number"].flatMap { Int($0) }))
        }
        #expect(first.data["number"] == "1")
        #expect(numbers == Array(9901...10_000))
        #expect(gap.droppedCount == 10_000 - 1 - 100)
        #expect(gap.reconnectCount == 0)
    }

    @Test func events_messageThatCannotBeRead_showsAsAGap() async throws {
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            peer.sendEvent(1)
            peer.send(#"{"method":"events:notify","params":{"notification":{"topic":[7]}}}"#)
            peer.send("not JSON")
            peer.send(#"{"method":"events:somethingNew"}"#)
            peer.send(opcode: 2, [1, 2, 3])
            peer.sendEvent(2)
            connection.hang()
        }
        defer { server.stop() }
        let (numbers, gaps) = try await collect(try await client(server).events(options: Self.options), until: 2)
        #expect(numbers == [1, 2])
        #expect(gaps.reduce(0) { $0 + $1.unreadableCount } == 3)
    }

    @Test func events_ping_isAnswered() async throws {
        let answers = Collected<String>()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            peer.send(opcode: 9, Array("are you there".utf8))
            if let frame = peer.readFrame(), frame.opcode == 10 { answers.append(frame.payload) }
            peer.sendEvent(1)
            connection.hang()
        }
        defer { server.stop() }
        _ = try await collect(try await client(server).events(options: Self.options), until: 1)
        #expect(answers.values == ["are you there"])
    }

    @Test func events_silentDevice_isAskedAndGivenUp() async throws {
        let connections = Collected<Bool>()
        let pings = Collected<Bool>()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            connections.append(true)
            peer.sendEvent(connections.values.count == 1 ? 1 : 2)
            while let frame = peer.readFrame() {
                if frame.opcode == 9 { pings.append(true) }
            }
        }
        defer { server.stop() }
        var options = Self.options
        options.idleTimeout = .milliseconds(200)
        let (numbers, gaps) = try await collect(try await client(server).events(options: options), until: 2)
        #expect(numbers == [1, 2])
        #expect(gaps.first?.cause?.code == .timedOut)
        #expect(await eventually { !pings.values.isEmpty })
    }

    @Test func configure_whileRunning_asksForOthers() async throws {
        let questions = Collected<String>()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection) else { return }
            questions.append(peer.confirm() ?? "")
            peer.sendEvent(1)
            questions.append(peer.confirm() ?? "")
            peer.sendEvent(2)
            guard let refused = peer.readQuestion() else { return }
            peer.send(
                #"{"context":"\#(refused.context)","method":"events:configure","#
                    + #""error":{"code":2104,"message":"Invalid parameter value"}}"#)
            peer.sendEvent(3)
            guard questions.values.count == 2 else { return connection.hang() }
        }
        defer { server.stop() }
        let stream = try await client(server).events(matching: [.topic("a")], options: Self.options)
        var iterator = stream.makeAsyncIterator()
        _ = try await iterator.next()
        try await stream.configure(matching: [.topic("b")])
        let error = await expectError(VapixError.self) { try await stream.configure(matching: [.topic("c")]) }
        #expect(error?.device?.code == 2104)
        // The script ends here, and the next connection asks for what was last agreed on.
        #expect(
            await eventually {
                questions.values.count >= 3 && questions.values[2].contains(#""topicFilter":"b""#)
            })
        #expect(questions.values[0].contains(#""topicFilter":"a""#))
        #expect(questions.values[1].contains(#""topicFilter":"b""#))
        withExtendedLifetime(iterator) {}
    }

    @Test func events_refusedFilters_isTheDevicesError() async throws {
        let error = try await failure { connection in
            guard let peer = EventPeer(connection), let question = peer.readQuestion() else { return }
            peer.send(
                #"{"context":"\#(question.context)","method":"events:configure","#
                    + #""error":{"code":2104,"message":"Invalid parameter value"}}"#)
            connection.hang()
        }
        #expect(error.code == .rejected)
        #expect(error.device?.code == 2104)
    }

    @Test func events_otherAnswers_areErrors() async throws {
        let cases: [(answer: String, code: VapixError.Code)] = [
            ("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n", .unauthorized),
            ("HTTP/1.1 403 Forbidden\r\n\r\n", .forbidden), ("HTTP/1.1 404 Not Found\r\n\r\n", .unsupportedAPI),
            ("HTTP/1.1 200 OK\r\n\r\n<html>", .httpStatus), ("SSH-2.0-OpenSSH\r\n", .malformedReply),
            ("HTTP/1.1 101 Switching Protocols\r\n\r\n", .malformedReply),
            (String(repeating: "a", count: 20_000), .malformedReply),
        ]
        for (answer, code) in cases {
            let error = try await failure { connection in
                _ = connection.readRequest()
                connection.send(answer)
                connection.hang()
            }
            #expect(error.code == code, "\(answer.prefix(40))")
        }
    }

    @Test func events_extensionThatWasNotOffered_isLetPassUntilItIsUsed() async throws {
        let count = Collected<Bool>()
        let server = try ScriptedServer { connection in
            let header = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=15\r\n"
            guard let peer = EventPeer(connection, headers: header), peer.confirm() != nil else { return }
            count.append(true)
            peer.sendEvent(count.values.count)
            // A compressed frame.
            if count.values.count == 1 { connection.send([0xC1, 1, 0]) }
            connection.hang()
        }
        defer { server.stop() }
        let (numbers, gaps) = try await collect(try await client(server).events(options: Self.options), until: 2)
        #expect(numbers == [1, 2])
        #expect(gaps.first?.cause?.code == .malformedReply)
        #expect(gaps.first?.cause?.description.contains("compressed") == true)
    }

    @Test func events_serverStartsLate_isWaitedFor() async throws {
        let attempts = Collected<Bool>()
        let server = try ScriptedServer { connection in
            attempts.append(true)
            guard attempts.values.count > 2 else { return }
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            peer.sendEvent(1)
            connection.hang()
        }
        defer { server.stop() }
        let (numbers, gaps) = try await collect(try await client(server).events(options: Self.options), until: 1)
        #expect(numbers == [1])
        #expect(gaps.isEmpty)
    }

    /// The delay before an attempt did not count: the last attempt began up to half a minute after the total timeout.
    @Test func events_firstConnection_noAttemptAfterTheTotalTimeout() async throws {
        let server = try ScriptedServer { _ in }
        defer { server.stop() }
        let vapix = try client(server)
        let options = EventStream.Options(initialDelay: .seconds(3600), maximumDelay: .seconds(3600))
        let error = await expectError(VapixError.self) { _ = try await vapix.events(options: options) }
        #expect(error?.code == .connectionFailed)
        #expect(server.acceptedCount == 1)
    }

    @Test func events_manyStreams_leaveNoThreadsOrDescriptors() async throws {
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            peer.sendEvent(1)
            connection.hang()
        }
        defer { server.stop() }
        let vapix = try client(server)
        for _ in 0..<50 { _ = try await collect(try await vapix.events(options: Self.options), until: 1) }
        #expect(await eventually { server.openCount == 0 })
        #expect(server.acceptedCount == 50)
    }
}

/// What the threads of a script have seen.
final class Collected<Value: Sendable>: Sendable {
    private let storage = Locked<[Value]>([])

    var values: [Value] { storage.withLock { $0 } }

    func append(_ value: Value) {
        storage.withLock { $0.append(value) }
    }
}
