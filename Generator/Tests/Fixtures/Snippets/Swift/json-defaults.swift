// Generated from json-defaults.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonDefaults: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: idempotent. Page: <https://example.com/#set>.
    ///
    /// - Parameters:
    ///   - limit: A number.
    ///   - name: A text.
    ///   - mode: A word.
    ///   - isOn: A flag.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func exchange(
        limit: Int = 20, name: String = "all", mode: Mode = .fast, isOn: Bool = true
    ) async throws -> ExchangeReply {
        try await vapix.send(Self.exchange(limit: limit, name: name, mode: mode, isOn: isOn))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exchange(
        limit: Int = 20, name: String = "all", mode: Mode = .fast, isOn: Bool = true
    ) -> VapixCall<ExchangeReply> {
        VapixCall(
            id: "snippetJsonDefaults/exchange", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "exchange",
            access: .viewer, effect: .idempotent, reply: .data(reading: ExchangeReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("limit", limit)
            json.member("name", name)
            json.member("mode", mode.rawValue)
            json.member("isOn", isOn)
            json.endObject()
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: idempotent. Page: <https://example.com/#change>.
    ///
    /// - Parameter size: A type with defaults.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func change(size: Size) async throws {
        try await vapix.send(Self.change(size: size))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(size: Size) -> VapixCall<Void> {
        VapixCall(
            id: "snippetJsonDefaults/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
            access: .viewer, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("size")
            size.write(to: &json)
            json.endObject()
        }
    }

    /// The reply to ``exchange(limit:name:mode:isOn:)-swift.method``.
    public struct ExchangeReply: Sendable {
        /// A type with defaults.
        public let size: Size?
        /// A word.
        public let mode: Mode
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - size: A type with defaults.
        ///   - mode: A word.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(size: Size? = nil, mode: Mode = .fast, other: [String: JSONValue] = [:]) {
            self.size = size
            self.mode = mode
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var size: Size?
            var mode: Mode = .fast
            while let key = try json.nextMember(of: "size,mode") {
                switch key {
                case 0: size = try json.read(Size.self)
                case 1: mode = try json.readWord(Mode.self) ?? mode
                default: break
                }
            }
            self.size = size
            self.mode = mode
            self.other = json.keptMembersOfObject()
        }
    }

    /// A word.
    public struct Mode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Quick.
        @_alwaysEmitIntoClient
        public static var fast: Mode { Self(rawValue: "fast") }
    }

    /// A size.
    public struct Size: Sendable, JSONReadable {
        /// A number.
        public var width: Int64
        /// A flag.
        public var isWide: Bool
        /// A flag.
        public var isHigh: Bool
        /// A number.
        public var ratio: Double
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: A number.
        ///   - isWide: A flag.
        ///   - isHigh: A flag.
        ///   - ratio: A number.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            width: Int64 = 1920, isWide: Bool = false, isHigh: Bool = false, ratio: Double = 1.5,
            other: [String: JSONValue] = [:]
        ) {
            self.width = width
            self.isWide = isWide
            self.isHigh = isHigh
            self.ratio = ratio
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("width", width)
            json.member("isWide", isWide)
            json.member("isHigh", isHigh ? "yes" : "no")
            json.member("ratio", ratio)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var width: Int64 = 1920
            var isWide: Bool = false
            var isHigh: Bool = false
            var ratio: Double = 1.5
            while let key = try json.nextMember(of: "width,isWide,isHigh,ratio") {
                switch key {
                case 0: width = try json.readInt64() ?? width
                case 1: isWide = try json.readBool() ?? isWide
                case 2: isHigh = try json.readBool() ?? isHigh
                case 3: ratio = try json.readDouble() ?? ratio
                default: break
                }
            }
            self.width = width
            self.isWide = isWide
            self.isHigh = isHigh
            self.ratio = ratio
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonDefaults: SnippetJsonDefaults { SnippetJsonDefaults(vapix: self) }
}
