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
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "thermometry/getSupportedVersions", path: "/axis-cgi/thermometry.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)
    }

    /// Reads the limits of the configuration.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/thermometry/#getconfigurationcapabilities>.
    public struct GetConfigurationCapabilities: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "thermometry/getConfigurationCapabilities", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "getConfigurationCapabilities", access: .operator, effect: .read,
            reply: .data(reading: Output.init(from:))
        ) { json in
            json.beginParameters()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The scale that temperatures are in.
            public let currentTemperatureScale: TemperatureScale?
            /// The lowest temperature that can be measured (`minTemperature`).
            public let minimumTemperature: Int?
            /// The highest temperature that can be measured (`maxTemperature`).
            public let maximumTemperature: Int?
            /// The most areas (`maxNumberOfAreas`).
            public let maximumNumberOfAreas: Int?
            /// The most corners of an area (`maxNumberOfVertices`).
            public let maximumNumberOfVertices: Int?
            /// The longest delay (`maxDelayTime`).
            public let maximumDelayTime: Duration?
            /// The default delay.
            public let defaultDelayTime: Duration?
            /// The most characters of a name (`maxNameLength`).
            public let maximumNameLength: Int?
            /// The most groups of a preset; from API version 1.2 (`maxGroups`).
            public let maximumGroups: Int?

            init(from json: inout JSONReader) throws(WireError) {
                var currentTemperatureScale: TemperatureScale?
                var minimumTemperature: Int?
                var maximumTemperature: Int?
                var maximumNumberOfAreas: Int?
                var maximumNumberOfVertices: Int?
                var maximumDelayTime: Duration?
                var defaultDelayTime: Duration?
                var maximumNameLength: Int?
                var maximumGroups: Int?
                let keys: StaticString = """
                    currentTemperatureScale,minTemperature,maxTemperature,maxNumberOfAreas,maxNumberOfVertices,\
                    maxDelayTime,defaultDelayTime,maxNameLength,maxGroups
                    """
                while let key = try json.nextKey(of: keys) {
                    switch key {
                    case 0: currentTemperatureScale = try json.readWord(TemperatureScale.self)
                    case 1: minimumTemperature = try json.readInt()
                    case 2: maximumTemperature = try json.readInt()
                    case 3: maximumNumberOfAreas = try json.readInt()
                    case 4: maximumNumberOfVertices = try json.readInt()
                    case 5: maximumDelayTime = try json.readDuration(in: .seconds)
                    case 6: defaultDelayTime = try json.readDuration(in: .seconds)
                    case 7: maximumNameLength = try json.readInt()
                    case 8: maximumGroups = try json.readInt()
                    default: try json.skipValue()
                    }
                }
                self.currentTemperatureScale = currentTemperatureScale
                self.minimumTemperature = minimumTemperature
                self.maximumTemperature = maximumTemperature
                self.maximumNumberOfAreas = maximumNumberOfAreas
                self.maximumNumberOfVertices = maximumNumberOfVertices
                self.maximumDelayTime = maximumDelayTime
                self.defaultDelayTime = defaultDelayTime
                self.maximumNameLength = maximumNameLength
                self.maximumGroups = maximumGroups
            }
        }
    }

    /// Sets the scale that temperatures are in.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#settemperaturescale>.
    public struct SetTemperatureScale: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter unit: The scale.
        public init(unit: TemperatureScale) {
            call = VapixCall(
                id: "thermometry/setTemperatureScale", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
                method: "setTemperatureScale", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("unit", unit.rawValue)
                json.endObject()
            }
        }
    }

    /// Reads which temperatures bound the colours of the palette.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#getisothermlevels>.
    public struct GetIsothermLevels: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "thermometry/getIsothermLevels", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "getIsothermLevels", access: .operator, effect: .read, reply: .data(reading: Output.init(from:))
        ) { json in
            json.beginParameters()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The high level.
            public let high: Int?
            /// The middle level.
            public let middle: Int?
            /// The low level, under which all is grey.
            public let low: Int?
            /// The lowest temperature that is shown; from API version 1.2 (`min`).
            public let minimum: Int?
            /// Whether the palette is drawn in the video (`renderOverlay`).
            public let rendersOverlay: Bool?

            init(from json: inout JSONReader) throws(WireError) {
                var high: Int?
                var middle: Int?
                var low: Int?
                var minimum: Int?
                var rendersOverlay: Bool?
                while let key = try json.nextKey(of: "high,middle,low,min,renderOverlay") {
                    switch key {
                    case 0: high = try json.readInt()
                    case 1: middle = try json.readInt()
                    case 2: low = try json.readInt()
                    case 3: minimum = try json.readInt()
                    case 4: rendersOverlay = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                self.high = high
                self.middle = middle
                self.low = low
                self.minimum = minimum
                self.rendersOverlay = rendersOverlay
            }
        }
    }

    /// Sets which temperatures bound the colours of the palette.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#setisothermlevels>.
    public struct SetIsothermLevels: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - high: The high level, at least 3 above the lowest temperature.
        ///   - middle: The middle level, below the high one.
        ///   - low: The low level, below the middle one.
        ///   - rendersOverlay: Whether the palette is drawn in the video.
        ///   - minimum: The lowest temperature to show; from API version 1.2, the least possible if left out.
        public init(high: Int, middle: Int, low: Int, rendersOverlay: Bool, minimum: Int? = nil) {
            call = VapixCall(
                id: "thermometry/setIsothermLevels", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
                method: "setIsothermLevels", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("high", high)
                json.member("middle", middle)
                json.member("low", low)
                json.member("min", minimum)
                json.member("renderOverlay", rendersOverlay)
                json.endObject()
            }
        }
    }

    /// Adds an area that is watched.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#addarea>.
    public struct AddArea: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - imageSource: The image source.
        ///   - enabled: Whether it is watched.
        ///   - name: Its name.
        ///   - detectionType: What gives an alarm.
        ///   - measurement: Which of its temperatures counts.
        ///   - threshold: The temperature, or by how much it changes during the delay.
        ///   - delay: How long it must last, in whole seconds.
        ///   - vertices: Its corners, x and y each from -1 to 1, of the picture neither turned nor mirrored.
        ///   - areaOverlay: When it is drawn in the video.
        ///   - temperatureOverlay: Whether its temperature is drawn with it.
        ///   - presetNumber: Its PTZ preset; of no matter on other cameras.
        public init(
            imageSource: Int, enabled: Bool, name: String, detectionType: DetectionType, measurement: Measurement,
            threshold: Int, delay: Duration, vertices: [Point], areaOverlay: AreaOverlay, temperatureOverlay: Bool,
            presetNumber: Int
        ) {
            call = VapixCall(
                id: "thermometry/addArea", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0", method: "addArea",
                access: .admin, effect: .once, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("imagesource", imageSource)
                json.member("enabled", enabled)
                json.member("name", name)
                json.member("detectionType", detectionType.rawValue)
                json.member("measurement", measurement.rawValue)
                json.member("threshold", threshold)
                json.member("delay", delay, in: .seconds)
                json.key("vertices")
                json.beginArray()
                for item in vertices { item.write(to: &json) }
                json.endArray()
                json.member("areaOverlay", areaOverlay.rawValue)
                json.member("temperatureOverlay", temperatureOverlay)
                json.member("presetNbr", presetNumber)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Its identifier.
            public let id: Int

            init(from json: inout JSONReader) throws(WireError) {
                var id: Int?
                while let key = try json.nextKey(of: "id") {
                    switch key {
                    case 0: id = try json.readInt()
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
    public struct UpdateArea: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

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
        ///   - delay: How long it must last, in whole seconds.
        ///   - vertices: Its corners, x and y each from -1 to 1, of the picture neither turned nor mirrored.
        ///   - areaOverlay: When it is drawn in the video.
        ///   - temperatureOverlay: Whether its temperature is drawn with it.
        ///   - presetNumber: Its PTZ preset; of no matter on other cameras.
        public init(
            id: Int, imageSource: Int? = nil, enabled: Bool? = nil, name: String? = nil,
            detectionType: DetectionType? = nil, measurement: Measurement? = nil, threshold: Int? = nil,
            delay: Duration? = nil, vertices: [Point]? = nil, areaOverlay: AreaOverlay? = nil,
            temperatureOverlay: Bool? = nil, presetNumber: Int? = nil
        ) {
            call = VapixCall(
                id: "thermometry/updateArea", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
                method: "updateArea", access: .admin, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.member("imagesource", imageSource)
                json.member("enabled", enabled)
                json.member("name", name)
                json.member("detectionType", detectionType?.rawValue)
                json.member("measurement", measurement?.rawValue)
                json.member("threshold", threshold)
                json.member("delay", delay, in: .seconds)
                if let vertices {
                    json.key("vertices")
                    json.beginArray()
                    for item in vertices { item.write(to: &json) }
                    json.endArray()
                }
                json.member("areaOverlay", areaOverlay?.rawValue)
                json.member("temperatureOverlay", temperatureOverlay)
                json.member("presetNbr", presetNumber)
                json.endObject()
            }
        }
    }

    /// Removes areas.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#removeareas>.
    public struct RemoveAreas: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter areas: The areas' identifiers.
        public init(areas: [Int]) {
            call = VapixCall(
                id: "thermometry/removeAreas", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
                method: "removeAreas", access: .admin, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.key("areas")
                json.beginArray()
                for item in areas { json.write(item) }
                json.endArray()
                json.endObject()
            }
        }
    }

    /// Lists the areas.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#listareas>.
    public struct ListAreas: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter presetNumber: Only those of this PTZ preset, or 0 for all.
        public init(presetNumber: Int) {
            call = VapixCall(
                id: "thermometry/listAreas", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0", method: "listAreas",
                access: .operator, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("presetNbr", presetNumber)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The areas (`areaList`).
            public let areas: [Area]

            init(from json: inout JSONReader) throws(WireError) {
                var areas: [Area] = []
                while let key = try json.nextKey(of: "areaList") {
                    switch key {
                    case 0: areas = try json.readArray(of: Area.self)
                    default: try json.skipValue()
                    }
                }
                self.areas = areas
            }
        }
    }

    /// Reads the temperatures of the areas that are watched.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#getareastatus>.
    public struct GetAreaStatus: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "thermometry/getAreaStatus", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "getAreaStatus", access: .operator, effect: .read, reply: .data(reading: Output.init(from:))
        ) { json in
            json.beginParameters()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The areas (`areaList`).
            public let areas: [AreaStatus]

            init(from json: inout JSONReader) throws(WireError) {
                var areas: [AreaStatus] = []
                while let key = try json.nextKey(of: "areaList") {
                    switch key {
                    case 0: areas = try json.readArray(of: AreaStatus.self)
                    default: try json.skipValue()
                    }
                }
                self.areas = areas
            }
        }
    }

    /// Puts the spot meter somewhere.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#addspottemperature>.
    public struct AddSpotTemperature: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - coordinates: Where, as x and y.
        ///   - coordinateSystem: How they are meant.
        public init(coordinates: Point, coordinateSystem: CoordinateSystem) {
            call = VapixCall(
                id: "thermometry/addSpotTemperature", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
                method: "addSpotTemperature", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.key("spotCoordinates")
                coordinates.write(to: &json)
                json.member("coordinateSystem", coordinateSystem.rawValue)
                json.endObject()
            }
        }
    }

    /// Reads the temperature at the spot meter.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#getspottemperature>.
    public struct GetSpotTemperature: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter coordinateSystem: How the coordinates are to be given.
        public init(coordinateSystem: CoordinateSystem) {
            call = VapixCall(
                id: "thermometry/getSpotTemperature", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
                method: "getSpotTemperature", access: .operator, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("coordinateSystem", coordinateSystem.rawValue)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The temperature (`spotTemperature`).
            public let temperature: Double
            /// Where the meter is, as x and y (`spotCoordinates`).
            public let coordinates: Point?
            /// Whether it is drawn in the video (`renderOverlay`).
            public let rendersOverlay: Bool?

            init(from json: inout JSONReader) throws(WireError) {
                var temperature: Double?
                var coordinates: Point?
                var rendersOverlay: Bool?
                while let key = try json.nextKey(of: "spotTemperature,spotCoordinates,renderOverlay") {
                    switch key {
                    case 0: temperature = try json.readDouble()
                    case 1: coordinates = try json.read(Point.self)
                    case 2: rendersOverlay = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let temperature else { throw json.missingField("spotTemperature") }
                self.temperature = temperature
                self.coordinates = coordinates
                self.rendersOverlay = rendersOverlay
            }
        }
    }

    /// Removes the spot meter.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#removespottemperature>.
    public struct RemoveSpotTemperature: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "thermometry/removeSpotTemperature", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "removeSpotTemperature", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.endObject()
        }
    }

    /// Reads what an alarm does to a guard tour.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#gettgtconfiguration>.
    public struct GetGuardTourConfiguration: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "thermometry/getGuardTourConfiguration", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.1",
            method: "getTgtConfiguration", access: .admin, effect: .read, reply: .data(reading: Output.init(from:))
        ) { json in
            json.beginParameters()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether an alarm holds the tour at the preset (`pauseOnAlarm`).
            public let pausesOnAlarm: Bool?
            /// Whether the tour goes on after the alarm (`autoResume`).
            public let resumesAutomatically: Bool?

            init(from json: inout JSONReader) throws(WireError) {
                var pausesOnAlarm: Bool?
                var resumesAutomatically: Bool?
                while let key = try json.nextKey(of: "pauseOnAlarm,autoResume") {
                    switch key {
                    case 0: pausesOnAlarm = try json.readBool()
                    case 1: resumesAutomatically = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                self.pausesOnAlarm = pausesOnAlarm
                self.resumesAutomatically = resumesAutomatically
            }
        }
    }

    /// Sets what an alarm does to a guard tour.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#settgtconfiguration>.
    public struct SetGuardTourConfiguration: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - pausesOnAlarm: Whether an alarm holds the tour at the preset.
        ///   - resumesAutomatically: Whether the tour goes on after the alarm.
        public init(pausesOnAlarm: Bool, resumesAutomatically: Bool) {
            call = VapixCall(
                id: "thermometry/setGuardTourConfiguration", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.1",
                method: "setTgtConfiguration", access: .admin, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("pauseOnAlarm", pausesOnAlarm)
                json.member("autoResume", resumesAutomatically)
                json.endObject()
            }
        }
    }

    /// Adds a group of areas whose temperatures are compared.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#addgroup>.
    public struct AddGroup: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - enabled: Whether it is to be watched, for which it needs two areas.
        ///   - name: Its name, which no other group has.
        ///   - measurement: Which of the areas' temperatures counts.
        ///   - threshold: By how much they may differ, at least 1.
        ///   - delay: How long it must last, in whole seconds.
        ///   - areaIDs: Its areas.
        ///   - groupOverlay: Whether it is drawn in the video when it gives an alarm.
        ///   - presetNumber: Its PTZ preset; of no matter on other cameras.
        public init(
            enabled: Bool, name: String, measurement: Measurement, threshold: Int, delay: Duration, areaIDs: [Int],
            groupOverlay: Bool, presetNumber: Int
        ) {
            call = VapixCall(
                id: "thermometry/addGroup", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2", method: "addGroup",
                access: .operator, effect: .once, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("enabled", enabled)
                json.member("name", name)
                json.member("measurement", measurement.rawValue)
                json.member("threshold", threshold)
                json.member("delay", delay, in: .seconds)
                json.key("areaIds")
                json.beginArray()
                for item in areaIDs { json.write(item) }
                json.endArray()
                json.member("groupOverlay", groupOverlay)
                json.member("presetNbr", presetNumber)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Its identifier.
            public let id: Int
            /// Whether it is watched.
            public let enabled: Bool?

            init(from json: inout JSONReader) throws(WireError) {
                var id: Int?
                var enabled: Bool?
                while let key = try json.nextKey(of: "id,enabled") {
                    switch key {
                    case 0: id = try json.readInt()
                    case 1: enabled = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let id else { throw json.missingField("id") }
                self.id = id
                self.enabled = enabled
            }
        }
    }

    /// Changes a group.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#updategroup>.
    public struct UpdateGroup: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The group.
        ///   - enabled: Whether it is to be watched, for which it needs two areas.
        ///   - name: Its name, which no other group has.
        ///   - measurement: Which of the areas' temperatures counts.
        ///   - threshold: By how much they may differ, at least 1.
        ///   - delay: How long it must last, in whole seconds.
        ///   - areaIDs: Its areas, instead of those that it has.
        ///   - groupOverlay: Whether it is drawn in the video when it gives an alarm.
        public init(
            id: Int, enabled: Bool? = nil, name: String? = nil, measurement: Measurement? = nil, threshold: Int? = nil,
            delay: Duration? = nil, areaIDs: [Int]? = nil, groupOverlay: Bool? = nil
        ) {
            call = VapixCall(
                id: "thermometry/updateGroup", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2",
                method: "updateGroup", access: .admin, effect: .idempotent, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.member("enabled", enabled)
                json.member("name", name)
                json.member("measurement", measurement?.rawValue)
                json.member("threshold", threshold)
                json.member("delay", delay, in: .seconds)
                if let areaIDs {
                    json.key("areaIds")
                    json.beginArray()
                    for item in areaIDs { json.write(item) }
                    json.endArray()
                }
                json.member("groupOverlay", groupOverlay)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it is watched.
            public let enabled: Bool?

            init(from json: inout JSONReader) throws(WireError) {
                var enabled: Bool?
                while let key = try json.nextKey(of: "enabled") {
                    switch key {
                    case 0: enabled = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                self.enabled = enabled
            }
        }
    }

    /// Removes a group, or all.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/thermometry/#removegroup>.
    public struct RemoveGroup: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter id: The group, or 0 for all groups of all presets.
        public init(id: Int) {
            call = VapixCall(
                id: "thermometry/removeGroup", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2",
                method: "removeGroup", access: .admin, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.endObject()
            }
        }
    }

    /// Lists the groups.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#listgroups>.
    public struct ListGroups: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter presetNumber: Only those of this PTZ preset; 0 or none for all.
        public init(presetNumber: Int? = nil) {
            call = VapixCall(
                id: "thermometry/listGroups", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2",
                method: "listGroups", access: .operator, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("presetNbr", presetNumber)
                json.endParameters()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The groups (`grouplist`).
            public let groups: [Group]

            init(from json: inout JSONReader) throws(WireError) {
                var groups: [Group] = []
                while let key = try json.nextKey(of: "grouplist") {
                    switch key {
                    case 0: groups = try json.readArray(of: Group.self)
                    default: try json.skipValue()
                    }
                }
                self.groups = groups
            }
        }
    }

    /// Reads how much the areas of each watched group differ.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/thermometry/#getgroupstatus>.
    public struct GetGroupStatus: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "thermometry/getGroupStatus", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2",
            method: "getGroupStatus", access: .operator, effect: .read, reply: .data(reading: Output.init(from:))
        ) { json in
            json.beginParameters()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The groups (`grouplist`).
            public let groups: [GroupStatus]

            init(from json: inout JSONReader) throws(WireError) {
                var groups: [GroupStatus] = []
                while let key = try json.nextKey(of: "grouplist") {
                    switch key {
                    case 0: groups = try json.readArray(of: GroupStatus.self)
                    default: try json.skipValue()
                    }
                }
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
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Celsius.
        @_alwaysEmitIntoClient
        public static var celsius: TemperatureScale { Self(rawValue: "celsius") }
        /// Fahrenheit.
        @_alwaysEmitIntoClient
        public static var fahrenheit: TemperatureScale { Self(rawValue: "fahrenheit") }
    }

    /// What gives an alarm.
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

        /// A temperature above the threshold.
        @_alwaysEmitIntoClient
        public static var above: DetectionType { Self(rawValue: "above") }
        /// A temperature below the threshold.
        @_alwaysEmitIntoClient
        public static var below: DetectionType { Self(rawValue: "below") }
        /// A temperature that rises by more than the threshold during the delay.
        @_alwaysEmitIntoClient
        public static var increase: DetectionType { Self(rawValue: "increase") }
        /// A temperature that falls by more than the threshold during the delay.
        @_alwaysEmitIntoClient
        public static var decrease: DetectionType { Self(rawValue: "decrease") }
    }

    /// Which of an area's temperatures counts.
    public struct Measurement: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The highest.
        @_alwaysEmitIntoClient
        public static var maximum: Measurement { Self(rawValue: "maximum") }
        /// The lowest.
        @_alwaysEmitIntoClient
        public static var minimum: Measurement { Self(rawValue: "minimum") }
        /// The average.
        @_alwaysEmitIntoClient
        public static var average: Measurement { Self(rawValue: "average") }
        /// That which the area itself says; for groups.
        @_alwaysEmitIntoClient
        public static var inherit: Measurement { Self(rawValue: "inherit") }
    }

    /// When an area is drawn in the video.
    public struct AreaOverlay: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Never.
        @_alwaysEmitIntoClient
        public static var never: AreaOverlay { Self(rawValue: "none") }
        /// Always.
        @_alwaysEmitIntoClient
        public static var always: AreaOverlay { Self(rawValue: "always") }
        /// While it gives an alarm.
        @_alwaysEmitIntoClient
        public static var ifTriggered: AreaOverlay { Self(rawValue: "if_triggered") }
        /// While it gives an alarm, as one sample spells it.
        @_alwaysEmitIntoClient
        public static var ifTriggeredWithSpace: AreaOverlay { Self(rawValue: "if triggered") }
    }

    /// How coordinates are meant.
    public struct CoordinateSystem: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// From the middle of the picture, each from -1 to 1, to the right and up.
        @_alwaysEmitIntoClient
        public static var centered: CoordinateSystem { Self(rawValue: "coord_neg1_1") }
        /// From the upper left corner, each from 0 to 1.
        @_alwaysEmitIntoClient
        public static var topLeft: CoordinateSystem { Self(rawValue: "coord_0_1") }
    }

    /// An area that is watched.
    public struct Area: Sendable, JSONReadable {
        /// Its identifier.
        public let id: Int
        /// The image source (`imagesource`).
        public let imageSource: Int?
        /// Whether it is watched.
        public let enabled: Bool?
        /// Its name.
        public let name: String?
        /// What gives an alarm.
        public let detectionType: DetectionType?
        /// Which of its temperatures counts.
        public let measurement: Measurement?
        /// The temperature, or by how much it changes during the delay.
        public let threshold: Int?
        /// How long it must last, in whole seconds.
        public let delay: Duration?
        /// Its corners, x and y each from -1 to 1 (`position`).
        public let vertices: [Point]
        /// When it is drawn in the video.
        public let areaOverlay: AreaOverlay?
        /// Whether its temperature is drawn with it.
        public let temperatureOverlay: Bool?
        /// Its PTZ preset (`presetNbr`).
        public let presetNumber: Int?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var imageSource: Int?
            var enabled: Bool?
            var name: String?
            var detectionType: DetectionType?
            var measurement: Measurement?
            var threshold: Int?
            var delay: Duration?
            var vertices: [Point] = []
            var areaOverlay: AreaOverlay?
            var temperatureOverlay: Bool?
            var presetNumber: Int?
            let keys: StaticString = """
                id,imagesource,imageSource,enabled,name,detectionType,measurement,threshold,delay,position,vertices,\
                areaOverlay,temperatureOverlay,presetNbr
                """
            while let key = try json.nextKey(of: keys) {
                switch key {
                case 0: id = try json.readInt()
                case 1, 2: imageSource = try json.readInt()
                case 3: enabled = try json.readBool()
                case 4: name = try json.readString()
                case 5: detectionType = try json.readWord(DetectionType.self)
                case 6: measurement = try json.readWord(Measurement.self)
                case 7: threshold = try json.readInt()
                case 8: delay = try json.readDuration(in: .seconds)
                case 9, 10: vertices = try json.readArray(of: Point.self)
                case 11: areaOverlay = try json.readWord(AreaOverlay.self)
                case 12: temperatureOverlay = try json.readBool()
                case 13: presetNumber = try json.readInt()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
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
    }

    /// The temperatures of an area.
    public struct AreaStatus: Sendable, JSONReadable {
        /// The area.
        public let id: Int
        /// The average (`avg`).
        public let average: Double?
        /// The lowest (`min`).
        public let minimum: Double?
        /// The highest (`max`).
        public let maximum: Double?
        /// Where the lowest is, as x and y (`minCoordinates`).
        public let minimumPosition: Point?
        /// Where the highest is, as x and y (`maxCoordinates`).
        public let maximumPosition: Point?
        /// Whether it gives an alarm (`triggered`).
        public let isTriggered: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var average: Double?
            var minimum: Double?
            var maximum: Double?
            var minimumPosition: Point?
            var maximumPosition: Point?
            var isTriggered: Bool?
            let keys: StaticString = """
                id,avg,min,max,minCoordinates,minPos,maxCoordinates,maxPos,triggered
                """
            while let key = try json.nextKey(of: keys) {
                switch key {
                case 0: id = try json.readInt()
                case 1: average = try json.readDouble()
                case 2: minimum = try json.readDouble()
                case 3: maximum = try json.readDouble()
                case 4, 5: minimumPosition = try json.read(Point.self)
                case 6, 7: maximumPosition = try json.read(Point.self)
                case 8: isTriggered = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.average = average
            self.minimum = minimum
            self.maximum = maximum
            self.minimumPosition = minimumPosition
            self.maximumPosition = maximumPosition
            self.isTriggered = isTriggered
        }
    }

    /// A group of areas whose temperatures are compared.
    public struct Group: Sendable, JSONReadable {
        /// Its identifier.
        public let id: Int
        /// Whether it is watched.
        public let enabled: Bool?
        /// Its name.
        public let name: String?
        /// Which of the areas' temperatures counts.
        public let measurement: Measurement?
        /// By how much they may differ.
        public let threshold: Int?
        /// How long it must last, in whole seconds.
        public let delay: Duration?
        /// Its areas (`areaIds`).
        public let areaIDs: [Int]
        /// Whether it is drawn in the video when it gives an alarm.
        public let groupOverlay: Bool?
        /// Its PTZ preset (`presetNbr`).
        public let presetNumber: Int?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var enabled: Bool?
            var name: String?
            var measurement: Measurement?
            var threshold: Int?
            var delay: Duration?
            var areaIDs: [Int] = []
            var groupOverlay: Bool?
            var presetNumber: Int?
            let keys: StaticString = """
                id,enabled,name,measurement,threshold,delay,areaIds,groupOverlay,presetNbr
                """
            while let key = try json.nextKey(of: keys) {
                switch key {
                case 0: id = try json.readInt()
                case 1: enabled = try json.readBool()
                case 2: name = try json.readString()
                case 3: measurement = try json.readWord(Measurement.self)
                case 4: threshold = try json.readInt()
                case 5: delay = try json.readDuration(in: .seconds)
                case 6: areaIDs = try json.readArray(of: Int.self)
                case 7: groupOverlay = try json.readBool()
                case 8: presetNumber = try json.readInt()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.enabled = enabled
            self.name = name
            self.measurement = measurement
            self.threshold = threshold
            self.delay = delay
            self.areaIDs = areaIDs
            self.groupOverlay = groupOverlay
            self.presetNumber = presetNumber
        }
    }

    /// How much the areas of a group differ.
    public struct GroupStatus: Sendable, JSONReadable {
        /// The group.
        public let id: Int
        /// Whether it gives an alarm (`triggered`).
        public let isTriggered: Bool?
        /// More, which may be empty and may change.
        public let details: GroupDetails?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var isTriggered: Bool?
            var details: GroupDetails?
            while let key = try json.nextKey(of: "id,triggered,details") {
                switch key {
                case 0: id = try json.readInt()
                case 1: isTriggered = try json.readBool()
                case 2: details = try json.read(GroupDetails.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.isTriggered = isTriggered
            self.details = details
        }
    }

    /// More about the state of a group.
    public struct GroupDetails: Sendable, JSONReadable {
        /// Its name.
        public let name: String?
        /// By how much its areas differ at most.
        public let currentDeviation: Double?
        /// Its areas.
        public let memberAreas: [MemberArea]
        /// The areas that differ most and least, an element for each (`maxDeviationAreas`).
        public let maximumDeviationAreas: [DeviatingArea]
        /// Members that this version of the library does not know.
        public let other: [String: JSONText]

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var currentDeviation: Double?
            var memberAreas: [MemberArea] = []
            var maximumDeviationAreas: [DeviatingArea] = []
            var other: [String: JSONText] = [:]
            while let key = try json.nextKey(of: "name,currentDeviation,memberAreas,maxDeviationAreas") {
                switch key {
                case 0: name = try json.readString()
                case 1: currentDeviation = try json.readDouble()
                case 2: memberAreas = try json.readArray(of: MemberArea.self)
                case 3: maximumDeviationAreas = try json.readArray(of: DeviatingArea.self)
                default:
                    let key = json.keyText
                    other[key] = try json.readJSONText()
                }
            }
            self.name = name
            self.currentDeviation = currentDeviation
            self.memberAreas = memberAreas
            self.maximumDeviationAreas = maximumDeviationAreas
            self.other = other
        }
    }

    /// An area of a group.
    public struct MemberArea: Sendable, JSONReadable {
        /// Its identifier (`areaId`).
        public let id: Int
        /// Its name (`areaName`).
        public let name: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var name: String?
            while let key = try json.nextKey(of: "areaId,areaName") {
                switch key {
                case 0: id = try json.readInt()
                case 1: name = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("areaId") }
            self.id = id
            self.name = name
        }
    }

    /// An area that differs most, or one that differs least.
    public struct DeviatingArea: Sendable, JSONReadable {
        /// The area that differs most (`maxAreaId`).
        public let maximumAreaID: Int?
        /// Its temperature (`maxAreaTemp`).
        public let maximumAreaTemperature: Double?
        /// The area that differs least (`minAreaId`).
        public let minimumAreaID: Int?
        /// Its temperature (`minAreaTemp`).
        public let minimumAreaTemperature: Double?

        package init(from json: inout JSONReader) throws(WireError) {
            var maximumAreaID: Int?
            var maximumAreaTemperature: Double?
            var minimumAreaID: Int?
            var minimumAreaTemperature: Double?
            while let key = try json.nextKey(of: "maxAreaId,maxAreaTemp,minAreaId,minAreaTemp") {
                switch key {
                case 0: maximumAreaID = try json.readInt()
                case 1: maximumAreaTemperature = try json.readDouble()
                case 2: minimumAreaID = try json.readInt()
                case 3: minimumAreaTemperature = try json.readDouble()
                default: try json.skipValue()
                }
            }
            self.maximumAreaID = maximumAreaID
            self.maximumAreaTemperature = maximumAreaTemperature
            self.minimumAreaID = minimumAreaID
            self.minimumAreaTemperature = minimumAreaTemperature
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The request cannot be met, for a name that is taken, a limit, or an area, group or preset that is not there.
        @_alwaysEmitIntoClient
        public static var notPossible: DeviceError.Code { 1200 }
        /// The camera is fixed and has no guard tours.
        @_alwaysEmitIntoClient
        public static var noGuardTour: DeviceError.Code { 1202 }
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
        /// The arguments are invalid.
        @_alwaysEmitIntoClient
        public static var invalidArguments: DeviceError.Code { 2105 }
        /// The HTTP method is not POST.
        @_alwaysEmitIntoClient
        public static var unsupportedHTTPMethod: DeviceError.Code { 2106 }
        /// The content's length is invalid.
        @_alwaysEmitIntoClient
        public static var invalidContentLength: DeviceError.Code { 2107 }
        /// The content's type is invalid.
        @_alwaysEmitIntoClient
        public static var invalidContentType: DeviceError.Code { 2108 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2109 }
        /// The login failed; one sample says that the user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2110 }
        /// A parameter's value is invalid, as one sample has it.
        @_alwaysEmitIntoClient
        public static var invalidParameterInSample: DeviceError.Code { 1000 }
        /// The API version is not supported, as one sample has it.
        @_alwaysEmitIntoClient
        public static var unsupportedVersionInSample: DeviceError.Code { 3000 }
    }
}

extension VapixCalls where API == Thermometry {
    /// See ``Thermometry/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Thermometry.GetSupportedVersions())
    }

    /// See ``Thermometry/GetConfigurationCapabilities``.
    @_alwaysEmitIntoClient
    public func getConfigurationCapabilities() async throws -> Thermometry.GetConfigurationCapabilities.Output {
        try await vapix.send(Thermometry.GetConfigurationCapabilities())
    }

    /// See ``Thermometry/SetTemperatureScale``.
    @_alwaysEmitIntoClient
    public func setTemperatureScale(_ unit: Thermometry.TemperatureScale) async throws {
        try await vapix.send(Thermometry.SetTemperatureScale(unit: unit))
    }

    /// See ``Thermometry/GetIsothermLevels``.
    @_alwaysEmitIntoClient
    public func getIsothermLevels() async throws -> Thermometry.GetIsothermLevels.Output {
        try await vapix.send(Thermometry.GetIsothermLevels())
    }

    /// See ``Thermometry/SetIsothermLevels``.
    @_alwaysEmitIntoClient
    public func setIsothermLevels(
        high: Int, middle: Int, low: Int, rendersOverlay: Bool, minimum: Int? = nil
    ) async throws {
        try await vapix.send(
            Thermometry.SetIsothermLevels(
                high: high, middle: middle, low: low, rendersOverlay: rendersOverlay, minimum: minimum))
    }

    /// See ``Thermometry/AddArea``.
    @_alwaysEmitIntoClient
    public func addArea(
        imageSource: Int, enabled: Bool, name: String, detectionType: Thermometry.DetectionType,
        measurement: Thermometry.Measurement, threshold: Int, delay: Duration, vertices: [Point],
        areaOverlay: Thermometry.AreaOverlay, temperatureOverlay: Bool, presetNumber: Int
    ) async throws -> Thermometry.AddArea.Output {
        try await vapix.send(
            Thermometry.AddArea(
                imageSource: imageSource, enabled: enabled, name: name, detectionType: detectionType,
                measurement: measurement, threshold: threshold, delay: delay, vertices: vertices,
                areaOverlay: areaOverlay, temperatureOverlay: temperatureOverlay, presetNumber: presetNumber))
    }

    /// See ``Thermometry/UpdateArea``.
    @_alwaysEmitIntoClient
    public func updateArea(
        id: Int, imageSource: Int? = nil, enabled: Bool? = nil, name: String? = nil,
        detectionType: Thermometry.DetectionType? = nil, measurement: Thermometry.Measurement? = nil,
        threshold: Int? = nil, delay: Duration? = nil, vertices: [Point]? = nil,
        areaOverlay: Thermometry.AreaOverlay? = nil, temperatureOverlay: Bool? = nil, presetNumber: Int? = nil
    ) async throws {
        try await vapix.send(
            Thermometry.UpdateArea(
                id: id, imageSource: imageSource, enabled: enabled, name: name, detectionType: detectionType,
                measurement: measurement, threshold: threshold, delay: delay, vertices: vertices,
                areaOverlay: areaOverlay, temperatureOverlay: temperatureOverlay, presetNumber: presetNumber))
    }

    /// See ``Thermometry/RemoveAreas``.
    @_alwaysEmitIntoClient
    public func removeAreas(_ areas: [Int]) async throws {
        try await vapix.send(Thermometry.RemoveAreas(areas: areas))
    }

    /// See ``Thermometry/ListAreas``.
    @_alwaysEmitIntoClient
    public func listAreas(presetNumber: Int) async throws -> Thermometry.ListAreas.Output {
        try await vapix.send(Thermometry.ListAreas(presetNumber: presetNumber))
    }

    /// See ``Thermometry/GetAreaStatus``.
    @_alwaysEmitIntoClient
    public func getAreaStatus() async throws -> Thermometry.GetAreaStatus.Output {
        try await vapix.send(Thermometry.GetAreaStatus())
    }

    /// See ``Thermometry/AddSpotTemperature``.
    @_alwaysEmitIntoClient
    public func addSpotTemperature(coordinates: Point, coordinateSystem: Thermometry.CoordinateSystem) async throws {
        try await vapix.send(
            Thermometry.AddSpotTemperature(coordinates: coordinates, coordinateSystem: coordinateSystem))
    }

    /// See ``Thermometry/GetSpotTemperature``.
    @_alwaysEmitIntoClient
    public func getSpotTemperature(
        coordinateSystem: Thermometry.CoordinateSystem
    ) async throws -> Thermometry.GetSpotTemperature.Output {
        try await vapix.send(Thermometry.GetSpotTemperature(coordinateSystem: coordinateSystem))
    }

    /// See ``Thermometry/RemoveSpotTemperature``.
    @_alwaysEmitIntoClient
    public func removeSpotTemperature() async throws {
        try await vapix.send(Thermometry.RemoveSpotTemperature())
    }

    /// See ``Thermometry/GetGuardTourConfiguration``.
    @_alwaysEmitIntoClient
    public func getGuardTourConfiguration() async throws -> Thermometry.GetGuardTourConfiguration.Output {
        try await vapix.send(Thermometry.GetGuardTourConfiguration())
    }

    /// See ``Thermometry/SetGuardTourConfiguration``.
    @_alwaysEmitIntoClient
    public func setGuardTourConfiguration(pausesOnAlarm: Bool, resumesAutomatically: Bool) async throws {
        try await vapix.send(
            Thermometry.SetGuardTourConfiguration(
                pausesOnAlarm: pausesOnAlarm, resumesAutomatically: resumesAutomatically))
    }

    /// See ``Thermometry/AddGroup``.
    @_alwaysEmitIntoClient
    public func addGroup(
        enabled: Bool, name: String, measurement: Thermometry.Measurement, threshold: Int, delay: Duration,
        areaIDs: [Int], groupOverlay: Bool, presetNumber: Int
    ) async throws -> Thermometry.AddGroup.Output {
        try await vapix.send(
            Thermometry.AddGroup(
                enabled: enabled, name: name, measurement: measurement, threshold: threshold, delay: delay,
                areaIDs: areaIDs, groupOverlay: groupOverlay, presetNumber: presetNumber))
    }

    /// See ``Thermometry/UpdateGroup``.
    @_alwaysEmitIntoClient
    public func updateGroup(
        id: Int, enabled: Bool? = nil, name: String? = nil, measurement: Thermometry.Measurement? = nil,
        threshold: Int? = nil, delay: Duration? = nil, areaIDs: [Int]? = nil, groupOverlay: Bool? = nil
    ) async throws -> Thermometry.UpdateGroup.Output {
        try await vapix.send(
            Thermometry.UpdateGroup(
                id: id, enabled: enabled, name: name, measurement: measurement, threshold: threshold, delay: delay,
                areaIDs: areaIDs, groupOverlay: groupOverlay))
    }

    /// See ``Thermometry/RemoveGroup``.
    @_alwaysEmitIntoClient
    public func removeGroup(id: Int) async throws {
        try await vapix.send(Thermometry.RemoveGroup(id: id))
    }

    /// See ``Thermometry/ListGroups``.
    @_alwaysEmitIntoClient
    public func listGroups(presetNumber: Int? = nil) async throws -> Thermometry.ListGroups.Output {
        try await vapix.send(Thermometry.ListGroups(presetNumber: presetNumber))
    }

    /// See ``Thermometry/GetGroupStatus``.
    @_alwaysEmitIntoClient
    public func getGroupStatus() async throws -> Thermometry.GetGroupStatus.Output {
        try await vapix.send(Thermometry.GetGroupStatus())
    }
}

extension Vapix {
    /// Temperatures in the picture of a thermal camera, and alarms on them; see ``Thermometry``.
    @_alwaysEmitIntoClient
    public var thermometry: VapixCalls<Thermometry> { VapixCalls(vapix: self) }
}
