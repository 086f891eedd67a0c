import Glibc

/// A file that appears under its name only when it is complete.
///
/// The bytes go to a temporary file in the same folder, which then takes the name in one step. So a reader sees all of the
/// old file or all of the new one, a failure leaves the old one, and nothing that lies in the folder can capture the bytes:
///
/// - The temporary file is new (`O_EXCL`), and its name cannot be predicted.
/// - A symbolic link stays one; the file that it leads to is replaced. Other hard links keep the old contents.
/// - A replaced file keeps its mode and its group. A file of another user is refused; root keeps its owner.
/// - A folder, a device, a named pipe or a socket is refused.
package final class AtomicFile {
    /// The file that is replaced: where the path leads, if it is a link.
    private let destination: String
    private let temporary: String
    private let descriptor: CInt
    private let mayReplace: Bool
    private var isComplete = false
    /// The number of bytes written.
    package private(set) var size: Int64 = 0

    /// Opens the temporary file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - mode: The mode of a new file, from which the umask takes bits away.
    ///   - mayReplace: Whether a file that has the name already may be replaced.
    /// - Throws: `AtomicFileError` if the file cannot be written; with `EEXIST` if it must not be replaced.
    package convenience init(_ path: String, mode: UInt32 = 0o666, mayReplace: Bool = true) throws(AtomicFileError) {
        try self.init(path, mode: mode, mayReplace: mayReplace, name: Self.unpredictableName)
    }

    /// The same with another source of names for the temporary file, so that a test can predict them.
    package init(
        _ path: String, mode: UInt32 = 0o666, mayReplace: Bool = true, name: () -> String
    ) throws(AtomicFileError) {
        let old = try Self.status(path, mayReplace: mayReplace)
        let destination = old == nil ? path : try Self.resolved(path)
        let folder = destination.utf8.lastIndex(of: UInt8(ascii: "/")).map { destination[...$0] } ?? ""
        var temporary: String
        var descriptor: CInt
        var attempts = 0
        repeat {
            temporary = folder + name()
            attempts += 1
            // Nobody else may open a file whose final mode is not known yet.
            descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, old == nil ? mode : 0o600)
        } while descriptor < 0 && errno == EEXIST && attempts < 100
        guard descriptor >= 0 else { throw .system(errno) }
        self.destination = destination
        self.mayReplace = mayReplace
        self.temporary = temporary
        self.descriptor = descriptor
        // From here on, `deinit` removes the temporary file.
        if let old { try keepAttributes(of: old) }
    }

    deinit {
        close(descriptor)
        if !isComplete { unlink(temporary) }
    }

    /// Appends bytes.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: `AtomicFileError` if they cannot be written.
    package func write(_ bytes: [UInt8]) throws(AtomicFileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system(count == 0 ? EIO : errno) }
            written += count
        }
        size += Int64(bytes.count)
    }

    /// Gives the file its name.
    ///
    /// Until then the old file stays.
    ///
    /// - Throws: `AtomicFileError` if the file cannot be completed.
    package func complete() throws(AtomicFileError) {
        // Without it, a power failure could leave a file with the right name and nothing in it.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw .system(errno) }
        guard mayReplace ? rename(temporary, destination) == 0 : renameWithoutReplacing() else {
            throw .system(errno)
        }
        isComplete = true
    }

    /// Whether the file has its name; somebody may have taken it since the start.
    private func renameWithoutReplacing() -> Bool {
        if link(temporary, destination) == 0 {
            unlink(temporary)
            return true
        }
        // FAT has no hard links: an empty file of our own claims the name there, and is replaced at once.
        guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { return false }
        let claim = open(destination, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, 0o600)
        guard claim >= 0 else { return false }
        close(claim)
        return rename(temporary, destination) == 0
    }

    /// The status of the file at a path; `nil` if there is none.
    private static func status(_ path: String, mayReplace: Bool) throws(AtomicFileError) -> stat? {
        guard path.utf8.last != UInt8(ascii: "/") else { throw .system(EISDIR) }
        guard !path.isEmpty else { throw .system(ENOENT) }
        var status = stat()
        guard lstat(path, &status) == 0 else {
            guard errno == ENOENT else { throw .system(errno) }
            return nil
        }
        guard mayReplace else { throw .system(EEXIST) }
        // A link that leads nowhere is refused: what it would make, and where, is not known.
        guard stat(path, &status) == 0 else { throw .system(errno) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw .system(EISDIR) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegularFile }
        guard status.st_uid == geteuid() || geteuid() == 0 else { throw .otherOwner }
        // Renaming would also replace a file that its owner has protected.
        guard access(path, W_OK) == 0 else { throw .system(errno) }
        return status
    }

    private func keepAttributes(of old: stat) throws(AtomicFileError) {
        var mode = old.st_mode & 0o777
        if fchown(descriptor, old.st_uid, old.st_gid) != 0 {
            // Only the group can fail. Its permissions are not for the new file's group.
            mode &= 0o707
        }
        guard fchmod(descriptor, mode) == 0 else { throw .system(errno) }
    }

    private static func resolved(_ path: String) throws(AtomicFileError) -> String {
        guard let resolved = realpath(path, nil) else { throw .system(errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func unpredictableName() -> String {
        ".vapix-\(String(UInt64.random(in: .min ... .max), radix: 36)).partial"
    }
}

/// Why a file could not be written.
package enum AtomicFileError: Error, Equatable, CustomStringConvertible {
    /// The system refused, with this error number.
    case system(CInt)
    /// A device, a named pipe or a socket has the name.
    case notRegularFile
    /// The file belongs to another user.
    case otherOwner

    /// The reason in a few words.
    package var description: String {
        switch self {
        case .system(let number): String(cString: strerror(number))
        case .notRegularFile: "Not a regular file"
        case .otherOwner: "The file belongs to another user"
        }
    }
}
