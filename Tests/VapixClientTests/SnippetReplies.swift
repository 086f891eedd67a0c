public import VapixClient

// The hand-written part of the generator's snippet with a reply of the form custom.

extension SnippetReplyCustom {
    /// Reads the reply.
    static func readGet(_ reply: HTTPReply) throws -> String { String(decoding: reply.body, as: UTF8.self) }
}

/// The hand-written part of the generator's snippet with a stream that is read as a type of its own.
public struct SnippetStreamWords: Sendable {
    /// The bytes.
    public let bytes: ReplyStream

    /// Reads the bytes.
    ///
    /// - Parameter bytes: The bytes.
    public init(_ bytes: ReplyStream) {
        self.bytes = bytes
    }
}

/// The hand-written part of the generator's snippets with a text whose parts a type takes apart.
extension SnippetValues {
    /// Two letters.
    public struct Code: WireText {
        /// The letters.
        public let description: String

        /// Reads the letters.
        ///
        /// - Parameter description: The text; anything but two letters is none.
        public init?(_ description: String) {
            guard description.count == 2 else { return nil }
            self.description = description
        }
    }
}

extension SnippetQueryValues {
    /// The same type in another namespace.
    public typealias Code = SnippetValues.Code
}
