/// A complete baseline JPEG in one shade of grey.
///
/// A comment segment holds the picture's number, so that a test can check that none is lost or repeated.
struct JPEGPicture: Sendable {
    var width: Int
    var height: Int
    /// The picture's number.
    var number: Int
    /// The minimum size in bytes; comment segments pad a smaller picture.
    var minimumSize = 0

    var bytes: [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        bytes += Self.segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
        bytes += Self.segment(0xFE, Array("number=\(number)".utf8))
        // With a quantization step of 8, the coded number is the difference of a block's mean from 128.
        bytes += Self.segment(0xDB, [0] + [UInt8](repeating: 8, count: 64))
        bytes += Self.segment(
            0xC0, [8] + Self.word(height) + Self.word(width) + [1, 1, 0x11, 0])
        // Two DC codes: 0 for an unchanged mean, 10 for seven more bits. One AC code: 0 for the end of the block.
        bytes += Self.segment(0xC4, [0x00, 1, 1] + [UInt8](repeating: 0, count: 14) + [0, 7])
        bytes += Self.segment(0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])
        let scan = Self.segment(0xDA, [1, 1, 0x00, 0, 63, 0]) + shades + [0xFF, 0xD9]
        while bytes.count + scan.count < minimumSize {
            let missing = minimumSize - bytes.count - scan.count
            bytes += Self.segment(0xFE, [UInt8](repeating: UInt8(ascii: "."), count: min(max(missing - 4, 0), 65_000)))
        }
        return bytes + scan
    }

    /// The blocks: the number determines the shade of the first, and the others are unchanged.
    private var shades: [UInt8] {
        let blocks = ((width + 7) / 8) * ((height + 7) / 8)
        // 10, seven bits from 64 to 127, and 0 for the rest of the block; then 00 for each block.
        let first = UInt16(0b10 << 8 | (64 + number % 64) << 1)
        let bitCount = 10 + 2 * (blocks - 1)
        var bytes = [UInt8](repeating: 0, count: (bitCount + 7) / 8)
        bytes[0] = UInt8(truncatingIfNeeded: first >> 2)
        if bytes.count == 1 { bytes.append(0) }
        bytes[1] = UInt8(truncatingIfNeeded: first << 6)
        // The last byte is padded with ones.
        let used = bitCount % 8
        if used > 0 { bytes[bytes.count - 1] |= UInt8(0xFF >> used) }
        // No byte is FF, which would need a stuffed zero: each block ends with a zero bit.
        return bytes
    }

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + word(content.count + 2) + content
    }

    private static func word(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
    }
}
