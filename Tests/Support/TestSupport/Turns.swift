import VapixSupport

/// Lets a few tasks at a time do what is a burden for the machine, in the order in which they ask.
public final class Turns: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Locked<State>

    /// Makes turns.
    ///
    /// - Parameter count: How many tasks have a turn at a time.
    public init(_ count: Int) {
        state = Locked(State(free: count))
    }

    /// Waits for a turn, and does something in it.
    ///
    /// - Parameter work: What to do.
    /// - Returns: What `work` returns.
    /// - Throws: What `work` throws.
    public func take<Value>(_ work: () async throws -> Value) async throws -> Value {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free == 0 else {
                    state.free -= 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
        defer { pass() }
        return try await work()
    }

    private func pass() {
        let next: CheckedContinuation<Void, Never>? = state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
