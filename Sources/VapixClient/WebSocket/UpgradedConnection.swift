internal import ServiceAccounts
internal import VapixSupport

/// A WebSocket connection to a device for tools: the handshake and the bytes of both ends are passed on unchanged.
///
/// It has a thread of its own. Both directions have back-pressure.
package final class UpgradedConnection: Sendable {
    /// The device's answer to the handshake.
    package struct Answer: Sendable {
        /// The status: 101 if the connection now is a WebSocket.
        package let status: Int
        /// All headers, in order.
        package let headers: [HTTPHeader]
        /// The body of a refusal; only as far as `Content-Length` states its size, up to 64 KiB.
        package let body: [UInt8]
    }

    /// The parameters of a connection.
    struct Parameters: Sendable {
        var origin: Origin
        var certificate: CertificateCheck
        /// The request line and the headers, with the empty line at the end.
        var head: [UInt8]
        /// How long connecting and the handshake may take.
        var timeout: Duration
    }

    private static let chunkSize = 16 * 1024
    private static let maximumRefusal = 64 * 1024
    /// How long the device may take to read the last bytes.
    private static let lastSendTimeout = Duration.seconds(5)

    private let fromDevice = BytePipe()
    private let toDevice = BytePipe()

    private init() {}

    /// Connects, and sends the handshake.
    ///
    /// - Returns: The connection and the device's answer. After a refusal the connection has ended.
    /// - Throws: `TransportError`; `CancellationError`.
    static func open(_ parameters: Parameters) async throws -> (UpgradedConnection, Answer) {
        try Task.checkCancellation()
        let connection = UpgradedConnection()
        let opened = Promise<Answer>()
        guard startDedicatedThread({ connection.run(parameters, opened) }) else {
            throw TransportError(code: .connectionFailed, detail: "the system has no thread left")
        }
        do {
            return (connection, try await opened.value())
        } catch {
            connection.close()
            throw error
        }
    }

    /// Waits for bytes of the device.
    ///
    /// - Returns: The bytes; `nil` when the device has closed the connection.
    /// - Throws: `CancellationError`; another error if the connection broke.
    package func next() async throws -> [UInt8]? { try await fromDevice.next() }

    /// Sends bytes to the device.
    ///
    /// It waits while the device reads slowly.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: `CancellationError`, also if the connection has ended.
    package func write(_ bytes: [UInt8]) async throws { try await toDevice.write(bytes) }

    /// Sends the bytes that were written, then ends the connection.
    package func finish() {
        toDevice.finish(.success(()))
        fromDevice.abandon()
    }

    /// Ends the connection at once.
    private func close() {
        toDevice.abandon()
        fromDevice.abandon()
    }

    // MARK: The thread

    private func run(_ parameters: Parameters, _ opened: Promise<Answer>) {
        do {
            guard let raw = RawConnection() else {
                throw TransportError(code: .connectionFailed, detail: "libcurl cannot be used")
            }
            let multi = raw.multi
            toDevice.onChange { multi.wake() }
            fromDevice.onChange { multi.wake() }
            defer { close() }
            let (answer, rest) = try handshake(parameters, raw) {
                if opened.isSettled { throw CancellationError() }
            }
            guard opened.settle(.success(answer)), answer.status == 101 else { return }
            do {
                try carry(raw, rest)
                fromDevice.finish(.success(()))
            } catch {
                fromDevice.finish(.failure(error))
            }
        } catch {
            opened.settle(.failure(error))
        }
    }

    /// Connects, sends the handshake, and reads the answer.
    ///
    /// - Returns: The answer, and the bytes behind the handshake.
    private func handshake(
        _ parameters: Parameters, _ raw: RawConnection, checkWanted: () throws -> Void
    ) throws -> (Answer, rest: [UInt8]) {
        let deadline = ContinuousClock.now + parameters.timeout.bounded
        func wait(toSend isSending: Bool) throws {
            try checkWanted()
            let remaining = ContinuousClock.now.duration(to: deadline)
            guard remaining > .zero else { throw TransportError(code: .timedOut, detail: nil) }
            raw.wait(min(remaining, .seconds(1)), toSend: isSending)
        }
        try raw.open(to: parameters.origin, certificate: parameters.certificate, timeout: parameters.timeout.bounded) {
            try wait(toSend: false)
        }
        var sent = 0
        while sent < parameters.head.count {
            let count = try parameters.head[sent...].withUnsafeBytes { try raw.send($0) }
            sent += count
            if count == 0 { try wait(toSend: true) }
        }
        var received: [UInt8] = []
        var found: (head: HTTPReplyHead, end: Int)?
        var buffer = [UInt8](repeating: 0, count: Self.chunkSize)
        while true {
            if found == nil { found = try Self.head(received) }
            if let (head, end) = found {
                let size = head.status == 101 ? 0 : Self.refusalSize(head)
                if received.count - end >= size {
                    let answer = Answer(
                        status: head.status, headers: head.fields.map { HTTPHeader($0.name, $0.value) },
                        body: Array(received[end..<(end + size)]))
                    return (answer, Array(received[(end + size)...]))
                }
            }
            if let count = try buffer.withUnsafeMutableBytes({ try raw.receive(into: $0) }) {
                received += buffer[..<count]
            } else {
                try wait(toSend: false)
            }
        }
    }

    private static func head(_ received: [UInt8]) throws -> (head: HTTPReplyHead, end: Int)? {
        do {
            return try received.withUnsafeBytes { try HTTPReplyHead.read($0) }
        } catch {
            throw TransportError(code: .malformedReply, detail: "the answer is not HTTP")
        }
    }

    private static func refusalSize(_ head: HTTPReplyHead) -> Int {
        let size = head["content-length"].flatMap { Int($0) } ?? 0
        return (0...maximumRefusal).contains(size) ? size : 0
    }

    /// Carries bytes in both directions until one end closes the connection.
    ///
    /// - Throws: `TransportError` if the device's end breaks.
    private func carry(_ raw: RawConnection, _ rest: [UInt8]) throws {
        /// Bytes that a full pipe did not take.
        var held = rest
        var unsent: ArraySlice<UInt8> = []
        var buffer = [UInt8](repeating: 0, count: Self.chunkSize)
        var lastSendDeadline: ContinuousClock.Instant?
        while true {
            // The client may have gone away: its last bytes still are for the device.
            var isSending = false
            while !isSending {
                if unsent.isEmpty {
                    let taken = buffer.withUnsafeMutableBytes { toDevice.take(into: $0) }
                    if taken == .nothing { break }
                    guard case .bytes(let count) = taken else { return }
                    unsent = Array(buffer[..<count])[...]
                }
                let count = try unsent.withUnsafeBytes { try raw.send($0) }
                unsent = unsent.dropFirst(count)
                isSending = count == 0
            }
            let isOver = fromDevice.isEnded
            if isOver {
                guard isSending else { return }
                let deadline = lastSendDeadline ?? .now + Self.lastSendTimeout
                lastSendDeadline = deadline
                guard ContinuousClock.now < deadline else { return }
            }
            if !held.isEmpty, held.withUnsafeBytes({ fromDevice.offer($0) }) { held = [] }
            while held.isEmpty, !isOver, let count = try buffer.withUnsafeMutableBytes({ try raw.receive(into: $0) }) {
                let isTaken = buffer[..<count].withUnsafeBytes { fromDevice.offer($0) }
                if !isTaken { held = Array(buffer[..<count]) }
            }
            raw.wait(.seconds(isSending ? 1 : 60), toSend: isSending, toReceive: held.isEmpty && !isOver)
        }
    }
}
