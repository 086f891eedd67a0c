// Generated from Specs/motion-guard.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The profiles of AXIS Motion Guard, which find things that move.
///
/// The application must be installed and running; its name in the list of applications is motionguard.
///
/// See <https://developer.axis.com/vapix/applications/motion-guard/>.
public enum MotionGuard {
    /// Reads the whole configuration.
    ///
    /// Access: admin; the page does not say.
    /// See <https://developer.axis.com/vapix/applications/motion-guard/#getconfiguration>.
    public struct GetConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "motionGuard/getConfiguration", path: "/local/motionguard/control.cgi", apiVersion: "1.3",
            method: "getConfiguration", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = Configuration

        /// Makes the call's value.
        public init() {}
    }

    /// Replaces the whole configuration.
    ///
    /// Access: admin; the page does not say.
    /// See <https://developer.axis.com/vapix/applications/motion-guard/#setconfiguration>.
    public struct SetConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "motionGuard/setConfiguration", path: "/local/motionguard/control.cgi", apiVersion: "1.3",
            method: "setConfiguration", access: .admin, effect: .idempotent)

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

    /// Reads the limits and default values of the configuration.
    ///
    /// Access: admin; the page does not say.
    /// See <https://developer.axis.com/vapix/applications/motion-guard/#getconfigurationcapabilities>.
    public struct GetConfigurationCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "motionGuard/getConfigurationCapabilities", path: "/local/motionguard/control.cgi", apiVersion: "1.3",
            method: "getConfigurationCapabilities", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = Capabilities

        /// Makes the call's value.
        public init() {}
    }

    /// Reads which versions of this API the application has.
    ///
    /// Access: admin; the page does not say.
    /// See <https://developer.axis.com/vapix/applications/motion-guard/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "motionGuard/getSupportedVersions", path: "/local/motionguard/control.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Sends an alarm of a profile, as a test.
    ///
    /// Access: admin; the page does not say.
    /// See <https://developer.axis.com/vapix/applications/motion-guard/#sendalarmevent>.
    public struct SendAlarmEvent: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "motionGuard/sendAlarmEvent", path: "/local/motionguard/control.cgi", apiVersion: "1.3",
            method: "sendAlarmEvent", access: .admin, effect: .once)

        /// The profile's identifier.
        public var profile: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter profile: The profile's identifier.
        public init(profile: Int32) {
            self.profile = profile
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("profile", profile)
            json.endObject()
        }
    }

    /// The whole configuration; what this library does not know is kept and sent back.
    public struct Configuration: Sendable, JSONReadable {
        /// The cameras, which are video channels.
        public var cameras: [Camera]?
        /// The profiles; one that is left out is removed.
        public var profiles: [Profile]?
        /// How often a configuration was set; setting it has no effect.
        public var configurationStatus: Int32?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - cameras: The cameras, which are video channels.
        ///   - profiles: The profiles; one that is left out is removed.
        ///   - configurationStatus: How often a configuration was set; setting it has no effect.
        ///   - other: Members that this version of the library does not know.
        public init(
            cameras: [Camera]? = nil, profiles: [Profile]? = nil, configurationStatus: Int32? = nil,
            other: [String: JSONText] = [:]
        ) {
            self.cameras = cameras
            self.profiles = profiles
            self.configurationStatus = configurationStatus
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            if let cameras {
                json.key("cameras")
                json.beginArray()
                for item in cameras { item.write(to: &json) }
                json.endArray()
            }
            if let profiles {
                json.key("profiles")
                json.beginArray()
                for item in profiles { item.write(to: &json) }
                json.endArray()
            }
            json.member("configurationStatus", configurationStatus)
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
                case "cameras": cameras = try json.readArray(of: Camera.self)
                case "profiles": profiles = try json.readArray(of: Profile.self)
                case "configurationStatus": configurationStatus = try json.readInt32()
                default:
                    other[key] = try json.readJSONText()
                }
            }
        }
    }

    /// A camera, which is a video channel.
    public struct Camera: Sendable, JSONReadable {
        /// Its number, from 1.
        public var id: Int32
        /// Whether its profiles are active (`active`).
        public var isActive: Bool?
        /// How its picture is turned, in degrees: 0, 90, 180 or 270.
        public var rotation: Int32?
        /// At which resolution alarms are drawn in the video, as "1280x720".
        public var overlayResolution: String?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its number, from 1.
        ///   - isActive: Whether its profiles are active.
        ///   - rotation: How its picture is turned, in degrees: 0, 90, 180 or 270.
        ///   - overlayResolution: At which resolution alarms are drawn in the video, as "1280x720".
        ///   - other: Members that this version of the library does not know.
        public init(
            id: Int32, isActive: Bool? = nil, rotation: Int32? = nil, overlayResolution: String? = nil,
            other: [String: JSONText] = [:]
        ) {
            self.id = id
            self.isActive = isActive
            self.rotation = rotation
            self.overlayResolution = overlayResolution
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("active", isActive)
            json.member("rotation", rotation)
            json.member("overlayResolution", overlayResolution)
            if !other.isEmpty {
                for (key, item) in other.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt32()
                case "active": isActive = try json.readBool()
                case "rotation": rotation = try json.readInt32()
                case "overlayResolution", "overlayRotation": overlayResolution = try json.readString()
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// A rule for what gives an alarm.
    public struct Profile: Sendable, JSONReadable {
        /// Its identifier.
        public var uid: Int32
        /// Its name for people.
        public var name: String?
        /// Its camera.
        public var camera: Int32?
        /// Whether its alarms are drawn in the video (`alarmOverlayEnabled`).
        public var isAlarmOverlayEnabled: Bool?
        /// What it ignores.
        public var filters: [Filter]?
        /// What triggers it.
        public var triggers: [Trigger]?
        /// The PTZ preset at which it is active, one at most; -1: at any preset; -2: anywhere.
        public var presets: [Int32]?
        /// Bars in the picture whose height is known.
        public var perspective: [PerspectiveBar]?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - uid: Its identifier.
        ///   - name: Its name for people.
        ///   - camera: Its camera.
        ///   - isAlarmOverlayEnabled: Whether its alarms are drawn in the video.
        ///   - filters: What it ignores.
        ///   - triggers: What triggers it.
        ///   - presets: The PTZ preset at which it is active, one at most; -1: at any preset; -2: anywhere.
        ///   - perspective: Bars in the picture whose height is known.
        ///   - other: Members that this version of the library does not know.
        public init(
            uid: Int32, name: String? = nil, camera: Int32? = nil, isAlarmOverlayEnabled: Bool? = nil,
            filters: [Filter]? = nil, triggers: [Trigger]? = nil, presets: [Int32]? = nil,
            perspective: [PerspectiveBar]? = nil, other: [String: JSONText] = [:]
        ) {
            self.uid = uid
            self.name = name
            self.camera = camera
            self.isAlarmOverlayEnabled = isAlarmOverlayEnabled
            self.filters = filters
            self.triggers = triggers
            self.presets = presets
            self.perspective = perspective
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("uid", uid)
            json.member("name", name)
            json.member("camera", camera)
            json.member("alarmOverlayEnabled", isAlarmOverlayEnabled)
            if let filters {
                json.key("filters")
                json.beginArray()
                for item in filters { item.write(to: &json) }
                json.endArray()
            }
            if let triggers {
                json.key("triggers")
                json.beginArray()
                for item in triggers { item.write(to: &json) }
                json.endArray()
            }
            if let presets {
                json.key("presets")
                json.beginArray()
                for item in presets { json.write(item) }
                json.endArray()
            }
            if let perspective {
                json.key("perspective")
                json.beginArray()
                for item in perspective { item.write(to: &json) }
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
            var uid: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "uid": uid = try json.readInt32()
                case "name": name = try json.readString()
                case "camera": camera = try json.readInt32()
                case "alarmOverlayEnabled": isAlarmOverlayEnabled = try json.readBool()
                case "filters": filters = try json.readArray(of: Filter.self)
                case "triggers": triggers = try json.readArray(of: Trigger.self)
                case "presets": presets = try json.readArray(of: Int32.self)
                case "perspective": perspective = try json.readArray(of: PerspectiveBar.self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let uid else { throw json.missingField("uid") }
            self.uid = uid
        }
    }

    /// What a profile ignores.
    public struct Filter: Sendable, JSONReadable {
        /// What it looks at.
        public var type: FilterType
        /// Seconds, percent of the picture, width and height, or the corners of an area (`data`).
        public var value: JSONText?
        /// Whether it is on; excluded areas have none (`active`).
        public var isActive: Bool?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: What it looks at.
        ///   - value: Seconds, percent of the picture, width and height, or the corners of an area.
        ///   - isActive: Whether it is on; excluded areas have none.
        ///   - other: Members that this version of the library does not know.
        public init(type: FilterType, value: JSONText? = nil, isActive: Bool? = nil, other: [String: JSONText] = [:]) {
            self.type = type
            self.value = value
            self.isActive = isActive
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            json.member("data", value)
            json.member("active", isActive)
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
                case "data": value = try json.readJSONText()
                case "active": isActive = try json.readBool()
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

        /// The real size, by the perspective.
        public static let sizePerspective = FilterType(rawValue: "sizePerspective")
        /// The size in the picture.
        public static let sizePercentage = FilterType(rawValue: "sizePercentage")
        /// How long a thing is seen.
        public static let timeShortLivedLimit = FilterType(rawValue: "timeShortLivedLimit")
        /// How far a thing moves.
        public static let distanceSwayingObject = FilterType(rawValue: "distanceSwayingObject")
        /// Where a thing is.
        public static let excludeArea = FilterType(rawValue: "excludeArea")
    }

    /// What triggers a profile.
    public struct Trigger: Sendable, JSONReadable {
        /// What it is.
        public var type: TriggerType
        /// Its points, x and y each from -1 to 1 (`data`).
        public var points: [[Double]] = []
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: What it is.
        ///   - points: Its points, x and y each from -1 to 1.
        ///   - other: Members that this version of the library does not know.
        public init(type: TriggerType, points: [[Double]] = [], other: [String: JSONText] = [:]) {
            self.type = type
            self.points = points
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            if !points.isEmpty {
                json.key("data")
                json.beginArray()
                for item in points {
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
            var type: TriggerType?
            while let key = try json.nextKey() {
                switch key {
                case "type": type = try json.readString().map(TriggerType.init(rawValue:))
                case "data": points = try json.readArray(of: [Double].self)
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

        /// An area in which things move.
        public static let includeArea = TriggerType(rawValue: "includeArea")
    }

    /// A bar whose height is known.
    public struct PerspectiveBar: Sendable, JSONReadable {
        /// What it is, which is bar.
        public var type: String
        /// Where it stands on the ground and where it ends, x and y each from -1 to 1 (`data`).
        public var points: [[Double]] = []
        /// The height of what appears as high as the bar.
        public var height: Int32?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: What it is, which is bar.
        ///   - points: Where it stands on the ground and where it ends, x and y each from -1 to 1.
        ///   - height: The height of what appears as high as the bar.
        public init(type: String, points: [[Double]] = [], height: Int32? = nil) {
            self.type = type
            self.points = points
            self.height = height
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type)
            if !points.isEmpty {
                json.key("data")
                json.beginArray()
                for item in points {
                    json.beginArray()
                    for item in item { json.write(item) }
                    json.endArray()
                }
                json.endArray()
            }
            json.member("height", height)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: String?
            while let key = try json.nextKey() {
                switch key {
                case "type": type = try json.readString()
                case "data": points = try json.readArray(of: [Double].self)
                case "height": height = try json.readInt32()
                default: try json.skipValue()
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
        }
    }

    /// The limits and default values of the configuration.
    public struct Capabilities: Sendable, JSONReadable {
        /// Whether alarms can be drawn in the video.
        public var alarmOverlay: OverlayCapabilities?
        /// The filters that there are.
        public var filters: [FilterLimits] = []
        /// The triggers that there are.
        public var triggers: [TriggerLimits] = []
        /// What is possible for profiles.
        public var profiles: ProfileLimits?
        /// What is possible for PTZ presets, on devices that have them.
        public var presets: PresetLimits?
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "alarmOverlay": alarmOverlay = try json.read(OverlayCapabilities.self)
                case "filters": filters = try json.readArray(of: FilterLimits.self)
                case "triggers": triggers = try json.readArray(of: TriggerLimits.self)
                case "profiles": profiles = try json.read(ProfileLimits.self)
                case "presets": presets = try json.read(PresetLimits.self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
        }
    }

    /// Whether alarms can be drawn in the video.
    public struct OverlayCapabilities: Sendable, JSONReadable {
        /// Whether they can.
        public var isSupported: Bool?
        /// What is possible by camera.
        public var cameras: [CameraOverlay] = []
        /// For how many cameras at once (`maxNbrActiveCameras`).
        public var maximumActiveCameras: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "isSupported": isSupported = try json.readBool()
                case "cameras": cameras = try json.readArray(of: CameraOverlay.self)
                case "maxNbrActiveCameras": maximumActiveCameras = try json.readInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// At which resolutions alarms of a camera can be drawn.
    public struct CameraOverlay: Sendable, JSONReadable {
        /// The camera.
        public var id: Int32
        /// The resolutions, as "1280x720".
        public var availableResolutions: [String] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt32()
                case "availableResolutions": availableResolutions = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// The limits of a filter.
    public struct FilterLimits: Sendable, JSONReadable {
        /// What it looks at.
        public var type: FilterType
        /// The least value, or the least width and height or x and y (`min`).
        public var minimum: JSONText?
        /// The greatest value, or the greatest width and height or x and y (`max`).
        public var maximum: JSONText?
        /// The default (`default`).
        public var defaultValue: JSONText?
        /// Whether it is on by default (`defaultActive`).
        public var isActiveByDefault: Bool?
        /// The fewest corners (`minNbrVertices`).
        public var minimumVertices: Int32?
        /// The most corners (`maxNbrVertices`).
        public var maximumVertices: Int32?
        /// The fewest in a profile (`minNbrInstances`).
        public var minimumInstances: Int32?
        /// The most in a profile (`maxNbrInstances`).
        public var maximumInstances: Int32?
        /// An area to start with.
        public var defaultInstance: [[Double]] = []
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            var type: FilterType?
            while let key = try json.nextKey() {
                switch key {
                case "type": type = try json.readString().map(FilterType.init(rawValue:))
                case "min": minimum = try json.readJSONText()
                case "max": maximum = try json.readJSONText()
                case "default": defaultValue = try json.readJSONText()
                case "defaultActive": isActiveByDefault = try json.readBool()
                case "minNbrVertices": minimumVertices = try json.readInt32()
                case "maxNbrVertices": maximumVertices = try json.readInt32()
                case "minNbrInstances": minimumInstances = try json.readInt32()
                case "maxNbrInstances": maximumInstances = try json.readInt32()
                case "defaultInstance": defaultInstance = try json.readArray(of: [Double].self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
        }
    }

    /// The limits of a trigger.
    public struct TriggerLimits: Sendable, JSONReadable {
        /// What it is.
        public var type: TriggerType
        /// The least x and y (`min`).
        public var minimum: [Double] = []
        /// The greatest x and y (`max`).
        public var maximum: [Double] = []
        /// The fewest points (`minNbrVertices`).
        public var minimumVertices: Int32?
        /// The most points (`maxNbrVertices`).
        public var maximumVertices: Int32?
        /// The fewest in a profile (`minNbrInstances`).
        public var minimumInstances: Int32?
        /// The most in a profile (`maxNbrInstances`).
        public var maximumInstances: Int32?
        /// The points to start with.
        public var defaultInstance: [[Double]] = []
        /// Members that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            var type: TriggerType?
            while let key = try json.nextKey() {
                switch key {
                case "type": type = try json.readString().map(TriggerType.init(rawValue:))
                case "min": minimum = try json.readArray(of: Double.self)
                case "max": maximum = try json.readArray(of: Double.self)
                case "minNbrVertices": minimumVertices = try json.readInt32()
                case "maxNbrVertices": maximumVertices = try json.readInt32()
                case "minNbrInstances": minimumInstances = try json.readInt32()
                case "maxNbrInstances": maximumInstances = try json.readInt32()
                case "defaultInstance": defaultInstance = try json.readArray(of: [Double].self)
                default:
                    other[key] = try json.readJSONText()
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
        }
    }

    /// What is possible for profiles.
    public struct ProfileLimits: Sendable, JSONReadable {
        /// The fewest profiles of a camera (`minNbrProfilesPerCamera`).
        public var minimumProfilesPerCamera: Int32?
        /// The most profiles of a camera (`maxNbrProfilesPerCamera`).
        public var maximumProfilesPerCamera: Int32?
        /// The fewest characters of a name (`minLengthName`).
        public var minimumNameLength: Int32?
        /// The most characters of a name (`maxLengthName`).
        public var maximumNameLength: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "minNbrProfilesPerCamera": minimumProfilesPerCamera = try json.readInt32()
                case "maxNbrProfilesPerCamera": maximumProfilesPerCamera = try json.readInt32()
                case "minLengthName": minimumNameLength = try json.readInt32()
                case "maxLengthName": maximumNameLength = try json.readInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// What is possible for PTZ presets.
    public struct PresetLimits: Sendable, JSONReadable {
        /// The most presets of a profile (`maxNbrPresets`).
        public var maximumPresets: Int32?
        /// The preset to start with.
        public var defaultPreset: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "maxNbrPresets", "maxNbrPresetsPerProfile": maximumPresets = try json.readInt32()
                case "defaultPreset": defaultPreset = try json.readInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The application could not handle the request.
        public static let applicationError: DeviceError.Code = 1000
        /// The major version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2000
        /// The request does not have the right form.
        public static let invalidRequest: DeviceError.Code = 2001
        /// Parts contradict each other, as two profiles with the same identifier do, or there is no such profile.
        public static let incoherentConfiguration: DeviceError.Code = 2002
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2003
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2004
        /// The application does not support the device.
        public static let unsupportedProduct: DeviceError.Code = 8000
        /// The licence is missing or invalid.
        public static let invalidLicense: DeviceError.Code = 9000
    }

    /// The API's calls; get it from ``Vapix/motionGuard``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetConfiguration``.
        public func getConfiguration() async throws -> Configuration {
            try await vapix.send(GetConfiguration())
        }

        /// See ``SetConfiguration``.
        public func setConfiguration(_ configuration: Configuration) async throws {
            try await vapix.send(SetConfiguration(configuration: configuration))
        }

        /// See ``GetConfigurationCapabilities``.
        public func getConfigurationCapabilities() async throws -> Capabilities {
            try await vapix.send(GetConfigurationCapabilities())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``SendAlarmEvent``.
        public func sendAlarmEvent(profile: Int32) async throws {
            try await vapix.send(SendAlarmEvent(profile: profile))
        }
    }
}

extension Vapix {
    /// The profiles of AXIS Motion Guard, which find things that move; see ``MotionGuard``.
    public var motionGuard: MotionGuard.API { MotionGuard.API(vapix: self) }
}
