/// Makes text from a device fit for an error or a log: one line of bounded length.
///
/// Line breaks, control characters and marks that reverse the writing direction become spaces.
///
/// - Parameters:
///   - text: The text.
///   - limit: The maximum number of Unicode scalars; a longer text is cut and ends in `…`.
/// - Returns: The text on one line.
package func oneLine(_ text: String, limit: Int) -> String {
    var output = ""
    var count = 0
    for scalar in text.unicodeScalars {
        guard count < limit else { return output + "…" }
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
            output.unicodeScalars.append(" ")
        default: output.unicodeScalars.append(scalar)
        }
        count += 1
    }
    return output
}
