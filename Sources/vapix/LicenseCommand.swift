import ArgumentParser
import VapixClient

/// `vapix license`.
struct LicenseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "license", abstract: "Install and remove the licence keys of applications.",
        discussion: "vapix list-apps shows the state of each application's licence.",
        subcommands: [LicenseInstall.self, LicenseRemove.self])
}

/// `vapix license install`.
struct LicenseInstall: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Install the licence key of an application.",
        discussion: ActionReport.documentation("install-license"))

    @OptionGroup var application: ApplicationName
    @Argument(help: "The licence key, a file of XML that is made for this one device.", completion: .file())
    var key: String
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    /// Far more than any key has.
    private static let largestKey = 1024 * 1024

    func run() async throws {
        let bytes = try InputFile.bytes(key, limit: Self.largestKey)
        let space: [UInt8] = [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D]
        guard bytes.first(where: { !space.contains($0) }) == UInt8(ascii: "<") else {
            throw ToolError(.usage, "\(key) is no licence key, which is a file of XML; nothing was sent")
        }
        let name = key.split(separator: "/").last.map { String($0) } ?? key
        let upload = Applications.uploadLicenseKey(
            package: application.name, licenseKey: FilePart(filename: name, bytes: bytes))
        try await connection.connect().send(upload)
        try output.print(
            ActionReport(
                action: "install-license", pastTense: "installed the licence key of", name: application.name))
    }
}

/// `vapix license remove`.
struct LicenseRemove: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove the licence key of an application.",
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
                "Remove the licence key of \(application.name) from", to: "remove a licence key",
                otherwise: "nothing was removed")
        }
        try await connection.connect().send(Applications.removeLicenseKey(package: application.name))
        try output.print(
            ActionReport(action: "remove-license", pastTense: "removed the licence key of", name: application.name))
    }
}
