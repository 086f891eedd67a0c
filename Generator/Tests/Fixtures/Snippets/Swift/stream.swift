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
        public init(fps: Int32? = nil) {
            call = VapixCall(
                id: "snippetStream/watch", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .stream
            ) { query in
                query.append("fps", fps)
            }
        }
    }
}

extension VapixCalls where API == SnippetStream {
}

extension Vapix {
    /// A snippet; see ``SnippetStream``.
    @_alwaysEmitIntoClient
    public var snippetStream: VapixCalls<SnippetStream> { VapixCalls(vapix: self) }
}
