import Glibc

/// The bytes that wait to be sent on a connection.
struct OutputQueue {
    private struct Segment {
        var bytes: [UInt8]
        /// The exchange to notify when the segment has been sent, and the number of bytes of its handler.
        var exchange: Exchange?
        var count: Int
    }

    private var segments: [Segment] = []
    /// The first segment that is not sent as a whole.
    private var first = 0
    /// The number of its bytes that are sent.
    private var offset = 0
    /// The number of bytes that wait.
    private(set) var count = 0

    mutating func append(_ bytes: [UInt8], of exchange: Exchange? = nil, count payload: Int = 0) {
        guard !bytes.isEmpty else { return }
        count += bytes.count
        segments.append(Segment(bytes: bytes, exchange: exchange, count: payload))
    }

    /// Sends as much as the socket takes.
    ///
    /// - Returns: The number of bytes sent; `nil` if the peer has gone away.
    mutating func send(to descriptor: CInt) -> Int? {
        var total = 0
        // One connection must not keep the thread from the others.
        while first < segments.count, total < 1024 * 1024 {
            let segment = segments[first]
            let sent = segment.bytes.withUnsafeBytes { bytes in
                Glibc.send(
                    descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset,
                    CInt(MSG_NOSIGNAL) | CInt(MSG_DONTWAIT))
            }
            guard sent >= 0 else {
                if errno == EINTR { continue }
                return errno == EAGAIN ? total : nil
            }
            total += sent
            count -= sent
            offset += sent
            guard offset == segment.bytes.count else { continue }
            segment.exchange?.didSend(segment.count)
            segments[first] = Segment(bytes: [], exchange: nil, count: 0)
            first += 1
            offset = 0
        }
        if first == segments.count {
            segments.removeAll(keepingCapacity: segments.capacity < 16)
            first = 0
        } else if first >= 64 {
            segments.removeSubrange(..<first)
            first = 0
        }
        return total
    }
}
