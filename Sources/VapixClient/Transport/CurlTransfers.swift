internal import CCurl
internal import ServiceAccounts
internal import VapixSupport

/// The running exchanges and those that wait for a connection.
///
/// Only the curl thread uses it.
struct CurlTransfers: ~Copyable {
    private var handle: MultiHandle
    private var multi: UnsafeMutableRawPointer { handle.pointer }
    private var active: [(handle: CurlHandle, origin: OriginTransfers)] = []
    private var origins: [Origin: OriginTransfers] = [:]
    /// The origin of the last exchange, which is likely to be that of the next one.
    private var lastOrigin: OriginTransfers?
    private var idle: [CurlHandle] = []
    /// When the thread first found no exchange running; `nil` while some run.
    private var idleStart: ContinuousClock.Instant?
    /// Whether an exchange has run, so that connections may be open.
    private var hasConnected = false

    /// How long unused handles are kept: libcurl 8.7 and later keep the headers of the last request in them.
    private static let idleHandleTimeout = Duration.seconds(10)
    /// How many origins without exchanges are kept.
    private static let maximumIdleOrigins = 8

    /// The exchanges with one origin.
    private final class OriginTransfers {
        let origin: Origin
        var activeCount = 0
        // `@exclusivity(unchecked)` because one thread uses it, a step at a time.
        @exclusivity(unchecked) var waiting = CurlJobQueue()

        init(_ origin: Origin) {
            self.origin = origin
        }
    }

    init(multi: MultiHandle) {
        handle = multi
    }

    /// Starts a job, or lets it wait for a connection.
    mutating func add(_ job: CurlJob) {
        let origin = transfers(with: job.exchange.origin)
        origin.waiting.append(job)
        startWaiting(origin)
    }

    private mutating func transfers(with origin: Origin) -> OriginTransfers {
        if let lastOrigin, lastOrigin.origin == origin { return lastOrigin }
        let transfers = origins[origin] ?? OriginTransfers(origin)
        origins[origin] = transfers
        lastOrigin = transfers
        return transfers
    }

    /// Ends a job without a reply.
    mutating func cancel(_ job: CurlJob) {
        guard let index = active.firstIndex(where: { $0.handle.job === job }) else {
            origins[job.exchange.origin]?.waiting.remove(job)
            return
        }
        remove(at: index, isReusable: false)
    }

    /// Lets libcurl make progress, and settles the jobs that are done.
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
            // After a failure curl_easy_reset does not clear everything: not the system's error number, and with some
            // versions not a buffer that makes the next exchange's options fail.
            remove(at: index, isReusable: message.data.result == CURLE_OK)
            job.reply.settle(result)
            if let pipe = job.exchange.pipe {
                // After a refusal, another attempt may still fill the pipe.
                let isEmptySuccess = (try? result.get().isSuccess) ?? false
                if isStreaming || isEmptySuccess { pipe.finish(result.map { _ in }) }
            }
        }
    }

    /// Goes on with a paused exchange, or ends it if nobody wants the rest.
    mutating func resume(_ job: CurlJob) {
        guard let index = active.firstIndex(where: { $0.handle.job === job }) else { return }
        if job.exchange.pipe?.isEnded == true {
            remove(at: index, isReusable: false)
        } else {
            curl_easy_pause(active[index].handle.pointer, CURLPAUSE_CONT)
        }
    }

    /// Waits until libcurl or another thread has something to do, or a timeout is due.
    ///
    /// - Parameter idleTimeout: The time without an exchange after which the connections are of no use any more.
    /// - Returns: Whether that time has passed.
    mutating func wait(closingAfter idleTimeout: Duration) -> Bool {
        guard active.isEmpty else {
            // A job waits for a connection only while other jobs have all of them.
            curl_multi_poll(multi, nil, 0, expireWaiting(), nil)
            return false
        }
        let start = idleStart ?? .now
        idleStart = start
        let idleTime = start.duration(to: .now)
        if hasConnected, idleTime >= idleTimeout {
            // If they cannot be closed now, this is tried again as much later.
            idleStart = .now
            return true
        }
        if idleTime >= Self.idleHandleTimeout { idle = [] }
        var next: [Duration] = []
        if hasConnected { next.append(idleTimeout - idleTime) }
        if !idle.isEmpty { next.append(Self.idleHandleTimeout - idleTime) }
        curl_multi_poll(multi, nil, 0, next.min()?.milliseconds ?? CInt.max, nil)
        return false
    }

    /// Closes all connections.
    ///
    /// No exchange may run.
    mutating func closeConnections(goingOnWith multi: MultiHandle) {
        handle = multi
        hasConnected = false
    }

    /// Fails the jobs that have waited for a connection beyond their deadline.
    ///
    /// - Returns: The time until the next deadline, in milliseconds.
    private func expireWaiting() -> CInt {
        guard active.count >= CurlLoop.connectionsPerOrigin else { return CInt.max }
        var next = CInt.max
        for origin in origins.values where !origin.waiting.isEmpty {
            let now = ContinuousClock.now
            for job in origin.waiting.removeExpired(now) {
                job.reply.settle(
                    .failure(
                        TransportError(
                            code: .timedOut, detail: "no connection became free in time", isUnsent: true)))
            }
            if let remaining = origin.waiting.timeToNextDeadline(now) { next = min(next, remaining.milliseconds) }
        }
        return next
    }

    /// Starts as many of the waiting jobs as there are free connections.
    private mutating func startWaiting(_ origin: OriginTransfers) {
        while origin.activeCount < CurlLoop.connectionsPerOrigin, let job = origin.waiting.popFirst() {
            start(job, origin)
        }
        // The next exchange is likely to have the same origin, so a few are kept.
        guard origin.activeCount == 0, origin.waiting.isEmpty, origins.count > Self.maximumIdleOrigins else { return }
        origins[origin.origin] = nil
        lastOrigin = nil
    }

    private mutating func start(_ job: CurlJob, _ origin: OriginTransfers) {
        guard let handle = idleHandle(for: job.exchange) ?? CurlHandle(), handle.prepare(job) else {
            job.reply.settle(
                .failure(
                    TransportError(
                        code: .invalidRequest, detail: "libcurl refused the request", isUnsent: true)))
            return
        }
        guard curl_multi_add_handle(multi, handle.pointer) == CURLM_OK else {
            job.reply.settle(
                .failure(
                    TransportError(
                        code: .connectionFailed, detail: "libcurl cannot be used", isUnsent: true)))
            return
        }
        active.append((handle, origin))
        origin.activeCount += 1
        idleStart = nil
        hasConnected = true
    }

    /// An unused handle, if possible one that has the same address.
    private mutating func idleHandle(for exchange: HTTPExchange) -> CurlHandle? {
        idle.lastIndex { $0.isPrepared(for: exchange) }.map { idle.remove(at: $0) } ?? idle.popLast()
    }

    private mutating func remove(at index: Int, isReusable: Bool) {
        let (handle, origin) = active[index]
        active.swapAt(index, active.count - 1)
        active.removeLast()
        curl_multi_remove_handle(multi, handle.pointer)
        handle.reset()
        if isReusable, idle.count < CurlLoop.connectionsPerOrigin { idle.append(handle) }
        origin.activeCount -= 1
        startWaiting(origin)
    }
}
