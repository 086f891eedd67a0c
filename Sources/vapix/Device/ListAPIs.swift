import ArgumentParser
import VapixClient

/// `vapix apis`.
struct ListAPIs: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "apis",
        abstract: "List the APIs that the device has, and what this program knows of them.",
        discussion: """
            Columns: the identifier in API Discovery, the version, whether it is typed (in Swift, and for vapix call), the \
            name here, the device's state of it, the device's name of it. Typed is yes, no, newer (the device has a \
            newer version than what is described here, and may have more) or older (the device lacks some of it).

            What the device has and API Discovery does not list is not here either, the applications for example. The \
            question needs no login, so --host does without --user, unless the device is one that wants a login for \
            everything.

            With --json: {"apis": [...]}, each with id, version, status, name and documentationLink as far as the device \
            states them, typed, and where it is typed api, describedVersion and missingOperations.
            """)

    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    mutating func validate() throws {
        // Not `requireLogin()`: this question needs no login.
    }

    func run() async throws {
        let reply = try await connection.connect().send(APIDiscovery.getAPIList())
        try output.print(SupportReport(entries: reply.apiList.map(SupportReport.Entry.init)))
    }
}
