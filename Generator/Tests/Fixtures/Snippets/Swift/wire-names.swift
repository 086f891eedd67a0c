// Generated from wire-names.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetWireNames {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetWireNames/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
            access: .viewer, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// A name of its own (`The-Text`).
            public let text: String?
            /// Several names.
            public let size: Int?
            /// Names with blanks.
            public let note: String?

            init(from json: inout JSONReader) throws(WireError) {
                var textValue: String?
                var size: Int?
                var note: String?
                while let key = try json.nextKey(of: "The-Text,size,Size,width,note,a remark") {
                    switch key {
                    case 0: textValue = try json.readString()
                    case 1, 2, 3: size = try json.readInt()
                    case 4, 5: note = try json.readString()
                    default: try json.skipValue()
                    }
                }
                self.text = textValue
                self.size = size
                self.note = note
            }
        }
    }
}

extension VapixCalls where API == SnippetWireNames {
    /// See ``SnippetWireNames/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> SnippetWireNames.Get.Output {
        try await vapix.send(SnippetWireNames.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetWireNames``.
    @_alwaysEmitIntoClient
    public var snippetWireNames: VapixCalls<SnippetWireNames> { VapixCalls(vapix: self) }
}
