// Generated from json-optional-params.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonOptionalParams: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#wait>.
    ///
    /// - Parameters:
    ///   - first: A number.
    ///   - second: A text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func wait(first: Int? = nil, second: String? = nil) async throws {
        try await vapix.send(Self.wait(first: first, second: second))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func wait(first: Int? = nil, second: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetJsonOptionalParams/wait", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "wait",
            access: .viewer, effect: .read, reply: .success
        ) { json in
            json.beginParameters()
            json.member("first", first)
            json.member("second", second)
            json.endParameters()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonOptionalParams: SnippetJsonOptionalParams { SnippetJsonOptionalParams(vapix: self) }
}
