// Generated from Specs/ptz-drivers.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Which driver moves a PTZ device on a serial port.
///
/// API Discovery lists it as `ptz-driver-management`; AXIS OS 5.20 and later.
///
/// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/>.
public enum PTZDrivers {
    /// Lists the drivers and, if asked, what each channel has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-ptz-drivers-1>.
    public struct List: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "ptzDrivers/list", path: "/axis-cgi/ptz/ptzuploader.cgi", arguments: .get, access: .admin,
            effect: .read)
        package static let root: StaticString = "root"

        /// Whether to add what each channel has (`status`).
        public var withStatus: Bool?

        /// Makes the call's value.
        ///
        /// - Parameter withStatus: Whether to add what each channel has.
        public init(withStatus: Bool? = nil) {
            self.withStatus = withStatus
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("list", "yes")
            query.append("status", withStatus.map { $0 ? "yes" : "no" })
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The drivers (`driverentry`).
            public var drivers: [Driver] = []
            /// What each channel has, if asked (`channel`).
            public var channels: [Channel] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "driverentry": drivers.append(try Driver(from: &xml))
                    case "status":
                        while let element = try xml.nextElement() {
                            switch element {
                            case "channel": channels.append(try Channel(from: &xml))
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Reads which driver each channel has.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#check-if-a-ptz-driver-is-active>.
    public struct GetStatus: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "ptzDrivers/getStatus", path: "/axis-cgi/ptz/ptzuploader.cgi", arguments: .get, access: .admin,
            effect: .read)
        package static let root: StaticString = "root"

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("status", "yes")
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The channels (`channel`).
            public var channels: [Channel] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "status":
                        while let element = try xml.nextElement() {
                            switch element {
                            case "channel": channels.append(try Channel(from: &xml))
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Puts a driver on a channel instead of the one that is there, or changes its settings; 0 takes it off.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#install-and-unistall-ptz-driver>.
    public struct Install: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptzDrivers/install", path: "/axis-cgi/ptz/ptzupgrader.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The driver's number, or 0 for none (`driverid`).
        public var driverID: Int32
        /// The video channel, from 1; 1 if absent.
        public var channel: Int32?
        /// Which of the driver's devices it is; the first if absent.
        public var deviceType: String?
        /// The device's address; the channel's number if absent (`deviceId`).
        public var deviceID: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - driverID: The driver's number, or 0 for none.
        ///   - channel: The video channel, from 1; 1 if absent.
        ///   - deviceType: Which of the driver's devices it is; the first if absent.
        ///   - deviceID: The device's address; the channel's number if absent.
        public init(driverID: Int32, channel: Int32? = nil, deviceType: String? = nil, deviceID: Int32? = nil) {
            self.driverID = driverID
            self.channel = channel
            self.deviceType = deviceType
            self.deviceID = deviceID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("driverid", driverID)
            query.append("channel", channel)
            query.append("deviceType", deviceType)
            query.append("deviceId", deviceID)
        }
    }

    /// A driver.
    public struct Driver: Sendable {
        /// The driver's number.
        public var id: Int32
        /// The driver's name (`driver`).
        public var name: String?
        /// The driver's version (`driverversion`).
        public var version: String?
        /// The channels that it is on (`ch`).
        public var channels: [Int32] = []
        /// The devices that it can move, if it knows several (`deviceType`).
        public var deviceTypes: [String] = []
        /// The lowest address of a device (`min`).
        public var minimumDeviceID: Int32?
        /// The highest address of a device (`max`).
        public var maximumDeviceID: Int32?

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int32?
            while let element = try xml.nextElement() {
                switch element {
                case "id": id = try Int32(xml.readText())
                case "driver": name = try xml.readText()
                case "driverversion": version = try xml.readText()
                case "installed":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "ch": if let item = try Int32(xml.readText()) { channels.append(item) }
                        default: try xml.skipElement()
                        }
                    }
                case "deviceTypes":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "deviceType": deviceTypes.append(try xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                case "deviceIdRange":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "min": minimumDeviceID = try Int32(xml.readText())
                        case "max": maximumDeviceID = try Int32(xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                case "deviceId":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "min": minimumDeviceID = try Int32(xml.readText())
                        case "max": maximumDeviceID = try Int32(xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("id") }
            self.id = id
        }
    }

    /// What a channel has.
    public struct Channel: Sendable {
        /// The video channel, from 1.
        public var id: Int32
        /// How the driver is doing, which is 0 without one, 1 if it fails and 2 if it runs.
        public var driverStatus: Int32?
        /// The driver's number (`driverId`).
        public var driverID: Int32?
        /// Which of the driver's devices it is (`driverDeviceType`).
        public var deviceType: String?
        /// The device's address (`driverDeviceId`).
        public var deviceID: Int32?

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int32?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "id": id = Int32(attribute.value)
                default: break
                }
            }
            while let element = try xml.nextElement() {
                switch element {
                case "activeDriver":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "driverStatus": driverStatus = try Int32(xml.readText())
                        case "driverId": driverID = try Int32(xml.readText())
                        case "driverDeviceType": deviceType = try xml.readText()
                        case "driverDeviceId": deviceID = try Int32(xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("id") }
            self.id = id
        }
    }

    /// The API's calls; get it from ``Vapix/ptzDrivers``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``List``.
        public func list(withStatus: Bool? = nil) async throws -> List.Output {
            try await vapix.send(List(withStatus: withStatus))
        }

        /// See ``GetStatus``.
        public func getStatus() async throws -> GetStatus.Output {
            try await vapix.send(GetStatus())
        }

        /// See ``Install``.
        public func install(
            driverID: Int32, channel: Int32? = nil, deviceType: String? = nil, deviceID: Int32? = nil
        ) async throws {
            try await vapix.send(
                Install(driverID: driverID, channel: channel, deviceType: deviceType, deviceID: deviceID))
        }
    }
}

extension Vapix {
    /// Which driver moves a PTZ device on a serial port; see ``PTZDrivers``.
    public var ptzDrivers: PTZDrivers.API { PTZDrivers.API(vapix: self) }
}
