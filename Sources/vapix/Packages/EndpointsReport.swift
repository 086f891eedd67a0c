import AcapPackage
import VapixClient

/// The endpoints of a manifest.
struct EndpointsReport: Report {
    /// An endpoint.
    struct Endpoint {
        let type: String
        let name: String?
        let access: String
        var target: String?
        var apiType: String?
    }

    let file: String
    let endpoints: [Endpoint]

    init(file: String, manifest: Manifest) {
        self.file = file
        endpoints =
            manifest.httpConfig.map { resource in
                Endpoint(type: resource.kind.rawValue, name: resource.name, access: resource.access.rawValue)
            }
            + manifest.reverseProxy.map { proxy in
                Endpoint(
                    type: "reverseProxy", name: proxy.apiPath, access: proxy.access.rawValue, target: proxy.target,
                    apiType: proxy.apiType)
            }
    }

    /// The endpoint with a name, which may have slashes in front.
    func endpoint(_ name: String) -> Endpoint? {
        endpoints.first { $0.name.map { $0.drop { $0 == "/" } } == name.drop { $0 == "/" } }
    }

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["Type", "Name", "Access", "Target"])
        table.rows = endpoints.map { [$0.type, $0.name, $0.access, $0.target] }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("file", file)
        json.write("endpoints", objects: endpoints) { json, endpoint in
            json.write("type", endpoint.type)
            json.write("name", endpoint.name)
            json.write("access", endpoint.access)
            json.write("target", endpoint.target)
            json.write("apiType", endpoint.apiType)
        }
    }
}
