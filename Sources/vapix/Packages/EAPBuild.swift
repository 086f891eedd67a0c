import AcapPackage
import ArgumentParser
import PackageBuilding
import VapixClient
import VapixSupport

/// `vapix eap build`.
struct EAPBuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build a package.",
        discussion: """
            Packs manifest.json, LICENSE, the scripts that the manifest names, html, declarations, lib, httpd.conf.local.* and \
            mime.types.local.* from the folder, and the contents of additional-files into the root. Findings go to standard \
            error. No package is built if one of them is an error; --disable-manifest-validation turns \
            violations of the manifest's schema into warnings.

              vapix eap build app --executable .build/release/my_app --add model/m.tflite

            The time of all files in the package is SOURCE_DATE_EPOCH, in seconds after 1970, or else now. With \
            SOURCE_DATE_EPOCH set, the same files give the same package, byte for byte. Modes do not depend on this \
            machine, unless they are to be kept: 0755 for executable files, 0600 for \
            manifest.json, 0644 for others.

            Prints the package's path and size. With --json: {"file": …, "size": …, "findings": […]}, \
            \(FindingsReport.documentation); no file and no size if there are errors. With several executables: \
            {"packages": […]}, one such object each.
            """)

    @OptionGroup var app: AppOptions
    @Option(
        name: .shortAndLong, help: "The package's file, or a folder for it (default: the app's folder).",
        completion: .file())
    var output: String?
    @OptionGroup(title: "Output") var format: OutputOptions

    mutating func validate() throws {
        guard app.executable.count < 2 || SourceFiles.isFolder(output ?? app.folder) else {
            throw ValidationError("--output must be a folder, because there are several packages")
        }
    }

    func run() throws {
        let builds = try app.builds()
        let names = builds.map(\.fileName)
        if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
            throw ToolError(
                .usage,
                "two executables would make the same package, \(twice). Give one executable for each architecture")
        }
        var reports: [EAPReport] = []
        let hasErrors = builds.contains { $0.findings.containErrors }
        for build in builds {
            var report = EAPReport(findings: build.findings)
            if !format.json { build.report.printBesideOutput() }
            // Either all packages are built, or none.
            if !hasErrors { report.file = try build.write(to: output ?? app.folder) }
            reports.append(report)
        }
        if !hasErrors || format.json { try format.print(EAPReports(reports: reports)) }
        try FindingsReport(file: app.manifestFile.path, findings: builds.flatMap(\.findings)).check(
            "no package was built")
    }
}

/// A package that was built, or the reasons why it was not.
private struct EAPReport {
    var file: (path: String, size: Int)?
    let findings: [Finding]

    func writeMembers(to json: inout JSONWriter) {
        json.write("file", file?.path)
        json.write("size", file.map { Int64($0.size) })
        json.write("findings", findings)
    }
}

/// The packages that were built.
private struct EAPReports: Report {
    let reports: [EAPReport]

    func text(_ style: TextStyle) -> String {
        reports.compactMap(\.file).map { path, size in
            style == .pipe ? "\(printable(path))\t\(size)\n" : "\(printable(path)), \(counted(size, "byte"))\n"
        }.joined()
    }

    func writeMembers(to json: inout JSONWriter) {
        guard reports.count > 1 else {
            reports.first?.writeMembers(to: &json)
            return
        }
        json.write("packages", objects: reports) { json, report in report.writeMembers(to: &json) }
    }
}
