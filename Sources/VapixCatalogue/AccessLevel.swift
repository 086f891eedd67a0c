extension Catalogue {
    /// The rights that an operation needs.
    ///
    /// Each level may do what the lower ones may.
    public enum AccessLevel: String, Sendable, Codable, CaseIterable {
        /// Anybody, without a login.
        case anonymous
        /// Users of the group viewer.
        case viewer
        /// Users of the group operator.
        case `operator`
        /// Administrators.
        case admin
    }
}
