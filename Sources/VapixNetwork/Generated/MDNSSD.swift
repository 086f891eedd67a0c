// Generated from Specs/mdns-sd-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// How the device is found on the local network, and finds others.
///
/// API Discovery lists it as `mdnssd`.
///
/// See <https://developer.axis.com/vapix/network-video/mdns-sd-api/>.
public enum MDNSSD {
    /// Reads whether the device can be found, and by which name.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/mdns-sd-api/#getmdnssdinfo-1>.
    public struct GetMDNSSDInfo: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mdnssd/getMDNSSDInfo", path: "/axis-cgi/mdnssd.cgi", apiVersion: "1.0", method: "getMdnssdInfo",
            access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether the device answers searches.
            public var enabled: Bool?
            /// The name that it answers with.
            public var friendlyName: String?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "enabled": enabled = try json.readBool()
                    case "friendlyName": friendlyName = try json.readString()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/mdns-sd-api/#getsupportedversions-1>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mdnssd/getSupportedVersions", path: "/axis-cgi/mdnssd.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Sets whether the device can be found, and by which name.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/mdns-sd-api/#setmdnssdconfiguration-1>.
    public struct SetMDNSSDConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mdnssd/setMDNSSDConfiguration", path: "/axis-cgi/mdnssd.cgi", apiVersion: "1.0",
            method: "setMdnssdConfiguration", access: .admin, effect: .idempotent)

        /// Whether the device is to answer searches.
        public var enabled: Bool?
        /// The name to answer with, at most 48 bytes.
        public var friendlyName: String?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - enabled: Whether the device is to answer searches.
        ///   - friendlyName: The name to answer with, at most 48 bytes.
        public init(enabled: Bool? = nil, friendlyName: String? = nil) {
            self.enabled = enabled
            self.friendlyName = friendlyName
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard enabled != nil || friendlyName != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("enabled", enabled)
            json.member("friendlyName", friendlyName)
            json.endObject()
        }
    }

    /// Searches the local network for devices with certain services; it answers when the time is over.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/mdns-sd-api/#discover-1>.
    public struct Discover: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mdnssd/discover", path: "/axis-cgi/mdnssd.cgi", apiVersion: "1.1", method: "discover", access: .admin,
            effect: .read)

        /// The services, "_axis-video._tcp" for example; at least one.
        public var services: [String]
        /// How long to search, from 1 to 15 seconds.
        public var timeout: Int32

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - services: The services, "_axis-video._tcp" for example; at least one.
        ///   - timeout: How long to search, from 1 to 15 seconds.
        public init(services: [String], timeout: Int32) {
            self.services = services
            self.timeout = timeout
        }

        package var patience: Duration { .seconds(timeout) }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("services")
            json.beginArray()
            for item in services { json.write(item) }
            json.endArray()
            json.member("timeout", timeout)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The devices that were found.
            public var devices: [Device] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "devices": devices = try json.readArray(of: Device.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// A device that was found.
    public struct Device: Sendable, JSONReadable {
        /// Its friendly name.
        public var friendlyName: String?
        /// Its host name.
        public var hostname: String?
        /// The network interface on which it was found.
        public var interface: String?
        /// Its IPv4 addresses.
        public var ipv4Addresses: [String] = []
        /// Its IPv6 addresses.
        public var ipv6Addresses: [String] = []
        /// Its services.
        public var services: [Service] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "friendlyName": friendlyName = try json.readString()
                case "hostname": hostname = try json.readString()
                case "interface": interface = try json.readString()
                case "ipv4Addresses": ipv4Addresses = try json.readArray(of: String.self)
                case "ipv6Addresses": ipv6Addresses = try json.readArray(of: String.self)
                case "services": services = try json.readArray(of: Service.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// A service of a device that was found.
    public struct Service: Sendable, JSONReadable {
        /// The service, "_axis-video._tcp" for example.
        public var name: String
        /// Its port.
        public var port: Int32?
        /// The text of its TXT record (`txt`).
        public var text: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "port": port = try json.readInt32()
                case "txt": self.text = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 1000
        /// The request is invalid, not a POST for example.
        public static let invalidRequest: DeviceError.Code = 2000
        /// The request's body is too large.
        public static let requestTooLarge: DeviceError.Code = 2001
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 3000
        /// The method does not exist.
        public static let unsupportedMethod: DeviceError.Code = 4000
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 4001
        /// The device's own services refused the call; a wrong login is HTTP 401 instead.
        public static let notAuthorized: DeviceError.Code = 4002
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 4003
        /// A parameter's value is invalid; the error's details may hold a sub-code that tells which.
        public static let invalidParameter: DeviceError.Code = 4004
    }

    /// The API's calls; get it from ``Vapix/mdnssd``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetMDNSSDInfo``.
        public func getMDNSSDInfo() async throws -> GetMDNSSDInfo.Output {
            try await vapix.send(GetMDNSSDInfo())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``SetMDNSSDConfiguration``.
        public func setMDNSSDConfiguration(enabled: Bool? = nil, friendlyName: String? = nil) async throws {
            try await vapix.send(SetMDNSSDConfiguration(enabled: enabled, friendlyName: friendlyName))
        }

        /// See ``Discover``.
        public func discover(services: [String], timeout: Int32) async throws -> Discover.Output {
            try await vapix.send(Discover(services: services, timeout: timeout))
        }
    }
}

extension Vapix {
    /// How the device is found on the local network, and finds others; see ``MDNSSD``.
    public var mdnssd: MDNSSD.API { MDNSSD.API(vapix: self) }
}
