import AcapPackage
import ArgumentParser
import VapixClient

/// `vapix eap diff`.
struct EAPDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Compare two packages.",
        discussion: """
            Columns: kind (added, removed, changed, moved), file, difference. The exit code is \
            \(ToolExit.faulty.rawValue) if the packages differ. With --json: {"differences": […]}, each with name, kind and \
            details.
            """)

    @Argument(help: "A package.", completion: .file(extensions: ["eap"]))
    var first: String
    @Argument(help: "The package to compare it with.", completion: .file(extensions: ["eap"]))
    var second: String
    @OptionGroup(title: "Output") var format: OutputOptions

    func run() throws {
        let differences = try Self.read(first).differences(to: try Self.read(second))
        try format.print(EAPDifferencesReport(differences: differences))
        guard differences.isEmpty else { throw ToolError(.faulty, nil) }
    }

    static func read(_ path: String) throws -> ApplicationPackage {
        let bytes = try SourceFiles.read(path)
        do {
            return try ApplicationPackage(reading: bytes)
        } catch {
            throw ToolError(.faulty, "\(path): \(error)")
        }
    }
}

/// The differences between two packages.
private struct EAPDifferencesReport: Report {
    let differences: [PackageDifference]

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["Kind", "Name", "Difference"])
        table.cutsLines = false
        for difference in differences {
            let details: [String?] = difference.details.isEmpty ? [nil] : difference.details
            table.rows += details.map { [difference.kind.rawValue, difference.name, $0] }
        }
        return differences.isEmpty ? "" : table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("differences", objects: differences) { json, difference in
            json.write("name", difference.name)
            json.write("kind", difference.kind.rawValue)
            json.write("details", texts: difference.details)
        }
    }
}
