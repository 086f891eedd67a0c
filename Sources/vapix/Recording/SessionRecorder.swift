internal import VapixSupport

/// Collects the exchanges of a session in memory, because nothing may be written before all secrets are known.
final class SessionRecorder: Sendable {
    /// The largest size of a session in memory, in bytes.
    ///
    /// A camera has little memory.
    private static let maximumSize = 64 << 20

    private struct State {
        var exchanges: [RecordedExchange?] = []
        var size = 0
        var leftOut = 0
    }

    private let state = Locked(State())
    private let start = ContinuousClock.now

    /// Reserves the place of an exchange, so that the order is that of the requests.
    ///
    /// - Returns: The place, and the time since the start.
    func begin() -> (index: Int, time: Duration) {
        let time = start.duration(to: .now)
        return state.withLock { state in
            state.exchanges.append(nil)
            return (state.exchanges.count - 1, time)
        }
    }

    /// Keeps an exchange that has ended, if there is room.
    func end(_ exchange: RecordedExchange, at index: Int) {
        state.withLock { state in
            guard state.exchanges.indices.contains(index) else { return }
            guard state.size + exchange.size <= Self.maximumSize else {
                state.leftOut += 1
                return
            }
            state.size += exchange.size
            state.exchanges[index] = exchange
        }
    }

    /// The exchanges so far, in the order of their requests, and how many were left out for want of room.
    var result: (exchanges: [RecordedExchange], leftOut: Int) {
        state.withLock { ($0.exchanges.compactMap { $0 }, $0.leftOut) }
    }
}
