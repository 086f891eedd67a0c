import Glibc

/// Why a file cannot be read or written.
public struct SourceFileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file.
    public var path: String
    /// What the system says.
    public var problem: String

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - problem: What is wrong with it.
    public init(_ path: String, _ problem: String) {
        self.path = path
        self.problem = problem
    }

    /// The error for what the last system call said.
    init(_ path: String, code: CInt = errno) {
        self.init(path, String(cString: strerror(code)))
    }

    /// The file and the problem.
    public var description: String { "\(path): \(problem)" }
}
