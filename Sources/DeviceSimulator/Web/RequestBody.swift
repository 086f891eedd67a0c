/// The body of a request or a reply, which ends after a length, with its last chunk, or with the connection.
///
/// It is confined to one thread, which it blocks.
final class RequestBody {
    private enum Length {
        case bytes(Int)
        /// This many bytes are left of the current chunk.
        case chunks(left: Int)
        /// All that comes.
        case untilEnd
        case over
    }

    private let socket: SocketStream
    private var length: Length

    init(_ socket: SocketStream, _ head: HTTPHead) {
        self.socket = socket
        let isChunked = head["Transfer-Encoding"]?.lowercased().contains("chunked") == true
        length = isChunked ? .chunks(left: 0) : .bytes(head.contentLength ?? 0)
    }

    /// The body of a reply.
    ///
    /// - Parameters:
    ///   - socket: The connection behind the head.
    ///   - reply: The head of the reply.
    ///   - method: The method of the request.
    init(_ socket: SocketStream, ofReply reply: HTTPHead, to method: String) {
        self.socket = socket
        if method == "HEAD" || reply.status == 204 || reply.status == 304 {
            length = .over
        } else if reply["Transfer-Encoding"] != nil {
            length = .chunks(left: 0)
        } else {
            length = reply.contentLength.map { .bytes(max($0, 0)) } ?? .untilEnd
        }
    }

    /// Reads at most `count` bytes.
    ///
    /// - Returns: An empty array at the end of the body; `nil` if the connection ended early.
    func read(_ count: Int) -> [UInt8]? {
        switch length {
        case .over: return []
        case .untilEnd:
            let piece = socket.read(count)
            return piece.isEmpty && socket.hasTimedOut ? nil : piece
        case .bytes(let left):
            guard left > 0 else { return [] }
            let piece = socket.read(min(left, count))
            length = .bytes(left - piece.count)
            return piece.isEmpty ? nil : piece
        case .chunks(0):
            guard let line = socket.readLine(), let size = Int(line.prefix { $0 != ";" }, radix: 16), size >= 0 else {
                return nil
            }
            guard size > 0 else {
                // Skips the trailers.
                while let line = socket.readLine(), !line.isEmpty {}
                length = .over
                return []
            }
            length = .chunks(left: size)
            return read(count)
        case .chunks(let left):
            let piece = socket.read(min(left, count))
            if piece.isEmpty { return nil }
            guard piece.count < left || socket.readLine() == "" else { return nil }
            length = .chunks(left: left - piece.count)
            return piece
        }
    }

    /// Reads the rest.
    ///
    /// - Parameter limit: The maximum size, in bytes.
    /// - Returns: `nil` if it is larger, or if the connection ended early.
    func readAll(limit: Int) -> [UInt8]? {
        var all: [UInt8] = []
        while let piece = read(65_536) {
            if piece.isEmpty { return all }
            guard piece.count <= limit - all.count else { return nil }
            all += piece
        }
        return nil
    }
}
