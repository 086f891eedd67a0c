import Foundation

/// One end of a connected socket with a read buffer.
///
/// It is confined to one thread, which it blocks.
final class SocketStream {
    /// Bounds reads that somebody waits for: a client, through another socket.
    struct Watch {
        /// The client's socket; if its other side ends, reads end.
        let waiting: CInt
        /// How long a read waits.
        let timeout: Duration
    }

    let descriptor: CInt
    /// The bounds of reads; `nil` for none.
    var watch: Watch?
    /// Whether the last read ended because of the watch's timeout.
    private(set) var hasTimedOut = false
    private var buffer: [UInt8] = []

    private static let maximumHeadSize = 65_536
    private static let chunkSize = 65_536
    /// POLLRDHUP, which Swift's Glibc module does not show: the other side sends no more.
    private static let endOfInput: Int16 = 0x2000

    init(_ descriptor: CInt) {
        self.descriptor = descriptor
    }

    /// Reads up to the first empty line.
    ///
    /// - Returns: The head; `nil` if the other side ended first, or the head is too large.
    func readHead() -> HTTPHead? {
        var searched = 0
        while true {
            if let found = buffer.firstEmptyLine(after: searched) {
                defer { buffer.removeFirst(found + 4) }
                return HTTPHead(buffer[..<found])
            }
            searched = buffer.count
            guard searched < Self.maximumHeadSize, fill() else { return nil }
        }
    }

    /// Reads a line, without its end; `nil` at the end, or if the line is too long.
    func readLine() -> String? {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                defer { buffer.removeFirst(end + 1) }
                let line = buffer[..<end]
                return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
            }
            guard buffer.count < Self.maximumHeadSize, fill() else { return nil }
        }
    }

    /// Reads at most `count` bytes; returns an empty array at the end.
    func read(_ count: Int) -> [UInt8] {
        guard count > 0, !buffer.isEmpty || fill() else { return [] }
        let taken = Array(buffer.prefix(count))
        buffer.removeFirst(taken.count)
        return taken
    }

    /// Reads exactly `count` bytes; fewer at the end.
    func readAll(_ count: Int) -> [UInt8] {
        var all: [UInt8] = []
        while all.count < count {
            let more = read(count - all.count)
            if more.isEmpty { break }
            all += more
        }
        return all
    }

    /// Puts bytes in front of those that are read next.
    func unread(_ bytes: [UInt8]) {
        buffer = bytes + buffer
    }

    private func fill() -> Bool {
        guard watch.map({ isReadable(under: $0) }) ?? true else { return false }
        var received = [UInt8](repeating: 0, count: Self.chunkSize)
        var count = -1
        repeat { count = recv(descriptor, &received, received.count, 0) } while count < 0 && errno == EINTR
        guard count > 0 else { return false }
        buffer += received[..<count]
        return true
    }

    /// Waits for input, as long as somebody wants it.
    private func isReadable(under watch: Watch) -> Bool {
        let deadline = ContinuousClock.now + watch.timeout.limited
        hasTimedOut = false
        while true {
            var waiting = [
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                // Without events, poll reports that both directions have ended.
                pollfd(fd: watch.waiting, events: 0, revents: 0),
            ]
            let left = ((deadline - .now) / .milliseconds(1)).rounded(.up)
            let ready = poll(&waiting, 2, CInt(min(max(left, 0), 60_000)))
            if ready < 0 {
                guard errno == EINTR else { return false }
                continue
            }
            if waiting[0].revents != 0 { return true }
            if waiting[1].revents != 0 { return false }
            if left <= 0 {
                hasTimedOut = true
                return false
            }
        }
    }

    /// Sends as many bytes as the connection takes at once.
    ///
    /// - Returns: How many; `nil` if the other side has ended.
    func sendAvailable(_ bytes: [UInt8]) -> Int? {
        let count = bytes.withUnsafeBytes {
            Foundation.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL | MSG_DONTWAIT))
        }
        if count >= 0 { return count }
        return errno == EAGAIN || errno == EINTR ? 0 : nil
    }

    /// Sends bytes.
    ///
    /// - Returns: Whether all of them were sent.
    func send(_ bytes: some Collection<UInt8>) -> Bool {
        let bytes = Array(bytes)
        return bytes.withUnsafeBytes { bytes in
            var sent = 0
            while sent < bytes.count {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
                let count = Foundation.send(descriptor, rest.baseAddress, rest.count, CInt(MSG_NOSIGNAL))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }

    /// Sends bytes at a limited rate.
    ///
    /// - Returns: Whether all of them were sent.
    func send(_ bytes: [UInt8], bytesPerSecond rate: Int) -> Bool {
        // Ten times a second, or less often if a tenth of the rate is less than a byte.
        let rate = max(rate, 1)
        let piece = max(rate / 10, 1)
        var rest = bytes[...]
        while !rest.isEmpty {
            guard send(rest.prefix(piece)) else { return false }
            rest = rest.dropFirst(piece)
            if !rest.isEmpty, !pause(.seconds(1) * piece / rate) { return false }
        }
        return true
    }

    /// Waits.
    ///
    /// - Parameter duration: How long; `nil` until the other side ends.
    /// - Returns: `false` if the connection has ended in the meantime.
    func pause(_ duration: Duration?) -> Bool {
        let deadline = duration.map { ContinuousClock.now + $0.limited }
        while true {
            let left = deadline.map { ($0 - .now) / .milliseconds(1) } ?? -1
            if deadline != nil, left <= 0 { return true }
            var waiting = pollfd(fd: descriptor, events: Self.endOfInput, revents: 0)
            let ready = poll(&waiting, 1, CInt(min(left.rounded(.up), 60_000)))
            if ready > 0 { return false }
            if ready < 0, errno != EINTR { return false }
        }
    }

    /// Whether `read` would not block.
    var isReadable: Bool {
        if !buffer.isEmpty { return true }
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, 0) > 0
    }

    /// Waits until this socket or another one is readable.
    ///
    /// - Returns: `false` if `poll` fails.
    func waitForInput(or other: SocketStream) -> Bool {
        var waiting = [descriptor, other.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        return poll(&waiting, 2, -1) >= 0 || errno == EINTR
    }

    /// Waits until this socket is readable, or takes bytes.
    ///
    /// - Parameters:
    ///   - sender: The socket that the bytes come from.
    ///   - count: How many of them are still to come, with those that have arrived.
    /// - Returns: `false` if the sender has ended before its last byte, or `poll` fails.
    func waitForInputOrRoom(for sender: SocketStream, sending count: Int) -> Bool {
        var isComplete = false
        while true {
            var waiting = [
                pollfd(fd: descriptor, events: Int16(POLLIN | POLLOUT), revents: 0),
                // A sender that has sent everything may have shut down that direction, and still waits for the answer.
                pollfd(fd: isComplete ? -1 : sender.descriptor, events: Self.endOfInput, revents: 0),
            ]
            guard poll(&waiting, 2, -1) >= 0 else {
                if errno == EINTR { continue }
                return false
            }
            if waiting[0].revents != 0 { return true }
            isComplete = sender.arrivedCount >= count
            if !isComplete, waiting[1].revents != 0 { return false }
        }
    }

    /// How many bytes can be read without waiting.
    private var arrivedCount: Int {
        var waiting: CInt = 0
        return buffer.count + (ioctl(descriptor, UInt(FIONREAD), &waiting) == 0 ? Int(waiting) : 0)
    }

    /// Stops sending, then reads and drops what the other side still sends, for at most 30 seconds.
    ///
    /// An immediate close would answer that data with a reset, and the other side might lose the reply.
    func closeGracefully() {
        shutdown(descriptor, CInt(SHUT_WR))
        var timeout = timeval(tv_sec: 2, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline, !read(Self.chunkSize).isEmpty {}
    }

    /// Waits until this socket is readable or a wake-up was signalled.
    ///
    /// - Returns: Which of the two happened; `nil` if `poll` fails.
    func waitForInput(or wakeUp: WakeUp) -> (isReadable: Bool, isWokenUp: Bool)? {
        var waiting = [descriptor, wakeUp.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        guard poll(&waiting, 2, buffer.isEmpty ? -1 : 0) >= 0 || errno == EINTR else { return nil }
        return (!buffer.isEmpty || waiting[0].revents != 0, waiting[1].revents != 0)
    }

    /// Makes a send fail that takes longer.
    func limitSends(to timeout: Duration) {
        let parts = timeout.limited.components
        var time = timeval(tv_sec: Int(parts.seconds), tv_usec: Int(parts.attoseconds / 1_000_000_000_000))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    }

    /// Makes the next close reset the connection.
    func resetOnClose() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    }
}

extension [UInt8] {
    /// The start of the first empty line that ends after `start`.
    fileprivate func firstEmptyLine(after start: Int) -> Int? {
        withUnsafeBufferPointer { bytes in
            var index = Swift.max(start, 3)
            while index < bytes.count {
                if bytes[index] == 10, bytes[index - 1] == 13, bytes[index - 2] == 10, bytes[index - 3] == 13 {
                    return index - 3
                }
                index += 1
            }
            return nil
        }
    }
}
