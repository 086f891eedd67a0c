import ArgumentParser
import VapixClient

/// `vapix license remove`.
struct LicenseRemove: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove the license key of an application.",
        discussion: "Asks on the terminal first, unless --yes is given.\n\n"
            + ActionReport.documentation("remove-license"))

    @OptionGroup var application: ApplicationName
    @Flag(name: .shortAndLong, help: "Remove without asking.")
    var yes = false
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        if !yes {
            try connection.confirm(
                "Remove the license key of \(application.name) from", to: "remove a license key",
                otherwise: "nothing was removed")
        }
        try await connection.connect().send(Applications.removeLicenseKey(package: application.name))
        try output.print(
            ActionReport(action: "remove-license", pastTense: "removed the license key of", names: [application.name]))
    }
}
