extension VapixCall {
    /// Sends a query without arguments.
    ///
    /// - Parameters:
    ///   - id: The call's name.
    ///   - path: The path of the CGI.
    ///   - arguments: The HTTP method, and where arguments go.
    ///   - access: The rights that the call needs.
    ///   - effect: The effect of sending the call twice.
    ///   - reply: The form of the reply.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, path: String, arguments: QueryArguments, access: AccessLevel, effect: Effect,
        reply: ReplyForm<Output>
    ) {
        self.init(id, access, effect, .success(HTTPRequest(path, arguments, QueryString(), .zero)), reply)
    }

    /// Sends a query.
    ///
    /// - Parameters:
    ///   - id: The call's name.
    ///   - path: The path of the CGI.
    ///   - arguments: Where the arguments go.
    ///   - access: The rights that the call needs.
    ///   - effect: The effect of sending the call twice.
    ///   - reply: The form of the reply.
    ///   - additionalTimeout: How long the arguments ask the device to wait.
    ///   - writeArguments: Writes the arguments.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, path: String, arguments: QueryArguments, access: AccessLevel, effect: Effect,
        reply: ReplyForm<Output>, additionalTimeout: Duration = .zero,
        writeArguments: (inout QueryString) throws -> Void
    ) {
        self.init(id, access, effect, HTTPRequest.query(path, arguments, additionalTimeout, writeArguments), reply)
    }
}

extension HTTPRequest {
    static func query(
        _ path: String, _ arguments: QueryArguments, _ additionalTimeout: Duration,
        _ writeArguments: (inout QueryString) throws -> Void
    ) -> Result<HTTPRequest, any Error> {
        var query = QueryString()
        do {
            try writeArguments(&query)
        } catch {
            return .failure(error)
        }
        return .success(HTTPRequest(path, arguments, query, additionalTimeout))
    }

    fileprivate init(_ path: String, _ arguments: QueryArguments, _ query: QueryString, _ additionalTimeout: Duration) {
        switch arguments {
        case .get: self.init(.get, path, query: query.text, additionalTimeout: additionalTimeout)
        case .post: self.init(.post, path, query: query.text, additionalTimeout: additionalTimeout)
        case .form:
            let type = "application/x-www-form-urlencoded"
            self.init(.post, path, contentType: type, body: HTTPBody(query.bytes), additionalTimeout: additionalTimeout)
        }
    }
}
