/// A value that is a text on the wire, whose form is known.
///
/// `init(_:)` reads what devices send, and fails for anything else; `description` is the text to send.
package protocol WireText: LosslessStringConvertible, Hashable, Sendable, JSONReadable {}

extension WireText {
    package init(from json: inout JSONReader) throws(WireError) {
        let start = json.offset
        guard let text = try json.readString(), let value = Self(text) else {
            throw WireError(reason: .unexpectedType, offset: start, expected: "a text of the documented form")
        }
        self = value
    }

    /// Writes the text.
    package func write(to json: inout JSONWriter) {
        json.write(description)
    }
}

/// The two parts of a text with a separator between them; `nil` if it has more or fewer.
package func parts(of text: String, separatedBy separator: Character) -> (first: String, second: String)? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
}

extension Int {
    /// Reads a whole number of 32 bits from a text, "12" or "12.0" for example; `nil` for anything else, so that the result is
    /// the same on each platform.
    package init?(wire text: String) {
        guard let number = Int64(wire: text), let narrow = Int32(exactly: number) else { return nil }
        self.init(narrow)
    }
}

extension Int64 {
    /// Reads a whole number of 64 bits from a text, "12" or "12.0" for example; `nil` for anything else.
    package init?(wire text: String) {
        guard let number = Int64(text) ?? Double(wire: text).flatMap(Int64.init(exactly:)) else { return nil }
        self = number
    }
}

extension Double {
    /// Reads a number from a text; `nil` for anything else, including hexadecimal numbers and infinity.
    package init?(wire text: String) {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }) else { return nil }
        guard let value = Double(text), value.isFinite else { return nil }
        self = value
    }

    /// The number with the fewest digits that read back as the same value, and without a fraction if it is whole.
    package var wireText: String {
        guard self == rounded(), abs(self) < 0x1p53 else { return description }
        return String(Int64(self))
    }
}
