internal import CCurl
internal import ServiceAccounts
internal import VapixThreads

/// The one thread that talks to libcurl, and the way to it.
///
/// Other threads leave exchanges in a mailbox and wake it. Easy handles are reused and connections kept alive; per origin,
/// a bounded number of exchanges run at a time, and the others wait their turn.
final class CurlLoop: Sendable {
    /// The process' loop; its thread starts with the first exchange.
    static let shared = CurlLoop()

    /// At most so many connections to one device at a time: cameras are small.
    static let connectionsPerOrigin = 16

    /// Whether libcurl can be used; looking sets it up, once for the process.
    static let isLibcurlReady = setUpCurl()

    private struct Mail {
        var started: [CurlJob] = []
        var cancelled: [CurlJob] = []
        var resumed: [CurlJob] = []
    }

    private struct Mailbox {
        var mail = Mail()
        var isRunning = false
    }

    private let mailbox = Locked(Mailbox())
    // `nonisolated(unsafe)` because it never changes, and other threads than the loop's call curl_multi_wakeup on it alone,
    // which libcurl allows.
    private nonisolated(unsafe) let multi: UnsafeMutableRawPointer?

    init() {
        multi = Self.isLibcurlReady ? curl_multi_init() : nil
        guard let multi else { return }
        // By itself libcurl keeps four connections for each transfer under way, and so few after a burst.
        _ = ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, CLong(4 * Self.connectionsPerOrigin))
        // Kept ones count too: an exchange that must have a new one ends the one that was idle for longest.
        _ = ccurl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, CLong(Self.connectionsPerOrigin))
    }

    /// Performs one exchange.
    ///
    /// - Parameter exchange: What to send.
    /// - Returns: The reply, whatever its status. If its body goes into a pipe, that is as soon as the body begins, and
    ///   ending the pipe ends the exchange.
    /// - Throws: `TransportError`, or `CancellationError` as soon as the task is cancelled.
    func perform(_ exchange: HTTPExchange) async throws -> HTTPReply {
        try Task.checkCancellation()
        let job = CurlJob(exchange)
        defer { job.feed?.stop() }
        exchange.pipe?.onChange { [weak self, weak job] in
            if let self, let job { self.resume(job) }
        }
        job.feed?.start { [weak self, weak job] in
            if let self, let job { self.resume(job) }
        }
        guard let multi else { throw TransportError(code: .connectionFailed, detail: "libcurl cannot be used") }
        let mustStart = mailbox.withLock { mailbox in
            mailbox.mail.started.append(job)
            defer { mailbox.isRunning = true }
            return !mailbox.isRunning
        }
        if mustStart {
            guard startDedicatedThread({ self.run() }) else {
                let stranded = mailbox.withLock { mailbox in
                    mailbox.isRunning = false
                    defer { mailbox.mail.started = [] }
                    return mailbox.mail.started
                }
                for job in stranded {
                    job.reply.settle(
                        .failure(TransportError(code: .connectionFailed, detail: "the system has no thread left")))
                }
                return try await job.reply.value()
            }
        } else {
            curl_multi_wakeup(multi)
        }
        do {
            return try await job.reply.value()
        } catch is CancellationError {
            cancel(job)
            throw CancellationError()
        }
    }

    private func cancel(_ job: CurlJob) {
        mailbox.withLock { $0.mail.cancelled.append(job) }
        if let multi { curl_multi_wakeup(multi) }
    }

    /// Goes on with an exchange whose pipe was full or empty.
    private func resume(_ job: CurlJob) {
        mailbox.withLock { $0.mail.resumed.append(job) }
        if let multi { curl_multi_wakeup(multi) }
    }

    private func run() {
        guard let multi else { return }
        var transfers = CurlTransfers(multi: multi)
        var mail = Mail()
        while true {
            mailbox.withLock { swap(&$0.mail, &mail) }
            for job in mail.started { transfers.add(job) }
            for job in mail.cancelled { transfers.cancel(job) }
            for job in mail.resumed { transfers.resume(job) }
            // Nothing may live on here while the thread sleeps but the room for the next mail.
            mail.started.removeAll(keepingCapacity: true)
            mail.cancelled.removeAll(keepingCapacity: true)
            mail.resumed.removeAll(keepingCapacity: true)
            transfers.advance()
            transfers.wait()
        }
    }
}

/// An exchange on its way, and the promise of its reply.
final class CurlJob: Sendable {
    let exchange: HTTPExchange
    let reply = Promise<HTTPReply>()
    /// What reads the request's body as it is sent, unless that is in memory.
    let feed: BodyFeed?
    let deadline: ContinuousClock.Instant

    init(_ exchange: HTTPExchange) {
        self.exchange = exchange
        let request = exchange.request
        feed = request.isFed ? BodyFeed(request.body, progress: request.progress) : nil
        deadline = .now + exchange.timeouts.total.bounded + exchange.request.patience.bounded
    }
}

/// The exchanges under way and those that wait for a connection; confined to the curl thread.
private struct CurlTransfers: ~Copyable {
    private let multi: UnsafeMutableRawPointer
    private var active: [UnsafeMutableRawPointer: (job: CurlJob, handle: CurlHandle, queue: Queue)] = [:]
    private var queues: [Origin: Queue] = [:]
    private var idle: [CurlHandle] = []
    private var lastUse = ContinuousClock.now

    /// How long handles are kept without any being used: libcurl 8.7 and later keep a request's headers in them.
    private static let idleTime = Duration.seconds(10)
    /// How many origins are remembered although nothing is under way to them.
    private static let idleQueues = 8

    /// The exchanges with one origin.
    private final class Queue {
        let origin: Origin
        var activeCount = 0
        var waiting = WaitingLine()

        init(_ origin: Origin) {
            self.origin = origin
        }
    }

    init(multi: UnsafeMutableRawPointer) {
        self.multi = multi
    }

    mutating func add(_ job: CurlJob) {
        let queue = queue(for: job.exchange.origin)
        queue.waiting.append(job)
        startWaiting(in: queue)
    }

    private mutating func queue(for origin: Origin) -> Queue {
        if let queue = queues[origin] { return queue }
        let queue = Queue(origin)
        queues[origin] = queue
        return queue
    }

    mutating func cancel(_ job: CurlJob) {
        guard let entry = active.first(where: { $0.value.job === job }) else {
            queues[job.exchange.origin]?.waiting.remove(job)
            return
        }
        remove(entry.key, isReusable: false)
    }

    /// Moves all transfers on.
    mutating func advance() {
        var runningCount: CInt = 0
        curl_multi_perform(multi, &runningCount)
        var messageCount: CInt = 0
        while let message = curl_multi_info_read(multi, &messageCount)?.pointee {
            guard message.msg == CURLMSG_DONE, let pointer = message.easy_handle, let entry = active[pointer] else {
                continue
            }
            let result = entry.handle.result(message.data.result)
            let isStreaming = entry.handle.isStreaming
            // What failed leaves things on the handle that curl_easy_reset does not clear: the system's error number, and
            // with some versions a buffer that makes the next exchange's options fail.
            remove(pointer, isReusable: message.data.result == CURLE_OK)
            entry.job.reply.settle(result)
            if let pipe = entry.job.exchange.pipe {
                // Another attempt may still fill the pipe of one that was refused.
                let isEmptySuccess = (try? result.get().isSuccess) ?? false
                if isStreaming || isEmptySuccess { pipe.finish(result.map { _ in }) }
            }
        }
    }

    /// Goes on with an exchange that libcurl was told to hold; gives it up if nobody wants the rest.
    mutating func resume(_ job: CurlJob) {
        guard let entry = active.first(where: { $0.value.job === job }) else { return }
        if job.exchange.pipe?.isEnded == true {
            remove(entry.key, isReusable: false)
        } else {
            curl_easy_pause(entry.key, CURLPAUSE_CONT)
        }
    }

    /// Waits until there is more to do.
    mutating func wait() {
        curl_multi_poll(multi, nil, 0, min(expireWaiting(), expireIdle()).milliseconds, nil)
    }

    /// Lets the handles go when none has been used for a while.
    ///
    /// - Returns: How long until they are to go.
    private mutating func expireIdle() -> Duration {
        guard active.isEmpty, !idle.isEmpty else { return .seconds(3600) }
        let patience = ContinuousClock.now.duration(to: lastUse + Self.idleTime)
        guard patience <= .zero else { return patience }
        idle = []
        return .seconds(3600)
    }

    /// Fails what has waited too long for a connection.
    ///
    /// - Returns: How long until the next of them has.
    private func expireWaiting() -> Duration {
        var next = Duration.seconds(3600)
        for queue in queues.values where !queue.waiting.isEmpty {
            let now = ContinuousClock.now
            for job in queue.waiting.removeExpired(now) {
                job.reply.settle(
                    .failure(TransportError(code: .timedOut, detail: "no connection became free in time")))
            }
            if let patience = queue.waiting.patience(now) { next = min(next, patience) }
        }
        return next
    }

    private mutating func startWaiting(in queue: Queue) {
        while queue.activeCount < CurlLoop.connectionsPerOrigin, let job = queue.waiting.popFirst() {
            start(job, in: queue)
        }
        // One that nobody uses is kept for a while, as handles are: the next exchange is likely to need it.
        if queue.activeCount == 0, queue.waiting.isEmpty, queues.count > Self.idleQueues { queues[queue.origin] = nil }
    }

    private mutating func start(_ job: CurlJob, in queue: Queue) {
        let remaining = ContinuousClock.now.duration(to: job.deadline)
        guard let handle = idleHandle(for: job.exchange) ?? CurlHandle(),
            handle.prepare(job.exchange, feed: job.feed, remaining: remaining)
        else {
            job.reply.settle(.failure(TransportError(code: .invalidRequest, detail: "libcurl refused the request")))
            return
        }
        guard curl_multi_add_handle(multi, handle.pointer) == CURLM_OK else {
            job.reply.settle(.failure(TransportError(code: .connectionFailed, detail: "libcurl cannot be used")))
            return
        }
        active[handle.pointer] = (job, handle, queue)
        if job.exchange.pipe != nil { handle.streamingBegins = { job.reply.settle(.success($0)) } }
        queue.activeCount += 1
    }

    /// An idle handle: one that was used for the same address, if there is any.
    private mutating func idleHandle(for exchange: HTTPExchange) -> CurlHandle? {
        idle.lastIndex { $0.isPrepared(for: exchange) }.map { idle.remove(at: $0) } ?? idle.popLast()
    }

    private mutating func remove(_ pointer: UnsafeMutableRawPointer, isReusable: Bool) {
        guard let entry = active.removeValue(forKey: pointer) else { return }
        curl_multi_remove_handle(multi, pointer)
        entry.handle.reset()
        if isReusable, idle.count < CurlLoop.connectionsPerOrigin { idle.append(entry.handle) }
        lastUse = .now
        entry.queue.activeCount -= 1
        startWaiting(in: entry.queue)
    }
}
