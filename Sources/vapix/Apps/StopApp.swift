import ArgumentParser
import VapixClient

/// `vapix stop-app`.
struct StopApp: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Stop applications.",
        discussion: ActionReport.documentation("stop") + "\n\n" + ConnectionOptions.manyDevices)

    @OptionGroup var applications: ApplicationNames
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        let applications = applications
        try await connection.onEachDevice(output) { connection in
            try await applications.forEach("stop", "stopped", through: connection) { Applications.stop(package: $0) }
        }
    }
}
