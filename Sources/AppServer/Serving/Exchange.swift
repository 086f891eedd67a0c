internal import VapixSupport

/// A request and its reply, between the thread of the sockets and the handler's task.
final class Exchange: ReplyOutput {
    private struct State {
        /// The number of bytes that were written and not sent.
        var unsent = 0
        var isOpen = true
        var writer: Promise<Void>?
    }

    /// The number of the connection.
    let connection: Int
    /// The request's number on its connection.
    let id: Int
    let method: String
    /// The bytes of the client of a WebSocket.
    let upgradeInput: BodyBuffer
    /// The number of unsent bytes from which a writer waits.
    private let capacity: Int
    private let queue: CommandQueue
    private let state = Locked(State())

    init(connection: Int, id: Int, method: String, queue: CommandQueue, capacity: Int = 256 * 1024) {
        self.connection = connection
        self.id = id
        self.method = method
        self.queue = queue
        upgradeInput = BodyBuffer { [queue] in queue.post(.resume(connection: connection, id: id)) }
        self.capacity = capacity
    }

    /// Sends a handler's reply, and returns when all of it has been handed over.
    ///
    /// - Parameters:
    ///   - reply: The reply.
    ///   - report: Takes the reason if the reply cannot be sent.
    func answer(_ reply: EndpointReply, report: (EndpointEvent.Kind, any Error) -> Void) async {
        let head: ReplyHead
        do {
            head = try ReplyHead(checking: reply, method: method)
        } catch {
            report(.replyRefused, error)
            var (head, body) = ReplyHead.plain(500)
            head.hasBody = method != "HEAD"
            return queue.post(.reply(self, head, head.hasBody ? body : []))
        }
        switch reply.body {
        case .bytes(let bytes): queue.post(.reply(self, head, head.hasBody ? bytes : []))
        case .stream(_, let write):
            await send(head, report: report) { try await write(EndpointWriter(output: self)) }
        case .upgrade(let run):
            await send(head, report: report) { try await run(self.upgradeInput, self) }
        }
    }

    /// Sends a reply that is made while it is sent.
    private func send(
        _ head: ReplyHead, report: (EndpointEvent.Kind, any Error) -> Void, _ body: () async throws -> Void
    ) async {
        queue.post(.begin(self, head))
        guard head.hasBody else { return queue.post(.end(self, .complete)) }
        do {
            try await body()
            queue.post(.end(self, .complete))
        } catch {
            queue.post(.end(self, .broken))
            if !(error is CancellationError), !Task.isCancelled { report(.streamFailed, error) }
        }
    }

    func write(_ bytes: [UInt8]) async throws {
        try Task.checkCancellation()
        let promise = try state.withLock { state throws(CancellationError) -> Promise<Void>? in
            guard state.isOpen else { throw CancellationError() }
            state.unsent += bytes.count
            guard state.unsent >= capacity else { return nil }
            let promise = Promise<Void>()
            // A second task that writes at the same time must not be forgotten.
            state.writer?.settle(.success(()))
            state.writer = promise
            return promise
        }
        queue.post(.part(self, bytes))
        try await promise?.value()
    }

    /// Notes that bytes of a part have been sent.
    func didSend(_ count: Int) {
        let writer = state.withLock { state -> Promise<Void>? in
            state.unsent -= count
            guard state.unsent <= capacity / 2 else { return nil }
            defer { state.writer = nil }
            return state.writer
        }
        writer?.settle(.success(()))
    }

    /// Ends the exchange for the handler: it can write no more.
    func close() {
        let writer = state.withLock { state -> Promise<Void>? in
            state.isOpen = false
            defer { state.writer = nil }
            return state.writer
        }
        writer?.settle(.failure(CancellationError()))
    }
}
