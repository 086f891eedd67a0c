import ServiceAccounts
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import VapixClient

/// What an app may make again: what an error says of its call, and the calls that `retrying` repeats.
@Suite(.timeLimit(.minutes(10)))
struct RetryingTests {
    private static let effects: [Effect] = [.read, .idempotent, .once]
    private static let cutReply = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfin"

    /// A client that makes one attempt at each call.
    private func client(_ port: UInt16, _ clock: ManualClock = ManualClock(jumps: true)) throws -> Vapix {
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
        vapix.clock = clock
        vapix.retryPolicy = .never
        return vapix
    }

    /// A server that sends the given replies, one to a connection, then cut ones; it counts the requests.
    private func server(_ count: Locked<Int>, _ replies: [String] = []) throws -> ScriptedServer {
        try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            let index = count.withLock { count in
                count += 1
                return count - 1
            }
            if index < replies.count { connection.send(replies[index]) } else { connection.send(Self.cutReply) }
        }
    }

    // MARK: What an error says

    @Test(arguments: effects)
    func send_cutReply_mayHaveHappened(effect: Effect) async throws {
        let count = Locked(0)
        let server = try server(count)
        defer { server.stop() }
        let vapix = try client(server.port)
        let error = await expectError(VapixError.self) {
            try await vapix.send(HTTPRequest(.post, "/x"), effect: effect)
        }
        #expect(error?.code == .connectionFailed)
        #expect(error?.effect == effect)
        #expect(error?.mayHaveHappened == (effect != .read))
        #expect(error?.isRetriable == (effect != .once))
    }

    @Test(arguments: effects)
    func send_nobodyListens_cannotHaveHappened(effect: Effect) async throws {
        let vapix = try client(try unusedPort())
        let error = await expectError(VapixError.self) {
            try await vapix.send(HTTPRequest(.post, "/x"), effect: effect)
        }
        #expect(error?.code == .connectionFailed)
        #expect(error?.mayHaveHappened == false)
        #expect(error?.isRetriable == true)
    }

    /// The first attempt reached the device, and nobody listened to the second: the error is the second one's.
    @Test func send_nobodyListens_earlierAttemptCounts() async throws {
        let stop = Locked<(@Sendable () -> Void)?>(nil)
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            stop.withLock { $0 }?()
            connection.reset()
        }
        stop.withLock { $0 = { server.stop() } }
        defer { server.stop() }
        var vapix = try client(server.port)
        vapix.retryPolicy = RetryPolicy(maximumAttempts: 20)
        let patient = vapix
        let error = await expectError(VapixError.self) {
            try await patient.send(HTTPRequest(.post, "/x"), effect: .idempotent)
        }
        #expect(error?.mayHaveHappened == true)
        #expect(error?.isRetriable == true)
    }

    /// The sequence of a body fails after its first piece was sent: an endpoint may act on what it has got.
    @Test func send_bodyFails_mayHaveHappened() async throws {
        struct Broken: Error {}
        let sent = Promise<Void>()
        let server = try ScriptedServer { connection in
            _ = connection.read(until: "piece")
            sent.settle(.success(()))
            _ = connection.read()
        }
        defer { server.stop() }
        let vapix = try client(server.port)
        let body = HTTPBody(size: 10) {
            AsyncThrowingStream<[UInt8], any Error> { continuation in
                continuation.yield(Array("piece".utf8))
                Task {
                    try? await sent.value()
                    continuation.finish(throwing: Broken())
                }
            }
        }
        let error = await expectError(VapixError.self) {
            try await vapix.send(HTTPRequest(.post, "/x", body: body), effect: .once)
        }
        #expect(error?.code == .appCodeFailed)
        #expect(error?.mayHaveHappened == true)
    }

    /// A transport that fails with the given errors, one an attempt, then with a rejected certificate.
    private final class Failing: HTTPTransport {
        private let errors: Locked<[VapixError]>

        init(_ errors: [VapixError]) {
            self.errors = Locked(errors)
        }

        func reply(to exchange: HTTPExchange) async throws -> HTTPReply {
            let error = errors.withLock { errors -> VapixError in
                errors.isEmpty ? VapixError(.certificateRejected) : errors.removeFirst()
            }
            throw error
        }
    }

    /// The error of the last attempt once decided alone, and said that a call cannot have happened that an earlier attempt sent.
    @Test func send_lastAttemptSaysThatNothingHappened_earlierAttemptCounts() async throws {
        for code in [VapixError.Code.certificateRejected, .invalidRequest] {
            for (wasSent, mayHaveHappened) in [(true, true), (false, false)] {
                let transport = Failing([VapixError(.connectionFailed, wasSent: wasSent), VapixError(code)])
                var vapix = Vapix(
                    origin: try Origin("http://192.0.2.1"),
                    credentials: FixedCredentials(Credentials(username: "root", password: "canary-4711")),
                    transport: transport)
                vapix.clock = ManualClock(jumps: true)
                let client = vapix
                let error = await expectError(VapixError.self) {
                    try await client.send(HTTPRequest(.post, "/x"), effect: .idempotent)
                }
                #expect(error?.code == code)
                #expect(error?.mayHaveHappened == mayHaveHappened, "\(code) \(wasSent)")
            }
        }
    }

    /// The first reply was lost, and that of the second attempt is a refusal that breaks off.
    @Test func send_cutRefusal_earlierAttemptCounts() async throws {
        let count = Locked(0)
        let refusal = "HTTP/1.1 404 Not Found\r\nContent-Length: 10\r\n\r\nfin"
        let server = try server(count, [Self.cutReply, refusal])
        defer { server.stop() }
        var vapix = try client(server.port)
        vapix.retryPolicy = RetryPolicy(maximumAttempts: 2)
        let twice = vapix
        let error = await expectError(VapixError.self) {
            try await twice.send(HTTPRequest(.post, "/x"), effect: .idempotent)
        }
        #expect(error?.httpStatus == 404)
        #expect(error?.mayHaveHappened == true)
        #expect(count.withLock { $0 } == 2)
    }

    /// A stream once forgot that an earlier attempt may have reached the device, and its refusal said that nothing had happened.
    @Test func open_errorInPlaceOfAStream_earlierAttemptCounts() async throws {
        let refusal = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 11\r\n\r\nError: busy"
        for (replies, mayHaveHappened) in [(["", refusal], true), ([refusal], false)] {
            let count = Locked(0)
            let server = try server(count, replies)
            defer { server.stop() }
            var vapix = try client(server.port)
            vapix.retryPolicy = RetryPolicy(maximumAttempts: 2)
            let twice = vapix
            let call = VapixCall<ReplyStream>(
                streaming: "door/film", HTTPRequest(.post, "/x"), effect: .idempotent, contentType: "video/mp4")
            let error = await expectError(VapixError.self) { try await twice.send(call) }
            #expect(error?.code == .rejected)
            #expect(error?.device?.message == "busy")
            #expect(error?.mayHaveHappened == mayHaveHappened)
        }
    }

    @Test func send_status_whatARefusalIs() async throws {
        let statuses: [(Int, Bool)] = [
            (400, false), (401, false), (403, false), (404, false), (405, false), (407, false), (408, true),
            (413, false), (429, true), (303, true), (500, true), (503, true),
        ]
        for (status, mayHaveHappened) in statuses {
            let count = Locked(0)
            let reply = "HTTP/1.1 \(status) X\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
            let server = try server(count, [reply, reply])
            defer { server.stop() }
            let vapix = try client(server.port)
            let call = VapixCall<Void>("door/open", HTTPRequest(.post, "/x"), effect: .once) { _ in }
            let error = await expectError(VapixError.self) { try await vapix.send(call) }
            #expect(error?.httpStatus == status)
            #expect(error?.effect == .once)
            #expect(error?.mayHaveHappened == mayHaveHappened, "\(status)")
            #expect(error?.isRetriable == false, "\(status)")
        }
    }

    @Test func error_device_reportsThatTheCallFailed() {
        let device = DeviceError(code: 4, message: "it runs already")
        for (status, mayHaveHappened) in [(200, false), (400, false), (429, true), (500, true), (503, true)] {
            let error = VapixError(.rejected, effect: .once, httpStatus: status, device: device)
            #expect(error.mayHaveHappened == mayHaveHappened, "\(status)")
        }
        #expect(!VapixError(.rejected, effect: .once, device: device).mayHaveHappened)
    }

    /// Nobody knows what a call does twice if the error does not say so.
    @Test func error_unknownEffect_isNotRepeated() {
        #expect(!VapixError(.timedOut).isRetriable)
        #expect(VapixError(.timedOut, wasSent: false).isRetriable)
        #expect(VapixError(.timedOut, effect: .read).isRetriable)
    }

    /// `named` once lost that nothing was sent.
    @Test func error_named_keepsWhatWasSent() {
        #expect(!VapixError(.connectionFailed, wasSent: false).named("door/open").mayHaveHappened)
    }

    // MARK: retrying

    /// A body that failed with the error of another call, one that only reads, once made its own call repeatable.
    @Test func retrying_bodyFailsWithTheErrorOfAnotherCall_onceHappensOnce() async throws {
        let count = Locked(0)
        let server = try ScriptedServer { connection in
            guard connection.read(until: "piece") != nil else { return }
            count.withLock { $0 += 1 }
            _ = connection.read()
        }
        defer { server.stop() }
        let events = Locked<[ClientEvent]>([])
        let clock = ManualClock(jumps: true)
        var observed = try client(server.port, clock)
        observed.observer = { event in events.withLock { $0.append(event) } }
        let vapix = observed
        let body = HTTPBody(size: 10) {
            AsyncThrowingStream<[UInt8], any Error> { continuation in
                continuation.yield(Array("piece".utf8))
                Task {
                    _ = await waited { count.withLock { $0 } > 0 }
                    continuation.finish(
                        throwing: VapixError(.timedOut, operation: "door/film", effect: .read, detail: "canary"))
                }
            }
        }
        let error = await expectError(VapixError.self) {
            try await vapix.retrying(for: .seconds(600)) {
                try await vapix.send(HTTPRequest(.post, "/x", body: body), effect: .once)
            }
        }
        #expect(error?.code == .appCodeFailed)
        #expect((error?.underlying as? VapixError)?.code == .timedOut)
        #expect(error?.operation == "request")
        #expect(error?.effect == .once)
        #expect(error?.mayHaveHappened == true)
        #expect(count.withLock { $0 } == 1)
        #expect(clock.pauses.isEmpty)
        // The observer once heard that the app had cancelled the request.
        let failures = events.withLock { $0.map(\.failure) }
        #expect(failures == ["appCodeFailed"])
    }

    /// An app's own loop once told another app twice: the first reply was lost behind the device's act.
    @Test func retrying_cutReply_onceHappensOnce() async throws {
        let count = Locked(0)
        let server = try server(count)
        defer { server.stop() }
        let clock = ManualClock(jumps: true)
        let vapix = try client(server.port, clock)
        let error = await expectError(VapixError.self) {
            try await vapix.retrying(for: .seconds(600)) {
                try await vapix.send(HTTPRequest(.post, "/local/door/open"), effect: .once)
            }
        }
        #expect(error?.mayHaveHappened == true)
        #expect(count.withLock { $0 } == 1)
        #expect(clock.pauses.isEmpty)
    }

    @Test(arguments: [Effect.read, .idempotent])
    func retrying_cutReply_restIsRepeated(effect: Effect) async throws {
        let count = Locked(0)
        let fine = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfine"
        let server = try server(count, [Self.cutReply, Self.cutReply, fine])
        defer { server.stop() }
        let clock = ManualClock(jumps: true)
        let vapix = try client(server.port, clock)
        let reply = try await vapix.retrying(for: .seconds(600)) {
            try await vapix.send(HTTPRequest(.post, "/x"), effect: effect)
        }
        #expect(reply.body == Array("fine".utf8))
        #expect(count.withLock { $0 } == 3)
        #expect(clock.pauses.count == 2)
    }

    @Test func retrying_nobodyListens_delaysDoubleUntilTheTimeIsOver() async throws {
        let clock = ManualClock(jumps: true)
        let vapix = try client(try unusedPort(), clock)
        let start = clock.now
        var attempts = 0
        let error = await expectError(VapixError.self) {
            try await vapix.retrying(for: .seconds(200)) {
                attempts += 1
                _ = try await vapix.send(HTTPRequest(.post, "/x"), effect: .once)
            }
        }
        #expect(error?.code == .connectionFailed)
        #expect(start.duration(to: clock.now) < .seconds(200))
        #expect(start.duration(to: clock.now) >= .seconds(170))
        #expect(attempts == clock.pauses.count + 1)
        for (index, pause) in clock.pauses.enumerated() {
            let longest = min(Duration.seconds(1 << min(index, 10)), .seconds(30))
            #expect(pause <= longest && pause >= longest / 2)
        }
    }

    @Test func retrying_nobodyListens_attemptsAreUsedUp() async throws {
        let clock = ManualClock(jumps: true)
        let vapix = try client(try unusedPort(), clock)
        for (maximum, expected) in [(Int.min, 1), (0, 1), (1, 1), (4, 4)] {
            var attempts = 0
            let error = await expectError(VapixError.self) {
                try await vapix.retrying(for: .seconds(3600), policy: RetryPolicy(maximumAttempts: maximum)) {
                    attempts += 1
                    _ = try await vapix.send(HTTPRequest(.get, "/x"), effect: .read)
                }
            }
            #expect(error?.code == .connectionFailed)
            #expect(attempts == expected)
        }
    }

    @Test func retrying_nextTry_isHonoured() async throws {
        let clock = ManualClock(jumps: true)
        let vapix = try client(try unusedPort(), clock)
        let busy = VapixError(.httpStatus, effect: .read, httpStatus: 503, nextTry: clock.now + .seconds(70))
        var attempts = 0
        try await vapix.retrying(for: .seconds(100)) {
            attempts += 1
            if attempts == 1 { throw busy }
        }
        #expect(clock.pauses == [.seconds(70)])
        // There is no time for it.
        let error = await expectError(VapixError.self) {
            try await vapix.retrying(for: .seconds(1)) {
                throw VapixError(.httpStatus, effect: .read, httpStatus: 503, nextTry: clock.now + .seconds(2))
            }
        }
        #expect(error?.httpStatus == 503)
        #expect(clock.pauses.count == 1)
    }

    @Test func retrying_otherErrors_endIt() async throws {
        struct Own: Error {}
        let clock = ManualClock(jumps: true)
        let vapix = try client(try unusedPort(), clock)
        await #expect(throws: Own.self) { try await vapix.retrying(for: .seconds(100)) { throw Own() } }
        let error = await expectError(VapixError.self) {
            try await vapix.retrying(for: .seconds(100)) { throw VapixError(.forbidden, effect: .read) }
        }
        #expect(error?.code == .forbidden)
        #expect(clock.pauses.isEmpty)
    }

    @Test func retrying_cancelled_duringThePause() async throws {
        let clock = ManualClock()
        let vapix = try client(try unusedPort(), clock)
        let task = Task {
            try await vapix.retrying(for: .seconds(100)) {
                try await vapix.send(HTTPRequest(.get, "/x"), effect: .read)
            }
        }
        #expect(await eventually { clock.sleeperCount == 1 })
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    /// The block may use what belongs to the caller's actor.
    @MainActor @Test func retrying_actor_blockRunsOnIt() async throws {
        let vapix = try client(try unusedPort())
        var isOnMainActor = false
        let value = try await vapix.retrying(for: .seconds(1)) {
            MainActor.assertIsolated()
            isOnMainActor = true
            return 7
        }
        #expect(isOnMainActor)
        #expect(value == 7)
    }
}
