extension VapixCall {
    /// Sends a multipart form, with arguments in the URL.
    ///
    /// - Parameters:
    ///   - id: The call's name.
    ///   - path: The path of the CGI.
    ///   - access: The rights that the call needs.
    ///   - effect: The effect of sending the call twice.
    ///   - reply: The form of the reply.
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
