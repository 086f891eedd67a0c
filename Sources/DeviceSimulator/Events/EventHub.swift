import Foundation
internal import VapixSupport

/// The camera's event system: takes events in, and passes each to the clients that asked for it.
final class EventHub: Sendable {
    private struct State {
        var listeners: [ObjectIdentifier: EventListener] = [:]
        var waiting: [Promise<Void>] = []
        /// The number of the next numbered event.
        var nextNumber = 1
        var namesCompression = false
        /// The codes with which the next requests for events are refused.
        var refusals: [Int] = []
        /// Tells the present states, when a client asks for events.
        var states: (@Sendable () -> [SimulatedEvent])?
    }

    private let clock: DeviceClock
    private let state = Locked(State())

    init(clock: DeviceClock) {
        self.clock = clock
    }

    // MARK: Events

    func emit(_ event: SimulatedEvent) {
        emit([event])
    }

    private func emit(_ events: [SimulatedEvent]) {
        let now = Int64(clock.now.timeIntervalSince1970 * 1000)
        // Under the lock, so that all clients see the events in one order.
        state.withLock { state in
            Self.emit(events, now, &state)
        }
    }

    private static func emit(_ events: [SimulatedEvent], _ now: Int64, _ state: inout State) {
        guard !state.listeners.isEmpty else { return }
        for event in events {
            let message = event.notification(now: now)
            for listener in state.listeners.values { listener.offer(event, message) }
        }
    }

    /// Emits numbered events, whose numbers go on from the last.
    ///
    /// - Returns: Their numbers.
    func emitNumbered(_ count: Int) -> Range<Int> {
        let now = Int64(clock.now.timeIntervalSince1970 * 1000)
        return state.withLock { state in
            let numbers = state.nextNumber..<(state.nextNumber + max(count, 0))
            state.nextNumber = numbers.upperBound
            Self.emit(numbers.map { .numbered($0) }, now, &state)
            return numbers
        }
    }

    /// Names what tells the present states.
    func setStates(_ states: (@Sendable () -> [SimulatedEvent])?) {
        state.withLock { $0.states = states }
    }

    // MARK: Clients

    /// Takes a client in hand, or lets it ask for other events.
    ///
    /// All states that it asked for are told to it first, as an ONVIF event stream does.
    func configure(_ listener: EventListener, _ filters: [EventFilterExpression], answer: [UInt8]) {
        let states = state.withLock(\.states)?() ?? []
        let now = Int64(clock.now.timeIntervalSince1970 * 1000)
        let waiting = state.withLock { state -> [Promise<Void>] in
            listener.configure(filters, answer: answer)
            for event in states { listener.offer(event, event.notification(now: now)) }
            state.listeners[ObjectIdentifier(listener)] = listener
            defer { state.waiting = [] }
            return state.waiting
        }
        for promise in waiting { promise.settle(.success(())) }
    }

    func remove(_ listener: EventListener) {
        state.withLock { _ = $0.listeners.removeValue(forKey: ObjectIdentifier(listener)) }
    }

    /// How many clients have asked for events.
    var listenerCount: Int { state.withLock { $0.listeners.count } }

    /// Returns once a client has asked for events.
    func waitForListener() async throws {
        let promise = Promise<Void>()
        let isThere = state.withLock { state in
            guard state.listeners.isEmpty else { return true }
            state.waiting.append(promise)
            return false
        }
        if isThere { return }
        try await promise.value()
    }

    /// Does something to the connections of all clients.
    func disturb(_ disturbance: EventDisturbance) {
        state.withLock { state in
            for listener in state.listeners.values { listener.disturb(disturbance) }
            // What ends a connection ends it now: a script that then waits for a client means another one.
            if disturbance.endsConnection { state.listeners = [:] }
        }
    }

    // MARK: What is asked of the camera

    var namesCompression: Bool {
        get { state.withLock { $0.namesCompression } }
        set { state.withLock { $0.namesCompression = newValue } }
    }

    func refuseNext(_ code: Int) {
        state.withLock { $0.refusals.append(code) }
    }

    func takeRefusal() -> Int? {
        state.withLock { $0.refusals.isEmpty ? nil : $0.refusals.removeFirst() }
    }
}

/// Something that happens to a client's connection, besides events.
enum EventDisturbance: Sendable {
    /// These bytes are sent, whatever they are.
    case bytes([UInt8])
    /// The connection is closed in order, with this code.
    case close(Int)
    /// The connection ends without a word.
    case cut
    /// Nothing is sent or read any more, and the connection stays.
    case hang

    var endsConnection: Bool {
        switch self {
        case .bytes: false
        case .close, .cut, .hang: true
        }
    }
}

/// One of the subscriptions of a client: an event that matches two comes twice.
struct EventFilterExpression: Sendable {
    let topic: TopicExpression?
    let content: ContentExpression?

    func matches(_ event: SimulatedEvent) -> Bool {
        (topic?.matches(event.topic) ?? true) && (content?.holds(event.items) ?? true)
    }
}

/// What is on its way to one client.
final class EventListener: Sendable {
    enum Item: Sendable {
        case message([UInt8])
        case disturbance(EventDisturbance)
    }

    private struct State {
        var filters: [EventFilterExpression] = []
        var items: [Item] = []
        var isRung = false
    }

    /// How much may be on its way: a client that is further behind loses the connection, and so knows that it misses some.
    private static let longestQueue = 200_000

    private let state = Locked(State())
    /// Readable when there is something.
    let alarm: CInt
    private let ringing: CInt

    init() throws {
        (alarm, ringing) = try SocketPair.make()
    }

    deinit {
        Foundation.close(alarm)
        Foundation.close(ringing)
    }

    func configure(_ filters: [EventFilterExpression], answer: [UInt8]) {
        state.withLock { state in
            state.filters = filters
            add(.message(answer), &state)
        }
    }

    func offer(_ event: SimulatedEvent, _ message: [UInt8]) {
        state.withLock { state in
            for filter in state.filters where filter.matches(event) {
                guard state.items.count < Self.longestQueue else {
                    state.items = [.disturbance(.cut)]
                    state.filters = []
                    return
                }
                add(.message(message), &state)
            }
        }
    }

    func disturb(_ disturbance: EventDisturbance) {
        state.withLock { add(.disturbance(disturbance), &$0) }
    }

    private func add(_ item: Item, _ state: inout State) {
        state.items.append(item)
        guard !state.isRung else { return }
        state.isRung = true
        var byte: UInt8 = 0
        send(ringing, &byte, 1, CInt(MSG_NOSIGNAL | MSG_DONTWAIT))
    }

    /// Takes all that is on its way.
    func take() -> [Item] {
        state.withLock { state in
            if state.isRung {
                var byte: UInt8 = 0
                recv(alarm, &byte, 1, CInt(MSG_DONTWAIT))
                state.isRung = false
            }
            defer { state.items = [] }
            return state.items
        }
    }
}
