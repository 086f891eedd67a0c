// Generated from rest-actions.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// `/config/discover` lists it as `snippet`; version 1.0 and later, released.
///
/// See <https://example.com/>.
public struct SnippetRestActions: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "snippet", version: "1.0", path: "/config/rest/snippet/v1")

    /// Starts.
    ///
    /// Access: viewer; version 1.1 of the API and later. Effect: once. Maturity: beta. Page: <https://example.com/>.
    ///
    /// - Parameters:
    ///   - speed: How fast. 1 to 9.
    ///   - name: A name.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func start(speed: Int, name: String? = nil) async throws -> StartReply {
        try await vapix.send(Self.start(speed: speed, name: name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func start(speed: Int, name: String? = nil) -> VapixCall<StartReply> {
        VapixCall(
            id: "snippetRestActions/start", api: SnippetRestActions.configurationAPI, method: .post, path: "/do/start",
            version: "1.1", access: .viewer, effect: .once, reply: .resource(reading: StartReply.init(from:))
        ) { json in
            json.beginObject()
            json.member("speed", speed)
            json.member("name", name)
            json.endObject()
        }
    }

    /// Doubles numbers.
    ///
    /// Access: viewer. Effect: read. Maturity: released. Page: <https://example.com/>.
    ///
    /// - Parameter numbers: The numbers.
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func double(numbers: [Int]) async throws -> [Int] {
        try await vapix.send(Self.double(numbers: numbers))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func double(numbers: [Int]) -> VapixCall<[Int]> {
        VapixCall(
            id: "snippetRestActions/double", api: SnippetRestActions.configurationAPI, method: .post, path: "/double",
            access: .viewer, effect: .read, reply: .resource
        ) { json in
            json.beginArray()
            for item in numbers { json.write(item) }
            json.endArray()
        }
    }

    /// The reply to ``start(speed:name:)-swift.method``.
    public struct StartReply: Sendable {
        /// A token.
        public let token: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - token: A token.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(token: String, other: [String: JSONValue] = [:]) {
            self.token = token
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var token: String?
            while let key = try json.nextMember(of: "token") {
                switch key {
                case 0: token = try json.readString()
                default: break
                }
            }
            guard let token else { throw json.missingField("token") }
            self.token = token
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetRestActions: SnippetRestActions { SnippetRestActions(vapix: self) }
}
