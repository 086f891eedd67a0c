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
        /// - Parameter timeout: For how many seconds.
        public init(timeout: Int32? = nil) {
            call = VapixCall(
                id: "snippetPatience/wait", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "wait",
                access: .viewer, effect: .read, reply: .success, patience: Int64(timeout ?? 0)
            ) { json in
                json.beginParameters()
                json.member("timeout", timeout)
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
        /// - Parameter seconds: For how many seconds.
        public init(seconds: Int64) {
            call = VapixCall(
                id: "snippetPatience/sleep", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "sleep",
                access: .viewer, effect: .read, reply: .success, patience: seconds
            ) { json in
                json.beginParameters()
                json.member("seconds", seconds)
                json.endObject()
            }
        }
    }
}

extension VapixCalls where API == SnippetPatience {
    /// See ``SnippetPatience/Wait``.
    @_alwaysEmitIntoClient
    public func wait(timeout: Int32? = nil) async throws {
        try await vapix.send(SnippetPatience.Wait(timeout: timeout))
    }

    /// See ``SnippetPatience/Sleep``.
    @_alwaysEmitIntoClient
    public func sleep(seconds: Int64) async throws {
        try await vapix.send(SnippetPatience.Sleep(seconds: seconds))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetPatience``.
    @_alwaysEmitIntoClient
    public var snippetPatience: VapixCalls<SnippetPatience> { VapixCalls(vapix: self) }
}
