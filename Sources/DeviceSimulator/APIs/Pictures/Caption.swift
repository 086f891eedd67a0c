/// A text on a picture.
struct Caption: Sendable {
    /// The text, which may have several lines.
    var text: String
    /// The place, from -1 (left, top) to 1 (right, bottom).
    var place: (x: Double, y: Double)
    var color: Paint
    /// The color behind the text; `nil` for none.
    var background: Paint?
    /// How many pixels wide and high a pixel of the font is, from 1.
    var scale: Int

    /// The lines beyond are not drawn.
    private static let maximumLineCount = 100

    func draw(on canvas: inout Canvas) {
        // By scalars: CR and LF are one character.
        let scalars: [Unicode.Scalar] = text.unicodeScalars.filter { $0 != "\r" }
        let lines = scalars.split(separator: "\n", maxSplits: Self.maximumLineCount, omittingEmptySubsequences: false)
            .prefix(Self.maximumLineCount).map { Array($0) }
        let columnStep = (BitmapFont.width + 1) * scale
        let rowStep = (BitmapFont.height + 2) * scale
        let width = (lines.map(\.count).max() ?? 0) * columnStep + scale
        let height = lines.count * rowStep + scale
        let left = Self.start(place.x, size: width, in: canvas.width)
        let top = Self.start(place.y, size: height, in: canvas.height)
        if let background {
            canvas.fill(Area(columns: left..<left + width, rows: top..<top + height), background)
        }
        for (row, line) in lines.enumerated() {
            for (column, character) in line.enumerated() {
                let x = left + scale + column * columnStep
                guard x < canvas.width else { break }
                guard x > -columnStep else { continue }
                draw(character, x, top + 2 * scale + row * rowStep, on: &canvas)
            }
        }
    }

    private func draw(_ character: Unicode.Scalar, _ x: Int, _ y: Int, on canvas: inout Canvas) {
        for (number, bits) in BitmapFont.rows(of: character).enumerated() {
            let rows = y + number * scale..<y + (number + 1) * scale
            var column = 0
            while column < BitmapFont.width {
                let start = column
                while column < BitmapFont.width, bits >> (BitmapFont.width - 1 - column) & 1 == 1 { column += 1 }
                if column > start {
                    canvas.fill(Area(columns: x + start * scale..<x + column * scale, rows: rows), color)
                } else {
                    column += 1
                }
            }
        }
    }

    /// Where a text of a size begins.
    private static func start(_ place: Double, size: Int, in whole: Int) -> Int {
        let place = place.isNaN ? 0 : min(max(place, -1), 1)
        return Int((place + 1) / 2 * Double(whole - size))
    }
}
