/// Rows and columns of text, for people or for programs.
struct Table {
    /// The titles of the columns, for terminals only.
    let titles: [String]
    /// The rows; each has as many cells as there are titles.
    var rows: [[String?]] = []
    /// Whether a line that is too long for the terminal is cut.
    ///
    /// A list is easier to read so, but a value that was asked for must be complete.
    var cutsLines = true

    private static let gap = 2

    /// The table as text.
    func text(_ style: TextStyle) -> String {
        switch style {
        case .terminal(let width): aligned(width: width)
        case .pipe: separatedByTabs()
        }
    }

    private func separatedByTabs() -> String {
        var text = ""
        for row in rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { text += "\t" }
                if let cell { text += printable(cell) }
            }
            text += "\n"
        }
        return text
    }

    private func aligned(width: Int?) -> String {
        let cells = [titles] + rows.map { $0.map { cell in cell.flatMap { $0.isEmpty ? nil : printable($0) } ?? "-" } }
        var widths = [Int](repeating: 0, count: titles.count)
        for row in cells {
            for (index, cell) in row.enumerated() { widths[index] = max(widths[index], displayWidth(cell)) }
        }
        var text = ""
        for row in cells {
            var line = ""
            for (index, cell) in row.enumerated() {
                line += cell
                guard index < row.count - 1 else { continue }
                line += String(repeating: " ", count: widths[index] - displayWidth(cell) + Self.gap)
            }
            text += cutsLines ? cut(line, width: width) : line
            text += "\n"
        }
        return text
    }

    private func cut(_ line: String, width: Int?) -> String {
        guard let width, displayWidth(line) > width else { return line }
        var kept = ""
        var count = 0
        for character in line {
            count += displayWidth(character)
            guard count < width else { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
