/// The variables that Apache sends with a request for a FastCGI program.
///
/// They are those that Apache 2.4.71 with mod_proxy_fcgi was seen to send, without its paths on the file system. It keeps
/// the header `Authorization` to itself. The client's address is always that of this machine.
enum FastCGIVariables {
    /// Makes the variables.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - path: The path of the endpoint, `/local/<app>/<endpoint>`.
    /// - Returns: The names and values.
    static func make(for request: StreamRequest, endpoint path: String) -> [(name: String, value: String)] {
        let host = request.head["Host"] ?? "127.0.0.1"
        let name = host.prefix { $0 != ":" }
        let port = host.dropFirst(name.count + 1)
        var variables: [(name: String, value: String)] = [
            ("GATEWAY_INTERFACE", "CGI/1.1"), ("SERVER_SOFTWARE", "Apache"), ("SERVER_PROTOCOL", "HTTP/1.1"),
            ("SERVER_NAME", String(name)), ("SERVER_ADDR", "127.0.0.1"),
            ("SERVER_PORT", port.isEmpty ? "80" : String(port)),
            ("REMOTE_ADDR", "127.0.0.1"), ("REQUEST_SCHEME", "http"), ("REQUEST_METHOD", request.sentMethod),
            ("REQUEST_URI", request.target), ("QUERY_STRING", request.query), ("SCRIPT_NAME", path),
        ]
        let rest = request.path.dropFirst(path.count)
        if !rest.isEmpty { variables.append(("PATH_INFO", String(rest))) }
        if let login = request.login {
            let scheme = request.head["Authorization"]?.prefix { $0 != " " } ?? ""
            variables += [("REMOTE_USER", login.user), ("AUTH_TYPE", scheme.capitalized)]
        }
        variables += headers(of: request.head)
        return variables
    }

    private static func headers(of head: HTTPHead) -> [(name: String, value: String)] {
        var variables: [(name: String, value: String)] = []
        for (name, value) in head.allFields {
            let name = name.uppercased()
            guard name.isHTTPToken, !["AUTHORIZATION", "PROXY-AUTHORIZATION", "CONNECTION", "PROXY"].contains(name)
            else { continue }
            let variable =
                switch name {
                case "CONTENT-TYPE": "CONTENT_TYPE"
                case "CONTENT-LENGTH": "CONTENT_LENGTH"
                default: "HTTP_" + String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
                }
            if let index = variables.firstIndex(where: { $0.name == variable }) {
                variables[index].value += ", " + value
            } else {
                variables.append((variable, value))
            }
        }
        return variables
    }
}
