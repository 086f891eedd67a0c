// Generated from Specs/mdns-sd-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Whether others find the device in the local network, and under which name.
///
/// To search for other devices, use `mdnssd`.
///
/// `/config/discover` lists it as `mdnssd`; version 2.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/mdns-sd-api/>.
public struct MDNSSDConfiguration: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "mdnssd", version: "2.0", path: "/config/rest/mdnssd/v2")

    /// Whether the device answers searches with multicast DNS.
    @_alwaysEmitIntoClient
    public var enabled: Enabled { Enabled(vapix: vapix) }

    /// The device's display name.
    @_alwaysEmitIntoClient
    public var friendlyName: FriendlyName { FriendlyName(vapix: vapix) }

    /// Reads whether others find the device, and under which name.
    ///
    /// Access: admin; the known part of the page does not say. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/mdns-sd-api/>.
    ///
    /// - Returns: Whether others find the device, and under which name.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> State {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<State> { callGet }

    private static let callGet = VapixCall<State>(
        id: "mdnssdConfiguration/get", api: MDNSSDConfiguration.configurationAPI, method: .get, path: "",
        access: .admin, effect: .read, reply: .resource)

    /// Whether the device answers searches with multicast DNS.
    public struct Enabled: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Sets whether the device answers searches with multicast DNS.
        ///
        /// Access: admin; the known part of the page does not say. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/mdns-sd-api/>.
        ///
        /// - Parameter isEnabled: Whether the device answers searches with multicast DNS.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ isEnabled: Bool) async throws {
            try await vapix.send(Self.set(isEnabled))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ isEnabled: Bool) -> VapixCall<Void> {
            VapixCall(
                id: "mdnssdConfiguration/enabled.set", api: MDNSSDConfiguration.configurationAPI, method: .patch,
                path: "/enabled", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.write(isEnabled)
            }
        }
    }

    /// The device's display name.
    public struct FriendlyName: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Changes the device's display name.
        ///
        /// Access: admin; the known part of the page does not say. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/mdns-sd-api/>.
        ///
        /// - Parameter friendlyName: The name.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ friendlyName: String) async throws {
            try await vapix.send(Self.set(friendlyName))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ friendlyName: String) -> VapixCall<Void> {
            VapixCall(
                id: "mdnssdConfiguration/friendlyName.set", api: MDNSSDConfiguration.configurationAPI, method: .patch,
                path: "/friendlyName", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.write(friendlyName)
            }
        }
    }

    /// Whether others find the device, and under which name.
    public struct State: Sendable, JSONReadable {
        /// Whether the device answers searches with multicast DNS (`enabled`).
        public let isEnabled: Bool?
        /// The device's human-readable name.
        public let friendlyName: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device answers searches with multicast DNS.
        ///   - friendlyName: The device's human-readable name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool? = nil, friendlyName: String? = nil, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.friendlyName = friendlyName
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var friendlyName: String?
            while let key = try json.nextMember(of: "enabled,friendlyName") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: friendlyName = try json.readString()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.friendlyName = friendlyName
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
    /// Whether others find the device in the local network, and under which name.
    @_alwaysEmitIntoClient
    public var mdnssdConfiguration: MDNSSDConfiguration { MDNSSDConfiguration(vapix: self) }
}
