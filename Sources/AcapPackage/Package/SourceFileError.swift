import Glibc

/// A source file or package that cannot be read or written.
public struct SourceFileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file.
    public var path: String
    /// The reason, and what to do about it.
    public var problem: String

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - problem: The reason, and what to do about it.
    public init(_ path: String, _ problem: String) {
        self.path = path
        self.problem = problem
    }

    /// Creates an error from the system's error number.
    init(_ path: String, code: CInt = errno) {
        self.init(path, String(cString: strerror(code)))
    }

    /// The file and the problem.
    public var description: String { "\(path): \(problem)" }
}
