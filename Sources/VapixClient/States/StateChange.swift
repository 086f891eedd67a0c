/// A state that is known for the first time, that has changed, or that the device no longer has.
public struct StateChange<State: Hashable & Sendable>: Sendable {
    /// The state; `nil` if the device no longer reports it.
    public var state: State?
    /// The previous state; `nil` if this is the first state of its element.
    public var previous: State?
    /// The event that reported the state, with its topic, source and time; if the device no longer reports the state,
    /// the last event that did.
    public var event: Event

    /// Makes a change, for tests.
    ///
    /// - Parameters:
    ///   - state: The state; `nil` if the device no longer reports it.
    ///   - previous: The previous state; `nil` if this is the first state of its element.
    ///   - event: The event that reported the state.
    public init(state: State?, previous: State? = nil, event: Event = Event(topic: "")) {
        self.state = state
        self.previous = previous
        self.event = event
    }

    /// Whether this is the first state of its element: the loop has just begun, or the element is new.
    public var isInitial: Bool { previous == nil }
}
