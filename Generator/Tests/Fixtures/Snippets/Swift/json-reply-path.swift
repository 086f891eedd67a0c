// Generated from json-reply-path.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonReplyPath: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads a value.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#get>.
    ///
    /// - Returns: A thing.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Item {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Item> { callGet }

    private static let callGet = VapixCall<Item>(
        id: "snippetJsonReplyPath/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
        access: .viewer, effect: .read, reply: .data(at: ["outer", "inner"]))

    /// Reads some.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#list>.
    ///
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list() async throws -> [Item] {
        try await vapix.send(Self.list())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list() -> VapixCall<[Item]> { callList }

    private static let callList = VapixCall<[Item]>(
        id: "snippetJsonReplyPath/list", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "list",
        access: .viewer, effect: .read, reply: .data(at: ["items"], isList: true))

    /// Reads words.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#modes>.
    ///
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getModes() async throws -> [Mode] {
        try await vapix.send(Self.getModes())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getModes() -> VapixCall<[Mode]> { callGetModes }

    private static let callGetModes = VapixCall<[Mode]>(
        id: "snippetJsonReplyPath/getModes", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getModes",
        access: .viewer, effect: .read, reply: .data(at: ["outer", "modes"], isList: true, reading: Self.readGetModes))

    private static func readGetModes(_ json: inout JSONReader) throws(WireError) -> [Mode] {
        try json.readArray(of: String.self).map(Mode.init(rawValue:))
    }

    /// A thing.
    public struct Item: Sendable, JSONReadable {
        /// Its number.
        public let id: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its number.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, other: [String: JSONValue] = [:]) {
            self.id = id
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
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

    /// A way.
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
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonReplyPath: SnippetJsonReplyPath { SnippetJsonReplyPath(vapix: self) }
}
