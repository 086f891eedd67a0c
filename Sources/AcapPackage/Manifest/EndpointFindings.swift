extension Manifest {
    /// Finds endpoints that only the code or only the manifest has.
    ///
    /// - Parameter endpoints: The paths that the code serves, `status.cgi` for example; a path that ends in a slash, or
    ///   is empty, stands for all paths below it.
    /// - Returns: An error for each endpoint that the camera does not forward to the app, and a warning for each
    ///   endpoint and each reverse proxy that the app does not answer.
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
        let (proxied, unserved) = unservedProxies(served)
        findings += unserved
        let hint = proxied.first.map { " The reverse proxy hands on only \($0) and the paths below." } ?? ""
        for path in served.sorted()
        where !named.contains(where: { Self.covers(path, $0) })
            && !proxied.contains(where: { Self.isServed($0, by: path) })
        {
            findings.append(
                Finding(
                    .error, rule: "endpoint-missing", at: .manifest(place), line: line(of: place),
                    problem: "the code serves \(path.isEmpty ? "all paths" : path), which the manifest does not name",
                    consequence: "The camera's web server answers 404 and does not ask the app.",
                    fix:
                        "Run `vapix manifest endpoints add \(path.isEmpty ? "NAME" : path) --access viewer`, with the rights "
                        + "that it takes.\(hint)"))
        }
        return findings
    }

    /// Finds the reverse proxies whose requests no served path answers.
    ///
    /// - Parameter served: The paths that the code serves, without slashes in front.
    /// - Returns: The paths of all reverse proxies, without slashes around them, and the findings.
    private func unservedProxies(_ served: Set<String>) -> (paths: [String], findings: [Finding]) {
        let place = JSONPath("acapPackageConf", "configuration", "reverseProxy")
        var paths: [String] = []
        var findings: [Finding] = []
        for (index, entry) in (document[path: Self.configuration + ["reverseProxy"]]?.elements ?? []).enumerated() {
            guard let proxy = ReverseProxy(json: entry) else { continue }
            let name = Self.withoutSlash(proxy.apiPath)
            var path = name
            while path.hasSuffix("/") { path.removeLast() }
            guard !path.isEmpty else { continue }
            paths.append(path)
            guard !served.contains(where: { Self.isServed(path, by: $0) }) else { continue }
            let entry = place.appending(index).appending("apiPath")
            findings.append(
                Finding(
                    .warning, rule: "endpoint-unserved", at: .manifest(entry), line: line(of: entry),
                    problem: "the code serves neither \(name) nor a path below",
                    consequence: "The app answers 404 to all requests of this reverse proxy.",
                    fix: "Serve a path that starts with it, or run `vapix manifest endpoints remove \(name)`."))
        }
        return (paths, findings)
    }

    /// The path of an endpoint without the slashes in front, which the device leaves out too.
    static func withoutSlash(_ path: String) -> String {
        String(path.drop { $0 == "/" })
    }

    /// Whether a served path answers a request for a name.
    private static func covers(_ served: String, _ name: String) -> Bool {
        served == name || served.isEmpty || served.hasSuffix("/") && name.hasPrefix(served)
    }

    /// Whether a served path answers a request that a reverse proxy hands on.
    ///
    /// The camera's web server passes the path on unchanged: requests are for `apiPath` and the paths below it.
    private static func isServed(_ apiPath: String, by served: String) -> Bool {
        // The schema allows the characters of a pattern. Only the folders in front of one are known.
        guard let pattern = apiPath.firstIndex(where: { "*+?$(){}[]\\".contains($0) }) else {
            return covers(served, apiPath) || served.hasPrefix("\(apiPath)/")
        }
        let start = apiPath[..<pattern]
        let folder = String(start.lastIndex(of: "/").map { start[...$0] } ?? "")
        return covers(served, folder) || served.hasPrefix(folder)
    }

    /// Finds endpoints with the path of a page.
    ///
    /// - Parameter isPage: Whether `html/` has a file or a folder with this path.
    /// - Returns: A warning for each endpoint.
    public func findings(forPages isPage: (String) -> Bool) -> [Finding] {
        var findings: [Finding] = []
        for (list, key) in [("httpConfig", "name"), ("reverseProxy", "apiPath")] {
            for (index, entry) in (document[path: Self.configuration + [list]]?.elements ?? []).enumerated() {
                guard let name = entry[key]?.text.map(Self.withoutSlash), !name.isEmpty,
                    // No request has a path with such a segment, which is reported elsewhere.
                    !name.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }), isPage(name)
                else { continue }
                let place = JSONPath("acapPackageConf", "configuration", list).appending(index).appending(key)
                // A finding about the settings page says the same.
                guard list != "httpConfig" || name != settingPage else { continue }
                findings.append(
                    Finding(
                        .warning, rule: "endpoint-page", at: .manifest(place), line: line(of: place),
                        problem: "html/ also has \(name)", consequence: Self.pageConsequence,
                        fix: "Rename the endpoint or the page."))
            }
        }
        return findings
    }

    private static let pageConsequence = "Whether a device serves the page or asks the app is not documented."

    /// Finds endpoints with the path of the settings page.
    ///
    /// The path of a reverse proxy may be the settings page.
    private func settingPageEndpoints() -> [Finding] {
        guard let page = settingPage, !page.isEmpty else { return [] }
        let place = JSONPath("acapPackageConf", "configuration", "httpConfig")
        var findings: [Finding] = []
        for (index, entry) in (document[path: Self.configuration + ["httpConfig"]]?.elements ?? []).enumerated()
        where entry["name"]?.text.map(Self.withoutSlash) == page {
            findings.append(
                Finding(
                    .warning, rule: "endpoint-page", at: .manifest(place.appending(index).appending("name")),
                    problem: "\(page) is also the settings page", consequence: Self.pageConsequence,
                    fix: "Rename the endpoint or the page."))
        }
        return findings
    }

    /// Finds endpoints that the manifest names twice, or that have the path of the settings page.
    func endpointFindings() -> [Finding] {
        var findings = settingPageEndpoints()
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
