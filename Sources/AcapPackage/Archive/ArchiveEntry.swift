/// A file, directory or link in a package.
public struct ArchiveEntry: Sendable, Equatable {
    /// The kind of an entry, with its data.
    public enum Content: Sendable, Equatable {
        /// A file with these bytes.
        case file([UInt8])
        /// A directory.
        case directory
        /// A symbolic link to this path.
        case symbolicLink(String)
    }

    /// The path in the package, without a slash at either end.
    public var name: String
    /// The kind of the entry, with its data.
    public var content: Content
    /// The permission bits, such as `0o755`.
    public var permissions: UInt16
    /// The ID of the user that owns the entry.
    public var userID: UInt64
    /// The ID of the group that owns the entry.
    public var groupID: UInt64
    /// The time of the last change, in seconds after 1970.
    public var modified: UInt64

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - name: The path in the package.
    ///   - content: The kind of the entry, with its data.
    ///   - permissions: The permission bits.
    ///   - userID: The ID of the user that owns the entry.
    ///   - groupID: The ID of the group that owns the entry.
    ///   - modified: The time of the last change, in seconds after 1970.
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

    /// The bytes of a file; `nil` for other entries.
    public var bytes: [UInt8]? {
        guard case .file(let bytes) = content else { return nil }
        return bytes
    }

    /// The first part of the path.
    var topLevelName: String { String(name.utf8.prefix { $0 != UInt8(ascii: "/") }) ?? name }

    /// The path itself and the folders that it is in, the innermost first.
    var ancestors: [String] {
        let ends = name.utf8.indices.filter { name.utf8[$0] == UInt8(ascii: "/") }
        return [name] + ends.reversed().map { String(name[..<$0]) }
    }

    /// The permissions that do not depend on the umask of the machine.
    var normalPermissions: UInt16 {
        if case .directory = content { return 0o755 }
        return permissions & 0o111 != 0 ? 0o755 : 0o644
    }
}
