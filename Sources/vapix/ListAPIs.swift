import ArgumentParser
import VapixCatalogue
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

/// Which APIs a device has, beside those of the catalogue.
struct SupportReport: Report {
    /// How what a device has compares with what the catalogue describes.
    enum Support: String {
        case typed = "yes"
        case notTyped = "no"
        case newer
        case older
    }

    /// An API of the device.
    struct Entry {
        let device: APIDiscovery.Entry
        let api: Catalogue.API?
        let support: Support

        init(_ device: APIDiscovery.Entry) {
            self.device = device
            api = Catalogue.name(discovery: device.id).flatMap(Catalogue.api)
            support =
                switch (api, api?.version, Catalogue.Version(device.version)) {
                case (nil, _, _): .notTyped
                case (_, let described?, let present?) where present < described: .older
                case (_, let described?, let present?) where present > described: .newer
                default: .typed
                }
        }

        /// The operations that need a newer version than the device's.
        var missingOperations: [String] {
            guard let api, let present = Catalogue.Version(device.version) else { return [] }
            return api.operations.filter { operation in
                operation.apiVersion.flatMap(Catalogue.Version.init).map { $0 > present } ?? false
            }.map(\.name)
        }
    }

    let entries: [Entry]

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["ID", "Version", "Typed", "Here", "State", "Name"])
        table.rows = entries.map { entry in
            let device = entry.device
            return [
                device.id, device.version, entry.support.rawValue, entry.api?.name, device.status?.rawValue,
                device.name,
            ]
        }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.key("apis")
        json.beginArray()
        for entry in entries {
            json.beginObject()
            json.write("id", entry.device.id)
            json.write("version", entry.device.version)
            json.write("status", entry.device.status?.rawValue)
            json.write("name", entry.device.name)
            json.write("documentationLink", entry.device.documentationLink)
            json.write("typed", entry.support.rawValue)
            json.write("api", entry.api?.name)
            json.write("describedVersion", entry.api?.version?.description)
            if entry.api != nil {
                json.key("missingOperations")
                json.beginArray()
                for name in entry.missingOperations { json.write(name) }
                json.endArray()
            }
            json.endObject()
        }
        json.endArray()
    }
}
