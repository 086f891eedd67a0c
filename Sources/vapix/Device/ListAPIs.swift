import ArgumentParser
import VapixClient

/// `vapix apis`.
struct ListAPIs: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "apis",
        abstract: "List the APIs of the device, and whether this program knows them.",
        discussion: """
            Columns: identifier, kind, version, typed, name in this program, state, and name on the device or path.

            The kind is cgi for an API below /axis-cgi, from API Discovery, and rest for a device configuration API, from \
            /config/discover. A device can have an API in both kinds, with other versions.

            An API that is typed has functions in Swift and works with vapix call. The column is yes, no, newer (the \
            device has a newer version, which may have more) or older (the device lacks some of it).

            API Discovery does not list all APIs of a device; the applications are missing, for example. It needs no \
            login on most devices, so --host works without --user. The configuration APIs are left out then, and a \
            message says so.

            With --json: {"apis": [...]}, each with id, kind, version, status, name or path, and documentationLink as far \
            as the device states them, typed, and where it is typed api, describedVersion and missingOperations. A rest \
            API also has an openAPILink.
            """)

    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    mutating func validate() throws {
        // No `requireLogin()`: API Discovery needs no login.
    }

    func run() async throws {
        let device = try connection.connect()
        var apis: [DeviceAPI] = []
        // One of the two may be missing: old devices have no configuration APIs, and even older ones no API Discovery.
        var obstacle: VapixError?
        do {
            apis += try await device.send(APIDiscovery.getAPIList()).apiList.map { .cgi($0) }
        } catch let error as VapixError where error.code == .unsupportedAPI {
            obstacle = error
        }
        do {
            apis += try await device.send(ConfigurationDiscovery.get()).apis.map { .configuration($0) }
        } catch let error as VapixError where error.code == .unsupportedAPI {
            if let obstacle { throw obstacle }
        } catch  where obstacle == nil && isLoginMissing(error, device.device) {
            StandardStreams.report("The device lists its configuration APIs (/config) only after a login.")
        }
        try output.print(SupportReport(entries: apis.map(SupportReport.Entry.init)))
    }

    /// Whether a call failed because nobody logged in, or somebody who may not ask.
    private func isLoginMissing(_ error: any Error, _ device: Device) -> Bool {
        let code = (error as? VapixError)?.code
        if code == .forbidden { return true }
        guard device.isAnonymous else { return false }
        return code == .unauthorized || ToolError(error)?.exit == .noCredentials
    }
}
