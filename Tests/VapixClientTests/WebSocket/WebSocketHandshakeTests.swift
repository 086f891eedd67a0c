import Testing
import VapixSupport

@testable import VapixClient

@Suite(.timeLimit(.minutes(10)))
struct WebSocketHandshakeTests {
    private func head(_ text: String) throws -> HTTPReplyHead {
        let bytes = Array(text.replacing("\n", with: "\r\n").utf8)
        return try #require(try bytes.withUnsafeBytes { try HTTPReplyHead.read($0) }).head
    }

    /// The example of RFC 6455, section 1.2.
    private let handshake = WebSocketHandshake(nonce: Array("the sample nonce".utf8))
    private let accepted = """
        HTTP/1.1 101 Switching Protocols
        Upgrade: WebSocket
        Connection: keep-alive, Upgrade
        Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=


        """

    @Test func request_sample_hasTheStandardsHeaders() {
        #expect(
            handshake.request(for: "/vapix/ws-data-stream?sources=events", host: "127.0.0.12") == """
                GET /vapix/ws-data-stream?sources=events HTTP/1.1\r
                Host: 127.0.0.12\r
                Connection: Upgrade\r
                Upgrade: websocket\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n
                """)
        #expect(WebSocketHandshake().request(for: "/", host: "a") != WebSocketHandshake().request(for: "/", host: "a"))
    }

    @Test func check_answerOfAServer_isAccepted() throws {
        try handshake.check(head(accepted))
        // As in the sample of Axis' page.
        let compressing = accepted.replacing(
            "\n\n", with: "\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=15\n\n")
        try handshake.check(head(compressing))
    }

    @Test func check_anotherAnswer_isRefused() throws {
        let answers = [
            accepted.replacing("WebSocket\n", with: "h2c\n"), accepted.replacing(", Upgrade", with: ""),
            accepted.replacing("s3pP", with: "s3pQ"), accepted.replacing("Sec-WebSocket-Accept", with: "X"),
            accepted.replacing("\n\n", with: "\nSec-WebSocket-Protocol: chat\n\n"),
        ]
        for answer in answers {
            let head = try head(answer)
            #expect(throws: WebSocketError.self) { try handshake.check(head) }
        }
    }

    @Test func head_inChunksOfAnySize_isReadWhenItIsComplete() throws {
        let text = "HTTP/1.1 401 Unauthorized\r\nServer:Apache \r\nX-Empty:\r\nserver: 2\r\n\r\nbody"
        let bytes = Array(text.utf8)
        for count in 0...bytes.count {
            let result = try bytes.prefix(count).withUnsafeBytes { try HTTPReplyHead.read($0) }
            #expect((result != nil) == (count >= bytes.count - 4))
            guard let result else { continue }
            #expect(result.end == bytes.count - 4)
            #expect(result.head.status == 401)
            #expect(result.head["server"] == "Apache")
            #expect(result.head["x-empty"] == "")
            #expect(result.head["x-none"] == nil)
        }
    }

    @Test func head_thatIsNone_isAnError() {
        let texts = [
            "\r\n", "SSH-2.0-OpenSSH\r\n", "HTTP/2 200 OK\r\n\r\n", "HTTP/1.1 20 OK\r\n", "HTTP/1.1 999 \r\n\r\n",
            "HTTP/1.1 200 OK\r\n: a\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
            "HTTP/1.1 200 OK\r\n" + String(repeating: "a: b\r\n", count: 3000),
            String(repeating: "a", count: HTTPReplyHead.maximumSize),
        ]
        for text in texts {
            #expect(throws: WireError.self) {
                try Array(text.utf8).withUnsafeBytes { _ = try HTTPReplyHead.read($0) }
            }
        }
    }
}
