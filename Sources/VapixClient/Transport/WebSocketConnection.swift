internal import CCurl
import Glibc
internal import ServiceAccounts
internal import VapixSupport

/// What it takes to open a WebSocket.
struct WebSocketRequest: Sendable {
    var origin: Origin
    var certificate: CertificateCheck
    var timeouts: HTTPTimeouts
    /// The path and the query; it may hold a token.
    var target: String
    /// What to log in with, which is done with Basic: only for the virtual host.
    var credentials: Credentials?
    /// The size that a message may have, in bytes.
    var maximumMessageSize: Int
    /// How long the device may be silent before it is asked whether it is there; after twice as long it is given up.
    var patience: Duration
}

/// The device answered, and not with a WebSocket.
struct WebSocketRefusal: Error {
    let status: Int
}

extension WebSocketRefusal: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(VapixError.Code(httpStatus: status), operation: operation, httpStatus: status)
    }
}

/// A WebSocket to a device, on a thread of its own: connections last for as long as an app runs, and are few.
///
/// libcurl connects and encrypts. It speaks HTTP and WebSocket itself only from 7.86 on, and only if it was built so, which
/// neither Debian's nor older cameras' is, so the bytes are ours.
final class WebSocketConnection: Sendable {
    /// What the receiver is told, in order, on the connection's thread.
    enum Received: Sendable {
        /// The texts that came at once, in their order: where they lie in bytes.
        ///
        /// To be read at once: the bytes are the connection's buffer, which is copied if it is kept.
        case texts([Range<Int>], in: [UInt8])
        /// The end, whichever side made it; the last thing that the receiver is told.
        case ended(any Error)
    }

    private struct Mailbox {
        var frames: [[UInt8]] = []
        var isClosing = false
        /// Absent before the thread runs and after it has ended.
        var waker: Waker?
    }

    private let mailbox: Locked<Mailbox>

    /// `@unchecked` because the compiler does not know that curl_multi_wakeup may be called from any thread.
    ///
    /// It is called with the mailbox locked, and the thread takes it out of there before it frees the handle.
    private struct Waker: @unchecked Sendable {
        let multi: UnsafeMutableRawPointer
    }

    private init() {
        mailbox = Locked(Mailbox())
    }

    /// Connects and shakes hands.
    ///
    /// - Parameters:
    ///   - request: Where, and how.
    ///   - receive: What takes the messages; it must not block for long.
    /// - Returns: The open connection.
    /// - Throws: ``WebSocketRefusal`` if the device answers with another status, `TransportError`, or
    ///   `CancellationError`; nothing is left open then, and the receiver is told nothing.
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

    /// Sends a text, or nothing if the connection has ended.
    func send(_ text: [UInt8]) {
        post { $0.frames.append(webSocketFrame(.text, text)) }
    }

    /// Ends the connection at once.
    func close() {
        post { $0.isClosing = true }
    }

    private func post(_ change: (inout Mailbox) -> Void) {
        mailbox.withLock { mailbox in
            change(&mailbox)
            if let waker = mailbox.waker { curl_multi_wakeup(waker.multi) }
        }
    }

    private func run(
        _ request: WebSocketRequest, _ opened: Promise<Void>, _ receive: @Sendable (Received) -> Void
    ) {
        guard let line = WebSocketLine() else {
            opened.settle(.failure(TransportError(code: .connectionFailed, detail: "libcurl cannot be used")))
            return
        }
        mailbox.withLock { $0.waker = Waker(multi: line.multi) }
        defer { mailbox.withLock { $0.waker = nil } }
        do {
            let rest = try line.open(request) { opened.isSettled }
            // Whoever waited for it may have gone.
            guard opened.settle(.success(())) else { return line.sayGoodbye(1001) }
            do {
                try serve(line, request, rest, receive)
            } catch {
                if let error = error as? WebSocketError { line.sayGoodbye(error.closeCode) }
                receive(.ended(error))
            }
        } catch {
            opened.settle(.failure(error))
        }
    }

    /// Passes messages on until the end, which is an error.
    private func serve(
        _ line: WebSocketLine, _ request: WebSocketRequest, _ rest: [UInt8],
        _ receive: @Sendable (Received) -> Void
    ) throws -> Never {
        var reader = WebSocketReader(maximumMessageSize: request.maximumMessageSize)
        rest.withUnsafeBytes { reader.append($0) }
        // Empty whenever something is received, with room for as many texts as came at once before.
        var texts: [Range<Int>] = []
        let patience = request.patience.bounded
        var heard = ContinuousClock.now
        var hasAsked = false
        while true {
            try passOn(&reader, line, &texts, receive)
            let (frames, isClosing) = mailbox.withLock { mailbox in
                defer { mailbox.frames = [] }
                return (mailbox.frames, mailbox.isClosing)
            }
            for frame in frames { line.queue(frame) }
            if isClosing {
                line.sayGoodbye(1000)
                throw CancellationError()
            }
            try line.flush()
            if try line.receive(into: &reader) {
                heard = .now
                hasAsked = false
                continue
            }
            let silence = heard.duration(to: .now)
            if silence >= patience + patience {
                throw TransportError(code: .timedOut, detail: "the device has fallen silent")
            }
            if silence >= patience, !hasAsked {
                line.queue(webSocketFrame(.ping, []))
                hasAsked = true
                continue
            }
            line.wait((hasAsked ? patience + patience : patience) - silence)
        }
    }

    /// Passes on what has been received in full.
    private func passOn(
        _ reader: inout WebSocketReader, _ line: WebSocketLine, _ texts: inout [Range<Int>],
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
            case .ping(let payload): line.queue(webSocketFrame(.pong, payload))
            case .binary, .pong: break
            case .close(let code, let reason):
                line.sayGoodbye(code ?? 1000)
                throw Self.ending(code, reason)
            }
        }
    }

    private static func ending(_ code: UInt16?, _ reason: String) -> TransportError {
        let code = code.map { " (code \($0))" } ?? ""
        let reason = reason.isEmpty ? "" : ": " + oneLine(reason, limit: 125)
        return TransportError(code: .connectionFailed, detail: "the device closed it\(code)\(reason)")
    }
}
