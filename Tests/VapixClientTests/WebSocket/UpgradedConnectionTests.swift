import TestSupport
import Testing
import VapixSupport

@testable import VapixClient

/// A WebSocket that a tool passes on, against a server that follows a script.
@Suite(.timeLimit(.minutes(10)))
struct UpgradedConnectionTests {
    private static let answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"

    private func open(_ server: ScriptedServer) async throws -> UpgradedConnection {
        let origin = try Origin("http://127.0.0.12:\(server.port)")
        let (connection, answer) = try await UpgradedConnection.open(
            UpgradedConnection.Parameters(
                origin: origin, certificate: .system, head: Array("GET / HTTP/1.1\r\n\r\n".utf8), timeout: longestWait)
        )
        #expect(answer.status == 101)
        return connection
    }

    /// The end of a connection looked like a failure.
    @Test func next_deviceCloses_isNilAfterTheLastByte() async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send(Self.answer + "the last words")
        }
        defer { server.stop() }
        let connection = try await open(server)
        var received: [UInt8] = []
        while let bytes = try await connection.next() { received += bytes }
        #expect(String(decoding: received, as: UTF8.self) == "the last words")
    }

    /// The device sent more than a slow client had read, and closed the connection: the client's next bytes could not be sent, and
    /// with that the rest of the device's were lost.
    @Test func next_sendingFailed_givesTheDevicesLastBytes() async throws {
        // More than the connection keeps for the client: the system has the rest.
        let sent = (0..<276 * 1024).map { UInt8(truncatingIfNeeded: $0 / 251) }
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send(Array(Self.answer.utf8) + sent)
            connection.waitUntilReceived()
        }
        defer { server.stop() }
        let connection = try await open(server)
        #expect(await eventually { server.openCount == 0 })
        // The first of these makes the device's system reset the connection.
        for _ in 0..<20 {
            try await connection.write([0])
            try await Task.sleep(for: .milliseconds(10))
        }
        var received: [UInt8] = []
        await #expect(throws: TransportError.self) {
            while let bytes = try await connection.next() { received += bytes }
        }
        // All of them in a failure would be a long text.
        let isComplete = received == sent
        #expect(isComplete, "\(received.count) of \(sent.count) bytes")
    }

    /// A connection whose client had gone away before it was used kept a thread and a socket for ever.
    @Test func open_released_closesTheConnection() async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send(Self.answer)
            connection.hang()
        }
        defer { server.stop() }
        _ = try await open(server)
        #expect(server.acceptedCount == 1)
        #expect(await eventually { server.openCount == 0 })
    }

    /// The last bytes of a client that goes away are still for the device.
    ///
    /// They were lost if they came just before the end, after the connection's thread had looked for them.
    @Test func finish_released_sendsWhatWasWritten() async throws {
        let received = Collected<String>()
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send(Self.answer)
            while let text = connection.read() { received.append(text) }
        }
        defer { server.stop() }
        try await {
            let connection = try await open(server)
            try await connection.write(Array("the last words".utf8))
            connection.finish()
        }()
        #expect(await eventually { server.openCount == 0 })
        #expect(received.values.joined() == "the last words")
    }

    /// A device that reads nothing and closes the connection must not leave a writer waiting.
    @Test func write_deviceCloses_ends() async throws {
        let isWriting = Promise<Void>()
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send(Self.answer)
            // Some bytes are there: the client is writing.
            _ = connection.read()
        }
        defer { server.stop() }
        let connection = try await open(server)
        let writer = Task {
            isWriting.settle(.success(()))
            try await connection.write([UInt8](repeating: 0, count: 64 << 20))
        }
        try await isWriting.value()
        await #expect(throws: CancellationError.self) { try await writer.value }
    }
}
