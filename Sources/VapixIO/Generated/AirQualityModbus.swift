// Generated from Specs/air-quality-modbus.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Whether an air quality sensor sends its measurements over Modbus.
///
/// `/config/discover` lists it as `airqualitymodbus`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/environmental-sensor/air-quality-modbus-api/>.
public struct AirQualityModbus: Sendable {
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
        id: "airqualitymodbus", version: "1.0", path: "/config/rest/airqualitymodbus/v1")

    /// The settings of the Modbus service.
    @_alwaysEmitIntoClient
    public var configurations: Configurations { Configurations(vapix: vapix) }

    /// The settings of the Modbus service.
    public struct Configurations: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads the settings; a device has one element.
        ///
        /// Access: admin; the known part of the page does not say. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/environmental-sensor/air-quality-modbus-api/>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Configuration] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Configuration]> { callConfigurationsList }

        private static let callConfigurationsList = VapixCall<[Configuration]>(
            id: "airQualityModbus/configurations.list", api: AirQualityModbus.configurationAPI, method: .get,
            path: "/configurations", access: .admin, effect: .read, reply: .resource)
    }

    /// The settings of the Modbus service.
    public struct Configuration: Sendable, JSONReadable {
        /// Whether the service runs (`modbusEnable`).
        public let isEnabled: Bool?
        /// The TCP port of the Modbus service (`modbusPort`).
        public let port: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the service runs.
        ///   - port: The TCP port of the Modbus service.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool? = nil, port: Int? = nil, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.port = port
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var port: Int?
            while let key = try json.nextMember(of: "modbusEnable,modbusPort") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: port = try json.readInt()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.port = port
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
    /// Whether an air quality sensor sends its measurements over Modbus.
    @_alwaysEmitIntoClient
    public var airQualityModbus: AirQualityModbus { AirQualityModbus(vapix: self) }
}
