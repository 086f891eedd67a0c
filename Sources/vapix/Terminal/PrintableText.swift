/// Replaces the control characters of foreign text by U+FFFD, so that it may go to a terminal or into a column.
///
/// - Parameters:
///   - text: The text.
///   - exception: A character that stays.
/// - Returns: The printable text.
func printable(_ text: String, keeping exception: Unicode.Scalar? = nil) -> String {
    guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
    var printable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        printable.append(isUnprintable(scalar) && scalar != exception ? "\u{FFFD}" : scalar)
    }
    return String(printable)
}

/// Whether a terminal does not simply show a character: controls, line separators, and marks that change the direction of
/// text, which can make one name look like another.
func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: false
    case ..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
}

/// The number of columns that text takes on most terminals.
func displayWidth(_ text: String) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + displayWidth($1) }
}

func displayWidth(_ character: Character) -> Int {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        2
    default: 1
    }
}
