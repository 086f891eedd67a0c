/// Rows and columns of text, for people or for programs.
struct Table {
    /// The columns' titles, which only people get to see.
    let titles: [String]
    /// The rows; each has as many cells as there are titles.
    var rows: [[String?]] = []
    /// Whether a line that is too long for the terminal is cut, or else left to run on in the next.
    ///
    /// A list looks bad with broken lines; but of a value that was asked for nothing may be missing.
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

/// Foreign text as it may go to a terminal or into a column: what a terminal acts upon, and what ends a line or a column,
/// is replaced by U+FFFD.
///
/// - Parameters:
///   - text: The text.
///   - exception: A character that may stay.
/// - Returns: The text without them.
func printable(_ text: String, keeping exception: Unicode.Scalar? = nil) -> String {
    guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
    var printable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        printable.append(isUnprintable(scalar) && scalar != exception ? "\u{FFFD}" : scalar)
    }
    return String(printable)
}

/// Whether a terminal does something else with a character than show it.
///
/// Those are the controls, the line separators, and the marks that change the direction of text, with which a name can be
/// made to look like another.
func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: false
    case ..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
}

/// How many columns of a terminal text takes, as far as that can be told without the terminal.
func displayWidth(_ text: String) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + displayWidth($1) }
}

private func displayWidth(_ character: Character) -> Int {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        2
    default: 1
    }
}
