internal import VapixSupport

extension HTTPRequest {
    /// Whether the body is read as it is sent: it is not in memory, or somebody wants to know how far it is.
    var isFed: Bool { body.bytes == nil || progress != nil && sendsBody }
}

/// Reads the body of a request as libcurl sends it.
final class BodyFeed: Sendable {
    private struct State {
        var pipe = BytePipe()
        var wake: @Sendable () -> Void = {}
        var task: Task<Void, Never>?
        var failure: (any Error)?
        var isTaken = false
    }

    private let body: HTTPBody
    private let progress: (@Sendable (Int64) -> Void)?
    private let state = Locked(State())

    /// Makes a feed that has not begun.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - progress: Told how many bytes have been taken.
    init(_ body: HTTPBody, progress: (@Sendable (Int64) -> Void)?) {
        self.body = body
        self.progress = progress
    }

    /// Starts to read.
    ///
    /// - Parameter wake: Tells libcurl's end that it can go on.
    func start(wake: @escaping @Sendable () -> Void) {
        state.withLock { $0.wake = wake }
        restart()
    }

    /// Starts from the beginning.
    func restart() {
        let pipe = BytePipe()
        let previous = state.withLock { state in
            defer { state = State(pipe: pipe, wake: state.wake, isTaken: state.isTaken) }
            return state
        }
        pipe.onChange(previous.wake)
        previous.task?.cancel()
        previous.pipe.abandon()
        // Only now, because it may fail before the next line is reached. Files may block, and do so on their own thread.
        let task = Task(executorPreference: FileThread.shared) { [self] in await fill(pipe) }
        state.withLock { state in
            if state.pipe === pipe { state.task = task }
        }
    }

    /// Reads no more.
    func stop() {
        let current = state.withLock { $0 }
        current.task?.cancel()
        current.pipe.abandon()
    }

    /// Why the body could not be read, if that is why it was not sent.
    var failure: (any Error)? { state.withLock { $0.failure } }

    /// Whether libcurl has got all there is, this time or before it started again.
    var isTaken: Bool { state.withLock { $0.isTaken } }

    /// Hands out bytes to libcurl.
    func take(into buffer: UnsafeMutableRawBufferPointer) -> BytePipe.Taken {
        let pipe = state.withLock { $0.pipe }
        let taken = pipe.take(into: buffer)
        if taken == .end { state.withLock { $0.isTaken = true } }
        return taken
    }

    private func fill(_ pipe: BytePipe) async {
        var report = ProgressReport(progress)
        var count: Int64 = 0
        let size = body.size
        do {
            try await body.forEachPiece { piece in
                let isLast = count + Int64(piece.count) == size
                count += Int64(piece.count)
                // Once the last bytes are handed over, the reply may be there before this task goes on.
                if isLast { report.finish(count) }
                try await pipe.write(piece)
                if !isLast { report.update(count) }
            }
            if count != size || count == 0 { report.finish(count) }
            pipe.finish(.success(()))
        } catch {
            state.withLock { state in
                if state.pipe === pipe { state.failure = error }
            }
            pipe.finish(.failure(error))
        }
    }
}
