internal import AcapPackage

/// The endpoints and files of an application below `/local/<app>/`, as its manifest describes them.
struct ApplicationSite: Sendable, Hashable {
    /// A path that is handed to the application.
    struct Endpoint: Sendable, Hashable {
        /// The path below `/local/<app>/`; all paths below it also belong to it.
        let path: String
        /// The least privilege that may use it.
        let access: Privilege
        let target: Target
    }

    /// Where the application listens.
    enum Target: Sendable, Hashable {
        /// FastCGI; `nil` is the socket that the camera names in `FCGI_SOCKET_NAME`.
        case fastCGI(socket: String?)
        /// HTTP and WebSockets on a Unix socket.
        case httpSocket(String)
        /// HTTP and WebSockets on a TCP port.
        case http(host: String, port: UInt16)
        /// A target that makes no sense, which is never reached.
        case unusable(String)
    }

    /// The files in `html/`.
    enum Files: Sendable, Hashable {
        /// A folder on this machine, so that a change of a file is seen at once.
        case folder(String)
        /// The files of a package, by their paths in `html/`.
        case package([String: [UInt8]])

        /// The size of the files in memory, in bytes.
        var size: Int {
            guard case .package(let files) = self else { return 0 }
            return files.values.map(\.count).reduce(0, +)
        }
    }

    var endpoints: [Endpoint]
    var files: Files
    /// The least privilege that may see the files; administrators unless the manifest says otherwise.
    var filesAccess: Privilege

    /// Reads a manifest.
    ///
    /// An entry without a name, or with a part `.` or `..` in it, can never be asked for and is left out.
    init(_ manifest: Manifest, files: Files) {
        let served = manifest.httpConfig.filter { $0.kind == .fastCGI }.map {
            ($0.name, $0.access, Target.fastCGI(socket: nil))
        }
        let proxied = manifest.reverseProxy.map { ($0.apiPath, $0.access, Target($0)) }
        endpoints = (served + proxied).compactMap { name, access, target in
            guard let path = name.flatMap(Self.path), let access = Privilege(access) else { return nil }
            return Endpoint(path: path, access: access, target: target)
        }
        let directory = manifest.httpConfig.first { $0.kind == .directory }
        filesAccess = directory.flatMap { Privilege($0.access) } ?? .admin
        self.files = files
    }

    /// The endpoint that serves a path: the one with the longest path, of equal ones the first, which is a guess.
    func endpoint(for path: String) -> Endpoint? {
        // By bytes: a combining mark behind the slash would form one character with it.
        endpoints.filter { path == $0.path || path.utf8.starts(with: ($0.path + "/").utf8) }
            .reduce(nil) { best, next in
                best.map { $0.path.utf8.count >= next.path.utf8.count } == true ? best : next
            }
    }

    /// A name of the manifest without slashes around it.
    private static func path(_ name: String) -> String? {
        let parts = pathSegments(name)
        guard !parts.isEmpty, !parts.contains("."), !parts.contains("..") else { return nil }
        return parts.joined(separator: "/")
    }
}

extension ApplicationSite.Target {
    init(_ proxy: ReverseProxy) {
        guard let scheme = proxy.target.range(of: "://") else {
            self = proxy.apiType == "fcgi" ? .fastCGI(socket: proxy.target) : .httpSocket(proxy.target)
            return
        }
        let authority = proxy.target[scheme.upperBound...].prefix { $0 != "/" }
        let halves = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard ["http", "ws"].contains(proxy.target[..<scheme.lowerBound].lowercased()), halves.count <= 2,
            let port = halves.count < 2 ? 80 : UInt16(halves[1]), port > 0
        else {
            self = .unusable(proxy.target)
            return
        }
        self = .http(host: String(halves[0]), port: port)
    }
}

extension Privilege {
    fileprivate init?(_ access: AccessPolicy) {
        switch access {
        case .admin: self = .admin
        case .operator: self = .operator
        case .viewer: self = .viewer
        case .anonymous: self = .anonymous
        default: return nil
        }
    }
}
