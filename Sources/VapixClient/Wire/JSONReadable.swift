/// A value that can be read from JSON.
package protocol JSONReadable {
    /// Reads the value that comes next.
    init(from json: inout JSONReader) throws(WireError)
}

extension JSONReader {
    /// Reads a value of any readable type; `nil` for `null`.
    package mutating func read<Value: JSONReadable>(_ type: Value.Type) throws(WireError) -> Value? {
        try readNull() ? nil : try Value(from: &self)
    }

    /// Reads an array, without its nulls.
    package mutating func readArray<Element: JSONReadable>(of type: Element.Type) throws(WireError) -> [Element] {
        var elements: [Element] = []
        while try nextElement() {
            try countElement()
            // An optional element would cost a look-up of its type at run time.
            if try !readNull() { elements.append(try Element(from: &self)) }
        }
        return elements
    }

    /// Reads an object whose keys are not known beforehand, without the members that are null.
    package mutating func readMap<Value: JSONReadable>(of type: Value.Type) throws(WireError) -> [String: Value] {
        var values: [String: Value] = [:]
        while let key = try nextKey() {
            try countElement()
            values[key] = try read(type)
        }
        return values
    }

    /// Reads a string; `nil` for `null` and for the empty string.
    package mutating func readNonEmptyString() throws(WireError) -> String? {
        let text = try readString()
        return text?.isEmpty == true ? nil : text
    }

    /// Reads a word of an open enumeration; `nil` for `null`.
    ///
    /// Swift 6.3.1 crashes when it optimizes the inline equivalent, an optional string mapped to a word, for some
    /// enumerations with one constant.
    package mutating func readWord<Word: OpenEnumeration>(_ type: Word.Type) throws(WireError) -> Word? {
        guard let text = try readString() else { return nil }
        return Word(rawValue: text)
    }

    fileprivate func unexpectedNull(_ expected: StaticString) -> WireError {
        WireError(reason: .unexpectedType, offset: offset, expected: expected)
    }
}

// The elements of arrays and the members of objects.

extension String: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        guard let value = try json.readString() else { throw json.unexpectedNull("a string") }
        self = value
    }
}

extension Int: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        guard let value = try json.readInt() else { throw json.unexpectedNull("a number") }
        self = value
    }
}

extension Int64: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        guard let value = try json.readInt64() else { throw json.unexpectedNull("a number") }
        self = value
    }
}

extension Double: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        guard let value = try json.readDouble() else { throw json.unexpectedNull("a number") }
        self = value
    }
}

extension Bool: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        guard let value = try json.readBool() else { throw json.unexpectedNull("true or false") }
        self = value
    }
}

extension Array: JSONReadable where Element: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        self = try json.readArray(of: Element.self)
    }
}

extension Dictionary: JSONReadable where Key == String, Value: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        self = try json.readMap(of: Value.self)
    }
}
