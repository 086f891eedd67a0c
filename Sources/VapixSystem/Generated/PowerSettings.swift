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
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "powerSettings/getSupportedVersions", path: "/axis-cgi/power-settings.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)
    }

    /// Reads what the device can do of this API.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#getcapabilities>.
    public struct GetCapabilities: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Capabilities>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Capabilities>(
            id: "powerSettings/getCapabilities", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.0",
            method: "getCapabilities", access: .operator, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.endObject()
        }
    }

    /// Reads whether the device saves power.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowersavingmode>.
    public struct GetPowerSavingMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "powerSettings/getPowerSavingMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.0",
            method: "getPowerSavingMode", access: .operator, effect: .read, reply: .data(reading: Output.init(from:))
        ) { json in
            json.beginParameters()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it does (`powerSavingMode`).
            public let isOn: Bool

            init(from json: inout JSONReader) throws(WireError) {
                var isOn: Bool?
                while let key = try json.nextKey(of: "powerSavingMode") {
                    switch key {
                    case 0: isOn = try json.readBool()
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
    public struct SetPowerSavingMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter isOn: Whether it does.
        public init(isOn: Bool) {
            call = VapixCall(
                id: "powerSettings/setPowerSavingMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.0",
                method: "setPowerSavingMode", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("powerSavingMode", isOn)
                json.endObject()
            }
        }
    }

    /// Reads whether the device waits before it powers down.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#getdelayedpowerdownmode>.
    public struct GetDelayedPowerDownMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "powerSettings/getDelayedPowerDownMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.1",
            method: "getDelayedPowerDownMode", access: .operator, effect: .read,
            reply: .data(reading: Output.init(from:))
        ) { json in
            json.beginParameters()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it does (`delayedPowerDownMode`).
            public let isOn: Bool
            /// How long it waits, if it does.
            public let delayTime: Duration?

            init(from json: inout JSONReader) throws(WireError) {
                var isOn: Bool?
                var delayTime: Duration?
                while let key = try json.nextKey(of: "delayedPowerDownMode,delayTime") {
                    switch key {
                    case 0: isOn = try json.readBool()
                    case 1: delayTime = try json.readDuration(in: .seconds)
                    default: try json.skipValue()
                    }
                }
                guard let isOn else { throw json.missingField("delayedPowerDownMode") }
                self.isOn = isOn
                self.delayTime = delayTime
            }
        }
    }

    /// Makes the device wait before it powers down, or not.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#setdelayedpowerdownmode>.
    public struct SetDelayedPowerDownMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - isOn: Whether it does.
        ///   - delayTime: How long it waits, in whole seconds, if it does.
        public init(isOn: Bool, delayTime: Duration? = nil) {
            call = VapixCall(
                id: "powerSettings/setDelayedPowerDownMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.1",
                method: "setDelayedPowerDownMode", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("delayedPowerDownMode", isOn)
                json.member("delayTime", delayTime, in: .seconds)
                json.endObject()
            }
        }
    }

    /// Reads how much power the device gets and uses.
    ///
    /// A value that the device does not have is -1.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerstatus>.
    public struct GetPowerStatus: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "powerSettings/getPowerStatus", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
            method: "getPowerStatus", access: .operator, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// What it uses.
            public let usage: Usage?
            /// The class of power over Ethernet by the hardware (`psePoeClass`).
            public let psePoEClass: Int?
            /// The class of power over Ethernet by LLDP (`lldpPoeClass`).
            public let lldpPoEClass: Int?
            /// The watts that it asks for.
            public let powerRequested: Double?

            init(from json: inout JSONReader) throws(WireError) {
                var usage: Usage?
                var psePoEClass: Int?
                var lldpPoEClass: Int?
                var powerRequested: Double?
                while let key = try json.nextKey(of: "usage,psePoeClass,lldpPoeClass,powerRequested") {
                    switch key {
                    case 0: usage = try json.read(Usage.self)
                    case 1: psePoEClass = try json.readInt()
                    case 2: lldpPoEClass = try json.readInt()
                    case 3: powerRequested = try json.readDouble()
                    default: try json.skipValue()
                    }
                }
                self.usage = usage
                self.psePoEClass = psePoEClass
                self.lldpPoEClass = lldpPoEClass
                self.powerRequested = powerRequested
            }
        }
    }

    /// Lists the parts of the device whose power can be seen or set.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerconsumers>.
    public struct GetPowerConsumers: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "powerSettings/getPowerConsumers", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
            method: "getPowerConsumers", access: .admin, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The parts.
            public let consumers: [Consumer]

            init(from json: inout JSONReader) throws(WireError) {
                var consumers: [Consumer] = []
                while let key = try json.nextKey(of: "consumers") {
                    switch key {
                    case 0: consumers = try json.readArray(of: Consumer.self)
                    default: try json.skipValue()
                    }
                }
                self.consumers = consumers
            }
        }
    }

    /// Sets the power of a part of the device.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#setpowerconsumer>.
    public struct SetPowerConsumer: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The part.
        ///   - maxPower: The watts that it may use, if that can be set.
        ///   - isEnabled: Whether it is on.
        public init(name: String, maxPower: Double? = nil, isEnabled: Bool? = nil) {
            call = VapixCall(
                id: "powerSettings/setPowerConsumer", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
                method: "setPowerConsumer", access: .admin, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("powerConsumer", name)
                json.member("maxPower", maxPower)
                json.member("enabled", isEnabled)
                json.endObject()
            }
        }
    }

    /// Lists the power profiles.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerprofiles>.
    public struct GetPowerProfiles: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "powerSettings/getPowerProfiles", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
            method: "getPowerProfiles", access: .admin, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The profile in use (`currentPowerProfile`).
            public let current: String
            /// The profiles.
            public let profiles: [Profile]

            init(from json: inout JSONReader) throws(WireError) {
                var current: String?
                var profiles: [Profile] = []
                while let key = try json.nextKey(of: "currentPowerProfile,profiles") {
                    switch key {
                    case 0: current = try json.readString()
                    case 1: profiles = try json.readArray(of: Profile.self)
                    default: try json.skipValue()
                    }
                }
                guard let current else { throw json.missingField("currentPowerProfile") }
                self.current = current
                self.profiles = profiles
            }
        }
    }

    /// Chooses a power profile.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#setpowerprofile>.
    public struct SetPowerProfile: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter name: The profile.
        public init(name: String) {
            call = VapixCall(
                id: "powerSettings/setPowerProfile", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
                method: "setPowerProfile", access: .admin, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("powerProfile", name)
                json.endObject()
            }
        }
    }

    /// Lists the power configurations.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerconfigurations>.
    public struct GetPowerConfigurations: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "powerSettings/getPowerConfigurations", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.4",
            method: "getPowerConfigurations", access: .admin, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The configurations (`powerConfigurations`).
            public let configurations: [Configuration]

            init(from json: inout JSONReader) throws(WireError) {
                var configurations: [Configuration] = []
                while let key = try json.nextKey(of: "powerConfigurations") {
                    switch key {
                    case 0: configurations = try json.readArray(of: Configuration.self)
                    default: try json.skipValue()
                    }
                }
                self.configurations = configurations
            }
        }
    }

    /// Reads which power configuration is active.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getactivepowerconfiguration>.
    public struct GetActivePowerConfiguration: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "powerSettings/getActivePowerConfiguration", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.4",
            method: "getActivePowerConfiguration", access: .admin, effect: .read,
            reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// Its number.
            public let index: Int

            init(from json: inout JSONReader) throws(WireError) {
                var index: Int?
                while let key = try json.nextKey(of: "index") {
                    switch key {
                    case 0: index = try json.readInt()
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
    public struct SetActivePowerConfiguration: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter index: Its number.
        public init(index: Int) {
            call = VapixCall(
                id: "powerSettings/setActivePowerConfiguration", path: "/axis-cgi/power-settings.cgi",
                apiVersion: "1.4", method: "setActivePowerConfiguration", access: .admin, effect: .idempotent,
                reply: .success
            ) { json in
                json.beginParameters()
                json.member("index", index)
                json.endObject()
            }
        }
    }

    /// Reads whether the device adapts the power that it asks for.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getdynamicpowermode>.
    public struct GetDynamicPowerMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "powerSettings/getDynamicPowerMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.5",
            method: "getDynamicPowerMode", access: .admin, effect: .read, reply: .data(reading: Output.init(from:))
        ) { json in
            json.beginParameters()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it does (`dynamicPowerMode`).
            public let isOn: Bool

            init(from json: inout JSONReader) throws(WireError) {
                var isOn: Bool?
                while let key = try json.nextKey(of: "dynamicPowerMode") {
                    switch key {
                    case 0: isOn = try json.readBool()
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
    public struct SetDynamicPowerMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter isOn: Whether it does.
        public init(isOn: Bool) {
            call = VapixCall(
                id: "powerSettings/setDynamicPowerMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.5",
                method: "setDynamicPowerMode", access: .admin, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("dynamicPowerMode", isOn)
                json.endObject()
            }
        }
    }

    /// Reads how much power the device used.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerhistory>.
    public struct GetPowerHistory: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter requestedTimeSpan: How far back, in whole seconds; the answer can cover another time, to have
        ///   more points.
        public init(requestedTimeSpan: Duration) {
            call = VapixCall(
                id: "powerSettings/getPowerHistory", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.6",
                method: "getPowerHistory", access: .admin, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("requestedTimeSpan", requestedTimeSpan, in: .seconds)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The time that is covered (`acquiredTimeSpan`).
            public let timeSpan: Duration
            /// How many points there are.
            public let numberOfSamples: Int?
            /// When the last point was, in ISO 8601 (`endTimeStamp`).
            public let end: String?
            /// The points, in watts (`powerMeasurements`).
            public let measurements: [Double]
            /// Their average, in watts (`powerAverage`).
            public let average: Double?

            init(from json: inout JSONReader) throws(WireError) {
                var timeSpan: Duration?
                var numberOfSamples: Int?
                var end: String?
                var measurements: [Double] = []
                var average: Double?
                let keys: StaticString = """
                    acquiredTimeSpan,numberOfSamples,endTimeStamp,powerMeasurements,powerAverage
                    """
                while let key = try json.nextKey(of: keys) {
                    switch key {
                    case 0: timeSpan = try json.readDuration(in: .seconds)
                    case 1: numberOfSamples = try json.readInt()
                    case 2: end = try json.readString()
                    case 3: measurements = try json.readArray(of: Double.self)
                    case 4: average = try json.readDouble()
                    default: try json.skipValue()
                    }
                }
                guard let timeSpan else { throw json.missingField("acquiredTimeSpan") }
                self.timeSpan = timeSpan
                self.numberOfSamples = numberOfSamples
                self.end = end
                self.measurements = measurements
                self.average = average
            }
        }
    }

    /// Reads whether the picture warns when power is short.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getpowerwarningoverlay>.
    public struct GetPowerWarningOverlay: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "powerSettings/getPowerWarningOverlay", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.7",
            method: "getPowerWarningOverlay", access: .admin, effect: .read, reply: .data(reading: Output.init(from:))
        ) { json in
            json.beginParameters()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it does (`enabled`).
            public let isEnabled: Bool

            init(from json: inout JSONReader) throws(WireError) {
                var isEnabled: Bool?
                while let key = try json.nextKey(of: "enabled") {
                    switch key {
                    case 0: isEnabled = try json.readBool()
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
    public struct SetPowerWarningOverlay: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter isEnabled: Whether it does.
        public init(isEnabled: Bool) {
            call = VapixCall(
                id: "powerSettings/setPowerWarningOverlay", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.7",
                method: "setPowerWarningOverlay", access: .admin, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("enable", isEnabled)
                json.endObject()
            }
        }
    }

    /// Reads whether the I/O connector gives power.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/power-settings/#getioportpower>.
    public struct GetIOPortPower: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "powerSettings/getIOPortPower", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.9",
            method: "getIoPortPower", access: .admin, effect: .read, reply: .data(reading: Output.init(from:))
        ) { json in
            json.beginParameters()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it does (`enabled`).
            public let isEnabled: Bool

            init(from json: inout JSONReader) throws(WireError) {
                var isEnabled: Bool?
                while let key = try json.nextKey(of: "enabled") {
                    switch key {
                    case 0: isEnabled = try json.readBool()
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
    public struct SetIOPortPower: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter isEnabled: Whether it does.
        public init(isEnabled: Bool) {
            call = VapixCall(
                id: "powerSettings/setIOPortPower", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.9",
                method: "setIoPortPower", access: .admin, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("enable", isEnabled)
                json.endObject()
            }
        }
    }

    /// What the device can do of this API.
    public struct Capabilities: Sendable, JSONReadable {
        /// Whether it has a power saving mode (`powerSavingSupport`).
        public let powerSaving: Bool?
        /// Whether it can wait before it powers down (`delayedPowerDownSupport`).
        public let delayedPowerDown: Bool?
        /// Whether it has power profiles (`powerProfileSupport`).
        public let powerProfiles: Bool?
        /// Whether it lists its parts (`powerConsumerSupport`).
        public let powerConsumers: Bool?
        /// Whether it has a power status (`powerStatusSupport`).
        public let powerStatus: Bool?
        /// Whether it has power configurations (`powerConfigurationSupport`).
        public let powerConfigurations: Bool?
        /// Whether it can adapt the power that it asks for (`dynamicPowerModeSupport`).
        public let dynamicPowerMode: Bool?
        /// Whether it has a power history (`powerHistorySupport`).
        public let powerHistory: Bool?
        /// Whether the warning in the picture can be set (`disablePowerWarningOverlaySupport`).
        public let powerWarningOverlay: Bool?
        /// Whether the power of the I/O connector can be set (`ioPortPowerSupport`).
        public let ioPortPower: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var powerSaving: Bool?
            var delayedPowerDown: Bool?
            var powerProfiles: Bool?
            var powerConsumers: Bool?
            var powerStatus: Bool?
            var powerConfigurations: Bool?
            var dynamicPowerMode: Bool?
            var powerHistory: Bool?
            var powerWarningOverlay: Bool?
            var ioPortPower: Bool?
            let keys: StaticString = """
                powerSavingSupport,delayedPowerDownSupport,powerProfileSupport,powerConsumerSupport,powerStatusSupport,\
                powerConfigurationSupport,dynamicPowerModeSupport,powerHistorySupport,\
                disablePowerWarningOverlaySupport,ioPortPowerSupport
                """
            while let key = try json.nextKey(of: keys) {
                switch key {
                case 0: powerSaving = try json.readBool()
                case 1: delayedPowerDown = try json.readBool()
                case 2: powerProfiles = try json.readBool()
                case 3: powerConsumers = try json.readBool()
                case 4: powerStatus = try json.readBool()
                case 5: powerConfigurations = try json.readBool()
                case 6: dynamicPowerMode = try json.readBool()
                case 7: powerHistory = try json.readBool()
                case 8: powerWarningOverlay = try json.readBool()
                case 9: ioPortPower = try json.readBool()
                default: try json.skipValue()
                }
            }
            self.powerSaving = powerSaving
            self.delayedPowerDown = delayedPowerDown
            self.powerProfiles = powerProfiles
            self.powerConsumers = powerConsumers
            self.powerStatus = powerStatus
            self.powerConfigurations = powerConfigurations
            self.dynamicPowerMode = dynamicPowerMode
            self.powerHistory = powerHistory
            self.powerWarningOverlay = powerWarningOverlay
            self.ioPortPower = ioPortPower
        }
    }

    /// How much power a device uses.
    public struct Usage: Sendable, JSONReadable {
        /// The watts now (`currentPower`).
        public let current: Double?
        /// The watts on average (`averagePower`).
        public let average: Double?
        /// The watts at most (`maxPower`).
        public let maximum: Double?

        package init(from json: inout JSONReader) throws(WireError) {
            var current: Double?
            var average: Double?
            var maximum: Double?
            while let key = try json.nextKey(of: "currentPower,averagePower,maxPower") {
                switch key {
                case 0: current = try json.readDouble()
                case 1: average = try json.readDouble()
                case 2: maximum = try json.readDouble()
                default: try json.skipValue()
                }
            }
            self.current = current
            self.average = average
            self.maximum = maximum
        }
    }

    /// A part of the device that uses power.
    public struct Consumer: Sendable, JSONReadable {
        /// Its name, "WindowHeater" for example (`powerConsumer`).
        public let name: String
        /// Its kind, "Heater" for example.
        public let type: String?
        /// The watts that it uses at most.
        public let maxPower: Double?
        /// Whether that can be set (`adjustablePower`).
        public let isAdjustable: Bool?
        /// Whether it is on (`enabled`).
        public let isEnabled: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var type: String?
            var maxPower: Double?
            var isAdjustable: Bool?
            var isEnabled: Bool?
            while let key = try json.nextKey(of: "powerConsumer,type,maxPower,adjustablePower,enabled") {
                switch key {
                case 0: name = try json.readString()
                case 1: type = try json.readString()
                case 2: maxPower = try json.readDouble()
                case 3: isAdjustable = try json.readBool()
                case 4: isEnabled = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("powerConsumer") }
            self.name = name
            self.type = type
            self.maxPower = maxPower
            self.isAdjustable = isAdjustable
            self.isEnabled = isEnabled
        }
    }

    /// A power profile.
    public struct Profile: Sendable, JSONReadable {
        /// Its name (`powerProfile`).
        public let name: String
        /// Its place among the profiles, from the least power to the most (`powerRank`).
        public let rank: Int?
        /// The temperature above which the device works in full.
        public let lowerTemperature: Int?
        /// The temperature below which the device works in full.
        public let upperTemperature: Int?
        /// What the profile is like.
        public let labels: [Label]
        /// Whether it is the one that the device has if nobody chooses (`default`).
        public let isDefault: Bool?
        /// What it sets for parts of the device.
        public let consumers: [ProfileConsumer]

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var rank: Int?
            var lowerTemperature: Int?
            var upperTemperature: Int?
            var labels: [Label] = []
            var isDefault: Bool?
            var consumers: [ProfileConsumer] = []
            let keys: StaticString = """
                powerProfile,powerRank,lowerTemperature,upperTemperature,labels,default,consumers
                """
            while let key = try json.nextKey(of: keys) {
                switch key {
                case 0: name = try json.readString()
                case 1: rank = try json.readInt()
                case 2: lowerTemperature = try json.readInt()
                case 3: upperTemperature = try json.readInt()
                case 4: labels = try json.readArray(of: String.self).map(Label.init(rawValue:))
                case 5: isDefault = try json.readBool()
                case 6: consumers = try json.readArray(of: ProfileConsumer.self)
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("powerProfile") }
            self.name = name
            self.rank = rank
            self.lowerTemperature = lowerTemperature
            self.upperTemperature = upperTemperature
            self.labels = labels
            self.isDefault = isDefault
            self.consumers = consumers
        }
    }

    /// What a profile sets for a part of the device.
    public struct ProfileConsumer: Sendable, JSONReadable {
        /// The part's name (`powerConsumer`).
        public let name: String
        /// The watts that it uses at most.
        public let maxPower: Double?
        /// Whether it is on (`enabled`).
        public let isEnabled: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var maxPower: Double?
            var isEnabled: Bool?
            while let key = try json.nextKey(of: "powerConsumer,maxPower,enabled") {
                switch key {
                case 0: name = try json.readString()
                case 1: maxPower = try json.readDouble()
                case 2: isEnabled = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("powerConsumer") }
            self.name = name
            self.maxPower = maxPower
            self.isEnabled = isEnabled
        }
    }

    /// What a profile is like.
    public struct Label: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Heaters are off.
        @_alwaysEmitIntoClient
        public static var disableHeaters: Label { Self(rawValue: "disableHeaters") }
        /// Made for performance.
        @_alwaysEmitIntoClient
        public static var highPerformance: Label { Self(rawValue: "highPerformance") }
        /// Made for little power.
        @_alwaysEmitIntoClient
        public static var lowPower: Label { Self(rawValue: "lowPower") }
        /// Has a range of temperatures.
        @_alwaysEmitIntoClient
        public static var temperatureRange: Label { Self(rawValue: "temperatureRange") }
        /// The I/O connector gives 12 volts, which it does not in others.
        @_alwaysEmitIntoClient
        public static var enableIO: Label { Self(rawValue: "enableIo") }
        /// HDMI and audio are on, which they are not in others.
        @_alwaysEmitIntoClient
        public static var enableHDMIAndAudio: Label { Self(rawValue: "enableHdmiAndAudio") }
    }

    /// A power configuration.
    public struct Configuration: Sendable, JSONReadable {
        /// Its number.
        public let index: Int
        /// Its name, "PoE 4" for example.
        public let name: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var index: Int?
            var name: String?
            while let key = try json.nextKey(of: "index,name") {
                switch key {
                case 0: index = try json.readInt()
                case 1: name = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let index else { throw json.missingField("index") }
            self.index = index
            self.name = name
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 100 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4001 }
        /// A parameter has the wrong type.
        @_alwaysEmitIntoClient
        public static var invalidParameterType: DeviceError.Code { 4002 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 8000 }
        /// The device does not have that.
        @_alwaysEmitIntoClient
        public static var notSupported: DeviceError.Code { 300 }
        /// The device could not do it, or there is no such index.
        @_alwaysEmitIntoClient
        public static var failed: DeviceError.Code { 301 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 302 }
    }
}

extension VapixCalls where API == PowerSettings {
    /// See ``PowerSettings/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(PowerSettings.GetSupportedVersions())
    }

    /// See ``PowerSettings/GetCapabilities``.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> PowerSettings.Capabilities {
        try await vapix.send(PowerSettings.GetCapabilities())
    }

    /// See ``PowerSettings/GetPowerSavingMode``.
    @_alwaysEmitIntoClient
    public func getPowerSavingMode() async throws -> PowerSettings.GetPowerSavingMode.Output {
        try await vapix.send(PowerSettings.GetPowerSavingMode())
    }

    /// See ``PowerSettings/SetPowerSavingMode``.
    @_alwaysEmitIntoClient
    public func setPowerSavingMode(isOn: Bool) async throws {
        try await vapix.send(PowerSettings.SetPowerSavingMode(isOn: isOn))
    }

    /// See ``PowerSettings/GetDelayedPowerDownMode``.
    @_alwaysEmitIntoClient
    public func getDelayedPowerDownMode() async throws -> PowerSettings.GetDelayedPowerDownMode.Output {
        try await vapix.send(PowerSettings.GetDelayedPowerDownMode())
    }

    /// See ``PowerSettings/SetDelayedPowerDownMode``.
    @_alwaysEmitIntoClient
    public func setDelayedPowerDownMode(isOn: Bool, delayTime: Duration? = nil) async throws {
        try await vapix.send(PowerSettings.SetDelayedPowerDownMode(isOn: isOn, delayTime: delayTime))
    }

    /// See ``PowerSettings/GetPowerStatus``.
    @_alwaysEmitIntoClient
    public func getPowerStatus() async throws -> PowerSettings.GetPowerStatus.Output {
        try await vapix.send(PowerSettings.GetPowerStatus())
    }

    /// See ``PowerSettings/GetPowerConsumers``.
    @_alwaysEmitIntoClient
    public func getPowerConsumers() async throws -> PowerSettings.GetPowerConsumers.Output {
        try await vapix.send(PowerSettings.GetPowerConsumers())
    }

    /// See ``PowerSettings/SetPowerConsumer``.
    @_alwaysEmitIntoClient
    public func setPowerConsumer(name: String, maxPower: Double? = nil, isEnabled: Bool? = nil) async throws {
        try await vapix.send(PowerSettings.SetPowerConsumer(name: name, maxPower: maxPower, isEnabled: isEnabled))
    }

    /// See ``PowerSettings/GetPowerProfiles``.
    @_alwaysEmitIntoClient
    public func getPowerProfiles() async throws -> PowerSettings.GetPowerProfiles.Output {
        try await vapix.send(PowerSettings.GetPowerProfiles())
    }

    /// See ``PowerSettings/SetPowerProfile``.
    @_alwaysEmitIntoClient
    public func setPowerProfile(_ name: String) async throws {
        try await vapix.send(PowerSettings.SetPowerProfile(name: name))
    }

    /// See ``PowerSettings/GetPowerConfigurations``.
    @_alwaysEmitIntoClient
    public func getPowerConfigurations() async throws -> PowerSettings.GetPowerConfigurations.Output {
        try await vapix.send(PowerSettings.GetPowerConfigurations())
    }

    /// See ``PowerSettings/GetActivePowerConfiguration``.
    @_alwaysEmitIntoClient
    public func getActivePowerConfiguration() async throws -> PowerSettings.GetActivePowerConfiguration.Output {
        try await vapix.send(PowerSettings.GetActivePowerConfiguration())
    }

    /// See ``PowerSettings/SetActivePowerConfiguration``.
    @_alwaysEmitIntoClient
    public func setActivePowerConfiguration(index: Int) async throws {
        try await vapix.send(PowerSettings.SetActivePowerConfiguration(index: index))
    }

    /// See ``PowerSettings/GetDynamicPowerMode``.
    @_alwaysEmitIntoClient
    public func getDynamicPowerMode() async throws -> PowerSettings.GetDynamicPowerMode.Output {
        try await vapix.send(PowerSettings.GetDynamicPowerMode())
    }

    /// See ``PowerSettings/SetDynamicPowerMode``.
    @_alwaysEmitIntoClient
    public func setDynamicPowerMode(isOn: Bool) async throws {
        try await vapix.send(PowerSettings.SetDynamicPowerMode(isOn: isOn))
    }

    /// See ``PowerSettings/GetPowerHistory``.
    @_alwaysEmitIntoClient
    public func getPowerHistory(requestedTimeSpan: Duration) async throws -> PowerSettings.GetPowerHistory.Output {
        try await vapix.send(PowerSettings.GetPowerHistory(requestedTimeSpan: requestedTimeSpan))
    }

    /// See ``PowerSettings/GetPowerWarningOverlay``.
    @_alwaysEmitIntoClient
    public func getPowerWarningOverlay() async throws -> PowerSettings.GetPowerWarningOverlay.Output {
        try await vapix.send(PowerSettings.GetPowerWarningOverlay())
    }

    /// See ``PowerSettings/SetPowerWarningOverlay``.
    @_alwaysEmitIntoClient
    public func setPowerWarningOverlay(isEnabled: Bool) async throws {
        try await vapix.send(PowerSettings.SetPowerWarningOverlay(isEnabled: isEnabled))
    }

    /// See ``PowerSettings/GetIOPortPower``.
    @_alwaysEmitIntoClient
    public func getIOPortPower() async throws -> PowerSettings.GetIOPortPower.Output {
        try await vapix.send(PowerSettings.GetIOPortPower())
    }

    /// See ``PowerSettings/SetIOPortPower``.
    @_alwaysEmitIntoClient
    public func setIOPortPower(isEnabled: Bool) async throws {
        try await vapix.send(PowerSettings.SetIOPortPower(isEnabled: isEnabled))
    }
}

extension Vapix {
    /// How much power the device gets and uses, and how it saves some; see ``PowerSettings``.
    @_alwaysEmitIntoClient
    public var powerSettings: VapixCalls<PowerSettings> { VapixCalls(vapix: self) }
}
