import Glibc
import VapixSupport

/// A pipe that no child process inherits by accident; a child that inherited its write end would keep it open.
///
/// It is a pair of connected sockets: Swift's Glibc module does not show `pipe2`. Between `pipe` and `fcntl`, another
/// thread may start a child. Both ends can be read and written.
public final class SocketPipe: Sendable {
    /// The end that is read.
    public let readEnd: CInt
    /// The end that is written.
    public let writeEnd: CInt

    private let isOpen = Locked((read: true, write: true))

    /// Makes a pipe.
    ///
    /// - Throws: ``ChildProcess/Failure`` if the system has no descriptors left.
    public init() throws {
        var ends: [CInt] = [-1, -1]
        let type = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw ChildProcess.Failure(description: "no socket pair: \(String(cString: strerror(errno)))")
        }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        closeReadEnd()
        closeWriteEnd()
    }

    /// Closes the end that is read; a second call has no effect.
    public func closeReadEnd() {
        isOpen.withLock { isOpen in
            if isOpen.read { close(readEnd) }
            isOpen.read = false
        }
    }

    /// Closes the end that is written; a second call has no effect.
    public func closeWriteEnd() {
        isOpen.withLock { isOpen in
            if isOpen.write { close(writeEnd) }
            isOpen.write = false
        }
    }

    /// Writes a text, if the reader has not closed its end.
    ///
    /// - Parameter text: The text.
    /// - Returns: Whether all of it was written.
    @discardableResult
    public func write(_ text: String) -> Bool {
        isOpen.withLock { isOpen in
            let bytes = Array(text.utf8)
            return isOpen.write && send(writeEnd, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count
        }
    }
}
