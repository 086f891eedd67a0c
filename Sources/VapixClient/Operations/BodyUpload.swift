extension VapixCall {
    /// Sends a body that is no form, with arguments in the URL.
    ///
    /// - Parameters:
    ///   - id: The operation's name.
    ///   - path: The CGI.
    ///   - access: Who may call it.
    ///   - effect: What calling it twice would do.
    ///   - body: The body.
    ///   - contentType: Its media type.
    ///   - reply: How the answer is read.
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
