internal import VapixSupport

/// Reads an XML document in place, element by element, without a tree.
///
/// The caller uses nested loops that mirror the document. Code that enters an element reads it to its end.
/// ```swift
/// var xml = try XMLReader(bytes)
/// while let root = try xml.nextElement() {
///     while let attribute = try xml.nextAttribute() { … }
///     while let child = try xml.nextElement() {
///         switch child {
///         case "application": list.append(try Application(from: &xml))
///         case "description": description = try xml.readText()
///         default: try xml.skipElement()
///         }
///     }
/// }
/// try xml.finish()
/// ```
/// It reads XML 1.0 in UTF-8, US-ASCII and ISO 8859-1:
/// - A document type declaration is an error, because attacks need one and replies do not. So the only entities are the five
///   predefined ones.
/// - Elements may nest 64 deep and have 128 attributes each.
/// - White space before the XML declaration is accepted, because some devices send it.
/// - Elements and attributes have local names: prefixes are removed, and declarations of namespaces are skipped.
/// - Names may hold any character outside ASCII. Otherwise a document that is not well formed is an error, even in parts that
///   are skipped.
///
/// A copy of the reader is a checkpoint. After an error a reader is useless, but calling it is harmless.
package struct XMLReader {
    /// An attribute of an element.
    ///
    /// It must not outlive the bytes.
    package struct Attribute {
        /// The name without its prefix.
        package let name: String
        private let source: XMLSource
        private let text: Text

        fileprivate init(name: String, source: XMLSource, text: Text) {
            self.name = name
            self.source = source
            self.text = text
        }

        /// The value, with references replaced and line breaks turned to spaces.
        ///
        /// Each access makes the string, so that unused attributes cost nothing.
        package var value: String { source.string(text) }
    }

    fileprivate typealias Text = XMLSource.Text
    private typealias Name = XMLName

    private enum State {
        /// Between tags.
        case content
        /// In a start tag, behind the name.
        case startTag
        /// Behind `/>`, with the element still open.
        case emptyElement
    }

    /// The part of the document that ``advance()`` passed.
    private enum Event {
        case start
        case end
        /// Text or a CDATA section, which is in ``text``.
        case text
        /// A comment or a processing instruction.
        case other
        case endOfDocument
    }

    private static let depthLimit = 64
    private static let attributeLimit = 128
    /// The maximum number of elements: a short element can become a value of hundreds of bytes.
    private static let elementLimit = 1 << 18

    private var source: XMLSource
    private var position = 0
    private var state = State.content
    private var elementCount = 0
    private var hasSeenRoot = false
    private var tags = XMLTagMemory()
    private var values = XMLAttributeValues()
    /// The value of the last attribute, or the last text.
    private var text = Text()
    /// Whether the document may report an error: it has an element `error` or `ErrorCode`, or an attribute `result`
    /// other than the root's `result="ok"`.
    private(set) package var mayReportError = false
    private var elementFinder = WordFinder()
    private var attributeFinder = WordFinder()

    private var depth: Int { tags.depth }

    /// Makes a reader at the start of a document and reads the XML declaration if there is one.
    ///
    /// The bytes must outlive the reader and its copies.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - contentType: The document's media type. Its `charset` counts if the document itself names no encoding (RFC 7303).
    /// - Throws: `WireError` if the declaration is not valid, or the encoding is not read.
    package init(_ bytes: UnsafeRawBufferPointer, contentType: String? = nil) throws(WireError) {
        source = XMLSource(bytes)
        // UTF-16 has a byte order mark, or a zero beside the first character.
        if bytes.count >= 2, bytes[0] >= 0xFE || bytes[1] >= 0xFE || bytes[0] == 0 || bytes[1] == 0 {
            throw error(.unsupportedEncoding, "UTF-8, US-ASCII or ISO-8859-1")
        }
        let hasMark = startsWithByteOrderMark(bytes)
        if hasMark { position = 3 }
        skipWhitespace()
        if matches("<?xml"), isWhitespace(byte(at: position &+ 5)) {
            position &+= 5
            let namesEncoding = try readDeclaration()
            if hasMark, source.encoding != .utf8 { throw error(.unsupportedEncoding, "UTF-8 after a byte order mark") }
            if namesEncoding { return }
        }
        if let contentType, !hasMark, let encoding = XMLSource.Encoding(contentType: contentType) {
            source.encoding = encoding
        }
    }

    /// The position in the document, in bytes.
    package var offset: Int { position }

    /// Makes the error for an attribute or element that the element just read lacks.
    package func missingField(_ name: StaticString) -> WireError {
        WireError(reason: .missingField, offset: position, expected: name)
    }

    /// An estimate of the number of elements that follow.
    ///
    /// An array of that size takes no more memory than the document.
    package var likelyCount: Int { (bytes.count &- position) / 256 }

    // MARK: Walking

    /// Enters the next child element and returns its local name; `nil` when the current element has been left.
    ///
    /// The first call enters the root. Behind the root's end it returns `nil` if nothing but comments follows.
    /// Unread attributes and text are skipped.
    package mutating func nextElement() throws(WireError) -> String? {
        while true {
            switch try advance() {
            case .start: return localName(tags.elementName)
            case .end, .endOfDocument: return nil
            case .text, .other: break
            }
        }
    }

    /// Enters the next child element and returns which of the known names it has; `nil` when the current element has been
    /// left.
    ///
    /// Unlike ``nextElement()``, it makes no string of the name.
    ///
    /// - Parameter names: The known local names, with commas between them.
    /// - Returns: The name's place among them, from 0; -1 for any other name.
    /// - Throws: `WireError` if the document is not well formed here.
    package mutating func nextElement(of names: StaticString) throws(WireError) -> Int? {
        while true {
            while try scanAttribute() {}
            if state == .emptyElement {
                leaveElement()
                return nil
            }
            if depth > 0 { skipWhitespace() }
            if enterSameElement() {
                let name = tags.elementName
                return name.list == names.utf8Start ? name.place : place(ofElementIn: names)
            }
            switch try advance() {
            case .start: return place(ofElementIn: names)
            case .end, .endOfDocument: return nil
            case .text, .other: break
            }
        }
    }

    /// Reads the attributes of the element just entered, for ``attribute(_:)``.
    ///
    /// - Parameter names: The known local names, with commas between them. If an element has several attributes of one of
    ///   them, by different prefixes, the last one counts.
    /// - Throws: `WireError` if the document is not well formed here.
    package mutating func readAttributes(of names: StaticString) throws(WireError) {
        values.begin(at: position)
        guard state == .startTag else { return }
        while true {
            if let quote = repeatAttributes(of: names) {
                try scanAttributeValue(until: quote)
            } else if try scanEndOfStartTag() {
                return
            } else {
                try scanNewAttribute(of: names)
            }
            keepValue(names)
        }
    }

    /// Keeps the value of the attribute scanned last, if its name is known.
    private mutating func keepValue(_ names: StaticString) {
        let name = tags.attributeName
        let place = name.list == names.utf8Start ? name.place : place(ofAttribute: name, in: names)
        if place >= 0 { values.keep(text, at: place) }
    }

    /// Goes past attributes that repeat those of the last start tag at this depth, and keeps their values.
    ///
    /// - Returns: The quotation mark before the next value, if that must be read with care; `nil` if the tag differs from the
    ///   last one from here on.
    private mutating func repeatAttributes(of names: StaticString) -> UInt8? {
        tags.repeatAttributes(of: names.utf8Start, in: source, from: &position, into: &values)
    }

    /// Makes the value of an attribute of the element whose attributes were read last.
    ///
    /// References are replaced, and line breaks become spaces.
    ///
    /// - Parameter place: The position of the attribute's name among the known names, from 0.
    /// - Returns: The value; `nil` if the element has no attribute of that name.
    @inline(never)
    package mutating func attribute(_ place: Int) -> String? {
        guard let text = values.text(at: place) else { return nil }
        return source.shortString(text) ?? longAttribute(place)
    }

    // Not inline: short values would pay for the registers that it needs.
    @inline(never)
    private mutating func longAttribute(_ place: Int) -> String {
        values.longString(at: place, in: source)
    }

    @inline(never)
    private mutating func place(ofAttribute name: Name, in names: StaticString) -> Int {
        let place = isNamespaceDeclaration(name) ? -1 : attributeFinder.place(of: localBytes(name), in: names)
        tags.setAttributePlace(place, in: names.utf8Start)
        return place
    }

    private mutating func place(ofElementIn names: StaticString) -> Int {
        let name = tags.elementName
        if name.list == names.utf8Start { return name.place }
        let place = elementFinder.place(of: localBytes(name), in: names)
        tags.setElementPlace(place, in: names.utf8Start)
        return place
    }

    private func localBytes(_ name: Name) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[name.localStart..<name.end])
    }

    /// Reads the next attribute of the element just entered; `nil` after the last.
    package mutating func nextAttribute() throws(WireError) -> Attribute? {
        while try scanAttribute() {
            let name = tags.attributeName
            if isNamespaceDeclaration(name) { continue }
            return Attribute(name: localName(name), source: source, text: text)
        }
        return nil
    }

    /// The prefix of the element just entered; empty if it has none.
    package var elementPrefix: String { depth > 0 ? prefix(tags.elementName) : "" }

    /// Reads the next attribute of the element just entered with its prefix, declarations of namespaces included; `nil` after
    /// the last.
    package mutating func nextQualifiedAttribute() throws(WireError) -> (prefix: String, name: String, value: String)? {
        guard try scanAttribute() else { return nil }
        let name = tags.attributeName
        return (prefix(name), localName(name), source.string(text))
    }

    private func prefix(_ name: Name) -> String {
        guard name.localStart > name.start else { return "" }
        return localName(Name(start: name.start, localStart: name.start, end: name.localStart &- 1))
    }

    /// Leaves the current element and returns its own text, trimmed of white space; children are skipped.
    package mutating func readText() throws(WireError) -> String {
        guard depth > 0 else { throw error(.syntax, "to be in an element") }
        var result = ""
        while true {
            switch try advance() {
            case .start: try skipElement()
            case .end, .endOfDocument: return trimmed(result)
            case .text: result += source.string(text)
            case .other: break
            }
        }
    }

    /// Leaves the current element with its content.
    ///
    /// It is checked as strictly as if it were read.
    package mutating func skipElement() throws(WireError) {
        guard depth > 0 else { throw error(.syntax, "to be in an element") }
        let outerDepth = depth &- 1
        while depth > outerDepth {
            _ = try advance()
        }
    }

    /// Checks that the root has been left and that only white space, comments and processing instructions follow.
    package mutating func finish() throws(WireError) {
        guard depth == 0 else { throw error(.syntax, "the end of the root element to have been read") }
        while true {
            switch try advance() {
            case .endOfDocument: return
            case .start, .end, .text: throw error(.syntax, "the root element to have been read")
            case .other: break
            }
        }
    }

    /// Passes a tag, a text, or another part of the document.
    private mutating func advance() throws(WireError) -> Event {
        while try scanAttribute() {}
        if state == .emptyElement {
            leaveElement()
            return .end
        }
        if depth == 0 {
            skipWhitespace()
            if position == bytes.count, hasSeenRoot { return .endOfDocument }
            guard byte(at: position) == UInt8(ascii: "<") else {
                throw error(hasSeenRoot ? .trailingData : .syntax, hasSeenRoot ? "the end" : "the root element")
            }
        } else if byte(at: position) != UInt8(ascii: "<") {
            try scanText(until: UInt8(ascii: "<"))
            return .text
        }
        if enterSameElement() { return .start }
        position &+= 1
        switch byte(at: position) {
        case UInt8(ascii: "/"):
            position &+= 1
            try scanEndTag()
            return .end
        case UInt8(ascii: "?"):
            position &+= 1
            try scanInstruction()
            return .other
        case UInt8(ascii: "!"):
            position &+= 1
            return try scanDeclaration()
        default:
            try enterElement()
            return .start
        }
    }

    // MARK: Tags

    private mutating func enterElement() throws(WireError) {
        guard depth > 0 || !hasSeenRoot else { throw error(.trailingData, "the end") }
        guard depth < XMLReader.depthLimit else { throw error(.tooDeep, "at most 64 levels") }
        guard elementCount < XMLReader.elementLimit else { throw error(.numberOutOfRange, "at most 262,144 elements") }
        elementCount &+= 1
        let name = try scanElementName()
        tags.enter(name)
        hasSeenRoot = true
        state = .startTag
    }

    /// Enters an element that has the same name as the last one at its depth.
    ///
    /// - Returns: Whether such an element is next.
    @inline(__always)
    private mutating func enterSameElement() -> Bool {
        guard elementCount < XMLReader.elementLimit else { return false }
        let end = tags.enterSame(in: bytes, at: position)
        guard end > 0 else { return false }
        elementCount &+= 1
        position = end
        state = .startTag
        return true
    }

    private mutating func scanElementName() throws(WireError) -> Name {
        let name = try scanName()
        if isLocalName(name, "error") || isLocalName(name, "ErrorCode") { mayReportError = true }
        return name
    }

    private mutating func leaveElement() {
        tags.leave()
        state = .content
    }

    private mutating func scanEndTag() throws(WireError) {
        guard depth > 0 else { throw error(.mismatchedTag, "no end tag") }
        let start = tags.elementName
        let end = position &+ start.count
        if end < bytes.count, bytes[end] == UInt8(ascii: ">"), areSame(bytes, start.start, position, count: start.count)
        {
            position = end &+ 1
            return leaveElement()
        }
        let offset = position
        let name = try scanName()
        guard isEqual(name, start) else {
            throw WireError(reason: .mismatchedTag, offset: offset, expected: "the end tag of the open element")
        }
        skipWhitespace()
        try scan(">")
        leaveElement()
    }

    /// Reads the next attribute of the start tag, with its value in ``text``, or the end of the tag.
    ///
    /// - Returns: Whether there was one.
    private mutating func scanAttribute() throws(WireError) -> Bool {
        guard state == .startTag else { return false }
        if try scanEndOfStartTag() { return false }
        if try !repeatAttribute() { try scanNewAttribute(of: "") }
        return true
    }

    /// Reads an attribute that has the same name as the one in its place in the last start tag at this depth.
    ///
    /// - Returns: Whether the tag goes on as the last one did.
    private mutating func repeatAttribute() throws(WireError) -> Bool {
        let bytes = bytes
        let start = tags.repeatAttribute(in: bytes, at: position)
        guard start > 0 else { return false }
        let quote = bytes[start &- 1]
        let end = endOfPlainRun(bytes, from: start, quote, UInt8(ascii: "&"), UInt8(ascii: "<"))
        if end < bytes.count, bytes[end] == quote {
            text = Text(start: start, end: end, form: .plain)
            position = end &+ 1
        } else {
            position = start
            try scanAttributeValue(until: quote)
        }
        return true
    }

    @inline(never)
    private mutating func scanNewAttribute(of names: StaticString) throws(WireError) {
        if !scanPlainAttribute(of: names) { try scanAnyAttribute() }
    }

    @inline(never)
    private mutating func scanAttributeValue(until quote: UInt8) throws(WireError) {
        try scanText(until: quote)
        position &+= 1
    }

    /// Reads the end of a start tag if that is next.
    private mutating func scanEndOfStartTag() throws(WireError) -> Bool {
        let bytes = bytes
        let count = bytes.count
        var end = position
        while end < count, isWhitespace(bytes[end]) { end &+= 1 }
        guard end < count else { return false }
        switch bytes[end] {
        case UInt8(ascii: ">"):
            position = end &+ 1
            state = .content
        case UInt8(ascii: "/"):
            position = end &+ 1
            guard byte(at: position) == UInt8(ascii: ">") else { throw error(.syntax, ">") }
            position &+= 1
            state = .emptyElement
        default: return false
        }
        tags.endStartTag()
        return true
    }

    /// Reads an attribute of the usual form: its name consists of letters or is the next known name, and its value needs no
    /// conversion.
    ///
    /// - Returns: Whether it did. If not, ``scanAnyAttribute()`` reads it or finds the error.
    private mutating func scanPlainAttribute(of names: StaticString) -> Bool {
        let bytes = bytes
        let count = bytes.count
        var nameStart = position
        while nameStart < count, isWhitespace(bytes[nameStart]) { nameStart &+= 1 }
        guard nameStart > position, nameStart < count, !tags.isRepeating else { return false }
        let length =
            count &- nameStart < 16
            ? 0
            : attributeFinder.lengthOfNext(
                in: source.start + nameStart, count &- nameStart, of: names, endingWith: UInt8(ascii: "="))
        let isNext = length > 0
        var nameEnd = nameStart &+ length
        while !isNext, count &- nameEnd >= 8 {
            let letters = numberOfLetters(bytes, at: nameEnd)
            nameEnd &+= letters
            if letters < 8 { break }
        }
        guard nameEnd > nameStart, nameEnd &+ 1 < count, bytes[nameEnd] == UInt8(ascii: "=") else { return false }
        let quote = bytes[nameEnd &+ 1]
        guard isQuote(quote) else { return false }
        let start = nameEnd &+ 2
        let end = endOfPlainRun(bytes, from: start, quote, UInt8(ascii: "&"), UInt8(ascii: "<"))
        var name = Name(start: nameStart, localStart: nameStart, end: nameEnd)
        guard end < count, bytes[end] == quote, !tags.hasAttribute(name, in: bytes), !isReport(name, start..<end),
            tags.attributeCount < XMLReader.attributeLimit
        else { return false }
        if isNext {
            name.list = names.utf8Start
            name.place = attributeFinder.advance(by: length)
        }
        tags.append(XMLTagMemory.Attribute(name: name, head: position..<start))
        text = Text(start: start, end: end, form: .plain)
        position = end &+ 1
        return true
    }

    /// Reads an attribute of any form.
    @inline(never)
    private mutating func scanAnyAttribute() throws(WireError) {
        let start = position
        let hasSpace = skipWhitespace()
        guard hasSpace else { throw error(.syntax, "white space or the end of the tag") }
        let name = try scanName()
        let isRepeated = tags.isRepeating && isEqual(name, tags.expectedName)
        if !isRepeated { try checkAttribute(name) }
        try scanEquals()
        let quote = byte(at: position)
        guard isQuote(quote) else { throw error(.syntax, "a quote") }
        position &+= 1
        let head = start..<position
        try scanAttributeValue(until: quote)
        if isRepeated {
            tags.appendRepeated(head: head)
        } else {
            if isReport(name, text.start..<text.end) { mayReportError = true }
            tags.append(XMLTagMemory.Attribute(name: name, head: head))
        }
    }

    /// Whether an attribute is one by which a device may report an error.
    private func isReport(_ name: Name, _ value: Range<Int>) -> Bool {
        isLocalName(name, "result") && (depth > 1 || !isText(value, "ok"))
    }

    /// Checks the name that was just scanned against the attributes before it.
    private func checkAttribute(_ name: Name) throws(WireError) {
        guard !tags.hasAttribute(name, in: bytes) else {
            throw WireError(reason: .duplicateAttribute, offset: name.start, expected: "another attribute")
        }
        guard tags.attributeCount < XMLReader.attributeLimit else {
            throw WireError(reason: .tooManyAttributes, offset: name.start, expected: "at most 128 attributes")
        }
    }

    private mutating func scanEquals() throws(WireError) {
        if byte(at: position) != UInt8(ascii: "=") {
            skipWhitespace()
            guard byte(at: position) == UInt8(ascii: "=") else { throw error(.syntax, "=") }
        }
        position &+= 1
        if isWhitespace(byte(at: position)) { skipWhitespace() }
    }

    private mutating func scanName() throws(WireError) -> Name {
        let bytes = bytes
        let count = bytes.count
        let start = position
        var localStart = start
        var end = start
        // Most names consist of letters.
        while count &- end >= 8 {
            let letters = numberOfLetters(bytes, at: end)
            end &+= letters
            if letters < 8 { break }
        }
        while end < count {
            let byte = bytes[end]
            if isNameByte(byte) {
                end &+= 1
            } else if byte == UInt8(ascii: ":"), end > start, localStart == start {
                // With namespaces, a name has one colon at most.
                end &+= 1
                localStart = end
            } else if byte >= 0x80 {
                position = end
                try scanCharacter()
                end = position
            } else {
                break
            }
        }
        position = end
        guard end > localStart, bytes[start] > UInt8(ascii: "9") else { throw error(.syntax, "a name") }
        return Name(start: start, localStart: localStart, end: end)
    }

    private func isEqual(_ name: Name, _ other: Name) -> Bool {
        let count = name.end &- name.start
        guard other.end &- other.start == count else { return false }
        let bytes = bytes
        // From the end, where the names of an element's attributes differ more often than at the start.
        var index = count
        while index > 0 {
            index &-= 1
            guard bytes[name.start &+ index] == bytes[other.start &+ index] else { return false }
        }
        return true
    }

    private func isNamespaceDeclaration(_ name: Name) -> Bool {
        guard source.matches("xmlns", at: name.start) else { return false }
        return name.end == name.start &+ 5 || name.localStart == name.start &+ 6
    }

    private func localName(_ name: Name) -> String {
        let range = name.localStart..<name.end
        guard source.encoding == .latin1 else { return utf8Text(bytes, range) }
        return source.string(
            Text(start: range.lowerBound, end: range.upperBound, form: source.isPlain(range) ? .plain : .literal))
    }

    // MARK: Declarations, comments and instructions

    /// Reads the rest of the XML declaration, from behind `<?xml`.
    ///
    /// - Returns: Whether it names the encoding.
    private mutating func readDeclaration() throws(WireError) -> Bool {
        var previous = 0
        var namesEncoding = false
        while true {
            let hasSpace = skipWhitespace()
            if matches("?>"), previous > 0 {
                position &+= 2
                return namesEncoding
            }
            guard hasSpace else { throw error(.syntax, "the end of the XML declaration") }
            let name = try scanName()
            try scanEquals()
            let quote = byte(at: position)
            guard isQuote(quote) else { throw error(.syntax, "a quote") }
            let start = position &+ 1
            repeat {
                position &+= 1
                guard position < bytes.count else { throw error(.truncated, "a quote") }
            } while bytes[position] != quote
            let value = Name(start: start, localStart: start, end: position)
            position &+= 1
            // The parts have this order, and only the first is required.
            if previous == 0, isText(name, "version") {
                previous = 1
                guard isVersion(value) else { throw error(.syntax, "XML 1.0") }
            } else if previous == 1, isText(name, "encoding") {
                previous = 2
                namesEncoding = true
                try setEncoding(value)
            } else if previous == 1 || previous == 2, isText(name, "standalone") {
                previous = 3
                guard isText(value, "yes") || isText(value, "no") else { throw error(.syntax, "yes or no") }
            } else {
                throw error(.syntax, "a version, an encoding or standalone")
            }
        }
    }

    private func isText(_ name: Name, _ text: StaticString) -> Bool {
        isText(name.start..<name.end, text)
    }

    private func isLocalName(_ name: Name, _ text: StaticString) -> Bool {
        isText(name.localStart..<name.end, text)
    }

    private func isText(_ range: Range<Int>, _ text: StaticString) -> Bool {
        range.upperBound &- range.lowerBound == text.utf8CodeUnitCount && source.matches(text, at: range.lowerBound)
    }

    private func isText(_ name: Name, ignoringCase lowercase: StaticString) -> Bool {
        guard name.end &- name.start == lowercase.utf8CodeUnitCount else { return false }
        for index in 0..<lowercase.utf8CodeUnitCount {
            let byte = bytes[name.start &+ index]
            let isUppercase = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
            guard (isUppercase ? byte | 0x20 : byte) == lowercase.utf8Start[index] else { return false }
        }
        return true
    }

    private func isVersion(_ value: Name) -> Bool {
        guard source.matches("1.", at: value.start), value.end > value.start &+ 2 else { return false }
        return bytes[(value.start &+ 2)..<value.end].allSatisfy { $0 &- UInt8(ascii: "0") <= 9 }
    }

    private mutating func setEncoding(_ label: Name) throws(WireError) {
        if isText(label, ignoringCase: "utf-8") {
            source.encoding = .utf8
        } else if isText(label, ignoringCase: "us-ascii") {
            source.encoding = .ascii
        } else if isText(label, ignoringCase: "iso-8859-1") {
            source.encoding = .latin1
        } else {
            throw error(.unsupportedEncoding, "UTF-8, US-ASCII or ISO-8859-1")
        }
    }

    /// Reads a comment or a CDATA section, from behind `<!` on.
    private mutating func scanDeclaration() throws(WireError) -> Event {
        if matches("--") {
            position &+= 2
            try scanCharacters(until: "--")
            try scan(">")
            return .other
        }
        if depth > 0, matches("[CDATA[") {
            position &+= 7
            let start = position
            try scanCharacters(until: "]]>")
            let range = start..<(position &- 3)
            text = Text(start: range.lowerBound, end: range.upperBound, form: source.isPlain(range) ? .plain : .literal)
            return .text
        }
        if matches("DOCTYPE") { throw error(.forbiddenDoctype, "no document type declaration") }
        throw error(.syntax, "a comment or a CDATA section")
    }

    /// Reads a processing instruction, from behind `<?` on.
    private mutating func scanInstruction() throws(WireError) {
        let target = try scanName()
        guard !isText(target, ignoringCase: "xml") else {
            throw WireError(reason: .syntax, offset: target.start, expected: "no XML declaration")
        }
        guard isWhitespace(byte(at: position)) || matches("?>") else {
            throw error(.syntax, "white space or the end of the instruction")
        }
        try scanCharacters(until: "?>")
    }

    private mutating func scanCharacters(until end: StaticString) throws(WireError) {
        while !matches(end) {
            guard position < bytes.count else { throw error(.truncated, end) }
            try scanCharacter()
        }
        position &+= end.utf8CodeUnitCount
    }

    // MARK: Text

    /// Checks text up to a `<`, or the value of an attribute up to its quotation mark, and keeps it in ``text``.
    private mutating func scanText(until end: UInt8) throws(WireError) {
        let isAttribute = end != UInt8(ascii: "<")
        let forbidden = isAttribute ? UInt8(ascii: "<") : UInt8(ascii: "]")
        let form: Text.Form = isAttribute ? .attribute : .escaped
        text = Text(start: position, end: position, form: .plain)
        while true {
            position = endOfPlainRun(bytes, from: position, end, UInt8(ascii: "&"), forbidden)
            guard position < bytes.count else { throw error(.truncated, isAttribute ? "a quote" : "an end tag") }
            switch bytes[position] {
            case end:
                text.end = position
                return
            case UInt8(ascii: "&"):
                text.form = form
                guard let reference = source.reference(at: position) else {
                    let isEntity = byte(at: position &+ 1) != UInt8(ascii: "#")
                    throw error(isEntity ? .unknownEntity : .invalidCharacter, "a valid reference")
                }
                position &+= reference.length
            case UInt8(ascii: "<"):
                throw error(.syntax, "no < in an attribute")
            case UInt8(ascii: "]"):
                guard !matches("]]>") else { throw error(.syntax, "no ]]> in text") }
                position &+= 1
            case UInt8(ascii: "\r"):
                text.form = form
                position &+= 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\t"):
                if isAttribute { text.form = form }
                position &+= 1
            default:
                if source.encoding == .latin1 { text.form = form }
                try scanCharacter()
            }
        }
    }

    /// Passes one character that XML allows.
    private mutating func scanCharacter() throws(WireError) {
        switch bytes[position] {
        case 0x09, 0x0A, 0x0D, 0x20..<0x80:
            position &+= 1
        case 0x80...:
            switch source.encoding {
            case .latin1: position &+= 1
            case .ascii: throw error(.invalidCharacter, "US-ASCII")
            case .utf8:
                let length = lengthOfUTF8Sequence(bytes, at: position)
                guard length > 0 else { throw error(.invalidUTF8, "valid UTF-8") }
                // U+FFFE and U+FFFF are not characters of XML.
                if matches(0xEF, 0xBF), bytes[position &+ 2] >= 0xBE {
                    throw error(.invalidCharacter, "a character of XML")
                }
                position &+= length
            }
        default:
            throw error(.invalidCharacter, "a character of XML")
        }
    }

    // MARK: Bytes

    private var bytes: UnsafeRawBufferPointer { source.bytes }

    private func byte(at position: Int) -> UInt8 {
        source.byte(at: position)
    }

    private func matches(_ text: StaticString) -> Bool {
        source.matches(text, at: position)
    }

    private func matches(_ first: UInt8, _ second: UInt8) -> Bool {
        byte(at: position) == first && byte(at: position &+ 1) == second
    }

    private mutating func scan(_ text: StaticString) throws(WireError) {
        guard matches(text) else { throw error(.syntax, text) }
        position &+= text.utf8CodeUnitCount
    }

    @discardableResult
    private mutating func skipWhitespace() -> Bool {
        let bytes = bytes
        let count = bytes.count
        let start = position
        var end = start
        while end < count, isWhitespace(bytes[end]) {
            end &+= 1
        }
        position = end
        return end > start
    }

    @inline(never)
    private func error(_ reason: WireError.Reason, _ expected: StaticString) -> WireError {
        WireError(reason: position >= bytes.count ? .truncated : reason, offset: position, expected: expected)
    }
}

private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
}

/// Whether an ASCII byte can be part of a name; a digit, `-` and `.`, which all are at most `9`, cannot start one.
private func isNameByte(_ byte: UInt8) -> Bool {
    // Letters first and by arithmetic, because every byte of every name is tested.
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
}
