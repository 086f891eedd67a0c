// Generated from json-lists-by-element.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonListsByElement: Sendable {
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
        id: "snippetJsonListsByElement/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
        access: .viewer, effect: .read, reply: .data(reading: GetReply.init(from:)))

    /// The reply to ``get()-swift.method``.
    public struct GetReply: Sendable {
        /// Words.
        public let words: [Mode]
        /// Words in lists.
        public let wordGrid: [[Mode]]
        /// Numbers in quotes.
        public let quotes: [Int]
        /// Flags.
        public let flags: [Bool]
        /// Words by names.
        public let modes: [String: Mode]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - words: Words.
        ///   - wordGrid: Words in lists.
        ///   - quotes: Numbers in quotes.
        ///   - flags: Flags.
        ///   - modes: Words by names.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            words: [Mode] = [], wordGrid: [[Mode]] = [], quotes: [Int] = [], flags: [Bool] = [],
            modes: [String: Mode] = [:], other: [String: JSONValue] = [:]
        ) {
            self.words = words
            self.wordGrid = wordGrid
            self.quotes = quotes
            self.flags = flags
            self.modes = modes
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var words: [Mode] = []
            var wordGrid: [[Mode]] = []
            var quotes: [Int] = []
            var flags: [Bool] = []
            var modes: [String: Mode] = [:]
            while let key = try json.nextMember(of: "words,wordGrid,quotes,flags,modes") {
                switch key {
                case 0: words = try json.readArray(of: String.self).map(Mode.init(rawValue:))
                case 1:
                    var items: [[Mode]] = []
                    while try json.nextElement() {
                        items.append(try json.readArray(of: String.self).map(Mode.init(rawValue:)))
                    }
                    wordGrid = items
                case 2:
                    var items: [Int] = []
                    while try json.nextElement() {
                        if let item = try json.readInt() { items.append(item) }
                    }
                    quotes = items
                case 3: flags = try json.readArray(of: Bool.self)
                case 4: modes = try json.readMap(of: String.self).mapValues(Mode.init(rawValue:))
                default: break
                }
            }
            self.words = words
            self.wordGrid = wordGrid
            self.quotes = quotes
            self.flags = flags
            self.modes = modes
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
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonListsByElement: SnippetJsonListsByElement { SnippetJsonListsByElement(vapix: self) }
}
