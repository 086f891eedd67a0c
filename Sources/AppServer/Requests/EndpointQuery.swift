internal import VapixSupport

/// The names and values of a query, or of a form that was sent as `application/x-www-form-urlencoded`.
///
/// ```swift
/// let name = request.query["name"] ?? "nobody"
/// ```
public struct EndpointQuery: Sendable, Equatable {
    /// A name and its value, both decoded.
    public struct Item: Sendable, Equatable {
        /// The name.
        public let name: String
        /// The value; empty if there is no `=`.
        public let value: String
    }

    /// All names and values, in order.
    public let items: [Item]

    /// Reads a query.
    ///
    /// The result is `nil` if it is not well-formed: a `%` without two digits, or bytes that are not UTF-8.
    ///
    /// - Parameter text: The encoded text, without the `?`.
    public init?(_ text: String) {
        var items: [Item] = []
        // By bytes: a combining mark behind a separator would form one character with it.
        for part in text.utf8.split(separator: UInt8(ascii: "&")) {
            let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decode(Substring(sides[0]), plusIsSpace: true),
                let value = PercentEncoding.decode(sides.count > 1 ? Substring(sides[1]) : "", plusIsSpace: true)
            else { return nil }
            items.append(Item(name: name, value: value))
        }
        self.items = items
    }

    /// The first value of a name; `nil` if the name is missing.
    ///
    /// - Parameter name: The name, decoded.
    public subscript(name: String) -> String? {
        items.first { $0.name == name }?.value
    }

    /// All values of a name.
    ///
    /// - Parameter name: The name, decoded.
    /// - Returns: The values, in order.
    public func values(of name: String) -> [String] {
        items.filter { $0.name == name }.map(\.value)
    }
}
