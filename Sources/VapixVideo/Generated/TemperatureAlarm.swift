// Generated from Specs/temperature-alarm.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Zones in the picture of a thermal camera that give an alarm by their temperature.
///
/// Devices whose parameter `Properties.TemperatureAlarm.TemperatureDetection` is yes.
///
/// The event of an alarm is `tns1:VideoSource/tnsaxis:TemperatureDetection`.
///
/// AXIS OS 5.55 and later.
///
/// See <https://developer.axis.com/vapix/network-video/thermal-imaging/>.
public struct TemperatureAlarm: Sendable {
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
    /// Access: viewer; AXIS OS 5.55 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#get-schema-versions-1>.
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
        id: "temperatureAlarm/getSchemaVersions", path: "/axis-cgi/temperature_alarm/schemaversions.cgi",
        arguments: .get, access: .viewer, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

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

    /// Sets the scale of all temperatures, for isotherm palettes as well.
    ///
    /// Access: operator; AXIS OS 5.55 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#set-temperature-scale>.
    ///
    /// - Parameter scale: The scale (`unit`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setTemperatureScale(_ scale: TemperatureScale) async throws {
        try await vapix.send(Self.setTemperatureScale(scale))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setTemperatureScale(_ scale: TemperatureScale) -> VapixCall<Void> {
        VapixCall(
            id: "temperatureAlarm/setTemperatureScale", path: "/axis-cgi/temperature_alarm/settemperaturescale.cgi",
            arguments: .get, access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("unit", scale.rawValue)
        }
    }

    /// Adds a zone, or changes one.
    ///
    /// Access: operator; AXIS OS 5.55 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#set-temperature-alarm-zone>.
    ///
    /// - Parameters:
    ///   - id: The zone's number, from 0.
    ///   - name: The display name.
    ///   - left: The left edge, 0 to 9999, in the picture without rotation or mirroring.
    ///   - right: The right edge, 0 to 9999.
    ///   - top: The top edge, 0 to 9999; 0 is the top of the picture.
    ///   - bottom: The bottom edge, 0 to 9999.
    ///   - emissivity: The emissivity of objects in the zone, 0.5 to 1; 0.95 if left out.
    ///   - detectionType: The cause of an alarm (`detectiontype`).
    ///   - temperature: The temperature of the alarm, or the maximum allowed rise during the delay, in the current
    ///     scale.
    ///   - temperatureType: Whether the highest or the lowest temperature in the zone triggers alarms
    ///     (`temperaturetype`).
    ///   - delayTime: The time between measurements, or the time in which a rise is measured; 0 to 60 whole seconds
    ///     (`delaytime`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setZone(
        id: Int, name: String? = nil, left: Int? = nil, right: Int? = nil, top: Int? = nil, bottom: Int? = nil,
        emissivity: Double? = nil, detectionType: DetectionType? = nil, temperature: Int? = nil,
        temperatureType: TemperatureType? = nil, delayTime: Duration? = nil
    ) async throws {
        try await vapix.send(
            Self.setZone(
                id: id, name: name, left: left, right: right, top: top, bottom: bottom, emissivity: emissivity,
                detectionType: detectionType, temperature: temperature, temperatureType: temperatureType,
                delayTime: delayTime))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setZone(
        id: Int, name: String? = nil, left: Int? = nil, right: Int? = nil, top: Int? = nil, bottom: Int? = nil,
        emissivity: Double? = nil, detectionType: DetectionType? = nil, temperature: Int? = nil,
        temperatureType: TemperatureType? = nil, delayTime: Duration? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "temperatureAlarm/setZone", path: "/axis-cgi/temperature_alarm/set.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("id", id)
            query.append("name", name)
            query.append("left", left)
            query.append("right", right)
            query.append("top", top)
            query.append("bottom", bottom)
            query.append("emissivity", emissivity)
            query.append("detectiontype", detectionType?.rawValue)
            query.append("temperature", temperature)
            query.append("temperaturetype", temperatureType?.rawValue)
            query.append("delaytime", delayTime, in: .seconds)
        }
    }

    /// Lists the zones.
    ///
    /// Access: viewer; AXIS OS 5.55 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#get-temperature-alarm-zone>.
    ///
    /// - Returns: The zones.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getZones() async throws -> ZonesReply {
        try await vapix.send(Self.getZones())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getZones() -> VapixCall<ZonesReply> { callGetZones }

    private static let callGetZones = VapixCall<ZonesReply>(
        id: "temperatureAlarm/getZones", path: "/axis-cgi/temperature_alarm/get.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .xmlResponse(reading: ZonesReply.init(from:)))

    /// Reads the temperatures and the alarm of each zone.
    ///
    /// Access: viewer; AXIS OS 5.55 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#get-zone-status>.
    ///
    /// - Returns: The state of each zone.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getZoneStatus() async throws -> ZoneStatusReply {
        try await vapix.send(Self.getZoneStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getZoneStatus() -> VapixCall<ZoneStatusReply> { callGetZoneStatus }

    private static let callGetZoneStatus = VapixCall<ZoneStatusReply>(
        id: "temperatureAlarm/getZoneStatus", path: "/axis-cgi/temperature_alarm/getzonestatus.cgi", arguments: .get,
        access: .viewer, effect: .read, reply: .xmlResponse(reading: ZoneStatusReply.init(from:)))

    /// Removes a zone.
    ///
    /// Access: operator; AXIS OS 5.55 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#remove-temperature-alarm-zone>.
    ///
    /// - Parameter id: The zone's number.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeZone(id: Int) async throws {
        try await vapix.send(Self.removeZone(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeZone(id: Int) -> VapixCall<Void> {
        VapixCall(
            id: "temperatureAlarm/removeZone", path: "/axis-cgi/temperature_alarm/remove.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("id", id)
        }
    }

    /// Reads the temperature of a point of the picture.
    ///
    /// Access: viewer; AXIS OS 5.55 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#get-spot-temperature>.
    ///
    /// - Parameters:
    ///   - coordinates: The point; x and y are 0 to 9999, from the upper left corner.
    ///   - emissivity: The emissivity of the object, 0.5 to 1; 0.95 if left out.
    /// - Returns: The temperature of the point.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSpotTemperature(coordinates: Point, emissivity: Double? = nil) async throws -> SpotTemperatureReply {
        try await vapix.send(Self.getSpotTemperature(coordinates: coordinates, emissivity: emissivity))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSpotTemperature(
        coordinates: Point, emissivity: Double? = nil
    ) -> VapixCall<SpotTemperatureReply> {
        VapixCall(
            id: "temperatureAlarm/getSpotTemperature", path: "/axis-cgi/temperature_alarm/getspottemperature.cgi",
            arguments: .get, access: .viewer, effect: .read,
            reply: .xmlResponse(reading: SpotTemperatureReply.init(from:))
        ) { query in
            query.append("coordinates", coordinates.description)
            query.append("emissivity", emissivity)
        }
    }

    /// The reply to ``getZones()-swift.method``.
    public struct ZonesReply: Sendable {
        /// The zones (`AlarmZone`).
        public let zones: [Zone]

        /// Makes a value.
        ///
        /// - Parameter zones: The zones.
        @_alwaysEmitIntoClient
        public init(zones: [Zone] = []) {
            self.zones = zones
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var zones: [Zone] = []
            while let element = try xml.nextElement(of: "AlarmZone") {
                switch element {
                case 0: zones.append(try Zone(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.zones = zones
        }
    }

    /// The reply to ``getZoneStatus()-swift.method``.
    public struct ZoneStatusReply: Sendable {
        /// The zones (`AlarmZone`).
        public let zones: [ZoneStatus]

        /// Makes a value.
        ///
        /// - Parameter zones: The zones.
        @_alwaysEmitIntoClient
        public init(zones: [ZoneStatus] = []) {
            self.zones = zones
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var zones: [ZoneStatus] = []
            while let element = try xml.nextElement(of: "AlarmZone") {
                switch element {
                case 0: zones.append(try ZoneStatus(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.zones = zones
        }
    }

    /// The reply to ``getSpotTemperature(coordinates:emissivity:)-swift.method``.
    public struct SpotTemperatureReply: Sendable {
        /// The temperature, in the current scale (`SpotTemperature`).
        public let temperature: Double

        /// Makes a value.
        ///
        /// - Parameter temperature: The temperature, in the current scale.
        @_alwaysEmitIntoClient
        public init(temperature: Double) {
            self.temperature = temperature
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var temperature: Double?
            while let element = try xml.nextElement(of: "SpotTemperature") {
                switch element {
                case 0: temperature = try Double(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let temperature else { throw xml.missingField("SpotTemperature") }
            self.temperature = temperature
        }
    }

    /// A scale of temperatures.
    public struct TemperatureScale: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Celsius.
        @_alwaysEmitIntoClient
        public static var celsius: TemperatureScale { Self(rawValue: "Celsius") }
        /// Fahrenheit.
        @_alwaysEmitIntoClient
        public static var fahrenheit: TemperatureScale { Self(rawValue: "Fahrenheit") }
    }

    /// The cause of an alarm.
    public struct DetectionType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A temperature that rises above the threshold.
        @_alwaysEmitIntoClient
        public static var above: DetectionType { Self(rawValue: "above") }
        /// A temperature that falls below the threshold.
        @_alwaysEmitIntoClient
        public static var below: DetectionType { Self(rawValue: "below") }
        /// A temperature that rises by more than the threshold during the delay.
        @_alwaysEmitIntoClient
        public static var increase: DetectionType { Self(rawValue: "increase") }
    }

    /// Whether the highest or the lowest temperature in a zone triggers alarms.
    public struct TemperatureType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The highest temperature in the zone.
        @_alwaysEmitIntoClient
        public static var maximum: TemperatureType { Self(rawValue: "maximum") }
        /// The lowest temperature in the zone.
        @_alwaysEmitIntoClient
        public static var minimum: TemperatureType { Self(rawValue: "minimum") }
    }

    /// A zone that gives an alarm by its temperature.
    public struct Zone: Sendable {
        /// The zone's number (`ZoneId`).
        public let id: Int
        /// The display name (`Name`).
        public let name: String?
        /// The left edge, 0 to 9999 (`Xleft`).
        public let left: Int?
        /// The right edge, 0 to 9999 (`Xright`).
        public let right: Int?
        /// The top edge, 0 to 9999; 0 is the top of the picture (`Ytop`).
        public let top: Int?
        /// The bottom edge, 0 to 9999 (`Ybottom`).
        public let bottom: Int?
        /// The emissivity of objects in the zone, 0.5 to 1 (`Emissivity`).
        public let emissivity: Double?
        /// The cause of an alarm (`DetectionType`).
        public let detectionType: DetectionType?
        /// The temperature of the alarm, or the maximum allowed rise during the delay, in the current scale
        /// (`Temperature`).
        public let temperature: Int?
        /// Whether the highest or the lowest temperature in the zone triggers alarms (`TemperatureType`).
        public let temperatureType: TemperatureType?
        /// The time between measurements, or the time in which a rise is measured (`DelayTime`).
        public let delayTime: Duration?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The zone's number.
        ///   - name: The display name.
        ///   - left: The left edge, 0 to 9999.
        ///   - right: The right edge, 0 to 9999.
        ///   - top: The top edge, 0 to 9999; 0 is the top of the picture.
        ///   - bottom: The bottom edge, 0 to 9999.
        ///   - emissivity: The emissivity of objects in the zone, 0.5 to 1.
        ///   - detectionType: The cause of an alarm.
        ///   - temperature: The temperature of the alarm, or the maximum allowed rise during the delay, in the current
        ///     scale.
        ///   - temperatureType: Whether the highest or the lowest temperature in the zone triggers alarms.
        ///   - delayTime: The time between measurements, or the time in which a rise is measured.
        @_alwaysEmitIntoClient
        public init(
            id: Int, name: String? = nil, left: Int? = nil, right: Int? = nil, top: Int? = nil, bottom: Int? = nil,
            emissivity: Double? = nil, detectionType: DetectionType? = nil, temperature: Int? = nil,
            temperatureType: TemperatureType? = nil, delayTime: Duration? = nil
        ) {
            self.id = id
            self.name = name
            self.left = left
            self.right = right
            self.top = top
            self.bottom = bottom
            self.emissivity = emissivity
            self.detectionType = detectionType
            self.temperature = temperature
            self.temperatureType = temperatureType
            self.delayTime = delayTime
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int?
            var name: String?
            var left: Int?
            var right: Int?
            var top: Int?
            var bottom: Int?
            var emissivity: Double?
            var detectionType: DetectionType?
            var temperature: Int?
            var temperatureType: TemperatureType?
            var delayTime: Duration?
            let elements: StaticString = """
                ZoneId,Name,Xleft,Xright,Ytop,Ybottom,Emissivity,DetectionType,Temperature,TemperatureType,DelayTime
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: id = try Int(wire: xml.readText())
                case 1: name = try xml.readText()
                case 2: left = try Int(wire: xml.readText())
                case 3: right = try Int(wire: xml.readText())
                case 4: top = try Int(wire: xml.readText())
                case 5: bottom = try Int(wire: xml.readText())
                case 6: emissivity = try Double(wire: xml.readText())
                case 7: detectionType = try DetectionType(rawValue: xml.readText())
                case 8: temperature = try Int(wire: xml.readText())
                case 9: temperatureType = try TemperatureType(rawValue: xml.readText())
                case 10: delayTime = try Duration(wire: xml.readText(), in: .seconds)
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("ZoneId") }
            self.id = id
            self.name = name
            self.left = left
            self.right = right
            self.top = top
            self.bottom = bottom
            self.emissivity = emissivity
            self.detectionType = detectionType
            self.temperature = temperature
            self.temperatureType = temperatureType
            self.delayTime = delayTime
        }
    }

    /// The temperatures of a zone.
    public struct ZoneStatus: Sendable {
        /// The zone's number (`ZoneId`).
        public let id: Int
        /// The average temperature, in the current scale (`AverageTemperature`).
        public let average: Double?
        /// The lowest temperature, in the current scale (`MinimumTemperature`).
        public let minimum: Double?
        /// The highest temperature, in the current scale (`MaximumTemperature`).
        public let maximum: Double?
        /// Whether the zone gives an alarm (`Triggered`).
        public let isTriggered: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The zone's number.
        ///   - average: The average temperature, in the current scale.
        ///   - minimum: The lowest temperature, in the current scale.
        ///   - maximum: The highest temperature, in the current scale.
        ///   - isTriggered: Whether the zone gives an alarm.
        @_alwaysEmitIntoClient
        public init(
            id: Int, average: Double? = nil, minimum: Double? = nil, maximum: Double? = nil, isTriggered: Bool? = nil
        ) {
            self.id = id
            self.average = average
            self.minimum = minimum
            self.maximum = maximum
            self.isTriggered = isTriggered
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int?
            var average: Double?
            var minimum: Double?
            var maximum: Double?
            var isTriggered: Bool?
            let elements: StaticString = """
                ZoneId,AverageTemperature,MinimumTemperature,MaximumTemperature,Triggered
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: id = try Int(wire: xml.readText())
                case 1: average = try Double(wire: xml.readText())
                case 2: minimum = try Double(wire: xml.readText())
                case 3: maximum = try Double(wire: xml.readText())
                case 4: isTriggered = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("ZoneId") }
            self.id = id
            self.average = average
            self.minimum = minimum
            self.maximum = maximum
            self.isTriggered = isTriggered
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 20 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
    }
}

extension Vapix {
    /// Zones in the picture of a thermal camera that give an alarm by their temperature.
    @_alwaysEmitIntoClient
    public var temperatureAlarm: TemperatureAlarm { TemperatureAlarm(vapix: self) }
}
