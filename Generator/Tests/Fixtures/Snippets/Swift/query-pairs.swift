// Generated from query-pairs.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetQueryPairs: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#ask>.
    ///
    /// - Parameter more: Whatever else.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func ask(more: [String: String]) async throws {
        try await vapix.send(Self.ask(more: more))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func ask(more: [String: String]) -> VapixCall<Void> {
        VapixCall(
            id: "snippetQueryPairs/ask", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .nothing
        ) { query in
            query.append("action", "ask")
            let reserved = ["action"]
            try query.append(pairs: more, except: reserved)
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#ask>.
    ///
    /// - Parameter values: Whatever.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func askAnything(values: [String: String]) async throws {
        try await vapix.send(Self.askAnything(values: values))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func askAnything(values: [String: String]) -> VapixCall<Void> {
        VapixCall(
            id: "snippetQueryPairs/askAnything", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .nothing
        ) { query in
            let reserved: [String] = []
            try query.append(pairs: values, except: reserved)
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetQueryPairs: SnippetQueryPairs { SnippetQueryPairs(vapix: self) }
}
