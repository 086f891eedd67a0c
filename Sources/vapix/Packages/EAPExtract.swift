import AcapPackage
import ArgumentParser
import VapixClient
import VapixSupport

/// `vapix eap extract`.
struct EAPExtract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Unpack a package.",
        discussion: """
            Nothing is written outside of the new folder: a package that is not safe to unpack is rejected. Files get the \
            package's modes, less the umask. Prints the folder and the number of files. With --json: {"folder": …, \
            "files": …}.
            """)

    @Argument(help: "The package.", completion: .file(extensions: ["eap"]))
    var package: String
    @Option(
        name: .shortAndLong, help: "The new folder (default: the package's name without .eap, in this folder).",
        completion: .directory)
    var output: String?
    @OptionGroup(title: "Output") var format: OutputOptions

    func run() throws {
        let contents = try EAPDiff.read(package)
        let name = package.split(separator: "/").last.map(String.init) ?? package
        let stem = name.hasSuffix(".eap") ? String(name.dropLast(4)) : "\(name).files"
        let folder = output ?? (stem.isEmpty ? "package" : stem)
        try contents.extract(to: folder)
        try format.print(EAPExtractReport(folder: folder, count: contents.entries.count))
    }
}

/// The outcome of unpacking a package.
private struct EAPExtractReport: Report {
    let folder: String
    let count: Int

    func text(_ style: TextStyle) -> String {
        let folder = printable(folder)
        return style == .pipe
            ? "\(folder)\t\(count)\n" : "\(folder), \(counted(count, "file or folder", plural: "files and folders"))\n"
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("folder", folder)
        json.write("files", Int64(count))
    }
}
