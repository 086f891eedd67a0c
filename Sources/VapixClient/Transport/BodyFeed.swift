internal import VapixSupport

extension HTTPRequest {
    /// Whether the body is read while it is sent: it is not in memory, or its progress is observed.
    var isFed: Bool { body.bytes == nil || progress != nil && sendsBody }
}

/// Reads the body of a request while libcurl sends it.
final class BodyFeed: Sendable {
    private struct State {
        var pipe = BytePipe()
        var wake: @Sendable () -> Void = {}
        var task: Task<Void, Never>?
        var failure: (any Error)?
        var isTaken = false
        /// Whether nobody wants the body any more.
        var isStopped = false
    }

    private let body: HTTPBody
    private let progress: (@Sendable (Int64) -> Void)?
    private let state = Locked(State())

    /// Makes a feed that has not started.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - progress: Gets the number of bytes that libcurl has taken.
    init(_ body: HTTPBody, progress: (@Sendable (Int64) -> Void)?) {
        self.body = body
        self.progress = progress
    }

    /// Starts to read the body.
    ///
    /// - Parameter wake: Tells the curl thread to go on.
    func start(wake: @escaping @Sendable () -> Void) {
        state.withLock { $0.wake = wake }
        restart()
    }

    /// Reads the body again from the start, unless ``stop()`` was called.
    ///
    /// libcurl may still ask for it when the exchange has been cancelled, until its thread takes note.
    func restart() {
        let pipe = BytePipe()
        let previous = state.withLock { state -> State? in
            guard !state.isStopped else { return nil }
            defer { state = State(pipe: pipe, wake: state.wake, isTaken: state.isTaken) }
            return state
        }
        guard let previous else { return }
        pipe.onChange(previous.wake)
        previous.task?.cancel()
        previous.pipe.abandon()
        // The pipe is in place by now: the task may fail at once. Reading files may block, so it has a thread of its own.
        let task = Task(executorPreference: FileThread.shared) { [self] in await fill(pipe) }
        let isWanted = state.withLock { state in
            guard state.pipe === pipe, !state.isStopped else { return false }
            state.task = task
            return true
        }
        if !isWanted { task.cancel() }
    }

    /// Stops reading.
    func stop() {
        let current = state.withLock { state in
            state.isStopped = true
            return state
        }
        current.task?.cancel()
        current.pipe.abandon()
    }

    /// Why the body could not be read, if that happened.
    var failure: (any Error)? { state.withLock { $0.failure } }

    /// Whether libcurl has taken the whole body, now or before a restart.
    var isTaken: Bool { state.withLock { $0.isTaken } }

    /// Gives bytes to libcurl.
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
                // The reply may arrive as soon as the last bytes are written, so the report comes first.
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
