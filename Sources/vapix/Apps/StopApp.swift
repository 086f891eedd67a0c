import ArgumentParser
import VapixClient

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
