internal import VapixSupport

/// The events and gaps that wait for the loop over a stream of events.
final class EventQueue: EventReceiver {
    private struct State {
        var buffer: EventBuffer
        var readers: [Promise<EventBuffer.Batch?>] = []
        /// `nil` while the stream goes on.
        var end: Result<Void, any Error>?
    }

    /// How many elements an iterator takes at a time.
    private static let batchSize = 64

    private let state: Locked<State>

    init(_ options: EventStream.Options) {
        state = Locked(
            State(buffer: EventBuffer(limit: options.bufferLimit, maximumSize: options.maximumBufferSize)))
    }

    /// Waits for elements, and takes up to ``batchSize`` of them: one at a time would be slow.
    ///
    /// - Returns: The elements; `nil` after the end.
    /// - Throws: The error that ended the stream; `CancellationError` if the task is cancelled.
    func next() async throws -> EventBuffer.Batch? {
        try Task.checkCancellation()
        let reader = Promise<EventBuffer.Batch?>()
        let ready = state.withLock { state -> Result<EventBuffer.Batch?, any Error>? in
            let elements = state.buffer.popFirst(Self.batchSize)
            if !elements.isEmpty { return .success(elements) }
            if let end = state.end { return end.map { nil } }
            state.readers.append(reader)
            return nil
        }
        if let ready { return try ready.get() }
        return try await reader.value()
    }

    func receive(_ elements: EventBuffer.Batch, size: Int) {
        state.withLock { state in
            var elements = elements
            // While a reader waits, the buffer is empty. A cancelled reader takes nothing.
            while !state.readers.isEmpty, !elements.isEmpty {
                if state.readers.removeFirst().settle(.success(elements.prefix(1))) { elements.removeFirst() }
            }
            state.buffer.append(elements, size: size)
        }
    }

    func connectionLost() {}

    func end(_ result: Result<Void, any Error>) {
        let readers = state.withLock { state in
            state.end = result
            defer { state.readers = [] }
            return state.readers
        }
        for reader in readers { reader.settle(result.map { nil }) }
    }
}
