// Generated from Specs/temperature-control.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's temperature sensors, heaters and fans.
///
/// Devices whose parameter `Properties.TemperatureSensor.TemperatureControl` is yes; `Fan` and `Heater` beside it say
/// what they have.
///
/// Limits and durations are parameters in the group `TemperatureControl`.
///
/// API Discovery lists it as `temperaturecontrol`.
///
/// See <https://developer.axis.com/vapix/network-video/temperature-control/>.
public enum TemperatureControl {
    /// Reads all temperatures, and whether heaters and fans run.
    ///
    /// Names such as `Sensor.S0.Name`, `Sensor.S0.Celsius`, `Sensor.S0.Fahrenheit`, `Heater.H0.Status`,
    /// `Heater.H0.TimeUntilStop`, `Fan.F0.Status` and `Fan.F0.TimeUntilStop`.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/temperature-control/#temperaturecontrolcgi>.
    public struct GetAllStatus: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: String]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String: String]>(
            id: "temperatureControl/getAllStatus", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
            access: .operator, effect: .read, reply: .keyValue(reading: Self.read)
        ) { query in
            query.append("action", "statusall")
        }

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
            var output: [String: String] = [:]
            while let key = try text.nextKey() { output[key] = text.value }
            return output
        }
    }

    /// Starts a heater or a fan, for as long as its parameter ManualControlDuration says.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/temperature-control/#temperaturecontrolcgi>.
    public struct Start: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - device: A heater or a fan.
        ///   - id: Its number, from 0.
        public init(device: Device, id: Int) {
            call = VapixCall(
                id: "temperatureControl/start", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
                access: .operator, effect: .once, reply: .acknowledgement
            ) { query in
                query.append("device", device.rawValue)
                query.append("id", id)
                query.append("action", "start")
            }
        }
    }

    /// Stops a heater or a fan that was started.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/temperature-control/#temperaturecontrolcgi>.
    public struct Stop: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - device: A heater or a fan.
        ///   - id: Its number, from 0.
        public init(device: Device, id: Int) {
            call = VapixCall(
                id: "temperatureControl/stop", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
                access: .operator, effect: .idempotent, reply: .acknowledgement
            ) { query in
                query.append("device", device.rawValue)
                query.append("id", id)
                query.append("action", "stop")
            }
        }
    }

    /// Reads the time until a heater or a fan that was started stops.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/temperature-control/#temperaturecontrolcgi>.
    public struct GetTimeUntilStop: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Duration>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - device: A heater or a fan.
        ///   - id: Its number, from 0.
        public init(device: Device, id: Int) {
            call = VapixCall(
                id: "temperatureControl/getTimeUntilStop", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
                access: .operator, effect: .read, reply: .duration(in: .seconds)
            ) { query in
                query.append("device", device.rawValue)
                query.append("id", id)
                query.append("action", "timeuntilstop")
            }
        }
    }

    /// Reads a temperature, or whether a heater or a fan runs.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/temperature-control/#temperaturecontrolcgi>.
    public struct GetStatus: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Status>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - device: A sensor, a heater or a fan.
        ///   - id: Its number, from 0.
        ///   - unit: The unit, for sensors; Celsius if left out.
        public init(device: Device, id: Int, unit: Unit? = nil) {
            call = VapixCall(
                id: "temperatureControl/getStatus", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
                access: .operator, effect: .read, reply: .text(as: Status.self)
            ) { query in
                query.append("device", device.rawValue)
                query.append("id", id)
                query.append("action", "query")
                query.append("temperatureunit", unit?.rawValue)
            }
        }
    }

    /// Lets a user control a heater or a fan instead of the device, or ends that.
    ///
    /// A restart ends it too.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/temperature-control/#temperaturecontrolcgi>.
    public struct SetUserControlMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - device: A heater or a fan.
        ///   - id: Its number, from 0.
        ///   - isEnabled: Whether the user controls it.
        ///   - intensity: How strong it runs, in percent.
        public init(device: Device, id: Int, isEnabled: Bool, intensity: Int? = nil) {
            call = VapixCall(
                id: "temperatureControl/setUserControlMode", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
                access: .operator, effect: .idempotent, reply: .acknowledgement
            ) { query in
                query.append("device", device.rawValue)
                query.append("id", id)
                query.append("usercontrolmode", isEnabled ? "true" : "false")
                query.append("intensity", intensity)
            }
        }
    }

    /// A kind of device that has to do with temperature.
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

extension VapixCalls where API == TemperatureControl {
    /// See ``TemperatureControl/GetAllStatus``.
    @_alwaysEmitIntoClient
    public func getAllStatus() async throws -> [String: String] {
        try await vapix.send(TemperatureControl.GetAllStatus())
    }

    /// See ``TemperatureControl/Start``.
    @_alwaysEmitIntoClient
    public func start(_ device: TemperatureControl.Device, id: Int) async throws {
        try await vapix.send(TemperatureControl.Start(device: device, id: id))
    }

    /// See ``TemperatureControl/Stop``.
    @_alwaysEmitIntoClient
    public func stop(_ device: TemperatureControl.Device, id: Int) async throws {
        try await vapix.send(TemperatureControl.Stop(device: device, id: id))
    }

    /// See ``TemperatureControl/GetTimeUntilStop``.
    @_alwaysEmitIntoClient
    public func getTimeUntilStop(_ device: TemperatureControl.Device, id: Int) async throws -> Duration {
        try await vapix.send(TemperatureControl.GetTimeUntilStop(device: device, id: id))
    }

    /// See ``TemperatureControl/GetStatus``.
    @_alwaysEmitIntoClient
    public func getStatus(
        _ device: TemperatureControl.Device, id: Int, unit: TemperatureControl.Unit? = nil
    ) async throws -> TemperatureControl.Status {
        try await vapix.send(TemperatureControl.GetStatus(device: device, id: id, unit: unit))
    }

    /// See ``TemperatureControl/SetUserControlMode``.
    @_alwaysEmitIntoClient
    public func setUserControlMode(
        _ device: TemperatureControl.Device, id: Int, isEnabled: Bool, intensity: Int? = nil
    ) async throws {
        try await vapix.send(
            TemperatureControl.SetUserControlMode(device: device, id: id, isEnabled: isEnabled, intensity: intensity))
    }
}

extension Vapix {
    /// The device's temperature sensors, heaters and fans; see ``TemperatureControl``.
    @_alwaysEmitIntoClient
    public var temperatureControl: VapixCalls<TemperatureControl> { VapixCalls(vapix: self) }
}
