// Generated from json-beside-method.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonBesideMethod: Sendable {
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
    /// - Parameters:
    ///   - channel: Beside the method.
    ///   - text: In params.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func change(channel: Int, text: String? = nil) async throws {
        try await vapix.send(Self.change(channel: channel, text: text))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(channel: Int, text: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetJsonBesideMethod/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
            access: .viewer, effect: .idempotent, reply: .success
        ) { json in
            json.member("channel", channel)
            json.beginParameters()
            json.member("text", text)
            json.endParameters()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonBesideMethod: SnippetJsonBesideMethod { SnippetJsonBesideMethod(vapix: self) }
}
