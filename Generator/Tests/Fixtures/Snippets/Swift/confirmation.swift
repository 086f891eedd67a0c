// Generated from confirmation.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetConfirmation {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#reset>.
    public struct Reset: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - confirmation: All settings are lost.
        ///   - delay: In seconds.
        public init(confirmation: Reset.Confirmation, delay: Int? = nil) {
            call = VapixCall(
                id: "snippetConfirmation/reset", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "reset",
                access: .viewer, effect: .once, reply: .success
            ) { json in
                json.beginParameters()
                json.member("delay", delay)
                json.endParameters()
            }
        }

        /// Says that the caller knows what comes of the call; there is one value, to be written out.
        public struct Confirmation: Sendable {
            /// All settings are lost.
            @_alwaysEmitIntoClient
            public static var forgetsEverything: Confirmation { Self() }

            @usableFromInline init() {}
        }
    }
}

extension VapixCalls where API == SnippetConfirmation {
    /// See ``SnippetConfirmation/Reset``.
    @_alwaysEmitIntoClient
    public func reset(confirmation: SnippetConfirmation.Reset.Confirmation, delay: Int? = nil) async throws {
        try await vapix.send(SnippetConfirmation.Reset(confirmation: confirmation, delay: delay))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetConfirmation``.
    @_alwaysEmitIntoClient
    public var snippetConfirmation: VapixCalls<SnippetConfirmation> { VapixCalls(vapix: self) }
}
