/// A way to log in that a server offers in a `WWW-Authenticate` header (RFC 7235): a scheme with its parameters.
struct HTTPChallenge: Sendable, Equatable {
    private struct Parameter: Sendable, Equatable {
        let name: String
        let value: [UInt8]
    }

    /// The scheme as the server writes it, `Digest` for example.
    let scheme: String
    private var parameters: [Parameter] = []

    private init(scheme: String) {
        self.scheme = scheme
    }

    /// The value of a parameter without its quotes.
    ///
    /// A server compares the bytes with its own, so they are kept whatever their encoding.
    ///
    /// - Parameter name: The name in lowercase.
    /// - Returns: The value; `nil` if there is none.
    subscript(name: String) -> [UInt8]? {
        parameters.first { $0.name == name }?.value
    }

    /// Reads the value of a header, which may hold several challenges.
    ///
    /// A comma stands between challenges and between parameters alike: a word with an equals sign behind it is a parameter,
    /// any other is a scheme.
    ///
    /// - Parameter header: The value.
    /// - Returns: The challenges in the server's order, without those that cannot be read.
    static func read(_ header: UnsafeRawBufferPointer) -> [HTTPChallenge] {
        var text = ChallengeText(header)
        var challenges: [HTTPChallenge] = []
        while let word = text.nextWord() {
            if text.skip(UInt8(ascii: "=")) {
                guard !challenges.isEmpty else { continue }
                let value = text.value()
                challenges[challenges.count - 1].parameters.append(Parameter(name: word.lowercased(), value: value))
            } else {
                challenges.append(HTTPChallenge(scheme: word))
                text.skipToken68()
            }
        }
        return challenges
    }
}

/// The value of a header, read from its start.
private struct ChallengeText {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The next word; `nil` at the end.
    ///
    /// Anything before it is skipped.
    mutating func nextWord() -> String? {
        while position < bytes.count, !Self.isWord(bytes[position]) { position += 1 }
        let start = position
        while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
        return start == position ? nil : String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Skips a byte and the spaces around it, if it comes next.
    mutating func skip(_ byte: UInt8) -> Bool {
        skipSpaces()
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        skipSpaces()
        return true
    }

    /// The value of a parameter, quoted or not.
    mutating func value() -> [UInt8] {
        var value: [UInt8] = []
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            while position < bytes.count, !Self.isSpace(bytes[position]), bytes[position] != UInt8(ascii: ",") {
                value.append(bytes[position])
                position += 1
            }
            return value
        }
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count { position += 1 }
            value.append(bytes[position])
            position += 1
        }
        position += 1
        return value
    }

    /// Skips the one text that stands in place of parameters behind some schemes, as in `Negotiate YIIJvw==`.
    mutating func skipToken68() {
        skipSpaces()
        var end = position
        while end < bytes.count, Self.isWord(bytes[end]) || bytes[end] == UInt8(ascii: "/") { end += 1 }
        while end < bytes.count, bytes[end] == UInt8(ascii: "=") { end += 1 }
        while end < bytes.count, Self.isSpace(bytes[end]) { end += 1 }
        if end == bytes.count || bytes[end] == UInt8(ascii: ",") { position = end }
    }

    private mutating func skipSpaces() {
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Whether a byte may be in a scheme or in a parameter's name.
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
