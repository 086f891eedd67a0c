internal import ServiceAccounts
internal import VapixSupport

/// The connection behind a stream of events.
///
/// It connects, asks for the events, and does both again when the connection is lost.
final class EventSession: Sendable {
    static let operation: String = "events/configure"
    /// Without a delay, a device that refuses connections would take all of a core.
    private static let shortestDelay = Duration.milliseconds(10)

    private struct State {
        /// The filters that the device has, or gets after the next connection.
        var filters: [EventFilter]
        /// The requests that the device has not answered yet, oldest first.
        var requests: [ConfigurationRequest] = []
        var connection: WebSocketConnection?
        /// The number of the last connection.
        var connectionCount = 0
        /// The number of the last connection that has ended.
        var endedConnection = 0
        /// The number of the last request.
        var requestCount = 0
        /// The gap to report once the device sends events again.
        var missing: EventGap?
        var task: Task<Void, Never>?
        /// `nil` while the stream goes on.
        var end: Result<Void, any Error>?
    }

    /// A request for events that waits for the device's answer.
    private struct ConfigurationRequest {
        let context: String
        let filters: [EventFilter]
        let answer = Promise<Void>()
    }

    private let vapix: Vapix
    private let options: EventStream.Options
    /// Takes the elements, and the end of the stream.
    private let receiver: any EventReceiver
    private let state: Locked<State>
    /// Settled when the device has confirmed the filters for the first time, or when it cannot.
    private let opened = Promise<Void>()

    init(vapix: Vapix, filters: [EventFilter], options: EventStream.Options, receiver: any EventReceiver) {
        self.vapix = vapix
        self.options = options
        self.receiver = receiver
        state = Locked(State(filters: filters))
    }

    // MARK: For the stream

    /// Connects and waits until the device has confirmed the filters.
    ///
    /// - Throws: ``VapixError`` or `CancellationError`. The session has ended then.
    func open() async throws {
        do {
            try Task.checkCancellation()
            start()
            try await opened.value()
        } catch {
            close()
            throw error
        }
    }

    /// Asks the device for other events, or keeps the filters for the next connection if there is none now.
    ///
    /// - Throws: ``VapixError`` or `CancellationError`.
    func configure(_ filters: [EventFilter]) async throws {
        _ = try configuration(filters, context: "")
        let pending = state.withLock { state -> (request: ConfigurationRequest, connection: WebSocketConnection)? in
            if let connection = state.connection { return (Self.addRequest(filters, &state), connection) }
            state.filters = filters
            return nil
        }
        guard let (request, connection) = pending else { return }
        connection.send(try configuration(filters, context: request.context))
        do {
            try await answer(to: request)
        } catch {
            throw VapixError.wrapping(error, operation: Self.operation, effect: .read)
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
            // The task holds the session until `close`, which the stream and its iterator call when they go.
            state.task = Task { await run() }
        }
    }

    private func run() async {
        let started = ContinuousClock.now
        let openingTimeout = (options.openingTimeout ?? vapix.timeouts.total).bounded
        var hasBeenOpen = false
        var delay = max(options.initialDelay.bounded, Self.shortestDelay)
        while true {
            do {
                let ended = Promise<Void>()
                try await connect(ended)
                if !hasBeenOpen { opened.settle(.success(())) }
                hasBeenOpen = true
                delay = max(options.initialDelay.bounded, Self.shortestDelay)
                try await ended.value()
            } catch {
                let failure = VapixError.wrapping(error, operation: Self.operation, effect: .read)
                // No attempt begins after the timeout: the delay before it counts.
                let mayRetry = hasBeenOpen || started.duration(to: .now) + delay < openingTimeout
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
            delay = max(min(delay * 2, options.maximumDelay.bounded), Self.shortestDelay)
        }
    }

    /// After the first connection nearly every failure is temporary: while a device restarts, the account, the web
    /// server and the API are missing.
    ///
    /// Before it, the API is missing only on a device that is starting, and only ``EventStream/Options/openingTimeout`` says that
    /// it may be.
    private func isWorthRetrying(_ failure: any Error, hasBeenOpen: Bool) -> Bool {
        guard let failure = failure as? VapixError else { return false }
        if hasBeenOpen { return failure.code != .rejected && failure.code != .invalidRequest }
        guard !failure.isRetriable, options.openingTimeout != nil else { return failure.isRetriable }
        return failure.code == .unsupportedAPI
            || failure.code == .httpStatus && (500...599).contains(failure.httpStatus ?? 0)
    }

    private func noteLoss(_ failure: any Error) {
        state.withLock { state in
            var missing = state.missing ?? EventGap()
            missing.cause = failure as? VapixError
            state.missing = missing
        }
        receiver.connectionLost()
    }

    /// Connects and asks for the events.
    ///
    /// - Parameter ended: Settled when the connection has ended.
    /// - Throws: Why there is no connection, or why the device refuses the filters.
    private func connect(_ ended: Promise<Void>) async throws {
        let number = state.withLock { state in
            state.connectionCount += 1
            return state.connectionCount
        }
        let reader = Locked(EventMessageReader())
        let connection = try await vapix.openWebSocket(
            path: "/vapix/ws-data-stream", query: "sources=events", maximumMessageSize: options.maximumMessageSize,
            idleTimeout: options.idleTimeout
        ) { received in
            switch received {
            case .texts(let texts, let bytes): reader.withLock { self.receive(texts, in: bytes, with: &$0) }
            // The device sends events as texts only.
            case .binary: self.deliver([.gap(EventGap(unreadableCount: 1))], size: 0)
            case .ended(let error):
                self.connectionEnded(number, error)
                ended.settle(.failure(error))
            }
        }
        let request = state.withLock { state -> ConfigurationRequest? in
            // The connection may have ended already.
            guard state.end == nil, state.endedConnection < number else { return nil }
            state.connection = connection
            return Self.addRequest(state.filters, &state)
        }
        guard let request else {
            connection.close()
            return try await ended.value()
        }
        do {
            connection.send(try configuration(request.filters, context: request.context))
            try await answer(to: request)
        } catch {
            connection.close()
            throw error
        }
    }

    private static func addRequest(_ filters: [EventFilter], _ state: inout State) -> ConfigurationRequest {
        state.requestCount += 1
        let request = ConfigurationRequest(context: String(state.requestCount), filters: filters)
        state.requests.append(request)
        return request
    }

    private func configuration(_ filters: [EventFilter], context: String) throws -> [UInt8] {
        do {
            return try eventConfiguration(filters, context: context)
        } catch {
            throw VapixError.wrapping(error, operation: Self.operation, effect: .read)
        }
    }

    private func answer(to request: ConfigurationRequest) async throws {
        let timeout = Task {
            try await Task.sleep(for: vapix.timeouts.total.bounded)
            request.answer.settle(
                .failure(TransportError(code: .timedOut, detail: "the device did not confirm which events it sends")))
        }
        defer { timeout.cancel() }
        try await request.answer.value()
    }

    // MARK: Receiving, on the connection's thread

    private func receive(_ texts: [Range<Int>], in bytes: [UInt8], with reader: inout EventMessageReader) {
        bytes.withUnsafeBytes { bytes in
            var elements: [EventStream.Element] = []
            var size = 0
            elements.reserveCapacity(texts.count)
            for text in texts {
                size += text.count
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
                deliver(elements, size: size)
                elements = []
                size = 0
                settle(answer.context, answer.result)
            }
            deliver(elements, size: size)
        }
    }

    /// Settles the request that an answer belongs to: the oldest if the answer names none of them.
    ///
    /// An answer must not be lost because a device changes the context: the connection would never count as restored.
    private func settle(_ context: String?, _ result: Result<Void, any Error>) {
        let request = state.withLock { state -> ConfigurationRequest? in
            guard !state.requests.isEmpty else { return nil }
            let index = state.requests.firstIndex { $0.context == context } ?? 0
            let request = state.requests.remove(at: index)
            if case .success = result { state.filters = request.filters }
            return request
        }
        guard let request else { return }
        if case .success = result { noteConnected() }
        request.answer.settle(result)
    }

    /// Hands elements over, after a gap if one is due.
    private func deliver(_ elements: [EventStream.Element], size: Int) {
        guard !elements.isEmpty else { return }
        state.withLock { state in
            guard state.end == nil else { return }
            deliverMissing(&state)
            receiver.receive(elements[...], size: size)
        }
    }

    /// Hands over the gap that the lost connection left.
    private func noteConnected() {
        state.withLock { state in
            if state.end == nil { deliverMissing(&state) }
        }
    }

    private func deliverMissing(_ state: inout State) {
        guard var missing = state.missing else { return }
        missing.reconnectCount += 1
        state.missing = nil
        receiver.receive([.gap(missing)], size: 0)
    }

    private func connectionEnded(_ number: Int, _ error: any Error) {
        let requests = state.withLock { state -> [ConfigurationRequest] in
            state.endedConnection = number
            guard state.connectionCount == number else { return [] }
            state.connection = nil
            defer { state.requests = [] }
            return state.requests
        }
        for request in requests { request.answer.settle(.failure(error)) }
    }

    private func finish(_ result: Result<Void, any Error>) {
        let last = state.withLock { state -> State? in
            guard state.end == nil else { return nil }
            state.end = result
            defer {
                state.requests = []
                state.connection = nil
                state.task = nil
            }
            return state
        }
        guard let last else { return }
        last.task?.cancel()
        last.connection?.close()
        receiver.end(result)
        let ending = TransportError(code: .connectionFailed, detail: "the stream has ended")
        for request in last.requests { request.answer.settle(.failure(ending)) }
        opened.settle(result.flatMap { .failure(CancellationError()) })
    }
}
