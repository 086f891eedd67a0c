// Generated from rest-entity.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// `/config/discover` lists it as `snippet`; version 1.0 and later, released.
///
/// See <https://example.com/>.
public struct SnippetRestEntity: Sendable {
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

    /// An entity below.
    @_alwaysEmitIntoClient
    public var inner: Inner { Inner(vapix: vapix) }

    /// Reads it.
    ///
    /// Access: viewer. Effect: read. Maturity: released. Page: <https://example.com/>.
    ///
    /// - Returns: The state.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> State {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<State> { callGet }

    private static let callGet = VapixCall<State>(
        id: "snippetRestEntity/get", api: SnippetRestEntity.configurationAPI, method: .get, path: "", access: .viewer,
        effect: .read, reply: .resource)

    /// Changes it.
    ///
    /// Access: viewer. Effect: idempotent. Maturity: released. Page: <https://example.com/>.
    ///
    /// - Parameters:
    ///   - isOn: Whether it is on (`on`).
    ///   - name: Its name. 1 to 32 characters.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func set(isOn: Bool? = nil, name: String? = nil) async throws {
        try await vapix.send(Self.set(isOn: isOn, name: name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set(isOn: Bool? = nil, name: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetRestEntity/set", api: SnippetRestEntity.configurationAPI, method: .patch, path: "",
            access: .viewer, effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            json.member("on", isOn)
            json.member("name", name)
            json.endObject()
        }
    }

    /// An entity below.
    public struct Inner: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads it.
        ///
        /// Access: viewer. Effect: read. Maturity: released. Page: <https://example.com/>.
        ///
        /// - Returns: What is in it.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> Inside {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<Inside> { callInnerGet }

        private static let callInnerGet = VapixCall<Inside>(
            id: "snippetRestEntity/inner.get", api: SnippetRestEntity.configurationAPI, method: .get,
            path: "/path/inner", access: .viewer, effect: .read, reply: .resource)
    }

    /// The state.
    public struct State: Sendable, JSONReadable {
        /// Whether it is on (`on`).
        public let isOn: Bool?
        /// Its name.
        ///
        /// 1 to 32 characters.
        public let name: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isOn: Whether it is on.
        ///   - name: Its name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isOn: Bool? = nil, name: String? = nil, other: [String: JSONValue] = [:]) {
            self.isOn = isOn
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isOn: Bool?
            var name: String?
            while let key = try json.nextMember(of: "on,name") {
                switch key {
                case 0: isOn = try json.readBool()
                case 1: name = try json.readString()
                default: break
                }
            }
            self.isOn = isOn
            self.name = name
            self.other = json.keptMembersOfObject()
        }
    }

    /// What is in it.
    public struct Inside: Sendable, JSONReadable {
        /// Its size.
        public let size: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - size: Its size.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(size: Int? = nil, other: [String: JSONValue] = [:]) {
            self.size = size
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var size: Int?
            while let key = try json.nextMember(of: "size") {
                switch key {
                case 0: size = try json.readInt()
                default: break
                }
            }
            self.size = size
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
    public var snippetRestEntity: SnippetRestEntity { SnippetRestEntity(vapix: self) }
}
