/// The size of a picture or a video.
public struct Resolution: Sendable, Hashable, WireText {
    /// The width, in pixels.
    public var width: Int
    /// The height, in pixels.
    public var height: Int

    /// Makes a size.
    ///
    /// - Parameters:
    ///   - width: The width, in pixels.
    ///   - height: The height, in pixels.
    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// Reads a text such as "1920x1080"; `nil` for anything but two whole numbers with an `x` between them.
    ///
    /// - Parameter description: The text.
    public init?(_ description: String) {
        guard let (width, height) = parts(of: description, separatedBy: "x"), let width = Int(wire: width),
            let height = Int(wire: height)
        else { return nil }
        self.init(width: width, height: height)
    }

    /// The width and the height with an `x` between them, "1920x1080" for example.
    public var description: String { "\(width)x\(height)" }

    /// Reads the size in a JPEG picture's header; `nil` if the bytes are not a JPEG, or if they end before the size.
    ///
    /// - Parameter jpeg: The picture; only its header is read.
    public init?(jpeg: [UInt8]) {
        guard jpeg.starts(with: [0xFF, 0xD8]) else { return nil }
        func number(at position: Int) -> Int {
            Int(truncatingIfNeeded: UInt16(jpeg[position]) << 8 | UInt16(jpeg[position + 1]))
        }
        var position = 2
        while position + 3 < jpeg.count, jpeg[position] == 0xFF {
            let marker = jpeg[position + 1]
            switch marker {
            // Any number of these may stand before a marker.
            case 0xFF: position += 1
            // Markers without a segment.
            case 0x01, 0xD0...0xD7: position += 2
            // The frame's header, in any way of coding: length, bits for a sample, height, width. C4, C8 and CC are
            // something else.
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard position + 8 < jpeg.count else { return nil }
                height = number(at: position + 5)
                width = number(at: position + 7)
                return
            // The picture itself begins, or ends: the size should have come before.
            case 0xDA, 0xD9: return nil
            default: position += 2 + max(number(at: position + 2), 2)
            }
        }
        return nil
    }
}
