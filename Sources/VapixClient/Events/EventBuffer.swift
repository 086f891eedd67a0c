/// A bounded queue of the elements of a stream.
///
/// If there are too many, or if they are too large, it drops the oldest and counts them in a gap.
///
/// The elements stay in the batches in which they arrived, so that no event is copied on its way.
struct EventBuffer: Sendable {
    typealias Batch = ArraySlice<EventStream.Element>

    private let limit: Int
    private let maximumSize: Int
    /// The gap before the first element.
    private var gap: EventGap?
    /// The batches, oldest first.
    ///
    /// None from ``first`` on is empty.
    private var batches: [(elements: Batch, size: Int)] = []
    private var first = 0
    private var elementCount = 0
    /// The size of the batches in bytes.
    ///
    /// A batch that has been taken in part counts in whole, because its elements share memory.
    private var size = 0

    /// Makes an empty buffer.
    ///
    /// - Parameters:
    ///   - limit: The maximum number of elements, at least 1.
    ///   - maximumSize: The maximum size of all batches in bytes. The last batch stays whatever its size.
    init(limit: Int, maximumSize: Int) {
        self.limit = max(limit, 1)
        self.maximumSize = maximumSize
    }

    /// The number of elements, gaps included.
    var count: Int { elementCount + (gap == nil ? 0 : 1) }

    /// Adds elements at the end.
    ///
    /// - Parameters:
    ///   - batch: The elements.
    ///   - size: Their size in bytes.
    mutating func append(_ batch: Batch, size: Int) {
        guard !batch.isEmpty else { return }
        batches.append((batch, size))
        elementCount += batch.count
        self.size += size
        guard excess > 0 else { return }
        var missing = gap ?? EventGap()
        while excess > 0 {
            for element in takeFirst(excess) {
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

    /// How many of the oldest elements have to go.
    private var excess: Int {
        if size > maximumSize, first < batches.count - 1 { return batches[first].elements.count }
        return elementCount - limit
    }

    private mutating func takeFirst(_ maximum: Int) -> Batch {
        guard first < batches.count else { return [] }
        let taken = batches[first].elements.prefix(maximum)
        elementCount -= taken.count
        if taken.count < batches[first].elements.count {
            batches[first].elements.removeFirst(taken.count)
            return taken
        }
        size -= batches[first].size
        batches[first] = ([], 0)
        first += 1
        if first > batches.count / 2 {
            batches.removeFirst(first)
            first = 0
        }
        return taken
    }
}
