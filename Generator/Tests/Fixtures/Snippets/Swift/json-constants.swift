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
    public func set() async throws {
        try await vapix.send(Self.set())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set() -> VapixCall<Void> { callSet }

    private static let callSet = VapixCall<Void>(
        id: "snippetJsonConstants/set", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "set",
        access: .viewer, effect: .once, reply: .success
    ) { json in
        json.beginParameters()
        json.member("kind", "fixed")
        json.member("version", Int32(3))
        json.member("isForced", true)
        json.endObject()
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonConstants: SnippetJsonConstants { SnippetJsonConstants(vapix: self) }
}
