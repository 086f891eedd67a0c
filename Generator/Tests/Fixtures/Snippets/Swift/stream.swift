// Generated from stream.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetStream: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#watch>.
    ///
    /// - Parameter fps: Pictures per second.
    /// - Returns: The parts of the reply as they arrive.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func watch(fps: Int? = nil) async throws -> PartStream {
        try await vapix.send(Self.watch(fps: fps))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func watch(fps: Int? = nil) -> VapixCall<PartStream> {
        VapixCall(
            id: "snippetStream/watch", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .stream("multipart/x-mixed-replace", opening: PartStream.init(_:))
        ) { query in
            query.append("fps", fps)
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#download>.
    ///
    /// - Parameters:
    ///   - aRatherLongNameOfAnArgument: A value.
    ///   - anotherLongNameOfAnArgument: A value.
    /// - Returns: The reply as it arrives.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func download(
        aRatherLongNameOfAnArgument: String? = nil, anotherLongNameOfAnArgument: String? = nil
    ) async throws -> ReplyStream {
        try await vapix.send(
            Self.download(
                aRatherLongNameOfAnArgument: aRatherLongNameOfAnArgument,
                anotherLongNameOfAnArgument: anotherLongNameOfAnArgument))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func download(
        aRatherLongNameOfAnArgument: String? = nil, anotherLongNameOfAnArgument: String? = nil
    ) -> VapixCall<ReplyStream> {
        VapixCall(
            id: "snippetStream/download", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .stream("application/zip")
        ) { query in
            query.append("aRatherLongNameOfAnArgument", aRatherLongNameOfAnArgument)
            query.append("anotherLongNameOfAnArgument", anotherLongNameOfAnArgument)
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#read>.
    ///
    /// - Parameters:
    ///   - aRatherLongNameOfAnArgument: A value.
    ///   - anotherLongNameOfAnArgument: A value.
    /// - Returns: The reply as it arrives.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func read(
        aRatherLongNameOfAnArgument: String? = nil, anotherLongNameOfAnArgument: String? = nil
    ) async throws -> SnippetStreamWords {
        try await vapix.send(
            Self.read(
                aRatherLongNameOfAnArgument: aRatherLongNameOfAnArgument,
                anotherLongNameOfAnArgument: anotherLongNameOfAnArgument))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func read(
        aRatherLongNameOfAnArgument: String? = nil, anotherLongNameOfAnArgument: String? = nil
    ) -> VapixCall<SnippetStreamWords> {
        VapixCall(
            id: "snippetStream/read", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .stream("text/plain", opening: SnippetStreamWords.init(_:))
        ) { query in
            query.append("aRatherLongNameOfAnArgument", aRatherLongNameOfAnArgument)
            query.append("anotherLongNameOfAnArgument", anotherLongNameOfAnArgument)
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetStream: SnippetStream { SnippetStream(vapix: self) }
}
