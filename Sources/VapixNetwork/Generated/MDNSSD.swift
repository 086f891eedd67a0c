// Generated from Specs/mdns-sd-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Discovery of the device on the local network, and of other devices.
///
/// API Discovery lists it as `mdnssd`.
///
/// See <https://developer.axis.com/vapix/network-video/mdns-sd-api/>.
public struct MDNSSD: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads whether the device answers searches, and its name.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/mdns-sd-api/#getmdnssdinfo-1>.
    ///
    /// - Returns: The state and the name with which the device announces itself.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMDNSSDInfo() async throws -> MDNSSDInfoReply {
        try await vapix.send(Self.getMDNSSDInfo())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMDNSSDInfo() -> VapixCall<MDNSSDInfoReply> { callGetMDNSSDInfo }

    private static let callGetMDNSSDInfo = VapixCall<MDNSSDInfoReply>(
        id: "mdnssd/getMDNSSDInfo", path: "/axis-cgi/mdnssd.cgi", apiVersion: "1.0", method: "getMdnssdInfo",
        access: .admin, effect: .read, reply: .data(reading: MDNSSDInfoReply.init(from:)))

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/mdns-sd-api/#getsupportedversions-1>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "mdnssd/getSupportedVersions", path: "/axis-cgi/mdnssd.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// Sets whether the device answers searches, and its name.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/mdns-sd-api/#setmdnssdconfiguration-1>.
    ///
    /// - Parameters:
    ///   - enabled: Whether the device answers searches.
    ///   - friendlyName: The name of the device, at most 48 bytes.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setMDNSSDConfiguration(enabled: Bool? = nil, friendlyName: String? = nil) async throws {
        try await vapix.send(Self.setMDNSSDConfiguration(enabled: enabled, friendlyName: friendlyName))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setMDNSSDConfiguration(enabled: Bool? = nil, friendlyName: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "mdnssd/setMDNSSDConfiguration", path: "/axis-cgi/mdnssd.cgi", apiVersion: "1.0",
            method: "setMdnssdConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("enabled", enabled)
            json.member("friendlyName", friendlyName)
            json.endParameters()
        }
    }

    /// Searches the local network for devices with certain services, and waits for the whole time.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/mdns-sd-api/#discover-1>.
    ///
    /// - Parameters:
    ///   - services: The services, "_axis-video._tcp" for example; at least one.
    ///   - timeout: The time to search, in whole seconds, 1 to 15.
    /// - Returns: The devices that were found.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func discover(services: [String], timeout: Duration) async throws -> DiscoverReply {
        try await vapix.send(Self.discover(services: services, timeout: timeout))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func discover(services: [String], timeout: Duration) -> VapixCall<DiscoverReply> {
        VapixCall(
            id: "mdnssd/discover", path: "/axis-cgi/mdnssd.cgi", apiVersion: "1.1", method: "discover", access: .admin,
            effect: .read, reply: .data(reading: DiscoverReply.init(from:)), additionalTimeout: timeout
        ) { json in
            json.beginParameters()
            json.key("services")
            json.beginArray()
            for item in services { json.write(item) }
            json.endArray()
            json.member("timeout", timeout, in: .seconds)
            json.endObject()
        }
    }

    /// The reply to ``getMDNSSDInfo()-swift.method``.
    public struct MDNSSDInfoReply: Sendable {
        /// Whether the device answers searches.
        public let enabled: Bool?
        /// The name of the device.
        public let friendlyName: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - enabled: Whether the device answers searches.
        ///   - friendlyName: The name of the device.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(enabled: Bool? = nil, friendlyName: String? = nil, other: [String: JSONValue] = [:]) {
            self.enabled = enabled
            self.friendlyName = friendlyName
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var enabled: Bool?
            var friendlyName: String?
            while let key = try json.nextMember(of: "enabled,friendlyName") {
                switch key {
                case 0: enabled = try json.readBool()
                case 1: friendlyName = try json.readString()
                default: break
                }
            }
            self.enabled = enabled
            self.friendlyName = friendlyName
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``discover(services:timeout:)-swift.method``.
    public struct DiscoverReply: Sendable {
        /// The devices that were found.
        public let devices: [Device]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - devices: The devices that were found.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(devices: [Device] = [], other: [String: JSONValue] = [:]) {
            self.devices = devices
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var devices: [Device] = []
            while let key = try json.nextMember(of: "devices") {
                switch key {
                case 0: devices = try json.readArray(of: Device.self)
                default: break
                }
            }
            self.devices = devices
            self.other = json.keptMembersOfObject()
        }
    }

    /// A device that was found.
    public struct Device: Sendable, JSONReadable {
        /// The friendly name of the device.
        public let friendlyName: String?
        /// The host name of the device.
        public let hostname: String?
        /// The network interface on which the device was found.
        public let interface: String?
        /// The IPv4 addresses of the device.
        public let ipv4Addresses: [String]
        /// The IPv6 addresses of the device.
        public let ipv6Addresses: [String]
        /// The services of the device.
        public let services: [Service]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - friendlyName: The friendly name of the device.
        ///   - hostname: The host name of the device.
        ///   - interface: The network interface on which the device was found.
        ///   - ipv4Addresses: The IPv4 addresses of the device.
        ///   - ipv6Addresses: The IPv6 addresses of the device.
        ///   - services: The services of the device.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            friendlyName: String? = nil, hostname: String? = nil, interface: String? = nil,
            ipv4Addresses: [String] = [], ipv6Addresses: [String] = [], services: [Service] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.friendlyName = friendlyName
            self.hostname = hostname
            self.interface = interface
            self.ipv4Addresses = ipv4Addresses
            self.ipv6Addresses = ipv6Addresses
            self.services = services
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var friendlyName: String?
            var hostname: String?
            var interface: String?
            var ipv4Addresses: [String] = []
            var ipv6Addresses: [String] = []
            var services: [Service] = []
            let keys: StaticString = """
                friendlyName,hostname,interface,ipv4Addresses,ipv6Addresses,services
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: friendlyName = try json.readString()
                case 1: hostname = try json.readString()
                case 2: interface = try json.readString()
                case 3: ipv4Addresses = try json.readArray(of: String.self)
                case 4: ipv6Addresses = try json.readArray(of: String.self)
                case 5: services = try json.readArray(of: Service.self)
                default: break
                }
            }
            self.friendlyName = friendlyName
            self.hostname = hostname
            self.interface = interface
            self.ipv4Addresses = ipv4Addresses
            self.ipv6Addresses = ipv6Addresses
            self.services = services
            self.other = json.keptMembersOfObject()
        }
    }

    /// A service of a device that was found.
    public struct Service: Sendable, JSONReadable {
        /// The service, "_axis-video._tcp" for example.
        public let name: String
        /// The port of the service.
        public let port: Int?
        /// The text of the service's TXT record (`txt`).
        public let text: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The service, "_axis-video._tcp" for example.
        ///   - port: The port of the service.
        ///   - text: The text of the service's TXT record.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String, port: Int? = nil, text: String? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.port = port
            self.text = text
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var port: Int?
            var textValue: String?
            while let key = try json.nextMember(of: "name,port,txt") {
                switch key {
                case 0: name = try json.readString()
                case 1: port = try json.readInt()
                case 2: textValue = try json.readString()
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.port = port
            self.text = textValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The request is invalid, for example not a POST.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 2000 }
        /// The request's body is too large.
        @_alwaysEmitIntoClient
        public static var requestTooLarge: DeviceError.Code { 2001 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 3000 }
        /// The method does not exist.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 4000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 4001 }
        /// The device's own services refused the call; a wrong login is HTTP 401 instead.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 4002 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4003 }
        /// A parameter's value is invalid; the error's details may hold a sub-code that tells which parameter.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 4004 }
    }
}

extension Vapix {
    /// Discovery of the device on the local network, and of other devices.
    @_alwaysEmitIntoClient
    public var mdnssd: MDNSSD { MDNSSD(vapix: self) }
}
