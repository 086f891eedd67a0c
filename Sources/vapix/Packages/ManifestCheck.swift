import AcapPackage
import ArgumentParser

/// `vapix manifest check`.
struct ManifestCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tell what is wrong with a manifest.",
        discussion: """
            In a pipe, each finding is a line: severity, rule, place, line, problem, consequence, fix. With --json: \
            {"file": …, "findings": […]}, \(FindingsReport.documentation). Ends with an error if one of them is.
            """)

    @Argument(help: "The manifest, or the folder that it is in.")
    var path = "manifest.json"
    @Option(
        help: "The app's executable: an app with VapixClient in it has to ask for a service account in its manifest.",
        completion: .file())
    var executable: String?
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() throws {
        let file = ManifestFile(path)
        let manifest = try file.read()
        var findings = manifest.findings()
        if let executable {
            findings += manifest.findings(forExecutable: try ToolError.wrap { try SourceFiles.read(executable) })
        }
        let report = FindingsReport(file: file.path, findings: findings)
        try output.print(report)
        try report.check(file.path)
    }
}
