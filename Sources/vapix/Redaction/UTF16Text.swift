/// A text in UTF-16, which some programs write XML and settings in.
struct UTF16Text {
    /// The text in UTF-8, without the byte order mark.
    let bytes: [UInt8]
    private let isBigEndian: Bool
    private let hasMark: Bool
    /// A part of a character at the end of a body that was cut.
    private let rest: ArraySlice<UInt8>

    /// The result of reading bytes as UTF-16.
    enum Reading {
        case text(UTF16Text)
        /// It says that it is UTF-16, or looks like it, and breaks the rules of it.
        case malformed
        case other

        /// Reads the bytes of a message as UTF-16 if they have a byte order mark, or mostly characters that are also in ASCII.
        init(_ encoded: [UInt8]) {
            guard encoded.count >= 2 else {
                self = .other
                return
            }
            let isBigEndian: Bool
            switch (encoded[0], encoded[1]) {
            case (0xFE, 0xFF), (0, 1...): isBigEndian = true
            case (0xFF, 0xFE), (1..., 0): isBigEndian = false
            default:
                self = .other
                return
            }
            let hasMark = encoded[0] >= 0xFE && encoded[1] >= 0xFE
            let (high, low) = isBigEndian ? (0, 1) : (1, 0)
            var units: [UInt16] = []
            units.reserveCapacity(encoded.count / 2)
            for index in stride(from: hasMark ? 2 : 0, to: encoded.count - 1, by: 2) {
                units.append(UInt16(encoded[index + high]) << 8 | UInt16(encoded[index + low]))
            }
            var rest = encoded.count % 2
            if let last = units.last, UTF16.isLeadSurrogate(last) {
                units.removeLast()
                rest += 2
            }
            let readable = units.count { $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
            guard hasMark || readable > units.count / 4 * 3 else {
                self = .other
                return
            }
            guard let text = String(validating: units, as: UTF16.self) else {
                self = .malformed
                return
            }
            self = .text(
                UTF16Text(
                    bytes: Array(text.utf8), isBigEndian: isBigEndian, hasMark: hasMark, rest: encoded.suffix(rest)))
        }
    }

    /// Encodes a text as the original was.
    func encoded(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count * 2 + 2)
        func append(_ unit: UInt16) {
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            output += isBigEndian ? [high, low] : [low, high]
        }
        if hasMark { append(0xFEFF) }
        for unit in String(decoding: text, as: UTF8.self).utf16 { append(unit) }
        return output + rest
    }
}
