import Foundation

/// The `name=value` pairs of a query or of a form body, in order; names may repeat.
struct FormArguments: Sendable {
    private(set) var pairs: [(name: String, value: String)] = []

    init() {}

    /// Reads pairs; a pair without `=` has an empty value.
    init(_ text: some StringProtocol) {
        pairs = text.split(separator: "&").map { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (Self.decode(halves[0]), halves.count > 1 ? Self.decode(halves[1]) : "")
        }
    }

    /// The first value of a name.
    subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

    static func + (left: FormArguments, right: FormArguments) -> FormArguments {
        var sum = left
        sum.pairs += right.pairs
        return sum
    }

    /// Decodes percent-encoding.
    ///
    /// Bytes that are not UTF-8 are ISO 8859-1, the default of VAPIX query strings.
    private static func decode(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
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
