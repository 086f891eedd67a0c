// Generated from Specs/fence-guard.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The profiles of AXIS Fence Guard, which detects objects that cross a line.
///
/// The application must be installed and running; its name in the list of applications is fenceguard.
///
/// See <https://developer.axis.com/vapix/applications/fence-guard/>.
public struct FenceGuard: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the whole configuration.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/fence-guard/#getconfiguration>.
    ///
    /// - Returns: The whole configuration.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/unsupportedProduct`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfiguration() async throws -> Configuration {
        try await vapix.send(Self.getConfiguration())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfiguration() -> VapixCall<Configuration> { callGetConfiguration }

    private static let callGetConfiguration = VapixCall<Configuration>(
        id: "fenceGuard/getConfiguration", path: "/local/fenceguard/control.cgi", apiVersion: "1.3",
        method: "getConfiguration", access: .admin, effect: .read, reply: .data)

    /// Replaces the whole configuration.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/fence-guard/#setconfiguration>.
    ///
    /// - Parameter configuration: The new configuration; a configuration from getConfiguration can be sent back
    ///   unchanged.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/incoherentConfiguration``, ``ErrorCode/missingParameter``,
    ///   ``ErrorCode/invalidParameter`` or ``ErrorCode/invalidLicense`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setConfiguration(_ configuration: Configuration) async throws {
        try await vapix.send(Self.setConfiguration(configuration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setConfiguration(_ configuration: Configuration) -> VapixCall<Void> {
        VapixCall(
            id: "fenceGuard/setConfiguration", path: "/local/fenceguard/control.cgi", apiVersion: "1.3",
            method: "setConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.key("params")
            configuration.write(to: &json)
        }
    }

    /// Reads the limits and default values of the configuration.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/fence-guard/#getconfigurationcapabilities>.
    ///
    /// - Returns: The limits and default values of the configuration.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/unsupportedProduct`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfigurationCapabilities() async throws -> Capabilities {
        try await vapix.send(Self.getConfigurationCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfigurationCapabilities() -> VapixCall<Capabilities> { callGetConfigurationCapabilities }

    private static let callGetConfigurationCapabilities = VapixCall<Capabilities>(
        id: "fenceGuard/getConfigurationCapabilities", path: "/local/fenceguard/control.cgi", apiVersion: "1.3",
        method: "getConfigurationCapabilities", access: .admin, effect: .read, reply: .data)

    /// Reads which versions of this API the application has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/fence-guard/#getsupportedversions>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/unsupportedProduct`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "fenceGuard/getSupportedVersions", path: "/local/fenceguard/control.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// Sends an alarm of a profile as a test.
    ///
    /// Access: operator. Effect: once.
    /// Page: <https://developer.axis.com/vapix/applications/fence-guard/#sendalarmevent>.
    ///
    /// - Parameter profile: The profile's identifier.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/incoherentConfiguration``, ``ErrorCode/missingParameter``,
    ///   ``ErrorCode/invalidParameter`` or ``ErrorCode/invalidLicense`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func sendAlarmEvent(profile: Int) async throws {
        try await vapix.send(Self.sendAlarmEvent(profile: profile))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func sendAlarmEvent(profile: Int) -> VapixCall<Void> {
        VapixCall(
            id: "fenceGuard/sendAlarmEvent", path: "/local/fenceguard/control.cgi", apiVersion: "1.3",
            method: "sendAlarmEvent", access: .operator, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("profile", profile)
            json.endObject()
        }
    }

    /// The whole configuration; unknown members are kept and sent back.
    public struct Configuration: Sendable, JSONReadable {
        /// The cameras, which are video channels.
        public var cameras: [Camera]?
        /// The profiles; one that is left out is removed.
        public var profiles: [Profile]?
        /// The number of times that a configuration was set; the device ignores a new value.
        public var configurationStatus: Int?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - cameras: The cameras, which are video channels.
        ///   - profiles: The profiles; one that is left out is removed.
        ///   - configurationStatus: The number of times that a configuration was set; the device ignores a new value.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            cameras: [Camera]? = nil, profiles: [Profile]? = nil, configurationStatus: Int? = nil,
            other: [String: JSONValue] = [:]
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
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var cameras: [Camera]?
            var profiles: [Profile]?
            var configurationStatus: Int?
            while let key = try json.nextMember(of: "cameras,profiles,configurationStatus") {
                switch key {
                case 0: cameras = try json.readArray(of: Camera.self)
                case 1: profiles = try json.readArray(of: Profile.self)
                case 2: configurationStatus = try json.readInt()
                default: break
                }
            }
            self.cameras = cameras
            self.profiles = profiles
            self.configurationStatus = configurationStatus
            self.other = json.keptMembersOfObject()
        }
    }

    /// A camera, which is a video channel.
    public struct Camera: Sendable, JSONReadable {
        /// The camera's number, from 1.
        public var id: Int
        /// Whether the camera's profiles are active (`active`).
        public var isActive: Bool?
        /// The rotation of the camera's picture, in degrees: 0, 90, 180 or 270.
        public var rotation: Int?
        /// The resolution at which alarms are drawn in the video.
        public var overlayResolution: Resolution?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The camera's number, from 1.
        ///   - isActive: Whether the camera's profiles are active.
        ///   - rotation: The rotation of the camera's picture, in degrees: 0, 90, 180 or 270.
        ///   - overlayResolution: The resolution at which alarms are drawn in the video.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int, isActive: Bool? = nil, rotation: Int? = nil, overlayResolution: Resolution? = nil,
            other: [String: JSONValue] = [:]
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
            if let overlayResolution {
                json.key("overlayResolution")
                overlayResolution.write(to: &json)
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var isActive: Bool?
            var rotation: Int?
            var overlayResolution: Resolution?
            while let key = try json.nextMember(of: "id,active,rotation,overlayResolution,overlayRotation") {
                switch key {
                case 0: id = try json.readInt()
                case 1: isActive = try json.readBool()
                case 2: rotation = try json.readInt()
                case 3, 4: overlayResolution = try json.read(Resolution.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.isActive = isActive
            self.rotation = rotation
            self.overlayResolution = overlayResolution
            self.other = json.keptMembersOfObject()
        }
    }

    /// A rule for alarms.
    public struct Profile: Sendable, JSONReadable {
        /// The profile's identifier.
        public var uid: Int
        /// The profile's display name, at most 15 characters and without `&&`, `<` and `>`.
        public var name: String?
        /// The number of the profile's camera, from 1.
        public var camera: Int?
        /// Whether the profile's alarms are drawn in the video; false by default (`alarmOverlayEnabled`).
        public var isAlarmOverlayEnabled: Bool?
        /// The filters, which exclude objects.
        public var filters: [Filter]?
        /// The triggers.
        public var triggers: [Trigger]?
        /// The PTZ preset at which the profile is active, one at most; -1 means any preset, -2 anywhere.
        public var presets: [Int]?
        /// Bars in the picture whose height is known.
        public var perspective: [PerspectiveBar]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - uid: The profile's identifier.
        ///   - name: The profile's display name, at most 15 characters and without `&&`, `<` and `>`.
        ///   - camera: The number of the profile's camera, from 1.
        ///   - isAlarmOverlayEnabled: Whether the profile's alarms are drawn in the video; false by default.
        ///   - filters: The filters, which exclude objects.
        ///   - triggers: The triggers.
        ///   - presets: The PTZ preset at which the profile is active, one at most; -1 means any preset, -2 anywhere.
        ///   - perspective: Bars in the picture whose height is known.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            uid: Int, name: String? = nil, camera: Int? = nil, isAlarmOverlayEnabled: Bool? = nil,
            filters: [Filter]? = nil, triggers: [Trigger]? = nil, presets: [Int]? = nil,
            perspective: [PerspectiveBar]? = nil, other: [String: JSONValue] = [:]
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
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var uid: Int?
            var name: String?
            var camera: Int?
            var isAlarmOverlayEnabled: Bool?
            var filters: [Filter]?
            var triggers: [Trigger]?
            var presets: [Int]?
            var perspective: [PerspectiveBar]?
            let keys: StaticString = """
                uid,name,camera,alarmOverlayEnabled,filters,triggers,presets,perspective
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: uid = try json.readInt()
                case 1: name = try json.readString()
                case 2: camera = try json.readInt()
                case 3: isAlarmOverlayEnabled = try json.readBool()
                case 4: filters = try json.readArray(of: Filter.self)
                case 5: triggers = try json.readArray(of: Trigger.self)
                case 6: presets = try json.readArray(of: Int.self)
                case 7: perspective = try json.readArray(of: PerspectiveBar.self)
                default: break
                }
            }
            guard let uid else { throw json.missingField("uid") }
            self.uid = uid
            self.name = name
            self.camera = camera
            self.isAlarmOverlayEnabled = isAlarmOverlayEnabled
            self.filters = filters
            self.triggers = triggers
            self.presets = presets
            self.perspective = perspective
            self.other = json.keptMembersOfObject()
        }
    }

    /// A filter, which excludes objects from a profile.
    public struct Filter: Sendable, JSONReadable {
        /// The type of filter.
        public var type: FilterType
        /// The filter's value, by the type: seconds, width and height in percent of the picture, or width and height in
        /// centimeters (`data`).
        public var value: JSONValue?
        /// Whether the filter is on (`active`).
        public var isActive: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of filter.
        ///   - value: The filter's value, by the type: seconds, width and height in percent of the picture, or width
        ///     and height in centimeters.
        ///   - isActive: Whether the filter is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: FilterType, value: JSONValue? = nil, isActive: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
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
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: FilterType?
            var value: JSONValue?
            var isActive: Bool?
            while let key = try json.nextMember(of: "type,data,active") {
                switch key {
                case 0: type = try json.readWord(FilterType.self)
                case 1: value = try json.readJSONValue()
                case 2: isActive = try json.readBool()
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.value = value
            self.isActive = isActive
            self.other = json.keptMembersOfObject()
        }
    }

    /// A type of filter.
    public struct FilterType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A filter by the real width and height in centimeters; only one filter by size can be active.
        @_alwaysEmitIntoClient
        public static var sizePerspective: FilterType { Self(rawValue: "sizePerspective") }
        /// A filter by width and height in the picture, 3 to 100 percent each; only one filter by size can be active.
        @_alwaysEmitIntoClient
        public static var sizePercentage: FilterType { Self(rawValue: "sizePercentage") }
        /// A filter by the time that an object is seen, 1 to 5 seconds.
        @_alwaysEmitIntoClient
        public static var timeShortLivedLimit: FilterType { Self(rawValue: "timeShortLivedLimit") }
    }

    /// A trigger of a profile.
    public struct Trigger: Sendable, JSONReadable {
        /// The type.
        public var type: TriggerType
        /// The trigger's points, x and y each from -1 to 1 (`data`).
        public var points: [Point]
        /// The direction in which an object must cross the line to trigger an alarm.
        public var alarmDirection: Direction?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type.
        ///   - points: The trigger's points, x and y each from -1 to 1.
        ///   - alarmDirection: The direction in which an object must cross the line to trigger an alarm.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: TriggerType, points: [Point] = [], alarmDirection: Direction? = nil, other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.points = points
            self.alarmDirection = alarmDirection
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            if !points.isEmpty {
                json.key("data")
                json.beginArray()
                for item in points { item.write(to: &json) }
                json.endArray()
            }
            json.member("alarmDirection", alarmDirection?.rawValue)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: TriggerType?
            var points: [Point] = []
            var alarmDirection: Direction?
            while let key = try json.nextMember(of: "type,data,alarmDirection") {
                switch key {
                case 0: type = try json.readWord(TriggerType.self)
                case 1: points = try json.readArray(of: Point.self)
                case 2: alarmDirection = try json.readWord(Direction.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.points = points
            self.alarmDirection = alarmDirection
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of trigger.
    public struct TriggerType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A line that objects cross.
        @_alwaysEmitIntoClient
        public static var fence: TriggerType { Self(rawValue: "fence") }
    }

    /// The direction in which objects cross a line, seen from its start.
    public struct Direction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// From left to right.
        @_alwaysEmitIntoClient
        public static var leftToRight: Direction { Self(rawValue: "leftToRight") }
        /// From right to left.
        @_alwaysEmitIntoClient
        public static var rightToLeft: Direction { Self(rawValue: "rightToLeft") }
        /// In either direction.
        @_alwaysEmitIntoClient
        public static var both: Direction { Self(rawValue: "both") }
    }

    /// A bar whose height is known.
    public struct PerspectiveBar: Sendable, JSONReadable {
        /// The type, always `bar`.
        public var type: String
        /// The lower and the upper end of the bar; x and y are -1 to 1 (`data`).
        public var points: [Point]
        /// The real height, in centimeters, of an object that appears as high as the bar.
        public var height: Int?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type, always `bar`.
        ///   - points: The lower and the upper end of the bar; x and y are -1 to 1.
        ///   - height: The real height, in centimeters, of an object that appears as high as the bar.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(type: String, points: [Point] = [], height: Int? = nil, other: [String: JSONValue] = [:]) {
            self.type = type
            self.points = points
            self.height = height
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type)
            if !points.isEmpty {
                json.key("data")
                json.beginArray()
                for item in points { item.write(to: &json) }
                json.endArray()
            }
            json.member("height", height)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: String?
            var points: [Point] = []
            var height: Int?
            while let key = try json.nextMember(of: "type,data,height") {
                switch key {
                case 0: type = try json.readString()
                case 1: points = try json.readArray(of: Point.self)
                case 2: height = try json.readInt()
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.points = points
            self.height = height
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits and default values of the configuration.
    public struct Capabilities: Sendable, JSONReadable {
        /// Whether alarms can be drawn in the video.
        public let alarmOverlay: OverlayCapabilities?
        /// The available filters.
        public let filters: [FilterLimits]
        /// The available triggers.
        public let triggers: [TriggerLimits]
        /// The limits of profiles.
        public let profiles: ProfileLimits?
        /// The limits of PTZ presets, on devices that have them.
        public let presets: PresetLimits?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - alarmOverlay: Whether alarms can be drawn in the video.
        ///   - filters: The available filters.
        ///   - triggers: The available triggers.
        ///   - profiles: The limits of profiles.
        ///   - presets: The limits of PTZ presets, on devices that have them.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            alarmOverlay: OverlayCapabilities? = nil, filters: [FilterLimits] = [], triggers: [TriggerLimits] = [],
            profiles: ProfileLimits? = nil, presets: PresetLimits? = nil, other: [String: JSONValue] = [:]
        ) {
            self.alarmOverlay = alarmOverlay
            self.filters = filters
            self.triggers = triggers
            self.profiles = profiles
            self.presets = presets
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var alarmOverlay: OverlayCapabilities?
            var filters: [FilterLimits] = []
            var triggers: [TriggerLimits] = []
            var profiles: ProfileLimits?
            var presets: PresetLimits?
            while let key = try json.nextMember(of: "alarmOverlay,filters,triggers,profiles,presets") {
                switch key {
                case 0: alarmOverlay = try json.read(OverlayCapabilities.self)
                case 1: filters = try json.readArray(of: FilterLimits.self)
                case 2: triggers = try json.readArray(of: TriggerLimits.self)
                case 3: profiles = try json.read(ProfileLimits.self)
                case 4: presets = try json.read(PresetLimits.self)
                default: break
                }
            }
            self.alarmOverlay = alarmOverlay
            self.filters = filters
            self.triggers = triggers
            self.profiles = profiles
            self.presets = presets
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether alarms can be drawn in the video.
    public struct OverlayCapabilities: Sendable, JSONReadable {
        /// Whether alarms can be drawn in the video.
        public let isSupported: Bool?
        /// The limits of each camera.
        public let cameras: [CameraOverlay]
        /// The maximum number of cameras whose alarms are drawn at the same time; 0 if not supported
        /// (`maxNbrActiveCameras`).
        public let maximumActiveCameras: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isSupported: Whether alarms can be drawn in the video.
        ///   - cameras: The limits of each camera.
        ///   - maximumActiveCameras: The maximum number of cameras whose alarms are drawn at the same time; 0 if not
        ///     supported.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isSupported: Bool? = nil, cameras: [CameraOverlay] = [], maximumActiveCameras: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.isSupported = isSupported
            self.cameras = cameras
            self.maximumActiveCameras = maximumActiveCameras
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isSupported: Bool?
            var cameras: [CameraOverlay] = []
            var maximumActiveCameras: Int?
            while let key = try json.nextMember(of: "isSupported,cameras,maxNbrActiveCameras") {
                switch key {
                case 0: isSupported = try json.readBool()
                case 1: cameras = try json.readArray(of: CameraOverlay.self)
                case 2: maximumActiveCameras = try json.readInt()
                default: break
                }
            }
            self.isSupported = isSupported
            self.cameras = cameras
            self.maximumActiveCameras = maximumActiveCameras
            self.other = json.keptMembersOfObject()
        }
    }

    /// The resolutions at which a camera's alarms can be drawn.
    public struct CameraOverlay: Sendable, JSONReadable {
        /// The camera's number, from 1.
        public let id: Int
        /// The resolutions at which alarms can be drawn.
        public let availableResolutions: [Resolution]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The camera's number, from 1.
        ///   - availableResolutions: The resolutions at which alarms can be drawn.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, availableResolutions: [Resolution] = [], other: [String: JSONValue] = [:]) {
            self.id = id
            self.availableResolutions = availableResolutions
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var availableResolutions: [Resolution] = []
            while let key = try json.nextMember(of: "id,availableResolutions") {
                switch key {
                case 0: id = try json.readInt()
                case 1: availableResolutions = try json.readArray(of: Resolution.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.availableResolutions = availableResolutions
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of a filter.
    public struct FilterLimits: Sendable, JSONReadable {
        /// The type of filter.
        public let type: FilterType
        /// The minimum time in seconds, or the minimum width and height in percent of the picture (`min`).
        public let minimum: JSONValue?
        /// The maximum time in seconds, or the maximum width and height in percent of the picture (`max`).
        public let maximum: JSONValue?
        /// The default time in seconds, or the default width and height in percent of the picture (`default`).
        public let defaultValue: JSONValue?
        /// Whether the filter is on by default (`defaultActive`).
        public let isActiveByDefault: Bool?
        /// The minimum number of corners; not documented for AXIS Fence Guard (`minNbrVertices`).
        public let minimumVertices: Int?
        /// The maximum number of corners; not documented for AXIS Fence Guard (`maxNbrVertices`).
        public let maximumVertices: Int?
        /// The minimum number of filters in a profile; not documented for AXIS Fence Guard (`minNbrInstances`).
        public let minimumInstances: Int?
        /// The maximum number of filters in a profile; not documented for AXIS Fence Guard (`maxNbrInstances`).
        public let maximumInstances: Int?
        /// The corners of a default area; not documented for AXIS Fence Guard.
        public let defaultInstance: [Point]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of filter.
        ///   - minimum: The minimum time in seconds, or the minimum width and height in percent of the picture.
        ///   - maximum: The maximum time in seconds, or the maximum width and height in percent of the picture.
        ///   - defaultValue: The default time in seconds, or the default width and height in percent of the picture.
        ///   - isActiveByDefault: Whether the filter is on by default.
        ///   - minimumVertices: The minimum number of corners; not documented for AXIS Fence Guard.
        ///   - maximumVertices: The maximum number of corners; not documented for AXIS Fence Guard.
        ///   - minimumInstances: The minimum number of filters in a profile; not documented for AXIS Fence Guard.
        ///   - maximumInstances: The maximum number of filters in a profile; not documented for AXIS Fence Guard.
        ///   - defaultInstance: The corners of a default area; not documented for AXIS Fence Guard.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: FilterType, minimum: JSONValue? = nil, maximum: JSONValue? = nil, defaultValue: JSONValue? = nil,
            isActiveByDefault: Bool? = nil, minimumVertices: Int? = nil, maximumVertices: Int? = nil,
            minimumInstances: Int? = nil, maximumInstances: Int? = nil, defaultInstance: [Point] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.defaultValue = defaultValue
            self.isActiveByDefault = isActiveByDefault
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.minimumInstances = minimumInstances
            self.maximumInstances = maximumInstances
            self.defaultInstance = defaultInstance
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: FilterType?
            var minimum: JSONValue?
            var maximum: JSONValue?
            var defaultValue: JSONValue?
            var isActiveByDefault: Bool?
            var minimumVertices: Int?
            var maximumVertices: Int?
            var minimumInstances: Int?
            var maximumInstances: Int?
            var defaultInstance: [Point] = []
            let keys: StaticString = """
                type,min,max,default,defaultActive,minNbrVertices,maxNbrVertices,minNbrInstances,maxNbrInstances,\
                defaultInstance
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: type = try json.readWord(FilterType.self)
                case 1: minimum = try json.readJSONValue()
                case 2: maximum = try json.readJSONValue()
                case 3: defaultValue = try json.readJSONValue()
                case 4: isActiveByDefault = try json.readBool()
                case 5: minimumVertices = try json.readInt()
                case 6: maximumVertices = try json.readInt()
                case 7: minimumInstances = try json.readInt()
                case 8: maximumInstances = try json.readInt()
                case 9: defaultInstance = try json.readArray(of: Point.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.defaultValue = defaultValue
            self.isActiveByDefault = isActiveByDefault
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.minimumInstances = minimumInstances
            self.maximumInstances = maximumInstances
            self.defaultInstance = defaultInstance
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of a trigger.
    public struct TriggerLimits: Sendable, JSONReadable {
        /// The type.
        public let type: TriggerType
        /// The minimum x and y (`min`).
        public let minimum: Point?
        /// The maximum x and y (`max`).
        public let maximum: Point?
        /// The minimum number of points (`minNbrVertices`).
        public let minimumVertices: Int?
        /// The maximum number of points (`maxNbrVertices`).
        public let maximumVertices: Int?
        /// The minimum number of instances in a profile (`minNbrInstances`).
        public let minimumInstances: Int?
        /// The maximum number of instances in a profile (`maxNbrInstances`).
        public let maximumInstances: Int?
        /// The points of a default trigger.
        public let defaultInstance: [Point]
        /// The alarm directions to choose from (`validAlarmDirection`).
        public let validAlarmDirections: [Direction]
        /// The default alarm direction.
        public let defaultAlarmDirection: Direction?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type.
        ///   - minimum: The minimum x and y.
        ///   - maximum: The maximum x and y.
        ///   - minimumVertices: The minimum number of points.
        ///   - maximumVertices: The maximum number of points.
        ///   - minimumInstances: The minimum number of instances in a profile.
        ///   - maximumInstances: The maximum number of instances in a profile.
        ///   - defaultInstance: The points of a default trigger.
        ///   - validAlarmDirections: The alarm directions to choose from.
        ///   - defaultAlarmDirection: The default alarm direction.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: TriggerType, minimum: Point? = nil, maximum: Point? = nil, minimumVertices: Int? = nil,
            maximumVertices: Int? = nil, minimumInstances: Int? = nil, maximumInstances: Int? = nil,
            defaultInstance: [Point] = [], validAlarmDirections: [Direction] = [],
            defaultAlarmDirection: Direction? = nil, other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.minimumInstances = minimumInstances
            self.maximumInstances = maximumInstances
            self.defaultInstance = defaultInstance
            self.validAlarmDirections = validAlarmDirections
            self.defaultAlarmDirection = defaultAlarmDirection
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: TriggerType?
            var minimum: Point?
            var maximum: Point?
            var minimumVertices: Int?
            var maximumVertices: Int?
            var minimumInstances: Int?
            var maximumInstances: Int?
            var defaultInstance: [Point] = []
            var validAlarmDirections: [Direction] = []
            var defaultAlarmDirection: Direction?
            let keys: StaticString = """
                type,min,max,minNbrVertices,maxNbrVertices,minNbrInstances,maxNbrInstances,defaultInstance,\
                validAlarmDirection,validAlarmDirections,defaultAlarmDirection
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: type = try json.readWord(TriggerType.self)
                case 1: minimum = try json.read(Point.self)
                case 2: maximum = try json.read(Point.self)
                case 3: minimumVertices = try json.readInt()
                case 4: maximumVertices = try json.readInt()
                case 5: minimumInstances = try json.readInt()
                case 6: maximumInstances = try json.readInt()
                case 7: defaultInstance = try json.readArray(of: Point.self)
                case 8, 9: validAlarmDirections = try json.readArray(of: String.self).map(Direction.init(rawValue:))
                case 10: defaultAlarmDirection = try json.readWord(Direction.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.minimumInstances = minimumInstances
            self.maximumInstances = maximumInstances
            self.defaultInstance = defaultInstance
            self.validAlarmDirections = validAlarmDirections
            self.defaultAlarmDirection = defaultAlarmDirection
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of profiles.
    public struct ProfileLimits: Sendable, JSONReadable {
        /// The minimum number of profiles in a configuration (`minNbrProfilesPerCamera`).
        public let minimumProfilesPerCamera: Int?
        /// The maximum number of profiles in a configuration (`maxNbrProfilesPerCamera`).
        public let maximumProfilesPerCamera: Int?
        /// The minimum number of characters in a name (`minLengthName`).
        public let minimumNameLength: Int?
        /// The maximum number of characters in a name (`maxLengthName`).
        public let maximumNameLength: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimumProfilesPerCamera: The minimum number of profiles in a configuration.
        ///   - maximumProfilesPerCamera: The maximum number of profiles in a configuration.
        ///   - minimumNameLength: The minimum number of characters in a name.
        ///   - maximumNameLength: The maximum number of characters in a name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            minimumProfilesPerCamera: Int? = nil, maximumProfilesPerCamera: Int? = nil, minimumNameLength: Int? = nil,
            maximumNameLength: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.minimumProfilesPerCamera = minimumProfilesPerCamera
            self.maximumProfilesPerCamera = maximumProfilesPerCamera
            self.minimumNameLength = minimumNameLength
            self.maximumNameLength = maximumNameLength
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var minimumProfilesPerCamera: Int?
            var maximumProfilesPerCamera: Int?
            var minimumNameLength: Int?
            var maximumNameLength: Int?
            let keys: StaticString = """
                minNbrProfilesPerCamera,maxNbrProfilesPerCamera,minLengthName,maxLengthName
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: minimumProfilesPerCamera = try json.readInt()
                case 1: maximumProfilesPerCamera = try json.readInt()
                case 2: minimumNameLength = try json.readInt()
                case 3: maximumNameLength = try json.readInt()
                default: break
                }
            }
            self.minimumProfilesPerCamera = minimumProfilesPerCamera
            self.maximumProfilesPerCamera = maximumProfilesPerCamera
            self.minimumNameLength = minimumNameLength
            self.maximumNameLength = maximumNameLength
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of PTZ presets.
    public struct PresetLimits: Sendable, JSONReadable {
        /// The maximum number of presets of a profile (`maxNbrPresets`).
        public let maximumPresets: Int?
        /// The default preset.
        public let defaultPreset: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - maximumPresets: The maximum number of presets of a profile.
        ///   - defaultPreset: The default preset.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(maximumPresets: Int? = nil, defaultPreset: Int? = nil, other: [String: JSONValue] = [:]) {
            self.maximumPresets = maximumPresets
            self.defaultPreset = defaultPreset
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var maximumPresets: Int?
            var defaultPreset: Int?
            while let key = try json.nextMember(of: "maxNbrPresets,maxNbrPresetsPerProfile,defaultPreset") {
                switch key {
                case 0, 1: maximumPresets = try json.readInt()
                case 2: defaultPreset = try json.readInt()
                default: break
                }
            }
            self.maximumPresets = maximumPresets
            self.defaultPreset = defaultPreset
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The application could not handle the request.
        @_alwaysEmitIntoClient
        public static var applicationError: DeviceError.Code { 1000 }
        /// The major version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2000 }
        /// The request is malformed.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 2001 }
        /// Parts contradict each other, for example two profiles with the same identifier, or there is no such profile.
        @_alwaysEmitIntoClient
        public static var incoherentConfiguration: DeviceError.Code { 2002 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2003 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2004 }
        /// The application does not support the device.
        @_alwaysEmitIntoClient
        public static var unsupportedProduct: DeviceError.Code { 8000 }
        /// The license is missing or invalid.
        @_alwaysEmitIntoClient
        public static var invalidLicense: DeviceError.Code { 9000 }
    }
}

extension Vapix {
    /// The profiles of AXIS Fence Guard, which detects objects that cross a line.
    @_alwaysEmitIntoClient
    public var fenceGuard: FenceGuard { FenceGuard(vapix: self) }
}
