/// The headers of a request or of a reply, in order.
///
/// Names are compared without regard to case:
///
/// ```swift
/// let language = request.headers["Accept-Language"]
/// ```
public struct EndpointHeaders: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// A header's name and value.
    public struct Field: Sendable, Equatable {
        /// The name, `Content-Type` for example.
        public let name: String
        /// The value.
        public let value: String

        /// Whether the field has a name, in any case.
        func isNamed(_ other: String) -> Bool {
            name.utf8.count == other.utf8.count
                && zip(name.utf8, other.utf8).allSatisfy { asciiLower($0) == asciiLower($1) }
        }
    }

    /// All headers, in order.
    public private(set) var fields: [Field] = []

    /// Makes headers.
    ///
    /// - Parameter elements: The names and values.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { add(name, value) }
    }

    /// The value of the first header with a name.
    ///
    /// Setting it replaces all headers with that name; `nil` removes them.
    ///
    /// - Parameter name: The name, in any case.
    public subscript(name: String) -> String? {
        get { fields.first { $0.isNamed(name) }?.value }
        set {
            fields.removeAll { $0.isNamed(name) }
            if let newValue { add(name, newValue) }
        }
    }

    /// The values of all headers with a name.
    ///
    /// - Parameter name: The name, in any case.
    /// - Returns: The values, in order.
    public func values(of name: String) -> [String] {
        fields.filter { $0.isNamed(name) }.map(\.value)
    }

    /// Adds a header behind the others.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - value: The value.
    public mutating func add(_ name: String, _ value: String) {
        fields.append(Field(name: name, value: value))
    }
}

/// An ASCII letter in lower case; any other byte as it is.
func asciiLower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

/// Whether a byte may be part of a method or of a header's name (RFC 9110, section 5.6.2).
func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
}
