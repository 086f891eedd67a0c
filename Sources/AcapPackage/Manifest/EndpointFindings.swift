extension Manifest {
    /// Finds endpoints that only the code or only the manifest has.
    ///
    /// - Parameter endpoints: The paths that the code serves, `status.cgi` for example; a path that ends in a slash, or
    ///   is empty, stands for all paths below it.
    /// - Returns: An error for each endpoint that the camera does not forward to the app, and a warning for each
    ///   endpoint that the app does not answer.
    public func findings(forEndpoints endpoints: [String]) -> [Finding] {
        let served = Set(endpoints.map(Self.withoutSlash))
        let place = JSONPath("acapPackageConf", "configuration", "httpConfig")
        var findings: [Finding] = []
        var named: Set<String> = []
        for (index, entry) in (document[path: Self.configuration + ["httpConfig"]]?.elements ?? []).enumerated() {
            guard let resource = WebResource(json: entry), resource.kind == .fastCGI, let name = resource.name else {
                continue
            }
            let path = Self.withoutSlash(name)
            named.insert(path)
            guard !served.contains(where: { Self.covers($0, path) }) else { continue }
            let entry = place.appending(index).appending("name")
            findings.append(
                Finding(
                    .warning, rule: "endpoint-unserved", at: .manifest(entry), line: line(of: entry),
                    problem: "the code does not serve \(path)", consequence: "The app answers 404 to it.",
                    fix: "Serve it, or run `vapix manifest endpoints remove \(path)`."))
        }
        // A reverse proxy hands all paths below its own to the app, without its own.
        guard !reverseProxy.contains(where: { $0.apiType != "ws" }) else { return findings }
        for path in served.sorted() where !named.contains(where: { Self.covers(path, $0) }) {
            findings.append(
                Finding(
                    .error, rule: "endpoint-missing", at: .manifest(place), line: line(of: place),
                    problem: "the code serves \(path.isEmpty ? "all paths" : path), which the manifest does not name",
                    consequence: "The camera's web server answers 404 and does not ask the app.",
                    fix:
                        "Run `vapix manifest endpoints add \(path.isEmpty ? "NAME" : path) --access viewer`, with the rights "
                        + "that it takes."))
        }
        return findings
    }

    /// The path of an endpoint without the slashes in front, which the device leaves out too.
    static func withoutSlash(_ path: String) -> String {
        String(path.drop { $0 == "/" })
    }

    /// Whether a served path answers a request for a name.
    private static func covers(_ served: String, _ name: String) -> Bool {
        served == name || served.isEmpty || served.hasSuffix("/") && name.hasPrefix(served)
    }

    /// Finds endpoints that the manifest names twice.
    func endpointFindings() -> [Finding] {
        var findings: [Finding] = []
        for (list, key) in [("httpConfig", "name"), ("reverseProxy", "apiPath")] {
            var names: Set<String> = []
            for (index, entry) in (document[path: Self.configuration + [list]]?.elements ?? []).enumerated() {
                guard let name = entry[key]?.text.map(Self.withoutSlash), !name.isEmpty, !names.insert(name).inserted
                else { continue }
                let place = JSONPath("acapPackageConf", "configuration", list).appending(index).appending(key)
                findings.append(
                    Finding(
                        .warning, rule: "endpoint-twice", at: .manifest(place), problem: "\(name) is there twice",
                        consequence: "Which of the two rights counts is not documented.", fix: "Remove one."))
            }
        }
        return findings
    }
}
