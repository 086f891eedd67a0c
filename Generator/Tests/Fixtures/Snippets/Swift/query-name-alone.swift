// Generated from query-name-alone.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetQueryNameAlone: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#sums>.
    ///
    /// - Parameter period: A number (`time`).
    /// - Returns: The text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSums(period: Int? = nil) async throws -> String {
        try await vapix.send(Self.getSums(period: period))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSums(period: Int? = nil) -> VapixCall<String> {
        VapixCall(
            id: "snippetQueryNameAlone/getSums", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .text
        ) { query in
            query.append(nameAlone: "live-sum.json")
            query.append("time", period)
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetQueryNameAlone: SnippetQueryNameAlone { SnippetQueryNameAlone(vapix: self) }
}
