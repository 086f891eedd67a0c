// Generated from Specs/light-control.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's lamps: on and off, intensity, angle and wavelength.
///
/// Devices whose parameter `Properties.LightControl.LightControl2` is yes.
///
/// API Discovery lists it as `light-control`; AXIS OS 7.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/light-control/>.
public struct LightControl: Sendable {
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
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getsupportedversions>.
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
        id: "lightControl/getSupportedVersions", path: "/axis-cgi/lightcontrol.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// Reads the methods that each light supports.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getservicecapabilities>.
    ///
    /// - Returns: The capabilities of each light.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getServiceCapabilities() async throws -> ServiceCapabilities {
        try await vapix.send(Self.getServiceCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getServiceCapabilities() -> VapixCall<ServiceCapabilities> { callGetServiceCapabilities }

    private static let callGetServiceCapabilities = VapixCall<ServiceCapabilities>(
        id: "lightControl/getServiceCapabilities", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
        method: "getServiceCapabilities", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads the lights and their settings.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getlightinformation>.
    ///
    /// - Returns: The lights and their settings.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLightInformation() async throws -> LightInformationReply {
        try await vapix.send(Self.getLightInformation())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLightInformation() -> VapixCall<LightInformationReply> { callGetLightInformation }

    private static let callGetLightInformation = VapixCall<LightInformationReply>(
        id: "lightControl/getLightInformation", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
        method: "getLightInformation", access: .operator, effect: .read,
        reply: .data(reading: LightInformationReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Turns a light on.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#activatelight>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidLightID``, ``ErrorCode/hardwareFault``,
    ///   ``ErrorCode/wrongPoEClass``, ``ErrorCode/irCutFilterFault`` or ``ErrorCode/lightDisabled`` or another code if
    ///   the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func activateLight(lightID: String) async throws {
        try await vapix.send(Self.activateLight(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func activateLight(lightID: String) -> VapixCall<Void> {
        VapixCall(
            id: "lightControl/activateLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "activateLight", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Turns a light off.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#deactivatelight>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidLightID``, ``ErrorCode/hardwareFault`` or
    ///   ``ErrorCode/wrongPoEClass`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func deactivateLight(lightID: String) async throws {
        try await vapix.send(Self.deactivateLight(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func deactivateLight(lightID: String) -> VapixCall<Void> {
        VapixCall(
            id: "lightControl/deactivateLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "deactivateLight", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Allows a light to be turned on.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#enablelight>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidLightID``, ``ErrorCode/hardwareFault`` or
    ///   ``ErrorCode/wrongPoEClass`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func enableLight(lightID: String) async throws {
        try await vapix.send(Self.enableLight(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func enableLight(lightID: String) -> VapixCall<Void> {
        VapixCall(
            id: "lightControl/enableLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "enableLight", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Prevents a light from being turned on.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#disablelight>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidLightID``, ``ErrorCode/hardwareFault`` or
    ///   ``ErrorCode/wrongPoEClass`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func disableLight(lightID: String) async throws {
        try await vapix.send(Self.disableLight(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func disableLight(lightID: String) -> VapixCall<Void> {
        VapixCall(
            id: "lightControl/disableLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "disableLight", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Reads whether a light is on.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getlightstatus>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Returns: The state of the light.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidLightID``, ``ErrorCode/hardwareFault`` or
    ///   ``ErrorCode/wrongPoEClass`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLightStatus(lightID: String) async throws -> LightStatusReply {
        try await vapix.send(Self.getLightStatus(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLightStatus(lightID: String) -> VapixCall<LightStatusReply> {
        VapixCall(
            id: "lightControl/getLightStatus", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getLightStatus", access: .operator, effect: .read,
            reply: .data(reading: LightStatusReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Turns the automatic intensity of a light on or off.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#setautomaticintensitymode>.
    ///
    /// - Parameters:
    ///   - lightID: The identifier of the light, "led0" for example.
    ///   - enabled: Whether the device chooses the intensity.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setAutomaticIntensityMode(lightID: String, enabled: Bool) async throws {
        try await vapix.send(Self.setAutomaticIntensityMode(lightID: lightID, enabled: enabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setAutomaticIntensityMode(lightID: String, enabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "lightControl/setAutomaticIntensityMode", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "setAutomaticIntensityMode", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// Reads the possible intensities of a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getvalidintensity>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Returns: The ranges of intensities.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getValidIntensity(lightID: String) async throws -> ValidIntensityReply {
        try await vapix.send(Self.getValidIntensity(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getValidIntensity(lightID: String) -> VapixCall<ValidIntensityReply> {
        VapixCall(
            id: "lightControl/getValidIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getValidIntensity", access: .operator, effect: .read,
            reply: .data(reading: ValidIntensityReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Sets the intensity of a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#setmanualintensity>.
    ///
    /// - Parameters:
    ///   - lightID: The identifier of the light, "led0" for example.
    ///   - intensity: The intensity, within a range of getValidIntensity.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/invalidIntensity``, ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if
    ///   the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setManualIntensity(lightID: String, intensity: Int) async throws {
        try await vapix.send(Self.setManualIntensity(lightID: lightID, intensity: intensity))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setManualIntensity(lightID: String, intensity: Int) -> VapixCall<Void> {
        VapixCall(
            id: "lightControl/setManualIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "setManualIntensity", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.member("intensity", intensity)
            json.endObject()
        }
    }

    /// Reads the intensity that was set for a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getmanualintensity>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Returns: The intensity that was set.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getManualIntensity(lightID: String) async throws -> ManualIntensityReply {
        try await vapix.send(Self.getManualIntensity(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getManualIntensity(lightID: String) -> VapixCall<ManualIntensityReply> {
        VapixCall(
            id: "lightControl/getManualIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getManualIntensity", access: .operator, effect: .read,
            reply: .data(reading: ManualIntensityReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Sets the intensity of one LED of a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#setindividualintensity>.
    ///
    /// - Parameters:
    ///   - lightID: The identifier of the light, "led0" for example.
    ///   - ledID: The number of the LED (`LEDID`).
    ///   - intensity: The intensity, within a range of getValidIntensity.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/invalidIntensity``, ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if
    ///   the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIndividualIntensity(lightID: String, ledID: Int, intensity: Int) async throws {
        try await vapix.send(Self.setIndividualIntensity(lightID: lightID, ledID: ledID, intensity: intensity))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIndividualIntensity(lightID: String, ledID: Int, intensity: Int) -> VapixCall<Void> {
        VapixCall(
            id: "lightControl/setIndividualIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "setIndividualIntensity", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.member("LEDID", ledID)
            json.member("intensity", intensity)
            json.endObject()
        }
    }

    /// Reads the intensity that was set for one LED of a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getindividualintensity>.
    ///
    /// - Parameters:
    ///   - lightID: The identifier of the light, "led0" for example.
    ///   - ledID: The number of the LED (`LEDID`).
    /// - Returns: The intensity that was set for the LED.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getIndividualIntensity(lightID: String, ledID: Int) async throws -> IndividualIntensityReply {
        try await vapix.send(Self.getIndividualIntensity(lightID: lightID, ledID: ledID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getIndividualIntensity(lightID: String, ledID: Int) -> VapixCall<IndividualIntensityReply> {
        VapixCall(
            id: "lightControl/getIndividualIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getIndividualIntensity", access: .operator, effect: .read,
            reply: .data(reading: IndividualIntensityReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.member("LEDID", ledID)
            json.endObject()
        }
    }

    /// Reads the current intensity of a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getcurrentintensity>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Returns: The current intensity.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCurrentIntensity(lightID: String) async throws -> CurrentIntensityReply {
        try await vapix.send(Self.getCurrentIntensity(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCurrentIntensity(lightID: String) -> VapixCall<CurrentIntensityReply> {
        VapixCall(
            id: "lightControl/getCurrentIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getCurrentIntensity", access: .operator, effect: .read,
            reply: .data(reading: CurrentIntensityReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Turns the automatic angle of a light, which follows the camera's view, on or off.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#setautomaticangleofilluminationmode>.
    ///
    /// - Parameters:
    ///   - lightID: The identifier of the light, "led0" for example.
    ///   - enabled: Whether the angle follows the camera's view.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setAutomaticAngleOfIlluminationMode(lightID: String, enabled: Bool) async throws {
        try await vapix.send(Self.setAutomaticAngleOfIlluminationMode(lightID: lightID, enabled: enabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setAutomaticAngleOfIlluminationMode(lightID: String, enabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "lightControl/setAutomaticAngleOfIlluminationMode", path: "/axis-cgi/lightcontrol.cgi",
            apiVersion: "1.0", method: "setAutomaticAngleOfIlluminationMode", access: .operator, effect: .idempotent,
            reply: .success
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// Reads the possible angles of a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getvalidangleofillumination>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Returns: The ranges of angles.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getValidAngleOfIllumination(lightID: String) async throws -> ValidAngleOfIlluminationReply {
        try await vapix.send(Self.getValidAngleOfIllumination(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getValidAngleOfIllumination(lightID: String) -> VapixCall<ValidAngleOfIlluminationReply> {
        VapixCall(
            id: "lightControl/getValidAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getValidAngleOfIllumination", access: .operator, effect: .read,
            reply: .data(reading: ValidAngleOfIlluminationReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Sets the angle of a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#setmanualangleofillumination>.
    ///
    /// - Parameters:
    ///   - lightID: The identifier of the light, "led0" for example.
    ///   - angleOfIllumination: The angle, within a range of getValidAngleOfIllumination.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/invalidAngleOfIllumination``, ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setManualAngleOfIllumination(lightID: String, angleOfIllumination: Int) async throws {
        try await vapix.send(
            Self.setManualAngleOfIllumination(lightID: lightID, angleOfIllumination: angleOfIllumination))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setManualAngleOfIllumination(lightID: String, angleOfIllumination: Int) -> VapixCall<Void> {
        VapixCall(
            id: "lightControl/setManualAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "setManualAngleOfIllumination", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.member("angleOfIllumination", angleOfIllumination)
            json.endObject()
        }
    }

    /// Reads the angle that was set for a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getmanualangleofillumination>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Returns: The angle that was set.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getManualAngleOfIllumination(lightID: String) async throws -> ManualAngleOfIlluminationReply {
        try await vapix.send(Self.getManualAngleOfIllumination(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getManualAngleOfIllumination(lightID: String) -> VapixCall<ManualAngleOfIlluminationReply> {
        VapixCall(
            id: "lightControl/getManualAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getManualAngleOfIllumination", access: .operator, effect: .read,
            reply: .data(reading: ManualAngleOfIlluminationReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Reads the current angle of a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getcurrentangleofillumination>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Returns: The current angle.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCurrentAngleOfIllumination(lightID: String) async throws -> CurrentAngleOfIlluminationReply {
        try await vapix.send(Self.getCurrentAngleOfIllumination(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCurrentAngleOfIllumination(lightID: String) -> VapixCall<CurrentAngleOfIlluminationReply> {
        VapixCall(
            id: "lightControl/getCurrentAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getCurrentAngleOfIllumination", access: .operator, effect: .read,
            reply: .data(reading: CurrentAngleOfIlluminationReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Turns the synchronization of a light with the day/night mode on or off.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#setlightsynchronizedaynightmode>.
    ///
    /// - Parameters:
    ///   - lightID: The identifier of the light, "led0" for example.
    ///   - enabled: Whether the light follows the day/night mode.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setLightSynchronizeDayNightMode(lightID: String, enabled: Bool) async throws {
        try await vapix.send(Self.setLightSynchronizeDayNightMode(lightID: lightID, enabled: enabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setLightSynchronizeDayNightMode(lightID: String, enabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "lightControl/setLightSynchronizeDayNightMode", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "setLightSynchronizeDayNightMode", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// Reads whether a light follows the day/night mode.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getlightsynchronizedaynightmode>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Returns: The setting of the light.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLightSynchronizeDayNightMode(lightID: String) async throws -> LightSynchronizeDayNightModeReply {
        try await vapix.send(Self.getLightSynchronizeDayNightMode(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLightSynchronizeDayNightMode(
        lightID: String
    ) -> VapixCall<LightSynchronizeDayNightModeReply> {
        VapixCall(
            id: "lightControl/getLightSynchronizeDayNightMode", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getLightSynchronizeDayNightMode", access: .operator, effect: .read,
            reply: .data(reading: LightSynchronizeDayNightModeReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Reads the infrared wavelengths that a light can have.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getvalidirwavelengths>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Returns: The infrared wavelengths of the light.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getValidIRWavelengths(lightID: String) async throws -> ValidIRWavelengthsReply {
        try await vapix.send(Self.getValidIRWavelengths(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getValidIRWavelengths(lightID: String) -> VapixCall<ValidIRWavelengthsReply> {
        VapixCall(
            id: "lightControl/getValidIRWavelengths", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.2",
            method: "getValidIRWavelengths", access: .operator, effect: .read,
            reply: .data(reading: ValidIRWavelengthsReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Sets the infrared wavelength of a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#setirwavelength>.
    ///
    /// - Parameters:
    ///   - lightID: The identifier of the light, "led0" for example.
    ///   - irWavelength: The wavelength, one of getValidIRWavelengths, "850nm" for example (`IRWavelength`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault``, ``ErrorCode/wrongPoEClass`` or ``ErrorCode/invalidIRWavelength`` or another code
    ///   if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIRWavelength(lightID: String, irWavelength: String) async throws {
        try await vapix.send(Self.setIRWavelength(lightID: lightID, irWavelength: irWavelength))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIRWavelength(lightID: String, irWavelength: String) -> VapixCall<Void> {
        VapixCall(
            id: "lightControl/setIRWavelength", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.2",
            method: "setIRWavelength", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.member("IRWavelength", irWavelength)
            json.endObject()
        }
    }

    /// Reads the infrared wavelength of a light.
    ///
    /// Access: operator; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/light-control/#getirwavelength>.
    ///
    /// - Parameter lightID: The identifier of the light, "led0" for example.
    /// - Returns: The infrared wavelength of the light.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notSupported``, ``ErrorCode/invalidLightID``,
    ///   ``ErrorCode/hardwareFault`` or ``ErrorCode/wrongPoEClass`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getIRWavelength(lightID: String) async throws -> IRWavelengthReply {
        try await vapix.send(Self.getIRWavelength(lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getIRWavelength(lightID: String) -> VapixCall<IRWavelengthReply> {
        VapixCall(
            id: "lightControl/getIRWavelength", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.2",
            method: "getIRWavelength", access: .operator, effect: .read,
            reply: .data(reading: IRWavelengthReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// The reply to ``getLightInformation()-swift.method``.
    public struct LightInformationReply: Sendable {
        /// The lights (`items`).
        public let lights: [Light]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lights: The lights.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(lights: [Light], other: [String: JSONValue] = [:]) {
            self.lights = lights
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var lights: [Light] = []
            while let key = try json.nextMember(of: "items") {
                switch key {
                case 0: lights = try json.readArray(of: Light.self)
                default: break
                }
            }
            self.lights = lights
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getLightStatus(lightID:)-swift.method``.
    public struct LightStatusReply: Sendable {
        /// Whether the light is on (`status`).
        public let isOn: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isOn: Whether the light is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isOn: Bool, other: [String: JSONValue] = [:]) {
            self.isOn = isOn
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isOn: Bool?
            while let key = try json.nextMember(of: "status") {
                switch key {
                case 0: isOn = try json.readBool()
                default: break
                }
            }
            guard let isOn else { throw json.missingField("status") }
            self.isOn = isOn
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getValidIntensity(lightID:)-swift.method``.
    public struct ValidIntensityReply: Sendable {
        /// The ranges of intensities.
        public let ranges: [ValueRange]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ranges: The ranges of intensities.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(ranges: [ValueRange], other: [String: JSONValue] = [:]) {
            self.ranges = ranges
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var ranges: [ValueRange] = []
            while let key = try json.nextMember(of: "ranges") {
                switch key {
                case 0: ranges = try json.readArray(of: ValueRange.self)
                default: break
                }
            }
            self.ranges = ranges
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getManualIntensity(lightID:)-swift.method``.
    public struct ManualIntensityReply: Sendable {
        /// The intensity that was set.
        public let intensity: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - intensity: The intensity that was set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(intensity: Int, other: [String: JSONValue] = [:]) {
            self.intensity = intensity
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var intensity: Int?
            while let key = try json.nextMember(of: "intensity") {
                switch key {
                case 0: intensity = try json.readInt()
                default: break
                }
            }
            guard let intensity else { throw json.missingField("intensity") }
            self.intensity = intensity
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getIndividualIntensity(lightID:ledID:)-swift.method``.
    public struct IndividualIntensityReply: Sendable {
        /// The intensity that was set.
        public let intensity: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - intensity: The intensity that was set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(intensity: Int, other: [String: JSONValue] = [:]) {
            self.intensity = intensity
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var intensity: Int?
            while let key = try json.nextMember(of: "intensity") {
                switch key {
                case 0: intensity = try json.readInt()
                default: break
                }
            }
            guard let intensity else { throw json.missingField("intensity") }
            self.intensity = intensity
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getCurrentIntensity(lightID:)-swift.method``.
    public struct CurrentIntensityReply: Sendable {
        /// The intensity.
        public let intensity: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - intensity: The intensity.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(intensity: Int, other: [String: JSONValue] = [:]) {
            self.intensity = intensity
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var intensity: Int?
            while let key = try json.nextMember(of: "intensity,intesity") {
                switch key {
                case 0, 1: intensity = try json.readInt()
                default: break
                }
            }
            guard let intensity else { throw json.missingField("intensity") }
            self.intensity = intensity
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getValidAngleOfIllumination(lightID:)-swift.method``.
    public struct ValidAngleOfIlluminationReply: Sendable {
        /// The ranges of angles.
        public let ranges: [ValueRange]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ranges: The ranges of angles.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(ranges: [ValueRange], other: [String: JSONValue] = [:]) {
            self.ranges = ranges
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var ranges: [ValueRange] = []
            while let key = try json.nextMember(of: "ranges") {
                switch key {
                case 0: ranges = try json.readArray(of: ValueRange.self)
                default: break
                }
            }
            self.ranges = ranges
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getManualAngleOfIllumination(lightID:)-swift.method``.
    public struct ManualAngleOfIlluminationReply: Sendable {
        /// The angle that was set.
        public let angleOfIllumination: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - angleOfIllumination: The angle that was set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(angleOfIllumination: Int, other: [String: JSONValue] = [:]) {
            self.angleOfIllumination = angleOfIllumination
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var angleOfIllumination: Int?
            while let key = try json.nextMember(of: "angleOfIllumination") {
                switch key {
                case 0: angleOfIllumination = try json.readInt()
                default: break
                }
            }
            guard let angleOfIllumination else { throw json.missingField("angleOfIllumination") }
            self.angleOfIllumination = angleOfIllumination
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getCurrentAngleOfIllumination(lightID:)-swift.method``.
    public struct CurrentAngleOfIlluminationReply: Sendable {
        /// The angle.
        public let angleOfIllumination: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - angleOfIllumination: The angle.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(angleOfIllumination: Int, other: [String: JSONValue] = [:]) {
            self.angleOfIllumination = angleOfIllumination
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var angleOfIllumination: Int?
            while let key = try json.nextMember(of: "angleOfIllumination") {
                switch key {
                case 0: angleOfIllumination = try json.readInt()
                default: break
                }
            }
            guard let angleOfIllumination else { throw json.missingField("angleOfIllumination") }
            self.angleOfIllumination = angleOfIllumination
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getLightSynchronizeDayNightMode(lightID:)-swift.method``.
    public struct LightSynchronizeDayNightModeReply: Sendable {
        /// Whether the light follows the day/night mode (`synchronize`).
        public let isSynchronized: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isSynchronized: Whether the light follows the day/night mode.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isSynchronized: Bool, other: [String: JSONValue] = [:]) {
            self.isSynchronized = isSynchronized
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isSynchronized: Bool?
            while let key = try json.nextMember(of: "synchronize,enabled") {
                switch key {
                case 0, 1: isSynchronized = try json.readBool()
                default: break
                }
            }
            guard let isSynchronized else { throw json.missingField("synchronize") }
            self.isSynchronized = isSynchronized
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getValidIRWavelengths(lightID:)-swift.method``.
    public struct ValidIRWavelengthsReply: Sendable {
        /// The wavelengths, "850nm" for example (`wavelength`).
        public let wavelengths: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - wavelengths: The wavelengths, "850nm" for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(wavelengths: [String] = [], other: [String: JSONValue] = [:]) {
            self.wavelengths = wavelengths
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var wavelengths: [String] = []
            while let key = try json.nextMember(of: "wavelength,settings,wavelengths") {
                switch key {
                case 0, 1, 2: wavelengths = try json.readArray(of: String.self)
                default: break
                }
            }
            self.wavelengths = wavelengths
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getIRWavelength(lightID:)-swift.method``.
    public struct IRWavelengthReply: Sendable {
        /// The wavelength, "850nm" for example (`IRWavelength`).
        public let irWavelength: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - irWavelength: The wavelength, "850nm" for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(irWavelength: String, other: [String: JSONValue] = [:]) {
            self.irWavelength = irWavelength
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var irWavelength: String?
            while let key = try json.nextMember(of: "IRWavelength") {
                switch key {
                case 0: irWavelength = try json.readString()
                default: break
                }
            }
            guard let irWavelength else { throw json.missingField("IRWavelength") }
            self.irWavelength = irWavelength
            self.other = json.keptMembersOfObject()
        }
    }

    /// The capabilities of the lights.
    public struct ServiceCapabilities: Sendable, JSONReadable {
        /// The capabilities of each light (`capabilities`).
        public let lights: [Capabilities]
        /// Whether the device has setAutomaticIntensityMode (`automaticIntensitySupport`).
        public let automaticIntensity: Bool?
        /// Whether the device has setManualIntensity and getManualIntensity (`manualIntensitySupport`).
        public let manualIntensity: Bool?
        /// Whether the device has setIndividualIntensity and getIndividualIntensity (`individualIntensitySupport`).
        public let individualIntensity: Bool?
        /// Whether the device has getCurrentIntensity (`getCurrentIntensitySupport`).
        public let currentIntensity: Bool?
        /// Whether the device has setManualAngleOfIllumination (`manualAngleOfIlluminationSupport`).
        public let manualAngleOfIllumination: Bool?
        /// Whether the device has setAutomaticAngleOfIlluminationMode (`automaticAngleOfIlluminationSupport`).
        public let automaticAngleOfIllumination: Bool?
        /// Whether the device has setLightSynchronizeDayNightMode (`dayNightSynchronizeSupport`).
        public let dayNightSynchronization: Bool?
        /// Whether the device has the three methods for the infrared wavelength (`multiIRWaveLengthSupport`).
        public let irWavelengths: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lights: The capabilities of each light.
        ///   - automaticIntensity: Whether the device has setAutomaticIntensityMode.
        ///   - manualIntensity: Whether the device has setManualIntensity and getManualIntensity.
        ///   - individualIntensity: Whether the device has setIndividualIntensity and getIndividualIntensity.
        ///   - currentIntensity: Whether the device has getCurrentIntensity.
        ///   - manualAngleOfIllumination: Whether the device has setManualAngleOfIllumination.
        ///   - automaticAngleOfIllumination: Whether the device has setAutomaticAngleOfIlluminationMode.
        ///   - dayNightSynchronization: Whether the device has setLightSynchronizeDayNightMode.
        ///   - irWavelengths: Whether the device has the three methods for the infrared wavelength.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lights: [Capabilities] = [], automaticIntensity: Bool? = nil, manualIntensity: Bool? = nil,
            individualIntensity: Bool? = nil, currentIntensity: Bool? = nil, manualAngleOfIllumination: Bool? = nil,
            automaticAngleOfIllumination: Bool? = nil, dayNightSynchronization: Bool? = nil, irWavelengths: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.lights = lights
            self.automaticIntensity = automaticIntensity
            self.manualIntensity = manualIntensity
            self.individualIntensity = individualIntensity
            self.currentIntensity = currentIntensity
            self.manualAngleOfIllumination = manualAngleOfIllumination
            self.automaticAngleOfIllumination = automaticAngleOfIllumination
            self.dayNightSynchronization = dayNightSynchronization
            self.irWavelengths = irWavelengths
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lights: [Capabilities] = []
            var automaticIntensity: Bool?
            var manualIntensity: Bool?
            var individualIntensity: Bool?
            var currentIntensity: Bool?
            var manualAngleOfIllumination: Bool?
            var automaticAngleOfIllumination: Bool?
            var dayNightSynchronization: Bool?
            var irWavelengths: Bool?
            let keys: StaticString = """
                capabilities,automaticIntensitySupport,manualIntensitySupport,individualIntensitySupport,\
                getCurrentIntensitySupport,manualAngleOfIlluminationSupport,manualAngleOfIlluminationsupport,\
                automaticAngleOfIlluminationSupport,dayNightSynchronizeSupport,multiIRWaveLengthSupport
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: lights = try json.readArray(of: Capabilities.self)
                case 1: automaticIntensity = try json.readBool()
                case 2: manualIntensity = try json.readBool()
                case 3: individualIntensity = try json.readBool()
                case 4: currentIntensity = try json.readBool()
                case 5, 6: manualAngleOfIllumination = try json.readBool()
                case 7: automaticAngleOfIllumination = try json.readBool()
                case 8: dayNightSynchronization = try json.readBool()
                case 9: irWavelengths = try json.readBool()
                default: break
                }
            }
            self.lights = lights
            self.automaticIntensity = automaticIntensity
            self.manualIntensity = manualIntensity
            self.individualIntensity = individualIntensity
            self.currentIntensity = currentIntensity
            self.manualAngleOfIllumination = manualAngleOfIllumination
            self.automaticAngleOfIllumination = automaticAngleOfIllumination
            self.dayNightSynchronization = dayNightSynchronization
            self.irWavelengths = irWavelengths
            self.other = json.keptMembersOfObject()
        }
    }

    /// The capabilities of a light.
    public struct Capabilities: Sendable, JSONReadable {
        /// The identifier of the light.
        public let lightID: String
        /// Whether the light has setAutomaticIntensityMode (`automaticIntensitySupport`).
        public let automaticIntensity: Bool?
        /// Whether the light has setManualIntensity and getManualIntensity (`manualIntensitySupport`).
        public let manualIntensity: Bool?
        /// Whether the light has setIndividualIntensity and getIndividualIntensity (`individualIntensitySupport`).
        public let individualIntensity: Bool?
        /// Whether the light has getCurrentIntensity (`getCurrentIntensitySupport`).
        public let currentIntensity: Bool?
        /// Whether the light has setManualAngleOfIllumination (`manualAngleOfIlluminationSupport`).
        public let manualAngleOfIllumination: Bool?
        /// Whether the light has setAutomaticAngleOfIlluminationMode (`automaticAngleOfIlluminationSupport`).
        public let automaticAngleOfIllumination: Bool?
        /// Whether the light has setLightSynchronizeDayNightMode (`dayNightSynchronizeSupport`).
        public let dayNightSynchronization: Bool?
        /// Whether the light has the three methods for the infrared wavelength (`multiIRWaveLengthSupport`).
        public let irWavelengths: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lightID: The identifier of the light.
        ///   - automaticIntensity: Whether the light has setAutomaticIntensityMode.
        ///   - manualIntensity: Whether the light has setManualIntensity and getManualIntensity.
        ///   - individualIntensity: Whether the light has setIndividualIntensity and getIndividualIntensity.
        ///   - currentIntensity: Whether the light has getCurrentIntensity.
        ///   - manualAngleOfIllumination: Whether the light has setManualAngleOfIllumination.
        ///   - automaticAngleOfIllumination: Whether the light has setAutomaticAngleOfIlluminationMode.
        ///   - dayNightSynchronization: Whether the light has setLightSynchronizeDayNightMode.
        ///   - irWavelengths: Whether the light has the three methods for the infrared wavelength.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lightID: String, automaticIntensity: Bool? = nil, manualIntensity: Bool? = nil,
            individualIntensity: Bool? = nil, currentIntensity: Bool? = nil, manualAngleOfIllumination: Bool? = nil,
            automaticAngleOfIllumination: Bool? = nil, dayNightSynchronization: Bool? = nil, irWavelengths: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.lightID = lightID
            self.automaticIntensity = automaticIntensity
            self.manualIntensity = manualIntensity
            self.individualIntensity = individualIntensity
            self.currentIntensity = currentIntensity
            self.manualAngleOfIllumination = manualAngleOfIllumination
            self.automaticAngleOfIllumination = automaticAngleOfIllumination
            self.dayNightSynchronization = dayNightSynchronization
            self.irWavelengths = irWavelengths
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lightID: String?
            var automaticIntensity: Bool?
            var manualIntensity: Bool?
            var individualIntensity: Bool?
            var currentIntensity: Bool?
            var manualAngleOfIllumination: Bool?
            var automaticAngleOfIllumination: Bool?
            var dayNightSynchronization: Bool?
            var irWavelengths: Bool?
            let keys: StaticString = """
                lightID,automaticIntensitySupport,manualIntensitySupport,individualIntensitySupport,\
                getCurrentIntensitySupport,manualAngleOfIlluminationSupport,manualAngleOfIlluminationsupport,\
                automaticAngleOfIlluminationSupport,dayNightSynchronizeSupport,multiIRWaveLengthSupport
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: lightID = try json.readString()
                case 1: automaticIntensity = try json.readBool()
                case 2: manualIntensity = try json.readBool()
                case 3: individualIntensity = try json.readBool()
                case 4: currentIntensity = try json.readBool()
                case 5, 6: manualAngleOfIllumination = try json.readBool()
                case 7: automaticAngleOfIllumination = try json.readBool()
                case 8: dayNightSynchronization = try json.readBool()
                case 9: irWavelengths = try json.readBool()
                default: break
                }
            }
            guard let lightID else { throw json.missingField("lightID") }
            self.lightID = lightID
            self.automaticIntensity = automaticIntensity
            self.manualIntensity = manualIntensity
            self.individualIntensity = individualIntensity
            self.currentIntensity = currentIntensity
            self.manualAngleOfIllumination = manualAngleOfIllumination
            self.automaticAngleOfIllumination = automaticAngleOfIllumination
            self.dayNightSynchronization = dayNightSynchronization
            self.irWavelengths = irWavelengths
            self.other = json.keptMembersOfObject()
        }
    }

    /// A light, which may be a group of LEDs.
    public struct Light: Sendable, JSONReadable {
        /// The identifier, "led0" for example (`lightID`).
        public let id: String
        /// The kind of light, "IR" for example (`lightType`).
        public let type: String?
        /// Whether the light may be turned on (`enabled`).
        public let isEnabled: Bool?
        /// Whether the light follows the day/night mode (`synchronizeDayNightMode`).
        public let isSynchronizedWithDayNight: Bool?
        /// Whether the light is on (`lightState`).
        public let isOn: Bool?
        /// Whether the device chooses the light's intensity (`automaticIntensityMode`).
        public let hasAutomaticIntensity: Bool?
        /// Whether the light's angle follows the camera's view (`automaticAngleOfIlluminationMode`).
        public let hasAutomaticAngle: Bool?
        /// The number of LEDs that can be set (`nrOfLEDs`).
        public let numberOfLEDs: Int?
        /// Whether the light has a fault (`error`).
        public let hasError: Bool?
        /// The description of the fault.
        public let errorInfo: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier, "led0" for example.
        ///   - type: The kind of light, "IR" for example.
        ///   - isEnabled: Whether the light may be turned on.
        ///   - isSynchronizedWithDayNight: Whether the light follows the day/night mode.
        ///   - isOn: Whether the light is on.
        ///   - hasAutomaticIntensity: Whether the device chooses the light's intensity.
        ///   - hasAutomaticAngle: Whether the light's angle follows the camera's view.
        ///   - numberOfLEDs: The number of LEDs that can be set.
        ///   - hasError: Whether the light has a fault.
        ///   - errorInfo: The description of the fault.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, type: String? = nil, isEnabled: Bool? = nil, isSynchronizedWithDayNight: Bool? = nil,
            isOn: Bool? = nil, hasAutomaticIntensity: Bool? = nil, hasAutomaticAngle: Bool? = nil,
            numberOfLEDs: Int? = nil, hasError: Bool? = nil, errorInfo: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.type = type
            self.isEnabled = isEnabled
            self.isSynchronizedWithDayNight = isSynchronizedWithDayNight
            self.isOn = isOn
            self.hasAutomaticIntensity = hasAutomaticIntensity
            self.hasAutomaticAngle = hasAutomaticAngle
            self.numberOfLEDs = numberOfLEDs
            self.hasError = hasError
            self.errorInfo = errorInfo
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var type: String?
            var isEnabled: Bool?
            var isSynchronizedWithDayNight: Bool?
            var isOn: Bool?
            var hasAutomaticIntensity: Bool?
            var hasAutomaticAngle: Bool?
            var numberOfLEDs: Int?
            var hasError: Bool?
            var errorInfo: String?
            let keys: StaticString = """
                lightID,lightType,enabled,synchronizeDayNightMode,lightState,automaticIntensityMode,\
                automaticAngleOfIlluminationMode,nrOfLEDs,error,errorInfo
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readString()
                case 1: type = try json.readString()
                case 2: isEnabled = try json.readBool()
                case 3: isSynchronizedWithDayNight = try json.readBool()
                case 4: isOn = try json.readBool()
                case 5: hasAutomaticIntensity = try json.readBool()
                case 6: hasAutomaticAngle = try json.readBool()
                case 7: numberOfLEDs = try json.readInt()
                case 8: hasError = try json.readBool()
                case 9: errorInfo = try json.readNonEmptyString()
                default: break
                }
            }
            guard let id else { throw json.missingField("lightID") }
            self.id = id
            self.type = type
            self.isEnabled = isEnabled
            self.isSynchronizedWithDayNight = isSynchronizedWithDayNight
            self.isOn = isOn
            self.hasAutomaticIntensity = hasAutomaticIntensity
            self.hasAutomaticAngle = hasAutomaticAngle
            self.numberOfLEDs = numberOfLEDs
            self.hasError = hasError
            self.errorInfo = errorInfo
            self.other = json.keptMembersOfObject()
        }
    }

    /// A range, bounds included.
    public struct ValueRange: Sendable, JSONReadable {
        /// The lower bound.
        public let low: Int
        /// The upper bound.
        public let high: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - low: The lower bound.
        ///   - high: The upper bound.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(low: Int, high: Int, other: [String: JSONValue] = [:]) {
            self.low = low
            self.high = high
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var low: Int?
            var high: Int?
            while let key = try json.nextMember(of: "low,high") {
                switch key {
                case 0: low = try json.readInt()
                case 1: high = try json.readInt()
                default: break
                }
            }
            guard let low else { throw json.missingField("low") }
            self.low = low
            guard let high else { throw json.missingField("high") }
            self.high = high
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device does not have the method.
        @_alwaysEmitIntoClient
        public static var notSupported: DeviceError.Code { 1001 }
        /// There is no such light.
        @_alwaysEmitIntoClient
        public static var invalidLightID: DeviceError.Code { 1002 }
        /// The intensity is out of range.
        @_alwaysEmitIntoClient
        public static var invalidIntensity: DeviceError.Code { 1003 }
        /// The angle is out of range.
        @_alwaysEmitIntoClient
        public static var invalidAngleOfIllumination: DeviceError.Code { 1004 }
        /// The light has a fault.
        @_alwaysEmitIntoClient
        public static var hardwareFault: DeviceError.Code { 1005 }
        /// The device gets too little power for this.
        @_alwaysEmitIntoClient
        public static var wrongPoEClass: DeviceError.Code { 1006 }
        /// The light does not have this wavelength.
        @_alwaysEmitIntoClient
        public static var invalidIRWavelength: DeviceError.Code { 1007 }
        /// The infrared cut filter could not be moved.
        @_alwaysEmitIntoClient
        public static var irCutFilterFault: DeviceError.Code { 1008 }
        /// The light is disabled and cannot be turned on.
        @_alwaysEmitIntoClient
        public static var lightDisabled: DeviceError.Code { 1009 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1000 }
        /// The device has too little memory.
        @_alwaysEmitIntoClient
        public static var outOfMemory: DeviceError.Code { 2000 }
        /// Access is forbidden.
        @_alwaysEmitIntoClient
        public static var accessForbidden: DeviceError.Code { 2001 }
        /// The HTTP method is not POST.
        @_alwaysEmitIntoClient
        public static var unsupportedHTTPMethod: DeviceError.Code { 2002 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2003 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2004 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedAPIVersion: DeviceError.Code { 3000 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 4000 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4001 }
        /// A parameter has the wrong type.
        @_alwaysEmitIntoClient
        public static var invalidParameterType: DeviceError.Code { 4002 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var versionNotImplemented: DeviceError.Code { 7000 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 8000 }
        /// The device failed in an unexpected way.
        @_alwaysEmitIntoClient
        public static var unexpectedError: DeviceError.Code { 8001 }
        /// The device failed and gave no reason.
        @_alwaysEmitIntoClient
        public static var genericError: DeviceError.Code { 8002 }
    }
}

extension Vapix {
    /// The device's lamps: on and off, intensity, angle and wavelength.
    @_alwaysEmitIntoClient
    public var lightControl: LightControl { LightControl(vapix: self) }
}
