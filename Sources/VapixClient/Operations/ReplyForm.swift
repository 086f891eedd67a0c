/// The form of a reply: how a call's output is made of it.
///
/// The files of the formats add the forms that are made of them: JSON, XML, text.
package struct ReplyForm<Output: Sendable>: Sendable {
    enum Reading: Sendable {
        /// The reply is read when it is complete, whatever its status.
        case complete(@Sendable (HTTPReply) throws -> Output)
        /// The reply is read as it arrives; its media type should be `contentType`, if that is known.
        case stream(contentType: String?, @Sendable (ReplyStream) throws -> Output)
    }

    let reading: Reading

    /// A form of the call's own.
    ///
    /// - Parameter read: Reads a complete reply, whatever its status.
    package init(reading read: @escaping @Sendable (HTTPReply) throws -> Output) {
        reading = .complete(read)
    }

    private init(_ reading: Reading) {
        self.reading = reading
    }

    /// A stream.
    ///
    /// - Parameters:
    ///   - contentType: The documented media type, if there is one.
    ///   - open: Makes the output of the stream.
    /// - Returns: The form.
    package static func stream(
        _ contentType: String?, opening open: @escaping @Sendable (ReplyStream) throws -> Output
    ) -> ReplyForm {
        ReplyForm(.stream(contentType: contentType, open))
    }

    /// Reads a complete reply, whatever its status.
    package func read(_ reply: HTTPReply) throws -> Output {
        guard case .complete(let read) = reading else {
            throw WireError(reason: .unexpectedType, offset: 0, expected: "a call that reads complete replies")
        }
        return try read(reply)
    }
}

extension ReplyForm where Output == ReplyStream {
    /// A stream of bytes.
    ///
    /// - Parameter contentType: The documented media type, if there is one.
    /// - Returns: The form.
    package static func stream(_ contentType: String?) -> ReplyForm {
        stream(contentType) { $0 }
    }
}
