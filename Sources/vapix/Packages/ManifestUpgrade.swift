import AcapPackage
import ArgumentParser
import PackageBuilding

/// `vapix manifest upgrade`.
struct ManifestUpgrade: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade", abstract: "Upgrade a manifest to a newer schema.",
        discussion: """
            Members keep their order. Options add what is missing; it is an error if the manifest has something else there, or \
            if the schema has no such member. Members that schema 2 does not have are removed, and reported. If you must decide \
            something first, the errors say what, and nothing is written. With --json: {"file": …, "findings": […]}, \
            \(FindingsReport.documentation).
            """)

    @Argument(help: "The manifest, or its folder.", completion: .file(extensions: ["json"]))
    var path = "manifest.json"
    @Option(
        name: .customLong("to"), help: "The version of the schema.", completion: SchemaVersion.completion,
        transform: SchemaVersion.argument)
    var schema = SchemaVersion.newest2
    @Option(help: "The vendor ID for schema 2: ten hexadecimal digits.")
    var vendorId: String?
    @OptionGroup var systems: SystemOptions
    @Option(name: .shortAndLong, help: "The new manifest (default: the same file).", completion: .file())
    var output: String?
    @OptionGroup(title: "Output") var format: OutputOptions

    func run() throws {
        let file = ManifestFile(path)
        let manifest = try file.read()
        let upgrade: Manifest.Upgrade
        do throws(ManifestUpgradeError) {
            upgrade = try manifest.upgraded(
                to: schema, vendorID: vendorId, minimumSystem: systems.minOs, maximumSystem: systems.maxOs)
        } catch {
            let report = FindingsReport(file: file.path, findings: error.findings)
            try format.print(report)
            return try report.check("\(file.path) stays as it is")
        }
        try file.write(upgrade.manifest, to: output ?? file.path)
        try format.print(FindingsReport(file: output ?? file.path, findings: upgrade.notes))
    }
}
