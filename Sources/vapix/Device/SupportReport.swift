import VapixCatalogue
import VapixClient

/// The APIs of a device, compared with the catalogue.
struct SupportReport: Report {
    /// The version of a device, compared with that of the catalogue.
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
        json.write("apis", objects: entries) { json, entry in
            json.write("id", entry.device.id)
            json.write("version", entry.device.version)
            json.write("status", entry.device.status?.rawValue)
            json.write("name", entry.device.name)
            json.write("documentationLink", entry.device.documentationLink)
            json.write("typed", entry.support.rawValue)
            json.write("api", entry.api?.name)
            json.write("describedVersion", entry.api?.version?.description)
            if entry.api != nil {
                json.write("missingOperations", texts: entry.missingOperations)
            }
        }
    }
}
