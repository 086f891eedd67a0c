// Generated from query-form.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetQueryForm {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#change>.
    public struct Change: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter values: The values.
        public init(values: [String: String]) {
            call = VapixCall(
                id: "snippetQueryForm/change", path: "/axis-cgi/snippet.cgi", arguments: .form, access: .viewer,
                effect: .once, reply: .acknowledgement
            ) { query in
                query.append("action", "change")
                try query.append(parameters: values)
            }
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#clear>.
    public struct Clear: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter name: A name.
        public init(name: String) {
            call = VapixCall(
                id: "snippetQueryForm/clear", path: "/axis-cgi/snippet.cgi", arguments: .post, access: .viewer,
                effect: .once, reply: .silence
            ) { query in
                query.append("name", name)
            }
        }
    }
}

extension VapixCalls where API == SnippetQueryForm {
    /// See ``SnippetQueryForm/Change``.
    @_alwaysEmitIntoClient
    public func change(values: [String: String]) async throws {
        try await vapix.send(SnippetQueryForm.Change(values: values))
    }

    /// See ``SnippetQueryForm/Clear``.
    @_alwaysEmitIntoClient
    public func clear(name: String) async throws {
        try await vapix.send(SnippetQueryForm.Clear(name: name))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetQueryForm``.
    @_alwaysEmitIntoClient
    public var snippetQueryForm: VapixCalls<SnippetQueryForm> { VapixCalls(vapix: self) }
}
