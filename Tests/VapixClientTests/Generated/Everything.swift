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
public struct Everything: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Sends every type.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: operator; with the right to do so; AXIS OS 1.1 and later. Effect: idempotent.
    /// Page: <https://example.com/everything/#set>.
    ///
    /// - Parameters:
    ///   - channel: Beside the method.
    ///   - text: A text.
    ///   - small: A number (`Small-Number`).
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
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setEverything(
        channel: Int, text: String, small: Int, large: Int64? = nil, ratio: Double? = nil, isOn: Bool? = nil,
        yes: Bool? = nil, on: Bool? = nil, truth: Bool? = nil, bit: Bool? = nil, enabled: Bool? = nil,
        quoted: Int64? = nil, mode: Mode? = nil, size: Size? = nil, sizes: [Size]? = nil, polygon: [[Double]]? = nil,
        words: [Mode]? = nil, names: [String: String]? = nil, grid: [String: [Int]]? = nil,
        modes: [String: Mode]? = nil, quotes: [Int]? = nil, free: JSONValue? = nil, level: Level? = nil,
        default defaultValue: String? = nil, json jsonValue: String? = nil, limit: Int = 20
    ) async throws {
        try await vapix.send(
            Self.setEverything(
                channel: channel, text: text, small: small, large: large, ratio: ratio, isOn: isOn, yes: yes, on: on,
                truth: truth, bit: bit, enabled: enabled, quoted: quoted, mode: mode, size: size, sizes: sizes,
                polygon: polygon, words: words, names: names, grid: grid, modes: modes, quotes: quotes, free: free,
                level: level, default: defaultValue, json: jsonValue, limit: limit))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEverything(
        channel: Int, text: String, small: Int, large: Int64? = nil, ratio: Double? = nil, isOn: Bool? = nil,
        yes: Bool? = nil, on: Bool? = nil, truth: Bool? = nil, bit: Bool? = nil, enabled: Bool? = nil,
        quoted: Int64? = nil, mode: Mode? = nil, size: Size? = nil, sizes: [Size]? = nil, polygon: [[Double]]? = nil,
        words: [Mode]? = nil, names: [String: String]? = nil, grid: [String: [Int]]? = nil,
        modes: [String: Mode]? = nil, quotes: [Int]? = nil, free: JSONValue? = nil, level: Level? = nil,
        default defaultValue: String? = nil, json jsonValue: String? = nil, limit: Int = 20
    ) -> VapixCall<Void> {
        VapixCall(
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
                json.members(names) { json, item in json.write(item) }
                json.endObject()
            }
            if let grid {
                json.key("grid")
                json.beginObject()
                json.members(grid) { json, item in
                    json.beginArray()
                    for item in item { json.write(item) }
                    json.endArray()
                }
                json.endObject()
            }
            if let modes {
                json.key("modes")
                json.beginObject()
                json.members(modes) { json, item in json.write(item.rawValue) }
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

    /// Sends time spans and values of more than one part.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: idempotent. Page: <https://example.com/everything/#set>.
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
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setValues(
        timeout: Duration, delay: Duration? = nil, rest: Duration = .seconds(5 * 60), steps: [Duration]? = nil,
        size: Resolution? = nil, sizes: [Resolution]? = nil, corners: [Point]? = nil, direction: PanTilt? = nil,
        zoom: ZoomRange? = nil, code: Code? = nil
    ) async throws {
        try await vapix.send(
            Self.setValues(
                timeout: timeout, delay: delay, rest: rest, steps: steps, size: size, sizes: sizes, corners: corners,
                direction: direction, zoom: zoom, code: code))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setValues(
        timeout: Duration, delay: Duration? = nil, rest: Duration = .seconds(5 * 60), steps: [Duration]? = nil,
        size: Resolution? = nil, sizes: [Resolution]? = nil, corners: [Point]? = nil, direction: PanTilt? = nil,
        zoom: ZoomRange? = nil, code: Code? = nil
    ) -> VapixCall<Void> {
        VapixCall(
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

    /// Reads time spans and values of more than one part.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#get>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getValues() async throws -> ValuesReply {
        try await vapix.send(Self.getValues())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getValues() -> VapixCall<ValuesReply> { callGetValues }

    private static let callGetValues = VapixCall<ValuesReply>(
        id: "everything/getValues", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getValues",
        access: .viewer, effect: .read, reply: .data(reading: ValuesReply.init(from:)))

    /// Sends time spans and values of more than one part as arguments.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Parameters:
    ///   - timeout: A time span.
    ///   - delay: A time span with a fraction.
    ///   - size: A width and a height.
    ///   - center: A point.
    ///   - corners: Points.
    ///   - code: A text with parts.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func askValues(
        timeout: Duration? = nil, delay: Duration? = nil, size: Resolution? = nil, center: Point? = nil,
        corners: [Point] = [], code: Code? = nil
    ) async throws -> AskValuesReply {
        try await vapix.send(
            Self.askValues(timeout: timeout, delay: delay, size: size, center: center, corners: corners, code: code))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func askValues(
        timeout: Duration? = nil, delay: Duration? = nil, size: Resolution? = nil, center: Point? = nil,
        corners: [Point] = [], code: Code? = nil
    ) -> VapixCall<AskValuesReply> {
        VapixCall(
            id: "everything/askValues", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xml(root: "root", reading: AskValuesReply.init(from:))
        ) { query in
            query.append("timeout", timeout, in: .seconds)
            query.append("delay", delay, fractional: .seconds)
            query.append("size", size?.description)
            query.append("center", center?.description)
            try query.append("corners", corners.map(\.description), separator: ":")
            query.append("code", code?.description)
        }
    }

    /// Reads a text that a type takes apart.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: A text whose parts a hand-written type takes apart.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCode() async throws -> Code {
        try await vapix.send(Self.getCode())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCode() -> VapixCall<Code> { callGetCode }

    private static let callGetCode = VapixCall<Code>(
        id: "everything/getCode", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .text(as: Code.self))

    /// Reads a text that is a time span.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: The reply's value.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getTime() async throws -> Duration {
        try await vapix.send(Self.getTime())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getTime() -> VapixCall<Duration> { callGetTime }

    private static let callGetTime = VapixCall<Duration>(
        id: "everything/getTime", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .duration(in: .seconds))

    /// Sends an array in place of params.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: idempotent. Page: <https://example.com/everything/#set>.
    ///
    /// - Parameter sizes: The sizes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setAll(sizes: [Size]) async throws {
        try await vapix.send(Self.setAll(sizes: sizes))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setAll(sizes: [Size]) -> VapixCall<Void> {
        VapixCall(
            id: "everything/setAll", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setAll",
            access: .viewer, effect: .idempotent, reply: .success
        ) { json in
            json.key("params")
            json.beginArray()
            for item in sizes { item.write(to: &json) }
            json.endArray()
        }
    }

    /// Sends members that the caller names.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: idempotent. Page: <https://example.com/everything/#set>.
    ///
    /// - Parameter headers: The members.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setOpen(headers: [String: String]) async throws {
        try await vapix.send(Self.setOpen(headers: headers))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setOpen(headers: [String: String]) -> VapixCall<Void> {
        VapixCall(
            id: "everything/setOpen", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setOpen",
            access: .viewer, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.members(headers) { json, item in json.write(item) }
            json.endObject()
        }
    }

    /// Sends empty params.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: idempotent. Page: <https://example.com/everything/#set>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setNothing() async throws {
        try await vapix.send(Self.setNothing())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setNothing() -> VapixCall<Void> { callSetNothing }

    private static let callSetNothing = VapixCall<Void>(
        id: "everything/setNothing", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setNothing",
        access: .viewer, effect: .idempotent, reply: .success
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sends nothing if nothing is given, with so many parameters that the condition takes several lines.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: idempotent. Page: <https://example.com/everything/#set>.
    ///
    /// - Parameters:
    ///   - theFirstParameter: The first.
    ///   - theSecondParameter: The second.
    ///   - theThirdParameter: The third.
    ///   - theFourthParameter: The fourth.
    ///   - theFifthParameter: The fifth.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setMany(
        theFirstParameter: Duration? = nil, theSecondParameter: String? = nil, theThirdParameter: String? = nil,
        theFourthParameter: String? = nil, theFifthParameter: String? = nil
    ) async throws {
        try await vapix.send(
            Self.setMany(
                theFirstParameter: theFirstParameter, theSecondParameter: theSecondParameter,
                theThirdParameter: theThirdParameter, theFourthParameter: theFourthParameter,
                theFifthParameter: theFifthParameter))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setMany(
        theFirstParameter: Duration? = nil, theSecondParameter: String? = nil, theThirdParameter: String? = nil,
        theFourthParameter: String? = nil, theFifthParameter: String? = nil
    ) -> VapixCall<Void> {
        var apiVersion = "1.0"
        if theFifthParameter != nil { apiVersion = "1.5" }
        return VapixCall(
            id: "everything/setMany", path: "/axis-cgi/everything.cgi", apiVersion: apiVersion, method: "setMany",
            access: .viewer, effect: .idempotent, reply: .success, additionalTimeout: theFirstParameter ?? .zero
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

    /// Reads every type.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#get>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEverything() async throws -> EverythingReply {
        try await vapix.send(Self.getEverything())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEverything() -> VapixCall<EverythingReply> { callGetEverything }

    private static let callGetEverything = VapixCall<EverythingReply>(
        id: "everything/getEverything", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getEverything",
        access: .viewer, effect: .read, reply: .data(reading: EverythingReply.init(from:)))

    /// Reads an array in place of data.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#get>.
    ///
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getList() async throws -> [Size] {
        try await vapix.send(Self.getList())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getList() -> VapixCall<[Size]> { callGetList }

    private static let callGetList = VapixCall<[Size]>(
        id: "everything/getList", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getList",
        access: .viewer, effect: .read, reply: .data)

    /// Reads an array of words in place of data.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#get>.
    ///
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getModes() async throws -> [Mode] {
        try await vapix.send(Self.getModes())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getModes() -> VapixCall<[Mode]> { callGetModes }

    private static let callGetModes = VapixCall<[Mode]>(
        id: "everything/getModes", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getModes",
        access: .viewer, effect: .read, reply: .data(reading: Self.readGetModes))

    private static func readGetModes(_ json: inout JSONReader) throws(WireError) -> [Mode] {
        try json.readArray(of: String.self).map(Mode.init(rawValue:))
    }

    /// Reads an array of numbers in quotes in place of data.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#get>.
    ///
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getQuotes() async throws -> [Int64] {
        try await vapix.send(Self.getQuotes())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getQuotes() -> VapixCall<[Int64]> { callGetQuotes }

    private static let callGetQuotes = VapixCall<[Int64]>(
        id: "everything/getQuotes", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getQuotes",
        access: .viewer, effect: .read, reply: .data(reading: Self.readGetQuotes))

    private static func readGetQuotes(_ json: inout JSONReader) throws(WireError) -> [Int64] {
        var output = [Int64]()
        var items: [Int64] = []
        while try json.nextElement() {
            if let item = try json.readInt64() { items.append(item) }
        }
        output = items
        return output
    }

    /// Reads names that are not known beforehand.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#get>.
    ///
    /// - Returns: The values that the device lists, by their names.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMap() async throws -> [String: Size] {
        try await vapix.send(Self.getMap())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMap() -> VapixCall<[String: Size]> { callGetMap }

    private static let callGetMap = VapixCall<[String: Size]>(
        id: "everything/getMap", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getMap", access: .viewer,
        effect: .read, reply: .data)

    /// Reads a word in place of data.
    ///
    /// A paragraph of details.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#get>.
    ///
    /// - Returns: The call.
    public static func getMode() -> VapixCall<Mode> { callGetMode }

    private static let callGetMode = VapixCall<Mode>(
        id: "everything/getMode", path: "/axis-cgi/everything-else.cgi", apiVersion: "1.0", method: "getMode",
        access: .viewer, effect: .read, reply: .data(reading: Self.readGetMode))

    private static func readGetMode(_ json: inout JSONReader) throws(WireError) -> Mode {
        guard let value = try json.readWord(Mode.self) else { throw json.missingField("data") }
        return value
    }

    /// Reads a text in place of data.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#get>.
    ///
    /// - Returns: The reply's value.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getText() async throws -> String {
        try await vapix.send(Self.getText())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getText() -> VapixCall<String> { callGetText }

    private static let callGetText = VapixCall<String>(
        id: "everything/getText", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "getText",
        access: .viewer, effect: .read, reply: .data)

    /// Reads versions.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#get>.
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
        id: "everything/getSupportedVersions", path: "/axis-cgi/everything.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)

    /// Sends every type of argument.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
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
    /// - Returns: The text that the device sends.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func ask(
        _ text: String, bit: Bool, more: [String: String], number: Int64? = nil, ratio: Double? = nil,
        isOn: Bool? = nil, yes: Bool? = nil, mode: Mode? = nil, texts: [String] = [], modes: [Mode] = [],
        numbers: [Int] = [], repeated: [String] = [], in inValue: String? = nil, query queryValue: String? = nil,
        limit: Int = 5
    ) async throws -> String {
        try await vapix.send(
            Self.ask(
                text, bit: bit, more: more, number: number, ratio: ratio, isOn: isOn, yes: yes, mode: mode,
                texts: texts, modes: modes, numbers: numbers, repeated: repeated, in: inValue, query: queryValue,
                limit: limit))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func ask(
        _ text: String, bit: Bool, more: [String: String], number: Int64? = nil, ratio: Double? = nil,
        isOn: Bool? = nil, yes: Bool? = nil, mode: Mode? = nil, texts: [String] = [], modes: [Mode] = [],
        numbers: [Int] = [], repeated: [String] = [], in inValue: String? = nil, query queryValue: String? = nil,
        limit: Int = 5
    ) -> VapixCall<String> {
        VapixCall(
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

    /// Sends a form.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: once. Page: <https://example.com/everything/#query>.
    ///
    /// - Parameter values: The values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func change(values: [String: String]) async throws {
        try await vapix.send(Self.change(values: values))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(values: [String: String]) -> VapixCall<Void> {
        VapixCall(
            id: "everything/change", path: "/axis-cgi/everything.cgi", arguments: .form, access: .viewer, effect: .once,
            reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
        ) { query in
            query.append("action", "change")
            try query.append(parameters: values)
        }
    }

    /// Sends a POST, and gets nothing.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: once. Page: <https://example.com/everything/#query>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func clear() async throws {
        try await vapix.send(Self.clear())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func clear() -> VapixCall<Void> { callClear }

    private static let callClear = VapixCall<Void>(
        id: "everything/clear", path: "/axis-cgi/everything.cgi", arguments: .post, access: .viewer, effect: .once,
        reply: .nothing)

    /// Reads lines.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: Lines of text.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLines() async throws -> Lines {
        try await vapix.send(Self.getLines())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLines() -> VapixCall<Lines> { callGetLines }

    private static let callGetLines = VapixCall<Lines>(
        id: "everything/getLines", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .keyValue(reading: Lines.init(from:)))

    /// Reads lines of any name.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: The values that the device lists, by their names.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getTable() async throws -> [String: String] {
        try await vapix.send(Self.getTable())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getTable() -> VapixCall<[String: String]> { callGetTable }

    private static let callGetTable = VapixCall<[String: String]>(
        id: "everything/getTable", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .keyValue(reading: Self.readGetTable))

    private static func readGetTable(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
        var output: [String: String] = [:]
        while let key = try text.nextKey() { output[key] = text.value }
        return output
    }

    /// Reads JSON without an envelope.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDocument() async throws -> DocumentReply {
        try await vapix.send(Self.getDocument())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDocument() -> VapixCall<DocumentReply> { callGetDocument }

    private static let callGetDocument = VapixCall<DocumentReply>(
        id: "everything/getDocument", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .document(reading: DocumentReply.init(from:)))

    /// Reads a document of XML.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: A tree.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getTree() async throws -> Tree {
        try await vapix.send(Self.getTree())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getTree() -> VapixCall<Tree> { callGetTree }

    private static let callGetTree = VapixCall<Tree>(
        id: "everything/getTree", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .xml(root: "root", reading: Tree.init(from:)))

    /// Reads elements of XML.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getElements() async throws -> [Node] {
        try await vapix.send(Self.getElements())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getElements() -> VapixCall<[Node]> { callGetElements }

    private static let callGetElements = VapixCall<[Node]>(
        id: "everything/getElements", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .xml(root: "root", reading: Self.readGetElements))

    private static func readGetElements(_ xml: inout XMLReader) throws(WireError) -> [Node] {
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

    /// Reads numbers of XML.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getNumbers() async throws -> [Int] {
        try await vapix.send(Self.getNumbers())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getNumbers() -> VapixCall<[Int]> { callGetNumbers }

    private static let callGetNumbers = VapixCall<[Int]>(
        id: "everything/getNumbers", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .xml(root: "root", reading: Self.readGetNumbers))

    private static func readGetNumbers(_ xml: inout XMLReader) throws(WireError) -> [Int] {
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

    /// Reads a success element.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getResponse() async throws -> ResponseReply {
        try await vapix.send(Self.getResponse())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getResponse() -> VapixCall<ResponseReply> { callGetResponse }

    private static let callGetResponse = VapixCall<ResponseReply>(
        id: "everything/getResponse", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .xmlResponse(reading: ResponseReply.init(from:)))

    /// Reads nothing but success.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: once. Page: <https://example.com/everything/#query>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func confirm() async throws {
        try await vapix.send(Self.confirm())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func confirm() -> VapixCall<Void> { callConfirm }

    private static let callConfirm = VapixCall<Void>(
        id: "everything/confirm", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .once,
        reply: .xmlResponse)

    /// Reads nothing but success from a root.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: once. Page: <https://example.com/everything/#query>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func start() async throws {
        try await vapix.send(Self.start())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func start() -> VapixCall<Void> { callStart }

    private static let callStart = VapixCall<Void>(
        id: "everything/start", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .once,
        reply: .xml(root: "root"))

    /// Reads what hand-written code reads.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: The text.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/internalError`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCustom() async throws -> String {
        try await vapix.send(Self.getCustom())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCustom() -> VapixCall<String> { callGetCustom }

    private static let callGetCustom = VapixCall<String>(
        id: "everything/getCustom", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: ReplyForm(reading: Self.readGetCustom))

    /// Reads bytes.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: The bytes that the device sends.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPicture() async throws -> [UInt8] {
        try await vapix.send(Self.getPicture())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPicture() -> VapixCall<[UInt8]> { callGetPicture }

    private static let callGetPicture = VapixCall<[UInt8]>(
        id: "everything/getPicture", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .binary(magic: [0xFF, 0xD8, 0xFF]))

    /// Streams pictures.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Parameter fps: Pictures per second.
    /// - Returns: The parts of the reply as they arrive.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func watch(fps: Int? = nil) async throws -> PartStream {
        try await vapix.send(Self.watch(fps: fps))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func watch(fps: Int? = nil) -> VapixCall<PartStream> {
        VapixCall(
            id: "everything/watch", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .stream("multipart/x-mixed-replace", opening: PartStream.init(_:))
        ) { query in
            query.append("fps", fps)
        }
    }

    /// Reads a file as it comes.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: The reply as it arrives.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func download() async throws -> ReplyStream {
        try await vapix.send(Self.download())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func download() -> VapixCall<ReplyStream> { callDownload }

    private static let callDownload = VapixCall<ReplyStream>(
        id: "everything/download", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .stream("application/zip"))

    /// Sends a body of any size.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: once. Page: <https://example.com/everything/#query>.
    ///
    /// - Parameters:
    ///   - confirmation: Something happens that must not happen by accident.
    ///   - sound: The sound.
    ///   - contentType: How sound is encoded.
    ///   - output: An output.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func transmit(
        confirmation: TransmitConfirmation, sound: HTTPBody, contentType: MediaType, output: String? = nil
    ) async throws {
        try await vapix.send(
            Self.transmit(confirmation: confirmation, sound: sound, contentType: contentType, output: output))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func transmit(
        confirmation: TransmitConfirmation, sound: HTTPBody, contentType: MediaType, output: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "everything/transmit", path: "/axis-cgi/everything.cgi", access: .viewer, effect: .once, body: sound,
            contentType: contentType.rawValue, reply: .nothing
        ) { query in
            query.append("output", output)
        }
    }

    /// Uploads a picture with a JSON method.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: once. Page: <https://example.com/everything/#query>.
    ///
    /// - Parameters:
    ///   - image: The picture.
    ///   - scale: The size.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func uploadPicture(image: FilePart, scale: Int? = nil) async throws -> UploadPictureReply {
        try await vapix.send(Self.uploadPicture(image: image, scale: scale))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func uploadPicture(image: FilePart, scale: Int? = nil) -> VapixCall<UploadPictureReply> {
        VapixCall(
            id: "everything/uploadPicture", path: "/axis-cgi/everything.cgi", access: .viewer, effect: .once,
            reply: .data(reading: UploadPictureReply.init(from:))
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

    /// Uploads a picture without a method, and gets the answer of one.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: once. Page: <https://example.com/everything/#query>.
    ///
    /// - Parameter map: The picture.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func uploadMap(map: FilePart) async throws -> UploadMapReply {
        try await vapix.send(Self.uploadMap(map: map))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func uploadMap(map: FilePart) -> VapixCall<UploadMapReply> {
        VapixCall(
            id: "everything/uploadMap", path: "/axis-cgi/everything.cgi", access: .viewer, effect: .once,
            reply: .data(reading: UploadMapReply.init(from:))
        ) { parts in
            parts.append("map", contentType: "image/png", map)
        }
    }

    /// Reads what went wrong beside what went well.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: once. Page: <https://example.com/everything/#set>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setParts() async throws -> SetPartsReply {
        try await vapix.send(Self.setParts())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setParts() -> VapixCall<SetPartsReply> { callSetParts }

    private static let callSetParts = VapixCall<SetPartsReply>(
        id: "everything/setParts", path: "/axis-cgi/everything.cgi", apiVersion: "1.0", method: "setParts",
        access: .viewer, effect: .once, reply: .data(accepting: 100, reading: SetPartsReply.init(from:errors:)))

    /// Reads a stream with headers.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: The reply as it arrives, and its headers.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listen() async throws -> ListenReply {
        try await vapix.send(Self.listen())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listen() -> VapixCall<ListenReply> { callListen }

    private static let callListen = VapixCall<ListenReply>(
        id: "everything/listen", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .stream("audio/basic", opening: ListenReply.init(_:)))

    /// Is on the page by its name alone.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: The text that the device sends.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getNext() async throws -> String {
        try await vapix.send(Self.getNext())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getNext() -> VapixCall<String> { callGetNext }

    private static let callGetNext = VapixCall<String>(
        id: "everything/getNext", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .text)

    /// Reads the versions of an XML schema.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: read. Page: <https://example.com/everything/#query>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "everything/getSchemaVersions", path: "/axis-cgi/everything.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

    private static func readGetSchemaVersions(_ xml: inout XMLReader) throws(WireError) -> [XMLSchemaVersion] {
        var output: [XMLSchemaVersion] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SchemaVersion") {
            switch element {
            case 0: output.append(try XMLSchemaVersion(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Uploads files.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: viewer; AXIS OS 1.0 and later. Effect: once. Page: <https://example.com/everything/#query>.
    ///
    /// - Parameters:
    ///   - firmware: The file.
    ///   - remark: A remark.
    ///   - name: A name.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func uploadFiles(firmware: [UInt8], remark: String, name: String? = nil) async throws {
        try await vapix.send(Self.uploadFiles(firmware: firmware, remark: remark, name: name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func uploadFiles(firmware: [UInt8], remark: String, name: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "everything/uploadFiles", path: "/axis-cgi/everything.cgi", access: .viewer, effect: .once,
            reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
        ) { query in
            query.append("action", "upload")
            query.append("name", name)
        } writeParts: { parts in
            parts.append("firmwareImage", filename: "firmware.bin", contentType: "application/octet-stream", firmware)
            parts.append("note", Array(remark.utf8))
        }
    }

    /// The reply to ``getValues()-swift.method``.
    public struct ValuesReply: Sendable {
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
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - timeout: A time span.
        ///   - age: A time span.
        ///   - delay: A time span with a fraction.
        ///   - rest: A time span with a default.
        ///   - steps: Time spans.
        ///   - size: A width and a height.
        ///   - sizes: Widths and heights.
        ///   - corner: A point.
        ///   - corners: Points.
        ///   - direction: A pan and a tilt.
        ///   - zoom: A range.
        ///   - zoomText: A range in a text.
        ///   - code: A text with parts.
        ///   - place: A name or a point.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            timeout: Duration, age: Duration? = nil, delay: Duration? = nil, rest: Duration = .seconds(5 * 3600),
            steps: [Duration] = [], size: Resolution? = nil, sizes: [Resolution] = [], corner: Point? = nil,
            corners: [Point] = [], direction: PanTilt? = nil, zoom: ZoomRange? = nil, zoomText: ZoomRange? = nil,
            code: Code? = nil, place: Place? = nil, other: [String: JSONValue] = [:]
        ) {
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
            self.other = other
        }

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
            while let key = try json.nextMember(of: keys) {
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
                default: break
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
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``askValues(timeout:delay:size:center:corners:code:)-swift.method``.
    public struct AskValuesReply: Sendable {
        /// A time span.
        public let uptime: Duration?
        /// A width and a height.
        public let size: Resolution?
        /// A text with parts.
        public let code: Code?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - uptime: A time span.
        ///   - size: A width and a height.
        ///   - code: A text with parts.
        @_alwaysEmitIntoClient
        public init(uptime: Duration? = nil, size: Resolution? = nil, code: Code? = nil) {
            self.uptime = uptime
            self.size = size
            self.code = code
        }

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

    /// The reply to ``getEverything()-swift.method``.
    public struct EverythingReply: Sendable {
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
        public let free: JSONValue?
        /// A number or a word.
        public let level: Level?
        /// Came later.
        ///
        /// Since AXIS OS 2.0.
        ///
        /// Deprecated: Use nothing.
        public let since: String?
        /// The rest.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - text: A text.
        ///   - key: A name that is taken.
        ///   - needed: An object that must be there.
        ///   - requiredSizes: Objects that must be there.
        ///   - defaultValue: A reserved word, with two names on the wire.
        ///   - small: A number.
        ///   - large: A number.
        ///   - ratio: A number.
        ///   - isOn: JSON's own.
        ///   - yes: A word.
        ///   - bit: A digit.
        ///   - quoted: A number in quotes.
        ///   - quotedRatio: A number in quotes.
        ///   - maybe: A text that may be empty.
        ///   - maybeMode: A word that may be empty.
        ///   - mode: A word.
        ///   - assumed: A word with a default.
        ///   - size: An object.
        ///   - sizes: Objects.
        ///   - optionalSizes: Objects, or nil.
        ///   - polygon: Numbers in lists.
        ///   - words: Words.
        ///   - quotes: Numbers in quotes.
        ///   - wordGrid: Words in lists.
        ///   - flags: Flags.
        ///   - names: Texts by names.
        ///   - modes: Words by names.
        ///   - nested: Numbers by names, by names.
        ///   - free: Anything.
        ///   - level: A number or a word.
        ///   - since: Came later.
        ///   - other: The rest.
        @_alwaysEmitIntoClient
        public init(
            text: String, key: String, needed: Size, requiredSizes: [Size], default defaultValue: String? = nil,
            small: Int? = nil, large: Int64? = nil, ratio: Double? = nil, isOn: Bool? = nil, yes: Bool? = nil,
            bit: Bool? = nil, quoted: Int? = nil, quotedRatio: Double? = nil, maybe: String? = nil,
            maybeMode: Mode? = nil, mode: Mode? = nil, assumed: Mode = .fast, size: Size? = nil, sizes: [Size] = [],
            optionalSizes: [Size]? = nil, polygon: [[Double]] = [], words: [Mode] = [], quotes: [Int] = [],
            wordGrid: [[Mode]] = [], flags: [Bool] = [], names: [String: String] = [:], modes: [String: Mode] = [:],
            nested: [String: [String: Int64]] = [:], free: JSONValue? = nil, level: Level? = nil, since: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.text = text
            self.key = key
            self.needed = needed
            self.requiredSizes = requiredSizes
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
            self.sizes = sizes
            self.optionalSizes = optionalSizes
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
            var free: JSONValue?
            var level: Level?
            var since: String?
            let keys: StaticString = """
                text,key,default,standard,small,large,ratio,isOn,yes,bit,quoted,quotedRatio,maybe,maybeMode,mode,\
                assumed,size,needed,sizes,optionalSizes,requiredSizes,polygon,words,quotes,wordGrid,flags,names,modes,\
                nested,free,level,since
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: textValue = try json.readString()
                case 1: keyValue = try json.readString()
                case 2, 3: defaultValue = try json.readString()
                case 4: small = try json.readInt()
                case 5: large = try json.readInt64()
                case 6: ratio = try json.readDouble()
                case 7: isOn = try json.readBool()
                case 8: yes = try json.readBool()
                case 9: bit = try json.readBool()
                case 10: quoted = try json.readInt()
                case 11: quotedRatio = try json.readDouble()
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
                        if let item = try json.readInt() { items.append(item) }
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
                case 29: free = try json.readJSONValue()
                case 30: level = try json.read(Level.self)
                case 31: since = try json.readString()
                default: break
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
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getDocument()-swift.method``.
    public struct DocumentReply: Sendable {
        /// An object.
        public let size: Size?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - size: An object.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(size: Size? = nil, other: [String: JSONValue] = [:]) {
            self.size = size
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var size: Size?
            while let key = try json.nextMember(of: "size") {
                switch key {
                case 0: size = try json.read(Size.self)
                default: break
                }
            }
            self.size = size
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getResponse()-swift.method``.
    public struct ResponseReply: Sendable {
        /// The versions (`VersionNumber`).
        public let version: [String]
        /// Whether it is final (`Final`).
        public let isFinal: Bool

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isFinal: Whether it is final.
        ///   - version: The versions.
        @_alwaysEmitIntoClient
        public init(isFinal: Bool, version: [String] = []) {
            self.isFinal = isFinal
            self.version = version
        }

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

    /// The confirmation that the caller knows the consequence of the call.
    public struct TransmitConfirmation: Sendable {
        /// Something happens that must not happen by accident.
        @_alwaysEmitIntoClient
        public static var isMeant: TransmitConfirmation { Self() }

        @usableFromInline init() {}
    }

    /// The reply to ``uploadPicture(image:scale:)-swift.method``.
    public struct UploadPictureReply: Sendable {
        /// Where it is.
        public let path: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - path: Where it is.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(path: String, other: [String: JSONValue] = [:]) {
            self.path = path
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var path: String?
            while let key = try json.nextMember(of: "path") {
                switch key {
                case 0: path = try json.readString()
                default: break
                }
            }
            guard let path else { throw json.missingField("path") }
            self.path = path
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``uploadMap(map:)-swift.method``.
    public struct UploadMapReply: Sendable {
        /// Where it is.
        public let path: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - path: Where it is.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(path: String, other: [String: JSONValue] = [:]) {
            self.path = path
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var path: String?
            while let key = try json.nextMember(of: "path") {
                switch key {
                case 0: path = try json.readString()
                default: break
                }
            }
            guard let path else { throw json.missingField("path") }
            self.path = path
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setParts()-swift.method``.
    public struct SetPartsReply: Sendable {
        /// The identifier.
        public let id: String?
        /// What went wrong (`errors`).
        public let problems: [Problem]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier.
        ///   - problems: What went wrong.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String? = nil, problems: [Problem] = [], other: [String: JSONValue] = [:]) {
            self.id = id
            self.problems = problems
            self.other = other
        }

        init(from json: inout JSONReader, errors: inout JSONReader) throws(WireError) {
            var id: String?
            var problems: [Problem] = []
            while let key = try json.nextMember(of: "id") {
                switch key {
                case 0: id = try json.readString()
                default: break
                }
            }
            problems = try errors.readArray(of: Problem.self)
            self.id = id
            self.problems = problems
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``listen()-swift.method``.
    public struct ListenReply: Sendable {
        /// The body as it arrives.
        public let stream: ReplyStream
        /// The rate (`X-Rate`).
        public let rate: Int?
        /// A text with parts (`X-Code`).
        public let code: Code?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - stream: The body as it arrives.
        ///   - rate: The rate.
        ///   - code: A text with parts.
        @_alwaysEmitIntoClient
        public init(stream: ReplyStream, rate: Int? = nil, code: Code? = nil) {
            self.stream = stream
            self.rate = rate
            self.code = code
        }

        init(_ reply: ReplyStream) {
            var rate: Int?
            var code: Code?
            if let value = reply.header("X-Rate") ?? reply.header("X-Sample-Rate") { rate = Int(wire: value) }
            if let value = reply.header("X-Code") { code = Code(value) }
            self.rate = rate
            self.code = code
            stream = reply
        }
    }

    /// A name or a point.
    public enum Place: Sendable, JSONReadable {
        /// A name.
        case named(String)
        /// A point.
        case at(Point)
        /// A form that this version of the library does not know.
        case other(JSONValue)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .string:
                guard let value = try json.readString() else { throw json.missingField("named") }
                self = .named(value)
            case .array:
                guard let value = try json.read(Point.self) else { throw json.missingField("at") }
                self = .at(value)
            default: self = .other(try JSONValue(from: &json))
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

    /// What went wrong.
    public struct Problem: Sendable, JSONReadable {
        /// What it is.
        public let code: Int
        /// In words.
        public let message: String?
        /// Where.
        public let place: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - code: What it is.
        ///   - message: In words.
        ///   - place: Where.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(code: Int, message: String? = nil, place: Int? = nil, other: [String: JSONValue] = [:]) {
            self.code = code
            self.message = message
            self.place = place
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var code: Int?
            var message: String?
            var place: Int?
            while let key = try json.nextMember(of: "code,message,place") {
                switch key {
                case 0: code = try json.readInt()
                case 1: message = try json.readString()
                case 2: place = try json.readInt()
                default: break
                }
            }
            guard let code else { throw json.missingField("code") }
            self.code = code
            self.message = message
            self.place = place
            self.other = json.keptMembersOfObject()
        }
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
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: The width.
        ///   - height: The height.
        ///   - unit: A word.
        ///   - tags: Texts.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            width: Int, height: Int? = nil, unit: Mode? = nil, tags: [String] = [], other: [String: JSONValue] = [:]
        ) {
            self.width = width
            self.height = height
            self.unit = unit
            self.tags = tags
            self.other = other
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
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var width: Int?
            var height: Int?
            var unit: Mode?
            var tags: [String] = []
            while let key = try json.nextMember(of: "width,y-height,unit,tags") {
                switch key {
                case 0: width = try json.readInt()
                case 1: height = try json.readInt()
                case 2: unit = try json.readWord(Mode.self)
                case 3: tags = try json.readArray(of: String.self)
                default: break
                }
            }
            guard let width else { throw json.missingField("width") }
            self.width = width
            self.height = height
            self.unit = unit
            self.tags = tags
            self.other = json.keptMembersOfObject()
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
        case other(JSONValue)

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
            default: self = .other(try JSONValue(from: &json))
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

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: The width.
        ///   - isOn: On or off.
        ///   - mode: A word.
        ///   - modes: Words.
        ///   - numbers: Numbers.
        ///   - text: A text.
        ///   - other: The rest.
        @_alwaysEmitIntoClient
        public init(
            width: Int, isOn: Bool? = nil, mode: Mode? = nil, modes: [Mode] = [], numbers: [Int] = [],
            text: String? = nil, other: [String: String] = [:]
        ) {
            self.width = width
            self.isOn = isOn
            self.mode = mode
            self.modes = modes
            self.numbers = numbers
            self.text = text
            self.other = other
        }

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

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - count: How many.
        ///   - title: The title.
        ///   - language: The language.
        ///   - nodes: The nodes.
        ///   - mode: A word.
        ///   - isOn: A flag.
        ///   - numbers: Numbers.
        @_alwaysEmitIntoClient
        public init(
            count: Int? = nil, title: String? = nil, language: String? = nil, nodes: [Node] = [], mode: Mode? = nil,
            isOn: Bool? = nil, numbers: [Int64] = []
        ) {
            self.count = count
            self.title = title
            self.language = language
            self.nodes = nodes
            self.mode = mode
            self.isOn = isOn
            self.numbers = numbers
        }

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
                        case 0: if let item = try Int64(wire: xml.readText()) { numbers.append(item) }
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

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The number.
        ///   - text: The text.
        ///   - tags: Texts in an attribute.
        ///   - nodes: The nodes in it.
        @_alwaysEmitIntoClient
        public init(id: Int64, text: String? = nil, tags: [String] = [], nodes: [Node] = []) {
            self.id = id
            self.text = text
            self.tags = tags
            self.nodes = nodes
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int64?
            var textValue: String?
            var tags: [String] = []
            var nodes: [Node] = []
            try xml.readAttributes(of: "id,tags")
            if let attribute = xml.attribute(0) { id = Int64(wire: attribute) }
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
        /// It has changed.
        @_alwaysEmitIntoClient
        public static var changed: DeviceError.Code { 100 }
        /// A reserved word that YAML takes for true.
        @_alwaysEmitIntoClient
        public static var on: DeviceError.Code { 5 }

        static func explanation(of code: DeviceError.Code) -> String? {
            switch code {
            case internalError: "the device failed"
            case refused: "the device does not want to"
            case noSuchThing: "there is no such thing"
            case changed: "it has changed"
            case on: "a reserved word that YAML takes for true"
            default: nil
            }
        }
    }
}

extension Vapix {
    /// Every feature of the format.
    @_alwaysEmitIntoClient
    public var everything: Everything { Everything(vapix: self) }
}
