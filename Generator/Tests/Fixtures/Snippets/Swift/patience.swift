// Generated from patience.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetPatience: Sendable {
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
    /// - Parameter timeout: For how many seconds.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func wait(timeout: Int32? = nil) async throws {
        try await vapix.send(Self.wait(timeout: timeout))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func wait(timeout: Int32? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetPatience/wait", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "wait",
            access: .viewer, effect: .read, reply: .success, additionalTimeout: Int64(timeout ?? 0)
        ) { json in
            json.beginParameters()
            json.member("timeout", timeout)
            json.endParameters()
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#sleep>.
    ///
    /// - Parameter seconds: For how many seconds.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func sleep(seconds: Int64) async throws {
        try await vapix.send(Self.sleep(seconds: seconds))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func sleep(seconds: Int64) -> VapixCall<Void> {
        VapixCall(
            id: "snippetPatience/sleep", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "sleep",
            access: .viewer, effect: .read, reply: .success, additionalTimeout: seconds
        ) { json in
            json.beginParameters()
            json.member("seconds", seconds)
            json.endObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetPatience: SnippetPatience { SnippetPatience(vapix: self) }
}
