import Glibc

/// One connection with its requests; only the thread of the sockets uses it.
final class Connection {
    let number: Int
    let descriptor: CInt
    var session: any WireSession
    var requests: [Int: OpenRequest] = [:]
    var output = OutputQueue()
    /// Whether the connection ends as soon as all output is sent.
    var isClosing = false
    /// Until when the connection waits for the peer to close it.
    ///
    /// Closing it while the peer sends would destroy what the peer has not read yet.
    var lingerDeadline: ContinuousClock.Instant?
    var hasServed = false
    /// The start of an incomplete head.
    var headStart: ContinuousClock.Instant?
    var lastInput: ContinuousClock.Instant
    var lastOutput: ContinuousClock.Instant
    /// When the connection became unused.
    var idleSince: ContinuousClock.Instant

    init(_ number: Int, _ descriptor: CInt, _ session: any WireSession, now: ContinuousClock.Instant) {
        self.number = number
        self.descriptor = descriptor
        self.session = session
        (lastInput, lastOutput, idleSince) = (now, now, now)
    }

    deinit { close(descriptor) }

    /// Whether no request and no byte is under way.
    var isIdle: Bool {
        requests.isEmpty && output.count == 0 && headStart == nil && lingerDeadline == nil
    }

    /// Whether more input can be used.
    var mayRead: Bool {
        guard lingerDeadline == nil else { return true }
        return !isClosing && output.count < 1024 * 1024 && !session.holdsBack
            && !requests.values.contains(where: \.isHeldBack)
    }

    /// The time at which something will have taken too long; `nil` while only streams are open, which have no limit.
    func deadline(_ limits: EndpointLimits) -> ContinuousClock.Instant? {
        if let lingerDeadline { return lingerDeadline }
        var deadline: ContinuousClock.Instant?
        func limit(_ other: ContinuousClock.Instant) { deadline = min(deadline ?? other, other) }
        if output.count > 0 { limit(lastOutput + limits.writeTimeout) }
        if isIdle { limit(idleSince + (hasServed ? limits.idleTimeout : limits.headTimeout)) }
        if let headStart { limit(headStart + limits.headTimeout) }
        let mayRead = mayRead
        for request in requests.values {
            if !request.isReplying { limit(request.start + limits.handlerTimeout) }
            if !request.isBodyComplete, mayRead { limit(lastInput + limits.bodyTimeout) }
        }
        return deadline
    }

    /// Whether something has taken too long.
    func isExpired(_ limits: EndpointLimits, at now: ContinuousClock.Instant) -> Bool {
        deadline(limits).map { $0 <= now } ?? false
    }
}
