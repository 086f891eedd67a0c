import AcapPackage
import ArgumentParser
import PackageBuilding

/// `vapix manifest init`.
struct ManifestInit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Create a manifest for a new app.",
        discussion: """
            Asks on the terminal for the name, the vendor and the vendor ID if they are not given. The manifest asks for a \
            service account, which an app with VapixClient needs. With --json: {"file": …, "findings": […]}, \
            \(FindingsReport.documentation).
            """)

    @Argument(help: "The folder for manifest.json.", completion: .directory)
    var folder = "."
    @Option(help: "The name of the app and its executable: letters, digits and underscores.")
    var appName: String?
    @Option(help: "The name for people.")
    var friendlyName: String?
    @Option(help: "The company behind the app.")
    var vendor: String?
    @Option(help: "The vendor ID: ten hexadecimal digits; not in schema 1.")
    var vendorId: String?
    @Option(help: "The company's home page.")
    var vendorUrl: String?
    @Option(help: "The app's version.")
    var appVersion = "1.0.0"
    @Option(
        help: "When the device starts the app: never, once, respawn or respawnOnFailure.",
        completion: .list(["never", "once", "respawn", "respawnOnFailure"]))
    var runMode = "never"
    @Option(
        help: "The version of the schema.", completion: SchemaVersion.completion, transform: SchemaVersion.argument)
    var schema = SchemaVersion.newest2
    @OptionGroup var systems: SystemOptions
    @Flag(help: "Do not ask for a service account.")
    var noServiceAccount = false
    @Flag(help: "Replace an existing manifest.")
    var force = false
    @OptionGroup(title: "Output") var format: OutputOptions

    mutating func validate() throws {
        guard schema.major < 2, vendorId != nil || systems.minOs != nil || systems.maxOs != nil else { return }
        throw ValidationError("--vendor-id, --min-os and --max-os are for schema 2. Leave them out")
    }

    func run() throws {
        let file = ManifestFile(ManifestFile.path("manifest.json", in: folder))
        guard force || !SourceFiles.exists(file.path) else {
            throw ToolError(.failure, "\(file.path) already exists. Add --force to replace it")
        }
        let manifest = try manifest()
        let findings = manifest.findings()
        let report = FindingsReport(file: file.path, findings: findings)
        if !findings.containErrors { try file.create(manifest, replacing: force) }
        try format.print(report)
        try report.check("\(file.path) was not written")
    }

    private func manifest() throws -> Manifest {
        var manifest = Manifest()
        manifest.schemaVersion = schema
        if !noServiceAccount, schema >= SchemaVersion(1, 1) { manifest.requiredMethods = [Manifest.getCredentials] }
        manifest.appName = try appName ?? ask("Name of the app and its executable: ", for: "--app-name")
        manifest.friendlyName = friendlyName
        manifest.vendor = try vendor ?? ask("Vendor: ", for: "--vendor")
        if schema.major >= 2 {
            manifest.vendorID = try vendorId ?? ask("Vendor ID, ten hexadecimal digits: ", for: "--vendor-id")
        }
        manifest.vendorURL = vendorUrl
        manifest.version = appVersion
        if schema.major >= 2 {
            manifest.compatibleOSVersions = systems.ranges
        } else {
            manifest.embeddedSDKVersion = "3.0"
        }
        manifest.runMode = RunMode(rawValue: runMode)
        return manifest
    }

    private func ask(_ question: String, for option: String) throws -> String {
        guard let terminal = Terminal() else {
            throw ToolError(.usage, "there is no terminal to ask on. Add \(option)")
        }
        return try terminal.ask(question)
    }
}
