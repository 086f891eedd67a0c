extension UserManagement {
    /// An account and its rights.
    public struct OwnRoles: Sendable, Hashable, LosslessStringConvertible {
        /// The account's name.
        public var user: String
        /// The groups that it is in, its primary group first.
        public var groups: [String]

        /// The groups that give the account its rights.
        public var roles: [Role] {
            let known: [Role] = [.admin, .operator, .viewer, .ptz]
            return groups.map(Role.init(rawValue:)).filter(known.contains)
        }

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - user: The account's name.
        ///   - groups: The groups that it is in, its primary group first.
        public init(user: String, groups: [String]) {
            self.user = user
            self.groups = groups
        }

        /// Reads the device's two lines; `nil` for an empty text.
        ///
        /// - Parameter description: The account's name on a line, then its groups with spaces between them.
        public init?(_ description: String) {
            let lines = description.split(whereSeparator: \.isNewline)
            guard let user = lines.first else { return nil }
            self.init(
                user: String(user), groups: lines.dropFirst().flatMap { $0.split(separator: " ").map(String.init) })
        }

        /// The lines as the device has them.
        public var description: String { "\(user)\n\(groups.joined(separator: " "))" }
    }
}
