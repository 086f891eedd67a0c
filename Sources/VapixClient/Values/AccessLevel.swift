/// The rights that a call needs, from the fewest to the most.
public enum AccessLevel: String, Sendable, Comparable, CaseIterable {
    /// No login is needed.
    case anonymous
    /// The rights of a viewer.
    case viewer
    /// The rights of an operator.
    case `operator`
    /// The rights of an administrator, which a service account has.
    case admin

    /// Orders levels by the rights that they need.
    public static func < (first: AccessLevel, second: AccessLevel) -> Bool {
        first.rank < second.rank
    }

    private var rank: Int {
        switch self {
        case .anonymous: 0
        case .viewer: 1
        case .operator: 2
        case .admin: 3
        }
    }
}
