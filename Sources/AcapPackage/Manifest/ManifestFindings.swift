extension Manifest {
    /// Finds errors in the manifest that can be found without the other files of the package.
    ///
    /// The rules come from the schemas, the device, and the `.conf` files of the package. Axis does not publish all
    /// schemas, so a likely error is a warning.
    ///
    /// - Parameter schema: A schema of Axis' SDK, to check instead of the rules of this library; `nil` for these rules.
    /// - Returns: The findings, in the order of the document as far as possible.
    public func findings(schema: JSONSchema? = nil) -> [Finding] {
        var findings = ownFindings()
        if let schema {
            findings = schemaFindings(schema) + findings.filter { !Self.isOfSchema($0) }
        }
        return findings.map { finding in
            var finding = finding
            if case .manifest(let path) = finding.place { finding.line = line(of: path) }
            return finding
        }
    }

    /// Whether a finding is only about what a schema says, so that the schema itself has the last word.
    private static func isOfSchema(_ finding: Finding) -> Bool {
        switch finding.rule {
        // No schema can say this of two members or of two numbers, or the device says it.
        case "static-user-dbus", "two-users", "system-range-order", "proxy-target": false
        case "unknown-field", "value", "schema-version-unknown": true
        default: finding.isOverridable && finding.severity == .error
        }
    }

    private func schemaFindings(_ schema: JSONSchema) -> [Finding] {
        let evaluation = schema.evaluate(document)
        return evaluation.violations.map { violation in
            Finding(
                .error, rule: "schema", at: .manifest(violation.path),
                problem: "\(violation.path.lastName) \(violation.problem)",
                consequence: "The schema that was named forbids it: acap-build with this schema refuses it.",
                fix: "Write what the schema asks for.", isOverridable: true)
        }
            + evaluation.unchecked.map { reason in
                Finding(
                    .warning, rule: "schema-unchecked", at: .manifest(.root),
                    problem: "a part of the schema was not checked: \(reason)",
                    consequence: "acap-build may find more.", fix: "Also check with acap-build.")
            }
    }

    private func ownFindings() -> [Finding] {
        var version = SchemaVersion.newest1
        var findings: [Finding] = []
        switch document["schemaVersion"]?.text {
        case nil: break
        case let text?: (version, findings) = Self.checkSchemaVersion(text)
        }
        var check = SchemaCheck(version: version, isKnownVersion: SchemaVersion.published.contains(version))
        check.check(document, against: ManifestSchema.document, at: .root)
        findings += check.findings
        findings += userFindings(version) + accessFindings(version) + systemFindings(version)
        findings += webFindings() + proxyFindings() + endpointFindings() + settingPageFindings() + parameterFindings()
        return findings + protectionFindings(version) + nameFindings() + configurationFindings()
    }

    private static func checkSchemaVersion(_ text: String) -> (SchemaVersion, [Finding]) {
        let place = Finding.Place.manifest(JSONPath("schemaVersion"))
        guard let version = SchemaVersion(text), 1...2 ~= version.major else {
            let finding = Finding(
                .error, rule: "schema-version", at: place,
                problem: "schemaVersion is \(JSONTree.string(text).asciiText), and no version of schema 1 or 2",
                consequence: TextRule.schemaConsequence, fix: "Write \(SchemaVersion.newest2), for example.")
            return (text.hasPrefix("1") ? .newest1 : .newest2, [finding])
        }
        var findings: [Finding] = []
        if !SchemaVersion.published.contains(version) {
            let isNewer = version > (version.major == 1 ? SchemaVersion.newest1 : SchemaVersion.newest2)
            findings.append(
                Finding(
                    .warning, rule: "schema-version-unknown", at: place,
                    problem: isNewer
                        ? "schema \(text) is newer than those that this tool knows"
                        : "schema \(text) is not known to exist",
                    consequence: isNewer
                        ? "Its changes are not checked."
                        : "acap-build looks for a schema of exactly this name, and fails if there is none.",
                    fix: "Write \(version.major == 1 ? SchemaVersion.newest1 : SchemaVersion.newest2), for example."))
        } else if version.description != text {
            findings.append(
                Finding(
                    .warning, rule: "schema-version-form", at: place,
                    problem: "schema \(version) is written as \(text)",
                    consequence: "acap-build looks for a schema of exactly this name, and fails if there is none.",
                    fix: "Write \(version)."))
        }
        if version < SchemaVersion(1, 3) {
            findings.append(
                Finding(
                    .note, rule: "schema-version-signing", at: place, problem: "schema \(text) has no architecture",
                    consequence:
                        "The package cannot be signed, and AXIS OS 12 and later refuse unsigned ones by default.",
                    fix: "Raise schemaVersion to 1.3 or later."))
        }
        if version.major == 1 {
            findings.append(
                Finding(
                    .note, rule: "schema-version-os13", at: place, problem: "this is schema 1",
                    consequence: "AXIS OS 13 installs packages with schema 2 only.",
                    fix: "Run `vapix manifest upgrade` for devices with AXIS OS 12.10 and later."))
        }
        return (version, findings)
    }

    // MARK: User

    private func userFindings(_ version: SchemaVersion) -> [Finding] {
        let place = JSONPath("acapPackageConf", "setup", "user")
        guard document[path: Self.setup + ["user"]] != nil else { return [] }
        let removal = "Remove the user section, so that the app runs as a user of its own."
        var findings: [Finding] = []
        if document[path: ["resources", "dbus"]] != nil {
            findings.append(
                Finding(
                    .error, rule: "static-user-dbus", at: .manifest(place),
                    problem: "the app has a static user and asks for D-Bus methods",
                    consequence:
                        "The device refuses to install it: \"acapctl error 80: Invalid application manifest\".",
                    fix: removal, isOverridable: true))
        }
        if document[path: ["resources", "linux", "user"]] != nil {
            findings.append(
                Finding(
                    .error, rule: "two-users", at: .manifest(place),
                    problem: "the app has a static user, and one of its own with groups",
                    consequence: "Only one of them is allowed: the device refuses to install it.", fix: removal,
                    isOverridable: true))
        }
        if version.major >= 2 {
            if let user = staticUser?.username, user != "sdk" {
                findings.append(
                    Finding(
                        .error, rule: "static-user-name", at: .manifest(place.appending("username")),
                        problem: "schema 2 has no static user but sdk", consequence: TextRule.schemaConsequence,
                        fix: removal, isOverridable: true))
            }
            if let group = staticUser?.group, !Self.groupsOfSchema2.contains(group) {
                findings.append(Self.unlistedGroup(group, at: place.appending("group"), version))
            }
        }
        if findings.isEmpty {
            findings.append(
                Finding(
                    .note, rule: "static-user", at: .manifest(place), problem: "the app has a static user",
                    consequence: "Apps with the same user can read each other's files, and Axis plans to remove it.",
                    fix: removal))
        }
        return findings
    }

    // MARK: D-Bus and groups

    /// The groups that schema 2 allows.
    static let groupsOfSchema2 = [
        "admin", "audiod", "gpu", "hidraw", "operator", "pipewire", "ptzadm", "sdk", "storage", "video", "viewer",
    ]

    /// The D-Bus methods that schema 2.0 allows.
    static let methodsOfSchema2 = ["com.axis.Graphics2.*", getCredentials, "com.axis.Overlay2.*"]

    /// The D-Bus methods that Axis' examples ask for with schema 2.2.
    private static let laterMethods = [
        "com.axis.RecordingSearch1.Search1.ListSpans", "com.axis.RecordingSearch1.Search1.GetSpanAttributes",
        "com.axis.RecordingPlayback1.Playback1.GetSegment",
    ]

    private func accessFindings(_ version: SchemaVersion) -> [Finding] {
        guard version.major >= 2 else { return [] }
        var findings: [Finding] = []
        for name in ["requiredMethods", "conditionalMethods"] {
            let place = JSONPath("resources", "dbus", name)
            for (index, method) in (document[path: ["resources", "dbus", name]]?.elements ?? []).enumerated() {
                guard let method = method.text, !Self.methodsOfSchema2.contains(method) else { continue }
                let isLater = version > SchemaVersion(2, 0)
                if isLater, Self.laterMethods.contains(method) { continue }
                findings.append(
                    Finding(
                        isLater ? .warning : .error, rule: "dbus-method", at: .manifest(place.appending(index)),
                        problem:
                            "\(method) is not among the methods that schema \(isLater ? "2" : "2.0") is known to allow",
                        consequence: isLater ? TextRule.likelyConsequence : TextRule.schemaConsequence,
                        fix: Self.laterMethods.contains(method)
                            ? "Raise schemaVersion to \(SchemaVersion.newest2)."
                            : "Remove it; allowed are \(Self.methodsOfSchema2.joined(separator: ", ")).",
                        isOverridable: true))
            }
        }
        for name in ["groups", "conditionalGroups"] {
            let place = JSONPath("resources", "linux", "user", name)
            for (index, group) in (document[path: ["resources", "linux", "user", name]]?.elements ?? []).enumerated() {
                guard let group = group.text, !Self.groupsOfSchema2.contains(group) else { continue }
                findings.append(Self.unlistedGroup(group, at: place.appending(index), version))
            }
        }
        return findings
    }

    private static func unlistedGroup(_ group: String, at place: JSONPath, _ version: SchemaVersion) -> Finding {
        let isKnown = SchemaVersion.published.contains(version)
        return Finding(
            isKnown ? .error : .warning, rule: "group-list", at: .manifest(place),
            problem: "\(group) is not among the groups that schema 2 is known to allow",
            consequence: isKnown ? TextRule.schemaConsequence : TextRule.likelyConsequence,
            fix: "Remove it; allowed are \(groupsOfSchema2.joined(separator: ", ")).", isOverridable: true)
    }

    // MARK: AXIS OS and versions

    private func systemFindings(_ version: SchemaVersion) -> [Finding] {
        var findings: [Finding] = []
        if let text = self.version, let suffix = SemanticVersion(text)?.suffix, !suffix.isEmpty {
            findings.append(
                Finding(
                    .note, rule: "version-suffix", at: .manifest(JSONPath("acapPackageConf", "setup", "version")),
                    problem: "the version ends in \(suffix)",
                    consequence: "package.conf and the package's file name have the three numbers only.",
                    fix: "Count up one of the numbers for each package that you give away."))
        }
        if let schema = document["$schema"]?.text, let name = self.document["schemaVersion"]?.text,
            schema.hasSuffix(".json"), !schema.hasSuffix("v\(name).json")
        {
            findings.append(
                Finding(
                    .warning, rule: "schema-mismatch", at: .manifest(JSONPath("$schema")),
                    problem: "$schema names another version than schemaVersion",
                    consequence: "The editor checks with other rules than acap-build and the device.",
                    fix: "Write the name of the schema \(name)."))
        }
        let place = JSONPath("acapPackageConf", "setup", "compatibleOsVersions")
        guard version.major >= 2, case .array(let ranges)? = document[path: Self.setup + ["compatibleOsVersions"]]
        else {
            return findings
        }
        if ranges.isEmpty {
            findings.append(
                Finding(
                    .error, rule: "system-range-empty", at: .manifest(place), problem: "compatibleOsVersions is empty",
                    consequence: "From AXIS OS 12.10 on the device installs the app only in the versions named here.",
                    fix: #"Write [{"min": "12.0", "max": "13"}], for example."#, isOverridable: true))
        }
        for (index, range) in ranges.enumerated() {
            guard let range = SystemVersionRange(json: range) else { continue }
            findings += Self.rangeFindings(range, at: place.appending(index))
        }
        return findings
    }

    private static let openRangeConsequence =
        "acap-build fills in the version of its SDK when it builds the package, such as 12.10.68. vapix eap build takes it "
        + "from --min-os or AXIS_OS_VERSION."

    private static func rangeFindings(_ range: SystemVersionRange, at place: JSONPath) -> [Finding] {
        var findings: [Finding] = []
        if range.minimum == nil {
            findings.append(
                Finding(
                    .note, rule: "system-range-open", at: .manifest(place), problem: "the range has no min",
                    consequence: Self.openRangeConsequence,
                    fix: "Nothing, or write the oldest AXIS OS version that you tested."))
        }
        if range.maximum == nil {
            findings.append(
                Finding(
                    .warning, rule: "system-range-open", at: .manifest(place), problem: "the range has no max",
                    consequence: "Axis' examples all have one, and what a device makes of a range without is not "
                        + "documented.",
                    fix: "Write the newest AXIS OS version that you expect it to work with, such as 13."))
        }
        if let minimum = range.minimum.flatMap(SystemVersion.init),
            let maximum = range.maximum.flatMap(SystemVersion.init),
            minimum.isAfter(maximum)
        {
            findings.append(
                Finding(
                    .error, rule: "system-range-order", at: .manifest(place), problem: "min is after max",
                    consequence: "No version of AXIS OS is in the range: the app installs nowhere.",
                    fix: "Write the older version as min.", isOverridable: true))
        }
        return findings
    }

    // MARK: Web server, parameters, license

    private func webFindings() -> [Finding] {
        let place = JSONPath("acapPackageConf", "configuration", "httpConfig")
        var findings: [Finding] = []
        for (index, entry) in (document[path: Self.configuration + ["httpConfig"]]?.elements ?? []).enumerated() {
            guard let kind = entry["type"]?.text else { continue }
            let isDirectory = kind == WebResource.Kind.directory.rawValue
            guard isDirectory == (entry["name"] != nil) else { continue }
            findings.append(
                Finding(
                    .error, rule: "http-name", at: .manifest(place.appending(index).appending("name")),
                    problem: isDirectory ? "a directory has a name" : "a CGI has no name",
                    consequence: TextRule.schemaConsequence,
                    fix: isDirectory
                        ? "Remove it: the directory is html/." : "Write the CGI's path below the app's own.",
                    isOverridable: isDirectory))
        }
        return findings
    }

    private func proxyFindings() -> [Finding] {
        let place = JSONPath("acapPackageConf", "configuration", "reverseProxy")
        var findings: [Finding] = []
        for (index, entry) in (document[path: Self.configuration + ["reverseProxy"]]?.elements ?? []).enumerated() {
            guard let target = entry["target"]?.text else { continue }
            findings += ProxyTarget.mistakes(in: target).map { mistake in
                Finding(
                    mistake.severity, rule: "proxy-target", at: .manifest(place.appending(index).appending("target")),
                    problem: "target \(mistake.problem)", consequence: mistake.consequence, fix: mistake.fix,
                    isOverridable: true)
            }
            // A URL names the protocol itself.
            guard !target.contains("://"), entry["apiType"] == nil else { continue }
            findings.append(
                Finding(
                    .error, rule: "api-type", at: .manifest(place.appending(index)),
                    problem: "the proxy to the Unix domain socket \(JSONTree.string(target).asciiText) has no apiType",
                    consequence: TextRule.patternConsequence, fix: "Add apiType: http, ws or fcgi.", isOverridable: true
                ))
        }
        return findings
    }

    /// Checks that the page is a file's name, or the path of a reverse proxy.
    ///
    /// The schema of March 2024 has the pattern of a file's name. Axis' newer documentation allows a reverse proxy's path, so
    /// both are accepted.
    private func settingPageFindings() -> [Finding] {
        guard let page = settingPage, let problem = TextRule.fileNamePattern(page) else { return [] }
        guard !reverseProxy.contains(where: { page == $0.apiPath || page.hasPrefix("\($0.apiPath)/") }) else {
            return []
        }
        let name = page.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? page
        return [
            Finding(
                .error, rule: "setting-page-name",
                at: .manifest(JSONPath("acapPackageConf", "configuration", "settingPage")),
                problem: "settingPage \(problem)", consequence: TextRule.patternConsequence,
                fix: page.hasPrefix("html/")
                    ? "Write \(name): the device looks for it in html/."
                    : "Write the name of a file in html/, or the apiPath of a reverse proxy.", isOverridable: true)
        ]
    }

    private func parameterFindings() -> [Finding] {
        let place = JSONPath("acapPackageConf", "configuration", "paramConfig")
        var findings: [Finding] = []
        var names: Set<String> = []
        for (index, entry) in (document[path: Self.configuration + ["paramConfig"]]?.elements ?? []).enumerated() {
            guard let parameter = ParameterDefinition(json: entry) else { continue }
            if !names.insert(parameter.name).inserted {
                findings.append(
                    Finding(
                        .warning, rule: "parameter-twice", at: .manifest(place.appending(index).appending("name")),
                        problem: "the parameter \(parameter.name) is defined twice",
                        consequence: "Which of the two definitions counts is not documented.", fix: "Remove one."))
            }
            findings += Self.typeFindings(parameter, at: place.appending(index))
            let name = parameter.name.lowercased()
            let isSecret = ["password", "passwd", "secret", "token"].contains { name.contains($0) }
            if isSecret, !parameter.type.hasPrefix("password") {
                findings.append(
                    Finding(
                        .warning, rule: "parameter-secret", at: .manifest(place.appending(index).appending("type")),
                        problem: "the parameter \(parameter.name) is not of type password",
                        consequence:
                            "Every user who may list parameters can read its value; hidden:string does not hide it there.",
                        fix: "Write password:maxlen=64, for example."))
            }
        }
        return findings
    }

    /// Checks that the type is one, and that the default is of it.
    private static func typeFindings(_ parameter: ParameterDefinition, at place: JSONPath) -> [Finding] {
        // The schema's check reports what cannot stand in param.conf.
        guard TextRule.parameterText.problem(parameter.type) == nil else { return [] }
        do throws(ParameterType.Mistake) {
            guard let type = try ParameterType.parse(parameter.type),
                let (problem, fix) = type.problem(withDefault: parameter.defaultValue)
            else { return [] }
            return [
                Finding(
                    .error, rule: "parameter-default", at: .manifest(place.appending("default")),
                    problem: "the default of \(parameter.name) \(problem): its type is \(parameter.type)",
                    consequence: "The app reads a value that its type forbids.",
                    fix: fix, isOverridable: true)
            ]
        } catch {
            return [
                Finding(
                    .warning, rule: "parameter-type", at: .manifest(place.appending("type")),
                    problem:
                        "the type of \(parameter.name), \(JSONTree.string(parameter.type).asciiText), is \(error.problem)",
                    consequence: "The effect on a device is not documented.",
                    fix: error.fix)
            ]
        }
    }

    private func protectionFindings(_ version: SchemaVersion) -> [Finding] {
        guard let protection = copyProtection else { return [] }
        var findings: [Finding] = []
        if protection.method == "axis", appID == nil {
            let isInForce = version >= SchemaVersion(1, 8)
            findings.append(
                Finding(
                    isInForce ? .error : .warning, rule: "app-id",
                    at: .manifest(JSONPath("acapPackageConf", "setup", "appId")),
                    problem: "Axis' copy protection needs an appId",
                    consequence: isInForce ? TextRule.schemaConsequence : TextRule.newerSchemaConsequence,
                    fix: "Write the ID that Axis gave the app.", isOverridable: true))
        }
        if protection.method != "custom", protection.customOptions != nil {
            findings.append(
                Finding(
                    .warning, rule: "custom-options",
                    at: .manifest(JSONPath("acapPackageConf", "copyProtection", "customOptions")),
                    problem: "customOptions is there, but the method is \(protection.method)",
                    consequence: "Only method custom has options.", fix: "Remove it, or write custom."))
        }
        return findings
    }

    // MARK: Names of files

    /// The names that other files of a package have.
    private static let reservedNames =
        [
            PackageFileName.license, PackageFileName.manifest, PackageFileName.packageConf, PackageFileName.paramConf,
            PackageFileName.cgiConf,
        ] + PackageFileName.folders

    /// Checks that the app and its scripts have names that nothing else in the package has.
    private func nameFindings() -> [Finding] {
        let paths = [
            Self.setup + ["appName"], ["acapPackageConf", "installation", "postInstallScript"],
            ["acapPackageConf", "uninstallation", "preUninstallScript"],
        ]
        var taken = Dictionary(
            uniqueKeysWithValues: Self.reservedNames.map { ($0, "a file or folder of every package") })
        var findings: [Finding] = []
        for path in paths {
            guard let name = document[path: path]?.text, !name.isEmpty else { continue }
            let place = JSONPath(steps: path.map(JSONPath.Step.key))
            if let other = taken[name], !(other == "postInstallScript" && path.last == "preUninstallScript") {
                findings.append(
                    Finding(
                        .error, rule: "reserved-name", at: .manifest(place),
                        problem: "\(place.lastName) is \(name), which is also \(other)",
                        consequence: "A package has one file of a name: one of the two would be missing.",
                        fix: "Choose another name."))
            }
            taken[name] = place.lastName
        }
        return findings
    }

    // MARK: package.conf

    /// Values in package.conf, which the device runs as a shell script.
    private func configurationFindings() -> [Finding] {
        let url = Self.setup + ["vendorUrl"]
        return (PackageConfKey.textPaths + [url]).compactMap { path in
            guard let text = document[path: path]?.text else { return nil }
            // The link to the vendor is the only value between single quotes.
            let special = path == url ? "'" : "\"`$\\"
            let bad = text.unicodeScalars.first { special.unicodeScalars.contains($0) || isControl($0) }
            guard let bad else { return nil }
            let place = JSONPath(steps: path.map(JSONPath.Step.key))
            return Finding(
                .error, rule: "package-conf-characters", at: .manifest(place),
                problem: "\(place.lastName) has \(JSONTree.string(String(bad)).asciiText) in it",
                consequence:
                    "It goes between quotes into package.conf, which is read as a shell script and has no "
                    + "escapes: the value is changed, the installation fails, or the shell runs what stands there.",
                fix: "Leave the character out.")
        }
    }
}
