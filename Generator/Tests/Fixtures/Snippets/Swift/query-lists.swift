// Generated from query-lists.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetQueryLists {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#ask>.
    public struct Ask: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - texts: Separated by commas.
        ///   - modes: Words.
        ///   - flags: Flags.
        ///   - numbers: Separated by a bar.
        ///   - repeated: One argument for each.
        public init(
            texts: [String], modes: [Mode] = [], flags: [Bool] = [], numbers: [Int] = [], repeated: [String] = []
        ) {
            call = VapixCall(
                id: "snippetQueryLists/ask", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .silence
            ) { query in
                try query.append("texts", texts, separator: ",")
                try query.append("modes", modes.map(\.rawValue), separator: ",")
                try query.append("flags", flags.map { $0 ? "yes" : "no" }, separator: ",")
                try query.append("numbers", numbers.map { String($0) }, separator: "|")
                query.append(repeating: "repeated", repeated)
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

extension VapixCalls where API == SnippetQueryLists {
    /// See ``SnippetQueryLists/Ask``.
    @_alwaysEmitIntoClient
    public func ask(
        texts: [String], modes: [SnippetQueryLists.Mode] = [], flags: [Bool] = [], numbers: [Int] = [],
        repeated: [String] = []
    ) async throws {
        try await vapix.send(
            SnippetQueryLists.Ask(texts: texts, modes: modes, flags: flags, numbers: numbers, repeated: repeated))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetQueryLists``.
    @_alwaysEmitIntoClient
    public var snippetQueryLists: VapixCalls<SnippetQueryLists> { VapixCalls(vapix: self) }
}
