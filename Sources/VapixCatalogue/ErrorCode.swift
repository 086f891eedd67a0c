extension Catalogue {
    /// An error code.
    public struct ErrorCode: Sendable, Codable {
        /// The name of the constant in Swift.
        public let name: String
        /// The code: a number, or a word.
        public let code: String
        /// Its meaning.
        public let summary: String
    }
}
