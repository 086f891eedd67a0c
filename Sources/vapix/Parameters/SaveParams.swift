import ArgumentParser
import VapixClient
internal import VapixSupport

/// `vapix params save`.
struct SaveParams: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "save", abstract: "Save parameters in a file that people can read.",
        discussion: """
            Each line of the file is NAME=VALUE, sorted by name, so that git shows each change. The head names the model, \
            the version of AXIS OS, the time and the groups. In values, a backslash, control characters and a space at \
            the end are escaped: \\\\, \\n, \\r, \\t and \\u{1B}.

              vapix params save camera.params
              vapix params save camera.params Image Network

            Secrets are left out: values that the device masks or describes as passwords, parameters with names such as \
            Password or Community, and URLs with a password. Their names are reported. Parameters that cannot be set, and \
            the clock's, are left out, unless --all is given.

            The file appears when it is complete. Only you can read a new one. If the device lacks one of the groups, \
            nothing is saved.

            Prints the file and its size. With --json: {"file": …, "size": …, "saved": NUMBER, "secrets": [NAME, ...], \
            "readOnly": NUMBER}.
            """)

    @Argument(help: "The file; - is standard output.", completion: .file())
    var file: String
    @Argument(help: "Groups or single parameters, Image.I0 for example; * is a wildcard. All parameters if absent.")
    var group: [String] = []
    @Flag(help: "Also save parameters that cannot be set, such as Properties and Brand, and the clock's.")
    var all = false
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    private var isStandardOutput: Bool { file == InputFile.standardInput }

    mutating func validate() throws {
        try connection.requireLogin()
        guard !file.isEmpty else { throw ValidationError("the file's name is empty") }
        guard group.allSatisfy({ ParameterFile.canHold(name: $0) && !$0.contains(",") }) else {
            throw ValidationError(
                "a group is empty, or has a comma or a space in it. Write several groups as separate arguments")
        }
        guard !isStandardOutput || !output.json else { throw ValidationError("--json needs a file") }
    }

    func run() async throws {
        let connection = try connection.connect()
        // Before the calls, so that none is made in vain.
        let target = isStandardOutput ? nil : try OutputFile(file, isPrivate: true)
        try await Interruption.orderly {
            let snapshot = try await ParameterSnapshot.read(group, through: connection)
            guard snapshot.errors.isEmpty else {
                throw ToolError(.refused, snapshot.errors.joined(separator: "; ") + "; nothing was saved")
            }
            let (contents, report) = try saved(snapshot)
            guard let target else { return try StandardStreams.write(contents.text) }
            try target.write(Array(contents.text.utf8))
            try target.complete()
            try output.print(report(target.size))
        }
    }

    private func saved(_ snapshot: ParameterSnapshot) throws -> (ParameterFile, (Int64) -> SavedParametersReport) {
        let secrets = snapshot.secrets.sorted()
        let readOnly = all ? [] : snapshot.readOnly.subtracting(snapshot.secrets)
        let values = snapshot.values.filter { name, _ in
            !snapshot.secrets.contains(name) && !readOnly.contains(name)
        }
        if let name = values.keys.first(where: { !ParameterFile.canHold(name: $0) }) {
            throw ToolError(.badReply, "the device has a parameter with an impossible name, \(printable(name))")
        }
        guard !values.isEmpty else {
            throw ToolError(
                .failure,
                "there is nothing to save: \(counted(readOnly.count, "parameter")) cannot be set, "
                    + "and \(secrets.count) are secret. --all also saves those that cannot be set")
        }
        if !secrets.isEmpty {
            StandardStreams.report(
                "\(counted(secrets.count, "secret")) not saved: \(secrets.joined(separator: ", "))")
        }
        let file = ParameterFile(
            model: snapshot.model, version: snapshot.version, time: presentTime(), groups: group, values: values)
        return (
            file,
            { size in
                SavedParametersReport(
                    file: FileReport(path: self.file, size: size), savedCount: values.count, secrets: secrets,
                    readOnlyCount: readOnly.count)
            }
        )
    }
}

/// The file with parameters, and the parameters that are not in it.
private struct SavedParametersReport: Report {
    let file: FileReport
    let savedCount: Int
    let secrets: [String]
    let readOnlyCount: Int

    func text(_ style: TextStyle) -> String {
        guard style != .pipe else { return file.text(style) }
        let rest = readOnlyCount == 0 ? "" : "; \(counted(readOnlyCount, "parameter")) that cannot be set left out"
        return file.text(style) + "\(counted(savedCount, "parameter")) saved\(rest)\n"
    }

    func writeMembers(to json: inout JSONWriter) {
        file.writeMembers(to: &json)
        json.write("saved", Int64(savedCount))
        json.write("secrets", texts: secrets)
        json.write("readOnly", Int64(readOnlyCount))
    }
}
