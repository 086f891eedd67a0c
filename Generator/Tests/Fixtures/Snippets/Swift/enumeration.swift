// Generated from enumeration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetEnumeration {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetEnumeration/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
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
    ///
    /// A paragraph.
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
        public static var fast: Mode { Self(rawValue: "Fast") }
        /// Not at all.
        @_alwaysEmitIntoClient
        public static var off: Mode { Self(rawValue: "off") }
        /// The device did not say.
        @_alwaysEmitIntoClient
        public static var unknown: Mode { Self(rawValue: "") }
    }
}

extension VapixCalls where API == SnippetEnumeration {
    /// See ``SnippetEnumeration/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> SnippetEnumeration.Get.Output {
        try await vapix.send(SnippetEnumeration.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetEnumeration``.
    @_alwaysEmitIntoClient
    public var snippetEnumeration: VapixCalls<SnippetEnumeration> { VapixCalls(vapix: self) }
}
