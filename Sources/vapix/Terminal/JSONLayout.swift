/// Where a document of JSON has white space.
enum JSONLayout {
    /// Nowhere: it is one line.
    case compact
    /// Each member and each element has a line.
    case pretty

    /// The document in this layout, and the same otherwise.
    ///
    /// - Parameter document: The document, which must be valid.
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
