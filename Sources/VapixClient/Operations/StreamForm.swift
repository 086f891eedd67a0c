/// The form of a reply that is read as it arrives: it makes a call's output from the stream.
package struct StreamForm<Output: Sendable>: Sendable {
    let contentType: String?
    let open: @Sendable (ReplyStream) throws -> Output

    /// A stream that a type of its own reads, as ``PartStream`` does.
    ///
    /// - Parameters:
    ///   - contentType: The documented media type, if there is one.
    ///   - open: Makes the output from the stream.
    /// - Returns: The form.
    package static func stream(
        _ contentType: String?, opening open: @escaping @Sendable (ReplyStream) throws -> Output
    ) -> StreamForm {
        StreamForm(contentType: contentType, open: open)
    }
}

extension StreamForm where Output == ReplyStream {
    /// A stream of bytes.
    ///
    /// - Parameter contentType: The documented media type, if there is one.
    /// - Returns: The form.
    package static func stream(_ contentType: String?) -> StreamForm {
        StreamForm(contentType: contentType) { $0 }
    }
}

extension VapixCall {
    /// Sends a query whose reply is a stream.
    ///
    /// - Parameters:
    ///   - id: The call's name.
    ///   - path: The CGI.
    ///   - arguments: Where the arguments go.
    ///   - access: The rights that the call needs.
    ///   - effect: The effect of sending the call twice.
    ///   - reply: How the reply is read.
    ///   - writeArguments: Writes the arguments.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, path: String, arguments: QueryArguments, access: AccessLevel, effect: Effect,
        reply: StreamForm<Output>, writeArguments: (inout QueryString) throws -> Void = { _ in }
    ) {
        self.init(id, access, effect, HTTPRequest.query(path, arguments, .zero, writeArguments), reply)
    }
}
