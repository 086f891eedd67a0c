import Foundation
import Testing

@testable import DeviceSimulator

/// A client of a camera's events that shows every frame, and may send what no client should.
///
/// It blocks threads of its own, since the test's are those of the camera.
///
/// `@unchecked` because a test awaits each call before it makes the next.
final class RawEventClient: @unchecked Sendable {
    struct Frame: Equatable {
        let first: UInt8
        let payload: [UInt8]

        var text: String { String(decoding: payload, as: UTF8.self) }
    }

    let raw: RawClient
    /// The head of the answer to the handshake.
    let answer: HTTPHead

    static let path = "/vapix/ws-data-stream?sources=events"
    static let handshake = """
        Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n
        """

    private init(_ raw: RawClient, _ answer: HTTPHead) {
        self.raw = raw
        self.answer = answer
    }

    /// Shakes hands.
    static func connect(
        _ device: SimulatedDevice, login: String?, path: String = path, acrossTheNetwork: Bool = false,
        handshake: String = handshake
    ) async throws -> RawEventClient {
        let client = await runOnThread { () -> RawEventClient? in
            guard let raw = try? RawClient(device, acrossTheNetwork: acrossTheNetwork),
                raw.send(path, headers: handshake + (login.map { basicHeader($0) } ?? "")), let answer = raw.readHead()
            else { return nil }
            return RawEventClient(raw, answer)
        }
        return try #require(client)
    }

    /// Sends a frame; masked, as clients must.
    func send(_ text: String, first: UInt8 = 0x81, isMasked: Bool = true) {
        send(bytes: Array(text.utf8), first: first, isMasked: isMasked)
    }

    func send(bytes: [UInt8], first: UInt8 = 0x81, isMasked: Bool = true) {
        let bit: UInt8 = isMasked ? 0x80 : 0
        var frame: [UInt8] = [first]
        switch bytes.count {
        case ...125: frame.append(bit | UInt8(bytes.count))
        case ...0xFFFF: frame += [bit | 126, UInt8(bytes.count >> 8), UInt8(bytes.count & 0xFF)]
        default: frame += [bit | 127] + (0..<8).map { UInt8(truncatingIfNeeded: bytes.count >> (56 - $0 * 8)) }
        }
        let mask: [UInt8] = [1, 2, 3, 4]
        if isMasked { frame += mask }
        raw.send(bytes: frame + bytes.enumerated().map { isMasked ? $0.element ^ mask[$0.offset & 3] : $0.element })
    }

    /// The next frame; `nil` at the end of the connection.
    func read() async -> Frame? {
        await runOnThread { self.readFrame() }
    }

    private func readFrame() -> Frame? {
        let start = raw.readBody(2)
        guard start.count == 2 else { return nil }
        var length = Int(start[1] & 0x7F)
        if length >= 126 { length = raw.readBody(length == 126 ? 2 : 8).reduce(0) { $0 << 8 | Int($1) } }
        return Frame(first: start[0], payload: raw.readBody(length))
    }

    /// Asks for events, and reads the answer.
    @discardableResult
    func configure(_ topic: String) async throws -> JSONValue {
        try await ask(
            #"{"apiVersion":"1.0","context":"c","method":"events:configure","#
                + #""params":{"eventFilterList":[{"topicFilter":"\#(topic)"}]}}"#)
    }

    /// Sends a text, and reads what comes.
    @discardableResult
    func ask(_ text: String) async throws -> JSONValue {
        send(text)
        return try await readJSON()
    }

    func readJSON() async throws -> JSONValue {
        let frame = try #require(await read())
        return try #require(JSONValue(frame.payload))
    }

    /// Reads an event: its topic and all of its items.
    func readEvent() async throws -> (topic: String, items: [String: String]) {
        let event = try await readJSON()
        #expect(event["method"] == "events:notify" && event["apiVersion"] == "1.0")
        let notification = event["params"]?["notification"]
        let groups = ["source", "key", "data"].compactMap { notification?["message"]?[$0]?.object }
        let items = groups.reduce(into: [String: String]()) { items, group in
            for (name, value) in group { items[name] = value.string }
        }
        return (notification?["topic"]?.string ?? "", items)
    }
}

/// The header of a Basic login.
func basicHeader(_ login: String) -> String {
    "Authorization: Basic \(Data(login.utf8).base64EncodedString())\r\n"
}
