// Generated from query-lists.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetQueryLists: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#ask>.
    ///
    /// - Parameters:
    ///   - texts: Separated by commas.
    ///   - modes: Words.
    ///   - flags: Flags.
    ///   - numbers: Separated by a bar.
    ///   - repeated: One argument for each.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func ask(
        texts: [String], modes: [Mode] = [], flags: [Bool] = [], numbers: [Int] = [], repeated: [String] = []
    ) async throws {
        try await vapix.send(Self.ask(texts: texts, modes: modes, flags: flags, numbers: numbers, repeated: repeated))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func ask(
        texts: [String], modes: [Mode] = [], flags: [Bool] = [], numbers: [Int] = [], repeated: [String] = []
    ) -> VapixCall<Void> {
        VapixCall(
            id: "snippetQueryLists/ask", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .nothing
        ) { query in
            try query.append("texts", texts, separator: ",")
            try query.append("modes", modes.map(\.rawValue), separator: ",")
            try query.append("flags", flags.map { $0 ? "yes" : "no" }, separator: ",")
            try query.append("numbers", numbers.map { String($0) }, separator: "|")
            query.append(repeating: "repeated", repeated)
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

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetQueryLists: SnippetQueryLists { SnippetQueryLists(vapix: self) }
}
