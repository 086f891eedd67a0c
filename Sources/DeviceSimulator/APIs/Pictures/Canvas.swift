/// A part of a picture, in pixels.
struct Area: Hashable, Sendable {
    /// The columns of pixels, from the left.
    var columns: Range<Int>
    /// The rows of pixels, from the top.
    var rows: Range<Int>
}

/// A color of the test picture.
enum Paint: UInt8, CaseIterable, Sendable {
    case black, white, gray, sky, sun, ground, road, red, yellow, blue

    /// Red, green and blue, from 0 to 255.
    var rgb: (red: Int, green: Int, blue: Int) {
        switch self {
        case .black: (0, 0, 0)
        case .white: (255, 255, 255)
        case .gray: (90, 90, 90)
        case .sky: (135, 180, 215)
        case .sun: (250, 230, 140)
        case .ground: (95, 115, 90)
        case .road: (65, 65, 70)
        case .red: (200, 40, 40)
        case .yellow: (235, 200, 60)
        case .blue: (50, 90, 190)
        }
    }
}

/// The pixels of a picture, in squares of 16 by 16.
///
/// A square of one color takes a byte, and nearly no time to encode. So the cost of a picture depends on the edges in
/// it more than on its size: a debug build also makes large ones fast enough for tests.
struct Canvas {
    /// A square of pixels.
    enum Square: Equatable {
        /// All pixels have this color.
        case flat(UInt8)
        /// 256 pixels, row by row.
        case detailed(ArraySlice<UInt8>)
    }

    static let side = 16
    private static let pixelCount = side * side

    let width: Int
    let height: Int
    /// How many squares are side by side.
    let columnCount: Int
    /// How many squares are on top of each other.
    let rowCount: Int

    private var colors: [UInt8]
    /// Where the pixels of a square begin; -1 for a square of one color.
    private var starts: [Int]
    private var pixels: [UInt8] = []

    /// - Parameters:
    ///   - width: The width in pixels, from 1.
    ///   - height: The height in pixels, from 1.
    ///   - paint: The color of all pixels.
    init(width: Int, height: Int, _ paint: Paint) {
        self.width = max(width, 1)
        self.height = max(height, 1)
        columnCount = (self.width + Self.side - 1) / Self.side
        rowCount = (self.height + Self.side - 1) / Self.side
        colors = [UInt8](repeating: paint.rawValue, count: columnCount * rowCount)
        starts = [Int](repeating: -1, count: columnCount * rowCount)
    }

    subscript(column: Int, row: Int) -> Square {
        let index = row * columnCount + column
        let start = starts[index]
        return start < 0 ? .flat(colors[index]) : .detailed(pixels[start..<start + Self.pixelCount])
    }

    /// Paints the part of an area that is in the picture.
    mutating func fill(_ area: Area, _ paint: Paint) {
        let columns = Self.extended(area.columns.clamped(to: 0..<width), to: width)
        let rows = Self.extended(area.rows.clamped(to: 0..<height), to: height)
        guard !columns.isEmpty, !rows.isEmpty else { return }
        for row in rows.lowerBound / Self.side...(rows.upperBound - 1) / Self.side {
            let inner = Self.part(of: rows, in: row)
            for column in columns.lowerBound / Self.side...(columns.upperBound - 1) / Self.side {
                fill(column, row, Self.part(of: columns, in: column), inner, paint.rawValue)
            }
        }
    }

    private mutating func fill(_ column: Int, _ row: Int, _ columns: Range<Int>, _ rows: Range<Int>, _ color: UInt8) {
        let index = row * columnCount + column
        if columns.count == Self.side, rows.count == Self.side {
            colors[index] = color
            starts[index] = -1
            return
        }
        if starts[index] < 0 {
            guard colors[index] != color else { return }
            starts[index] = pixels.count
            pixels += repeatElement(colors[index], count: Self.pixelCount)
        }
        for row in rows {
            let start = starts[index] + row * Self.side
            for column in columns { pixels[start + column] = color }
        }
    }

    /// A range that reaches the edge of the picture also covers the rest of the last square.
    private static func extended(_ range: Range<Int>, to edge: Int) -> Range<Int> {
        guard range.upperBound == edge, !range.isEmpty else { return range }
        return range.lowerBound..<(edge + side - 1) / side * side
    }

    /// The part of a range that is in a square, relative to that.
    private static func part(of range: Range<Int>, in number: Int) -> Range<Int> {
        let start = number * side
        let part = range.clamped(to: start..<start + side)
        return part.lowerBound - start..<part.upperBound - start
    }
}
