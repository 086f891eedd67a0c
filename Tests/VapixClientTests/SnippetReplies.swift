import VapixClient

// The hand-written part of the generator's snippet with a reply of the form custom.

extension SnippetReplyCustom.Get {
    /// Reads the answer.
    static func read(_ reply: HTTPReply) throws -> String { String(decoding: reply.body, as: UTF8.self) }
}
