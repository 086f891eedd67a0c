import Glibc
internal import VapixSupport

/// Accepts connections, reads requests and sends replies, on one thread that alone uses its sockets.
///
/// Handlers run in tasks of their own. They post commands to the queue.
final class SocketLoop {
    /// The server's functions for requests and events.
    struct Actions: Sendable {
        let respond: @Sendable (EndpointRequest) async -> EndpointReply
        let report: @Sendable (EndpointEvent) -> Void
    }

    /// How long a connection waits for the peer to close it.
    private static let lingerTime = Duration.seconds(1)

    private let listener: ListeningSocket
    private let isFastCGI: Bool
    private let limits: EndpointLimits
    private let queue: CommandQueue
    private let actions: Actions
    private var connections: [Int: Connection] = [:]
    private var lastNumber = 0
    private var openRequests = 0
    private var now = ContinuousClock.now
    /// The time at which the timeouts are to be looked at.
    private var nextCheck: ContinuousClock.Instant?
    /// Until when no connection is accepted, after the system refused one.
    private var acceptPause: ContinuousClock.Instant?
    private var stopDeadline: ContinuousClock.Instant?
    private var areHandlersCancelled = false
    private var input = [UInt8](repeating: 0, count: 64 * 1024)

    init(
        _ listener: ListeningSocket, isFastCGI: Bool, limits: EndpointLimits, queue: CommandQueue, actions: Actions
    ) {
        self.listener = listener
        self.isFastCGI = isFastCGI
        self.limits = limits
        self.queue = queue
        self.actions = actions
    }

    /// Serves until the queue has the command to stop.
    func run() {
        actions.report(EndpointEvent(.listening, subject: listener.name, port: listener.port))
        notify("READY=1")
        while stopDeadline == nil || !connections.isEmpty {
            waitForWork()
            for command in queue.take() { perform(command) }
            checkTimeouts()
        }
        queue.finish()
    }

    // MARK: Waiting

    private func waitForWork() {
        var polled = [pollfd(fd: queue.wakeEnd, events: Int16(POLLIN), revents: 0)]
        var order: [Connection] = []
        order.reserveCapacity(connections.count)
        polled.reserveCapacity(connections.count + 2)
        for connection in connections.values {
            let events = (connection.mayRead ? POLLIN : 0) | (connection.output.count > 0 ? POLLOUT : 0)
            polled.append(pollfd(fd: connection.descriptor, events: Int16(events), revents: 0))
            order.append(connection)
        }
        let mayAccept = stopDeadline == nil && acceptPause == nil && hasRoom
        if mayAccept { polled.append(pollfd(fd: listener.descriptor, events: Int16(POLLIN), revents: 0)) }
        let isAsleep = queue.mayFallAsleep()
        let count = poll(&polled, nfds_t(polled.count), isAsleep ? timeout : 0)
        queue.wakeUp(wasWoken: polled[0].revents != 0)
        now = .now
        guard count > 0 else { return }
        for (index, connection) in order.enumerated() {
            let events = CInt(polled[index + 1].revents)
            if events != 0 { serve(connection, events) }
        }
        if mayAccept, let last = polled.last, last.revents != 0 { accept() }
    }

    /// The time until the next check in milliseconds; -1 for ever.
    private var timeout: CInt {
        guard let next = [nextCheck, acceptPause].compactMap({ $0 }).min() else { return -1 }
        return (next - .now).milliseconds
    }

    /// Whether another connection may be accepted, perhaps in place of one that nobody uses.
    private var hasRoom: Bool {
        connections.count < limits.connections || connections.values.contains { $0.isIdle && $0.hasServed }
    }

    /// Accepts one connection; `poll` tells of the next one.
    private func accept() {
        if connections.count >= limits.connections {
            let unused = connections.values.filter { $0.isIdle && $0.hasServed }
            guard let oldest = unused.min(by: { $0.idleSince < $1.idleSince }) else { return }
            drop(oldest)
        }
        let descriptor = Glibc.accept(listener.descriptor, nil, nil)
        guard descriptor >= 0 else {
            guard ![EAGAIN, EINTR, ECONNABORTED].contains(errno) else { return }
            actions.report(EndpointEvent(.acceptFailed, detail: String(cString: strerror(errno))))
            acceptPause = now + .seconds(1)
            return
        }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        if listener.port != nil {
            var yes: CInt = 1
            setsockopt(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<CInt>.size))
        }
        lastNumber += 1
        let session: any WireSession =
            isFastCGI
            ? FastCGISession(limits: limits.wire)
            : HTTPSession(limits: limits.wire) { Int64(time(nil)) }
        let connection = Connection(lastNumber, descriptor, session, now: now)
        connections[lastNumber] = connection
        schedule(connection)
        // The request mostly comes with the connection.
        read(connection)
        flush(connection)
    }

    // MARK: Input

    private func serve(_ connection: Connection, _ events: CInt) {
        if events & POLLIN != 0 {
            read(connection)
        } else if events & (POLLHUP | POLLERR | POLLNVAL) != 0 {
            return drop(connection)
        }
        flush(connection)
    }

    private func read(_ connection: Connection) {
        let descriptor = connection.descriptor
        let count = input.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, CInt(MSG_DONTWAIT)) }
        guard count > 0 else {
            if count < 0, errno == EAGAIN || errno == EINTR { return }
            return drop(connection)
        }
        guard connection.lingerDeadline == nil else { return }
        connection.lastInput = now
        let events = connection.session.receive(input[..<count])
        handle(events, connection)
    }

    private func handle(_ first: [WireEvent], _ connection: Connection) {
        // A list, not a recursion: a peer may send thousands of requests ahead that are all refused at once.
        var events = first
        var index = 0
        while index < events.count {
            switch events[index] {
            case .request(let id, let head): events += start(id, head, connection)
            case .body(let id, let bytes): connection.requests[id]?.take(bytes, limit: limits.body)
            case .bodyEnd(let id, let isComplete): connection.requests[id]?.endBody(isComplete: isComplete)
            case .abort(let id):
                forget(id, connection)
                events += end(id, .aborted, connection)
            case .refuse(let id, let status):
                guard let request = connection.requests[id] else { break }
                forget(id, connection)
                events +=
                    request.isReplying
                    ? end(id, .broken, connection)
                    : refuse(id, status, isHead: request.exchange.method == "HEAD", connection)
            case .output(let bytes): enqueue(bytes, connection)
            case .violation(let reason): actions.report(EndpointEvent(.protocolViolation, detail: reason))
            case .close: connection.isClosing = true
            }
            index += 1
        }
        if !connection.session.isHeadIncomplete {
            connection.headStart = nil
        } else if connection.headStart == nil
            || events.contains(where: { if case .request = $0 { true } else { false } })
        {
            connection.headStart = now
        }
        connection.idleSince = now
        schedule(connection)
    }

    private func start(_ id: Int, _ head: RequestHead, _ connection: Connection) -> [WireEvent] {
        connection.hasServed = true
        let subject = "\(head.method) \(head.target.prefix { $0 != "?" })"
        if let length = head.contentLength, length > limits.body {
            actions.report(
                EndpointEvent(.limitExceeded, subject: subject, detail: "a body of more than \(limits.body) bytes"))
            return refuse(id, 413, isHead: head.method == "HEAD", connection)
        }
        guard openRequests < limits.requests, stopDeadline == nil else {
            if stopDeadline == nil {
                actions.report(
                    EndpointEvent(.limitExceeded, subject: subject, detail: "more than \(limits.requests) requests"))
            }
            return refuse(id, 503, isHead: head.method == "HEAD", connection)
        }
        let exchange = Exchange(connection: connection.number, id: id, method: head.method, queue: queue)
        let body = BodyBuffer { [queue, number = connection.number] in
            queue.post(.resume(connection: number, id: id))
        }
        guard let request = EndpointRequest(head, body) else {
            actions.report(EndpointEvent(.protocolViolation, subject: subject, detail: "a malformed path or query"))
            return refuse(id, 400, isHead: head.method == "HEAD", connection)
        }
        openRequests += 1
        let actions = actions
        let open = OpenRequest(exchange, body, subject: subject, start: now)
        open.task = Task {
            let reply = await actions.respond(request)
            await exchange.answer(reply) { kind, error in
                actions.report(
                    EndpointEvent(kind, subject: subject, error: error, detail: (error as? EndpointError)?.description))
            }
        }
        connection.requests[id] = open
        return []
    }

    // MARK: Output

    private func perform(_ command: CommandQueue.Command) {
        switch command {
        case .reply(let exchange, let head, let bytes): reply(exchange, head, bytes)
        case .begin(let exchange, let head): begin(exchange, head)
        case .part(let exchange, let bytes): sendPart(bytes, exchange)
        case .end(let exchange, let outcome):
            guard let (connection, _) = open(exchange) else { return }
            close(exchange, outcome, after: [], connection)
        case .resume(let number, let id): resume(number, id)
        case .stop: stop()
        }
    }

    private func reply(_ exchange: Exchange, _ head: ReplyHead, _ bytes: [UInt8]) {
        guard let (connection, _) = open(exchange) else { return }
        var all = connection.session.begin(head, for: exchange.id)
        if !bytes.isEmpty { all += connection.session.part(bytes, for: exchange.id) }
        close(exchange, .complete, after: all, connection)
    }

    private func begin(_ exchange: Exchange, _ head: ReplyHead) {
        guard let (connection, request) = open(exchange) else { return }
        request.isReplying = true
        request.isStreaming = true
        enqueue(connection.session.begin(head, for: exchange.id), connection)
        if head.isUpgrade {
            request.upgrade()
            // The client may have sent messages before the reply.
            handle(connection.session.receive([]), connection)
        }
        if stopDeadline != nil { request.task?.cancel() }
        flush(connection)
    }

    private func sendPart(_ bytes: [UInt8], _ exchange: Exchange) {
        guard let (connection, _) = open(exchange) else { return }
        enqueue(connection.session.part(bytes, for: exchange.id), of: exchange, count: bytes.count, connection)
        flush(connection)
    }

    private func resume(_ number: Int, _ id: Int) {
        guard let connection = connections[number] else { return }
        connection.requests[id]?.isHeldBack = false
        connection.lastInput = now
        schedule(connection)
    }

    /// The connection and the request of an exchange whose reply has not ended.
    private func open(_ exchange: Exchange) -> (Connection, OpenRequest)? {
        guard let connection = connections[exchange.connection], let request = connection.requests[exchange.id],
            request.exchange === exchange
        else { return nil }
        return (connection, request)
    }

    private func close(
        _ exchange: Exchange, _ outcome: ReplyOutcome, after bytes: [UInt8], _ connection: Connection
    ) {
        forget(exchange.id, connection, cancel: false)
        handle(end(exchange.id, outcome, after: bytes, connection), connection)
        flush(connection)
    }

    /// Ends a reply in the session.
    private func end(
        _ id: Int, _ outcome: ReplyOutcome, after bytes: [UInt8] = [], _ connection: Connection
    ) -> [WireEvent] {
        let end = connection.session.end(for: id, outcome)
        enqueue(bytes.isEmpty ? end.bytes : bytes + end.bytes, connection)
        if end.closes || stopDeadline != nil && connection.requests.isEmpty { connection.isClosing = true }
        return end.events
    }

    /// Answers a request that no handler gets.
    private func refuse(_ id: Int, _ status: Int, isHead: Bool, _ connection: Connection) -> [WireEvent] {
        var (head, body) = ReplyHead.plain(status)
        head.hasBody = !isHead
        let start = connection.session.begin(head, for: id)
        return end(id, .complete, after: isHead ? start : start + connection.session.part(body, for: id), connection)
    }

    /// Forgets a request: commands for it have no effect from now on.
    private func forget(_ id: Int, _ connection: Connection, cancel: Bool = true) {
        guard let request = connection.requests.removeValue(forKey: id) else { return }
        openRequests -= 1
        request.exchange.close()
        request.body.finish(.failure(CancellationError()))
        if cancel { request.task?.cancel() }
    }

    private func enqueue(
        _ bytes: [UInt8], of exchange: Exchange? = nil, count: Int = 0, _ connection: Connection
    ) {
        if connection.output.count == 0 { connection.lastOutput = now }
        connection.output.append(bytes, of: exchange, count: count)
    }

    private func flush(_ connection: Connection) {
        guard connections[connection.number] != nil, connection.lingerDeadline == nil else { return }
        if connection.output.count > 0 {
            guard let sent = connection.output.send(to: connection.descriptor) else { return drop(connection) }
            if sent > 0 { connection.lastOutput = now }
        }
        if connection.output.count == 0, connection.isClosing {
            guard connection.session.mayGetMore else { return drop(connection) }
            for id in Array(connection.requests.keys) { forget(id, connection) }
            shutdown(connection.descriptor, CInt(SHUT_WR))
            connection.lingerDeadline = now + Self.lingerTime
        }
        schedule(connection)
    }

    // MARK: Ends

    /// Closes a connection at once; its handlers are cancelled.
    private func drop(_ connection: Connection) {
        for id in Array(connection.requests.keys) { forget(id, connection) }
        connections[connection.number] = nil
    }

    /// Tells the service manager, if one has started the app and wants to know.
    private func notify(_ message: String) {
        do throws(ServiceNotificationError) {
            try notifyServiceManager(message)
        } catch {
            actions.report(EndpointEvent(.notificationFailed, subject: message, detail: error.description))
        }
    }

    private func stop() {
        guard stopDeadline == nil else { return }
        notify("STOPPING=1")
        listener.close()
        let deadline = now + limits.shutdownTimeout
        stopDeadline = deadline
        nextCheck = min(nextCheck ?? deadline, deadline)
        for connection in Array(connections.values) {
            if connection.requests.isEmpty, connection.output.count == 0 {
                drop(connection)
            } else {
                for request in connection.requests.values where request.isStreaming { request.task?.cancel() }
            }
        }
    }

    private func schedule(_ connection: Connection) {
        guard let deadline = connection.deadline(limits) else { return }
        nextCheck = min(nextCheck ?? deadline, deadline)
    }

    private func checkTimeouts() {
        if let pause = acceptPause, pause <= now { acceptPause = nil }
        guard let check = nextCheck, check <= now else { return }
        nextCheck = nil
        for connection in Array(connections.values) {
            if connection.isExpired(limits, at: now) { expire(connection) }
            if connections[connection.number] != nil { schedule(connection) }
        }
        guard let deadline = stopDeadline else { return }
        // A cancelled handler gets a second to answer.
        let last = deadline + .seconds(1)
        if last <= now {
            for connection in Array(connections.values) { drop(connection) }
        } else if deadline <= now, !areHandlersCancelled {
            areHandlersCancelled = true
            for connection in connections.values {
                for request in connection.requests.values { request.task?.cancel() }
            }
        }
        let next = areHandlersCancelled ? last : deadline
        nextCheck = min(nextCheck ?? next, next)
    }

    /// Ends what took too long on a connection.
    private func expire(_ connection: Connection) {
        let late = connection.requests.filter { !$0.value.isReplying && $0.value.start + limits.handlerTimeout <= now }
        for (id, request) in late {
            actions.report(EndpointEvent(.handlerTimedOut, subject: request.subject))
            forget(id, connection)
            handle(refuse(id, 503, isHead: request.exchange.method == "HEAD", connection), connection)
            flush(connection)
        }
        guard connections[connection.number] != nil, connection.isExpired(limits, at: now) else { return }
        if connection.headStart != nil || !connection.isIdle, connection.lingerDeadline == nil {
            actions.report(EndpointEvent(.limitExceeded, detail: "a peer that neither sends nor reads"))
        }
        drop(connection)
    }
}
