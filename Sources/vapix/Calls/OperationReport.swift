import VapixCatalogue
import VapixClient

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
        description.add("Swift", operation.swift)
        description.add("Product", api.family)
        description.add("Request", "\(operation.httpMethod) \(operation.path)")
        description.add("Method", operation.method.map { $0 + (operation.apiVersion.map { ", version \($0)" } ?? "") })
        description.add("Access", operation.access.rawValue + (operation.accessNote.map { ", \($0)" } ?? ""))
        description.add("Effect", operation.effect.rawValue)
        description.add("Reply", [operation.reply.form, operation.reply.type, operation.reply.contentType])
        description.add("Since", operation.since)
        description.add("Deprecated", operation.deprecated)
        if operation.unverified == true {
            description.add("Unverified", "the documentation leaves the path or the reply open")
        }
        description.add("Page", operation.documentation)
        addParameters(to: &description)
        addFields(operation.reply.fields, of: ["reply"], title: "Reply", to: &description)
        for type in api.types(of: operation) { add(type, to: &description) }
        description.addErrors(api.errors)
        return description.text(style)
    }

    private func addParameters(to description: inout Description) {
        var table = Table(
            titles: ["Parameter", "On the wire", "Type", "Required", "Meaning"], cutsLines: false)
        table.rows = (operation.choosableParameters + operation.fileParts).map { field in
            [field.name, field.wireName, field.type, field.isRequired ? "yes" : "no", field.fullSummary]
        }
        description.add(table, of: ["parameter"])
    }

    private func addFields(
        _ fields: [Catalogue.Field], of prefix: [String], title: String, to description: inout Description
    ) {
        var table = Table(titles: [title, "On the wire", "Type", "Always there", "Meaning"], cutsLines: false)
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
            var table = Table(titles: [type.name, "In Swift", "Meaning"], cutsLines: false)
            table.rows = words.map { [$0.wire, ".\($0.name)", $0.summary] }
            description.add(table, of: prefix)
        } else if let union = type.union {
            var table = Table(titles: [type.name, "Type", "Meaning"], cutsLines: false)
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
    /// The name on the wire, if it differs and is not a sign of the notation.
    fileprivate var wireName: String? {
        [name, "", "*", "."].contains(wire) ? nil : wire
    }

    /// The summary with the version and the default value.
    fileprivate var fullSummary: String? {
        let facts = [summary, since.map { "Since \($0)." }, defaultValue.map { "Otherwise \($0)." }].compactMap { $0 }
        return facts.isEmpty ? nil : facts.joined(separator: " ")
    }
}
