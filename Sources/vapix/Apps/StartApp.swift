import ArgumentParser
import VapixClient

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
