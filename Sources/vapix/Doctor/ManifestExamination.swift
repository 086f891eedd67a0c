import AcapPackage
import PackageBuilding
internal import VapixSupport

/// Checks the manifest of an app, or of a package, for the reasons why a device refuses the app or gives it no account.
struct ManifestExamination {
    let path: String
    /// The device's version of AXIS OS, if it is known.
    let version: String?
    /// The device's architecture, if it is known.
    let architecture: String?

    private static let check = "manifest"

    /// The diagnoses.
    func diagnoses() -> [Diagnosis] {
        let manifest: Manifest
        let findings: [Finding]
        do {
            (manifest, findings) = try read()
        } catch {
            return [
                Diagnosis(
                    check: Self.check, state: .problem,
                    text: ToolError(error)?.message ?? "\(path) cannot be read: \(error)",
                    fix: "Name the manifest.json of the app, or its package (.eap).")
            ]
        }
        var diagnoses: [Diagnosis] = []
        for finding in findings where finding.severity != .note {
            diagnoses.append(
                Diagnosis(
                    check: Self.check, state: finding.severity == .error ? .problem : .warning,
                    text: "\(finding.place): \(finding.problem). \(finding.consequence)", fix: finding.fix))
        }
        diagnoses += accountDiagnoses(manifest) + deviceDiagnoses(manifest)
        if diagnoses.isEmpty {
            let notes = findings.isEmpty ? "" : "; \(counted(findings.count, "note")) of vapix manifest check"
            let name = manifest.appName.map { " of \($0)" } ?? ""
            diagnoses.append(
                Diagnosis(
                    check: Self.check, state: .ok,
                    text: "the manifest\(name) has no errors, and asks for GetCredentials\(notes)"
                ))
        }
        return diagnoses
    }

    private func read() throws -> (Manifest, [Finding]) {
        guard !SourceFiles.isFolder(path), try SourceFiles.read(path).starts(with: [0x1F, 0x8B]) else {
            let manifest = try ManifestFile(path).read()
            return (manifest, manifest.findings())
        }
        let package = try EAPDiff.read(path)
        guard let manifest = package.manifest else {
            throw ToolError(.faulty, "\(path) has no readable manifest.json in it")
        }
        return (manifest, package.findings())
    }

    /// The reasons why the device gives the app no account.
    private func accountDiagnoses(_ manifest: Manifest) -> [Diagnosis] {
        guard !manifest.asksForServiceAccount else { return [] }
        return [
            Diagnosis(
                check: Self.check, state: .problem,
                text: "the manifest does not ask for GetCredentials, so the device gives the app no account",
                fix: "Add \(Manifest.getCredentials) to resources.dbus.requiredMethods.")
        ]
    }

    /// The reasons why this device refuses the app.
    private func deviceDiagnoses(_ manifest: Manifest) -> [Diagnosis] {
        var diagnoses: [Diagnosis] = []
        if let architecture, let own = manifest.architecture?.rawValue, own != "all", own != architecture {
            diagnoses.append(
                Diagnosis(
                    check: Self.check, state: .problem,
                    text: "the app is for \(own), and the device has \(architecture)",
                    fix: "Build the app for \(architecture)."))
        }
        guard let version, let numbers = SystemVersionCheck.numbers(version) else { return diagnoses }
        if numbers[0] >= 13, let schema = manifest.schemaVersion, schema.major < 2 {
            diagnoses.append(
                Diagnosis(
                    check: Self.check, state: .problem,
                    text: "the manifest has schema \(schema), and AXIS OS 13 and later install schema 2 only",
                    fix: "Run vapix manifest upgrade."))
        }
        let ranges = manifest.compatibleOSVersions
        // Older versions ignore the member.
        let isChecked = !numbers.lexicographicallyPrecedes([12, 10])
        if isChecked, !ranges.isEmpty, !ranges.contains(where: { Self.contains($0, numbers) }) {
            diagnoses.append(
                Diagnosis(
                    check: Self.check, state: .problem,
                    text: "compatibleOsVersions does not have the device's AXIS OS \(version)",
                    fix: "Add a range with this version, after a test on it."))
        }
        return diagnoses
    }

    private static func contains(_ range: SystemVersionRange, _ version: [Int]) -> Bool {
        if let minimum = range.minimum.flatMap(SystemVersionCheck.numbers),
            version.lexicographicallyPrecedes(minimum)
        {
            return false
        }
        // `13` means all of 13.
        guard let maximum = range.maximum.flatMap(SystemVersionCheck.numbers) else { return true }
        return !maximum.lexicographicallyPrecedes(version.prefix(maximum.count))
    }
}
