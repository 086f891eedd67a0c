/// What the device configuration framework calls an API, and in which state it is.
package struct ConfigurationAPI: Sendable {
    /// How far an API has come.
    package enum Maturity: String, Sendable, CaseIterable {
        case alpha, beta, released
    }

    /// The identifier in `/config/discover`.
    package var id: String
    /// The lowest version that has what is described.
    package var version: String
    /// The highest major version with the same calls, if it is above that of `version`.
    package var lastMajor: Int?
    package var maturity: Maturity

    /// The errors that the framework itself has.
    static func errors(_ location: Location) -> [ErrorCode] {
        [
            ("internalError", "0", "The device failed."), ("noResource", "1", "The path leads to nothing."),
            ("itemMissing", "2", "The collection has no such item."), ("invalid", "5", "A value is invalid."),
            ("itemExists", "6", "The collection has such an item already."),
        ].map { ErrorCode(location: location, name: $0.0, code: $0.1, summary: $0.2) }
    }

    /// Whether a text is numbers with dots between them.
    static func isVersion(_ text: String) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { Int($0) != nil && $0.first != "-" }
    }

    /// The number in the path.
    package var major: String { version.prefix { $0 != "." }.description }
    /// The identifier with each major version that has the calls: `ssh/v1 ssh/v2`.
    package var majorVersions: String {
        let first = Int(major) ?? 0
        return (first...max(first, lastMajor ?? 0)).map { "\(id)/v\($0)" }.joined(separator: " ")
    }
    /// Where the API is if the device does not say.
    package var root: String {
        "/config/rest/\(id)/v\(major)\(maturity == .released ? "" : maturity.rawValue)"
    }
}

/// An entity or a collection of a REST API.
package struct RESTNode: Sendable {
    package var location: Location
    /// The names in Swift of the nodes that lead here; none for the root.
    package var names: [String]
    package var summary: String
    package var details: [String]
    /// The path below the root, with `{name}` for each key.
    package var path: String
    /// The property that is the key of a collection's items; `nil` for an entity.
    package var key: Field?
    package var properties: [Field] = []

    /// The name of the type with the calls.
    package var typeName: String { Names.typeName(names.last ?? "") }
    /// Whether a node is directly in this one.
    package func holds(_ other: RESTNode) -> Bool {
        other.names.count == names.count + 1 && other.names.starts(with: names)
    }
    /// Whether an operation belongs to the node.
    package func holds(_ operation: Operation) -> Bool {
        operation.rest?.node == names
    }
}

/// What a REST call does.
package struct RESTCall: Sendable {
    /// The kinds of operations that nodes have.
    package enum Kind: String, Sendable, CaseIterable {
        /// Reads an entity or an item.
        case get
        /// Reads all items.
        case list
        /// Changes some properties.
        case set
        /// Makes an item.
        case add
        /// Deletes an item.
        case remove
        /// Does something.
        case action

        /// The HTTP method.
        package var method: String {
            switch self {
            case .get, .list: "GET"
            case .set: "PATCH"
            case .add, .action: "POST"
            case .remove: "DELETE"
            }
        }
    }

    package var kind: Kind
    /// The names of the node that it belongs to.
    package var node: [String]
    /// The keys in the path, those of outer collections first.
    package var keys: [Field]
    /// The version that brought the call, if it is younger than the API.
    package var version: String?
    package var maturity: ConfigurationAPI.Maturity?
}

/// Which values a device takes.
package struct Constraint: Sendable, Equatable {
    /// The lowest and the highest number, as the spec writes them; either can be missing.
    package var range: (lowest: String?, highest: String?)?
    /// The least and the largest number of characters or elements.
    package var length: (lowest: String?, highest: String?)?
    /// A regular expression of ECMAScript that a text matches.
    package var pattern: String?

    /// Whether any value is fine.
    package var isEmpty: Bool { range == nil && length == nil && pattern == nil }

    package static func == (first: Constraint, second: Constraint) -> Bool {
        first.range?.lowest == second.range?.lowest && first.range?.highest == second.range?.highest
            && first.length?.lowest == second.length?.lowest && first.length?.highest == second.length?.highest
            && first.pattern == second.pattern
    }
}
