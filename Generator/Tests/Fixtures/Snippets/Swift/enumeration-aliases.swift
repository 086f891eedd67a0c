// Generated from enumeration-aliases.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetEnumerationAliases {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetEnumerationAliases/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
            access: .viewer, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// A word.
            public let mode: Mode?

            init(from json: inout JSONReader) throws(WireError) {
                var mode: Mode?
                while let key = try json.nextKey(of: "mode") {
                    switch key {
                    case 0: mode = try json.readWord(Mode.self)
                    default: try json.skipValue()
                    }
                }
                self.mode = mode
            }
        }
    }

    /// How fast.
    public struct Mode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            switch rawValue {
            case "Fast", "quick": self.rawValue = "fast"
            default: self.rawValue = rawValue
            }
        }

        /// Quick.
        @_alwaysEmitIntoClient
        public static var fast: Mode { Self(rawValue: "fast") }
        /// Not quick.
        @_alwaysEmitIntoClient
        public static var slow: Mode { Self(rawValue: "slow") }
    }
}

extension VapixCalls where API == SnippetEnumerationAliases {
    /// See ``SnippetEnumerationAliases/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> SnippetEnumerationAliases.Get.Output {
        try await vapix.send(SnippetEnumerationAliases.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetEnumerationAliases``.
    @_alwaysEmitIntoClient
    public var snippetEnumerationAliases: VapixCalls<SnippetEnumerationAliases> { VapixCalls(vapix: self) }
}
