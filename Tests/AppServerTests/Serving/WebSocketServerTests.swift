import TestSupport
import Testing
import VapixSupport

@testable import AppServer

@Suite(.timeLimit(.minutes(10)))
struct WebSocketServerTests {
    private static let handshake =
        "GET /live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"

    private func open(_ server: TestServer) async throws -> RawClient {
        let client = try server.connect()
        await client.send(Self.handshake)
        let reply = await client.receive(upTo: "\r\n\r\n")
        #expect(reply.hasPrefix("HTTP/1.1 101 Switching Protocols\r\n"))
        #expect(reply.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"))
        return client
    }

    private func echo(_ endpoints: AppEndpoints) {
        endpoints.webSocket("live", limit: 1_000_000) { _, socket in
            for try await message in socket {
                switch message {
                case .text("end"): return
                case .text("fail"): throw EndpointError(.malformedBody, "")
                case .text(let text): try await socket.send(text + "!")
                case .binary(let bytes): try await socket.send(bytes)
                }
            }
        }
    }

    @Test func messages_areAnsweredAndTheCloseIsReturned() async throws {
        try await TestServer.run(.http) {
            echo($0)
        } test: { server in
            let client = try await open(server)
            await client.send(
                WebSocketCodecTests.clientFrame(1, Array("hi".utf8)) + WebSocketCodecTests.clientFrame(9, [1, 2, 3])
                    + WebSocketCodecTests.clientFrame(8, [0x0F, 0xA0]))
            #expect(
                await client.receive() == webSocketFrame(.text, Array("hi!".utf8), mask: nil)
                    + webSocketFrame(.pong, [1, 2, 3], mask: nil)
                    + webSocketFrame(.close, [0x0F, 0xA0], mask: nil))
            #expect(server.log.events(.streamFailed).isEmpty)
        }
    }

    @Test func messages_ofAMegabyte_areEchoed() async throws {
        try await TestServer.run(.httpSocket) {
            echo($0)
        } test: { server in
            let client = try await open(server)
            let payload = (0..<999_999).map { UInt8(truncatingIfNeeded: $0) }
            let expected = webSocketFrame(.binary, payload, mask: nil)
            for _ in 0..<3 {
                async let isSent = client.send(WebSocketCodecTests.clientFrame(2, payload))
                #expect(await client.receive { $0.count >= expected.count } == expected)
                #expect(await isSent)
            }
        }
    }

    @Test func ends_haveTheirCodes() async throws {
        var limits = EndpointLimits()
        limits.shutdownTimeout = .seconds(60)
        let cases: [([UInt8], UInt16)] = [
            (WebSocketCodecTests.clientFrame(1, Array("end".utf8)), 1000),
            (WebSocketCodecTests.clientFrame(1, Array("fail".utf8)), 1011),
            (webSocketFrame(.text, [65], mask: nil), 1002),
            (WebSocketCodecTests.clientFrame(2, [UInt8](repeating: 0, count: 1_000_001)), 1009),
        ]
        try await TestServer.run(.http, limits: limits) {
            echo($0)
        } test: { server in
            for (bytes, code) in cases {
                let client = try await open(server)
                await client.send(bytes)
                #expect(
                    await client.receive() == webSocketFrame(.close, [UInt8(code >> 8), UInt8(code & 0xFF)], mask: nil))
            }
            let client = try await open(server)
            server.task.cancel()
            #expect(await client.receive() == webSocketFrame(.close, [0x03, 0xE9], mask: nil), "1001: the server ends")
        }
    }

    @Test func client_thatGoesAway_cancelsTheHandler() async throws {
        let end = Locked<String?>(nil)
        try await TestServer.run(.http) { endpoints in
            endpoints.webSocket("live") { _, socket in
                do {
                    for try await _ in socket {}
                } catch {
                    end.withLock { $0 = "\(type(of: error))" }
                    throw error
                }
            }
        } test: { server in
            let client = try await open(server)
            client.disconnect()
            #expect(await eventually { end.withLock { $0 } == "CancellationError" })
            #expect(server.log.events(.streamFailed).isEmpty)
        }
    }

    @Test func fastCGI_hasNone() async throws {
        try await TestServer.run(.fastCGI) {
            echo($0)
        } test: { server in
            let client = try server.connect()
            await client.send(FastCGIBytes.request(1, "/live"))
            #expect(FastCGIReply(try await client.receiveReplies(1), id: 1).text.hasPrefix("Status: 501 "))
        }
    }
}
