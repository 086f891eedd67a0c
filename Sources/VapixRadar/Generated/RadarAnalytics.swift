// Generated from Specs/radar-analytics.yaml by vapix-generate. Do not edit.

public import VapixClient

/// How the radar sees: sensitivity, frequency, neighbours, mounting, lanes.
///
/// API Discovery lists it as `radar-analytics2`.
///
/// See <https://developer.axis.com/vapix/radar/radar-configuration/>.
public enum RadarAnalytics {
    /// Reads what the radar can be set to.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/radar/radar-configuration/#getconfigurationcapabilities-1>.
    public struct GetConfigurationCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/getConfigurationCapabilities", path: "/axis-cgi/radar/radaranalytics.cgi",
            apiVersion: "2.2", method: "getConfigurationCapabilities", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The sensitivities.
            public var detectionSensitivity: SensitivityChoices?
            /// What can be set for radars nearby, if anything.
            public var coexistence: CoexistenceChoices?
            /// The frequency channels, if there are several.
            public var frequencyChannel: FrequencyChoices?
            /// The mounting heights.
            public var mountingHeight: NumberRange?
            /// The mounting tilts.
            public var mountingTilt: NumberRange?
            /// The global filters; the page's samples leave them out.
            public var filters: [JSONText] = []
            /// The limits of lanes, if the radar has them.
            public var lanes: LaneLimits?
            /// The radar profiles, if there are any.
            public var radarProfile: ProfileChoices?
            /// Members that this version of the library does not know.
            public var other: [String: JSONText] = [:]

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "detectionSensitivity": detectionSensitivity = try json.read(SensitivityChoices.self)
                    case "coexistence": coexistence = try json.read(CoexistenceChoices.self)
                    case "frequencyChannel": frequencyChannel = try json.read(FrequencyChoices.self)
                    case "mountingHeight": mountingHeight = try json.read(NumberRange.self)
                    case "mountingTilt": mountingTilt = try json.read(NumberRange.self)
                    case "filters": filters = try json.readArray(of: JSONText.self)
                    case "lanes": lanes = try json.read(LaneLimits.self)
                    case "radarProfile": radarProfile = try json.read(ProfileChoices.self)
                    default:
                        other[key] = try json.readJSONText()
                    }
                }
            }
        }
    }

    /// Sets how sensitive the detection is.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#setdetectionsensitivity>.
    public struct SetDetectionSensitivity: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/setDetectionSensitivity", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setDetectionSensitivity", access: .operator, effect: .idempotent)

        /// The sensitivity, one of the capabilities.
        public var value: String
        /// The radar channel.
        public var channel: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - value: The sensitivity, one of the capabilities.
        ///   - channel: The radar channel.
        public init(value: String, channel: Int32? = nil) {
            self.value = value
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("value", value)
            json.member("channel", channel)
            json.endObject()
        }
    }

    /// Reads how sensitive the detection is.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#getdetectionsensitivity>.
    public struct GetDetectionSensitivity: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/getDetectionSensitivity", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getDetectionSensitivity", access: .operator, effect: .read)

        /// The radar channel.
        public var channel: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter channel: The radar channel.
        public init(channel: Int32? = nil) {
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard channel != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("channel", channel)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The sensitivity.
            public var value: String
            /// The sensitivities to choose from.
            public var allowedValues: [String] = []

            package init(from json: inout JSONReader) throws(WireError) {
                var value: String?
                while let key = try json.nextKey() {
                    switch key {
                    case "value": value = try json.readString()
                    case "allowedValues": allowedValues = try json.readArray(of: String.self)
                    default: try json.skipValue()
                    }
                }
                guard let value else { throw json.missingField("value") }
                self.value = value
            }
        }
    }

    /// Sets how many radars are nearby, so that they do not disturb each other.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#setcoexistence>.
    public struct SetCoexistence: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/setCoexistence", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setCoexistence", access: .operator, effect: .idempotent)

        /// How many there are (`maxNeighboringRadars`).
        public var maximumNeighboringRadars: Int32?
        /// The group that the radar is in.
        public var group: Int32?
        /// The radar channel.
        public var channel: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - maximumNeighboringRadars: How many there are.
        ///   - group: The group that the radar is in.
        ///   - channel: The radar channel.
        public init(maximumNeighboringRadars: Int32? = nil, group: Int32? = nil, channel: Int32? = nil) {
            self.maximumNeighboringRadars = maximumNeighboringRadars
            self.group = group
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard maximumNeighboringRadars != nil || group != nil || channel != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("maxNeighboringRadars", maximumNeighboringRadars)
            json.member("group", group)
            json.member("channel", channel)
            json.endObject()
        }
    }

    /// Reads how many radars are taken to be nearby.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#getcoexistence>.
    public struct GetCoexistence: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/getCoexistence", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getCoexistence", access: .operator, effect: .read)

        /// The radar channel.
        public var channel: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter channel: The radar channel.
        public init(channel: Int32? = nil) {
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard channel != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("channel", channel)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// How many there are (`maxNeighboringRadars`).
            public var maximumNeighboringRadars: NumberValue?
            /// The group that the radar is in.
            public var group: NumberValue?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "maxNeighboringRadars": maximumNeighboringRadars = try json.read(NumberValue.self)
                    case "group": group = try json.read(NumberValue.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Sets the frequency channel.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#setfrequencychannel>.
    public struct SetFrequencyChannel: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/setFrequencyChannel", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setFrequencyChannel", access: .operator, effect: .idempotent)

        /// The frequency channel.
        public var value: FrequencyChannel?
        /// Whether the radar chooses it.
        public var automatic: Bool?
        /// The radar channel.
        public var channel: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - value: The frequency channel.
        ///   - automatic: Whether the radar chooses it.
        ///   - channel: The radar channel.
        public init(value: FrequencyChannel? = nil, automatic: Bool? = nil, channel: Int32? = nil) {
            self.value = value
            self.automatic = automatic
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard value != nil || automatic != nil || channel != nil else { return }
            json.key("params")
            json.beginObject()
            if let value {
                json.key("value")
                value.write(to: &json)
            }
            json.member("automatic", automatic)
            json.member("channel", channel)
            json.endObject()
        }
    }

    /// Reads the frequency channel.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#getfrequencychannel>.
    public struct GetFrequencyChannel: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/getFrequencyChannel", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getFrequencyChannel", access: .operator, effect: .read)

        /// The radar channel.
        public var channel: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter channel: The radar channel.
        public init(channel: Int32? = nil) {
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard channel != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("channel", channel)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether the radar chooses it.
            public var automatic: Bool?
            /// The frequency channel.
            public var value: FrequencyChannel?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "automatic": automatic = try json.readBool()
                    case "value": value = try json.read(FrequencyChannel.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Turns filters on or off that hold for all profiles.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/radar/radar-configuration/#setglobalfilters>.
    public struct SetGlobalFilters: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/setGlobalFilters", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setGlobalFilters", access: .admin, effect: .idempotent)

        /// The filters.
        public var filters: [GlobalFilter]
        /// The radar channel.
        public var channel: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - filters: The filters.
        ///   - channel: The radar channel.
        public init(filters: [GlobalFilter], channel: Int32? = nil) {
            self.filters = filters
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
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
    /// Access: admin. See <https://developer.axis.com/vapix/radar/radar-configuration/#getglobalfilters>.
    public struct GetGlobalFilters: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/getGlobalFilters", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getGlobalFilters", access: .admin, effect: .read)

        /// The radar channel.
        public var channel: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter channel: The radar channel.
        public init(channel: Int32? = nil) {
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard channel != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("channel", channel)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The filters.
            public var filters: [GlobalFilter]

            package init(from json: inout JSONReader) throws(WireError) {
                var filters: [GlobalFilter]?
                while let key = try json.nextKey() {
                    switch key {
                    case "filters": filters = try json.readArray(of: GlobalFilter.self)
                    default: try json.skipValue()
                    }
                }
                guard let filters else { throw json.missingField("filters") }
                self.filters = filters
            }
        }
    }

    /// Sets how high the radar hangs.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#setmountingheight>.
    public struct SetMountingHeight: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/setMountingHeight", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setMountingHeight", access: .operator, effect: .idempotent)

        /// The height, in metres.
        public var value: Double
        /// The radar channel.
        public var channel: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - value: The height, in metres.
        ///   - channel: The radar channel.
        public init(value: Double, channel: Int32? = nil) {
            self.value = value
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("value", value)
            json.member("channel", channel)
            json.endObject()
        }
    }

    /// Reads how high the radar hangs.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#getmountingheight>.
    public struct GetMountingHeight: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/getMountingHeight", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getMountingHeight", access: .operator, effect: .read)

        /// The radar channel.
        public var channel: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter channel: The radar channel.
        public init(channel: Int32? = nil) {
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard channel != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("channel", channel)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The height, in metres.
            public var value: Double

            package init(from json: inout JSONReader) throws(WireError) {
                var value: Double?
                while let key = try json.nextKey() {
                    switch key {
                    case "value": value = try json.readDouble()
                    default: try json.skipValue()
                    }
                }
                guard let value else { throw json.missingField("value") }
                self.value = value
            }
        }
    }

    /// Sets how the radar is tilted.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#setmountingtilt>.
    public struct SetMountingTilt: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/setMountingTilt", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "setMountingTilt", access: .operator, effect: .idempotent)

        /// Whether the radar measures it.
        public var automatic: Bool?
        /// The tilt, in degrees.
        public var value: Double?
        /// The radar channel.
        public var channel: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - automatic: Whether the radar measures it.
        ///   - value: The tilt, in degrees.
        ///   - channel: The radar channel.
        public init(automatic: Bool? = nil, value: Double? = nil, channel: Int32? = nil) {
            self.automatic = automatic
            self.value = value
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard automatic != nil || value != nil || channel != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("automatic", automatic)
            json.member("value", value)
            json.member("channel", channel)
            json.endObject()
        }
    }

    /// Reads how the radar is tilted.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#getmountingtilt>.
    public struct GetMountingTilt: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/getMountingTilt", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getMountingTilt", access: .operator, effect: .read)

        /// The radar channel.
        public var channel: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter channel: The radar channel.
        public init(channel: Int32? = nil) {
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard channel != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("channel", channel)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether the radar measures it.
            public var automatic: Bool?
            /// The tilt, in degrees.
            public var value: Double?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "automatic": automatic = try json.readBool()
                    case "value": value = try json.readDouble()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Asks whether data from the radar arrives.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#getradardatastatus>.
    public struct GetRadarDataStatus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/getRadarDataStatus", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.2",
            method: "getRadarDataStatus", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it does.
            public var value: Bool

            package init(from json: inout JSONReader) throws(WireError) {
                var value: Bool?
                while let key = try json.nextKey() {
                    switch key {
                    case "value": value = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let value else { throw json.missingField("value") }
                self.value = value
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/radar/radar-configuration/#getsupportedversions-1>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/getSupportedVersions", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Sets the lanes of roads.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#setlanes>.
    public struct SetLanes: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/setLanes", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.4",
            method: "setLanes", access: .operator, effect: .idempotent)

        /// The lanes.
        public var lanes: [Lane]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter lanes: The lanes.
        public init(lanes: [Lane]) {
            self.lanes = lanes
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("lanes")
            json.beginArray()
            for item in lanes { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads the lanes of roads.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#getlanes>.
    public struct GetLanes: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/getLanes", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "2.4",
            method: "getLanes", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The lanes.
            public var lanes: [Lane]

            package init(from json: inout JSONReader) throws(WireError) {
                var lanes: [Lane]?
                while let key = try json.nextKey() {
                    switch key {
                    case "lanes": lanes = try json.readArray(of: Lane.self)
                    default: try json.skipValue()
                    }
                }
                guard let lanes else { throw json.missingField("lanes") }
                self.lanes = lanes
            }
        }
    }

    /// Sets what the radar watches, an area or a road.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#setradarprofile>.
    public struct SetRadarProfile: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/setRadarProfile", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "1.4",
            method: "setRadarProfile", access: .operator, effect: .idempotent)

        /// The profile.
        public var value: RadarProfile
        /// The radar channel.
        public var channel: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - value: The profile.
        ///   - channel: The radar channel.
        public init(value: RadarProfile, channel: Int32? = nil) {
            self.value = value
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("value", value.rawValue)
            json.member("channel", channel)
            json.endObject()
        }
    }

    /// Reads what the radar watches, an area or a road.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/radar/radar-configuration/#getradarprofile>.
    public struct GetRadarProfile: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "radarAnalytics/getRadarProfile", path: "/axis-cgi/radar/radaranalytics.cgi", apiVersion: "1.4",
            method: "getRadarProfile", access: .operator, effect: .read)

        /// The radar channel.
        public var channel: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter channel: The radar channel.
        public init(channel: Int32? = nil) {
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard channel != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("channel", channel)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The profile.
            public var value: RadarProfile
            /// The profiles to choose from.
            public var allowedValues: [RadarProfile] = []

            package init(from json: inout JSONReader) throws(WireError) {
                var value: RadarProfile?
                while let key = try json.nextKey() {
                    switch key {
                    case "value": value = try json.readString().map(RadarProfile.init(rawValue:))
                    case "allowedValues":
                        allowedValues = try json.readArray(of: String.self).map(RadarProfile.init(rawValue:))
                    default: try json.skipValue()
                    }
                }
                guard let value else { throw json.missingField("value") }
                self.value = value
            }
        }
    }

    /// The sensitivities to choose from.
    public struct SensitivityChoices: Sendable, JSONReadable {
        /// The sensitivities, low, medium and high for example.
        public var values: [String] = []
        /// The default (`default`).
        public var defaultValue: String?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "values": values = try json.readArray(of: String.self)
                case "default": defaultValue = try json.readString()
                default: try json.skipValue()
                }
            }
        }
    }

    /// Numbers to choose from.
    public struct NumberChoices: Sendable, JSONReadable {
        /// The numbers.
        public var values: [Int32] = []
        /// The default (`default`).
        public var defaultValue: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "values": values = try json.readArray(of: Int32.self)
                case "default": defaultValue = try json.readInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// What can be set for radars nearby.
    public struct CoexistenceChoices: Sendable, JSONReadable {
        /// How many there can be (`maxNeighboringRadars`).
        public var maximumNeighboringRadars: NumberChoices?
        /// The groups.
        public var group: NumberChoices?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "maxNeighboringRadars": maximumNeighboringRadars = try json.read(NumberChoices.self)
                case "group": group = try json.read(NumberChoices.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// The frequency channels to choose from.
    public struct FrequencyChoices: Sendable, JSONReadable {
        /// Whether the radar can choose.
        public var automatic: Bool?
        /// The channels.
        public var values: [FrequencyChannel] = []
        /// The first channel (`minValue`).
        public var minimumValue: Int32?
        /// The last channel (`maxValue`).
        public var maximumValue: Int32?
        /// The default (`default`).
        public var defaultValue: FrequencyChannel?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "automatic": automatic = try json.readBool()
                case "values": values = try json.readArray(of: FrequencyChannel.self)
                case "minValue": minimumValue = try json.readInt32()
                case "maxValue": maximumValue = try json.readInt32()
                case "default": defaultValue = try json.read(FrequencyChannel.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// A frequency channel, as a number or as text.
    public enum FrequencyChannel: Sendable, JSONReadable {
        /// A number.
        case number(Int32)
        /// A text.
        case text(String)
        /// A form that this version of the library does not know.
        case other(JSONText)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .number:
                guard let value = try json.readInt32() else { throw json.missingField("number") }
                self = .number(value)
            case .string:
                guard let value = try json.readString() else { throw json.missingField("text") }
                self = .text(value)
            default: self = .other(try JSONText(from: &json))
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
        /// The least (`minValue`).
        public var minimumValue: Double?
        /// The greatest (`maxValue`).
        public var maximumValue: Double?
        /// The default (`default`).
        public var defaultValue: Double?
        /// Whether the radar can measure it.
        public var automatic: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "minValue": minimumValue = try json.readDouble()
                case "maxValue": maximumValue = try json.readDouble()
                case "default": defaultValue = try json.readDouble()
                case "automatic": automatic = try json.readBool()
                default: try json.skipValue()
                }
            }
        }
    }

    /// The limits of lanes.
    public struct LaneLimits: Sendable, JSONReadable {
        /// The most characters of a name (`maxNameLength`).
        public var maximumNameLength: Int32?
        /// The most corners (`maxNodes`).
        public var maximumNodes: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "maxNameLength": maximumNameLength = try json.readInt32()
                case "maxNodes": maximumNodes = try json.readInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// The radar profiles to choose from.
    public struct ProfileChoices: Sendable, JSONReadable {
        /// The profiles.
        public var values: [RadarProfile] = []
        /// The default (`default`).
        public var defaultValue: RadarProfile?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "values": values = try json.readArray(of: String.self).map(RadarProfile.init(rawValue:))
                case "default": defaultValue = try json.readString().map(RadarProfile.init(rawValue:))
                default: try json.skipValue()
                }
            }
        }
    }

    /// What the radar watches.
    public struct RadarProfile: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An area.
        public static let area = RadarProfile(rawValue: "area")
        /// A road.
        public static let road = RadarProfile(rawValue: "road")
    }

    /// A number in an object of its own.
    public struct NumberValue: Sendable, JSONReadable {
        /// The number.
        public var value: Int32

        package init(from json: inout JSONReader) throws(WireError) {
            var value: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "value": value = try json.readInt32()
                default: try json.skipValue()
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
        }
    }

    /// A filter that holds for all profiles.
    public struct GlobalFilter: Sendable, JSONReadable {
        /// What it filters out, swayingObjectFilter for example.
        public var type: String
        /// Whether it is on (`active`).
        public var isActive: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: What it filters out, swayingObjectFilter for example.
        ///   - isActive: Whether it is on.
        public init(type: String, isActive: Bool? = nil) {
            self.type = type
            self.isActive = isActive
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type)
            json.member("active", isActive)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: String?
            while let key = try json.nextKey() {
                switch key {
                case "type": type = try json.readString()
                case "active": isActive = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
        }
    }

    /// A lane of a road.
    public struct Lane: Sendable, JSONReadable {
        /// Its name.
        public var name: String
        /// Whether it is in use (`enabled`).
        public var isEnabled: Bool?
        /// Its corners, x and y each from -1 to 1.
        public var nodes: [[Double]] = []

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: Its name.
        ///   - isEnabled: Whether it is in use.
        ///   - nodes: Its corners, x and y each from -1 to 1.
        public init(name: String, isEnabled: Bool? = nil, nodes: [[Double]] = []) {
            self.name = name
            self.isEnabled = isEnabled
            self.nodes = nodes
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name)
            json.member("enabled", isEnabled.map { $0 ? "true" : "false" })
            if !nodes.isEmpty {
                json.key("nodes")
                json.beginArray()
                for item in nodes {
                    json.beginArray()
                    for item in item { json.write(item) }
                    json.endArray()
                }
                json.endArray()
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "enabled": isEnabled = try json.readFlag()
                case "nodes": nodes = try json.readArray(of: [Double].self)
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 1000
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 4000
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 4001
        /// A parameter's type is wrong.
        public static let wrongType: DeviceError.Code = 4002
        /// A parameter's form is wrong.
        public static let invalidFormat: DeviceError.Code = 4004
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 7000
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 8000
    }

    /// The API's calls; get it from ``Vapix/radarAnalytics``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetConfigurationCapabilities``.
        public func getConfigurationCapabilities() async throws -> GetConfigurationCapabilities.Output {
            try await vapix.send(GetConfigurationCapabilities())
        }

        /// See ``SetDetectionSensitivity``.
        public func setDetectionSensitivity(value: String, channel: Int32? = nil) async throws {
            try await vapix.send(SetDetectionSensitivity(value: value, channel: channel))
        }

        /// See ``GetDetectionSensitivity``.
        public func getDetectionSensitivity(channel: Int32? = nil) async throws -> GetDetectionSensitivity.Output {
            try await vapix.send(GetDetectionSensitivity(channel: channel))
        }

        /// See ``SetCoexistence``.
        public func setCoexistence(
            maximumNeighboringRadars: Int32? = nil, group: Int32? = nil, channel: Int32? = nil
        ) async throws {
            try await vapix.send(
                SetCoexistence(maximumNeighboringRadars: maximumNeighboringRadars, group: group, channel: channel))
        }

        /// See ``GetCoexistence``.
        public func getCoexistence(channel: Int32? = nil) async throws -> GetCoexistence.Output {
            try await vapix.send(GetCoexistence(channel: channel))
        }

        /// See ``SetFrequencyChannel``.
        public func setFrequencyChannel(
            value: FrequencyChannel? = nil, automatic: Bool? = nil, channel: Int32? = nil
        ) async throws {
            try await vapix.send(SetFrequencyChannel(value: value, automatic: automatic, channel: channel))
        }

        /// See ``GetFrequencyChannel``.
        public func getFrequencyChannel(channel: Int32? = nil) async throws -> GetFrequencyChannel.Output {
            try await vapix.send(GetFrequencyChannel(channel: channel))
        }

        /// See ``SetGlobalFilters``.
        public func setGlobalFilters(filters: [GlobalFilter], channel: Int32? = nil) async throws {
            try await vapix.send(SetGlobalFilters(filters: filters, channel: channel))
        }

        /// See ``GetGlobalFilters``.
        public func getGlobalFilters(channel: Int32? = nil) async throws -> GetGlobalFilters.Output {
            try await vapix.send(GetGlobalFilters(channel: channel))
        }

        /// See ``SetMountingHeight``.
        public func setMountingHeight(value: Double, channel: Int32? = nil) async throws {
            try await vapix.send(SetMountingHeight(value: value, channel: channel))
        }

        /// See ``GetMountingHeight``.
        public func getMountingHeight(channel: Int32? = nil) async throws -> GetMountingHeight.Output {
            try await vapix.send(GetMountingHeight(channel: channel))
        }

        /// See ``SetMountingTilt``.
        public func setMountingTilt(automatic: Bool? = nil, value: Double? = nil, channel: Int32? = nil) async throws {
            try await vapix.send(SetMountingTilt(automatic: automatic, value: value, channel: channel))
        }

        /// See ``GetMountingTilt``.
        public func getMountingTilt(channel: Int32? = nil) async throws -> GetMountingTilt.Output {
            try await vapix.send(GetMountingTilt(channel: channel))
        }

        /// See ``GetRadarDataStatus``.
        public func getRadarDataStatus() async throws -> GetRadarDataStatus.Output {
            try await vapix.send(GetRadarDataStatus())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``SetLanes``.
        public func setLanes(_ lanes: [Lane]) async throws {
            try await vapix.send(SetLanes(lanes: lanes))
        }

        /// See ``GetLanes``.
        public func getLanes() async throws -> GetLanes.Output {
            try await vapix.send(GetLanes())
        }

        /// See ``SetRadarProfile``.
        public func setRadarProfile(value: RadarProfile, channel: Int32? = nil) async throws {
            try await vapix.send(SetRadarProfile(value: value, channel: channel))
        }

        /// See ``GetRadarProfile``.
        public func getRadarProfile(channel: Int32? = nil) async throws -> GetRadarProfile.Output {
            try await vapix.send(GetRadarProfile(channel: channel))
        }
    }
}

extension Vapix {
    /// How the radar sees: sensitivity, frequency, neighbours, mounting, lanes; see ``RadarAnalytics``.
    public var radarAnalytics: RadarAnalytics.API { RadarAnalytics.API(vapix: self) }
}
