extension Manifest {
    /// The result of an upgrade.
    public struct Upgrade: Sendable, Equatable {
        /// The manifest for the new schema.
        public var manifest: Manifest
        /// Notes about members that were removed.
        public var notes: [Finding]
    }

    /// Upgrades the manifest to a newer schema.
    ///
    /// For schema 2, `embeddedSdkVersion`, `containers` and a static user other than `sdk` are removed. The arguments are added
    /// where the manifest has no such member; it is an error if it has another value. Other members keep their values and their
    /// order.
    ///
    /// See [Upgrade a manifest](https://developer.axis.com/acap/develop/manifest-schemas/upgrade-a-manifest/).
    ///
    /// - Parameters:
    ///   - version: The version of the new schema.
    ///   - vendorID: The vendor ID, for schema 2.
    ///   - minimumSystem: The oldest AXIS OS version that the app works with, for schema 2.
    ///   - maximumSystem: The newest AXIS OS version that the app works with, for schema 2; 13 unless the manifest says
    ///     something else.
    /// - Returns: The manifest, which has no new errors, and notes.
    /// - Throws: `ManifestUpgradeError` if the developer must decide something: an ID is missing, or the app needs something
    ///   that the new schema does not allow.
    public func upgraded(
        to version: SchemaVersion, vendorID: String? = nil, minimumSystem: String? = nil, maximumSystem: String? = nil
    ) throws(ManifestUpgradeError) -> Upgrade {
        guard let current = schemaVersion, current <= version else {
            throw ManifestUpgradeError(findings: [
                Finding(
                    .error, rule: "upgrade-version", at: .manifest(JSONPath("schemaVersion")),
                    problem: "the manifest does not follow an older schema than \(version)",
                    consequence: "There is nothing to upgrade.", fix: "Choose a newer schema.")
            ])
        }
        var upgrade = Upgrade(manifest: self, notes: [])
        upgrade.manifest.schemaVersion = version
        if version.major == 2 {
            upgrade.removeFieldsOfSchema1()
            let conflicts =
                upgrade.addVendorID(vendorID) + upgrade.addSystems(minimum: minimumSystem, maximum: maximumSystem)
            guard conflicts.isEmpty else { throw ManifestUpgradeError(findings: conflicts) }
        } else if vendorID != nil || minimumSystem != nil || maximumSystem != nil {
            throw ManifestUpgradeError(findings: [
                Finding(
                    .error, rule: "upgrade-options", at: .manifest(JSONPath("schemaVersion")),
                    problem: "schema \(version) has neither a vendor ID nor versions of AXIS OS",
                    consequence: "They would be ignored.", fix: "Upgrade to schema 2, or leave these options out.")
            ])
        }
        let before = Set(errors)
        let added = upgrade.manifest.findings().filter { $0.severity == .error && !before.contains(ErrorID($0)) }
        guard added.isEmpty else { throw ManifestUpgradeError(findings: added) }
        return upgrade
    }

    private struct ErrorID: Hashable {
        let rule: String
        let place: Finding.Place

        init(_ finding: Finding) {
            rule = finding.rule
            place = finding.place
        }
    }

    private var errors: [ErrorID] { findings().filter { $0.severity == .error }.map(ErrorID.init) }
}

extension Manifest.Upgrade {
    fileprivate mutating func removeFieldsOfSchema1() {
        remove(
            Manifest.setup + ["embeddedSdkVersion"], because: "schema 2 has compatibleOsVersions in its place",
            to: "Nothing.")
        remove(
            Manifest.configuration + ["containers"], because: "schema 2 has nothing for containers",
            to: "Test whether the app can do without.")
        if let user = manifest.staticUser, user.username != "sdk" {
            remove(
                Manifest.setup + ["user"], because: "schema 2 has no static user but sdk",
                to: "Test whether the app may do all it does as a user of its own; list the groups that it needs under "
                    + "resources.linux.user.groups.")
        }
        // It names the old schema.
        if manifest.document["$schema"] != nil {
            remove(
                ["$schema"], because: "it named the schema of another version",
                to: "Add the new one, if your editor uses it.")
        }
    }

    /// Adds the vendor ID; returns an error if the manifest has another one.
    fileprivate mutating func addVendorID(_ vendorID: String?) -> [Finding] {
        guard let vendorID else { return [] }
        if let own = manifest.vendorID, own.lowercased() != vendorID.lowercased() {
            return [conflict(at: ["vendorId"], "vendorId is \(own), and \(vendorID) was given")]
        }
        if manifest.vendorID == nil { manifest.vendorID = vendorID }
        return []
    }

    /// Adds the versions of AXIS OS where the manifest has none; returns errors where it has others.
    fileprivate mutating func addSystems(minimum: String?, maximum: String?) -> [Finding] {
        guard !manifest.compatibleOSVersions.isEmpty else {
            manifest.compatibleOSVersions = [SystemVersionRange(minimum: minimum, maximum: maximum ?? "13")]
            return []
        }
        var ranges = manifest.compatibleOSVersions
        for index in ranges.indices {
            if ranges[index].minimum == nil { ranges[index].minimum = minimum }
            if ranges[index].maximum == nil { ranges[index].maximum = maximum }
        }
        var conflicts: [Finding] = []
        if let minimum, !ranges.contains(where: { $0.minimum == minimum }) {
            conflicts.append(conflict(at: ["compatibleOsVersions"], "no range begins with \(minimum), as was given"))
        }
        if let maximum, !ranges.contains(where: { $0.maximum == maximum }) {
            conflicts.append(conflict(at: ["compatibleOsVersions"], "no range ends with \(maximum), as was given"))
        }
        let elements = manifest.document[path: Manifest.setup + ["compatibleOsVersions"]]?.elements ?? []
        // What is no range stays, and is reported.
        if conflicts.isEmpty, ranges != manifest.compatibleOSVersions, ranges.count == elements.count {
            manifest.compatibleOSVersions = ranges
        }
        return conflicts
    }

    private func conflict(at path: [String], _ problem: String) -> Finding {
        let place = JSONPath(steps: (Manifest.setup + path).map(JSONPath.Step.key))
        return Finding(
            .error, rule: "upgrade-conflict", at: .manifest(place), line: manifest.line(of: place), problem: problem,
            consequence: "The manifest and the options do not agree.",
            fix: "Change the manifest, or leave the option out.")
    }

    private mutating func remove(_ path: [String], because reason: String, to fix: String) {
        guard manifest.document[path: path] != nil else { return }
        let place = JSONPath(steps: path.map(JSONPath.Step.key))
        manifest.document[path: path] = nil
        notes.append(
            Finding(
                .note, rule: "removed", at: .manifest(place), line: manifest.line(of: place),
                problem: "\(place.lastName) was removed", consequence: "There is no counterpart: \(reason).", fix: fix))
    }
}
