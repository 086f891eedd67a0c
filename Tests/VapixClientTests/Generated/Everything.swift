// Generated from Generator/Tests/Fixtures/everything.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Every feature of the format.
///
/// The first paragraph of details.
///
/// The second paragraph of details.
///
/// API Discovery lists it as `everything`; AXIS OS 1.0 and later.
///
/// Deprecated: Use nothing instead.
///
/// See <https://example.com/everything/>.
public enum Everything {
    /// Sends every type.
    ///
    /// Access: operator; with the right to do so; AXIS OS 1.1 and later. See <https://example.com/everything/#set>.
    public struct SetEverything: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - channel: Beside the method.
        ///   - text: A text.
        ///   - small: A number.
        ///   - large: A number.
        ///   - ratio: A number.
        ///   - isOn: JSON's own.
        ///   - yes: A word.
        ///   - on: A word.
        ///   - truth: A word.
        ///   - bit: A digit.
        ///   - enabled: A word.
        ///   - quoted: A number in quotes.
        ///   - mode: A word.
        ///   - size: An object.
        ///   - sizes: Objects.
        ///   - polygon: Numbers in lists.
        ///   - words: Words.
        ///   - names: Texts by names.
        ///   - grid: Lists by names.
        ///   - modes: Words by names.
        ///   - quotes: Numbers in quotes.
        ///   - free: Anything.
        ///   - level: A number or a word.
        ///   - defaultValue: A reserved word.
        ///   - jsonValue: A name that is taken.
        ///   - limit: With a default.
        public init(
            channel: Int, text: String, small: Int, large: Int64? = nil, ratio: Double? = nil, isOn: Bool? = nil,
            yes: Bool? = nil, on: Bool? = nil, truth: Bool? = nil, bit: Bool? = nil, enabled: Bool? = nil,
            quoted: Int64? = nil, mode: Mode? = nil, size: Size? = nil, sizes: [Size]? = nil,
            polygon: [[Double]]? = nil, words: [Mode]? = nil, names: [String: String]? = nil,
            grid: [String: [Int]]? = nil, modes: [String: Mode]? = nil, quotes: [Int]? = nil, free: JSONText? = nil,
            level: Level? = nil, default defaultValue: String? = nil, json jsonValue: String? = nil, limit: Int = 20
        ) {
            call = VapixCall(
                id: "everything/setEverything", path: "/axis-cgi/everything.cgi", apiVersion: "1.0",
                method: "set-everything", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.member("channel", channel)
                json.beginParameters()
                json.member("kind", "fixed")
                json.member("version", 3)
                json.member("isForced", true)
                json.member("text", text)
                json.member("Small-Number", small)
                json.member("large", large)
                json.member("ratio", ratio)
                json.member("isOn", isOn)
                json.member("yes", yes.map { $0 ? "yes" : "no" })
                json.member("on", on.map { $0 ? "on" : "off" })
                json.member("truth", truth.map { $0 ? "true" : "false" })
                json.member("bit", bit.map { $0 ? "1" : "0" })
                json.member("enabled", enabled.map { $0 ? "enabled" : "disabled" })
                json.member("quoted", quoted.map { String($0) })
                json.member("mode", mode?.rawValue)
                if let size {
                    json.key("size")
                    size.write(to: &json)
                }
                if let sizes {
                    json.key("sizes")
                    json.beginArray()
                    for item in sizes { item.write(to: &json) }
                    json.endArray()
                }
                if let polygon {
                    json.key("polygon")
                    json.beginArray()
                    for item in polygon {
                        json.beginArray()
                        for item in item { json.write(item) }
                        json.endArray()
                    }
                    json.endArray()
                }
                if let words {
                    json.key("words")
                    json.beginArray()
                    for item in words { json.write(item.rawValue) }
                    json.endArray()
                }
                if let names {
                    json.key("names")
                    json.beginObject()
                    for (key, item) in names.sorted(by: { $0.key < $1.key }) {
                        json.key(key)
                        json.write(item)
                    }
                    json.endObject()
                }
                if let grid {
                    json.key("grid")
                    json.beginObject()
                    for (key, item) in grid.sorted(by: { $0.key < $1.key }) {
                        json.key(key)
                        json.beginArray()
                        for item in item { json.write(item) }
                        json.endArray()
                    }
                    json.endObject()
                }
                if let modes {
                    json.key("modes")
                    json.beginObject()
                    for (key, item) in modes.sorted(by: { $0.key < $1.key }) {
                        json.key(key)
                        json.write(item.rawValue)
                    }
                    json.endObject()
                }
                if let quotes {
                    json.key("quotes")
                    json.beginArray()
                    for item in quotes { json.write(String(item)) }
                    json.endArray()
                }
                json.member("free", free)
                if let level {
                    json.key("level")
                    level.write(to: &json)
                }
                json.member("default", defaultValue)
                json.member("json", jsonValue)
                json.member("limit", limit)
                json.endObject()
            }
        }
    }

    /// Sends time spans and values of more than one part.
    ///
    /// Access: viewer. See <https://example.com/everything/#set>.
    public struct SetValues: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - timeout: A time span.
        ///   - delay: A time span with a fraction.
        ///   - rest: A time span with a default.
        ///   - steps: Time spans.
        ///   - size: A width and a height.
        ///   - sizes: Widths and heights.
        ///   - corners: Points.
        ///   - direction: A pan and a tilt.
        ///   - zoom: A range.
        ///   - code: A text with parts.
        public init(
            timeout: Duration, delay: Duration? = nil, rest: Duration = .seconds(5 * 60), steps: [Duration]? = nil,
            size: Resolution? = nil, sizes: [Resolution]? = nil, corners: [Point]? = nil, direction: PanTilt? = nil,
            zoom: ZoomRange? = nil, code: Code? = nil
        ) {
            call = VapixCall(
                id: "everything/setValues", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setValues",
                access: .viewer, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("timeout", timeout, in: .seconds)
                json.member("delay", delay, fractional: .milliseconds)
                json.member("rest", rest, in: .minutes)
                if let steps {
                    json.key("steps")
                    json.beginArray()
                    for item in steps { json.write(item, in: .milliseconds) }
                    json.endArray()
                }
                if let size {
                    json.key("size")
                    size.write(to: &json)
                }
                if let sizes {
                    json.key("sizes")
                    json.beginArray()
                    for item in sizes { item.write(to: &json) }
                    json.endArray()
                }
                if let corners {
                    json.key("corners")
                    json.beginArray()
                    for item in corners { item.write(to: &json) }
                    json.endArray()
                }
                if let direction {
                    json.key("direction")
                    direction.write(to: &json)
                }
                if let zoom {
                    json.key("zoom")
                    zoom.write(to: &json)
                }
                if let code {
                    json.key("code")
                    code.write(to: &json)
                }
                json.endObject()
            }
        }
    }

    /// Reads time spans and values of more than one part.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetValues: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "everything/getValues", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getValues",
            access: .viewer, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// A time span.
            public let timeout: Duration
            /// A time span.
            public let age: Duration?
            /// A time span with a fraction.
            public let delay: Duration?
            /// A time span with a default.
            public let rest: Duration
            /// Time spans.
            public let steps: [Duration]
            /// A width and a height.
            public let size: Resolution?
            /// Widths and heights.
            public let sizes: [Resolution]
            /// A point.
            public let corner: Point?
            /// Points.
            public let corners: [Point]
            /// A pan and a tilt.
            public let direction: PanTilt?
            /// A range.
            public let zoom: ZoomRange?
            /// A range in a text.
            public let zoomText: ZoomRange?
            /// A text with parts.
            public let code: Code?
            /// A name or a point.
            public let place: Place?

            init(from json: inout JSONReader) throws(WireError) {
                var timeout: Duration?
                var age: Duration?
                var delay: Duration?
                var rest: Duration = .seconds(5 * 3600)
                var steps: [Duration] = []
                var size: Resolution?
                var sizes: [Resolution] = []
                var corner: Point?
                var corners: [Point] = []
                var direction: PanTilt?
                var zoom: ZoomRange?
                var zoomText: ZoomRange?
                var code: Code?
                var place: Place?
                let keys: StaticString = """
                    timeout,age,delay,rest,steps,size,sizes,corner,corners,direction,zoom,zoomText,code,place
                    """
                while let key = try json.nextKey(of: keys) {
                    switch key {
                    case 0: timeout = try json.readDuration(in: .seconds)
                    case 1: age = try json.readDuration(in: .days)
                    case 2: delay = try json.readDuration(in: .milliseconds)
                    case 3: rest = try json.readDuration(in: .hours) ?? rest
                    case 4:
                        var items: [Duration] = []
                        while try json.nextElement() {
                            if let item = try json.readDuration(in: .microseconds) { items.append(item) }
                        }
                        steps = items
                    case 5: size = try json.read(Resolution.self)
                    case 6: sizes = try json.readArray(of: Resolution.self)
                    case 7: corner = try json.read(Point.self)
                    case 8: corners = try json.readArray(of: Point.self)
                    case 9: direction = try json.read(PanTilt.self)
                    case 10: zoom = try json.read(ZoomRange.self)
                    case 11: zoomText = try json.read(ZoomRange.self)
                    case 12: code = try json.read(Code.self)
                    case 13: place = try json.read(Place.self)
                    default: try json.skipValue()
                    }
                }
                guard let timeout else { throw json.missingField("timeout") }
                self.timeout = timeout
                self.age = age
                self.delay = delay
                self.rest = rest
                self.steps = steps
                self.size = size
                self.sizes = sizes
                self.corner = corner
                self.corners = corners
                self.direction = direction
                self.zoom = zoom
                self.zoomText = zoomText
                self.code = code
                self.place = place
            }
        }
    }

    /// Sends time spans and values of more than one part as arguments.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct AskValues: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - timeout: A time span.
        ///   - delay: A time span with a fraction.
        ///   - size: A width and a height.
        ///   - center: A point.
        ///   - corners: Points.
        ///   - code: A text with parts.
        public init(
            timeout: Duration? = nil, delay: Duration? = nil, size: Resolution? = nil, center: Point? = nil,
            corners: [Point] = [], code: Code? = nil
        ) {
            call = VapixCall(
                id: "everything/askValues", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .xml(root: "root", reading: Output.init(from:))
            ) { query in
                query.append("timeout", timeout, in: .seconds)
                query.append("delay", delay, fractional: .seconds)
                query.append("size", size?.description)
                query.append("center", center?.description)
                try query.append("corners", corners.map(\.description), separator: ":")
                query.append("code", code?.description)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// A time span.
            public let uptime: Duration?
            /// A width and a height.
            public let size: Resolution?
            /// A text with parts.
            public let code: Code?

            init(from xml: inout XMLReader) throws(WireError) {
                var uptime: Duration?
                var size: Resolution?
                var code: Code?
                try xml.readAttributes(of: "uptime")
                if let attribute = xml.attribute(0) { uptime = Duration(wire: attribute, in: .seconds) }
                while let element = try xml.nextElement(of: "size,code") {
                    switch element {
                    case 0: size = try Resolution(xml.readText())
                    case 1: code = try Code(xml.readText())
                    default: try xml.skipElement()
                    }
                }
                self.uptime = uptime
                self.size = size
                self.code = code
            }
        }
    }

    /// Reads a text that a type takes apart.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetCode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Code>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Code>(
            id: "everything/getCode", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .text(as: Code.self))
    }

    /// Reads a text that is a time span.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetTime: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Duration>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Duration>(
            id: "everything/getTime", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .duration(in: .seconds))
    }

    /// Sends an array in place of params.
    ///
    /// Access: viewer. See <https://example.com/everything/#set>.
    public struct SetAll: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter sizes: The sizes.
        public init(sizes: [Size]) {
            call = VapixCall(
                id: "everything/setAll", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setAll",
                access: .viewer, effect: .idempotent, reply: .success
            ) { json in
                json.key("params")
                json.beginArray()
                for item in sizes { item.write(to: &json) }
                json.endArray()
            }
        }
    }

    /// Sends members that the caller names.
    ///
    /// Access: viewer. See <https://example.com/everything/#set>.
    public struct SetOpen: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter headers: The members.
        public init(headers: [String: String]) {
            call = VapixCall(
                id: "everything/setOpen", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setOpen",
                access: .viewer, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                for (key, item) in headers.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
                json.endObject()
            }
        }
    }

    /// Sends empty params.
    ///
    /// Access: viewer. See <https://example.com/everything/#set>.
    public struct SetNothing: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "everything/setNothing", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setNothing",
            access: .viewer, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.endObject()
        }
    }

    /// Sends nothing if nothing is given, with so many parameters that the condition takes several lines.
    ///
    /// Access: viewer. See <https://example.com/everything/#set>.
    public struct SetMany: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - theFirstParameter: The first.
        ///   - theSecondParameter: The second.
        ///   - theThirdParameter: The third.
        ///   - theFourthParameter: The fourth.
        ///   - theFifthParameter: The fifth.
        public init(
            theFirstParameter: Duration? = nil, theSecondParameter: String? = nil, theThirdParameter: String? = nil,
            theFourthParameter: String? = nil, theFifthParameter: String? = nil
        ) {
            var apiVersion = "1.0"
            if theFifthParameter != nil { apiVersion = "1.5" }
            call = VapixCall(
                id: "everything/setMany", path: "/axis-cgi/everything.cgi", apiVersion: apiVersion, method: "setMany",
                access: .viewer, effect: .idempotent, reply: .success, patience: theFirstParameter ?? .zero
            ) { json in
                json.beginParameters()
                json.member("theFirstParameter", theFirstParameter, in: .seconds)
                json.member("theSecondParameter", theSecondParameter)
                json.member("theThirdParameter", theThirdParameter)
                json.member("theFourthParameter", theFourthParameter)
                json.member("theFifthParameter", theFifthParameter)
                json.endParameters()
            }
        }
    }

    /// Reads every type.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetEverything: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "everything/getEverything", path: "/axis-cgi/everything.cgi", apiVersion: "1.0",
            method: "getEverything", access: .viewer, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// A text.
            public let text: String
            /// A name that is taken.
            public let key: String
            /// A reserved word, with two names on the wire.
            public let `default`: String?
            /// A number.
            public let small: Int?
            /// A number.
            public let large: Int64?
            /// A number.
            public let ratio: Double?
            /// JSON's own.
            public let isOn: Bool?
            /// A word.
            public let yes: Bool?
            /// A digit.
            public let bit: Bool?
            /// A number in quotes.
            public let quoted: Int?
            /// A number in quotes.
            public let quotedRatio: Double?
            /// A text that may be empty.
            public let maybe: String?
            /// A word that may be empty.
            public let maybeMode: Mode?
            /// A word.
            public let mode: Mode?
            /// A word with a default.
            public let assumed: Mode
            /// An object.
            public let size: Size?
            /// An object that must be there.
            public let needed: Size
            /// Objects.
            public let sizes: [Size]
            /// Objects, or nil.
            public let optionalSizes: [Size]?
            /// Objects that must be there.
            public let requiredSizes: [Size]
            /// Numbers in lists.
            public let polygon: [[Double]]
            /// Words.
            public let words: [Mode]
            /// Numbers in quotes.
            public let quotes: [Int]
            /// Words in lists.
            public let wordGrid: [[Mode]]
            /// Flags.
            public let flags: [Bool]
            /// Texts by names.
            public let names: [String: String]
            /// Words by names.
            public let modes: [String: Mode]
            /// Numbers by names, by names.
            public let nested: [String: [String: Int64]]
            /// Anything.
            public let free: JSONText?
            /// A number or a word.
            public let level: Level?
            /// Came later.
            ///
            /// Since AXIS OS 2.0.
            ///
            /// Deprecated: Use nothing.
            public let since: String?
            /// The rest.
            public let other: [String: JSONText]

            init(from json: inout JSONReader) throws(WireError) {
                var textValue: String?
                var keyValue: String?
                var defaultValue: String?
                var small: Int?
                var large: Int64?
                var ratio: Double?
                var isOn: Bool?
                var yes: Bool?
                var bit: Bool?
                var quoted: Int?
                var quotedRatio: Double?
                var maybe: String?
                var maybeMode: Mode?
                var mode: Mode?
                var assumed: Mode = .fast
                var size: Size?
                var needed: Size?
                var sizes: [Size] = []
                var optionalSizes: [Size]?
                var requiredSizes: [Size] = []
                var polygon: [[Double]] = []
                var words: [Mode] = []
                var quotes: [Int] = []
                var wordGrid: [[Mode]] = []
                var flags: [Bool] = []
                var names: [String: String] = [:]
                var modes: [String: Mode] = [:]
                var nested: [String: [String: Int64]] = [:]
                var free: JSONText?
                var level: Level?
                var since: String?
                var other: [String: JSONText] = [:]
                let keys: StaticString = """
                    text,key,default,standard,small,large,ratio,isOn,yes,bit,quoted,quotedRatio,maybe,maybeMode,mode,\
                    assumed,size,needed,sizes,optionalSizes,requiredSizes,polygon,words,quotes,wordGrid,flags,names,\
                    modes,nested,free,level,since
                    """
                while let key = try json.nextKey(of: keys) {
                    switch key {
                    case 0: textValue = try json.readString()
                    case 1: keyValue = try json.readString()
                    case 2, 3: defaultValue = try json.readString()
                    case 4: small = try json.readInt()
                    case 5: large = try json.readInt64()
                    case 6: ratio = try json.readDouble()
                    case 7: isOn = try json.readBool()
                    case 8: yes = try json.readFlag()
                    case 9: bit = try json.readFlag()
                    case 10: quoted = try json.readNumericInt()
                    case 11: quotedRatio = try json.readNumericDouble()
                    case 12: maybe = try json.readNonEmptyString()
                    case 13: maybeMode = try json.readNonEmptyString().map(Mode.init(rawValue:))
                    case 14: mode = try json.readWord(Mode.self)
                    case 15: assumed = try json.readWord(Mode.self) ?? assumed
                    case 16: size = try json.read(Size.self)
                    case 17: needed = try json.read(Size.self)
                    case 18: sizes = try json.readArray(of: Size.self)
                    case 19: optionalSizes = try json.readArray(of: Size.self)
                    case 20: requiredSizes = try json.readArray(of: Size.self)
                    case 21: polygon = try json.readArray(of: [Double].self)
                    case 22: words = try json.readArray(of: String.self).map(Mode.init(rawValue:))
                    case 23:
                        var items: [Int] = []
                        while try json.nextElement() {
                            if let item = try json.readNumericInt() { items.append(item) }
                        }
                        quotes = items
                    case 24:
                        var items: [[Mode]] = []
                        while try json.nextElement() {
                            items.append(try json.readArray(of: String.self).map(Mode.init(rawValue:)))
                        }
                        wordGrid = items
                    case 25: flags = try json.readArray(of: Bool.self)
                    case 26: names = try json.readMap(of: String.self)
                    case 27: modes = try json.readMap(of: String.self).mapValues(Mode.init(rawValue:))
                    case 28: nested = try json.readMap(of: [String: Int64].self)
                    case 29: free = try json.readJSONText()
                    case 30: level = try json.read(Level.self)
                    case 31: since = try json.readString()
                    default:
                        let key = json.keyText
                        other[key] = try json.readJSONText()
                    }
                }
                guard let textValue else { throw json.missingField("text") }
                self.text = textValue
                guard let keyValue else { throw json.missingField("key") }
                self.key = keyValue
                self.default = defaultValue
                self.small = small
                self.large = large
                self.ratio = ratio
                self.isOn = isOn
                self.yes = yes
                self.bit = bit
                self.quoted = quoted
                self.quotedRatio = quotedRatio
                self.maybe = maybe
                self.maybeMode = maybeMode
                self.mode = mode
                self.assumed = assumed
                self.size = size
                guard let needed else { throw json.missingField("needed") }
                self.needed = needed
                self.sizes = sizes
                self.optionalSizes = optionalSizes
                self.requiredSizes = requiredSizes
                self.polygon = polygon
                self.words = words
                self.quotes = quotes
                self.wordGrid = wordGrid
                self.flags = flags
                self.names = names
                self.modes = modes
                self.nested = nested
                self.free = free
                self.level = level
                self.since = since
                self.other = other
            }
        }
    }

    /// Reads an array in place of data.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetList: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[Size]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[Size]>(
            id: "everything/getList", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getList",
            access: .viewer, effect: .read, reply: .data)
    }

    /// Reads an array of words in place of data.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetModes: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[Mode]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[Mode]>(
            id: "everything/getModes", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getModes",
            access: .viewer, effect: .read, reply: .data(reading: Self.read))

        private static func read(_ json: inout JSONReader) throws(WireError) -> [Mode] {
            try json.readArray(of: String.self).map(Mode.init(rawValue:))
        }
    }

    /// Reads an array of numbers in quotes in place of data.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetQuotes: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[Int64]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[Int64]>(
            id: "everything/getQuotes", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getQuotes",
            access: .viewer, effect: .read, reply: .data(reading: Self.read))

        private static func read(_ json: inout JSONReader) throws(WireError) -> [Int64] {
            var output = [Int64]()
            var items: [Int64] = []
            while try json.nextElement() {
                if let item = try json.readNumericInt64() { items.append(item) }
            }
            output = items
            return output
        }
    }

    /// Reads names that are not known beforehand.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetMap: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: Size]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String: Size]>(
            id: "everything/getMap", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getMap",
            access: .viewer, effect: .read, reply: .data)
    }

    /// Reads a word in place of data.
    ///
    /// A paragraph of details.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Mode>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Mode>(
            id: "everything/getMode", path: "/axis-cgi/everything-else.cgi", apiVersion: "1.0", method: "getMode",
            access: .viewer, effect: .read, reply: .data(reading: Self.read))

        private static func read(_ json: inout JSONReader) throws(WireError) -> Mode {
            guard let value = try json.readWord(Mode.self) else { throw json.missingField("data") }
            return value
        }
    }

    /// Reads a text in place of data.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetText: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<String>(
            id: "everything/getText", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getText",
            access: .viewer, effect: .read, reply: .data)
    }

    /// Reads versions.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "everything/getSupportedVersions", path: "/axis-cgi/everything.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)
    }

    /// Sends every type of argument.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Ask: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - text: A text.
        ///   - bit: A digit.
        ///   - more: Whatever else.
        ///   - number: A number.
        ///   - ratio: A number.
        ///   - isOn: True or false.
        ///   - yes: Yes or no.
        ///   - mode: A word.
        ///   - texts: Texts.
        ///   - modes: Words.
        ///   - numbers: Numbers.
        ///   - repeated: Texts.
        ///   - inValue: A reserved word.
        ///   - queryValue: A name that is taken.
        ///   - limit: With a default.
        public init(
            text: String, bit: Bool, more: [String: String], number: Int64? = nil, ratio: Double? = nil,
            isOn: Bool? = nil, yes: Bool? = nil, mode: Mode? = nil, texts: [String] = [], modes: [Mode] = [],
            numbers: [Int] = [], repeated: [String] = [], in inValue: String? = nil, query queryValue: String? = nil,
            limit: Int = 5
        ) {
            call = VapixCall(
                id: "everything/ask", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .text
            ) { query in
                query.append("action", "ask")
                query.append("text", text)
                query.append("number", number)
                query.append("ratio", ratio)
                query.append("isOn", isOn.map { $0 ? "true" : "false" })
                query.append("yes", yes.map { $0 ? "yes" : "no" })
                query.append("bit", bit ? "1" : "0")
                query.append("mode", mode?.rawValue)
                try query.append("texts", texts, separator: ",")
                try query.append("modes", modes.map(\.rawValue), separator: ",")
                try query.append("numbers", numbers.map { String($0) }, separator: "|")
                query.append(repeating: "repeated", repeated)
                query.append("in", inValue)
                query.append("query", queryValue)
                query.append("limit", limit)
                let reserved = [
                    "action", "text", "number", "ratio", "isOn", "yes", "bit", "mode", "texts", "modes", "numbers",
                    "repeated", "in", "query", "limit",
                ]
                try query.append(pairs: more, except: reserved)
            }
        }
    }

    /// Sends a form.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Change: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter values: The values.
        public init(values: [String: String]) {
            call = VapixCall(
                id: "everything/change", path: "/axis-cgi/everything.cgi", arguments: .form, access: .viewer,
                effect: .once, reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
            ) { query in
                query.append("action", "change")
                try query.append(parameters: values)
            }
        }
    }

    /// Sends a POST, and gets nothing.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Clear: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "everything/clear", path: "/axis-cgi/everything.cgi", arguments: .post, access: .viewer, effect: .once,
            reply: .silence)
    }

    /// Reads lines.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetLines: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Lines>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Lines>(
            id: "everything/getLines", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .keyValue(reading: Lines.init(from:)))
    }

    /// Reads lines of any name.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetTable: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: String]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String: String]>(
            id: "everything/getTable", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .keyValue(reading: Self.read))

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
            var output: [String: String] = [:]
            while let key = try text.nextKey() { output[key] = text.value }
            return output
        }
    }

    /// Reads JSON without an envelope.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetDocument: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "everything/getDocument", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .document(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// An object.
            public let size: Size?

            init(from json: inout JSONReader) throws(WireError) {
                var size: Size?
                while let key = try json.nextKey(of: "size") {
                    switch key {
                    case 0: size = try json.read(Size.self)
                    default: try json.skipValue()
                    }
                }
                self.size = size
            }
        }
    }

    /// Reads a document of XML.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetTree: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Tree>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Tree>(
            id: "everything/getTree", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .xml(root: "root", reading: Tree.init(from:)))
    }

    /// Reads elements of XML.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetElements: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[Node]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[Node]>(
            id: "everything/getElements", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xml(root: "root", reading: Self.read))

        private static func read(_ xml: inout XMLReader) throws(WireError) -> [Node] {
            var output: [Node] = []
            output.reserveCapacity(xml.likelyCount)
            while let element = try xml.nextElement(of: "nodes") {
                switch element {
                case 0:
                    while let element = try xml.nextElement(of: "node") {
                        switch element {
                        case 0: output.append(try Node(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            return output
        }
    }

    /// Reads numbers of XML.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetNumbers: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[Int]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[Int]>(
            id: "everything/getNumbers", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xml(root: "root", reading: Self.read))

        private static func read(_ xml: inout XMLReader) throws(WireError) -> [Int] {
            var output: [Int] = []
            output.reserveCapacity(xml.likelyCount)
            while let element = try xml.nextElement(of: "number") {
                switch element {
                case 0: if let item = try Int(wire: xml.readText()) { output.append(item) }
                default: try xml.skipElement()
                }
            }
            return output
        }
    }

    /// Reads a success element.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetResponse: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "everything/getResponse", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xmlResponse(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The versions (`VersionNumber`).
            public let version: [String]
            /// Whether it is final (`Final`).
            public let isFinal: Bool

            init(from xml: inout XMLReader) throws(WireError) {
                var version: [String] = []
                var isFinal: Bool?
                while let element = try xml.nextElement(of: "SchemaVersion") {
                    switch element {
                    case 0:
                        while let element = try xml.nextElement(of: "VersionNumber,Final") {
                            switch element {
                            case 0: version.append(try xml.readText())
                            case 1: isFinal = try Bool(wire: xml.readText())
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
                self.version = version
                guard let isFinal else { throw xml.missingField("Final") }
                self.isFinal = isFinal
            }
        }
    }

    /// Reads nothing but success.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Confirm: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "everything/confirm", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .xmlResponse)
    }

    /// Reads nothing but success from a root.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Start: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "everything/start", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .xml(root: "root"))
    }

    /// Reads what hand-written code reads.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetCustom: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<String>(
            id: "everything/getCustom", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: ReplyForm(reading: Self.read))
    }

    /// Reads bytes.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetPicture: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[UInt8]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[UInt8]>(
            id: "everything/getPicture", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .binary(magic: [0xFF, 0xD8, 0xFF]))
    }

    /// Streams pictures.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Watch: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        ///
        /// - Parameter fps: Pictures per second.
        public init(fps: Int? = nil) {
            call = VapixCall(
                id: "everything/watch", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .stream("multipart/x-mixed-replace")
            ) { query in
                query.append("fps", fps)
            }
        }
    }

    /// Reads a file as it comes.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Download: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Never>(
            id: "everything/download", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .stream("application/zip"))
    }

    /// Sends a body of any size.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Transmit: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - confirmation: Something happens that must not happen by accident.
        ///   - sound: The sound.
        ///   - contentType: How sound is encoded.
        ///   - output: An output.
        public init(
            confirmation: Transmit.Confirmation, sound: HTTPBody, contentType: MediaType, output: String? = nil
        ) {
            call = VapixCall(
                id: "everything/transmit", path: "/axis-cgi/everything.cgi", access: .viewer, effect: .once,
                body: sound, contentType: contentType.rawValue, reply: .silence
            ) { query in
                query.append("output", output)
            }
        }

        /// Says that the caller knows what comes of the call; there is one value, to be written out.
        public struct Confirmation: Sendable {
            /// Something happens that must not happen by accident.
            @_alwaysEmitIntoClient
            public static var isMeant: Confirmation { Self() }

            @usableFromInline init() {}
        }
    }

    /// Uploads a picture with a JSON method.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct UploadPicture: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - image: The picture.
        ///   - scale: The size.
        public init(image: FilePart, scale: Int? = nil) {
            call = VapixCall(
                id: "everything/uploadPicture", path: "/axis-cgi/everything.cgi", access: .viewer, effect: .once,
                reply: .data(reading: Output.init(from:))
            ) { parts in
                let method = jsonRequest(apiVersion: "1.0", method: "upload") { json in
                    json.beginParameters()
                    json.member("scale", scale)
                    json.endParameters()
                }
                parts.append("json", contentType: "application/json", method)
                parts.append("image", contentType: "image/png", image)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Where it is.
            public let path: String

            init(from json: inout JSONReader) throws(WireError) {
                var path: String?
                while let key = try json.nextKey(of: "path") {
                    switch key {
                    case 0: path = try json.readString()
                    default: try json.skipValue()
                    }
                }
                guard let path else { throw json.missingField("path") }
                self.path = path
            }
        }
    }

    /// Uploads files.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct UploadFiles: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - firmware: The file.
        ///   - remark: A remark.
        ///   - name: A name.
        public init(firmware: [UInt8], remark: String, name: String? = nil) {
            call = VapixCall(
                id: "everything/uploadFiles", path: "/axis-cgi/everything.cgi", access: .viewer, effect: .once,
                reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
            ) { query in
                query.append("action", "upload")
                query.append("name", name)
            } writeParts: { parts in
                parts.append(nil, filename: "firmware.bin", contentType: "application/octet-stream", firmware)
                parts.append("note", Array(remark.utf8))
            }
        }
    }

    /// A name or a point.
    public enum Place: Sendable, JSONReadable {
        /// A name.
        case named(String)
        /// A point.
        case at(Point)
        /// A form that this version of the library does not know.
        case other(JSONText)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .string:
                guard let value = try json.readString() else { throw json.missingField("named") }
                self = .named(value)
            case .array:
                guard let value = try json.read(Point.self) else { throw json.missingField("at") }
                self = .at(value)
            default: self = .other(try JSONText(from: &json))
            }
        }
    }

    /// How sound is encoded.
    public struct MediaType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// In the usual way.
        @_alwaysEmitIntoClient
        public static var basic: MediaType { Self(rawValue: "audio/basic") }
    }

    /// A size.
    public struct Size: Sendable, JSONReadable {
        /// The width.
        public var width: Int
        /// The height (`y-height`).
        public var height: Int?
        /// A word.
        public var unit: Mode?
        /// Texts.
        public var tags: [String]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: The width.
        ///   - height: The height.
        ///   - unit: A word.
        ///   - tags: Texts.
        @_alwaysEmitIntoClient
        public init(width: Int, height: Int? = nil, unit: Mode? = nil, tags: [String] = []) {
            self.width = width
            self.height = height
            self.unit = unit
            self.tags = tags
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("width", width)
            json.member("y-height", height)
            json.member("unit", unit?.rawValue)
            if !tags.isEmpty {
                json.key("tags")
                json.beginArray()
                for item in tags { json.write(item) }
                json.endArray()
            }
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var width: Int?
            var height: Int?
            var unit: Mode?
            var tags: [String] = []
            while let key = try json.nextKey(of: "width,y-height,unit,tags") {
                switch key {
                case 0: width = try json.readInt()
                case 1: height = try json.readInt()
                case 2: unit = try json.readWord(Mode.self)
                case 3: tags = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
            guard let width else { throw json.missingField("width") }
            self.width = width
            self.height = height
            self.unit = unit
            self.tags = tags
        }
    }

    /// How fast.
    ///
    /// A paragraph of details.
    public struct Mode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            switch rawValue {
            case "slow": self.rawValue = "Slow"
            default: self.rawValue = rawValue
            }
        }

        /// Quick.
        @_alwaysEmitIntoClient
        public static var fast: Mode { Self(rawValue: "Fast") }
        /// Not quick.
        @_alwaysEmitIntoClient
        public static var slow: Mode { Self(rawValue: "Slow") }
        /// Not at all.
        @_alwaysEmitIntoClient
        public static var off: Mode { Self(rawValue: "off") }
        /// Nothing.
        @_alwaysEmitIntoClient
        public static var `default`: Mode { Self(rawValue: "") }
    }

    /// A number, a word, or more.
    public enum Level: Sendable, JSONReadable {
        /// A number.
        case number(Int)
        /// A word.
        case word(Mode)
        /// A size.
        case size(Size)
        /// Numbers.
        case list([Int])
        /// True or false.
        case isOn(Bool)
        /// A form that this version of the library does not know.
        case other(JSONText)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .number:
                guard let value = try json.readInt() else { throw json.missingField("number") }
                self = .number(value)
            case .string:
                guard let value = try json.readWord(Mode.self) else { throw json.missingField("word") }
                self = .word(value)
            case .object:
                guard let value = try json.read(Size.self) else { throw json.missingField("size") }
                self = .size(value)
            case .array:
                self = .list(try json.readArray(of: Int.self))
            case .bool:
                guard let value = try json.readBool() else { throw json.missingField("isOn") }
                self = .isOn(value)
            default: self = .other(try JSONText(from: &json))
            }
        }

        package func write(to json: inout JSONWriter) {
            switch self {
            case .number(let value):
                json.write(value)
            case .word(let value):
                json.write(value.rawValue)
            case .size(let value):
                value.write(to: &json)
            case .list(let value):
                json.beginArray()
                for item in value { json.write(item) }
                json.endArray()
            case .isOn(let value):
                json.write(value)
            case .other(let value): json.write(value)
            }
        }
    }

    /// Lines of text.
    public struct Lines: Sendable {
        /// The width (`image width`).
        public let width: Int
        /// On or off.
        public let isOn: Bool?
        /// A word.
        public let mode: Mode?
        /// Words.
        public let modes: [Mode]
        /// Numbers.
        public let numbers: [Int]
        /// A text.
        public let text: String?
        /// The rest.
        public let other: [String: String]

        init(from text: inout KeyValueReader) throws(WireError) {
            var width: Int?
            var isOn: Bool?
            var mode: Mode?
            var modes: [Mode] = []
            var numbers: [Int] = []
            var textValue: String?
            var other: [String: String] = [:]
            while let key = try text.nextKey() {
                switch key {
                case "image width": width = Int(wire: text.value)
                case "isOn": isOn = Bool(wire: text.value)
                case "mode": mode = Mode(rawValue: text.value)
                case "modes": modes = text.value.split(separator: ",").map { Mode(rawValue: String($0)) }
                case "numbers": numbers = text.value.split(separator: ",").compactMap { Int(wire: String($0)) }
                case "text": textValue = nonEmpty(text.value)
                default: other[key] = text.value
                }
            }
            guard let width else { throw text.missingField("image width") }
            self.width = width
            self.isOn = isOn
            self.mode = mode
            self.modes = modes
            self.numbers = numbers
            self.text = textValue
            self.other = other
        }
    }

    /// A tree.
    public struct Tree: Sendable {
        /// How many.
        public let count: Int?
        /// The title.
        public let title: String?
        /// The language (`lang`).
        public let language: String?
        /// The nodes (`node`).
        public let nodes: [Node]
        /// A word.
        public let mode: Mode?
        /// A flag (`on`).
        public let isOn: Bool?
        /// Numbers (`number`).
        public let numbers: [Int64]

        init(from xml: inout XMLReader) throws(WireError) {
            var count: Int?
            var title: String?
            var language: String?
            var nodes: [Node] = []
            var mode: Mode?
            var isOn: Bool?
            var numbers: [Int64] = []
            try xml.readAttributes(of: "count")
            if let attribute = xml.attribute(0) { count = Int(wire: attribute) }
            while let element = try xml.nextElement(of: "info,node,mode,on,numbers") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "lang")
                    if let attribute = xml.attribute(0) { language = attribute }
                    while let element = try xml.nextElement(of: "title") {
                        switch element {
                        case 0: title = try xml.readText()
                        default: try xml.skipElement()
                        }
                    }
                case 1: nodes.append(try Node(from: &xml))
                case 2: mode = try Mode(rawValue: xml.readText())
                case 3: isOn = try Bool(wire: xml.readText())
                case 4:
                    while let element = try xml.nextElement(of: "number") {
                        switch element {
                        case 0: if let item = try Int64(xml.readText()) { numbers.append(item) }
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.count = count
            self.title = title
            self.language = language
            self.nodes = nodes
            self.mode = mode
            self.isOn = isOn
            self.numbers = numbers
        }
    }

    /// A node.
    public struct Node: Sendable {
        /// The number.
        public let id: Int64
        /// The text.
        public let text: String?
        /// Texts in an attribute.
        public let tags: [String]
        /// The nodes in it (`node`).
        public let nodes: [Node]

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int64?
            var textValue: String?
            var tags: [String] = []
            var nodes: [Node] = []
            try xml.readAttributes(of: "id,tags")
            if let attribute = xml.attribute(0) { id = Int64(attribute) }
            if let attribute = xml.attribute(1) { tags = attribute.split(separator: ",").map { String($0) } }
            while let element = try xml.nextElement(of: "text,node") {
                switch element {
                case 0: textValue = try xml.readText()
                case 1: nodes.append(try Node(from: &xml))
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("id") }
            self.id = id
            self.text = textValue
            self.tags = tags
            self.nodes = nodes
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The device refused.
        @_alwaysEmitIntoClient
        public static var refused: DeviceError.Code { 7 }
        /// There is no such thing.
        @_alwaysEmitIntoClient
        public static var noSuchThing: DeviceError.Code { "no_such_thing" }
        /// A reserved word that YAML takes for true.
        @_alwaysEmitIntoClient
        public static var on: DeviceError.Code { 5 }

        static func explanation(of code: DeviceError.Code) -> String? {
            switch code {
            case internalError: "the device failed"
            case refused: "the device does not want to"
            case noSuchThing: "there is no such thing"
            case on: "a reserved word that YAML takes for true"
            default: nil
            }
        }
    }
}

extension VapixCalls where API == Everything {
    /// See ``Everything/SetEverything``.
    @_alwaysEmitIntoClient
    public func setEverything(
        channel: Int, text: String, small: Int, large: Int64? = nil, ratio: Double? = nil, isOn: Bool? = nil,
        yes: Bool? = nil, on: Bool? = nil, truth: Bool? = nil, bit: Bool? = nil, enabled: Bool? = nil,
        quoted: Int64? = nil, mode: Everything.Mode? = nil, size: Everything.Size? = nil,
        sizes: [Everything.Size]? = nil, polygon: [[Double]]? = nil, words: [Everything.Mode]? = nil,
        names: [String: String]? = nil, grid: [String: [Int]]? = nil, modes: [String: Everything.Mode]? = nil,
        quotes: [Int]? = nil, free: JSONText? = nil, level: Everything.Level? = nil,
        default defaultValue: String? = nil, json jsonValue: String? = nil, limit: Int = 20
    ) async throws {
        try await vapix.send(
            Everything.SetEverything(
                channel: channel, text: text, small: small, large: large, ratio: ratio, isOn: isOn, yes: yes, on: on,
                truth: truth, bit: bit, enabled: enabled, quoted: quoted, mode: mode, size: size, sizes: sizes,
                polygon: polygon, words: words, names: names, grid: grid, modes: modes, quotes: quotes, free: free,
                level: level, default: defaultValue, json: jsonValue, limit: limit))
    }

    /// See ``Everything/SetValues``.
    @_alwaysEmitIntoClient
    public func setValues(
        timeout: Duration, delay: Duration? = nil, rest: Duration = .seconds(5 * 60), steps: [Duration]? = nil,
        size: Resolution? = nil, sizes: [Resolution]? = nil, corners: [Point]? = nil, direction: PanTilt? = nil,
        zoom: ZoomRange? = nil, code: Everything.Code? = nil
    ) async throws {
        try await vapix.send(
            Everything.SetValues(
                timeout: timeout, delay: delay, rest: rest, steps: steps, size: size, sizes: sizes, corners: corners,
                direction: direction, zoom: zoom, code: code))
    }

    /// See ``Everything/GetValues``.
    @_alwaysEmitIntoClient
    public func getValues() async throws -> Everything.GetValues.Output {
        try await vapix.send(Everything.GetValues())
    }

    /// See ``Everything/AskValues``.
    @_alwaysEmitIntoClient
    public func askValues(
        timeout: Duration? = nil, delay: Duration? = nil, size: Resolution? = nil, center: Point? = nil,
        corners: [Point] = [], code: Everything.Code? = nil
    ) async throws -> Everything.AskValues.Output {
        try await vapix.send(
            Everything.AskValues(
                timeout: timeout, delay: delay, size: size, center: center, corners: corners, code: code))
    }

    /// See ``Everything/GetCode``.
    @_alwaysEmitIntoClient
    public func getCode() async throws -> Everything.Code {
        try await vapix.send(Everything.GetCode())
    }

    /// See ``Everything/GetTime``.
    @_alwaysEmitIntoClient
    public func getTime() async throws -> Duration {
        try await vapix.send(Everything.GetTime())
    }

    /// See ``Everything/SetAll``.
    @_alwaysEmitIntoClient
    public func setAll(sizes: [Everything.Size]) async throws {
        try await vapix.send(Everything.SetAll(sizes: sizes))
    }

    /// See ``Everything/SetOpen``.
    @_alwaysEmitIntoClient
    public func setOpen(headers: [String: String]) async throws {
        try await vapix.send(Everything.SetOpen(headers: headers))
    }

    /// See ``Everything/SetNothing``.
    @_alwaysEmitIntoClient
    public func setNothing() async throws {
        try await vapix.send(Everything.SetNothing())
    }

    /// See ``Everything/SetMany``.
    @_alwaysEmitIntoClient
    public func setMany(
        theFirstParameter: Duration? = nil, theSecondParameter: String? = nil, theThirdParameter: String? = nil,
        theFourthParameter: String? = nil, theFifthParameter: String? = nil
    ) async throws {
        try await vapix.send(
            Everything.SetMany(
                theFirstParameter: theFirstParameter, theSecondParameter: theSecondParameter,
                theThirdParameter: theThirdParameter, theFourthParameter: theFourthParameter,
                theFifthParameter: theFifthParameter))
    }

    /// See ``Everything/GetEverything``.
    @_alwaysEmitIntoClient
    public func getEverything() async throws -> Everything.GetEverything.Output {
        try await vapix.send(Everything.GetEverything())
    }

    /// See ``Everything/GetList``.
    @_alwaysEmitIntoClient
    public func getList() async throws -> [Everything.Size] {
        try await vapix.send(Everything.GetList())
    }

    /// See ``Everything/GetModes``.
    @_alwaysEmitIntoClient
    public func getModes() async throws -> [Everything.Mode] {
        try await vapix.send(Everything.GetModes())
    }

    /// See ``Everything/GetQuotes``.
    @_alwaysEmitIntoClient
    public func getQuotes() async throws -> [Int64] {
        try await vapix.send(Everything.GetQuotes())
    }

    /// See ``Everything/GetMap``.
    @_alwaysEmitIntoClient
    public func getMap() async throws -> [String: Everything.Size] {
        try await vapix.send(Everything.GetMap())
    }

    /// See ``Everything/GetText``.
    @_alwaysEmitIntoClient
    public func getText() async throws -> String {
        try await vapix.send(Everything.GetText())
    }

    /// See ``Everything/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Everything.GetSupportedVersions())
    }

    /// See ``Everything/Ask``.
    @_alwaysEmitIntoClient
    public func ask(
        _ text: String, bit: Bool, more: [String: String], number: Int64? = nil, ratio: Double? = nil,
        isOn: Bool? = nil, yes: Bool? = nil, mode: Everything.Mode? = nil, texts: [String] = [],
        modes: [Everything.Mode] = [], numbers: [Int] = [], repeated: [String] = [], in inValue: String? = nil,
        query queryValue: String? = nil, limit: Int = 5
    ) async throws -> String {
        try await vapix.send(
            Everything.Ask(
                text: text, bit: bit, more: more, number: number, ratio: ratio, isOn: isOn, yes: yes, mode: mode,
                texts: texts, modes: modes, numbers: numbers, repeated: repeated, in: inValue, query: queryValue,
                limit: limit))
    }

    /// See ``Everything/Change``.
    @_alwaysEmitIntoClient
    public func change(values: [String: String]) async throws {
        try await vapix.send(Everything.Change(values: values))
    }

    /// See ``Everything/Clear``.
    @_alwaysEmitIntoClient
    public func clear() async throws {
        try await vapix.send(Everything.Clear())
    }

    /// See ``Everything/GetLines``.
    @_alwaysEmitIntoClient
    public func getLines() async throws -> Everything.Lines {
        try await vapix.send(Everything.GetLines())
    }

    /// See ``Everything/GetTable``.
    @_alwaysEmitIntoClient
    public func getTable() async throws -> [String: String] {
        try await vapix.send(Everything.GetTable())
    }

    /// See ``Everything/GetDocument``.
    @_alwaysEmitIntoClient
    public func getDocument() async throws -> Everything.GetDocument.Output {
        try await vapix.send(Everything.GetDocument())
    }

    /// See ``Everything/GetTree``.
    @_alwaysEmitIntoClient
    public func getTree() async throws -> Everything.Tree {
        try await vapix.send(Everything.GetTree())
    }

    /// See ``Everything/GetElements``.
    @_alwaysEmitIntoClient
    public func getElements() async throws -> [Everything.Node] {
        try await vapix.send(Everything.GetElements())
    }

    /// See ``Everything/GetNumbers``.
    @_alwaysEmitIntoClient
    public func getNumbers() async throws -> [Int] {
        try await vapix.send(Everything.GetNumbers())
    }

    /// See ``Everything/GetResponse``.
    @_alwaysEmitIntoClient
    public func getResponse() async throws -> Everything.GetResponse.Output {
        try await vapix.send(Everything.GetResponse())
    }

    /// See ``Everything/Confirm``.
    @_alwaysEmitIntoClient
    public func confirm() async throws {
        try await vapix.send(Everything.Confirm())
    }

    /// See ``Everything/Start``.
    @_alwaysEmitIntoClient
    public func start() async throws {
        try await vapix.send(Everything.Start())
    }

    /// See ``Everything/GetCustom``.
    @_alwaysEmitIntoClient
    public func getCustom() async throws -> Everything.GetCustom.Output {
        try await vapix.send(Everything.GetCustom())
    }

    /// See ``Everything/GetPicture``.
    @_alwaysEmitIntoClient
    public func getPicture() async throws -> [UInt8] {
        try await vapix.send(Everything.GetPicture())
    }

    /// See ``Everything/Watch``.
    @_alwaysEmitIntoClient
    public func watch(fps: Int? = nil) async throws -> PartStream {
        try await PartStream(vapix.open(Everything.Watch(fps: fps)))
    }

    /// See ``Everything/Download``.
    @_alwaysEmitIntoClient
    public func download() async throws -> ReplyStream {
        try await vapix.open(Everything.Download())
    }

    /// See ``Everything/Transmit``.
    @_alwaysEmitIntoClient
    public func transmit(
        confirmation: Everything.Transmit.Confirmation, sound: HTTPBody, contentType: Everything.MediaType,
        output: String? = nil
    ) async throws {
        try await vapix.send(
            Everything.Transmit(confirmation: confirmation, sound: sound, contentType: contentType, output: output))
    }

    /// See ``Everything/UploadPicture``.
    @_alwaysEmitIntoClient
    public func uploadPicture(image: FilePart, scale: Int? = nil) async throws -> Everything.UploadPicture.Output {
        try await vapix.send(Everything.UploadPicture(image: image, scale: scale))
    }

    /// See ``Everything/UploadFiles``.
    @_alwaysEmitIntoClient
    public func uploadFiles(firmware: [UInt8], remark: String, name: String? = nil) async throws {
        try await vapix.send(Everything.UploadFiles(firmware: firmware, remark: remark, name: name))
    }
}

extension Vapix {
    /// Every feature of the format; see ``Everything``.
    @_alwaysEmitIntoClient
    public var everything: VapixCalls<Everything> { VapixCalls(vapix: self) }
}
