internal import VapixSupport

/// Bytes on their way between libcurl and a task, of which it holds a bounded number.
///
/// libcurl's end never waits: it is told that there is no room, or nothing yet, and called when that has changed. The
/// task's end waits as tasks do.
final class BytePipe: Sendable {
    /// What libcurl gets.
    enum Taken: Equatable {
        /// So many bytes.
        case bytes(Int)
        /// Nothing yet.
        case nothing
        /// The end.
        case end
        /// Nothing any more: the other side gave up.
        case failed
    }

    private struct State {
        var bytes: [UInt8] = []
        var first = 0
        var end: Result<Void, any Error>?
        /// Whether libcurl's end waits for a change.
        var isCurlWaiting = false
        var reader: Promise<Void>?
        var writer: Promise<Void>?
        var wakeCurl: (@Sendable () -> Void)?

        var count: Int { bytes.count - first }
    }

    private let capacity: Int
    private let state = Locked(State())

    /// Makes an empty pipe.
    ///
    /// - Parameter capacity: How many bytes are enough to let the writer wait.
    init(capacity: Int = 256 * 1024) {
        self.capacity = capacity
    }

    /// Says how to tell libcurl's end that it can go on.
    func onChange(_ wake: @escaping @Sendable () -> Void) {
        state.withLock { $0.wakeCurl = wake }
    }

    /// Ends the pipe, unless it has ended; what is in it can still be read.
    ///
    /// - Parameter result: What the other side gets after the last byte.
    func finish(_ result: Result<Void, any Error>) {
        change { state in
            guard state.end == nil else { return }
            state.end = result
            state.reader?.settle(.success(()))
            state.writer?.settle(.success(()))
        }
    }

    /// Ends the pipe because nobody wants what would come, and lets libcurl's end know.
    func abandon() {
        let wake = state.withLock { state -> (@Sendable () -> Void)? in
            guard state.end == nil else { return nil }
            state.end = .failure(CancellationError())
            state.bytes = []
            state.first = 0
            return state.wakeCurl
        }
        wake?()
    }

    /// Whether nothing more goes in.
    var isEnded: Bool { state.withLock { $0.end != nil } }

    /// How many bytes of memory it uses: what has been taken stays for a while.
    var footprint: Int { state.withLock { $0.bytes.count } }

    /// Makes a change, and wakes libcurl's end if that waits for one.
    private func change<Outcome>(_ body: (inout State) -> Outcome) -> Outcome {
        let (outcome, wake) = state.withLock { state -> (Outcome, (@Sendable () -> Void)?) in
            let outcome = body(&state)
            guard state.isCurlWaiting else { return (outcome, nil) }
            state.isCurlWaiting = false
            return (outcome, state.wakeCurl)
        }
        wake?()
        return outcome
    }

    // MARK: libcurl's end

    /// Takes all of the bytes, or none of them if there is no room now.
    func offer(_ bytes: UnsafeRawBufferPointer) -> Bool {
        state.withLock { state in
            guard state.count == 0 || state.count + bytes.count <= capacity else {
                state.isCurlWaiting = true
                return false
            }
            state.bytes.append(contentsOf: bytes)
            state.reader?.settle(.success(()))
            return true
        }
    }

    /// Hands out bytes.
    func take(into buffer: UnsafeMutableRawBufferPointer) -> Taken {
        state.withLock { state in
            if case .failure = state.end { return .failed }
            guard state.count > 0 else {
                if state.end != nil { return .end }
                state.isCurlWaiting = true
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

    /// Waits for bytes, and takes all that are there.
    ///
    /// - Returns: `nil` after the last.
    /// - Throws: What the pipe was ended with, or `CancellationError`.
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

    /// Puts bytes in, and waits while there are too many.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: `CancellationError`, also if the pipe has been ended: nobody wants more.
    func write(_ bytes: [UInt8]) async throws {
        let promise = Promise<Void>()
        let hasRoom = try change { state -> Result<Bool, any Error> in
            guard state.end == nil else { return .failure(CancellationError()) }
            // A reader that never catches up would let what it has taken pile up in front.
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
