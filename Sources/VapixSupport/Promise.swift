/// A result that a task awaits and any thread settles.
///
/// The first result counts; later ones are ignored. So a cancelled task returns at once, and the late result of a C
/// library does no harm.
///
/// The methods are inlinable for the same reason as those of ``Locked``. The continuation is an unsafe one because the
/// state already guarantees that it is resumed once.
public final class Promise<Value: Sendable>: Sendable {
    @usableFromInline enum State: Sendable {
        case open
        case awaited(UnsafeContinuation<Value, any Error>)
        case settled(Result<Value, any Error>)
        case finished
    }

    @usableFromInline let state = Locked(State.open)

    /// Creates a promise without a result.
    @inlinable public init() {}

    /// Settles the promise, unless it has a result already.
    ///
    /// - Parameter result: The result for the awaiting task.
    /// - Returns: Whether this call settled the promise.
    @discardableResult
    @inlinable public func settle(_ result: Result<Value, any Error>) -> Bool {
        let (isFirst, continuation) = state.withLock {
            state -> (Bool, UnsafeContinuation<Value, any Error>?) in
            switch state {
            case .open:
                state = .settled(result)
                return (true, nil)
            case .awaited(let continuation):
                state = .finished
                return (true, continuation)
            case .settled, .finished:
                return (false, nil)
            }
        }
        continuation?.resume(with: result)
        return isFirst
    }

    /// Whether the promise has a result.
    @inlinable public var isSettled: Bool {
        state.withLock { state in
            switch state {
            case .open, .awaited: false
            case .settled, .finished: true
            }
        }
    }

    /// Waits for the result.
    ///
    /// Only one task may call this, once. Cancelling the task settles the promise with `CancellationError`.
    ///
    /// - Returns: The value.
    /// - Throws: The error of the result, or `CancellationError`.
    @inlinable public func value() async throws -> Value {
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                let settled = state.withLock { state -> Result<Value, any Error>? in
                    if case .settled(let result) = state { return result }
                    state = .awaited(continuation)
                    return nil
                }
                if let settled { continuation.resume(with: settled) }
            }
        } onCancel: {
            settle(.failure(CancellationError()))
        }
    }
}
