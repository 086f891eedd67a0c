import Foundation
internal import VapixSupport

/// The camera's event system: sends each event to the clients that subscribed to it.
final class EventHub: Sendable {
    private struct State {
        var listeners: [ObjectIdentifier: EventListener] = [:]
        /// The listeners whose clients have been sent the present states.
        var informed: Set<ObjectIdentifier> = []
        var waiting: [Promise<Void>] = []
        /// How often events were emitted that may be states.
        var emissionCount: UInt64 = 0
        /// The number of the next numbered event.
        var nextNumber = 1
        var offersCompression = false
        /// The error codes of the next subscription requests.
        var refusals: [Int] = []
        /// Called with each event, in their order.
        var observers: [UUID: @Sendable (SimulatedEvent) -> Void] = [:]
        /// Returns the present states, which a new subscriber receives.
        var states: (@Sendable () -> [SimulatedEvent])?
    }

    private let now: @Sendable () -> Int64
    private let state = Locked(State())

    /// - Parameter now: Returns the time of the camera's clock, in milliseconds since 1970.
    init(now: @escaping @Sendable () -> Int64) {
        self.now = now
    }

    // MARK: Events

    func emit(_ event: SimulatedEvent) {
        let now = now()
        // Under the lock, so that all clients receive the events in the same order.
        state.withLock { state in
            // A numbered event is never a state: a list of states stays what it is.
            if event.topic != SimulatedEvent.numberedTopic { state.emissionCount &+= 1 }
            Self.emit([event], now, &state)
        }
    }

    private static func emit(_ events: some Sequence<SimulatedEvent>, _ now: Int64, _ state: inout State) {
        guard !state.listeners.isEmpty || !state.observers.isEmpty else { return }
        for event in events {
            for observer in state.observers.values { observer(event) }
            guard !state.listeners.isEmpty else { continue }
            let message = event.notification(now: now)
            for listener in state.listeners.values { listener.offer(event, message) }
        }
    }

    /// Emits numbered events; their numbers continue from the last one.
    ///
    /// - Returns: Their numbers.
    func emitNumbered(_ count: Int) -> Range<Int> {
        let now = now()
        return state.withLock { state in
            let (end, isHuge) = state.nextNumber.addingReportingOverflow(max(count, 0))
            let numbers = state.nextNumber..<(isHuge ? .max : end)
            state.nextNumber = numbers.upperBound
            Self.emit(numbers.lazy.map { .numbered($0) }, now, &state)
            return numbers
        }
    }

    /// Sets the function that returns the present states.
    func setStates(_ states: (@Sendable () -> [SimulatedEvent])?) {
        state.withLock { $0.states = states }
    }

    /// Calls a function with each event.
    ///
    /// - Parameter observer: The function. It must not block, nor emit events.
    /// - Returns: The observation, for `removeObserver`.
    func observe(_ observer: @escaping @Sendable (SimulatedEvent) -> Void) -> UUID {
        let id = UUID()
        state.withLock { $0.observers[id] = observer }
        return id
    }

    func removeObserver(_ id: UUID) {
        state.withLock { _ = $0.observers.removeValue(forKey: id) }
    }

    // MARK: Clients

    /// How often the present states are read for one subscription, at most.
    private static let maximumReads = 100

    /// Subscribes a client, or replaces its subscription.
    ///
    /// The client first receives the states that it subscribed to, as in an ONVIF event stream.
    /// ``noteInformed(_:of:)`` follows when it has been sent them.
    func configure(_ listener: EventListener, _ filters: [EventFilterExpression], answer: [UInt8]) {
        let now = now()
        for read in 1...Self.maximumReads {
            let (count, present) = state.withLock { ($0.emissionCount, $0.states) }
            // Not under the lock: reading the states takes locks under which others emit events.
            let states = present?() ?? []
            let isDone = state.withLock { state in
                // A state that changed meanwhile may be missing in the list, and its event came before the subscription.
                // A script can emit events so fast that this never ends. Then the client subscribes all the same.
                guard state.emissionCount == count || read == Self.maximumReads else { return false }
                state.informed.remove(ObjectIdentifier(listener))
                listener.configure(filters, answer: answer)
                for event in states { listener.offer(event, event.notification(now: now)) }
                listener.addEndOfStates()
                state.listeners[ObjectIdentifier(listener)] = listener
                return true
            }
            if isDone { return }
        }
    }

    /// Takes note that a client has been sent the present states.
    ///
    /// - Parameters:
    ///   - listener: The client.
    ///   - subscription: The number of its subscription. One that has been replaced does not count.
    func noteInformed(_ listener: EventListener, of subscription: Int) {
        let waiting = state.withLock { state -> [Promise<Void>] in
            guard state.listeners[ObjectIdentifier(listener)] != nil, listener.subscription == subscription else {
                return []
            }
            state.informed.insert(ObjectIdentifier(listener))
            defer { state.waiting = [] }
            return state.waiting
        }
        for promise in waiting { promise.settle(.success(())) }
    }

    func remove(_ listener: EventListener) {
        state.withLock { state in
            state.listeners[ObjectIdentifier(listener)] = nil
            state.informed.remove(ObjectIdentifier(listener))
        }
    }

    /// How many clients have subscribed and been sent the present states.
    var listenerCount: Int { state.withLock { $0.informed.count } }

    /// Returns when at least one client has subscribed and been sent the present states.
    func waitForListener() async throws {
        let promise = Promise<Void>()
        let isThere = state.withLock { state in
            guard state.informed.isEmpty else { return true }
            state.waiting.append(promise)
            return false
        }
        if isThere { return }
        try await promise.value()
    }

    /// Disturbs the connections of all clients.
    func disturb(_ disturbance: EventDisturbance) {
        state.withLock { state in
            for listener in state.listeners.values { listener.disturb(disturbance) }
            // A client whose connection ends is removed now: a script that then waits for a client means a new one.
            if disturbance.endsConnection { (state.listeners, state.informed) = ([:], []) }
        }
    }

    // MARK: Faults

    /// Whether handshakes are answered with a compression extension.
    var offersCompression: Bool {
        get { state.withLock { $0.offersCompression } }
        set { state.withLock { $0.offersCompression = newValue } }
    }

    /// Refuses the next subscription request with an error code.
    func refuseNext(_ code: Int) {
        state.withLock { $0.refusals.append(code) }
    }

    func takeRefusal() -> Int? {
        state.withLock { $0.refusals.isEmpty ? nil : $0.refusals.removeFirst() }
    }
}
