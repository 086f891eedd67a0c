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
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getSupportedVersions", path: "/axis-cgi/lightcontrol.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Reads which methods each light has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getservicecapabilities>.
    public struct GetServiceCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getServiceCapabilities", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getServiceCapabilities", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = ServiceCapabilities

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }
    }

    /// Reads the lights and their settings.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getlightinformation>.
    public struct GetLightInformation: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getLightInformation", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getLightInformation", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The lights (`items`).
            public var lights: [Light]

            package init(from json: inout JSONReader) throws(WireError) {
                var lights: [Light]?
                while let key = try json.nextKey() {
                    switch key {
                    case "items": lights = try json.readArray(of: Light.self)
                    default: try json.skipValue()
                    }
                }
                guard let lights else { throw json.missingField("items") }
                self.lights = lights
            }
        }
    }

    /// Turns a light on.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#activatelight>.
    public struct ActivateLight: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/activateLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "activateLight", access: .operator, effect: .idempotent)

        /// The light.
        public var lightID: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Turns a light off.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#deactivatelight>.
    public struct DeactivateLight: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/deactivateLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "deactivateLight", access: .operator, effect: .idempotent)

        /// The light.
        public var lightID: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Allows a light to be turned on.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#enablelight>.
    public struct EnableLight: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/enableLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "enableLight", access: .operator, effect: .idempotent)

        /// The light.
        public var lightID: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Forbids that a light is turned on.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#disablelight>.
    public struct DisableLight: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/disableLight", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "disableLight", access: .operator, effect: .idempotent)

        /// The light.
        public var lightID: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }
    }

    /// Reads whether a light is on.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getlightstatus>.
    public struct GetLightStatus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getLightStatus", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getLightStatus", access: .operator, effect: .read)

        /// The light.
        public var lightID: String

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it is on (`status`).
            public var isOn: Bool

            package init(from json: inout JSONReader) throws(WireError) {
                var isOn: Bool?
                while let key = try json.nextKey() {
                    switch key {
                    case "status": isOn = try json.readBool()
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
    public struct SetAutomaticIntensityMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/setAutomaticIntensityMode", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "setAutomaticIntensityMode", access: .operator, effect: .idempotent)

        /// The light.
        public var lightID: String
        /// Whether the device chooses.
        public var enabled: Bool

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - enabled: Whether the device chooses.
        public init(lightID: String, enabled: Bool) {
            self.lightID = lightID
            self.enabled = enabled
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// Reads how bright a light can be.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getvalidintensity>.
    public struct GetValidIntensity: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getValidIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getValidIntensity", access: .operator, effect: .read)

        /// The light.
        public var lightID: String

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The ranges of intensities.
            public var ranges: [Range]

            package init(from json: inout JSONReader) throws(WireError) {
                var ranges: [Range]?
                while let key = try json.nextKey() {
                    switch key {
                    case "ranges": ranges = try json.readArray(of: Range.self)
                    default: try json.skipValue()
                    }
                }
                guard let ranges else { throw json.missingField("ranges") }
                self.ranges = ranges
            }
        }
    }

    /// Sets how bright a light is.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#setmanualintensity>.
    public struct SetManualIntensity: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/setManualIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "setManualIntensity", access: .operator, effect: .idempotent)

        /// The light.
        public var lightID: String
        /// The intensity, in a range of getValidIntensity.
        public var intensity: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - intensity: The intensity, in a range of getValidIntensity.
        public init(lightID: String, intensity: Int32) {
            self.lightID = lightID
            self.intensity = intensity
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.member("intensity", intensity)
            json.endObject()
        }
    }

    /// Reads how bright a light was set to be.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getmanualintensity>.
    public struct GetManualIntensity: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getManualIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getManualIntensity", access: .operator, effect: .read)

        /// The light.
        public var lightID: String

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The intensity that was set.
            public var intensity: Int32

            package init(from json: inout JSONReader) throws(WireError) {
                var intensity: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "intensity": intensity = try json.readInt32()
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
    public struct SetIndividualIntensity: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/setIndividualIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "setIndividualIntensity", access: .operator, effect: .idempotent)

        /// The light.
        public var lightID: String
        /// The LED (`LEDID`).
        public var ledID: Int32
        /// The intensity, in a range of getValidIntensity.
        public var intensity: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - ledID: The LED.
        ///   - intensity: The intensity, in a range of getValidIntensity.
        public init(lightID: String, ledID: Int32, intensity: Int32) {
            self.lightID = lightID
            self.ledID = ledID
            self.intensity = intensity
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.member("LEDID", ledID)
            json.member("intensity", intensity)
            json.endObject()
        }
    }

    /// Reads how bright one LED of a light was set to be.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getindividualintensity>.
    public struct GetIndividualIntensity: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getIndividualIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getIndividualIntensity", access: .operator, effect: .read)

        /// The light.
        public var lightID: String
        /// The LED (`LEDID`).
        public var ledID: Int32

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - ledID: The LED.
        public init(lightID: String, ledID: Int32) {
            self.lightID = lightID
            self.ledID = ledID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.member("LEDID", ledID)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The intensity that was set.
            public var intensity: Int32

            package init(from json: inout JSONReader) throws(WireError) {
                var intensity: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "intensity": intensity = try json.readInt32()
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
    public struct GetCurrentIntensity: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getCurrentIntensity", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getCurrentIntensity", access: .operator, effect: .read)

        /// The light.
        public var lightID: String

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The intensity.
            public var intensity: Int32

            package init(from json: inout JSONReader) throws(WireError) {
                var intensity: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "intensity", "intesity": intensity = try json.readInt32()
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
    public struct SetAutomaticAngleOfIlluminationMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/setAutomaticAngleOfIlluminationMode", path: "/axis-cgi/lightcontrol.cgi",
            apiVersion: "1.0", method: "setAutomaticAngleOfIlluminationMode", access: .operator, effect: .idempotent)

        /// The light.
        public var lightID: String
        /// Whether it follows.
        public var enabled: Bool

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - enabled: Whether it follows.
        public init(lightID: String, enabled: Bool) {
            self.lightID = lightID
            self.enabled = enabled
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// Reads how wide a light can be.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/light-control/#getvalidangleofillumination>.
    public struct GetValidAngleOfIllumination: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getValidAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getValidAngleOfIllumination", access: .operator, effect: .read)

        /// The light.
        public var lightID: String

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The ranges of angles.
            public var ranges: [Range]

            package init(from json: inout JSONReader) throws(WireError) {
                var ranges: [Range]?
                while let key = try json.nextKey() {
                    switch key {
                    case "ranges": ranges = try json.readArray(of: Range.self)
                    default: try json.skipValue()
                    }
                }
                guard let ranges else { throw json.missingField("ranges") }
                self.ranges = ranges
            }
        }
    }

    /// Sets how wide a light is.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/light-control/#setmanualangleofillumination>.
    public struct SetManualAngleOfIllumination: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/setManualAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "setManualAngleOfIllumination", access: .operator, effect: .idempotent)

        /// The light.
        public var lightID: String
        /// The angle, in a range of getValidAngleOfIllumination.
        public var angleOfIllumination: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - angleOfIllumination: The angle, in a range of getValidAngleOfIllumination.
        public init(lightID: String, angleOfIllumination: Int32) {
            self.lightID = lightID
            self.angleOfIllumination = angleOfIllumination
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.member("angleOfIllumination", angleOfIllumination)
            json.endObject()
        }
    }

    /// Reads how wide a light was set to be.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/light-control/#getmanualangleofillumination>.
    public struct GetManualAngleOfIllumination: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getManualAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getManualAngleOfIllumination", access: .operator, effect: .read)

        /// The light.
        public var lightID: String

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The angle that was set.
            public var angleOfIllumination: Int32

            package init(from json: inout JSONReader) throws(WireError) {
                var angleOfIllumination: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "angleOfIllumination": angleOfIllumination = try json.readInt32()
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
    public struct GetCurrentAngleOfIllumination: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getCurrentAngleOfIllumination", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getCurrentAngleOfIllumination", access: .operator, effect: .read)

        /// The light.
        public var lightID: String

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The angle.
            public var angleOfIllumination: Int32

            package init(from json: inout JSONReader) throws(WireError) {
                var angleOfIllumination: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "angleOfIllumination": angleOfIllumination = try json.readInt32()
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
    public struct SetLightSynchronizeDayNightMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/setLightSynchronizeDayNightMode", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "setLightSynchronizeDayNightMode", access: .operator, effect: .idempotent)

        /// The light.
        public var lightID: String
        /// Whether it follows.
        public var enabled: Bool

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - enabled: Whether it follows.
        public init(lightID: String, enabled: Bool) {
            self.lightID = lightID
            self.enabled = enabled
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// Reads whether a light follows the day/night mode.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/light-control/#getlightsynchronizedaynightmode>.
    public struct GetLightSynchronizeDayNightMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getLightSynchronizeDayNightMode", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.0",
            method: "getLightSynchronizeDayNightMode", access: .operator, effect: .read)

        /// The light.
        public var lightID: String

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it follows (`synchronize`).
            public var isSynchronized: Bool

            package init(from json: inout JSONReader) throws(WireError) {
                var isSynchronized: Bool?
                while let key = try json.nextKey() {
                    switch key {
                    case "synchronize", "enabled": isSynchronized = try json.readBool()
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
    public struct GetValidIRWavelengths: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getValidIRWavelengths", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.2",
            method: "getValidIRWavelengths", access: .operator, effect: .read)

        /// The light.
        public var lightID: String

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The wavelengths, "850nm" for example (`wavelength`).
            public var wavelengths: [String] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "wavelength", "settings", "wavelengths": wavelengths = try json.readArray(of: String.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Sets the infrared wavelength of a light.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#setirwavelength>.
    public struct SetIRWavelength: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/setIRWavelength", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.2",
            method: "setIRWavelength", access: .operator, effect: .idempotent)

        /// The light.
        public var lightID: String
        /// The wavelength, one of getValidIRWavelengths (`IRWavelength`).
        public var irWavelength: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - lightID: The light.
        ///   - irWavelength: The wavelength, one of getValidIRWavelengths.
        public init(lightID: String, irWavelength: String) {
            self.lightID = lightID
            self.irWavelength = irWavelength
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.member("IRWavelength", irWavelength)
            json.endObject()
        }
    }

    /// Reads the infrared wavelength of a light.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/light-control/#getirwavelength>.
    public struct GetIRWavelength: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "lightControl/getIRWavelength", path: "/axis-cgi/lightcontrol.cgi", apiVersion: "1.2",
            method: "getIRWavelength", access: .operator, effect: .read)

        /// The light.
        public var lightID: String

        /// Makes the call's value.
        ///
        /// - Parameter lightID: The light.
        public init(lightID: String) {
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("lightID", lightID)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The wavelength (`IRWavelength`).
            public var irWavelength: String

            package init(from json: inout JSONReader) throws(WireError) {
                var irWavelength: String?
                while let key = try json.nextKey() {
                    switch key {
                    case "IRWavelength": irWavelength = try json.readString()
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
        public var lights: [Capabilities] = []
        /// Whether the device has setAutomaticIntensityMode (`automaticIntensitySupport`).
        public var automaticIntensity: Bool?
        /// Whether the device has setManualIntensity and getManualIntensity (`manualIntensitySupport`).
        public var manualIntensity: Bool?
        /// Whether the device has setIndividualIntensity and getIndividualIntensity (`individualIntensitySupport`).
        public var individualIntensity: Bool?
        /// Whether the device has getCurrentIntensity (`getCurrentIntensitySupport`).
        public var currentIntensity: Bool?
        /// Whether the device has setManualAngleOfIllumination (`manualAngleOfIlluminationSupport`).
        public var manualAngleOfIllumination: Bool?
        /// Whether the device has setAutomaticAngleOfIlluminationMode (`automaticAngleOfIlluminationSupport`).
        public var automaticAngleOfIllumination: Bool?
        /// Whether the device has setLightSynchronizeDayNightMode (`dayNightSynchronizeSupport`).
        public var dayNightSynchronization: Bool?
        /// Whether the device has the three methods for the infrared wavelength (`multiIRWaveLengthSupport`).
        public var irWavelengths: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "capabilities": lights = try json.readArray(of: Capabilities.self)
                case "automaticIntensitySupport": automaticIntensity = try json.readBool()
                case "manualIntensitySupport": manualIntensity = try json.readBool()
                case "individualIntensitySupport": individualIntensity = try json.readBool()
                case "getCurrentIntensitySupport": currentIntensity = try json.readBool()
                case "manualAngleOfIlluminationSupport", "manualAngleOfIlluminationsupport":
                    manualAngleOfIllumination = try json.readBool()
                case "automaticAngleOfIlluminationSupport": automaticAngleOfIllumination = try json.readBool()
                case "dayNightSynchronizeSupport": dayNightSynchronization = try json.readBool()
                case "multiIRWaveLengthSupport": irWavelengths = try json.readBool()
                default: try json.skipValue()
                }
            }
        }
    }

    /// What can be done with a light.
    public struct Capabilities: Sendable, JSONReadable {
        /// The light.
        public var lightID: String
        /// Whether it has setAutomaticIntensityMode (`automaticIntensitySupport`).
        public var automaticIntensity: Bool?
        /// Whether it has setManualIntensity and getManualIntensity (`manualIntensitySupport`).
        public var manualIntensity: Bool?
        /// Whether it has setIndividualIntensity and getIndividualIntensity (`individualIntensitySupport`).
        public var individualIntensity: Bool?
        /// Whether it has getCurrentIntensity (`getCurrentIntensitySupport`).
        public var currentIntensity: Bool?
        /// Whether it has setManualAngleOfIllumination (`manualAngleOfIlluminationSupport`).
        public var manualAngleOfIllumination: Bool?
        /// Whether it has setAutomaticAngleOfIlluminationMode (`automaticAngleOfIlluminationSupport`).
        public var automaticAngleOfIllumination: Bool?
        /// Whether it has setLightSynchronizeDayNightMode (`dayNightSynchronizeSupport`).
        public var dayNightSynchronization: Bool?
        /// Whether it has the three methods for the infrared wavelength (`multiIRWaveLengthSupport`).
        public var irWavelengths: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var lightID: String?
            while let key = try json.nextKey() {
                switch key {
                case "lightID": lightID = try json.readString()
                case "automaticIntensitySupport": automaticIntensity = try json.readBool()
                case "manualIntensitySupport": manualIntensity = try json.readBool()
                case "individualIntensitySupport": individualIntensity = try json.readBool()
                case "getCurrentIntensitySupport": currentIntensity = try json.readBool()
                case "manualAngleOfIlluminationSupport", "manualAngleOfIlluminationsupport":
                    manualAngleOfIllumination = try json.readBool()
                case "automaticAngleOfIlluminationSupport": automaticAngleOfIllumination = try json.readBool()
                case "dayNightSynchronizeSupport": dayNightSynchronization = try json.readBool()
                case "multiIRWaveLengthSupport": irWavelengths = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let lightID else { throw json.missingField("lightID") }
            self.lightID = lightID
        }
    }

    /// A light, which may be a group of LEDs.
    public struct Light: Sendable, JSONReadable {
        /// Its identifier, "led0" for example (`lightID`).
        public var id: String
        /// The kind of light, "IR" for example (`lightType`).
        public var type: String?
        /// Whether it may be turned on (`enabled`).
        public var isEnabled: Bool?
        /// Whether it follows the day/night mode (`synchronizeDayNightMode`).
        public var isSynchronizedWithDayNight: Bool?
        /// Whether it is on (`lightState`).
        public var isOn: Bool?
        /// Whether the device chooses how bright it is (`automaticIntensityMode`).
        public var hasAutomaticIntensity: Bool?
        /// Whether its angle follows the view (`automaticAngleOfIlluminationMode`).
        public var hasAutomaticAngle: Bool?
        /// How many LEDs can be set (`nrOfLEDs`).
        public var numberOfLEDs: Int32?
        /// Whether something is wrong with it (`error`).
        public var hasError: Bool?
        /// What is wrong.
        public var errorInfo: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextKey() {
                switch key {
                case "lightID": id = try json.readString()
                case "lightType": type = try json.readString()
                case "enabled": isEnabled = try json.readBool()
                case "synchronizeDayNightMode": isSynchronizedWithDayNight = try json.readBool()
                case "lightState": isOn = try json.readBool()
                case "automaticIntensityMode": hasAutomaticIntensity = try json.readBool()
                case "automaticAngleOfIlluminationMode": hasAutomaticAngle = try json.readBool()
                case "nrOfLEDs": numberOfLEDs = try json.readNumericInt32()
                case "error": hasError = try json.readBool()
                case "errorInfo": errorInfo = try json.readNonEmptyString()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("lightID") }
            self.id = id
        }
    }

    /// A range, bounds included.
    public struct Range: Sendable, JSONReadable {
        /// The lower bound.
        public var low: Int32
        /// The upper bound.
        public var high: Int32

        package init(from json: inout JSONReader) throws(WireError) {
            var low: Int32?
            var high: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "low": low = try json.readInt32()
                case "high": high = try json.readInt32()
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
        public static let notSupported: DeviceError.Code = 1001
        /// There is no such light.
        public static let invalidLightID: DeviceError.Code = 1002
        /// The intensity is out of range.
        public static let invalidIntensity: DeviceError.Code = 1003
        /// The angle is out of range.
        public static let invalidAngleOfIllumination: DeviceError.Code = 1004
        /// The light does not work.
        public static let hardwareFault: DeviceError.Code = 1005
        /// The device gets too little power for this.
        public static let wrongPoEClass: DeviceError.Code = 1006
        /// The wavelength is not one of the light.
        public static let invalidIRWavelength: DeviceError.Code = 1007
        /// The infrared cut filter could not be moved.
        public static let irCutFilterFault: DeviceError.Code = 1008
        /// The light may not be turned on.
        public static let lightDisabled: DeviceError.Code = 1009
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 1000
        /// The device has too little memory.
        public static let outOfMemory: DeviceError.Code = 2000
        /// Access is forbidden.
        public static let accessForbidden: DeviceError.Code = 2001
        /// The HTTP method is not POST.
        public static let unsupportedHTTPMethod: DeviceError.Code = 2002
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2003
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2004
        /// The API version is not supported.
        public static let unsupportedAPIVersion: DeviceError.Code = 3000
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 4000
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 4001
        /// A parameter has the wrong type.
        public static let invalidParameterType: DeviceError.Code = 4002
        /// The API version is not supported.
        public static let versionNotImplemented: DeviceError.Code = 7000
        /// The device failed.
        public static let internalError: DeviceError.Code = 8000
        /// The device failed in an unexpected way.
        public static let unexpectedError: DeviceError.Code = 8001
        /// The device failed without a reason.
        public static let genericError: DeviceError.Code = 8002
    }

    /// The API's calls; get it from ``Vapix/lightControl``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``GetServiceCapabilities``.
        public func getServiceCapabilities() async throws -> ServiceCapabilities {
            try await vapix.send(GetServiceCapabilities())
        }

        /// See ``GetLightInformation``.
        public func getLightInformation() async throws -> GetLightInformation.Output {
            try await vapix.send(GetLightInformation())
        }

        /// See ``ActivateLight``.
        public func activateLight(lightID: String) async throws {
            try await vapix.send(ActivateLight(lightID: lightID))
        }

        /// See ``DeactivateLight``.
        public func deactivateLight(lightID: String) async throws {
            try await vapix.send(DeactivateLight(lightID: lightID))
        }

        /// See ``EnableLight``.
        public func enableLight(lightID: String) async throws {
            try await vapix.send(EnableLight(lightID: lightID))
        }

        /// See ``DisableLight``.
        public func disableLight(lightID: String) async throws {
            try await vapix.send(DisableLight(lightID: lightID))
        }

        /// See ``GetLightStatus``.
        public func getLightStatus(lightID: String) async throws -> GetLightStatus.Output {
            try await vapix.send(GetLightStatus(lightID: lightID))
        }

        /// See ``SetAutomaticIntensityMode``.
        public func setAutomaticIntensityMode(lightID: String, enabled: Bool) async throws {
            try await vapix.send(SetAutomaticIntensityMode(lightID: lightID, enabled: enabled))
        }

        /// See ``GetValidIntensity``.
        public func getValidIntensity(lightID: String) async throws -> GetValidIntensity.Output {
            try await vapix.send(GetValidIntensity(lightID: lightID))
        }

        /// See ``SetManualIntensity``.
        public func setManualIntensity(lightID: String, intensity: Int32) async throws {
            try await vapix.send(SetManualIntensity(lightID: lightID, intensity: intensity))
        }

        /// See ``GetManualIntensity``.
        public func getManualIntensity(lightID: String) async throws -> GetManualIntensity.Output {
            try await vapix.send(GetManualIntensity(lightID: lightID))
        }

        /// See ``SetIndividualIntensity``.
        public func setIndividualIntensity(lightID: String, ledID: Int32, intensity: Int32) async throws {
            try await vapix.send(SetIndividualIntensity(lightID: lightID, ledID: ledID, intensity: intensity))
        }

        /// See ``GetIndividualIntensity``.
        public func getIndividualIntensity(
            lightID: String, ledID: Int32
        ) async throws -> GetIndividualIntensity.Output {
            try await vapix.send(GetIndividualIntensity(lightID: lightID, ledID: ledID))
        }

        /// See ``GetCurrentIntensity``.
        public func getCurrentIntensity(lightID: String) async throws -> GetCurrentIntensity.Output {
            try await vapix.send(GetCurrentIntensity(lightID: lightID))
        }

        /// See ``SetAutomaticAngleOfIlluminationMode``.
        public func setAutomaticAngleOfIlluminationMode(lightID: String, enabled: Bool) async throws {
            try await vapix.send(SetAutomaticAngleOfIlluminationMode(lightID: lightID, enabled: enabled))
        }

        /// See ``GetValidAngleOfIllumination``.
        public func getValidAngleOfIllumination(lightID: String) async throws -> GetValidAngleOfIllumination.Output {
            try await vapix.send(GetValidAngleOfIllumination(lightID: lightID))
        }

        /// See ``SetManualAngleOfIllumination``.
        public func setManualAngleOfIllumination(lightID: String, angleOfIllumination: Int32) async throws {
            try await vapix.send(
                SetManualAngleOfIllumination(lightID: lightID, angleOfIllumination: angleOfIllumination))
        }

        /// See ``GetManualAngleOfIllumination``.
        public func getManualAngleOfIllumination(lightID: String) async throws -> GetManualAngleOfIllumination.Output {
            try await vapix.send(GetManualAngleOfIllumination(lightID: lightID))
        }

        /// See ``GetCurrentAngleOfIllumination``.
        public func getCurrentAngleOfIllumination(
            lightID: String
        ) async throws -> GetCurrentAngleOfIllumination.Output {
            try await vapix.send(GetCurrentAngleOfIllumination(lightID: lightID))
        }

        /// See ``SetLightSynchronizeDayNightMode``.
        public func setLightSynchronizeDayNightMode(lightID: String, enabled: Bool) async throws {
            try await vapix.send(SetLightSynchronizeDayNightMode(lightID: lightID, enabled: enabled))
        }

        /// See ``GetLightSynchronizeDayNightMode``.
        public func getLightSynchronizeDayNightMode(
            lightID: String
        ) async throws -> GetLightSynchronizeDayNightMode.Output {
            try await vapix.send(GetLightSynchronizeDayNightMode(lightID: lightID))
        }

        /// See ``GetValidIRWavelengths``.
        public func getValidIRWavelengths(lightID: String) async throws -> GetValidIRWavelengths.Output {
            try await vapix.send(GetValidIRWavelengths(lightID: lightID))
        }

        /// See ``SetIRWavelength``.
        public func setIRWavelength(lightID: String, irWavelength: String) async throws {
            try await vapix.send(SetIRWavelength(lightID: lightID, irWavelength: irWavelength))
        }

        /// See ``GetIRWavelength``.
        public func getIRWavelength(lightID: String) async throws -> GetIRWavelength.Output {
            try await vapix.send(GetIRWavelength(lightID: lightID))
        }
    }
}

extension Vapix {
    /// The device's lamps: on and off, how bright, how wide, in which wavelength; see ``LightControl``.
    public var lightControl: LightControl.API { LightControl.API(vapix: self) }
}
