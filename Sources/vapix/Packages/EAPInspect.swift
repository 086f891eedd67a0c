import AcapPackage
import ArgumentParser
import PackageBuilding
import VapixClient

/// `vapix eap inspect`.
struct EAPInspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "List the contents and the errors of a package.",
        discussion: """
            Columns: mode, owner, size, changed (in seconds after 1970), name, target of a link. Findings go to standard \
            error. Writes no files. A package that is not safe to unpack is rejected. \
            With --json: {"file": …, "entries": […], "trailingBytes": …, "findings": […]}, each entry with name, type, \
            mode, user, group, size, modified and target, \(FindingsReport.documentation).
            """)

    @Argument(help: "The package.", completion: .file(extensions: ["eap"]))
    var package: String
    @OptionGroup(title: "Output") var format: OutputOptions

    func run() throws {
        let contents = try EAPDiff.read(package)
        let report = EAPContentsReport(path: package, package: contents)
        try format.print(report)
        let findings = FindingsReport(file: package, findings: report.findings)
        if !format.json { findings.printBesideOutput() }
        try findings.check(package)
    }
}

/// The contents of a package.
private struct EAPContentsReport: Report {
    let path: String
    let package: ApplicationPackage
    let findings: [Finding]

    init(path: String, package: ApplicationPackage) {
        self.path = path
        self.package = package
        findings = package.findings()
    }

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["Mode", "Owner", "Size", "Changed", "Name", "Target"])
        table.cutsLines = false
        table.rows = package.entries.map { entry in
            [
                String(entry.permissions, radix: 8), "\(entry.userID):\(entry.groupID)",
                entry.bytes.map { String($0.count) },
                String(entry.modified), entry.name + (entry.content == .directory ? "/" : ""), entry.target,
            ]
        }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("file", path)
        json.write("entries", objects: package.entries) { json, entry in
            json.write("name", entry.name)
            json.write("type", entry.type)
            json.write("mode", String(entry.permissions, radix: 8))
            json.write("user", Int64(clamping: entry.userID))
            json.write("group", Int64(clamping: entry.groupID))
            json.write("size", entry.bytes.map { Int64($0.count) })
            json.write("modified", Int64(clamping: entry.modified))
            json.write("target", entry.target)
        }
        json.write("trailingBytes", Int64(package.trailingCount))
        json.write("findings", findings)
    }
}

extension ArchiveEntry {
    fileprivate var target: String? {
        guard case .symbolicLink(let target) = content else { return nil }
        return target
    }

    fileprivate var type: String {
        switch content {
        case .file: "file"
        case .directory: "directory"
        case .symbolicLink: "link"
        }
    }
}
