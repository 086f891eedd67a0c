/// The form of an operation's answer: how it is read.
///
/// The forms are in the files of what they are made of: JSON, XML, text.
package struct ReplyForm<Output: Sendable>: Sendable {
    /// Reads the answer, whatever its status.
    package let read: @Sendable (HTTPReply) throws -> Output
    /// The media type that a stream is documented to have.
    private(set) var streamType: String?

    /// A form of the operation's own.
    ///
    /// - Parameter read: Reads the answer, whatever its status.
    package init(reading read: @escaping @Sendable (HTTPReply) throws -> Output) {
        self.read = read
    }
}

extension ReplyForm where Output == Never {
    /// An answer that its caller reads as it comes.
    ///
    /// - Parameter contentType: The media type that it is documented to have.
    /// - Returns: The form.
    package static func stream(_ contentType: String) -> ReplyForm {
        var form = ReplyForm { _ in
            throw WireError(reason: .unexpectedType, offset: 0, expected: "a caller that reads a stream")
        }
        form.streamType = contentType
        return form
    }
}
