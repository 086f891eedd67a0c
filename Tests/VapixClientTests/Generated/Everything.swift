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
    public struct SetEverything: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/setEverything", path: "/axis-cgi/everything.cgi", apiVersion: "1.0",
            method: "set-everything", access: .operator, effect: .idempotent)

        /// Beside the method.
        public var channel: Int32
        /// A text.
        public var text: String
        /// A number (`Small-Number`).
        public var small: Int32
        /// A number.
        public var large: Int64?
        /// A number.
        public var ratio: Double?
        /// JSON's own.
        public var isOn: Bool?
        /// A word.
        public var yes: Bool?
        /// A word.
        public var on: Bool?
        /// A word.
        public var truth: Bool?
        /// A digit.
        public var bit: Bool?
        /// A word.
        public var enabled: Bool?
        /// A number in quotes.
        public var quoted: Int64?
        /// A word.
        public var mode: Mode?
        /// An object.
        public var size: Size?
        /// Objects.
        public var sizes: [Size]?
        /// Numbers in lists.
        public var polygon: [[Double]]?
        /// Words.
        public var words: [Mode]?
        /// Texts by names.
        public var names: [String: String]?
        /// Lists by names.
        public var grid: [String: [Int32]]?
        /// Words by names.
        public var modes: [String: Mode]?
        /// Numbers in quotes.
        public var quotes: [Int32]?
        /// Anything.
        public var free: JSONText?
        /// A number or a word.
        public var level: Level?
        /// A reserved word.
        public var `default`: String?
        /// A name that is taken.
        public var json: String?
        /// With a default.
        public var limit: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

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
        ///   - json: A name that is taken.
        ///   - limit: With a default.
        public init(
            channel: Int32, text: String, small: Int32, large: Int64? = nil, ratio: Double? = nil, isOn: Bool? = nil,
            yes: Bool? = nil, on: Bool? = nil, truth: Bool? = nil, bit: Bool? = nil, enabled: Bool? = nil,
            quoted: Int64? = nil, mode: Mode? = nil, size: Size? = nil, sizes: [Size]? = nil,
            polygon: [[Double]]? = nil, words: [Mode]? = nil, names: [String: String]? = nil,
            grid: [String: [Int32]]? = nil, modes: [String: Mode]? = nil, quotes: [Int32]? = nil, free: JSONText? = nil,
            level: Level? = nil, default defaultValue: String? = nil, json: String? = nil, limit: Int32 = 20
        ) {
            self.channel = channel
            self.text = text
            self.small = small
            self.large = large
            self.ratio = ratio
            self.isOn = isOn
            self.yes = yes
            self.on = on
            self.truth = truth
            self.bit = bit
            self.enabled = enabled
            self.quoted = quoted
            self.mode = mode
            self.size = size
            self.sizes = sizes
            self.polygon = polygon
            self.words = words
            self.names = names
            self.grid = grid
            self.modes = modes
            self.quotes = quotes
            self.free = free
            self.level = level
            self.default = defaultValue
            self.json = json
            self.limit = limit
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.member("channel", channel)
            json.key("params")
            json.beginObject()
            json.member("kind", "fixed")
            json.member("version", Int32(3))
            json.member("isForced", true)
            json.member("text", self.text)
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
            json.member("default", `default`)
            json.member("json", self.json)
            json.member("limit", limit)
            json.endObject()
        }
    }

    /// Sends an array in place of params.
    ///
    /// Access: viewer. See <https://example.com/everything/#set>.
    public struct SetAll: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/setAll", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setAll",
            access: .viewer, effect: .idempotent)

        /// The sizes.
        public var sizes: [Size]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter sizes: The sizes.
        public init(sizes: [Size]) {
            self.sizes = sizes
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginArray()
            for item in sizes { item.write(to: &json) }
            json.endArray()
        }
    }

    /// Sends members that the caller names.
    ///
    /// Access: viewer. See <https://example.com/everything/#set>.
    public struct SetOpen: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/setOpen", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setOpen",
            access: .viewer, effect: .idempotent)

        /// The members.
        public var headers: [String: String]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter headers: The members.
        public init(headers: [String: String]) {
            self.headers = headers
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            for (key, item) in headers.sorted(by: { $0.key < $1.key }) {
                json.key(key)
                json.write(item)
            }
            json.endObject()
        }
    }

    /// Sends empty params.
    ///
    /// Access: viewer. See <https://example.com/everything/#set>.
    public struct SetNothing: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/setNothing", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setNothing",
            access: .viewer, effect: .idempotent)

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }
    }

    /// Sends nothing if nothing is given, with so many parameters that the condition takes several lines.
    ///
    /// Access: viewer. See <https://example.com/everything/#set>.
    public struct SetMany: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/setMany", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setMany",
            access: .viewer, effect: .idempotent)

        /// The first.
        public var theFirstParameter: Int32?
        /// The second.
        public var theSecondParameter: String?
        /// The third.
        public var theThirdParameter: String?
        /// The fourth.
        public var theFourthParameter: String?
        /// The fifth.
        public var theFifthParameter: String?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - theFirstParameter: The first.
        ///   - theSecondParameter: The second.
        ///   - theThirdParameter: The third.
        ///   - theFourthParameter: The fourth.
        ///   - theFifthParameter: The fifth.
        public init(
            theFirstParameter: Int32? = nil, theSecondParameter: String? = nil, theThirdParameter: String? = nil,
            theFourthParameter: String? = nil, theFifthParameter: String? = nil
        ) {
            self.theFirstParameter = theFirstParameter
            self.theSecondParameter = theSecondParameter
            self.theThirdParameter = theThirdParameter
            self.theFourthParameter = theFourthParameter
            self.theFifthParameter = theFifthParameter
        }

        package var patience: Duration { .seconds(theFirstParameter ?? 0) }

        package func writeParameters(to json: inout JSONWriter) {
            let isEmpty =
                theFirstParameter == nil
                && theSecondParameter == nil && theThirdParameter == nil && theFourthParameter == nil
                && theFifthParameter == nil
            if isEmpty { return }
            json.key("params")
            json.beginObject()
            json.member("theFirstParameter", theFirstParameter)
            json.member("theSecondParameter", theSecondParameter)
            json.member("theThirdParameter", theThirdParameter)
            json.member("theFourthParameter", theFourthParameter)
            json.member("theFifthParameter", theFifthParameter)
            json.endObject()
        }
    }

    /// Reads every type.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetEverything: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/getEverything", path: "/axis-cgi/everything.cgi", apiVersion: "1.0",
            method: "getEverything", access: .viewer, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// A text.
            public var text: String
            /// A name that is taken.
            public var key: String
            /// A reserved word, with two names on the wire.
            public var `default`: String?
            /// A number.
            public var small: Int32?
            /// A number.
            public var large: Int64?
            /// A number.
            public var ratio: Double?
            /// JSON's own.
            public var isOn: Bool?
            /// A word.
            public var yes: Bool?
            /// A digit.
            public var bit: Bool?
            /// A number in quotes.
            public var quoted: Int32?
            /// A number in quotes.
            public var quotedRatio: Double?
            /// A text that may be empty.
            public var maybe: String?
            /// A word that may be empty.
            public var maybeMode: Mode?
            /// A word.
            public var mode: Mode?
            /// A word with a default.
            public var assumed: Mode = .fast
            /// An object.
            public var size: Size?
            /// An object that must be there.
            public var needed: Size
            /// Objects.
            public var sizes: [Size] = []
            /// Objects, or nil.
            public var optionalSizes: [Size]?
            /// Objects that must be there.
            public var requiredSizes: [Size]
            /// Numbers in lists.
            public var polygon: [[Double]] = []
            /// Words.
            public var words: [Mode] = []
            /// Numbers in quotes.
            public var quotes: [Int32] = []
            /// Words in lists.
            public var wordGrid: [[Mode]] = []
            /// Flags.
            public var flags: [Bool] = []
            /// Texts by names.
            public var names: [String: String] = [:]
            /// Words by names.
            public var modes: [String: Mode] = [:]
            /// Numbers by names, by names.
            public var nested: [String: [String: Int64]] = [:]
            /// Anything.
            public var free: JSONText?
            /// A number or a word.
            public var level: Level?
            /// Came later.
            ///
            /// Since AXIS OS 2.0.
            public var since: String?
            /// The rest.
            public var other: [String: JSONText] = [:]

            package init(from json: inout JSONReader) throws(WireError) {
                var textValue: String?
                var keyValue: String?
                var needed: Size?
                var requiredSizes: [Size]?
                while let key = try json.nextKey() {
                    switch key {
                    case "text": textValue = try json.readString()
                    case "key": keyValue = try json.readString()
                    case "default", "standard": self.default = try json.readString()
                    case "small": small = try json.readInt32()
                    case "large": large = try json.readInt64()
                    case "ratio": ratio = try json.readDouble()
                    case "isOn": isOn = try json.readBool()
                    case "yes": yes = try json.readFlag()
                    case "bit": bit = try json.readFlag()
                    case "quoted": quoted = try json.readNumericInt32()
                    case "quotedRatio": quotedRatio = try json.readNumericDouble()
                    case "maybe": maybe = try json.readNonEmptyString()
                    case "maybeMode": maybeMode = try json.readNonEmptyString().map(Mode.init(rawValue:))
                    case "mode": mode = try json.readString().map(Mode.init(rawValue:))
                    case "assumed": assumed = try json.readString().map(Mode.init(rawValue:)) ?? assumed
                    case "size": size = try json.read(Size.self)
                    case "needed": needed = try json.read(Size.self)
                    case "sizes": sizes = try json.readArray(of: Size.self)
                    case "optionalSizes": optionalSizes = try json.readArray(of: Size.self)
                    case "requiredSizes": requiredSizes = try json.readArray(of: Size.self)
                    case "polygon": polygon = try json.readArray(of: [Double].self)
                    case "words": words = try json.readArray(of: String.self).map(Mode.init(rawValue:))
                    case "quotes":
                        var items: [Int32] = []
                        while try json.nextElement() {
                            if let item = try json.readNumericInt32() { items.append(item) }
                        }
                        quotes = items
                    case "wordGrid":
                        var items: [[Mode]] = []
                        while try json.nextElement() {
                            items.append(try json.readArray(of: String.self).map(Mode.init(rawValue:)))
                        }
                        wordGrid = items
                    case "flags": flags = try json.readArray(of: Bool.self)
                    case "names": names = try json.readMap(of: String.self)
                    case "modes": modes = try json.readMap(of: String.self).mapValues(Mode.init(rawValue:))
                    case "nested": nested = try json.readMap(of: [String: Int64].self)
                    case "free": free = try json.readJSONText()
                    case "level": level = try json.read(Level.self)
                    case "since": since = try json.readString()
                    default:
                        other[key] = try json.readJSONText()
                    }
                }
                guard let textValue else { throw json.missingField("text") }
                self.text = textValue
                guard let keyValue else { throw json.missingField("key") }
                self.key = keyValue
                guard let needed else { throw json.missingField("needed") }
                self.needed = needed
                guard let requiredSizes else { throw json.missingField("requiredSizes") }
                self.requiredSizes = requiredSizes
            }
        }
    }

    /// Reads an array in place of data.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetList: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/getList", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getList",
            access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = [Size]

        /// Makes the call's value.
        public init() {}
    }

    /// Reads an array of words in place of data.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetModes: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/getModes", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getModes",
            access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = [Mode]

        /// Makes the call's value.
        public init() {}

        package func readData(from json: inout JSONReader) throws(WireError) -> [Mode] {
            try json.readArray(of: String.self).map(Mode.init(rawValue:))
        }
    }

    /// Reads an array of numbers in quotes in place of data.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetQuotes: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/getQuotes", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getQuotes",
            access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = [Int64]

        /// Makes the call's value.
        public init() {}

        package func readData(from json: inout JSONReader) throws(WireError) -> [Int64] {
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
    public struct GetMap: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/getMap", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getMap",
            access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = [String: Size]

        /// Makes the call's value.
        public init() {}
    }

    /// Reads a word in place of data.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/getMode", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getMode",
            access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = Mode

        /// Makes the call's value.
        public init() {}

        package func readData(from json: inout JSONReader) throws(WireError) -> Mode {
            guard let value = try json.readString().map(Mode.init(rawValue:)) else { throw json.missingField("data") }
            return value
        }
    }

    /// Reads a text in place of data.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetText: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/getText", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getText",
            access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = String

        /// Makes the call's value.
        public init() {}
    }

    /// Reads versions.
    ///
    /// Access: viewer. See <https://example.com/everything/#get>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "everything/getSupportedVersions", path: "/axis-cgi/everything.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Sends every type of argument.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Ask: QueryOperation, TextOperation {
        package static let call = Query(
            id: "everything/ask", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read)

        /// A text.
        public var text: String
        /// A digit.
        public var bit: Bool
        /// Whatever else.
        public var more: [String: String]
        /// A number.
        public var number: Int64?
        /// A number.
        public var ratio: Double?
        /// True or false.
        public var isOn: Bool?
        /// Yes or no.
        public var yes: Bool?
        /// A word.
        public var mode: Mode?
        /// Texts.
        public var texts: [String]
        /// Words.
        public var modes: [Mode]
        /// Numbers.
        public var numbers: [Int32]
        /// Texts.
        public var repeated: [String]
        /// A reserved word.
        public var `in`: String?
        /// A name that is taken.
        public var query: String?
        /// With a default.
        public var limit: Int32

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
        ///   - query: A name that is taken.
        ///   - limit: With a default.
        public init(
            text: String, bit: Bool, more: [String: String], number: Int64? = nil, ratio: Double? = nil,
            isOn: Bool? = nil, yes: Bool? = nil, mode: Mode? = nil, texts: [String] = [], modes: [Mode] = [],
            numbers: [Int32] = [], repeated: [String] = [], in inValue: String? = nil, query: String? = nil,
            limit: Int32 = 5
        ) {
            self.text = text
            self.bit = bit
            self.more = more
            self.number = number
            self.ratio = ratio
            self.isOn = isOn
            self.yes = yes
            self.mode = mode
            self.texts = texts
            self.modes = modes
            self.numbers = numbers
            self.repeated = repeated
            self.in = inValue
            self.query = query
            self.limit = limit
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "ask")
            query.append("text", self.text)
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
            query.append("in", `in`)
            query.append("query", self.query)
            query.append("limit", limit)
            let reserved = [
                "action", "text", "number", "ratio", "isOn", "yes", "bit", "mode", "texts", "modes", "numbers",
                "repeated", "in", "query", "limit",
            ]
            try query.append(pairs: more, except: reserved)
        }
    }

    /// Sends a form.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Change: QueryOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "everything/change", path: "/axis-cgi/everything.cgi", arguments: .form, access: .viewer, effect: .once)

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }

        /// The values.
        public var values: [String: String]

        /// Makes the call's value.
        ///
        /// - Parameter values: The values.
        public init(values: [String: String]) {
            self.values = values
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "change")
            try query.append(parameters: values)
        }
    }

    /// Sends a POST, and gets nothing.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Clear: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "everything/clear", path: "/axis-cgi/everything.cgi", arguments: .post, access: .viewer, effect: .once)

        /// Makes the call's value.
        public init() {}
    }

    /// Reads lines.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetLines: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "everything/getLines", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read)

        /// What the device answers.
        public typealias Output = Lines

        /// Makes the call's value.
        public init() {}

        package func read(_ text: inout KeyValueReader) throws(WireError) -> Lines {
            try Lines(from: &text)
        }
    }

    /// Reads lines of any name.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetTable: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "everything/getTable", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read)

        /// What the device answers.
        public typealias Output = [String: String]

        /// Makes the call's value.
        public init() {}

        package func read(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
            var output: [String: String] = [:]
            while let key = try text.nextKey() { output[key] = text.value }
            return output
        }
    }

    /// Reads JSON without an envelope.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetDocument: QueryOperation, JSONDocumentOperation {
        package static let call = Query(
            id: "everything/getDocument", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// An object.
            public var size: Size?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "size": size = try json.read(Size.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads a document of XML.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetTree: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "everything/getTree", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read)
        package static let root: StaticString = "root"

        /// What the device answers.
        public typealias Output = Tree

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> Tree {
            try Tree(from: &xml)
        }
    }

    /// Reads elements of XML.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetElements: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "everything/getElements", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read)
        package static let root: StaticString = "root"

        /// What the device answers.
        public typealias Output = [Node]

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> [Node] {
            var output: [Node] = []
            while let element = try xml.nextElement() {
                switch element {
                case "nodes":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "node": output.append(try Node(from: &xml))
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
    public struct GetNumbers: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "everything/getNumbers", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read)
        package static let root: StaticString = "root"

        /// What the device answers.
        public typealias Output = [Int32]

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> [Int32] {
            var output: [Int32] = []
            while let element = try xml.nextElement() {
                switch element {
                case "number": if let item = try Int32(xml.readText()) { output.append(item) }
                default: try xml.skipElement()
                }
            }
            return output
        }
    }

    /// Reads a success element.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetResponse: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "everything/getResponse", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read)

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The versions (`VersionNumber`).
            public var version: [String] = []
            /// Whether it is final (`Final`).
            public var isFinal: Bool

            init(from xml: inout XMLReader) throws(WireError) {
                var isFinal: Bool?
                while let element = try xml.nextElement() {
                    switch element {
                    case "SchemaVersion":
                        while let element = try xml.nextElement() {
                            switch element {
                            case "VersionNumber": version.append(try xml.readText())
                            case "Final": isFinal = try Bool(wire: xml.readText())
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
                guard let isFinal else { throw xml.missingField("Final") }
                self.isFinal = isFinal
            }
        }
    }

    /// Reads nothing but success.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Confirm: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "everything/confirm", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .once)

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}
    }

    /// Reads nothing but success from a root.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Start: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "everything/start", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .once)
        package static let root: StaticString = "root"

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}
    }

    /// Reads bytes.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct GetPicture: QueryOperation, BinaryOperation {
        package static let call = Query(
            id: "everything/getPicture", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read)
        package static let magic: [UInt8] = [0xFF, 0xD8, 0xFF]

        /// Makes the call's value.
        public init() {}
    }

    /// Streams pictures.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct Watch: QueryOperation, VapixStream {
        package static let call = Query(
            id: "everything/watch", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read)

        /// Pictures per second.
        public var fps: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter fps: Pictures per second.
        public init(fps: Int32? = nil) {
            self.fps = fps
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("fps", fps)
        }
    }

    /// Uploads a picture with a JSON method.
    ///
    /// Access: viewer. See <https://example.com/everything/#query>.
    public struct UploadPicture: UploadOperation, JSONReplyOperation {
        package static let call = Query(
            id: "everything/uploadPicture", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .once)

        /// The picture.
        public var image: FilePart
        /// The size.
        public var scale: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - image: The picture.
        ///   - scale: The size.
        public init(image: FilePart, scale: Int32? = nil) {
            self.image = image
            self.scale = scale
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard scale != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("scale", scale)
            json.endObject()
        }

        package func writeParts(to parts: inout MultipartWriter) {
            parts.append(
                "json", contentType: "application/json",
                jsonRequest(apiVersion: "1.0", method: "upload", writeParameters: writeParameters))
            parts.append("image", filename: image.filename, contentType: "image/png", image.bytes)
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Where it is.
            public var path: String

            package init(from json: inout JSONReader) throws(WireError) {
                var path: String?
                while let key = try json.nextKey() {
                    switch key {
                    case "path": path = try json.readString()
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
    public struct UploadFiles: UploadOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "everything/uploadFiles", path: "/axis-cgi/everything.cgi", arguments: .post, access: .viewer,
            effect: .once)

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }

        /// The file.
        public var firmware: [UInt8]
        /// A remark.
        public var remark: String
        /// A name.
        public var name: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - firmware: The file.
        ///   - remark: A remark.
        ///   - name: A name.
        public init(firmware: [UInt8], remark: String, name: String? = nil) {
            self.firmware = firmware
            self.remark = remark
            self.name = name
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "upload")
            query.append("name", name)
        }

        package func writeParts(to parts: inout MultipartWriter) {
            parts.append(nil, filename: "firmware.bin", contentType: "application/octet-stream", firmware)
            parts.append("note", Array(remark.utf8))
        }
    }

    /// A size.
    public struct Size: Sendable, JSONReadable {
        /// The width.
        public var width: Int32
        /// The height (`y-height`).
        public var height: Int32?
        /// A word.
        public var unit: Mode?
        /// Texts.
        public var tags: [String] = []

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: The width.
        ///   - height: The height.
        ///   - unit: A word.
        ///   - tags: Texts.
        public init(width: Int32, height: Int32? = nil, unit: Mode? = nil, tags: [String] = []) {
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
            var width: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "width": width = try json.readInt32()
                case "y-height": height = try json.readInt32()
                case "unit": unit = try json.readString().map(Mode.init(rawValue:))
                case "tags": tags = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
            guard let width else { throw json.missingField("width") }
            self.width = width
        }
    }

    /// How fast.
    public struct Mode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Quick.
        public static let fast = Mode(rawValue: "Fast")
        /// Not quick.
        public static let slow = Mode(rawValue: "Slow")
        /// Not at all.
        public static let off = Mode(rawValue: "off")
        /// Nothing.
        public static let `default` = Mode(rawValue: "")
    }

    /// A number, a word, or more.
    public enum Level: Sendable, JSONReadable {
        /// A number.
        case number(Int32)
        /// A word.
        case word(Mode)
        /// A size.
        case size(Size)
        /// Numbers.
        case list([Int32])
        /// True or false.
        case isOn(Bool)
        /// A form that this version of the library does not know.
        case other(JSONText)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .number:
                guard let value = try json.readInt32() else { throw json.missingField("number") }
                self = .number(value)
            case .string:
                guard let value = try json.readString().map(Mode.init(rawValue:)) else {
                    throw json.missingField("word")
                }
                self = .word(value)
            case .object:
                guard let value = try json.read(Size.self) else { throw json.missingField("size") }
                self = .size(value)
            case .array:
                self = .list(try json.readArray(of: Int32.self))
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
        public var width: Int32
        /// On or off.
        public var isOn: Bool?
        /// A word.
        public var mode: Mode?
        /// Words.
        public var modes: [Mode] = []
        /// Numbers.
        public var numbers: [Int32] = []
        /// A text.
        public var text: String?
        /// The rest.
        public var other: [String: String] = [:]

        init(from text: inout KeyValueReader) throws(WireError) {
            var width: Int32?
            while let key = try text.nextKey() {
                switch key {
                case "image width": width = Int32(text.value)
                case "isOn": isOn = Bool(wire: text.value)
                case "mode": mode = Mode(rawValue: text.value)
                case "modes": modes = text.value.split(separator: ",").map { Mode(rawValue: String($0)) }
                case "numbers": numbers = text.value.split(separator: ",").compactMap { Int32(String($0)) }
                case "text": self.text = nonEmpty(text.value)
                default: other[key] = text.value
                }
            }
            guard let width else { throw text.missingField("image width") }
            self.width = width
        }
    }

    /// A tree.
    public struct Tree: Sendable {
        /// How many.
        public var count: Int32?
        /// The title.
        public var title: String?
        /// The language (`lang`).
        public var language: String?
        /// The nodes (`node`).
        public var nodes: [Node] = []
        /// A word.
        public var mode: Mode?
        /// A flag (`on`).
        public var isOn: Bool?
        /// Numbers (`number`).
        public var numbers: [Int64] = []

        init(from xml: inout XMLReader) throws(WireError) {
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "count": count = Int32(attribute.value)
                default: break
                }
            }
            while let element = try xml.nextElement() {
                switch element {
                case "info":
                    while let attribute = try xml.nextAttribute() {
                        switch attribute.name {
                        case "lang": language = attribute.value
                        default: break
                        }
                    }
                    while let element = try xml.nextElement() {
                        switch element {
                        case "title": title = try xml.readText()
                        default: try xml.skipElement()
                        }
                    }
                case "node": nodes.append(try Node(from: &xml))
                case "mode": mode = try Mode(rawValue: xml.readText())
                case "on": isOn = try Bool(wire: xml.readText())
                case "numbers":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "number": if let item = try Int64(xml.readText()) { numbers.append(item) }
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
        }
    }

    /// A node.
    public struct Node: Sendable {
        /// The number.
        public var id: Int64
        /// The text.
        public var text: String?
        /// Texts in an attribute.
        public var tags: [String] = []
        /// The nodes in it (`node`).
        public var nodes: [Node] = []

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int64?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "id": id = Int64(attribute.value)
                case "tags": tags = attribute.value.split(separator: ",").map { String($0) }
                default: break
                }
            }
            while let element = try xml.nextElement() {
                switch element {
                case "text": self.text = try xml.readText()
                case "node": nodes.append(try Node(from: &xml))
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("id") }
            self.id = id
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        public static let internalError: DeviceError.Code = 1000
        /// There is no such thing.
        public static let noSuchThing: DeviceError.Code = "no_such_thing"
        /// A reserved word that YAML takes for true.
        public static let on: DeviceError.Code = 5

        static func explanation(of code: DeviceError.Code) -> String? {
            switch code {
            case internalError: "the device failed"
            case noSuchThing: "there is no such thing"
            case on: "a reserved word that YAML takes for true"
            default: nil
            }
        }
    }

    /// The API's calls; get it from ``Vapix/everything``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``SetEverything``.
        public func setEverything(
            channel: Int32, text: String, small: Int32, large: Int64? = nil, ratio: Double? = nil, isOn: Bool? = nil,
            yes: Bool? = nil, on: Bool? = nil, truth: Bool? = nil, bit: Bool? = nil, enabled: Bool? = nil,
            quoted: Int64? = nil, mode: Mode? = nil, size: Size? = nil, sizes: [Size]? = nil,
            polygon: [[Double]]? = nil, words: [Mode]? = nil, names: [String: String]? = nil,
            grid: [String: [Int32]]? = nil, modes: [String: Mode]? = nil, quotes: [Int32]? = nil, free: JSONText? = nil,
            level: Level? = nil, default defaultValue: String? = nil, json: String? = nil, limit: Int32 = 20
        ) async throws {
            try await vapix.send(
                SetEverything(
                    channel: channel, text: text, small: small, large: large, ratio: ratio, isOn: isOn, yes: yes,
                    on: on, truth: truth, bit: bit, enabled: enabled, quoted: quoted, mode: mode, size: size,
                    sizes: sizes, polygon: polygon, words: words, names: names, grid: grid, modes: modes,
                    quotes: quotes, free: free, level: level, default: defaultValue, json: json, limit: limit))
        }

        /// See ``SetAll``.
        public func setAll(sizes: [Size]) async throws {
            try await vapix.send(SetAll(sizes: sizes))
        }

        /// See ``SetOpen``.
        public func setOpen(headers: [String: String]) async throws {
            try await vapix.send(SetOpen(headers: headers))
        }

        /// See ``SetNothing``.
        public func setNothing() async throws {
            try await vapix.send(SetNothing())
        }

        /// See ``SetMany``.
        public func setMany(
            theFirstParameter: Int32? = nil, theSecondParameter: String? = nil, theThirdParameter: String? = nil,
            theFourthParameter: String? = nil, theFifthParameter: String? = nil
        ) async throws {
            try await vapix.send(
                SetMany(
                    theFirstParameter: theFirstParameter, theSecondParameter: theSecondParameter,
                    theThirdParameter: theThirdParameter, theFourthParameter: theFourthParameter,
                    theFifthParameter: theFifthParameter))
        }

        /// See ``GetEverything``.
        public func getEverything() async throws -> GetEverything.Output {
            try await vapix.send(GetEverything())
        }

        /// See ``GetList``.
        public func getList() async throws -> [Size] {
            try await vapix.send(GetList())
        }

        /// See ``GetModes``.
        public func getModes() async throws -> [Mode] {
            try await vapix.send(GetModes())
        }

        /// See ``GetQuotes``.
        public func getQuotes() async throws -> [Int64] {
            try await vapix.send(GetQuotes())
        }

        /// See ``GetMap``.
        public func getMap() async throws -> [String: Size] {
            try await vapix.send(GetMap())
        }

        /// See ``GetMode``.
        public func getMode() async throws -> Mode {
            try await vapix.send(GetMode())
        }

        /// See ``GetText``.
        public func getText() async throws -> String {
            try await vapix.send(GetText())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``Ask``.
        public func ask(
            text: String, bit: Bool, more: [String: String], number: Int64? = nil, ratio: Double? = nil,
            isOn: Bool? = nil, yes: Bool? = nil, mode: Mode? = nil, texts: [String] = [], modes: [Mode] = [],
            numbers: [Int32] = [], repeated: [String] = [], in inValue: String? = nil, query: String? = nil,
            limit: Int32 = 5
        ) async throws -> String {
            try await vapix.send(
                Ask(
                    text: text, bit: bit, more: more, number: number, ratio: ratio, isOn: isOn, yes: yes, mode: mode,
                    texts: texts, modes: modes, numbers: numbers, repeated: repeated, in: inValue, query: query,
                    limit: limit))
        }

        /// See ``Change``.
        public func change(values: [String: String]) async throws {
            try await vapix.send(Change(values: values))
        }

        /// See ``Clear``.
        public func clear() async throws {
            try await vapix.send(Clear())
        }

        /// See ``GetLines``.
        public func getLines() async throws -> Lines {
            try await vapix.send(GetLines())
        }

        /// See ``GetTable``.
        public func getTable() async throws -> [String: String] {
            try await vapix.send(GetTable())
        }

        /// See ``GetDocument``.
        public func getDocument() async throws -> GetDocument.Output {
            try await vapix.send(GetDocument())
        }

        /// See ``GetTree``.
        public func getTree() async throws -> Tree {
            try await vapix.send(GetTree())
        }

        /// See ``GetElements``.
        public func getElements() async throws -> [Node] {
            try await vapix.send(GetElements())
        }

        /// See ``GetNumbers``.
        public func getNumbers() async throws -> [Int32] {
            try await vapix.send(GetNumbers())
        }

        /// See ``GetResponse``.
        public func getResponse() async throws -> GetResponse.Output {
            try await vapix.send(GetResponse())
        }

        /// See ``Confirm``.
        public func confirm() async throws {
            try await vapix.send(Confirm())
        }

        /// See ``Start``.
        public func start() async throws {
            try await vapix.send(Start())
        }

        /// See ``GetPicture``.
        public func getPicture() async throws -> [UInt8] {
            try await vapix.send(GetPicture())
        }

        /// See ``UploadPicture``.
        public func uploadPicture(image: FilePart, scale: Int32? = nil) async throws -> UploadPicture.Output {
            try await vapix.send(UploadPicture(image: image, scale: scale))
        }

        /// See ``UploadFiles``.
        public func uploadFiles(firmware: [UInt8], remark: String, name: String? = nil) async throws {
            try await vapix.send(UploadFiles(firmware: firmware, remark: remark, name: name))
        }
    }
}

extension Vapix {
    /// Every feature of the format; see ``Everything``.
    public var everything: Everything.API { Everything.API(vapix: self) }
}
