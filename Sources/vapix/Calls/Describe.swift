import ArgumentParser
import VapixCatalogue
import VapixClient

/// `vapix describe`.
struct Describe: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what the catalogue knows of APIs and operations; needs no device.",
        discussion: """
            Without arguments: all APIs, with the Swift product that has them and the number of operations. With an API: its \
            operations and error codes. With an operation: how it is called, its parameters, its reply, and their types.

            In a pipe, each line starts with what it is about: api, operation, parameter, reply, type or error, or the name \
            of a fact.

            With --json: {"apis": [...]}, {"api": {...}}, or {"operation": {...}, "types": [...], "errors": [...]}.
            """)

    @Argument(
        help: "The API: its name in Swift (ntp) or its identifier in API Discovery, in letters of any case.",
        completion: CatalogueNames.apis)
    var api: String?
    @Argument(
        help: "The operation: its name (getNTPInfo) or the device's name of the method, in letters of any case.",
        completion: CatalogueNames.operations)
    var operation: String?
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() throws {
        guard let api = try api.map(CatalogueNames.api) else {
            return try output.print(CatalogueReport(apis: Catalogue.all))
        }
        guard let operation = try operation.map({ try CatalogueNames.operation($0, of: api) }) else {
            return try output.print(APIReport(api: api, json: try JSONText(Catalogue.json(api))))
        }
        try output.print(try OperationReport(operation, of: api))
    }
}

/// The list of all APIs.
struct CatalogueReport: Report {
    let apis: [Catalogue.API]

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["API", "Product", "Operations", "Title"])
        table.rows = apis.map { [$0.name, $0.family, String($0.operations.count), $0.title] }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.key("apis")
        json.beginArray()
        for api in apis {
            json.beginObject()
            json.write("name", api.name)
            json.write("family", api.family)
            json.write("operations", Int64(api.operations.count))
            json.write("title", api.title)
            json.write("discovery", api.discovery)
            json.write("documentation", api.documentation)
            json.endObject()
        }
        json.endArray()
    }
}

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
        var operations = Table(titles: ["Operation", "Access", "Effect", "What it does"], cutsLines: false)
        operations.rows = api.operations.map { [$0.name, $0.access, $0.effect, $0.summary] }
        description.add(operations, of: ["operation"])
        description.addErrors(api.errors)
        return description.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.key("api")
        json.write(self.json)
    }
}

/// One operation.
struct OperationReport: Report {
    let api: Catalogue.API
    let operation: Catalogue.Operation
    private let json: [(key: String, value: JSONText)]

    init(_ operation: Catalogue.Operation, of api: Catalogue.API) throws {
        self.api = api
        self.operation = operation
        json = [
            ("operation", try JSONText(Catalogue.json(operation))),
            ("types", try JSONText(Catalogue.json(api.types(of: operation)))),
            ("errors", try JSONText(Catalogue.json(api.errors))),
        ]
    }

    func text(_ style: TextStyle) -> String {
        var description = Description(title: operation.id, summary: operation.summary)
        description.add("Request", "\(operation.httpMethod) \(operation.path)")
        description.add("Method", operation.method.map { $0 + (operation.apiVersion.map { ", version \($0)" } ?? "") })
        description.add("Access", operation.access + (operation.accessNote.map { ", \($0)" } ?? ""))
        description.add("Effect", operation.effect)
        description.add("Reply", [operation.reply.form, operation.reply.type, operation.reply.contentType])
        description.add("Since", operation.since)
        description.add("Deprecated", operation.deprecated)
        description.add("Page", operation.documentation)
        addParameters(to: &description)
        addFields(operation.reply.fields, of: ["reply"], title: "Reply", to: &description)
        for type in api.types(of: operation) { add(type, to: &description) }
        description.addErrors(api.errors)
        return description.text(style)
    }

    private func addParameters(to description: inout Description) {
        var table = Table(
            titles: ["Parameter", "On the wire", "Type", "Required", "What it is"], cutsLines: false)
        table.rows = (operation.choosableParameters + operation.fileParts).map { field in
            [field.name, field.wireName, field.type, field.isRequired ? "yes" : "no", field.fullSummary]
        }
        description.add(table, of: ["parameter"])
    }

    private func addFields(
        _ fields: [Catalogue.Field], of prefix: [String], title: String, to description: inout Description
    ) {
        var table = Table(titles: [title, "On the wire", "Type", "Always there", "What it is"], cutsLines: false)
        table.rows = fields.map { field in
            [field.name, field.wireName, field.type, field.isRequired ? "yes" : "no", field.fullSummary]
        }
        description.add(table, of: prefix)
    }

    private func add(_ type: Catalogue.NamedType, to description: inout Description) {
        let prefix = ["type", type.name]
        if let fields = type.fields {
            addFields(fields, of: prefix, title: type.name, to: &description)
        } else if let words = type.words {
            var table = Table(titles: [type.name, "In Swift", "What it means"], cutsLines: false)
            table.rows = words.map { [$0.wire, ".\($0.name)", $0.summary] }
            description.add(table, of: prefix)
        } else if let union = type.union {
            var table = Table(titles: [type.name, "Type", "What it means"], cutsLines: false)
            table.rows = union.map { [$0.name, $0.type, $0.summary] }
            description.add(table, of: prefix)
        }
    }

    func writeMembers(to json: inout JSONWriter) {
        for (key, value) in self.json {
            json.key(key)
            json.write(value)
        }
    }
}

extension Catalogue.Field {
    /// The name on the wire, if it is another one and not a sign of the notation.
    fileprivate var wireName: String? {
        [name, "", "*", "."].contains(wire) ? nil : wire
    }

    /// The summary, and what else there is to know.
    fileprivate var fullSummary: String? {
        let facts = [summary, since.map { "Since \($0)." }, defaultValue.map { "Otherwise \($0)." }].compactMap { $0 }
        return facts.isEmpty ? nil : facts.joined(separator: " ")
    }
}
