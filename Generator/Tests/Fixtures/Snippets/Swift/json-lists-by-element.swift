// Generated from json-lists-by-element.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonListsByElement {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetJsonListsByElement/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
            access: .viewer, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
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

            init(from json: inout JSONReader) throws(WireError) {
                var words: [Mode] = []
                var wordGrid: [[Mode]] = []
                var quotes: [Int] = []
                var flags: [Bool] = []
                var modes: [String: Mode] = [:]
                while let key = try json.nextKey(of: "words,wordGrid,quotes,flags,modes") {
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
                            if let item = try json.readNumericInt() { items.append(item) }
                        }
                        quotes = items
                    case 3: flags = try json.readArray(of: Bool.self)
                    case 4: modes = try json.readMap(of: String.self).mapValues(Mode.init(rawValue:))
                    default: try json.skipValue()
                    }
                }
                self.words = words
                self.wordGrid = wordGrid
                self.quotes = quotes
                self.flags = flags
                self.modes = modes
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

        /// Quick.
        @_alwaysEmitIntoClient
        public static var fast: Mode { Self(rawValue: "fast") }
    }
}

extension VapixCalls where API == SnippetJsonListsByElement {
    /// See ``SnippetJsonListsByElement/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> SnippetJsonListsByElement.Get.Output {
        try await vapix.send(SnippetJsonListsByElement.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonListsByElement``.
    @_alwaysEmitIntoClient
    public var snippetJsonListsByElement: VapixCalls<SnippetJsonListsByElement> { VapixCalls(vapix: self) }
}
