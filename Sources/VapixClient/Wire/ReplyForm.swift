/// The form of an operation's answer: how it is read.
///
/// The forms are in the files of what they are made of: JSON, XML, text.
package struct ReplyForm<Output: Sendable>: Sendable {
    /// Reads the answer, whatever its status.
    package let read: @Sendable (HTTPReply) throws -> Output

    /// A form of the operation's own.
    ///
    /// - Parameter read: Reads the answer, whatever its status.
    package init(reading read: @escaping @Sendable (HTTPReply) throws -> Output) {
        self.read = read
    }
}

extension ReplyForm where Output == Never {
    /// An answer that does not end, which its caller reads.
    package static var stream: ReplyForm {
        ReplyForm { _ in throw WireError(reason: .unexpectedType, offset: 0, expected: "a caller that reads a stream") }
    }
}
