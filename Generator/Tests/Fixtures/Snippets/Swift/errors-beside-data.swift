// Generated from errors-beside-data.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetErrorsBesideData: Sendable {
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
    /// Access: viewer. Effect: once. Page: <https://example.com/#set>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setParts() async throws -> SetPartsReply {
        try await vapix.send(Self.setParts())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setParts() -> VapixCall<SetPartsReply> { callSetParts }

    private static let callSetParts = VapixCall<SetPartsReply>(
        id: "snippetErrorsBesideData/setParts", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "setParts",
        access: .viewer, effect: .once, reply: .data(accepting: 100, reading: SetPartsReply.init(from:errors:)))

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#check>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func checkParts() async throws -> CheckPartsReply {
        try await vapix.send(Self.checkParts())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func checkParts() -> VapixCall<CheckPartsReply> { callCheckParts }

    private static let callCheckParts = VapixCall<CheckPartsReply>(
        id: "snippetErrorsBesideData/checkParts", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0",
        method: "checkParts", access: .viewer, effect: .read, reply: .data(reading: CheckPartsReply.init(from:errors:)))

    /// The reply to ``setParts()-swift.method``.
    public struct SetPartsReply: Sendable {
        /// The identifier.
        public let id: String
        /// What went wrong (`errors`).
        public let problems: [Problem]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier.
        ///   - problems: What went wrong.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String, problems: [Problem] = [], other: [String: JSONValue] = [:]) {
            self.id = id
            self.problems = problems
            self.other = other
        }

        init(from json: inout JSONReader, errors: inout JSONReader) throws(WireError) {
            var id: String?
            var problems: [Problem] = []
            while let key = try json.nextMember(of: "id") {
                switch key {
                case 0: id = try json.readString()
                default: break
                }
            }
            problems = try errors.readArray(of: Problem.self)
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.problems = problems
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``checkParts()-swift.method``.
    public struct CheckPartsReply: Sendable {
        /// What is wrong (`errors`).
        public let problems: [Problem]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - problems: What is wrong.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(problems: [Problem] = [], other: [String: JSONValue] = [:]) {
            self.problems = problems
            self.other = other
        }

        init(from json: inout JSONReader, errors: inout JSONReader) throws(WireError) {
            var problems: [Problem] = []
            while let key = try json.nextMember(of: "") {
                switch key {
                default: break
                }
            }
            problems = try errors.readArray(of: Problem.self)
            self.problems = problems
            self.other = json.keptMembersOfObject()
        }
    }

    /// What went wrong.
    public struct Problem: Sendable, JSONReadable {
        /// What it is.
        public let code: Int
        /// In words.
        public let message: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - code: What it is.
        ///   - message: In words.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(code: Int, message: String? = nil, other: [String: JSONValue] = [:]) {
            self.code = code
            self.message = message
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var code: Int?
            var message: String?
            while let key = try json.nextMember(of: "code,message") {
                switch key {
                case 0: code = try json.readInt()
                case 1: message = try json.readString()
                default: break
                }
            }
            guard let code else { throw json.missingField("code") }
            self.code = code
            self.message = message
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// It has changed.
        @_alwaysEmitIntoClient
        public static var changed: DeviceError.Code { 100 }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetErrorsBesideData: SnippetErrorsBesideData { SnippetErrorsBesideData(vapix: self) }
}
