/// The form of a complete reply: how a call's output is made of it.
///
/// The files of the formats add the forms that are made of them: JSON, XML, text.
package struct ReplyForm<Output: Sendable>: Sendable {
    /// Reads a complete reply, whatever its status.
    package let read: @Sendable (HTTPReply) throws -> Output

    /// A form of the call's own.
    ///
    /// - Parameter read: Reads a complete reply, whatever its status.
    package init(reading read: @escaping @Sendable (HTTPReply) throws -> Output) {
        self.read = read
    }
}
