import VapixCatalogue
import VapixClient

/// One API.
struct APIReport: Report {
    let api: Catalogue.API
    /// The API as JSON.
    let json: JSONText

    func text(_ style: TextStyle) -> String {
        var description = Description(title: api.title, summary: api.summary)
        description.add("Swift", "import \(api.family), vapix.\(api.name)")
        description.add("Discovery", api.discovery)
        description.add("Since", api.since)
        description.add("Deprecated", api.deprecated)
        description.add("Page", api.documentation)
        var operations = Table(titles: ["Operation", "Access", "Effect", "Meaning"], cutsLines: false)
        operations.rows = api.operations.map { [$0.name, $0.access.rawValue, $0.effect.rawValue, $0.summary] }
        description.add(operations, of: ["operation"])
        description.addErrors(api.errors)
        return description.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.key("api")
        json.write(self.json)
    }
}
