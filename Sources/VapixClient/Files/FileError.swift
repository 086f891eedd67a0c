import Glibc
internal import VapixSupport

/// A file that cannot be read or written.
struct FileError: Error, CustomStringConvertible {
    /// The file's path.
    let path: String
    /// The system's reason.
    let reason: String

    init(_ path: String, errorNumber: CInt = errno) {
        self.init(path, reason: String(cString: strerror(errorNumber)))
    }

    init(_ path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// Calls a function, and converts the error of an atomic file.
    static func wrap<Result>(
        _ path: String, _ body: () throws(AtomicFileError) -> Result
    ) throws(FileError) -> Result {
        do {
            return try body()
        } catch {
            throw FileError(path, reason: error.description)
        }
    }

    /// The path and the reason.
    var description: String { "\(path): \(reason)" }
}

extension FileError: VapixErrorConvertible {
    /// The error that callers see where no call is made.
    var vapixError: VapixError { VapixError(.fileFailed, detail: description) }

    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(.fileFailed, operation: operation, detail: description)
    }
}
