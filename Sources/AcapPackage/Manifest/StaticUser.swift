/// A shared user of the device that an app runs as, instead of a user of its own.
public struct StaticUser: Sendable, Hashable, JSONConvertible {
    /// The user's name.
    public var username: String
    /// The user's group.
    public var group: String

    /// Creates a user.
    ///
    /// - Parameters:
    ///   - username: The user's name.
    ///   - group: The user's group.
    public init(username: String, group: String) {
        self.username = username
        self.group = group
    }

    init?(json: JSONTree) {
        guard let username = json["username"]?.text, let group = json["group"]?.text else { return nil }
        self.init(username: username, group: group)
    }

    var json: JSONTree { .object(of: ("username", username.json), ("group", group.json)) }
}
