// Generated from json-empty-as-nil.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonEmptyAsNil {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetJsonEmptyAsNil/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
            access: .viewer, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// An empty text means none.
            public let text: String?
            /// An empty word means none.
            public let mode: Mode?

            init(from json: inout JSONReader) throws(WireError) {
                var textValue: String?
                var mode: Mode?
                while let key = try json.nextKey(of: "text,mode") {
                    switch key {
                    case 0: textValue = try json.readNonEmptyString()
                    case 1: mode = try json.readNonEmptyString().map(Mode.init(rawValue:))
                    default: try json.skipValue()
                    }
                }
                self.text = textValue
                self.mode = mode
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

extension VapixCalls where API == SnippetJsonEmptyAsNil {
    /// See ``SnippetJsonEmptyAsNil/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> SnippetJsonEmptyAsNil.Get.Output {
        try await vapix.send(SnippetJsonEmptyAsNil.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonEmptyAsNil``.
    @_alwaysEmitIntoClient
    public var snippetJsonEmptyAsNil: VapixCalls<SnippetJsonEmptyAsNil> { VapixCalls(vapix: self) }
}
