extension VapixCall {
    /// Sends a query without arguments.
    ///
    /// - Parameters:
    ///   - id: The operation's name.
    ///   - path: The CGI.
    ///   - arguments: The HTTP method.
    ///   - access: Who may call it.
    ///   - effect: What calling it twice would do.
    ///   - reply: How the answer is read.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, path: String, arguments: QueryArguments, access: AccessLevel, effect: Effect,
        reply: ReplyForm<Output>
    ) {
        self.init(id, access, effect, .success(HTTPRequest(path, arguments, QueryString(), 0)), reply)
    }

    /// Sends a query.
    ///
    /// - Parameters:
    ///   - id: The operation's name.
    ///   - path: The CGI.
    ///   - arguments: Where the arguments go.
    ///   - access: Who may call it.
    ///   - effect: What calling it twice would do.
    ///   - reply: How the answer is read.
    ///   - patience: For how many seconds the arguments ask the device to wait.
    ///   - writeArguments: Writes the arguments.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, path: String, arguments: QueryArguments, access: AccessLevel, effect: Effect,
        reply: ReplyForm<Output>, patience: Int64 = 0,
        writeArguments: (inout QueryString) throws -> Void
    ) {
        self.init(id, access, effect, HTTPRequest.query(path, arguments, patience, writeArguments), reply)
    }
}

extension HTTPRequest {
    static func query(
        _ path: String, _ arguments: QueryArguments, _ patience: Int64,
        _ writeArguments: (inout QueryString) throws -> Void
    ) -> Result<HTTPRequest, any Error> {
        var query = QueryString()
        do {
            try writeArguments(&query)
        } catch {
            return .failure(error)
        }
        return .success(HTTPRequest(path, arguments, query, patience))
    }

    fileprivate init(_ path: String, _ arguments: QueryArguments, _ query: QueryString, _ patience: Int64) {
        let patience = Duration.seconds(patience)
        switch arguments {
        case .get: self.init(.get, path, query: query.text, patience: patience)
        case .post: self.init(.post, path, query: query.text, patience: patience)
        case .form:
            let type = "application/x-www-form-urlencoded"
            self.init(.post, path, contentType: type, body: HTTPBody(query.bytes), patience: patience)
        }
    }
}
