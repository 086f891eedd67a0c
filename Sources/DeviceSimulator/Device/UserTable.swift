internal import VapixSupport

/// The users who may log in over the network.
final class UserTable: Sendable {
    private struct Entry {
        var user: NetworkUser
        var roles: Set<String>
    }

    private let entries: Locked<[Entry]>

    init(_ users: [NetworkUser]) {
        entries = Locked(users.map { Entry(user: $0, roles: Self.roles(of: $0.access)) })
    }

    var all: [NetworkUser] { entries.withLock { $0.map(\.user) } }

    func names(inGroup group: String) -> [String] {
        entries.withLock { entries in entries.filter { $0.roles.contains(group) }.map(\.user.name) }
    }

    func add(_ user: NetworkUser, roles: Set<String>) {
        entries.withLock { $0.append(Entry(user: user, roles: roles)) }
    }

    /// Changes the properties that are not `nil`.
    ///
    /// - Returns: Whether there is such a user.
    func update(_ name: String, password: String?, access: Privilege?, roles: Set<String>?) -> Bool {
        entries.withLock { entries in
            guard let index = entries.firstIndex(where: { $0.user.name == name }) else { return false }
            if let password { entries[index].user.password = password }
            if let access { entries[index].user.access = access }
            if let roles { entries[index].roles = roles }
            return true
        }
    }

    func saved() -> Restoration { entries.saved() }

    /// Adds a user, or replaces the one of the same name.
    func set(_ user: NetworkUser) {
        entries.withLock { entries in
            let entry = Entry(user: user, roles: Self.roles(of: user.access))
            if let index = entries.firstIndex(where: { $0.user.name == user.name }) {
                entries[index] = entry
            } else {
                entries.append(entry)
            }
        }
    }

    /// Removes a user.
    ///
    /// - Returns: Whether there was such a user.
    func remove(_ name: String) -> Bool {
        entries.withLock { entries in
            let count = entries.count
            entries.removeAll { $0.user.name == name }
            return entries.count < count
        }
    }

    private static func roles(of access: Privilege) -> Set<String> {
        switch access {
        case .admin: ["admin", "operator", "viewer", "ptz"]
        case .operator: ["operator", "viewer", "ptz"]
        case .viewer: ["viewer"]
        case .anonymous: []
        }
    }
}
