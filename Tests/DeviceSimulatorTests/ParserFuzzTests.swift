import Foundation
import TestSupport
import TestTools
import Testing

@testable import DeviceSimulator

/// Random input for everything that reads text or bytes from outside, from seeds that are the same each time.
///
/// An input that ends the process names itself in the debugger only, so the seeds are few and their inputs are many.
/// The random numbers alone would hardly ever reach the limits of types: the seeds have them.
private let seeds: [UInt64] = [1, 2026, .max]

/// Texts that the grammars of the parsers are made of, and numbers at the limits of types.
private let pieces = [
    "-9223372036854775808", "9223372036854775807", "9223372036854775808", "2147483648", "4294967296", "-1", "0", "1",
    "1e9",
    "%", "%zz", "%00", "%ff", "+", "&", "=", ";", ",", ":", "/", "//.", "|", "*", "?", ".", " ", "\t", "\r\n", "\n",
    "\"", "'",
    "\\", "{", "}", "[", "]", "(", ")", "<", ">", "\u{0}", "\u{7F}", "é", "\u{1F4F7}", "boolean(//SimpleItem", "@Name=",
    "@Value=\"1\"", " and ", " or ", "not(", "tns1:Device", "tnsaxis:IO", "http", "status=", "cut=body:", "length=",
    "delay=",
    "nth=", "count=all", "end=restart:", "clock offset=", "at=", "for=", "1d", "250ms", "burst=", "every=",
    "event=a,data.b=",
    "frame=", "close=", "oversized=", "--b", "--b--", "Content-Disposition: form-data; name=\"json\"", "\r\n\r\n",
    "Digest ", "username=", "nonce=", "uri=", "response=", "qop=auth", "nc=00000001", "cnonce=", "Basic ", "apiVersion",
    "events:configure", "eventFilterList", "topicFilter", "HTTP/1.1", "http://", "Content-Length: ",
    "Transfer-Encoding: chunked",
]

/// Makes many texts of pieces, with changed bytes.
private func forEachInput(_ count: Int, _ body: ([UInt8], inout SeededGenerator) throws -> Void) rethrows {
    let alphabet = Array("\u{0}\r\n %&=+-:;,/\"'\\{}[]()0189aAxX".utf8) + [0x80, 0xFF]
    for seed in seeds {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<count {
            var text = ""
            for _ in 0..<random.below(12) { text += random.chance(5) ? random.text(maxLength: 6) : random.pick(pieces) }
            let bytes = Array(text.utf8)
            try body(random.chance(2) ? random.mutate(bytes, with: alphabet) : bytes, &random)
        }
    }
}

@Test func texts_random_neverEndTheSimulator() {
    forEachInput(20_000) { bytes, _ in
        let text = String(decoding: bytes, as: UTF8.self)
        _ = FormArguments(body: bytes, contentType: "text/plain")
        _ = HTTPHead(bytes).map { ($0.bytes, $0.target, $0.status, $0.contentLength, $0.hasValidLength, $0.closes) }
        _ = HTTPHead.originForm(text)
        _ = DeviceClock.secondsWest(text)
        _ = APIVersion(text)
        _ = JSONValue(bytes)?.text
        _ = TopicExpression(text)?.matches("tns1:Device/tnsaxis:IO/Port")
        _ = ContentExpression(text)?.holds([("port", "1"), ("", "")])
        _ = EventRequest(bytes)
        _ = TopicName.path(text)
        _ = matchesGlob(text, "a*b?c*")
        _ = matchesGlob("/axis-cgi/param.cgi", text)
        _ = escapeXML(text)
    }
}

@Test func scripts_random_readBackAsTheSame() {
    forEachInput(10_000) { bytes, _ in
        let text = String(decoding: bytes, as: UTF8.self)
        if let fault = try? ScheduledFault(text) {
            #expect((try? ScheduledFault(fault.description)) == fault, "\(text)")
        }
        if let script = try? EventScript(text) {
            #expect((try? EventScript(script.description)) == script, "\(text)")
        }
    }
}

@Test func logins_random_areRefused() {
    let digest = DigestAuthentication(users: UserTable([NetworkUser(name: "root")]), realm: "r")
    let basic = BasicAuthentication(accounts: AccountTable(limit: 1, rule: .addsAccount), realm: "r")
    forEachInput(10_000) { bytes, random in
        let text = String(decoding: bytes, as: UTF8.self)
        for header in [text, "Digest " + text, "Basic " + text, "Basic " + Data(bytes).base64EncodedString()] {
            #expect(digest.privilege(authorization: header, method: "GET", target: "/") == nil)
            #expect(basic.privilege(authorization: header, method: "GET", target: "/") == nil)
        }
    }
}

@Test func multipart_random_isTheSameInPieces() throws {
    try forEachInput(10_000) { bytes, random in
        let form =
            Array("--b\r\n".utf8) + bytes + Array("\r\n\r\nx\r\n--b\r\n".utf8) + bytes + Array("\r\n--b--\r\n".utf8)
        var whole = try #require(MultipartParser(contentType: "multipart/form-data; boundary=b", maximumPartSize: 4))
        whole.append(form)
        var split = try #require(MultipartParser(contentType: "multipart/form-data; boundary=b", maximumPartSize: 4))
        var rest = form[...]
        while !rest.isEmpty {
            let count = 1 + random.below(7)
            split.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        #expect(whole.parts.map(\.body) == split.parts.map(\.body))
        #expect(whole.parts.map(\.size) == split.parts.map(\.size))
    }
}

@Test func frames_random_endInAMessageOrAViolation() throws {
    try forEachInput(1500) { bytes, random in
        var stream: [UInt8] = []
        for _ in 0..<(1 + random.below(4)) {
            stream.append(random.pick([0x00, 0x01, 0x80, 0x81, 0x82, 0x88, 0x89, 0x8A, 0xC1, 0xFF]))
            let length = random.pick(
                [0, 1, 125, 126, 65_535, 65_536, 1 << 31, .max >> 1, (.max >> 1) - 1, .max, 1 << 63] as [UInt64])
            let size: [UInt8] =
                switch random.below(3) {
                case 0: [0x80 | UInt8(truncatingIfNeeded: min(length, 125))]
                case 1: [0x80 | 126] + [UInt8(truncatingIfNeeded: length >> 8), UInt8(truncatingIfNeeded: length)]
                default: [0x80 | 127] + (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - $0 * 8)) }
                }
            stream += size + [1, 2, 3, 4] + bytes
        }
        try withStream(stream) { socket in
            var peer = WebSocketPeer(socket, maximumMessageSize: 1000)
            while let message = try? peer.read() {
                if case .text(let text) = message { #expect(text.count <= 1000) }
            }
        }
    }
}

@Test func chunks_random_endInABodyOrNone() throws {
    try forEachInput(1500) { bytes, random in
        let size = random.pick([
            "0", "1", "5", "7fffffffffffffff", "8000000000000000", "-1", "", "ffffffffffffffffffff",
        ])
        let stream = Array("\(size)\r\n".utf8) + bytes + Array("\r\n0\r\n\r\n".utf8)
        let head = HTTPHead(firstLine: "POST / HTTP/1.1", fields: [("Transfer-Encoding", "chunked")])
        try withStream(stream) { socket in
            let connection = StreamConnection(socket, head)
            #expect((connection.discardBody() ?? 0) <= stream.count)
        }
    }
}

/// Calls a function with a socket that holds these bytes and then ends.
private func withStream(_ bytes: [UInt8], _ body: (SocketStream) throws -> Void) throws {
    let (ours, theirs) = try SocketPair.make()
    defer { close(ours) }
    // The bytes are fewer than the socket holds.
    _ = SocketStream(theirs).send(bytes)
    close(theirs)
    try body(SocketStream(ours))
}
