// Generated from Specs/axis-object-analytics-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The scenarios of AXIS Object Analytics, their counts and their configuration.
///
/// The application must be installed and running; the list of applications names it objectanalytics.
///
/// See <https://developer.axis.com/vapix/applications/axis-object-analytics-api/>.
public struct ObjectAnalytics: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the limits and default values of the configuration.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#get-configuration-capabilities>.
    ///
    /// - Returns: The limits and default values of the configuration.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfigurationCapabilities() async throws -> Capabilities {
        try await vapix.send(Self.getConfigurationCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfigurationCapabilities() -> VapixCall<Capabilities> { callGetConfigurationCapabilities }

    private static let callGetConfigurationCapabilities = VapixCall<Capabilities>(
        id: "objectAnalytics/getConfigurationCapabilities", path: "/local/objectanalytics/control.cgi",
        apiVersion: "1.0", method: "getConfigurationCapabilities", access: .admin, effect: .read, reply: .data)

    /// Reads the whole configuration.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#get-configuration>.
    ///
    /// - Returns: The whole configuration.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfiguration() async throws -> Configuration {
        try await vapix.send(Self.getConfiguration())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfiguration() -> VapixCall<Configuration> { callGetConfiguration }

    private static let callGetConfiguration = VapixCall<Configuration>(
        id: "objectAnalytics/getConfiguration", path: "/local/objectanalytics/control.cgi", apiVersion: "1.0",
        method: "getConfiguration", access: .operator, effect: .read, reply: .data)

    /// Replaces the whole configuration at once; ongoing events end, and recordings with them.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#set-configuration>.
    ///
    /// - Parameter configuration: The new configuration; a configuration from getConfiguration can be sent back
    ///   unchanged.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/incoherentConfiguration``, ``ErrorCode/missingParameter``
    ///   or ``ErrorCode/invalidParameter`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setConfiguration(_ configuration: Configuration) async throws {
        try await vapix.send(Self.setConfiguration(configuration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setConfiguration(_ configuration: Configuration) -> VapixCall<Void> {
        VapixCall(
            id: "objectAnalytics/setConfiguration", path: "/local/objectanalytics/control.cgi", apiVersion: "1.0",
            method: "setConfiguration", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.key("params")
            configuration.write(to: &json)
        }
    }

    /// Reads which versions of this API the application has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#get-supported-versions>.
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
        id: "objectAnalytics/getSupportedVersions", path: "/local/objectanalytics/control.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// Sets a scenario into alarm for three seconds, as a test.
    ///
    /// Access: operator. Effect: once.
    /// Page: <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#send-alarm-event>.
    ///
    /// - Parameter scenario: The scenario's identifier.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func sendAlarmEvent(scenario: Int64) async throws {
        try await vapix.send(Self.sendAlarmEvent(scenario: scenario))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func sendAlarmEvent(scenario: Int64) -> VapixCall<Void> {
        VapixCall(
            id: "objectAnalytics/sendAlarmEvent", path: "/local/objectanalytics/control.cgi", apiVersion: "1.0",
            method: "sendAlarmEvent", access: .operator, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("scenario", scenario)
            json.endObject()
        }
    }

    /// Reads how many objects have crossed the line of a crossline counting scenario.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#get-accumulated-counts>.
    ///
    /// - Parameter scenario: The scenario's identifier.
    /// - Returns: The counts since the last reset.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingParameter`` or ``ErrorCode/invalidParameter`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAccumulatedCounts(scenario: Int64) async throws -> AccumulatedCounts {
        try await vapix.send(Self.getAccumulatedCounts(scenario: scenario))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAccumulatedCounts(scenario: Int64) -> VapixCall<AccumulatedCounts> {
        VapixCall(
            id: "objectAnalytics/getAccumulatedCounts", path: "/local/objectanalytics/control.cgi", apiVersion: "1.2",
            method: "getAccumulatedCounts", access: .operator, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.member("scenario", scenario)
            json.endObject()
        }
    }

    /// Resets the counts of a crossline counting scenario.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#reset-accumulated-counts>.
    ///
    /// - Parameter scenario: The scenario's identifier.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func resetAccumulatedCounts(scenario: Int64) async throws {
        try await vapix.send(Self.resetAccumulatedCounts(scenario: scenario))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func resetAccumulatedCounts(scenario: Int64) -> VapixCall<Void> {
        VapixCall(
            id: "objectAnalytics/resetAccumulatedCounts", path: "/local/objectanalytics/control.cgi", apiVersion: "1.2",
            method: "resetAccumulatedCounts", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("scenario", scenario)
            json.endObject()
        }
    }

    /// Resets the passthrough counter of a crossline counting scenario.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#reset-passthrough>.
    ///
    /// - Parameter scenario: The scenario's identifier.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func resetPassthrough(scenario: Int64) async throws {
        try await vapix.send(Self.resetPassthrough(scenario: scenario))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func resetPassthrough(scenario: Int64) -> VapixCall<Void> {
        VapixCall(
            id: "objectAnalytics/resetPassthrough", path: "/local/objectanalytics/control.cgi", apiVersion: "1.2",
            method: "resetPassthrough", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("scenario", scenario)
            json.endObject()
        }
    }

    /// Reads how many objects are in the area of an occupancy scenario.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/axis-object-analytics-api/#get-occupancy>.
    ///
    /// - Parameter scenario: The scenario's identifier.
    /// - Returns: The present number of objects in the area.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingParameter`` or ``ErrorCode/invalidParameter`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getOccupancy(scenario: Int64) async throws -> Occupancy {
        try await vapix.send(Self.getOccupancy(scenario: scenario))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getOccupancy(scenario: Int64) -> VapixCall<Occupancy> {
        VapixCall(
            id: "objectAnalytics/getOccupancy", path: "/local/objectanalytics/control.cgi", apiVersion: "1.2",
            method: "getOccupancy", access: .operator, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.member("scenario", scenario)
            json.endObject()
        }
    }

    /// The number of objects that crossed a line.
    public struct AccumulatedCounts: Sendable, JSONReadable {
        /// The time at which counting started or was reset, in ISO 8601.
        public let resetTime: String?
        /// The time at which the counts were read, in ISO 8601 (`timeStamp`).
        public let timestamp: String?
        /// The number of objects of all categories.
        public let total: Int64?
        /// The number of objects by category: car, bus, bike, human, truck, otherVehicle, as configured.
        public let counts: [String: Int64]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - resetTime: The time at which counting started or was reset, in ISO 8601.
        ///   - timestamp: The time at which the counts were read, in ISO 8601.
        ///   - total: The number of objects of all categories.
        ///   - counts: The number of objects by category: car, bus, bike, human, truck, otherVehicle, as configured.
        @_alwaysEmitIntoClient
        public init(
            resetTime: String? = nil, timestamp: String? = nil, total: Int64? = nil, counts: [String: Int64] = [:]
        ) {
            self.resetTime = resetTime
            self.timestamp = timestamp
            self.total = total
            self.counts = counts
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var resetTime: String?
            var timestamp: String?
            var total: Int64?
            var counts: [String: Int64] = [:]
            while let key = try json.nextKey(of: "resetTime,resettime,timeStamp,timestamp,total") {
                switch key {
                case 0, 1: resetTime = try json.readString()
                case 2, 3: timestamp = try json.readString()
                case 4: total = try json.readInt64()
                default:
                    try json.countElement()
                    let key = json.keyText
                    counts[key] = try json.readInt64()
                }
            }
            self.resetTime = resetTime
            self.timestamp = timestamp
            self.total = total
            self.counts = counts
        }
    }

    /// The number of objects in an area.
    public struct Occupancy: Sendable, JSONReadable {
        /// The time at which the counts were read, in ISO 8601 (`timeStamp`).
        public let timestamp: String?
        /// The number of objects of all categories.
        public let total: Int64?
        /// The number of objects by category: car, bus, bike, human, truck, otherVehicle, as configured.
        public let counts: [String: Int64]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - timestamp: The time at which the counts were read, in ISO 8601.
        ///   - total: The number of objects of all categories.
        ///   - counts: The number of objects by category: car, bus, bike, human, truck, otherVehicle, as configured.
        @_alwaysEmitIntoClient
        public init(timestamp: String? = nil, total: Int64? = nil, counts: [String: Int64] = [:]) {
            self.timestamp = timestamp
            self.total = total
            self.counts = counts
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var timestamp: String?
            var total: Int64?
            var counts: [String: Int64] = [:]
            while let key = try json.nextKey(of: "timeStamp,timestamp,total") {
                switch key {
                case 0, 1: timestamp = try json.readString()
                case 2: total = try json.readInt64()
                default:
                    try json.countElement()
                    let key = json.keyText
                    counts[key] = try json.readInt64()
                }
            }
            self.timestamp = timestamp
            self.total = total
            self.counts = counts
        }
    }

    /// The whole configuration; unknown members are kept and sent back.
    public struct Configuration: Sendable, JSONReadable {
        /// The devices (video channels) that scenarios can use.
        public var devices: [Device]?
        /// The video streams in which alarms are drawn (`metadataOverlay`).
        public var metadataOverlays: [MetadataOverlay]?
        /// The perspectives that scenarios can use.
        public var perspectives: [Perspective]?
        /// The scenarios.
        public var scenarios: [Scenario]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - devices: The devices (video channels) that scenarios can use.
        ///   - metadataOverlays: The video streams in which alarms are drawn.
        ///   - perspectives: The perspectives that scenarios can use.
        ///   - scenarios: The scenarios.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            devices: [Device]? = nil, metadataOverlays: [MetadataOverlay]? = nil, perspectives: [Perspective]? = nil,
            scenarios: [Scenario]? = nil, other: [String: JSONValue] = [:]
        ) {
            self.devices = devices
            self.metadataOverlays = metadataOverlays
            self.perspectives = perspectives
            self.scenarios = scenarios
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            if let devices {
                json.key("devices")
                json.beginArray()
                for item in devices { item.write(to: &json) }
                json.endArray()
            }
            if let metadataOverlays {
                json.key("metadataOverlay")
                json.beginArray()
                for item in metadataOverlays { item.write(to: &json) }
                json.endArray()
            }
            if let perspectives {
                json.key("perspectives")
                json.beginArray()
                for item in perspectives { item.write(to: &json) }
                json.endArray()
            }
            if let scenarios {
                json.key("scenarios")
                json.beginArray()
                for item in scenarios { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var devices: [Device]?
            var metadataOverlays: [MetadataOverlay]?
            var perspectives: [Perspective]?
            var scenarios: [Scenario]?
            while let key = try json.nextMember(of: "devices,metadataOverlay,perspectives,scenarios") {
                switch key {
                case 0: devices = try json.readArray(of: Device.self)
                case 1: metadataOverlays = try json.readArray(of: MetadataOverlay.self)
                case 2: perspectives = try json.readArray(of: Perspective.self)
                case 3: scenarios = try json.readArray(of: Scenario.self)
                default: break
                }
            }
            self.devices = devices
            self.metadataOverlays = metadataOverlays
            self.perspectives = perspectives
            self.scenarios = scenarios
            self.other = json.keptMembersOfObject()
        }
    }

    /// A device, which is a video channel.
    public struct Device: Sendable, JSONReadable {
        /// The device's identifier, as in the capabilities.
        public var id: Int64
        /// The type.
        public var type: DeviceType?
        /// The rotation of the picture, in degrees: 0, 90, 180 or 270.
        public var rotation: Int?
        /// Whether the device is used; true if absent.
        public var isActive: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The device's identifier, as in the capabilities.
        ///   - type: The type.
        ///   - rotation: The rotation of the picture, in degrees: 0, 90, 180 or 270.
        ///   - isActive: Whether the device is used; true if absent.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int64, type: DeviceType? = nil, rotation: Int? = nil, isActive: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.type = type
            self.rotation = rotation
            self.isActive = isActive
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("type", type?.rawValue)
            json.member("rotation", rotation)
            json.member("isActive", isActive)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            var type: DeviceType?
            var rotation: Int?
            var isActive: Bool?
            while let key = try json.nextMember(of: "id,type,rotation,isActive") {
                switch key {
                case 0: id = try json.readInt64()
                case 1: type = try json.readWord(DeviceType.self)
                case 2: rotation = try json.readInt()
                case 3: isActive = try json.readBool()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.type = type
            self.rotation = rotation
            self.isActive = isActive
            self.other = json.keptMembersOfObject()
        }
    }

    /// A type of device.
    public struct DeviceType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A camera.
        @_alwaysEmitIntoClient
        public static var camera: DeviceType { Self(rawValue: "camera") }
    }

    /// The streams of a device in which alarms are drawn.
    public struct MetadataOverlay: Sendable, JSONReadable {
        /// The identifier, from 1; the same as the device's identifier.
        public var id: Int64
        /// Whether alarms are drawn at all resolutions; not needed if resolutions are named.
        public var drawOnAllResolutions: Bool?
        /// The resolutions at which alarms are drawn.
        public var resolutions: [Resolution]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier, from 1; the same as the device's identifier.
        ///   - drawOnAllResolutions: Whether alarms are drawn at all resolutions; not needed if resolutions are named.
        ///   - resolutions: The resolutions at which alarms are drawn.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int64, drawOnAllResolutions: Bool? = nil, resolutions: [Resolution]? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.drawOnAllResolutions = drawOnAllResolutions
            self.resolutions = resolutions
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("drawOnAllResolutions", drawOnAllResolutions)
            if let resolutions {
                json.key("resolutions")
                json.beginArray()
                for item in resolutions { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            var drawOnAllResolutions: Bool?
            var resolutions: [Resolution]?
            while let key = try json.nextMember(of: "id,drawOnAllResolutions,drawnOnAllResolutions,resolutions") {
                switch key {
                case 0: id = try json.readInt64()
                case 1, 2: drawOnAllResolutions = try json.readBool()
                case 3: resolutions = try json.readArray(of: Resolution.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.drawOnAllResolutions = drawOnAllResolutions
            self.resolutions = resolutions
            self.other = json.keptMembersOfObject()
        }
    }

    /// The perspective of a device's picture, given by bars of known height.
    public struct Perspective: Sendable, JSONReadable {
        /// The perspective's identifier.
        public var id: Int64
        /// The bars.
        public var bars: [PerspectiveBar]
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The perspective's identifier.
        ///   - bars: The bars.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int64, bars: [PerspectiveBar] = [], other: [String: JSONValue] = [:]) {
            self.id = id
            self.bars = bars
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            if !bars.isEmpty {
                json.key("bars")
                json.beginArray()
                for item in bars { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            var bars: [PerspectiveBar] = []
            while let key = try json.nextMember(of: "id,bars") {
                switch key {
                case 0: id = try json.readInt64()
                case 1: bars = try json.readArray(of: PerspectiveBar.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.bars = bars
            self.other = json.keptMembersOfObject()
        }
    }

    /// A bar whose height is known.
    public struct PerspectiveBar: Sendable, JSONReadable {
        /// The real height, in centimeters, of an object that appears as high as the bar.
        public var height: Int64
        /// The lower and the upper end of the bar; x and y are -1 to 1.
        public var points: [Point]
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - height: The real height, in centimeters, of an object that appears as high as the bar.
        ///   - points: The lower and the upper end of the bar; x and y are -1 to 1.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(height: Int64, points: [Point] = [], other: [String: JSONValue] = [:]) {
            self.height = height
            self.points = points
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("height", height)
            if !points.isEmpty {
                json.key("points")
                json.beginArray()
                for item in points { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var height: Int64?
            var points: [Point] = []
            while let key = try json.nextMember(of: "height,points") {
                switch key {
                case 0: height = try json.readInt64()
                case 1: points = try json.readArray(of: Point.self)
                default: break
                }
            }
            guard let height else { throw json.missingField("height") }
            self.height = height
            self.points = points
            self.other = json.keptMembersOfObject()
        }
    }

    /// Rules for the detection of objects.
    public struct Scenario: Sendable, JSONReadable {
        /// The scenario's identifier.
        public var id: Int64
        /// The scenario's display name.
        public var name: String
        /// The type of the scenario.
        public var type: ScenarioType
        /// The identifier of the overlay that shows the scenario's alarms; absent if no overlay does.
        public var metadataOverlay: Int64?
        /// The rate of alarms, one of the capabilities' alarm rates.
        public var alarmRate: String?
        /// The devices that the scenario applies to.
        public var devices: [DeviceReference]
        /// The triggers, at least one.
        public var triggers: [Trigger]
        /// The filters, which exclude objects; only one filter by size is allowed.
        public var filters: [Filter]?
        /// The kinds of objects to detect; an empty list means any motion.
        public var objectClassifications: [ObjectClassification]?
        /// The identifiers of the scenario's perspectives, needed for a filter by real size.
        public var perspectives: [Int64]?
        /// The PTZ presets at which the scenario is active; 1 is home, -1 any preset, -2 any position while the camera
        /// is still.
        public var presets: [Int]?
        /// The reset of counts at midnight; for crossline counting.
        public var accumulatedCounts: AccumulatedCountsSetting?
        /// Events each time that a number of objects has passed; for crossline counting.
        public var passthroughConfiguration: PassthroughSetting?
        /// The occupancy that triggers an alarm; for occupancy in area.
        public var thresholdConfiguration: ThresholdSetting?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The scenario's identifier.
        ///   - name: The scenario's display name.
        ///   - type: The type of the scenario.
        ///   - metadataOverlay: The identifier of the overlay that shows the scenario's alarms; absent if no overlay
        ///     does.
        ///   - alarmRate: The rate of alarms, one of the capabilities' alarm rates.
        ///   - devices: The devices that the scenario applies to.
        ///   - triggers: The triggers, at least one.
        ///   - filters: The filters, which exclude objects; only one filter by size is allowed.
        ///   - objectClassifications: The kinds of objects to detect; an empty list means any motion.
        ///   - perspectives: The identifiers of the scenario's perspectives, needed for a filter by real size.
        ///   - presets: The PTZ presets at which the scenario is active; 1 is home, -1 any preset, -2 any position
        ///     while the camera is still.
        ///   - accumulatedCounts: The reset of counts at midnight; for crossline counting.
        ///   - passthroughConfiguration: Events each time that a number of objects has passed; for crossline counting.
        ///   - thresholdConfiguration: The occupancy that triggers an alarm; for occupancy in area.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int64, name: String, type: ScenarioType, metadataOverlay: Int64? = nil, alarmRate: String? = nil,
            devices: [DeviceReference] = [], triggers: [Trigger] = [], filters: [Filter]? = nil,
            objectClassifications: [ObjectClassification]? = nil, perspectives: [Int64]? = nil, presets: [Int]? = nil,
            accumulatedCounts: AccumulatedCountsSetting? = nil, passthroughConfiguration: PassthroughSetting? = nil,
            thresholdConfiguration: ThresholdSetting? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.name = name
            self.type = type
            self.metadataOverlay = metadataOverlay
            self.alarmRate = alarmRate
            self.devices = devices
            self.triggers = triggers
            self.filters = filters
            self.objectClassifications = objectClassifications
            self.perspectives = perspectives
            self.presets = presets
            self.accumulatedCounts = accumulatedCounts
            self.passthroughConfiguration = passthroughConfiguration
            self.thresholdConfiguration = thresholdConfiguration
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("name", name)
            json.member("type", type.rawValue)
            json.member("metadataOverlay", metadataOverlay)
            json.member("alarmRate", alarmRate)
            if !devices.isEmpty {
                json.key("devices")
                json.beginArray()
                for item in devices { item.write(to: &json) }
                json.endArray()
            }
            if !triggers.isEmpty {
                json.key("triggers")
                json.beginArray()
                for item in triggers { item.write(to: &json) }
                json.endArray()
            }
            if let filters {
                json.key("filters")
                json.beginArray()
                for item in filters { item.write(to: &json) }
                json.endArray()
            }
            if let objectClassifications {
                json.key("objectClassifications")
                json.beginArray()
                for item in objectClassifications { item.write(to: &json) }
                json.endArray()
            }
            if let perspectives {
                json.key("perspectives")
                json.beginArray()
                for item in perspectives { json.write(item) }
                json.endArray()
            }
            if let presets {
                json.key("presets")
                json.beginArray()
                for item in presets { json.write(item) }
                json.endArray()
            }
            if let accumulatedCounts {
                json.key("accumulatedCounts")
                accumulatedCounts.write(to: &json)
            }
            if let passthroughConfiguration {
                json.key("passthroughConfiguration")
                passthroughConfiguration.write(to: &json)
            }
            if let thresholdConfiguration {
                json.key("thresholdConfiguration")
                thresholdConfiguration.write(to: &json)
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            var name: String?
            var type: ScenarioType?
            var metadataOverlay: Int64?
            var alarmRate: String?
            var devices: [DeviceReference] = []
            var triggers: [Trigger] = []
            var filters: [Filter]?
            var objectClassifications: [ObjectClassification]?
            var perspectives: [Int64]?
            var presets: [Int]?
            var accumulatedCounts: AccumulatedCountsSetting?
            var passthroughConfiguration: PassthroughSetting?
            var thresholdConfiguration: ThresholdSetting?
            let keys: StaticString = """
                id,name,type,metadataOverlay,alarmRate,devices,triggers,filters,objectClassifications,perspectives,\
                presets,accumulatedCounts,passthroughConfiguration,thresholdConfiguration
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readInt64()
                case 1: name = try json.readString()
                case 2: type = try json.readWord(ScenarioType.self)
                case 3: metadataOverlay = try json.readInt64()
                case 4: alarmRate = try json.readString()
                case 5: devices = try json.readArray(of: DeviceReference.self)
                case 6: triggers = try json.readArray(of: Trigger.self)
                case 7: filters = try json.readArray(of: Filter.self)
                case 8: objectClassifications = try json.readArray(of: ObjectClassification.self)
                case 9: perspectives = try json.readArray(of: Int64.self)
                case 10: presets = try json.readArray(of: Int.self)
                case 11: accumulatedCounts = try json.read(AccumulatedCountsSetting.self)
                case 12: passthroughConfiguration = try json.read(PassthroughSetting.self)
                case 13: thresholdConfiguration = try json.read(ThresholdSetting.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            guard let name else { throw json.missingField("name") }
            self.name = name
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.metadataOverlay = metadataOverlay
            self.alarmRate = alarmRate
            self.devices = devices
            self.triggers = triggers
            self.filters = filters
            self.objectClassifications = objectClassifications
            self.perspectives = perspectives
            self.presets = presets
            self.accumulatedCounts = accumulatedCounts
            self.passthroughConfiguration = passthroughConfiguration
            self.thresholdConfiguration = thresholdConfiguration
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of scenario.
    public struct ScenarioType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An object moves in an area.
        @_alwaysEmitIntoClient
        public static var motion: ScenarioType { Self(rawValue: "motion") }
        /// An object crosses a line.
        @_alwaysEmitIntoClient
        public static var fence: ScenarioType { Self(rawValue: "fence") }
        /// Objects that cross a line are counted.
        @_alwaysEmitIntoClient
        public static var crosslineCounting: ScenarioType { Self(rawValue: "crosslinecounting") }
        /// Objects in an area are counted.
        @_alwaysEmitIntoClient
        public static var occupancyInArea: ScenarioType { Self(rawValue: "occupancyInArea") }
    }

    /// A device that a scenario applies to.
    public struct DeviceReference: Sendable, JSONReadable {
        /// The device's identifier.
        public var id: Int64
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The device's identifier.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int64, other: [String: JSONValue] = [:]) {
            self.id = id
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            while let key = try json.nextMember(of: "id") {
                switch key {
                case 0: id = try json.readInt64()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.other = json.keptMembersOfObject()
        }
    }

    /// An area or a line that triggers a scenario.
    public struct Trigger: Sendable, JSONReadable {
        /// The type.
        public var type: TriggerType
        /// The corners of the area or points of the line, x and y each from -1 to 1.
        public var vertices: [Point]
        /// The direction in which an object must cross the fence to trigger an alarm.
        public var alarmDirection: Direction?
        /// The direction in which an object must cross the counting line to be counted.
        public var countingDirection: Direction?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type.
        ///   - vertices: The corners of the area or points of the line, x and y each from -1 to 1.
        ///   - alarmDirection: The direction in which an object must cross the fence to trigger an alarm.
        ///   - countingDirection: The direction in which an object must cross the counting line to be counted.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: TriggerType, vertices: [Point] = [], alarmDirection: Direction? = nil,
            countingDirection: Direction? = nil, other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.vertices = vertices
            self.alarmDirection = alarmDirection
            self.countingDirection = countingDirection
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            if !vertices.isEmpty {
                json.key("vertices")
                json.beginArray()
                for item in vertices { item.write(to: &json) }
                json.endArray()
            }
            json.member("alarmDirection", alarmDirection?.rawValue)
            json.member("countingDirection", countingDirection?.rawValue)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: TriggerType?
            var vertices: [Point] = []
            var alarmDirection: Direction?
            var countingDirection: Direction?
            let keys: StaticString = """
                type,vertices,alarmDirection,countingDirection,CountingDirection
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: type = try json.readWord(TriggerType.self)
                case 1: vertices = try json.readArray(of: Point.self)
                case 2: alarmDirection = try json.readWord(Direction.self)
                case 3, 4: countingDirection = try json.readWord(Direction.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.vertices = vertices
            self.alarmDirection = alarmDirection
            self.countingDirection = countingDirection
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of trigger.
    public struct TriggerType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An area in which objects are detected.
        @_alwaysEmitIntoClient
        public static var includeArea: TriggerType { Self(rawValue: "includeArea") }
        /// A line that objects cross.
        @_alwaysEmitIntoClient
        public static var fence: TriggerType { Self(rawValue: "fence") }
        /// A line at which objects are counted.
        @_alwaysEmitIntoClient
        public static var countingLine: TriggerType { Self(rawValue: "countingLine") }
    }

    /// The direction in which objects cross a line, seen from its start.
    public struct Direction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// From left to right.
        @_alwaysEmitIntoClient
        public static var leftToRight: Direction { Self(rawValue: "leftToRight") }
        /// From right to left.
        @_alwaysEmitIntoClient
        public static var rightToLeft: Direction { Self(rawValue: "rightToLeft") }
    }

    /// A filter that excludes objects; its type decides the members in use.
    public struct Filter: Sendable, JSONReadable {
        /// The type of filter.
        public var type: FilterType
        /// The width of the largest object to ignore, in percent of the picture or in centimeters.
        public var width: Int64?
        /// The height of the largest object to ignore, in percent of the picture or in centimeters.
        public var height: Int64?
        /// The time below which an object is ignored, in whole seconds.
        public var time: Duration?
        /// The distance below which an object is ignored, in percent of the picture.
        public var distance: Int64?
        /// The lowest speed to ignore, in meters per second; a radar must be the secondary device (`minSpeed`).
        public var minimumSpeed: Double?
        /// The highest speed to ignore, in meters per second (`maxSpeed`).
        public var maximumSpeed: Double?
        /// The corners of the area to ignore, x and y each from -1 to 1.
        public var vertices: [Point]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of filter.
        ///   - width: The width of the largest object to ignore, in percent of the picture or in centimeters.
        ///   - height: The height of the largest object to ignore, in percent of the picture or in centimeters.
        ///   - time: The time below which an object is ignored, in whole seconds.
        ///   - distance: The distance below which an object is ignored, in percent of the picture.
        ///   - minimumSpeed: The lowest speed to ignore, in meters per second; a radar must be the secondary device.
        ///   - maximumSpeed: The highest speed to ignore, in meters per second.
        ///   - vertices: The corners of the area to ignore, x and y each from -1 to 1.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: FilterType, width: Int64? = nil, height: Int64? = nil, time: Duration? = nil, distance: Int64? = nil,
            minimumSpeed: Double? = nil, maximumSpeed: Double? = nil, vertices: [Point]? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.width = width
            self.height = height
            self.time = time
            self.distance = distance
            self.minimumSpeed = minimumSpeed
            self.maximumSpeed = maximumSpeed
            self.vertices = vertices
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            json.member("width", width)
            json.member("height", height)
            json.member("time", time, in: .seconds)
            json.member("distance", distance)
            json.member("minSpeed", minimumSpeed)
            json.member("maxSpeed", maximumSpeed)
            if let vertices {
                json.key("vertices")
                json.beginArray()
                for item in vertices { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: FilterType?
            var width: Int64?
            var height: Int64?
            var time: Duration?
            var distance: Int64?
            var minimumSpeed: Double?
            var maximumSpeed: Double?
            var vertices: [Point]?
            while let key = try json.nextMember(of: "type,width,height,time,distance,minSpeed,maxSpeed,vertices") {
                switch key {
                case 0: type = try json.readWord(FilterType.self)
                case 1: width = try json.readInt64()
                case 2: height = try json.readInt64()
                case 3: time = try json.readDuration(in: .seconds)
                case 4: distance = try json.readInt64()
                case 5: minimumSpeed = try json.readDouble()
                case 6: maximumSpeed = try json.readDouble()
                case 7: vertices = try json.readArray(of: Point.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.width = width
            self.height = height
            self.time = time
            self.distance = distance
            self.minimumSpeed = minimumSpeed
            self.maximumSpeed = maximumSpeed
            self.vertices = vertices
            self.other = json.keptMembersOfObject()
        }
    }

    /// A type of filter.
    public struct FilterType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A filter by the object's size in the picture.
        @_alwaysEmitIntoClient
        public static var sizePercentage: FilterType { Self(rawValue: "sizePercentage") }
        /// A filter by the object's real size, calculated from the perspective.
        @_alwaysEmitIntoClient
        public static var sizePerspective: FilterType { Self(rawValue: "sizePerspective") }
        /// A filter by the time that the object is seen.
        @_alwaysEmitIntoClient
        public static var timeShortLivedLimit: FilterType { Self(rawValue: "timeShortLivedLimit") }
        /// A filter by the distance that the object moves.
        @_alwaysEmitIntoClient
        public static var distanceSwayingObject: FilterType { Self(rawValue: "distanceSwayingObject") }
        /// A filter by the object's speed; several filters of this type are possible.
        @_alwaysEmitIntoClient
        public static var speed: FilterType { Self(rawValue: "speed") }
        /// A filter by the object's place; several filters of this type are possible.
        @_alwaysEmitIntoClient
        public static var excludeArea: FilterType { Self(rawValue: "excludeArea") }
    }

    /// A kind of objects.
    public struct ObjectClassification: Sendable, JSONReadable {
        /// The kind, "vehicle" or "human" for example.
        public var type: String
        /// More specific kinds, if the device distinguishes them; at most two levels.
        public var subTypes: [ObjectClassification]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The kind, "vehicle" or "human" for example.
        ///   - subTypes: More specific kinds, if the device distinguishes them; at most two levels.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(type: String, subTypes: [ObjectClassification]? = nil, other: [String: JSONValue] = [:]) {
            self.type = type
            self.subTypes = subTypes
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type)
            if let subTypes {
                json.key("subTypes")
                json.beginArray()
                for item in subTypes { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: String?
            var subTypes: [ObjectClassification]?
            while let key = try json.nextMember(of: "type,subTypes") {
                switch key {
                case 0: type = try json.readString()
                case 1: subTypes = try json.readArray(of: ObjectClassification.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.subTypes = subTypes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reset of counts.
    public struct AccumulatedCountsSetting: Sendable, JSONReadable {
        /// Whether counts are reset at midnight (`timedResetEnabled`).
        public var isTimedResetEnabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isTimedResetEnabled: Whether counts are reset at midnight.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isTimedResetEnabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.isTimedResetEnabled = isTimedResetEnabled
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("timedResetEnabled", isTimedResetEnabled)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isTimedResetEnabled: Bool?
            while let key = try json.nextMember(of: "timedResetEnabled") {
                switch key {
                case 0: isTimedResetEnabled = try json.readBool()
                default: break
                }
            }
            self.isTimedResetEnabled = isTimedResetEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// An event each time that a number of objects has passed.
    public struct PassthroughSetting: Sendable, JSONReadable {
        /// Whether passthrough events are on (`enabled`).
        public var isEnabled: Bool?
        /// The number of objects between two events.
        public var period: Int64?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether passthrough events are on.
        ///   - period: The number of objects between two events.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool? = nil, period: Int64? = nil, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.period = period
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("enabled", isEnabled)
            json.member("period", period)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var period: Int64?
            while let key = try json.nextMember(of: "enabled,period") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: period = try json.readInt64()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.period = period
            self.other = json.keptMembersOfObject()
        }
    }

    /// The occupancy at which there is an alarm.
    public struct ThresholdSetting: Sendable, JSONReadable {
        /// Whether the thresholds trigger alarms (`enabled`).
        public var isEnabled: Bool?
        /// How long the occupancy must be past the threshold before the alarm, in whole seconds.
        public var triggerDelay: Duration?
        /// The thresholds.
        public var thresholds: [Threshold]
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the thresholds trigger alarms.
        ///   - triggerDelay: How long the occupancy must be past the threshold before the alarm, in whole seconds.
        ///   - thresholds: The thresholds.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, triggerDelay: Duration? = nil, thresholds: [Threshold] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.triggerDelay = triggerDelay
            self.thresholds = thresholds
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("enabled", isEnabled)
            json.member("triggerDelay", triggerDelay, in: .seconds)
            if !thresholds.isEmpty {
                json.key("thresholds")
                json.beginArray()
                for item in thresholds { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var triggerDelay: Duration?
            var thresholds: [Threshold] = []
            while let key = try json.nextMember(of: "enabled,triggerDelay,thresholds") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: triggerDelay = try json.readDuration(in: .seconds)
                case 2: thresholds = try json.readArray(of: Threshold.self)
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.triggerDelay = triggerDelay
            self.thresholds = thresholds
            self.other = json.keptMembersOfObject()
        }
    }

    /// A number of objects in an area.
    public struct Threshold: Sendable, JSONReadable {
        /// The number of objects.
        public var level: Int64
        /// Whether more or fewer objects than the level trigger the alarm.
        public var type: ThresholdType
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - level: The number of objects.
        ///   - type: Whether more or fewer objects than the level trigger the alarm.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(level: Int64, type: ThresholdType, other: [String: JSONValue] = [:]) {
            self.level = level
            self.type = type
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("level", level)
            json.member("type", type.rawValue)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var level: Int64?
            var type: ThresholdType?
            while let key = try json.nextMember(of: "level,type") {
                switch key {
                case 0: level = try json.readInt64()
                case 1: type = try json.readWord(ThresholdType.self)
                default: break
                }
            }
            guard let level else { throw json.missingField("level") }
            self.level = level
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether more or fewer objects than the level give an alarm.
    public struct ThresholdType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// More objects than the level.
        @_alwaysEmitIntoClient
        public static var moreThan: ThresholdType { Self(rawValue: "moreThan") }
        /// Fewer objects than the level.
        @_alwaysEmitIntoClient
        public static var lessThan: ThresholdType { Self(rawValue: "lessThan") }
    }

    /// The limits and default values of the configuration.
    public struct Capabilities: Sendable, JSONReadable {
        /// The available devices.
        public let devices: [DeviceCapabilities]
        /// The available filters.
        public let filters: [FilterCapabilities]
        /// The limits of overlays.
        public let metadataOverlay: MetadataOverlayCapabilities?
        /// The kinds of objects that the device distinguishes.
        public let objectClassifications: [ObjectClassification]
        /// The limits of perspectives.
        public let perspective: PerspectiveCapabilities?
        /// The limits of scenarios.
        public let scenarios: ScenarioCapabilities?
        /// The available triggers.
        public let triggers: [TriggerCapabilities]
        /// The limits of PTZ presets, on devices that have them.
        public let presets: PresetCapabilities?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - devices: The available devices.
        ///   - filters: The available filters.
        ///   - metadataOverlay: The limits of overlays.
        ///   - objectClassifications: The kinds of objects that the device distinguishes.
        ///   - perspective: The limits of perspectives.
        ///   - scenarios: The limits of scenarios.
        ///   - triggers: The available triggers.
        ///   - presets: The limits of PTZ presets, on devices that have them.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            devices: [DeviceCapabilities] = [], filters: [FilterCapabilities] = [],
            metadataOverlay: MetadataOverlayCapabilities? = nil, objectClassifications: [ObjectClassification] = [],
            perspective: PerspectiveCapabilities? = nil, scenarios: ScenarioCapabilities? = nil,
            triggers: [TriggerCapabilities] = [], presets: PresetCapabilities? = nil, other: [String: JSONValue] = [:]
        ) {
            self.devices = devices
            self.filters = filters
            self.metadataOverlay = metadataOverlay
            self.objectClassifications = objectClassifications
            self.perspective = perspective
            self.scenarios = scenarios
            self.triggers = triggers
            self.presets = presets
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var devices: [DeviceCapabilities] = []
            var filters: [FilterCapabilities] = []
            var metadataOverlay: MetadataOverlayCapabilities?
            var objectClassifications: [ObjectClassification] = []
            var perspective: PerspectiveCapabilities?
            var scenarios: ScenarioCapabilities?
            var triggers: [TriggerCapabilities] = []
            var presets: PresetCapabilities?
            let keys: StaticString = """
                devices,filters,metadataOverlay,objectClassifications,perspective,scenarios,triggers,presets
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: devices = try json.readArray(of: DeviceCapabilities.self)
                case 1: filters = try json.readArray(of: FilterCapabilities.self)
                case 2: metadataOverlay = try json.read(MetadataOverlayCapabilities.self)
                case 3: objectClassifications = try json.readArray(of: ObjectClassification.self)
                case 4: perspective = try json.read(PerspectiveCapabilities.self)
                case 5: scenarios = try json.read(ScenarioCapabilities.self)
                case 6: triggers = try json.readArray(of: TriggerCapabilities.self)
                case 7: presets = try json.read(PresetCapabilities.self)
                default: break
                }
            }
            self.devices = devices
            self.filters = filters
            self.metadataOverlay = metadataOverlay
            self.objectClassifications = objectClassifications
            self.perspective = perspective
            self.scenarios = scenarios
            self.triggers = triggers
            self.presets = presets
            self.other = json.keptMembersOfObject()
        }
    }

    /// A device that can be used.
    public struct DeviceCapabilities: Sendable, JSONReadable {
        /// The device's identifier.
        public let id: Int64
        /// The type.
        public let type: DeviceType?
        /// The index of the device's image source.
        public let imageIndex: Int?
        /// The device's name.
        public let name: String?
        /// The rotation of the device's picture, in degrees: 0, 90, 180 or 270.
        public let rotation: Int?
        /// The device's resolutions.
        public let resolutions: [Resolution]
        /// Further properties of the device.
        public let tags: [DeviceTag]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The device's identifier.
        ///   - type: The type.
        ///   - imageIndex: The index of the device's image source.
        ///   - name: The device's name.
        ///   - rotation: The rotation of the device's picture, in degrees: 0, 90, 180 or 270.
        ///   - resolutions: The device's resolutions.
        ///   - tags: Further properties of the device.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int64, type: DeviceType? = nil, imageIndex: Int? = nil, name: String? = nil, rotation: Int? = nil,
            resolutions: [Resolution] = [], tags: [DeviceTag] = [], other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.type = type
            self.imageIndex = imageIndex
            self.name = name
            self.rotation = rotation
            self.resolutions = resolutions
            self.tags = tags
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            var type: DeviceType?
            var imageIndex: Int?
            var name: String?
            var rotation: Int?
            var resolutions: [Resolution] = []
            var tags: [DeviceTag] = []
            while let key = try json.nextMember(of: "id,type,imageIndex,name,rotation,resolutions,tags") {
                switch key {
                case 0: id = try json.readInt64()
                case 1: type = try json.readWord(DeviceType.self)
                case 2: imageIndex = try json.readInt()
                case 3: name = try json.readString()
                case 4: rotation = try json.readInt()
                case 5: resolutions = try json.readArray(of: Resolution.self)
                case 6: tags = try json.readArray(of: String.self).map(DeviceTag.init(rawValue:))
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.type = type
            self.imageIndex = imageIndex
            self.name = name
            self.rotation = rotation
            self.resolutions = resolutions
            self.tags = tags
            self.other = json.keptMembersOfObject()
        }
    }

    /// A property of a device besides its type.
    public struct DeviceTag: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The device to use if there is also a secondary device.
        @_alwaysEmitIntoClient
        public static var primary: DeviceTag { Self(rawValue: "primary") }
        /// A device that can only be used together with a primary device.
        @_alwaysEmitIntoClient
        public static var secondary: DeviceTag { Self(rawValue: "secondary") }
        /// A device with a fisheye lens.
        @_alwaysEmitIntoClient
        public static var fisheye: DeviceTag { Self(rawValue: "fisheye") }
    }

    /// The limits of a filter; which members there are depends on the type.
    public struct FilterCapabilities: Sendable, JSONReadable {
        /// The type of filter.
        public let type: FilterType
        /// The minimum width, in percent of the picture or in centimeters (`minWidth`).
        public let minimumWidth: Int64?
        /// The maximum width, in percent of the picture or in centimeters (`maxWidth`).
        public let maximumWidth: Int64?
        /// The minimum height, in percent of the picture or in centimeters (`minHeight`).
        public let minimumHeight: Int64?
        /// The maximum height, in percent of the picture or in centimeters (`maxHeight`).
        public let maximumHeight: Int64?
        /// The default width, in percent of the picture or in centimeters.
        public let defaultWidth: Int64?
        /// The default height, in percent of the picture or in centimeters.
        public let defaultHeight: Int64?
        /// The minimum value of the filter's time (`minTime`).
        public let minimumTime: Duration?
        /// The maximum value of the filter's time (`maxTime`).
        public let maximumTime: Duration?
        /// The default value of the filter's time.
        public let defaultTime: Duration?
        /// The minimum distance, in percent of the picture (`minDistance`).
        public let minimumDistance: Int64?
        /// The maximum distance, in percent of the picture (`maxDistance`).
        public let maximumDistance: Int64?
        /// The default distance, in percent of the picture.
        public let defaultDistance: Int64?
        /// The minimum speed, in meters per second (`minSpeed`).
        public let minimumSpeed: Double?
        /// The maximum speed, in meters per second (`maxSpeed`).
        public let maximumSpeed: Double?
        /// The default of the lowest speed to ignore, in meters per second (`defaultMinSpeed`).
        public let defaultMinimumSpeed: Double?
        /// The default of the highest speed to ignore, in meters per second (`defaultMaxSpeed`).
        public let defaultMaximumSpeed: Double?
        /// The minimum x coordinate of a corner (`minPosX`).
        public let minimumX: Double?
        /// The maximum x coordinate of a corner (`maxPosX`).
        public let maximumX: Double?
        /// The minimum y coordinate of a corner (`minPosY`).
        public let minimumY: Double?
        /// The maximum y coordinate of a corner (`maxPosY`).
        public let maximumY: Double?
        /// The minimum number of corners (`minNbrVertices`).
        public let minimumVertices: Int?
        /// The maximum number of corners (`maxNbrVertices`).
        public let maximumVertices: Int?
        /// The minimum number of areas (`minNbrInstances`).
        public let minimumInstances: Int?
        /// The maximum number of areas (`maxNbrInstances`).
        public let maximumInstances: Int?
        /// The corners of a default area.
        public let defaultInstance: [Point]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of filter.
        ///   - minimumWidth: The minimum width, in percent of the picture or in centimeters.
        ///   - maximumWidth: The maximum width, in percent of the picture or in centimeters.
        ///   - minimumHeight: The minimum height, in percent of the picture or in centimeters.
        ///   - maximumHeight: The maximum height, in percent of the picture or in centimeters.
        ///   - defaultWidth: The default width, in percent of the picture or in centimeters.
        ///   - defaultHeight: The default height, in percent of the picture or in centimeters.
        ///   - minimumTime: The minimum value of the filter's time.
        ///   - maximumTime: The maximum value of the filter's time.
        ///   - defaultTime: The default value of the filter's time.
        ///   - minimumDistance: The minimum distance, in percent of the picture.
        ///   - maximumDistance: The maximum distance, in percent of the picture.
        ///   - defaultDistance: The default distance, in percent of the picture.
        ///   - minimumSpeed: The minimum speed, in meters per second.
        ///   - maximumSpeed: The maximum speed, in meters per second.
        ///   - defaultMinimumSpeed: The default of the lowest speed to ignore, in meters per second.
        ///   - defaultMaximumSpeed: The default of the highest speed to ignore, in meters per second.
        ///   - minimumX: The minimum x coordinate of a corner.
        ///   - maximumX: The maximum x coordinate of a corner.
        ///   - minimumY: The minimum y coordinate of a corner.
        ///   - maximumY: The maximum y coordinate of a corner.
        ///   - minimumVertices: The minimum number of corners.
        ///   - maximumVertices: The maximum number of corners.
        ///   - minimumInstances: The minimum number of areas.
        ///   - maximumInstances: The maximum number of areas.
        ///   - defaultInstance: The corners of a default area.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: FilterType, minimumWidth: Int64? = nil, maximumWidth: Int64? = nil, minimumHeight: Int64? = nil,
            maximumHeight: Int64? = nil, defaultWidth: Int64? = nil, defaultHeight: Int64? = nil,
            minimumTime: Duration? = nil, maximumTime: Duration? = nil, defaultTime: Duration? = nil,
            minimumDistance: Int64? = nil, maximumDistance: Int64? = nil, defaultDistance: Int64? = nil,
            minimumSpeed: Double? = nil, maximumSpeed: Double? = nil, defaultMinimumSpeed: Double? = nil,
            defaultMaximumSpeed: Double? = nil, minimumX: Double? = nil, maximumX: Double? = nil,
            minimumY: Double? = nil, maximumY: Double? = nil, minimumVertices: Int? = nil, maximumVertices: Int? = nil,
            minimumInstances: Int? = nil, maximumInstances: Int? = nil, defaultInstance: [Point] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.minimumWidth = minimumWidth
            self.maximumWidth = maximumWidth
            self.minimumHeight = minimumHeight
            self.maximumHeight = maximumHeight
            self.defaultWidth = defaultWidth
            self.defaultHeight = defaultHeight
            self.minimumTime = minimumTime
            self.maximumTime = maximumTime
            self.defaultTime = defaultTime
            self.minimumDistance = minimumDistance
            self.maximumDistance = maximumDistance
            self.defaultDistance = defaultDistance
            self.minimumSpeed = minimumSpeed
            self.maximumSpeed = maximumSpeed
            self.defaultMinimumSpeed = defaultMinimumSpeed
            self.defaultMaximumSpeed = defaultMaximumSpeed
            self.minimumX = minimumX
            self.maximumX = maximumX
            self.minimumY = minimumY
            self.maximumY = maximumY
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.minimumInstances = minimumInstances
            self.maximumInstances = maximumInstances
            self.defaultInstance = defaultInstance
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: FilterType?
            var minimumWidth: Int64?
            var maximumWidth: Int64?
            var minimumHeight: Int64?
            var maximumHeight: Int64?
            var defaultWidth: Int64?
            var defaultHeight: Int64?
            var minimumTime: Duration?
            var maximumTime: Duration?
            var defaultTime: Duration?
            var minimumDistance: Int64?
            var maximumDistance: Int64?
            var defaultDistance: Int64?
            var minimumSpeed: Double?
            var maximumSpeed: Double?
            var defaultMinimumSpeed: Double?
            var defaultMaximumSpeed: Double?
            var minimumX: Double?
            var maximumX: Double?
            var minimumY: Double?
            var maximumY: Double?
            var minimumVertices: Int?
            var maximumVertices: Int?
            var minimumInstances: Int?
            var maximumInstances: Int?
            var defaultInstance: [Point] = []
            let keys: StaticString = """
                type,minWidth,maxWidth,minHeight,maxHeight,defaultWidth,defaultHeight,minTime,maxTime,defaultTime,\
                minDistance,maxDistance,defaultDistance,minSpeed,maxSpeed,defaultMinSpeed,defaultMaxSpeed,minPosX,\
                maxPosX,minPosY,maxPosY,minNbrVertices,maxNbrVertices,minNbrInstances,minNbrAreas,maxNbrInstances,\
                maxNbrAreas,defaultInstance
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: type = try json.readWord(FilterType.self)
                case 1: minimumWidth = try json.readInt64()
                case 2: maximumWidth = try json.readInt64()
                case 3: minimumHeight = try json.readInt64()
                case 4: maximumHeight = try json.readInt64()
                case 5: defaultWidth = try json.readInt64()
                case 6: defaultHeight = try json.readInt64()
                case 7: minimumTime = try json.readDuration(in: .seconds)
                case 8: maximumTime = try json.readDuration(in: .seconds)
                case 9: defaultTime = try json.readDuration(in: .seconds)
                case 10: minimumDistance = try json.readInt64()
                case 11: maximumDistance = try json.readInt64()
                case 12: defaultDistance = try json.readInt64()
                case 13: minimumSpeed = try json.readDouble()
                case 14: maximumSpeed = try json.readDouble()
                case 15: defaultMinimumSpeed = try json.readDouble()
                case 16: defaultMaximumSpeed = try json.readDouble()
                case 17: minimumX = try json.readDouble()
                case 18: maximumX = try json.readDouble()
                case 19: minimumY = try json.readDouble()
                case 20: maximumY = try json.readDouble()
                case 21: minimumVertices = try json.readInt()
                case 22: maximumVertices = try json.readInt()
                case 23, 24: minimumInstances = try json.readInt()
                case 25, 26: maximumInstances = try json.readInt()
                case 27: defaultInstance = try json.readArray(of: Point.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.minimumWidth = minimumWidth
            self.maximumWidth = maximumWidth
            self.minimumHeight = minimumHeight
            self.maximumHeight = maximumHeight
            self.defaultWidth = defaultWidth
            self.defaultHeight = defaultHeight
            self.minimumTime = minimumTime
            self.maximumTime = maximumTime
            self.defaultTime = defaultTime
            self.minimumDistance = minimumDistance
            self.maximumDistance = maximumDistance
            self.defaultDistance = defaultDistance
            self.minimumSpeed = minimumSpeed
            self.maximumSpeed = maximumSpeed
            self.defaultMinimumSpeed = defaultMinimumSpeed
            self.defaultMaximumSpeed = defaultMaximumSpeed
            self.minimumX = minimumX
            self.maximumX = maximumX
            self.minimumY = minimumY
            self.maximumY = maximumY
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.minimumInstances = minimumInstances
            self.maximumInstances = maximumInstances
            self.defaultInstance = defaultInstance
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of overlays.
    public struct MetadataOverlayCapabilities: Sendable, JSONReadable {
        /// The minimum number of cameras with an overlay (`minNbrActiveCameras`).
        public let minimumActiveCameras: Int?
        /// The maximum number of cameras with an overlay; 0 if overlays are not supported (`maxNbrActiveCameras`).
        public let maximumActiveCameras: Int?
        /// The limits of each camera.
        public let cameras: [CameraOverlayCapabilities]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimumActiveCameras: The minimum number of cameras with an overlay.
        ///   - maximumActiveCameras: The maximum number of cameras with an overlay; 0 if overlays are not supported.
        ///   - cameras: The limits of each camera.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            minimumActiveCameras: Int? = nil, maximumActiveCameras: Int? = nil,
            cameras: [CameraOverlayCapabilities] = [], other: [String: JSONValue] = [:]
        ) {
            self.minimumActiveCameras = minimumActiveCameras
            self.maximumActiveCameras = maximumActiveCameras
            self.cameras = cameras
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var minimumActiveCameras: Int?
            var maximumActiveCameras: Int?
            var cameras: [CameraOverlayCapabilities] = []
            while let key = try json.nextMember(of: "minNbrActiveCameras,maxNbrActiveCameras,cameras") {
                switch key {
                case 0: minimumActiveCameras = try json.readInt()
                case 1: maximumActiveCameras = try json.readInt()
                case 2: cameras = try json.readArray(of: CameraOverlayCapabilities.self)
                default: break
                }
            }
            self.minimumActiveCameras = minimumActiveCameras
            self.maximumActiveCameras = maximumActiveCameras
            self.cameras = cameras
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of a camera's overlay.
    public struct CameraOverlayCapabilities: Sendable, JSONReadable {
        /// The number of the camera in video requests, from 1.
        public let id: Int64
        /// Whether resolutions can be chosen; if not, the overlay is drawn at all resolutions.
        public let canDrawInSpecifiedResolutions: Bool?
        /// The resolutions to choose from.
        public let resolutions: [Resolution]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The number of the camera in video requests, from 1.
        ///   - canDrawInSpecifiedResolutions: Whether resolutions can be chosen; if not, the overlay is drawn at all
        ///     resolutions.
        ///   - resolutions: The resolutions to choose from.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int64, canDrawInSpecifiedResolutions: Bool? = nil, resolutions: [Resolution] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.canDrawInSpecifiedResolutions = canDrawInSpecifiedResolutions
            self.resolutions = resolutions
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            var canDrawInSpecifiedResolutions: Bool?
            var resolutions: [Resolution] = []
            while let key = try json.nextMember(of: "id,canDrawInSpecifiedResolutions,resolutions") {
                switch key {
                case 0: id = try json.readInt64()
                case 1: canDrawInSpecifiedResolutions = try json.readBool()
                case 2: resolutions = try json.readArray(of: Resolution.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.canDrawInSpecifiedResolutions = canDrawInSpecifiedResolutions
            self.resolutions = resolutions
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of perspectives.
    public struct PerspectiveCapabilities: Sendable, JSONReadable {
        /// The minimum number of bars (`minNbrBars`).
        public let minimumBars: Int?
        /// The maximum number of bars (`maxNbrBars`).
        public let maximumBars: Int?
        /// The minimum number of perspectives per scenario (`minNbrPerspectivesPerScenario`).
        public let minimumPerspectivesPerScenario: Int?
        /// The maximum number of perspectives per scenario (`maxNbrPerspectivesPerScenario`).
        public let maximumPerspectivesPerScenario: Int?
        /// The minimum height of a bar, in centimeters (`minHeight`).
        public let minimumHeight: Int64?
        /// The maximum height of a bar, in centimeters (`maxHeight`).
        public let maximumHeight: Int64?
        /// The default height of a bar, in centimeters.
        public let defaultHeight: Int64?
        /// The minimum number of perspectives (`minNbrPerspectives`).
        public let minimumPerspectives: Int?
        /// The maximum number of perspectives (`maxNbrPerspectives`).
        public let maximumPerspectives: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimumBars: The minimum number of bars.
        ///   - maximumBars: The maximum number of bars.
        ///   - minimumPerspectivesPerScenario: The minimum number of perspectives per scenario.
        ///   - maximumPerspectivesPerScenario: The maximum number of perspectives per scenario.
        ///   - minimumHeight: The minimum height of a bar, in centimeters.
        ///   - maximumHeight: The maximum height of a bar, in centimeters.
        ///   - defaultHeight: The default height of a bar, in centimeters.
        ///   - minimumPerspectives: The minimum number of perspectives.
        ///   - maximumPerspectives: The maximum number of perspectives.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            minimumBars: Int? = nil, maximumBars: Int? = nil, minimumPerspectivesPerScenario: Int? = nil,
            maximumPerspectivesPerScenario: Int? = nil, minimumHeight: Int64? = nil, maximumHeight: Int64? = nil,
            defaultHeight: Int64? = nil, minimumPerspectives: Int? = nil, maximumPerspectives: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.minimumBars = minimumBars
            self.maximumBars = maximumBars
            self.minimumPerspectivesPerScenario = minimumPerspectivesPerScenario
            self.maximumPerspectivesPerScenario = maximumPerspectivesPerScenario
            self.minimumHeight = minimumHeight
            self.maximumHeight = maximumHeight
            self.defaultHeight = defaultHeight
            self.minimumPerspectives = minimumPerspectives
            self.maximumPerspectives = maximumPerspectives
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var minimumBars: Int?
            var maximumBars: Int?
            var minimumPerspectivesPerScenario: Int?
            var maximumPerspectivesPerScenario: Int?
            var minimumHeight: Int64?
            var maximumHeight: Int64?
            var defaultHeight: Int64?
            var minimumPerspectives: Int?
            var maximumPerspectives: Int?
            let keys: StaticString = """
                minNbrBars,maxNbrBars,minNbrPerspectivesPerScenario,maxNbrPerspectivesPerScenario,minHeight,maxHeight,\
                defaultHeight,minNbrPerspectives,maxNbrPerspectives
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: minimumBars = try json.readInt()
                case 1: maximumBars = try json.readInt()
                case 2: minimumPerspectivesPerScenario = try json.readInt()
                case 3: maximumPerspectivesPerScenario = try json.readInt()
                case 4: minimumHeight = try json.readInt64()
                case 5: maximumHeight = try json.readInt64()
                case 6: defaultHeight = try json.readInt64()
                case 7: minimumPerspectives = try json.readInt()
                case 8: maximumPerspectives = try json.readInt()
                default: break
                }
            }
            self.minimumBars = minimumBars
            self.maximumBars = maximumBars
            self.minimumPerspectivesPerScenario = minimumPerspectivesPerScenario
            self.maximumPerspectivesPerScenario = maximumPerspectivesPerScenario
            self.minimumHeight = minimumHeight
            self.maximumHeight = maximumHeight
            self.defaultHeight = defaultHeight
            self.minimumPerspectives = minimumPerspectives
            self.maximumPerspectives = maximumPerspectives
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of scenarios.
    public struct ScenarioCapabilities: Sendable, JSONReadable {
        /// The minimum number of scenarios per device (`minNbrScenariosPerCamera`).
        public let minimumScenariosPerCamera: Int?
        /// The maximum number of scenarios per device (`maxNbrScenariosPerCamera`).
        public let maximumScenariosPerCamera: Int?
        /// The minimum number of devices in use (`minNbrActiveDevices`).
        public let minimumActiveDevices: Int?
        /// The maximum number of devices in use (`maxNbrActiveDevices`).
        public let maximumActiveDevices: Int?
        /// The minimum number of devices per scenario (`minNbrDevices`).
        public let minimumDevices: Int?
        /// The maximum number of devices per scenario (`maxNbrDevices`).
        public let maximumDevices: Int?
        /// The minimum length of a scenario's name (`minLengthName`).
        public let minimumNameLength: Int?
        /// The maximum length of a scenario's name (`maxLengthName`).
        public let maximumNameLength: Int?
        /// The default kind of scenario.
        public let defaultScenario: ScenarioType?
        /// The identifier of the default device (`defaultDeviceId`).
        public let defaultDeviceID: DeviceIdentifier?
        /// The available kinds of scenarios.
        public let supportedScenarios: [ScenarioType]
        /// The available rates of alarms.
        public let alarmRates: [String]
        /// The default rate of alarms.
        public let defaultAlarmRate: String?
        /// The defaults of counting.
        public let accumulatedCounts: AccumulatedCountsCapabilities?
        /// The limits of passthrough events.
        public let passthroughConfiguration: PassthroughCapabilities?
        /// The limits of occupancy.
        public let thresholdConfiguration: ThresholdCapabilities?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimumScenariosPerCamera: The minimum number of scenarios per device.
        ///   - maximumScenariosPerCamera: The maximum number of scenarios per device.
        ///   - minimumActiveDevices: The minimum number of devices in use.
        ///   - maximumActiveDevices: The maximum number of devices in use.
        ///   - minimumDevices: The minimum number of devices per scenario.
        ///   - maximumDevices: The maximum number of devices per scenario.
        ///   - minimumNameLength: The minimum length of a scenario's name.
        ///   - maximumNameLength: The maximum length of a scenario's name.
        ///   - defaultScenario: The default kind of scenario.
        ///   - defaultDeviceID: The identifier of the default device.
        ///   - supportedScenarios: The available kinds of scenarios.
        ///   - alarmRates: The available rates of alarms.
        ///   - defaultAlarmRate: The default rate of alarms.
        ///   - accumulatedCounts: The defaults of counting.
        ///   - passthroughConfiguration: The limits of passthrough events.
        ///   - thresholdConfiguration: The limits of occupancy.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            minimumScenariosPerCamera: Int? = nil, maximumScenariosPerCamera: Int? = nil,
            minimumActiveDevices: Int? = nil, maximumActiveDevices: Int? = nil, minimumDevices: Int? = nil,
            maximumDevices: Int? = nil, minimumNameLength: Int? = nil, maximumNameLength: Int? = nil,
            defaultScenario: ScenarioType? = nil, defaultDeviceID: DeviceIdentifier? = nil,
            supportedScenarios: [ScenarioType] = [], alarmRates: [String] = [], defaultAlarmRate: String? = nil,
            accumulatedCounts: AccumulatedCountsCapabilities? = nil,
            passthroughConfiguration: PassthroughCapabilities? = nil,
            thresholdConfiguration: ThresholdCapabilities? = nil, other: [String: JSONValue] = [:]
        ) {
            self.minimumScenariosPerCamera = minimumScenariosPerCamera
            self.maximumScenariosPerCamera = maximumScenariosPerCamera
            self.minimumActiveDevices = minimumActiveDevices
            self.maximumActiveDevices = maximumActiveDevices
            self.minimumDevices = minimumDevices
            self.maximumDevices = maximumDevices
            self.minimumNameLength = minimumNameLength
            self.maximumNameLength = maximumNameLength
            self.defaultScenario = defaultScenario
            self.defaultDeviceID = defaultDeviceID
            self.supportedScenarios = supportedScenarios
            self.alarmRates = alarmRates
            self.defaultAlarmRate = defaultAlarmRate
            self.accumulatedCounts = accumulatedCounts
            self.passthroughConfiguration = passthroughConfiguration
            self.thresholdConfiguration = thresholdConfiguration
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var minimumScenariosPerCamera: Int?
            var maximumScenariosPerCamera: Int?
            var minimumActiveDevices: Int?
            var maximumActiveDevices: Int?
            var minimumDevices: Int?
            var maximumDevices: Int?
            var minimumNameLength: Int?
            var maximumNameLength: Int?
            var defaultScenario: ScenarioType?
            var defaultDeviceID: DeviceIdentifier?
            var supportedScenarios: [ScenarioType] = []
            var alarmRates: [String] = []
            var defaultAlarmRate: String?
            var accumulatedCounts: AccumulatedCountsCapabilities?
            var passthroughConfiguration: PassthroughCapabilities?
            var thresholdConfiguration: ThresholdCapabilities?
            let keys: StaticString = """
                minNbrScenariosPerCamera,maxNbrScenariosPerCamera,minNbrActiveDevices,maxNbrActiveDevices,\
                minNbrDevices,maxNbrDevices,minLengthName,maxLengthName,defaultScenario,defaultDeviceId,\
                supportedScenarios,alarmRates,defaultAlarmRate,accumulatedCounts,passthroughConfiguration,\
                thresholdConfiguration
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: minimumScenariosPerCamera = try json.readInt()
                case 1: maximumScenariosPerCamera = try json.readInt()
                case 2: minimumActiveDevices = try json.readInt()
                case 3: maximumActiveDevices = try json.readInt()
                case 4: minimumDevices = try json.readInt()
                case 5: maximumDevices = try json.readInt()
                case 6: minimumNameLength = try json.readInt()
                case 7: maximumNameLength = try json.readInt()
                case 8: defaultScenario = try json.readWord(ScenarioType.self)
                case 9: defaultDeviceID = try json.read(DeviceIdentifier.self)
                case 10: supportedScenarios = try json.readArray(of: String.self).map(ScenarioType.init(rawValue:))
                case 11: alarmRates = try json.readArray(of: String.self)
                case 12: defaultAlarmRate = try json.readString()
                case 13: accumulatedCounts = try json.read(AccumulatedCountsCapabilities.self)
                case 14: passthroughConfiguration = try json.read(PassthroughCapabilities.self)
                case 15: thresholdConfiguration = try json.read(ThresholdCapabilities.self)
                default: break
                }
            }
            self.minimumScenariosPerCamera = minimumScenariosPerCamera
            self.maximumScenariosPerCamera = maximumScenariosPerCamera
            self.minimumActiveDevices = minimumActiveDevices
            self.maximumActiveDevices = maximumActiveDevices
            self.minimumDevices = minimumDevices
            self.maximumDevices = maximumDevices
            self.minimumNameLength = minimumNameLength
            self.maximumNameLength = maximumNameLength
            self.defaultScenario = defaultScenario
            self.defaultDeviceID = defaultDeviceID
            self.supportedScenarios = supportedScenarios
            self.alarmRates = alarmRates
            self.defaultAlarmRate = defaultAlarmRate
            self.accumulatedCounts = accumulatedCounts
            self.passthroughConfiguration = passthroughConfiguration
            self.thresholdConfiguration = thresholdConfiguration
            self.other = json.keptMembersOfObject()
        }
    }

    /// A device's identifier, as a number or as text.
    public enum DeviceIdentifier: Sendable, JSONReadable {
        /// The identifier as a number.
        case number(Int64)
        /// The identifier as a text.
        case text(String)
        /// A form that this version of the library does not know.
        case other(JSONValue)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .number:
                guard let value = try json.readInt64() else { throw json.missingField("number") }
                self = .number(value)
            case .string:
                guard let value = try json.readString() else { throw json.missingField("text") }
                self = .text(value)
            default: self = .other(try JSONValue(from: &json))
            }
        }
    }

    /// Defaults of counting.
    public struct AccumulatedCountsCapabilities: Sendable, JSONReadable {
        /// Whether counts are reset at midnight by default (`defaultTimedResetEnabled`).
        public let isTimedResetEnabledByDefault: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isTimedResetEnabledByDefault: Whether counts are reset at midnight by default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isTimedResetEnabledByDefault: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.isTimedResetEnabledByDefault = isTimedResetEnabledByDefault
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isTimedResetEnabledByDefault: Bool?
            while let key = try json.nextMember(of: "defaultTimedResetEnabled") {
                switch key {
                case 0: isTimedResetEnabledByDefault = try json.readBool()
                default: break
                }
            }
            self.isTimedResetEnabledByDefault = isTimedResetEnabledByDefault
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of passthrough events.
    public struct PassthroughCapabilities: Sendable, JSONReadable {
        /// Whether passthrough events are on by default (`defaultEnabled`).
        public let isEnabledByDefault: Bool?
        /// The minimum number of objects between two events (`minPeriod`).
        public let minimumPeriod: Int64?
        /// The maximum number of objects between two events (`maxPeriod`).
        public let maximumPeriod: Int64?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabledByDefault: Whether passthrough events are on by default.
        ///   - minimumPeriod: The minimum number of objects between two events.
        ///   - maximumPeriod: The maximum number of objects between two events.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabledByDefault: Bool? = nil, minimumPeriod: Int64? = nil, maximumPeriod: Int64? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.isEnabledByDefault = isEnabledByDefault
            self.minimumPeriod = minimumPeriod
            self.maximumPeriod = maximumPeriod
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabledByDefault: Bool?
            var minimumPeriod: Int64?
            var maximumPeriod: Int64?
            while let key = try json.nextMember(of: "defaultEnabled,minPeriod,maxPeriod") {
                switch key {
                case 0: isEnabledByDefault = try json.readBool()
                case 1: minimumPeriod = try json.readInt64()
                case 2: maximumPeriod = try json.readInt64()
                default: break
                }
            }
            self.isEnabledByDefault = isEnabledByDefault
            self.minimumPeriod = minimumPeriod
            self.maximumPeriod = maximumPeriod
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of alarms at an occupancy.
    public struct ThresholdCapabilities: Sendable, JSONReadable {
        /// Whether the thresholds trigger alarms by default (`defaultEnabled`).
        public let isEnabledByDefault: Bool?
        /// The minimum level for the type `moreThan` (`minLevelWithMoreThanType`).
        public let minimumLevelWithMoreThanType: Int64?
        /// The minimum level for the type `lessThan` (`minLevelWithLessThanType`).
        public let minimumLevelWithLessThanType: Int64?
        /// The maximum level (`maxLevel`).
        public let maximumLevel: Int64?
        /// The default level.
        public let defaultLevel: Int64?
        /// The default type.
        public let defaultType: ThresholdType?
        /// The minimum delay before an alarm (`minTriggerDelay`).
        public let minimumTriggerDelay: Duration?
        /// The maximum delay before an alarm (`maxTriggerDelay`).
        public let maximumTriggerDelay: Duration?
        /// The default delay before an alarm.
        public let defaultTriggerDelay: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabledByDefault: Whether the thresholds trigger alarms by default.
        ///   - minimumLevelWithMoreThanType: The minimum level for the type `moreThan`.
        ///   - minimumLevelWithLessThanType: The minimum level for the type `lessThan`.
        ///   - maximumLevel: The maximum level.
        ///   - defaultLevel: The default level.
        ///   - defaultType: The default type.
        ///   - minimumTriggerDelay: The minimum delay before an alarm.
        ///   - maximumTriggerDelay: The maximum delay before an alarm.
        ///   - defaultTriggerDelay: The default delay before an alarm.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabledByDefault: Bool? = nil, minimumLevelWithMoreThanType: Int64? = nil,
            minimumLevelWithLessThanType: Int64? = nil, maximumLevel: Int64? = nil, defaultLevel: Int64? = nil,
            defaultType: ThresholdType? = nil, minimumTriggerDelay: Duration? = nil,
            maximumTriggerDelay: Duration? = nil, defaultTriggerDelay: Duration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isEnabledByDefault = isEnabledByDefault
            self.minimumLevelWithMoreThanType = minimumLevelWithMoreThanType
            self.minimumLevelWithLessThanType = minimumLevelWithLessThanType
            self.maximumLevel = maximumLevel
            self.defaultLevel = defaultLevel
            self.defaultType = defaultType
            self.minimumTriggerDelay = minimumTriggerDelay
            self.maximumTriggerDelay = maximumTriggerDelay
            self.defaultTriggerDelay = defaultTriggerDelay
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabledByDefault: Bool?
            var minimumLevelWithMoreThanType: Int64?
            var minimumLevelWithLessThanType: Int64?
            var maximumLevel: Int64?
            var defaultLevel: Int64?
            var defaultType: ThresholdType?
            var minimumTriggerDelay: Duration?
            var maximumTriggerDelay: Duration?
            var defaultTriggerDelay: Duration?
            let keys: StaticString = """
                defaultEnabled,minLevelWithMoreThanType,minLevelWithLessThanType,maxLevel,defaultLevel,defaultType,\
                minTriggerDelay,maxTriggerDelay,defaultTriggerDelay
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: isEnabledByDefault = try json.readBool()
                case 1: minimumLevelWithMoreThanType = try json.readInt64()
                case 2: minimumLevelWithLessThanType = try json.readInt64()
                case 3: maximumLevel = try json.readInt64()
                case 4: defaultLevel = try json.readInt64()
                case 5: defaultType = try json.readWord(ThresholdType.self)
                case 6: minimumTriggerDelay = try json.readDuration(in: .seconds)
                case 7: maximumTriggerDelay = try json.readDuration(in: .seconds)
                case 8: defaultTriggerDelay = try json.readDuration(in: .seconds)
                default: break
                }
            }
            self.isEnabledByDefault = isEnabledByDefault
            self.minimumLevelWithMoreThanType = minimumLevelWithMoreThanType
            self.minimumLevelWithLessThanType = minimumLevelWithLessThanType
            self.maximumLevel = maximumLevel
            self.defaultLevel = defaultLevel
            self.defaultType = defaultType
            self.minimumTriggerDelay = minimumTriggerDelay
            self.maximumTriggerDelay = maximumTriggerDelay
            self.defaultTriggerDelay = defaultTriggerDelay
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of a trigger.
    public struct TriggerCapabilities: Sendable, JSONReadable {
        /// The type.
        public let type: TriggerType
        /// The minimum x coordinate of a point (`minPosX`).
        public let minimumX: Double?
        /// The maximum x coordinate of a point (`maxPosX`).
        public let maximumX: Double?
        /// The minimum y coordinate of a point (`minPosY`).
        public let minimumY: Double?
        /// The maximum y coordinate of a point (`maxPosY`).
        public let maximumY: Double?
        /// The minimum number of points (`minNbrVertices`).
        public let minimumVertices: Int?
        /// The maximum number of points (`maxNbrVertices`).
        public let maximumVertices: Int?
        /// The minimum number of triggers per scenario (`minNbrInstances`).
        public let minimumInstances: Int?
        /// The maximum number of triggers per scenario (`maxNbrInstances`).
        public let maximumInstances: Int?
        /// The alarm directions that a fence can have.
        public let validAlarmDirections: [Direction]
        /// The default alarm direction of a fence.
        public let defaultAlarmDirection: Direction?
        /// The counting directions that a counting line can have.
        public let validCountingDirections: [Direction]
        /// The default counting direction of a counting line.
        public let defaultCountingDirection: Direction?
        /// The points of a default trigger.
        public let defaultInstance: [Point]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type.
        ///   - minimumX: The minimum x coordinate of a point.
        ///   - maximumX: The maximum x coordinate of a point.
        ///   - minimumY: The minimum y coordinate of a point.
        ///   - maximumY: The maximum y coordinate of a point.
        ///   - minimumVertices: The minimum number of points.
        ///   - maximumVertices: The maximum number of points.
        ///   - minimumInstances: The minimum number of triggers per scenario.
        ///   - maximumInstances: The maximum number of triggers per scenario.
        ///   - validAlarmDirections: The alarm directions that a fence can have.
        ///   - defaultAlarmDirection: The default alarm direction of a fence.
        ///   - validCountingDirections: The counting directions that a counting line can have.
        ///   - defaultCountingDirection: The default counting direction of a counting line.
        ///   - defaultInstance: The points of a default trigger.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: TriggerType, minimumX: Double? = nil, maximumX: Double? = nil, minimumY: Double? = nil,
            maximumY: Double? = nil, minimumVertices: Int? = nil, maximumVertices: Int? = nil,
            minimumInstances: Int? = nil, maximumInstances: Int? = nil, validAlarmDirections: [Direction] = [],
            defaultAlarmDirection: Direction? = nil, validCountingDirections: [Direction] = [],
            defaultCountingDirection: Direction? = nil, defaultInstance: [Point] = [], other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.minimumX = minimumX
            self.maximumX = maximumX
            self.minimumY = minimumY
            self.maximumY = maximumY
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.minimumInstances = minimumInstances
            self.maximumInstances = maximumInstances
            self.validAlarmDirections = validAlarmDirections
            self.defaultAlarmDirection = defaultAlarmDirection
            self.validCountingDirections = validCountingDirections
            self.defaultCountingDirection = defaultCountingDirection
            self.defaultInstance = defaultInstance
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: TriggerType?
            var minimumX: Double?
            var maximumX: Double?
            var minimumY: Double?
            var maximumY: Double?
            var minimumVertices: Int?
            var maximumVertices: Int?
            var minimumInstances: Int?
            var maximumInstances: Int?
            var validAlarmDirections: [Direction] = []
            var defaultAlarmDirection: Direction?
            var validCountingDirections: [Direction] = []
            var defaultCountingDirection: Direction?
            var defaultInstance: [Point] = []
            let keys: StaticString = """
                type,minPosX,maxPosX,minPosY,maxPosY,minNbrVertices,maxNbrVertices,minNbrInstances,maxNbrInstances,\
                validAlarmDirections,defaultAlarmDirection,validCountingDirections,defaultCountingDirection,\
                defaultInstance
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: type = try json.readWord(TriggerType.self)
                case 1: minimumX = try json.readDouble()
                case 2: maximumX = try json.readDouble()
                case 3: minimumY = try json.readDouble()
                case 4: maximumY = try json.readDouble()
                case 5: minimumVertices = try json.readInt()
                case 6: maximumVertices = try json.readInt()
                case 7: minimumInstances = try json.readInt()
                case 8: maximumInstances = try json.readInt()
                case 9: validAlarmDirections = try json.readArray(of: String.self).map(Direction.init(rawValue:))
                case 10: defaultAlarmDirection = try json.readWord(Direction.self)
                case 11: validCountingDirections = try json.readArray(of: String.self).map(Direction.init(rawValue:))
                case 12: defaultCountingDirection = try json.readWord(Direction.self)
                case 13: defaultInstance = try json.readArray(of: Point.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.minimumX = minimumX
            self.maximumX = maximumX
            self.minimumY = minimumY
            self.maximumY = maximumY
            self.minimumVertices = minimumVertices
            self.maximumVertices = maximumVertices
            self.minimumInstances = minimumInstances
            self.maximumInstances = maximumInstances
            self.validAlarmDirections = validAlarmDirections
            self.defaultAlarmDirection = defaultAlarmDirection
            self.validCountingDirections = validCountingDirections
            self.defaultCountingDirection = defaultCountingDirection
            self.defaultInstance = defaultInstance
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of PTZ presets.
    public struct PresetCapabilities: Sendable, JSONReadable {
        /// The minimum number of presets per scenario (`minNbrPresetsPerScenario`).
        public let minimumPresetsPerScenario: Int?
        /// The maximum number of presets per scenario (`maxNbrPresetsPerScenario`).
        public let maximumPresetsPerScenario: Int?
        /// The default preset.
        public let defaultPreset: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimumPresetsPerScenario: The minimum number of presets per scenario.
        ///   - maximumPresetsPerScenario: The maximum number of presets per scenario.
        ///   - defaultPreset: The default preset.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            minimumPresetsPerScenario: Int? = nil, maximumPresetsPerScenario: Int? = nil, defaultPreset: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.minimumPresetsPerScenario = minimumPresetsPerScenario
            self.maximumPresetsPerScenario = maximumPresetsPerScenario
            self.defaultPreset = defaultPreset
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var minimumPresetsPerScenario: Int?
            var maximumPresetsPerScenario: Int?
            var defaultPreset: Int?
            while let key = try json.nextMember(of: "minNbrPresetsPerScenario,maxNbrPresetsPerScenario,defaultPreset") {
                switch key {
                case 0: minimumPresetsPerScenario = try json.readInt()
                case 1: maximumPresetsPerScenario = try json.readInt()
                case 2: defaultPreset = try json.readInt()
                default: break
                }
            }
            self.minimumPresetsPerScenario = minimumPresetsPerScenario
            self.maximumPresetsPerScenario = maximumPresetsPerScenario
            self.defaultPreset = defaultPreset
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The application failed.
        @_alwaysEmitIntoClient
        public static var applicationError: DeviceError.Code { 1000 }
        /// The version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2000 }
        /// The configuration contradicts itself, by identifiers that do not match for example.
        @_alwaysEmitIntoClient
        public static var incoherentConfiguration: DeviceError.Code { 2002 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2003 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2004 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2005 }
    }
}

extension Vapix {
    /// The scenarios of AXIS Object Analytics, their counts and their configuration.
    @_alwaysEmitIntoClient
    public var objectAnalytics: ObjectAnalytics { ObjectAnalytics(vapix: self) }
}
