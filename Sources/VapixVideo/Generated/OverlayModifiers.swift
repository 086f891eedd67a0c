// Generated from Specs/overlay-modifiers.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Marks such as `%T` and `#i` that the device replaces in overlays, file names and messages.
///
/// AXIS OS 5.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public struct OverlayModifiers: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the modifiers that the device knows.
    ///
    /// Access: operator; AXIS OS 5.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#getoverlaymodifiers>.
    ///
    /// - Parameter context: A number that the reply repeats.
    /// - Returns: The modifiers in groups.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getOverlayModifiers(context: Int? = nil) async throws -> OverlayModifiersReply {
        try await vapix.send(Self.getOverlayModifiers(context: context))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getOverlayModifiers(context: Int? = nil) -> VapixCall<OverlayModifiersReply> {
        VapixCall(
            id: "overlayModifiers/getOverlayModifiers", path: "/axis-cgi/overlaymodifiers.cgi", arguments: .get,
            access: .operator, effect: .read, reply: .document(reading: OverlayModifiersReply.init(from:))
        ) { query in
            query.append("context", context)
        }
    }

    /// The reply to ``getOverlayModifiers(context:)-swift.method``.
    public struct OverlayModifiersReply: Sendable {
        /// The API version of the reply, "0.2" for example (`apiVersion`).
        public let version: String?
        /// The number from the request; 0 if the request had none.
        public let context: Int?
        /// The name of the method.
        public let method: String?
        /// The modifiers (`data`).
        public let content: Modifiers
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - content: The modifiers.
        ///   - version: The API version of the reply, "0.2" for example.
        ///   - context: The number from the request; 0 if the request had none.
        ///   - methodValue: The name of the method.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            content: Modifiers, version: String? = nil, context: Int? = nil, method methodValue: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.content = content
            self.version = version
            self.context = context
            self.method = methodValue
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var version: String?
            var context: Int?
            var method: String?
            var content: Modifiers?
            while let key = try json.nextMember(of: "apiVersion,context,method,data") {
                switch key {
                case 0: version = try json.readString()
                case 1: context = try json.readInt()
                case 2: method = try json.readString()
                case 3: content = try json.read(Modifiers.self)
                default: break
                }
            }
            self.version = version
            self.context = context
            self.method = method
            guard let content else { throw json.missingField("data") }
            self.content = content
            self.other = json.keptMembersOfObject()
        }
    }

    /// Modifiers in groups.
    public struct Modifiers: Sendable, JSONReadable {
        /// The groups.
        public let groups: Groups
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - groups: The groups.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(groups: Groups, other: [String: JSONValue] = [:]) {
            self.groups = groups
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var groups: Groups?
            while let key = try json.nextMember(of: "groups") {
                switch key {
                case 0: groups = try json.read(Groups.self)
                default: break
                }
            }
            guard let groups else { throw json.missingField("groups") }
            self.groups = groups
            self.other = json.keptMembersOfObject()
        }
    }

    /// Groups of modifiers.
    public struct Groups: Sendable, JSONReadable {
        /// Modifiers for dates.
        public let date: [Modifier]
        /// Modifiers for times.
        public let time: [Modifier]
        /// Modifiers for years.
        public let year: [Modifier]
        /// Modifiers for months.
        public let month: [Modifier]
        /// Modifiers for weeks.
        public let week: [Modifier]
        /// Modifiers for days.
        public let day: [Modifier]
        /// Modifiers for hours.
        public let hour: [Modifier]
        /// Modifiers for minutes.
        public let minute: [Modifier]
        /// Modifiers for seconds.
        public let second: [Modifier]
        /// Modifiers for the device and its system (`sysinfo`).
        public let system: [Modifier]
        /// Modifiers for the video (`vidinfo`).
        public let video: [Modifier]
        /// Modifiers for pan, tilt and zoom (`ptzinfo`).
        public let ptz: [Modifier]
        /// Modifiers for events (`eventinfo`).
        public let events: [Modifier]
        /// Modifiers for the image sensor and the optics.
        public let sensor: [Modifier]
        /// Modifiers for Z-Wave (`zwave`).
        public let zWave: [Modifier]
        /// Modifiers for MQTT.
        public let mqtt: [Modifier]
        /// All other modifiers.
        public let others: [Modifier]
        /// Groups that this version of the library does not know.
        public let more: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - date: Modifiers for dates.
        ///   - time: Modifiers for times.
        ///   - year: Modifiers for years.
        ///   - month: Modifiers for months.
        ///   - week: Modifiers for weeks.
        ///   - day: Modifiers for days.
        ///   - hour: Modifiers for hours.
        ///   - minute: Modifiers for minutes.
        ///   - second: Modifiers for seconds.
        ///   - system: Modifiers for the device and its system.
        ///   - video: Modifiers for the video.
        ///   - ptz: Modifiers for pan, tilt and zoom.
        ///   - events: Modifiers for events.
        ///   - sensor: Modifiers for the image sensor and the optics.
        ///   - zWave: Modifiers for Z-Wave.
        ///   - mqtt: Modifiers for MQTT.
        ///   - others: All other modifiers.
        ///   - more: Groups that this version of the library does not know.
        @_alwaysEmitIntoClient
        public init(
            date: [Modifier] = [], time: [Modifier] = [], year: [Modifier] = [], month: [Modifier] = [],
            week: [Modifier] = [], day: [Modifier] = [], hour: [Modifier] = [], minute: [Modifier] = [],
            second: [Modifier] = [], system: [Modifier] = [], video: [Modifier] = [], ptz: [Modifier] = [],
            events: [Modifier] = [], sensor: [Modifier] = [], zWave: [Modifier] = [], mqtt: [Modifier] = [],
            others: [Modifier] = [], more: [String: JSONValue] = [:]
        ) {
            self.date = date
            self.time = time
            self.year = year
            self.month = month
            self.week = week
            self.day = day
            self.hour = hour
            self.minute = minute
            self.second = second
            self.system = system
            self.video = video
            self.ptz = ptz
            self.events = events
            self.sensor = sensor
            self.zWave = zWave
            self.mqtt = mqtt
            self.others = others
            self.more = more
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var date: [Modifier] = []
            var time: [Modifier] = []
            var year: [Modifier] = []
            var month: [Modifier] = []
            var week: [Modifier] = []
            var day: [Modifier] = []
            var hour: [Modifier] = []
            var minute: [Modifier] = []
            var second: [Modifier] = []
            var system: [Modifier] = []
            var video: [Modifier] = []
            var ptz: [Modifier] = []
            var events: [Modifier] = []
            var sensor: [Modifier] = []
            var zWave: [Modifier] = []
            var mqtt: [Modifier] = []
            var others: [Modifier] = []
            let keys: StaticString = """
                date,data,time,year,month,week,day,hour,minute,second,sysinfo,vidinfo,ptzinfo,eventinfo,sensor,zwave,\
                mqtt,others
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0, 1: date = try json.readArray(of: Modifier.self)
                case 2: time = try json.readArray(of: Modifier.self)
                case 3: year = try json.readArray(of: Modifier.self)
                case 4: month = try json.readArray(of: Modifier.self)
                case 5: week = try json.readArray(of: Modifier.self)
                case 6: day = try json.readArray(of: Modifier.self)
                case 7: hour = try json.readArray(of: Modifier.self)
                case 8: minute = try json.readArray(of: Modifier.self)
                case 9: second = try json.readArray(of: Modifier.self)
                case 10: system = try json.readArray(of: Modifier.self)
                case 11: video = try json.readArray(of: Modifier.self)
                case 12: ptz = try json.readArray(of: Modifier.self)
                case 13: events = try json.readArray(of: Modifier.self)
                case 14: sensor = try json.readArray(of: Modifier.self)
                case 15: zWave = try json.readArray(of: Modifier.self)
                case 16: mqtt = try json.readArray(of: Modifier.self)
                case 17: others = try json.readArray(of: Modifier.self)
                default: break
                }
            }
            self.date = date
            self.time = time
            self.year = year
            self.month = month
            self.week = week
            self.day = day
            self.hour = hour
            self.minute = minute
            self.second = second
            self.system = system
            self.video = video
            self.ptz = ptz
            self.events = events
            self.sensor = sensor
            self.zWave = zWave
            self.mqtt = mqtt
            self.others = others
            self.more = json.keptMembersOfObject()
        }
    }

    /// A modifier.
    public struct Modifier: Sendable, JSONReadable {
        /// The modifier, "%T" for example (`mod`).
        public let modifier: String
        /// Whether a number must follow the modifier; false if absent (`index`).
        public let needsIndex: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - modifier: The modifier, "%T" for example.
        ///   - needsIndex: Whether a number must follow the modifier; false if absent.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(modifier: String, needsIndex: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.modifier = modifier
            self.needsIndex = needsIndex
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var modifier: String?
            var needsIndex: Bool?
            while let key = try json.nextMember(of: "mod,index") {
                switch key {
                case 0: modifier = try json.readString()
                case 1: needsIndex = try json.readBool()
                default: break
                }
            }
            guard let modifier else { throw json.missingField("mod") }
            self.modifier = modifier
            self.needsIndex = needsIndex
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
    }
}

extension Vapix {
    /// Marks such as `%T` and `#i` that the device replaces in overlays, file names and messages.
    @_alwaysEmitIntoClient
    public var overlayModifiers: OverlayModifiers { OverlayModifiers(vapix: self) }
}
