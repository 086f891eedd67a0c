internal import VapixSupport

/// Makes a string of text of unknown encoding.
///
/// VAPIX text is ISO 8859-1 by default and UTF-8 on newer firmware, and the reply does not say which. Text in ISO 8859-1 with
/// characters outside ASCII is hardly ever valid UTF-8. So valid UTF-8 is read as such, and anything else as ISO 8859-1.
package func deviceText(_ bytes: UnsafeRawBufferPointer) -> String {
    if bytes.count <= 15, ShortString.isKnown, let start = bytes.baseAddress {
        let short = ShortString(ascii: start, bytes.count)
        if short.isASCII { return short.string }
    }
    if isUTF8(bytes) { return String(decoding: bytes, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: bytes.count &* 2) { buffer in
        var text = UTF8Output(buffer)
        for byte in bytes {
            text.append(scalar: UInt32(byte))
        }
        return text.count
    }
}

/// The text, or `nil` if it is empty: some fields are empty where others are absent.
package func nonEmpty(_ text: String) -> String? {
    text.isEmpty ? nil : text
}

/// The bytes without white space at the start and at the end, and without a byte order mark at the start.
package func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let bytes = withoutByteOrderMark(bytes)
    guard let start = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: bytes[start...last])
}

/// The text without white space of ASCII at the start and at the end.
///
/// By bytes: a combining mark behind a space would form one character with it.
func trimmed(_ text: String) -> String {
    var rest = text.utf8[...]
    while let first = rest.first, isSpace(first) { rest.removeFirst() }
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return rest.count == text.utf8.count ? text : String(Substring(rest))
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
