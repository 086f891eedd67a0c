import ArgumentParser
import VapixClient

/// `vapix apis`.
struct ListAPIs: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "apis",
        abstract: "List the APIs of the device, and whether this program knows them.",
        discussion: """
            Columns: identifier in API Discovery, version, typed, name in this program, state, name on the device.

            An API that is typed has functions in Swift and works with vapix call. The column is yes, no, newer (the \
            device has a newer version, which may have more) or older (the device lacks some of it).

            API Discovery does not list all APIs of a device; the applications are missing, for example. It needs no \
            login, so --host works without --user, except on devices that require a login for everything.

            With --json: {"apis": [...]}, each with id, version, status, name and documentationLink as far as the device \
            states them, typed, and where it is typed api, describedVersion and missingOperations.
            """)

    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    mutating func validate() throws {
        // No `requireLogin()`: API Discovery needs no login.
    }

    func run() async throws {
        let reply = try await connection.connect().send(APIDiscovery.getAPIList())
        try output.print(SupportReport(entries: reply.apiList.map(SupportReport.Entry.init)))
    }
}
