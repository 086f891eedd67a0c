// Generated from Specs/axis-object-analytics-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The scenarios of AXIS Object Analytics, what they count, and how they are configured.
///
/// The application must be installed and running; its name in the list of applications is objectanalytics.
///
/// See <https://developer.axis.com/vapix/applications/axis-object-analytics-api/>.
public enum ObjectAnalytics {
    /// Reads the limits and default values of the configuration.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getconfigurationcapabilities>.
    public struct GetConfigurationCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "objectAnalytics/getConfigurationCapabilities", path: "/local/objectanalytics/control.cgi",
            apiVersion: "1.2", method: "getConfigurationCapabilities", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = Capabilities

        /// Makes the call's value.
        public init() {}
    }

    /// Reads the whole configuration.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getconfiguration>.
    public struct GetConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "objectAnalytics/getConfiguration", path: "/local/objectanalytics/control.cgi", apiVersion: "1.2",
            method: "getConfiguration", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = Configuration

        /// Makes the call's value.
        public init() {}
    }

    /// Replaces the whole configuration at once; ongoing events end, and recordings with them.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#setconfiguration>.
    public struct SetConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "objectAnalytics/setConfiguration", path: "/local/objectanalytics/control.cgi", apiVersion: "1.2",
            method: "setConfiguration", access: .operator, effect: .idempotent)

        /// The new configuration; what getConfiguration gave can be sent back as it is.
        public var configuration: Configuration

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter configuration: The new configuration; what getConfiguration gave can be sent back as it is.
        public init(configuration: Configuration) {
            self.configuration = configuration
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            configuration.write(to: &json)
        }
    }

    /// Reads which versions of this API the application has.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "objectAnalytics/getSupportedVersions", path: "/local/objectanalytics/control.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Puts a scenario in alarm for three seconds, as a test.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#sendalarmevent>.
    public struct SendAlarmEvent: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "objectAnalytics/sendAlarmEvent", path: "/local/objectanalytics/control.cgi", apiVersion: "1.2",
            method: "sendAlarmEvent", access: .operator, effect: .once)

        /// The scenario's identifier.
        public var scenario: Int64

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter scenario: The scenario's identifier.
        public init(scenario: Int64) {
            self.scenario = scenario
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("scenario", scenario)
            json.endObject()
        }
    }

    /// Reads how many objects have crossed the line of a crossline counting scenario.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getaccumulatedcounts>.
    public struct GetAccumulatedCounts: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "objectAnalytics/getAccumulatedCounts", path: "/local/objectanalytics/control.cgi", apiVersion: "1.2",
            method: "getAccumulatedCounts", access: .operator, effect: .read)

        /// The scenario's identifier.
        public var scenario: Int64

        /// What the device answers.
        public typealias Output = AccumulatedCounts

        /// Makes the call's value.
        ///
        /// - Parameter scenario: The scenario's identifier.
        public init(scenario: Int64) {
            self.scenario = scenario
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("scenario", scenario)
            json.endObject()
        }
    }

    /// Sets the counts of a crossline counting scenario to zero.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#resetaccumulatedcounts>.
    public struct ResetAccumulatedCounts: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "objectAnalytics/resetAccumulatedCounts", path: "/local/objectanalytics/control.cgi", apiVersion: "1.2",
            method: "resetAccumulatedCounts", access: .operator, effect: .idempotent)

        /// The scenario's identifier.
        public var scenario: Int64

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter scenario: The scenario's identifier.
        public init(scenario: Int64) {
            self.scenario = scenario
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("scenario", scenario)
            json.endObject()
        }
    }

    /// Sets the counter that gives an event at every so many objects to zero, in a crossline counting scenario.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#resetpassthrough>.
    public struct ResetPassthrough: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "objectAnalytics/resetPassthrough", path: "/local/objectanalytics/control.cgi", apiVersion: "1.2",
            method: "resetPassthrough", access: .operator, effect: .idempotent)

        /// The scenario's identifier.
        public var scenario: Int64

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter scenario: The scenario's identifier.
        public init(scenario: Int64) {
            self.scenario = scenario
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("scenario", scenario)
            json.endObject()
        }
    }

    /// Reads how many objects are in the area of an occupancy scenario.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getoccupancy>.
    public struct GetOccupancy: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "objectAnalytics/getOccupancy", path: "/local/objectanalytics/control.cgi", apiVersion: "1.2",
            method: "getOccupancy", access: .operator, effect: .read)

        /// The scenario's identifier.
        public var scenario: Int64

        /// What the device answers.
        public typealias Output = Occupancy

        /// Makes the call's value.
        ///
        /// - Parameter scenario: The scenario's identifier.
        public init(scenario: Int64) {
            self.scenario = scenario
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("scenario", scenario)
            json.endObject()
        }
    }

    /// How many objects crossed a line.
    public struct AccumulatedCounts: Sendable, JSONReadable {
        /// When counting started or was reset, as ISO 8601.
        public var resetTime: String?
        /// When the counts were read, as ISO 8601 (`timeStamp`).
        public var timestamp: String?
        /// The objects of all categories.
        public var total: Int64?
        /// The objects by category: car, bus, bike, human, truck, otherVehicle, as configured.
        public var counts: [String: Int64] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "resetTime", "resettime": resetTime = try json.readString()
                case "timeStamp", "timestamp": timestamp = try json.readString()
                case "total": total = try json.readNumericInt64()
                default:
                    counts[key] = try json.readNumericInt64()
                }
            }
        }
    }

    /// How many objects are in an area.
    public struct Occupancy: Sendable, JSONReadable {
        /// When the counts were read, as ISO 8601 (`timeStamp`).
        public var timestamp: String?
        /// The objects of all categories.
        public var total: Int64?
        /// The objects by category: car, bus, bike, human, truck, otherVehicle, as configured.
        public var counts: [String: Int64] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "timeStamp", "timestamp": timestamp = try json.readString()
                case "total": total = try json.readNumericInt64()
                default:
                    counts[key] = try json.readNumericInt64()
                }
            }
        }
    }

    /// The whole configuration; what this library does not know is kept and sent back.
    public struct Configuration: Sendable, JSONReadable {
        /// The devices (video channels) that scenarios can use.
        public var devices: [Device]?
        /// Where alarms are drawn in the video (`metadataOverlay`).
        public var metadataOverlays: [MetadataOverlay]?
        /// The perspectives that scenarios can use.
        public var perspectives: [Perspective]?
        /// The scenarios.
        public var scenarios: [Scenario]?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - devices: The devices (video channels) that scenarios can use.
        ///   - metadataOverlays: Where alarms are drawn in the video.
        ///   - perspectives: The perspectives that scenarios can use.
        ///   - scenarios: The scenarios.
        ///   - other: Members that this version of the library does not know.
        public init(
            devices: [Device]? = nil, metadataOverlays: [MetadataOverlay]? = nil, perspectives: [Perspective]? = nil,
            scenarios: [Scenario]? = nil, other: [String: JSONText] = [:]
        ) {
            self.devices = devices
            self.metadataOverlays = metadataOverlays
            self.perspectives = perspectives
            self.scenarios = scenarios
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            if let devices {
                json.key("devices")
                json.beginArray()
                for item in devices { item.write(to: &json) }
                json.endArray()
            }
            if let metadataOverlays {
                json.key("metadataOverlay")
                json.beginArray()
                for item in metadataOverlays { item.write(to: &json) }
                json.endArray()
            }
            if let perspectives {
                json.key("perspectives")
                json.beginArray()
                for item in perspectives { item.write(to: &json) }
                json.endArray()
            }
            if let scenarios {
                json.key("scenarios")
                json.beginArray()
                for item in scenarios { item.write(to: &json) }
                json.endArray()
            }
            if !other.isEmpty {
                for (key, item) in other.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "devices": devices = try json.readArray(of: Device.self)
                case "metadataOverlay": metadataOverlays = try json.readArray(of: MetadataOverlay.self)
                case "perspectives": perspectives = try json.readArray(of: Perspective.self)
                case "scenarios": scenarios = try json.readArray(of: Scenario.self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
        }
    }

    /// A device, which is a video channel.
    public struct Device: Sendable, JSONReadable {
        /// Its identifier, as in the capabilities.
        public var id: Int64
        /// What it is.
        public var type: DeviceType?
        /// How the picture is turned, in degrees: 0, 90, 180 or 270.
        public var rotation: Int32?
        /// Whether it is used, which it is if this is absent.
        public var isActive: Bool?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its identifier, as in the capabilities.
        ///   - type: What it is.
        ///   - rotation: How the picture is turned, in degrees: 0, 90, 180 or 270.
        ///   - isActive: Whether it is used, which it is if this is absent.
        ///   - other: Members that this version of the library does not know.
        public init(
            id: Int64, type: DeviceType? = nil, rotation: Int32? = nil, isActive: Bool? = nil,
            other: [String: JSONText] = [:]
        ) {
            self.id = id
            self.type = type
            self.rotation = rotation
            self.isActive = isActive
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("type", type?.rawValue)
            json.member("rotation", rotation)
            json.member("isActive", isActive)
            if !other.isEmpty {
                for (key, item) in other.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt64()
                case "type": type = try json.readString().map(DeviceType.init(rawValue:))
                case "rotation": rotation = try json.readInt32()
                case "isActive": isActive = try json.readBool()
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// What a device is.
    public struct DeviceType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A camera; the only one that the page knows.
        public static let camera = DeviceType(rawValue: "camera")
    }

    /// In which streams of a device alarms are drawn.
    public struct MetadataOverlay: Sendable, JSONReadable {
        /// Its identifier, from 1; it is the device's too.
        public var id: Int64
        /// Whether they are drawn at all resolutions; not needed if resolutions are named.
        public var drawOnAllResolutions: Bool?
        /// At which resolutions, as "1280x720".
        public var resolutions: [String]?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its identifier, from 1; it is the device's too.
        ///   - drawOnAllResolutions: Whether they are drawn at all resolutions; not needed if resolutions are named.
        ///   - resolutions: At which resolutions, as "1280x720".
        ///   - other: Members that this version of the library does not know.
        public init(
            id: Int64, drawOnAllResolutions: Bool? = nil, resolutions: [String]? = nil, other: [String: JSONText] = [:]
        ) {
            self.id = id
            self.drawOnAllResolutions = drawOnAllResolutions
            self.resolutions = resolutions
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("drawOnAllResolutions", drawOnAllResolutions)
            if let resolutions {
                json.key("resolutions")
                json.beginArray()
                for item in resolutions { json.write(item) }
                json.endArray()
            }
            if !other.isEmpty {
                for (key, item) in other.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt64()
                case "drawOnAllResolutions", "drawnOnAllResolutions": drawOnAllResolutions = try json.readBool()
                case "resolutions": resolutions = try json.readArray(of: String.self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// The perspective of a device's picture, by bars that stand in it.
    public struct Perspective: Sendable, JSONReadable {
        /// Its identifier.
        public var id: Int64
        /// The bars.
        public var bars: [PerspectiveBar] = []
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its identifier.
        ///   - bars: The bars.
        ///   - other: Members that this version of the library does not know.
        public init(id: Int64, bars: [PerspectiveBar] = [], other: [String: JSONText] = [:]) {
            self.id = id
            self.bars = bars
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            if !bars.isEmpty {
                json.key("bars")
                json.beginArray()
                for item in bars { item.write(to: &json) }
                json.endArray()
            }
            if !other.isEmpty {
                for (key, item) in other.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt64()
                case "bars": bars = try json.readArray(of: PerspectiveBar.self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// A bar whose height is known.
    public struct PerspectiveBar: Sendable, JSONReadable {
        /// The height of what appears as high as the bar, in centimetres.
        public var height: Int64
        /// Where it stands on the ground and where it ends, x and y each from -1 to 1.
        public var points: [[Double]] = []

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - height: The height of what appears as high as the bar, in centimetres.
        ///   - points: Where it stands on the ground and where it ends, x and y each from -1 to 1.
        public init(height: Int64, points: [[Double]] = []) {
            self.height = height
            self.points = points
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("height", height)
            if !points.isEmpty {
                json.key("points")
                json.beginArray()
                for item in points {
                    json.beginArray()
                    for item in item { json.write(item) }
                    json.endArray()
                }
                json.endArray()
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var height: Int64?
            while let key = try json.nextKey() {
                switch key {
                case "height": height = try json.readInt64()
                case "points": points = try json.readArray(of: [Double].self)
                default: try json.skipValue()
                }
            }
            guard let height else { throw json.missingField("height") }
            self.height = height
        }
    }

    /// Rules for objects that are to be found.
    public struct Scenario: Sendable, JSONReadable {
        /// Its identifier.
        public var id: Int64
        /// Its name for people.
        public var name: String
        /// What kind of scenario it is.
        public var type: ScenarioType
        /// The identifier of the overlay in which its alarms are drawn; absent for none.
        public var metadataOverlay: Int64?
        /// How often it alarms; the capabilities list the words.
        public var alarmRate: String?
        /// The devices that it applies to.
        public var devices: [DeviceReference] = []
        /// What triggers it; at least one.
        public var triggers: [Trigger] = []
        /// Which objects it ignores; only one filter by size.
        public var filters: [Filter]?
        /// Which kinds of objects it is for; none for anything that moves.
        public var objectClassifications: [ObjectClassification]?
        /// The identifiers of its perspectives, needed for a filter by real size.
        public var perspectives: [Int64]?
        /// The PTZ presets at which it is active, 1 being home; -1: at all presets; -2: whenever the camera stands
        /// still.
        public var presets: [Int32]?
        /// Whether counts are reset at midnight (crossline counting).
        public var accumulatedCounts: AccumulatedCountsSetting?
        /// Whether there is an event at every so many objects (crossline counting).
        public var passthroughConfiguration: PassthroughSetting?
        /// At which occupancy there is an alarm (occupancy in area).
        public var thresholdConfiguration: ThresholdSetting?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its identifier.
        ///   - name: Its name for people.
        ///   - type: What kind of scenario it is.
        ///   - metadataOverlay: The identifier of the overlay in which its alarms are drawn; absent for none.
        ///   - alarmRate: How often it alarms; the capabilities list the words.
        ///   - devices: The devices that it applies to.
        ///   - triggers: What triggers it; at least one.
        ///   - filters: Which objects it ignores; only one filter by size.
        ///   - objectClassifications: Which kinds of objects it is for; none for anything that moves.
        ///   - perspectives: The identifiers of its perspectives, needed for a filter by real size.
        ///   - presets: The PTZ presets at which it is active, 1 being home; -1: at all presets; -2: whenever the
        ///     camera stands still.
        ///   - accumulatedCounts: Whether counts are reset at midnight (crossline counting).
        ///   - passthroughConfiguration: Whether there is an event at every so many objects (crossline counting).
        ///   - thresholdConfiguration: At which occupancy there is an alarm (occupancy in area).
        ///   - other: Members that this version of the library does not know.
        public init(
            id: Int64, name: String, type: ScenarioType, metadataOverlay: Int64? = nil, alarmRate: String? = nil,
            devices: [DeviceReference] = [], triggers: [Trigger] = [], filters: [Filter]? = nil,
            objectClassifications: [ObjectClassification]? = nil, perspectives: [Int64]? = nil, presets: [Int32]? = nil,
            accumulatedCounts: AccumulatedCountsSetting? = nil, passthroughConfiguration: PassthroughSetting? = nil,
            thresholdConfiguration: ThresholdSetting? = nil, other: [String: JSONText] = [:]
        ) {
            self.id = id
            self.name = name
            self.type = type
            self.metadataOverlay = metadataOverlay
            self.alarmRate = alarmRate
            self.devices = devices
            self.triggers = triggers
            self.filters = filters
            self.objectClassifications = objectClassifications
            self.perspectives = perspectives
            self.presets = presets
            self.accumulatedCounts = accumulatedCounts
            self.passthroughConfiguration = passthroughConfiguration
            self.thresholdConfiguration = thresholdConfiguration
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("name", name)
            json.member("type", type.rawValue)
            json.member("metadataOverlay", metadataOverlay)
            json.member("alarmRate", alarmRate)
            if !devices.isEmpty {
                json.key("devices")
                json.beginArray()
                for item in devices { item.write(to: &json) }
                json.endArray()
            }
            if !triggers.isEmpty {
                json.key("triggers")
                json.beginArray()
                for item in triggers { item.write(to: &json) }
                json.endArray()
            }
            if let filters {
                json.key("filters")
                json.beginArray()
                for item in filters { item.write(to: &json) }
                json.endArray()
            }
            if let objectClassifications {
                json.key("objectClassifications")
                json.beginArray()
                for item in objectClassifications { item.write(to: &json) }
                json.endArray()
            }
            if let perspectives {
                json.key("perspectives")
                json.beginArray()
                for item in perspectives { json.write(item) }
                json.endArray()
            }
            if let presets {
                json.key("presets")
                json.beginArray()
                for item in presets { json.write(item) }
                json.endArray()
            }
            if let accumulatedCounts {
                json.key("accumulatedCounts")
                accumulatedCounts.write(to: &json)
            }
            if let passthroughConfiguration {
                json.key("passthroughConfiguration")
                passthroughConfiguration.write(to: &json)
            }
            if let thresholdConfiguration {
                json.key("thresholdConfiguration")
                thresholdConfiguration.write(to: &json)
            }
            if !other.isEmpty {
                for (key, item) in other.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            var name: String?
            var type: ScenarioType?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt64()
                case "name": name = try json.readString()
                case "type": type = try json.readString().map(ScenarioType.init(rawValue:))
                case "metadataOverlay": metadataOverlay = try json.readInt64()
                case "alarmRate": alarmRate = try json.readString()
                case "devices": devices = try json.readArray(of: DeviceReference.self)
                case "triggers": triggers = try json.readArray(of: Trigger.self)
                case "filters": filters = try json.readArray(of: Filter.self)
                case "objectClassifications": objectClassifications = try json.readArray(of: ObjectClassification.self)
                case "perspectives": perspectives = try json.readArray(of: Int64.self)
                case "presets": presets = try json.readArray(of: Int32.self)
                case "accumulatedCounts": accumulatedCounts = try json.read(AccumulatedCountsSetting.self)
                case "passthroughConfiguration": passthroughConfiguration = try json.read(PassthroughSetting.self)
                case "thresholdConfiguration": thresholdConfiguration = try json.read(ThresholdSetting.self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            guard let name else { throw json.missingField("name") }
            self.name = name
            guard let type else { throw json.missingField("type") }
            self.type = type
        }
    }

    /// A kind of scenario.
    public struct ScenarioType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An object moves in an area.
        public static let motion = ScenarioType(rawValue: "motion")
        /// An object crosses a line.
        public static let fence = ScenarioType(rawValue: "fence")
        /// Objects that cross a line are counted.
        public static let crosslineCounting = ScenarioType(rawValue: "crosslinecounting")
        /// Objects in an area are counted.
        public static let occupancyInArea = ScenarioType(rawValue: "occupancyInArea")
    }

    /// Which device a scenario applies to.
    public struct DeviceReference: Sendable, JSONReadable {
        /// The device's identifier.
        public var id: Int64
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The device's identifier.
        ///   - other: Members that this version of the library does not know.
        public init(id: Int64, other: [String: JSONText] = [:]) {
            self.id = id
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            if !other.isEmpty {
                for (key, item) in other.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt64()
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// An area or a line that triggers a scenario.
    public struct Trigger: Sendable, JSONReadable {
        /// What it is.
        public var type: TriggerType
        /// The corners of the area or points of the line, x and y each from -1 to 1.
        public var vertices: [[Double]] = []
        /// In which direction a fence is crossed.
        public var alarmDirection: Direction?
        /// In which direction a counting line is crossed.
        public var countingDirection: Direction?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: What it is.
        ///   - vertices: The corners of the area or points of the line, x and y each from -1 to 1.
        ///   - alarmDirection: In which direction a fence is crossed.
        ///   - countingDirection: In which direction a counting line is crossed.
        ///   - other: Members that this version of the library does not know.
        public init(
            type: TriggerType, vertices: [[Double]] = [], alarmDirection: Direction? = nil,
            countingDirection: Direction? = nil, other: [String: JSONText] = [:]
        ) {
            self.type = type
            self.vertices = vertices
            self.alarmDirection = alarmDirection
            self.countingDirection = countingDirection
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            if !vertices.isEmpty {
                json.key("vertices")
                json.beginArray()
                for item in vertices {
                    json.beginArray()
                    for item in item { json.write(item) }
                    json.endArray()
                }
                json.endArray()
            }
            json.member("alarmDirection", alarmDirection?.rawValue)
            json.member("countingDirection", countingDirection?.rawValue)
            if !other.isEmpty {
                for (key, item) in other.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: TriggerType?
            while let key = try json.nextKey() {
                switch key {
                case "type": type = try json.readString().map(TriggerType.init(rawValue:))
                case "vertices": vertices = try json.readArray(of: [Double].self)
                case "alarmDirection": alarmDirection = try json.readString().map(Direction.init(rawValue:))
                case "countingDirection", "CountingDirection":
                    countingDirection = try json.readString().map(Direction.init(rawValue:))
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
        }
    }

    /// A kind of trigger.
    public struct TriggerType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An area in which objects are seen.
        public static let includeArea = TriggerType(rawValue: "includeArea")
        /// A line that objects cross.
        public static let fence = TriggerType(rawValue: "fence")
        /// A line at which objects are counted.
        public static let countingLine = TriggerType(rawValue: "countingLine")
    }

    /// In which direction a line is crossed, seen from its start.
    public struct Direction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// From the left to the right.
        public static let leftToRight = Direction(rawValue: "leftToRight")
        /// From the right to the left.
        public static let rightToLeft = Direction(rawValue: "rightToLeft")
    }

    /// Which objects a scenario ignores; which members count depends on the type.
    public struct Filter: Sendable, JSONReadable {
        /// What it looks at.
        public var type: FilterType
        /// The width of the largest object to ignore, in percent of the picture or in centimetres.
        public var width: Int64?
        /// The height of the largest object to ignore, in percent of the picture or in centimetres.
        public var height: Int64?
        /// For how many seconds an object must have been seen.
        public var time: Int64?
        /// How far an object must have moved, in percent of the picture.
        public var distance: Int64?
        /// The lowest speed to ignore, in metres per second; a radar must be the secondary device (`minSpeed`).
        public var minimumSpeed: Double?
        /// The highest speed to ignore, in metres per second (`maxSpeed`).
        public var maximumSpeed: Double?
        /// The corners of the area to ignore, x and y each from -1 to 1.
        public var vertices: [[Double]]?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: What it looks at.
        ///   - width: The width of the largest object to ignore, in percent of the picture or in centimetres.
        ///   - height: The height of the largest object to ignore, in percent of the picture or in centimetres.
        ///   - time: For how many seconds an object must have been seen.
        ///   - distance: How far an object must have moved, in percent of the picture.
        ///   - minimumSpeed: The lowest speed to ignore, in metres per second; a radar must be the secondary device.
        ///   - maximumSpeed: The highest speed to ignore, in metres per second.
        ///   - vertices: The corners of the area to ignore, x and y each from -1 to 1.
        ///   - other: Members that this version of the library does not know.
        public init(
            type: FilterType, width: Int64? = nil, height: Int64? = nil, time: Int64? = nil, distance: Int64? = nil,
            minimumSpeed: Double? = nil, maximumSpeed: Double? = nil, vertices: [[Double]]? = nil,
            other: [String: JSONText] = [:]
        ) {
            self.type = type
            self.width = width
            self.height = height
            self.time = time
            self.distance = distance
            self.minimumSpeed = minimumSpeed
            self.maximumSpeed = maximumSpeed
            self.vertices = vertices
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            json.member("width", width)
            json.member("height", height)
            json.member("time", time)
            json.member("distance", distance)
            json.member("minSpeed", minimumSpeed)
            json.member("maxSpeed", maximumSpeed)
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
            if !other.isEmpty {
                for (key, item) in other.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: FilterType?
            while let key = try json.nextKey() {
                switch key {
                case "type": type = try json.readString().map(FilterType.init(rawValue:))
                case "width": width = try json.readInt64()
                case "height": height = try json.readInt64()
                case "time": time = try json.readInt64()
                case "distance": distance = try json.readInt64()
                case "minSpeed": minimumSpeed = try json.readDouble()
                case "maxSpeed": maximumSpeed = try json.readDouble()
                case "vertices": vertices = try json.readArray(of: [Double].self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
        }
    }

    /// What a filter looks at.
    public struct FilterType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The size in the picture.
        public static let sizePercentage = FilterType(rawValue: "sizePercentage")
        /// The real size, by the perspective.
        public static let sizePerspective = FilterType(rawValue: "sizePerspective")
        /// How long an object is seen.
        public static let timeShortLivedLimit = FilterType(rawValue: "timeShortLivedLimit")
        /// How far an object moves.
        public static let distanceSwayingObject = FilterType(rawValue: "distanceSwayingObject")
        /// How fast an object is; several filters of this kind are possible.
        public static let speed = FilterType(rawValue: "speed")
        /// Where an object is; several filters of this kind are possible.
        public static let excludeArea = FilterType(rawValue: "excludeArea")
    }

    /// A kind of objects.
    public struct ObjectClassification: Sendable, JSONReadable {
        /// The kind, "vehicle" or "human" for example.
        public var type: String
        /// Kinds of that kind, if the device tells them apart; two levels at present.
        public var subTypes: [ObjectClassification]?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The kind, "vehicle" or "human" for example.
        ///   - subTypes: Kinds of that kind, if the device tells them apart; two levels at present.
        ///   - other: Members that this version of the library does not know.
        public init(type: String, subTypes: [ObjectClassification]? = nil, other: [String: JSONText] = [:]) {
            self.type = type
            self.subTypes = subTypes
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type)
            if let subTypes {
                json.key("subTypes")
                json.beginArray()
                for item in subTypes { item.write(to: &json) }
                json.endArray()
            }
            if !other.isEmpty {
                for (key, item) in other.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: String?
            while let key = try json.nextKey() {
                switch key {
                case "type": type = try json.readString()
                case "subTypes": subTypes = try json.readArray(of: ObjectClassification.self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
        }
    }

    /// When counts are reset.
    public struct AccumulatedCountsSetting: Sendable, JSONReadable {
        /// Whether they are reset at midnight (`timedResetEnabled`).
        public var isTimedResetEnabled: Bool?

        /// Makes a value.
        ///
        /// - Parameter isTimedResetEnabled: Whether they are reset at midnight.
        public init(isTimedResetEnabled: Bool? = nil) {
            self.isTimedResetEnabled = isTimedResetEnabled
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("timedResetEnabled", isTimedResetEnabled)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "timedResetEnabled": isTimedResetEnabled = try json.readBool()
                default: try json.skipValue()
                }
            }
        }
    }

    /// Whether there is an event at every so many objects.
    public struct PassthroughSetting: Sendable, JSONReadable {
        /// Whether there is (`enabled`).
        public var isEnabled: Bool?
        /// At every how many.
        public var period: Int64?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether there is.
        ///   - period: At every how many.
        public init(isEnabled: Bool? = nil, period: Int64? = nil) {
            self.isEnabled = isEnabled
            self.period = period
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("enabled", isEnabled)
            json.member("period", period)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "enabled": isEnabled = try json.readBool()
                case "period": period = try json.readInt64()
                default: try json.skipValue()
                }
            }
        }
    }

    /// At which occupancy there is an alarm.
    public struct ThresholdSetting: Sendable, JSONReadable {
        /// Whether there is an alarm at all (`enabled`).
        public var isEnabled: Bool?
        /// For how many seconds the threshold must have been passed.
        public var triggerDelay: Int64?
        /// The thresholds.
        public var thresholds: [Threshold] = []

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether there is an alarm at all.
        ///   - triggerDelay: For how many seconds the threshold must have been passed.
        ///   - thresholds: The thresholds.
        public init(isEnabled: Bool? = nil, triggerDelay: Int64? = nil, thresholds: [Threshold] = []) {
            self.isEnabled = isEnabled
            self.triggerDelay = triggerDelay
            self.thresholds = thresholds
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("enabled", isEnabled)
            json.member("triggerDelay", triggerDelay)
            if !thresholds.isEmpty {
                json.key("thresholds")
                json.beginArray()
                for item in thresholds { item.write(to: &json) }
                json.endArray()
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "enabled": isEnabled = try json.readBool()
                case "triggerDelay": triggerDelay = try json.readInt64()
                case "thresholds": thresholds = try json.readArray(of: Threshold.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// A number of objects in an area.
    public struct Threshold: Sendable, JSONReadable {
        /// How many objects.
        public var level: Int64
        /// Whether more or fewer objects count.
        public var type: ThresholdType

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - level: How many objects.
        ///   - type: Whether more or fewer objects count.
        public init(level: Int64, type: ThresholdType) {
            self.level = level
            self.type = type
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("level", level)
            json.member("type", type.rawValue)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var level: Int64?
            var type: ThresholdType?
            while let key = try json.nextKey() {
                switch key {
                case "level": level = try json.readInt64()
                case "type": type = try json.readString().map(ThresholdType.init(rawValue:))
                default: try json.skipValue()
                }
            }
            guard let level else { throw json.missingField("level") }
            self.level = level
            guard let type else { throw json.missingField("type") }
            self.type = type
        }
    }

    /// Whether more or fewer objects than the level give an alarm.
    public struct ThresholdType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// More.
        public static let moreThan = ThresholdType(rawValue: "moreThan")
        /// Fewer.
        public static let lessThan = ThresholdType(rawValue: "lessThan")
    }

    /// The limits and default values of the configuration.
    public struct Capabilities: Sendable, JSONReadable {
        /// The devices that there are.
        public var devices: [DeviceCapabilities] = []
        /// The filters that there are.
        public var filters: [FilterCapabilities] = []
        /// What is possible for overlays.
        public var metadataOverlay: MetadataOverlayCapabilities?
        /// The kinds of objects that are told apart.
        public var objectClassifications: [ObjectClassification] = []
        /// What is possible for perspectives.
        public var perspective: PerspectiveCapabilities?
        /// What is possible for scenarios.
        public var scenarios: ScenarioCapabilities?
        /// The triggers that there are.
        public var triggers: [TriggerCapabilities] = []
        /// What is possible for PTZ presets, on devices that have them.
        public var presets: PresetCapabilities?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "devices": devices = try json.readArray(of: DeviceCapabilities.self)
                case "filters": filters = try json.readArray(of: FilterCapabilities.self)
                case "metadataOverlay": metadataOverlay = try json.read(MetadataOverlayCapabilities.self)
                case "objectClassifications": objectClassifications = try json.readArray(of: ObjectClassification.self)
                case "perspective": perspective = try json.read(PerspectiveCapabilities.self)
                case "scenarios": scenarios = try json.read(ScenarioCapabilities.self)
                case "triggers": triggers = try json.readArray(of: TriggerCapabilities.self)
                case "presets": presets = try json.read(PresetCapabilities.self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
        }
    }

    /// A device that can be used.
    public struct DeviceCapabilities: Sendable, JSONReadable {
        /// Its identifier.
        public var id: Int64
        /// What it is.
        public var type: DeviceType?
        /// The index of its image source.
        public var imageIndex: Int32?
        /// Its name.
        public var name: String?
        /// How its picture is turned, in degrees: 0, 90, 180 or 270.
        public var rotation: Int32?
        /// Its resolutions, as "1280x720".
        public var resolutions: [String] = []
        /// What else it is.
        public var tags: [DeviceTag] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt64()
                case "type": type = try json.readString().map(DeviceType.init(rawValue:))
                case "imageIndex": imageIndex = try json.readInt32()
                case "name": name = try json.readString()
                case "rotation": rotation = try json.readInt32()
                case "resolutions": resolutions = try json.readArray(of: String.self)
                case "tags": tags = try json.readArray(of: String.self).map(DeviceTag.init(rawValue:))
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// What a device is besides its type.
    public struct DeviceTag: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// To be used if there is a secondary device too.
        public static let primary = DeviceTag(rawValue: "primary")
        /// Only to be used with a primary device.
        public static let secondary = DeviceTag(rawValue: "secondary")
        /// It has a fisheye lens.
        public static let fisheye = DeviceTag(rawValue: "fisheye")
    }

    /// The limits of a filter; which members there are depends on the type.
    public struct FilterCapabilities: Sendable, JSONReadable {
        /// What it looks at.
        public var type: FilterType
        /// The least width, in percent or centimetres (`minWidth`).
        public var minimumWidth: Int64?
        /// The greatest width (`maxWidth`).
        public var maximumWidth: Int64?
        /// The least height (`minHeight`).
        public var minimumHeight: Int64?
        /// The greatest height (`maxHeight`).
        public var maximumHeight: Int64?
        /// The default width.
        public var defaultWidth: Int64?
        /// The default height.
        public var defaultHeight: Int64?
        /// The least time, in seconds (`minTime`).
        public var minimumTime: Int64?
        /// The greatest time (`maxTime`).
        public var maximumTime: Int64?
        /// The default time.
        public var defaultTime: Int64?
        /// The least distance, in percent of the picture (`minDistance`).
        public var minimumDistance: Int64?
        /// The greatest distance (`maxDistance`).
        public var maximumDistance: Int64?
        /// The default distance.
        public var defaultDistance: Int64?
        /// The least speed, in metres per second (`minSpeed`).
        public var minimumSpeed: Double?
        /// The greatest speed (`maxSpeed`).
        public var maximumSpeed: Double?
        /// The default of the lowest speed (`defaultMinSpeed`).
        public var defaultMinimumSpeed: Double?
        /// The default of the highest speed (`defaultMaxSpeed`).
        public var defaultMaximumSpeed: Double?
        /// The least x of a corner (`minPosX`).
        public var minimumX: Double?
        /// The greatest x of a corner (`maxPosX`).
        public var maximumX: Double?
        /// The least y of a corner (`minPosY`).
        public var minimumY: Double?
        /// The greatest y of a corner (`maxPosY`).
        public var maximumY: Double?
        /// The fewest corners (`minNbrVertices`).
        public var minimumVertices: Int32?
        /// The most corners (`maxNbrVertices`).
        public var maximumVertices: Int32?
        /// The fewest areas (`minNbrInstances`).
        public var minimumInstances: Int32?
        /// The most areas (`maxNbrInstances`).
        public var maximumInstances: Int32?
        /// The corners of an area to start with.
        public var defaultInstance: [[Double]] = []
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            var type: FilterType?
            while let key = try json.nextKey() {
                switch key {
                case "type": type = try json.readString().map(FilterType.init(rawValue:))
                case "minWidth": minimumWidth = try json.readInt64()
                case "maxWidth": maximumWidth = try json.readInt64()
                case "minHeight": minimumHeight = try json.readInt64()
                case "maxHeight": maximumHeight = try json.readInt64()
                case "defaultWidth": defaultWidth = try json.readInt64()
                case "defaultHeight": defaultHeight = try json.readInt64()
                case "minTime": minimumTime = try json.readInt64()
                case "maxTime": maximumTime = try json.readInt64()
                case "defaultTime": defaultTime = try json.readInt64()
                case "minDistance": minimumDistance = try json.readInt64()
                case "maxDistance": maximumDistance = try json.readInt64()
                case "defaultDistance": defaultDistance = try json.readInt64()
                case "minSpeed": minimumSpeed = try json.readDouble()
                case "maxSpeed": maximumSpeed = try json.readDouble()
                case "defaultMinSpeed": defaultMinimumSpeed = try json.readDouble()
                case "defaultMaxSpeed": defaultMaximumSpeed = try json.readDouble()
                case "minPosX": minimumX = try json.readDouble()
                case "maxPosX": maximumX = try json.readDouble()
                case "minPosY": minimumY = try json.readDouble()
                case "maxPosY": maximumY = try json.readDouble()
                case "minNbrVertices": minimumVertices = try json.readInt32()
                case "maxNbrVertices": maximumVertices = try json.readInt32()
                case "minNbrInstances", "minNbrAreas": minimumInstances = try json.readInt32()
                case "maxNbrInstances", "maxNbrAreas": maximumInstances = try json.readInt32()
                case "defaultInstance": defaultInstance = try json.readArray(of: [Double].self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
        }
    }

    /// What is possible for overlays.
    public struct MetadataOverlayCapabilities: Sendable, JSONReadable {
        /// The fewest cameras that can have one (`minNbrActiveCameras`).
        public var minimumActiveCameras: Int32?
        /// The most cameras that can have one; 0 if there are no overlays (`maxNbrActiveCameras`).
        public var maximumActiveCameras: Int32?
        /// What is possible by camera.
        public var cameras: [CameraOverlayCapabilities] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "minNbrActiveCameras": minimumActiveCameras = try json.readInt32()
                case "maxNbrActiveCameras": maximumActiveCameras = try json.readInt32()
                case "cameras": cameras = try json.readArray(of: CameraOverlayCapabilities.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// What is possible for a camera's overlay.
    public struct CameraOverlayCapabilities: Sendable, JSONReadable {
        /// The camera, from 1, as when its video is asked for.
        public var id: Int64
        /// Whether resolutions can be chosen; else it is drawn at all of them.
        public var canDrawInSpecifiedResolutions: Bool?
        /// The resolutions to choose from.
        public var resolutions: [String] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt64()
                case "canDrawInSpecifiedResolutions": canDrawInSpecifiedResolutions = try json.readBool()
                case "resolutions": resolutions = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// What is possible for perspectives.
    public struct PerspectiveCapabilities: Sendable, JSONReadable {
        /// The fewest bars (`minNbrBars`).
        public var minimumBars: Int32?
        /// The most bars (`maxNbrBars`).
        public var maximumBars: Int32?
        /// The fewest perspectives of a scenario (`minNbrPerspectivesPerScenario`).
        public var minimumPerspectivesPerScenario: Int32?
        /// The most perspectives of a scenario (`maxNbrPerspectivesPerScenario`).
        public var maximumPerspectivesPerScenario: Int32?
        /// The least height of a bar (`minHeight`).
        public var minimumHeight: Int64?
        /// The greatest height of a bar (`maxHeight`).
        public var maximumHeight: Int64?
        /// The default height of a bar.
        public var defaultHeight: Int64?
        /// The fewest perspectives (`minNbrPerspectives`).
        public var minimumPerspectives: Int32?
        /// The most perspectives (`maxNbrPerspectives`).
        public var maximumPerspectives: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "minNbrBars": minimumBars = try json.readInt32()
                case "maxNbrBars": maximumBars = try json.readInt32()
                case "minNbrPerspectivesPerScenario": minimumPerspectivesPerScenario = try json.readInt32()
                case "maxNbrPerspectivesPerScenario": maximumPerspectivesPerScenario = try json.readInt32()
                case "minHeight": minimumHeight = try json.readInt64()
                case "maxHeight": maximumHeight = try json.readInt64()
                case "defaultHeight": defaultHeight = try json.readInt64()
                case "minNbrPerspectives": minimumPerspectives = try json.readInt32()
                case "maxNbrPerspectives": maximumPerspectives = try json.readInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// What is possible for scenarios.
    public struct ScenarioCapabilities: Sendable, JSONReadable {
        /// The fewest scenarios of a device (`minNbrScenariosPerCamera`).
        public var minimumScenariosPerCamera: Int32?
        /// The most scenarios of a device (`maxNbrScenariosPerCamera`).
        public var maximumScenariosPerCamera: Int32?
        /// The fewest devices in use (`minNbrActiveDevices`).
        public var minimumActiveDevices: Int32?
        /// The most devices in use (`maxNbrActiveDevices`).
        public var maximumActiveDevices: Int32?
        /// The fewest devices of a scenario (`minNbrDevices`).
        public var minimumDevices: Int32?
        /// The most devices of a scenario (`maxNbrDevices`).
        public var maximumDevices: Int32?
        /// The least length of a name (`minLengthName`).
        public var minimumNameLength: Int32?
        /// The greatest length of a name (`maxLengthName`).
        public var maximumNameLength: Int32?
        /// The kind to start with.
        public var defaultScenario: ScenarioType?
        /// The device to start with (`defaultDeviceId`).
        public var defaultDeviceID: DeviceIdentifier?
        /// The kinds that there are.
        public var supportedScenarios: [ScenarioType] = []
        /// The rates of alarms that there are.
        public var alarmRates: [String] = []
        /// The rate to start with.
        public var defaultAlarmRate: String?
        /// Defaults of counting.
        public var accumulatedCounts: AccumulatedCountsCapabilities?
        /// What is possible for an event at every so many objects.
        public var passthroughConfiguration: PassthroughCapabilities?
        /// What is possible for occupancy.
        public var thresholdConfiguration: ThresholdCapabilities?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "minNbrScenariosPerCamera": minimumScenariosPerCamera = try json.readInt32()
                case "maxNbrScenariosPerCamera": maximumScenariosPerCamera = try json.readInt32()
                case "minNbrActiveDevices": minimumActiveDevices = try json.readInt32()
                case "maxNbrActiveDevices": maximumActiveDevices = try json.readInt32()
                case "minNbrDevices": minimumDevices = try json.readInt32()
                case "maxNbrDevices": maximumDevices = try json.readInt32()
                case "minLengthName": minimumNameLength = try json.readInt32()
                case "maxLengthName": maximumNameLength = try json.readInt32()
                case "defaultScenario": defaultScenario = try json.readString().map(ScenarioType.init(rawValue:))
                case "defaultDeviceId": defaultDeviceID = try json.read(DeviceIdentifier.self)
                case "supportedScenarios":
                    supportedScenarios = try json.readArray(of: String.self).map(ScenarioType.init(rawValue:))
                case "alarmRates": alarmRates = try json.readArray(of: String.self)
                case "defaultAlarmRate": defaultAlarmRate = try json.readString()
                case "accumulatedCounts": accumulatedCounts = try json.read(AccumulatedCountsCapabilities.self)
                case "passthroughConfiguration": passthroughConfiguration = try json.read(PassthroughCapabilities.self)
                case "thresholdConfiguration": thresholdConfiguration = try json.read(ThresholdCapabilities.self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
        }
    }

    /// A device's identifier, as a number or as text.
    public enum DeviceIdentifier: Sendable, JSONReadable {
        /// A number.
        case number(Int64)
        /// A text.
        case text(String)
        /// A form that this version of the library does not know.
        case other(JSONText)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .number:
                guard let value = try json.readInt64() else { throw json.missingField("number") }
                self = .number(value)
            case .string:
                guard let value = try json.readString() else { throw json.missingField("text") }
                self = .text(value)
            default: self = .other(try JSONText(from: &json))
            }
        }
    }

    /// Defaults of counting.
    public struct AccumulatedCountsCapabilities: Sendable, JSONReadable {
        /// Whether counts are reset at midnight by default (`defaultTimedResetEnabled`).
        public var isTimedResetEnabledByDefault: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "defaultTimedResetEnabled": isTimedResetEnabledByDefault = try json.readBool()
                default: try json.skipValue()
                }
            }
        }
    }

    /// What is possible for an event at every so many objects.
    public struct PassthroughCapabilities: Sendable, JSONReadable {
        /// Whether there is one by default (`defaultEnabled`).
        public var isEnabledByDefault: Bool?
        /// The fewest objects (`minPeriod`).
        public var minimumPeriod: Int64?
        /// The most objects (`maxPeriod`).
        public var maximumPeriod: Int64?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "defaultEnabled": isEnabledByDefault = try json.readBool()
                case "minPeriod": minimumPeriod = try json.readInt64()
                case "maxPeriod": maximumPeriod = try json.readInt64()
                default: try json.skipValue()
                }
            }
        }
    }

    /// What is possible for alarms at an occupancy.
    public struct ThresholdCapabilities: Sendable, JSONReadable {
        /// Whether there are alarms by default (`defaultEnabled`).
        public var isEnabledByDefault: Bool?
        /// The least level for more objects than it (`minLevelWithMoreThanType`).
        public var minimumLevelWithMoreThanType: Int64?
        /// The least level for fewer objects than it (`minLevelWithLessThanType`).
        public var minimumLevelWithLessThanType: Int64?
        /// The greatest level (`maxLevel`).
        public var maximumLevel: Int64?
        /// The default level.
        public var defaultLevel: Int64?
        /// The default type.
        public var defaultType: ThresholdType?
        /// The least delay, in seconds (`minTriggerDelay`).
        public var minimumTriggerDelay: Int64?
        /// The greatest delay (`maxTriggerDelay`).
        public var maximumTriggerDelay: Int64?
        /// The default delay.
        public var defaultTriggerDelay: Int64?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "defaultEnabled": isEnabledByDefault = try json.readBool()
                case "minLevelWithMoreThanType": minimumLevelWithMoreThanType = try json.readInt64()
                case "minLevelWithLessThanType": minimumLevelWithLessThanType = try json.readInt64()
                case "maxLevel": maximumLevel = try json.readInt64()
                case "defaultLevel": defaultLevel = try json.readInt64()
                case "defaultType": defaultType = try json.readString().map(ThresholdType.init(rawValue:))
                case "minTriggerDelay": minimumTriggerDelay = try json.readInt64()
                case "maxTriggerDelay": maximumTriggerDelay = try json.readInt64()
                case "defaultTriggerDelay": defaultTriggerDelay = try json.readInt64()
                default: try json.skipValue()
                }
            }
        }
    }

    /// The limits of a trigger.
    public struct TriggerCapabilities: Sendable, JSONReadable {
        /// What it is.
        public var type: TriggerType
        /// The least x of a point (`minPosX`).
        public var minimumX: Double?
        /// The greatest x of a point (`maxPosX`).
        public var maximumX: Double?
        /// The least y of a point (`minPosY`).
        public var minimumY: Double?
        /// The greatest y of a point (`maxPosY`).
        public var maximumY: Double?
        /// The fewest points (`minNbrVertices`).
        public var minimumVertices: Int32?
        /// The most points (`maxNbrVertices`).
        public var maximumVertices: Int32?
        /// The fewest in a scenario (`minNbrInstances`).
        public var minimumInstances: Int32?
        /// The most in a scenario (`maxNbrInstances`).
        public var maximumInstances: Int32?
        /// The directions in which a fence can be crossed.
        public var validAlarmDirections: [Direction] = []
        /// The direction to start with, for a fence.
        public var defaultAlarmDirection: Direction?
        /// The directions in which a counting line can be crossed.
        public var validCountingDirections: [Direction] = []
        /// The direction to start with, for a counting line.
        public var defaultCountingDirection: Direction?
        /// The points of one to start with.
        public var defaultInstance: [[Double]] = []
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            var type: TriggerType?
            while let key = try json.nextKey() {
                switch key {
                case "type": type = try json.readString().map(TriggerType.init(rawValue:))
                case "minPosX": minimumX = try json.readDouble()
                case "maxPosX": maximumX = try json.readDouble()
                case "minPosY": minimumY = try json.readDouble()
                case "maxPosY": maximumY = try json.readDouble()
                case "minNbrVertices": minimumVertices = try json.readInt32()
                case "maxNbrVertices": maximumVertices = try json.readInt32()
                case "minNbrInstances": minimumInstances = try json.readInt32()
                case "maxNbrInstances": maximumInstances = try json.readInt32()
                case "validAlarmDirections":
                    validAlarmDirections = try json.readArray(of: String.self).map(Direction.init(rawValue:))
                case "defaultAlarmDirection":
                    defaultAlarmDirection = try json.readString().map(Direction.init(rawValue:))
                case "validCountingDirections":
                    validCountingDirections = try json.readArray(of: String.self).map(Direction.init(rawValue:))
                case "defaultCountingDirection":
                    defaultCountingDirection = try json.readString().map(Direction.init(rawValue:))
                case "defaultInstance": defaultInstance = try json.readArray(of: [Double].self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
        }
    }

    /// What is possible for PTZ presets.
    public struct PresetCapabilities: Sendable, JSONReadable {
        /// The fewest of a scenario (`minNbrPresetsPerScenario`).
        public var minimumPresetsPerScenario: Int32?
        /// The most of a scenario (`maxNbrPresetsPerScenario`).
        public var maximumPresetsPerScenario: Int32?
        /// The preset to start with.
        public var defaultPreset: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "minNbrPresetsPerScenario": minimumPresetsPerScenario = try json.readInt32()
                case "maxNbrPresetsPerScenario": maximumPresetsPerScenario = try json.readInt32()
                case "defaultPreset": defaultPreset = try json.readInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The application failed.
        public static let applicationError: DeviceError.Code = 1000
        /// The version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2000
        /// The configuration contradicts itself, by identifiers that do not match for example.
        public static let incoherentConfiguration: DeviceError.Code = 2002
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2003
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2004
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2005
    }

    /// The API's calls; get it from ``Vapix/objectAnalytics``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetConfigurationCapabilities``.
        public func getConfigurationCapabilities() async throws -> Capabilities {
            try await vapix.send(GetConfigurationCapabilities())
        }

        /// See ``GetConfiguration``.
        public func getConfiguration() async throws -> Configuration {
            try await vapix.send(GetConfiguration())
        }

        /// See ``SetConfiguration``.
        public func setConfiguration(_ configuration: Configuration) async throws {
            try await vapix.send(SetConfiguration(configuration: configuration))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``SendAlarmEvent``.
        public func sendAlarmEvent(scenario: Int64) async throws {
            try await vapix.send(SendAlarmEvent(scenario: scenario))
        }

        /// See ``GetAccumulatedCounts``.
        public func getAccumulatedCounts(scenario: Int64) async throws -> AccumulatedCounts {
            try await vapix.send(GetAccumulatedCounts(scenario: scenario))
        }

        /// See ``ResetAccumulatedCounts``.
        public func resetAccumulatedCounts(scenario: Int64) async throws {
            try await vapix.send(ResetAccumulatedCounts(scenario: scenario))
        }

        /// See ``ResetPassthrough``.
        public func resetPassthrough(scenario: Int64) async throws {
            try await vapix.send(ResetPassthrough(scenario: scenario))
        }

        /// See ``GetOccupancy``.
        public func getOccupancy(scenario: Int64) async throws -> Occupancy {
            try await vapix.send(GetOccupancy(scenario: scenario))
        }
    }
}

extension Vapix {
    /// The scenarios of AXIS Object Analytics, what they count, and how they are configured; see ``ObjectAnalytics``.
    public var objectAnalytics: ObjectAnalytics.API { ObjectAnalytics.API(vapix: self) }
}
