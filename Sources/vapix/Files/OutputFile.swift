import Glibc
internal import VapixSupport

/// The file of a command's `--output`.
///
/// It is opened before the call, so that no call is made in vain, and takes its name when it is complete. A device and a
/// stream that the tool's caller has opened (`/dev/stdout`, `/dev/fd/63`) are written to directly: nothing can replace them.
final class OutputFile {
    private enum Target {
        case file(AtomicFile)
        case stream(CInt)
    }

    let path: String
    private let target: Target
    /// The number of bytes written.
    private(set) var size: Int64 = 0

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - isPrivate: Whether only its owner may read a new file.
    /// - Throws: `ToolError` if it cannot be written.
    init(_ path: String, isPrivate: Bool = false) throws(ToolError) {
        self.path = path
        if Self.isStream(path) {
            let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
            guard descriptor >= 0 else { throw Self.unusable(path, .system(errno)) }
            target = .stream(descriptor)
            return
        }
        do throws(AtomicFileError) {
            target = .file(try AtomicFile(path, mode: isPrivate ? 0o600 : 0o666))
        } catch {
            throw Self.unusable(path, error)
        }
    }

    deinit {
        if case .stream(let descriptor) = target { close(descriptor) }
    }

    /// Appends bytes.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: `ToolError` if they cannot be written.
    func write(_ bytes: [UInt8]) throws(ToolError) {
        switch target {
        case .file(let file):
            do throws(AtomicFileError) {
                try file.write(bytes)
            } catch {
                throw Self.unwritable(path, error)
            }
        case .stream(let descriptor): try StandardStreams.write(bytes, to: descriptor, as: path)
        }
        size += Int64(bytes.count)
    }

    /// Gives the file its name.
    ///
    /// - Throws: `ToolError` if the file cannot be completed.
    func complete() throws(ToolError) {
        guard case .file(let file) = target else { return }
        do throws(AtomicFileError) {
            try file.complete()
        } catch {
            throw Self.unwritable(path, error)
        }
    }

    /// Whether bytes go to a path as they come.
    ///
    /// Not to a named pipe elsewhere: anybody can put one into a shared folder, to read what is written.
    private static func isStream(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return false }
        let isOwn =
            ["/dev/stdout", "/dev/stderr"].contains(path) || path.hasPrefix("/dev/fd/")
            || path.hasPrefix("/proc/self/fd/")
        switch status.st_mode & S_IFMT {
        case S_IFCHR: return true
        case S_IFIFO, S_IFSOCK: return isOwn
        default: return false
        }
    }

    private static func unwritable(_ path: String, _ error: AtomicFileError) -> ToolError {
        ToolError(.failure, "\(path) cannot be written: \(error)")
    }

    private static func unusable(_ path: String, _ error: AtomicFileError) -> ToolError {
        ToolError(.usage, "\(path) cannot be written: \(error); nothing was sent")
    }
}
