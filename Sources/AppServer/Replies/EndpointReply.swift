/// The reply of a handler.
///
/// ```swift
/// endpoints.get("status.cgi") { _ in .json(#"{"ready":true}"#) }
/// ```
public struct EndpointReply: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        /// The length is `nil` if it is not known before.
        case stream(length: Int64?, @Sendable (EndpointWriter) async throws -> Void)
        /// A WebSocket; it gets the client's bytes, and an output for its own.
        case upgrade(@Sendable (BodyBuffer, any ReplyOutput) async throws -> Void)
    }

    /// The status, from 200 to 599.
    public var status: Int
    /// The headers, except those of the body's size and of the connection, which the server sets.
    public var headers: EndpointHeaders
    let body: Body

    /// A reply of bytes.
    ///
    /// - Parameters:
    ///   - bytes: The body.
    ///   - contentType: The media type.
    ///   - status: The status, from 200 to 599.
    /// - Returns: The reply.
    public static func bytes(_ bytes: [UInt8], contentType: String, status: Int = 200) -> EndpointReply {
        EndpointReply(status: status, headers: ["Content-Type": contentType], body: .bytes(bytes))
    }

    /// A reply of text, in UTF-8.
    ///
    /// - Parameters:
    ///   - text: The body.
    ///   - contentType: The media type.
    ///   - status: The status, from 200 to 599.
    /// - Returns: The reply.
    public static func text(
        _ text: String, contentType: String = "text/plain; charset=utf-8", status: Int = 200
    ) -> EndpointReply {
        bytes(Array(text.utf8), contentType: contentType, status: status)
    }

    /// A reply of JSON.
    ///
    /// A header forbids caches to store the reply, because JSON usually describes a current state.
    ///
    /// - Parameters:
    ///   - text: The JSON text. It is sent unchanged.
    ///   - status: The status, from 200 to 599.
    /// - Returns: The reply.
    public static func json(_ text: String, status: Int = 200) -> EndpointReply {
        var reply = EndpointReply.text(text, contentType: "application/json", status: status)
        reply.headers.add("Cache-Control", "no-store")
        return reply
    }

    /// A reply without a body.
    ///
    /// - Parameter status: The status, from 200 to 599.
    /// - Returns: The reply.
    public static func empty(status: Int = 204) -> EndpointReply {
        EndpointReply(status: status, headers: [:], body: .bytes([]))
    }

    /// A reply that sends the client to another address.
    ///
    /// - Parameters:
    ///   - location: The address, encoded. Use a relative one, because the app does not know the camera's name.
    ///   - status: 303 lets the client GET it; 307 and 308 keep the method.
    /// - Returns: The reply.
    public static func redirect(to location: String, status: Int = 303) -> EndpointReply {
        EndpointReply(status: status, headers: ["Location": location], body: .bytes([]))
    }

    /// A reply that is made while it is sent.
    ///
    /// The status and the headers are sent at once. If `write` throws, the connection breaks: the client then knows that the reply
    /// is incomplete.
    ///
    /// - Parameters:
    ///   - contentType: The media type.
    ///   - write: Writes the body. Its task is cancelled when the client goes away.
    /// - Returns: The reply.
    public static func stream(
        contentType: String, _ write: @escaping @Sendable (EndpointWriter) async throws -> Void
    ) -> EndpointReply {
        EndpointReply(status: 200, headers: ["Content-Type": contentType], body: .stream(length: nil, write))
    }

    /// A reply of a known size that is made while it is sent, for tools that pass on a reply of another server.
    ///
    /// - Parameters:
    ///   - status: The status, from 200 to 599.
    ///   - headers: The headers.
    ///   - length: The size of the body; `nil` if it is not known beforehand.
    ///   - write: Writes the body.
    /// - Returns: The reply.
    package static func passing(
        status: Int, headers: EndpointHeaders, length: Int64?,
        _ write: @escaping @Sendable (EndpointWriter) async throws -> Void
    ) -> EndpointReply {
        EndpointReply(status: status, headers: headers, body: .stream(length: length, write))
    }

    /// A reply that makes the connection a WebSocket, for tools that pass on one of another server.
    ///
    /// - Parameters:
    ///   - headers: The headers of the other server's handshake, without those of the connection.
    ///   - carry: Carries the bytes of both directions. Its task is cancelled when the client goes away.
    /// - Returns: The reply.
    package static func tunnel(
        headers: EndpointHeaders, _ carry: @escaping @Sendable (EndpointTunnel) async throws -> Void
    ) -> EndpointReply {
        EndpointReply(
            status: 101, headers: headers,
            body: .upgrade { input, output in try await carry(EndpointTunnel(input: input, output: output)) })
    }

    /// A reply of server-sent events, for pages that show live data.
    ///
    /// ```swift
    /// endpoints.get("live.cgi") { _ in
    ///     .events { events in
    ///         for await count in counts { try await events.send("\(count)") }
    ///     }
    /// }
    /// ```
    ///
    /// Apache collects 4 KB of a FastCGI reply before it sends them, unless its configuration says `flushpackets=on`.
    /// It is not known whether a camera has that setting. With a reverse proxy over HTTP, each event is sent at once.
    /// With FastCGI, set `paddedTo: 8192` for the same effect.
    ///
    /// - Parameters:
    ///   - size: The minimum size of an event in bytes. A shorter event is filled up with a comment, which pages do not
    ///     see.
    ///   - send: Sends the events. Its task is cancelled when the client goes away.
    /// - Returns: The reply.
    public static func events(
        paddedTo size: Int = 0, _ send: @escaping @Sendable (EndpointEventWriter) async throws -> Void
    ) -> EndpointReply {
        let size = min(max(size, 0), 64 * 1024)
        var reply = stream(contentType: "text/event-stream") { writer in
            try await send(EndpointEventWriter(writer: writer, minimumSize: size))
        }
        reply.headers.add("Cache-Control", "no-store")
        // nginx collects replies otherwise.
        reply.headers.add("X-Accel-Buffering", "no")
        return reply
    }
}
