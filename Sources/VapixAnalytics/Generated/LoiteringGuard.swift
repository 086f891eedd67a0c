// Generated from Specs/loitering-guard.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The profiles of AXIS Loitering Guard, which detects objects that stay too long.
///
/// The application must be installed and running; its name in the list of applications is loiteringguard.
///
/// See <https://developer.axis.com/vapix/applications/loitering-guard/>.
public struct LoiteringGuard: Sendable {
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
    /// Page: <https://developer.axis.com/vapix/applications/loitering-guard/#getconfiguration>.
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
        id: "loiteringGuard/getConfiguration", path: "/local/loiteringguard/control.cgi", apiVersion: "1.3",
        method: "getConfiguration", access: .admin, effect: .read, reply: .data)

    /// Replaces the whole configuration.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/loitering-guard/#setconfiguration>.
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
            id: "loiteringGuard/setConfiguration", path: "/local/loiteringguard/control.cgi", apiVersion: "1.3",
            method: "setConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.key("params")
            configuration.write(to: &json)
        }
    }

    /// Reads the limits and default values of the configuration.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/loitering-guard/#getconfigurationcapabilities>.
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
        id: "loiteringGuard/getConfigurationCapabilities", path: "/local/loiteringguard/control.cgi", apiVersion: "1.3",
        method: "getConfigurationCapabilities", access: .admin, effect: .read, reply: .data)

    /// Reads which versions of this API the application has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/loitering-guard/#getsupportedversions>.
    ///
    /// - Returns: The reply's value.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/unsupportedProduct`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "loiteringGuard/getSupportedVersions", path: "/local/loiteringguard/control.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// Sends an alarm of a profile as a test.
    ///
    /// Access: operator. Effect: once.
    /// Page: <https://developer.axis.com/vapix/applications/loitering-guard/#sendalarmevent>.
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
            id: "loiteringGuard/sendAlarmEvent", path: "/local/loiteringguard/control.cgi", apiVersion: "1.3",
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
        /// Its number, from 1.
        public var id: Int
        /// Whether its profiles are active (`active`).
        public var isActive: Bool?
        /// The rotation of its picture, in degrees: 0, 90, 180 or 270.
        public var rotation: Int?
        /// The resolution at which alarms are drawn in the video.
        public var overlayResolution: Resolution?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its number, from 1.
        ///   - isActive: Whether its profiles are active.
        ///   - rotation: The rotation of its picture, in degrees: 0, 90, 180 or 270.
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
        /// Its identifier.
        public var uid: Int
        /// Its name for people, of at most 15 characters and without `&&`, `<` and `>`.
        public var name: String?
        /// Its camera.
        public var camera: Int?
        /// Whether its alarms are drawn in the video; false by default (`alarmOverlayEnabled`).
        public var isAlarmOverlayEnabled: Bool?
        /// The filters, which exclude objects.
        public var filters: [Filter]?
        /// The triggers, which are one loitering area.
        public var triggers: [Trigger]?
        /// The PTZ preset at which it is active, one at most; -1: at any preset; -2: anywhere.
        public var presets: [Int]?
        /// Bars in the picture whose height is known.
        public var perspective: [PerspectiveBar]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - uid: Its identifier.
        ///   - name: Its name for people, of at most 15 characters and without `&&`, `<` and `>`.
        ///   - camera: Its camera.
        ///   - isAlarmOverlayEnabled: Whether its alarms are drawn in the video; false by default.
        ///   - filters: The filters, which exclude objects.
        ///   - triggers: The triggers, which are one loitering area.
        ///   - presets: The PTZ preset at which it is active, one at most; -1: at any preset; -2: anywhere.
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
        /// Percent of the picture, width and height in percent or in centimeters, or the corners of an area (`data`).
        public var value: JSONValue?
        /// Whether the filter is on; excluded areas have no such value (`active`).
        public var isActive: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of filter.
        ///   - value: Percent of the picture, width and height in percent or in centimeters, or the corners of an area.
        ///   - isActive: Whether the filter is on; excluded areas have no such value.
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

        /// The real width and height in centimeters, by the perspective; only one filter by size can be active.
        @_alwaysEmitIntoClient
        public static var sizePerspective: FilterType { Self(rawValue: "sizePerspective") }
        /// The width and height in the picture, 3 to 100 percent each; only one filter by size can be active.
        @_alwaysEmitIntoClient
        public static var sizePercentage: FilterType { Self(rawValue: "sizePercentage") }
        /// The distance that an object moves, 3 to 10 percent of the picture.
        @_alwaysEmitIntoClient
        public static var distanceSwayingObject: FilterType { Self(rawValue: "distanceSwayingObject") }
        /// The place of an object.
        @_alwaysEmitIntoClient
        public static var excludeArea: FilterType { Self(rawValue: "excludeArea") }
    }

    /// A trigger of a profile.
    public struct Trigger: Sendable, JSONReadable {
        /// The type.
        public var type: TriggerType
        /// Its points, x and y each from -1 to 1 (`data`).
        public var points: [Point]
        /// The times after which there is an alarm.
        public var conditions: [Condition]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type.
        ///   - points: Its points, x and y each from -1 to 1.
        ///   - conditions: The times after which there is an alarm.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: TriggerType, points: [Point] = [], conditions: [Condition]? = nil, other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.points = points
            self.conditions = conditions
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
            if let conditions {
                json.key("conditions")
                json.beginArray()
                for item in conditions { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: TriggerType?
            var points: [Point] = []
            var conditions: [Condition]?
            while let key = try json.nextMember(of: "type,data,conditions") {
                switch key {
                case 0: type = try json.readWord(TriggerType.self)
                case 1: points = try json.readArray(of: Point.self)
                case 2: conditions = try json.readArray(of: Condition.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.points = points
            self.conditions = conditions
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

        /// An area in which objects stay.
        @_alwaysEmitIntoClient
        public static var loiteringArea: TriggerType { Self(rawValue: "loiteringArea") }
    }

    /// A time after which there is an alarm; only one of the two types can be active.
    public struct Condition: Sendable, JSONReadable {
        /// The type of condition.
        public var type: ConditionType
        /// The time that the object must stay, in whole seconds from 10 to 360 (`data`).
        public var time: Duration?
        /// Whether the condition is active (`active`).
        public var isActive: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of condition.
        ///   - time: The time that the object must stay, in whole seconds from 10 to 360.
        ///   - isActive: Whether the condition is active.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: ConditionType, time: Duration? = nil, isActive: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.time = time
            self.isActive = isActive
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            json.member("data", time, in: .seconds)
            json.member("active", isActive)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: ConditionType?
            var time: Duration?
            var isActive: Bool?
            while let key = try json.nextMember(of: "type,data,active") {
                switch key {
                case 0: type = try json.readWord(ConditionType.self)
                case 1: time = try json.readDuration(in: .seconds)
                case 2: isActive = try json.readBool()
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.time = time
            self.isActive = isActive
            self.other = json.keptMembersOfObject()
        }
    }

    /// The type of condition.
    public struct ConditionType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// One and the same object.
        @_alwaysEmitIntoClient
        public static var individual: ConditionType { Self(rawValue: "individual") }
        /// Any objects.
        @_alwaysEmitIntoClient
        public static var group: ConditionType { Self(rawValue: "group") }
    }

    /// The limits of a condition.
    public struct ConditionLimits: Sendable, JSONReadable {
        /// The type of condition.
        public let type: ConditionType
        /// The shortest time (`min`).
        public let minimum: Duration?
        /// The longest time (`max`).
        public let maximum: Duration?
        /// The default (`default`).
        public let defaultValue: Duration?
        /// Whether the condition is active by default (`defaultActive`).
        public let isActiveByDefault: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of condition.
        ///   - minimum: The shortest time.
        ///   - maximum: The longest time.
        ///   - defaultValue: The default.
        ///   - isActiveByDefault: Whether the condition is active by default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: ConditionType, minimum: Duration? = nil, maximum: Duration? = nil, defaultValue: Duration? = nil,
            isActiveByDefault: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.defaultValue = defaultValue
            self.isActiveByDefault = isActiveByDefault
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: ConditionType?
            var minimum: Duration?
            var maximum: Duration?
            var defaultValue: Duration?
            var isActiveByDefault: Bool?
            while let key = try json.nextMember(of: "type,min,max,default,defaultActive") {
                switch key {
                case 0: type = try json.readWord(ConditionType.self)
                case 1: minimum = try json.readDuration(in: .seconds)
                case 2: maximum = try json.readDuration(in: .seconds)
                case 3: defaultValue = try json.readDuration(in: .seconds)
                case 4: isActiveByDefault = try json.readBool()
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.defaultValue = defaultValue
            self.isActiveByDefault = isActiveByDefault
            self.other = json.keptMembersOfObject()
        }
    }

    /// A bar whose height is known.
    public struct PerspectiveBar: Sendable, JSONReadable {
        /// The type, always `bar`.
        public var type: String
        /// Its lower and its upper end; x and y are -1 to 1 (`data`).
        public var points: [Point]
        /// The real height of an object as high as the bar, in centimeters.
        public var height: Int?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type, always `bar`.
        ///   - points: Its lower and its upper end; x and y are -1 to 1.
        ///   - height: The real height of an object as high as the bar, in centimeters.
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
        /// The greatest number of cameras at once (`maxNbrActiveCameras`).
        public let maximumActiveCameras: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isSupported: Whether alarms can be drawn in the video.
        ///   - cameras: The limits of each camera.
        ///   - maximumActiveCameras: The greatest number of cameras at once.
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
        /// The camera.
        public let id: Int
        /// The resolutions.
        public let availableResolutions: [Resolution]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The camera.
        ///   - availableResolutions: The resolutions.
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
        /// The least value, or the least width and height or x and y (`min`).
        public let minimum: JSONValue?
        /// The greatest value, or the greatest width and height or x and y (`max`).
        public let maximum: JSONValue?
        /// The default (`default`).
        public let defaultValue: JSONValue?
        /// Whether it is on by default (`defaultActive`).
        public let isActiveByDefault: Bool?
        /// The fewest corners (`minNbrVertices`).
        public let minimumVertices: Int?
        /// The most corners (`maxNbrVertices`).
        public let maximumVertices: Int?
        /// The fewest instances in a profile (`minNbrInstances`).
        public let minimumInstances: Int?
        /// The most instances in a profile (`maxNbrInstances`).
        public let maximumInstances: Int?
        /// A default area.
        public let defaultInstance: [Point]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of filter.
        ///   - minimum: The least value, or the least width and height or x and y.
        ///   - maximum: The greatest value, or the greatest width and height or x and y.
        ///   - defaultValue: The default.
        ///   - isActiveByDefault: Whether it is on by default.
        ///   - minimumVertices: The fewest corners.
        ///   - maximumVertices: The most corners.
        ///   - minimumInstances: The fewest instances in a profile.
        ///   - maximumInstances: The most instances in a profile.
        ///   - defaultInstance: A default area.
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
        /// The least x and y (`min`).
        public let minimum: Point?
        /// The greatest x and y (`max`).
        public let maximum: Point?
        /// The fewest points (`minNbrVertices`).
        public let minimumVertices: Int?
        /// The most points (`maxNbrVertices`).
        public let maximumVertices: Int?
        /// The fewest instances in a profile (`minNbrInstances`).
        public let minimumInstances: Int?
        /// The most instances in a profile (`maxNbrInstances`).
        public let maximumInstances: Int?
        /// The default points.
        public let defaultInstance: [Point]
        /// The limits of its conditions.
        public let conditions: [ConditionLimits]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type.
        ///   - minimum: The least x and y.
        ///   - maximum: The greatest x and y.
        ///   - minimumVertices: The fewest points.
        ///   - maximumVertices: The most points.
        ///   - minimumInstances: The fewest instances in a profile.
        ///   - maximumInstances: The most instances in a profile.
        ///   - defaultInstance: The default points.
        ///   - conditions: The limits of its conditions.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: TriggerType, minimum: Point? = nil, maximum: Point? = nil, minimumVertices: Int? = nil,
            maximumVertices: Int? = nil, minimumInstances: Int? = nil, maximumInstances: Int? = nil,
            defaultInstance: [Point] = [], conditions: [ConditionLimits] = [], other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.minimumInstances = minimumInstances
            self.maximumInstances = maximumInstances
            self.defaultInstance = defaultInstance
            self.conditions = conditions
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
            var conditions: [ConditionLimits] = []
            let keys: StaticString = """
                type,min,max,minNbrVertices,maxNbrVertices,minNbrInstances,maxNbrInstances,defaultInstance,conditions
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
                case 8: conditions = try json.readArray(of: ConditionLimits.self)
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
            self.conditions = conditions
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of profiles.
    public struct ProfileLimits: Sendable, JSONReadable {
        /// The fewest profiles of a camera (`minNbrProfilesPerCamera`).
        public let minimumProfilesPerCamera: Int?
        /// The most profiles of a camera (`maxNbrProfilesPerCamera`).
        public let maximumProfilesPerCamera: Int?
        /// The fewest characters of a name (`minLengthName`).
        public let minimumNameLength: Int?
        /// The most characters of a name (`maxLengthName`).
        public let maximumNameLength: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimumProfilesPerCamera: The fewest profiles of a camera.
        ///   - maximumProfilesPerCamera: The most profiles of a camera.
        ///   - minimumNameLength: The fewest characters of a name.
        ///   - maximumNameLength: The most characters of a name.
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
        /// The most presets of a profile (`maxNbrPresets`).
        public let maximumPresets: Int?
        /// The default preset.
        public let defaultPreset: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - maximumPresets: The most presets of a profile.
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
        /// Parts contradict each other, as two profiles with the same identifier do, or there is no such profile.
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
        /// The licence is missing or invalid.
        @_alwaysEmitIntoClient
        public static var invalidLicense: DeviceError.Code { 9000 }
    }
}

extension Vapix {
    /// The profiles of AXIS Loitering Guard, which detects objects that stay too long.
    @_alwaysEmitIntoClient
    public var loiteringGuard: LoiteringGuard { LoiteringGuard(vapix: self) }
}
