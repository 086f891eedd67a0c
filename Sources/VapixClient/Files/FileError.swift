import Glibc

/// A file that cannot be read or written.
public struct FileError: Error, Sendable, CustomStringConvertible {
    /// The file's path.
    public let path: String
    /// The system's reason.
    public let reason: String

    init(_ path: String, errorNumber: CInt = errno) {
        self.init(path, reason: String(cString: strerror(errorNumber)))
    }

    init(_ path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// The path and the reason.
    public var description: String { "\(path): \(reason)" }
}
