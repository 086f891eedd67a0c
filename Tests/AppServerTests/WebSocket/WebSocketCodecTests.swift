import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import AppServer

struct WebSocketCodecTests {
    /// A frame as a client sends it.
    static func clientFrame(
        _ opcode: UInt8, _ payload: [UInt8], isFinal: Bool = true, mask: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]
    ) -> [UInt8] {
        var frame: [UInt8] = [(isFinal ? 0x80 : 0) | opcode]
        switch payload.count {
        case 0...125: frame.append(0x80 | UInt8(payload.count))
        case 126...0xFFFF: frame += [0xFE, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        default:
            frame.append(0x80 | 127)
            for shift in stride(from: 56, through: 0, by: -8) {
                frame.append(UInt8(truncatingIfNeeded: UInt64(payload.count) >> UInt64(shift)))
            }
        }
        frame += mask
        for (index, byte) in payload.enumerated() { frame.append(byte ^ mask[index % 4]) }
        return frame
    }

    private func messages(_ bytes: [UInt8], limit: Int = 1000) throws -> [WebSocketMessage] {
        var reader = WebSocketReader(from: .client, maximumMessageSize: limit)
        bytes.withUnsafeBytes { reader.append($0) }
        var events: [WebSocketMessage] = []
        while let event = try reader.next() { events.append(event) }
        return events
    }

    @Test func next_messagesCutAnywhere_areTheSame() throws {
        let bytes =
            Self.clientFrame(1, Array("hé".utf8), isFinal: false) + Self.clientFrame(9, [1, 2])
            + Self.clientFrame(0, Array("llo".utf8)) + Self.clientFrame(2, [UInt8](repeating: 7, count: 300))
            + Self.clientFrame(10, []) + Self.clientFrame(1, []) + Self.clientFrame(8, [0x03, 0xE8])
        let expected: [WebSocketMessage] = [
            .ping([1, 2]), .text(Array("héllo".utf8)[...]), .binary([UInt8](repeating: 7, count: 300)), .pong([]),
            .text([]), .close(code: 1000, reason: ""),
        ]
        #expect(try messages(bytes) == expected)
        for cut in 0...bytes.count {
            var reader = WebSocketReader(from: .client, maximumMessageSize: 1000)
            var found: [WebSocketMessage] = []
            for part in [bytes[..<cut], bytes[cut...]] {
                part.withUnsafeBytes { reader.append($0) }
                while let event = try reader.next() { found.append(event) }
            }
            #expect(found == expected, "cut at \(cut)")
        }
    }

    @Test func next_framesThatBreakTheProtocol_areRefused() {
        let cases: [([UInt8], UInt16)] = [
            (webSocketFrame(.text, [65], mask: nil), 1002), ([0xC1, 0x80, 0, 0, 0, 0], 1002),
            ([0x83, 0x80, 0, 0, 0, 0], 1002),
            (Self.clientFrame(0, [65]), 1002),
            (Self.clientFrame(1, [65], isFinal: false) + Self.clientFrame(1, [65]), 1002),
            (Self.clientFrame(9, [], isFinal: false), 1002), ([0x89, 0xFE, 0, 126, 0, 0, 0, 0], 1002),
            (Self.clientFrame(8, [3]), 1002), (Self.clientFrame(8, [0, 1]), 1002),
            (Self.clientFrame(8, [3, 232, 255]), 1007),
            (Self.clientFrame(1, [0xFF]), 1007),
            (Self.clientFrame(1, [0xC3], isFinal: false) + Self.clientFrame(0, []), 1007),
            (Self.clientFrame(2, [UInt8](repeating: 0, count: 1001)), 1009),
            ([0x82, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0], 1009),
            ([0x82, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0], 1009),
            (
                Self.clientFrame(2, [UInt8](repeating: 0, count: 600), isFinal: false)
                    + Self.clientFrame(0, [UInt8](repeating: 0, count: 401)), 1009
            ),
        ]
        for (bytes, code) in cases {
            let violation = expectError(WebSocketError.self) { try messages(bytes) }
            #expect(violation?.closeCode == code, "\(bytes.prefix(20))")
        }
    }

    @Test func frame_sizesAroundTheLongForms_areRead() throws {
        for size in [0, 1, 125, 126, 127, 65_535, 65_536, 70_000] {
            let payload = [UInt8](repeating: 3, count: size)
            #expect(try messages(Self.clientFrame(2, payload), limit: 100_000) == [.binary(payload)], "\(size)")
            let frame = webSocketFrame(.binary, payload, mask: nil)
            #expect(
                frame.suffix(size).elementsEqual(payload)
                    && frame.count - size == (size < 126 ? 2 : size < 65_536 ? 4 : 10))
        }
    }

    /// Any bytes end in messages or a violation, and never in a trap.
    @Test func next_mutatedFrames_endInMessagesOrAViolation() {
        var random = SeededGenerator(seed: 19)
        for _ in 0..<5000 {
            var bytes: [UInt8] = []
            for _ in 0...random.below(4) {
                let payload = (0..<random.below(140)).map { _ in UInt8(random.below(128)) }
                bytes += Self.clientFrame(random.pick([0, 1, 2, 8, 9, 10]), payload, isFinal: random.chance(2))
            }
            bytes = random.mutate(bytes, with: [0, 0x7E, 0x7F, 0x80, 0x81, 0x88, 0xFE, 0xFF])
            var reader = WebSocketReader(from: .client, maximumMessageSize: 200)
            var rest = bytes[...]
            var sum = 0
            reading: while !rest.isEmpty {
                let part = rest.prefix(1 + random.below(50))
                rest = rest.dropFirst(part.count)
                part.withUnsafeBytes { reader.append($0) }
                do {
                    while let event = try reader.next() {
                        switch event {
                        case .text(let text): sum += text.count
                        case .binary(let bytes): sum += bytes.count
                        default: break
                        }
                    }
                } catch {
                    break reading
                }
            }
            #expect(sum <= bytes.count)
        }
    }

    private let headers: EndpointHeaders = [
        "Host": "camera", "Upgrade": "WebSocket", "Connection": "keep-alive, Upgrade", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    ]

    private func status(_ change: (inout EndpointHeaders) -> Void, allowsOtherOrigins: Bool = false) throws -> Int {
        var headers = headers
        change(&headers)
        let request = try EndpointRequest("GET", "/live", headers: headers)
        switch WebSocketHandshake(request, allowsOtherOrigins: allowsOtherOrigins) {
        case .accepted: return 101
        case .refused(let reply): return reply.status
        }
    }

    @Test func handshake_exampleOfTheStandard_isAccepted() throws {
        let request = try EndpointRequest("GET", "/live", headers: headers)
        guard case .accepted(let accept) = WebSocketHandshake(request, allowsOtherOrigins: false) else {
            Issue.record("refused")
            return
        }
        #expect(accept == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }

    @Test func handshake_otherRequests_areRefused() throws {
        #expect(try status { $0["Upgrade"] = "h2c" } == 426)
        #expect(try status { $0["Connection"] = "keep-alive" } == 426)
        #expect(try status { $0["Sec-WebSocket-Version"] = "8" } == 426)
        #expect(try status { $0["Sec-WebSocket-Key"] = nil } == 400)
        #expect(try status { $0["Sec-WebSocket-Key"] = "short" } == 400)
        #expect(try status { $0.add("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==") } == 400)
    }

    /// A page of another host must not use the login that the browser has for the camera.
    @Test func handshake_otherOrigin_isRefused() throws {
        #expect(try status { $0["Origin"] = "https://camera" } == 101)
        #expect(try status { $0["Origin"] = "http://CAMERA:80" } == 101)
        #expect(try status { $0["Origin"] = "https://evil.example" } == 403)
        #expect(try status { $0["Origin"] = "null" } == 403)
        #expect(try status { $0["Origin"] = "https://camera.evil.example" } == 403)
        #expect(try status({ $0["Origin"] = "https://evil.example" }, allowsOtherOrigins: true) == 101)
        // A proxy tells of the host that the client asked.
        #expect(
            try status {
                $0["Origin"] = "https://camera"
                $0["Host"] = "localhost:2001"
                $0["X-Forwarded-Host"] = "camera"
            } == 101)
    }
}
