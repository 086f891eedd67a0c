// Generated from Specs/ptz-drivers.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The drivers for PTZ devices on a serial port.
///
/// API Discovery lists it as `ptz-driver-management`; AXIS OS 5.20 and later.
///
/// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/>.
public struct PTZDrivers: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the drivers and, on request, the state of each channel.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-ptz-drivers>.
    ///
    /// - Parameter withStatus: Whether to add the state of each channel (`status`).
    /// - Returns: The drivers and, on request, the state of each channel.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list(withStatus: Bool? = nil) async throws -> ListReply {
        try await vapix.send(Self.list(withStatus: withStatus))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list(withStatus: Bool? = nil) -> VapixCall<ListReply> {
        VapixCall(
            id: "ptzDrivers/list", path: "/axis-cgi/ptz/ptzuploader.cgi", arguments: .get, access: .admin,
            effect: .read, reply: .xml(root: "root", reading: ListReply.init(from:))
        ) { query in
            query.append("list", "yes")
            query.append("status", withStatus.map { $0 ? "yes" : "no" })
        }
    }

    /// Reads the driver of each channel.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#check-if-a-ptz-driver-is-active>.
    ///
    /// - Returns: The channels and their drivers.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatus() async throws -> StatusReply {
        try await vapix.send(Self.getStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatus() -> VapixCall<StatusReply> { callGetStatus }

    private static let callGetStatus = VapixCall<StatusReply>(
        id: "ptzDrivers/getStatus", path: "/axis-cgi/ptz/ptzuploader.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .xml(root: "root", reading: StatusReply.init(from:))
    ) { query in
        query.append("status", "yes")
    }

    /// Uploads a driver, which can then be installed.
    ///
    /// The call has no effect since version 1.1 of the API (AXIS OS 10.12), and is gone since 2.0.
    ///
    /// Deprecated: AXIS OS has all drivers since 10.12.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#common-examples>.
    ///
    /// - Parameter driver: The driver.
    /// - Returns: The uploaded driver.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func upload(driver: HTTPBody) async throws -> UploadReply {
        try await vapix.send(Self.upload(driver: driver))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func upload(driver: HTTPBody) -> VapixCall<UploadReply> {
        VapixCall(
            id: "ptzDrivers/upload", path: "/axis-cgi/ptz/ptzuploader.cgi", access: .admin, effect: .once, body: driver,
            contentType: "application/octet-stream", reply: .xml(root: "root", reading: UploadReply.init(from:)))
    }

    /// Installs a driver on a channel in place of another, or changes its settings; number 0 removes the driver.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#install-and-unistall-ptz-driver>.
    ///
    /// - Parameters:
    ///   - driverID: The driver's number, or 0 for none (`driverid`).
    ///   - channel: The video channel, from 1; 1 if absent.
    ///   - deviceType: The type of the PTZ device, one that the driver supports; the first of these types if absent.
    ///   - deviceID: The address of the PTZ device; the channel's number if absent (`deviceId`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func install(
        driverID: Int, channel: Int? = nil, deviceType: String? = nil, deviceID: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.install(driverID: driverID, channel: channel, deviceType: deviceType, deviceID: deviceID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func install(
        driverID: Int, channel: Int? = nil, deviceType: String? = nil, deviceID: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "ptzDrivers/install", path: "/axis-cgi/ptz/ptzupgrader.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("driverid", driverID)
            query.append("channel", channel)
            query.append("deviceType", deviceType)
            query.append("deviceId", deviceID)
        }
    }

    /// The reply to ``list(withStatus:)-swift.method``.
    public struct ListReply: Sendable {
        /// The drivers (`driverentry`).
        public let drivers: [Driver]
        /// The state of each channel, on request (`channel`).
        public let channels: [Channel]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - drivers: The drivers.
        ///   - channels: The state of each channel, on request.
        @_alwaysEmitIntoClient
        public init(drivers: [Driver] = [], channels: [Channel] = []) {
            self.drivers = drivers
            self.channels = channels
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var drivers: [Driver] = []
            var channels: [Channel] = []
            while let element = try xml.nextElement(of: "driverentry,status") {
                switch element {
                case 0: drivers.append(try Driver(from: &xml))
                case 1:
                    while let element = try xml.nextElement(of: "channel") {
                        switch element {
                        case 0: channels.append(try Channel(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.drivers = drivers
            self.channels = channels
        }
    }

    /// The reply to ``getStatus()-swift.method``.
    public struct StatusReply: Sendable {
        /// The channels (`channel`).
        public let channels: [Channel]

        /// Makes a value.
        ///
        /// - Parameter channels: The channels.
        @_alwaysEmitIntoClient
        public init(channels: [Channel] = []) {
            self.channels = channels
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var channels: [Channel] = []
            while let element = try xml.nextElement(of: "status") {
                switch element {
                case 0:
                    while let element = try xml.nextElement(of: "channel") {
                        switch element {
                        case 0: channels.append(try Channel(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.channels = channels
        }
    }

    /// The reply to ``upload(driver:)-swift.method``.
    public struct UploadReply: Sendable {
        /// The driver's number, for `install` (`id`).
        public let driverID: Int

        /// Makes a value.
        ///
        /// - Parameter driverID: The driver's number, for `install`.
        @_alwaysEmitIntoClient
        public init(driverID: Int) {
            self.driverID = driverID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var driverID: Int?
            while let element = try xml.nextElement(of: "id") {
                switch element {
                case 0: driverID = try Int(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let driverID else { throw xml.missingField("id") }
            self.driverID = driverID
        }
    }

    /// A driver.
    public struct Driver: Sendable {
        /// The driver's number.
        public let id: Int
        /// The driver's name (`driver`).
        public let name: String?
        /// The driver's version (`driverversion`).
        public let version: String?
        /// The channels that the driver is installed on (`ch`).
        public let channels: [Int]
        /// The types of PTZ devices, if the driver supports several (`deviceType`).
        public let deviceTypes: [String]
        /// The lowest address that a PTZ device can have (`min`).
        public let minimumDeviceID: Int?
        /// The highest address that a PTZ device can have (`max`).
        public let maximumDeviceID: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The driver's number.
        ///   - name: The driver's name.
        ///   - version: The driver's version.
        ///   - channels: The channels that the driver is installed on.
        ///   - deviceTypes: The types of PTZ devices, if the driver supports several.
        ///   - minimumDeviceID: The lowest address that a PTZ device can have.
        ///   - maximumDeviceID: The highest address that a PTZ device can have.
        @_alwaysEmitIntoClient
        public init(
            id: Int, name: String? = nil, version: String? = nil, channels: [Int] = [], deviceTypes: [String] = [],
            minimumDeviceID: Int? = nil, maximumDeviceID: Int? = nil
        ) {
            self.id = id
            self.name = name
            self.version = version
            self.channels = channels
            self.deviceTypes = deviceTypes
            self.minimumDeviceID = minimumDeviceID
            self.maximumDeviceID = maximumDeviceID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int?
            var name: String?
            var version: String?
            var channels: [Int] = []
            var deviceTypes: [String] = []
            var minimumDeviceID: Int?
            var maximumDeviceID: Int?
            let elements: StaticString = """
                id,driver,driverversion,installed,deviceTypes,deviceIdRange,deviceId
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: id = try Int(wire: xml.readText())
                case 1: name = try xml.readText()
                case 2: version = try xml.readText()
                case 3:
                    while let element = try xml.nextElement(of: "ch") {
                        switch element {
                        case 0: if let item = try Int(wire: xml.readText()) { channels.append(item) }
                        default: try xml.skipElement()
                        }
                    }
                case 4:
                    while let element = try xml.nextElement(of: "deviceType") {
                        switch element {
                        case 0: deviceTypes.append(try xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                case 5:
                    while let element = try xml.nextElement(of: "min,max") {
                        switch element {
                        case 0: minimumDeviceID = try Int(wire: xml.readText())
                        case 1: maximumDeviceID = try Int(wire: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                case 6:
                    while let element = try xml.nextElement(of: "min,max") {
                        switch element {
                        case 0: minimumDeviceID = try Int(wire: xml.readText())
                        case 1: maximumDeviceID = try Int(wire: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("id") }
            self.id = id
            self.name = name
            self.version = version
            self.channels = channels
            self.deviceTypes = deviceTypes
            self.minimumDeviceID = minimumDeviceID
            self.maximumDeviceID = maximumDeviceID
        }
    }

    /// The state of a channel.
    public struct Channel: Sendable {
        /// The video channel, from 1.
        public let id: Int
        /// The state of the driver; 0 without a driver, 1 if it fails, 2 if it runs.
        public let driverStatus: Int?
        /// The driver's number (`driverId`).
        public let driverID: Int?
        /// The type of the PTZ device, one that the driver supports (`driverDeviceType`).
        public let deviceType: String?
        /// The address of the PTZ device (`driverDeviceId`).
        public let deviceID: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The video channel, from 1.
        ///   - driverStatus: The state of the driver; 0 without a driver, 1 if it fails, 2 if it runs.
        ///   - driverID: The driver's number.
        ///   - deviceType: The type of the PTZ device, one that the driver supports.
        ///   - deviceID: The address of the PTZ device.
        @_alwaysEmitIntoClient
        public init(
            id: Int, driverStatus: Int? = nil, driverID: Int? = nil, deviceType: String? = nil, deviceID: Int? = nil
        ) {
            self.id = id
            self.driverStatus = driverStatus
            self.driverID = driverID
            self.deviceType = deviceType
            self.deviceID = deviceID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int?
            var driverStatus: Int?
            var driverID: Int?
            var deviceType: String?
            var deviceID: Int?
            try xml.readAttributes(of: "id")
            if let attribute = xml.attribute(0) { id = Int(wire: attribute) }
            while let element = try xml.nextElement(of: "activeDriver") {
                switch element {
                case 0:
                    let elements: StaticString = """
                        driverStatus,driverId,driverDeviceType,driverDeviceId
                        """
                    while let element = try xml.nextElement(of: elements) {
                        switch element {
                        case 0: driverStatus = try Int(wire: xml.readText())
                        case 1: driverID = try Int(wire: xml.readText())
                        case 2: deviceType = try xml.readText()
                        case 3: deviceID = try Int(wire: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("id") }
            self.id = id
            self.driverStatus = driverStatus
            self.driverID = driverID
            self.deviceType = deviceType
            self.deviceID = deviceID
        }
    }
}

extension Vapix {
    /// The drivers for PTZ devices on a serial port.
    @_alwaysEmitIntoClient
    public var ptzDrivers: PTZDrivers { PTZDrivers(vapix: self) }
}
