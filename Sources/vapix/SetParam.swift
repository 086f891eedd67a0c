import ArgumentParser
import VapixClient

/// `vapix set-param`.
struct SetParam: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give parameters new values.",
        discussion: """
            All of them go in one call. Values are not printed: some are passwords. For the same reason remember that \
            other users of this machine can see a program's arguments.

            With --json: {"updated": [NAME, ...]}.
            """)

    @Argument(
        help: """
            A parameter and its value, split at the first equals sign: Image.I0.Text.String=Hello for example. The \
            value may be empty and may hold any characters.
            """)
    var assignment: [String]
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    mutating func validate() throws {
        try connection.requireLogin()
        var names: Set<String> = []
        for assignment in try assignments where !names.insert(assignment.canonicalName).inserted {
            throw ValidationError("\(printable(assignment.name)) is there twice")
        }
    }

    /// Not a transformation of the argument: ArgumentParser repeats a text that has none, and it may be a password.
    private var assignments: [Assignment] {
        get throws { try assignment.map(Assignment.init(parsing:)) }
    }

    func run() async throws {
        let assignments = try assignments
        let values = Dictionary(uniqueKeysWithValues: assignments.map { ($0.name, $0.value) })
        try await connection.connect().send(Parameters.update(values))
        try output.print(UpdateReport(names: assignments.map(\.name)))
    }
}

/// A parameter and the value that it is to have.
struct Assignment: Equatable {
    let name: String
    let value: String

    /// Makes an assignment.
    init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// Splits `NAME=VALUE` at the first equals sign.
    ///
    /// - Parameter text: The argument; errors do not repeat it, because it may be a password without its name.
    /// - Throws: `ValidationError` if there is no name or no sign.
    init(parsing text: String) throws {
        // Bytes and not characters: a combining mark at the start of a value makes one character of itself and the sign.
        let bytes = text.utf8
        guard let separator = bytes.firstIndex(of: UInt8(ascii: "=")), separator > bytes.startIndex,
            let name = String(bytes[..<separator]),
            let value = String(bytes[bytes.index(after: separator)...])
        else { throw ValidationError("a parameter and its value look like NAME=VALUE") }
        self.name = name
        self.value = value
    }

    /// The name by which the device knows the parameter.
    var canonicalName: String {
        name.hasPrefix("root.") ? String(name.dropFirst("root.".count)) : name
    }
}

/// Which parameters have new values.
struct UpdateReport: Report {
    let names: [String]

    func text(_ style: TextStyle) -> String {
        names.map { "set \(printable($0))\n" }.joined()
    }

    func writeMembers(to json: inout JSONWriter) {
        json.key("updated")
        json.beginArray()
        for name in names { json.write(name) }
        json.endArray()
    }
}
