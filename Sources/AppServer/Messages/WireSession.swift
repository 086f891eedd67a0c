/// The server's side of a protocol on one connection: bytes in, events and bytes out.
///
/// It owns no socket, so tests can give it any bytes.
protocol WireSession {
    /// Whether the peer may still send what belongs to its requests.
    var mayGetMore: Bool { get }
    /// Whether a request has begun whose head is not complete.
    var isHeadIncomplete: Bool { get }
    /// Whether the peer has sent so much ahead that nothing more should be read.
    var holdsBack: Bool { get }

    /// Takes bytes that the peer sent.
    ///
    /// - Parameter bytes: The bytes, cut anywhere.
    /// - Returns: Their events, in order.
    mutating func receive(_ bytes: ArraySlice<UInt8>) -> [WireEvent]

    /// Makes the start of a reply.
    mutating func begin(_ head: ReplyHead, for id: Int) -> [UInt8]

    /// Makes a part of a reply's body.
    ///
    /// - Parameters:
    ///   - bytes: The part; not empty.
    ///   - id: The request.
    /// - Returns: The bytes to send.
    func part(_ bytes: [UInt8], for id: Int) -> [UInt8]

    /// Makes the end of a reply.
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - outcome: Whether the reply is whole.
    /// - Returns: The bytes to send, and what follows.
    mutating func end(for id: Int, _ outcome: ReplyOutcome) -> WireEnd
}

/// How a reply ended.
enum ReplyOutcome {
    /// All of it was sent.
    case complete
    /// The peer did not want the rest.
    case aborted
    /// The rest is missing, and the peer must be able to see it.
    case broken
}

/// Something that a peer's bytes mean.
enum WireEvent: Equatable {
    /// A request's head is complete.
    case request(Int, RequestHead)
    /// A part of a request's body.
    case body(Int, [UInt8])
    /// A request's body has ended; it may be shorter than its head said.
    case bodyEnd(Int, isComplete: Bool)
    /// The peer no longer wants the reply.
    case abort(Int)
    /// A request is malformed behind its head: the peer gets this status, unless the reply has begun.
    case refuse(Int, status: Int)
    /// Bytes to send that no handler makes.
    case output([UInt8])
    /// The peer broke the protocol, in words for the app's log.
    case violation(String)
    /// The connection must end as soon as all output is sent.
    case close
}

/// The end of a reply.
struct WireEnd {
    /// The bytes to send.
    var bytes: [UInt8]
    /// Whether the connection must end after them.
    var closes: Bool
    /// The events of bytes that came before the reply was over.
    var events: [WireEvent] = []
}

/// The limits of a session, in bytes unless stated.
struct WireLimits: Sendable {
    /// All names and values of a request's head.
    var head = 64 * 1024
    /// The body of a request.
    var body: Int64 = 32 * 1024 * 1024
    /// The number of requests that are open at once.
    var requests = 256
}
