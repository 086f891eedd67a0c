import VapixCatalogue
import VapixClient

/// An API that a device lists, of either kind.
enum DeviceAPI {
    /// Listed by API Discovery.
    case cgi(APIDiscovery.Entry)
    /// Listed by `/config/discover`.
    case configuration(DeviceConfigurationAPI)

    /// Which of the two lists has it.
    enum Kind: String {
        case cgi
        case rest
    }

    var kind: Kind {
        switch self {
        case .cgi: .cgi
        case .configuration: .rest
        }
    }

    var id: String {
        switch self {
        case .cgi(let api): api.id
        case .configuration(let api): api.id
        }
    }

    var version: String {
        switch self {
        case .cgi(let api): api.version
        case .configuration(let api): api.version
        }
    }

    /// The stage of development in the device's word.
    var state: String? {
        switch self {
        case .cgi(let api): api.status?.rawValue
        case .configuration(let api): api.state?.rawValue
        }
    }

    /// The name that people know it by; a configuration API has only a path.
    var name: String? {
        switch self {
        case .cgi(let api): api.name
        case .configuration(let api): api.path
        }
    }

    /// The name of the API in the catalogue that calls this one; `nil` if none does.
    var catalogueName: String? {
        switch self {
        case .cgi(let api): Catalogue.name(discovery: api.id)
        case .configuration(let api): api.majorVersion.flatMap { Catalogue.name(configuration: api.id, majorVersion: $0) }
        }
    }
}
