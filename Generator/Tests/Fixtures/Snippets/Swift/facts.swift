// Generated from facts.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// One paragraph.
///
/// Another paragraph.
///
/// API Discovery lists it as `snippet-api`; AXIS OS 9.10 and later.
///
/// Deprecated: Use nothing instead.
///
/// See <https://example.com/>.
public struct SnippetFacts: Sendable {
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
    /// A paragraph.
    ///
    /// Deprecated: Use something else.
    ///
    /// Access: operator; with the PTZ right; AXIS OS 10.1 and later. Effect: read. Page: <https://example.com/#get>.
    ///
    /// - Parameters:
    ///   - text: A text. Since AXIS OS 11.0.
    ///   - size: A number. Deprecated: Use text instead.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get(text: String? = nil, size: Int? = nil) async throws {
        try await vapix.send(Self.get(text: text, size: size))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get(text: String? = nil, size: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetFacts/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get", access: .operator,
            effect: .read, reply: .success
        ) { json in
            json.beginParameters()
            json.member("text", text)
            json.member("size", size)
            json.endParameters()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetFacts: SnippetFacts { SnippetFacts(vapix: self) }
}
