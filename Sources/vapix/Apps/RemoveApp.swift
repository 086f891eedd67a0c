import ArgumentParser
import VapixClient

/// `vapix remove-app`.
struct RemoveApp: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Remove applications from the device.",
        discussion: """
            Asks on the terminal first, unless --yes is given.

            \(ActionReport.documentation("remove"))

            \(ConnectionOptions.manyDevices)
            """)

    @OptionGroup var applications: ApplicationNames
    @Flag(name: .shortAndLong, help: "Remove without asking.")
    var yes = false
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        let applications = applications
        if !yes {
            try connection.confirm(
                "Remove \(applications.names.joined(separator: ", ")) from", to: "remove an application",
                otherwise: "nothing was removed")
        }
        try await connection.onEachDevice(output) { connection in
            try await applications.forEach("remove", "removed", through: connection) {
                Applications.remove(package: $0)
            }
        }
    }
}
