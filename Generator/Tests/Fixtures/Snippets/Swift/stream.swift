// Generated from stream.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetStream {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#watch>.
    public struct Watch: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        ///
        /// - Parameter fps: Pictures per second.
        public init(fps: Int? = nil) {
            call = VapixCall(
                id: "snippetStream/watch", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .stream("multipart/x-mixed-replace")
            ) { query in
                query.append("fps", fps)
            }
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#download>.
    public struct Download: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - aRatherLongNameOfAnArgument: A value.
        ///   - anotherLongNameOfAnArgument: A value.
        public init(aRatherLongNameOfAnArgument: String? = nil, anotherLongNameOfAnArgument: String? = nil) {
            call = VapixCall(
                id: "snippetStream/download", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .stream("application/zip")
            ) { query in
                query.append("aRatherLongNameOfAnArgument", aRatherLongNameOfAnArgument)
                query.append("anotherLongNameOfAnArgument", anotherLongNameOfAnArgument)
            }
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#read>.
    public struct Read: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - aRatherLongNameOfAnArgument: A value.
        ///   - anotherLongNameOfAnArgument: A value.
        public init(aRatherLongNameOfAnArgument: String? = nil, anotherLongNameOfAnArgument: String? = nil) {
            call = VapixCall(
                id: "snippetStream/read", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .stream("text/plain")
            ) { query in
                query.append("aRatherLongNameOfAnArgument", aRatherLongNameOfAnArgument)
                query.append("anotherLongNameOfAnArgument", anotherLongNameOfAnArgument)
            }
        }
    }
}

extension VapixCalls where API == SnippetStream {
    /// See ``SnippetStream/Watch``.
    @_alwaysEmitIntoClient
    public func watch(fps: Int? = nil) async throws -> PartStream {
        try await PartStream(vapix.open(SnippetStream.Watch(fps: fps)))
    }

    /// See ``SnippetStream/Download``.
    @_alwaysEmitIntoClient
    public func download(
        aRatherLongNameOfAnArgument: String? = nil, anotherLongNameOfAnArgument: String? = nil
    ) async throws -> ReplyStream {
        try await vapix.open(
            SnippetStream.Download(
                aRatherLongNameOfAnArgument: aRatherLongNameOfAnArgument,
                anotherLongNameOfAnArgument: anotherLongNameOfAnArgument))
    }

    /// See ``SnippetStream/Read``.
    @_alwaysEmitIntoClient
    public func read(
        aRatherLongNameOfAnArgument: String? = nil, anotherLongNameOfAnArgument: String? = nil
    ) async throws -> SnippetStreamWords {
        try await SnippetStreamWords(
            vapix.open(
                SnippetStream.Read(
                    aRatherLongNameOfAnArgument: aRatherLongNameOfAnArgument,
                    anotherLongNameOfAnArgument: anotherLongNameOfAnArgument)))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetStream``.
    @_alwaysEmitIntoClient
    public var snippetStream: VapixCalls<SnippetStream> { VapixCalls(vapix: self) }
}
