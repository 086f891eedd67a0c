/// A user who may log in over the network, with HTTP Digest; not on 127.0.0.12.
public struct NetworkUser: Sendable, CustomStringConvertible, CustomReflectable {
    /// The user's name.
    public var name: String
    /// The password; no description shows it.
    public var password: String
    /// The user's privilege.
    public var access: Privilege

    /// Makes a user.
    ///
    /// - Parameters:
    ///   - name: The user's name.
    ///   - password: The password; `nil` for a random one.
    ///   - access: The user's privilege.
    public init(name: String, password: String? = nil, access: Privilege = .admin) {
        self.name = name
        self.password = password ?? RandomText.alphanumeric(16)
        self.access = access
    }

    /// The name and the privilege, without the password.
    public var description: String { "\(name) (\(access))" }

    /// The name and the privilege, without the password.
    public var customMirror: Mirror { Mirror(self, children: ["name": name, "access": access]) }
}
