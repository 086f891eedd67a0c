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

    /// Whether it is a program, or a library of programs, for whatever processor; scripts are none.
    public var isProgram: Bool { bytes.flatMap(ExecutableFile.init) != nil }

    /// What devices a program is for; `nil` if this is no program of theirs.
    public var architecture: Architecture? { bytes.flatMap(ExecutableFile.init)?.architecture }

    /// The first part of the path: what lies in the package's root.
    var topLevelName: String { String(name.utf8.prefix { $0 != UInt8(ascii: "/") }) ?? name }
}

/// Why an archive cannot be read or written.
public struct ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The kinds of errors.
    public enum Code: Sendable {
        /// The archive ends too early.
        case truncated
        /// The archive is damaged.
        case damaged
        /// Unpacking the archive could write outside of the app's directory, or replace what was unpacked before.
        case unsafe
        /// There is something in the archive that no package has.
        case unsupported
        /// The archive is too large.
        case tooLarge
    }

    /// What kind of error it is.
    public var code: Code
    /// What it is about: an entry's name, or nothing if it is about the archive as a whole.
    public var entry: String?
    /// What is wrong.
    public var problem: String

    /// All of it in a sentence.
    public var description: String {
        let subject = entry.map { "\(JSONValue.string($0).asciiText): " } ?? ""
        let advice =
            switch code {
            case .truncated, .damaged: "; copy or build the package anew"
            case .unsafe: ": refused"
            case .unsupported, .tooLarge: ""
            }
        return subject + problem + advice
    }
}
