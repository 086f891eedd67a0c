/// A list of a manifest that names endpoints of the app.
private enum EndpointKind: CaseIterable {
    /// CGIs, FastCGIs and folders.
    case httpConfig
    /// Paths that are handed on.
    case reverseProxy

    var path: [String] {
        switch self {
        case .httpConfig: Manifest.configuration + ["httpConfig"]
        case .reverseProxy: Manifest.configuration + ["reverseProxy"]
        }
    }

    /// The member that holds an endpoint's path.
    var nameKey: String {
        switch self {
        case .httpConfig: "name"
        case .reverseProxy: "apiPath"
        }
    }
}

extension JSONSourceText {
    /// Adds an endpoint to a manifest.
    ///
    /// - Parameter resource: The endpoint.
    /// - Throws: `JSONError` if `httpConfig` is not an array.
    public mutating func append(_ resource: WebResource) throws(JSONError) {
        try append(resource.json, to: EndpointKind.httpConfig.path)
    }

    /// Adds a reverse proxy to a manifest.
    ///
    /// - Parameter proxy: The reverse proxy.
    /// - Throws: `JSONError` if `reverseProxy` is not an array.
    public mutating func append(_ proxy: ReverseProxy) throws(JSONError) {
        try append(proxy.json, to: EndpointKind.reverseProxy.path)
    }

    /// Removes the endpoints with a name from a manifest.
    ///
    /// - Parameter name: The path, with or without a slash in front.
    /// - Returns: The number of removed entries.
    /// - Throws: `JSONError` if `httpConfig` or `reverseProxy` is not an array.
    public mutating func removeEndpoints(named name: String) throws(JSONError) -> Int {
        let name = Manifest.withoutSlash(name)
        var count = 0
        for kind in EndpointKind.allCases {
            count += try remove(from: kind.path) { $0[kind.nameKey]?.text.map(Manifest.withoutSlash) == name }
        }
        return count
    }
}
