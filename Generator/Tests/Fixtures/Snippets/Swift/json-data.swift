// Generated from json-data.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonData: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#getSize>.
    ///
    /// - Returns: A size.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSize() async throws -> Size {
        try await vapix.send(Self.getSize())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSize() -> VapixCall<Size> { callGetSize }

    private static let callGetSize = VapixCall<Size>(
        id: "snippetJsonData/getSize", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getSize",
        access: .viewer, effect: .read, reply: .data)

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getSizes>.
    ///
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSizes() async throws -> [Size] {
        try await vapix.send(Self.getSizes())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSizes() -> VapixCall<[Size]> { callGetSizes }

    private static let callGetSizes = VapixCall<[Size]>(
        id: "snippetJsonData/getSizes", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getSizes",
        access: .viewer, effect: .read, reply: .data)

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getModes>.
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
        id: "snippetJsonData/getModes", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getModes",
        access: .viewer, effect: .read, reply: .data(reading: Self.readGetModes))

    private static func readGetModes(_ json: inout JSONReader) throws(WireError) -> [Mode] {
        try json.readArray(of: String.self).map(Mode.init(rawValue:))
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getMode>.
    ///
    /// - Returns: A word.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMode() async throws -> Mode {
        try await vapix.send(Self.getMode())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMode() -> VapixCall<Mode> { callGetMode }

    private static let callGetMode = VapixCall<Mode>(
        id: "snippetJsonData/getMode", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getMode",
        access: .viewer, effect: .read, reply: .data(reading: Self.readGetMode))

    private static func readGetMode(_ json: inout JSONReader) throws(WireError) -> Mode {
        guard let value = try json.readWord(Mode.self) else { throw json.missingField("data") }
        return value
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getMap>.
    ///
    /// - Returns: The values that the device lists, by their names.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMap() async throws -> [String: JSONValue] {
        try await vapix.send(Self.getMap())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMap() -> VapixCall<[String: JSONValue]> { callGetMap }

    private static let callGetMap = VapixCall<[String: JSONValue]>(
        id: "snippetJsonData/getMap", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getMap",
        access: .viewer, effect: .read, reply: .data)

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getText>.
    ///
    /// - Returns: The reply's value.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getText() async throws -> String {
        try await vapix.send(Self.getText())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getText() -> VapixCall<String> { callGetText }

    private static let callGetText = VapixCall<String>(
        id: "snippetJsonData/getText", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getText",
        access: .viewer, effect: .read, reply: .data)

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
        /// The width.
        public let width: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

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
    public var snippetJsonData: SnippetJsonData { SnippetJsonData(vapix: self) }
}
