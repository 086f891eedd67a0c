/// A fault of an HTTP request or its reply.
public enum HTTPFault: Sendable, Hashable {
    /// The camera answers with this status, and does not execute the request.
    case status(Int, retryAfter: RetryAfter? = nil)
    /// The connection ends before the exchange is complete.
    case cut(CutPoint, Ending = .close)
    /// The camera executes the request immediately, and sends the reply after this delay.
    case delay(Duration)
    /// The status line and the headers arrive at this rate, in bytes per second, from 1.
    case slowHeaders(bytesPerSecond: Int)
    /// The body arrives at this rate, in bytes per second, from 1.
    case slowBody(bytesPerSecond: Int)
    /// `Content-Length` is too large by this many bytes, or too small if negative.
    ///
    /// A client cannot distinguish a length that is too small from a shorter reply, unless the end of the body has a
    /// meaning.
    case wrongLength(by: Int, Ending = .close)
    /// The reply has this `Content-Type`.
    case contentType(String)
    /// Spaces are appended to the body up to this size, in bytes.
    case oversized(bytes: Int)
    /// Spaces are appended to the body up to this size, in bytes, and it is sent in chunks, without a `Content-Length`.
    case oversizedChunks(bytes: Int)

    /// The value of the header `Retry-After`.
    public enum RetryAfter: Sendable, Hashable {
        /// This many seconds.
        case seconds(Int)
        /// The date this many seconds from now, by the camera's clock.
        case date(seconds: Int)
    }

    /// How far an exchange gets.
    public enum CutPoint: Sendable, Hashable {
        /// The camera has received the request, and does not execute it.
        case request
        /// The camera has executed the request, and sends nothing of the reply.
        case reply
        /// The camera sends this many bytes of the status line and the headers.
        case headers(after: Int)
        /// The camera sends the headers and this many bytes of the body.
        case body(after: Int)
        /// The reply is chunked, and ends after this many bytes of a chunk that should be longer.
        case chunk(after: Int)
    }

    /// How a connection ends.
    public enum Ending: Sendable, Hashable {
        /// It is closed.
        case close
        /// It is reset.
        case reset
        /// It stays open, and nothing more arrives until the client closes it.
        case hang
        /// The whole web server restarts and is down for this time, which also breaks all other connections.
        case restart(Duration)
    }
}
