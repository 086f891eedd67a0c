// Generated from unverified.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetUnverified: Sendable {
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
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#get>.
    ///
    /// - Returns: The text that the device sends.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> String {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<String> { callGet }

    private static let callGet = VapixCall<String>(
        id: "snippetUnverified/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .text)
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetUnverified: SnippetUnverified { SnippetUnverified(vapix: self) }
}
