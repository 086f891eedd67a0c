// Generated from json-method.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonMethod: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#getStatus>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatus() async throws {
        try await vapix.send(Self.getStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatus() -> VapixCall<Void> { callGetStatus }

    private static let callGetStatus = VapixCall<Void>(
        id: "snippetJsonMethod/getStatus", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getStatus",
        access: .viewer, effect: .read, reply: .success)

    /// Does it.
    ///
    /// Access: viewer. Effect: idempotent. Page: <https://example.com/#setStatus>.
    ///
    /// - Parameter text: A text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setStatus(text: String) async throws {
        try await vapix.send(Self.setStatus(text: text))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setStatus(text: String) -> VapixCall<Void> {
        VapixCall(
            id: "snippetJsonMethod/setStatus", path: "/axis-cgi/snippet.cgi", apiVersion: "1.2", method: "SetTheStatus",
            access: .viewer, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("text", text)
            json.endObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonMethod: SnippetJsonMethod { SnippetJsonMethod(vapix: self) }
}
