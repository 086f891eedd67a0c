/// Reads lines of `name=value` one by one; see ``KeyValueText`` for their form.
package struct KeyValueReader {
    private let bytes: UnsafeRawBufferPointer
    private var lines: KeyValueText
    private var item: KeyValueText.Item?
    private var isFirst = true

    /// Makes a reader in front of the first line.
    ///
    /// The bytes must outlive the reader.
    package init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        lines = KeyValueText(bytes)
    }

    /// Moves to the next pair.
    ///
    /// - Returns: The name without white space around it; `nil` after the last pair.
    package mutating func nextKey() throws(WireError) -> String? {
        repeat {
            item = lines.next()
            // An HTML page may hold equals signs, but it is no list of pairs.
            if isFirst, let item, item.kind == .other || bytes[item.name].first == UInt8(ascii: "<") {
                throw WireError(reason: .syntax, offset: 0, expected: "lines of name=value")
            }
            isFirst = false
        } while item.map { $0.kind != .pair } == true
        return item.map { deviceText(trimmed(UnsafeRawBufferPointer(rebasing: bytes[$0.name]))) }
    }

    /// The value of the current pair, without white space and quotation marks around it.
    package var value: String {
        guard let item else { return "" }
        var text = trimmed(UnsafeRawBufferPointer(rebasing: bytes[item.value]))
        let quote = UInt8(ascii: "\"")
        if text.count > 1, text.first == quote, text.last == quote {
            text = UnsafeRawBufferPointer(rebasing: text.dropFirst().dropLast())
        }
        return deviceText(text)
    }

    /// Makes the error for a missing line.
    package func missingField(_ name: StaticString) -> WireError {
        WireError(reason: .missingField, offset: bytes.count, expected: name)
    }
}
