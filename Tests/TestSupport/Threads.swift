import Glibc

/// A system call that failed.
public struct SystemError: Error, CustomStringConvertible {
    /// The call and the reason.
    public let description: String

    /// Describes the failure that `errno` names.
    ///
    /// - Parameter call: The call.
    public init(_ call: String) {
        description = "\(call): \(String(cString: strerror(errno)))"
    }
}

/// Starts a detached thread for a test's blocking work.
///
/// - Parameter body: The work.
/// - Throws: `SystemError` if the system has no thread.
func startThread(_ body: @escaping @Sendable () -> Void) throws {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
    let work = Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let status = pthread_create(
        &thread, &attributes,
        { context in
            guard let context else { return nil }
            Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
            return nil
        }, work.toOpaque())
    guard status == 0 else {
        work.release()
        errno = status
        throw SystemError("pthread_create")
    }
}

private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }
}
