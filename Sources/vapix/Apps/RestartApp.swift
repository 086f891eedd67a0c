import ArgumentParser
import VapixClient

/// `vapix restart-app`.
struct RestartApp: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Restart applications that run.",
        discussion: ActionReport.documentation("restart") + "\n\n" + ConnectionOptions.manyDevices)

    @OptionGroup var applications: ApplicationNames
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        let applications = applications
        try await connection.onEachDevice(output) { connection in
            try await applications.forEach("restart", "restarted", through: connection) {
                Applications.restart(package: $0)
            }
        }
    }
}
