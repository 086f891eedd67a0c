/// The values of attributes, by the places of their names in the list of known names.
///
/// The elements of a list often have the same values. A string of more than 15 bytes is made once and shared, as long as the
/// value repeats.
struct XMLAttributeValues {
    /// The value of an attribute.
    struct Value {
        var text = XMLSource.Text()
        /// The last value in this place that was too long to be stored in the string itself.
        fileprivate var last = XMLSource.Text()
        /// How many times in a row the value has changed.
        ///
        /// From the third time on, strings are not kept any more.
        fileprivate var changes: UInt8 = 0
    }

    /// The values.
    ///
    /// Those behind ``start`` belong to the element whose attributes were read last, the others to earlier ones.
    private var values: [Value] = []
    /// The strings of the last long values, in the same places.
    private var strings: [String] = []
    private var start = 0

    /// Starts the attributes of an element.
    ///
    /// - Parameter position: The reader's place in the document.
    mutating func begin(at position: Int) {
        start = position
    }

    /// Gives a function the values.
    @inline(__always)
    mutating func withValues<Output>(_ body: (inout UnsafeMutableBufferPointer<Value>) -> Output) -> Output {
        values.withUnsafeMutableBufferPointer { body(&$0) }
    }

    /// Keeps a value.
    ///
    /// - Parameters:
    ///   - text: The value.
    ///   - place: The place of the attribute's name.
    @inline(__always)
    mutating func keep(_ text: XMLSource.Text, at place: Int) {
        if place >= values.count {
            // Less than a kilobyte, which the allocator has at hand.
            if values.isEmpty {
                values.reserveCapacity(16)
                strings.reserveCapacity(16)
            }
            while place >= values.count {
                values.append(Value())
                strings.append("")
            }
        }
        values[place].text = text
    }

    /// The value of an attribute of the element whose attributes were read last.
    ///
    /// - Parameter place: The place of the attribute's name.
    /// - Returns: The value; `nil` if the element has no attribute of that name.
    @inline(__always)
    func text(at place: Int) -> XMLSource.Text? {
        guard place < values.count, values[place].text.start > start else { return nil }
        return values[place].text
    }

    /// Makes the string of a value that is too long to be stored in the string itself.
    ///
    /// - Parameters:
    ///   - place: The place of the attribute's name.
    ///   - source: The document.
    /// - Returns: The string.
    @inline(__always)
    mutating func longString(at place: Int, in source: XMLSource) -> String {
        let value = values[place]
        guard value.changes < 3 else { return source.longString(value.text) }
        if value.last.form == value.text.form, value.last.count == value.text.count,
            areSame(source.bytes, value.last.start, value.text.start, count: value.text.count)
        {
            if value.changes > 0 { values[place].changes = 0 }
            return strings[place]
        }
        let string = source.longString(value.text)
        values[place].last = value.text
        values[place].changes &+= 1
        strings[place] = string
        return string
    }
}
