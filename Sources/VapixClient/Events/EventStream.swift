extension Vapix {
    /// Opens a stream of the device's events.
    ///
    /// ```swift
    /// for try await element in try await vapix.events(matching: [.topic(.ioPort), .topic("tns1:VideoSource//.")]) {
    ///     switch element {
    ///     case .event(let event): print(event.topic, event.data)
    ///     case .gap(let gap): print("missed: \(gap.droppedCount)")
    ///     }
    /// }
    /// ```
    ///
    /// The call returns when the device has confirmed which events it sends: no later event is missed. Until then it
    /// retries after temporary failures, for the total timeout or for ``EventStream/Options/openingTimeout``. Once it
    /// is open, the stream reconnects by itself whenever the connection is lost.
    ///
    /// The connection closes when the loop ends, when its task is cancelled, or when the stream is released unread.
    ///
    /// Access: admin; the page does not say.
    /// See <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/>.
    ///
    /// - Parameters:
    ///   - filters: The events to receive. An event that matches two filters arrives twice.
    ///   - options: The limits and delays of the stream.
    /// - Returns: The stream, to be read once.
    /// - Throws: ``VapixError`` if the device cannot be connected to, or with the code `rejected` if it refuses the filters;
    ///   `CancellationError` as soon as the task is cancelled.
    public func events(
        matching filters: [EventFilter] = [.everything], options: EventStream.Options = .init()
    ) async throws -> EventStream {
        let queue = EventQueue(options)
        let session = EventSession(vapix: self, filters: filters, options: options, receiver: queue)
        try await session.open()
        return EventStream(session, queue)
    }

    /// Opens a stream of the device's events that match a filter.
    ///
    /// ```swift
    /// for try await element in try await vapix.events(matching: .topic(.ioPort)) { print(element) }
    /// ```
    ///
    /// - Parameters:
    ///   - filter: The events to receive.
    ///   - options: The limits and delays of the stream.
    /// - Returns: The stream, to be read once.
    /// - Throws: As the function with an array of filters does.
    public func events(
        matching filter: EventFilter, options: EventStream.Options = .init()
    ) async throws -> EventStream {
        try await events(matching: [filter], options: options)
    }
}

/// A device's events as they happen, and a gap wherever some are missing.
///
/// The call that opens a stream returns when the device has confirmed which events it sends. The stream then goes on
/// until its loop ends: when the connection is lost, it connects and asks for the events again, and reports that by a
/// gap. It ends by itself only if the device refuses the filters after a reconnection.
///
/// A slow loop applies no back-pressure: the stream keeps a limited number of events, drops the oldest, and counts them in a
/// gap.
///
/// A stream can be read once. A second iterator throws ``VapixError`` with the code `alreadyRead`.
public struct EventStream: AsyncSequence, Sendable {
    /// The limits and delays of a stream.
    public struct Options: Sendable, Hashable {
        /// The maximum number of events kept for a slow loop.
        ///
        /// The oldest are dropped, and counted in a gap.
        public var bufferLimit: Int
        /// The maximum size of the events kept for a slow loop, in bytes of the device's messages.
        ///
        /// The oldest are dropped, and counted in a gap. Events that arrived together stay together, whatever their size.
        public var maximumBufferSize: Int
        /// The maximum size of a message, in bytes.
        public var maximumMessageSize: Int
        /// After this time without a byte from the device the client sends a ping; after twice as long the connection
        /// counts as lost.
        public var idleTimeout: Duration
        /// The delay before the first attempt to reconnect.
        ///
        /// It doubles with each further attempt. Each delay is varied by up to a quarter at random. A shorter one counts as 10
        /// milliseconds.
        public var initialDelay: Duration
        /// The maximum delay between two attempts.
        public var maximumDelay: Duration
        /// How long the call tries to open the stream; `nil` stands for the total timeout.
        ///
        /// An app that starts together with its device should set some minutes. The call then also retries while the
        /// device has no web server or no event API yet. No attempt begins after this time, and each may take the
        /// client's total timeout.
        public var openingTimeout: Duration?

        /// Makes options.
        ///
        /// - Parameters:
        ///   - bufferLimit: The maximum number of events kept for a slow loop, at least 1.
        ///   - maximumBufferSize: The maximum size of the events kept for a slow loop, in bytes.
        ///   - maximumMessageSize: The maximum size of a message, in bytes.
        ///   - idleTimeout: The time without a byte from the device after which the client sends a ping.
        ///   - initialDelay: The delay before the first attempt to reconnect.
        ///   - maximumDelay: The maximum delay between two attempts.
        ///   - openingTimeout: How long the call tries to open the stream; `nil` stands for the total timeout.
        public init(
            bufferLimit: Int = 1000, maximumBufferSize: Int = 4 << 20, maximumMessageSize: Int = 1 << 20,
            idleTimeout: Duration = .seconds(30), initialDelay: Duration = .seconds(1),
            maximumDelay: Duration = .seconds(60), openingTimeout: Duration? = nil
        ) {
            self.bufferLimit = bufferLimit
            self.maximumBufferSize = maximumBufferSize
            self.maximumMessageSize = maximumMessageSize
            self.idleTimeout = idleTimeout
            self.initialDelay = initialDelay
            self.maximumDelay = maximumDelay
            self.openingTimeout = openingTimeout
        }
    }

    /// An event, or a gap in the stream.
    public enum Element: Sendable, CustomStringConvertible {
        /// An event of the device.
        case event(Event)
        /// Events are missing here.
        case gap(EventGap)

        /// The event or the gap, on one line.
        public var description: String {
            switch self {
            case .event(let event): event.description
            case .gap(let gap): gap.description
            }
        }
    }

    /// Reads the stream.
    ///
    /// The connection closes when the iterator is gone.
    public struct Iterator: AsyncIteratorProtocol {
        private let reader: EventSubscription.Reader?
        private let queue: EventQueue
        /// Elements that have been taken from the queue and not returned yet.
        private var taken: EventBuffer.Batch = []

        fileprivate init(_ reader: EventSubscription.Reader?, _ queue: EventQueue) {
            self.reader = reader
            self.queue = queue
        }

        /// The next event or gap.
        ///
        /// - Returns: The event or gap; `nil` after the end.
        /// - Throws: ``VapixError`` if the device refuses the filters after a reconnection, or with the code `alreadyRead` if
        ///   another iterator was made before; `CancellationError` as soon as the task is cancelled.
        public mutating func next() async throws -> Element? {
            try await next(isolation: nil)
        }

        /// The next event or gap.
        ///
        /// - Parameter actor: The actor of the calling task.
        /// - Returns: The event or gap; `nil` after the end.
        /// - Throws: As ``next()`` does.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
            guard let reader else { throw VapixError.alreadyRead(EventSession.operation) }
            if taken.isEmpty {
                guard let elements = try await reader.read(queue.next) else { return nil }
                taken = elements
            } else {
                try Task.checkCancellation()
            }
            return taken.popFirst()
        }
    }

    private let subscription: EventSubscription
    private let queue: EventQueue

    init(_ session: EventSession, _ queue: EventQueue) {
        subscription = EventSubscription(session)
        self.queue = queue
    }

    /// Starts to read the stream.
    ///
    /// - Returns: The iterator. All but the first throw at the first use.
    public func makeAsyncIterator() -> Iterator {
        Iterator(subscription.startReading(), queue)
    }

    /// Asks the device for other events, while the loop goes on.
    ///
    /// - Parameter filters: The events to receive from now on.
    /// - Throws: ``VapixError`` if the device refuses the filters, or if the connection ends before it answers; the previous
    ///   filters stay in force then. `CancellationError` as soon as the task is cancelled; then either may be in force.
    public func configure(matching filters: [EventFilter]) async throws {
        try await subscription.session.configure(filters)
    }
}
