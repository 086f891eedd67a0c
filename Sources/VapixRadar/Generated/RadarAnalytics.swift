// Generated from Specs/radar-analytics.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The radar's sensitivity, frequency, neighbors, mounting and lanes.
///
/// API Discovery lists it as `radar-analytics2`.
///
/// See <https://developer.axis.com/vapix/radar/radar-configuration/>.
public struct RadarAnalytics: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the possible settings of the radar.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getconfigurationcapabilities-1>.
    ///
    /// - Returns: The possible values of each setting.
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
        id: "radarAnalytics/getConfigurationCapabilities", path: "/axis-cgi/radar/radaranalytics.cgi",
        apiVersion: "2.2", method: "getConfigurationCapabilities", access: .admin, effect: .read,
        reply: .data(reading: ConfigurationCapabilitiesReply.init(from:)))

    /// Sets the sensitivity of the detection.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#setdetectionsensitivity>.
    ///
    /// - Parameters:
    ///   - value: The sensitivity, one of the values that the capabilities list.
    ///   - channel: The radar channel.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setDetectionSensitivity(value: String, channel: Int? = nil) async throws {
        try await vapix.send(Self.setDetectionSensitivity(value: value, channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setDetectionSensitivity(value: String, channel: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "radarAnalytics/setDetectionSensitivity", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setDetectionSensitivity", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value)
            json.member("channel", channel)
            json.endObject()
        }
    }

    /// Reads the sensitivity of the detection.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getdetectionsensitivity>.
    ///
    /// - Parameter channel: The radar channel.
    /// - Returns: The sensitivity and the possible values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDetectionSensitivity(channel: Int? = nil) async throws -> DetectionSensitivityReply {
        try await vapix.send(Self.getDetectionSensitivity(channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDetectionSensitivity(channel: Int? = nil) -> VapixCall<DetectionSensitivityReply> {
        VapixCall(
            id: "radarAnalytics/getDetectionSensitivity", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getDetectionSensitivity", access: .operator, effect: .read,
            reply: .data(reading: DetectionSensitivityReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Sets the number of radars nearby, so that they do not disturb each other.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#setcoexistence>.
    ///
    /// - Parameters:
    ///   - maximumNeighboringRadars: The maximum number of radars nearby, one of the values that the capabilities list
    ///     (`maxNeighboringRadars`).
    ///   - group: The radar's group, one of the values that the capabilities list; 1 if absent.
    ///   - channel: The radar channel; all channels if absent.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCoexistence(
        maximumNeighboringRadars: Int? = nil, group: Int? = nil, channel: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.setCoexistence(maximumNeighboringRadars: maximumNeighboringRadars, group: group, channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCoexistence(
        maximumNeighboringRadars: Int? = nil, group: Int? = nil, channel: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "radarAnalytics/setCoexistence", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setCoexistence", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("maxNeighboringRadars", maximumNeighboringRadars)
            json.member("group", group)
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Reads the configured number of radars nearby.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getcoexistence>.
    ///
    /// - Parameter channel: The radar channel; channel 1 if absent.
    /// - Returns: The maximum number of neighboring radars, and the radar's group.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCoexistence(channel: Int? = nil) async throws -> CoexistenceReply {
        try await vapix.send(Self.getCoexistence(channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCoexistence(channel: Int? = nil) -> VapixCall<CoexistenceReply> {
        VapixCall(
            id: "radarAnalytics/getCoexistence", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getCoexistence", access: .operator, effect: .read,
            reply: .data(reading: CoexistenceReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Sets the frequency channel.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#setfrequencychannel>.
    ///
    /// - Parameters:
    ///   - value: The frequency channel, one of the values that the capabilities list.
    ///   - automatic: Whether the radar chooses the channel; true only where the capabilities allow it.
    ///   - channel: The radar channel; all channels if absent.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setFrequencyChannel(
        value: FrequencyChannel? = nil, automatic: Bool? = nil, channel: Int? = nil
    ) async throws {
        try await vapix.send(Self.setFrequencyChannel(value: value, automatic: automatic, channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setFrequencyChannel(
        value: FrequencyChannel? = nil, automatic: Bool? = nil, channel: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "radarAnalytics/setFrequencyChannel", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setFrequencyChannel", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            if let value {
                json.key("value")
                value.write(to: &json)
            }
            json.member("automatic", automatic)
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Reads the frequency channel.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getfrequencychannel>.
    ///
    /// - Parameter channel: The radar channel; channel 1 if absent.
    /// - Returns: The frequency channel.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFrequencyChannel(channel: Int? = nil) async throws -> FrequencyChannelReply {
        try await vapix.send(Self.getFrequencyChannel(channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFrequencyChannel(channel: Int? = nil) -> VapixCall<FrequencyChannelReply> {
        VapixCall(
            id: "radarAnalytics/getFrequencyChannel", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getFrequencyChannel", access: .operator, effect: .read,
            reply: .data(reading: FrequencyChannelReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Turns filters on or off that hold for all profiles.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#setglobalfilters>.
    ///
    /// - Parameters:
    ///   - filters: The filters to turn on or off.
    ///   - channel: The radar channel.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setGlobalFilters(filters: [GlobalFilter], channel: Int? = nil) async throws {
        try await vapix.send(Self.setGlobalFilters(filters: filters, channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setGlobalFilters(filters: [GlobalFilter], channel: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "radarAnalytics/setGlobalFilters", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setGlobalFilters", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("channel", channel)
            json.key("filters")
            json.beginArray()
            for item in filters { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads which filters hold for all profiles.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getglobalfilters>.
    ///
    /// - Parameter channel: The radar channel.
    /// - Returns: The filters for all profiles.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getGlobalFilters(channel: Int? = nil) async throws -> GlobalFiltersReply {
        try await vapix.send(Self.getGlobalFilters(channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getGlobalFilters(channel: Int? = nil) -> VapixCall<GlobalFiltersReply> {
        VapixCall(
            id: "radarAnalytics/getGlobalFilters", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getGlobalFilters", access: .admin, effect: .read,
            reply: .data(reading: GlobalFiltersReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Sets the mounting height of the radar.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#setmountingheight>.
    ///
    /// - Parameters:
    ///   - value: The height, in meters, within the range of the capabilities.
    ///   - channel: The radar channel; all channels if absent.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setMountingHeight(value: Double, channel: Int? = nil) async throws {
        try await vapix.send(Self.setMountingHeight(value: value, channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setMountingHeight(value: Double, channel: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "radarAnalytics/setMountingHeight", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setMountingHeight", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value)
            json.member("channel", channel)
            json.endObject()
        }
    }

    /// Reads the mounting height of the radar.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getmountingheight>.
    ///
    /// - Parameter channel: The radar channel; channel 1 if absent.
    /// - Returns: The height of the radar, in meters.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMountingHeight(channel: Int? = nil) async throws -> MountingHeightReply {
        try await vapix.send(Self.getMountingHeight(channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMountingHeight(channel: Int? = nil) -> VapixCall<MountingHeightReply> {
        VapixCall(
            id: "radarAnalytics/getMountingHeight", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getMountingHeight", access: .operator, effect: .read,
            reply: .data(reading: MountingHeightReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Sets the mounting tilt of the radar.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#setmountingtilt>.
    ///
    /// - Parameters:
    ///   - automatic: Whether the radar measures the tilt; true only where the capabilities allow it.
    ///   - value: The tilt, in degrees, in the range of the capabilities; positive is downwards, 0 is level; ignored if
    ///     `automatic` is true.
    ///   - channel: The radar channel; all channels if absent.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setMountingTilt(automatic: Bool? = nil, value: Double? = nil, channel: Int? = nil) async throws {
        try await vapix.send(Self.setMountingTilt(automatic: automatic, value: value, channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setMountingTilt(
        automatic: Bool? = nil, value: Double? = nil, channel: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "radarAnalytics/setMountingTilt", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setMountingTilt", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("automatic", automatic)
            json.member("value", value)
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Reads the mounting tilt of the radar.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getmountingtilt>.
    ///
    /// - Parameter channel: The radar channel; channel 1 if absent.
    /// - Returns: The tilt of the radar, in degrees.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMountingTilt(channel: Int? = nil) async throws -> MountingTiltReply {
        try await vapix.send(Self.getMountingTilt(channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMountingTilt(channel: Int? = nil) -> VapixCall<MountingTiltReply> {
        VapixCall(
            id: "radarAnalytics/getMountingTilt", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getMountingTilt", access: .operator, effect: .read,
            reply: .data(reading: MountingTiltReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Reads whether data from the radar arrives.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getradardatastatus>.
    ///
    /// - Returns: The state of the radar's data.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getRadarDataStatus() async throws -> RadarDataStatusReply {
        try await vapix.send(Self.getRadarDataStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getRadarDataStatus() -> VapixCall<RadarDataStatusReply> { callGetRadarDataStatus }

    private static let callGetRadarDataStatus = VapixCall<RadarDataStatusReply>(
        id: "radarAnalytics/getRadarDataStatus", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
        method: "getRadarDataStatus", access: .operator, effect: .read,
        reply: .data(reading: RadarDataStatusReply.init(from:)))

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getsupportedversions-1>.
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
        id: "radarAnalytics/getSupportedVersions", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// Sets the lanes of roads.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#setlanes>.
    ///
    /// - Parameter lanes: The lanes, within the limits of the capabilities.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setLanes(_ lanes: [Lane]) async throws {
        try await vapix.send(Self.setLanes(lanes))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setLanes(_ lanes: [Lane]) -> VapixCall<Void> {
        VapixCall(
            id: "radarAnalytics/setLanes", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.4",
            method: "setLanes", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("lanes")
            json.beginArray()
            for item in lanes { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads the lanes of roads.
    ///
    /// Access: operator. Effect: read. Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getlanes>.
    ///
    /// - Returns: The lanes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLanes() async throws -> LanesReply {
        try await vapix.send(Self.getLanes())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLanes() -> VapixCall<LanesReply> { callGetLanes }

    private static let callGetLanes = VapixCall<LanesReply>(
        id: "radarAnalytics/getLanes", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.4",
        method: "getLanes", access: .operator, effect: .read, reply: .data(reading: LanesReply.init(from:)))

    /// Sets whether the radar watches an area or a road.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#setradarprofile>.
    ///
    /// - Parameters:
    ///   - value: The profile.
    ///   - channel: The radar channel.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setRadarProfile(value: RadarProfile, channel: Int? = nil) async throws {
        try await vapix.send(Self.setRadarProfile(value: value, channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setRadarProfile(value: RadarProfile, channel: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "radarAnalytics/setRadarProfile", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "1.4",
            method: "setRadarProfile", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value.rawValue)
            json.member("channel", channel)
            json.endObject()
        }
    }

    /// Reads whether the radar watches an area or a road.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-configuration/#getradarprofile>.
    ///
    /// - Parameter channel: The radar channel.
    /// - Returns: The radar profile and the possible values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getRadarProfile(channel: Int? = nil) async throws -> RadarProfileReply {
        try await vapix.send(Self.getRadarProfile(channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getRadarProfile(channel: Int? = nil) -> VapixCall<RadarProfileReply> {
        VapixCall(
            id: "radarAnalytics/getRadarProfile", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "1.4",
            method: "getRadarProfile", access: .operator, effect: .read,
            reply: .data(reading: RadarProfileReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// The reply to ``getConfigurationCapabilities()-swift.method``.
    public struct ConfigurationCapabilitiesReply: Sendable {
        /// The possible sensitivities.
        public let detectionSensitivity: SensitivityChoices?
        /// The possible settings for radars nearby, if the radar supports coexistence.
        public let coexistence: CoexistenceChoices?
        /// The frequency channels, if the radar supports several.
        public let frequencyChannel: FrequencyChoices?
        /// The range of mounting heights, in meters.
        public let mountingHeight: NumberRange?
        /// The range of mounting tilts, in degrees.
        public let mountingTilt: NumberRange?
        /// The global filters; the page's samples leave them out.
        public let filters: [JSONValue]
        /// The limits of lanes, if the radar supports lanes.
        public let lanes: LaneLimits?
        /// The possible radar profiles, if the radar has profiles.
        public let radarProfile: ProfileChoices?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - detectionSensitivity: The possible sensitivities.
        ///   - coexistence: The possible settings for radars nearby, if the radar supports coexistence.
        ///   - frequencyChannel: The frequency channels, if the radar supports several.
        ///   - mountingHeight: The range of mounting heights, in meters.
        ///   - mountingTilt: The range of mounting tilts, in degrees.
        ///   - filters: The global filters; the page's samples leave them out.
        ///   - lanes: The limits of lanes, if the radar supports lanes.
        ///   - radarProfile: The possible radar profiles, if the radar has profiles.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            detectionSensitivity: SensitivityChoices? = nil, coexistence: CoexistenceChoices? = nil,
            frequencyChannel: FrequencyChoices? = nil, mountingHeight: NumberRange? = nil,
            mountingTilt: NumberRange? = nil, filters: [JSONValue] = [], lanes: LaneLimits? = nil,
            radarProfile: ProfileChoices? = nil, other: [String: JSONValue] = [:]
        ) {
            self.detectionSensitivity = detectionSensitivity
            self.coexistence = coexistence
            self.frequencyChannel = frequencyChannel
            self.mountingHeight = mountingHeight
            self.mountingTilt = mountingTilt
            self.filters = filters
            self.lanes = lanes
            self.radarProfile = radarProfile
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var detectionSensitivity: SensitivityChoices?
            var coexistence: CoexistenceChoices?
            var frequencyChannel: FrequencyChoices?
            var mountingHeight: NumberRange?
            var mountingTilt: NumberRange?
            var filters: [JSONValue] = []
            var lanes: LaneLimits?
            var radarProfile: ProfileChoices?
            let keys: StaticString = """
                detectionSensitivity,coexistence,frequencyChannel,mountingHeight,mountingTilt,filters,lanes,\
                radarProfile
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: detectionSensitivity = try json.read(SensitivityChoices.self)
                case 1: coexistence = try json.read(CoexistenceChoices.self)
                case 2: frequencyChannel = try json.read(FrequencyChoices.self)
                case 3: mountingHeight = try json.read(NumberRange.self)
                case 4: mountingTilt = try json.read(NumberRange.self)
                case 5: filters = try json.readArray(of: JSONValue.self)
                case 6: lanes = try json.read(LaneLimits.self)
                case 7: radarProfile = try json.read(ProfileChoices.self)
                default: break
                }
            }
            self.detectionSensitivity = detectionSensitivity
            self.coexistence = coexistence
            self.frequencyChannel = frequencyChannel
            self.mountingHeight = mountingHeight
            self.mountingTilt = mountingTilt
            self.filters = filters
            self.lanes = lanes
            self.radarProfile = radarProfile
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getDetectionSensitivity(channel:)-swift.method``.
    public struct DetectionSensitivityReply: Sendable {
        /// The sensitivity.
        public let value: String
        /// The sensitivities to choose from.
        public let allowedValues: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The sensitivity.
        ///   - allowedValues: The sensitivities to choose from.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: String, allowedValues: [String] = [], other: [String: JSONValue] = [:]) {
            self.value = value
            self.allowedValues = allowedValues
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var value: String?
            var allowedValues: [String] = []
            while let key = try json.nextMember(of: "value,allowedValues") {
                switch key {
                case 0: value = try json.readString()
                case 1: allowedValues = try json.readArray(of: String.self)
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.allowedValues = allowedValues
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getCoexistence(channel:)-swift.method``.
    public struct CoexistenceReply: Sendable {
        /// The maximum number of radars nearby (`maxNeighboringRadars`).
        public let maximumNeighboringRadars: NumberValue?
        /// The radar's group.
        public let group: NumberValue?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - maximumNeighboringRadars: The maximum number of radars nearby.
        ///   - group: The radar's group.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            maximumNeighboringRadars: NumberValue? = nil, group: NumberValue? = nil, other: [String: JSONValue] = [:]
        ) {
            self.maximumNeighboringRadars = maximumNeighboringRadars
            self.group = group
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var maximumNeighboringRadars: NumberValue?
            var group: NumberValue?
            while let key = try json.nextMember(of: "maxNeighboringRadars,group") {
                switch key {
                case 0: maximumNeighboringRadars = try json.read(NumberValue.self)
                case 1: group = try json.read(NumberValue.self)
                default: break
                }
            }
            self.maximumNeighboringRadars = maximumNeighboringRadars
            self.group = group
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getFrequencyChannel(channel:)-swift.method``.
    public struct FrequencyChannelReply: Sendable {
        /// Whether the radar chooses the channel.
        public let automatic: Bool?
        /// The frequency channel.
        public let value: FrequencyChannel?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - automatic: Whether the radar chooses the channel.
        ///   - value: The frequency channel.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(automatic: Bool? = nil, value: FrequencyChannel? = nil, other: [String: JSONValue] = [:]) {
            self.automatic = automatic
            self.value = value
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var automatic: Bool?
            var value: FrequencyChannel?
            while let key = try json.nextMember(of: "automatic,value") {
                switch key {
                case 0: automatic = try json.readBool()
                case 1: value = try json.read(FrequencyChannel.self)
                default: break
                }
            }
            self.automatic = automatic
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getGlobalFilters(channel:)-swift.method``.
    public struct GlobalFiltersReply: Sendable {
        /// The filters and their states.
        public let filters: [GlobalFilter]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - filters: The filters and their states.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(filters: [GlobalFilter], other: [String: JSONValue] = [:]) {
            self.filters = filters
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var filters: [GlobalFilter] = []
            while let key = try json.nextMember(of: "filters") {
                switch key {
                case 0: filters = try json.readArray(of: GlobalFilter.self)
                default: break
                }
            }
            self.filters = filters
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getMountingHeight(channel:)-swift.method``.
    public struct MountingHeightReply: Sendable {
        /// The height, in meters.
        public let value: Double
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The height, in meters.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: Double, other: [String: JSONValue] = [:]) {
            self.value = value
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var value: Double?
            while let key = try json.nextMember(of: "value") {
                switch key {
                case 0: value = try json.readDouble()
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getMountingTilt(channel:)-swift.method``.
    public struct MountingTiltReply: Sendable {
        /// Whether the radar measures the tilt.
        public let automatic: Bool?
        /// The tilt, in degrees; positive values are downwards, 0 is level.
        public let value: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - automatic: Whether the radar measures the tilt.
        ///   - value: The tilt, in degrees; positive values are downwards, 0 is level.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(automatic: Bool? = nil, value: Double? = nil, other: [String: JSONValue] = [:]) {
            self.automatic = automatic
            self.value = value
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var automatic: Bool?
            var value: Double?
            while let key = try json.nextMember(of: "automatic,value") {
                switch key {
                case 0: automatic = try json.readBool()
                case 1: value = try json.readDouble()
                default: break
                }
            }
            self.automatic = automatic
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getRadarDataStatus()-swift.method``.
    public struct RadarDataStatusReply: Sendable {
        /// Whether data from the radar arrives.
        public let value: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: Whether data from the radar arrives.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: Bool, other: [String: JSONValue] = [:]) {
            self.value = value
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var value: Bool?
            while let key = try json.nextMember(of: "value") {
                switch key {
                case 0: value = try json.readBool()
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getLanes()-swift.method``.
    public struct LanesReply: Sendable {
        /// The lanes.
        public let lanes: [Lane]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lanes: The lanes.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(lanes: [Lane], other: [String: JSONValue] = [:]) {
            self.lanes = lanes
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var lanes: [Lane] = []
            while let key = try json.nextMember(of: "lanes") {
                switch key {
                case 0: lanes = try json.readArray(of: Lane.self)
                default: break
                }
            }
            self.lanes = lanes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getRadarProfile(channel:)-swift.method``.
    public struct RadarProfileReply: Sendable {
        /// The profile.
        public let value: RadarProfile
        /// The profiles to choose from.
        public let allowedValues: [RadarProfile]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The profile.
        ///   - allowedValues: The profiles to choose from.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: RadarProfile, allowedValues: [RadarProfile] = [], other: [String: JSONValue] = [:]) {
            self.value = value
            self.allowedValues = allowedValues
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var value: RadarProfile?
            var allowedValues: [RadarProfile] = []
            while let key = try json.nextMember(of: "value,allowedValues") {
                switch key {
                case 0: value = try json.readWord(RadarProfile.self)
                case 1: allowedValues = try json.readArray(of: String.self).map(RadarProfile.init(rawValue:))
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.allowedValues = allowedValues
            self.other = json.keptMembersOfObject()
        }
    }

    /// The sensitivities to choose from.
    public struct SensitivityChoices: Sendable, JSONReadable {
        /// The sensitivities, "low", "medium" and "high" for example.
        public let values: [String]
        /// The default sensitivity (`default`).
        public let defaultValue: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - values: The sensitivities, "low", "medium" and "high" for example.
        ///   - defaultValue: The default sensitivity.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(values: [String] = [], defaultValue: String? = nil, other: [String: JSONValue] = [:]) {
            self.values = values
            self.defaultValue = defaultValue
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var values: [String] = []
            var defaultValue: String?
            while let key = try json.nextMember(of: "values,default") {
                switch key {
                case 0: values = try json.readArray(of: String.self)
                case 1: defaultValue = try json.readString()
                default: break
                }
            }
            self.values = values
            self.defaultValue = defaultValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// Numbers to choose from.
    public struct NumberChoices: Sendable, JSONReadable {
        /// The numbers.
        public let values: [Int]
        /// The default number (`default`).
        public let defaultValue: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - values: The numbers.
        ///   - defaultValue: The default number.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(values: [Int] = [], defaultValue: Int? = nil, other: [String: JSONValue] = [:]) {
            self.values = values
            self.defaultValue = defaultValue
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var values: [Int] = []
            var defaultValue: Int?
            while let key = try json.nextMember(of: "values,default") {
                switch key {
                case 0: values = try json.readArray(of: Int.self)
                case 1: defaultValue = try json.readInt()
                default: break
                }
            }
            self.values = values
            self.defaultValue = defaultValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The possible settings for radars nearby.
    public struct CoexistenceChoices: Sendable, JSONReadable {
        /// The possible numbers of radars nearby (`maxNeighboringRadars`).
        public let maximumNeighboringRadars: NumberChoices?
        /// The possible groups.
        public let group: NumberChoices?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - maximumNeighboringRadars: The possible numbers of radars nearby.
        ///   - group: The possible groups.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            maximumNeighboringRadars: NumberChoices? = nil, group: NumberChoices? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.maximumNeighboringRadars = maximumNeighboringRadars
            self.group = group
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var maximumNeighboringRadars: NumberChoices?
            var group: NumberChoices?
            while let key = try json.nextMember(of: "maxNeighboringRadars,group") {
                switch key {
                case 0: maximumNeighboringRadars = try json.read(NumberChoices.self)
                case 1: group = try json.read(NumberChoices.self)
                default: break
                }
            }
            self.maximumNeighboringRadars = maximumNeighboringRadars
            self.group = group
            self.other = json.keptMembersOfObject()
        }
    }

    /// The frequency channels to choose from.
    public struct FrequencyChoices: Sendable, JSONReadable {
        /// Whether the radar can choose the channel.
        public let automatic: Bool?
        /// The possible frequency channels.
        public let values: [FrequencyChannel]
        /// The first channel (`minValue`).
        public let minimumValue: Int?
        /// The last channel (`maxValue`).
        public let maximumValue: Int?
        /// The default channel (`default`).
        public let defaultValue: FrequencyChannel?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - automatic: Whether the radar can choose the channel.
        ///   - values: The possible frequency channels.
        ///   - minimumValue: The first channel.
        ///   - maximumValue: The last channel.
        ///   - defaultValue: The default channel.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            automatic: Bool? = nil, values: [FrequencyChannel] = [], minimumValue: Int? = nil, maximumValue: Int? = nil,
            defaultValue: FrequencyChannel? = nil, other: [String: JSONValue] = [:]
        ) {
            self.automatic = automatic
            self.values = values
            self.minimumValue = minimumValue
            self.maximumValue = maximumValue
            self.defaultValue = defaultValue
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var automatic: Bool?
            var values: [FrequencyChannel] = []
            var minimumValue: Int?
            var maximumValue: Int?
            var defaultValue: FrequencyChannel?
            while let key = try json.nextMember(of: "automatic,values,minValue,maxValue,default") {
                switch key {
                case 0: automatic = try json.readBool()
                case 1: values = try json.readArray(of: FrequencyChannel.self)
                case 2: minimumValue = try json.readInt()
                case 3: maximumValue = try json.readInt()
                case 4: defaultValue = try json.read(FrequencyChannel.self)
                default: break
                }
            }
            self.automatic = automatic
            self.values = values
            self.minimumValue = minimumValue
            self.maximumValue = maximumValue
            self.defaultValue = defaultValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// A frequency channel, as a number or as text.
    public enum FrequencyChannel: Sendable, JSONReadable {
        /// A number.
        case number(Int)
        /// A text.
        case text(String)
        /// A form that this version of the library does not know.
        case other(JSONValue)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .number:
                guard let value = try json.readInt() else { throw json.missingField("number") }
                self = .number(value)
            case .string:
                guard let value = try json.readString() else { throw json.missingField("text") }
                self = .text(value)
            default: self = .other(try JSONValue(from: &json))
            }
        }

        package func write(to json: inout JSONWriter) {
            switch self {
            case .number(let value):
                json.write(value)
            case .text(let value):
                json.write(value)
            case .other(let value): json.write(value)
            }
        }
    }

    /// A range of numbers.
    public struct NumberRange: Sendable, JSONReadable {
        /// The minimum value (`minValue`).
        public let minimumValue: Double?
        /// The maximum value (`maxValue`).
        public let maximumValue: Double?
        /// The default value (`default`).
        public let defaultValue: Double?
        /// Whether the radar can measure the value.
        public let automatic: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimumValue: The minimum value.
        ///   - maximumValue: The maximum value.
        ///   - defaultValue: The default value.
        ///   - automatic: Whether the radar can measure the value.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            minimumValue: Double? = nil, maximumValue: Double? = nil, defaultValue: Double? = nil,
            automatic: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.minimumValue = minimumValue
            self.maximumValue = maximumValue
            self.defaultValue = defaultValue
            self.automatic = automatic
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var minimumValue: Double?
            var maximumValue: Double?
            var defaultValue: Double?
            var automatic: Bool?
            while let key = try json.nextMember(of: "minValue,maxValue,default,automatic") {
                switch key {
                case 0: minimumValue = try json.readDouble()
                case 1: maximumValue = try json.readDouble()
                case 2: defaultValue = try json.readDouble()
                case 3: automatic = try json.readBool()
                default: break
                }
            }
            self.minimumValue = minimumValue
            self.maximumValue = maximumValue
            self.defaultValue = defaultValue
            self.automatic = automatic
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of lanes.
    public struct LaneLimits: Sendable, JSONReadable {
        /// The maximum number of characters in the name of a lane (`maxNameLength`).
        public let maximumNameLength: Int?
        /// The maximum number of corners of a lane (`maxNodes`).
        public let maximumNodes: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - maximumNameLength: The maximum number of characters in the name of a lane.
        ///   - maximumNodes: The maximum number of corners of a lane.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(maximumNameLength: Int? = nil, maximumNodes: Int? = nil, other: [String: JSONValue] = [:]) {
            self.maximumNameLength = maximumNameLength
            self.maximumNodes = maximumNodes
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var maximumNameLength: Int?
            var maximumNodes: Int?
            while let key = try json.nextMember(of: "maxNameLength,maxNodes") {
                switch key {
                case 0: maximumNameLength = try json.readInt()
                case 1: maximumNodes = try json.readInt()
                default: break
                }
            }
            self.maximumNameLength = maximumNameLength
            self.maximumNodes = maximumNodes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The radar profiles to choose from.
    public struct ProfileChoices: Sendable, JSONReadable {
        /// The profiles.
        public let values: [RadarProfile]
        /// The default profile (`default`).
        public let defaultValue: RadarProfile?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - values: The profiles.
        ///   - defaultValue: The default profile.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(values: [RadarProfile] = [], defaultValue: RadarProfile? = nil, other: [String: JSONValue] = [:]) {
            self.values = values
            self.defaultValue = defaultValue
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var values: [RadarProfile] = []
            var defaultValue: RadarProfile?
            while let key = try json.nextMember(of: "values,default") {
                switch key {
                case 0: values = try json.readArray(of: String.self).map(RadarProfile.init(rawValue:))
                case 1: defaultValue = try json.readWord(RadarProfile.self)
                default: break
                }
            }
            self.values = values
            self.defaultValue = defaultValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The scene that the radar watches.
    public struct RadarProfile: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An area.
        @_alwaysEmitIntoClient
        public static var area: RadarProfile { Self(rawValue: "area") }
        /// A road.
        @_alwaysEmitIntoClient
        public static var road: RadarProfile { Self(rawValue: "road") }
    }

    /// A number in an object of its own.
    public struct NumberValue: Sendable, JSONReadable {
        /// The number.
        public let value: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The number.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: Int, other: [String: JSONValue] = [:]) {
            self.value = value
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var value: Int?
            while let key = try json.nextMember(of: "value") {
                switch key {
                case 0: value = try json.readInt()
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// A filter that holds for all profiles.
    public struct GlobalFilter: Sendable, JSONReadable {
        /// The type of filter, "swayingObjectFilter" for example.
        public var type: String
        /// Whether the filter is on (`active`).
        public var isActive: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of filter, "swayingObjectFilter" for example.
        ///   - isActive: Whether the filter is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(type: String, isActive: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.type = type
            self.isActive = isActive
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type)
            json.member("active", isActive)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: String?
            var isActive: Bool?
            while let key = try json.nextMember(of: "type,active") {
                switch key {
                case 0: type = try json.readString()
                case 1: isActive = try json.readBool()
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.isActive = isActive
            self.other = json.keptMembersOfObject()
        }
    }

    /// A lane of a road.
    public struct Lane: Sendable, JSONReadable {
        /// The lane's name.
        public var name: String
        /// Whether the lane is in use (`enabled`).
        public var isEnabled: Bool?
        /// The corners of the lane; x and y are from -1 to 1.
        public var nodes: [Point]
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The lane's name.
        ///   - isEnabled: Whether the lane is in use.
        ///   - nodes: The corners of the lane; x and y are from -1 to 1.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String, isEnabled: Bool? = nil, nodes: [Point] = [], other: [String: JSONValue] = [:]) {
            self.name = name
            self.isEnabled = isEnabled
            self.nodes = nodes
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name)
            json.member("enabled", isEnabled.map { $0 ? "true" : "false" })
            if !nodes.isEmpty {
                json.key("nodes")
                json.beginArray()
                for item in nodes { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var isEnabled: Bool?
            var nodes: [Point] = []
            while let key = try json.nextMember(of: "name,enabled,nodes") {
                switch key {
                case 0: name = try json.readString()
                case 1: isEnabled = try json.readBool()
                case 2: nodes = try json.readArray(of: Point.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.isEnabled = isEnabled
            self.nodes = nodes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1000 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 4000 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4001 }
        /// A parameter's type is wrong.
        @_alwaysEmitIntoClient
        public static var wrongType: DeviceError.Code { 4002 }
        /// A parameter's format is wrong.
        @_alwaysEmitIntoClient
        public static var invalidFormat: DeviceError.Code { 4004 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 7000 }
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 8000 }
    }
}

extension Vapix {
    /// The radar's sensitivity, frequency, neighbors, mounting and lanes.
    @_alwaysEmitIntoClient
    public var radarAnalytics: RadarAnalytics { RadarAnalytics(vapix: self) }
}
