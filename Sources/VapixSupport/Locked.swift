public import Glibc

/// A value that only one thread at a time can use.
///
/// It wraps a pthread mutex. `Mutex` of the Synchronization module uses bare futexes on Linux; the thread sanitizer does
/// not understand those and reports a race at every use.
///
/// The methods are inlinable so that other modules specialize them for their value's type.
///
/// `@unchecked` because the compiler cannot see that `value` is only touched with the mutex held.
public final class Locked<Value: Sendable>: @unchecked Sendable {
    @usableFromInline let mutex: UnsafeMutablePointer<pthread_mutex_t>
    // Unchecked because the mutex already gives exclusive access. Re-entrant access deadlocks.
    @exclusivity(unchecked) @usableFromInline var value: Value

    /// Creates a lock.
    ///
    /// - Parameter value: The initial value.
    @inlinable public init(_ value: Value) {
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        self.value = value
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Calls a closure with exclusive access to the value.
    ///
    /// The closure must not block. Re-entrant access deadlocks.
    ///
    /// - Parameter body: Reads or changes the value.
    /// - Returns: The closure's result.
    /// - Throws: The closure's error.
    @inlinable public func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
