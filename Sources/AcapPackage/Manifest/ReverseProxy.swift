/// A path that the device's web server passes on to an app.
public struct ReverseProxy: Sendable, Hashable, JSONConvertible {
    /// The path below the app's own.
    public var apiPath: String
    /// The protocol, `http`, `ws` or `fcgi`, if the target is a Unix domain socket.
    public var apiType: String?
    /// The socket's path, or a URL.
    public var target: String
    /// The users who may call the path.
    public var access: AccessPolicy

    /// Creates a reverse proxy.
    ///
    /// - Parameters:
    ///   - apiPath: The path below the app's own.
    ///   - apiType: The protocol, for a Unix domain socket.
    ///   - target: The socket's path, or a URL.
    ///   - access: The users who may call the path.
    public init(apiPath: String, apiType: String? = nil, target: String, access: AccessPolicy) {
        self.apiPath = apiPath
        self.apiType = apiType
        self.target = target
        self.access = access
    }

    init?(json: JSONTree) {
        guard let apiPath = json["apiPath"]?.text, let target = json["target"]?.text,
            let access = json["access"].flatMap(AccessPolicy.init(json:))
        else { return nil }
        self.init(apiPath: apiPath, apiType: json["apiType"]?.text, target: target, access: access)
    }

    var json: JSONTree {
        .object(
            of: ("apiPath", apiPath.json), ("apiType", apiType?.json), ("target", target.json), ("access", access.json))
    }
}
