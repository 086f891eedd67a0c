/// A bounded queue of the elements of a stream.
///
/// If it is full, it drops the oldest and counts them in a gap.
///
/// The elements stay in the batches in which they arrived, so that no event is copied on its way.
struct EventBuffer: Sendable {
    typealias Batch = ArraySlice<EventStream.Element>

    private let limit: Int
    /// The gap before the first element.
    private var gap: EventGap?
    /// The batches, oldest first.
    ///
    /// None from ``first`` on is empty.
    private var batches: [Batch] = []
    private var first = 0
    private var elementCount = 0

    init(limit: Int) {
        self.limit = max(limit, 1)
    }

    /// The number of elements, gaps included.
    var count: Int { elementCount + (gap == nil ? 0 : 1) }

    /// Adds elements at the end.
    ///
    /// Drops the oldest if there are too many.
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

    /// Removes the oldest elements.
    ///
    /// - Parameter maximum: How many, at most.
    /// - Returns: The elements, oldest first; empty if the buffer is.
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
