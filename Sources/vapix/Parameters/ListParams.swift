import ArgumentParser
import VapixClient

/// `vapix params list`, which is also `vapix params`.
struct ListParams: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List parameters and their values.",
        discussion: """
            Piped, each line is a parameter's name without the leading "root.", a tab and the value.

            If the device lacks some of the groups, the others are listed. The missing ones are reported on standard \
            error, and the exit code is \(ToolExit.refused.rawValue).

            With --json: {"parameters": {NAME: VALUE, ...}}, sorted by name.

            \(ConnectionOptions.manyDevices)
            """)

    @Argument(
        help: """
            Groups or single parameters, Brand or Image.I0 for example, with or without the leading "root."; * is a \
            wildcard. All parameters if absent.
            """)
    var group: [String] = []
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    mutating func validate() throws {
        try connection.requireLogin()
        guard group.allSatisfy({ !$0.isEmpty && !$0.contains(",") }) else {
            throw ValidationError("a group is empty or has a comma in it. Write several groups as separate arguments")
        }
    }

    func run() async throws {
        let groups = group
        try await connection.onEachDevice(output) { connection in
            let parameters = try await connection.send(Parameters.list(groups: groups))
            let errors = parameters.errors
            return Outcome(
                ParameterReport(parameters: parameters),
                failure: errors.isEmpty ? nil : ToolError(.refused, errors.joined(separator: "; ")))
        }
    }
}

/// A list of parameters.
struct ParameterReport: Report {
    let parameters: ParameterList

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["Name", "Value"], cutsLines: false)
        table.rows = parameters.map { [$0.name, $0.value] }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.key("parameters")
        json.beginObject()
        var previous: String?
        // An object has each key once. The first value counts, as in `ParameterList`.
        let sorted = parameters.enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }
        for (_, parameter) in sorted where parameter.name != previous {
            json.write(parameter.name, parameter.value)
            previous = parameter.name
        }
        json.endObject()
    }
}
