import VapixClient
import VapixSupport

/// A report as a JSON document on one line.
func jsonDocument(_ report: some Report) -> [UInt8] {
    var json = JSONWriter()
    report.write(to: &json)
    return escapingForTerminals(json.bytes) + [UInt8(ascii: "\n")]
}

extension JSONWriter {
    /// Writes a member if it has a value.
    mutating func write(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member if it has a value.
    mutating func write(_ name: String, _ value: Bool?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member if it has a value.
    mutating func write(_ name: String, _ value: Int64?) {
        guard let value else { return }
        key(name)
        write(value)
    }
}

extension JSONWriter {
    /// Writes a member with an array of objects.
    ///
    /// - Parameters:
    ///   - name: The member's name.
    ///   - elements: An element for each object.
    ///   - writeMembers: Writes the members of an object.
    mutating func write<Elements: Sequence>(
        _ name: String, objects elements: Elements, _ writeMembers: (inout JSONWriter, Elements.Element) -> Void
    ) {
        key(name)
        beginArray()
        for element in elements {
            beginObject()
            writeMembers(&self, element)
            endObject()
        }
        endArray()
    }

    /// Writes a member with an array of strings.
    mutating func write(_ name: String, texts: [String]) {
        key(name)
        beginArray()
        for text in texts { write(text) }
        endArray()
    }
}

/// Escapes the control characters that JSON allows.
///
/// JSON requires escapes only below U+0020, but a terminal takes U+009B for the start of an escape sequence. The document's
/// value stays the same.
func escapingForTerminals(_ document: [UInt8]) -> [UInt8] {
    // All of them start with one of these bytes, which are rare.
    guard document.contains(where: { $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 }) else { return document }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(document.count + 16)
    for scalar in String(decoding: document, as: UTF8.self).unicodeScalars {
        // Line breaks in strings are escaped already.
        guard isUnprintable(scalar) else {
            escaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            continue
        }
        escaped.append(contentsOf: "\\u".utf8)
        for shift in [12, 8, 4, 0] {
            escaped.append(upperHexDigit(UInt8(truncatingIfNeeded: scalar.value >> UInt32(shift))))
        }
    }
    return escaped
}
