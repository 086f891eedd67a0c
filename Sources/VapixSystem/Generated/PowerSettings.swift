// Generated from Specs/power-settings.yaml by vapix-generate. Do not edit.

public import VapixClient

/// How much power the device gets and uses, and how it saves some.
///
/// API Discovery lists it as `power-settings`.
///
/// See <https://developer.axis.com/vapix/network-video/power-settings/>.
public enum PowerSettings {
    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getSupportedVersions", path: "/axis-cgi/power-settings.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Reads what the device can do of this API.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#getcapabilities>.
    public struct GetCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getCapabilities", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.0",
            method: "getCapabilities", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = Capabilities

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }
    }

    /// Reads whether the device saves power.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowersavingmode>.
    public struct GetPowerSavingMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getPowerSavingMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.0",
            method: "getPowerSavingMode", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it does (`powerSavingMode`).
            public var isOn: Bool

            package init(from json: inout JSONReader) throws(WireError) {
                var isOn: Bool?
                while let key = try json.nextKey() {
                    switch key {
                    case "powerSavingMode": isOn = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let isOn else { throw json.missingField("powerSavingMode") }
                self.isOn = isOn
            }
        }
    }

    /// Makes the device save power, or not.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#setpowersavingmode>.
    public struct SetPowerSavingMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/setPowerSavingMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.0",
            method: "setPowerSavingMode", access: .operator, effect: .idempotent)

        /// Whether it does (`powerSavingMode`).
        public var isOn: Bool

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter isOn: Whether it does.
        public init(isOn: Bool) {
            self.isOn = isOn
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("powerSavingMode", isOn)
            json.endObject()
        }
    }

    /// Reads whether the device waits before it powers down.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#getdelayedpowerdownmode>.
    public struct GetDelayedPowerDownMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getDelayedPowerDownMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.1",
            method: "getDelayedPowerDownMode", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it does (`delayedPowerDownMode`).
            public var isOn: Bool
            /// How many seconds it waits, if it does.
            public var delayTime: Int64?

            package init(from json: inout JSONReader) throws(WireError) {
                var isOn: Bool?
                while let key = try json.nextKey() {
                    switch key {
                    case "delayedPowerDownMode": isOn = try json.readBool()
                    case "delayTime": delayTime = try json.readInt64()
                    default: try json.skipValue()
                    }
                }
                guard let isOn else { throw json.missingField("delayedPowerDownMode") }
                self.isOn = isOn
            }
        }
    }

    /// Makes the device wait before it powers down, or not.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#setdelayedpowerdownmode>.
    public struct SetDelayedPowerDownMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/setDelayedPowerDownMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.1",
            method: "setDelayedPowerDownMode", access: .operator, effect: .idempotent)

        /// Whether it does (`delayedPowerDownMode`).
        public var isOn: Bool
        /// How many seconds it waits, if it does.
        public var delayTime: Int64?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - isOn: Whether it does.
        ///   - delayTime: How many seconds it waits, if it does.
        public init(isOn: Bool, delayTime: Int64? = nil) {
            self.isOn = isOn
            self.delayTime = delayTime
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("delayedPowerDownMode", isOn)
            json.member("delayTime", delayTime)
            json.endObject()
        }
    }

    /// Reads how much power the device gets and uses.
    ///
    /// A value that the device does not have is -1.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerstatus>.
    public struct GetPowerStatus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getPowerStatus", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
            method: "getPowerStatus", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// What it uses.
            public var usage: Usage?
            /// The class of power over Ethernet by the hardware (`psePoeClass`).
            public var psePoEClass: Int32?
            /// The class of power over Ethernet by LLDP (`lldpPoeClass`).
            public var lldpPoEClass: Int32?
            /// The watts that it asks for.
            public var powerRequested: Double?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "usage": usage = try json.read(Usage.self)
                    case "psePoeClass": psePoEClass = try json.readInt32()
                    case "lldpPoeClass": lldpPoEClass = try json.readInt32()
                    case "powerRequested": powerRequested = try json.readDouble()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Lists the parts of the device whose power can be seen or set.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerconsumers>.
    public struct GetPowerConsumers: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getPowerConsumers", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
            method: "getPowerConsumers", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The parts.
            public var consumers: [Consumer]

            package init(from json: inout JSONReader) throws(WireError) {
                var consumers: [Consumer]?
                while let key = try json.nextKey() {
                    switch key {
                    case "consumers": consumers = try json.readArray(of: Consumer.self)
                    default: try json.skipValue()
                    }
                }
                guard let consumers else { throw json.missingField("consumers") }
                self.consumers = consumers
            }
        }
    }

    /// Sets the power of a part of the device.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#setpowerconsumer>.
    public struct SetPowerConsumer: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/setPowerConsumer", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
            method: "setPowerConsumer", access: .admin, effect: .idempotent)

        /// The part (`powerConsumer`).
        public var name: String
        /// The watts that it may use, if that can be set.
        public var maxPower: Double?
        /// Whether it is on (`enabled`).
        public var isEnabled: Bool?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The part.
        ///   - maxPower: The watts that it may use, if that can be set.
        ///   - isEnabled: Whether it is on.
        public init(name: String, maxPower: Double? = nil, isEnabled: Bool? = nil) {
            self.name = name
            self.maxPower = maxPower
            self.isEnabled = isEnabled
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("powerConsumer", name)
            json.member("maxPower", maxPower)
            json.member("enabled", isEnabled)
            json.endObject()
        }
    }

    /// Lists the power profiles.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerprofiles>.
    public struct GetPowerProfiles: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getPowerProfiles", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
            method: "getPowerProfiles", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The profile in use (`currentPowerProfile`).
            public var current: String
            /// The profiles.
            public var profiles: [Profile]

            package init(from json: inout JSONReader) throws(WireError) {
                var current: String?
                var profiles: [Profile]?
                while let key = try json.nextKey() {
                    switch key {
                    case "currentPowerProfile": current = try json.readString()
                    case "profiles": profiles = try json.readArray(of: Profile.self)
                    default: try json.skipValue()
                    }
                }
                guard let current else { throw json.missingField("currentPowerProfile") }
                self.current = current
                guard let profiles else { throw json.missingField("profiles") }
                self.profiles = profiles
            }
        }
    }

    /// Chooses a power profile.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#setpowerprofile>.
    public struct SetPowerProfile: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/setPowerProfile", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
            method: "setPowerProfile", access: .admin, effect: .idempotent)

        /// The profile (`powerProfile`).
        public var name: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter name: The profile.
        public init(name: String) {
            self.name = name
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("powerProfile", name)
            json.endObject()
        }
    }

    /// Lists the power configurations.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerconfigurations>.
    public struct GetPowerConfigurations: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getPowerConfigurations", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.4",
            method: "getPowerConfigurations", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The configurations (`powerConfigurations`).
            public var configurations: [Configuration]

            package init(from json: inout JSONReader) throws(WireError) {
                var configurations: [Configuration]?
                while let key = try json.nextKey() {
                    switch key {
                    case "powerConfigurations": configurations = try json.readArray(of: Configuration.self)
                    default: try json.skipValue()
                    }
                }
                guard let configurations else { throw json.missingField("powerConfigurations") }
                self.configurations = configurations
            }
        }
    }

    /// Reads which power configuration is active.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getactivepowerconfiguration>.
    public struct GetActivePowerConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getActivePowerConfiguration", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.4",
            method: "getActivePowerConfiguration", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Its number.
            public var index: Int32

            package init(from json: inout JSONReader) throws(WireError) {
                var index: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "index": index = try json.readInt32()
                    default: try json.skipValue()
                    }
                }
                guard let index else { throw json.missingField("index") }
                self.index = index
            }
        }
    }

    /// Chooses a power configuration.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#setactivepowerconfiguration>.
    public struct SetActivePowerConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/setActivePowerConfiguration", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.4",
            method: "setActivePowerConfiguration", access: .admin, effect: .idempotent)

        /// Its number.
        public var index: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter index: Its number.
        public init(index: Int32) {
            self.index = index
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("index", index)
            json.endObject()
        }
    }

    /// Reads whether the device adapts the power that it asks for.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getdynamicpowermode>.
    public struct GetDynamicPowerMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getDynamicPowerMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.5",
            method: "getDynamicPowerMode", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it does (`dynamicPowerMode`).
            public var isOn: Bool

            package init(from json: inout JSONReader) throws(WireError) {
                var isOn: Bool?
                while let key = try json.nextKey() {
                    switch key {
                    case "dynamicPowerMode": isOn = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let isOn else { throw json.missingField("dynamicPowerMode") }
                self.isOn = isOn
            }
        }
    }

    /// Makes the device adapt the power that it asks for, or not.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#setdynamicpowermode>.
    public struct SetDynamicPowerMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/setDynamicPowerMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.5",
            method: "setDynamicPowerMode", access: .admin, effect: .idempotent)

        /// Whether it does (`dynamicPowerMode`).
        public var isOn: Bool

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter isOn: Whether it does.
        public init(isOn: Bool) {
            self.isOn = isOn
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("dynamicPowerMode", isOn)
            json.endObject()
        }
    }

    /// Reads how much power the device used.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerhistory>.
    public struct GetPowerHistory: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getPowerHistory", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.6",
            method: "getPowerHistory", access: .admin, effect: .read)

        /// How far back, in seconds; the answer can cover another time, to have more points.
        public var requestedTimeSpan: Int64

        /// Makes the call's value.
        ///
        /// - Parameter requestedTimeSpan: How far back, in seconds; the answer can cover another time, to have more
        ///   points.
        public init(requestedTimeSpan: Int64) {
            self.requestedTimeSpan = requestedTimeSpan
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("requestedTimeSpan", requestedTimeSpan)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The seconds that are covered (`acquiredTimeSpan`).
            public var timeSpan: Int64
            /// How many points there are.
            public var numberOfSamples: Int32?
            /// When the last point was, in ISO 8601 (`endTimeStamp`).
            public var end: String?
            /// The points, in watts (`powerMeasurements`).
            public var measurements: [Double]
            /// Their average, in watts (`powerAverage`).
            public var average: Double?

            package init(from json: inout JSONReader) throws(WireError) {
                var timeSpan: Int64?
                var measurements: [Double]?
                while let key = try json.nextKey() {
                    switch key {
                    case "acquiredTimeSpan": timeSpan = try json.readInt64()
                    case "numberOfSamples": numberOfSamples = try json.readInt32()
                    case "endTimeStamp": end = try json.readString()
                    case "powerMeasurements": measurements = try json.readArray(of: Double.self)
                    case "powerAverage": average = try json.readDouble()
                    default: try json.skipValue()
                    }
                }
                guard let timeSpan else { throw json.missingField("acquiredTimeSpan") }
                self.timeSpan = timeSpan
                guard let measurements else { throw json.missingField("powerMeasurements") }
                self.measurements = measurements
            }
        }
    }

    /// Reads whether the picture warns when power is short.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerwarningoverlay>.
    public struct GetPowerWarningOverlay: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getPowerWarningOverlay", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.7",
            method: "getPowerWarningOverlay", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it does (`enabled`).
            public var isEnabled: Bool

            package init(from json: inout JSONReader) throws(WireError) {
                var isEnabled: Bool?
                while let key = try json.nextKey() {
                    switch key {
                    case "enabled": isEnabled = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let isEnabled else { throw json.missingField("enabled") }
                self.isEnabled = isEnabled
            }
        }
    }

    /// Makes the picture warn when power is short, or not.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#setpowerwarningoverlay>.
    public struct SetPowerWarningOverlay: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/setPowerWarningOverlay", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.7",
            method: "setPowerWarningOverlay", access: .admin, effect: .idempotent)

        /// Whether it does (`enable`).
        public var isEnabled: Bool

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter isEnabled: Whether it does.
        public init(isEnabled: Bool) {
            self.isEnabled = isEnabled
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("enable", isEnabled)
            json.endObject()
        }
    }

    /// Reads whether the I/O connector gives power.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getioportpower>.
    public struct GetIOPortPower: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/getIOPortPower", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.9",
            method: "getIoPortPower", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it does (`enabled`).
            public var isEnabled: Bool

            package init(from json: inout JSONReader) throws(WireError) {
                var isEnabled: Bool?
                while let key = try json.nextKey() {
                    switch key {
                    case "enabled": isEnabled = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let isEnabled else { throw json.missingField("enabled") }
                self.isEnabled = isEnabled
            }
        }
    }

    /// Makes the I/O connector give power, or not.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#setioportpower>.
    public struct SetIOPortPower: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "powerSettings/setIOPortPower", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.9",
            method: "setIoPortPower", access: .admin, effect: .idempotent)

        /// Whether it does (`enable`).
        public var isEnabled: Bool

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter isEnabled: Whether it does.
        public init(isEnabled: Bool) {
            self.isEnabled = isEnabled
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("enable", isEnabled)
            json.endObject()
        }
    }

    /// What the device can do of this API.
    public struct Capabilities: Sendable, JSONReadable {
        /// Whether it has a power saving mode (`powerSavingSupport`).
        public var powerSaving: Bool?
        /// Whether it can wait before it powers down (`delayedPowerDownSupport`).
        public var delayedPowerDown: Bool?
        /// Whether it has power profiles (`powerProfileSupport`).
        public var powerProfiles: Bool?
        /// Whether it lists its parts (`powerConsumerSupport`).
        public var powerConsumers: Bool?
        /// Whether it has a power status (`powerStatusSupport`).
        public var powerStatus: Bool?
        /// Whether it has power configurations (`powerConfigurationSupport`).
        public var powerConfigurations: Bool?
        /// Whether it can adapt the power that it asks for (`dynamicPowerModeSupport`).
        public var dynamicPowerMode: Bool?
        /// Whether it has a power history (`powerHistorySupport`).
        public var powerHistory: Bool?
        /// Whether the warning in the picture can be set (`disablePowerWarningOverlaySupport`).
        public var powerWarningOverlay: Bool?
        /// Whether the power of the I/O connector can be set (`ioPortPowerSupport`).
        public var ioPortPower: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "powerSavingSupport": powerSaving = try json.readBool()
                case "delayedPowerDownSupport": delayedPowerDown = try json.readBool()
                case "powerProfileSupport": powerProfiles = try json.readBool()
                case "powerConsumerSupport": powerConsumers = try json.readBool()
                case "powerStatusSupport": powerStatus = try json.readBool()
                case "powerConfigurationSupport": powerConfigurations = try json.readBool()
                case "dynamicPowerModeSupport": dynamicPowerMode = try json.readBool()
                case "powerHistorySupport": powerHistory = try json.readBool()
                case "disablePowerWarningOverlaySupport": powerWarningOverlay = try json.readBool()
                case "ioPortPowerSupport": ioPortPower = try json.readBool()
                default: try json.skipValue()
                }
            }
        }
    }

    /// How much power a device uses.
    public struct Usage: Sendable, JSONReadable {
        /// The watts now (`currentPower`).
        public var current: Double?
        /// The watts on average (`averagePower`).
        public var average: Double?
        /// The watts at most (`maxPower`).
        public var maximum: Double?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "currentPower": current = try json.readDouble()
                case "averagePower": average = try json.readDouble()
                case "maxPower": maximum = try json.readDouble()
                default: try json.skipValue()
                }
            }
        }
    }

    /// A part of the device that uses power.
    public struct Consumer: Sendable, JSONReadable {
        /// Its name, "WindowHeater" for example (`powerConsumer`).
        public var name: String
        /// Its kind, "Heater" for example.
        public var type: String?
        /// The watts that it uses at most.
        public var maxPower: Double?
        /// Whether that can be set (`adjustablePower`).
        public var isAdjustable: Bool?
        /// Whether it is on (`enabled`).
        public var isEnabled: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "powerConsumer": name = try json.readString()
                case "type": type = try json.readString()
                case "maxPower": maxPower = try json.readDouble()
                case "adjustablePower": isAdjustable = try json.readBool()
                case "enabled": isEnabled = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("powerConsumer") }
            self.name = name
        }
    }

    /// A power profile.
    public struct Profile: Sendable, JSONReadable {
        /// Its name (`powerProfile`).
        public var name: String
        /// Its place among the profiles, from the least power to the most (`powerRank`).
        public var rank: Int32?
        /// The temperature above which the device works in full.
        public var lowerTemperature: Int32?
        /// The temperature below which the device works in full.
        public var upperTemperature: Int32?
        /// What the profile is like.
        public var labels: [Label] = []
        /// Whether it is the one that the device has if nobody chooses (`default`).
        public var isDefault: Bool?
        /// What it sets for parts of the device.
        public var consumers: [ProfileConsumer] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "powerProfile": name = try json.readString()
                case "powerRank": rank = try json.readInt32()
                case "lowerTemperature": lowerTemperature = try json.readInt32()
                case "upperTemperature": upperTemperature = try json.readInt32()
                case "labels": labels = try json.readArray(of: String.self).map(Label.init(rawValue:))
                case "default": isDefault = try json.readBool()
                case "consumers": consumers = try json.readArray(of: ProfileConsumer.self)
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("powerProfile") }
            self.name = name
        }
    }

    /// What a profile sets for a part of the device.
    public struct ProfileConsumer: Sendable, JSONReadable {
        /// The part's name (`powerConsumer`).
        public var name: String
        /// The watts that it uses at most.
        public var maxPower: Double?
        /// Whether it is on (`enabled`).
        public var isEnabled: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "powerConsumer": name = try json.readString()
                case "maxPower": maxPower = try json.readDouble()
                case "enabled": isEnabled = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("powerConsumer") }
            self.name = name
        }
    }

    /// What a profile is like.
    public struct Label: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Heaters are off.
        public static let disableHeaters = Label(rawValue: "disableHeaters")
        /// Made for performance.
        public static let highPerformance = Label(rawValue: "highPerformance")
        /// Made for little power.
        public static let lowPower = Label(rawValue: "lowPower")
        /// Has a range of temperatures.
        public static let temperatureRange = Label(rawValue: "temperatureRange")
        /// The I/O connector gives 12 volts, which it does not in others.
        public static let enableIO = Label(rawValue: "enableIo")
        /// HDMI and audio are on, which they are not in others.
        public static let enableHDMIAndAudio = Label(rawValue: "enableHdmiAndAudio")
    }

    /// A power configuration.
    public struct Configuration: Sendable, JSONReadable {
        /// Its number.
        public var index: Int32
        /// Its name, "PoE 4" for example.
        public var name: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var index: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "index": index = try json.readInt32()
                case "name": name = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let index else { throw json.missingField("index") }
            self.index = index
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 100
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 4001
        /// A parameter has the wrong type.
        public static let invalidParameterType: DeviceError.Code = 4002
        /// The device failed.
        public static let internalError: DeviceError.Code = 8000
        /// The device does not have that.
        public static let notSupported: DeviceError.Code = 300
        /// The device could not do it, or there is no such index.
        public static let failed: DeviceError.Code = 301
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 302
    }

    /// The API's calls; get it from ``Vapix/powerSettings``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``GetCapabilities``.
        public func getCapabilities() async throws -> Capabilities {
            try await vapix.send(GetCapabilities())
        }

        /// See ``GetPowerSavingMode``.
        public func getPowerSavingMode() async throws -> GetPowerSavingMode.Output {
            try await vapix.send(GetPowerSavingMode())
        }

        /// See ``SetPowerSavingMode``.
        public func setPowerSavingMode(isOn: Bool) async throws {
            try await vapix.send(SetPowerSavingMode(isOn: isOn))
        }

        /// See ``GetDelayedPowerDownMode``.
        public func getDelayedPowerDownMode() async throws -> GetDelayedPowerDownMode.Output {
            try await vapix.send(GetDelayedPowerDownMode())
        }

        /// See ``SetDelayedPowerDownMode``.
        public func setDelayedPowerDownMode(isOn: Bool, delayTime: Int64? = nil) async throws {
            try await vapix.send(SetDelayedPowerDownMode(isOn: isOn, delayTime: delayTime))
        }

        /// See ``GetPowerStatus``.
        public func getPowerStatus() async throws -> GetPowerStatus.Output {
            try await vapix.send(GetPowerStatus())
        }

        /// See ``GetPowerConsumers``.
        public func getPowerConsumers() async throws -> GetPowerConsumers.Output {
            try await vapix.send(GetPowerConsumers())
        }

        /// See ``SetPowerConsumer``.
        public func setPowerConsumer(name: String, maxPower: Double? = nil, isEnabled: Bool? = nil) async throws {
            try await vapix.send(SetPowerConsumer(name: name, maxPower: maxPower, isEnabled: isEnabled))
        }

        /// See ``GetPowerProfiles``.
        public func getPowerProfiles() async throws -> GetPowerProfiles.Output {
            try await vapix.send(GetPowerProfiles())
        }

        /// See ``SetPowerProfile``.
        public func setPowerProfile(_ name: String) async throws {
            try await vapix.send(SetPowerProfile(name: name))
        }

        /// See ``GetPowerConfigurations``.
        public func getPowerConfigurations() async throws -> GetPowerConfigurations.Output {
            try await vapix.send(GetPowerConfigurations())
        }

        /// See ``GetActivePowerConfiguration``.
        public func getActivePowerConfiguration() async throws -> GetActivePowerConfiguration.Output {
            try await vapix.send(GetActivePowerConfiguration())
        }

        /// See ``SetActivePowerConfiguration``.
        public func setActivePowerConfiguration(index: Int32) async throws {
            try await vapix.send(SetActivePowerConfiguration(index: index))
        }

        /// See ``GetDynamicPowerMode``.
        public func getDynamicPowerMode() async throws -> GetDynamicPowerMode.Output {
            try await vapix.send(GetDynamicPowerMode())
        }

        /// See ``SetDynamicPowerMode``.
        public func setDynamicPowerMode(isOn: Bool) async throws {
            try await vapix.send(SetDynamicPowerMode(isOn: isOn))
        }

        /// See ``GetPowerHistory``.
        public func getPowerHistory(requestedTimeSpan: Int64) async throws -> GetPowerHistory.Output {
            try await vapix.send(GetPowerHistory(requestedTimeSpan: requestedTimeSpan))
        }

        /// See ``GetPowerWarningOverlay``.
        public func getPowerWarningOverlay() async throws -> GetPowerWarningOverlay.Output {
            try await vapix.send(GetPowerWarningOverlay())
        }

        /// See ``SetPowerWarningOverlay``.
        public func setPowerWarningOverlay(isEnabled: Bool) async throws {
            try await vapix.send(SetPowerWarningOverlay(isEnabled: isEnabled))
        }

        /// See ``GetIOPortPower``.
        public func getIOPortPower() async throws -> GetIOPortPower.Output {
            try await vapix.send(GetIOPortPower())
        }

        /// See ``SetIOPortPower``.
        public func setIOPortPower(isEnabled: Bool) async throws {
            try await vapix.send(SetIOPortPower(isEnabled: isEnabled))
        }
    }
}

extension Vapix {
    /// How much power the device gets and uses, and how it saves some; see ``PowerSettings``.
    public var powerSettings: PowerSettings.API { PowerSettings.API(vapix: self) }
}
