/// The form of a complete reply: it reads a call's output from the reply.
///
/// `JSONMethod.swift`, `XMLReplies.swift` and `TextReplies.swift` add the forms of their formats.
package struct ReplyForm<Output: Sendable>: Sendable {
    /// Reads a complete reply, whatever its status.
    package let read: @Sendable (HTTPReply) throws -> Output

    /// Makes a form for one call.
    ///
    /// - Parameter read: Reads a complete reply, whatever its status.
    package init(reading read: @escaping @Sendable (HTTPReply) throws -> Output) {
        self.read = read
    }
}
