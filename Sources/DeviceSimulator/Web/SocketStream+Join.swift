import Foundation

extension SocketStream {
    /// Forwards bytes in both directions until this side or the other one ends.
    ///
    /// Neither direction waits for the other: a program may answer while it still reads.
    ///
    /// - Parameters:
    ///   - other: The other side.
    ///   - limit: How many bytes of this side to forward; no more are read.
    func join(_ other: SocketStream, limit: Int = .max) {
        var left = limit
        var toOther: [UInt8] = []
        var toThis: [UInt8] = []
        while true {
            if toOther.isEmpty, left > 0, isReadable {
                toOther = read(min(65_536, left))
                if toOther.isEmpty { return }
                left -= limit == .max ? 0 : toOther.count
            }
            if toThis.isEmpty, other.isReadable {
                toThis = other.read(65_536)
                if toThis.isEmpty { return }
            }
            if !toOther.isEmpty {
                if let count = other.sendAvailable(toOther) {
                    toOther.removeFirst(count)
                } else {
                    // The other side reads no more, and may still answer.
                    (toOther, left) = ([], 0)
                }
            }
            if !toThis.isEmpty {
                guard let count = sendAvailable(toThis) else { return }
                toThis.removeFirst(count)
            }
            guard
                wait(
                    reads: toOther.isEmpty && left > 0, writes: !toThis.isEmpty, or: other,
                    reads: toThis.isEmpty, writes: !toOther.isEmpty)
            else { return }
        }
    }

    private func wait(
        reads: Bool, writes: Bool, or other: SocketStream, reads otherReads: Bool, writes otherWrites: Bool
    ) -> Bool {
        if reads && isReadable || otherReads && other.isReadable { return true }
        func events(_ reads: Bool, _ writes: Bool) -> Int16 { Int16((reads ? POLLIN : 0) | (writes ? POLLOUT : 0)) }
        var waiting = [
            pollfd(fd: descriptor, events: events(reads, writes), revents: 0),
            pollfd(fd: other.descriptor, events: events(otherReads, otherWrites), revents: 0),
        ]
        guard poll(&waiting, 2, -1) >= 0 || errno == EINTR else { return false }
        // The end of a side that is not read would be reported again and again.
        return reads || writes || waiting[0].revents & Int16(POLLHUP | POLLERR) == 0
    }
}
