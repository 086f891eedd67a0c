// Generated from query-arguments.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetQueryArguments {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#ask>.
    public struct Ask: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - text: A text.
        ///   - isFirst: Yes or no.
        ///   - other: A word.
        ///   - small: A number.
        ///   - large: A number.
        ///   - ratio: A number.
        ///   - isOn: True or false.
        ///   - isFourth: One or zero.
        ///   - mode: A word.
        ///   - limit: With a default.
        public init(
            text: String, isFirst: Bool, other: Mode, small: Int? = nil, large: Int64? = nil, ratio: Double? = nil,
            isOn: Bool? = nil, isFourth: Bool? = nil, mode: Mode? = nil, limit: Int = 5
        ) {
            call = VapixCall(
                id: "snippetQueryArguments/ask", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .silence
            ) { query in
                query.append("action", "ask")
                query.append("text", text)
                query.append("small", small)
                query.append("large", large)
                query.append("ratio", ratio)
                query.append("isOn", isOn.map { $0 ? "true" : "false" })
                query.append("isFirst", isFirst ? "yes" : "no")
                query.append("isFourth", isFourth.map { $0 ? "1" : "0" })
                query.append("mode", mode?.rawValue)
                query.append("Other", other.rawValue)
                query.append("limit", limit)
            }
        }
    }

    /// A word.
    public struct Mode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Quick.
        @_alwaysEmitIntoClient
        public static var fast: Mode { Self(rawValue: "fast") }
    }
}

extension VapixCalls where API == SnippetQueryArguments {
    /// See ``SnippetQueryArguments/Ask``.
    @_alwaysEmitIntoClient
    public func ask(
        text: String, isFirst: Bool, other: SnippetQueryArguments.Mode, small: Int? = nil, large: Int64? = nil,
        ratio: Double? = nil, isOn: Bool? = nil, isFourth: Bool? = nil, mode: SnippetQueryArguments.Mode? = nil,
        limit: Int = 5
    ) async throws {
        try await vapix.send(
            SnippetQueryArguments.Ask(
                text: text, isFirst: isFirst, other: other, small: small, large: large, ratio: ratio, isOn: isOn,
                isFourth: isFourth, mode: mode, limit: limit))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetQueryArguments``.
    @_alwaysEmitIntoClient
    public var snippetQueryArguments: VapixCalls<SnippetQueryArguments> { VapixCalls(vapix: self) }
}
