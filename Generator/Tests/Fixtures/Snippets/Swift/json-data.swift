// Generated from json-data.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonData {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getSize>.
    public struct GetSize: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Size>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Size>(
            id: "snippetJsonData/getSize", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getSize",
            access: .viewer, effect: .read, reply: .data)
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getSizes>.
    public struct GetSizes: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[Size]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[Size]>(
            id: "snippetJsonData/getSizes", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getSizes",
            access: .viewer, effect: .read, reply: .data)
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getModes>.
    public struct GetModes: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[Mode]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[Mode]>(
            id: "snippetJsonData/getModes", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getModes",
            access: .viewer, effect: .read, reply: .data(reading: Self.read))

        private static func read(_ json: inout JSONReader) throws(WireError) -> [Mode] {
            try json.readArray(of: String.self).map(Mode.init(rawValue:))
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getMode>.
    public struct GetMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Mode>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Mode>(
            id: "snippetJsonData/getMode", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getMode",
            access: .viewer, effect: .read, reply: .data(reading: Self.read))

        private static func read(_ json: inout JSONReader) throws(WireError) -> Mode {
            guard let value = try json.readWord(Mode.self) else { throw json.missingField("data") }
            return value
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getMap>.
    public struct GetMap: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: JSONText]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String: JSONText]>(
            id: "snippetJsonData/getMap", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getMap",
            access: .viewer, effect: .read, reply: .data)
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getText>.
    public struct GetText: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<String>(
            id: "snippetJsonData/getText", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getText",
            access: .viewer, effect: .read, reply: .data)
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
        /// The width.
        public let width: Int

        package init(from json: inout JSONReader) throws(WireError) {
            var width: Int?
            while let key = try json.nextKey(of: "width") {
                switch key {
                case 0: width = try json.readInt()
                default: try json.skipValue()
                }
            }
            guard let width else { throw json.missingField("width") }
            self.width = width
        }
    }
}

extension VapixCalls where API == SnippetJsonData {
    /// See ``SnippetJsonData/GetSize``.
    @_alwaysEmitIntoClient
    public func getSize() async throws -> SnippetJsonData.Size {
        try await vapix.send(SnippetJsonData.GetSize())
    }

    /// See ``SnippetJsonData/GetSizes``.
    @_alwaysEmitIntoClient
    public func getSizes() async throws -> [SnippetJsonData.Size] {
        try await vapix.send(SnippetJsonData.GetSizes())
    }

    /// See ``SnippetJsonData/GetModes``.
    @_alwaysEmitIntoClient
    public func getModes() async throws -> [SnippetJsonData.Mode] {
        try await vapix.send(SnippetJsonData.GetModes())
    }

    /// See ``SnippetJsonData/GetMode``.
    @_alwaysEmitIntoClient
    public func getMode() async throws -> SnippetJsonData.Mode {
        try await vapix.send(SnippetJsonData.GetMode())
    }

    /// See ``SnippetJsonData/GetMap``.
    @_alwaysEmitIntoClient
    public func getMap() async throws -> [String: JSONText] {
        try await vapix.send(SnippetJsonData.GetMap())
    }

    /// See ``SnippetJsonData/GetText``.
    @_alwaysEmitIntoClient
    public func getText() async throws -> String {
        try await vapix.send(SnippetJsonData.GetText())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonData``.
    @_alwaysEmitIntoClient
    public var snippetJsonData: VapixCalls<SnippetJsonData> { VapixCalls(vapix: self) }
}
