import Foundation

/// One end of a connected socket with a read buffer.
///
/// It is confined to one thread, which it blocks.
final class SocketStream {
    let descriptor: CInt
    private var buffer: [UInt8] = []

    private static let maximumHeadSize = 65_536
    private static let chunkSize = 65_536

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
        var received = [UInt8](repeating: 0, count: Self.chunkSize)
        var count = -1
        repeat { count = recv(descriptor, &received, received.count, 0) } while count < 0 && errno == EINTR
        guard count > 0 else { return false }
        buffer += received[..<count]
        return true
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
            // POLLRDHUP, which Swift's Glibc module does not show: the other side sends no more.
            let ended: Int16 = 0x2000
            var waiting = pollfd(fd: descriptor, events: ended, revents: 0)
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
