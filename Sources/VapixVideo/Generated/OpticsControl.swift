// Generated from Specs/optics-control.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Focus, zoom and infrared-cut filter of cameras without PTZ.
///
/// API Discovery lists it as `optics-control`.
///
/// See <https://developer.axis.com/vapix/network-video/optics-control/>.
public enum OpticsControl {
    /// Reads how the optics are set.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/optics-control/#getoptics>.
    public struct GetOptics: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/getOptics", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1", method: "getOptics",
            access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// How many optics there are (`numberOfOptics`).
            public var count: Int32?
            /// The optics; empty if there are none.
            public var optics: [Optics] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "numberOfOptics": count = try json.readInt32()
                    case "optics": optics = try json.readArray(of: Optics.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads what the optics can do.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/optics-control/#getcapabilities>.
    public struct GetCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/getCapabilities", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "getCapabilities", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// How many optics there are (`numberOfOptics`).
            public var count: Int32?
            /// The optics; empty if there are none.
            public var optics: [OpticsCapabilities] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "numberOfOptics": count = try json.readInt32()
                    case "optics": optics = try json.readArray(of: OpticsCapabilities.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Sets the focus.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/optics-control/#setfocus>.
    public struct SetFocus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/setFocus", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1", method: "setFocus",
            access: .admin, effect: .idempotent)

        /// The optics, each with what to do.
        public var optics: [FocusSetting]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter optics: The optics, each with what to do.
        public init(optics: [FocusSetting]) {
            self.optics = optics
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Changes the focus from where it is, as far as it goes.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/optics-control/#setrelativefocus>.
    public struct SetRelativeFocus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/setRelativeFocus", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.2",
            method: "setRelativeFocus", access: .admin, effect: .once)

        /// The optics, each with what to do.
        public var optics: [RelativeChange]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter optics: The optics, each with what to do.
        public init(optics: [RelativeChange]) {
            self.optics = optics
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Sets the magnification, where there is zoom.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/optics-control/#setmagnification>.
    public struct SetMagnification: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/setMagnification", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "setMagnification", access: .admin, effect: .idempotent)

        /// The optics, each with what to do.
        public var optics: [MagnificationSetting]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter optics: The optics, each with what to do.
        public init(optics: [MagnificationSetting]) {
            self.optics = optics
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Changes the magnification from what it is, as far as it goes.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/optics-control/#setrelativemagnification>.
    public struct SetRelativeMagnification: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/setRelativeMagnification", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.2",
            method: "setRelativeMagnification", access: .admin, effect: .once)

        /// The optics, each with what to do.
        public var optics: [RelativeChange]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter optics: The optics, each with what to do.
        public init(optics: [RelativeChange]) {
            self.optics = optics
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Calibrates focus and zoom.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/optics-control/#calibrate>.
    public struct Calibrate: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/calibrate", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1", method: "calibrate",
            access: .admin, effect: .once)

        /// The optics, each with what to do.
        public var optics: [PartSelection]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter optics: The optics, each with what to do.
        public init(optics: [PartSelection]) {
            self.optics = optics
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Searches for the best focus, which takes time; another request meanwhile makes it fail.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/optics-control/#performautofocus>.
    public struct PerformAutofocus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/performAutofocus", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "performAutofocus", access: .admin, effect: .once)

        /// The optics, each with what to do.
        public var optics: [OpticsSelection]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter optics: The optics, each with what to do.
        public init(optics: [OpticsSelection]) {
            self.optics = optics
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Moves focus and zoom to their default position, after which the focus must be searched anew.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/optics-control/#reset>.
    public struct Reset: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/reset", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1", method: "reset",
            access: .admin, effect: .idempotent)

        /// The optics, each with what to do.
        public var optics: [PartSelection]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter optics: The optics, each with what to do.
        public init(optics: [PartSelection]) {
            self.optics = optics
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Sets the part of the picture that the search for the best focus looks at.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/optics-control/#setfocuswindow>.
    public struct SetFocusWindow: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/setFocusWindow", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "setFocusWindow", access: .admin, effect: .idempotent)

        /// The optics, each with what to do.
        public var optics: [WindowSetting]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter optics: The optics, each with what to do.
        public init(optics: [WindowSetting]) {
            self.optics = optics
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Sets whether the focus follows the temperature, where it can.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/optics-control/#settemperaturecompensation>.
    public struct SetTemperatureCompensation: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/setTemperatureCompensation", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "setTemperatureCompensation", access: .admin, effect: .idempotent)

        /// The optics, each with what to do.
        public var optics: [Switch]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter optics: The optics, each with what to do.
        public init(optics: [Switch]) {
            self.optics = optics
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Sets what the infrared-cut filter does.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/optics-control/#setircutfilterstate>.
    public struct SetIrCutFilterState: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/setIrCutFilterState", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "setIrCutFilterState", access: .operator, effect: .idempotent)

        /// The optics, each with what to do.
        public var optics: [FilterSetting]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter optics: The optics, each with what to do.
        public init(optics: [FilterSetting]) {
            self.optics = optics
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Sets whether the focus follows infrared light, where it can.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/optics-control/#setircompensation>.
    public struct SetIrCompensation: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/setIrCompensation", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "setIrCompensation", access: .admin, effect: .idempotent)

        /// The optics, each with what to do.
        public var optics: [Switch]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter optics: The optics, each with what to do.
        public init(optics: [Switch]) {
            self.optics = optics
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/optics-control/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "opticsControl/getSupportedVersions", path: "/axis-cgi/opticscontrol.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// How optics are set.
    public struct Optics: Sendable, JSONReadable {
        /// The optics (`opticsId`).
        public var opticsID: String
        /// The focus, from 0 to 1.
        public var focusPosition: Double?
        /// Whether the focus is moving (`focusMoving`).
        public var isFocusMoving: Bool?
        /// The left edge of the focus window, from 0 to 1 (`focusWindowUpperLeftX`).
        public var focusWindowX: Double?
        /// The top edge of the focus window, from 0 to 1 (`focusWindowUpperLeftY`).
        public var focusWindowY: Double?
        /// The width of the focus window, from 0 to 1.
        public var focusWindowWidth: Double?
        /// The height of the focus window, from 0 to 1.
        public var focusWindowHeight: Double?
        /// The magnification, if there is zoom.
        public var magnification: Double?
        /// Whether the zoom is moving, if there is zoom (`zoomMoving`).
        public var isZoomMoving: Bool?
        /// Whether the focus follows the temperature (`temperatureCompensation`).
        public var hasTemperatureCompensation: Bool?
        /// What the infrared-cut filter does (`irCutFilterState`).
        public var infraredCutFilter: FilterState?
        /// Whether the focus follows infrared light (`irCompensation`).
        public var hasInfraredCompensation: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var opticsID: String?
            while let key = try json.nextKey() {
                switch key {
                case "opticsId", "opticsID": opticsID = try json.readString()
                case "focusPosition": focusPosition = try json.readDouble()
                case "focusMoving": isFocusMoving = try json.readBool()
                case "focusWindowUpperLeftX": focusWindowX = try json.readDouble()
                case "focusWindowUpperLeftY": focusWindowY = try json.readDouble()
                case "focusWindowWidth": focusWindowWidth = try json.readDouble()
                case "focusWindowHeight": focusWindowHeight = try json.readDouble()
                case "magnification": magnification = try json.readDouble()
                case "zoomMoving": isZoomMoving = try json.readBool()
                case "temperatureCompensation": hasTemperatureCompensation = try json.readBool()
                case "irCutFilterState": infraredCutFilter = try json.readString().map(FilterState.init(rawValue:))
                case "irCompensation": hasInfraredCompensation = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let opticsID else { throw json.missingField("opticsId") }
            self.opticsID = opticsID
        }
    }

    /// What optics can do.
    public struct OpticsCapabilities: Sendable, JSONReadable {
        /// The optics (`opticsId`).
        public var opticsID: String
        /// What they can do.
        public var capabilities: [Capability] = []
        /// The largest magnification, if there is zoom (`maxMagnification`).
        public var maximumMagnification: Double?

        package init(from json: inout JSONReader) throws(WireError) {
            var opticsID: String?
            while let key = try json.nextKey() {
                switch key {
                case "opticsId", "opticsID": opticsID = try json.readString()
                case "capabilities": capabilities = try json.readArray(of: String.self).map(Capability.init(rawValue:))
                case "maxMagnification": maximumMagnification = try json.readDouble()
                default: try json.skipValue()
                }
            }
            guard let opticsID else { throw json.missingField("opticsId") }
            self.opticsID = opticsID
        }
    }

    /// Something that optics can do.
    public struct Capability: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Focus.
        public static let focus = Capability(rawValue: "focus")
        /// Zoom.
        public static let zoom = Capability(rawValue: "zoom")
        /// Move the infrared-cut filter.
        public static let infraredCutFilter = Capability(rawValue: "irCutFilter")
        /// Calibrate the focus.
        public static let calibrateFocus = Capability(rawValue: "calibrateFocus")
        /// Calibrate the zoom.
        public static let calibrateZoom = Capability(rawValue: "calibrateZoom")
        /// Let the focus follow the temperature.
        public static let compensateTemperature = Capability(rawValue: "compensateTemperature")
        /// Let the focus follow infrared light.
        public static let compensateInfrared = Capability(rawValue: "compensateIr")
    }

    /// What the infrared-cut filter does.
    public struct FilterState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Keeps infrared light out.
        public static let inPlace = FilterState(rawValue: "on")
        /// Lets infrared light in.
        public static let removed = FilterState(rawValue: "off")
        /// What the light asks for.
        public static let automatic = FilterState(rawValue: "auto")
    }

    /// Optics and the focus to set.
    public struct FocusSetting: Sendable {
        /// The optics (`opticsId`).
        public var opticsID: String
        /// The focus, from 0 to 1.
        public var position: Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The optics.
        ///   - position: The focus, from 0 to 1.
        public init(opticsID: String, position: Double) {
            self.opticsID = opticsID
            self.position = position
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("opticsId", opticsID)
            json.member("position", position)
            json.endObject()
        }
    }

    /// Optics and the magnification to set.
    public struct MagnificationSetting: Sendable {
        /// The optics (`opticsId`).
        public var opticsID: String
        /// The magnification, from 1 to what the optics can.
        public var magnification: Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The optics.
        ///   - magnification: The magnification, from 1 to what the optics can.
        public init(opticsID: String, magnification: Double) {
            self.opticsID = opticsID
            self.magnification = magnification
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("opticsId", opticsID)
            json.member("magnification", magnification)
            json.endObject()
        }
    }

    /// Optics and by how much to change them.
    public struct RelativeChange: Sendable {
        /// The optics (`opticsId`).
        public var opticsID: String
        /// In which step.
        public var type: ChangeType
        /// By how much, if the step is numerical.
        public var value: Double?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The optics.
        ///   - type: In which step.
        ///   - value: By how much, if the step is numerical.
        public init(opticsID: String, type: ChangeType, value: Double? = nil) {
            self.opticsID = opticsID
            self.type = type
            self.value = value
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("opticsId", opticsID)
            json.member("type", type.rawValue)
            json.member("value", value)
            json.endObject()
        }
    }

    /// A step to change optics by.
    public struct ChangeType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Much more.
        public static let increaseMuch = ChangeType(rawValue: "+bigStep")
        /// Much less.
        public static let decreaseMuch = ChangeType(rawValue: "-bigStep")
        /// A little more.
        public static let increase = ChangeType(rawValue: "+smallStep")
        /// A little less.
        public static let decrease = ChangeType(rawValue: "-smallStep")
        /// By a number.
        public static let numerical = ChangeType(rawValue: "numerical")
    }

    /// Optics and which parts of them.
    public struct PartSelection: Sendable {
        /// The optics (`opticsId`).
        public var opticsID: String
        /// Whether the focus; false if absent.
        public var focus: Bool?
        /// Whether the zoom, if there is one; false if absent.
        public var zoom: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The optics.
        ///   - focus: Whether the focus; false if absent.
        ///   - zoom: Whether the zoom, if there is one; false if absent.
        public init(opticsID: String, focus: Bool? = nil, zoom: Bool? = nil) {
            self.opticsID = opticsID
            self.focus = focus
            self.zoom = zoom
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("opticsId", opticsID)
            json.member("focus", focus)
            json.member("zoom", zoom)
            json.endObject()
        }
    }

    /// Which optics.
    public struct OpticsSelection: Sendable {
        /// The optics (`opticsId`).
        public var opticsID: String

        /// Makes a value.
        ///
        /// - Parameter opticsID: The optics.
        public init(opticsID: String) {
            self.opticsID = opticsID
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("opticsId", opticsID)
            json.endObject()
        }
    }

    /// Optics and the focus window to set.
    public struct WindowSetting: Sendable {
        /// The optics (`opticsId`).
        public var opticsID: String
        /// The left edge, from 0 to 1 (`upperLeftX`).
        public var x: Double
        /// The top edge, from 0 to 1 (`upperLeftY`).
        public var y: Double
        /// The width, up to what is left of 1.
        public var width: Double
        /// The height, up to what is left of 1.
        public var height: Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The optics.
        ///   - x: The left edge, from 0 to 1.
        ///   - y: The top edge, from 0 to 1.
        ///   - width: The width, up to what is left of 1.
        ///   - height: The height, up to what is left of 1.
        public init(opticsID: String, x: Double, y: Double, width: Double, height: Double) {
            self.opticsID = opticsID
            self.x = x
            self.y = y
            self.width = width
            self.height = height
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("opticsId", opticsID)
            json.member("upperLeftX", x)
            json.member("upperLeftY", y)
            json.member("width", width)
            json.member("height", height)
            json.endObject()
        }
    }

    /// Optics and whether to turn something on.
    public struct Switch: Sendable {
        /// The optics (`opticsId`).
        public var opticsID: String
        /// Whether to turn it on (`enable`).
        public var isEnabled: Bool

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The optics.
        ///   - isEnabled: Whether to turn it on.
        public init(opticsID: String, isEnabled: Bool) {
            self.opticsID = opticsID
            self.isEnabled = isEnabled
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("opticsId", opticsID)
            json.member("enable", isEnabled)
            json.endObject()
        }
    }

    /// Optics and what the infrared-cut filter shall do.
    public struct FilterSetting: Sendable {
        /// The optics (`opticsId`).
        public var opticsID: String
        /// What the filter shall do (`irCutFilterState`).
        public var state: FilterState

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The optics.
        ///   - state: What the filter shall do.
        public init(opticsID: String, state: FilterState) {
            self.opticsID = opticsID
            self.state = state
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("opticsId", opticsID)
            json.member("irCutFilterState", state.rawValue)
            json.endObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        public static let internalError: DeviceError.Code = 1100
        /// It is too hot or too cold.
        public static let temperatureOutOfRange: DeviceError.Code = 1200
        /// The search found no focus.
        public static let focusNotFound: DeviceError.Code = 1300
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2100
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 2101
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2102
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2103
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2104
        /// The user may not do this.
        public static let notAuthorized: DeviceError.Code = 2105
        /// The login is wrong or missing.
        public static let notAuthenticated: DeviceError.Code = 2106
    }

    /// The API's calls; get it from ``Vapix/opticsControl``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetOptics``.
        public func getOptics() async throws -> GetOptics.Output {
            try await vapix.send(GetOptics())
        }

        /// See ``GetCapabilities``.
        public func getCapabilities() async throws -> GetCapabilities.Output {
            try await vapix.send(GetCapabilities())
        }

        /// See ``SetFocus``.
        public func setFocus(optics: [FocusSetting]) async throws {
            try await vapix.send(SetFocus(optics: optics))
        }

        /// See ``SetRelativeFocus``.
        public func setRelativeFocus(optics: [RelativeChange]) async throws {
            try await vapix.send(SetRelativeFocus(optics: optics))
        }

        /// See ``SetMagnification``.
        public func setMagnification(optics: [MagnificationSetting]) async throws {
            try await vapix.send(SetMagnification(optics: optics))
        }

        /// See ``SetRelativeMagnification``.
        public func setRelativeMagnification(optics: [RelativeChange]) async throws {
            try await vapix.send(SetRelativeMagnification(optics: optics))
        }

        /// See ``Calibrate``.
        public func calibrate(optics: [PartSelection]) async throws {
            try await vapix.send(Calibrate(optics: optics))
        }

        /// See ``PerformAutofocus``.
        public func performAutofocus(optics: [OpticsSelection]) async throws {
            try await vapix.send(PerformAutofocus(optics: optics))
        }

        /// See ``Reset``.
        public func reset(optics: [PartSelection]) async throws {
            try await vapix.send(Reset(optics: optics))
        }

        /// See ``SetFocusWindow``.
        public func setFocusWindow(optics: [WindowSetting]) async throws {
            try await vapix.send(SetFocusWindow(optics: optics))
        }

        /// See ``SetTemperatureCompensation``.
        public func setTemperatureCompensation(optics: [Switch]) async throws {
            try await vapix.send(SetTemperatureCompensation(optics: optics))
        }

        /// See ``SetIrCutFilterState``.
        public func setIrCutFilterState(optics: [FilterSetting]) async throws {
            try await vapix.send(SetIrCutFilterState(optics: optics))
        }

        /// See ``SetIrCompensation``.
        public func setIrCompensation(optics: [Switch]) async throws {
            try await vapix.send(SetIrCompensation(optics: optics))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Focus, zoom and infrared-cut filter of cameras without PTZ; see ``OpticsControl``.
    public var opticsControl: OpticsControl.API { OpticsControl.API(vapix: self) }
}
