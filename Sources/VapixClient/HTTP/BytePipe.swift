internal import VapixSupport

/// A bounded buffer of bytes between a transport and a task.
///
/// The transport's end never blocks: it learns that the pipe is full or empty, and gets a call when that has changed. The
/// task's end awaits.
final class BytePipe: Sendable {
    /// The result of taking bytes at the transport's end.
    enum Taken: Equatable {
        /// The number of bytes taken.
        case bytes(Int)
        /// The pipe is empty now.
        case nothing
        /// The pipe has ended.
        case end
        /// The other end has given up.
        case failed
    }

    private struct State {
        var bytes: [UInt8] = []
        var first = 0
        var end: Result<Void, any Error>?
        /// Whether the transport waits for a change.
        var isTransportWaiting = false
        var reader: Promise<Void>?
        var writer: Promise<Void>?
        var wakeTransport: (@Sendable () -> Void)?

        var count: Int { bytes.count - first }
    }

    private let capacity: Int
    private let state = Locked(State())

    /// Makes an empty pipe.
    ///
    /// - Parameter capacity: The number of bytes from which a writer waits.
    init(capacity: Int = 256 * 1024) {
        self.capacity = capacity
    }

    /// Sets the function that tells the transport to go on.
    func onChange(_ wake: @escaping @Sendable () -> Void) {
        state.withLock { $0.wakeTransport = wake }
    }

    /// Ends the pipe, unless it has ended.
    ///
    /// The bytes in it can still be read.
    ///
    /// - Parameter result: The outcome that the other end gets after the last byte.
    func finish(_ result: Result<Void, any Error>) {
        change { state in
            guard state.end == nil else { return }
            state.end = result
            state.reader?.settle(.success(()))
            state.writer?.settle(.success(()))
        }
    }

    /// Ends the pipe because nobody wants more bytes, drops those in it, and tells the transport.
    ///
    /// A task that waits to read or to write gets `CancellationError`.
    func abandon() {
        let wake = state.withLock { state -> (@Sendable () -> Void)? in
            guard state.end == nil else { return nil }
            state.end = .failure(CancellationError())
            state.bytes = []
            state.first = 0
            state.reader?.settle(.failure(CancellationError()))
            state.writer?.settle(.failure(CancellationError()))
            return state.wakeTransport
        }
        wake?()
    }

    /// Whether the pipe has ended.
    var isEnded: Bool { state.withLock { $0.end != nil } }

    /// The number of bytes in memory, including bytes that have been taken.
    var footprint: Int { state.withLock { $0.bytes.count } }

    /// Makes a change, and wakes the transport if it waits for one.
    private func change<Outcome>(_ body: (inout State) -> Outcome) -> Outcome {
        let (outcome, wake) = state.withLock { state -> (Outcome, (@Sendable () -> Void)?) in
            let outcome = body(&state)
            guard state.isTransportWaiting else { return (outcome, nil) }
            state.isTransportWaiting = false
            return (outcome, state.wakeTransport)
        }
        wake?()
        return outcome
    }

    // MARK: The transport's end

    /// Adds all of the bytes, or none if the pipe is full.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: Whether they were added. If not, the function of ``onChange(_:)`` is called later.
    func offer(_ bytes: UnsafeRawBufferPointer) -> Bool {
        state.withLock { state in
            guard state.count == 0 || state.count + bytes.count <= capacity else {
                state.isTransportWaiting = true
                return false
            }
            state.bytes.append(contentsOf: bytes)
            state.reader?.settle(.success(()))
            return true
        }
    }

    /// Takes bytes.
    ///
    /// - Parameter buffer: Where the bytes go.
    /// - Returns: The outcome. After `nothing`, the function of ``onChange(_:)`` is called later.
    func take(into buffer: UnsafeMutableRawBufferPointer) -> Taken {
        state.withLock { state in
            if case .failure = state.end { return .failed }
            guard state.count > 0 else {
                if state.end != nil { return .end }
                state.isTransportWaiting = true
                return .nothing
            }
            let count = min(state.count, buffer.count)
            state.bytes[state.first..<(state.first + count)].withUnsafeBytes { buffer.copyMemory(from: $0) }
            state.first += count
            if state.first == state.bytes.count {
                state.bytes.removeAll(keepingCapacity: true)
                state.first = 0
            }
            if state.count <= capacity / 2 { state.writer?.settle(.success(())) }
            return .bytes(count)
        }
    }

    // MARK: The task's end

    /// Waits for bytes, and takes all of them.
    ///
    /// - Returns: `nil` after the last.
    /// - Throws: The error that the pipe was ended with, or `CancellationError`.
    func next() async throws -> [UInt8]? {
        while true {
            let promise = Promise<Void>()
            let ready = change { state -> Result<[UInt8]?, any Error>? in
                if state.count > 0 {
                    let bytes = state.first == 0 ? state.bytes : Array(state.bytes[state.first...])
                    state.bytes = []
                    state.first = 0
                    return .success(bytes)
                }
                if let end = state.end { return end.map { nil } }
                state.reader = promise
                return nil
            }
            if let ready { return try ready.get() }
            try await promise.value()
        }
    }

    /// Adds bytes, then waits until the pipe is below its capacity.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: `CancellationError`, also if the pipe has ended.
    func write(_ bytes: [UInt8]) async throws {
        let promise = Promise<Void>()
        let hasRoom = try change { state -> Result<Bool, any Error> in
            guard state.end == nil else { return .failure(CancellationError()) }
            // Otherwise the bytes that were taken pile up if the pipe never becomes empty.
            if state.first > state.bytes.count / 2 {
                state.bytes.removeFirst(state.first)
                state.first = 0
            }
            state.bytes.append(contentsOf: bytes)
            if state.count < capacity { return .success(true) }
            state.writer = promise
            return .success(false)
        }.get()
        if !hasRoom { try await promise.value() }
    }
}
