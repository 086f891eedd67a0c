import AcapPackage
import ArgumentParser
import PackageBuilding

/// `vapix manifest from-package-conf`.
struct ManifestFromPackageConf: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "from-package-conf", abstract: "Convert the package.conf of an older app to a manifest.",
        discussion: """
            Reads package.conf, param.conf and the file that HTTPCGIPATHS names. Reports settings that a manifest cannot \
            have. With --json: {"file": …, "findings": […]}, \(FindingsReport.documentation).
            """)

    @Argument(help: "The folder with package.conf.", completion: .directory)
    var folder = "."
    @Option(
        help: "The version of the schema, one of 1.x. Upgrade the manifest afterwards for 2.x.",
        completion: SchemaVersion.completion, transform: SchemaVersion.argument)
    var schema = SchemaVersion.newest1
    @Option(
        name: .shortAndLong, help: "The manifest (default: manifest.json in the folder).", completion: .file())
    var output: String?
    @Flag(help: "Replace an existing manifest.")
    var force = false
    @OptionGroup(title: "Output") var format: OutputOptions

    mutating func validate() throws {
        guard schema.major == 1 else {
            throw ValidationError("--schema must be one of 1.x. For 2.x, use manifest upgrade afterwards")
        }
    }

    func run() throws {
        let file = ManifestFile(output ?? ManifestFile.path("manifest.json", in: folder))
        let packageConf = try SourceFiles.read("\(folder)/package.conf")
        let cgiFile = ManifestConversion.cgiFile(namedIn: packageConf)
        let conversion = try ManifestConversion(
            packageConf: packageConf, paramConf: try? SourceFiles.read("\(folder)/param.conf"),
            cgiConf: cgiFile.flatMap { try? SourceFiles.read("\(folder)/\($0)") }, schema: schema)
        try file.create(conversion.manifest, replacing: force)
        // The notes of the conversion come first, because they explain the findings.
        let report = FindingsReport(file: file.path, findings: conversion.notes + conversion.manifest.findings())
        try format.print(report)
        try report.check("\(file.path) was written, but has errors")
    }
}
