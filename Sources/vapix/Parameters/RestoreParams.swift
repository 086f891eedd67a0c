import ArgumentParser
import VapixClient
internal import VapixSupport

/// `vapix params restore`.
struct RestoreParams: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Set the device's parameters to the values of a file.",
        discussion: """
            Only parameters with another value are set, a limited number in each request, those of Network last. Shows \
            them and asks on the terminal first, unless --yes is given. Then the values are read back.

              vapix params restore camera.params --dry-run
              vapix params restore camera.params --host 192.168.0.90 --user root

            Columns: outcome, name, value in the file, value on the device, reason. The outcome is one of:

            differs   it would be set (with --dry-run)
            set       the device has the file's value now
            adjusted  the device accepted the value, and holds another one
            refused   the device refused the value; the reason is its own
            missing   the device has no such parameter
            readOnly  it cannot be set
            secret    secrets are not set from files; use vapix set-param
            unknown   the call failed, so the device may have the value or not
            notSent   nothing was sent, because a call before it failed

            Parameters with the same value are not listed. The exit code is \(ToolExit.refused.rawValue) if a value of the \
            file is not on the device at the end, except for those that cannot be set. Parameters that only the device \
            has stay as they are.

            New network settings can make the device unreachable: save and restore groups other than Network, if they \
            shall stay.

            With --json: {"parameters": [...]}, each with outcome, name, file, device and reason. The values of secrets \
            are left out.
            """)

    @Argument(help: "The file that vapix params save has written; - is standard input.", completion: .file())
    var file: String
    @Flag(help: "Show what would be set, and set nothing.")
    var dryRun = false
    @Flag(name: .shortAndLong, help: "Set without asking.")
    var yes = false
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        let contents = try ParameterFile(reading: file)
        let device = try connection.connect()
        let groups = contents.groups ?? []
        let snapshot = try await ParameterSnapshot.read(groups, through: device)
        var restore = ParameterRestore(contents, snapshot)
        guard !dryRun, restore.pendingCount > 0 else { return try finish(restore) }
        if !yes { try confirm(restore) }
        try await Interruption.orderly {
            do {
                try await restore.perform(through: device)
                restore.check(against: try await ParameterSnapshot.readValues(groups, through: device).values)
            } catch {
                // What was set is on the device, whatever comes afterwards.
                try? output.print(RestoreReport(entries: restore.entries))
                throw error
            }
            try finish(restore)
        }
    }

    private func confirm(_ restore: ParameterRestore) throws {
        let plan = RestoreReport(entries: restore.entries)
        StandardStreams.write(plan.text(.ofStandardOutput), to: 2)
        let count = counted(restore.pendingCount, "parameter")
        try connection.confirm("Set \(count) of", to: "set parameters", otherwise: "nothing was set")
    }

    private func finish(_ restore: ParameterRestore) throws {
        try output.print(RestoreReport(entries: restore.entries))
        if restore.entries.isEmpty { StandardStreams.report("the device has all values of the file") }
        let failed = restore.entries.count { !$0.outcome.isSuccess }
        guard failed == 0 else {
            let verb = dryRun ? "cannot be restored" : failed == 1 ? "was not restored" : "were not restored"
            throw ToolError(.refused, "\(counted(failed, "parameter")) \(verb)")
        }
    }
}

/// The outcomes for the parameters of a file.
private struct RestoreReport: Report {
    let entries: [ParameterRestore.Entry]

    func text(_ style: TextStyle) -> String {
        guard !entries.isEmpty else { return "" }
        var table = Table(titles: ["Outcome", "Name", "File", "Device", "Reason"], cutsLines: false)
        table.rows = entries.map { entry in
            let isSecret = entry.outcome == .secret
            return [
                entry.outcome.rawValue, entry.name, isSecret ? nil : entry.value, entry.deviceValue, entry.reason,
            ]
        }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("parameters", objects: entries) { json, entry in
            json.write("outcome", entry.outcome.rawValue)
            json.write("name", entry.name)
            if entry.outcome != .secret { json.write("file", entry.value) }
            json.write("device", entry.deviceValue)
            json.write("reason", entry.reason)
        }
    }
}
