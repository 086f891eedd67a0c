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
        let device: DeviceAPI
        let api: Catalogue.API?
        let support: Support

        init(_ device: DeviceAPI) {
            self.device = device
            api = device.catalogueName.flatMap(Catalogue.api)
            support =
                switch (api, api?.version, Catalogue.Version(device.version)) {
                case (nil, _, _): .notTyped
                case (_, let described?, let present?) where present < described: .older
                // A later major version with the same calls.
                case (let api?, let described?, let present?)
                where present.major > described.major && present.major <= api.configuration?.lastMajor ?? 0: .typed
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
        var table = Table(titles: ["ID", "Kind", "Version", "Typed", "Here", "State", "Name"])
        table.rows = entries.map { entry in
            let device = entry.device
            return [
                device.id, device.kind.rawValue, device.version, entry.support.rawValue, entry.api?.name, device.state,
                device.name,
            ]
        }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("apis", objects: entries) { json, entry in
            let device = entry.device
            json.write("id", device.id)
            json.write("kind", device.kind.rawValue)
            json.write("version", device.version)
            json.write("status", device.state)
            switch device {
            case .cgi(let listed):
                json.write("name", listed.name)
                json.write("documentationLink", listed.documentationLink)
            case .configuration(let listed):
                json.write("path", listed.path)
                json.write("documentationLink", listed.documentationPath)
                json.write("openAPILink", listed.openAPIPath)
            }
            json.write("typed", entry.support.rawValue)
            json.write("api", entry.api?.name)
            json.write("describedVersion", entry.api?.version?.description)
            if entry.api != nil {
                json.write("missingOperations", texts: entry.missingOperations)
            }
        }
    }
}
