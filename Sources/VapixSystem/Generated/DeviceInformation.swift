// Generated from Specs/device-information.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Whether the basic device information can be read without logging in.
///
/// AXIS OS 12.11 has the API released. The page describes its beta. The facts themselves are read with
/// `basicDeviceInfo`.
///
/// `/config/discover` lists it as `basic-device-info`; version 2.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/basic-device-info-api/>.
public struct DeviceInformation: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(
        id: "basic-device-info", version: "2.0", path: "/config/rest/basic-device-info/v2")

    /// Whether the basic device information can be read without logging in.
    @_alwaysEmitIntoClient
    public var anonymousAccess: AnonymousAccess { AnonymousAccess(vapix: vapix) }

    /// Reads whether the basic device information can be read without logging in.
    ///
    /// Access: viewer. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/basic-device-info-api/#get-root-entity>.
    ///
    /// - Returns: The users who may read the basic device information.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Settings {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Settings> { callGet }

    private static let callGet = VapixCall<Settings>(
        id: "deviceInformation/get", api: DeviceInformation.configurationAPI, method: .get, path: "", access: .viewer,
        effect: .read, reply: .resource)

    /// Whether the basic device information can be read without logging in.
    public struct AnonymousAccess: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lets everybody read the basic device information, or only those who log in.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/basic-device-info-api/#enable-anonymous-users-to-access-basic-device-info>.
        ///
        /// - Parameter isAllowed: Whether the basic device information can be read without logging in.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ isAllowed: Bool) async throws {
            try await vapix.send(Self.set(isAllowed))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ isAllowed: Bool) -> VapixCall<Void> {
            VapixCall(
                id: "deviceInformation/anonymousAccess.set", api: DeviceInformation.configurationAPI, method: .patch,
                path: "/allowAnonymous", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.write(isAllowed)
            }
        }
    }

    /// The users who may read the basic device information.
    public struct Settings: Sendable, JSONReadable {
        /// Whether the basic device information can be read without logging in; it can by default (`allowAnonymous`).
        ///
        /// Changed by: admin.
        public let allowsAnonymousAccess: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - allowsAnonymousAccess: Whether the basic device information can be read without logging in; it can by
        ///     default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(allowsAnonymousAccess: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.allowsAnonymousAccess = allowsAnonymousAccess
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var allowsAnonymousAccess: Bool?
            while let key = try json.nextMember(of: "allowAnonymous") {
                switch key {
                case 0: allowsAnonymousAccess = try json.readBool()
                default: break
                }
            }
            self.allowsAnonymousAccess = allowsAnonymousAccess
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
    /// Whether the basic device information can be read without logging in.
    @_alwaysEmitIntoClient
    public var deviceInformation: DeviceInformation { DeviceInformation(vapix: self) }
}
