import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixIO
import VapixSupport

/// Bytes to and from a server that behaves as the page describes a serial port.
@Suite(.timeLimit(.minutes(10)))
struct SerialStreamTests {
    /// A serial port whose two wires are connected: what is sent comes back.
    ///
    /// It answers as documented: a read ends when it has all bytes or its time is over.
    private final class EchoPort: Sendable {
        private struct State {
            var buffer: [UInt8] = []
            var requests: [[String: String]] = []
        }

        private let state = Locked(State())
        /// Whether a read waits for its bytes.
        private let waits: Bool

        init(waits: Bool = true) {
            self.waits = waits
        }

        /// The arguments of the requests that came.
        var requests: [[String: String]] { state.withLock { $0.requests } }

        func receive(_ bytes: [UInt8]) {
            state.withLock { $0.buffer += bytes }
        }

        func serve(_ connection: ScriptedServer.Connection) {
            while let text = connection.readRequest() {
                let target = text.split(separator: " ").dropFirst().first.map(String.init) ?? ""
                let items = URLComponents(string: target)?.queryItems ?? []
                let arguments = Dictionary(items.map { ($0.name, $0.value ?? "") }) { _, last in last }
                state.withLock { $0.requests.append(arguments) }
                if let digits = arguments["write"], let bytes = SerialPort.Bytes(digits) {
                    receive(bytes.bytes)
                    connection.reply("")
                } else {
                    let count = Int(arguments["read"] ?? "") ?? 0
                    let timeout = Duration.milliseconds(Int(arguments["timeout"] ?? "") ?? 0)
                    connection.reply("#\(SerialPort.Bytes(take(count, within: waits ? timeout : .zero)))#\r\n")
                }
            }
        }

        private func take(_ count: Int, within timeout: Duration) -> [UInt8] {
            let deadline = ContinuousClock.now + timeout
            while state.withLock({ $0.buffer.count }) < count, ContinuousClock.now < deadline { usleep(1000) }
            return state.withLock { state in
                defer { state.buffer.removeFirst(min(count, state.buffer.count)) }
                return Array(state.buffer.prefix(count))
            }
        }
    }

    private func serialPort(_ server: ScriptedServer) throws -> SerialPort {
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
        vapix.timeouts = HTTPTimeouts(connect: longestWait, idle: longestWait, total: longestWait)
        return vapix.serialPort
    }

    /// Reads until there are so many bytes.
    private func read(_ count: Int, from iterator: inout SerialStream.Iterator) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count, let more = try await iterator.next() {
            #expect(!more.isEmpty)
            bytes += more
        }
        return bytes
    }

    @Test func send_thousandsOfBytes_comeBackInTheirOrder() async throws {
        let port = EchoPort()
        let server = try ScriptedServer { port.serve($0) }
        defer { server.stop() }
        let stream = try serialPort(server).stream(camera: 2, port: 3)
        let sent = (0..<2000).map { UInt8(truncatingIfNeeded: $0 * 7) }
        try await stream.send(sent)
        var iterator = stream.makeAsyncIterator()
        #expect(try await read(sent.count, from: &iterator) == sent)

        let writes = port.requests.compactMap { $0["write"] }
        #expect(writes.map(\.count) == [1024, 1024, 1024, 928])
        #expect(port.requests.allSatisfy { $0["camera"] == "2" && $0["port"] == "3" })
    }

    @Test func send_whileTheStreamWaits_comesBack() async throws {
        let port = EchoPort()
        let server = try ScriptedServer { port.serve($0) }
        defer { server.stop() }
        let stream = try serialPort(server).stream()
        let received = Task {
            var iterator = stream.makeAsyncIterator()
            return try await read(7, from: &iterator)
        }
        #expect(await eventually { !port.requests.isEmpty })
        try await stream.send("STATUS\r".utf8)
        #expect(try await received.value == Array("STATUS\r".utf8))
    }

    @Test func next_silentPort_endsWithTheTask() async throws {
        let port = EchoPort()
        let server = try ScriptedServer { port.serve($0) }
        defer { server.stop() }
        let stream = try serialPort(server).stream()
        let reader = Task {
            for try await _ in stream { Issue.record("A silent port has no bytes") }
        }
        #expect(await eventually { !port.requests.isEmpty })
        reader.cancel()
        await #expect(throws: CancellationError.self) { try await reader.value }
    }

    /// A device that answers at once, because its port is busy for example, gets four requests a second at most.
    @Test func next_deviceThatDoesNotWait_isAskedWithPauses() async throws {
        let port = EchoPort(waits: false)
        let server = try ScriptedServer { port.serve($0) }
        defer { server.stop() }
        let stream = try serialPort(server).stream()
        let start = ContinuousClock.now
        let reader = Task {
            var iterator = stream.makeAsyncIterator()
            return try await iterator.next()
        }
        #expect(await eventually { port.requests.count >= 3 })
        #expect(ContinuousClock.now - start >= .milliseconds(500))
        port.receive([0x06])
        #expect(try await reader.value == [0x06])
    }

    @Test func next_errorAfterAByte_givesTheByteAndThenTheError() async throws {
        let server = try ScriptedServer { connection in
            while let text = connection.readRequest() {
                if text.contains("read=1&") {
                    connection.reply("#15#")
                } else {
                    connection.reply("Error: 7")
                }
            }
        }
        defer { server.stop() }
        var iterator = try serialPort(server).stream().makeAsyncIterator()
        #expect(try await iterator.next() == [0x15])
        for _ in 1...2 {
            let error = await expectError(VapixError.self) { _ = try await iterator.next() }
            #expect(error?.code == .rejected)
            #expect(error?.device?.code?.rawValue == "7")
        }
    }

    @Test func next_secondIterator_throwsAndFirstGoesOn() async throws {
        let port = EchoPort()
        let server = try ScriptedServer { port.serve($0) }
        defer { server.stop() }
        let stream = try serialPort(server).stream()
        var first = stream.makeAsyncIterator()
        var second = stream.makeAsyncIterator()
        let error = await expectError(VapixError.self) { _ = try await second.next() }
        #expect(error?.code == .alreadyRead)
        try await stream.send([1, 2, 3])
        #expect(try await read(3, from: &first) == [1, 2, 3])
    }
}
