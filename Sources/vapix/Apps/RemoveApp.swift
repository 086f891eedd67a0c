import ArgumentParser
import VapixClient

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
