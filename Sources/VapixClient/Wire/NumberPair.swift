/// Two numbers that are one value: an array in JSON, a text with a separator elsewhere.
package struct NumberPair: Sendable {
    /// The first number.
    package let first: Double
    /// The second number.
    package let second: Double

    /// Reads the text; `nil` for anything but two numbers.
    package init?(_ text: String, separator: Character) {
        guard let (first, second) = parts(of: text, separatedBy: separator), let first = Double(wire: first),
            let second = Double(wire: second)
        else { return nil }
        self.first = first
        self.second = second
    }

    /// Reads an array of two numbers.
    package init(from json: inout JSONReader) throws(WireError) {
        let start = json.offset
        var first: Double?
        var second: Double?
        var isLonger = false
        while try json.nextElement() {
            isLonger = second != nil
            if isLonger { break }
            let number = try json.readDouble()
            if first == nil { first = number } else { second = number }
            if number == nil { break }
        }
        guard let first, let second, !isLonger else {
            throw WireError(reason: .unexpectedType, offset: start, expected: "an array of two numbers")
        }
        self.first = first
        self.second = second
    }
}

extension JSONWriter {
    /// Writes an array of two numbers.
    package mutating func write(_ first: Double, _ second: Double) {
        beginArray()
        write(first)
        write(second)
        endArray()
    }
}
