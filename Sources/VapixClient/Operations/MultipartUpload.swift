extension VapixCall {
    /// Sends a form of parts, with arguments in the URL.
    ///
    /// - Parameters:
    ///   - id: The operation's name.
    ///   - path: The CGI.
    ///   - access: Who may call it.
    ///   - effect: What calling it twice would do.
    ///   - reply: How the answer is read.
    ///   - writeArguments: Writes the arguments in the URL.
    ///   - writeParts: Writes the parts.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, path: String, access: AccessLevel, effect: Effect, reply: ReplyForm<Output>,
        writeArguments: (inout QueryString) -> Void = { _ in }, writeParts: (inout MultipartWriter) -> Void
    ) {
        var query = QueryString()
        writeArguments(&query)
        var parts = MultipartWriter()
        writeParts(&parts)
        let progress = parts.progress
        var request = HTTPRequest(
            .post, path, query: query.text, contentType: parts.contentType, body: parts.finish())
        request.progress = progress
        self.init(id, access, effect, .success(request), reply)
    }
}
