import VapixClient
import VapixSupport

/// Checks that the numbers of a stream's events are complete, but for what its gaps account for.
final class EventLedger: Sendable {
    private struct State {
        var last = 0
        var received = 0
        var dropped = 0
        var unreadable = 0
        var reconnections = 0
        /// The dropped events that gaps have reported since the last event.
        var droppedSince = 0
        var hasReconnected = false
        var violations: [String] = []
    }

    private let state = Locked(State())

    /// The number of the last event.
    var last: Int { state.withLock { $0.last } }
    /// The number of new connections that gaps have reported.
    var reconnections: Int { state.withLock { $0.reconnections } }
    /// The first hundred violations.
    var violations: [String] { state.withLock { $0.violations } }

    /// The counts in one line.
    var summary: String {
        state.withLock { state in
            "\(state.received) received, \(state.dropped) dropped, \(state.unreadable) unreadable, "
                + "\(state.reconnections) reconnections"
        }
    }

    func enter(_ element: EventStream.Element) {
        state.withLock { state in
            switch element {
            case .event(let event):
                guard let number = event.data["number"].flatMap({ Int($0) }) else {
                    return Self.note("an event without a number", &state)
                }
                let missing = number - state.last - 1
                if missing < 0 {
                    Self.note("\(number) after \(state.last)", &state)
                } else if !state.hasReconnected, state.received > 0, missing != state.droppedSince {
                    Self.note("\(missing) missing before \(number), and gaps say \(state.droppedSince)", &state)
                } else if state.hasReconnected, missing < state.droppedSince {
                    Self.note("\(missing) missing before \(number), and gaps say \(state.droppedSince)", &state)
                }
                state.last = number
                state.received += 1
                state.droppedSince = 0
                state.hasReconnected = false
            case .gap(let gap):
                state.dropped += gap.droppedCount
                state.droppedSince += gap.droppedCount
                state.unreadable += gap.unreadableCount
                state.reconnections += gap.reconnectCount
                if gap.reconnectCount > 0 { state.hasReconnected = true }
            }
        }
    }

    private static func note(_ violation: String, _ state: inout State) {
        if state.violations.count < 100 { state.violations.append(violation) }
    }
}
