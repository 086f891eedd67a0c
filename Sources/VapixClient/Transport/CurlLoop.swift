internal import CCurl
internal import ServiceAccounts
internal import VapixSupport

/// The one thread that talks to libcurl, and the way to it.
///
/// Other threads leave exchanges in a mailbox, and wake it if it sleeps. Easy handles are reused and connections kept alive;
/// per origin, a bounded number of exchanges run at a time, and the others wait their turn.
final class CurlLoop: Sendable {
    /// The process' loop; its thread starts with the first exchange.
    static let shared = CurlLoop()

    /// At most so many connections to one device at a time: cameras are small.
    static let connectionsPerOrigin = 16

    /// Whether libcurl can be used; looking sets it up, once for the process.
    static let isLibcurlReady = setUpCurl()

    /// What there is to do for the thread.
    private enum Letter {
        case start(CurlJob)
        case cancel(CurlJob)
        /// Goes on with an exchange whose pipe was full or empty.
        case resume(CurlJob)
        /// Runs a part of a task that prefers this thread.
        case run(UnownedJob)
    }

    private enum ThreadState {
        case absent
        case awake
        case asleep
    }

    private struct Mailbox {
        var letters: [Letter] = []
        var thread = ThreadState.absent
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
            if let self, let job { self.post(.resume(job)) }
        }
        job.feed?.start { [weak self, weak job] in
            if let self, let job { self.post(.resume(job)) }
        }
        guard multi != nil else { throw TransportError(code: .connectionFailed, detail: "libcurl cannot be used") }
        post(.start(job))
        do {
            return try await job.reply.value()
        } catch is CancellationError {
            post(.cancel(job))
            throw CancellationError()
        }
    }

    /// Leaves something for the thread to do, and sees to it that the thread looks.
    ///
    /// An awake thread looks before it sleeps: it is not disturbed, whoever posts. So what its own tasks post costs nothing.
    private func post(_ letter: Letter) {
        let thread = mailbox.withLock { mailbox in
            mailbox.letters.append(letter)
            defer { mailbox.thread = .awake }
            return mailbox.thread
        }
        switch thread {
        case .awake: break
        case .asleep: curl_multi_wakeup(multi)
        case .absent: if !startDedicatedThread({ self.run() }) { giveUp() }
        }
    }

    /// Does without a thread, as the system has none: the next who needs it tries again.
    private func giveUp() {
        let stranded = mailbox.withLock { mailbox in
            defer { mailbox = Mailbox() }
            return mailbox.letters
        }
        for letter in stranded {
            switch letter {
            case .start(let job):
                job.reply.settle(
                    .failure(TransportError(code: .connectionFailed, detail: "the system has no thread left")))
            case .run(let task): globalConcurrentExecutor.enqueue(ExecutorJob(task))
            case .cancel, .resume: break
            }
        }
    }

    private func run() {
        guard let multi else { return }
        var transfers = CurlTransfers(multi: multi)
        var letters: [Letter] = []
        while true {
            mailbox.withLock { mailbox in
                swap(&mailbox.letters, &letters)
                mailbox.thread = .awake
            }
            for letter in letters {
                switch letter {
                case .start(let job): transfers.add(job)
                case .cancel(let job): transfers.cancel(job)
                case .resume(let job): transfers.resume(job)
                case .run(let task): task.runSynchronously(on: asUnownedTaskExecutor())
                }
            }
            // Nothing may live on here while the thread sleeps but the room for the next letters.
            letters.removeAll(keepingCapacity: true)
            transfers.advance()
            let isIdle = mailbox.withLock { mailbox in
                guard mailbox.letters.isEmpty else { return false }
                mailbox.thread = .asleep
                return true
            }
            if isIdle { transfers.wait() }
        }
    }
}

extension CurlLoop: TaskExecutor {
    func enqueue(_ job: consuming ExecutorJob) {
        let task = UnownedJob(job)
        guard multi != nil else { return globalConcurrentExecutor.enqueue(ExecutorJob(task)) }
        post(.run(task))
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
        deadline = .now + exchange.timeouts.total.bounded + request.additionalTimeout.bounded
    }
}

/// The exchanges under way and those that wait for a connection; confined to the curl thread.
private struct CurlTransfers: ~Copyable {
    private let multi: UnsafeMutableRawPointer
    private var active: [(handle: CurlHandle, queue: Queue)] = []
    private var queues: [Origin: Queue] = [:]
    /// The queue that was used last, which is likely to be the next.
    private var lastQueue: Queue?
    private var idle: [CurlHandle] = []
    /// Since when nothing has been under way, as far as that has been looked at.
    private var idleStart: ContinuousClock.Instant?

    /// How long handles are kept without any being used: libcurl 8.7 and later keep a request's headers in them.
    private static let idleTime = Duration.seconds(10)
    /// How many origins are remembered although nothing is under way to them.
    private static let idleQueues = 8

    /// The exchanges with one origin.
    private final class Queue {
        let origin: Origin
        var activeCount = 0
        // Unchecked because one thread uses it, a step at a time.
        @exclusivity(unchecked) var waiting = WaitingLine()

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
        if let lastQueue, lastQueue.origin == origin { return lastQueue }
        let queue = queues[origin] ?? Queue(origin)
        queues[origin] = queue
        lastQueue = queue
        return queue
    }

    mutating func cancel(_ job: CurlJob) {
        guard let index = active.firstIndex(where: { $0.handle.job === job }) else {
            queues[job.exchange.origin]?.waiting.remove(job)
            return
        }
        remove(at: index, isReusable: false)
    }

    /// Moves all transfers on.
    mutating func advance() {
        var runningCount: CInt = 0
        curl_multi_perform(multi, &runningCount)
        var messageCount: CInt = 0
        while let message = curl_multi_info_read(multi, &messageCount)?.pointee {
            guard message.msg == CURLMSG_DONE,
                let index = active.firstIndex(where: { $0.handle.pointer == message.easy_handle }),
                let job = active[index].handle.job
            else { continue }
            let result = active[index].handle.result(message.data.result)
            let isStreaming = active[index].handle.isStreaming
            // What failed leaves things on the handle that curl_easy_reset does not clear: the system's error number, and
            // with some versions a buffer that makes the next exchange's options fail.
            remove(at: index, isReusable: message.data.result == CURLE_OK)
            job.reply.settle(result)
            if let pipe = job.exchange.pipe {
                // Another attempt may still fill the pipe of one that was refused.
                let isEmptySuccess = (try? result.get().isSuccess) ?? false
                if isStreaming || isEmptySuccess { pipe.finish(result.map { _ in }) }
            }
        }
    }

    /// Goes on with an exchange that libcurl was told to hold; gives it up if nobody wants the rest.
    mutating func resume(_ job: CurlJob) {
        guard let index = active.firstIndex(where: { $0.handle.job === job }) else { return }
        if job.exchange.pipe?.isEnded == true {
            remove(at: index, isReusable: false)
        } else {
            curl_easy_pause(active[index].handle.pointer, CURLPAUSE_CONT)
        }
    }

    /// Waits until there is more to do.
    mutating func wait() {
        // Nobody waits for a connection unless others have them.
        let patience = active.isEmpty ? expireIdle() : expireWaiting()
        curl_multi_poll(multi, nil, 0, patience, nil)
    }

    /// Lets the handles go when none has been used for a while.
    ///
    /// - Returns: How long until they are to go, in milliseconds.
    private mutating func expireIdle() -> CInt {
        guard !idle.isEmpty else { return CInt.max }
        guard let start = idleStart else {
            idleStart = .now
            return Self.idleTime.milliseconds
        }
        let patience = ContinuousClock.now.duration(to: start + Self.idleTime)
        guard patience <= .zero else { return patience.milliseconds }
        idle = []
        return CInt.max
    }

    /// Fails what has waited too long for a connection.
    ///
    /// - Returns: How long until the next of them has, in milliseconds.
    private func expireWaiting() -> CInt {
        guard active.count >= CurlLoop.connectionsPerOrigin else { return CInt.max }
        var next = CInt.max
        for queue in queues.values where !queue.waiting.isEmpty {
            let now = ContinuousClock.now
            for job in queue.waiting.removeExpired(now) {
                job.reply.settle(
                    .failure(TransportError(code: .timedOut, detail: "no connection became free in time")))
            }
            if let patience = queue.waiting.patience(now) { next = min(next, patience.milliseconds) }
        }
        return next
    }

    private mutating func startWaiting(in queue: Queue) {
        while queue.activeCount < CurlLoop.connectionsPerOrigin, let job = queue.waiting.popFirst() {
            start(job, in: queue)
        }
        // One that nobody uses is kept for a while, as handles are: the next exchange is likely to need it.
        guard queue.activeCount == 0, queue.waiting.isEmpty, queues.count > Self.idleQueues else { return }
        queues[queue.origin] = nil
        lastQueue = nil
    }

    private mutating func start(_ job: CurlJob, in queue: Queue) {
        guard let handle = idleHandle(for: job.exchange) ?? CurlHandle(), handle.prepare(job) else {
            job.reply.settle(.failure(TransportError(code: .invalidRequest, detail: "libcurl refused the request")))
            return
        }
        guard curl_multi_add_handle(multi, handle.pointer) == CURLM_OK else {
            job.reply.settle(.failure(TransportError(code: .connectionFailed, detail: "libcurl cannot be used")))
            return
        }
        active.append((handle, queue))
        queue.activeCount += 1
        idleStart = nil
    }

    /// An idle handle: one that was used for the same address, if there is any.
    private mutating func idleHandle(for exchange: HTTPExchange) -> CurlHandle? {
        idle.lastIndex { $0.isPrepared(for: exchange) }.map { idle.remove(at: $0) } ?? idle.popLast()
    }

    private mutating func remove(at index: Int, isReusable: Bool) {
        let (handle, queue) = active[index]
        active.swapAt(index, active.count - 1)
        active.removeLast()
        curl_multi_remove_handle(multi, handle.pointer)
        handle.reset()
        if isReusable, idle.count < CurlLoop.connectionsPerOrigin { idle.append(handle) }
        queue.activeCount -= 1
        startWaiting(in: queue)
    }
}
