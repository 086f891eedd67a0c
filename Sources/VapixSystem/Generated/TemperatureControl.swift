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
    public struct GetAllStatus: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "temperatureControl/getAllStatus", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
            access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = [String: String]

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "statusall")
        }

        package func read(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
            var output: [String: String] = [:]
            while let key = try text.nextKey() { output[key] = text.value }
            return output
        }
    }

    /// Starts a heater or a fan, for as long as its parameter ManualControlDuration says.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/temperature-control/#temperaturecontrolcgi>.
    public struct Start: QueryOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "temperatureControl/start", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
            access: .operator, effect: .once)

        /// A heater or a fan.
        public var device: Device
        /// Its number, from 0.
        public var id: Int32

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - device: A heater or a fan.
        ///   - id: Its number, from 0.
        public init(device: Device, id: Int32) {
            self.device = device
            self.id = id
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("device", device.rawValue)
            query.append("id", id)
            query.append("action", "start")
        }
    }

    /// Stops a heater or a fan that was started.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/temperature-control/#temperaturecontrolcgi>.
    public struct Stop: QueryOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "temperatureControl/stop", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get, access: .operator,
            effect: .idempotent)

        /// A heater or a fan.
        public var device: Device
        /// Its number, from 0.
        public var id: Int32

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - device: A heater or a fan.
        ///   - id: Its number, from 0.
        public init(device: Device, id: Int32) {
            self.device = device
            self.id = id
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("device", device.rawValue)
            query.append("id", id)
            query.append("action", "stop")
        }
    }

    /// Reads after how many seconds a heater or a fan that was started stops.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/temperature-control/#temperaturecontrolcgi>.
    public struct GetTimeUntilStop: QueryOperation, TextOperation {
        package static let call = Query(
            id: "temperatureControl/getTimeUntilStop", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
            access: .operator, effect: .read)

        /// A heater or a fan.
        public var device: Device
        /// Its number, from 0.
        public var id: Int32

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - device: A heater or a fan.
        ///   - id: Its number, from 0.
        public init(device: Device, id: Int32) {
            self.device = device
            self.id = id
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("device", device.rawValue)
            query.append("id", id)
            query.append("action", "timeuntilstop")
        }
    }

    /// Reads a temperature, or whether a heater or a fan runs.
    ///
    /// A sensor's answer is a number; that of the others `Running`, `Running[50%]`, `Stopped`, `Heater Failure` or `Fan
    /// Failure`.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/temperature-control/#temperaturecontrolcgi>.
    public struct GetStatus: QueryOperation, TextOperation {
        package static let call = Query(
            id: "temperatureControl/getStatus", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
            access: .operator, effect: .read)

        /// A sensor, a heater or a fan.
        public var device: Device
        /// Its number, from 0.
        public var id: Int32
        /// The unit, for sensors; Celsius if left out (`temperatureunit`).
        public var unit: Unit?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - device: A sensor, a heater or a fan.
        ///   - id: Its number, from 0.
        ///   - unit: The unit, for sensors; Celsius if left out.
        public init(device: Device, id: Int32, unit: Unit? = nil) {
            self.device = device
            self.id = id
            self.unit = unit
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("device", device.rawValue)
            query.append("id", id)
            query.append("action", "query")
            query.append("temperatureunit", unit?.rawValue)
        }
    }

    /// Lets a user control a heater or a fan instead of the device, or ends that.
    ///
    /// A restart ends it too.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/temperature-control/#temperaturecontrolcgi>.
    public struct SetUserControlMode: QueryOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "temperatureControl/setUserControlMode", path: "/axis-cgi/temperaturecontrol.cgi", arguments: .get,
            access: .operator, effect: .idempotent)

        /// A heater or a fan.
        public var device: Device
        /// Its number, from 0.
        public var id: Int32
        /// Whether the user controls it (`usercontrolmode`).
        public var isEnabled: Bool
        /// How strong it runs, in percent.
        public var intensity: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - device: A heater or a fan.
        ///   - id: Its number, from 0.
        ///   - isEnabled: Whether the user controls it.
        ///   - intensity: How strong it runs, in percent.
        public init(device: Device, id: Int32, isEnabled: Bool, intensity: Int32? = nil) {
            self.device = device
            self.id = id
            self.isEnabled = isEnabled
            self.intensity = intensity
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("device", device.rawValue)
            query.append("id", id)
            query.append("usercontrolmode", isEnabled ? "true" : "false")
            query.append("intensity", intensity)
        }
    }

    /// A kind of device that has to do with temperature.
    public struct Device: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A heater.
        public static let heater = Device(rawValue: "heater")
        /// A fan.
        public static let fan = Device(rawValue: "fan")
        /// A temperature sensor.
        public static let sensor = Device(rawValue: "sensor")
    }

    /// A unit of temperature.
    public struct Unit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Degrees Celsius.
        public static let celsius = Unit(rawValue: "celsius")
        /// Degrees Fahrenheit.
        public static let fahrenheit = Unit(rawValue: "fahrenheit")
    }

    /// The API's calls; get it from ``Vapix/temperatureControl``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetAllStatus``.
        public func getAllStatus() async throws -> [String: String] {
            try await vapix.send(GetAllStatus())
        }

        /// See ``Start``.
        public func start(_ device: Device, id: Int32) async throws {
            try await vapix.send(Start(device: device, id: id))
        }

        /// See ``Stop``.
        public func stop(_ device: Device, id: Int32) async throws {
            try await vapix.send(Stop(device: device, id: id))
        }

        /// See ``GetTimeUntilStop``.
        public func getTimeUntilStop(_ device: Device, id: Int32) async throws -> String {
            try await vapix.send(GetTimeUntilStop(device: device, id: id))
        }

        /// See ``GetStatus``.
        public func getStatus(_ device: Device, id: Int32, unit: Unit? = nil) async throws -> String {
            try await vapix.send(GetStatus(device: device, id: id, unit: unit))
        }

        /// See ``SetUserControlMode``.
        public func setUserControlMode(
            _ device: Device, id: Int32, isEnabled: Bool, intensity: Int32? = nil
        ) async throws {
            try await vapix.send(SetUserControlMode(device: device, id: id, isEnabled: isEnabled, intensity: intensity))
        }
    }
}

extension Vapix {
    /// The device's temperature sensors, heaters and fans; see ``TemperatureControl``.
    public var temperatureControl: TemperatureControl.API { TemperatureControl.API(vapix: self) }
}
