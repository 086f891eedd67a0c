// Generated from Specs/light-control.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's lamps: on and off, how bright, how wide, in which wavelength.
///
/// Devices whose parameter `Properties.LightControl.LightControl2` is yes.
///
/// API Discovery lists it as `light-control`; AXIS OS 7.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/light-control/>.
public enum LightControl {
    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getsupportedversions>.
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "lightControl/getSupportedVersions", path: "/axis-cgi/lightcontrol.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)
    }

    /// Reads which methods each light has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getservicecapabilities>.
    public struct GetServiceCapabilities: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<ServiceCapabilities>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<ServiceCapabilities>(
            id: "lightControl/getServiceCapabilities", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getServiceCapabilities", access: .operator, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.endObject()
        }
    }

    /// Reads the lights and their settings.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getlightinformation>.
    public struct GetLightInformation: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "lightControl/getLightInformation", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getLightInformation", access: .operator, effect: .read, reply: .data(reading: Output.init(from:))
        ) { json in
            json.beginParameters()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The lights (`items`).
            public let lights: [Light]

            init(from json: inout JSONReader) throws(WireError) {
                var lights: [Light] = []
                while let key = try json.nextKey(of: "items") {
                    switch key {
                    case 0: lights = try json.readArray(of: Light.self)
                    default: try json.skipValue()
                    }
                }
                self.lights = lights
            }
        }
    }

    /// Turns a light on.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#activatelight>.
    public struct ActivateLight: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/activateLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "activateLight", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }
    }

    /// Turns a light off.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#deactivatelight>.
    public struct DeactivateLight: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/deactivateLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "deactivateLight", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }
    }

    /// Allows a light to be turned on.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#enablelight>.
    public struct EnableLight: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/enableLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "enableLight", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }
    }

    /// Forbids that a light is turned on.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#disablelight>.
    public struct DisableLight: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/disableLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "disableLight", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }
    }

    /// Reads whether a light is on.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getlightstatus>.
    public struct GetLightStatus: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/getLightStatus", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "getLightStatus", access: .operator, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it is on (`status`).
            public let isOn: Bool

            init(from json: inout JSONReader) throws(WireError) {
                var isOn: Bool?
                while let key = try json.nextKey(of: "status") {
                    switch key {
                    case 0: isOn = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let isOn else { throw json.missingField("status") }
                self.isOn = isOn
            }
        }
    }

    /// Lets the device choose how bright a light is, or not.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#setautomaticintensitymode>.
    public struct SetAutomaticIntensityMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - enabled: Whether the device chooses.
        public init(lightID: String, enabled: Bool) {
            call = VapixCall(
                id: "lightControl/setAutomaticIntensityMode", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "setAutomaticIntensityMode", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.member("enabled", enabled)
                json.endObject()
            }
        }
    }

    /// Reads how bright a light can be.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getvalidintensity>.
    public struct GetValidIntensity: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/getValidIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "getValidIntensity", access: .operator, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The ranges of intensities.
            public let ranges: [ValueRange]

            init(from json: inout JSONReader) throws(WireError) {
                var ranges: [ValueRange] = []
                while let key = try json.nextKey(of: "ranges") {
                    switch key {
                    case 0: ranges = try json.readArray(of: ValueRange.self)
                    default: try json.skipValue()
                    }
                }
                self.ranges = ranges
            }
        }
    }

    /// Sets how bright a light is.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#setmanualintensity>.
    public struct SetManualIntensity: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - intensity: The intensity, in a range of getValidIntensity.
        public init(lightID: String, intensity: Int) {
            call = VapixCall(
                id: "lightControl/setManualIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "setManualIntensity", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.member("intensity", intensity)
                json.endObject()
            }
        }
    }

    /// Reads how bright a light was set to be.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getmanualintensity>.
    public struct GetManualIntensity: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/getManualIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "getManualIntensity", access: .operator, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The intensity that was set.
            public let intensity: Int

            init(from json: inout JSONReader) throws(WireError) {
                var intensity: Int?
                while let key = try json.nextKey(of: "intensity") {
                    switch key {
                    case 0: intensity = try json.readInt()
                    default: try json.skipValue()
                    }
                }
                guard let intensity else { throw json.missingField("intensity") }
                self.intensity = intensity
            }
        }
    }

    /// Sets how bright one LED of a light is.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#setindividualintensity>.
    public struct SetIndividualIntensity: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - ledID: The LED.
        ///   - intensity: The intensity, in a range of getValidIntensity.
        public init(lightID: String, ledID: Int, intensity: Int) {
            call = VapixCall(
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
    }

    /// Reads how bright one LED of a light was set to be.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getindividualintensity>.
    public struct GetIndividualIntensity: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - ledID: The LED.
        public init(lightID: String, ledID: Int) {
            call = VapixCall(
                id: "lightControl/getIndividualIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "getIndividualIntensity", access: .operator, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.member("LEDID", ledID)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The intensity that was set.
            public let intensity: Int

            init(from json: inout JSONReader) throws(WireError) {
                var intensity: Int?
                while let key = try json.nextKey(of: "intensity") {
                    switch key {
                    case 0: intensity = try json.readInt()
                    default: try json.skipValue()
                    }
                }
                guard let intensity else { throw json.missingField("intensity") }
                self.intensity = intensity
            }
        }
    }

    /// Reads how bright a light is.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getcurrentintensity>.
    public struct GetCurrentIntensity: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/getCurrentIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "getCurrentIntensity", access: .operator, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The intensity.
            public let intensity: Int

            init(from json: inout JSONReader) throws(WireError) {
                var intensity: Int?
                while let key = try json.nextKey(of: "intensity,intesity") {
                    switch key {
                    case 0, 1: intensity = try json.readInt()
                    default: try json.skipValue()
                    }
                }
                guard let intensity else { throw json.missingField("intensity") }
                self.intensity = intensity
            }
        }
    }

    /// Lets the angle of a light follow the view of the camera, or not.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/light-control/#setautomaticangleofilluminationmode>.
    public struct SetAutomaticAngleOfIlluminationMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - enabled: Whether it follows.
        public init(lightID: String, enabled: Bool) {
            call = VapixCall(
                id: "lightControl/setAutomaticAngleOfIlluminationMode", path: "/axis-cgi/lightcontrol.cgi",
                apiVersion: "1.0", method: "setAutomaticAngleOfIlluminationMode", access: .operator,
                effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.member("enabled", enabled)
                json.endObject()
            }
        }
    }

    /// Reads how wide a light can be.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/light-control/#getvalidangleofillumination>.
    public struct GetValidAngleOfIllumination: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/getValidAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "getValidAngleOfIllumination", access: .operator, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The ranges of angles.
            public let ranges: [ValueRange]

            init(from json: inout JSONReader) throws(WireError) {
                var ranges: [ValueRange] = []
                while let key = try json.nextKey(of: "ranges") {
                    switch key {
                    case 0: ranges = try json.readArray(of: ValueRange.self)
                    default: try json.skipValue()
                    }
                }
                self.ranges = ranges
            }
        }
    }

    /// Sets how wide a light is.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/light-control/#setmanualangleofillumination>.
    public struct SetManualAngleOfIllumination: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - angleOfIllumination: The angle, in a range of getValidAngleOfIllumination.
        public init(lightID: String, angleOfIllumination: Int) {
            call = VapixCall(
                id: "lightControl/setManualAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "setManualAngleOfIllumination", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.member("angleOfIllumination", angleOfIllumination)
                json.endObject()
            }
        }
    }

    /// Reads how wide a light was set to be.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/light-control/#getmanualangleofillumination>.
    public struct GetManualAngleOfIllumination: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/getManualAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "getManualAngleOfIllumination", access: .operator, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The angle that was set.
            public let angleOfIllumination: Int

            init(from json: inout JSONReader) throws(WireError) {
                var angleOfIllumination: Int?
                while let key = try json.nextKey(of: "angleOfIllumination") {
                    switch key {
                    case 0: angleOfIllumination = try json.readInt()
                    default: try json.skipValue()
                    }
                }
                guard let angleOfIllumination else { throw json.missingField("angleOfIllumination") }
                self.angleOfIllumination = angleOfIllumination
            }
        }
    }

    /// Reads how wide a light is.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/light-control/#getcurrentangleofillumination>.
    public struct GetCurrentAngleOfIllumination: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/getCurrentAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
                method: "getCurrentAngleOfIllumination", access: .operator, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The angle.
            public let angleOfIllumination: Int

            init(from json: inout JSONReader) throws(WireError) {
                var angleOfIllumination: Int?
                while let key = try json.nextKey(of: "angleOfIllumination") {
                    switch key {
                    case 0: angleOfIllumination = try json.readInt()
                    default: try json.skipValue()
                    }
                }
                guard let angleOfIllumination else { throw json.missingField("angleOfIllumination") }
                self.angleOfIllumination = angleOfIllumination
            }
        }
    }

    /// Lets a light follow the day/night mode, or not.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/light-control/#setlightsynchronizedaynightmode>.
    public struct SetLightSynchronizeDayNightMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - enabled: Whether it follows.
        public init(lightID: String, enabled: Bool) {
            call = VapixCall(
                id: "lightControl/setLightSynchronizeDayNightMode", path: "/axis-cgi/lightcontrol.cgi",
                apiVersion: "1.0", method: "setLightSynchronizeDayNightMode", access: .operator, effect: .idempotent,
                reply: .success
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.member("enabled", enabled)
                json.endObject()
            }
        }
    }

    /// Reads whether a light follows the day/night mode.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/light-control/#getlightsynchronizedaynightmode>.
    public struct GetLightSynchronizeDayNightMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/getLightSynchronizeDayNightMode", path: "/axis-cgi/lightcontrol.cgi",
                apiVersion: "1.0", method: "getLightSynchronizeDayNightMode", access: .operator, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it follows (`synchronize`).
            public let isSynchronized: Bool

            init(from json: inout JSONReader) throws(WireError) {
                var isSynchronized: Bool?
                while let key = try json.nextKey(of: "synchronize,enabled") {
                    switch key {
                    case 0, 1: isSynchronized = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let isSynchronized else { throw json.missingField("synchronize") }
                self.isSynchronized = isSynchronized
            }
        }
    }

    /// Reads the infrared wavelengths that a light can have.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getvalidirwavelengths>.
    public struct GetValidIRWavelengths: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/getValidIRWavelengths", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.2",
                method: "getValidIRWavelengths", access: .operator, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The wavelengths, "850nm" for example (`wavelength`).
            public let wavelengths: [String]

            init(from json: inout JSONReader) throws(WireError) {
                var wavelengths: [String] = []
                while let key = try json.nextKey(of: "wavelength,settings,wavelengths") {
                    switch key {
                    case 0, 1, 2: wavelengths = try json.readArray(of: String.self)
                    default: try json.skipValue()
                    }
                }
                self.wavelengths = wavelengths
            }
        }
    }

    /// Sets the infrared wavelength of a light.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#setirwavelength>.
    public struct SetIRWavelength: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - irWavelength: The wavelength, one of getValidIRWavelengths.
        public init(lightID: String, irWavelength: String) {
            call = VapixCall(
                id: "lightControl/setIRWavelength", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.2",
                method: "setIRWavelength", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.member("IRWavelength", irWavelength)
                json.endObject()
            }
        }
    }

    /// Reads the infrared wavelength of a light.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getirwavelength>.
    public struct GetIRWavelength: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            call = VapixCall(
                id: "lightControl/getIRWavelength", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.2",
                method: "getIRWavelength", access: .operator, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("lightID", lightID)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The wavelength (`IRWavelength`).
            public let irWavelength: String

            init(from json: inout JSONReader) throws(WireError) {
                var irWavelength: String?
                while let key = try json.nextKey(of: "IRWavelength") {
                    switch key {
                    case 0: irWavelength = try json.readString()
                    default: try json.skipValue()
                    }
                }
                guard let irWavelength else { throw json.missingField("IRWavelength") }
                self.irWavelength = irWavelength
            }
        }
    }

    /// What can be done with the lights.
    public struct ServiceCapabilities: Sendable, JSONReadable {
        /// What can be done with each light (`capabilities`).
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
            while let key = try json.nextKey(of: keys) {
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
                default: try json.skipValue()
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
        }
    }

    /// What can be done with a light.
    public struct Capabilities: Sendable, JSONReadable {
        /// The light.
        public let lightID: String
        /// Whether it has setAutomaticIntensityMode (`automaticIntensitySupport`).
        public let automaticIntensity: Bool?
        /// Whether it has setManualIntensity and getManualIntensity (`manualIntensitySupport`).
        public let manualIntensity: Bool?
        /// Whether it has setIndividualIntensity and getIndividualIntensity (`individualIntensitySupport`).
        public let individualIntensity: Bool?
        /// Whether it has getCurrentIntensity (`getCurrentIntensitySupport`).
        public let currentIntensity: Bool?
        /// Whether it has setManualAngleOfIllumination (`manualAngleOfIlluminationSupport`).
        public let manualAngleOfIllumination: Bool?
        /// Whether it has setAutomaticAngleOfIlluminationMode (`automaticAngleOfIlluminationSupport`).
        public let automaticAngleOfIllumination: Bool?
        /// Whether it has setLightSynchronizeDayNightMode (`dayNightSynchronizeSupport`).
        public let dayNightSynchronization: Bool?
        /// Whether it has the three methods for the infrared wavelength (`multiIRWaveLengthSupport`).
        public let irWavelengths: Bool?

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
            while let key = try json.nextKey(of: keys) {
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
                default: try json.skipValue()
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
        }
    }

    /// A light, which may be a group of LEDs.
    public struct Light: Sendable, JSONReadable {
        /// Its identifier, "led0" for example (`lightID`).
        public let id: String
        /// The kind of light, "IR" for example (`lightType`).
        public let type: String?
        /// Whether it may be turned on (`enabled`).
        public let isEnabled: Bool?
        /// Whether it follows the day/night mode (`synchronizeDayNightMode`).
        public let isSynchronizedWithDayNight: Bool?
        /// Whether it is on (`lightState`).
        public let isOn: Bool?
        /// Whether the device chooses how bright it is (`automaticIntensityMode`).
        public let hasAutomaticIntensity: Bool?
        /// Whether its angle follows the view (`automaticAngleOfIlluminationMode`).
        public let hasAutomaticAngle: Bool?
        /// How many LEDs can be set (`nrOfLEDs`).
        public let numberOfLEDs: Int?
        /// Whether something is wrong with it (`error`).
        public let hasError: Bool?
        /// What is wrong.
        public let errorInfo: String?

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
            while let key = try json.nextKey(of: keys) {
                switch key {
                case 0: id = try json.readString()
                case 1: type = try json.readString()
                case 2: isEnabled = try json.readBool()
                case 3: isSynchronizedWithDayNight = try json.readBool()
                case 4: isOn = try json.readBool()
                case 5: hasAutomaticIntensity = try json.readBool()
                case 6: hasAutomaticAngle = try json.readBool()
                case 7: numberOfLEDs = try json.readNumericInt()
                case 8: hasError = try json.readBool()
                case 9: errorInfo = try json.readNonEmptyString()
                default: try json.skipValue()
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
        }
    }

    /// A range, bounds included.
    public struct ValueRange: Sendable, JSONReadable {
        /// The lower bound.
        public let low: Int
        /// The upper bound.
        public let high: Int

        package init(from json: inout JSONReader) throws(WireError) {
            var low: Int?
            var high: Int?
            while let key = try json.nextKey(of: "low,high") {
                switch key {
                case 0: low = try json.readInt()
                case 1: high = try json.readInt()
                default: try json.skipValue()
                }
            }
            guard let low else { throw json.missingField("low") }
            self.low = low
            guard let high else { throw json.missingField("high") }
            self.high = high
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
        /// The light does not work.
        @_alwaysEmitIntoClient
        public static var hardwareFault: DeviceError.Code { 1005 }
        /// The device gets too little power for this.
        @_alwaysEmitIntoClient
        public static var wrongPoEClass: DeviceError.Code { 1006 }
        /// The wavelength is not one of the light.
        @_alwaysEmitIntoClient
        public static var invalidIRWavelength: DeviceError.Code { 1007 }
        /// The infrared cut filter could not be moved.
        @_alwaysEmitIntoClient
        public static var irCutFilterFault: DeviceError.Code { 1008 }
        /// The light may not be turned on.
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
        /// The device failed without a reason.
        @_alwaysEmitIntoClient
        public static var genericError: DeviceError.Code { 8002 }
    }
}

extension VapixCalls where API == LightControl {
    /// See ``LightControl/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(LightControl.GetSupportedVersions())
    }

    /// See ``LightControl/GetServiceCapabilities``.
    @_alwaysEmitIntoClient
    public func getServiceCapabilities() async throws -> LightControl.ServiceCapabilities {
        try await vapix.send(LightControl.GetServiceCapabilities())
    }

    /// See ``LightControl/GetLightInformation``.
    @_alwaysEmitIntoClient
    public func getLightInformation() async throws -> LightControl.GetLightInformation.Output {
        try await vapix.send(LightControl.GetLightInformation())
    }

    /// See ``LightControl/ActivateLight``.
    @_alwaysEmitIntoClient
    public func activateLight(lightID: String) async throws {
        try await vapix.send(LightControl.ActivateLight(lightID: lightID))
    }

    /// See ``LightControl/DeactivateLight``.
    @_alwaysEmitIntoClient
    public func deactivateLight(lightID: String) async throws {
        try await vapix.send(LightControl.DeactivateLight(lightID: lightID))
    }

    /// See ``LightControl/EnableLight``.
    @_alwaysEmitIntoClient
    public func enableLight(lightID: String) async throws {
        try await vapix.send(LightControl.EnableLight(lightID: lightID))
    }

    /// See ``LightControl/DisableLight``.
    @_alwaysEmitIntoClient
    public func disableLight(lightID: String) async throws {
        try await vapix.send(LightControl.DisableLight(lightID: lightID))
    }

    /// See ``LightControl/GetLightStatus``.
    @_alwaysEmitIntoClient
    public func getLightStatus(lightID: String) async throws -> LightControl.GetLightStatus.Output {
        try await vapix.send(LightControl.GetLightStatus(lightID: lightID))
    }

    /// See ``LightControl/SetAutomaticIntensityMode``.
    @_alwaysEmitIntoClient
    public func setAutomaticIntensityMode(lightID: String, enabled: Bool) async throws {
        try await vapix.send(LightControl.SetAutomaticIntensityMode(lightID: lightID, enabled: enabled))
    }

    /// See ``LightControl/GetValidIntensity``.
    @_alwaysEmitIntoClient
    public func getValidIntensity(lightID: String) async throws -> LightControl.GetValidIntensity.Output {
        try await vapix.send(LightControl.GetValidIntensity(lightID: lightID))
    }

    /// See ``LightControl/SetManualIntensity``.
    @_alwaysEmitIntoClient
    public func setManualIntensity(lightID: String, intensity: Int) async throws {
        try await vapix.send(LightControl.SetManualIntensity(lightID: lightID, intensity: intensity))
    }

    /// See ``LightControl/GetManualIntensity``.
    @_alwaysEmitIntoClient
    public func getManualIntensity(lightID: String) async throws -> LightControl.GetManualIntensity.Output {
        try await vapix.send(LightControl.GetManualIntensity(lightID: lightID))
    }

    /// See ``LightControl/SetIndividualIntensity``.
    @_alwaysEmitIntoClient
    public func setIndividualIntensity(lightID: String, ledID: Int, intensity: Int) async throws {
        try await vapix.send(LightControl.SetIndividualIntensity(lightID: lightID, ledID: ledID, intensity: intensity))
    }

    /// See ``LightControl/GetIndividualIntensity``.
    @_alwaysEmitIntoClient
    public func getIndividualIntensity(
        lightID: String, ledID: Int
    ) async throws -> LightControl.GetIndividualIntensity.Output {
        try await vapix.send(LightControl.GetIndividualIntensity(lightID: lightID, ledID: ledID))
    }

    /// See ``LightControl/GetCurrentIntensity``.
    @_alwaysEmitIntoClient
    public func getCurrentIntensity(lightID: String) async throws -> LightControl.GetCurrentIntensity.Output {
        try await vapix.send(LightControl.GetCurrentIntensity(lightID: lightID))
    }

    /// See ``LightControl/SetAutomaticAngleOfIlluminationMode``.
    @_alwaysEmitIntoClient
    public func setAutomaticAngleOfIlluminationMode(lightID: String, enabled: Bool) async throws {
        try await vapix.send(LightControl.SetAutomaticAngleOfIlluminationMode(lightID: lightID, enabled: enabled))
    }

    /// See ``LightControl/GetValidAngleOfIllumination``.
    @_alwaysEmitIntoClient
    public func getValidAngleOfIllumination(
        lightID: String
    ) async throws -> LightControl.GetValidAngleOfIllumination.Output {
        try await vapix.send(LightControl.GetValidAngleOfIllumination(lightID: lightID))
    }

    /// See ``LightControl/SetManualAngleOfIllumination``.
    @_alwaysEmitIntoClient
    public func setManualAngleOfIllumination(lightID: String, angleOfIllumination: Int) async throws {
        try await vapix.send(
            LightControl.SetManualAngleOfIllumination(lightID: lightID, angleOfIllumination: angleOfIllumination))
    }

    /// See ``LightControl/GetManualAngleOfIllumination``.
    @_alwaysEmitIntoClient
    public func getManualAngleOfIllumination(
        lightID: String
    ) async throws -> LightControl.GetManualAngleOfIllumination.Output {
        try await vapix.send(LightControl.GetManualAngleOfIllumination(lightID: lightID))
    }

    /// See ``LightControl/GetCurrentAngleOfIllumination``.
    @_alwaysEmitIntoClient
    public func getCurrentAngleOfIllumination(
        lightID: String
    ) async throws -> LightControl.GetCurrentAngleOfIllumination.Output {
        try await vapix.send(LightControl.GetCurrentAngleOfIllumination(lightID: lightID))
    }

    /// See ``LightControl/SetLightSynchronizeDayNightMode``.
    @_alwaysEmitIntoClient
    public func setLightSynchronizeDayNightMode(lightID: String, enabled: Bool) async throws {
        try await vapix.send(LightControl.SetLightSynchronizeDayNightMode(lightID: lightID, enabled: enabled))
    }

    /// See ``LightControl/GetLightSynchronizeDayNightMode``.
    @_alwaysEmitIntoClient
    public func getLightSynchronizeDayNightMode(
        lightID: String
    ) async throws -> LightControl.GetLightSynchronizeDayNightMode.Output {
        try await vapix.send(LightControl.GetLightSynchronizeDayNightMode(lightID: lightID))
    }

    /// See ``LightControl/GetValidIRWavelengths``.
    @_alwaysEmitIntoClient
    public func getValidIRWavelengths(lightID: String) async throws -> LightControl.GetValidIRWavelengths.Output {
        try await vapix.send(LightControl.GetValidIRWavelengths(lightID: lightID))
    }

    /// See ``LightControl/SetIRWavelength``.
    @_alwaysEmitIntoClient
    public func setIRWavelength(lightID: String, irWavelength: String) async throws {
        try await vapix.send(LightControl.SetIRWavelength(lightID: lightID, irWavelength: irWavelength))
    }

    /// See ``LightControl/GetIRWavelength``.
    @_alwaysEmitIntoClient
    public func getIRWavelength(lightID: String) async throws -> LightControl.GetIRWavelength.Output {
        try await vapix.send(LightControl.GetIRWavelength(lightID: lightID))
    }
}

extension Vapix {
    /// The device's lamps: on and off, how bright, how wide, in which wavelength; see ``LightControl``.
    @_alwaysEmitIntoClient
    public var lightControl: VapixCalls<LightControl> { VapixCalls(vapix: self) }
}
