/// Values in XML, tag by tag: a document that is cut or malformed is treated like a whole one.
extension Redactor {
    /// Replaces the values of attributes and the texts of elements.
    ///
    /// `<parameter name="password" value="…"/>` counts as an element and an attribute with the name `password`.
    mutating func xml(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        // The kinds of the texts in the open elements. All that is in a secret is secret.
        var kinds: [FieldKind] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                output += content(bytes[index..<end], kinds.last ?? .other)
                index = end
                continue
            }
            if let end = skip("<!--", to: "-->", bytes, index) ?? skip("<?", to: "?>", bytes, index) {
                output += text(Array(bytes[index..<end]))
                index = end
            } else if let end = skip("<![CDATA[", to: "]]>", bytes, index) {
                let isClosed = bytes[..<end].suffix(3) == Array("]]>".utf8)[...]
                output += bytes[index..<min(index + 9, end)]
                let contentEnd = max(isClosed ? end - 3 : end, min(index + 9, end))
                output += value(Array(bytes[min(index + 9, end)..<contentEnd]), kinds.last ?? .other)
                output += bytes[contentEnd..<end]
                index = end
            } else {
                let end = endOfTag(bytes, index)
                let tag = Array(bytes[index..<end])
                if tag.starts(with: "</".utf8) {
                    kinds = kinds.dropLast()
                    output += tag
                } else {
                    let (replaced, kind) = startTag(tag)
                    output += replaced
                    let isEmpty = tag.suffix(2) == Array("/>".utf8)[...]
                    if !isEmpty, !tag.starts(with: "<!".utf8) {
                        if case .secret? = kinds.last { kinds.append(.secret) } else { kinds.append(kind) }
                    }
                }
                index = end
            }
        }
        return output
    }

    /// Replaces the text between two tags; the space around it stays.
    private mutating func content(_ bytes: ArraySlice<UInt8>, _ kind: FieldKind) -> [UInt8] {
        let start: Int = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
        let end: Int = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        guard start < end else { return Array(bytes) }
        let decoded = unescapedXML(bytes[start..<end])
        let replaced = value(decoded, kind)
        return bytes[..<start] + (replaced == decoded ? Array(bytes[start..<end]) : escapedForXML(replaced))
            + bytes[end...]
    }

    private typealias Attribute = (name: String, value: Range<Int>)

    /// Replaces the values of attributes.
    ///
    /// - Returns: The tag, and the kind of the element's text.
    private mutating func startTag(_ tag: [UInt8]) -> (tag: [UInt8], kind: FieldKind) {
        let nameEnd = tag.firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") } ?? tag.count
        var kind = FieldKind(String(decoding: tag[1..<max(nameEnd, 1)], as: UTF8.self))
        let attributes = attributes(tag, from: nameEnd)
        var isNamedSecret = false
        for attribute in attributes where ["name", "key", "id"].contains(attribute.name.lowercased()) {
            switch FieldKind(String(decoding: tag[attribute.value], as: UTF8.self)) {
            case .secret, .key: isNamedSecret = true
            case .host, .serial, .version, .other: break
            }
        }
        if isNamedSecret { kind = .secret }
        var output: [UInt8] = []
        var position = 0
        for attribute in attributes {
            output += tag[position..<attribute.value.lowerBound]
            let isValue = isNamedSecret && attribute.name.lowercased() == "value"
            let decoded = unescapedXML(tag[attribute.value])
            // The names of namespaces are URLs that mean no host.
            let isNamespace = attribute.name.hasPrefix("xmlns")
            let replaced = isNamespace ? decoded : value(decoded, isValue ? .secret : FieldKind(attribute.name))
            output += replaced == decoded ? Array(tag[attribute.value]) : escapedForXML(replaced)
            position = attribute.value.upperBound
        }
        return (output + tag[position...], kind)
    }

    private func attributes(_ tag: [UInt8], from start: Int) -> [Attribute] {
        var attributes: [Attribute] = []
        var index = start
        while let equals = tag[index...].firstIndex(of: UInt8(ascii: "=")) {
            let name = tag[index..<equals].split { $0 <= 0x20 }.last ?? []
            guard let quoteIndex = tag[(equals + 1)...].firstIndex(where: { $0 > 0x20 }),
                "\"'".utf8.contains(tag[quoteIndex])
            else { return attributes }
            let end = tag[(quoteIndex + 1)...].firstIndex(of: tag[quoteIndex]) ?? tag.count
            attributes.append((String(decoding: name, as: UTF8.self), (quoteIndex + 1)..<end))
            guard end + 1 < tag.count else { return attributes }
            index = end + 1
        }
        return attributes
    }

    /// The end of a tag: a greater-than sign outside of quotation marks.
    private func endOfTag(_ bytes: [UInt8], _ start: Int) -> Int {
        var quote: UInt8?
        for index in start..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return bytes.count
    }

    /// The end of a comment or the like; that of the document if it is not closed.
    private func skip(_ opening: String, to closing: String, _ bytes: [UInt8], _ start: Int) -> Int? {
        guard bytes[start...].starts(with: opening.utf8) else { return nil }
        let (wanted, first) = (Array(closing.utf8), start + opening.utf8.count)
        guard bytes.count - first >= wanted.count else { return bytes.count }
        let found = (first...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
        return found.map { $0 + wanted.count } ?? bytes.count
    }
}
