import ArgumentParser
import VapixClient

/// `vapix set-param`.
struct SetParam: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give parameters new values.",
        discussion: """
            All values go in one call. They are not printed, because some are passwords. Other users of this machine can \
            see a program's arguments.

            With --json: {"updated": [NAME, ...]}.

            \(ConnectionOptions.manyDevices)
            """)

    @Argument(
        help: """
            A parameter and its value, split at the first equals sign, for example Image.I0.Text.String=Hello. The \
            value may be empty and may have any characters.
            """)
    var assignment: [String]
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    mutating func validate() throws {
        try connection.requireLogin()
        var names: Set<String> = []
        for assignment in try assignments where !names.insert(assignment.canonicalName).inserted {
            throw ValidationError("\(printable(assignment.name)) is given twice. Remove one")
        }
    }

    /// Not parsed by ArgumentParser, which would repeat a wrong argument: it may be a password.
    private var assignments: [Assignment] {
        get throws { try assignment.map(Assignment.init(parsing:)) }
    }

    func run() async throws {
        let assignments = try assignments
        let values = Dictionary(uniqueKeysWithValues: assignments.map { ($0.name, $0.value) })
        try await connection.onEachDevice(output) { connection in
            try await connection.send(Parameters.update(values))
            return Outcome(UpdateReport(names: assignments.map(\.name)))
        }
    }
}

/// The parameters that have new values.
struct UpdateReport: Report {
    let names: [String]

    func text(_ style: TextStyle) -> String {
        names.map { "set \(printable($0))\n" }.joined()
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("updated", texts: names)
    }
}
