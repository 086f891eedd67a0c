/// A JSON value, for replies and bodies whose form no call describes.
///
/// ```swift
/// let reply = try await vapix.send(HTTPRequest(.get, "/local/counter/state.cgi"), effect: .read)
/// let count = try reply.json.value("zones", 0, "count", as: Int.self)
/// let name = try reply.json["zones"]?[0]?["name"]?.string ?? "-"
///
/// let reset = HTTPRequest(.post, "/local/counter/reset.cgi", json: ["zone": 1, "isQuiet": true])
/// ```
///
/// Literals make values. An initializer makes them of variables, also of optional ones: `["name": JSONValue(name)]`.
///
/// The grammar is RFC 8259 and no more. Objects and arrays may nest 64 deep and have 262,144 elements in all. Of a key that occurs
/// twice, the last value counts. Numbers keep their digits.
public enum JSONValue: Sendable, Hashable {
    /// An object.
    case object([String: JSONValue])
    /// An array.
    case array([JSONValue])
    /// A string.
    case string(String)
    /// A number.
    case number(JSONNumber)
    /// `true` or `false`.
    case bool(Bool)
    /// `null`.
    case null

    /// Reads a document.
    ///
    /// - Parameter bytes: The document, in UTF-8.
    /// - Throws: `WireError` if it is not valid.
    package init(document bytes: [UInt8]) throws {
        self = try bytes.withUnsafeBytes { bytes in
            var json = JSONReader(bytes)
            let value = try JSONValue(from: &json)
            try json.finish()
            return value
        }
    }

    /// Makes a string.
    ///
    /// - Parameter text: The text; `null` without it.
    public init(_ text: String?) {
        self = text.map { .string($0) } ?? .null
    }

    /// Makes a whole number.
    ///
    /// - Parameter number: The number; `null` without it.
    public init(_ number: Int?) {
        self = number.map { .number(JSONNumber($0)) } ?? .null
    }

    /// Makes a number; infinity and not-a-number become `null`, because JSON cannot express them.
    ///
    /// - Parameter number: The number; `null` without it.
    public init(_ number: Double?) {
        self = number.flatMap { JSONNumber($0) }.map { .number($0) } ?? .null
    }

    /// Makes `true` or `false`.
    ///
    /// - Parameter value: The truth value; `null` without it.
    public init(_ value: Bool?) {
        self = value.map { .bool($0) } ?? .null
    }

    /// The document without white space, in UTF-8; members are in the order of their keys.
    public var bytes: [UInt8] {
        var json = JSONWriter()
        json.write(self)
        return json.bytes
    }
}

extension JSONValue: CustomStringConvertible {
    /// The document without white space.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}

// MARK: Parts

extension JSONValue {
    /// The string; `nil` for any other value.
    public var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The number as a whole number; `nil` for any other value, for a fraction, and for a number that does not fit.
    public var int: Int? {
        if case .number(let number) = self { number.int64.flatMap { Int(exactly: $0) } } else { nil }
    }

    /// The number, rounded to the nearest `Double`; `nil` for any other value, and for a number out of range.
    public var double: Double? {
        if case .number(let number) = self { number.double } else { nil }
    }

    /// The truth value; `nil` for any other value.
    public var bool: Bool? {
        if case .bool(let bool) = self { bool } else { nil }
    }

    /// The elements of an array; `nil` for any other value.
    public var array: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The members of an object; `nil` for any other value.
    public var object: [String: JSONValue]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// Whether it is `null`.
    public var isNull: Bool { self == .null }

    /// A member of an object; `nil` if there is none, or if the value is no object.
    ///
    /// Setting it to `nil` removes the member. If the value is not an object, setting a member replaces the value by an
    /// object.
    ///
    /// - Parameter key: The key.
    public subscript(key: String) -> JSONValue? {
        get { object?[key] }
        set {
            var members = object ?? [:]
            // Otherwise both hold the members, and each change copies all of them.
            self = .null
            members[key] = newValue
            self = .object(members)
        }
    }

    /// An element of an array; `nil` if there is none, or if the value is no array.
    ///
    /// - Parameter index: The element's place, from 0.
    public subscript(index: Int) -> JSONValue? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }

    /// The kind of value in words.
    var kind: String {
        switch self {
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .bool: "true or false"
        case .null: "null"
        }
    }
}

// MARK: Literals

extension JSONValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// Makes a string.
    ///
    /// - Parameter value: The text.
    public init(stringLiteral value: String) {
        self = .string(value)
    }

    /// Makes a number.
    ///
    /// - Parameter value: The number.
    public init(integerLiteral value: Int64) {
        self = .number(JSONNumber(value))
    }

    /// Makes a number.
    ///
    /// - Parameter value: The number.
    public init(floatLiteral value: Double) {
        self = .number(JSONNumber(floatLiteral: value))
    }

    /// Makes `true` or `false`.
    ///
    /// - Parameter value: The truth value.
    public init(booleanLiteral value: Bool) {
        self = .bool(value)
    }

    /// Makes an array.
    ///
    /// - Parameter elements: Its elements.
    public init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }

    /// Makes an object.
    ///
    /// - Parameter elements: Its members; of a key that occurs twice, the last value counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
    }

    /// Makes `null`.
    ///
    /// - Parameter nilLiteral: Nothing.
    public init(nilLiteral: ()) {
        self = .null
    }
}

// MARK: Bytes

extension JSONValue: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        switch json.peek() {
        case .object:
            var members: [String: JSONValue] = [:]
            while let key = try json.nextKey() {
                try json.countElement()
                members[key] = try JSONValue(from: &json)
            }
            self = .object(members)
        case .array:
            var elements: [JSONValue] = []
            while try json.nextElement() {
                try json.countElement()
                elements.append(try JSONValue(from: &json))
            }
            self = .array(elements)
        case .string: self = .string(try json.readString() ?? "")
        case .number: self = .number(JSONNumber(checked: try json.readRawBytes()))
        case .bool: self = .bool(try json.readBool() ?? false)
        case .null, nil:
            // Throws if it is no value at all.
            try json.skipValue()
            self = .null
        }
    }
}

extension JSONReader {
    /// Reads a value of any kind; `nil` for `null`.
    package mutating func readJSONValue() throws(WireError) -> JSONValue? {
        if try readNull() { return nil }
        return try JSONValue(from: &self)
    }
}

extension JSONWriter {
    /// Writes a value of any kind; members in the order of their keys.
    package mutating func write(_ value: JSONValue) {
        switch value {
        case .object(let members):
            beginObject()
            self.members(members)
            endObject()
        case .array(let elements):
            beginArray()
            for element in elements { write(element) }
            endArray()
        case .string(let string): write(string)
        case .number(let number): write(raw: Array(number.description.utf8))
        case .bool(let bool): write(bool)
        case .null: writeNull()
        }
    }

    /// Writes a member that is any JSON value, or nothing for `nil`.
    package mutating func member(_ name: String, _ value: JSONValue?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes members whose values are any JSON, in the order of their names.
    package mutating func members(_ members: [String: JSONValue]) {
        guard !members.isEmpty else { return }
        self.members(members) { json, value in json.write(value) }
    }
}
