import ArgumentParser
import VapixClient

/// `vapix start-app`.
struct StartApp: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start applications.",
        discussion: ActionReport.documentation("start") + "\n\n" + ConnectionOptions.manyDevices)

    @OptionGroup var applications: ApplicationNames
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        let applications = applications
        try await connection.onEachDevice(output) { connection in
            try await applications.forEach("start", "started", through: connection) { Applications.start(package: $0) }
        }
    }
}
