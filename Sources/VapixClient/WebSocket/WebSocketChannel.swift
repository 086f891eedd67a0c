internal import ServiceAccounts
internal import VapixSupport

/// A WebSocket over a raw connection: shakes hands, then sends and receives frames without blocking.
///
/// One thread uses it.
final class WebSocketChannel {
    private let connection: RawConnection
    /// The bytes that are being sent, and how many of them have been.
    private var unsent: [UInt8] = []
    private var sentCount = 0
    /// The answer to the last ping, until the frames before it have been sent.
    private var pong: [UInt8]?
    /// How many bytes are received at a time, or more.
    private static let chunkSize = 8 * 1024

    /// Makes a channel that is not open yet; `nil` if libcurl cannot be used.
    init?() {
        guard let connection = RawConnection() else { return nil }
        self.connection = connection
    }

    /// The handle whose ``MultiHandle/wake()`` ends a wait from another thread.
    var multi: MultiHandle { connection.multi }

    /// Makes a frame with a mask that nobody can predict.
    static func frame(_ opcode: WebSocketOpcode, _ payload: [UInt8]) -> [UInt8] {
        webSocketFrame(opcode, payload, mask: .random(in: 0 ... .max))
    }

    // MARK: Opening

    /// Connects and shakes hands.
    ///
    /// - Parameters:
    ///   - request: The parameters of the connection.
    ///   - isUnwanted: Whether nobody waits for the connection any more. Called whenever the thread was woken.
    /// - Returns: The bytes that arrived right behind the handshake.
    /// - Throws: `WebSocketRefusal`, `TransportError` or `CancellationError`.
    func open(_ request: WebSocketRequest, isUnwanted: () -> Bool) throws -> [UInt8] {
        let deadline = ContinuousClock.now + request.openTimeout.bounded
        try connection.open(
            to: request.origin, certificate: request.certificate, timeout: request.connectTimeout.bounded
        ) {
            try wait(until: deadline, isUnwanted)
        }
        let handshake = WebSocketHandshake()
        queueRequest(request, handshake)
        defer { wipeUnsent() }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: Self.chunkSize)
        while true {
            try flush()
            while let count = try buffer.withUnsafeMutableBytes({ try connection.receive(into: $0) }) {
                received += buffer[..<count]
                if let answer = try head(received) {
                    try check(answer.head, handshake)
                    return Array(received[answer.end...])
                }
            }
            try wait(until: deadline, isUnwanted)
        }
    }

    private func queueRequest(_ request: WebSocketRequest, _ handshake: WebSocketHandshake) {
        // Reserved at once: an array that grows leaves copies of the login behind.
        unsent.reserveCapacity(16 * 1024)
        unsent += handshake.request(for: request.target, host: request.origin.hostHeader).utf8
        if let credentials = request.credentials {
            withExtendedLifetime(credentials) { unsent += credentials.basicAuthorization.dropLast() }
            unsent += "\r\n".utf8
        }
        unsent += "\r\n".utf8
    }

    private func head(_ received: [UInt8]) throws -> (head: HTTPReplyHead, end: Int)? {
        do {
            return try received.withUnsafeBytes { try HTTPReplyHead.read($0) }
        } catch {
            throw TransportError(code: .malformedReply, detail: "the answer is not HTTP")
        }
    }

    private func check(_ head: HTTPReplyHead, _ handshake: WebSocketHandshake) throws {
        guard head.status == 101 else { throw WebSocketRefusal(status: head.status) }
        do {
            try handshake.check(head)
        } catch {
            throw TransportError(code: .malformedReply, detail: error.description, httpStatus: head.status)
        }
    }

    private func wait(until deadline: ContinuousClock.Instant, _ isUnwanted: () -> Bool) throws {
        if isUnwanted() { throw CancellationError() }
        let remaining = ContinuousClock.now.duration(to: deadline)
        guard remaining > .zero else { throw TransportError(code: .timedOut, detail: nil) }
        wait(remaining)
        if isUnwanted() { throw CancellationError() }
    }

    // MARK: Open

    /// Adds a frame to those that ``flush()`` sends.
    func queue(_ frame: [UInt8]) {
        unsent += frame
    }

    /// Answers a ping when the frames before it have been sent.
    ///
    /// Only the last ping is answered, as RFC 6455, section 5.5.3 allows: a peer that sends pings and does not read would
    /// otherwise fill the memory.
    func answerPing(_ payload: [UInt8]) {
        pong = Self.frame(.pong, payload)
    }

    /// Sends as much as the connection takes.
    ///
    /// - Throws: `TransportError` if the connection has ended.
    func flush() throws {
        while true {
            while sentCount < unsent.count {
                let count = try unsent[sentCount...].withUnsafeBytes { try connection.send($0) }
                if count == 0 { return }
                sentCount += count
            }
            wipeUnsent()
            guard let pong = pong.take() else { return }
            unsent += pong
        }
    }

    /// Receives bytes into a reader.
    ///
    /// - Parameter reader: Takes the bytes.
    /// - Returns: Whether there were any.
    /// - Throws: `TransportError` if the connection has ended.
    func receive(into reader: inout WebSocketReader) throws -> Bool {
        try reader.append(upTo: Self.chunkSize) { try connection.receive(into: $0) ?? 0 } > 0
    }

    /// Waits until bytes can be received or queued frames can be sent, until the thread is woken, or for a time.
    func wait(_ duration: Duration) {
        connection.wait(duration, toSend: !unsent.isEmpty)
    }

    /// Sends a close frame if that is possible without waiting.
    ///
    /// - Parameter code: The reason (RFC 6455, section 7.4.1).
    func sendClose(_ code: UInt16) {
        pong = nil
        queue(Self.frame(.close, [UInt8(code >> 8), UInt8(code & 0xFF)]))
        try? flush()
    }

    private func wipeUnsent() {
        unsent.withUnsafeMutableBytes { wipe($0) }
        unsent.removeAll(keepingCapacity: true)
        sentCount = 0
    }
}
