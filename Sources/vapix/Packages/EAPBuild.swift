import AcapPackage
import ArgumentParser
import Glibc
import VapixClient

/// `vapix eap build`.
struct EAPBuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build a package.",
        discussion: """
            From the folder come manifest.json, LICENSE, the scripts that the manifest names, html, declarations and lib. \
            What is wrong with it goes to standard error; with an error in it nothing is built.

            The same files give the same package, byte for byte, if SOURCE_DATE_EPOCH is set: it is the time of all files \
            in the package, in seconds after 1970. Otherwise that is now. Permissions do not depend on this machine: 0755 \
            for what somebody may execute, 0644 for the rest.

            Prints the package's path and size. With --json: {"file": …, "size": …, "findings": […]}, \
            \(FindingsReport.documentation).
            """)

    @Argument(help: "The app's folder.", completion: .directory)
    var folder = "."
    @Option(help: "The executable; a file in the folder with the app's name unless told.", completion: .file())
    var executable: String?
    @Option(help: "The manifest; manifest.json in the folder unless told.", completion: .file())
    var manifest: String?
    @Option(name: .customLong("add"), help: "Another file or folder for the package's root.", completion: .file())
    var additions: [String] = []
    @Option(
        help: "What the app was built for: aarch64, armv7hf, or all for a script. Told by the executable unless given.")
    var architecture: String?
    @Flag(help: "Build even if the executable is not for a camera, to try things out on this machine.")
    var anyMachine = false
    @Option(
        name: .shortAndLong, help: "Where to write the package, or in which folder; the app's unless told.",
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
                // A program of this machine is packed as if it were for most cameras, if it is packed at all.
                architecture =
                    architecture ?? entry.architecture ?? manifest.architecture ?? (entry.isProgram ? .aarch64 : nil)
                files.append(entry)
            }
            for path in additions {
                let name = path.split(separator: "/").last.map(String.init) ?? path
                guard name != ".", name != "..", !files.contains(where: { $0.name == name }) else {
                    throw SourceFileError(path, "there is a file of this name in the package already")
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
        // What tar's eleven octal digits hold; a larger one is most likely in milliseconds.
        guard let seconds = UInt64(text), seconds < 1 << 33 else {
            throw ToolError(.usage, "SOURCE_DATE_EPOCH is not a number of seconds after 1970")
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
