extension Manifest {
    /// Finds errors in the manifest that show without the other files of the package.
    ///
    /// The rules come from the schemas, the device, and the `.conf` files of the package. Axis does not publish all
    /// schemas, so a likely error is a warning.
    ///
    /// - Returns: The findings, in the order of the document as far as possible.
    public func findings() -> [Finding] {
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
        findings += webFindings() + parameterFindings() + protectionFindings(version) + configurationFindings()
        return findings.map { finding in
            var finding = finding
            if case .manifest(let path) = finding.place { finding.line = line(of: path) }
            return finding
        }
    }

    private static func checkSchemaVersion(_ text: String) -> (SchemaVersion, [Finding]) {
        let place = Finding.Place.manifest(JSONPath("schemaVersion"))
        guard let version = SchemaVersion(text), 1...2 ~= version.major else {
            let finding = Finding(
                .error, rule: "schema-version", at: place,
                problem: "schemaVersion is \(JSONValue.string(text).asciiText), and no version of schema 1 or 2",
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
                        ? "What it changed is not checked."
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
                    fix: removal))
        }
        if document[path: ["resources", "linux", "user"]] != nil {
            findings.append(
                Finding(
                    .error, rule: "two-users", at: .manifest(place),
                    problem: "the app has a static user, and one of its own with groups",
                    consequence: "Only one of them is allowed: the device refuses to install it.", fix: removal))
        }
        if version.major >= 2 {
            if let user = staticUser?.username, user != "sdk" {
                findings.append(
                    Finding(
                        .error, rule: "static-user-name", at: .manifest(place.appending("username")),
                        problem: "schema 2 has no static user but sdk", consequence: TextRule.schemaConsequence,
                        fix: removal))
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
                            : "Remove it; allowed are \(Self.methodsOfSchema2.joined(separator: ", "))."))
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
            fix: "Remove it; allowed are \(groupsOfSchema2.joined(separator: ", ")).")
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
                    fix: #"Write [{"min": "12.0", "max": "13"}], for example."#))
        }
        for (index, range) in ranges.enumerated() {
            guard let range = SystemVersionRange(json: range) else { continue }
            findings += Self.rangeFindings(range, at: place.appending(index))
        }
        return findings
    }

    private static func rangeFindings(_ range: SystemVersionRange, at place: JSONPath) -> [Finding] {
        var findings: [Finding] = []
        if range.minimum == nil {
            findings.append(
                Finding(
                    .warning, rule: "system-range-open", at: .manifest(place), problem: "the range has no min",
                    consequence:
                        "acap-build would fill in the AXIS OS version of its SDK; this tool has none to fill in.",
                    fix: "Write the oldest AXIS OS version that you tested."))
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
                    fix: "Write the older version as min."))
        }
        return findings
    }

    // MARK: Web server, parameters, licence

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
                        ? "Remove it: the directory is html/." : "Write the CGI's path below the app's own."))
        }
        return findings
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
            let name = parameter.name.lowercased()
            let isSecret = ["password", "passwd", "secret", "token"].contains { name.contains($0) }
            if isSecret, !parameter.type.hasPrefix("password") {
                findings.append(
                    Finding(
                        .warning, rule: "parameter-secret", at: .manifest(place.appending(index).appending("type")),
                        problem: "the parameter \(parameter.name) is not of type password",
                        consequence:
                            "Whoever may list parameters reads its value; hidden:string does not hide it there.",
                        fix: "Write password:maxlen=64, for example."))
            }
        }
        return findings
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
                    fix: "Write the ID that Axis gave the app."))
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

    // MARK: package.conf

    /// Values in package.conf, which the device runs as a shell script.
    private func configurationFindings() -> [Finding] {
        PackageConfKey.textPaths.compactMap { path in
            guard let text = document[path: path]?.text else { return nil }
            let bad = text.unicodeScalars.first { "\"`$\\".unicodeScalars.contains($0) || isControl($0) }
            guard let bad else { return nil }
            let place = JSONPath(steps: path.map(JSONPath.Step.key))
            return Finding(
                .error, rule: "package-conf-characters", at: .manifest(place),
                problem: "\(place.lastName) has \(JSONValue.string(String(bad)).asciiText) in it",
                consequence:
                    "It goes between double quotes into package.conf, which is read as a shell script and has no "
                    + "escapes: the value is changed, the installation fails, or the shell runs what stands there.",
                fix: "Leave the character out.")
        }
    }
}
