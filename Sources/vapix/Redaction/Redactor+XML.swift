/// Values in XML, tag by tag: a document that is cut or malformed is treated like a whole one. So is HTML.
extension Redactor {
    /// An open element.
    private struct Element {
        /// Its name without a prefix, in lower case.
        var name: String
        /// The kind of the text in it.
        var kind: FieldKind
        /// Whether an element in it named the value beside it: `<name>password</name><value>…</value>`.
        var namesSecret = false
        /// An element `value` that stands before its `name`: its place in the output, and the value.
        var unnamed: (place: Range<Int>, value: [UInt8])?
    }

    /// Elements of HTML that have no end.
    private static let emptyElements: Set = ["base", "br", "col", "hr", "img", "input", "link", "meta"]

    /// Ends an element and those in it, of which HTML leaves some open.
    private func endElement(_ tag: [UInt8], _ elements: inout [Element]) {
        let name = tag[2...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        let local = Self.localName(String(decoding: name, as: UTF8.self))
        if let start = elements.suffix(64).lastIndex(where: { $0.name == local }) { elements.removeSubrange(start...) }
    }

    /// Replaces the values of attributes and the texts of elements.
    ///
    /// `<parameter name="password" value="…"/>` counts as an element and an attribute with the name `password`.
    mutating func xml(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var elements: [Element] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                content(bytes[index..<end], &elements, &output)
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
                output += value(Array(bytes[min(index + 9, end)..<contentEnd]), elements.last?.kind ?? .other)
                output += bytes[contentEnd..<end]
                index = end
            } else {
                let end = endOfTag(bytes, index)
                let tag = Array(bytes[index..<end])
                if tag.starts(with: "</".utf8) {
                    endElement(tag, &elements)
                    output += tag
                } else {
                    let (replaced, element) = startTag(tag, in: elements.last)
                    output += replaced
                    let isEmpty = tag.suffix(2) == Array("/>".utf8)[...] || Self.emptyElements.contains(element.name)
                    if !isEmpty, !tag.starts(with: "<!".utf8) { elements.append(element) }
                }
                index = end
            }
        }
        return output
    }

    /// Writes the text between two tags; the space around it stays.
    private mutating func content(
        _ bytes: ArraySlice<UInt8>, _ elements: inout [Element], _ output: inout [UInt8]
    ) {
        let start: Int = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
        let end: Int = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        output += bytes[..<start]
        guard start < end else { return }
        let decoded = unescapedXML(bytes[start..<end])
        let replaced = elements.last.map { value(decoded, $0.kind) } ?? lines(decoded)
        let position = output.count
        output += replaced == decoded ? Array(bytes[start..<end]) : escapedForXML(replaced)
        let place = position..<output.count
        output += bytes[end...]
        // The element, and the one that it is in.
        guard elements.count >= 2, let element = elements.last else { return }
        let parent = elements.count - 2
        if Self.namesOfValues.contains(element.name), !element.kind.isSecret {
            elements[parent].unnamed = (place, decoded)
        } else if Self.namesOfNames.contains(element.name), FieldKind(String(decoding: decoded, as: UTF8.self)).isSecret
        {
            elements[parent].namesSecret = true
            guard let unnamed = elements[parent].unnamed else { return }
            elements[parent].unnamed = nil
            output.replaceSubrange(unnamed.place, with: escapedForXML(value(unnamed.value, .secret)))
        }
    }

    private typealias Attribute = (name: String, value: Range<Int>)

    /// Replaces the values of attributes.
    ///
    /// - Returns: The tag, and the element.
    private mutating func startTag(_ tag: [UInt8], in parent: Element?) -> (tag: [UInt8], element: Element) {
        let nameEnd = tag.firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") } ?? tag.count
        let name = String(decoding: tag[1..<max(nameEnd, 1)], as: UTF8.self)
        var element = Element(name: Self.localName(name), kind: FieldKind(name))
        let attributes = attributes(tag, from: nameEnd)
        let isNamedSecret = attributes.contains { attribute in
            Self.namesOfNames.contains(Self.localName(attribute.name))
                && FieldKind(String(decoding: unescapedXML(tag[attribute.value]), as: UTF8.self)).isSecret
        }
        if isNamedSecret { element.kind = .secret }
        if let parent {
            // All that is in a secret is secret.
            let isValue = Self.namesOfValues.contains(element.name)
            let isNamed = isValue && (parent.namesSecret || parent.kind == .key)
            if parent.kind == .secret || isNamed { element.kind = .secret }
        }
        var output: [UInt8] = []
        var position = 0
        for attribute in attributes {
            output += tag[position..<attribute.value.lowerBound]
            let isValue = isNamedSecret && Self.namesOfValues.contains(Self.localName(attribute.name))
            let decoded = unescapedXML(tag[attribute.value])
            // The names of namespaces are URLs that mean no host.
            let isNamespace = attribute.name.hasPrefix("xmlns")
            let replaced = isNamespace ? decoded : value(decoded, isValue ? .secret : FieldKind(attribute.name))
            output += replaced == decoded ? Array(tag[attribute.value]) : escapedForXML(replaced)
            position = attribute.value.upperBound
        }
        return (output + text(Array(tag[position...])), element)
    }

    /// A name without its prefix, in lower case.
    private static func localName(_ name: String) -> String {
        (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
    }

    /// The attributes of a tag; those of HTML may be without quotation marks.
    private func attributes(_ tag: [UInt8], from start: Int) -> [Attribute] {
        var attributes: [Attribute] = []
        var index = start
        while let equals = tag[index...].firstIndex(of: UInt8(ascii: "=")) {
            let name = tag[index..<equals].split { $0 <= 0x20 }.last ?? []
            guard let first = tag[(equals + 1)...].firstIndex(where: { $0 > 0x20 }) else { return attributes }
            let isQuoted = "\"'".utf8.contains(tag[first])
            let valueStart = isQuoted ? first + 1 : first
            let end =
                tag[valueStart...].firstIndex {
                    isQuoted ? $0 == tag[first] : $0 <= 0x20 || $0 == UInt8(ascii: ">")
                } ?? tag.count
            attributes.append((String(decoding: name, as: UTF8.self), valueStart..<end))
            index = isQuoted ? end + 1 : end
            guard index < tag.count else { return attributes }
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
