extension Catalogue {
    /// A type of an API: it has fields, words or forms.
    public struct NamedType: Sendable, Codable {
        /// The name.
        public let name: String
        /// A summary.
        public let summary: String
        /// The fields of an object.
        public let fields: [Field]?
        /// The documented words of an open enumeration.
        public let words: [Word]?
        /// The alternative forms of a value.
        public let union: [UnionCase]?
    }

    /// A word of an open enumeration.
    public struct Word: Sendable, Codable {
        /// The name of the constant in Swift.
        public let name: String
        /// The word on the wire.
        public let wire: String
        /// Its meaning.
        public let summary: String
    }

    /// One of the alternative forms of a value.
    public struct UnionCase: Sendable, Codable {
        /// The name of the case in Swift.
        public let name: String
        /// The type.
        public let type: String
        /// Its meaning.
        public let summary: String
    }
}
