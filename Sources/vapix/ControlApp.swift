import ArgumentParser
import VapixClient

/// Which application a command is about.
struct ApplicationName: ParsableArguments {
    @Argument(help: "The application's name, as list-apps shows it in the first column.")
    var name: String

    func validate() throws {
        guard !name.isEmpty else { throw ValidationError("the application's name is empty") }
    }
}

/// `vapix start-app`.
struct StartApp: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start an application.", discussion: ActionReport.documentation("start"))

    @OptionGroup var application: ApplicationName
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        try await connection.connect().send(Applications.start(package: application.name))
        try output.print(ActionReport(action: "start", pastTense: "started", name: application.name))
    }
}

/// `vapix stop-app`.
struct StopApp: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Stop an application.", discussion: ActionReport.documentation("stop"))

    @OptionGroup var application: ApplicationName
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        try await connection.connect().send(Applications.stop(package: application.name))
        try output.print(ActionReport(action: "stop", pastTense: "stopped", name: application.name))
    }
}

/// `vapix restart-app`.
struct RestartApp: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Restart an application that runs.", discussion: ActionReport.documentation("restart"))

    @OptionGroup var application: ApplicationName
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        try await connection.connect().send(Applications.restart(package: application.name))
        try output.print(ActionReport(action: "restart", pastTense: "restarted", name: application.name))
    }
}

/// `vapix remove-app`.
struct RemoveApp: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Remove an application from the device.",
        discussion: "Asks on the terminal first, unless --yes is given.\n\n" + ActionReport.documentation("remove"))

    @OptionGroup var application: ApplicationName
    @Flag(name: .shortAndLong, help: "Remove without asking.")
    var yes = false
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        if !yes {
            try connection.confirm(
                "Remove \(application.name) from", to: "remove an application", otherwise: "nothing was removed")
        }
        try await connection.connect().send(Applications.remove(package: application.name))
        try output.print(ActionReport(action: "remove", pastTense: "removed", name: application.name))
    }
}

/// What was done to an application.
struct ActionReport: Report {
    let action: String
    let pastTense: String
    let name: String

    static func documentation(_ action: String) -> String {
        "With --json: {\"action\": \"\(action)\", \"name\": NAME}."
    }

    func text(_ style: TextStyle) -> String {
        "\(pastTense) \(printable(name))\n"
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("action", action)
        json.write("name", name)
    }
}
