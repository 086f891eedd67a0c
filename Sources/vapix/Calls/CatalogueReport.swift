import VapixCatalogue
import VapixClient

/// The list of all APIs.
struct CatalogueReport: Report {
    let apis: [Catalogue.API]

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["API", "Product", "Operations", "Title"])
        table.rows = apis.map { [$0.name, $0.family, String($0.operations.count), $0.title] }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("apis", objects: apis) { json, api in
            json.write("name", api.name)
            json.write("family", api.family)
            json.write("operations", Int64(api.operations.count))
            json.write("title", api.title)
            json.write("discovery", api.discovery)
            json.write("documentation", api.documentation)
        }
    }
}
