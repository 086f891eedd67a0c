import VapixClient

/// A piece of JSON as a tree; for what a user wrote, which is small.
indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number with the digits that were written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A member of an object.
    struct Member: Equatable, Sendable {
        let name: String
        let value: JSONValue
    }

    /// Reads a document.
    ///
    /// - Parameter bytes: The document, in UTF-8.
    /// - Throws: `WireError` if it is not JSON; it does not quote the document.
    init(parsing bytes: [UInt8]) throws(WireError) {
        // `withUnsafeBytes` of an array does not say which errors it throws.
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(WireError) in try JSONValue(document: bytes) }
        }
        self = try result.get()
    }

    /// A document that may not be one.
    init?(parsing text: String) {
        guard let value = try? JSONValue(parsing: Array(text.utf8)) else { return nil }
        self = value
    }

    private init(document: UnsafeRawBufferPointer) throws(WireError) {
        var json = JSONReader(document)
        self = try JSONValue(from: &json)
        try json.finish()
    }

    private init(from json: inout JSONReader) throws(WireError) {
        switch json.peek() {
        case .object:
            var members: [Member] = []
            while let name = try json.nextKey() {
                members.append(Member(name: name, value: try JSONValue(from: &json)))
            }
            self = .object(members)
        case .array:
            var elements: [JSONValue] = []
            while try json.nextElement() { elements.append(try JSONValue(from: &json)) }
            self = .array(elements)
        case .string: self = .string(try String(from: &json))
        case .bool: self = .bool(try Bool(from: &json))
        case .number: self = .number(String(decoding: try json.readRawBytes(), as: UTF8.self))
        case .null, nil:
            // What starts like nothing in JSON is refused here.
            try json.skipValue()
            self = .null
        }
    }

    /// Writes the value.
    func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.writeNull()
        case .bool(let value): json.write(value)
        case .number(let digits): json.write(number: digits)
        case .string(let text): json.write(text)
        case .array(let elements):
            json.beginArray()
            for element in elements { element.write(to: &json) }
            json.endArray()
        case .object(let members):
            json.beginObject()
            for member in members {
                json.key(member.name)
                member.value.write(to: &json)
            }
            json.endObject()
        }
    }
}

extension JSONWriter {
    /// Writes a number with the digits that it has; they must be valid.
    fileprivate mutating func write(number digits: String) {
        guard let number = try? JSONText(digits) else { return writeNull() }
        write(number)
    }
}
