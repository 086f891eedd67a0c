extension JSONReader {
    /// Reads a value of any readable type; `nil` for `null`.
    package mutating func read<Value: JSONReadable>(_ type: Value.Type) throws(WireError) -> Value? {
        try readNull() ? nil : try Value(from: &self)
    }

    /// Reads an array, without its nulls.
    package mutating func readArray<Element: JSONReadable>(of type: Element.Type) throws(WireError) -> [Element] {
        var elements: [Element] = []
        while try nextElement() {
            // No optional element: its type would be searched for at run time.
            if try !readNull() { elements.append(try Element(from: &self)) }
        }
        return elements
    }

    /// Reads an object whose keys are not known beforehand, without the members that are null.
    package mutating func readMap<Value: JSONReadable>(of type: Value.Type) throws(WireError) -> [String: Value] {
        var values: [String: Value] = [:]
        while let key = try nextKey() { values[key] = try read(type) }
        return values
    }

    /// Reads a string; `nil` for `null` and for the empty string.
    package mutating func readNonEmptyString() throws(WireError) -> String? {
        let text = try readString()
        return text?.isEmpty == true ? nil : text
    }

    /// Reads a word that the device chooses from a list; `nil` for `null`.
    ///
    /// A function of its own, because Swift 6.3.1 crashes when it optimizes what this would be inline, an optional string
    /// mapped to a word, for some enumerations of one constant.
    package mutating func readWord<Word: OpenEnumeration>(_ type: Word.Type) throws(WireError) -> Word? {
        guard let text = try readString() else { return nil }
        return Word(rawValue: text)
    }

    /// Reads a whole number of 32 bits that may stand inside a string; `nil` for `null` and for the empty string.
    package mutating func readNumericInt() throws(WireError) -> Int? {
        let start = offset
        guard let value = try readNumericInt64() else { return nil }
        guard let narrow = Int32(exactly: value) else {
            throw WireError(reason: .numberOutOfRange, offset: start, expected: "a number of 32 bits")
        }
        return Int(truncatingIfNeeded: narrow)
    }

    /// Reads a number that may stand inside a string; `nil` for `null` and for the empty string.
    package mutating func readNumericDouble() throws(WireError) -> Double? {
        guard peek() == .string else { return try readDouble() }
        let start = offset
        guard let text = try readNonEmptyString() else { return nil }
        guard let value = Double(text), value.isFinite else {
            throw WireError(reason: .unexpectedType, offset: start, expected: "a number")
        }
        return value
    }

    /// Reads a value of any kind and keeps it as it is; `nil` for `null`.
    package mutating func readJSONText() throws(WireError) -> JSONText? {
        if try readNull() { return nil }
        return try JSONText(from: &self)
    }

    fileprivate func unexpectedNull(_ expected: StaticString) -> WireError {
        WireError(reason: .unexpectedType, offset: offset, expected: expected)
    }
}

// Values that arrays and objects hold.

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
        guard let value = try json.readFlag() else { throw json.unexpectedNull("true or false") }
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

/// A piece of JSON as it is, for values whose form the API leaves open.
public struct JSONText: Sendable, Hashable, CustomStringConvertible, JSONReadable {
    /// The JSON, in UTF-8.
    public let bytes: [UInt8]

    /// The JSON as text.
    public var description: String { String(decoding: bytes, as: UTF8.self) }

    /// Makes a value from JSON.
    ///
    /// - Parameter text: The JSON.
    /// - Throws: ``VapixError`` with the code `invalidRequest` if it is not valid.
    public init(_ text: String) throws {
        bytes = Array(text.utf8)
        let isValid = bytes.withUnsafeBytes { bytes in
            var json = JSONReader(bytes)
            do {
                try json.skipValue()
                try json.finish()
                return true
            } catch {
                return false
            }
        }
        guard isValid else { throw VapixError(.invalidRequest, detail: "the text is not valid JSON") }
    }

    /// Makes a value from bytes that are known to be JSON.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package init(from json: inout JSONReader) throws(WireError) {
        bytes = try json.readRawBytes()
    }
}

extension JSONWriter {
    /// Writes a piece of JSON as it is.
    package mutating func write(_ value: JSONText) {
        write(raw: value.bytes)
    }

    /// Writes a member that is a string; nothing if there is no value.
    package mutating func member(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member that is a whole number; nothing if there is no value.
    package mutating func member(_ name: String, _ value: Int?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member that is a whole number; nothing if there is no value.
    package mutating func member(_ name: String, _ value: Int64?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member that is a number; nothing if there is no value.
    package mutating func member(_ name: String, _ value: Double?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member that is true or false; nothing if there is no value.
    package mutating func member(_ name: String, _ value: Bool?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member that is any JSON; nothing if there is no value.
    package mutating func member(_ name: String, _ value: JSONText?) {
        guard let value else { return }
        key(name)
        write(value)
    }
}
