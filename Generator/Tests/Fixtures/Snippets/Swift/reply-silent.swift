// Generated from reply-silent.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetReplySilent: Sendable {
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
    /// Access: viewer. Effect: once. Page: <https://example.com/#start>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func start() async throws {
        try await vapix.send(Self.start())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func start() -> VapixCall<Void> { callStart }

    private static let callStart = VapixCall<Void>(
        id: "snippetReplySilent/start", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .once,
        reply: .nothing)
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetReplySilent: SnippetReplySilent { SnippetReplySilent(vapix: self) }
}
