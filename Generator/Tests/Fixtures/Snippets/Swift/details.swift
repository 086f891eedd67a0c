// Generated from details.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// A paragraph that is so long that its author broke the line at a place that suited the file and not the comment,
/// which goes on here and here.
///
/// Another, and a list:
/// - The first item, which is so long that it takes two lines of a comment, because there is quite a lot to be said
///   about it.
/// - The second.
///
/// See <https://example.com/>.
public struct SnippetDetails: Sendable {
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
    /// One paragraph.
    ///
    /// Another.
    ///
    /// A third.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#get>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Void> { callGet }

    private static let callGet = VapixCall<Void>(
        id: "snippetDetails/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get", access: .viewer,
        effect: .read, reply: .success)
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetDetails: SnippetDetails { SnippetDetails(vapix: self) }
}
