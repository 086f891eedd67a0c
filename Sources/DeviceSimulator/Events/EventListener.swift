internal import VapixSupport

/// The subscription of one client, and the queue of messages to it.
final class EventListener: Sendable {
    enum Item: Sendable {
        case message([UInt8])
        /// The present states are all in front of this.
        case endOfStates(subscription: Int)
        case disturbance(EventDisturbance)
    }

    private struct State {
        var filters: [EventFilterExpression] = []
        var items: [Item] = []
        /// The size of all messages in the queue, in bytes.
        var size = 0
        var isSignalled = false
        /// The number of the present subscription, from 1.
        var subscription = 0
    }

    /// The maximum length of the queue, and the maximum size of its messages in bytes.
    ///
    /// A slower client loses its connection, and so knows that it has missed events.
    private static let maximumQueueLength = 200_000
    private static let maximumQueueSize = 128 << 20

    private let state = Locked(State())
    /// Signalled while the queue has messages.
    let wakeUp: WakeUp

    /// - Throws: `SimulatorError` if the system has no descriptors left.
    init() throws {
        wakeUp = try WakeUp()
    }

    func configure(_ filters: [EventFilterExpression], answer: [UInt8]) {
        state.withLock { state in
            state.filters = filters
            state.subscription += 1
            add(.message(answer), &state)
        }
    }

    func offer(_ event: SimulatedEvent, _ message: [UInt8]) {
        state.withLock { state in
            for filter in state.filters where filter.matches(event) {
                guard state.items.count < Self.maximumQueueLength,
                    state.size <= Self.maximumQueueSize - message.count
                else {
                    state.items = [.disturbance(.cut)]
                    state.size = 0
                    state.filters = []
                    return
                }
                state.size += message.count
                add(.message(message), &state)
            }
        }
    }

    /// The number of the present subscription, from 1; 0 without one.
    var subscription: Int { state.withLock { $0.subscription } }

    func addEndOfStates() {
        state.withLock { state in add(.endOfStates(subscription: state.subscription), &state) }
    }

    func disturb(_ disturbance: EventDisturbance) {
        state.withLock { add(.disturbance(disturbance), &$0) }
    }

    private func add(_ item: Item, _ state: inout State) {
        state.items.append(item)
        guard !state.isSignalled else { return }
        state.isSignalled = true
        wakeUp.signal()
    }

    /// Removes all messages from the queue and returns them.
    func take() -> [Item] {
        state.withLock { state in
            if state.isSignalled {
                wakeUp.reset()
                state.isSignalled = false
            }
            defer {
                state.items = []
                state.size = 0
            }
            return state.items
        }
    }
}
