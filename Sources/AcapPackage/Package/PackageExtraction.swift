import Glibc

extension ApplicationPackage {
    /// Unpacks the package into a folder.
    ///
    /// Nothing is written outside of the folder, and nothing in it is replaced. Files get the package's permissions, less what
    /// the umask takes away and without set-ID bits.
    ///
    /// - Parameter folder: The folder: a new one, or an empty one.
    /// - Throws: `ArchiveError` if the package is not safe to unpack; `SourceFileError` if a file cannot be written.
    ///   Files that were already written stay.
    public func extract(to folder: String) throws {
        try ArchiveTree.check(entries)
        guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw SourceFileError(folder) }
        guard try SourceFiles.children(folder).isEmpty else {
            throw SourceFileError(folder, "is not empty. Name a new folder")
        }
        // Links come last, so that nothing can be written through one.
        for entry in entries where entry.bytes != nil || entry.content == .directory {
            let path = "\(folder)/\(entry.name)"
            for parent in entry.ancestors.dropFirst().reversed() { try Self.makeFolder("\(folder)/\(parent)", 0o777) }
            guard let bytes = entry.bytes else {
                try Self.makeFolder(path, mode_t(entry.permissions) & 0o777 | 0o700)
                continue
            }
            try Self.write(bytes, to: path, mode_t(entry.permissions) & 0o777)
        }
        for entry in entries {
            guard case .symbolicLink(let target) = entry.content else { continue }
            for parent in entry.ancestors.dropFirst().reversed() { try Self.makeFolder("\(folder)/\(parent)", 0o777) }
            guard symlink(target, "\(folder)/\(entry.name)") == 0 else {
                throw SourceFileError("\(folder)/\(entry.name)")
            }
        }
    }

    private static func makeFolder(_ path: String, _ mode: mode_t) throws(SourceFileError) {
        guard mkdir(path, mode) == 0 || errno == EEXIST else { throw SourceFileError(path) }
    }

    private static func write(_ bytes: [UInt8], to path: String, _ mode: mode_t) throws(SourceFileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, mode)
        guard descriptor >= 0 else { throw SourceFileError(path) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SourceFileError(path, code: count == 0 ? EIO : errno) }
            written += count
        }
    }
}
