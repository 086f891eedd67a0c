internal import VapixSupport

/// The present states of a topic, and the changes that wait for the loop over them.
final class StateTable<State: Hashable & Sendable>: EventReceiver {
    /// The items that tell an element from the others of its topic.
    private struct Key: Hashable, Sendable {
        let topic: String
        let source: EventItems
        let key: EventItems

        init(_ event: Event) {
            topic = event.topic
            source = event.source
            key = event.key
        }
    }

    private struct Entry: Sendable {
        var state: State
        var event: Event
        /// The size of the event in bytes.
        var size: Int
        /// Whether the device has reported the element since the last reconnection.
        var isConfirmed = true
    }

    private struct Contents: Sendable {
        var entries: [Key: Entry] = [:]
        /// The size of the entries in bytes.
        var size = 0
        var changes: StateChangeQueue<Key, State>
        var readers: [Promise<StateChange<State>?>] = []
        var unreadableCount = 0
        /// Removes the elements that a reconnected device does not report again.
        var removal: Task<Void, Never>?
        /// The number of the removal that is due; another one comes too late.
        var removalNumber = 0
        /// `nil` while the stream goes on.
        var end: Result<Void, any Error>?
    }

    private let topic: StateTopic<State>
    private let removalDelay: Duration
    private let maximumSize: Int
    private let contents: Locked<Contents>

    init(_ topic: StateTopic<State>, removalDelay: Duration, options: EventStream.Options) {
        self.topic = topic
        self.removalDelay = removalDelay.bounded
        maximumSize = options.maximumBufferSize
        contents = Locked(
            Contents(changes: StateChangeQueue(limit: options.bufferLimit, maximumSize: options.maximumBufferSize)))
    }

    var unreadableCount: Int { contents.withLock { $0.unreadableCount } }

    /// Waits for a change.
    ///
    /// - Returns: The change; `nil` after the end.
    /// - Throws: The error that ended the stream; `CancellationError` if the task is cancelled.
    func next() async throws -> StateChange<State>? {
        try Task.checkCancellation()
        let reader = Promise<StateChange<State>?>()
        let ready = contents.withLock { contents -> Result<StateChange<State>?, any Error>? in
            if let change = contents.changes.popFirst() { return .success(change) }
            if let end = contents.end { return end.map { nil } }
            contents.readers.append(reader)
            return nil
        }
        if let ready { return try ready.get() }
        return try await reader.value()
    }

    // MARK: Receiving

    func receive(_ elements: EventBuffer.Batch, size: Int) {
        contents.withLock { contents in
            for element in elements {
                switch element {
                case .event(let event): receive(event, &contents)
                case .gap(let gap):
                    contents.unreadableCount += gap.unreadableCount
                    if gap.reconnectCount > 0 { awaitStates(&contents) }
                }
            }
        }
    }

    private func receive(_ event: Event, _ contents: inout Contents) {
        let state: State
        let key = Key(event)
        let old = contents.entries[key]
        switch topic.reading(of: event) {
        case .state(let read): state = read
        case .other: return
        case .unreadable: return keepState(of: key, &contents)
        }
        let entry = Entry(state: state, event: event, size: event.size)
        let size = contents.size - (old?.size ?? 0) + entry.size
        guard size <= maximumSize else { return keepState(of: key, &contents) }
        contents.size = size
        contents.entries[key] = entry
        if old?.state != state {
            add(StateChange(state: state, previous: old?.state, event: event), key, entry.size, &contents)
        }
    }

    /// Keeps the state of an element whose new state cannot be read or kept: the device still has the element.
    private func keepState(of key: Key, _ contents: inout Contents) {
        contents.unreadableCount += 1
        contents.entries[key]?.isConfirmed = true
    }

    private func add(_ change: StateChange<State>, _ key: Key, _ size: Int, _ contents: inout Contents) {
        // While a reader waits, no changes wait. A cancelled reader takes nothing.
        while !contents.readers.isEmpty {
            if contents.readers.removeFirst().settle(.success(change)) { return }
        }
        contents.changes.append(change, of: key, size: size)
    }

    // MARK: After a reconnection

    /// Gives the device the time to report all elements again.
    private func awaitStates(_ contents: inout Contents) {
        for key in contents.entries.keys { contents.entries[key]?.isConfirmed = false }
        Self.cancelRemoval(&contents)
        let number = contents.removalNumber
        contents.removal = Task { [weak self, removalDelay] in
            do { try await Task.sleep(for: removalDelay) } catch { return }
            self?.removeUnconfirmed(number)
        }
    }

    /// Whether the elements that are not reported again will be removed.
    var isRemovalDue: Bool { contents.withLock { $0.removal != nil } }

    private static func cancelRemoval(_ contents: inout Contents) {
        contents.removal?.cancel()
        contents.removal = nil
        contents.removalNumber &+= 1
    }

    private func removeUnconfirmed(_ number: Int) {
        contents.withLock { contents in
            guard contents.removalNumber == number else { return }
            contents.removal = nil
            for (key, entry) in contents.entries where !entry.isConfirmed {
                contents.entries[key] = nil
                contents.size -= entry.size
                add(StateChange(state: nil, previous: entry.state, event: entry.event), key, entry.size, &contents)
            }
        }
    }

    /// Keeps the elements while there is no connection: the device may report them after the next reconnection.
    func connectionLost() {
        contents.withLock { Self.cancelRemoval(&$0) }
    }

    func end(_ result: Result<Void, any Error>) {
        let readers = contents.withLock { contents in
            contents.end = result
            Self.cancelRemoval(&contents)
            defer { contents.readers = [] }
            return contents.readers
        }
        for reader in readers { reader.settle(result.map { nil }) }
    }
}

extension Event {
    /// The size of its texts in bytes, and something for each of them.
    fileprivate var size: Int {
        let items = [source, key, data].joined()
        return items.reduce(64 + topic.utf8.count) { $0 + 64 + $1.key.utf8.count + $1.value.utf8.count }
    }
}
