extension Vapix {
    /// The device's events as they happen.
    ///
    /// ```swift
    /// for try await element in vapix.events(matching: [.topic("tns1:Device/tnsaxis:IO//.")]) {
    ///     switch element {
    ///     case .event(let event): print(event.topic, event.data)
    ///     case .gap(let gap): print("missed: \(gap.droppedCount)")
    ///     }
    /// }
    /// ```
    ///
    /// Nothing happens before the loop begins. Leaving the loop, or cancelling its task, closes the connection at once.
    ///
    /// Access: admin; the page does not say.
    /// See <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/>.
    ///
    /// - Parameters:
    ///   - filters: Which events; one that matches two filters comes twice.
    ///   - options: How much to keep, and how patient to be.
    /// - Returns: The stream, to be iterated once.
    public func events(
        matching filters: [EventFilter] = [.everything], options: EventStream.Options = .init()
    ) -> EventStream {
        EventStream(session: EventSession(vapix: self, filters: filters, options: options))
    }
}

/// A device's events as they happen, and word of all that were missed.
///
/// The first connection is an error if it fails, as with any call. After that the stream goes on until it is ended: it
/// connects and asks for the events again whenever the connection is lost, and says so with a gap.
public struct EventStream: AsyncSequence, Sendable {
    /// How much a stream keeps, and how patient it is.
    public struct Options: Sendable, Hashable {
        /// How many events to keep for a loop that is slow; the oldest are dropped, and counted in a gap.
        public var bufferLimit: Int
        /// How large a message may be, in bytes.
        public var maximumMessageSize: Int
        /// How long the device may be silent before it is asked whether it is still there; after twice as long the
        /// connection counts as lost.
        public var silence: Duration
        /// How long to wait before the first attempt to connect again; twice as long before each further one.
        public var firstDelay: Duration
        /// How long to wait at most.
        public var longestDelay: Duration

        /// Makes options.
        ///
        /// - Parameters:
        ///   - bufferLimit: How many events to keep.
        ///   - maximumMessageSize: How large a message may be, in bytes.
        ///   - silence: How long the device may be silent before it is asked whether it is there.
        ///   - firstDelay: How long to wait before the first attempt to connect again.
        ///   - longestDelay: How long to wait at most.
        public init(
            bufferLimit: Int = 1000, maximumMessageSize: Int = 1 << 20, silence: Duration = .seconds(30),
            firstDelay: Duration = .seconds(1), longestDelay: Duration = .seconds(60)
        ) {
            self.bufferLimit = bufferLimit
            self.maximumMessageSize = maximumMessageSize
            self.silence = silence
            self.firstDelay = firstDelay
            self.longestDelay = longestDelay
        }
    }

    /// An event, or word of some that were missed.
    public enum Element: Sendable {
        /// Something happened.
        case event(Event)
        /// Events are missing here.
        case gap(EventGap)
    }

    /// Goes through the stream; ends it when it goes itself.
    public struct Iterator: AsyncIteratorProtocol {
        private let lease: Lease
        /// What has been taken from the session and not handed out yet.
        private var taken: EventBuffer.Batch = []

        fileprivate init(_ session: EventSession) {
            lease = Lease(session: session)
        }

        /// The next event or gap.
        ///
        /// - Returns: `nil` if the stream has ended.
        /// - Throws: ``VapixError`` if the device cannot be connected to in the first place, or refuses the filters;
        ///   `CancellationError` as soon as the task is cancelled.
        public mutating func next() async throws -> Element? {
            try await next(isolation: nil)
        }

        /// The next event or gap.
        ///
        /// - Parameter actor: Whose task asks.
        /// - Returns: `nil` if the stream has ended.
        /// - Throws: As ``next()`` does.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
            if taken.isEmpty {
                guard let elements = try await lease.session.next() else { return nil }
                taken = elements
            } else {
                try Task.checkCancellation()
            }
            return taken.popFirst()
        }
    }

    let session: EventSession

    /// Starts to go through the stream.
    public func makeAsyncIterator() -> Iterator {
        Iterator(session)
    }

    /// Asks for other events from now on, while the loop goes on.
    ///
    /// - Parameter filters: Which events, in place of those asked for so far.
    /// - Throws: ``VapixError`` if the device refuses them, or the stream ends before the device has answered: what was
    ///   asked for before stays in force then. `CancellationError` when the task is cancelled, which leaves open whether they
    ///   are in force.
    public func configure(matching filters: [EventFilter]) async throws {
        try await session.configure(filters)
    }
}

/// Ends the session with the last copy of the iterator.
private final class Lease: Sendable {
    let session: EventSession

    init(session: EventSession) {
        self.session = session
    }

    deinit {
        session.close()
    }
}
