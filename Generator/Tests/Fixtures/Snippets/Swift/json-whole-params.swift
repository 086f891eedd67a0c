// Generated from json-whole-params.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonWholeParams: Sendable {
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
    /// Access: viewer. Effect: idempotent. Page: <https://example.com/#set>.
    ///
    /// - Parameter sizes: All of params.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func change(sizes: [Int]) async throws {
        try await vapix.send(Self.change(sizes: sizes))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(sizes: [Int]) -> VapixCall<Void> {
        VapixCall(
            id: "snippetJsonWholeParams/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
            access: .viewer, effect: .idempotent, reply: .success
        ) { json in
            json.key("params")
            json.beginArray()
            for item in sizes { json.write(item) }
            json.endArray()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonWholeParams: SnippetJsonWholeParams { SnippetJsonWholeParams(vapix: self) }
}
