// Generated from query-form.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetQueryForm: Sendable {
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
    /// Access: viewer. Effect: once. Page: <https://example.com/#change>.
    ///
    /// - Parameter values: The values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func change(values: [String: String]) async throws {
        try await vapix.send(Self.change(values: values))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(values: [String: String]) -> VapixCall<Void> {
        VapixCall(
            id: "snippetQueryForm/change", path: "/axis-cgi/snippet.cgi", arguments: .form, access: .viewer,
            effect: .once, reply: .acknowledgement
        ) { query in
            query.append("action", "change")
            try query.append(parameters: values)
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: once. Page: <https://example.com/#clear>.
    ///
    /// - Parameter name: A name.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func clear(name: String) async throws {
        try await vapix.send(Self.clear(name: name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func clear(name: String) -> VapixCall<Void> {
        VapixCall(
            id: "snippetQueryForm/clear", path: "/axis-cgi/snippet.cgi", arguments: .post, access: .viewer,
            effect: .once, reply: .nothing
        ) { query in
            query.append("name", name)
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetQueryForm: SnippetQueryForm { SnippetQueryForm(vapix: self) }
}
