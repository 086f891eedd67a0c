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
    public var cause: VapixError?

    mutating func add(_ later: EventGap) {
        droppedCount += later.droppedCount
        unreadableCount += later.unreadableCount
        reconnectCount += later.reconnectCount
        cause = later.cause ?? cause
    }
}

/// The events that nobody has taken yet: a bounded number, and an account of all that were dropped.
struct EventBuffer: Sendable {
    private let limit: Int
    /// What is missing before the first of the elements.
    private var gap: EventGap?
    private var elements: [EventStream.Element?] = []
    private var first = 0

    init(limit: Int) {
        self.limit = max(limit, 1)
    }

    var count: Int { elements.count - first + (gap == nil ? 0 : 1) }

    /// Adds an element at the end; drops the oldest if there are too many.
    mutating func append(_ element: EventStream.Element) {
        elements.append(element)
        guard elements.count - first > limit, let oldest = takeFirst() else { return }
        var missing = gap ?? EventGap()
        switch oldest {
        case .event: missing.droppedCount += 1
        case .gap(let later): missing.add(later)
        }
        gap = missing
    }

    /// Takes the oldest.
    ///
    /// - Parameter maximum: How many at most.
    /// - Returns: The elements, oldest first.
    mutating func popFirst(_ maximum: Int) -> [EventStream.Element] {
        var result: [EventStream.Element] = []
        result.reserveCapacity(min(count, maximum))
        if let gap {
            self.gap = nil
            result.append(.gap(gap))
        }
        while result.count < maximum, let element = takeFirst() { result.append(element) }
        return result
    }

    private mutating func takeFirst() -> EventStream.Element? {
        guard first < elements.count else { return nil }
        let element = elements[first]
        elements[first] = nil
        first += 1
        if first > elements.count / 2 {
            elements.removeFirst(first)
            first = 0
        }
        return element
    }
}
