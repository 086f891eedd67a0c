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
        /// How many exchanges have begun and not ended.
        var open = 0
        /// Those of them whose reply has a known end.
        var ending: Set<Int> = []
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
            state.open += 1
            return (state.exchanges.count - 1, time)
        }
    }

    /// Takes room for a part of an exchange that goes on for long.
    ///
    /// - Parameter count: The size in bytes.
    /// - Returns: Whether there was room.
    func reserve(_ count: Int) -> Bool {
        state.withLock { state in
            guard state.size + count <= Self.maximumSize else { return false }
            state.size += count
            return true
        }
    }

    /// Keeps the head of a reply that goes on, in case the recording ends before anything of its body is sent.
    ///
    /// - Parameters:
    ///   - exchange: The exchange so far.
    ///   - index: Its place.
    func keepHead(of exchange: RecordedExchange, at index: Int) {
        var exchange = exchange
        exchange.reply.extent = .cut
        state.withLock { state in
            guard state.exchanges.indices.contains(index), state.size + exchange.size <= Self.maximumSize else {
                return
            }
            state.size += exchange.size
            state.exchanges[index] = exchange
        }
    }

    /// Keeps an exchange that has ended, if there is room.
    ///
    /// - Parameters:
    ///   - exchange: The exchange.
    ///   - index: Its place.
    ///   - reserved: How many bytes of it have been reserved.
    func end(_ exchange: RecordedExchange, at index: Int, reserved: Int = 0) {
        state.withLock { state in
            state.open -= 1
            state.ending.remove(index)
            state.size -= reserved
            guard state.exchanges.indices.contains(index) else { return }
            state.size -= state.exchanges[index]?.size ?? 0
            state.exchanges[index] = nil
            // There was room for what is reserved, which is all but a small part.
            guard reserved > 0 || state.size + exchange.size <= Self.maximumSize else {
                state.leftOut += 1
                return
            }
            state.size += exchange.size
            state.exchanges[index] = exchange
        }
    }

    /// Notes that the reply of an exchange has a known end, which is worth waiting for.
    func willEnd(at index: Int) {
        state.withLock { _ = $0.ending.insert(index) }
    }

    /// Waits until all exchanges have ended, so that the last one is not cut.
    ///
    /// - Parameters:
    ///   - timeout: How long to wait for those that may never end, such as a stream.
    ///   - endingTimeout: How long to wait for replies with a known end.
    func settle(timeout: Duration = .seconds(1), endingTimeout: Duration = .seconds(30)) async {
        let start = ContinuousClock.now
        while true {
            let (open, ending) = state.withLock { ($0.open, $0.ending.count) }
            guard open > 0, start.duration(to: .now) < (ending > 0 ? endingTimeout : timeout) else { return }
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    /// The exchanges so far, in the order of their requests, and how many were left out for want of room.
    var result: (exchanges: [RecordedExchange], leftOut: Int) {
        state.withLock { ($0.exchanges.compactMap { $0 }, $0.leftOut) }
    }
}
