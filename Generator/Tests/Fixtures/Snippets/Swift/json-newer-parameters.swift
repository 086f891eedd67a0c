// Generated from json-newer-parameters.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonNewerParameters {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#set>.
    public struct Change: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - text: As old as the method.
        ///   - size: A newer one.
        ///   - mode: The newest.
        ///   - unit: A newer one.
        public init(text: String? = nil, size: Int? = nil, mode: String? = nil, unit: String? = nil) {
            var apiVersion = "1.0"
            if size != nil { apiVersion = "1.2" }
            if unit != nil { apiVersion = "1.2" }
            if mode != nil { apiVersion = "1.10" }
            call = VapixCall(
                id: "snippetJsonNewerParameters/change", path: "/axis-cgi/snippet.cgi", apiVersion: apiVersion,
                method: "change", access: .viewer, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("text", text)
                json.member("size", size)
                json.member("mode", mode)
                json.member("unit", unit)
                json.endParameters()
            }
        }
    }
}

extension VapixCalls where API == SnippetJsonNewerParameters {
    /// See ``SnippetJsonNewerParameters/Change``.
    @_alwaysEmitIntoClient
    public func change(text: String? = nil, size: Int? = nil, mode: String? = nil, unit: String? = nil) async throws {
        try await vapix.send(SnippetJsonNewerParameters.Change(text: text, size: size, mode: mode, unit: unit))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonNewerParameters``.
    @_alwaysEmitIntoClient
    public var snippetJsonNewerParameters: VapixCalls<SnippetJsonNewerParameters> { VapixCalls(vapix: self) }
}
