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
    public struct GetOverlayModifiers: QueryOperation, JSONDocumentOperation {
        package static let call = Query(
            id: "overlayModifiers/getOverlayModifiers", path: "/axis-cgi/overlaymodifiers.cgi", arguments: .get,
            access: .operator, effect: .read)

        /// A number that the reply repeats.
        public var context: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter context: A number that the reply repeats.
        public init(context: Int32? = nil) {
            self.context = context
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("context", context)
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The version that the reply is of, "0.2" for example (`apiVersion`).
            public var version: String?
            /// The number from the request, or 0.
            public var context: Int32?
            /// The call's name.
            public var method: String?
            /// The modifiers (`data`).
            public var content: Modifiers

            package init(from json: inout JSONReader) throws(WireError) {
                var content: Modifiers?
                while let key = try json.nextKey() {
                    switch key {
                    case "apiVersion": version = try json.readString()
                    case "context": context = try json.readInt32()
                    case "method": method = try json.readString()
                    case "data": content = try json.read(Modifiers.self)
                    default: try json.skipValue()
                    }
                }
                guard let content else { throw json.missingField("data") }
                self.content = content
            }
        }
    }

    /// Modifiers in groups.
    public struct Modifiers: Sendable, JSONReadable {
        /// The groups.
        public var groups: Groups

        package init(from json: inout JSONReader) throws(WireError) {
            var groups: Groups?
            while let key = try json.nextKey() {
                switch key {
                case "groups": groups = try json.read(Groups.self)
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
        public var date: [Modifier] = []
        /// Times.
        public var time: [Modifier] = []
        /// Years.
        public var year: [Modifier] = []
        /// Months.
        public var month: [Modifier] = []
        /// Weeks.
        public var week: [Modifier] = []
        /// Days.
        public var day: [Modifier] = []
        /// Hours.
        public var hour: [Modifier] = []
        /// Minutes.
        public var minute: [Modifier] = []
        /// Seconds.
        public var second: [Modifier] = []
        /// The device and its system (`sysinfo`).
        public var system: [Modifier] = []
        /// The video (`vidinfo`).
        public var video: [Modifier] = []
        /// Pan, tilt and zoom (`ptzinfo`).
        public var ptz: [Modifier] = []
        /// Events (`eventinfo`).
        public var events: [Modifier] = []
        /// Image sensor and optics.
        public var sensor: [Modifier] = []
        /// Z-Wave (`zwave`).
        public var zWave: [Modifier] = []
        /// MQTT.
        public var mqtt: [Modifier] = []
        /// Everything else.
        public var others: [Modifier] = []
        /// Groups that this version of the library does not know.
        public var more: [String: JSONText] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "date", "data": date = try json.readArray(of: Modifier.self)
                case "time": time = try json.readArray(of: Modifier.self)
                case "year": year = try json.readArray(of: Modifier.self)
                case "month": month = try json.readArray(of: Modifier.self)
                case "week": week = try json.readArray(of: Modifier.self)
                case "day": day = try json.readArray(of: Modifier.self)
                case "hour": hour = try json.readArray(of: Modifier.self)
                case "minute": minute = try json.readArray(of: Modifier.self)
                case "second": second = try json.readArray(of: Modifier.self)
                case "sysinfo": system = try json.readArray(of: Modifier.self)
                case "vidinfo": video = try json.readArray(of: Modifier.self)
                case "ptzinfo": ptz = try json.readArray(of: Modifier.self)
                case "eventinfo": events = try json.readArray(of: Modifier.self)
                case "sensor": sensor = try json.readArray(of: Modifier.self)
                case "zwave": zWave = try json.readArray(of: Modifier.self)
                case "mqtt": mqtt = try json.readArray(of: Modifier.self)
                case "others": others = try json.readArray(of: Modifier.self)
                default:
                    more[key] = try json.readJSONText()
                }
            }
        }
    }

    /// A modifier.
    public struct Modifier: Sendable, JSONReadable {
        /// The mark, "%T" for example (`mod`).
        public var modifier: String
        /// Whether a number must follow; false if absent (`index`).
        public var needsIndex: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var modifier: String?
            while let key = try json.nextKey() {
                switch key {
                case "mod": modifier = try json.readString()
                case "index": needsIndex = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let modifier else { throw json.missingField("mod") }
            self.modifier = modifier
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        public static let internalError: DeviceError.Code = 1000
    }

    /// The API's calls; get it from ``Vapix/overlayModifiers``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetOverlayModifiers``.
        public func getOverlayModifiers(context: Int32? = nil) async throws -> GetOverlayModifiers.Output {
            try await vapix.send(GetOverlayModifiers(context: context))
        }
    }
}

extension Vapix {
    /// What the device puts in place of marks such as `%T` and `#i` in overlays, file names and messages; see
    /// ``OverlayModifiers``.
    public var overlayModifiers: OverlayModifiers.API { OverlayModifiers.API(vapix: self) }
}
