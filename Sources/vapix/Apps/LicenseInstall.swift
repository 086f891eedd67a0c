import ArgumentParser
import VapixClient

/// `vapix license install`.
struct LicenseInstall: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Install the license key of an application.",
        discussion: ActionReport.documentation("install-license"))

    @OptionGroup var application: ApplicationName
    @Argument(help: "The license key, an XML file that was made for this device.", completion: .file())
    var key: String
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    /// The largest key that is read, in bytes; real keys have a few hundred.
    private static let largestKey = 1024 * 1024

    func run() async throws {
        let bytes = try InputFile.bytes(key, limit: Self.largestKey)
        let space: [UInt8] = [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D]
        guard bytes.first(where: { !space.contains($0) }) == UInt8(ascii: "<") else {
            throw ToolError(
                .usage, "\(key) is not a license key. Name the XML file that you got for this device; nothing was sent")
        }
        let name = key.split(separator: "/").last.map { String($0) } ?? key
        let upload = Applications.uploadLicenseKey(
            package: application.name, licenseKey: FilePart(filename: name, bytes: bytes))
        try await connection.connect().send(upload)
        try output.print(
            ActionReport(
                action: "install-license", pastTense: "installed the license key of", names: [application.name]))
    }
}
