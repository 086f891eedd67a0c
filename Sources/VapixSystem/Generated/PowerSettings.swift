// Generated from Specs/power-settings.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The power that the device gets and uses, and its power saving.
///
/// API Discovery lists it as `power-settings`.
///
/// See <https://developer.axis.com/vapix/network-video/power-settings/>.
public struct PowerSettings: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getsupportedversions>.
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
        id: "powerSettings/getSupportedVersions", path: "/axis-cgi/power-settings.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// Reads the parts of this API that the device supports.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getcapabilities>.
    ///
    /// - Returns: The parts of this API that the device supports.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> Capabilities {
        try await vapix.send(Self.getCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities() -> VapixCall<Capabilities> { callGetCapabilities }

    private static let callGetCapabilities = VapixCall<Capabilities>(
        id: "powerSettings/getCapabilities", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.0",
        method: "getCapabilities", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads whether the power saving mode is on.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getpowersavingmode>.
    ///
    /// - Returns: The state of the power saving mode.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPowerSavingMode() async throws -> PowerSavingModeReply {
        try await vapix.send(Self.getPowerSavingMode())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPowerSavingMode() -> VapixCall<PowerSavingModeReply> { callGetPowerSavingMode }

    private static let callGetPowerSavingMode = VapixCall<PowerSavingModeReply>(
        id: "powerSettings/getPowerSavingMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.0",
        method: "getPowerSavingMode", access: .operator, effect: .read,
        reply: .data(reading: PowerSavingModeReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Turns the power saving mode on or off.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#setpowersavingmode>.
    ///
    /// - Parameter isOn: Whether the power saving mode is on (`powerSavingMode`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or ``ErrorCode/failed`` or another code if
    ///   the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPowerSavingMode(isOn: Bool) async throws {
        try await vapix.send(Self.setPowerSavingMode(isOn: isOn))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPowerSavingMode(isOn: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "powerSettings/setPowerSavingMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.0",
            method: "setPowerSavingMode", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("powerSavingMode", isOn)
            json.endObject()
        }
    }

    /// Reads the delay before the device powers down.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getdelayedpowerdownmode>.
    ///
    /// - Returns: The state and the length of the delay.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDelayedPowerDownMode() async throws -> DelayedPowerDownModeReply {
        try await vapix.send(Self.getDelayedPowerDownMode())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDelayedPowerDownMode() -> VapixCall<DelayedPowerDownModeReply> { callGetDelayedPowerDownMode }

    private static let callGetDelayedPowerDownMode = VapixCall<DelayedPowerDownModeReply>(
        id: "powerSettings/getDelayedPowerDownMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.1",
        method: "getDelayedPowerDownMode", access: .operator, effect: .read,
        reply: .data(reading: DelayedPowerDownModeReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Turns the delayed power down on or off.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#setdelayedpowerdownmode>.
    ///
    /// - Parameters:
    ///   - isOn: Whether the delayed power down is on (`delayedPowerDownMode`).
    ///   - delayTime: The delay, in whole seconds, if the mode is on.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or ``ErrorCode/failed`` or another code if
    ///   the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setDelayedPowerDownMode(isOn: Bool, delayTime: Duration? = nil) async throws {
        try await vapix.send(Self.setDelayedPowerDownMode(isOn: isOn, delayTime: delayTime))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setDelayedPowerDownMode(isOn: Bool, delayTime: Duration? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "powerSettings/setDelayedPowerDownMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.1",
            method: "setDelayedPowerDownMode", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("delayedPowerDownMode", isOn)
            json.member("delayTime", delayTime, in: .seconds)
            json.endObject()
        }
    }

    /// Reads the power that the device gets and uses.
    ///
    /// A value that the device does not have is -1.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getpowerstatus>.
    ///
    /// - Returns: The power that the device gets and uses.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPowerStatus() async throws -> PowerStatusReply {
        try await vapix.send(Self.getPowerStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPowerStatus() -> VapixCall<PowerStatusReply> { callGetPowerStatus }

    private static let callGetPowerStatus = VapixCall<PowerStatusReply>(
        id: "powerSettings/getPowerStatus", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
        method: "getPowerStatus", access: .operator, effect: .read, reply: .data(reading: PowerStatusReply.init(from:)))

    /// Lists the parts of the device whose power can be seen or set.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getpowerconsumers>.
    ///
    /// - Returns: The parts of the device that use power.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPowerConsumers() async throws -> PowerConsumersReply {
        try await vapix.send(Self.getPowerConsumers())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPowerConsumers() -> VapixCall<PowerConsumersReply> { callGetPowerConsumers }

    private static let callGetPowerConsumers = VapixCall<PowerConsumersReply>(
        id: "powerSettings/getPowerConsumers", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
        method: "getPowerConsumers", access: .admin, effect: .read,
        reply: .data(reading: PowerConsumersReply.init(from:)))

    /// Sets the power of a part of the device.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#setpowerconsumer>.
    ///
    /// - Parameters:
    ///   - name: The name of the part, "WindowHeater" for example (`powerConsumer`).
    ///   - maxPower: The maximum power of the part, in watts, if the power can be set.
    ///   - isEnabled: Whether the part is on (`enabled`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/failed`` or
    ///   ``ErrorCode/invalidParameter`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPowerConsumer(name: String, maxPower: Double? = nil, isEnabled: Bool? = nil) async throws {
        try await vapix.send(Self.setPowerConsumer(name: name, maxPower: maxPower, isEnabled: isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPowerConsumer(
        name: String, maxPower: Double? = nil, isEnabled: Bool? = nil
    ) -> VapixCall<Void> {
        VapixCall(
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

    /// Lists the power profiles.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getpowerprofiles>.
    ///
    /// - Returns: The power profiles, and the one in use.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPowerProfiles() async throws -> PowerProfilesReply {
        try await vapix.send(Self.getPowerProfiles())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPowerProfiles() -> VapixCall<PowerProfilesReply> { callGetPowerProfiles }

    private static let callGetPowerProfiles = VapixCall<PowerProfilesReply>(
        id: "powerSettings/getPowerProfiles", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
        method: "getPowerProfiles", access: .admin, effect: .read,
        reply: .data(reading: PowerProfilesReply.init(from:)))

    /// Chooses a power profile.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#setpowerprofile>.
    ///
    /// - Parameter name: The name of the profile (`powerProfile`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/failed`` or
    ///   ``ErrorCode/invalidParameter`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPowerProfile(_ name: String) async throws {
        try await vapix.send(Self.setPowerProfile(name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPowerProfile(_ name: String) -> VapixCall<Void> {
        VapixCall(
            id: "powerSettings/setPowerProfile", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.2",
            method: "setPowerProfile", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("powerProfile", name)
            json.endObject()
        }
    }

    /// Lists the power configurations.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getpowerconfigurations>.
    ///
    /// - Returns: The power configurations.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPowerConfigurations() async throws -> PowerConfigurationsReply {
        try await vapix.send(Self.getPowerConfigurations())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPowerConfigurations() -> VapixCall<PowerConfigurationsReply> { callGetPowerConfigurations }

    private static let callGetPowerConfigurations = VapixCall<PowerConfigurationsReply>(
        id: "powerSettings/getPowerConfigurations", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.4",
        method: "getPowerConfigurations", access: .admin, effect: .read,
        reply: .data(reading: PowerConfigurationsReply.init(from:)))

    /// Reads the active power configuration.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getactivepowerconfiguration>.
    ///
    /// - Returns: The number of the active power configuration.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getActivePowerConfiguration() async throws -> ActivePowerConfigurationReply {
        try await vapix.send(Self.getActivePowerConfiguration())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getActivePowerConfiguration() -> VapixCall<ActivePowerConfigurationReply> {
        callGetActivePowerConfiguration
    }

    private static let callGetActivePowerConfiguration = VapixCall<ActivePowerConfigurationReply>(
        id: "powerSettings/getActivePowerConfiguration", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.4",
        method: "getActivePowerConfiguration", access: .admin, effect: .read,
        reply: .data(reading: ActivePowerConfigurationReply.init(from:)))

    /// Chooses a power configuration.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#setactivepowerconfiguration>.
    ///
    /// - Parameter index: The number of the configuration.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/failed`` or
    ///   ``ErrorCode/invalidParameter`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setActivePowerConfiguration(index: Int) async throws {
        try await vapix.send(Self.setActivePowerConfiguration(index: index))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setActivePowerConfiguration(index: Int) -> VapixCall<Void> {
        VapixCall(
            id: "powerSettings/setActivePowerConfiguration", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.4",
            method: "setActivePowerConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("index", index)
            json.endObject()
        }
    }

    /// Reads whether the dynamic power mode, which adapts the requested power, is on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getdynamicpowermode>.
    ///
    /// - Returns: The state of the dynamic power mode.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDynamicPowerMode() async throws -> DynamicPowerModeReply {
        try await vapix.send(Self.getDynamicPowerMode())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDynamicPowerMode() -> VapixCall<DynamicPowerModeReply> { callGetDynamicPowerMode }

    private static let callGetDynamicPowerMode = VapixCall<DynamicPowerModeReply>(
        id: "powerSettings/getDynamicPowerMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.5",
        method: "getDynamicPowerMode", access: .admin, effect: .read,
        reply: .data(reading: DynamicPowerModeReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Turns the dynamic power mode, which adapts the requested power, on or off.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#setdynamicpowermode>.
    ///
    /// - Parameter isOn: Whether the dynamic power mode is on (`dynamicPowerMode`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/failed`` or
    ///   ``ErrorCode/invalidParameter`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setDynamicPowerMode(isOn: Bool) async throws {
        try await vapix.send(Self.setDynamicPowerMode(isOn: isOn))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setDynamicPowerMode(isOn: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "powerSettings/setDynamicPowerMode", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.5",
            method: "setDynamicPowerMode", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("dynamicPowerMode", isOn)
            json.endObject()
        }
    }

    /// Reads the power that the device used over time.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getpowerhistory>.
    ///
    /// - Parameter requestedTimeSpan: The time span to read, back from now, in whole seconds; the reply can cover a
    ///   different time span.
    /// - Returns: The measurements and their average, in watts.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/failed`` or
    ///   ``ErrorCode/invalidParameter`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPowerHistory(requestedTimeSpan: Duration) async throws -> PowerHistoryReply {
        try await vapix.send(Self.getPowerHistory(requestedTimeSpan: requestedTimeSpan))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPowerHistory(requestedTimeSpan: Duration) -> VapixCall<PowerHistoryReply> {
        VapixCall(
            id: "powerSettings/getPowerHistory", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.6",
            method: "getPowerHistory", access: .admin, effect: .read,
            reply: .data(reading: PowerHistoryReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("requestedTimeSpan", requestedTimeSpan, in: .seconds)
            json.endObject()
        }
    }

    /// Reads whether the warning in the picture about missing power is on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getpowerwarningoverlay>.
    ///
    /// - Returns: The state of the warning.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or ``ErrorCode/failed`` or another code if
    ///   the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPowerWarningOverlay() async throws -> PowerWarningOverlayReply {
        try await vapix.send(Self.getPowerWarningOverlay())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPowerWarningOverlay() -> VapixCall<PowerWarningOverlayReply> { callGetPowerWarningOverlay }

    private static let callGetPowerWarningOverlay = VapixCall<PowerWarningOverlayReply>(
        id: "powerSettings/getPowerWarningOverlay", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.7",
        method: "getPowerWarningOverlay", access: .admin, effect: .read,
        reply: .data(reading: PowerWarningOverlayReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Turns the warning in the picture about missing power on or off.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#setpowerwarningoverlay>.
    ///
    /// - Parameter isEnabled: Whether the warning is on (`enable`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or ``ErrorCode/failed`` or another code if
    ///   the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPowerWarningOverlay(isEnabled: Bool) async throws {
        try await vapix.send(Self.setPowerWarningOverlay(isEnabled: isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPowerWarningOverlay(isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "powerSettings/setPowerWarningOverlay", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.7",
            method: "setPowerWarningOverlay", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("enable", isEnabled)
            json.endObject()
        }
    }

    /// Reads whether the power of the I/O connector is on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#getioportpower>.
    ///
    /// - Returns: The state of the power output.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getIOPortPower() async throws -> IOPortPowerReply {
        try await vapix.send(Self.getIOPortPower())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getIOPortPower() -> VapixCall<IOPortPowerReply> { callGetIOPortPower }

    private static let callGetIOPortPower = VapixCall<IOPortPowerReply>(
        id: "powerSettings/getIOPortPower", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.9",
        method: "getIoPortPower", access: .admin, effect: .read, reply: .data(reading: IOPortPowerReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Turns the power of the I/O connector on or off.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/power-settings/#setioportpower>.
    ///
    /// - Parameter isEnabled: Whether the power output is on (`enable`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/failed`` or
    ///   ``ErrorCode/invalidParameter`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIOPortPower(isEnabled: Bool) async throws {
        try await vapix.send(Self.setIOPortPower(isEnabled: isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIOPortPower(isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "powerSettings/setIOPortPower", path: "/axis-cgi/power-settings.cgi", apiVersion: "1.9",
            method: "setIoPortPower", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("enable", isEnabled)
            json.endObject()
        }
    }

    /// The reply to ``getPowerSavingMode()-swift.method``.
    public struct PowerSavingModeReply: Sendable {
        /// Whether the power saving mode is on (`powerSavingMode`).
        public let isOn: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isOn: Whether the power saving mode is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isOn: Bool, other: [String: JSONValue] = [:]) {
            self.isOn = isOn
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isOn: Bool?
            while let key = try json.nextMember(of: "powerSavingMode") {
                switch key {
                case 0: isOn = try json.readBool()
                default: break
                }
            }
            guard let isOn else { throw json.missingField("powerSavingMode") }
            self.isOn = isOn
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getDelayedPowerDownMode()-swift.method``.
    public struct DelayedPowerDownModeReply: Sendable {
        /// Whether the delayed power down is on (`delayedPowerDownMode`).
        public let isOn: Bool
        /// The delay, if the mode is on.
        public let delayTime: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isOn: Whether the delayed power down is on.
        ///   - delayTime: The delay, if the mode is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isOn: Bool, delayTime: Duration? = nil, other: [String: JSONValue] = [:]) {
            self.isOn = isOn
            self.delayTime = delayTime
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isOn: Bool?
            var delayTime: Duration?
            while let key = try json.nextMember(of: "delayedPowerDownMode,delayTime") {
                switch key {
                case 0: isOn = try json.readBool()
                case 1: delayTime = try json.readDuration(in: .seconds)
                default: break
                }
            }
            guard let isOn else { throw json.missingField("delayedPowerDownMode") }
            self.isOn = isOn
            self.delayTime = delayTime
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getPowerStatus()-swift.method``.
    public struct PowerStatusReply: Sendable {
        /// The power that the device uses.
        public let usage: Usage?
        /// The PoE (Power over Ethernet) class according to the hardware; -1 if not available (`psePoeClass`).
        public let psePoEClass: Int?
        /// The PoE (Power over Ethernet) class that was negotiated by LLDP; -1 if not available (`lldpPoeClass`).
        public let lldpPoEClass: Int?
        /// The power that the device requests, in watts; -1 if not available.
        public let powerRequested: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - usage: The power that the device uses.
        ///   - psePoEClass: The PoE (Power over Ethernet) class according to the hardware; -1 if not available.
        ///   - lldpPoEClass: The PoE (Power over Ethernet) class that was negotiated by LLDP; -1 if not available.
        ///   - powerRequested: The power that the device requests, in watts; -1 if not available.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            usage: Usage? = nil, psePoEClass: Int? = nil, lldpPoEClass: Int? = nil, powerRequested: Double? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.usage = usage
            self.psePoEClass = psePoEClass
            self.lldpPoEClass = lldpPoEClass
            self.powerRequested = powerRequested
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var usage: Usage?
            var psePoEClass: Int?
            var lldpPoEClass: Int?
            var powerRequested: Double?
            while let key = try json.nextMember(of: "usage,psePoeClass,lldpPoeClass,powerRequested") {
                switch key {
                case 0: usage = try json.read(Usage.self)
                case 1: psePoEClass = try json.readInt()
                case 2: lldpPoEClass = try json.readInt()
                case 3: powerRequested = try json.readDouble()
                default: break
                }
            }
            self.usage = usage
            self.psePoEClass = psePoEClass
            self.lldpPoEClass = lldpPoEClass
            self.powerRequested = powerRequested
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getPowerConsumers()-swift.method``.
    public struct PowerConsumersReply: Sendable {
        /// The parts.
        public let consumers: [Consumer]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - consumers: The parts.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(consumers: [Consumer], other: [String: JSONValue] = [:]) {
            self.consumers = consumers
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var consumers: [Consumer] = []
            while let key = try json.nextMember(of: "consumers") {
                switch key {
                case 0: consumers = try json.readArray(of: Consumer.self)
                default: break
                }
            }
            self.consumers = consumers
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getPowerProfiles()-swift.method``.
    public struct PowerProfilesReply: Sendable {
        /// The name of the profile in use (`currentPowerProfile`).
        public let current: String
        /// The profiles.
        public let profiles: [Profile]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - current: The name of the profile in use.
        ///   - profiles: The profiles.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(current: String, profiles: [Profile], other: [String: JSONValue] = [:]) {
            self.current = current
            self.profiles = profiles
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var current: String?
            var profiles: [Profile] = []
            while let key = try json.nextMember(of: "currentPowerProfile,profiles") {
                switch key {
                case 0: current = try json.readString()
                case 1: profiles = try json.readArray(of: Profile.self)
                default: break
                }
            }
            guard let current else { throw json.missingField("currentPowerProfile") }
            self.current = current
            self.profiles = profiles
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getPowerConfigurations()-swift.method``.
    public struct PowerConfigurationsReply: Sendable {
        /// The configurations (`powerConfigurations`).
        public let configurations: [Configuration]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - configurations: The configurations.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(configurations: [Configuration], other: [String: JSONValue] = [:]) {
            self.configurations = configurations
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var configurations: [Configuration] = []
            while let key = try json.nextMember(of: "powerConfigurations") {
                switch key {
                case 0: configurations = try json.readArray(of: Configuration.self)
                default: break
                }
            }
            self.configurations = configurations
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getActivePowerConfiguration()-swift.method``.
    public struct ActivePowerConfigurationReply: Sendable {
        /// The number of the configuration.
        public let index: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - index: The number of the configuration.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(index: Int, other: [String: JSONValue] = [:]) {
            self.index = index
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var index: Int?
            while let key = try json.nextMember(of: "index") {
                switch key {
                case 0: index = try json.readInt()
                default: break
                }
            }
            guard let index else { throw json.missingField("index") }
            self.index = index
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getDynamicPowerMode()-swift.method``.
    public struct DynamicPowerModeReply: Sendable {
        /// Whether the dynamic power mode is on (`dynamicPowerMode`).
        public let isOn: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isOn: Whether the dynamic power mode is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isOn: Bool, other: [String: JSONValue] = [:]) {
            self.isOn = isOn
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isOn: Bool?
            while let key = try json.nextMember(of: "dynamicPowerMode") {
                switch key {
                case 0: isOn = try json.readBool()
                default: break
                }
            }
            guard let isOn else { throw json.missingField("dynamicPowerMode") }
            self.isOn = isOn
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getPowerHistory(requestedTimeSpan:)-swift.method``.
    public struct PowerHistoryReply: Sendable {
        /// The time span that the measurements cover (`acquiredTimeSpan`).
        public let timeSpan: Duration
        /// The number of measurements.
        public let numberOfSamples: Int?
        /// The time of the last measurement, in ISO 8601 (`endTimeStamp`).
        public let end: String?
        /// The measurements, in watts (`powerMeasurements`).
        public let measurements: [Double]
        /// The average of the measurements, in watts (`powerAverage`).
        public let average: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - timeSpan: The time span that the measurements cover.
        ///   - measurements: The measurements, in watts.
        ///   - numberOfSamples: The number of measurements.
        ///   - end: The time of the last measurement, in ISO 8601.
        ///   - average: The average of the measurements, in watts.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            timeSpan: Duration, measurements: [Double], numberOfSamples: Int? = nil, end: String? = nil,
            average: Double? = nil, other: [String: JSONValue] = [:]
        ) {
            self.timeSpan = timeSpan
            self.measurements = measurements
            self.numberOfSamples = numberOfSamples
            self.end = end
            self.average = average
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var timeSpan: Duration?
            var numberOfSamples: Int?
            var end: String?
            var measurements: [Double] = []
            var average: Double?
            let keys: StaticString = """
                acquiredTimeSpan,numberOfSamples,endTimeStamp,powerMeasurements,powerAverage
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: timeSpan = try json.readDuration(in: .seconds)
                case 1: numberOfSamples = try json.readInt()
                case 2: end = try json.readString()
                case 3: measurements = try json.readArray(of: Double.self)
                case 4: average = try json.readDouble()
                default: break
                }
            }
            guard let timeSpan else { throw json.missingField("acquiredTimeSpan") }
            self.timeSpan = timeSpan
            self.numberOfSamples = numberOfSamples
            self.end = end
            self.measurements = measurements
            self.average = average
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getPowerWarningOverlay()-swift.method``.
    public struct PowerWarningOverlayReply: Sendable {
        /// Whether the warning is on (`enabled`).
        public let isEnabled: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the warning is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            guard let isEnabled else { throw json.missingField("enabled") }
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getIOPortPower()-swift.method``.
    public struct IOPortPowerReply: Sendable {
        /// Whether the power output is on (`enabled`).
        public let isEnabled: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the power output is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            guard let isEnabled else { throw json.missingField("enabled") }
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The parts of this API that the device supports.
    public struct Capabilities: Sendable, JSONReadable {
        /// Whether the device has a power saving mode (`powerSavingSupport`).
        public let powerSaving: Bool?
        /// Whether the device can wait before it powers down (`delayedPowerDownSupport`).
        public let delayedPowerDown: Bool?
        /// Whether the device has power profiles (`powerProfileSupport`).
        public let powerProfiles: Bool?
        /// Whether the device lists the parts that use power (`powerConsumerSupport`).
        public let powerConsumers: Bool?
        /// Whether the device has a power status (`powerStatusSupport`).
        public let powerStatus: Bool?
        /// Whether the device has power configurations (`powerConfigurationSupport`).
        public let powerConfigurations: Bool?
        /// Whether the device can adapt the requested power (`dynamicPowerModeSupport`).
        public let dynamicPowerMode: Bool?
        /// Whether the device has a power history (`powerHistorySupport`).
        public let powerHistory: Bool?
        /// Whether the warning in the picture about missing power can be turned on and off
        /// (`disablePowerWarningOverlaySupport`).
        public let powerWarningOverlay: Bool?
        /// Whether the power of the I/O connector can be turned on and off (`ioPortPowerSupport`).
        public let ioPortPower: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - powerSaving: Whether the device has a power saving mode.
        ///   - delayedPowerDown: Whether the device can wait before it powers down.
        ///   - powerProfiles: Whether the device has power profiles.
        ///   - powerConsumers: Whether the device lists the parts that use power.
        ///   - powerStatus: Whether the device has a power status.
        ///   - powerConfigurations: Whether the device has power configurations.
        ///   - dynamicPowerMode: Whether the device can adapt the requested power.
        ///   - powerHistory: Whether the device has a power history.
        ///   - powerWarningOverlay: Whether the warning in the picture about missing power can be turned on and off.
        ///   - ioPortPower: Whether the power of the I/O connector can be turned on and off.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            powerSaving: Bool? = nil, delayedPowerDown: Bool? = nil, powerProfiles: Bool? = nil,
            powerConsumers: Bool? = nil, powerStatus: Bool? = nil, powerConfigurations: Bool? = nil,
            dynamicPowerMode: Bool? = nil, powerHistory: Bool? = nil, powerWarningOverlay: Bool? = nil,
            ioPortPower: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
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
            self.other = other
        }

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
            while let key = try json.nextMember(of: keys) {
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
                default: break
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
            self.other = json.keptMembersOfObject()
        }
    }

    /// The power that a device uses.
    public struct Usage: Sendable, JSONReadable {
        /// The current power, in watts; -1 if not available (`currentPower`).
        public let current: Double?
        /// The average power, in watts; -1 if not available (`averagePower`).
        public let average: Double?
        /// The maximum power that the device used, in watts; -1 if not available (`maxPower`).
        public let maximum: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - current: The current power, in watts; -1 if not available.
        ///   - average: The average power, in watts; -1 if not available.
        ///   - maximum: The maximum power that the device used, in watts; -1 if not available.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            current: Double? = nil, average: Double? = nil, maximum: Double? = nil, other: [String: JSONValue] = [:]
        ) {
            self.current = current
            self.average = average
            self.maximum = maximum
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var current: Double?
            var average: Double?
            var maximum: Double?
            while let key = try json.nextMember(of: "currentPower,averagePower,maxPower") {
                switch key {
                case 0: current = try json.readDouble()
                case 1: average = try json.readDouble()
                case 2: maximum = try json.readDouble()
                default: break
                }
            }
            self.current = current
            self.average = average
            self.maximum = maximum
            self.other = json.keptMembersOfObject()
        }
    }

    /// A part of the device that uses power.
    public struct Consumer: Sendable, JSONReadable {
        /// The part's name, "WindowHeater" for example (`powerConsumer`).
        public let name: String
        /// The part's kind, "Heater" for example.
        public let type: String?
        /// The maximum power that the part uses, in watts.
        public let maxPower: Double?
        /// Whether the part's power can be set (`adjustablePower`).
        public let isAdjustable: Bool?
        /// Whether the part is on (`enabled`).
        public let isEnabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The part's name, "WindowHeater" for example.
        ///   - type: The part's kind, "Heater" for example.
        ///   - maxPower: The maximum power that the part uses, in watts.
        ///   - isAdjustable: Whether the part's power can be set.
        ///   - isEnabled: Whether the part is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, type: String? = nil, maxPower: Double? = nil, isAdjustable: Bool? = nil,
            isEnabled: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.type = type
            self.maxPower = maxPower
            self.isAdjustable = isAdjustable
            self.isEnabled = isEnabled
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var type: String?
            var maxPower: Double?
            var isAdjustable: Bool?
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "powerConsumer,type,maxPower,adjustablePower,enabled") {
                switch key {
                case 0: name = try json.readString()
                case 1: type = try json.readString()
                case 2: maxPower = try json.readDouble()
                case 3: isAdjustable = try json.readBool()
                case 4: isEnabled = try json.readBool()
                default: break
                }
            }
            guard let name else { throw json.missingField("powerConsumer") }
            self.name = name
            self.type = type
            self.maxPower = maxPower
            self.isAdjustable = isAdjustable
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// A power profile.
    public struct Profile: Sendable, JSONReadable {
        /// The profile's name (`powerProfile`).
        public let name: String
        /// The profile's rank by power among all profiles, from the least to the most (`powerRank`).
        public let rank: Int?
        /// The lowest temperature at which the device works fully.
        public let lowerTemperature: Int?
        /// The highest temperature at which the device works fully.
        public let upperTemperature: Int?
        /// The properties of the profile.
        public let labels: [Label]
        /// Whether the profile is the default (`default`).
        public let isDefault: Bool?
        /// The profile's settings for parts of the device.
        public let consumers: [ProfileConsumer]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The profile's name.
        ///   - rank: The profile's rank by power among all profiles, from the least to the most.
        ///   - lowerTemperature: The lowest temperature at which the device works fully.
        ///   - upperTemperature: The highest temperature at which the device works fully.
        ///   - labels: The properties of the profile.
        ///   - isDefault: Whether the profile is the default.
        ///   - consumers: The profile's settings for parts of the device.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, rank: Int? = nil, lowerTemperature: Int? = nil, upperTemperature: Int? = nil,
            labels: [Label] = [], isDefault: Bool? = nil, consumers: [ProfileConsumer] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.rank = rank
            self.lowerTemperature = lowerTemperature
            self.upperTemperature = upperTemperature
            self.labels = labels
            self.isDefault = isDefault
            self.consumers = consumers
            self.other = other
        }

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
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: name = try json.readString()
                case 1: rank = try json.readInt()
                case 2: lowerTemperature = try json.readInt()
                case 3: upperTemperature = try json.readInt()
                case 4: labels = try json.readArray(of: String.self).map(Label.init(rawValue:))
                case 5: isDefault = try json.readBool()
                case 6: consumers = try json.readArray(of: ProfileConsumer.self)
                default: break
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
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of a profile for a part of the device.
    public struct ProfileConsumer: Sendable, JSONReadable {
        /// The part's name (`powerConsumer`).
        public let name: String
        /// The maximum power of the part with the profile, in watts.
        public let maxPower: Double?
        /// Whether the part is on with the profile (`enabled`).
        public let isEnabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The part's name.
        ///   - maxPower: The maximum power of the part with the profile, in watts.
        ///   - isEnabled: Whether the part is on with the profile.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String, maxPower: Double? = nil, isEnabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.maxPower = maxPower
            self.isEnabled = isEnabled
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var maxPower: Double?
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "powerConsumer,maxPower,enabled") {
                switch key {
                case 0: name = try json.readString()
                case 1: maxPower = try json.readDouble()
                case 2: isEnabled = try json.readBool()
                default: break
                }
            }
            guard let name else { throw json.missingField("powerConsumer") }
            self.name = name
            self.maxPower = maxPower
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// A property of a profile.
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
        /// Optimized for performance.
        @_alwaysEmitIntoClient
        public static var highPerformance: Label { Self(rawValue: "highPerformance") }
        /// Optimized for low power consumption.
        @_alwaysEmitIntoClient
        public static var lowPower: Label { Self(rawValue: "lowPower") }
        /// The profile has a range of temperatures.
        @_alwaysEmitIntoClient
        public static var temperatureRange: Label { Self(rawValue: "temperatureRange") }
        /// The I/O connector gives 12 volts; in some other profiles it does not.
        @_alwaysEmitIntoClient
        public static var enableIO: Label { Self(rawValue: "enableIo") }
        /// HDMI and audio are on; in some other profiles they are off.
        @_alwaysEmitIntoClient
        public static var enableHDMIAndAudio: Label { Self(rawValue: "enableHdmiAndAudio") }
    }

    /// A power configuration.
    public struct Configuration: Sendable, JSONReadable {
        /// The number of the configuration.
        public let index: Int
        /// The configuration's name, "PoE 4" for example.
        public let name: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - index: The number of the configuration.
        ///   - name: The configuration's name, "PoE 4" for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(index: Int, name: String? = nil, other: [String: JSONValue] = [:]) {
            self.index = index
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var index: Int?
            var name: String?
            while let key = try json.nextMember(of: "index,name") {
                switch key {
                case 0: index = try json.readInt()
                case 1: name = try json.readString()
                default: break
                }
            }
            guard let index else { throw json.missingField("index") }
            self.index = index
            self.name = name
            self.other = json.keptMembersOfObject()
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
        /// The device does not support this.
        @_alwaysEmitIntoClient
        public static var notSupported: DeviceError.Code { 300 }
        /// The device failed to do it, or the index does not exist.
        @_alwaysEmitIntoClient
        public static var failed: DeviceError.Code { 301 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 302 }
    }
}

extension Vapix {
    /// The power that the device gets and uses, and its power saving.
    @_alwaysEmitIntoClient
    public var powerSettings: PowerSettings { PowerSettings(vapix: self) }
}
