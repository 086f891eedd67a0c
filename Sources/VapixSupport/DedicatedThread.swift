import Glibc

/// Starts a thread for work that blocks.
///
/// Swift's cooperative threads must not block, because there are only as many as cores; libdbus and libcurl do block.
/// The thread is detached and ends when `body` returns. All signals are blocked on it, so that an app's signal handlers
/// run on the app's own threads.
///
/// - Parameter body: The thread's work.
/// - Returns: `false` if the system cannot start another thread.
public func startDedicatedThread(_ body: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))

    let work = Unmanaged.passRetained(ThreadBody(body: body))
    var allSignals = sigset_t()
    var previous = sigset_t()
    sigfillset(&allSignals)
    pthread_sigmask(SIG_SETMASK, &allSignals, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }

    var thread = pthread_t()
    let status = pthread_create(
        &thread, &attributes,
        { context in
            guard let context else { return nil }
            let work = Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue()
            work.body()
            return nil
        }, work.toOpaque())
    guard status == 0 else {
        work.release()
        return false
    }
    return true
}

private final class ThreadBody: Sendable {
    let body: @Sendable () -> Void

    init(body: @escaping @Sendable () -> Void) {
        self.body = body
    }
}
