// Generated from no-function.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetNoFunction: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#get>.
    ///
    /// - Returns: The call.
    public static func get() -> VapixCall<Void> { callGet }

    private static let callGet = VapixCall<Void>(
        id: "snippetNoFunction/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get", access: .viewer,
        effect: .read, reply: .success)

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#list>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list() async throws {
        try await vapix.send(Self.list())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list() -> VapixCall<Void> { callList }

    private static let callList = VapixCall<Void>(
        id: "snippetNoFunction/list", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "list", access: .viewer,
        effect: .read, reply: .success)
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetNoFunction: SnippetNoFunction { SnippetNoFunction(vapix: self) }
}
