import AcapPackage
import ArgumentParser

/// `vapix manifest`.
struct ManifestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manifest", abstract: "Check, make and upgrade the manifest.json of an app.",
        discussion: "All of it happens on this machine; no camera is asked.",
        subcommands: [
            ManifestCheck.self, ManifestInit.self, ManifestUpgrade.self, ManifestFromPackageConf.self,
        ])
}

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

/// The AXIS OS versions that an app works with.
struct SystemOptions: ParsableArguments {
    @Option(help: "The oldest AXIS OS version that the app works with, for schema 2.")
    var minOs: String?
    @Option(help: "The newest AXIS OS version that the app works with, for schema 2.")
    var maxOs = "13"

    var ranges: [SystemVersionRange] { [SystemVersionRange(minimum: minOs, maximum: maxOs)] }
}

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

extension SchemaVersion {
    /// Reads an argument.
    static func argument(_ text: String) throws -> SchemaVersion {
        guard let version = SchemaVersion(text) else {
            throw ValidationError("\(printable(text)) is not the version of a schema, such as \(newest2)")
        }
        return version
    }
}

/// A manifest on disk.
struct ManifestFile {
    /// Where it is.
    let path: String

    /// Creates one from its own path or that of its folder.
    init(_ path: String) {
        self.path = SourceFiles.isFolder(path) ? Self.path("manifest.json", in: path) : path
    }

    /// The path of a file in a folder.
    static func path(_ name: String, in folder: String) -> String {
        folder == "." ? name : "\(folder)\(folder.hasSuffix("/") ? "" : "/")\(name)"
    }

    func read() throws -> Manifest {
        let bytes = try ToolError.wrap { try SourceFiles.read(path) }
        do throws(JSONError) {
            return try Manifest(parsing: bytes)
        } catch {
            throw ToolError(.faulty, "\(path): \(error)")
        }
    }

    func write(_ manifest: Manifest, to path: String) throws {
        try ToolError.wrap { try SourceFiles.write(Array(manifest.document.prettyText.utf8), to: path) }
    }

    /// Writes a manifest where there is none, or where it may be replaced.
    func create(_ manifest: Manifest, replacing: Bool) throws {
        guard replacing || !SourceFiles.exists(path) else {
            throw ToolError(.failure, "\(path) is there already; add --force to replace it")
        }
        try write(manifest, to: path)
    }
}

extension ToolError {
    /// Lets `body` work with files, and turns its errors into the tool's.
    static func wrap<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as FileError {
            throw ToolError(.failure, error.description)
        } catch let error as CompressionError {
            throw ToolError(.faulty, error.description)
        } catch let error as ArchiveError {
            throw ToolError(.faulty, error.description)
        } catch let error as ManifestConversionError {
            throw ToolError(.faulty, error.description)
        }
    }
}
