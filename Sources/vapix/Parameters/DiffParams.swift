import ArgumentParser
import VapixClient

/// `vapix params diff`.
struct DiffParams: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Compare the device's parameters with a file.",
        discussion: """
            Columns: change, name, value in the file, value on the device. The change is added (only the device has the \
            parameter), removed (only the file has it) or changed. The exit code is \(ToolExit.failure.rawValue) if there \
            is a difference.

            The groups that the file was saved with are compared. A file without them, written by hand for example, says \
            nothing of other parameters, so none is added. Secrets and parameters that cannot be set are compared only as \
            far as the file has them; a secret never is.

            With --json: {"differences": [...], "secrets": [NAME, ...]}, each difference with change, name, file and \
            device. The secrets are those in the file.
            """)

    @Argument(help: "The file that vapix params save has written; - is standard input.", completion: .file())
    var file: String
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        let contents = try ParameterFile(reading: file)
        let connection = try connection.connect()
        let snapshot = try await ParameterSnapshot.read(contents.groups ?? [], through: connection)
        let report = ParameterDifferencesReport(
            differences: ParameterDifference.all(contents, snapshot),
            secrets: ParameterDifference.secrets(contents, snapshot))
        if !report.secrets.isEmpty {
            StandardStreams.report("warning: secrets are not compared: \(report.secrets.joined(separator: ", "))")
        }
        try output.print(report)
        guard report.differences.isEmpty else { throw ToolError(.failure, nil) }
    }
}

/// The differences between a file and a device.
private struct ParameterDifferencesReport: Report {
    let differences: [ParameterDifference]
    let secrets: [String]

    func text(_ style: TextStyle) -> String {
        guard !differences.isEmpty else { return "" }
        var table = Table(titles: ["Change", "Name", "File", "Device"], cutsLines: false)
        table.rows = differences.map { [$0.change.rawValue, $0.name, $0.fileValue, $0.deviceValue] }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("differences", objects: differences) { json, difference in
            json.write("change", difference.change.rawValue)
            json.write("name", difference.name)
            json.write("file", difference.fileValue)
            json.write("device", difference.deviceValue)
        }
        json.write("secrets", texts: secrets)
    }
}
