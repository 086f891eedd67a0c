import Glibc
internal import VapixSupport

/// The socket of a connection to a bus, with a deadline for every wait.
struct BusSocket {
    /// No header of a reply is larger.
    ///
    /// The limits keep memory small, whatever others on the bus send.
    private static let maximumHeaderSize = 4096
    private static let maximumBodySize = 16 * 1024

    let descriptor: CInt
    let deadline: ContinuousClock.Instant

    /// Sends bytes.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: ``BusFailure``.
    func send(_ bytes: [UInt8]) throws(BusFailure) {
        try transfer(bytes.count, waitingFor: POLLOUT) { sent in
            bytes.withUnsafeBytes { bytes in
                Glibc.send(
                    descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent,
                    CInt(MSG_DONTWAIT | MSG_NOSIGNAL))
            }
        }
    }

    /// Receives the next message.
    ///
    /// - Returns: The message, without its body if that is too large; `nil` for a message that cannot be a reply because its
    ///   header is too large or damaged.
    /// - Throws: ``BusFailure``.
    func receive() throws(BusFailure) -> ReceivedMessage? {
        // A bus that always has another message must not delay the timeout.
        _ = try remainingMilliseconds()
        var header = [UInt8](repeating: 0, count: MessageHeader.prefixSize)
        try fill(&header, from: 0)
        // As libdbus does, treat bytes that are no D-Bus message as the end of the connection.
        guard let sizes = header.withUnsafeBytes({ MessageHeader.sizes($0) }) else { throw BusFailure(.disconnected) }
        guard sizes.header <= Self.maximumHeaderSize else {
            try skip(sizes.header - MessageHeader.prefixSize + sizes.body)
            return nil
        }
        header += repeatElement(0, count: sizes.header - MessageHeader.prefixSize)
        try fill(&header, from: MessageHeader.prefixSize)
        guard let fields = header.withUnsafeBytes({ MessageHeader($0) }) else {
            try skip(sizes.body)
            return nil
        }
        let isBigEndian = header[0] == UInt8(ascii: "B")
        guard sizes.body <= Self.maximumBodySize else {
            try skip(sizes.body)
            return ReceivedMessage(header: fields, isBigEndian: isBigEndian, body: nil)
        }
        let body = UnsafeMutableRawBufferPointer.allocate(byteCount: sizes.body, alignment: 8)
        let message = ReceivedMessage(header: fields, isBigEndian: isBigEndian, body: body)
        try fill(body)
        return message
    }

    /// Receives bytes and drops them.
    private func skip(_ count: Int) throws(BusFailure) {
        // The message may be a reply to somebody else, with a secret.
        let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: min(count, 4096), alignment: 1)
        defer {
            wipe(scratch)
            scratch.deallocate()
        }
        var rest = count
        while rest > 0 {
            let part = UnsafeMutableRawBufferPointer(rebasing: scratch.prefix(rest))
            try fill(part)
            rest -= part.count
            // A bus that sends without a pause must not delay the timeout.
            _ = try remainingMilliseconds()
        }
    }

    private func fill(_ bytes: inout [UInt8], from start: Int) throws(BusFailure) {
        // `withUnsafeMutableBytes` would not carry the type of the error in Swift 6.0.
        let failure = bytes.withUnsafeMutableBytes { bytes -> BusFailure? in
            do throws(BusFailure) {
                try fill(UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
    }

    private func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(BusFailure) {
        try transfer(buffer.count, waitingFor: POLLIN) { received in
            recv(
                descriptor, buffer.baseAddress?.advanced(by: received), buffer.count - received, CInt(MSG_DONTWAIT))
        }
    }

    /// Sends or receives bytes until all are transferred or the deadline has passed.
    ///
    /// - Parameters:
    ///   - total: The number of bytes.
    ///   - events: The event of poll(2) to wait for when nothing can be transferred.
    ///   - step: Transfers some bytes without blocking; gets the number transferred so far.
    /// - Throws: ``BusFailure``.
    private func transfer(
        _ total: Int, waitingFor events: CInt, _ step: (_ transferred: Int) -> Int
    ) throws(BusFailure) {
        var transferred = 0
        while transferred < total {
            let count = step(transferred)
            if count > 0 {
                transferred += count
                continue
            }
            guard count < 0, errno == EAGAIN || errno == EINTR else { throw BusFailure(.disconnected) }
            var waiting = pollfd(fd: descriptor, events: Int16(events), revents: 0)
            poll(&waiting, 1, try remainingMilliseconds())
        }
    }

    /// The time until the deadline.
    func remainingMilliseconds() throws(BusFailure) -> CInt {
        let remaining = ContinuousClock.now.duration(to: deadline).milliseconds
        guard remaining > 0 else { throw BusFailure(.timedOut) }
        return remaining
    }
}
