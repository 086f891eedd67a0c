// Generated from confirmation.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetConfirmation: Sendable {
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
    /// Access: viewer. Effect: once. Page: <https://example.com/#reset>.
    ///
    /// - Parameters:
    ///   - confirmation: All settings are lost.
    ///   - delay: In seconds.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func reset(confirmation: ResetConfirmation, delay: Int? = nil) async throws {
        try await vapix.send(Self.reset(confirmation: confirmation, delay: delay))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func reset(confirmation: ResetConfirmation, delay: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetConfirmation/reset", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "reset",
            access: .viewer, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("delay", delay)
            json.endParameters()
        }
    }

    /// The confirmation that the caller knows the consequence of the call.
    public struct ResetConfirmation: Sendable {
        /// All settings are lost.
        @_alwaysEmitIntoClient
        public static var forgetsEverything: ResetConfirmation { Self() }

        @usableFromInline init() {}
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetConfirmation: SnippetConfirmation { SnippetConfirmation(vapix: self) }
}
