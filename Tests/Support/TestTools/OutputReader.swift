import Glibc
import VapixSupport

/// Reads a descriptor to its end on a thread of its own.
public final class OutputReader: Sendable {
    private let contents = Locked<(bytes: [UInt8], isComplete: Bool)>(([], false))

    /// Starts to read.
    ///
    /// - Parameters:
    ///   - pipe: The pipe whose read end is read; the thread keeps it until the end.
    ///   - receive: Called on the thread with each piece.
    public init(_ pipe: SocketPipe, receive: (@Sendable ([UInt8]) -> Void)? = nil) {
        let contents = contents
        let isStarted = startDedicatedThread {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = read(pipe.readEnd, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                let piece = Array(buffer[..<count])
                contents.withLock { $0.bytes += piece }
                receive?(piece)
            }
            contents.withLock { $0.isComplete = true }
        }
        if !isStarted { contents.withLock { $0.isComplete = true } }
    }

    /// The bytes so far.
    public var bytes: [UInt8] { contents.withLock { $0.bytes } }

    /// The bytes so far, as UTF-8.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the end was reached.
    public var isComplete: Bool { contents.withLock { $0.isComplete } }
}
