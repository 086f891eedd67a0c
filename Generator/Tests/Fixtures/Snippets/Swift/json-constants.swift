// Generated from json-constants.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonConstants: Sendable {
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
    /// Access: viewer. Effect: once. Page: <https://example.com/#set>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func change() async throws {
        try await vapix.send(Self.change())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change() -> VapixCall<Void> { callChange }

    private static let callChange = VapixCall<Void>(
        id: "snippetJsonConstants/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
        access: .viewer, effect: .once, reply: .success
    ) { json in
        json.beginParameters()
        json.member("kind", "fixed")
        json.member("version", 3)
        json.member("isForced", true)
        json.endObject()
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonConstants: SnippetJsonConstants { SnippetJsonConstants(vapix: self) }
}
