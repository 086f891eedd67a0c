// Generated from no-label.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetNoLabel: Sendable {
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
    /// Access: viewer. Effect: once. Page: <https://example.com/#remove>.
    ///
    /// - Parameter name: The name.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func remove(_ name: String) async throws {
        try await vapix.send(Self.remove(name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(_ name: String) -> VapixCall<Void> {
        VapixCall(
            id: "snippetNoLabel/remove", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "remove",
            access: .viewer, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("name", name)
            json.endObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetNoLabel: SnippetNoLabel { SnippetNoLabel(vapix: self) }
}
