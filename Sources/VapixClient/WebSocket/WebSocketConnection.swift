internal import VapixSupport

/// A WebSocket to a device.
///
/// It has a thread of its own: connections are few, and last as long as the app runs.
///
/// libcurl connects and encrypts, and this folder speaks WebSocket. libcurl has WebSocket since 7.86 and only as a build
/// option, which Debian and older cameras lack.
final class WebSocketConnection: Sendable {
    /// An item that the receiver gets, in order, on the connection's thread.
    enum Received: Sendable {
        /// Text messages that arrived together, in order, as ranges of the connection's buffer.
        ///
        /// Read them at once: keeping the buffer copies it.
        case texts([Range<Int>], in: [UInt8])
        /// A binary message arrived.
        case binary
        /// The connection has ended, on whichever side. Nothing follows.
        case ended(any Error)
    }

    private struct State {
        /// Frames that other threads have posted.
        var frames: [[UInt8]] = []
        var isClosing = false
        /// The handle that the thread waits with; `nil` before the thread runs and after it has ended.
        var multi: MultiHandle?
    }

    private let state = Locked(State())

    private init() {}

    /// Connects and shakes hands.
    ///
    /// - Parameters:
    ///   - request: The parameters of the connection.
    ///   - receive: Takes the messages. It must not block for long.
    /// - Returns: The open connection.
    /// - Throws: `WebSocketRefusal` if the device answers with another status, `TransportError`, or `CancellationError`.
    ///   Then nothing is left open, and `receive` is not called.
    static func open(
        _ request: WebSocketRequest, receive: @escaping @Sendable (Received) -> Void
    ) async throws -> WebSocketConnection {
        try Task.checkCancellation()
        let connection = WebSocketConnection()
        let opened = Promise<Void>()
        guard startDedicatedThread({ connection.run(request, opened, receive) }) else {
            throw TransportError(code: .connectionFailed, detail: "the system has no thread left")
        }
        do {
            try await opened.value()
        } catch {
            connection.close()
            throw error
        }
        return connection
    }

    /// Sends a text message, or nothing if the connection has ended.
    func send(_ text: [UInt8]) {
        update { $0.frames.append(WebSocketChannel.frame(.text, text)) }
    }

    /// Ends the connection at once.
    func close() {
        update { $0.isClosing = true }
    }

    private func update(_ change: (inout State) -> Void) {
        state.withLock { state in
            change(&state)
            state.multi?.wake()
        }
    }

    private func run(
        _ request: WebSocketRequest, _ opened: Promise<Void>, _ receive: @Sendable (Received) -> Void
    ) {
        guard let channel = WebSocketChannel() else {
            opened.settle(.failure(TransportError(code: .connectionFailed, detail: "libcurl cannot be used")))
            return
        }
        state.withLock { $0.multi = channel.multi }
        defer { state.withLock { $0.multi = nil } }
        do {
            let rest = try channel.open(request) { opened.isSettled }
            // The task that waited may have been cancelled.
            guard opened.settle(.success(())) else { return channel.sendClose(1001) }
            do {
                try serve(channel, request, rest, receive)
            } catch {
                if let error = error as? WebSocketError { channel.sendClose(error.closeCode) }
                receive(.ended(error))
            }
        } catch {
            opened.settle(.failure(error))
        }
    }

    /// Sends frames and hands over messages until the end, which is an error.
    private func serve(
        _ channel: WebSocketChannel, _ request: WebSocketRequest, _ rest: [UInt8],
        _ receive: @Sendable (Received) -> Void
    ) throws -> Never {
        var reader = WebSocketReader(from: .server, maximumMessageSize: request.maximumMessageSize)
        rest.withUnsafeBytes { reader.append($0) }
        // Empty before each receive, with memory for as many ranges as arrived together before.
        var texts: [Range<Int>] = []
        let timeout = request.idleTimeout.bounded
        var lastReceive = ContinuousClock.now
        var hasSentPing = false
        while true {
            try handOver(&reader, channel, &texts, receive)
            let (frames, isClosing) = state.withLock { state in
                defer { state.frames = [] }
                return (state.frames, state.isClosing)
            }
            for frame in frames { channel.queue(frame) }
            if isClosing {
                channel.sendClose(1000)
                throw CancellationError()
            }
            do {
                try channel.flush()
            } catch {
                // The device's last messages, and the reason why it closed the connection, can have arrived before.
                while (try? channel.receive(into: &reader)) == true {
                    try handOver(&reader, channel, &texts, receive)
                }
                throw error
            }
            if try channel.receive(into: &reader) {
                lastReceive = .now
                hasSentPing = false
                continue
            }
            let idleTime = lastReceive.duration(to: .now)
            if idleTime >= timeout + timeout {
                throw TransportError(code: .timedOut, detail: "the device does not answer a ping")
            }
            if idleTime >= timeout, !hasSentPing {
                channel.queue(WebSocketChannel.frame(.ping, []))
                hasSentPing = true
                continue
            }
            channel.wait((hasSentPing ? timeout + timeout : timeout) - idleTime)
        }
    }

    /// Hands over the messages that have been received in full.
    private func handOver(
        _ reader: inout WebSocketReader, _ channel: WebSocketChannel, _ texts: inout [Range<Int>],
        _ receive: @Sendable (Received) -> Void
    ) throws {
        while true {
            while let text = reader.nextText() { texts.append(text) }
            if !texts.isEmpty {
                receive(.texts(texts, in: reader.received))
                texts.removeAll(keepingCapacity: true)
            }
            guard let message = try reader.next() else { return }
            switch message {
            case .text(let text): receive(.texts([0..<text.count], in: Array(text)))
            case .ping(let payload): channel.answerPing(payload)
            case .binary: receive(.binary)
            case .pong: break
            case .close(let code, let reason):
                channel.sendClose(code ?? 1000)
                throw Self.closed(code, reason)
            }
        }
    }

    private static func closed(_ code: UInt16?, _ reason: String) -> TransportError {
        let code = code.map { " (code \($0))" } ?? ""
        let reason = reason.isEmpty ? "" : ": " + oneLine(reason, limit: 125)
        return TransportError(code: .connectionFailed, detail: "the device closed it\(code)\(reason)")
    }
}
