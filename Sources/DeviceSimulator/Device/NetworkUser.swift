/// A user that may log in across the network, with Digest; not on 127.0.0.12.
public struct NetworkUser: Sendable, CustomStringConvertible, CustomReflectable {
    /// The user's name.
    public var name: String
    /// The password, which no description shows.
    public var password: String
    /// What the user may do.
    public var access: AccessLevel

    /// Makes a user.
    ///
    /// - Parameters:
    ///   - name: The user's name.
    ///   - password: The password; random unless given.
    ///   - access: What the user may do.
    public init(name: String, password: String? = nil, access: AccessLevel = .admin) {
        self.name = name
        self.password = password ?? RandomText.alphanumeric(16)
        self.access = access
    }

    /// The name and the level, without the password.
    public var description: String { "\(name) (\(access))" }

    /// The name and the level, without the password.
    public var customMirror: Mirror { Mirror(self, children: ["name": name, "access": access]) }
}
