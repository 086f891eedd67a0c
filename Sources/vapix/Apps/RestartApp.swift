import ArgumentParser
import VapixClient

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
