// Generated from reserved-words.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetReservedWords {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#default>.
    public struct Default: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - inValue: A keyword.
        ///   - jsonValue: A local name of the generated code.
        public init(in inValue: String? = nil, json jsonValue: String? = nil) {
            call = VapixCall(
                id: "snippetReservedWords/default", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "default",
                access: .viewer, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("in", inValue)
                json.member("json", jsonValue)
                json.endParameters()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// A local name of the generated code.
            public let key: String
            /// A keyword.
            public let `case`: Int?

            init(from json: inout JSONReader) throws(WireError) {
                var keyValue: String?
                var caseValue: Int?
                while let key = try json.nextKey(of: "key,case") {
                    switch key {
                    case 0: keyValue = try json.readString()
                    case 1: caseValue = try json.readInt()
                    default: try json.skipValue()
                    }
                }
                guard let keyValue else { throw json.missingField("key") }
                self.key = keyValue
                self.case = caseValue
            }
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A keyword.
        @_alwaysEmitIntoClient
        public static var `true`: DeviceError.Code { 1 }
    }
}

extension VapixCalls where API == SnippetReservedWords {
    /// See ``SnippetReservedWords/Default``.
    @_alwaysEmitIntoClient
    public func `default`(
        in inValue: String? = nil, json jsonValue: String? = nil
    ) async throws -> SnippetReservedWords.Default.Output {
        try await vapix.send(SnippetReservedWords.Default(in: inValue, json: jsonValue))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetReservedWords``.
    @_alwaysEmitIntoClient
    public var snippetReservedWords: VapixCalls<SnippetReservedWords> { VapixCalls(vapix: self) }
}
