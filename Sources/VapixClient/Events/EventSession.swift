internal import ServiceAccounts
internal import VapixSupport

/// What is behind a stream of events: connects, asks for the events, and does both again when the connection is lost.
final class EventSession: Sendable {
    static let operation: String = "events/configure"

    private struct State {
        var buffer: EventBuffer
        var readers: [Promise<EventBuffer.Batch?>] = []
        /// The filters that the device has, or will have after the next connection.
        var filters: [EventFilter]
        /// What the device has not answered yet, oldest first.
        var questions: [Question] = []
        var connection: WebSocketConnection?
        /// Tells the connections apart, and the questions.
        var connectionCount = 0
        /// The last connection that has ended.
        var endedConnection = 0
        var questionCount = 0
        /// What to say was missed, once the device sends events again.
        var missing: EventGap?
        var task: Task<Void, Never>?
        /// Absent while the stream goes on.
        var end: Result<Void, any Error>?
    }

    private struct Question {
        let context: String
        let filters: [EventFilter]
        let answer = Promise<Void>()
    }

    /// How many elements are taken at a time.
    private static let batch = 64

    private let vapix: Vapix
    private let options: EventStream.Options
    private let state: Locked<State>

    init(vapix: Vapix, filters: [EventFilter], options: EventStream.Options) {
        self.vapix = vapix
        self.options = options
        state = Locked(State(buffer: EventBuffer(limit: options.bufferLimit), filters: filters))
    }

    // MARK: For the stream

    /// What comes next: as much as there is, up to a bound, because taking one at a time is slow.
    func next() async throws -> EventBuffer.Batch? {
        try Task.checkCancellation()
        start()
        let reader = Promise<EventBuffer.Batch?>()
        let ready = state.withLock { state -> Result<EventBuffer.Batch?, any Error>? in
            let elements = state.buffer.popFirst(Self.batch)
            if !elements.isEmpty { return .success(elements) }
            if let end = state.end { return end.map { nil } }
            state.readers.append(reader)
            return nil
        }
        if let ready { return try ready.get() }
        do {
            return try await reader.value()
        } catch is CancellationError {
            close()
            throw CancellationError()
        }
    }

    func configure(_ filters: [EventFilter]) async throws {
        _ = try configuration(filters, context: "")
        let pending = state.withLock { state -> (question: Question, connection: WebSocketConnection)? in
            if let connection = state.connection { return (Self.ask(filters, &state), connection) }
            state.filters = filters
            return nil
        }
        guard let (question, connection) = pending else { return }
        connection.send(try configuration(filters, context: question.context))
        do {
            try await answer(to: question)
        } catch {
            throw VapixError.wrapping(error, operation: Self.operation)
        }
    }

    /// Ends the stream at once.
    func close() {
        finish(.success(()))
    }

    // MARK: Running

    private func start() {
        state.withLock { state in
            guard state.task == nil, state.end == nil else { return }
            // It holds the session until `close`, which the iterator calls when it goes.
            state.task = Task { await run() }
        }
    }

    private func run() async {
        let started = ContinuousClock.now
        var hasBeenOpen = false
        var delay = options.firstDelay.bounded
        while true {
            do {
                let ended = Promise<Void>()
                try await connect(ended)
                hasBeenOpen = true
                delay = options.firstDelay.bounded
                try await ended.value()
            } catch {
                let failure = VapixError.wrapping(error, operation: Self.operation)
                let mayRetry = hasBeenOpen || started.duration(to: .now) < vapix.timeouts.total.bounded
                guard mayRetry, isWorthRetrying(failure, hasBeenOpen: hasBeenOpen) else {
                    return finish(.failure(failure))
                }
                if hasBeenOpen { noteLoss(failure) }
            }
            do {
                try await Task.sleep(for: delay * Double.random(in: 0.75...1.25))
            } catch {
                return finish(.failure(error))
            }
            delay = min(delay * 2, options.longestDelay.bounded)
        }
    }

    /// Once there were events, whatever stands in the way may pass: a restart takes the accounts, the web server and the API.
    private func isWorthRetrying(_ failure: any Error, hasBeenOpen: Bool) -> Bool {
        guard let failure = failure as? VapixError else { return false }
        return hasBeenOpen ? failure.code != .rejected && failure.code != .invalidRequest : failure.isRetriable
    }

    private func noteLoss(_ failure: any Error) {
        state.withLock { state in
            var missing = state.missing ?? EventGap()
            missing.cause = failure as? VapixError
            state.missing = missing
        }
    }

    /// Connects, and asks for the events.
    ///
    /// - Parameter ended: Settled when the connection has ended.
    /// - Throws: Why there is no connection, or why the device does not take the filters.
    private func connect(_ ended: Promise<Void>) async throws {
        let number = state.withLock { state in
            state.connectionCount += 1
            return state.connectionCount
        }
        let reader = Locked(EventMessageReader())
        let connection = try await vapix.openWebSocket(
            path: "/vapix/ws-data-stream", query: "sources=events", maximumMessageSize: options.maximumMessageSize,
            patience: options.silence
        ) { received in
            switch received {
            case .texts(let texts, let bytes): reader.withLock { self.receive(texts, in: bytes, with: &$0) }
            case .ended(let error):
                self.connectionEnded(number, error)
                ended.settle(.failure(error))
            }
        }
        let question = state.withLock { state -> Question? in
            // It may have ended before anybody knew it.
            guard state.end == nil, state.endedConnection < number else { return nil }
            state.connection = connection
            return Self.ask(state.filters, &state)
        }
        guard let question else { return connection.close() }
        do {
            connection.send(try configuration(question.filters, context: question.context))
            try await answer(to: question)
        } catch {
            connection.close()
            throw error
        }
    }

    private static func ask(_ filters: [EventFilter], _ state: inout State) -> Question {
        state.questionCount += 1
        let question = Question(context: String(state.questionCount), filters: filters)
        state.questions.append(question)
        return question
    }

    private func configuration(_ filters: [EventFilter], context: String) throws -> [UInt8] {
        do {
            return try eventConfiguration(filters, context: context)
        } catch {
            throw VapixError.wrapping(error, operation: Self.operation)
        }
    }

    private func answer(to question: Question) async throws {
        let alarm = Task {
            try await Task.sleep(for: vapix.timeouts.total.bounded)
            question.answer.settle(
                .failure(TransportError(code: .timedOut, detail: "the device did not confirm which events it sends")))
        }
        defer { alarm.cancel() }
        try await question.answer.value()
    }

    // MARK: Receiving, on the connection's thread

    private func receive(_ texts: [Range<Int>], in bytes: [UInt8], with reader: inout EventMessageReader) {
        bytes.withUnsafeBytes { bytes in
            var elements: [EventStream.Element] = []
            elements.reserveCapacity(texts.count)
            for text in texts {
                let answer: (context: String?, result: Result<Void, any Error>)
                do {
                    switch try reader.read(UnsafeRawBufferPointer(rebasing: bytes[text])) {
                    case .event(let event):
                        elements.append(.event(event))
                        continue
                    case .configured(let context): answer = (context, .success(()))
                    case .refused(let context, let error): answer = (context, .failure(error))
                    case .other: continue
                    }
                } catch {
                    elements.append(.gap(EventGap(unreadableCount: 1)))
                    continue
                }
                deliver(elements)
                elements = []
                settle(answer.context, answer.result)
            }
            deliver(elements)
        }
    }

    /// Settles the question that an answer belongs to: the oldest if the answer does not say.
    private func settle(_ context: String?, _ result: Result<Void, any Error>) {
        let question = state.withLock { state -> Question? in
            let index = context.map { context in state.questions.firstIndex { $0.context == context } } ?? 0
            guard let index, index < state.questions.count else { return nil }
            let question = state.questions.remove(at: index)
            if case .success = result { state.filters = question.filters }
            return question
        }
        guard let question else { return }
        if case .success = result { noteConnected() }
        question.answer.settle(result)
    }

    /// Hands elements over, after word of what was missed before.
    private func deliver(_ elements: [EventStream.Element]) {
        guard !elements.isEmpty else { return }
        state.withLock { state in
            guard state.end == nil else { return }
            Self.deliverMissing(&state)
            Self.deliver(elements[...], &state)
        }
    }

    /// Hands over word of what was missed while there was no connection.
    private func noteConnected() {
        state.withLock { state in
            if state.end == nil { Self.deliverMissing(&state) }
        }
    }

    private static func deliverMissing(_ state: inout State) {
        guard var missing = state.missing else { return }
        missing.reconnectCount += 1
        state.missing = nil
        deliver([.gap(missing)], &state)
    }

    private static func deliver(_ elements: EventBuffer.Batch, _ state: inout State) {
        var elements = elements
        // Where somebody waits, the buffer is empty. A reader that has been cancelled does not take it.
        while !state.readers.isEmpty, !elements.isEmpty {
            if state.readers.removeFirst().settle(.success(elements.prefix(1))) { elements.removeFirst() }
        }
        state.buffer.append(elements)
    }

    private func connectionEnded(_ number: Int, _ error: any Error) {
        let questions = state.withLock { state -> [Question] in
            state.endedConnection = number
            guard state.connectionCount == number else { return [] }
            state.connection = nil
            defer { state.questions = [] }
            return state.questions
        }
        for question in questions { question.answer.settle(.failure(error)) }
    }

    private func finish(_ result: Result<Void, any Error>) {
        let last = state.withLock { state -> State? in
            guard state.end == nil else { return nil }
            state.end = result
            defer {
                state.readers = []
                state.questions = []
                state.connection = nil
                state.task = nil
            }
            return state
        }
        guard let last else { return }
        last.task?.cancel()
        last.connection?.close()
        for reader in last.readers { reader.settle(result.map { nil }) }
        let ending = TransportError(code: .connectionFailed, detail: "the stream has ended")
        for question in last.questions { question.answer.settle(.failure(ending)) }
    }
}
