/// The white space of a JSON document.
///
/// It keeps every other byte of the device's reply: a tree would lose duplicate keys and the spelling of strings.
enum JSONLayout {
    /// None.
    case compact
    /// A line for each member and element.
    case pretty

    /// Changes the white space of a document.
    ///
    /// - Parameter document: A valid document.
    /// - Returns: The document.
    func apply(to document: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(document.count)
        var depth = 0
        var isInString = false
        var isEscaped = false
        // An empty object or array stays together.
        var isOpen = false
        func breakLine() {
            guard self == .pretty else { return }
            result.append(UInt8(ascii: "\n"))
            result.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
        }
        for byte in document {
            if isInString {
                result.append(byte)
                isInString = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                continue
            }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): continue
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if !isOpen { breakLine() }
                isOpen = false
                result.append(byte)
            case UInt8(ascii: ","):
                result.append(byte)
                breakLine()
            case UInt8(ascii: ":"):
                result.append(byte)
                if self == .pretty { result.append(UInt8(ascii: " ")) }
            default:
                if isOpen { breakLine() }
                isOpen = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
                if isOpen { depth += 1 }
                isInString = byte == UInt8(ascii: "\"")
                result.append(byte)
            }
        }
        return result
    }
}
