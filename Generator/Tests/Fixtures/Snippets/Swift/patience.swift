// Generated from patience.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetPatience {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#wait>.
    public struct Wait: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter timeout: For how long.
        public init(timeout: Duration? = nil) {
            call = VapixCall(
                id: "snippetPatience/wait", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "wait",
                access: .viewer, effect: .read, reply: .success, patience: timeout ?? .zero
            ) { json in
                json.beginParameters()
                json.member("timeout", timeout, in: .seconds)
                json.endParameters()
            }
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#sleep>.
    public struct Sleep: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter time: For how long.
        public init(time: Duration) {
            call = VapixCall(
                id: "snippetPatience/sleep", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "sleep",
                access: .viewer, effect: .read, reply: .success, patience: time
            ) { json in
                json.beginParameters()
                json.member("time", time, in: .milliseconds)
                json.endObject()
            }
        }
    }
}

extension VapixCalls where API == SnippetPatience {
    /// See ``SnippetPatience/Wait``.
    @_alwaysEmitIntoClient
    public func wait(timeout: Duration? = nil) async throws {
        try await vapix.send(SnippetPatience.Wait(timeout: timeout))
    }

    /// See ``SnippetPatience/Sleep``.
    @_alwaysEmitIntoClient
    public func sleep(time: Duration) async throws {
        try await vapix.send(SnippetPatience.Sleep(time: time))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetPatience``.
    @_alwaysEmitIntoClient
    public var snippetPatience: VapixCalls<SnippetPatience> { VapixCalls(vapix: self) }
}
