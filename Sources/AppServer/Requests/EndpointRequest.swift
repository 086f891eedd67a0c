/// A request that a handler answers.
public struct EndpointRequest: Sendable {
    /// The method: `GET`, `POST`.
    ///
    /// A handler added with ``AppEndpoints/get(_:_:)`` also receives `HEAD` requests; its reply to them is sent without
    /// the body.
    public let method: String
    /// The path below the app, decoded, without a slash in front: `status.cgi`.
    ///
    /// `/local/<app>/` is not part of it. It has no segment `.` or `..`, and no NUL.
    public let path: String
    /// The path and the query as the web server sent them, not decoded.
    public let target: String
    /// The names and values of the query, decoded.
    public let query: EndpointQuery
    /// The headers.
    ///
    /// With FastCGI a web server joins headers of the same name, and writes `_` as `-`.
    public let headers: EndpointHeaders
    /// The FastCGI variables that are not headers: `SERVER_NAME`, `REMOTE_USER`, and those of the device.
    ///
    /// The dictionary is empty with HTTP.
    public let variables: [String: String]
    /// The body.
    public let body: EndpointBody

    /// The user whom the camera's web server has authenticated (`REMOTE_USER`).
    ///
    /// It is `nil` with HTTP, because any client could send such a header.
    public var remoteUser: String? { nonEmpty("REMOTE_USER") }
    /// The address of the client (`REMOTE_ADDR`); `nil` with HTTP.
    public var remoteAddress: String? { nonEmpty("REMOTE_ADDR") }
    /// The media type of the body in lower case, without parameters: `application/json`.
    public var contentType: String? {
        guard let type = headers["Content-Type"]?.split(separator: ";").first else { return nil }
        return String(type.filter { $0 != " " }).lowercased()
    }

    private func nonEmpty(_ name: String) -> String? {
        guard let value = variables[name], !value.isEmpty else { return nil }
        return value
    }

    /// Makes a request, for the tests of an app's handlers.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - target: The path and the query, encoded, with a slash in front.
    ///   - headers: The headers.
    ///   - variables: The variables of FastCGI.
    ///   - body: The body.
    /// - Throws: ``EndpointError`` with the code `malformedRequest` if the target is not well-formed.
    public init(
        _ method: String = "GET", _ target: String, headers: EndpointHeaders = [:], variables: [String: String] = [:],
        body: [UInt8] = []
    ) throws {
        let buffer = BodyBuffer {}
        if !body.isEmpty { _ = buffer.append(body) }
        buffer.finish(.success(()))
        let head = RequestHead(
            method: method, target: target, headers: headers, variables: variables, contentLength: Int64(body.count))
        guard let request = EndpointRequest(head, buffer) else {
            throw EndpointError(.malformedRequest, "The target must be a path with a slash in front.")
        }
        self = request
    }

    /// - Returns: `nil` if the path or the query is not well-formed.
    init?(_ head: RequestHead, _ buffer: BodyBuffer) {
        guard let path = EndpointPath(target: head.target), let query = EndpointQuery(path.query) else { return nil }
        method = head.method
        self.path = path.path
        target = head.target
        self.query = query
        headers = head.headers
        variables = head.variables
        body = EndpointBody(buffer: buffer, contentLength: head.contentLength)
    }
}
