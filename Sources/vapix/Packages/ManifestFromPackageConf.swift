import AcapPackage
import ArgumentParser

/// `vapix manifest from-package-conf`.
struct ManifestFromPackageConf: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "from-package-conf", abstract: "Make a manifest of an older app's package.conf.",
        discussion: """
            Reads package.conf, param.conf and the file that HTTPCGIPATHS names, and tells what has no counterpart in a \
            manifest. With --json: {"file": …, "findings": […]}, \(FindingsReport.documentation).
            """)

    @Argument(help: "The folder with package.conf.", completion: .directory)
    var folder = "."
    @Option(
        help: "The schema to follow, one of 1.x; upgrade it afterwards for 2.x.", transform: SchemaVersion.argument)
    var schema = SchemaVersion.newest1
    @Option(
        name: .shortAndLong, help: "Where to write it; manifest.json in the folder unless told.", completion: .file())
    var output: String?
    @Flag(help: "Replace a manifest that is there.")
    var force = false
    @OptionGroup(title: "Output") var format: OutputOptions

    mutating func validate() throws {
        guard schema.major == 1 else {
            throw ValidationError("--schema is one of 1.x here; use manifest upgrade afterwards")
        }
    }

    func run() throws {
        let file = ManifestFile(output ?? ManifestFile.path("manifest.json", in: folder))
        let conversion = try ToolError.wrap {
            let packageConf = try SourceFiles.read("\(folder)/package.conf")
            let cgiFile = ManifestConversion.cgiFile(namedIn: packageConf)
            return try ManifestConversion(
                packageConf: packageConf, paramConf: try? SourceFiles.read("\(folder)/param.conf"),
                cgiConf: cgiFile.flatMap { try? SourceFiles.read("\(folder)/\($0)") }, schema: schema)
        }
        try file.create(conversion.manifest, replacing: force)
        // The conversion's notes come first: they explain what the check says of the result.
        let report = FindingsReport(file: file.path, findings: conversion.notes + conversion.manifest.findings())
        try format.print(report)
        try report.check("\(file.path) was written, and has to be corrected")
    }
}
