internal import VapixSupport

/// The device's end of an ``UpgradedConnection``: its thread, which connects and carries the bytes.
struct UpgradedConnectionCarrier: Sendable {
    private static let chunkSize = 16 * 1024
    private static let maximumRefusal = 64 * 1024
    /// How long the device may take to read the last bytes.
    private static let lastSendTimeout = Duration.seconds(5)

    let fromDevice: BytePipe
    let toDevice: BytePipe

    /// Runs the connection until one end closes it.
    ///
    /// - Parameters:
    ///   - parameters: The parameters of the connection.
    ///   - opened: Gets the device's answer to the handshake. If it has a result before, the connection is not wanted any more.
    func run(_ parameters: UpgradedConnection.Parameters, _ opened: Promise<UpgradedConnection.Answer>) {
        do {
            guard let raw = RawConnection() else {
                throw TransportError(code: .connectionFailed, detail: "libcurl cannot be used")
            }
            let multi = raw.multi
            toDevice.onChange { multi.wake() }
            fromDevice.onChange { multi.wake() }
            defer {
                toDevice.abandon()
                fromDevice.abandon()
            }
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
        _ parameters: UpgradedConnection.Parameters, _ raw: RawConnection, checkWanted: () throws -> Void
    ) throws -> (UpgradedConnection.Answer, rest: [UInt8]) {
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
                    let answer = UpgradedConnection.Answer(
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
        /// Why nothing can be sent any more. The device's last bytes can have arrived before.
        var sendFailure: (any Error)?
        while true {
            // The client may have gone away: its last bytes still are for the device. They are all there by now.
            let isOver = fromDevice.isEnded
            var isSending = false
            while !isSending, sendFailure == nil {
                if unsent.isEmpty {
                    let taken = buffer.withUnsafeMutableBytes { toDevice.take(into: $0) }
                    if taken == .nothing { break }
                    guard case .bytes(let count) = taken else { return }
                    unsent = Array(buffer[..<count])[...]
                }
                do {
                    let count = try unsent.withUnsafeBytes { try raw.send($0) }
                    unsent = unsent.dropFirst(count)
                    isSending = count == 0
                } catch {
                    sendFailure = error
                }
            }
            if isOver {
                guard isSending else { return }
                let deadline = lastSendDeadline ?? .now + Self.lastSendTimeout
                lastSendDeadline = deadline
                guard ContinuousClock.now < deadline else { return }
            }
            if !held.isEmpty, held.withUnsafeBytes({ fromDevice.offer($0) }) { held = [] }
            while held.isEmpty, !isOver {
                guard let count = try receive(from: raw, into: &buffer, sendFailure) else {
                    if raw.isClosedByDevice { return }
                    break
                }
                let isTaken = buffer[..<count].withUnsafeBytes { fromDevice.offer($0) }
                if !isTaken { held = Array(buffer[..<count]) }
            }
            raw.wait(.seconds(isSending ? 1 : 60), toSend: isSending, toReceive: held.isEmpty && !isOver)
        }
    }

    /// Receives bytes that have arrived.
    ///
    /// - Returns: The number of bytes; `nil` if there are none now, or after the last one.
    /// - Throws: `TransportError` if the connection has broken, and `sendFailure` after the last byte.
    private func receive(
        from raw: RawConnection, into buffer: inout [UInt8], _ sendFailure: (any Error)?
    ) throws -> Int? {
        do {
            if let count = try buffer.withUnsafeMutableBytes({ try raw.receive(into: $0) }) { return count }
        } catch  where sendFailure == nil && !raw.isClosedByDevice {
            throw error
        } catch {}
        if let sendFailure { throw sendFailure }
        return nil
    }
}
