// Generated from Specs/thermometry.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Temperatures in the picture of a thermal camera, and alarms on them.
///
/// API Discovery lists it as `thermometry`.
///
/// See <https://developer.axis.com/vapix/network-video/thermometry/>.
public struct Thermometry: Sendable {
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
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#getsupportedversions>.
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
        id: "thermometry/getSupportedVersions", path: "/axis-cgi/thermometry.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// Reads the limits of the configuration.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#getconfigurationcapabilities>.
    ///
    /// - Returns: The limits of the configuration.
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
        id: "thermometry/getConfigurationCapabilities", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
        method: "getConfigurationCapabilities", access: .operator, effect: .read,
        reply: .data(reading: ConfigurationCapabilitiesReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the scale of all temperatures.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#settemperaturescale>.
    ///
    /// - Parameter unit: The scale.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setTemperatureScale(_ unit: TemperatureScale) async throws {
        try await vapix.send(Self.setTemperatureScale(unit))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setTemperatureScale(_ unit: TemperatureScale) -> VapixCall<Void> {
        VapixCall(
            id: "thermometry/setTemperatureScale", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "setTemperatureScale", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("unit", unit.rawValue)
            json.endObject()
        }
    }

    /// Reads the isotherm levels, which bound the colors of the palette.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#getisothermlevels>.
    ///
    /// - Returns: The levels of the palette, in the configured temperature scale.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getIsothermLevels() async throws -> IsothermLevelsReply {
        try await vapix.send(Self.getIsothermLevels())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getIsothermLevels() -> VapixCall<IsothermLevelsReply> { callGetIsothermLevels }

    private static let callGetIsothermLevels = VapixCall<IsothermLevelsReply>(
        id: "thermometry/getIsothermLevels", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
        method: "getIsothermLevels", access: .operator, effect: .read,
        reply: .data(reading: IsothermLevelsReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the isotherm levels, which bound the colors of the palette.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#setisothermlevels>.
    ///
    /// - Parameters:
    ///   - high: The high level, from 3 above the lowest measurable temperature to the highest.
    ///   - middle: The middle level, from 2 above the lowest measurable temperature to 1 below the highest.
    ///   - low: The low level, from 1 above the lowest measurable temperature to 2 below the highest.
    ///   - rendersOverlay: Whether the palette is drawn in the video (`renderOverlay`).
    ///   - minimum: The lowest temperature on the palette, from API version 1.2; the lowest measurable if left out
    ///     (`min`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIsothermLevels(
        high: Int, middle: Int, low: Int, rendersOverlay: Bool, minimum: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.setIsothermLevels(
                high: high, middle: middle, low: low, rendersOverlay: rendersOverlay, minimum: minimum))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIsothermLevels(
        high: Int, middle: Int, low: Int, rendersOverlay: Bool, minimum: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "thermometry/setIsothermLevels", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0",
            method: "setIsothermLevels", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("high", high)
            json.member("middle", middle)
            json.member("low", low)
            json.member("min", minimum)
            json.member("renderOverlay", rendersOverlay)
            json.endObject()
        }
    }

    /// Adds an area whose temperature is watched.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/thermometry/#addarea>.
    ///
    /// - Parameters:
    ///   - imageSource: The image source of the area (`imagesource`).
    ///   - enabled: Whether the area is watched.
    ///   - name: The area's unique name; the capabilities limit the length.
    ///   - detectionType: The cause of an alarm.
    ///   - measurement: The temperature to compare, such as the highest in the area.
    ///   - threshold: The temperature of the alarm, or the positive change during the delay, in the current scale.
    ///   - delay: The time that the condition must last, or in which the change must occur, in whole seconds; 0 for an
    ///     alarm at once.
    ///   - vertices: The corners; x (rightwards) and y (upwards) are -1 to 1, in the picture without rotation or
    ///     mirroring.
    ///   - areaOverlay: The condition under which the area is drawn in the video.
    ///   - temperatureOverlay: Whether the temperature is drawn with the area.
    ///   - presetNumber: The PTZ preset of the area; ignored on cameras without PTZ (`presetNbr`).
    /// - Returns: The identifier of the new area.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notPossible`` or ``ErrorCode/invalidParameter`` or another
    ///   code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func addArea(
        imageSource: Int, enabled: Bool, name: String, detectionType: DetectionType, measurement: Measurement,
        threshold: Int, delay: Duration, vertices: [Point], areaOverlay: AreaOverlay, temperatureOverlay: Bool,
        presetNumber: Int
    ) async throws -> AddAreaReply {
        try await vapix.send(
            Self.addArea(
                imageSource: imageSource, enabled: enabled, name: name, detectionType: detectionType,
                measurement: measurement, threshold: threshold, delay: delay, vertices: vertices,
                areaOverlay: areaOverlay, temperatureOverlay: temperatureOverlay, presetNumber: presetNumber))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addArea(
        imageSource: Int, enabled: Bool, name: String, detectionType: DetectionType, measurement: Measurement,
        threshold: Int, delay: Duration, vertices: [Point], areaOverlay: AreaOverlay, temperatureOverlay: Bool,
        presetNumber: Int
    ) -> VapixCall<AddAreaReply> {
        VapixCall(
            id: "thermometry/addArea", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0", method: "addArea",
            access: .admin, effect: .once, reply: .data(reading: AddAreaReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("imagesource", imageSource)
            json.member("enabled", enabled)
            json.member("name", name)
            json.member("detectionType", detectionType.rawValue)
            json.member("measurement", measurement.rawValue)
            json.member("threshold", threshold)
            json.member("delay", delay, in: .seconds)
            json.key("vertices")
            json.beginArray()
            for item in vertices { item.write(to: &json) }
            json.endArray()
            json.member("areaOverlay", areaOverlay.rawValue)
            json.member("temperatureOverlay", temperatureOverlay)
            json.member("presetNbr", presetNumber)
            json.endObject()
        }
    }

    /// Changes an area.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#updatearea>.
    ///
    /// - Parameters:
    ///   - id: The identifier of the area.
    ///   - imageSource: The image source of the area (`imagesource`).
    ///   - enabled: Whether the area is watched.
    ///   - name: The area's unique name; the capabilities limit the length.
    ///   - detectionType: The cause of an alarm.
    ///   - measurement: The temperature to compare, such as the highest in the area.
    ///   - threshold: The temperature of the alarm, or the positive change during the delay, in the current scale.
    ///   - delay: The time that the condition must last, or in which the change must occur, in whole seconds; 0 for an
    ///     alarm at once.
    ///   - vertices: The corners; x (rightwards) and y (upwards) are -1 to 1, in the picture without rotation or
    ///     mirroring.
    ///   - areaOverlay: The condition under which the area is drawn in the video.
    ///   - temperatureOverlay: Whether the temperature is drawn with the area.
    ///   - presetNumber: The PTZ preset of the area; ignored on cameras without PTZ (`presetNbr`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notPossible`` or ``ErrorCode/invalidParameter`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func updateArea(
        id: Int, imageSource: Int? = nil, enabled: Bool? = nil, name: String? = nil,
        detectionType: DetectionType? = nil, measurement: Measurement? = nil, threshold: Int? = nil,
        delay: Duration? = nil, vertices: [Point]? = nil, areaOverlay: AreaOverlay? = nil,
        temperatureOverlay: Bool? = nil, presetNumber: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.updateArea(
                id: id, imageSource: imageSource, enabled: enabled, name: name, detectionType: detectionType,
                measurement: measurement, threshold: threshold, delay: delay, vertices: vertices,
                areaOverlay: areaOverlay, temperatureOverlay: temperatureOverlay, presetNumber: presetNumber))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func updateArea(
        id: Int, imageSource: Int? = nil, enabled: Bool? = nil, name: String? = nil,
        detectionType: DetectionType? = nil, measurement: Measurement? = nil, threshold: Int? = nil,
        delay: Duration? = nil, vertices: [Point]? = nil, areaOverlay: AreaOverlay? = nil,
        temperatureOverlay: Bool? = nil, presetNumber: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "thermometry/updateArea", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0", method: "updateArea",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("imagesource", imageSource)
            json.member("enabled", enabled)
            json.member("name", name)
            json.member("detectionType", detectionType?.rawValue)
            json.member("measurement", measurement?.rawValue)
            json.member("threshold", threshold)
            json.member("delay", delay, in: .seconds)
            if let vertices {
                json.key("vertices")
                json.beginArray()
                for item in vertices { item.write(to: &json) }
                json.endArray()
            }
            json.member("areaOverlay", areaOverlay?.rawValue)
            json.member("temperatureOverlay", temperatureOverlay)
            json.member("presetNbr", presetNumber)
            json.endObject()
        }
    }

    /// Removes areas.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#removeareas>.
    ///
    /// - Parameter areas: The identifiers of the areas.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notPossible`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeAreas(_ areas: [Int]) async throws {
        try await vapix.send(Self.removeAreas(areas))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeAreas(_ areas: [Int]) -> VapixCall<Void> {
        VapixCall(
            id: "thermometry/removeAreas", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0", method: "removeAreas",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("areas")
            json.beginArray()
            for item in areas { json.write(item) }
            json.endArray()
            json.endObject()
        }
    }

    /// Lists the areas.
    ///
    /// Access: operator. Effect: read. Page: <https://developer.axis.com/vapix/network-video/thermometry/#listareas>.
    ///
    /// - Parameter presetNumber: The PTZ preset whose areas to list, or 0 for all presets (`presetNbr`).
    /// - Returns: The areas.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listAreas(presetNumber: Int) async throws -> ListAreasReply {
        try await vapix.send(Self.listAreas(presetNumber: presetNumber))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listAreas(presetNumber: Int) -> VapixCall<ListAreasReply> {
        VapixCall(
            id: "thermometry/listAreas", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0", method: "listAreas",
            access: .operator, effect: .read, reply: .data(reading: ListAreasReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("presetNbr", presetNumber)
            json.endObject()
        }
    }

    /// Reads the temperatures of the areas that are watched.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#getareastatus>.
    ///
    /// - Returns: The temperatures of each watched area.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notPossible`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAreaStatus() async throws -> AreaStatusReply {
        try await vapix.send(Self.getAreaStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAreaStatus() -> VapixCall<AreaStatusReply> { callGetAreaStatus }

    private static let callGetAreaStatus = VapixCall<AreaStatusReply>(
        id: "thermometry/getAreaStatus", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.0", method: "getAreaStatus",
        access: .operator, effect: .read, reply: .data(reading: AreaStatusReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Places the spot meter.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#addspottemperature>.
    ///
    /// - Parameters:
    ///   - coordinates: The place, as x and y in the coordinate system (`spotCoordinates`).
    ///   - coordinateSystem: The coordinate system of the place.
    ///   - imageSource: The image source that shows the meter (`imagesource`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func addSpotTemperature(
        coordinates: Point, coordinateSystem: CoordinateSystem, imageSource: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.addSpotTemperature(
                coordinates: coordinates, coordinateSystem: coordinateSystem, imageSource: imageSource))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addSpotTemperature(
        coordinates: Point, coordinateSystem: CoordinateSystem, imageSource: Int? = nil
    ) -> VapixCall<Void> {
        var apiVersion = "1.0"
        if imageSource != nil { apiVersion = "1.3" }
        return VapixCall(
            id: "thermometry/addSpotTemperature", path: "/axis-cgi/thermometry.cgi", apiVersion: apiVersion,
            method: "addSpotTemperature", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("spotCoordinates")
            coordinates.write(to: &json)
            json.member("coordinateSystem", coordinateSystem.rawValue)
            json.member("imagesource", imageSource)
            json.endObject()
        }
    }

    /// Reads the temperature at the spot meter.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#getspottemperature>.
    ///
    /// - Parameters:
    ///   - coordinateSystem: The coordinate system of the reply.
    ///   - imageSource: The image source that shows the meter (`imagesource`).
    /// - Returns: The temperature and the place of the spot meter.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSpotTemperature(
        coordinateSystem: CoordinateSystem, imageSource: Int? = nil
    ) async throws -> SpotTemperatureReply {
        try await vapix.send(Self.getSpotTemperature(coordinateSystem: coordinateSystem, imageSource: imageSource))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSpotTemperature(
        coordinateSystem: CoordinateSystem, imageSource: Int? = nil
    ) -> VapixCall<SpotTemperatureReply> {
        var apiVersion = "1.0"
        if imageSource != nil { apiVersion = "1.3" }
        return VapixCall(
            id: "thermometry/getSpotTemperature", path: "/axis-cgi/thermometry.cgi", apiVersion: apiVersion,
            method: "getSpotTemperature", access: .operator, effect: .read,
            reply: .data(reading: SpotTemperatureReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("coordinateSystem", coordinateSystem.rawValue)
            json.member("imagesource", imageSource)
            json.endObject()
        }
    }

    /// Removes the spot meter.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#removespottemperature>.
    ///
    /// - Parameter imageSource: The image source that shows the meter (`imagesource`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeSpotTemperature(imageSource: Int? = nil) async throws {
        try await vapix.send(Self.removeSpotTemperature(imageSource: imageSource))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeSpotTemperature(imageSource: Int? = nil) -> VapixCall<Void> {
        var apiVersion = "1.0"
        if imageSource != nil { apiVersion = "1.3" }
        return VapixCall(
            id: "thermometry/removeSpotTemperature", path: "/axis-cgi/thermometry.cgi", apiVersion: apiVersion,
            method: "removeSpotTemperature", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("imagesource", imageSource)
            json.endParameters()
        }
    }

    /// Reads the effect of an alarm on a guard tour.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#gettgtconfiguration>.
    ///
    /// - Returns: The effect of an alarm on a guard tour.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noGuardTour`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getGuardTourConfiguration() async throws -> GuardTourConfigurationReply {
        try await vapix.send(Self.getGuardTourConfiguration())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getGuardTourConfiguration() -> VapixCall<GuardTourConfigurationReply> {
        callGetGuardTourConfiguration
    }

    private static let callGetGuardTourConfiguration = VapixCall<GuardTourConfigurationReply>(
        id: "thermometry/getGuardTourConfiguration", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.1",
        method: "getTgtConfiguration", access: .admin, effect: .read,
        reply: .data(reading: GuardTourConfigurationReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the effect of an alarm on a guard tour.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#settgtconfiguration>.
    ///
    /// - Parameters:
    ///   - pausesOnAlarm: Whether an alarm pauses the tour at the preset (`pauseOnAlarm`).
    ///   - resumesAutomatically: Whether a paused tour goes on by itself after the alarm (`autoResume`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noGuardTour`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setGuardTourConfiguration(pausesOnAlarm: Bool, resumesAutomatically: Bool) async throws {
        try await vapix.send(
            Self.setGuardTourConfiguration(pausesOnAlarm: pausesOnAlarm, resumesAutomatically: resumesAutomatically))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setGuardTourConfiguration(pausesOnAlarm: Bool, resumesAutomatically: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "thermometry/setGuardTourConfiguration", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.1",
            method: "setTgtConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("pauseOnAlarm", pausesOnAlarm)
            json.member("autoResume", resumesAutomatically)
            json.endObject()
        }
    }

    /// Adds a group of areas whose temperatures are compared.
    ///
    /// Access: operator. Effect: once. Page: <https://developer.axis.com/vapix/network-video/thermometry/#addgroup>.
    ///
    /// - Parameters:
    ///   - enabled: Whether the group is watched, which requires at least two areas.
    ///   - name: The group's unique name; the capabilities limit the length.
    ///   - measurement: The temperature to compare, such as the highest in each area.
    ///   - threshold: The maximum allowed difference in the current scale, at least 1.
    ///   - delay: The time that the difference must last, in whole seconds; 0 for an alarm at once.
    ///   - areaIDs: The identifiers of the group's areas (`areaIds`).
    ///   - groupOverlay: Whether the areas are drawn in the video when the group gives an alarm.
    ///   - presetNumber: The PTZ preset of the group; ignored on cameras without PTZ (`presetNbr`).
    /// - Returns: The identifier of the new group, and its state.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notPossible`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func addGroup(
        enabled: Bool, name: String, measurement: Measurement, threshold: Int, delay: Duration, areaIDs: [Int],
        groupOverlay: Bool, presetNumber: Int
    ) async throws -> AddGroupReply {
        try await vapix.send(
            Self.addGroup(
                enabled: enabled, name: name, measurement: measurement, threshold: threshold, delay: delay,
                areaIDs: areaIDs, groupOverlay: groupOverlay, presetNumber: presetNumber))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addGroup(
        enabled: Bool, name: String, measurement: Measurement, threshold: Int, delay: Duration, areaIDs: [Int],
        groupOverlay: Bool, presetNumber: Int
    ) -> VapixCall<AddGroupReply> {
        VapixCall(
            id: "thermometry/addGroup", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2", method: "addGroup",
            access: .operator, effect: .once, reply: .data(reading: AddGroupReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("enabled", enabled)
            json.member("name", name)
            json.member("measurement", measurement.rawValue)
            json.member("threshold", threshold)
            json.member("delay", delay, in: .seconds)
            json.key("areaIds")
            json.beginArray()
            for item in areaIDs { json.write(item) }
            json.endArray()
            json.member("groupOverlay", groupOverlay)
            json.member("presetNbr", presetNumber)
            json.endObject()
        }
    }

    /// Changes a group.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#updategroup>.
    ///
    /// - Parameters:
    ///   - id: The identifier of the group.
    ///   - enabled: Whether the group is watched, which requires at least two areas.
    ///   - name: The group's unique name; the capabilities limit the length.
    ///   - measurement: The temperature to compare, such as the highest in each area.
    ///   - threshold: The maximum allowed difference in the current scale, at least 1.
    ///   - delay: The time that the difference must last, in whole seconds; 0 for an alarm at once.
    ///   - areaIDs: The identifiers of the group's areas, in place of the former areas (`areaIds`).
    ///   - groupOverlay: Whether the areas are drawn in the video when the group gives an alarm.
    /// - Returns: The state of the group after the change.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notPossible`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func updateGroup(
        id: Int, enabled: Bool? = nil, name: String? = nil, measurement: Measurement? = nil, threshold: Int? = nil,
        delay: Duration? = nil, areaIDs: [Int]? = nil, groupOverlay: Bool? = nil
    ) async throws -> UpdateGroupReply {
        try await vapix.send(
            Self.updateGroup(
                id: id, enabled: enabled, name: name, measurement: measurement, threshold: threshold, delay: delay,
                areaIDs: areaIDs, groupOverlay: groupOverlay))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func updateGroup(
        id: Int, enabled: Bool? = nil, name: String? = nil, measurement: Measurement? = nil, threshold: Int? = nil,
        delay: Duration? = nil, areaIDs: [Int]? = nil, groupOverlay: Bool? = nil
    ) -> VapixCall<UpdateGroupReply> {
        VapixCall(
            id: "thermometry/updateGroup", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2", method: "updateGroup",
            access: .admin, effect: .idempotent, reply: .data(reading: UpdateGroupReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("enabled", enabled)
            json.member("name", name)
            json.member("measurement", measurement?.rawValue)
            json.member("threshold", threshold)
            json.member("delay", delay, in: .seconds)
            if let areaIDs {
                json.key("areaIds")
                json.beginArray()
                for item in areaIDs { json.write(item) }
                json.endArray()
            }
            json.member("groupOverlay", groupOverlay)
            json.endObject()
        }
    }

    /// Removes a group, or all.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#removegroup>.
    ///
    /// - Parameter id: The identifier of the group, or 0 for all groups of all presets.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notPossible`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeGroup(id: Int) async throws {
        try await vapix.send(Self.removeGroup(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeGroup(id: Int) -> VapixCall<Void> {
        VapixCall(
            id: "thermometry/removeGroup", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2", method: "removeGroup",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Lists the groups.
    ///
    /// Access: operator. Effect: read. Page: <https://developer.axis.com/vapix/network-video/thermometry/#listgroups>.
    ///
    /// - Parameter presetNumber: The PTZ preset whose groups to list; 0 or nil for all presets (`presetNbr`).
    /// - Returns: The groups.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notPossible`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func listGroups(presetNumber: Int? = nil) async throws -> ListGroupsReply {
        try await vapix.send(Self.listGroups(presetNumber: presetNumber))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listGroups(presetNumber: Int? = nil) -> VapixCall<ListGroupsReply> {
        VapixCall(
            id: "thermometry/listGroups", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2", method: "listGroups",
            access: .operator, effect: .read, reply: .data(reading: ListGroupsReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("presetNbr", presetNumber)
            json.endParameters()
        }
    }

    /// Reads the differences between the areas of each watched group.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#getgroupstatus>.
    ///
    /// - Returns: The state of each watched group.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getGroupStatus() async throws -> GroupStatusReply {
        try await vapix.send(Self.getGroupStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getGroupStatus() -> VapixCall<GroupStatusReply> { callGetGroupStatus }

    private static let callGetGroupStatus = VapixCall<GroupStatusReply>(
        id: "thermometry/getGroupStatus", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.2",
        method: "getGroupStatus", access: .operator, effect: .read, reply: .data(reading: GroupStatusReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Makes a channel show the areas of an image source.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#addoverlaychannel>.
    ///
    /// - Parameters:
    ///   - imageSource: The image source whose areas the channel shows (`imagesource`).
    ///   - overlayChannel: The channel that shows the areas.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func addOverlayChannel(imageSource: Int, overlayChannel: Int) async throws {
        try await vapix.send(Self.addOverlayChannel(imageSource: imageSource, overlayChannel: overlayChannel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addOverlayChannel(imageSource: Int, overlayChannel: Int) -> VapixCall<Void> {
        VapixCall(
            id: "thermometry/addOverlayChannel", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.3",
            method: "addOverlayChannel", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("imagesource", imageSource)
            json.member("overlayChannel", overlayChannel)
            json.endObject()
        }
    }

    /// Makes a channel no longer show the areas of an image source.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#removeoverlaychannel>.
    ///
    /// - Parameters:
    ///   - imageSource: The image source whose areas the channel no longer shows (`imagesource`).
    ///   - overlayChannel: The channel that no longer shows the areas.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeOverlayChannel(imageSource: Int, overlayChannel: Int) async throws {
        try await vapix.send(Self.removeOverlayChannel(imageSource: imageSource, overlayChannel: overlayChannel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeOverlayChannel(imageSource: Int, overlayChannel: Int) -> VapixCall<Void> {
        VapixCall(
            id: "thermometry/removeOverlayChannel", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.3",
            method: "removeOverlayChannel", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("imagesource", imageSource)
            json.member("overlayChannel", overlayChannel)
            json.endObject()
        }
    }

    /// Lists the channels that show the areas of each image source.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermometry/#listoverlaychannels>.
    ///
    /// - Returns: The channels by image source.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listOverlayChannels() async throws -> ListOverlayChannelsReply {
        try await vapix.send(Self.listOverlayChannels())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listOverlayChannels() -> VapixCall<ListOverlayChannelsReply> { callListOverlayChannels }

    private static let callListOverlayChannels = VapixCall<ListOverlayChannelsReply>(
        id: "thermometry/listOverlayChannels", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.3",
        method: "listOverlayChannels", access: .admin, effect: .read,
        reply: .data(reading: ListOverlayChannelsReply.init(from:)))

    /// Lists the image sources that can have a spot meter, and which have one.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/thermometry/#listspotmeters>.
    ///
    /// - Returns: The spot meters by image source.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listSpotMeters() async throws -> ListSpotMetersReply {
        try await vapix.send(Self.listSpotMeters())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listSpotMeters() -> VapixCall<ListSpotMetersReply> { callListSpotMeters }

    private static let callListSpotMeters = VapixCall<ListSpotMetersReply>(
        id: "thermometry/listSpotMeters", path: "/axis-cgi/thermometry.cgi", apiVersion: "1.3",
        method: "listSpotMeters", access: .admin, effect: .read, reply: .data(reading: ListSpotMetersReply.init(from:)))

    /// The reply to ``getConfigurationCapabilities()-swift.method``.
    public struct ConfigurationCapabilitiesReply: Sendable {
        /// The scale of all temperatures.
        public let currentTemperatureScale: TemperatureScale?
        /// The lowest temperature that can be measured, in the current scale (`minTemperature`).
        public let minimumTemperature: Int?
        /// The highest temperature that can be measured, in the current scale (`maxTemperature`).
        public let maximumTemperature: Int?
        /// The maximum number of areas (`maxNumberOfAreas`).
        public let maximumNumberOfAreas: Int?
        /// The maximum number of corners of an area (`maxNumberOfVertices`).
        public let maximumNumberOfVertices: Int?
        /// The longest delay (`maxDelayTime`).
        public let maximumDelayTime: Duration?
        /// The default delay.
        public let defaultDelayTime: Duration?
        /// The maximum number of characters in a name (`maxNameLength`).
        public let maximumNameLength: Int?
        /// The maximum number of groups in a preset; from API version 1.2 (`maxGroups`).
        public let maximumGroups: Int?
        /// The image sources that can be thermal inputs; from API version 1.3 (`imagesources`).
        public let imageSources: [Int]
        /// The channels that can show the areas; from API version 1.3.
        public let overlayChannels: [Int]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - currentTemperatureScale: The scale of all temperatures.
        ///   - minimumTemperature: The lowest temperature that can be measured, in the current scale.
        ///   - maximumTemperature: The highest temperature that can be measured, in the current scale.
        ///   - maximumNumberOfAreas: The maximum number of areas.
        ///   - maximumNumberOfVertices: The maximum number of corners of an area.
        ///   - maximumDelayTime: The longest delay.
        ///   - defaultDelayTime: The default delay.
        ///   - maximumNameLength: The maximum number of characters in a name.
        ///   - maximumGroups: The maximum number of groups in a preset; from API version 1.2.
        ///   - imageSources: The image sources that can be thermal inputs; from API version 1.3.
        ///   - overlayChannels: The channels that can show the areas; from API version 1.3.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            currentTemperatureScale: TemperatureScale? = nil, minimumTemperature: Int? = nil,
            maximumTemperature: Int? = nil, maximumNumberOfAreas: Int? = nil, maximumNumberOfVertices: Int? = nil,
            maximumDelayTime: Duration? = nil, defaultDelayTime: Duration? = nil, maximumNameLength: Int? = nil,
            maximumGroups: Int? = nil, imageSources: [Int] = [], overlayChannels: [Int] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.currentTemperatureScale = currentTemperatureScale
            self.minimumTemperature = minimumTemperature
            self.maximumTemperature = maximumTemperature
            self.maximumNumberOfAreas = maximumNumberOfAreas
            self.maximumNumberOfVertices = maximumNumberOfVertices
            self.maximumDelayTime = maximumDelayTime
            self.defaultDelayTime = defaultDelayTime
            self.maximumNameLength = maximumNameLength
            self.maximumGroups = maximumGroups
            self.imageSources = imageSources
            self.overlayChannels = overlayChannels
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var currentTemperatureScale: TemperatureScale?
            var minimumTemperature: Int?
            var maximumTemperature: Int?
            var maximumNumberOfAreas: Int?
            var maximumNumberOfVertices: Int?
            var maximumDelayTime: Duration?
            var defaultDelayTime: Duration?
            var maximumNameLength: Int?
            var maximumGroups: Int?
            var imageSources: [Int] = []
            var overlayChannels: [Int] = []
            let keys: StaticString = """
                currentTemperatureScale,minTemperature,maxTemperature,maxNumberOfAreas,maxNumberOfVertices,\
                maxDelayTime,defaultDelayTime,maxNameLength,maxGroups,imagesources,overlayChannels
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: currentTemperatureScale = try json.readWord(TemperatureScale.self)
                case 1: minimumTemperature = try json.readInt()
                case 2: maximumTemperature = try json.readInt()
                case 3: maximumNumberOfAreas = try json.readInt()
                case 4: maximumNumberOfVertices = try json.readInt()
                case 5: maximumDelayTime = try json.readDuration(in: .seconds)
                case 6: defaultDelayTime = try json.readDuration(in: .seconds)
                case 7: maximumNameLength = try json.readInt()
                case 8: maximumGroups = try json.readInt()
                case 9: imageSources = try json.readArray(of: Int.self)
                case 10: overlayChannels = try json.readArray(of: Int.self)
                default: break
                }
            }
            self.currentTemperatureScale = currentTemperatureScale
            self.minimumTemperature = minimumTemperature
            self.maximumTemperature = maximumTemperature
            self.maximumNumberOfAreas = maximumNumberOfAreas
            self.maximumNumberOfVertices = maximumNumberOfVertices
            self.maximumDelayTime = maximumDelayTime
            self.defaultDelayTime = defaultDelayTime
            self.maximumNameLength = maximumNameLength
            self.maximumGroups = maximumGroups
            self.imageSources = imageSources
            self.overlayChannels = overlayChannels
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getIsothermLevels()-swift.method``.
    public struct IsothermLevelsReply: Sendable {
        /// The high level, in the current temperature scale.
        public let high: Int?
        /// The middle level, in the current temperature scale.
        public let middle: Int?
        /// The low level, in the current temperature scale; colder parts are gray.
        public let low: Int?
        /// The lowest temperature on the palette; from API version 1.2 (`min`).
        public let minimum: Int?
        /// Whether the palette is drawn in the video (`renderOverlay`).
        public let rendersOverlay: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - high: The high level, in the current temperature scale.
        ///   - middle: The middle level, in the current temperature scale.
        ///   - low: The low level, in the current temperature scale; colder parts are gray.
        ///   - minimum: The lowest temperature on the palette; from API version 1.2.
        ///   - rendersOverlay: Whether the palette is drawn in the video.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            high: Int? = nil, middle: Int? = nil, low: Int? = nil, minimum: Int? = nil, rendersOverlay: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.high = high
            self.middle = middle
            self.low = low
            self.minimum = minimum
            self.rendersOverlay = rendersOverlay
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var high: Int?
            var middle: Int?
            var low: Int?
            var minimum: Int?
            var rendersOverlay: Bool?
            while let key = try json.nextMember(of: "high,middle,low,min,renderOverlay") {
                switch key {
                case 0: high = try json.readInt()
                case 1: middle = try json.readInt()
                case 2: low = try json.readInt()
                case 3: minimum = try json.readInt()
                case 4: rendersOverlay = try json.readBool()
                default: break
                }
            }
            self.high = high
            self.middle = middle
            self.low = low
            self.minimum = minimum
            self.rendersOverlay = rendersOverlay
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to
    /// ``addArea(imageSource:enabled:name:detectionType:measurement:threshold:delay:vertices:areaOverlay:temperatureOverlay:presetNumber:)-swift.method``.
    public struct AddAreaReply: Sendable {
        /// The area's identifier.
        public let id: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The area's identifier.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, other: [String: JSONValue] = [:]) {
            self.id = id
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            while let key = try json.nextMember(of: "id") {
                switch key {
                case 0: id = try json.readInt()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``listAreas(presetNumber:)-swift.method``.
    public struct ListAreasReply: Sendable {
        /// The areas (`areaList`).
        public let areas: [Area]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - areas: The areas.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(areas: [Area], other: [String: JSONValue] = [:]) {
            self.areas = areas
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var areas: [Area] = []
            while let key = try json.nextMember(of: "areaList") {
                switch key {
                case 0: areas = try json.readArray(of: Area.self)
                default: break
                }
            }
            self.areas = areas
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getAreaStatus()-swift.method``.
    public struct AreaStatusReply: Sendable {
        /// The areas (`areaList`).
        public let areas: [AreaStatus]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - areas: The areas.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(areas: [AreaStatus], other: [String: JSONValue] = [:]) {
            self.areas = areas
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var areas: [AreaStatus] = []
            while let key = try json.nextMember(of: "areaList") {
                switch key {
                case 0: areas = try json.readArray(of: AreaStatus.self)
                default: break
                }
            }
            self.areas = areas
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getSpotTemperature(coordinateSystem:imageSource:)-swift.method``.
    public struct SpotTemperatureReply: Sendable {
        /// The temperature, in the current scale (`spotTemperature`).
        public let temperature: Double
        /// The place of the meter, as x and y (`spotCoordinates`).
        public let coordinates: Point?
        /// Whether the spot meter is drawn in the video (`renderOverlay`).
        public let rendersOverlay: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - temperature: The temperature, in the current scale.
        ///   - coordinates: The place of the meter, as x and y.
        ///   - rendersOverlay: Whether the spot meter is drawn in the video.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            temperature: Double, coordinates: Point? = nil, rendersOverlay: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.temperature = temperature
            self.coordinates = coordinates
            self.rendersOverlay = rendersOverlay
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var temperature: Double?
            var coordinates: Point?
            var rendersOverlay: Bool?
            while let key = try json.nextMember(of: "spotTemperature,spotCoordinates,renderOverlay") {
                switch key {
                case 0: temperature = try json.readDouble()
                case 1: coordinates = try json.read(Point.self)
                case 2: rendersOverlay = try json.readBool()
                default: break
                }
            }
            guard let temperature else { throw json.missingField("spotTemperature") }
            self.temperature = temperature
            self.coordinates = coordinates
            self.rendersOverlay = rendersOverlay
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getGuardTourConfiguration()-swift.method``.
    public struct GuardTourConfigurationReply: Sendable {
        /// Whether an alarm pauses the tour at the preset (`pauseOnAlarm`).
        public let pausesOnAlarm: Bool?
        /// Whether a paused tour goes on by itself after the alarm (`autoResume`).
        public let resumesAutomatically: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - pausesOnAlarm: Whether an alarm pauses the tour at the preset.
        ///   - resumesAutomatically: Whether a paused tour goes on by itself after the alarm.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(pausesOnAlarm: Bool? = nil, resumesAutomatically: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.pausesOnAlarm = pausesOnAlarm
            self.resumesAutomatically = resumesAutomatically
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var pausesOnAlarm: Bool?
            var resumesAutomatically: Bool?
            while let key = try json.nextMember(of: "pauseOnAlarm,autoResume") {
                switch key {
                case 0: pausesOnAlarm = try json.readBool()
                case 1: resumesAutomatically = try json.readBool()
                default: break
                }
            }
            self.pausesOnAlarm = pausesOnAlarm
            self.resumesAutomatically = resumesAutomatically
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to
    /// ``addGroup(enabled:name:measurement:threshold:delay:areaIDs:groupOverlay:presetNumber:)-swift.method``.
    public struct AddGroupReply: Sendable {
        /// The group's identifier.
        public let id: Int
        /// Whether the group is watched; false while the group has fewer than two areas.
        public let enabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The group's identifier.
        ///   - enabled: Whether the group is watched; false while the group has fewer than two areas.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, enabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.enabled = enabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var enabled: Bool?
            while let key = try json.nextMember(of: "id,enabled") {
                switch key {
                case 0: id = try json.readInt()
                case 1: enabled = try json.readBool()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.enabled = enabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``updateGroup(id:enabled:name:measurement:threshold:delay:areaIDs:groupOverlay:)-swift.method``.
    public struct UpdateGroupReply: Sendable {
        /// Whether the group is watched; false while the group has fewer than two areas.
        public let enabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - enabled: Whether the group is watched; false while the group has fewer than two areas.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(enabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.enabled = enabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var enabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: enabled = try json.readBool()
                default: break
                }
            }
            self.enabled = enabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``listGroups(presetNumber:)-swift.method``.
    public struct ListGroupsReply: Sendable {
        /// The groups (`grouplist`).
        public let groups: [Group]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - groups: The groups.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(groups: [Group], other: [String: JSONValue] = [:]) {
            self.groups = groups
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var groups: [Group] = []
            while let key = try json.nextMember(of: "grouplist") {
                switch key {
                case 0: groups = try json.readArray(of: Group.self)
                default: break
                }
            }
            self.groups = groups
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getGroupStatus()-swift.method``.
    public struct GroupStatusReply: Sendable {
        /// The groups (`grouplist`).
        public let groups: [GroupStatus]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - groups: The groups.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(groups: [GroupStatus], other: [String: JSONValue] = [:]) {
            self.groups = groups
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var groups: [GroupStatus] = []
            while let key = try json.nextMember(of: "grouplist") {
                switch key {
                case 0: groups = try json.readArray(of: GroupStatus.self)
                default: break
                }
            }
            self.groups = groups
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``listOverlayChannels()-swift.method``.
    public struct ListOverlayChannelsReply: Sendable {
        /// The image sources, each with the channels that show the areas (`overlayList`).
        public let overlays: [Overlay]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - overlays: The image sources, each with the channels that show the areas.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(overlays: [Overlay], other: [String: JSONValue] = [:]) {
            self.overlays = overlays
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var overlays: [Overlay] = []
            while let key = try json.nextMember(of: "overlayList") {
                switch key {
                case 0: overlays = try json.readArray(of: Overlay.self)
                default: break
                }
            }
            self.overlays = overlays
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``listSpotMeters()-swift.method``.
    public struct ListSpotMetersReply: Sendable {
        /// The spot meters (`spotmeters`).
        public let spotMeters: [SpotMeter]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - spotMeters: The spot meters.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(spotMeters: [SpotMeter], other: [String: JSONValue] = [:]) {
            self.spotMeters = spotMeters
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var spotMeters: [SpotMeter] = []
            while let key = try json.nextMember(of: "spotmeters") {
                switch key {
                case 0: spotMeters = try json.readArray(of: SpotMeter.self)
                default: break
                }
            }
            self.spotMeters = spotMeters
            self.other = json.keptMembersOfObject()
        }
    }

    /// A scale of temperatures.
    public struct TemperatureScale: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Celsius.
        @_alwaysEmitIntoClient
        public static var celsius: TemperatureScale { Self(rawValue: "celsius") }
        /// Fahrenheit.
        @_alwaysEmitIntoClient
        public static var fahrenheit: TemperatureScale { Self(rawValue: "fahrenheit") }
    }

    /// The cause of an alarm.
    public struct DetectionType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A temperature above the threshold.
        @_alwaysEmitIntoClient
        public static var above: DetectionType { Self(rawValue: "above") }
        /// A temperature below the threshold.
        @_alwaysEmitIntoClient
        public static var below: DetectionType { Self(rawValue: "below") }
        /// A temperature that rises by more than the threshold during the delay.
        @_alwaysEmitIntoClient
        public static var increase: DetectionType { Self(rawValue: "increase") }
        /// A temperature that falls by more than the threshold during the delay.
        @_alwaysEmitIntoClient
        public static var decrease: DetectionType { Self(rawValue: "decrease") }
    }

    /// The temperature in an area that determines when an alarm is triggered.
    public struct Measurement: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The highest temperature in the area.
        @_alwaysEmitIntoClient
        public static var maximum: Measurement { Self(rawValue: "maximum") }
        /// The lowest temperature in the area.
        @_alwaysEmitIntoClient
        public static var minimum: Measurement { Self(rawValue: "minimum") }
        /// The average temperature in the area.
        @_alwaysEmitIntoClient
        public static var average: Measurement { Self(rawValue: "average") }
        /// The measurement that the area itself has; only for groups.
        @_alwaysEmitIntoClient
        public static var inherit: Measurement { Self(rawValue: "inherit") }
    }

    /// The condition under which an area is drawn in the video.
    public struct AreaOverlay: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Never.
        @_alwaysEmitIntoClient
        public static var never: AreaOverlay { Self(rawValue: "none") }
        /// Always.
        @_alwaysEmitIntoClient
        public static var always: AreaOverlay { Self(rawValue: "always") }
        /// While the area gives an alarm.
        @_alwaysEmitIntoClient
        public static var ifTriggered: AreaOverlay { Self(rawValue: "if_triggered") }
        /// While the area gives an alarm; another spelling, from a documented sample.
        @_alwaysEmitIntoClient
        public static var ifTriggeredWithSpace: AreaOverlay { Self(rawValue: "if triggered") }
    }

    /// A coordinate system.
    public struct CoordinateSystem: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The origin is the middle; x and y are -1 to 1, to the right and upwards.
        @_alwaysEmitIntoClient
        public static var centered: CoordinateSystem { Self(rawValue: "coord_neg1_1") }
        /// The origin is the upper left corner; x and y are 0 to 1.
        @_alwaysEmitIntoClient
        public static var topLeft: CoordinateSystem { Self(rawValue: "coord_0_1") }
    }

    /// An area whose temperature is watched.
    public struct Area: Sendable, JSONReadable {
        /// The area's identifier.
        public let id: Int
        /// The image source of the area (`imagesource`).
        public let imageSource: Int?
        /// Whether the area is watched.
        public let enabled: Bool?
        /// The area's name.
        public let name: String?
        /// The cause of an alarm.
        public let detectionType: DetectionType?
        /// The temperature to compare, such as the highest in the area.
        public let measurement: Measurement?
        /// The temperature of the alarm, or the change during the delay, in the current scale.
        public let threshold: Int?
        /// The time that the condition must last, or in which the change must occur, in whole seconds.
        public let delay: Duration?
        /// The corners; x (rightwards) and y (upwards) are -1 to 1 (`position`).
        public let vertices: [Point]
        /// The condition under which the area is drawn in the video.
        public let areaOverlay: AreaOverlay?
        /// Whether the temperature is drawn with the area.
        public let temperatureOverlay: Bool?
        /// The PTZ preset of the area (`presetNbr`).
        public let presetNumber: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The area's identifier.
        ///   - imageSource: The image source of the area.
        ///   - enabled: Whether the area is watched.
        ///   - name: The area's name.
        ///   - detectionType: The cause of an alarm.
        ///   - measurement: The temperature to compare, such as the highest in the area.
        ///   - threshold: The temperature of the alarm, or the change during the delay, in the current scale.
        ///   - delay: The time that the condition must last, or in which the change must occur, in whole seconds.
        ///   - vertices: The corners; x (rightwards) and y (upwards) are -1 to 1.
        ///   - areaOverlay: The condition under which the area is drawn in the video.
        ///   - temperatureOverlay: Whether the temperature is drawn with the area.
        ///   - presetNumber: The PTZ preset of the area.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int, imageSource: Int? = nil, enabled: Bool? = nil, name: String? = nil,
            detectionType: DetectionType? = nil, measurement: Measurement? = nil, threshold: Int? = nil,
            delay: Duration? = nil, vertices: [Point] = [], areaOverlay: AreaOverlay? = nil,
            temperatureOverlay: Bool? = nil, presetNumber: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.imageSource = imageSource
            self.enabled = enabled
            self.name = name
            self.detectionType = detectionType
            self.measurement = measurement
            self.threshold = threshold
            self.delay = delay
            self.vertices = vertices
            self.areaOverlay = areaOverlay
            self.temperatureOverlay = temperatureOverlay
            self.presetNumber = presetNumber
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var imageSource: Int?
            var enabled: Bool?
            var name: String?
            var detectionType: DetectionType?
            var measurement: Measurement?
            var threshold: Int?
            var delay: Duration?
            var vertices: [Point] = []
            var areaOverlay: AreaOverlay?
            var temperatureOverlay: Bool?
            var presetNumber: Int?
            let keys: StaticString = """
                id,imagesource,imageSource,enabled,name,detectionType,measurement,threshold,delay,position,vertices,\
                areaOverlay,temperatureOverlay,presetNbr
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readInt()
                case 1, 2: imageSource = try json.readInt()
                case 3: enabled = try json.readBool()
                case 4: name = try json.readString()
                case 5: detectionType = try json.readWord(DetectionType.self)
                case 6: measurement = try json.readWord(Measurement.self)
                case 7: threshold = try json.readInt()
                case 8: delay = try json.readDuration(in: .seconds)
                case 9, 10: vertices = try json.readArray(of: Point.self)
                case 11: areaOverlay = try json.readWord(AreaOverlay.self)
                case 12: temperatureOverlay = try json.readBool()
                case 13: presetNumber = try json.readInt()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.imageSource = imageSource
            self.enabled = enabled
            self.name = name
            self.detectionType = detectionType
            self.measurement = measurement
            self.threshold = threshold
            self.delay = delay
            self.vertices = vertices
            self.areaOverlay = areaOverlay
            self.temperatureOverlay = temperatureOverlay
            self.presetNumber = presetNumber
            self.other = json.keptMembersOfObject()
        }
    }

    /// The temperatures of an area.
    public struct AreaStatus: Sendable, JSONReadable {
        /// The identifier of the area.
        public let id: Int
        /// The average temperature in the area (`avg`).
        public let average: Double?
        /// The lowest temperature in the area (`min`).
        public let minimum: Double?
        /// The highest temperature in the area (`max`).
        public let maximum: Double?
        /// The place of the lowest temperature, as x and y (`minCoordinates`).
        public let minimumPosition: Point?
        /// The place of the highest temperature, as x and y (`maxCoordinates`).
        public let maximumPosition: Point?
        /// Whether the area gives an alarm (`triggered`).
        public let isTriggered: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier of the area.
        ///   - average: The average temperature in the area.
        ///   - minimum: The lowest temperature in the area.
        ///   - maximum: The highest temperature in the area.
        ///   - minimumPosition: The place of the lowest temperature, as x and y.
        ///   - maximumPosition: The place of the highest temperature, as x and y.
        ///   - isTriggered: Whether the area gives an alarm.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int, average: Double? = nil, minimum: Double? = nil, maximum: Double? = nil,
            minimumPosition: Point? = nil, maximumPosition: Point? = nil, isTriggered: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.average = average
            self.minimum = minimum
            self.maximum = maximum
            self.minimumPosition = minimumPosition
            self.maximumPosition = maximumPosition
            self.isTriggered = isTriggered
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var average: Double?
            var minimum: Double?
            var maximum: Double?
            var minimumPosition: Point?
            var maximumPosition: Point?
            var isTriggered: Bool?
            let keys: StaticString = """
                id,avg,min,max,minCoordinates,minPos,maxCoordinates,maxPos,triggered
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readInt()
                case 1: average = try json.readDouble()
                case 2: minimum = try json.readDouble()
                case 3: maximum = try json.readDouble()
                case 4, 5: minimumPosition = try json.read(Point.self)
                case 6, 7: maximumPosition = try json.read(Point.self)
                case 8: isTriggered = try json.readBool()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.average = average
            self.minimum = minimum
            self.maximum = maximum
            self.minimumPosition = minimumPosition
            self.maximumPosition = maximumPosition
            self.isTriggered = isTriggered
            self.other = json.keptMembersOfObject()
        }
    }

    /// A group of areas whose temperatures are compared.
    public struct Group: Sendable, JSONReadable {
        /// The group's identifier.
        public let id: Int
        /// Whether the group is watched.
        public let enabled: Bool?
        /// The group's name.
        public let name: String?
        /// The temperature to compare, such as the highest in each area.
        public let measurement: Measurement?
        /// The maximum allowed difference, in the current scale.
        public let threshold: Int?
        /// The time that the difference must last, in whole seconds.
        public let delay: Duration?
        /// The identifiers of the group's areas (`areaIds`).
        public let areaIDs: [Int]
        /// Whether the areas are drawn in the video when the group gives an alarm.
        public let groupOverlay: Bool?
        /// The PTZ preset of the group (`presetNbr`).
        public let presetNumber: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The group's identifier.
        ///   - enabled: Whether the group is watched.
        ///   - name: The group's name.
        ///   - measurement: The temperature to compare, such as the highest in each area.
        ///   - threshold: The maximum allowed difference, in the current scale.
        ///   - delay: The time that the difference must last, in whole seconds.
        ///   - areaIDs: The identifiers of the group's areas.
        ///   - groupOverlay: Whether the areas are drawn in the video when the group gives an alarm.
        ///   - presetNumber: The PTZ preset of the group.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int, enabled: Bool? = nil, name: String? = nil, measurement: Measurement? = nil, threshold: Int? = nil,
            delay: Duration? = nil, areaIDs: [Int] = [], groupOverlay: Bool? = nil, presetNumber: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.enabled = enabled
            self.name = name
            self.measurement = measurement
            self.threshold = threshold
            self.delay = delay
            self.areaIDs = areaIDs
            self.groupOverlay = groupOverlay
            self.presetNumber = presetNumber
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var enabled: Bool?
            var name: String?
            var measurement: Measurement?
            var threshold: Int?
            var delay: Duration?
            var areaIDs: [Int] = []
            var groupOverlay: Bool?
            var presetNumber: Int?
            let keys: StaticString = """
                id,enabled,name,measurement,threshold,delay,areaIds,groupOverlay,presetNbr
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readInt()
                case 1: enabled = try json.readBool()
                case 2: name = try json.readString()
                case 3: measurement = try json.readWord(Measurement.self)
                case 4: threshold = try json.readInt()
                case 5: delay = try json.readDuration(in: .seconds)
                case 6: areaIDs = try json.readArray(of: Int.self)
                case 7: groupOverlay = try json.readBool()
                case 8: presetNumber = try json.readInt()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.enabled = enabled
            self.name = name
            self.measurement = measurement
            self.threshold = threshold
            self.delay = delay
            self.areaIDs = areaIDs
            self.groupOverlay = groupOverlay
            self.presetNumber = presetNumber
            self.other = json.keptMembersOfObject()
        }
    }

    /// The difference between the areas of a group.
    public struct GroupStatus: Sendable, JSONReadable {
        /// The identifier of the group.
        public let id: Int
        /// Whether the group gives an alarm (`triggered`).
        public let isTriggered: Bool?
        /// Further details, which may be empty.
        public let details: GroupDetails?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier of the group.
        ///   - isTriggered: Whether the group gives an alarm.
        ///   - details: Further details, which may be empty.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, isTriggered: Bool? = nil, details: GroupDetails? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.isTriggered = isTriggered
            self.details = details
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var isTriggered: Bool?
            var details: GroupDetails?
            while let key = try json.nextMember(of: "id,triggered,details") {
                switch key {
                case 0: id = try json.readInt()
                case 1: isTriggered = try json.readBool()
                case 2: details = try json.read(GroupDetails.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.isTriggered = isTriggered
            self.details = details
            self.other = json.keptMembersOfObject()
        }
    }

    /// More about the state of a group.
    public struct GroupDetails: Sendable, JSONReadable {
        /// The group's name.
        public let name: String?
        /// The maximum difference between the areas of the group.
        public let currentDeviation: Double?
        /// The areas of the group.
        public let memberAreas: [MemberArea]
        /// One element for the area that differs most, one for the area that differs least (`maxDeviationAreas`).
        public let maximumDeviationAreas: [DeviatingArea]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The group's name.
        ///   - currentDeviation: The maximum difference between the areas of the group.
        ///   - memberAreas: The areas of the group.
        ///   - maximumDeviationAreas: One element for the area that differs most, one for the area that differs least.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String? = nil, currentDeviation: Double? = nil, memberAreas: [MemberArea] = [],
            maximumDeviationAreas: [DeviatingArea] = [], other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.currentDeviation = currentDeviation
            self.memberAreas = memberAreas
            self.maximumDeviationAreas = maximumDeviationAreas
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var currentDeviation: Double?
            var memberAreas: [MemberArea] = []
            var maximumDeviationAreas: [DeviatingArea] = []
            while let key = try json.nextMember(of: "name,currentDeviation,memberAreas,maxDeviationAreas") {
                switch key {
                case 0: name = try json.readString()
                case 1: currentDeviation = try json.readDouble()
                case 2: memberAreas = try json.readArray(of: MemberArea.self)
                case 3: maximumDeviationAreas = try json.readArray(of: DeviatingArea.self)
                default: break
                }
            }
            self.name = name
            self.currentDeviation = currentDeviation
            self.memberAreas = memberAreas
            self.maximumDeviationAreas = maximumDeviationAreas
            self.other = json.keptMembersOfObject()
        }
    }

    /// An area of a group.
    public struct MemberArea: Sendable, JSONReadable {
        /// The area's identifier (`areaId`).
        public let id: Int
        /// The area's name (`areaName`).
        public let name: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The area's identifier.
        ///   - name: The area's name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, name: String? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var name: String?
            while let key = try json.nextMember(of: "areaId,areaName") {
                switch key {
                case 0: id = try json.readInt()
                case 1: name = try json.readString()
                default: break
                }
            }
            guard let id else { throw json.missingField("areaId") }
            self.id = id
            self.name = name
            self.other = json.keptMembersOfObject()
        }
    }

    /// An area that differs most, or one that differs least.
    public struct DeviatingArea: Sendable, JSONReadable {
        /// The identifier of the area that differs most (`maxAreaId`).
        public let maximumAreaID: Int?
        /// The temperature of the area that differs most (`maxAreaTemp`).
        public let maximumAreaTemperature: Double?
        /// The identifier of the area that differs least (`minAreaId`).
        public let minimumAreaID: Int?
        /// The temperature of the area that differs least (`minAreaTemp`).
        public let minimumAreaTemperature: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - maximumAreaID: The identifier of the area that differs most.
        ///   - maximumAreaTemperature: The temperature of the area that differs most.
        ///   - minimumAreaID: The identifier of the area that differs least.
        ///   - minimumAreaTemperature: The temperature of the area that differs least.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            maximumAreaID: Int? = nil, maximumAreaTemperature: Double? = nil, minimumAreaID: Int? = nil,
            minimumAreaTemperature: Double? = nil, other: [String: JSONValue] = [:]
        ) {
            self.maximumAreaID = maximumAreaID
            self.maximumAreaTemperature = maximumAreaTemperature
            self.minimumAreaID = minimumAreaID
            self.minimumAreaTemperature = minimumAreaTemperature
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var maximumAreaID: Int?
            var maximumAreaTemperature: Double?
            var minimumAreaID: Int?
            var minimumAreaTemperature: Double?
            while let key = try json.nextMember(of: "maxAreaId,maxAreaTemp,minAreaId,minAreaTemp") {
                switch key {
                case 0: maximumAreaID = try json.readInt()
                case 1: maximumAreaTemperature = try json.readDouble()
                case 2: minimumAreaID = try json.readInt()
                case 3: minimumAreaTemperature = try json.readDouble()
                default: break
                }
            }
            self.maximumAreaID = maximumAreaID
            self.maximumAreaTemperature = maximumAreaTemperature
            self.minimumAreaID = minimumAreaID
            self.minimumAreaTemperature = minimumAreaTemperature
            self.other = json.keptMembersOfObject()
        }
    }

    /// An image source and the channels that show its areas.
    public struct Overlay: Sendable, JSONReadable {
        /// The image source (`imagesource`).
        public let imageSource: Int
        /// The channels that show the areas (`overlayChannels`).
        public let channels: [Int]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - imageSource: The image source.
        ///   - channels: The channels that show the areas.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(imageSource: Int, channels: [Int] = [], other: [String: JSONValue] = [:]) {
            self.imageSource = imageSource
            self.channels = channels
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var imageSource: Int?
            var channels: [Int] = []
            while let key = try json.nextMember(of: "imagesource,overlayChannels") {
                switch key {
                case 0: imageSource = try json.readInt()
                case 1: channels = try json.readArray(of: Int.self)
                default: break
                }
            }
            guard let imageSource else { throw json.missingField("imagesource") }
            self.imageSource = imageSource
            self.channels = channels
            self.other = json.keptMembersOfObject()
        }
    }

    /// The spot meter of an image source.
    public struct SpotMeter: Sendable, JSONReadable {
        /// The image source (`imagesource`).
        public let imageSource: Int
        /// Whether the spot meter is on (`active`).
        public let isActive: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - imageSource: The image source.
        ///   - isActive: Whether the spot meter is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(imageSource: Int, isActive: Bool, other: [String: JSONValue] = [:]) {
            self.imageSource = imageSource
            self.isActive = isActive
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var imageSource: Int?
            var isActive: Bool?
            while let key = try json.nextMember(of: "imagesource,active") {
                switch key {
                case 0: imageSource = try json.readInt()
                case 1: isActive = try json.readBool()
                default: break
                }
            }
            guard let imageSource else { throw json.missingField("imagesource") }
            self.imageSource = imageSource
            guard let isActive else { throw json.missingField("active") }
            self.isActive = isActive
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The request is not possible; a name is taken, a limit is reached, or an area, group or preset is missing.
        @_alwaysEmitIntoClient
        public static var notPossible: DeviceError.Code { 1200 }
        /// The camera is fixed and has no guard tours.
        @_alwaysEmitIntoClient
        public static var noGuardTour: DeviceError.Code { 1202 }
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
        /// The arguments are invalid.
        @_alwaysEmitIntoClient
        public static var invalidArguments: DeviceError.Code { 2105 }
        /// The HTTP method is not POST.
        @_alwaysEmitIntoClient
        public static var unsupportedHTTPMethod: DeviceError.Code { 2106 }
        /// The content's length is invalid.
        @_alwaysEmitIntoClient
        public static var invalidContentLength: DeviceError.Code { 2107 }
        /// The content's type is invalid.
        @_alwaysEmitIntoClient
        public static var invalidContentType: DeviceError.Code { 2108 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2109 }
        /// The login failed, or the user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2110 }
        /// A parameter's value is invalid; a code from a documented sample.
        @_alwaysEmitIntoClient
        public static var invalidParameterInSample: DeviceError.Code { 1000 }
        /// The API version is not supported; a code from a documented sample.
        @_alwaysEmitIntoClient
        public static var unsupportedVersionInSample: DeviceError.Code { 3000 }
    }
}

extension Vapix {
    /// Temperatures in the picture of a thermal camera, and alarms on them.
    @_alwaysEmitIntoClient
    public var thermometry: Thermometry { Thermometry(vapix: self) }
}
