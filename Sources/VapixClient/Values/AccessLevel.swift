/// The rights that a call needs, from the fewest to the most.
public enum AccessLevel: String, Sendable, Comparable, CaseIterable {
    /// No login.
    case anonymous
    /// A viewer's.
    case viewer
    /// An operator's.
    case `operator`
    /// An administrator's. A service account has them.
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
