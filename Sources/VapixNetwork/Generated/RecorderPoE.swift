// Generated from Specs/nvr-poe-switch-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The PoE (Power over Ethernet) ports of a network video recorder.
///
/// The event `tns1:Device/tnsaxis:HardwareFailure/PoEFailure` reports errors by port; port -1 stands for all ports.
///
/// API Discovery lists it as `nvr-poe`.
///
/// See <https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/>.
public struct RecorderPoE: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoeschemaversionscgi>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "recorderPoE/getSchemaVersions", path: "/axis-cgi/nvr/poe/schemaversions.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

    private static func readGetSchemaVersions(_ xml: inout XMLReader) throws(WireError) -> [XMLSchemaVersion] {
        var output: [XMLSchemaVersion] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SchemaVersion") {
            switch element {
            case 0: output.append(try XMLSchemaVersion(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Reads whether a port gives power.
    ///
    /// Access: operator. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoegetportmodecgi>.
    ///
    /// - Parameter port: The port, from 1.
    /// - Returns: Whether the port gives power.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPortMode(port: Int) async throws -> PortModeReply {
        try await vapix.send(Self.getPortMode(port: port))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPortMode(port: Int) -> VapixCall<PortModeReply> {
        VapixCall(
            id: "recorderPoE/getPortMode", path: "/axis-cgi/nvr/poe/getportmode.cgi", arguments: .get,
            access: .operator, effect: .read, reply: .xmlResponse(reading: PortModeReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("port", port)
        }
    }

    /// Sets whether a port gives power.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoesetportmodecgi>.
    ///
    /// - Parameters:
    ///   - port: The port, from 1.
    ///   - isEnabled: Whether the port gives power (`enabled`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPortMode(port: Int, isEnabled: Bool) async throws {
        try await vapix.send(Self.setPortMode(port: port, isEnabled: isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPortMode(port: Int, isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "recorderPoE/setPortMode", path: "/axis-cgi/nvr/poe/setportmode.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("port", port)
            query.append("enabled", isEnabled ? "yes" : "no")
        }
    }

    /// Reads the state of all ports.
    ///
    /// Access: operator. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoegetportstatusescgi>.
    ///
    /// - Returns: The ports.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPortStatuses() async throws -> PortStatusesReply {
        try await vapix.send(Self.getPortStatuses())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPortStatuses() -> VapixCall<PortStatusesReply> { callGetPortStatuses }

    private static let callGetPortStatuses = VapixCall<PortStatusesReply>(
        id: "recorderPoE/getPortStatuses", path: "/axis-cgi/nvr/poe/getportstatuses.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: PortStatusesReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Reads how much power all ports together can give.
    ///
    /// Access: operator. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoegettotalpowerlimitcgi>.
    ///
    /// - Returns: The limit of all ports together.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getTotalPowerLimit() async throws -> TotalPowerLimitReply {
        try await vapix.send(Self.getTotalPowerLimit())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getTotalPowerLimit() -> VapixCall<TotalPowerLimitReply> { callGetTotalPowerLimit }

    private static let callGetTotalPowerLimit = VapixCall<TotalPowerLimitReply>(
        id: "recorderPoE/getTotalPowerLimit", path: "/axis-cgi/nvr/poe/gettotalpowerlimit.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: TotalPowerLimitReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Reads whether the ports keep their power while the recorder reboots.
    ///
    /// Access: operator. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoegetkeeppowercgi>.
    ///
    /// - Returns: Whether the ports keep their power.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getKeepPower() async throws -> KeepPowerReply {
        try await vapix.send(Self.getKeepPower())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getKeepPower() -> VapixCall<KeepPowerReply> { callGetKeepPower }

    private static let callGetKeepPower = VapixCall<KeepPowerReply>(
        id: "recorderPoE/getKeepPower", path: "/axis-cgi/nvr/poe/getkeeppower.cgi", arguments: .get, access: .operator,
        effect: .read, reply: .xmlResponse(reading: KeepPowerReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Sets whether the ports keep their power while the recorder reboots.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoesetkeeppowercgi>.
    ///
    /// - Parameter isEnabled: Whether the ports keep their power (`enabled`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setKeepPower(_ isEnabled: Bool) async throws {
        try await vapix.send(Self.setKeepPower(isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setKeepPower(_ isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "recorderPoE/setKeepPower", path: "/axis-cgi/nvr/poe/setkeeppower.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("enabled", isEnabled ? "yes" : "no")
        }
    }

    /// The reply to ``getPortMode(port:)-swift.method``.
    public struct PortModeReply: Sendable {
        /// Whether the port gives power (`Enabled`).
        public let isEnabled: Bool

        /// Makes a value.
        ///
        /// - Parameter isEnabled: Whether the port gives power.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool) {
            self.isEnabled = isEnabled
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var isEnabled: Bool?
            while let element = try xml.nextElement(of: "Enabled") {
                switch element {
                case 0: isEnabled = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let isEnabled else { throw xml.missingField("Enabled") }
            self.isEnabled = isEnabled
        }
    }

    /// The reply to ``getPortStatuses()-swift.method``.
    public struct PortStatusesReply: Sendable {
        /// The ports (`PortStatus`).
        public let ports: [PortStatus]

        /// Makes a value.
        ///
        /// - Parameter ports: The ports.
        @_alwaysEmitIntoClient
        public init(ports: [PortStatus] = []) {
            self.ports = ports
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var ports: [PortStatus] = []
            while let element = try xml.nextElement(of: "PortStatus") {
                switch element {
                case 0: ports.append(try PortStatus(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.ports = ports
        }
    }

    /// The reply to ``getTotalPowerLimit()-swift.method``.
    public struct TotalPowerLimitReply: Sendable {
        /// The limit, in watts (`Limit`).
        public let limit: Double

        /// Makes a value.
        ///
        /// - Parameter limit: The limit, in watts.
        @_alwaysEmitIntoClient
        public init(limit: Double) {
            self.limit = limit
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var limit: Double?
            while let element = try xml.nextElement(of: "Limit") {
                switch element {
                case 0: limit = try Double(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let limit else { throw xml.missingField("Limit") }
            self.limit = limit
        }
    }

    /// The reply to ``getKeepPower()-swift.method``.
    public struct KeepPowerReply: Sendable {
        /// Whether the ports keep their power (`Enabled`).
        public let isEnabled: Bool

        /// Makes a value.
        ///
        /// - Parameter isEnabled: Whether the ports keep their power.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool) {
            self.isEnabled = isEnabled
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var isEnabled: Bool?
            while let element = try xml.nextElement(of: "Enabled") {
                switch element {
                case 0: isEnabled = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let isEnabled else { throw xml.missingField("Enabled") }
            self.isEnabled = isEnabled
        }
    }

    /// The state of a port.
    public struct PortStatus: Sendable {
        /// The port, from 1 (`Port`).
        public let port: Int
        /// The state of the port (`StatusCode`).
        public let state: PortState?
        /// The state in words (`Description`).
        public let stateDescription: String?
        /// More about the state (`Extra`).
        public let details: String?
        /// The maximum power that the port gives for the class of the connected device, in watts (`ClassPowerLimit`).
        public let classPowerLimit: Double?
        /// The PoE class of the connected device; nil if the recorder detects none (`PoeClass`).
        public let poeClass: Int?
        /// The power that is reserved for the port, in watts (`AllocatedPower`).
        public let allocatedPower: Double?
        /// The power that the connected device uses now, in watts (`PowerConsumption`).
        public let powerConsumption: Double?
        /// The highest PoE class that the port supports (`PseClassLimit`).
        public let highestClass: Int?
        /// The power that the connected device requests by LLDP, in watts; nil without such a request
        /// (`RequestedPower`).
        public let requestedPower: Double?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - port: The port, from 1.
        ///   - state: The state of the port.
        ///   - stateDescription: The state in words.
        ///   - details: More about the state.
        ///   - classPowerLimit: The maximum power that the port gives for the class of the connected device, in watts.
        ///   - poeClass: The PoE class of the connected device; nil if the recorder detects none.
        ///   - allocatedPower: The power that is reserved for the port, in watts.
        ///   - powerConsumption: The power that the connected device uses now, in watts.
        ///   - highestClass: The highest PoE class that the port supports.
        ///   - requestedPower: The power that the connected device requests by LLDP, in watts; nil without such a
        ///     request.
        @_alwaysEmitIntoClient
        public init(
            port: Int, state: PortState? = nil, stateDescription: String? = nil, details: String? = nil,
            classPowerLimit: Double? = nil, poeClass: Int? = nil, allocatedPower: Double? = nil,
            powerConsumption: Double? = nil, highestClass: Int? = nil, requestedPower: Double? = nil
        ) {
            self.port = port
            self.state = state
            self.stateDescription = stateDescription
            self.details = details
            self.classPowerLimit = classPowerLimit
            self.poeClass = poeClass
            self.allocatedPower = allocatedPower
            self.powerConsumption = powerConsumption
            self.highestClass = highestClass
            self.requestedPower = requestedPower
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var port: Int?
            var state: PortState?
            var stateDescription: String?
            var details: String?
            var classPowerLimit: Double?
            var poeClass: Int?
            var allocatedPower: Double?
            var powerConsumption: Double?
            var highestClass: Int?
            var requestedPower: Double?
            let elements: StaticString = """
                Port,StatusCode,Description,Extra,ClassPowerLimit,PoeClass,AllocatedPower,PowerConsumption,\
                PseClassLimit,RequestedPower
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: port = try Int(wire: xml.readText())
                case 1: state = try PortState(rawValue: xml.readText())
                case 2: stateDescription = try xml.readText()
                case 3: details = try xml.readText()
                case 4: classPowerLimit = try Double(wire: xml.readText())
                case 5: poeClass = try Int(wire: xml.readText())
                case 6: allocatedPower = try Double(wire: xml.readText())
                case 7: powerConsumption = try Double(wire: xml.readText())
                case 8: highestClass = try Int(wire: xml.readText())
                case 9: requestedPower = try Double(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let port else { throw xml.missingField("Port") }
            self.port = port
            self.state = state
            self.stateDescription = stateDescription
            self.details = details
            self.classPowerLimit = classPowerLimit
            self.poeClass = poeClass
            self.allocatedPower = allocatedPower
            self.powerConsumption = powerConsumption
            self.highestClass = highestClass
            self.requestedPower = requestedPower
        }
    }

    /// The state of a port.
    public struct PortState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Nothing is connected.
        @_alwaysEmitIntoClient
        public static var disconnected: PortState { Self(rawValue: "0") }
        /// A device is connected that takes power from the port.
        @_alwaysEmitIntoClient
        public static var poweredDevice: PortState { Self(rawValue: "1") }
        /// A device is connected that needs no power; not all recorders detect this.
        @_alwaysEmitIntoClient
        public static var unpoweredDevice: PortState { Self(rawValue: "2") }
        /// The port gives no power.
        @_alwaysEmitIntoClient
        public static var disabled: PortState { Self(rawValue: "3") }
        /// The ports together would need more power than is available.
        @_alwaysEmitIntoClient
        public static var powerBudgetExceeded: PortState { Self(rawValue: "4") }
        /// Another error.
        @_alwaysEmitIntoClient
        public static var otherError: PortState { Self(rawValue: "5") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The recorder failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 20 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var accessForbidden: DeviceError.Code { 30 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
        /// The recorder does not have this call.
        @_alwaysEmitIntoClient
        public static var notSupported: DeviceError.Code { 50 }
    }
}

extension Vapix {
    /// The PoE (Power over Ethernet) ports of a network video recorder.
    @_alwaysEmitIntoClient
    public var recorderPoE: RecorderPoE { RecorderPoE(vapix: self) }
}
