/// A bounded queue of changes of states.
///
/// If there are too many, or if they are too large, the changes of each element become one: no last state is lost.
struct StateChangeQueue<Key: Hashable & Sendable, State: Hashable & Sendable>: Sendable {
    private struct Item: Sendable {
        let key: Key
        var change: StateChange<State>
        var size: Int
    }

    private let limit: Int
    private let maximumSize: Int
    private var items: [Item] = []
    /// The position of the oldest change in ``items``.
    private var first = 0
    private var size = 0
    /// The number and the size of the changes at which they are merged the next time.
    private var mergingCount: Int
    private var mergingSize: Int

    /// Makes an empty queue.
    ///
    /// - Parameters:
    ///   - limit: How many changes may wait before those of each element become one, at least 1.
    ///   - maximumSize: How large they may be, in bytes.
    init(limit: Int, maximumSize: Int) {
        self.limit = max(limit, 1)
        self.maximumSize = max(maximumSize, 1)
        mergingCount = self.limit
        mergingSize = self.maximumSize
    }

    var count: Int { items.count - first }

    /// Adds a change at the end.
    mutating func append(_ change: StateChange<State>, of key: Key, size: Int) {
        items.append(Item(key: key, change: change, size: size))
        self.size += size
        guard count > mergingCount || self.size > mergingSize else { return }
        merge()
        // Where each element has one change, merging again at once would take quadratic time.
        mergingCount = max(limit, count * 2)
        mergingSize = max(maximumSize, self.size * 2)
    }

    /// Removes the oldest change.
    mutating func popFirst() -> StateChange<State>? {
        guard first < items.count else { return nil }
        let item = items[first]
        first += 1
        size -= item.size
        if first == items.count || first > 64 && first > items.count / 2 {
            items.removeFirst(first)
            first = 0
        }
        return item.change
    }

    /// Makes the changes of each element one, at the place of the first; none if they cancel out.
    private mutating func merge() {
        var places: [Key: Int] = [:]
        var merged: [Item] = []
        for item in items[first...] {
            guard let place = places[item.key] else {
                places[item.key] = merged.count
                merged.append(item)
                continue
            }
            merged[place].change.state = item.change.state
            merged[place].change.event = item.change.event
            merged[place].size = item.size
        }
        items = merged.filter { $0.change.state != $0.change.previous }
        first = 0
        size = items.reduce(0) { $0 + $1.size }
    }
}
