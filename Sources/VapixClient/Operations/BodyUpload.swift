extension VapixCall {
    /// Sends a body of another type than a form, with arguments in the URL.
    ///
    /// - Parameters:
    ///   - id: The call's name.
    ///   - path: The path of the CGI.
    ///   - access: The rights that the call needs.
    ///   - effect: The effect of sending the call twice.
    ///   - body: The body.
    ///   - contentType: Its media type.
    ///   - reply: The form of the reply.
    ///   - writeArguments: Writes the arguments in the URL.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, path: String, access: AccessLevel, effect: Effect, body: HTTPBody, contentType: String,
        reply: ReplyForm<Output>, writeArguments: (inout QueryString) -> Void = { _ in }
    ) {
        var query = QueryString()
        writeArguments(&query)
        let request = HTTPRequest(.post, path, query: query.text, contentType: contentType, body: body)
        self.init(id, access, effect, .success(request), reply)
    }
}
