// Generated from Specs/overlay-modifiers.yaml by vapix-generate. Do not edit.

public import VapixClient

/// What the device puts in place of marks such as `%T` and `#i` in overlays, file names and messages.
///
/// AXIS OS 5.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public enum OverlayModifiers {
    /// Lists the modifiers that the device knows.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#getoverlaymodifiers>.
    public struct GetOverlayModifiers: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter context: A number that the reply repeats.
        public init(context: Int? = nil) {
            call = VapixCall(
                id: "overlayModifiers/getOverlayModifiers", path: "/axis-cgi/overlaymodifiers.cgi", arguments: .get,
                access: .operator, effect: .read, reply: .document(reading: Output.init(from:))
            ) { query in
                query.append("context", context)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The version that the reply is of, "0.2" for example (`apiVersion`).
            public let version: String?
            /// The number from the request, or 0.
            public let context: Int?
            /// The call's name.
            public let method: String?
            /// The modifiers (`data`).
            public let content: Modifiers

            init(from json: inout JSONReader) throws(WireError) {
                var version: String?
                var context: Int?
                var method: String?
                var content: Modifiers?
                while let key = try json.nextKey(of: "apiVersion,context,method,data") {
                    switch key {
                    case 0: version = try json.readString()
                    case 1: context = try json.readInt()
                    case 2: method = try json.readString()
                    case 3: content = try json.read(Modifiers.self)
                    default: try json.skipValue()
                    }
                }
                self.version = version
                self.context = context
                self.method = method
                guard let content else { throw json.missingField("data") }
                self.content = content
            }
        }
    }

    /// Modifiers in groups.
    public struct Modifiers: Sendable, JSONReadable {
        /// The groups.
        public let groups: Groups

        package init(from json: inout JSONReader) throws(WireError) {
            var groups: Groups?
            while let key = try json.nextKey(of: "groups") {
                switch key {
                case 0: groups = try json.read(Groups.self)
                default: try json.skipValue()
                }
            }
            guard let groups else { throw json.missingField("groups") }
            self.groups = groups
        }
    }

    /// Groups of modifiers.
    public struct Groups: Sendable, JSONReadable {
        /// Dates.
        public let date: [Modifier]
        /// Times.
        public let time: [Modifier]
        /// Years.
        public let year: [Modifier]
        /// Months.
        public let month: [Modifier]
        /// Weeks.
        public let week: [Modifier]
        /// Days.
        public let day: [Modifier]
        /// Hours.
        public let hour: [Modifier]
        /// Minutes.
        public let minute: [Modifier]
        /// Seconds.
        public let second: [Modifier]
        /// The device and its system (`sysinfo`).
        public let system: [Modifier]
        /// The video (`vidinfo`).
        public let video: [Modifier]
        /// Pan, tilt and zoom (`ptzinfo`).
        public let ptz: [Modifier]
        /// Events (`eventinfo`).
        public let events: [Modifier]
        /// Image sensor and optics.
        public let sensor: [Modifier]
        /// Z-Wave (`zwave`).
        public let zWave: [Modifier]
        /// MQTT.
        public let mqtt: [Modifier]
        /// Everything else.
        public let others: [Modifier]
        /// Groups that this version of the library does not know.
        public let more: [String: JSONText]

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
            var more: [String: JSONText] = [:]
            let keys: StaticString = """
                date,data,time,year,month,week,day,hour,minute,second,sysinfo,vidinfo,ptzinfo,eventinfo,sensor,zwave,\
                mqtt,others
                """
            while let key = try json.nextKey(of: keys) {
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
                default:
                    let key = json.keyText
                    more[key] = try json.readJSONText()
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
            self.more = more
        }
    }

    /// A modifier.
    public struct Modifier: Sendable, JSONReadable {
        /// The mark, "%T" for example (`mod`).
        public let modifier: String
        /// Whether a number must follow; false if absent (`index`).
        public let needsIndex: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var modifier: String?
            var needsIndex: Bool?
            while let key = try json.nextKey(of: "mod,index") {
                switch key {
                case 0: modifier = try json.readString()
                case 1: needsIndex = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let modifier else { throw json.missingField("mod") }
            self.modifier = modifier
            self.needsIndex = needsIndex
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
    }
}

extension VapixCalls where API == OverlayModifiers {
    /// See ``OverlayModifiers/GetOverlayModifiers``.
    @_alwaysEmitIntoClient
    public func getOverlayModifiers(context: Int? = nil) async throws -> OverlayModifiers.GetOverlayModifiers.Output {
        try await vapix.send(OverlayModifiers.GetOverlayModifiers(context: context))
    }
}

extension Vapix {
    /// What the device puts in place of marks such as `%T` and `#i` in overlays, file names and messages; see
    /// ``OverlayModifiers``.
    @_alwaysEmitIntoClient
    public var overlayModifiers: VapixCalls<OverlayModifiers> { VapixCalls(vapix: self) }
}
