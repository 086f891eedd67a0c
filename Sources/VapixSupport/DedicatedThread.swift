import Glibc

/// Starts a thread of our own for work that blocks.
///
/// libdbus and libcurl block; Swift's cooperative threads must not, because there are only as many of them as cores.
/// The thread is detached: it ends when `body` returns. Signals are blocked on it, so that an app's handlers keep
/// running on the app's own threads.
///
/// - Parameter body: What the thread does.
/// - Returns: `false` if the system has no thread to give.
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
