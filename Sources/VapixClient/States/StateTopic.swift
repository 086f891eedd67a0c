/// A topic of states, and how their values are read from its events.
///
/// A state is a lasting condition of a part of the device: whether a port is active, or whether a disk is in trouble. The device
/// reports it when a client subscribes, and whenever it changes. The client has some topics, such as ``ioPort``. An app adds one of
/// its own in a few lines:
///
/// ```swift
/// extension StateTopic where State == Bool {
///     /// Whether the lid of the device is open.
///     static var lid: StateTopic { StateTopic("tns1:Device/tnsaxis:Casing/Open") { $0.data.bool("Open") } }
/// }
///
/// for try await change in try await vapix.states(of: .lid) { print(change.state ?? false) }
/// ```
///
/// Use the same topic as a filter, ``EventFilter/topic(_:)``, and to read an event, ``Event/subscript(_:)``.
/// ``Vapix/eventDeclarations()`` lists a device's topics and items: those with ``EventTopic/isProperty`` are states.
public struct StateTopic<State: Hashable & Sendable>: Sendable {
    /// The filter for the events.
    public let filter: EventFilter
    private let expression: String
    private let isIgnored: @Sendable (Event) -> Bool
    private let read: @Sendable (Event) -> State?

    /// Describes a topic.
    ///
    /// - Parameters:
    ///   - expression: A topic expression as in ``EventFilter/topic(_:where:)``: a topic, `//.` behind it for all topics below, `|`
    ///     between alternatives.
    ///   - content: A condition on the events' items, which the device checks.
    ///   - isIgnored: Whether to ignore an event of the topic, because it is not one of these states. The internal data
    ///     of applications (`xinternal_data`) is always ignored. It runs under a lock of the stream: it must use nothing but
    ///     the event.
    ///   - read: Reads the state; returns `nil` for an event that cannot be read. It also runs under the lock.
    public init(
        _ expression: String, where content: EventContent? = nil,
        ignoring isIgnored: @escaping @Sendable (Event) -> Bool = { _ in false },
        reading read: @escaping @Sendable (Event) -> State?
    ) {
        filter = .topic(expression, where: content)
        self.expression = expression
        self.isIgnored = isIgnored
        self.read = read
    }

    /// An event, as far as it concerns the states of the topic.
    enum Reading {
        case state(State)
        /// The event is not one of these states.
        case other
        /// The event is one of these states, and its items are not as expected.
        case unreadable
    }

    /// Reads an event that the device sent for ``filter``.
    func reading(of event: Event) -> Reading {
        if TopicExpression.names(event.topic).last == "xinternal_data" || isIgnored(event) { return .other }
        return read(event).map { .state($0) } ?? .unreadable
    }

    /// Reads any event; `nil` if it is not of this topic or cannot be read.
    fileprivate func state(in event: Event) -> State? {
        guard TopicExpression(expression).matches(event.topic), case .state(let state) = reading(of: event) else {
            return nil
        }
        return state
    }
}

extension EventFilter {
    /// The events of a topic of states.
    ///
    /// - Parameter topic: The topic, `.ioPort` for example.
    /// - Returns: The filter.
    public static func topic<State>(_ topic: StateTopic<State>) -> EventFilter {
        topic.filter
    }
}

extension Event {
    /// The state that the event reports; `nil` if it belongs to another topic, or if its items are not as expected.
    ///
    /// ```swift
    /// if event[.ioPort]?.isActive == true { … }
    /// ```
    ///
    /// The topic's condition on items is not checked here: only the device checks it, for a filter.
    ///
    /// - Parameter topic: The topic.
    public subscript<State>(topic: StateTopic<State>) -> State? {
        topic.state(in: self)
    }
}
