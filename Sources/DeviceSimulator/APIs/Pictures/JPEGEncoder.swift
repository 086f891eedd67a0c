/// Encodes pictures as baseline JPEG: three components, of which color has half the resolution (4:2:0).
///
/// See ITU-T T.81. The quantization tables and the Huffman tables of luminance are the examples of its annex K; color
/// has the same Huffman tables, at the cost of a few bits.
struct JPEGEncoder {
    private struct Code {
        var bits: UInt64 = 0
        var length = 0
    }

    private struct Component {
        /// The divisors of the coefficients, in zigzag order.
        let steps: [UInt8]
        /// The same as factors, in the order of rows.
        let factors: [Float]
        /// The values of the colors, from -128 to 127.
        let values: [Float]
        var last = 0

        init(_ table: [Int], compression: Int, values: [Float]) {
            let steps = table.map { JPEGEncoder.step($0, compression: compression) }
            self.steps = JPEGEncoder.zigzag.map { UInt8(steps[$0]) }
            factors = steps.map { 1 / Float($0) }
            self.values = values
        }
    }

    private let canvas: Canvas
    private var luminance: Component
    private var blueness: Component
    private var redness: Component
    private var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var pendingCount = 0

    /// - Parameters:
    ///   - canvas: The picture.
    ///   - compression: From 0, which is the best picture, to 100, which is the smallest.
    ///   - isColored: Whether the picture has colors.
    init(_ canvas: Canvas, compression: Int, isColored: Bool) {
        self.canvas = canvas
        let colors = Paint.allCases.map(\.rgb).map { (Float($0.red), Float($0.green), Float($0.blue)) }
        luminance = Component(
            Self.luminanceTable, compression: compression,
            values: colors.map { red, green, blue in 0.299 * red + 0.587 * green + 0.114 * blue - 128 })
        blueness = Component(
            Self.colorTable, compression: compression,
            values: colors.map { red, green, blue in
                isColored ? -0.1687 * red - 0.3313 * green + 0.5 * blue : 0
            })
        redness = Component(
            Self.colorTable, compression: compression,
            values: colors.map { red, green, blue in
                isColored ? 0.5 * red - 0.4187 * green - 0.0813 * blue : 0
            })
    }

    /// Encodes the picture.
    ///
    /// - Parameters:
    ///   - comment: The text of a comment segment.
    ///   - minimumSize: The minimum size in bytes; more comment segments pad a smaller picture.
    /// - Returns: The JPEG.
    mutating func encode(comment: String, minimumSize: Int) -> [UInt8] {
        encodeScan()
        var head: [UInt8] = [0xFF, 0xD8]
        head += Self.segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
        head += Self.segment(0xFE, Array(comment.utf8))
        head += Self.segment(0xDB, [0] + luminance.steps + [1] + blueness.steps)
        head += Self.segment(
            0xC0, [8] + Self.word(canvas.height) + Self.word(canvas.width) + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
        head += Self.segment(0xC4, [0x00] + Self.meanCounts + Self.meanSymbols)
        head += Self.segment(0xC4, [0x10] + Self.detailCounts + Self.detailSymbols)
        let scan = Self.segment(0xDA, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0])
        while head.count + scan.count + bytes.count < minimumSize {
            let missing = minimumSize - head.count - scan.count - bytes.count
            head += Self.segment(0xFE, [UInt8](repeating: UInt8(ascii: "."), count: min(max(missing - 4, 0), 65_000)))
        }
        return head + scan + bytes
    }

    // MARK: The scan

    private mutating func encodeScan() {
        var lastFlat: UInt8?
        for row in 0..<canvas.rowCount {
            for column in 0..<canvas.columnCount {
                switch canvas[column, row] {
                case .flat(let color) where color == lastFlat:
                    put(Self.unchanged)
                case .flat(let color):
                    lastFlat = color
                    put(flat: Int(color))
                case .detailed(let pixels):
                    lastFlat = nil
                    put(detailed: pixels)
                }
            }
        }
        // The last byte is padded with ones.
        let missing = (8 - pendingCount % 8) % 8
        put(Code(bits: (1 << UInt64(missing)) - 1, length: missing))
        bytes += [0xFF, 0xD9]
    }

    private mutating func put(flat color: Int) {
        func mean(_ component: Component) -> Int { Int((8 * component.values[color] * component.factors[0]).rounded()) }
        let means = (mean(luminance), mean(blueness), mean(redness))
        put(mean: means.0 - luminance.last)
        put(Self.detailCodes[0])
        for _ in 1...3 { put(Self.unchangedBlock) }
        put(mean: means.1 - blueness.last)
        put(Self.detailCodes[0])
        put(mean: means.2 - redness.last)
        put(Self.detailCodes[0])
        (luminance.last, blueness.last, redness.last) = means
    }

    private mutating func put(detailed pixels: ArraySlice<UInt8>) {
        var block = [Float](repeating: 0, count: 64)
        for corner in [0, 8, 8 * Canvas.side, 8 * Canvas.side + 8] {
            for row in 0..<8 {
                let start = pixels.startIndex + corner + row * Canvas.side
                for column in 0..<8 { block[row * 8 + column] = luminance.values[Int(pixels[start + column])] }
            }
            luminance.last = put(&block, luminance)
        }
        blueness.last = put(color: pixels, blueness)
        redness.last = put(color: pixels, redness)
    }

    /// Encodes one component of color, of which each value is the mean of four pixels.
    private mutating func put(color pixels: ArraySlice<UInt8>, _ component: Component) -> Int {
        var block = [Float](repeating: 0, count: 64)
        for row in 0..<8 {
            for column in 0..<8 {
                let first = pixels.startIndex + row * 2 * Canvas.side + column * 2
                let above = component.values[Int(pixels[first])] + component.values[Int(pixels[first + 1])]
                let below =
                    component.values[Int(pixels[first + Canvas.side])]
                    + component.values[Int(pixels[first + Canvas.side + 1])]
                block[row * 8 + column] = (above + below) / 4
            }
        }
        return put(&block, component)
    }

    /// Encodes a block.
    ///
    /// - Returns: Its mean, with which that of the next one is compared.
    private mutating func put(_ block: inout [Float], _ component: Component) -> Int {
        for line in 0..<8 { Self.transform(&block, from: line * 8, step: 1) }
        for line in 0..<8 { Self.transform(&block, from: line, step: 8) }
        let mean = Int((block[0] * component.factors[0]).rounded())
        put(mean: mean - component.last)
        var zeroCount = 0
        for number in 1..<64 {
            let place = Self.zigzag[number]
            let value = Int((block[place] * component.factors[place]).rounded())
            guard value != 0 else {
                zeroCount += 1
                continue
            }
            while zeroCount > 15 {
                put(Self.detailCodes[0xF0])
                zeroCount -= 16
            }
            // Baseline JPEG has 10 bits for these.
            let limited = min(max(value, -1023), 1023)
            let size = Self.bitCount(limited)
            put(Self.detailCodes[zeroCount << 4 | size])
            put(value: limited, size)
            zeroCount = 0
        }
        if zeroCount > 0 { put(Self.detailCodes[0]) }
        return mean
    }

    /// The discrete cosine transform of eight values.
    private static func transform(_ block: inout [Float], from start: Int, step: Int) {
        let (a, b, c, d) = (block[start], block[start + step], block[start + 2 * step], block[start + 3 * step])
        let (e, f, g, h) = (
            block[start + 4 * step], block[start + 5 * step], block[start + 6 * step], block[start + 7 * step]
        )
        // cos(n * pi / 16) / 2
        let c1: Float = 0.490_392_640
        let c2: Float = 0.461_939_766
        let c3: Float = 0.415_734_806
        let c4: Float = 0.353_553_391
        let c5: Float = 0.277_785_117
        let c6: Float = 0.191_341_716
        let c7: Float = 0.097_545_161
        let (ah, bg, cf, de) = (a + h, b + g, c + f, d + e)
        let (outer, inner) = (ah + de, bg + cf)
        let (outerRest, innerRest) = (ah - de, bg - cf)
        block[start] = (outer + inner) * c4
        block[start + 2 * step] = outerRest * c2 + innerRest * c6
        block[start + 4 * step] = (outer - inner) * c4
        block[start + 6 * step] = outerRest * c6 - innerRest * c2
        let (p, q, r, s) = (a - h, b - g, c - f, d - e)
        block[start + step] = p * c1 + q * c3 + r * c5 + s * c7
        block[start + 3 * step] = p * c3 - q * c7 - r * c1 - s * c5
        block[start + 5 * step] = p * c5 - q * c1 + r * c7 + s * c3
        block[start + 7 * step] = p * c7 - q * c5 + r * c3 - s * c1
    }

    // MARK: Bits

    private mutating func put(mean difference: Int) {
        let size = Self.bitCount(difference)
        put(Self.meanCodes[size])
        put(value: difference, size)
    }

    /// Writes a number of a known size: of a negative one, the bits of the number below it.
    private mutating func put(value: Int, _ size: Int) {
        put(Code(bits: UInt64(value < 0 ? value + (1 << size) - 1 : value), length: size))
    }

    private mutating func put(_ code: Code) {
        pending = pending << UInt64(code.length) | code.bits
        pendingCount += code.length
        while pendingCount >= 8 {
            pendingCount -= 8
            let byte = UInt8(truncatingIfNeeded: pending >> UInt64(pendingCount))
            bytes.append(byte)
            // So that no decoder takes it for a marker.
            if byte == 0xFF { bytes.append(0) }
        }
    }

    private static func bitCount(_ value: Int) -> Int { Int.bitWidth - value.magnitude.leadingZeroBitCount }

    // MARK: Tables

    /// The quality that libjpeg would call 100 minus the compression; the page says that each product has its own.
    private static func step(_ step: Int, compression: Int) -> Int {
        let quality = max(100 - compression, 1)
        let percent = quality < 50 ? 5000 / quality : 200 - 2 * quality
        return min(max((step * percent + 50) / 100, 1), 255)
    }

    private static let luminanceTable = [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29,
        51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121,
        120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ]

    private static let colorTable: [Int] = {
        var table = [Int](repeating: 99, count: 64)
        for (row, steps) in [[17, 18, 24, 47], [18, 21, 26, 66], [24, 26, 56], [47, 66]].enumerated() {
            for (column, step) in steps.enumerated() { table[row * 8 + column] = step }
        }
        return table
    }()

    /// The places of a block by diagonals, on which the direction alternates.
    private static let zigzag: [Int] = (0..<15).flatMap { diagonal in
        let rows = Array(max(diagonal - 7, 0)...min(diagonal, 7))
        return (diagonal % 2 == 0 ? rows.reversed() : rows).map { $0 * 8 + diagonal - $0 }
    }

    /// How many codes have 1 bit, 2 bits and so on, for the sizes of means.
    private static let meanCounts: [UInt8] = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
    private static let meanSymbols = [UInt8](0...11)

    private static let detailCounts: [UInt8] = [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125]
    /// A symbol has the number of zeros in front of a value, and the size of that.
    private static let detailSymbols: [UInt8] = {
        let common: [UInt8] = [
            0x01, 0x02, 0x03, 0x00, 0x04, 0x11, 0x05, 0x12, 0x21, 0x31, 0x41, 0x06, 0x13, 0x51, 0x61, 0x07, 0x22, 0x71,
            0x14, 0x32, 0x81, 0x91, 0xA1, 0x08, 0x23, 0x42, 0xB1, 0xC1, 0x15, 0x52, 0xD1, 0xF0, 0x24, 0x33, 0x62, 0x72,
            0x82,
        ]
        let used = Set(common)
        // The longest codes are in order.
        return common + (UInt8.min...UInt8.max).filter { (1...10).contains($0 & 15) && !used.contains($0) }
    }()

    private static let meanCodes = codes(meanCounts, meanSymbols)
    private static let detailCodes = codes(detailCounts, detailSymbols)

    /// A block like the one before it: no difference of the mean, and the end of the block.
    private static let unchangedBlock = joined([meanCodes[0], detailCodes[0]])
    /// A square like the one before it, whose blocks are all flat.
    private static let unchanged = joined([Code](repeating: unchangedBlock, count: 6))

    private static func joined(_ codes: [Code]) -> Code {
        codes.reduce(Code()) { Code(bits: $0.bits << UInt64($1.length) | $1.bits, length: $0.length + $1.length) }
    }

    /// The codes of the symbols.
    private static func codes(_ counts: [UInt8], _ symbols: [UInt8]) -> [Code] {
        var codes = [Code](repeating: Code(), count: 256)
        var rest = symbols[...]
        var next: UInt64 = 0
        for (index, count) in counts.enumerated() {
            for symbol in rest.prefix(Int(count)) {
                codes[Int(symbol)] = Code(bits: next, length: index + 1)
                next += 1
            }
            rest = rest.dropFirst(Int(count))
            next <<= 1
        }
        return codes
    }

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + word(content.count + 2) + content
    }

    private static func word(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
    }
}
