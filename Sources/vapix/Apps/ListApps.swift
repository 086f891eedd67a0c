import ArgumentParser
import VapixClient

/// `vapix list-apps`.
struct ListApps: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the installed applications.",
        discussion: """
            Columns: name, version, status, vendor, license status, title. On a terminal, lines are cut to its width.

            With --json: {"applications": [...]}, each with name, niceName, vendor, version, status, license, \
            licenseExpirationDate, licenseName, applicationID, configurationPage, validationResult, vendorHomePage, \
            isBundled, signatureStatus, resources (name, isUsed) and compatibleOSVersions (minimum, maximum), as far as \
            the device states them.

            \(ConnectionOptions.manyDevices)
            """)

    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        try await connection.onEachDevice(output) { connection in
            Outcome(ApplicationReport(applications: try await connection.send(Applications.list())))
        }
    }
}
