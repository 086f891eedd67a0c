extension Vapix {
    /// Follows the states of a topic.
    ///
    /// ```swift
    /// for try await change in try await vapix.states(of: .ioPort) {
    ///     guard let state = change.state else { continue }
    ///     print(state.port, state.isActive ? "active" : "inactive")
    /// }
    /// ```
    ///
    /// The stream first contains the present states, then their changes, and never two equal states of an element one
    /// after the other. When the connection is lost, it connects again, receives all states anew, and contains those
    /// that have changed meanwhile. An element, such as a port or a disk, that the device does not report again has no
    /// state any more: ``StateChange/state`` is `nil`.
    ///
    /// A slow loop always gets the latest state: if too many changes wait, the changes of one element are merged into
    /// one.
    ///
    /// Access: admin; the page does not say.
    /// See <https://developer.axis.com/vapix/network-video/event-data-streaming/#stateful-and-stateless-events>.
    ///
    /// - Parameters:
    ///   - topic: The topic of the states, `.ioPort` for example.
    ///   - removalDelay: How long the stream waits, after a reconnection, for the state of an element before it reports
    ///     that the element has none. The device does not say when it has sent all states.
    ///   - options: The limits and delays of the stream.
    /// - Returns: The stream, to be read once.
    /// - Throws: ``VapixError`` if the device cannot be connected to, or with the code `rejected` if it refuses the filter;
    ///   `CancellationError` as soon as the task is cancelled.
    public func states<State>(
        of topic: StateTopic<State>, removalDelay: Duration = .seconds(10), options: EventStream.Options = .init()
    ) async throws -> StateStream<State> {
        let table = StateTable(topic, removalDelay: removalDelay, options: options)
        let session = EventSession(vapix: self, filters: [topic.filter], options: options, receiver: table)
        try await session.open()
        return StateStream(session, table)
    }
}

/// The states of a topic: the present ones, then their changes.
///
/// It ends by itself only if the device refuses the filter after a reconnection. It can be read once. A second iterator throws
/// ``VapixError`` with the code `alreadyRead`.
///
/// Its memory is limited. The states of all elements take at most ``EventStream/Options/maximumBufferSize``: the states
/// of further elements are dropped and count as unreadable. Waiting changes take at most four times as much. If more
/// than ``EventStream/Options/bufferLimit`` wait, the changes of one element are merged into one.
public struct StateStream<State: Hashable & Sendable>: AsyncSequence, Sendable {
    /// A new state, or the end of a state.
    public typealias Element = StateChange<State>

    private let subscription: EventSubscription
    private let table: StateTable<State>

    init(_ session: EventSession, _ table: StateTable<State>) {
        subscription = EventSubscription(session)
        self.table = table
    }

    /// The number of messages that could not be read as states, and that changed no state.
    public var unreadableCount: Int { table.unreadableCount }

    /// Starts to read the stream.
    ///
    /// - Returns: The iterator. All but the first throw at the first use.
    public func makeAsyncIterator() -> Iterator {
        Iterator(subscription.startReading(), table)
    }

    /// Reads the stream.
    ///
    /// The connection closes when the iterator is gone.
    public struct Iterator: AsyncIteratorProtocol {
        private let reader: EventSubscription.Reader?
        private let table: StateTable<State>

        fileprivate init(_ reader: EventSubscription.Reader?, _ table: StateTable<State>) {
            self.reader = reader
            self.table = table
        }

        /// Waits for the next change of a state.
        ///
        /// - Returns: The change; `nil` after the end of the stream.
        /// - Throws: ``VapixError`` if the device refuses the filter after a reconnection, or with the code `alreadyRead` if
        ///   another iterator was made before; `CancellationError` as soon as the task is cancelled.
        public mutating func next() async throws -> StateChange<State>? {
            try await next(isolation: nil)
        }

        /// Waits for the next change of a state.
        ///
        /// - Parameter actor: The actor of the calling task.
        /// - Returns: The change; `nil` after the end of the stream.
        /// - Throws: As ``next()`` does.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> StateChange<State>? {
            guard let reader else { throw VapixError.alreadyRead(EventSession.operation) }
            return try await reader.read(table.next)
        }
    }
}
