import Foundation
import ServiceAccounts
import TestSupport
import TestTools
import Testing
import VapixClient

/// The Python that has `websockets`; `make interop` sets it.
private let python = ProcessInfo.processInfo.environment["VAPIX_INTEROP_PYTHON"]

/// The client's WebSockets against somebody else's server: Tests/Interop/Servers/events.py.
@Suite(.timeLimit(.minutes(10)), .enabled(if: python != nil, "make interop runs these"))
struct InteroperationTests {
    /// The values of the events of a case, up to the one that ends it, and what was missed.
    private func play(
        _ filters: [EventFilter], on server: EventServer, options: EventStream.Options = .init()
    ) async throws -> (values: [String], gaps: [EventGap]) {
        var values: [String] = []
        var gaps: [EventGap] = []
        for try await element in try await server.client().events(matching: filters, options: options) {
            switch element {
            case .event(let event):
                let value = try #require(event.data["value"])
                if value == "done" { return (values, gaps) }
                values.append(value)
            case .gap(let gap): gaps.append(gap)
            }
        }
        return (values, gaps)
    }

    private func play(_ name: String) async throws -> [String] {
        let server = try EventServer()
        defer { server.stop() }
        let (values, gaps) = try await play([.topic("interop:\(name)")], on: server)
        #expect(gaps.isEmpty)
        return values
    }

    /// Around each size at which a frame's length is written in another way.
    @Test(arguments: [0, 1, 10, 100, 1000, 65_000, 65_400, 65_536, 100_000, 1_000_000])
    func events_messageOfAnySize_isReceived(size: Int) async throws {
        #expect(try await play("size-\(size)") == [String(repeating: "x", count: size)])
    }

    @Test func events_anyText_isReceived() async throws {
        #expect(try await play("text") == ["åäö €\u{2028} \u{1F4F7} \"\\\u{0}"])
    }

    @Test func events_fragments_areOneMessage() async throws {
        #expect(try await play("fragments") == ["fragmented"])
        #expect(try await play("bytes") == ["åäö € \u{1F4F7}"])
        #expect(try await play("ping-between") == ["with a ping inside"])
    }

    @Test func events_pings_areAnsweredWithTheSameBytes() async throws {
        #expect(try await play("pings") == ["126 pongs"])
        #expect(try await play("pongs") == [])
    }

    @Test func events_binaryMessage_isCounted() async throws {
        let server = try EventServer()
        defer { server.stop() }
        let (values, gaps) = try await play([.topic("interop:binary")], on: server)
        #expect(values == [])
        #expect(gaps.map(\.unreadableCount) == [1])
    }

    @Test(arguments: [1, 100, 1000, 4000]) func configure_questionOfAnySize_isReceived(count: Int) async throws {
        let server = try EventServer()
        defer { server.stop() }
        let filters = [EventFilter.topic("interop:question")] + (0..<count).map { .topic("tns1:Åäö€/\($0)") }
        let (values, _) = try await play(filters, on: server, options: .init(maximumMessageSize: 10 << 20))
        let document = try JSONSerialization.jsonObject(with: Data(try #require(values.first).utf8)) as? [String: Any]
        let list = document?["eventFilterList"] as? [[String: String]]
        #expect(list?.compactMap { $0["topicFilter"] } == ["interop:question"] + (0..<count).map { "tns1:Åäö€/\($0)" })
    }

    @Test func events_burst_isReceivedWhole() async throws {
        let server = try EventServer()
        defer { server.stop() }
        // All of it, and the event that ends the case, fit into the buffer: on a busy machine the loop has not begun.
        let (values, gaps) = try await play([.topic("interop:burst")], on: server, options: .init(bufferLimit: 10_001))
        #expect(values == (0..<10_000).map(String.init))
        #expect(gaps.isEmpty)
    }

    @Test func leavingTheLoop_closesAsTheStandardSays() async throws {
        let server = try EventServer()
        defer { server.stop() }
        _ = try await play([.topic("interop:until-closed")], on: server)
        let (values, _) = try await play([.topic("interop:closed")], on: server)
        #expect(values.first?.hasPrefix("1000 ") == true, "\(values)")
    }

    @Test(arguments: ["close-1000", "close-1001", "close-1011", "close-4000", "abort"])
    func events_serverEnds_isConnectedToAgain(name: String) async throws {
        let server = try EventServer()
        defer { server.stop() }
        let stream = try await server.client().events(
            matching: [.topic("interop:\(name)")],
            options: .init(initialDelay: .milliseconds(10), maximumDelay: .milliseconds(50)))
        var iterator = stream.makeAsyncIterator()
        for _ in 0..<3 {
            guard case .gap(let gap)? = try await iterator.next() else { return #expect(Bool(false), "no gap") }
            #expect(gap.reconnectCount >= 1)
            #expect(gap.cause?.code == .connectionFailed)
        }
    }

    @Test func configure_whileRunning_isAnswered() async throws {
        let server = try EventServer()
        defer { server.stop() }
        let stream = try await server.client().events(matching: [.topic("interop:size-1")])
        var iterator = stream.makeAsyncIterator()
        for name in ["text", "fragments", "size-70000"] {
            while case .event(let event)? = try await iterator.next(), event.data["value"] != "done" {}
            try await stream.configure(matching: [.topic("interop:\(name)")])
        }
        guard case .event(let event)? = try await iterator.next() else { return #expect(Bool(false), "no event") }
        #expect(event.data["value"]?.count == 70_000)
    }

    @Test func events_wrongLogin_isRefused() async throws {
        let server = try EventServer()
        defer { server.stop() }
        let error = await expectError(VapixError.self) {
            for try await _ in try await server.client(password: "wrong").events() {}
        }
        #expect(error?.code == .unauthorized)
    }
}

/// Tests/Interop/Servers/events.py in a process of its own.
private struct EventServer {
    private let process: ChildProcess
    /// The server ends when this pipe does.
    private let input: SocketPipe
    /// Python writes the port and the end of its line one after the other, and ends if nobody can read the second.
    private let output: SocketPipe
    private let port: Int

    init() throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Interop/Servers/events.py")
        input = try SocketPipe()
        output = try SocketPipe()
        process = try ChildProcess(
            try #require(python), [script.path], environment: ProcessInfo.processInfo.environment,
            descriptors: [(0, input.readEnd), (1, output.writeEnd)])
        input.closeReadEnd()
        output.closeWriteEnd()
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = read(output.readEnd, &buffer, buffer.count)
        let line = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
        port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)), "the server did not start")
    }

    func client(password: String = "canary-4711") throws -> Vapix {
        Vapix(
            origin: try Origin("http://127.0.0.12:\(port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: password)))
    }

    func stop() {
        input.closeWriteEnd()
        process.kill()
    }
}
