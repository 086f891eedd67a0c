/// A value that one side settles, from any thread, and the other side awaits.
///
/// Inlinable for the same reason as ``Locked``. Its continuation is not a checked one, since the states see to it that each is
/// resumed once.
///
/// Four states: nobody waits yet, somebody waits, settled before somebody waits, handed over. Whatever comes first settles
/// it; later attempts do nothing, so a cancelled caller returns at once and the late result of a C library finds nobody to
/// disturb.
public final class Promise<Value: Sendable>: Sendable {
    @usableFromInline enum State: Sendable {
        case open
        case awaited(UnsafeContinuation<Value, any Error>)
        case settled(Result<Value, any Error>)
        case finished
    }

    @usableFromInline let state = Locked(State.open)

    /// Makes a promise that is not settled.
    @inlinable public init() {}

    /// Settles the promise unless it is settled already.
    ///
    /// - Parameter result: What the awaiting task gets.
    /// - Returns: Whether this call settled it.
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

    /// Whether a value or an error is there.
    @inlinable public var isSettled: Bool {
        state.withLock { state in
            switch state {
            case .open, .awaited: false
            case .settled, .finished: true
            }
        }
    }

    /// Waits for the promise to be settled.
    ///
    /// To be called once. Cancelling the task settles the promise with `CancellationError`.
    ///
    /// - Returns: The value.
    /// - Throws: The error that it was settled with, or `CancellationError`.
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
