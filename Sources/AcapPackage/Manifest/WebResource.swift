/// A resource that the device's web server serves for an app.
public struct WebResource: Sendable, Hashable, JSONConvertible {
    /// The kind of resource.
    public struct Kind: RawRepresentable, Sendable, Hashable, JSONConvertible {
        /// The name, as it stands in the manifest.
        public var rawValue: String

        /// Creates a kind from its name.
        ///
        /// - Parameter rawValue: The name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A CGI that takes over the connection.
        public static let transferCGI = Kind(rawValue: "transferCgi")
        /// A FastCGI; from schema 1.1.
        public static let fastCGI = Kind(rawValue: "fastCgi")
        /// The files in `html/`; from schema 1.5.
        public static let directory = Kind(rawValue: "directory")
    }

    /// The kind of resource.
    public var kind: Kind
    /// The CGI's path below the app's own; a directory has none.
    public var name: String?
    /// The users who may call the resource.
    public var access: AccessPolicy

    /// Creates a resource.
    ///
    /// - Parameters:
    ///   - kind: The kind of resource.
    ///   - name: The CGI's path.
    ///   - access: The users who may call the resource.
    public init(kind: Kind, name: String? = nil, access: AccessPolicy) {
        self.kind = kind
        self.name = name
        self.access = access
    }

    init?(json: JSONTree) {
        guard let kind = json["type"].flatMap(Kind.init(json:)),
            let access = json["access"].flatMap(AccessPolicy.init(json:))
        else { return nil }
        self.init(kind: kind, name: json["name"]?.text, access: access)
    }

    var json: JSONTree { .object(of: ("type", kind.json), ("name", name?.json), ("access", access.json)) }
}
