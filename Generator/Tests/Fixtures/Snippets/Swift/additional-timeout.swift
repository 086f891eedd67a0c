// Generated from additional-timeout.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetAdditionalTimeout: Sendable {
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
    /// - Parameter timeout: For how long.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func wait(timeout: Duration? = nil) async throws {
        try await vapix.send(Self.wait(timeout: timeout))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func wait(timeout: Duration? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetAdditionalTimeout/wait", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "wait",
            access: .viewer, effect: .read, reply: .success, additionalTimeout: timeout ?? .zero
        ) { json in
            json.beginParameters()
            json.member("timeout", timeout, in: .seconds)
            json.endParameters()
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#wait>.
    ///
    /// - Parameters:
    ///   - time: For how long.
    ///   - timeout: For how long.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func waitForEither(time: Duration, timeout: Duration? = nil) async throws {
        try await vapix.send(Self.waitForEither(time: time, timeout: timeout))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func waitForEither(time: Duration, timeout: Duration? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetAdditionalTimeout/waitForEither", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0",
            method: "waitForEither", access: .viewer, effect: .read, reply: .success,
            additionalTimeout: max(time, timeout ?? .zero)
        ) { json in
            json.beginParameters()
            json.member("time", time, in: .seconds)
            json.member("timeout", timeout, in: .milliseconds)
            json.endObject()
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#sleep>.
    ///
    /// - Parameter time: For how long.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func sleep(time: Duration) async throws {
        try await vapix.send(Self.sleep(time: time))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func sleep(time: Duration) -> VapixCall<Void> {
        VapixCall(
            id: "snippetAdditionalTimeout/sleep", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "sleep",
            access: .viewer, effect: .read, reply: .success, additionalTimeout: time
        ) { json in
            json.beginParameters()
            json.member("time", time, in: .milliseconds)
            json.endObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetAdditionalTimeout: SnippetAdditionalTimeout { SnippetAdditionalTimeout(vapix: self) }
}
