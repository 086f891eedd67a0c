extension Catalogue {
    /// Whether an operation may be called again if it is not known that the first call arrived.
    public enum Effect: String, Sendable, Codable, CaseIterable {
        /// It changes nothing.
        case read
        /// It changes something. A second call changes nothing more.
        case idempotent
        /// It changes something each time.
        case once
    }
}
