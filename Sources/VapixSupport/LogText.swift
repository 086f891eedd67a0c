/// Makes foreign text fit into an error or a log line.
///
/// No line breaks, no other control characters, no marks that turn the direction of writing around, and a bounded length.
package func oneLine(_ text: String, limit: Int) -> String {
    var line = ""
    var count = 0
    for scalar in text.unicodeScalars {
        guard count < limit else { return line + "…" }
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
            line.unicodeScalars.append(" ")
        default: line.unicodeScalars.append(scalar)
        }
        count += 1
    }
    return line
}
