// Generated from Specs/optics-control.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Focus, zoom and infrared-cut filter of cameras without PTZ.
///
/// API Discovery lists it as `optics-control`.
///
/// See <https://developer.axis.com/vapix/network-video/optics-control/>.
public struct OpticsControl: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the settings of the optics.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#getoptics>.
    ///
    /// - Returns: The optics and their settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getOptics() async throws -> OpticsReply {
        try await vapix.send(Self.getOptics())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getOptics() -> VapixCall<OpticsReply> { callGetOptics }

    private static let callGetOptics = VapixCall<OpticsReply>(
        id: "opticsControl/getOptics", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1", method: "getOptics",
        access: .operator, effect: .read, reply: .data(reading: OpticsReply.init(from:)))

    /// Reads the capabilities of the optics.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#getcapabilities>.
    ///
    /// - Returns: The optics and their capabilities.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> CapabilitiesReply {
        try await vapix.send(Self.getCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities() -> VapixCall<CapabilitiesReply> { callGetCapabilities }

    private static let callGetCapabilities = VapixCall<CapabilitiesReply>(
        id: "opticsControl/getCapabilities", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
        method: "getCapabilities", access: .operator, effect: .read,
        reply: .data(reading: CapabilitiesReply.init(from:)))

    /// Sets the focus.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#setfocus>.
    ///
    /// - Parameter optics: The optics and the new focus for each.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setFocus(optics: [FocusSetting]) async throws {
        try await vapix.send(Self.setFocus(optics: optics))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setFocus(optics: [FocusSetting]) -> VapixCall<Void> {
        VapixCall(
            id: "opticsControl/setFocus", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1", method: "setFocus",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Changes the focus by a step, within its limits.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#setrelativefocus>.
    ///
    /// - Parameter optics: The optics and the step for each.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setRelativeFocus(optics: [RelativeChange]) async throws {
        try await vapix.send(Self.setRelativeFocus(optics: optics))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setRelativeFocus(optics: [RelativeChange]) -> VapixCall<Void> {
        VapixCall(
            id: "opticsControl/setRelativeFocus", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.2",
            method: "setRelativeFocus", access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Sets the magnification of optics with zoom.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#setmagnification>.
    ///
    /// - Parameter optics: The optics and the new magnification for each.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setMagnification(optics: [MagnificationSetting]) async throws {
        try await vapix.send(Self.setMagnification(optics: optics))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setMagnification(optics: [MagnificationSetting]) -> VapixCall<Void> {
        VapixCall(
            id: "opticsControl/setMagnification", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "setMagnification", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Changes the magnification by a step, within its limits.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#setrelativemagnification>.
    ///
    /// - Parameter optics: The optics and the step for each.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setRelativeMagnification(optics: [RelativeChange]) async throws {
        try await vapix.send(Self.setRelativeMagnification(optics: optics))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setRelativeMagnification(optics: [RelativeChange]) -> VapixCall<Void> {
        VapixCall(
            id: "opticsControl/setRelativeMagnification", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.2",
            method: "setRelativeMagnification", access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Calibrates focus and zoom.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/optics-control/#calibrate>.
    ///
    /// - Parameter optics: The optics and the parts of each to calibrate.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func calibrate(optics: [PartSelection]) async throws {
        try await vapix.send(Self.calibrate(optics: optics))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func calibrate(optics: [PartSelection]) -> VapixCall<Void> {
        VapixCall(
            id: "opticsControl/calibrate", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1", method: "calibrate",
            access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Searches for the best focus, which takes time; another request meanwhile makes the search fail.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#performautofocus>.
    ///
    /// - Parameter optics: The optics whose focus to search.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/focusNotFound`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func performAutofocus(optics: [OpticsSelection]) async throws {
        try await vapix.send(Self.performAutofocus(optics: optics))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func performAutofocus(optics: [OpticsSelection]) -> VapixCall<Void> {
        VapixCall(
            id: "opticsControl/performAutofocus", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "performAutofocus", access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Moves focus and zoom to their default positions; the focus must then be searched again.
    ///
    /// Access: admin. Effect: idempotent. Page: <https://developer.axis.com/vapix/network-video/optics-control/#reset>.
    ///
    /// - Parameter optics: The optics and the parts of each to reset.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func reset(optics: [PartSelection]) async throws {
        try await vapix.send(Self.reset(optics: optics))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func reset(optics: [PartSelection]) -> VapixCall<Void> {
        VapixCall(
            id: "opticsControl/reset", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1", method: "reset",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Sets the part of the picture that the search for the best focus uses.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#setfocuswindow>.
    ///
    /// - Parameter optics: The optics and the new focus window for each.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setFocusWindow(optics: [WindowSetting]) async throws {
        try await vapix.send(Self.setFocusWindow(optics: optics))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setFocusWindow(optics: [WindowSetting]) -> VapixCall<Void> {
        VapixCall(
            id: "opticsControl/setFocusWindow", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "setFocusWindow", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Sets whether the focus follows the temperature, on optics that support it.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#settemperaturecompensation>.
    ///
    /// - Parameter optics: The optics, and for each whether the focus follows the temperature.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setTemperatureCompensation(optics: [Switch]) async throws {
        try await vapix.send(Self.setTemperatureCompensation(optics: optics))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setTemperatureCompensation(optics: [Switch]) -> VapixCall<Void> {
        VapixCall(
            id: "opticsControl/setTemperatureCompensation", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "setTemperatureCompensation", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Sets the state of the infrared-cut filter.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#setircutfilterstate>.
    ///
    /// - Parameter optics: The optics and the new state of the infrared-cut filter for each.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIrCutFilterState(optics: [FilterSetting]) async throws {
        try await vapix.send(Self.setIrCutFilterState(optics: optics))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIrCutFilterState(optics: [FilterSetting]) -> VapixCall<Void> {
        VapixCall(
            id: "opticsControl/setIrCutFilterState", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "setIrCutFilterState", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Sets whether the focus follows infrared light, on optics that support it.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#setircompensation>.
    ///
    /// - Parameter optics: The optics, and for each whether the focus follows infrared light.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIrCompensation(optics: [Switch]) async throws {
        try await vapix.send(Self.setIrCompensation(optics: optics))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIrCompensation(optics: [Switch]) -> VapixCall<Void> {
        VapixCall(
            id: "opticsControl/setIrCompensation", path: "/axis-cgi/opticscontrol.cgi", apiVersion: "1.1",
            method: "setIrCompensation", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("optics")
            json.beginArray()
            for item in optics { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/optics-control/#getsupportedversions>.
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
        id: "opticsControl/getSupportedVersions", path: "/axis-cgi/opticscontrol.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)

    /// The reply to ``getOptics()-swift.method``.
    public struct OpticsReply: Sendable {
        /// The number of optics (`numberOfOptics`).
        public let count: Int?
        /// The optics; empty if there are none.
        public let optics: [Optics]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - count: The number of optics.
        ///   - optics: The optics; empty if there are none.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(count: Int? = nil, optics: [Optics] = [], other: [String: JSONValue] = [:]) {
            self.count = count
            self.optics = optics
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var count: Int?
            var optics: [Optics] = []
            while let key = try json.nextMember(of: "numberOfOptics,optics") {
                switch key {
                case 0: count = try json.readInt()
                case 1: optics = try json.readArray(of: Optics.self)
                default: break
                }
            }
            self.count = count
            self.optics = optics
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getCapabilities()-swift.method``.
    public struct CapabilitiesReply: Sendable {
        /// The number of optics (`numberOfOptics`).
        public let count: Int?
        /// The optics; empty if there are none.
        public let optics: [OpticsCapabilities]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - count: The number of optics.
        ///   - optics: The optics; empty if there are none.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(count: Int? = nil, optics: [OpticsCapabilities] = [], other: [String: JSONValue] = [:]) {
            self.count = count
            self.optics = optics
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var count: Int?
            var optics: [OpticsCapabilities] = []
            while let key = try json.nextMember(of: "numberOfOptics,optics") {
                switch key {
                case 0: count = try json.readInt()
                case 1: optics = try json.readArray(of: OpticsCapabilities.self)
                default: break
                }
            }
            self.count = count
            self.optics = optics
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of optics.
    public struct Optics: Sendable, JSONReadable {
        /// The identifier of the optics (`opticsId`).
        public let opticsID: String
        /// The focus, from 0 to 1.
        public let focusPosition: Double?
        /// Whether the focus is moving (`focusMoving`).
        public let isFocusMoving: Bool?
        /// The left edge of the focus window, from 0 to 1 (`focusWindowUpperLeftX`).
        public let focusWindowX: Double?
        /// The top edge of the focus window, from 0 to 1 (`focusWindowUpperLeftY`).
        public let focusWindowY: Double?
        /// The width of the focus window, from 0 to 1.
        public let focusWindowWidth: Double?
        /// The height of the focus window, from 0 to 1.
        public let focusWindowHeight: Double?
        /// The magnification; nil for optics without zoom.
        public let magnification: Double?
        /// Whether the zoom is moving; nil for optics without zoom (`zoomMoving`).
        public let isZoomMoving: Bool?
        /// Whether the focus follows the temperature (`temperatureCompensation`).
        public let hasTemperatureCompensation: Bool?
        /// The state of the infrared-cut filter (`irCutFilterState`).
        public let infraredCutFilter: FilterState?
        /// Whether the focus follows infrared light (`irCompensation`).
        public let hasInfraredCompensation: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The identifier of the optics.
        ///   - focusPosition: The focus, from 0 to 1.
        ///   - isFocusMoving: Whether the focus is moving.
        ///   - focusWindowX: The left edge of the focus window, from 0 to 1.
        ///   - focusWindowY: The top edge of the focus window, from 0 to 1.
        ///   - focusWindowWidth: The width of the focus window, from 0 to 1.
        ///   - focusWindowHeight: The height of the focus window, from 0 to 1.
        ///   - magnification: The magnification; nil for optics without zoom.
        ///   - isZoomMoving: Whether the zoom is moving; nil for optics without zoom.
        ///   - hasTemperatureCompensation: Whether the focus follows the temperature.
        ///   - infraredCutFilter: The state of the infrared-cut filter.
        ///   - hasInfraredCompensation: Whether the focus follows infrared light.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            opticsID: String, focusPosition: Double? = nil, isFocusMoving: Bool? = nil, focusWindowX: Double? = nil,
            focusWindowY: Double? = nil, focusWindowWidth: Double? = nil, focusWindowHeight: Double? = nil,
            magnification: Double? = nil, isZoomMoving: Bool? = nil, hasTemperatureCompensation: Bool? = nil,
            infraredCutFilter: FilterState? = nil, hasInfraredCompensation: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.opticsID = opticsID
            self.focusPosition = focusPosition
            self.isFocusMoving = isFocusMoving
            self.focusWindowX = focusWindowX
            self.focusWindowY = focusWindowY
            self.focusWindowWidth = focusWindowWidth
            self.focusWindowHeight = focusWindowHeight
            self.magnification = magnification
            self.isZoomMoving = isZoomMoving
            self.hasTemperatureCompensation = hasTemperatureCompensation
            self.infraredCutFilter = infraredCutFilter
            self.hasInfraredCompensation = hasInfraredCompensation
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var opticsID: String?
            var focusPosition: Double?
            var isFocusMoving: Bool?
            var focusWindowX: Double?
            var focusWindowY: Double?
            var focusWindowWidth: Double?
            var focusWindowHeight: Double?
            var magnification: Double?
            var isZoomMoving: Bool?
            var hasTemperatureCompensation: Bool?
            var infraredCutFilter: FilterState?
            var hasInfraredCompensation: Bool?
            let keys: StaticString = """
                opticsId,opticsID,focusPosition,focusMoving,focusWindowUpperLeftX,focusWindowUpperLeftY,\
                focusWindowWidth,focusWindowHeight,magnification,zoomMoving,temperatureCompensation,irCutFilterState,\
                irCompensation
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0, 1: opticsID = try json.readString()
                case 2: focusPosition = try json.readDouble()
                case 3: isFocusMoving = try json.readBool()
                case 4: focusWindowX = try json.readDouble()
                case 5: focusWindowY = try json.readDouble()
                case 6: focusWindowWidth = try json.readDouble()
                case 7: focusWindowHeight = try json.readDouble()
                case 8: magnification = try json.readDouble()
                case 9: isZoomMoving = try json.readBool()
                case 10: hasTemperatureCompensation = try json.readBool()
                case 11: infraredCutFilter = try json.readWord(FilterState.self)
                case 12: hasInfraredCompensation = try json.readBool()
                default: break
                }
            }
            guard let opticsID else { throw json.missingField("opticsId") }
            self.opticsID = opticsID
            self.focusPosition = focusPosition
            self.isFocusMoving = isFocusMoving
            self.focusWindowX = focusWindowX
            self.focusWindowY = focusWindowY
            self.focusWindowWidth = focusWindowWidth
            self.focusWindowHeight = focusWindowHeight
            self.magnification = magnification
            self.isZoomMoving = isZoomMoving
            self.hasTemperatureCompensation = hasTemperatureCompensation
            self.infraredCutFilter = infraredCutFilter
            self.hasInfraredCompensation = hasInfraredCompensation
            self.other = json.keptMembersOfObject()
        }
    }

    /// The capabilities of optics.
    public struct OpticsCapabilities: Sendable, JSONReadable {
        /// The identifier of the optics (`opticsId`).
        public let opticsID: String
        /// The capabilities.
        public let capabilities: [Capability]
        /// The largest magnification; nil for optics without zoom (`maxMagnification`).
        public let maximumMagnification: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The identifier of the optics.
        ///   - capabilities: The capabilities.
        ///   - maximumMagnification: The largest magnification; nil for optics without zoom.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            opticsID: String, capabilities: [Capability] = [], maximumMagnification: Double? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.opticsID = opticsID
            self.capabilities = capabilities
            self.maximumMagnification = maximumMagnification
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var opticsID: String?
            var capabilities: [Capability] = []
            var maximumMagnification: Double?
            while let key = try json.nextMember(of: "opticsId,opticsID,capabilities,maxMagnification") {
                switch key {
                case 0, 1: opticsID = try json.readString()
                case 2: capabilities = try json.readArray(of: String.self).map(Capability.init(rawValue:))
                case 3: maximumMagnification = try json.readDouble()
                default: break
                }
            }
            guard let opticsID else { throw json.missingField("opticsId") }
            self.opticsID = opticsID
            self.capabilities = capabilities
            self.maximumMagnification = maximumMagnification
            self.other = json.keptMembersOfObject()
        }
    }

    /// A capability of optics.
    public struct Capability: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Set the focus.
        @_alwaysEmitIntoClient
        public static var focus: Capability { Self(rawValue: "focus") }
        /// Set the zoom.
        @_alwaysEmitIntoClient
        public static var zoom: Capability { Self(rawValue: "zoom") }
        /// Move the infrared-cut filter.
        @_alwaysEmitIntoClient
        public static var infraredCutFilter: Capability { Self(rawValue: "irCutFilter") }
        /// Calibrate the focus.
        @_alwaysEmitIntoClient
        public static var calibrateFocus: Capability { Self(rawValue: "calibrateFocus") }
        /// Calibrate the zoom.
        @_alwaysEmitIntoClient
        public static var calibrateZoom: Capability { Self(rawValue: "calibrateZoom") }
        /// Let the focus follow the temperature.
        @_alwaysEmitIntoClient
        public static var compensateTemperature: Capability { Self(rawValue: "compensateTemperature") }
        /// Let the focus follow infrared light.
        @_alwaysEmitIntoClient
        public static var compensateInfrared: Capability { Self(rawValue: "compensateIr") }
    }

    /// The state of the infrared-cut filter.
    public struct FilterState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The filter is in place and keeps infrared light out.
        @_alwaysEmitIntoClient
        public static var inPlace: FilterState { Self(rawValue: "on") }
        /// The filter is removed and lets infrared light in.
        @_alwaysEmitIntoClient
        public static var removed: FilterState { Self(rawValue: "off") }
        /// The device moves the filter automatically.
        @_alwaysEmitIntoClient
        public static var automatic: FilterState { Self(rawValue: "auto") }
    }

    /// Optics and the focus to set.
    public struct FocusSetting: Sendable {
        /// The identifier of the optics (`opticsId`).
        public var opticsID: String
        /// The focus, from 0 to 1.
        public var position: Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The identifier of the optics.
        ///   - position: The focus, from 0 to 1.
        @_alwaysEmitIntoClient
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
        /// The identifier of the optics (`opticsId`).
        public var opticsID: String
        /// The magnification, from 1 to the maximum of the optics.
        public var magnification: Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The identifier of the optics.
        ///   - magnification: The magnification, from 1 to the maximum of the optics.
        @_alwaysEmitIntoClient
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

    /// Optics and the step to change them by.
    public struct RelativeChange: Sendable {
        /// The identifier of the optics (`opticsId`).
        public var opticsID: String
        /// The kind of step.
        public var type: ChangeType
        /// The size of the step, for steps of the type `numerical`.
        public var value: Double?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The identifier of the optics.
        ///   - type: The kind of step.
        ///   - value: The size of the step, for steps of the type `numerical`.
        @_alwaysEmitIntoClient
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
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Much more.
        @_alwaysEmitIntoClient
        public static var increaseMuch: ChangeType { Self(rawValue: "+bigStep") }
        /// Much less.
        @_alwaysEmitIntoClient
        public static var decreaseMuch: ChangeType { Self(rawValue: "-bigStep") }
        /// A little more.
        @_alwaysEmitIntoClient
        public static var increase: ChangeType { Self(rawValue: "+smallStep") }
        /// A little less.
        @_alwaysEmitIntoClient
        public static var decrease: ChangeType { Self(rawValue: "-smallStep") }
        /// A step of a given size.
        @_alwaysEmitIntoClient
        public static var numerical: ChangeType { Self(rawValue: "numerical") }
    }

    /// Optics and the parts of them to include.
    public struct PartSelection: Sendable {
        /// The identifier of the optics (`opticsId`).
        public var opticsID: String
        /// Whether to include the focus; false if absent.
        public var focus: Bool?
        /// Whether to include the zoom, for optics with zoom; false if absent.
        public var zoom: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The identifier of the optics.
        ///   - focus: Whether to include the focus; false if absent.
        ///   - zoom: Whether to include the zoom, for optics with zoom; false if absent.
        @_alwaysEmitIntoClient
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

    /// A choice of optics.
    public struct OpticsSelection: Sendable {
        /// The identifier of the optics (`opticsId`).
        public var opticsID: String

        /// Makes a value.
        ///
        /// - Parameter opticsID: The identifier of the optics.
        @_alwaysEmitIntoClient
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
        /// The identifier of the optics (`opticsId`).
        public var opticsID: String
        /// The left edge, from 0 to 1 (`upperLeftX`).
        public var x: Double
        /// The top edge, from 0 to 1 (`upperLeftY`).
        public var y: Double
        /// The width; x and width together are at most 1.
        public var width: Double
        /// The height; y and height together are at most 1.
        public var height: Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The identifier of the optics.
        ///   - x: The left edge, from 0 to 1.
        ///   - y: The top edge, from 0 to 1.
        ///   - width: The width; x and width together are at most 1.
        ///   - height: The height; y and height together are at most 1.
        @_alwaysEmitIntoClient
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

    /// Optics and whether to turn a function on.
    public struct Switch: Sendable {
        /// The identifier of the optics (`opticsId`).
        public var opticsID: String
        /// Whether to turn the function on (`enable`).
        public var isEnabled: Bool

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The identifier of the optics.
        ///   - isEnabled: Whether to turn the function on.
        @_alwaysEmitIntoClient
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

    /// Optics and the new state of the infrared-cut filter.
    public struct FilterSetting: Sendable {
        /// The identifier of the optics (`opticsId`).
        public var opticsID: String
        /// The new state of the filter (`irCutFilterState`).
        public var state: FilterState

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - opticsID: The identifier of the optics.
        ///   - state: The new state of the filter.
        @_alwaysEmitIntoClient
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
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The temperature is too high or too low.
        @_alwaysEmitIntoClient
        public static var temperatureOutOfRange: DeviceError.Code { 1200 }
        /// The search found no focus.
        @_alwaysEmitIntoClient
        public static var focusNotFound: DeviceError.Code { 1300 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login is wrong or missing.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
    }
}

extension Vapix {
    /// Focus, zoom and infrared-cut filter of cameras without PTZ.
    @_alwaysEmitIntoClient
    public var opticsControl: OpticsControl { OpticsControl(vapix: self) }
}
