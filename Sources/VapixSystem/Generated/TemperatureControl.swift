// Generated from Specs/temperature-control.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's temperature sensors, heaters and fans.
///
/// Devices whose parameter `Properties.TemperatureSensor.TemperatureControl` is yes have this API. The parameters `Fan`
/// and `Heater` in the same group tell whether it has fans and heaters.
///
/// Limits and durations are parameters in the group `TemperatureControl`.
///
/// API Discovery lists it as `temperaturecontrol`.
///
/// See <https://developer.axis.com/vapix/network-video/temperature-control/>.
public struct TemperatureControl: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads all temperatures, and whether heaters and fans run.
    ///
    /// Names such as `Sensor.S0.Name`, `Sensor.S0.Celsius`, `Sensor.S0.Fahrenheit`, `Heater.H0.Status`,
    /// `Heater.H0.TimeUntilStop`, `Fan.F0.Status` and `Fan.F0.TimeUntilStop`.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi>.
    ///
    /// - Returns: The values by name, `Sensor.S0.Celsius` for example.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAllStatus() async throws -> [String: String] {
        try await vapix.send(Self.getAllStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAllStatus() -> VapixCall<[String: String]> { callGetAllStatus }

    private static let callGetAllStatus = VapixCall<[String: String]>(
        id: "temperatureControl/getAllStatus", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .keyValue(reading: Self.readGetAllStatus)
    ) { query in
        query.append("action", "statusall")
    }

    private static func readGetAllStatus(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
        var output: [String: String] = [:]
        while let key = try text.nextKey() { output[key] = text.value }
        return output
    }

    /// Starts a heater or a fan for the time in its parameter ManualControlDuration.
    ///
    /// Access: operator. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi>.
    ///
    /// - Parameters:
    ///   - device: A heater or a fan.
    ///   - id: The number of the heater or fan, from 0.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func start(_ device: Device, id: Int) async throws {
        try await vapix.send(Self.start(device, id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func start(_ device: Device, id: Int) -> VapixCall<Void> {
        VapixCall(
            id: "temperatureControl/start", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
            access: .operator, effect: .once, reply: .acknowledgement
        ) { query in
            query.append("device", device.rawValue)
            query.append("id", id)
            query.append("action", "start")
        }
    }

    /// Stops a heater or a fan that was started.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi>.
    ///
    /// - Parameters:
    ///   - device: A heater or a fan.
    ///   - id: The number of the heater or fan, from 0.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stop(_ device: Device, id: Int) async throws {
        try await vapix.send(Self.stop(device, id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stop(_ device: Device, id: Int) -> VapixCall<Void> {
        VapixCall(
            id: "temperatureControl/stop", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .acknowledgement
        ) { query in
            query.append("device", device.rawValue)
            query.append("id", id)
            query.append("action", "stop")
        }
    }

    /// Reads the time until a heater or a fan that was started stops.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi>.
    ///
    /// - Parameters:
    ///   - device: A heater or a fan.
    ///   - id: The number of the heater or fan, from 0.
    /// - Returns: The time until the heater or fan stops.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getTimeUntilStop(_ device: Device, id: Int) async throws -> Duration {
        try await vapix.send(Self.getTimeUntilStop(device, id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getTimeUntilStop(_ device: Device, id: Int) -> VapixCall<Duration> {
        VapixCall(
            id: "temperatureControl/getTimeUntilStop", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
            access: .operator, effect: .read, reply: .duration(in: .seconds)
        ) { query in
            query.append("device", device.rawValue)
            query.append("id", id)
            query.append("action", "timeuntilstop")
        }
    }

    /// Reads a temperature, or whether a heater or a fan runs.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi>.
    ///
    /// - Parameters:
    ///   - device: A sensor, a heater or a fan.
    ///   - id: The number of the sensor, heater or fan, from 0.
    ///   - unit: The unit of a sensor's temperature; Celsius if left out (`temperatureunit`).
    /// - Returns: The temperature, or the state of the heater or fan.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatus(_ device: Device, id: Int, unit: Unit? = nil) async throws -> Status {
        try await vapix.send(Self.getStatus(device, id: id, unit: unit))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatus(_ device: Device, id: Int, unit: Unit? = nil) -> VapixCall<Status> {
        VapixCall(
            id: "temperatureControl/getStatus", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
            access: .operator, effect: .read, reply: .text(as: Status.self)
        ) { query in
            query.append("device", device.rawValue)
            query.append("id", id)
            query.append("action", "query")
            query.append("temperatureunit", unit?.rawValue)
        }
    }

    /// Turns the user's control of a heater or a fan on or off.
    ///
    /// A restart of the device ends it.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi>.
    ///
    /// - Parameters:
    ///   - device: A heater or a fan.
    ///   - id: The number of the heater or fan, from 0.
    ///   - isEnabled: Whether the user controls the heater or fan (`usercontrolmode`).
    ///   - intensity: The intensity of the heater or fan, 0 to 100 percent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setUserControlMode(_ device: Device, id: Int, isEnabled: Bool, intensity: Int? = nil) async throws {
        try await vapix.send(Self.setUserControlMode(device, id: id, isEnabled: isEnabled, intensity: intensity))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setUserControlMode(
        _ device: Device, id: Int, isEnabled: Bool, intensity: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "temperatureControl/setUserControlMode", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .acknowledgement
        ) { query in
            query.append("device", device.rawValue)
            query.append("id", id)
            query.append("usercontrolmode", isEnabled ? "true" : "false")
            query.append("intensity", intensity)
        }
    }

    /// A kind of device that measures or changes temperature.
    public struct Device: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A heater.
        @_alwaysEmitIntoClient
        public static var heater: Device { Self(rawValue: "heater") }
        /// A fan.
        @_alwaysEmitIntoClient
        public static var fan: Device { Self(rawValue: "fan") }
        /// A temperature sensor.
        @_alwaysEmitIntoClient
        public static var sensor: Device { Self(rawValue: "sensor") }
    }

    /// A unit of temperature.
    public struct Unit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Degrees Celsius.
        @_alwaysEmitIntoClient
        public static var celsius: Unit { Self(rawValue: "celsius") }
        /// Degrees Fahrenheit.
        @_alwaysEmitIntoClient
        public static var fahrenheit: Unit { Self(rawValue: "fahrenheit") }
    }
}

extension Vapix {
    /// The device's temperature sensors, heaters and fans.
    @_alwaysEmitIntoClient
    public var temperatureControl: TemperatureControl { TemperatureControl(vapix: self) }
}
