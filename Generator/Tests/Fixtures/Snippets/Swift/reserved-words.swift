// Generated from reserved-words.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetReservedWords: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#default>.
    ///
    /// - Parameters:
    ///   - inValue: A keyword.
    ///   - jsonValue: A local name of the generated code.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func `default`(in inValue: String? = nil, json jsonValue: String? = nil) async throws -> DefaultReply {
        try await vapix.send(Self.default(in: inValue, json: jsonValue))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func `default`(in inValue: String? = nil, json jsonValue: String? = nil) -> VapixCall<DefaultReply> {
        VapixCall(
            id: "snippetReservedWords/default", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "default",
            access: .viewer, effect: .read, reply: .data(reading: DefaultReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("in", inValue)
            json.member("json", jsonValue)
            json.endParameters()
        }
    }

    /// The reply to ``default(in:json:)-swift.method``.
    public struct DefaultReply: Sendable {
        /// A local name of the generated code.
        public let key: String
        /// A keyword.
        public let `case`: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - key: A local name of the generated code.
        ///   - caseValue: A keyword.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(key: String, case caseValue: Int? = nil, other: [String: JSONValue] = [:]) {
            self.key = key
            self.case = caseValue
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var keyValue: String?
            var caseValue: Int?
            while let key = try json.nextMember(of: "key,case") {
                switch key {
                case 0: keyValue = try json.readString()
                case 1: caseValue = try json.readInt()
                default: break
                }
            }
            guard let keyValue else { throw json.missingField("key") }
            self.key = keyValue
            self.case = caseValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A keyword.
        @_alwaysEmitIntoClient
        public static var `true`: DeviceError.Code { 1 }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetReservedWords: SnippetReservedWords { SnippetReservedWords(vapix: self) }
}
