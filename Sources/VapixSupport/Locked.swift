public import Glibc

/// A value that one thread at a time may use.
///
/// Not `Mutex` of the Synchronization module: on Linux that is made of bare futexes, which the thread sanitizer does not
/// see, so it would report a race at every use. A pthread mutex costs a few instructions more and is checked.
///
/// It is inlinable because other modules would otherwise call a copy that is made for any type.
///
/// `@unchecked` because the compiler cannot see that `value` is only touched with the mutex held.
public final class Locked<Value: Sendable>: @unchecked Sendable {
    @usableFromInline let mutex: UnsafeMutablePointer<pthread_mutex_t>
    // Unchecked because the mutex sees to it: a thread that used the value within a use of it would wait for itself.
    @exclusivity(unchecked) @usableFromInline var value: Value

    /// Makes a lock.
    ///
    /// - Parameter value: The value at first.
    @inlinable public init(_ value: Value) {
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        self.value = value
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Lends the value for the time of the call, which must not block and must not use this lock again.
    ///
    /// - Parameter body: What needs the value.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws.
    @inlinable public func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
