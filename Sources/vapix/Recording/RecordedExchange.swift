/// A request and its reply as they went through the proxy, with all secrets: only in memory.
struct RecordedExchange: Sendable {
    /// The largest part of a body that is kept, in bytes.
    static let maximumBody = 1 << 20
    /// The same of a stream, which has no end.
    static let maximumStream = 128 << 10

    /// How much of a message there is.
    enum Extent: String, Sendable {
        case complete
        /// The body went on behind the kept part.
        case cut
        /// The connection ended within the body.
        case broken
        /// There is no reply at all.
        case missing
        /// The body cannot be checked for secrets.
        case leftOut = "left-out"
    }

    /// A request or a reply.
    struct Message: Sendable {
        var headers: [(name: String, value: String)] = []
        var body: [UInt8] = []
        var extent = Extent.complete

        /// Adds a piece of the body, up to a limit.
        mutating func append(_ piece: [UInt8], limit: Int) {
            let room = max(limit - body.count, 0)
            body += piece.prefix(room)
            if piece.count > room { extent = .cut }
        }

        func header(_ name: String) -> String? {
            headers.first { $0.name.lowercased() == name.lowercased() }?.value
        }

        /// Whether the body has no end, because it is a live stream.
        var isStream: Bool {
            let type = (header("Content-Type") ?? "").lowercased()
            return type.hasPrefix("multipart/x-mixed-replace") || type.hasPrefix("audio/") || type.hasPrefix("video/")
                || type.hasPrefix("text/event-stream")
        }

        /// How much of the body is kept, in bytes.
        var limit: Int { isStream ? RecordedExchange.maximumStream : RecordedExchange.maximumBody }
    }

    let method: String
    let target: String
    /// The time since the start of the recording.
    let start: Duration
    var request = Message()
    var status = 0
    var reply = Message()
    /// The messages of a WebSocket, in order.
    var messages: [RecordedMessage] = []

    /// The size in memory, in bytes, about.
    var size: Int {
        messages.reduce(request.body.count + reply.body.count + 2048) { $0 + $1.size }
    }

    /// The path without the query.
    var path: String { String(target.prefix { $0 != "?" }) }
}
