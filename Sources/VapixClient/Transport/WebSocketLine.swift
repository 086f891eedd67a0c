internal import CCurl
import Glibc
internal import ServiceAccounts
internal import VapixSupport

/// A connection that libcurl makes and encrypts, and that carries our own bytes; confined to one thread.
final class WebSocketLine {
    /// What `curl_multi_wakeup` ends a wait of.
    let multi: UnsafeMutableRawPointer
    private let handle: CurlHandle
    private var socket: curl_socket_t = -1
    /// What is being sent, and how much of it is gone.
    private var unsent: [UInt8] = []
    private var sentCount = 0
    /// How much is received at a time, in bytes, or more.
    private static let chunk = 8 * 1024

    init?() {
        guard CurlLoop.isLibcurlReady, let multi = curl_multi_init() else { return nil }
        guard let handle = CurlHandle() else {
            curl_multi_cleanup(multi)
            return nil
        }
        self.multi = multi
        self.handle = handle
    }

    deinit {
        curl_multi_remove_handle(multi, handle.pointer)
        handle.reset()
        curl_multi_cleanup(multi)
    }

    // MARK: Opening

    /// Connects and shakes hands.
    ///
    /// - Parameters:
    ///   - request: Where, and how.
    ///   - isUnwanted: Whether nobody waits for it any more; asked whenever the thread was woken.
    /// - Returns: What came right behind the handshake.
    /// - Throws: ``WebSocketRefusal``, `TransportError` or `CancellationError`.
    func open(_ request: WebSocketRequest, isUnwanted: () -> Bool) throws -> [UInt8] {
        let deadline = ContinuousClock.now + request.timeouts.total.bounded
        try connect(request, deadline, isUnwanted)
        let handshake = WebSocketHandshake()
        queueRequest(request, handshake)
        defer { wipeUnsent() }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: Self.chunk)
        while true {
            try flush()
            while let count = try buffer.withUnsafeMutableBytes({ try receive(into: $0) }) {
                received += buffer[..<count]
                if let answer = try head(received) {
                    try check(answer.head, handshake)
                    return Array(received[answer.end...])
                }
            }
            try wait(until: deadline, isUnwanted)
        }
    }

    private func connect(
        _ request: WebSocketRequest, _ deadline: ContinuousClock.Instant, _ isUnwanted: () -> Bool
    ) throws {
        let isPrepared = handle.prepareConnection(
            to: request.origin, certificate: request.certificate, timeout: request.timeouts.connect.bounded)
        guard isPrepared else { throw TransportError(code: .invalidRequest, detail: "libcurl refused the request") }
        guard curl_multi_add_handle(multi, handle.pointer) == CURLM_OK else {
            throw TransportError(code: .connectionFailed, detail: "libcurl cannot be used")
        }
        while true {
            var count: CInt = 0
            curl_multi_perform(multi, &count)
            // The handle stays with `multi`, which holds the connection.
            if let message = curl_multi_info_read(multi, &count)?.pointee, message.msg == CURLMSG_DONE {
                guard message.data.result == CURLE_OK else { throw handle.failure(message.data.result) }
                break
            }
            try wait(until: deadline, isUnwanted)
        }
        guard ccurl_get_socket(handle.pointer, &socket) == CURLE_OK, socket >= 0 else {
            throw TransportError(code: .connectionFailed, detail: "libcurl lost the connection")
        }
    }

    private func queueRequest(_ request: WebSocketRequest, _ handshake: WebSocketHandshake) {
        let host = request.origin.host + (request.origin.port.map { ":\($0)" } ?? "")
        // Enough from the start: an array that grows leaves copies behind.
        unsent.reserveCapacity(16 * 1024)
        unsent += handshake.request(for: request.target, host: host).utf8
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
            throw TransportError(code: .malformedReply, detail: error.description)
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

    /// Takes a frame to be sent.
    func queue(_ frame: [UInt8]) {
        unsent += frame
    }

    /// Sends as much as the connection takes.
    func flush() throws {
        while sentCount < unsent.count {
            var count = 0
            let result = unsent[sentCount...].withUnsafeBytes { bytes in
                curl_easy_send(handle.pointer, bytes.baseAddress, bytes.count, &count)
            }
            if result == CURLE_AGAIN { return }
            guard result == CURLE_OK else { throw handle.failure(result) }
            sentCount += count
        }
        wipeUnsent()
    }

    /// Receives what is there.
    ///
    /// - Parameter reader: What takes it.
    /// - Returns: Whether there was anything.
    /// - Throws: `TransportError` if the connection has ended.
    func receive(into reader: inout WebSocketReader) throws -> Bool {
        try reader.append(roomFor: Self.chunk) { try receive(into: $0) ?? 0 } > 0
    }

    /// Receives what is there, as much of it as there is room for; `nil` if there is nothing.
    private func receive(into room: UnsafeMutableRawBufferPointer) throws -> Int? {
        var count = 0
        let result = curl_easy_recv(handle.pointer, room.baseAddress, room.count, &count)
        if result == CURLE_AGAIN { return nil }
        guard result == CURLE_OK else { throw handle.failure(result) }
        guard count > 0 else {
            throw TransportError(code: .connectionFailed, detail: "the device closed it")
        }
        return count
    }

    /// Waits until something can be received or sent, until the thread is woken, or for a time.
    func wait(_ duration: Duration) {
        var entry = curl_waitfd()
        entry.fd = socket
        entry.events = Int16(CURL_WAIT_POLLIN) | (unsent.isEmpty ? 0 : Int16(CURL_WAIT_POLLOUT))
        // While libcurl connects, it waits for its own socket.
        curl_multi_poll(multi, &entry, socket < 0 ? 0 : 1, max(duration, .zero).milliseconds, nil)
    }

    /// Tells the device that this is the end, if it can be told without waiting.
    func sayGoodbye(_ code: UInt16) {
        queue(webSocketCloseFrame(code: code))
        try? flush()
    }

    private func wipeUnsent() {
        unsent.withUnsafeMutableBytes { wipe($0) }
        unsent.removeAll(keepingCapacity: true)
        sentCount = 0
    }
}
