import Testing

@testable import AppServer

struct EndpointReplyTests {
    @Test func check_headersThatInject_areRefused() {
        for (name, value) in [
            ("X", "a\r\nSet-Cookie: b"), ("X", "a\n"), ("X", "a\rb"), ("X", "a\u{0}"), ("X", "ä"), ("X\r\nY", "a"),
            ("", "a"),
            ("X Y", "a"), ("X:", "a"), ("Content-Length", "3"), ("transfer-encoding", "chunked"), ("Status", "200 OK"),
            ("connection", "upgrade"),
        ] {
            var reply = EndpointReply.text("a")
            reply.headers.add(name, value)
            #expect(throws: EndpointError.self, "\(name): \(value)") { try ReplyHead(checking: reply, method: "GET") }
        }
        #expect(throws: EndpointError.self) { try ReplyHead(checking: .redirect(to: "/a\r\nX: b"), method: "GET") }
        #expect(throws: EndpointError.self) {
            try ReplyHead(checking: .text("a", contentType: "text/plain\r\n\r\n<script>"), method: "GET")
        }
    }

    @Test func check_statusOutOfRange_isRefused() {
        for status in [Int.min, -1, 0, 100, 101, 199, 600, Int.max] {
            #expect(throws: EndpointError.self, "\(status)") {
                try ReplyHead(checking: .empty(status: status), method: "GET")
            }
        }
    }

    @Test func check_repliesWithoutABody_haveNoLength() throws {
        #expect(try ReplyHead(checking: .empty(), method: "GET") == ReplyHead(status: 204, hasBody: false))
        let head = try ReplyHead(checking: .text("abc"), method: "HEAD")
        #expect(head.length == 3 && !head.hasBody)
    }

    @Test func events_dataOfSeveralLines_isOneEvent() throws {
        #expect(
            try EndpointEventWriter.encoded("a\nb\r\nc\rd\n", event: "tick", id: "7")
                == "event: tick\nid: 7\ndata: a\ndata: b\ndata: c\ndata: d\ndata: \n\n")
        #expect(try EndpointEventWriter.encoded("", event: nil, id: nil) == "data: \n\n")
    }

    /// Apache holds back what is shorter than its buffer.
    @Test func events_padded_haveTheSize() async throws {
        let output = Collected()
        let events = EndpointEventWriter(writer: EndpointWriter(output: output), minimumSize: 100)
        try await events.send("short")
        try await events.send(String(repeating: "x", count: 200))
        let parts = await output.parts
        #expect(parts[0].hasPrefix("data: short\n\n:  ") && parts[0].hasSuffix(" \n\n") && parts[0].utf8.count >= 100)
        #expect(parts[1] == "data: \(String(repeating: "x", count: 200))\n\n")
    }

    private actor Collected: ReplyOutput {
        var parts: [String] = []
        func write(_ bytes: [UInt8]) { parts.append(String(decoding: bytes, as: UTF8.self)) }
    }

    @Test func events_typeOrIDThatInjects_isRefused() {
        for text in ["a\nb", "a\rdata: x", "a\r\n", "\u{0}"] {
            #expect(throws: EndpointError.self) { try EndpointEventWriter.encoded("", event: text, id: nil) }
            #expect(throws: EndpointError.self) { try EndpointEventWriter.encoded("", event: nil, id: text) }
        }
    }
}
