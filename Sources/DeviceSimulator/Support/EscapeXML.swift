/// Escapes a text for the content or an attribute of an XML element.
///
/// By scalars: a combining mark behind a mark of XML would form one character with it, which the cases below would miss.
func escapeXML(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
        case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
        case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
        case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
        case "'": escaped.append(contentsOf: "&apos;".unicodeScalars)
        default: escaped.append(scalar)
        }
    }
    return String(escaped)
}
