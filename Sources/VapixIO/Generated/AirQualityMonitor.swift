// Generated from Specs/air-quality-monitor.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The values of air sensors, and the levels of their alarms.
///
/// `/config/discover` lists it as `airqualitymonitor`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/air-quality-api/>.
public struct AirQualityMonitor: Sendable {
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
        id: "airqualitymonitor", version: "1.0", path: "/config/rest/airqualitymonitor/v1")

    /// The settings of the sensors.
    @_alwaysEmitIntoClient
    public var configurations: Configurations { Configurations(vapix: vapix) }

    /// The sensors.
    @_alwaysEmitIntoClient
    public var sensors: Sensors { Sensors(vapix: vapix) }

    /// The settings of the sensors.
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

        /// Lists the settings of all sensors.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/air-quality-api/>.
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
            id: "airQualityMonitor/configurations.list", api: AirQualityMonitor.configurationAPI, method: .get,
            path: "/configurations", access: .admin, effect: .read, reply: .resource)
    }

    /// The sensors.
    public struct Sensors: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the sensors.
        ///
        /// The reply is known from clients of the API's beta version.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/air-quality-api/>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Sensor] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Sensor]> { callSensorsList }

        private static let callSensorsList = VapixCall<[Sensor]>(
            id: "airQualityMonitor/sensors.list", api: AirQualityMonitor.configurationAPI, method: .get,
            path: "/sensors", access: .admin, effect: .read, reply: .resource)

        /// Reads the measured values of a sensor.
        ///
        /// Arguments and reply are known from clients of the API's beta version.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/air-quality-api/>.
        ///
        /// - Parameters:
        ///   - sensorID: The sensor's identifier (`sensorId`).
        ///   - category: The measured quantity.
        ///   - startTime: The start of the period, in seconds since 1970 in UTC.
        ///   - endTime: The end of the period, in seconds since 1970 in UTC.
        /// - Returns: The measured values of a sensor.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func getHistoryData(
            _ sensorID: String, category: Category, startTime: Int64, endTime: Int64
        ) async throws -> History {
            try await vapix.send(
                Self.getHistoryData(sensorID, category: category, startTime: startTime, endTime: endTime))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func getHistoryData(
            _ sensorID: String, category: Category, startTime: Int64, endTime: Int64
        ) -> VapixCall<History> {
            VapixCall(
                id: "airQualityMonitor/sensors.getHistoryData", api: AirQualityMonitor.configurationAPI, method: .post,
                path: "/sensors/{}/getHistoryData", keys: [sensorID], access: .admin, effect: .read, reply: .resource
            ) { json in
                json.beginObject()
                json.member("category", category.rawValue)
                json.member("startTime", startTime)
                json.member("endTime", endTime)
                json.endObject()
            }
        }
    }

    /// The settings of a sensor.
    public struct Configuration: Sendable, JSONReadable {
        /// The sensor's identifier (`sensorId`).
        public let sensorID: String
        /// The lower temperature limit; a lower value triggers an event (`minTemperature`).
        public let minimumTemperature: Double?
        /// The upper temperature limit; a higher value triggers an event (`maxTemperature`).
        public let maximumTemperature: Double?
        /// The lower humidity limit; a lower value triggers an event (`minHumidity`).
        public let minimumHumidity: Double?
        /// The upper humidity limit; a higher value triggers an event (`maxHumidity`).
        public let maximumHumidity: Double?
        /// The lower limit for carbon dioxide; a lower value triggers an event (`minCo2`).
        public let minimumCO2: Double?
        /// The upper limit for carbon dioxide; a higher value triggers an event (`maxCo2`).
        public let maximumCO2: Double?
        /// The lower limit for nitrogen oxides; a lower value triggers an event (`minNox`).
        public let minimumNOx: Double?
        /// The upper limit for nitrogen oxides; a higher value triggers an event (`maxNox`).
        public let maximumNOx: Double?
        /// The lower limit for volatile organic compounds; a lower value triggers an event (`minVoc`).
        public let minimumVOC: Double?
        /// The upper limit for volatile organic compounds; a higher value triggers an event (`maxVoc`).
        public let maximumVOC: Double?
        /// The lower limit for the air quality index; a lower value triggers an event (`minAqi`).
        public let minimumAQI: Double?
        /// The upper limit for the air quality index; a higher value triggers an event (`maxAqi`).
        public let maximumAQI: Double?
        /// The lower limit for particles up to 1 micrometer; a lower value triggers an event (`minPm1p0`).
        public let minimumPM1: Double?
        /// The upper limit for particles up to 1 micrometer; a higher value triggers an event (`maxPm1p0`).
        public let maximumPM1: Double?
        /// The lower limit for particles up to 2.5 micrometers; a lower value triggers an event (`minPm2p5`).
        public let minimumPM2Point5: Double?
        /// The upper limit for particles up to 2.5 micrometers; a higher value triggers an event (`maxPm2p5`).
        public let maximumPM2Point5: Double?
        /// The lower limit for particles up to 4 micrometers; a lower value triggers an event (`minPm4p0`).
        public let minimumPM4: Double?
        /// The upper limit for particles up to 4 micrometers; a higher value triggers an event (`maxPm4p0`).
        public let maximumPM4: Double?
        /// The lower limit for particles up to 10 micrometers; a lower value triggers an event (`minPm10p0`).
        public let minimumPM10: Double?
        /// The upper limit for particles up to 10 micrometers; a higher value triggers an event (`maxPm10p0`).
        public let maximumPM10: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sensorID: The sensor's identifier.
        ///   - minimumTemperature: The lower temperature limit; a lower value triggers an event.
        ///   - maximumTemperature: The upper temperature limit; a higher value triggers an event.
        ///   - minimumHumidity: The lower humidity limit; a lower value triggers an event.
        ///   - maximumHumidity: The upper humidity limit; a higher value triggers an event.
        ///   - minimumCO2: The lower limit for carbon dioxide; a lower value triggers an event.
        ///   - maximumCO2: The upper limit for carbon dioxide; a higher value triggers an event.
        ///   - minimumNOx: The lower limit for nitrogen oxides; a lower value triggers an event.
        ///   - maximumNOx: The upper limit for nitrogen oxides; a higher value triggers an event.
        ///   - minimumVOC: The lower limit for volatile organic compounds; a lower value triggers an event.
        ///   - maximumVOC: The upper limit for volatile organic compounds; a higher value triggers an event.
        ///   - minimumAQI: The lower limit for the air quality index; a lower value triggers an event.
        ///   - maximumAQI: The upper limit for the air quality index; a higher value triggers an event.
        ///   - minimumPM1: The lower limit for particles up to 1 micrometer; a lower value triggers an event.
        ///   - maximumPM1: The upper limit for particles up to 1 micrometer; a higher value triggers an event.
        ///   - minimumPM2Point5: The lower limit for particles up to 2.5 micrometers; a lower value triggers an event.
        ///   - maximumPM2Point5: The upper limit for particles up to 2.5 micrometers; a higher value triggers an event.
        ///   - minimumPM4: The lower limit for particles up to 4 micrometers; a lower value triggers an event.
        ///   - maximumPM4: The upper limit for particles up to 4 micrometers; a higher value triggers an event.
        ///   - minimumPM10: The lower limit for particles up to 10 micrometers; a lower value triggers an event.
        ///   - maximumPM10: The upper limit for particles up to 10 micrometers; a higher value triggers an event.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            sensorID: String, minimumTemperature: Double? = nil, maximumTemperature: Double? = nil,
            minimumHumidity: Double? = nil, maximumHumidity: Double? = nil, minimumCO2: Double? = nil,
            maximumCO2: Double? = nil, minimumNOx: Double? = nil, maximumNOx: Double? = nil, minimumVOC: Double? = nil,
            maximumVOC: Double? = nil, minimumAQI: Double? = nil, maximumAQI: Double? = nil, minimumPM1: Double? = nil,
            maximumPM1: Double? = nil, minimumPM2Point5: Double? = nil, maximumPM2Point5: Double? = nil,
            minimumPM4: Double? = nil, maximumPM4: Double? = nil, minimumPM10: Double? = nil,
            maximumPM10: Double? = nil, other: [String: JSONValue] = [:]
        ) {
            self.sensorID = sensorID
            self.minimumTemperature = minimumTemperature
            self.maximumTemperature = maximumTemperature
            self.minimumHumidity = minimumHumidity
            self.maximumHumidity = maximumHumidity
            self.minimumCO2 = minimumCO2
            self.maximumCO2 = maximumCO2
            self.minimumNOx = minimumNOx
            self.maximumNOx = maximumNOx
            self.minimumVOC = minimumVOC
            self.maximumVOC = maximumVOC
            self.minimumAQI = minimumAQI
            self.maximumAQI = maximumAQI
            self.minimumPM1 = minimumPM1
            self.maximumPM1 = maximumPM1
            self.minimumPM2Point5 = minimumPM2Point5
            self.maximumPM2Point5 = maximumPM2Point5
            self.minimumPM4 = minimumPM4
            self.maximumPM4 = maximumPM4
            self.minimumPM10 = minimumPM10
            self.maximumPM10 = maximumPM10
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var sensorID: String?
            var minimumTemperature: Double?
            var maximumTemperature: Double?
            var minimumHumidity: Double?
            var maximumHumidity: Double?
            var minimumCO2: Double?
            var maximumCO2: Double?
            var minimumNOx: Double?
            var maximumNOx: Double?
            var minimumVOC: Double?
            var maximumVOC: Double?
            var minimumAQI: Double?
            var maximumAQI: Double?
            var minimumPM1: Double?
            var maximumPM1: Double?
            var minimumPM2Point5: Double?
            var maximumPM2Point5: Double?
            var minimumPM4: Double?
            var maximumPM4: Double?
            var minimumPM10: Double?
            var maximumPM10: Double?
            let keys: StaticString = """
                sensorId,minTemperature,maxTemperature,minHumidity,maxHumidity,minCo2,maxCo2,minNox,maxNox,minVoc,\
                maxVoc,minAqi,maxAqi,minPm1p0,maxPm1p0,minPm2p5,maxPm2p5,minPm4p0,maxPm4p0,minPm10p0,maxPm10p0
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: sensorID = try json.readString()
                case 1: minimumTemperature = try json.readDouble()
                case 2: maximumTemperature = try json.readDouble()
                case 3: minimumHumidity = try json.readDouble()
                case 4: maximumHumidity = try json.readDouble()
                case 5: minimumCO2 = try json.readDouble()
                case 6: maximumCO2 = try json.readDouble()
                case 7: minimumNOx = try json.readDouble()
                case 8: maximumNOx = try json.readDouble()
                case 9: minimumVOC = try json.readDouble()
                case 10: maximumVOC = try json.readDouble()
                case 11: minimumAQI = try json.readDouble()
                case 12: maximumAQI = try json.readDouble()
                case 13: minimumPM1 = try json.readDouble()
                case 14: maximumPM1 = try json.readDouble()
                case 15: minimumPM2Point5 = try json.readDouble()
                case 16: maximumPM2Point5 = try json.readDouble()
                case 17: minimumPM4 = try json.readDouble()
                case 18: maximumPM4 = try json.readDouble()
                case 19: minimumPM10 = try json.readDouble()
                case 20: maximumPM10 = try json.readDouble()
                default: break
                }
            }
            guard let sensorID else { throw json.missingField("sensorId") }
            self.sensorID = sensorID
            self.minimumTemperature = minimumTemperature
            self.maximumTemperature = maximumTemperature
            self.minimumHumidity = minimumHumidity
            self.maximumHumidity = maximumHumidity
            self.minimumCO2 = minimumCO2
            self.maximumCO2 = maximumCO2
            self.minimumNOx = minimumNOx
            self.maximumNOx = maximumNOx
            self.minimumVOC = minimumVOC
            self.maximumVOC = maximumVOC
            self.minimumAQI = minimumAQI
            self.maximumAQI = maximumAQI
            self.minimumPM1 = minimumPM1
            self.maximumPM1 = maximumPM1
            self.minimumPM2Point5 = minimumPM2Point5
            self.maximumPM2Point5 = maximumPM2Point5
            self.minimumPM4 = minimumPM4
            self.maximumPM4 = maximumPM4
            self.minimumPM10 = minimumPM10
            self.maximumPM10 = maximumPM10
            self.other = json.keptMembersOfObject()
        }
    }

    /// An air quality sensor.
    public struct Sensor: Sendable, JSONReadable {
        /// The sensor's identifier (`sensorId`).
        public let sensorID: String
        /// The kind of the sensor (`type`).
        public let kind: String?
        /// Whether the sensor is connected (`connected`).
        public let isConnected: Bool?
        /// Whether this sensor is the default sensor (`defaultSensor`).
        public let isDefault: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sensorID: The sensor's identifier.
        ///   - kind: The kind of the sensor.
        ///   - isConnected: Whether the sensor is connected.
        ///   - isDefault: Whether this sensor is the default sensor.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            sensorID: String, kind: String? = nil, isConnected: Bool? = nil, isDefault: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.sensorID = sensorID
            self.kind = kind
            self.isConnected = isConnected
            self.isDefault = isDefault
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var sensorID: String?
            var kind: String?
            var isConnected: Bool?
            var isDefault: Bool?
            while let key = try json.nextMember(of: "sensorId,type,connected,defaultSensor") {
                switch key {
                case 0: sensorID = try json.readString()
                case 1: kind = try json.readString()
                case 2: isConnected = try json.readBool()
                case 3: isDefault = try json.readBool()
                default: break
                }
            }
            guard let sensorID else { throw json.missingField("sensorId") }
            self.sensorID = sensorID
            self.kind = kind
            self.isConnected = isConnected
            self.isDefault = isDefault
            self.other = json.keptMembersOfObject()
        }
    }

    /// The quantity that a sensor measures.
    public struct Category: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The temperature.
        @_alwaysEmitIntoClient
        public static var temperature: Category { Self(rawValue: "TEMPERATURE") }
        /// The humidity.
        @_alwaysEmitIntoClient
        public static var humidity: Category { Self(rawValue: "HUMIDITY") }
        /// Carbon dioxide.
        @_alwaysEmitIntoClient
        public static var co2: Category { Self(rawValue: "CO2") }
        /// Nitrogen oxides.
        @_alwaysEmitIntoClient
        public static var nox: Category { Self(rawValue: "NOX") }
        /// Volatile organic compounds.
        @_alwaysEmitIntoClient
        public static var voc: Category { Self(rawValue: "VOC") }
        /// The air quality index.
        @_alwaysEmitIntoClient
        public static var aqi: Category { Self(rawValue: "AQI") }
        /// Particles up to 1 micrometer.
        @_alwaysEmitIntoClient
        public static var pm1: Category { Self(rawValue: "PM1_0") }
        /// Particles up to 2.5 micrometers.
        @_alwaysEmitIntoClient
        public static var pm2Point5: Category { Self(rawValue: "PM2_5") }
        /// Particles up to 4 micrometers.
        @_alwaysEmitIntoClient
        public static var pm4: Category { Self(rawValue: "PM4_0") }
        /// Particles up to 10 micrometers.
        @_alwaysEmitIntoClient
        public static var pm10: Category { Self(rawValue: "PM10_0") }
        /// The heat index.
        @_alwaysEmitIntoClient
        public static var heatIndex: Category { Self(rawValue: "HEAT_INDEX") }
        /// The humidex.
        @_alwaysEmitIntoClient
        public static var humidex: Category { Self(rawValue: "HUMIDEX") }
    }

    /// The measured values of a sensor.
    public struct History: Sendable, JSONReadable {
        /// The measured values (`measurement`).
        public let measurements: [Double]
        /// The time of each value, in seconds since 1970 in UTC (`timestamp`).
        public let times: [Int64]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - measurements: The measured values.
        ///   - times: The time of each value, in seconds since 1970 in UTC.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(measurements: [Double] = [], times: [Int64] = [], other: [String: JSONValue] = [:]) {
            self.measurements = measurements
            self.times = times
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var measurements: [Double] = []
            var times: [Int64] = []
            while let key = try json.nextMember(of: "measurement,timestamp") {
                switch key {
                case 0: measurements = try json.readArray(of: Double.self)
                case 1: times = try json.readArray(of: Int64.self)
                default: break
                }
            }
            self.measurements = measurements
            self.times = times
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
    /// The values of air sensors, and the levels of their alarms.
    @_alwaysEmitIntoClient
    public var airQualityMonitor: AirQualityMonitor { AirQualityMonitor(vapix: self) }
}
