import AcapPackage
import ArgumentParser

/// `vapix manifest upgrade`.
struct ManifestUpgrade: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade", abstract: "Make a manifest follow a newer schema.",
        discussion: """
            Members keep their order; what schema 2 has no counterpart for is removed, and told. If something has to be \
            decided first, nothing is written, and the errors say what. With --json: {"file": …, "findings": […]}, \
            \(FindingsReport.documentation).
            """)

    @Argument(help: "The manifest, or the folder that it is in.")
    var path = "manifest.json"
    @Option(name: .customLong("to"), help: "The schema to follow.", transform: SchemaVersion.argument)
    var schema = SchemaVersion.newest2
    @Option(help: "The vendor's ID for schema 2: ten hexadecimal digits.")
    var vendorId: String?
    @OptionGroup var systems: SystemOptions
    @Option(name: .shortAndLong, help: "Where to write it; the same file unless told.", completion: .file())
    var output: String?
    @OptionGroup(title: "Output") var format: OutputOptions

    func run() throws {
        let file = ManifestFile(path)
        let manifest = try file.read()
        let upgrade: Manifest.Upgrade
        do throws(ManifestUpgradeError) {
            upgrade = try manifest.upgraded(to: schema, vendorID: vendorId, systems: systems.ranges)
        } catch {
            let report = FindingsReport(file: file.path, findings: error.findings)
            try format.print(report)
            return try report.check("\(file.path) stays as it is")
        }
        try file.write(upgrade.manifest, to: output ?? file.path)
        try format.print(FindingsReport(file: output ?? file.path, findings: upgrade.notes))
    }
}
