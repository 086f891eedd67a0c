/// A file, directory or link in a package.
public struct ArchiveEntry: Sendable, Equatable {
    /// What it is.
    public enum Content: Sendable, Equatable {
        /// A file of these bytes.
        case file([UInt8])
        /// A directory.
        case directory
        /// A symbolic link to this path.
        case symbolicLink(String)
    }

    /// The path in the package, without a slash at either end.
    public var name: String
    /// What it is.
    public var content: Content
    /// The permission bits, such as `0o755`.
    public var permissions: UInt16
    /// The number of the user that owns it.
    public var userID: UInt64
    /// The number of the group that owns it.
    public var groupID: UInt64
    /// When it was changed, in seconds after 1970.
    public var modified: UInt64

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - name: The path in the package.
    ///   - content: What it is.
    ///   - permissions: The permission bits.
    ///   - userID: The number of the user that owns it.
    ///   - groupID: The number of the group that owns it.
    ///   - modified: When it was changed, in seconds after 1970.
    public init(
        _ name: String, _ content: Content, permissions: UInt16, userID: UInt64 = 0, groupID: UInt64 = 0,
        modified: UInt64 = 0
    ) {
        self.name = name
        self.content = content
        self.permissions = permissions
        self.userID = userID
        self.groupID = groupID
        self.modified = modified
    }

    /// The bytes of a file; `nil` for others.
    public var bytes: [UInt8]? {
        guard case .file(let bytes) = content else { return nil }
        return bytes
    }

    /// The first part of the path: what lies in the package's root.
    var topLevelName: String { String(name.utf8.prefix { $0 != UInt8(ascii: "/") }) ?? name }
}
