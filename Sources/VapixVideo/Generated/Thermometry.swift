// Generated from Specs/thermometry.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Temperatures in the picture of a thermal camera, and alarms on them.
///
/// API Discovery lists it as `thermometry`.
///
/// See <https://developer.axis.com/vapix/network-video/thermometry/>.
public enum Thermometry {
    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/getSupportedVersions", path: "/axis-cgi/thermometry.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Reads the limits of the configuration.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/thermometry/#getconfigurationcapabilities>.
    public struct GetConfigurationCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/getConfigurationCapabilities", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "getConfigurationCapabilities", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The scale that temperatures are in.
            public var currentTemperatureScale: TemperatureScale?
            /// The lowest temperature that can be measured (`minTemperature`).
            public var minimumTemperature: Int32?
            /// The highest temperature that can be measured (`maxTemperature`).
            public var maximumTemperature: Int32?
            /// The most areas (`maxNumberOfAreas`).
            public var maximumNumberOfAreas: Int32?
            /// The most corners of an area (`maxNumberOfVertices`).
            public var maximumNumberOfVertices: Int32?
            /// The longest delay, in seconds (`maxDelayTime`).
            public var maximumDelayTime: Int32?
            /// The default delay, in seconds.
            public var defaultDelayTime: Int32?
            /// The most characters of a name (`maxNameLength`).
            public var maximumNameLength: Int32?
            /// The most groups of a preset; from API version 1.2 (`maxGroups`).
            public var maximumGroups: Int32?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "currentTemperatureScale":
                        currentTemperatureScale = try json.readString().map(TemperatureScale.init(rawValue:))
                    case "minTemperature": minimumTemperature = try json.readInt32()
                    case "maxTemperature": maximumTemperature = try json.readInt32()
                    case "maxNumberOfAreas": maximumNumberOfAreas = try json.readInt32()
                    case "maxNumberOfVertices": maximumNumberOfVertices = try json.readInt32()
                    case "maxDelayTime": maximumDelayTime = try json.readInt32()
                    case "defaultDelayTime": defaultDelayTime = try json.readInt32()
                    case "maxNameLength": maximumNameLength = try json.readInt32()
                    case "maxGroups": maximumGroups = try json.readInt32()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Sets the scale that temperatures are in.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#settemperaturescale>.
    public struct SetTemperatureScale: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/setTemperatureScale", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "setTemperatureScale", access: .operator, effect: .idempotent)

        /// The scale.
        public var unit: TemperatureScale

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter unit: The scale.
        public init(unit: TemperatureScale) {
            self.unit = unit
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("unit", unit.rawValue)
            json.endObject()
        }
    }

    /// Reads which temperatures bound the colours of the palette.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#getisothermlevels>.
    public struct GetIsothermLevels: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/getIsothermLevels", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "getIsothermLevels", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The high level.
            public var high: Int32?
            /// The middle level.
            public var middle: Int32?
            /// The low level, under which all is grey.
            public var low: Int32?
            /// The lowest temperature that is shown; from API version 1.2 (`min`).
            public var minimum: Int32?
            /// Whether the palette is drawn in the video (`renderOverlay`).
            public var rendersOverlay: Bool?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "high": high = try json.readInt32()
                    case "middle": middle = try json.readInt32()
                    case "low": low = try json.readInt32()
                    case "min": minimum = try json.readInt32()
                    case "renderOverlay": rendersOverlay = try json.readBool()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Sets which temperatures bound the colours of the palette.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#setisothermlevels>.
    public struct SetIsothermLevels: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/setIsothermLevels", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "setIsothermLevels", access: .operator, effect: .idempotent)

        /// The high level, at least 3 above the lowest temperature.
        public var high: Int32
        /// The middle level, below the high one.
        public var middle: Int32
        /// The low level, below the middle one.
        public var low: Int32
        /// Whether the palette is drawn in the video (`renderOverlay`).
        public var rendersOverlay: Bool
        /// The lowest temperature to show; from API version 1.2, the least possible if left out (`min`).
        public var minimum: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - high: The high level, at least 3 above the lowest temperature.
        ///   - middle: The middle level, below the high one.
        ///   - low: The low level, below the middle one.
        ///   - rendersOverlay: Whether the palette is drawn in the video.
        ///   - minimum: The lowest temperature to show; from API version 1.2, the least possible if left out.
        public init(high: Int32, middle: Int32, low: Int32, rendersOverlay: Bool, minimum: Int32? = nil) {
            self.high = high
            self.middle = middle
            self.low = low
            self.rendersOverlay = rendersOverlay
            self.minimum = minimum
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("high", high)
            json.member("middle", middle)
            json.member("low", low)
            json.member("min", minimum)
            json.member("renderOverlay", rendersOverlay)
            json.endObject()
        }
    }

    /// Adds an area that is watched.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#addarea>.
    public struct AddArea: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/addArea", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0", method: "addArea",
            access: .admin, effect: .once)

        /// The image source (`imagesource`).
        public var imageSource: Int32
        /// Whether it is watched.
        public var enabled: Bool
        /// Its name.
        public var name: String
        /// What gives an alarm.
        public var detectionType: DetectionType
        /// Which of its temperatures counts.
        public var measurement: Measurement
        /// The temperature, or by how much it changes during the delay.
        public var threshold: Int32
        /// For how many seconds it must last.
        public var delay: Int32
        /// Its corners, x and y each from -1 to 1, of the picture neither turned nor mirrored.
        public var vertices: [[Double]]
        /// When it is drawn in the video.
        public var areaOverlay: AreaOverlay
        /// Whether its temperature is drawn with it.
        public var temperatureOverlay: Bool
        /// Its PTZ preset; of no matter on other cameras (`presetNbr`).
        public var presetNumber: Int32

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - imageSource: The image source.
        ///   - enabled: Whether it is watched.
        ///   - name: Its name.
        ///   - detectionType: What gives an alarm.
        ///   - measurement: Which of its temperatures counts.
        ///   - threshold: The temperature, or by how much it changes during the delay.
        ///   - delay: For how many seconds it must last.
        ///   - vertices: Its corners, x and y each from -1 to 1, of the picture neither turned nor mirrored.
        ///   - areaOverlay: When it is drawn in the video.
        ///   - temperatureOverlay: Whether its temperature is drawn with it.
        ///   - presetNumber: Its PTZ preset; of no matter on other cameras.
        public init(
            imageSource: Int32, enabled: Bool, name: String, detectionType: DetectionType, measurement: Measurement,
            threshold: Int32, delay: Int32, vertices: [[Double]], areaOverlay: AreaOverlay, temperatureOverlay: Bool,
            presetNumber: Int32
        ) {
            self.imageSource = imageSource
            self.enabled = enabled
            self.name = name
            self.detectionType = detectionType
            self.measurement = measurement
            self.threshold = threshold
            self.delay = delay
            self.vertices = vertices
            self.areaOverlay = areaOverlay
            self.temperatureOverlay = temperatureOverlay
            self.presetNumber = presetNumber
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("imagesource", imageSource)
            json.member("enabled", enabled)
            json.member("name", name)
            json.member("detectionType", detectionType.rawValue)
            json.member("measurement", measurement.rawValue)
            json.member("threshold", threshold)
            json.member("delay", delay)
            json.key("vertices")
            json.beginArray()
            for item in vertices {
                json.beginArray()
                for item in item { json.write(item) }
                json.endArray()
            }
            json.endArray()
            json.member("areaOverlay", areaOverlay.rawValue)
            json.member("temperatureOverlay", temperatureOverlay)
            json.member("presetNbr", presetNumber)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Its identifier.
            public var id: Int32

            package init(from json: inout JSONReader) throws(WireError) {
                var id: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "id": id = try json.readInt32()
                    default: try json.skipValue()
                    }
                }
                guard let id else { throw json.missingField("id") }
                self.id = id
            }
        }
    }

    /// Changes an area.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#updatearea>.
    public struct UpdateArea: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/updateArea", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0", method: "updateArea",
            access: .admin, effect: .idempotent)

        /// The area.
        public var id: Int32
        /// The image source (`imagesource`).
        public var imageSource: Int32?
        /// Whether it is watched.
        public var enabled: Bool?
        /// Its name.
        public var name: String?
        /// What gives an alarm.
        public var detectionType: DetectionType?
        /// Which of its temperatures counts.
        public var measurement: Measurement?
        /// The temperature, or by how much it changes during the delay.
        public var threshold: Int32?
        /// For how many seconds it must last.
        public var delay: Int32?
        /// Its corners, x and y each from -1 to 1, of the picture neither turned nor mirrored.
        public var vertices: [[Double]]?
        /// When it is drawn in the video.
        public var areaOverlay: AreaOverlay?
        /// Whether its temperature is drawn with it.
        public var temperatureOverlay: Bool?
        /// Its PTZ preset; of no matter on other cameras (`presetNbr`).
        public var presetNumber: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The area.
        ///   - imageSource: The image source.
        ///   - enabled: Whether it is watched.
        ///   - name: Its name.
        ///   - detectionType: What gives an alarm.
        ///   - measurement: Which of its temperatures counts.
        ///   - threshold: The temperature, or by how much it changes during the delay.
        ///   - delay: For how many seconds it must last.
        ///   - vertices: Its corners, x and y each from -1 to 1, of the picture neither turned nor mirrored.
        ///   - areaOverlay: When it is drawn in the video.
        ///   - temperatureOverlay: Whether its temperature is drawn with it.
        ///   - presetNumber: Its PTZ preset; of no matter on other cameras.
        public init(
            id: Int32, imageSource: Int32? = nil, enabled: Bool? = nil, name: String? = nil,
            detectionType: DetectionType? = nil, measurement: Measurement? = nil, threshold: Int32? = nil,
            delay: Int32? = nil, vertices: [[Double]]? = nil, areaOverlay: AreaOverlay? = nil,
            temperatureOverlay: Bool? = nil, presetNumber: Int32? = nil
        ) {
            self.id = id
            self.imageSource = imageSource
            self.enabled = enabled
            self.name = name
            self.detectionType = detectionType
            self.measurement = measurement
            self.threshold = threshold
            self.delay = delay
            self.vertices = vertices
            self.areaOverlay = areaOverlay
            self.temperatureOverlay = temperatureOverlay
            self.presetNumber = presetNumber
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.member("imagesource", imageSource)
            json.member("enabled", enabled)
            json.member("name", name)
            json.member("detectionType", detectionType?.rawValue)
            json.member("measurement", measurement?.rawValue)
            json.member("threshold", threshold)
            json.member("delay", delay)
            if let vertices {
                json.key("vertices")
                json.beginArray()
                for item in vertices {
                    json.beginArray()
                    for item in item { json.write(item) }
                    json.endArray()
                }
                json.endArray()
            }
            json.member("areaOverlay", areaOverlay?.rawValue)
            json.member("temperatureOverlay", temperatureOverlay)
            json.member("presetNbr", presetNumber)
            json.endObject()
        }
    }

    /// Removes areas.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#removeareas>.
    public struct RemoveAreas: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/removeAreas", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0", method: "removeAreas",
            access: .admin, effect: .idempotent)

        /// The areas' identifiers.
        public var areas: [Int32]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter areas: The areas' identifiers.
        public init(areas: [Int32]) {
            self.areas = areas
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("areas")
            json.beginArray()
            for item in areas { json.write(item) }
            json.endArray()
            json.endObject()
        }
    }

    /// Lists the areas.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#listareas>.
    public struct ListAreas: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/listAreas", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0", method: "listAreas",
            access: .operator, effect: .read)

        /// Only those of this PTZ preset, or 0 for all (`presetNbr`).
        public var presetNumber: Int32

        /// Makes the call's value.
        ///
        /// - Parameter presetNumber: Only those of this PTZ preset, or 0 for all.
        public init(presetNumber: Int32) {
            self.presetNumber = presetNumber
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("presetNbr", presetNumber)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The areas (`areaList`).
            public var areas: [Area]

            package init(from json: inout JSONReader) throws(WireError) {
                var areas: [Area]?
                while let key = try json.nextKey() {
                    switch key {
                    case "areaList": areas = try json.readArray(of: Area.self)
                    default: try json.skipValue()
                    }
                }
                guard let areas else { throw json.missingField("areaList") }
                self.areas = areas
            }
        }
    }

    /// Reads the temperatures of the areas that are watched.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#getareastatus>.
    public struct GetAreaStatus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/getAreaStatus", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "getAreaStatus", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The areas (`areaList`).
            public var areas: [AreaStatus]

            package init(from json: inout JSONReader) throws(WireError) {
                var areas: [AreaStatus]?
                while let key = try json.nextKey() {
                    switch key {
                    case "areaList": areas = try json.readArray(of: AreaStatus.self)
                    default: try json.skipValue()
                    }
                }
                guard let areas else { throw json.missingField("areaList") }
                self.areas = areas
            }
        }
    }

    /// Puts the spot meter somewhere.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#addspottemperature>.
    public struct AddSpotTemperature: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/addSpotTemperature", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "addSpotTemperature", access: .operator, effect: .idempotent)

        /// Where, as x and y (`spotCoordinates`).
        public var coordinates: [Double]
        /// How they are meant.
        public var coordinateSystem: CoordinateSystem

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - coordinates: Where, as x and y.
        ///   - coordinateSystem: How they are meant.
        public init(coordinates: [Double], coordinateSystem: CoordinateSystem) {
            self.coordinates = coordinates
            self.coordinateSystem = coordinateSystem
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("spotCoordinates")
            json.beginArray()
            for item in coordinates { json.write(item) }
            json.endArray()
            json.member("coordinateSystem", coordinateSystem.rawValue)
            json.endObject()
        }
    }

    /// Reads the temperature at the spot meter.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#getspottemperature>.
    public struct GetSpotTemperature: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/getSpotTemperature", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "getSpotTemperature", access: .operator, effect: .read)

        /// How the coordinates are to be given.
        public var coordinateSystem: CoordinateSystem

        /// Makes the call's value.
        ///
        /// - Parameter coordinateSystem: How the coordinates are to be given.
        public init(coordinateSystem: CoordinateSystem) {
            self.coordinateSystem = coordinateSystem
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("coordinateSystem", coordinateSystem.rawValue)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The temperature (`spotTemperature`).
            public var temperature: Double
            /// Where the meter is, as x and y (`spotCoordinates`).
            public var coordinates: [Double] = []
            /// Whether it is drawn in the video (`renderOverlay`).
            public var rendersOverlay: Bool?

            package init(from json: inout JSONReader) throws(WireError) {
                var temperature: Double?
                while let key = try json.nextKey() {
                    switch key {
                    case "spotTemperature": temperature = try json.readDouble()
                    case "spotCoordinates": coordinates = try json.readArray(of: Double.self)
                    case "renderOverlay": rendersOverlay = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let temperature else { throw json.missingField("spotTemperature") }
                self.temperature = temperature
            }
        }
    }

    /// Removes the spot meter.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#removespottemperature>.
    public struct RemoveSpotTemperature: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/removeSpotTemperature", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "removeSpotTemperature", access: .operator, effect: .idempotent)

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }
    }

    /// Reads what an alarm does to a guard tour.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#gettgtconfiguration>.
    public struct GetGuardTourConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/getGuardTourConfiguration", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.1",
            method: "getTgtConfiguration", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether an alarm holds the tour at the preset (`pauseOnAlarm`).
            public var pausesOnAlarm: Bool?
            /// Whether the tour goes on after the alarm (`autoResume`).
            public var resumesAutomatically: Bool?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "pauseOnAlarm": pausesOnAlarm = try json.readBool()
                    case "autoResume": resumesAutomatically = try json.readBool()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Sets what an alarm does to a guard tour.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#settgtconfiguration>.
    public struct SetGuardTourConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/setGuardTourConfiguration", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.1",
            method: "setTgtConfiguration", access: .admin, effect: .idempotent)

        /// Whether an alarm holds the tour at the preset (`pauseOnAlarm`).
        public var pausesOnAlarm: Bool
        /// Whether the tour goes on after the alarm (`autoResume`).
        public var resumesAutomatically: Bool

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - pausesOnAlarm: Whether an alarm holds the tour at the preset.
        ///   - resumesAutomatically: Whether the tour goes on after the alarm.
        public init(pausesOnAlarm: Bool, resumesAutomatically: Bool) {
            self.pausesOnAlarm = pausesOnAlarm
            self.resumesAutomatically = resumesAutomatically
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("pauseOnAlarm", pausesOnAlarm)
            json.member("autoResume", resumesAutomatically)
            json.endObject()
        }
    }

    /// Adds a group of areas whose temperatures are compared.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#addgroup>.
    public struct AddGroup: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/addGroup", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2", method: "addGroup",
            access: .operator, effect: .once)

        /// Whether it is to be watched, for which it needs two areas.
        public var enabled: Bool
        /// Its name, which no other group has.
        public var name: String
        /// Which of the areas' temperatures counts.
        public var measurement: Measurement
        /// By how much they may differ, at least 1.
        public var threshold: Int32
        /// For how many seconds it must last.
        public var delay: Int32
        /// Its areas (`areaIds`).
        public var areaIDs: [Int32]
        /// Whether it is drawn in the video when it gives an alarm.
        public var groupOverlay: Bool
        /// Its PTZ preset; of no matter on other cameras (`presetNbr`).
        public var presetNumber: Int32

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - enabled: Whether it is to be watched, for which it needs two areas.
        ///   - name: Its name, which no other group has.
        ///   - measurement: Which of the areas' temperatures counts.
        ///   - threshold: By how much they may differ, at least 1.
        ///   - delay: For how many seconds it must last.
        ///   - areaIDs: Its areas.
        ///   - groupOverlay: Whether it is drawn in the video when it gives an alarm.
        ///   - presetNumber: Its PTZ preset; of no matter on other cameras.
        public init(
            enabled: Bool, name: String, measurement: Measurement, threshold: Int32, delay: Int32, areaIDs: [Int32],
            groupOverlay: Bool, presetNumber: Int32
        ) {
            self.enabled = enabled
            self.name = name
            self.measurement = measurement
            self.threshold = threshold
            self.delay = delay
            self.areaIDs = areaIDs
            self.groupOverlay = groupOverlay
            self.presetNumber = presetNumber
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("enabled", enabled)
            json.member("name", name)
            json.member("measurement", measurement.rawValue)
            json.member("threshold", threshold)
            json.member("delay", delay)
            json.key("areaIds")
            json.beginArray()
            for item in areaIDs { json.write(item) }
            json.endArray()
            json.member("groupOverlay", groupOverlay)
            json.member("presetNbr", presetNumber)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Its identifier.
            public var id: Int32
            /// Whether it is watched.
            public var enabled: Bool?

            package init(from json: inout JSONReader) throws(WireError) {
                var id: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "id": id = try json.readInt32()
                    case "enabled": enabled = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let id else { throw json.missingField("id") }
                self.id = id
            }
        }
    }

    /// Changes a group.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#updategroup>.
    public struct UpdateGroup: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/updateGroup", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2", method: "updateGroup",
            access: .admin, effect: .idempotent)

        /// The group.
        public var id: Int32
        /// Whether it is to be watched, for which it needs two areas.
        public var enabled: Bool?
        /// Its name, which no other group has.
        public var name: String?
        /// Which of the areas' temperatures counts.
        public var measurement: Measurement?
        /// By how much they may differ, at least 1.
        public var threshold: Int32?
        /// For how many seconds it must last.
        public var delay: Int32?
        /// Its areas, instead of those that it has (`areaIds`).
        public var areaIDs: [Int32]?
        /// Whether it is drawn in the video when it gives an alarm.
        public var groupOverlay: Bool?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The group.
        ///   - enabled: Whether it is to be watched, for which it needs two areas.
        ///   - name: Its name, which no other group has.
        ///   - measurement: Which of the areas' temperatures counts.
        ///   - threshold: By how much they may differ, at least 1.
        ///   - delay: For how many seconds it must last.
        ///   - areaIDs: Its areas, instead of those that it has.
        ///   - groupOverlay: Whether it is drawn in the video when it gives an alarm.
        public init(
            id: Int32, enabled: Bool? = nil, name: String? = nil, measurement: Measurement? = nil,
            threshold: Int32? = nil, delay: Int32? = nil, areaIDs: [Int32]? = nil, groupOverlay: Bool? = nil
        ) {
            self.id = id
            self.enabled = enabled
            self.name = name
            self.measurement = measurement
            self.threshold = threshold
            self.delay = delay
            self.areaIDs = areaIDs
            self.groupOverlay = groupOverlay
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.member("enabled", enabled)
            json.member("name", name)
            json.member("measurement", measurement?.rawValue)
            json.member("threshold", threshold)
            json.member("delay", delay)
            if let areaIDs {
                json.key("areaIds")
                json.beginArray()
                for item in areaIDs { json.write(item) }
                json.endArray()
            }
            json.member("groupOverlay", groupOverlay)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it is watched.
            public var enabled: Bool?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "enabled": enabled = try json.readBool()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Removes a group, or all.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#removegroup>.
    public struct RemoveGroup: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/removeGroup", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2", method: "removeGroup",
            access: .admin, effect: .idempotent)

        /// The group, or 0 for all groups of all presets.
        public var id: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter id: The group, or 0 for all groups of all presets.
        public init(id: Int32) {
            self.id = id
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Lists the groups.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#listgroups>.
    public struct ListGroups: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/listGroups", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2", method: "listGroups",
            access: .operator, effect: .read)

        /// Only those of this PTZ preset; 0 or none for all (`presetNbr`).
        public var presetNumber: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter presetNumber: Only those of this PTZ preset; 0 or none for all.
        public init(presetNumber: Int32? = nil) {
            self.presetNumber = presetNumber
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard presetNumber != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("presetNbr", presetNumber)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The groups (`grouplist`).
            public var groups: [Group]

            package init(from json: inout JSONReader) throws(WireError) {
                var groups: [Group]?
                while let key = try json.nextKey() {
                    switch key {
                    case "grouplist": groups = try json.readArray(of: Group.self)
                    default: try json.skipValue()
                    }
                }
                guard let groups else { throw json.missingField("grouplist") }
                self.groups = groups
            }
        }
    }

    /// Reads how much the areas of each watched group differ.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#getgroupstatus>.
    public struct GetGroupStatus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "thermometry/getGroupStatus", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2",
            method: "getGroupStatus", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The groups (`grouplist`).
            public var groups: [GroupStatus]

            package init(from json: inout JSONReader) throws(WireError) {
                var groups: [GroupStatus]?
                while let key = try json.nextKey() {
                    switch key {
                    case "grouplist": groups = try json.readArray(of: GroupStatus.self)
                    default: try json.skipValue()
                    }
                }
                guard let groups else { throw json.missingField("grouplist") }
                self.groups = groups
            }
        }
    }

    /// A scale of temperatures.
    public struct TemperatureScale: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Celsius.
        public static let celsius = TemperatureScale(rawValue: "celsius")
        /// Fahrenheit.
        public static let fahrenheit = TemperatureScale(rawValue: "fahrenheit")
    }

    /// What gives an alarm.
    public struct DetectionType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A temperature above the threshold.
        public static let above = DetectionType(rawValue: "above")
        /// A temperature below the threshold.
        public static let below = DetectionType(rawValue: "below")
        /// A temperature that rises by more than the threshold during the delay.
        public static let increase = DetectionType(rawValue: "increase")
        /// A temperature that falls by more than the threshold during the delay.
        public static let decrease = DetectionType(rawValue: "decrease")
    }

    /// Which of an area's temperatures counts.
    public struct Measurement: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The highest.
        public static let maximum = Measurement(rawValue: "maximum")
        /// The lowest.
        public static let minimum = Measurement(rawValue: "minimum")
        /// The average.
        public static let average = Measurement(rawValue: "average")
        /// That which the area itself says; for groups.
        public static let inherit = Measurement(rawValue: "inherit")
    }

    /// When an area is drawn in the video.
    public struct AreaOverlay: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Never.
        public static let none = AreaOverlay(rawValue: "none")
        /// Always.
        public static let always = AreaOverlay(rawValue: "always")
        /// While it gives an alarm.
        public static let ifTriggered = AreaOverlay(rawValue: "if_triggered")
        /// While it gives an alarm, as one sample spells it.
        public static let ifTriggeredWithSpace = AreaOverlay(rawValue: "if triggered")
    }

    /// How coordinates are meant.
    public struct CoordinateSystem: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// From the middle of the picture, each from -1 to 1, to the right and up.
        public static let centered = CoordinateSystem(rawValue: "coord_neg1_1")
        /// From the upper left corner, each from 0 to 1.
        public static let topLeft = CoordinateSystem(rawValue: "coord_0_1")
    }

    /// An area that is watched.
    public struct Area: Sendable, JSONReadable {
        /// Its identifier.
        public var id: Int32
        /// The image source (`imagesource`).
        public var imageSource: Int32?
        /// Whether it is watched.
        public var enabled: Bool?
        /// Its name.
        public var name: String?
        /// What gives an alarm.
        public var detectionType: DetectionType?
        /// Which of its temperatures counts.
        public var measurement: Measurement?
        /// The temperature, or by how much it changes during the delay.
        public var threshold: Int32?
        /// For how many seconds it must last.
        public var delay: Int32?
        /// Its corners, x and y each from -1 to 1 (`position`).
        public var vertices: [[Double]] = []
        /// When it is drawn in the video.
        public var areaOverlay: AreaOverlay?
        /// Whether its temperature is drawn with it.
        public var temperatureOverlay: Bool?
        /// Its PTZ preset (`presetNbr`).
        public var presetNumber: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt32()
                case "imagesource", "imageSource": imageSource = try json.readInt32()
                case "enabled": enabled = try json.readBool()
                case "name": name = try json.readString()
                case "detectionType": detectionType = try json.readString().map(DetectionType.init(rawValue:))
                case "measurement": measurement = try json.readString().map(Measurement.init(rawValue:))
                case "threshold": threshold = try json.readInt32()
                case "delay": delay = try json.readInt32()
                case "position", "vertices": vertices = try json.readArray(of: [Double].self)
                case "areaOverlay": areaOverlay = try json.readString().map(AreaOverlay.init(rawValue:))
                case "temperatureOverlay": temperatureOverlay = try json.readBool()
                case "presetNbr": presetNumber = try json.readInt32()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// The temperatures of an area.
    public struct AreaStatus: Sendable, JSONReadable {
        /// The area.
        public var id: Int32
        /// The average (`avg`).
        public var average: Double?
        /// The lowest (`min`).
        public var minimum: Double?
        /// The highest (`max`).
        public var maximum: Double?
        /// Where the lowest is, as x and y (`minCoordinates`).
        public var minimumPosition: [Double] = []
        /// Where the highest is, as x and y (`maxCoordinates`).
        public var maximumPosition: [Double] = []
        /// Whether it gives an alarm (`triggered`).
        public var isTriggered: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt32()
                case "avg": average = try json.readDouble()
                case "min": minimum = try json.readDouble()
                case "max": maximum = try json.readDouble()
                case "minCoordinates", "minPos": minimumPosition = try json.readArray(of: Double.self)
                case "maxCoordinates", "maxPos": maximumPosition = try json.readArray(of: Double.self)
                case "triggered": isTriggered = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// A group of areas whose temperatures are compared.
    public struct Group: Sendable, JSONReadable {
        /// Its identifier.
        public var id: Int32
        /// Whether it is watched.
        public var enabled: Bool?
        /// Its name.
        public var name: String?
        /// Which of the areas' temperatures counts.
        public var measurement: Measurement?
        /// By how much they may differ.
        public var threshold: Int32?
        /// For how many seconds it must last.
        public var delay: Int32?
        /// Its areas (`areaIds`).
        public var areaIDs: [Int32] = []
        /// Whether it is drawn in the video when it gives an alarm.
        public var groupOverlay: Bool?
        /// Its PTZ preset (`presetNbr`).
        public var presetNumber: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt32()
                case "enabled": enabled = try json.readBool()
                case "name": name = try json.readString()
                case "measurement": measurement = try json.readString().map(Measurement.init(rawValue:))
                case "threshold": threshold = try json.readInt32()
                case "delay": delay = try json.readInt32()
                case "areaIds": areaIDs = try json.readArray(of: Int32.self)
                case "groupOverlay": groupOverlay = try json.readBool()
                case "presetNbr": presetNumber = try json.readInt32()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// How much the areas of a group differ.
    public struct GroupStatus: Sendable, JSONReadable {
        /// The group.
        public var id: Int32
        /// Whether it gives an alarm (`triggered`).
        public var isTriggered: Bool?
        /// More, which may be empty and may change.
        public var details: GroupDetails?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt32()
                case "triggered": isTriggered = try json.readBool()
                case "details": details = try json.read(GroupDetails.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// More about the state of a group.
    public struct GroupDetails: Sendable, JSONReadable {
        /// Its name.
        public var name: String?
        /// By how much its areas differ at most.
        public var currentDeviation: Double?
        /// Its areas.
        public var memberAreas: [MemberArea] = []
        /// The areas that differ most and least, an element for each (`maxDeviationAreas`).
        public var maximumDeviationAreas: [DeviatingArea] = []
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "currentDeviation": currentDeviation = try json.readDouble()
                case "memberAreas": memberAreas = try json.readArray(of: MemberArea.self)
                case "maxDeviationAreas": maximumDeviationAreas = try json.readArray(of: DeviatingArea.self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
        }
    }

    /// An area of a group.
    public struct MemberArea: Sendable, JSONReadable {
        /// Its identifier (`areaId`).
        public var id: Int32
        /// Its name (`areaName`).
        public var name: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "areaId": id = try json.readInt32()
                case "areaName": name = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("areaId") }
            self.id = id
        }
    }

    /// An area that differs most, or one that differs least.
    public struct DeviatingArea: Sendable, JSONReadable {
        /// The area that differs most (`maxAreaId`).
        public var maximumAreaID: Int32?
        /// Its temperature (`maxAreaTemp`).
        public var maximumAreaTemperature: Double?
        /// The area that differs least (`minAreaId`).
        public var minimumAreaID: Int32?
        /// Its temperature (`minAreaTemp`).
        public var minimumAreaTemperature: Double?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "maxAreaId": maximumAreaID = try json.readInt32()
                case "maxAreaTemp": maximumAreaTemperature = try json.readDouble()
                case "minAreaId": minimumAreaID = try json.readInt32()
                case "minAreaTemp": minimumAreaTemperature = try json.readDouble()
                default: try json.skipValue()
                }
            }
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 1100
        /// The request cannot be met, for a name that is taken, a limit, or an area, group or preset that is not there.
        public static let notPossible: DeviceError.Code = 1200
        /// The camera is fixed and has no guard tours.
        public static let noGuardTour: DeviceError.Code = 1202
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2100
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 2101
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2102
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2103
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2104
        /// The arguments are invalid.
        public static let invalidArguments: DeviceError.Code = 2105
        /// The HTTP method is not POST.
        public static let unsupportedHTTPMethod: DeviceError.Code = 2106
        /// The content's length is invalid.
        public static let invalidContentLength: DeviceError.Code = 2107
        /// The content's type is invalid.
        public static let invalidContentType: DeviceError.Code = 2108
        /// The user may not do this.
        public static let notAuthorized: DeviceError.Code = 2109
        /// The login failed; one sample says that the user may not do this.
        public static let notAuthenticated: DeviceError.Code = 2110
        /// A parameter's value is invalid, as one sample has it.
        public static let invalidParameterInSample: DeviceError.Code = 1000
        /// The API version is not supported, as one sample has it.
        public static let unsupportedVersionInSample: DeviceError.Code = 3000
    }

    /// The API's calls; get it from ``Vapix/thermometry``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``GetConfigurationCapabilities``.
        public func getConfigurationCapabilities() async throws -> GetConfigurationCapabilities.Output {
            try await vapix.send(GetConfigurationCapabilities())
        }

        /// See ``SetTemperatureScale``.
        public func setTemperatureScale(_ unit: TemperatureScale) async throws {
            try await vapix.send(SetTemperatureScale(unit: unit))
        }

        /// See ``GetIsothermLevels``.
        public func getIsothermLevels() async throws -> GetIsothermLevels.Output {
            try await vapix.send(GetIsothermLevels())
        }

        /// See ``SetIsothermLevels``.
        public func setIsothermLevels(
            high: Int32, middle: Int32, low: Int32, rendersOverlay: Bool, minimum: Int32? = nil
        ) async throws {
            try await vapix.send(
                SetIsothermLevels(
                    high: high, middle: middle, low: low, rendersOverlay: rendersOverlay, minimum: minimum))
        }

        /// See ``AddArea``.
        public func addArea(
            imageSource: Int32, enabled: Bool, name: String, detectionType: DetectionType, measurement: Measurement,
            threshold: Int32, delay: Int32, vertices: [[Double]], areaOverlay: AreaOverlay, temperatureOverlay: Bool,
            presetNumber: Int32
        ) async throws -> AddArea.Output {
            try await vapix.send(
                AddArea(
                    imageSource: imageSource, enabled: enabled, name: name, detectionType: detectionType,
                    measurement: measurement, threshold: threshold, delay: delay, vertices: vertices,
                    areaOverlay: areaOverlay, temperatureOverlay: temperatureOverlay, presetNumber: presetNumber))
        }

        /// See ``UpdateArea``.
        public func updateArea(
            id: Int32, imageSource: Int32? = nil, enabled: Bool? = nil, name: String? = nil,
            detectionType: DetectionType? = nil, measurement: Measurement? = nil, threshold: Int32? = nil,
            delay: Int32? = nil, vertices: [[Double]]? = nil, areaOverlay: AreaOverlay? = nil,
            temperatureOverlay: Bool? = nil, presetNumber: Int32? = nil
        ) async throws {
            try await vapix.send(
                UpdateArea(
                    id: id, imageSource: imageSource, enabled: enabled, name: name, detectionType: detectionType,
                    measurement: measurement, threshold: threshold, delay: delay, vertices: vertices,
                    areaOverlay: areaOverlay, temperatureOverlay: temperatureOverlay, presetNumber: presetNumber))
        }

        /// See ``RemoveAreas``.
        public func removeAreas(_ areas: [Int32]) async throws {
            try await vapix.send(RemoveAreas(areas: areas))
        }

        /// See ``ListAreas``.
        public func listAreas(presetNumber: Int32) async throws -> ListAreas.Output {
            try await vapix.send(ListAreas(presetNumber: presetNumber))
        }

        /// See ``GetAreaStatus``.
        public func getAreaStatus() async throws -> GetAreaStatus.Output {
            try await vapix.send(GetAreaStatus())
        }

        /// See ``AddSpotTemperature``.
        public func addSpotTemperature(coordinates: [Double], coordinateSystem: CoordinateSystem) async throws {
            try await vapix.send(AddSpotTemperature(coordinates: coordinates, coordinateSystem: coordinateSystem))
        }

        /// See ``GetSpotTemperature``.
        public func getSpotTemperature(coordinateSystem: CoordinateSystem) async throws -> GetSpotTemperature.Output {
            try await vapix.send(GetSpotTemperature(coordinateSystem: coordinateSystem))
        }

        /// See ``RemoveSpotTemperature``.
        public func removeSpotTemperature() async throws {
            try await vapix.send(RemoveSpotTemperature())
        }

        /// See ``GetGuardTourConfiguration``.
        public func getGuardTourConfiguration() async throws -> GetGuardTourConfiguration.Output {
            try await vapix.send(GetGuardTourConfiguration())
        }

        /// See ``SetGuardTourConfiguration``.
        public func setGuardTourConfiguration(pausesOnAlarm: Bool, resumesAutomatically: Bool) async throws {
            try await vapix.send(
                SetGuardTourConfiguration(pausesOnAlarm: pausesOnAlarm, resumesAutomatically: resumesAutomatically))
        }

        /// See ``AddGroup``.
        public func addGroup(
            enabled: Bool, name: String, measurement: Measurement, threshold: Int32, delay: Int32, areaIDs: [Int32],
            groupOverlay: Bool, presetNumber: Int32
        ) async throws -> AddGroup.Output {
            try await vapix.send(
                AddGroup(
                    enabled: enabled, name: name, measurement: measurement, threshold: threshold, delay: delay,
                    areaIDs: areaIDs, groupOverlay: groupOverlay, presetNumber: presetNumber))
        }

        /// See ``UpdateGroup``.
        public func updateGroup(
            id: Int32, enabled: Bool? = nil, name: String? = nil, measurement: Measurement? = nil,
            threshold: Int32? = nil, delay: Int32? = nil, areaIDs: [Int32]? = nil, groupOverlay: Bool? = nil
        ) async throws -> UpdateGroup.Output {
            try await vapix.send(
                UpdateGroup(
                    id: id, enabled: enabled, name: name, measurement: measurement, threshold: threshold, delay: delay,
                    areaIDs: areaIDs, groupOverlay: groupOverlay))
        }

        /// See ``RemoveGroup``.
        public func removeGroup(id: Int32) async throws {
            try await vapix.send(RemoveGroup(id: id))
        }

        /// See ``ListGroups``.
        public func listGroups(presetNumber: Int32? = nil) async throws -> ListGroups.Output {
            try await vapix.send(ListGroups(presetNumber: presetNumber))
        }

        /// See ``GetGroupStatus``.
        public func getGroupStatus() async throws -> GetGroupStatus.Output {
            try await vapix.send(GetGroupStatus())
        }
    }
}

extension Vapix {
    /// Temperatures in the picture of a thermal camera, and alarms on them; see ``Thermometry``.
    public var thermometry: Thermometry.API { Thermometry.API(vapix: self) }
}
