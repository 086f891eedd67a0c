// Generated from enumeration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetEnumeration: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#get>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> GetReply {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<GetReply> { callGet }

    private static let callGet = VapixCall<GetReply>(
        id: "snippetEnumeration/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get", access: .viewer,
        effect: .read, reply: .data(reading: GetReply.init(from:)))

    /// The reply to ``get()-swift.method``.
    public struct GetReply: Sendable {
        /// A word.
        public let mode: Mode?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mode: A word.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(mode: Mode? = nil, other: [String: JSONValue] = [:]) {
            self.mode = mode
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var mode: Mode?
            while let key = try json.nextMember(of: "mode") {
                switch key {
                case 0: mode = try json.readWord(Mode.self)
                default: break
                }
            }
            self.mode = mode
            self.other = json.keptMembersOfObject()
        }
    }

    /// How fast.
    ///
    /// A paragraph.
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
        public static var fast: Mode { Self(rawValue: "Fast") }
        /// Not at all.
        @_alwaysEmitIntoClient
        public static var off: Mode { Self(rawValue: "off") }
        /// The device did not say.
        @_alwaysEmitIntoClient
        public static var unknown: Mode { Self(rawValue: "") }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetEnumeration: SnippetEnumeration { SnippetEnumeration(vapix: self) }
}
