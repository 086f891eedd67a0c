// Generated from Specs/pir-sensor-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The sensitivity of the passive infrared sensors that detect motion.
///
/// Devices with PIR sensors that can be configured.
///
/// API Discovery lists it as `pir-sensor-configuration`.
///
/// See <https://developer.axis.com/vapix/network-video/pir-sensor-configuration/>.
public struct PIRSensors: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the sensors.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pir-sensor-configuration/#listsensors>.
    ///
    /// - Returns: The sensors of the device.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listSensors() async throws -> ListSensorsReply {
        try await vapix.send(Self.listSensors())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listSensors() -> VapixCall<ListSensorsReply> { callListSensors }

    private static let callListSensors = VapixCall<ListSensorsReply>(
        id: "pirSensors/listSensors", path: "/axis-cgi/pirsensor.cgi", apiVersion: "1.0", method: "listSensors",
        access: .operator, effect: .read, reply: .data(reading: ListSensorsReply.init(from:)))

    /// Reads the sensitivity of a sensor.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pir-sensor-configuration/#getsensitivity>.
    ///
    /// - Parameter id: The sensor's number.
    /// - Returns: The sensitivity of the sensor.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidSensorID`` or ``ErrorCode/notConfigurable`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSensitivity(id: Int) async throws -> SensitivityReply {
        try await vapix.send(Self.getSensitivity(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSensitivity(id: Int) -> VapixCall<SensitivityReply> {
        VapixCall(
            id: "pirSensors/getSensitivity", path: "/axis-cgi/pirsensor.cgi", apiVersion: "1.0",
            method: "getSensitivity", access: .operator, effect: .read,
            reply: .data(reading: SensitivityReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Sets the sensitivity of a sensor; the device rounds it to one that the sensor supports.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pir-sensor-configuration/#setsensitivity>.
    ///
    /// - Parameters:
    ///   - id: The sensor's number.
    ///   - sensitivity: The sensitivity, from 0 to 1.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidSensorID`` or ``ErrorCode/notConfigurable`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setSensitivity(id: Int, sensitivity: Double) async throws {
        try await vapix.send(Self.setSensitivity(id: id, sensitivity: sensitivity))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setSensitivity(id: Int, sensitivity: Double) -> VapixCall<Void> {
        VapixCall(
            id: "pirSensors/setSensitivity", path: "/axis-cgi/pirsensor.cgi", apiVersion: "1.0",
            method: "setSensitivity", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("sensitivity", sensitivity)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pir-sensor-configuration/#getsupportedversions>.
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
        id: "pirSensors/getSupportedVersions", path: "/axis-cgi/pirsensor.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The reply to ``listSensors()-swift.method``.
    public struct ListSensorsReply: Sendable {
        /// The sensors.
        public let sensors: [Sensor]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sensors: The sensors.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(sensors: [Sensor], other: [String: JSONValue] = [:]) {
            self.sensors = sensors
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var sensors: [Sensor] = []
            while let key = try json.nextMember(of: "sensors") {
                switch key {
                case 0: sensors = try json.readArray(of: Sensor.self)
                default: break
                }
            }
            self.sensors = sensors
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getSensitivity(id:)-swift.method``.
    public struct SensitivityReply: Sendable {
        /// The sensitivity, from 0 to 1.
        public let sensitivity: Double
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sensitivity: The sensitivity, from 0 to 1.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(sensitivity: Double, other: [String: JSONValue] = [:]) {
            self.sensitivity = sensitivity
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var sensitivity: Double?
            while let key = try json.nextMember(of: "sensitivity") {
                switch key {
                case 0: sensitivity = try json.readDouble()
                default: break
                }
            }
            guard let sensitivity else { throw json.missingField("sensitivity") }
            self.sensitivity = sensitivity
            self.other = json.keptMembersOfObject()
        }
    }

    /// A PIR sensor.
    public struct Sensor: Sendable, JSONReadable {
        /// The sensor's number.
        public let id: Int
        /// Whether the sensor's sensitivity can be set (`sensitivityConfigurable`).
        public let isSensitivityConfigurable: Bool?
        /// The sensitivity, from 0 to 1; nil if the sensitivity cannot be set.
        public let sensitivity: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The sensor's number.
        ///   - isSensitivityConfigurable: Whether the sensor's sensitivity can be set.
        ///   - sensitivity: The sensitivity, from 0 to 1; nil if the sensitivity cannot be set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int, isSensitivityConfigurable: Bool? = nil, sensitivity: Double? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.isSensitivityConfigurable = isSensitivityConfigurable
            self.sensitivity = sensitivity
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var isSensitivityConfigurable: Bool?
            var sensitivity: Double?
            while let key = try json.nextMember(of: "id,sensitivityConfigurable,sensitivity") {
                switch key {
                case 0: id = try json.readInt()
                case 1: isSensitivityConfigurable = try json.readBool()
                case 2: sensitivity = try json.readDouble()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.isSensitivityConfigurable = isSensitivityConfigurable
            self.sensitivity = sensitivity
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// There is no such sensor.
        @_alwaysEmitIntoClient
        public static var invalidSensorID: DeviceError.Code { 2200 }
        /// The sensitivity of the sensor cannot be set.
        @_alwaysEmitIntoClient
        public static var notConfigurable: DeviceError.Code { 2201 }
    }
}

extension Vapix {
    /// The sensitivity of the passive infrared sensors that detect motion.
    @_alwaysEmitIntoClient
    public var pirSensors: PIRSensors { PIRSensors(vapix: self) }
}
