/// A message of a recorded WebSocket, or the close frame at its end.
struct RecordedMessage: Sendable, Equatable {
    enum Kind: String, Sendable {
        case text
        case binary
        case close
    }

    /// Whether the client sent it.
    var isOfClient: Bool
    var kind: Kind
    /// The text, the bytes, or the reason of a close.
    var payload: [UInt8] = []
    /// How many frames the message came in.
    var frameCount = 1
    /// The code of a close.
    var code: Int?
    /// Whether the content was not recorded, because it could not be checked for secrets.
    var isLeftOut = false
    /// The size of the content that the file states, in bytes; `nil` if it is the next line.
    private(set) var size: Int?

    /// The most frames of a message that are sent.
    private static let maximumFrames = 10_000

    /// Reads the line in front of a message's content, such as `> text 61` or `< close 1000 bye`; `nil` if it is no such line.
    ///
    /// - Parameter line: The line; the content comes behind it.
    init?(line: String) {
        var words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true).map(String.init)[...]
        guard let direction = words.popFirst(), direction == "<" || direction == ">",
            let kind = words.popFirst().flatMap({ Kind(rawValue: $0) })
        else { return nil }
        isOfClient = direction == ">"
        self.kind = kind
        if kind == .close {
            guard let word = words.popFirst() else { return }
            guard let code = Int(word), (1000...4999).contains(code) else { return nil }
            // These say why there was no code: no frame has them (RFC 6455, section 7.4.1).
            if Self.reservedCodes.contains(code) { return }
            self.code = code
            payload = Self.reason(words.first ?? "")
            return
        }
        for word in words.flatMap({ $0.split(separator: " ") }) {
            if word == "left-out" {
                isLeftOut = true
            } else if word.hasPrefix("frames=") {
                guard let count = Int(word.dropFirst("frames=".count)), count > 0 else { return nil }
                frameCount = min(count, Self.maximumFrames)
            } else {
                guard size == nil, let count = Int(word), count >= 0 else { return nil }
                size = count
            }
        }
    }

    private static let reservedCodes: Set = [1004, 1005, 1006, 1015]

    /// The reason of a close frame: the scalars of a text that fit into the 123 bytes that it may have.
    private static func reason(_ text: String) -> [UInt8] {
        var reason: [UInt8] = []
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            guard reason.count + bytes.count <= 123 else { break }
            reason += bytes
        }
        return reason
    }

    /// The frames in which a camera sends the message.
    var frames: [UInt8] {
        switch kind {
        case .close: return WebSocketPeer.closeFrame(code, reason: payload)
        case .text, .binary: break
        }
        let opcode: UInt8 = kind == .text ? 1 : 2
        guard frameCount > 1 else { return WebSocketPeer.frame(opcode, payload) }
        let size = payload.count / frameCount
        var bytes: [UInt8] = []
        for index in 0..<frameCount {
            let isLast = index == frameCount - 1
            let part = payload[(index * size)..<(isLast ? payload.count : (index + 1) * size)]
            bytes += WebSocketPeer.frame(index == 0 ? opcode : 0, Array(part), isFinal: isLast)
        }
        return bytes
    }
}
