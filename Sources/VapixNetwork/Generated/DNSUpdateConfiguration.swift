// Generated from Specs/dns-update-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The name that the device registers with the DNS server.
///
/// `/config/discover` lists it as `dnsupdate-configuration`; version 2.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/dnsupdate-configuration-api/>.
public struct DNSUpdateConfiguration: Sendable {
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
        id: "dnsupdate-configuration", version: "2.0", path: "/config/rest/dnsupdate-configuration/v2")

    /// Whether and how the device registers its name.
    @_alwaysEmitIntoClient
    public var settings: Settings { Settings(vapix: vapix) }

    /// Whether and how the device registers its name.
    public struct Settings: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads whether and how the device registers its name.
        ///
        /// Access: admin; the known part of the page does not say. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/dnsupdate-configuration-api/>.
        ///
        /// - Returns: Whether and how the device registers its name.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> Registration {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<Registration> { callSettingsGet }

        private static let callSettingsGet = VapixCall<Registration>(
            id: "dnsUpdateConfiguration/settings.get", api: DNSUpdateConfiguration.configurationAPI, method: .get,
            path: "/settings", access: .admin, effect: .read, reply: .resource)

        /// Changes whether and how the device registers its name; absent values stay unchanged.
        ///
        /// The page says that all three values can be set. No public copy shows the form of the request.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin; the known part of the page does not say. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/dnsupdate-configuration-api/>.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device registers its name; false by default (`enabled`).
        ///   - name: The name; empty by default.
        ///   - timeToLive: How long DNS records are valid; 30 seconds by default (`ttl`).
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(isEnabled: Bool? = nil, name: String? = nil, timeToLive: Duration? = nil) async throws {
            try await vapix.send(Self.set(isEnabled: isEnabled, name: name, timeToLive: timeToLive))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            isEnabled: Bool? = nil, name: String? = nil, timeToLive: Duration? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "dnsUpdateConfiguration/settings.set", api: DNSUpdateConfiguration.configurationAPI, method: .patch,
                path: "/settings", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("enabled", isEnabled)
                json.member("name", name)
                json.member("ttl", timeToLive, in: .seconds)
                json.endObject()
            }
        }
    }

    /// Whether and how the device registers its name.
    public struct Registration: Sendable, JSONReadable {
        /// Whether the device registers its name; false by default (`enabled`).
        public let isEnabled: Bool?
        /// The name; empty by default.
        public let name: String?
        /// How long DNS records are valid; 30 seconds by default (`ttl`).
        public let timeToLive: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device registers its name; false by default.
        ///   - name: The name; empty by default.
        ///   - timeToLive: How long DNS records are valid; 30 seconds by default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, name: String? = nil, timeToLive: Duration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.name = name
            self.timeToLive = timeToLive
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var name: String?
            var timeToLive: Duration?
            while let key = try json.nextMember(of: "enabled,name,ttl") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: name = try json.readString()
                case 2: timeToLive = try json.readDuration(in: .seconds)
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.name = name
            self.timeToLive = timeToLive
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
    /// The name that the device registers with the DNS server.
    @_alwaysEmitIntoClient
    public var dnsUpdateConfiguration: DNSUpdateConfiguration { DNSUpdateConfiguration(vapix: self) }
}
