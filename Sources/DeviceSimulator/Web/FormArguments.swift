import Foundation

/// The `name=value` pairs of a query or of a form body, in order; names may repeat.
struct FormArguments: Sendable {
    private(set) var pairs: [(name: String, value: String)] = []
    /// Whether these are all pairs; not if there were more than a camera could have a use for.
    private(set) var isComplete = true

    /// The maximum number of pairs; a guess.
    private static let maximumCount = 10_000

    init() {}

    /// Reads pairs; a pair without `=` has an empty value.
    init(_ text: some StringProtocol) {
        // By bytes: a combining mark behind a separator would form one character with it.
        let parts = text.utf8.split(separator: UInt8(ascii: "&"), maxSplits: Self.maximumCount)
        isComplete = parts.count <= Self.maximumCount
        pairs = parts.prefix(Self.maximumCount).map { pair in
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (Self.decode(halves[0]), halves.count > 1 ? Self.decode(halves[1]) : "")
        }
    }

    /// Reads the form in a body.
    ///
    /// Cameras also read a form of the type `text/plain` or without a type, as existing clients send it. Other types,
    /// JSON and XML have no pairs.
    init(body: [UInt8], contentType: String) {
        let type = contentType.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        let first = body.first { !" \t\r\n".utf8.contains($0) }
        guard ["", "text/plain", "application/x-www-form-urlencoded"].contains(type),
            let first, !"{[<".utf8.contains(first)
        else {
            self.init()
            return
        }
        self.init(String(decoding: body, as: UTF8.self))
    }

    /// The first value of a name.
    subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

    static func + (left: FormArguments, right: FormArguments) -> FormArguments {
        var sum = left
        sum.pairs += right.pairs
        sum.isComplete = left.isComplete && right.isComplete
        return sum
    }

    /// Decodes percent-encoding.
    ///
    /// Bytes that are not UTF-8 are ISO 8859-1, the default of VAPIX query strings.
    private static func decode(_ text: some Sequence<UInt8>) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "+") {
                bytes.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(isHexadecimal),
                let decoded = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        Character(Unicode.Scalar(byte)).isHexDigit
    }
}
