// Generated from union.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetUnion: Sendable {
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
    /// - Parameter level: A level.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func change(level: Level) async throws -> ChangeReply {
        try await vapix.send(Self.change(level: level))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(level: Level) -> VapixCall<ChangeReply> {
        VapixCall(
            id: "snippetUnion/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
            access: .viewer, effect: .idempotent, reply: .data(reading: ChangeReply.init(from:))
        ) { json in
            json.beginParameters()
            json.key("level")
            level.write(to: &json)
            json.endObject()
        }
    }

    /// The reply to ``change(level:)-swift.method``.
    public struct ChangeReply: Sendable {
        /// A level.
        public let level: Level?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - level: A level.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(level: Level? = nil, other: [String: JSONValue] = [:]) {
            self.level = level
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var level: Level?
            while let key = try json.nextMember(of: "level") {
                switch key {
                case 0: level = try json.read(Level.self)
                default: break
                }
            }
            self.level = level
            self.other = json.keptMembersOfObject()
        }
    }

    /// One of several kinds of JSON.
    public enum Level: Sendable, JSONReadable {
        /// A number.
        case number(Int)
        /// A word.
        case word(Mode)
        /// An object.
        case size(Size)
        /// Numbers.
        case list([Int])
        /// A flag.
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

        /// Automatic.
        @_alwaysEmitIntoClient
        public static var auto: Mode { Self(rawValue: "auto") }
    }

    /// A size.
    public struct Size: Sendable, JSONReadable {
        /// The width.
        public var width: Int
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: The width.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(width: Int, other: [String: JSONValue] = [:]) {
            self.width = width
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("width", width)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var width: Int?
            while let key = try json.nextMember(of: "width") {
                switch key {
                case 0: width = try json.readInt()
                default: break
                }
            }
            guard let width else { throw json.missingField("width") }
            self.width = width
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetUnion: SnippetUnion { SnippetUnion(vapix: self) }
}
