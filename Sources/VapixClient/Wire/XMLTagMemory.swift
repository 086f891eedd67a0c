/// The open elements of a document, and the last start tag at each depth.
///
/// Lists repeat themselves. A start tag is compared with the last one at its depth: as long as it has the same names in
/// the same order, one comparison replaces the check, the look-up and the comparison of each name. With the values of
/// XMLAttributeValues this took a call that lists 12 apps from 342,700 to 190,800 instructions (Benchmarks/README.md).
struct XMLTagMemory {
    /// An element that is open, or the last one at its depth.
    private struct Element {
        var name: XMLName
        /// The range of its attributes among those of all elements.
        var attributesStart: Int
        var attributesEnd: Int
    }

    /// An attribute of such an element.
    struct Attribute {
        var name: XMLName
        /// The white space, the name, the equals sign and the quotation mark before the value.
        var head: Range<Int>
    }

    /// The number of open elements.
    private(set) var depth = 0
    /// The open elements, and behind them the last ones at greater depths.
    private var elements: [Element] = []
    /// The attributes of these elements, those of a child behind those of its parent.
    ///
    /// An element that is not open any more has all of its attributes here. It is dropped when one of them is replaced.
    private var attributes: [Attribute] = []
    /// The end of the attributes of the innermost open element, as far as they have been read.
    private var attributesEnd = 0
    /// The end of the attributes of the last element at this depth, while the present start tag repeats them; 0 from
    /// the first difference on, and behind the tag.
    private var knownAttributesEnd = 0

    init() {
        elements.reserveCapacity(4)
    }

    // MARK: Elements

    /// The name of the innermost open element.
    var elementName: XMLName { elements[depth &- 1].name }

    /// Notes where the name of the innermost open element stands in a list of known names.
    mutating func setElementPlace(_ place: Int, in list: UnsafePointer<UInt8>) {
        elements[depth &- 1].name.list = list
        elements[depth &- 1].name.place = place
    }

    /// Enters an element.
    mutating func enter(_ name: XMLName) {
        if depth < elements.count {
            elements[depth].name = name
            followAttributes()
        } else {
            elements.append(Element(name: name, attributesStart: attributesEnd, attributesEnd: attributesEnd))
            knownAttributesEnd = 0
        }
        depth &+= 1
    }

    /// Enters the next element if it has the same name as the last one at its depth.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - position: The place of the `<`.
    /// - Returns: The place behind the name; 0 if there is no such element.
    @inline(__always)
    mutating func enterSame(in bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
        guard depth > 0, depth < elements.count, position < bytes.count, bytes[position] == UInt8(ascii: "<") else {
            return 0
        }
        let name = elements[depth].name
        let end = position &+ 1 &+ name.count
        guard end < bytes.count, isEndOfElementName(bytes[end]),
            areSame(bytes, name.start, position &+ 1, count: name.count)
        else { return 0 }
        followAttributes()
        depth &+= 1
        return end
    }

    /// Compares the attributes of the next element with those of the last one at its depth, if these are still there.
    private mutating func followAttributes() {
        if elements[depth].attributesStart == attributesEnd {
            knownAttributesEnd = elements[depth].attributesEnd
        } else {
            elements[depth].attributesStart = attributesEnd
            knownAttributesEnd = 0
        }
    }

    /// Leaves the innermost open element.
    mutating func leave() {
        depth &-= 1
        attributesEnd = elements[depth].attributesStart
    }

    /// Ends the start tag of the innermost open element.
    mutating func endStartTag() {
        knownAttributesEnd = 0
        let index = depth &- 1
        if elements[index].attributesEnd != attributesEnd { elements[index].attributesEnd = attributesEnd }
    }

    // MARK: Attributes

    /// The number of attributes of the present start tag so far.
    var attributeCount: Int { attributesEnd &- elements[depth &- 1].attributesStart }

    /// The name of the attribute read last.
    var attributeName: XMLName { attributes[attributesEnd &- 1].name }

    /// Whether the start tag goes on as the last one at its depth did, so far.
    var isRepeating: Bool { attributesEnd < knownAttributesEnd }

    /// The attribute that the last start tag had next; meaningful only if ``isRepeating``.
    var expectedName: XMLName { attributes[attributesEnd].name }

    /// Notes where the name of the attribute read last stands in a list of known names.
    mutating func setAttributePlace(_ place: Int, in list: UnsafePointer<UInt8>) {
        attributes[attributesEnd &- 1].name.list = list
        attributes[attributesEnd &- 1].name.place = place
    }

    /// Goes past the name of the next attribute if it is the one in its place in the last start tag.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - position: The place behind the last attribute.
    /// - Returns: The start of the value; 0 if the tag does not go on as the last one did.
    mutating func repeatAttribute(in bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
        let index = attributesEnd
        guard index < knownAttributesEnd else { return 0 }
        // One comparison covers everything up to the value.
        let head = attributes[index].head
        let start = position &+ head.count
        guard start < bytes.count, areSame(bytes, head.lowerBound, position, count: head.count) else { return 0 }
        attributesEnd = index &+ 1
        return start
    }

    /// Goes past the attributes that repeat those of the last start tag and were looked up in the same list, and keeps their
    /// values.
    ///
    /// - Parameters:
    ///   - list: The list of known names.
    ///   - source: The document.
    ///   - position: The place behind the last attribute; moved behind those that repeat.
    ///   - values: Takes the values.
    /// - Returns: The quotation mark before the next value, if that must be read with care; `nil` if the tag differs from the
    ///   last one from here on.
    @inline(__always)
    mutating func repeatAttributes(
        of list: UnsafePointer<UInt8>, in source: XMLSource, from position: inout Int,
        into values: inout XMLAttributeValues
    ) -> UInt8? {
        let base = source.start
        // Sixteen bytes can be read from any place before this one.
        let limit = base + (source.bytes.count &- 15)
        // The loop does not check bounds.
        let end = min(knownAttributesEnd, attributes.count)
        let start = (next: base + position, index: attributesEnd)
        guard start.index < end else { return nil }
        let (next, index, quote) = attributes.withUnsafeBufferPointer { attributes in
            values.withValues { values in
                var (next, index) = start
                while index < end {
                    let name = attributes[index].name
                    let head = attributes[index].head
                    let value = next + (head.upperBound &- head.lowerBound)
                    // One comparison covers everything up to the value.
                    guard name.list == list, name.place < values.count, value < limit,
                        areSame(base + head.lowerBound, next, count: value - next)
                    else { break }
                    let quote = (value - 1).load(as: UInt8.self)
                    guard quote == UInt8(ascii: "\""), let end = endOfValue(from: value, limit: limit) else {
                        return (value, index &+ 1, UInt8?(quote))
                    }
                    if name.place >= 0 {
                        values[name.place].text = XMLSource.Text(start: value - base, end: end - base, form: .plain)
                    }
                    next = end + 1
                    index &+= 1
                }
                return (next, index, nil)
            }
        }
        position = next - base
        attributesEnd = index
        return quote
    }

    /// Whether the start tag has an attribute of this name already.
    @inline(__always)
    func hasAttribute(_ name: XMLName, in bytes: UnsafeRawBufferPointer) -> Bool {
        let count = name.count
        let first = elements[depth &- 1].attributesStart
        let end = min(attributesEnd, attributes.count)
        return attributes.withUnsafeBufferPointer { attributes in
            for index in first..<end where attributes[index].name.count == count {
                if areSame(bytes, attributes[index].name.start, name.start, count: count) { return true }
            }
            return false
        }
    }

    /// Adds an attribute that repeats the one in its place in the last start tag, with other white space or quotation marks.
    mutating func appendRepeated(head: Range<Int>) {
        attributes[attributesEnd].head = head
        attributesEnd &+= 1
    }

    /// Adds a new attribute.
    ///
    /// It takes the place of older ones, and the elements that had these are dropped.
    mutating func append(_ attribute: Attribute) {
        if elements.count > depth { elements.removeLast(elements.count &- depth) }
        if attributes.count > attributesEnd {
            attributes.removeLast(attributes.count &- attributesEnd)
        } else if attributes.isEmpty {
            // Less than a kilobyte, which the allocator has at hand.
            attributes.reserveCapacity(17)
        }
        attributes.append(attribute)
        knownAttributesEnd = 0
        attributesEnd &+= 1
    }
}

/// Whether a byte mostly follows the name in a start tag.
@inline(__always)
private func isEndOfElementName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
}
