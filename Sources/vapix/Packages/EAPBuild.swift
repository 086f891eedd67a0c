import AcapPackage
import ArgumentParser
import Glibc
import VapixClient

/// `vapix eap build`.
struct EAPBuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build a package.",
        discussion: """
            Packs manifest.json, LICENSE, the scripts that the manifest names, html, declarations and lib from the folder. \
            Findings go to standard error. No package is built if one of them is an error.

            The time of all files in the package is SOURCE_DATE_EPOCH, in seconds after 1970, or else now. With \
            SOURCE_DATE_EPOCH set, the same files give the same package, byte for byte. Modes do not depend on this \
            machine: 0755 for executable files, 0644 for others.

            Prints the package's path and size. With --json: {"file": …, "size": …, "findings": […]}, \
            \(FindingsReport.documentation).
            """)

    @Argument(help: "The app's folder.", completion: .directory)
    var folder = "."
    @Option(help: "The executable (default: the file in the folder with the app's name).", completion: .file())
    var executable: String?
    @Option(help: "The manifest (default: manifest.json in the folder).", completion: .file())
    var manifest: String?
    @Option(name: .customLong("add"), help: "Another file or folder for the root of the package.", completion: .file())
    var additions: [String] = []
    @Option(
        help: "The architecture: aarch64, armv7hf, or all for a script (default: that of the executable).")
    var architecture: String?
    @Flag(help: "Accept an executable that is not for a camera, for tests on this machine.")
    var anyMachine = false
    @Option(
        name: .shortAndLong, help: "The package's file, or a folder for it (default: the app's folder).",
        completion: .file())
    var output: String?
    @OptionGroup(title: "Output") var format: OutputOptions

    func run() throws {
        let package = try package()
        var findings = package.findings()
        if anyMachine {
            for index in findings.indices where findings[index].rule == "machine" {
                findings[index].severity = .warning
            }
        }
        let report = FindingsReport(file: manifestFile.path, findings: findings)
        if !format.json || findings.containErrors { report.printBesideOutput() }
        try report.check("no package was built")
        let destination = output ?? folder
        let path =
            SourceFiles.isFolder(destination)
            ? ManifestFile.path(package.fileName, in: destination) : destination
        let file = try ToolError.wrap { try package.file() }
        try ToolError.wrap { try SourceFiles.write(file, to: path) }
        try format.print(EAPReport(path: path, size: file.count, findings: findings))
    }

    private var manifestFile: ManifestFile { ManifestFile(manifest ?? ManifestFile.path("manifest.json", in: folder)) }

    private func package() throws -> ApplicationPackage {
        let manifest = try manifestFile.read()
        let appName = manifest.appName ?? ""
        return try ToolError.wrap {
            var files = try SourceFiles.entries(in: folder, for: manifest)
            let executable = executable ?? ManifestFile.path(appName, in: folder)
            var architecture = architecture.map(Architecture.init(rawValue:))
            if !appName.isEmpty, !appName.contains("/"), SourceFiles.exists(executable) || self.executable != nil {
                let entry = ArchiveEntry(appName, .file(try SourceFiles.read(executable)), permissions: 0o755)
                // A program of this machine is packed as one for most cameras, if it is packed at all.
                architecture =
                    architecture ?? entry.architecture ?? manifest.architecture ?? (entry.isProgram ? .aarch64 : nil)
                files.append(entry)
            }
            for path in additions {
                let name = path.split(separator: "/").last.map(String.init) ?? path
                guard name != ".", name != "..", !files.contains(where: { $0.name == name }) else {
                    throw SourceFileError(path, "the package already has a file of this name. Rename one of them")
                }
                files += try SourceFiles.entries(path, as: name)
            }
            return ApplicationPackage(
                manifest: manifest, architecture: architecture ?? manifest.architecture ?? .all, files: files,
                modified: try Self.time())
        }
    }

    /// The time for the files in the package.
    private static func time() throws -> UInt64 {
        guard let text = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }) else {
            return UInt64(clamping: Glibc.time(nil))
        }
        // The limit of tar's eleven octal digits. A larger number is most likely in milliseconds.
        guard let seconds = UInt64(text), seconds < 1 << 33 else {
            throw ToolError(.usage, "SOURCE_DATE_EPOCH is not a number of seconds after 1970. Correct or unset it")
        }
        return seconds
    }
}

/// The package that was built.
private struct EAPReport: Report {
    let path: String
    let size: Int
    let findings: [Finding]

    func text(_ style: TextStyle) -> String {
        let path = printable(path)
        return style == .pipe ? "\(path)\t\(size)\n" : "\(path), \(size) bytes\n"
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("file", path)
        json.write("size", Int64(size))
        json.write("findings", findings)
    }
}
