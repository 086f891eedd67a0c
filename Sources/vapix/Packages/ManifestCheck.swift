import AcapPackage
import ArgumentParser
import PackageBuilding

/// `vapix manifest check`.
struct ManifestCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find errors in a manifest.",
        discussion: """
            Piped, each finding is a line: severity, rule, place, line, problem, consequence, fix. With --json: \
            {"file": …, "findings": […]}, \(FindingsReport.documentation). Fails if a finding is an error.
            """)

    @Argument(help: "The manifest, or its folder.", completion: .file(extensions: ["json"]))
    var path = "manifest.json"
    @Option(
        help: "The app's executable: if it uses VapixClient, the manifest must ask for a service account.",
        completion: .file())
    var executable: String?
    @Option(
        help: ArgumentHelp(
            "The endpoints that the code serves: a file with a path on each line, as AppEndpoints.paths has them. An "
                + "endpoint that only one of the two has is reported.", valueName: "file"), completion: .file())
    var endpoints: String?
    @OptionGroup var schema: SchemaOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() throws {
        let file = ManifestFile(path)
        let manifest = try file.read()
        var findings = manifest.findings(schema: try schema.read()) + manifest.findings(forPages: file.hasPage)
        if let executable {
            findings += manifest.findings(forExecutable: try SourceFiles.read(executable))
        }
        if let endpoints { findings += manifest.findings(forEndpoints: try EndpointList.read(endpoints)) }
        let report = FindingsReport(file: file.path, findings: findings)
        try output.print(report)
        try report.check(file.path)
    }
}
