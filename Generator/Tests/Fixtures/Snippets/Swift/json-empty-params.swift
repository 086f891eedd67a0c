// Generated from json-empty-params.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonEmptyParams: Sendable {
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
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func reset() async throws {
        try await vapix.send(Self.reset())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func reset() -> VapixCall<Void> { callReset }

    private static let callReset = VapixCall<Void>(
        id: "snippetJsonEmptyParams/reset", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "reset",
        access: .viewer, effect: .once, reply: .success
    ) { json in
        json.beginParameters()
        json.endObject()
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonEmptyParams: SnippetJsonEmptyParams { SnippetJsonEmptyParams(vapix: self) }
}
