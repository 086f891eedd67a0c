/// What happened to the stream of events where some are missing.
///
/// Whoever keeps track of a state should read it anew: the device has been asked for events again by the time that a gap
/// shows.
public struct EventGap: Sendable {
    /// How many events came and were dropped, the oldest first, because nobody took them in time.
    public var droppedCount = 0
    /// How many messages came that could not be read.
    public var unreadableCount = 0
    /// How often the connection was lost and made anew; what happened meanwhile is not known.
    public var reconnectCount = 0
    /// Why the connection was lost, the last time.
    public var cause: VapixError? {
        get { failure as? VapixError }
        set { failure = newValue }
    }
    /// The cause as a reference.
    ///
    /// How large an instant is, which is in it, shows only when a program runs: everything that may hold a gap, all events
    /// with it, would be copied by way of tables.
    private var failure: (any Error)?

    init(droppedCount: Int = 0, unreadableCount: Int = 0) {
        self.droppedCount = droppedCount
        self.unreadableCount = unreadableCount
    }

    mutating func add(_ later: EventGap) {
        droppedCount += later.droppedCount
        unreadableCount += later.unreadableCount
        reconnectCount += later.reconnectCount
        cause = later.cause ?? cause
    }
}

/// The events that nobody has taken yet: a bounded number, and an account of all that were dropped.
///
/// They are kept as they came, in batches, so that an event is not copied on its way.
struct EventBuffer: Sendable {
    typealias Batch = ArraySlice<EventStream.Element>

    private let limit: Int
    /// What is missing before the first of the elements.
    private var gap: EventGap?
    /// The batches, oldest first; none of those that are left is empty.
    private var batches: [Batch] = []
    private var first = 0
    private var elementCount = 0

    init(limit: Int) {
        self.limit = max(limit, 1)
    }

    var count: Int { elementCount + (gap == nil ? 0 : 1) }

    /// Adds elements at the end; drops the oldest if there are too many.
    mutating func append(_ batch: Batch) {
        guard !batch.isEmpty else { return }
        batches.append(batch)
        elementCount += batch.count
        guard elementCount > limit else { return }
        var missing = gap ?? EventGap()
        while elementCount > limit {
            for element in takeFirst(elementCount - limit) {
                switch element {
                case .event: missing.droppedCount += 1
                case .gap(let later): missing.add(later)
                }
            }
        }
        gap = missing
    }

    /// Takes the oldest.
    ///
    /// - Parameter maximum: How many at most.
    /// - Returns: Elements, oldest first; none if there are none.
    mutating func popFirst(_ maximum: Int) -> Batch {
        if let gap {
            self.gap = nil
            return [.gap(gap)]
        }
        return takeFirst(maximum)
    }

    private mutating func takeFirst(_ maximum: Int) -> Batch {
        guard first < batches.count else { return [] }
        let taken = batches[first].prefix(maximum)
        elementCount -= taken.count
        if taken.count < batches[first].count {
            batches[first].removeFirst(taken.count)
            return taken
        }
        batches[first] = []
        first += 1
        if first > batches.count / 2 {
            batches.removeFirst(first)
            first = 0
        }
        return taken
    }
}
