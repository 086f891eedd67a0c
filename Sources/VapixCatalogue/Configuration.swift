extension Catalogue {
    /// The place of an API in the device configuration framework.
    public struct Configuration: Sendable, Codable {
        /// The identifier in `/config/discover`.
        public let id: String
        /// The lowest version that has what is described.
        public let version: String
        /// The highest major version with the same calls, if it is above that of `version`.
        public let lastMajor: Int?
        /// How far the API has come: alpha, beta or released.
        public let maturity: String
        /// The path of the root entity.
        public let path: String
        /// The entities and collections, the root first.
        public let nodes: [Node]
    }

    /// An entity or a collection.
    public struct Node: Sendable, Codable {
        /// The names that lead to it in Swift, with dots between them; empty for the root.
        public let name: String
        /// Its path, with `{name}` for each key of an outer collection.
        public let path: String
        /// A summary of its purpose.
        public let summary: String
        /// The property, by its name on the wire, that is the key of a collection's items; `nil` for an entity.
        public let key: String?
        /// The properties of an entity or an item, without those of its own entities and collections; secrets have the type
        /// `secret`.
        public let properties: [Field]
    }
}
