// Generated from no-function.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetNoFunction {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "snippetNoFunction/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
            access: .viewer, effect: .read, reply: .success)
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#list>.
    public struct List: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "snippetNoFunction/list", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "list",
            access: .viewer, effect: .read, reply: .success)
    }
}

extension VapixCalls where API == SnippetNoFunction {
    /// See ``SnippetNoFunction/List``.
    @_alwaysEmitIntoClient
    public func list() async throws {
        try await vapix.send(SnippetNoFunction.List())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetNoFunction``.
    @_alwaysEmitIntoClient
    public var snippetNoFunction: VapixCalls<SnippetNoFunction> { VapixCalls(vapix: self) }
}
