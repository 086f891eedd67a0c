// Generated from Specs/radar-control.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The radar's detection: on or off, and its profiles with triggers and filters.
///
/// API Discovery lists it as `radar-control2`.
///
/// See <https://developer.axis.com/vapix/radar/radar-configuration/>.
public struct RadarControl: Sendable {
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
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getconfiguration>.
    ///
    /// - Returns: The whole configuration.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfiguration() async throws -> Configuration {
        try await vapix.send(Self.getConfiguration())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfiguration() -> VapixCall<Configuration> { callGetConfiguration }

    private static let callGetConfiguration = VapixCall<Configuration>(
        id: "radarControl/getConfiguration", path: "/axis-cgi/radar/control.cgi", apiVersion: "2.2",
        method: "getConfiguration", access: .admin, effect: .read, reply: .data)

    /// Replaces the whole configuration.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#setconfiguration>.
    ///
    /// - Parameter configuration: The new configuration; a configuration from getConfiguration can be sent back
    ///   unchanged.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/incoherentConfiguration`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setConfiguration(_ configuration: Configuration) async throws {
        try await vapix.send(Self.setConfiguration(configuration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setConfiguration(_ configuration: Configuration) -> VapixCall<Void> {
        VapixCall(
            id: "radarControl/setConfiguration", path: "/axis-cgi/radar/control.cgi", apiVersion: "2.2",
            method: "setConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.key("params")
            configuration.write(to: &json)
        }
    }

    /// Reads the limits and default values of the configuration.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getconfigurationcapabilities>.
    ///
    /// - Returns: The limits and default values of the configuration.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfigurationCapabilities() async throws -> ConfigurationCapabilitiesReply {
        try await vapix.send(Self.getConfigurationCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfigurationCapabilities() -> VapixCall<ConfigurationCapabilitiesReply> {
        callGetConfigurationCapabilities
    }

    private static let callGetConfigurationCapabilities = VapixCall<ConfigurationCapabilitiesReply>(
        id: "radarControl/getConfigurationCapabilities", path: "/axis-cgi/radar/control.cgi", apiVersion: "2.2",
        method: "getConfigurationCapabilities", access: .admin, effect: .read,
        reply: .data(reading: ConfigurationCapabilitiesReply.init(from:)))

    /// Reads whether the radar is on.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getenabled>.
    ///
    /// - Returns: The state of the radar.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEnabled() async throws -> EnabledReply {
        try await vapix.send(Self.getEnabled())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEnabled() -> VapixCall<EnabledReply> { callGetEnabled }

    private static let callGetEnabled = VapixCall<EnabledReply>(
        id: "radarControl/getEnabled", path: "/axis-cgi/radar/control.cgi", apiVersion: "2.2", method: "getEnabled",
        access: .admin, effect: .read, reply: .data(reading: EnabledReply.init(from:)))

    /// Turns the radar on or off.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#setenabled>.
    ///
    /// - Parameter enabled: Whether to turn the radar on.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setEnabled(enabled: Bool) async throws {
        try await vapix.send(Self.setEnabled(enabled: enabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEnabled(enabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "radarControl/setEnabled", path: "/axis-cgi/radar/control.cgi", apiVersion: "2.2", method: "setEnabled",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getsupportedversions>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "radarControl/getSupportedVersions", path: "/axis-cgi/radar/control.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// Sends an alarm of a profile as a test.
    ///
    /// Access: operator. Effect: once.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#sendalarmevent>.
    ///
    /// - Parameter profile: The identifier of the profile whose alarm to send.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func sendAlarmEvent(profile: Int) async throws {
        try await vapix.send(Self.sendAlarmEvent(profile: profile))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func sendAlarmEvent(profile: Int) -> VapixCall<Void> {
        VapixCall(
            id: "radarControl/sendAlarmEvent", path: "/axis-cgi/radar/control.cgi", apiVersion: "2.2",
            method: "sendAlarmEvent", access: .operator, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("profile", profile)
            json.endObject()
        }
    }

    /// The reply to ``getConfigurationCapabilities()-swift.method``.
    public struct ConfigurationCapabilitiesReply: Sendable {
        /// The available filters.
        public let filters: [FilterLimits]
        /// The available triggers.
        public let triggers: [TriggerLimits]
        /// The limits of profiles.
        public let profiles: ProfileLimits?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - filters: The available filters.
        ///   - triggers: The available triggers.
        ///   - profiles: The limits of profiles.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            filters: [FilterLimits] = [], triggers: [TriggerLimits] = [], profiles: ProfileLimits? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.filters = filters
            self.triggers = triggers
            self.profiles = profiles
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var filters: [FilterLimits] = []
            var triggers: [TriggerLimits] = []
            var profiles: ProfileLimits?
            while let key = try json.nextMember(of: "filters,triggers,profiles") {
                switch key {
                case 0: filters = try json.readArray(of: FilterLimits.self)
                case 1: triggers = try json.readArray(of: TriggerLimits.self)
                case 2: profiles = try json.read(ProfileLimits.self)
                default: break
                }
            }
            self.filters = filters
            self.triggers = triggers
            self.profiles = profiles
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getEnabled()-swift.method``.
    public struct EnabledReply: Sendable {
        /// Whether the radar is on.
        public let enabled: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - enabled: Whether the radar is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(enabled: Bool, other: [String: JSONValue] = [:]) {
            self.enabled = enabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var enabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: enabled = try json.readBool()
                default: break
                }
            }
            guard let enabled else { throw json.missingField("enabled") }
            self.enabled = enabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The whole configuration; unknown members are kept and sent back.
    public struct Configuration: Sendable, JSONReadable {
        /// The radar channels.
        public var channels: [Channel]?
        /// The profiles; a profile that is left out is removed.
        public var profiles: [Profile]?
        /// How many times a configuration was set, 0 for never; after 2147483647 comes 1; the device ignores a sent
        /// value.
        public var configurationStatus: Int?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - channels: The radar channels.
        ///   - profiles: The profiles; a profile that is left out is removed.
        ///   - configurationStatus: How many times a configuration was set, 0 for never; after 2147483647 comes 1; the
        ///     device ignores a sent value.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            channels: [Channel]? = nil, profiles: [Profile]? = nil, configurationStatus: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.channels = channels
            self.profiles = profiles
            self.configurationStatus = configurationStatus
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            if let channels {
                json.key("channels")
                json.beginArray()
                for item in channels { item.write(to: &json) }
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
            var channels: [Channel]?
            var profiles: [Profile]?
            var configurationStatus: Int?
            while let key = try json.nextMember(of: "channels,profiles,configurationStatus") {
                switch key {
                case 0: channels = try json.readArray(of: Channel.self)
                case 1: profiles = try json.readArray(of: Profile.self)
                case 2: configurationStatus = try json.readInt()
                default: break
                }
            }
            self.channels = channels
            self.profiles = profiles
            self.configurationStatus = configurationStatus
            self.other = json.keptMembersOfObject()
        }
    }

    /// A radar channel.
    public struct Channel: Sendable, JSONReadable {
        /// The channel's number, from 1.
        public var id: Int
        /// Whether the channel's profiles are active (`active`).
        public var isActive: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The channel's number, from 1.
        ///   - isActive: Whether the channel's profiles are active.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, isActive: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.isActive = isActive
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("active", isActive)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var isActive: Bool?
            while let key = try json.nextMember(of: "id,active") {
                switch key {
                case 0: id = try json.readInt()
                case 1: isActive = try json.readBool()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.isActive = isActive
            self.other = json.keptMembersOfObject()
        }
    }

    /// A rule for alarms.
    public struct Profile: Sendable, JSONReadable {
        /// The profile's unique identifier, from 1.
        public var uid: Int
        /// The display name.
        public var name: String?
        /// The number of the profile's radar channel, from 1.
        public var channel: Int?
        /// The filters, which exclude objects.
        public var filters: [Filter]?
        /// The triggers.
        public var triggers: [Trigger]?
        /// The shortest time for which the profile stays active after a trigger, in seconds.
        public var minimumTriggerDuration: Duration?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - uid: The profile's unique identifier, from 1.
        ///   - name: The display name.
        ///   - channel: The number of the profile's radar channel, from 1.
        ///   - filters: The filters, which exclude objects.
        ///   - triggers: The triggers.
        ///   - minimumTriggerDuration: The shortest time for which the profile stays active after a trigger, in
        ///     seconds.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            uid: Int, name: String? = nil, channel: Int? = nil, filters: [Filter]? = nil, triggers: [Trigger]? = nil,
            minimumTriggerDuration: Duration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.uid = uid
            self.name = name
            self.channel = channel
            self.filters = filters
            self.triggers = triggers
            self.minimumTriggerDuration = minimumTriggerDuration
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("uid", uid)
            json.member("name", name)
            json.member("channel", channel)
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
            json.member("minimumTriggerDuration", minimumTriggerDuration, fractional: .seconds)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var uid: Int?
            var name: String?
            var channel: Int?
            var filters: [Filter]?
            var triggers: [Trigger]?
            var minimumTriggerDuration: Duration?
            while let key = try json.nextMember(of: "uid,name,channel,filters,triggers,minimumTriggerDuration") {
                switch key {
                case 0: uid = try json.readInt()
                case 1: name = try json.readString()
                case 2: channel = try json.readInt()
                case 3: filters = try json.readArray(of: Filter.self)
                case 4: triggers = try json.readArray(of: Trigger.self)
                case 5: minimumTriggerDuration = try json.readDuration(in: .seconds)
                default: break
                }
            }
            guard let uid else { throw json.missingField("uid") }
            self.uid = uid
            self.name = name
            self.channel = channel
            self.filters = filters
            self.triggers = triggers
            self.minimumTriggerDuration = minimumTriggerDuration
            self.other = json.keptMembersOfObject()
        }
    }

    /// A filter, which excludes objects from a profile; its type decides the members in use.
    public struct Filter: Sendable, JSONReadable {
        /// The type of filter.
        public var type: FilterType
        /// Whether the filter is on; absent for excluded areas (`active`).
        public var isActive: Bool?
        /// Depending on the type, whole seconds, meters per second, or the corners of an area; x and y are -1 to 1
        /// (`data`).
        public var value: JSONValue?
        /// Whether small objects give alarms; true by default.
        public var small: Bool?
        /// Whether people give alarms; true by default.
        public var human: Bool?
        /// Whether vehicles give alarms; true by default.
        public var vehicle: Bool?
        /// Whether unknown objects give alarms; true by default.
        public var unknown: Bool?
        /// Whether objects that pass the excluded area are followed (`trackPassingObjects`).
        public var tracksPassingObjects: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of filter.
        ///   - isActive: Whether the filter is on; absent for excluded areas.
        ///   - value: Depending on the type, whole seconds, meters per second, or the corners of an area; x and y are
        ///     -1 to 1.
        ///   - small: Whether small objects give alarms; true by default.
        ///   - human: Whether people give alarms; true by default.
        ///   - vehicle: Whether vehicles give alarms; true by default.
        ///   - unknown: Whether unknown objects give alarms; true by default.
        ///   - tracksPassingObjects: Whether objects that pass the excluded area are followed.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: FilterType, isActive: Bool? = nil, value: JSONValue? = nil, small: Bool? = nil, human: Bool? = nil,
            vehicle: Bool? = nil, unknown: Bool? = nil, tracksPassingObjects: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.isActive = isActive
            self.value = value
            self.small = small
            self.human = human
            self.vehicle = vehicle
            self.unknown = unknown
            self.tracksPassingObjects = tracksPassingObjects
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            json.member("active", isActive)
            json.member("data", value)
            json.member("small", small)
            json.member("human", human)
            json.member("vehicle", vehicle)
            json.member("unknown", unknown)
            json.member("trackPassingObjects", tracksPassingObjects)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: FilterType?
            var isActive: Bool?
            var value: JSONValue?
            var small: Bool?
            var human: Bool?
            var vehicle: Bool?
            var unknown: Bool?
            var tracksPassingObjects: Bool?
            let keys: StaticString = """
                type,active,data,small,human,vehicle,unknown,unknownType,trackPassingObjects,trackingPassingObjects
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: type = try json.readWord(FilterType.self)
                case 1: isActive = try json.readBool()
                case 2: value = try json.readJSONValue()
                case 3: small = try json.readBool()
                case 4: human = try json.readBool()
                case 5: vehicle = try json.readBool()
                case 6, 7: unknown = try json.readBool()
                case 8, 9: tracksPassingObjects = try json.readBool()
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.isActive = isActive
            self.value = value
            self.small = small
            self.human = human
            self.vehicle = vehicle
            self.unknown = unknown
            self.tracksPassingObjects = tracksPassingObjects
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

        /// Excludes objects by their kind.
        @_alwaysEmitIntoClient
        public static var objectType: FilterType { Self(rawValue: "objectType") }
        /// Excludes objects that were seen for too short a time.
        @_alwaysEmitIntoClient
        public static var timeShortLivedLimit: FilterType { Self(rawValue: "timeShortLivedLimit") }
        /// Excludes objects in an area.
        @_alwaysEmitIntoClient
        public static var excludeArea: FilterType { Self(rawValue: "excludeArea") }
        /// Excludes objects that are too slow.
        @_alwaysEmitIntoClient
        public static var minimumSpeedLimit: FilterType { Self(rawValue: "minimumSpeedLimit") }
        /// Excludes objects that are too fast.
        @_alwaysEmitIntoClient
        public static var maximumSpeedLimit: FilterType { Self(rawValue: "maximumSpeedLimit") }
    }

    /// An area or lines that trigger a profile.
    public struct Trigger: Sendable, JSONReadable {
        /// The type of trigger.
        public var type: TriggerType
        /// Depending on the type, the corners of an area, the points of a line, or several lines; x and y are -1 to 1
        /// (`data`).
        public var value: JSONValue?
        /// The direction in which objects cross the line.
        public var alarmDirection: Direction?
        /// The time within which an object crosses both lines, in seconds; 0 for any time.
        public var crossingTimeLimit: Duration?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of trigger.
        ///   - value: Depending on the type, the corners of an area, the points of a line, or several lines; x and y
        ///     are -1 to 1.
        ///   - alarmDirection: The direction in which objects cross the line.
        ///   - crossingTimeLimit: The time within which an object crosses both lines, in seconds; 0 for any time.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: TriggerType, value: JSONValue? = nil, alarmDirection: Direction? = nil,
            crossingTimeLimit: Duration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.value = value
            self.alarmDirection = alarmDirection
            self.crossingTimeLimit = crossingTimeLimit
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            json.member("data", value)
            json.member("alarmDirection", alarmDirection?.rawValue)
            json.member("crossingTimeLimit", crossingTimeLimit, fractional: .seconds)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: TriggerType?
            var value: JSONValue?
            var alarmDirection: Direction?
            var crossingTimeLimit: Duration?
            while let key = try json.nextMember(of: "type,data,alarmDirection,crossingTimeLimit") {
                switch key {
                case 0: type = try json.readWord(TriggerType.self)
                case 1: value = try json.readJSONValue()
                case 2: alarmDirection = try json.readWord(Direction.self)
                case 3: crossingTimeLimit = try json.readDuration(in: .seconds)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.value = value
            self.alarmDirection = alarmDirection
            self.crossingTimeLimit = crossingTimeLimit
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

        /// An area in which objects are seen.
        @_alwaysEmitIntoClient
        public static var includeArea: TriggerType { Self(rawValue: "includeArea") }
        /// A line that objects cross.
        @_alwaysEmitIntoClient
        public static var crossLine: TriggerType { Self(rawValue: "crossLine") }
        /// Two lines that objects cross.
        @_alwaysEmitIntoClient
        public static var multipleLineCrossLine: TriggerType { Self(rawValue: "multipleLineCrossLine") }
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

        /// From the left to the right.
        @_alwaysEmitIntoClient
        public static var leftToRight: Direction { Self(rawValue: "leftToRight") }
        /// From the right to the left.
        @_alwaysEmitIntoClient
        public static var rightToLeft: Direction { Self(rawValue: "rightToLeft") }
    }

    /// The limits of a filter.
    public struct FilterLimits: Sendable, JSONReadable {
        /// The type of filter.
        public let type: FilterType
        /// The minimum value, or the minimum x and y (`min`).
        public let minimum: JSONValue?
        /// The maximum value, or the maximum x and y (`max`).
        public let maximum: JSONValue?
        /// The default value (`default`).
        public let defaultValue: JSONValue?
        /// Whether the filter is on by default (`defaultActive`).
        public let isActiveByDefault: Bool?
        /// The minimum number of corners (`minNbrVertices`).
        public let minimumVertices: Int?
        /// The maximum number of corners (`maxNbrVertices`).
        public let maximumVertices: Int?
        /// The corners of a default area.
        public let defaultInstance: JSONValue?
        /// Whether objects that pass are followed by default (`defaultTrackPassingObjects`).
        public let tracksPassingObjectsByDefault: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of filter.
        ///   - minimum: The minimum value, or the minimum x and y.
        ///   - maximum: The maximum value, or the maximum x and y.
        ///   - defaultValue: The default value.
        ///   - isActiveByDefault: Whether the filter is on by default.
        ///   - minimumVertices: The minimum number of corners.
        ///   - maximumVertices: The maximum number of corners.
        ///   - defaultInstance: The corners of a default area.
        ///   - tracksPassingObjectsByDefault: Whether objects that pass are followed by default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: FilterType, minimum: JSONValue? = nil, maximum: JSONValue? = nil, defaultValue: JSONValue? = nil,
            isActiveByDefault: Bool? = nil, minimumVertices: Int? = nil, maximumVertices: Int? = nil,
            defaultInstance: JSONValue? = nil, tracksPassingObjectsByDefault: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.defaultValue = defaultValue
            self.isActiveByDefault = isActiveByDefault
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.defaultInstance = defaultInstance
            self.tracksPassingObjectsByDefault = tracksPassingObjectsByDefault
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
            var defaultInstance: JSONValue?
            var tracksPassingObjectsByDefault: Bool?
            let keys: StaticString = """
                type,min,max,default,defaultActive,minNbrVertices,maxNbrVertices,defaultInstance,\
                defaultTrackPassingObjects
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
                case 7: defaultInstance = try json.readJSONValue()
                case 8: tracksPassingObjectsByDefault = try json.readBool()
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
            self.defaultInstance = defaultInstance
            self.tracksPassingObjectsByDefault = tracksPassingObjectsByDefault
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of a trigger.
    public struct TriggerLimits: Sendable, JSONReadable {
        /// The type of trigger.
        public let type: TriggerType
        /// The minimum x and y (`min`).
        public let minimum: JSONValue?
        /// The maximum x and y (`max`).
        public let maximum: JSONValue?
        /// The minimum number of points (`minNbrVertices`).
        public let minimumVertices: Int?
        /// The maximum number of points (`maxNbrVertices`).
        public let maximumVertices: Int?
        /// The minimum number of lines (`minNbrLines`).
        public let minimumLines: Int?
        /// The maximum number of lines (`maxNbrLines`).
        public let maximumLines: Int?
        /// The minimum number of triggers of this type in a profile (`minNbrInstances`).
        public let minimumInstances: Int?
        /// The maximum number of triggers of this type in a profile (`maxNbrInstances`).
        public let maximumInstances: Int?
        /// The directions to choose from.
        public let alarmDirections: [Direction]
        /// The default direction.
        public let defaultAlarmDirection: Direction?
        /// The default points.
        public let defaultInstance: JSONValue?
        /// The minimum allowed crossing time limit (`minCrossingTimeLimit`).
        public let minimumCrossingTimeLimit: Duration?
        /// The maximum allowed crossing time limit (`maxCrossingTimeLimit`).
        public let maximumCrossingTimeLimit: Duration?
        /// The default crossing time limit.
        public let defaultCrossingTimeLimit: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of trigger.
        ///   - minimum: The minimum x and y.
        ///   - maximum: The maximum x and y.
        ///   - minimumVertices: The minimum number of points.
        ///   - maximumVertices: The maximum number of points.
        ///   - minimumLines: The minimum number of lines.
        ///   - maximumLines: The maximum number of lines.
        ///   - minimumInstances: The minimum number of triggers of this type in a profile.
        ///   - maximumInstances: The maximum number of triggers of this type in a profile.
        ///   - alarmDirections: The directions to choose from.
        ///   - defaultAlarmDirection: The default direction.
        ///   - defaultInstance: The default points.
        ///   - minimumCrossingTimeLimit: The minimum allowed crossing time limit.
        ///   - maximumCrossingTimeLimit: The maximum allowed crossing time limit.
        ///   - defaultCrossingTimeLimit: The default crossing time limit.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: TriggerType, minimum: JSONValue? = nil, maximum: JSONValue? = nil, minimumVertices: Int? = nil,
            maximumVertices: Int? = nil, minimumLines: Int? = nil, maximumLines: Int? = nil,
            minimumInstances: Int? = nil, maximumInstances: Int? = nil, alarmDirections: [Direction] = [],
            defaultAlarmDirection: Direction? = nil, defaultInstance: JSONValue? = nil,
            minimumCrossingTimeLimit: Duration? = nil, maximumCrossingTimeLimit: Duration? = nil,
            defaultCrossingTimeLimit: Duration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.minimumLines = minimumLines
            self.maximumLines = maximumLines
            self.minimumInstances = minimumInstances
            self.maximumInstances = maximumInstances
            self.alarmDirections = alarmDirections
            self.defaultAlarmDirection = defaultAlarmDirection
            self.defaultInstance = defaultInstance
            self.minimumCrossingTimeLimit = minimumCrossingTimeLimit
            self.maximumCrossingTimeLimit = maximumCrossingTimeLimit
            self.defaultCrossingTimeLimit = defaultCrossingTimeLimit
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: TriggerType?
            var minimum: JSONValue?
            var maximum: JSONValue?
            var minimumVertices: Int?
            var maximumVertices: Int?
            var minimumLines: Int?
            var maximumLines: Int?
            var minimumInstances: Int?
            var maximumInstances: Int?
            var alarmDirections: [Direction] = []
            var defaultAlarmDirection: Direction?
            var defaultInstance: JSONValue?
            var minimumCrossingTimeLimit: Duration?
            var maximumCrossingTimeLimit: Duration?
            var defaultCrossingTimeLimit: Duration?
            let keys: StaticString = """
                type,min,max,minNbrVertices,maxNbrVertices,minNbrLines,maxNbrLines,minNbrInstances,maxNbrInstances,\
                alarmDirections,validAlarmDirection,validAlarmDirections,defaultAlarmDirection,defaultAlarmDirections,\
                defaultInstance,detfaultInstance,minCrossingTimeLimit,maxCrossingTimeLimit,defaultCrossingTimeLimit
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: type = try json.readWord(TriggerType.self)
                case 1: minimum = try json.readJSONValue()
                case 2: maximum = try json.readJSONValue()
                case 3: minimumVertices = try json.readInt()
                case 4: maximumVertices = try json.readInt()
                case 5: minimumLines = try json.readInt()
                case 6: maximumLines = try json.readInt()
                case 7: minimumInstances = try json.readInt()
                case 8: maximumInstances = try json.readInt()
                case 9, 10, 11: alarmDirections = try json.readArray(of: String.self).map(Direction.init(rawValue:))
                case 12, 13: defaultAlarmDirection = try json.readWord(Direction.self)
                case 14, 15: defaultInstance = try json.readJSONValue()
                case 16: minimumCrossingTimeLimit = try json.readDuration(in: .seconds)
                case 17: maximumCrossingTimeLimit = try json.readDuration(in: .seconds)
                case 18: defaultCrossingTimeLimit = try json.readDuration(in: .seconds)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.minimumLines = minimumLines
            self.maximumLines = maximumLines
            self.minimumInstances = minimumInstances
            self.maximumInstances = maximumInstances
            self.alarmDirections = alarmDirections
            self.defaultAlarmDirection = defaultAlarmDirection
            self.defaultInstance = defaultInstance
            self.minimumCrossingTimeLimit = minimumCrossingTimeLimit
            self.maximumCrossingTimeLimit = maximumCrossingTimeLimit
            self.defaultCrossingTimeLimit = defaultCrossingTimeLimit
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of profiles.
    public struct ProfileLimits: Sendable, JSONReadable {
        /// The minimum number of profiles for a channel (`minNbrProfilesPerChannel`).
        public let minimumProfilesPerChannel: Int?
        /// The maximum number of profiles for a channel (`maxNbrProfilesPerChannel`).
        public let maximumProfilesPerChannel: Int?
        /// The minimum number of characters in a name (`minLengthName`).
        public let minimumNameLength: Int?
        /// The maximum number of characters in a name (`maxLengthName`).
        public let maximumNameLength: Int?
        /// The minimum possible minimum trigger duration (`minMinimumTriggerDuration`).
        public let minimumOfMinimumTriggerDuration: Duration?
        /// The maximum possible minimum trigger duration (`maxMinimumTriggerDuration`).
        public let maximumOfMinimumTriggerDuration: Duration?
        /// The minimum trigger duration of a profile without one.
        public let defaultMinimumTriggerDuration: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimumProfilesPerChannel: The minimum number of profiles for a channel.
        ///   - maximumProfilesPerChannel: The maximum number of profiles for a channel.
        ///   - minimumNameLength: The minimum number of characters in a name.
        ///   - maximumNameLength: The maximum number of characters in a name.
        ///   - minimumOfMinimumTriggerDuration: The minimum possible minimum trigger duration.
        ///   - maximumOfMinimumTriggerDuration: The maximum possible minimum trigger duration.
        ///   - defaultMinimumTriggerDuration: The minimum trigger duration of a profile without one.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            minimumProfilesPerChannel: Int? = nil, maximumProfilesPerChannel: Int? = nil, minimumNameLength: Int? = nil,
            maximumNameLength: Int? = nil, minimumOfMinimumTriggerDuration: Duration? = nil,
            maximumOfMinimumTriggerDuration: Duration? = nil, defaultMinimumTriggerDuration: Duration? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.minimumProfilesPerChannel = minimumProfilesPerChannel
            self.maximumProfilesPerChannel = maximumProfilesPerChannel
            self.minimumNameLength = minimumNameLength
            self.maximumNameLength = maximumNameLength
            self.minimumOfMinimumTriggerDuration = minimumOfMinimumTriggerDuration
            self.maximumOfMinimumTriggerDuration = maximumOfMinimumTriggerDuration
            self.defaultMinimumTriggerDuration = defaultMinimumTriggerDuration
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var minimumProfilesPerChannel: Int?
            var maximumProfilesPerChannel: Int?
            var minimumNameLength: Int?
            var maximumNameLength: Int?
            var minimumOfMinimumTriggerDuration: Duration?
            var maximumOfMinimumTriggerDuration: Duration?
            var defaultMinimumTriggerDuration: Duration?
            let keys: StaticString = """
                minNbrProfilesPerChannel,maxNbrProfilesPerChannel,minLengthName,maxLengthName,\
                minMinimumTriggerDuration,maxMinimumTriggerDuration,defaultMinimumTriggerDuration
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: minimumProfilesPerChannel = try json.readInt()
                case 1: maximumProfilesPerChannel = try json.readInt()
                case 2: minimumNameLength = try json.readInt()
                case 3: maximumNameLength = try json.readInt()
                case 4: minimumOfMinimumTriggerDuration = try json.readDuration(in: .seconds)
                case 5: maximumOfMinimumTriggerDuration = try json.readDuration(in: .seconds)
                case 6: defaultMinimumTriggerDuration = try json.readDuration(in: .seconds)
                default: break
                }
            }
            self.minimumProfilesPerChannel = minimumProfilesPerChannel
            self.maximumProfilesPerChannel = maximumProfilesPerChannel
            self.minimumNameLength = minimumNameLength
            self.maximumNameLength = maximumNameLength
            self.minimumOfMinimumTriggerDuration = minimumOfMinimumTriggerDuration
            self.maximumOfMinimumTriggerDuration = maximumOfMinimumTriggerDuration
            self.defaultMinimumTriggerDuration = defaultMinimumTriggerDuration
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2000 }
        /// A parameter's format is wrong.
        @_alwaysEmitIntoClient
        public static var invalidFormat: DeviceError.Code { 2001 }
        /// Parameters contradict each other, as two profiles with the same identifier do.
        @_alwaysEmitIntoClient
        public static var incoherentConfiguration: DeviceError.Code { 2002 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2003 }
        /// A parameter's type is wrong.
        @_alwaysEmitIntoClient
        public static var wrongType: DeviceError.Code { 2004 }
        /// The request has a parameter that the method does not have.
        @_alwaysEmitIntoClient
        public static var unexpectedParameter: DeviceError.Code { 2005 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 8000 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 8003 }
    }
}

extension Vapix {
    /// The radar's detection: on or off, and its profiles with triggers and filters.
    @_alwaysEmitIntoClient
    public var radarControl: RadarControl { RadarControl(vapix: self) }
}
