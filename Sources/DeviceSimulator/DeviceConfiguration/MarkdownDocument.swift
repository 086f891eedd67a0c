import Foundation
internal import VapixCatalogue

/// The documentation of a device configuration API: its `doc.md`, with the headings and labels of a camera with AXIS OS 12.11.
///
/// Types have the names that they have in Swift.
struct MarkdownDocument {
    private let api: AnnouncedConfigurationAPI
    private var lines: [String] = []

    init(_ api: AnnouncedConfigurationAPI) {
        self.api = api
        let description = api.tree.api
        lines = [
            "# \(description.title) (Version \(api.version.text))", "", "## Overview", "",
            "- **Short Description**: \(description.summary)", "- **ID**: \(api.id)",
            "- **Version**: \(api.version.text)", "- **State**: \(api.version.state.capitalized)", "",
            "## API Definition", "", "### Structure", "", "```text", "\(api.id).\(api.key) (Root Entity)",
        ]
        let entities = api.tree.entities
        structure(entities[0], "    ")
        lines += ["```", "", "### Entities", ""]
        for entity in entities { self.entity(entity) }
        lines += ["### Data Types", ""]
        for type in api.tree.dataTypes { dataType(type) }
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    private mutating func structure(_ entity: ConfigurationTree.Entity, _ indentation: String) {
        for (name, _) in entity.properties { lines.append("\(indentation)├── \(name) (Property)") }
        for (name, _) in entity.actions { lines.append("\(indentation)├── \(name) (Action)") }
        for (name, node) in entity.entities {
            lines.append("\(indentation)├── \(name) (\(node.key == nil ? "Entity" : "Entity Collection"))")
            structure(
                ConfigurationTree.Entity(names: [name], node: node, keys: [], path: ""), indentation + "    ")
        }
    }

    private mutating func entity(_ entity: ConfigurationTree.Entity) {
        let name = (["\(api.id).\(api.key)"] + entity.names).joined(separator: ".")
        let node = entity.node
        lines += ["#### \(name) {#\(name)}", "", "- **Description**: \(node.summary)"]
        let key = node.key.map { "Collection (Key Property: [\($0)](#\(name).\($0)))" }
        lines += ["- **Type**: \(key ?? "Singleton")", "- **Operations**", "    - **Get**"]
        if !entity.settable.isEmpty {
            lines += ["    - **Set**", "        - **Properties**: \(entity.settable.joined(separator: ", "))"]
        }
        if let add = node.add {
            let fields = add.parameters.filter { $0.place == .data }
            let names = { (isRequired: Bool) in
                fields.filter { $0.isRequired == isRequired }.map(\.wire).joined(separator: ", ")
            }
            lines += [
                "    - **Add** (**Permissions**: \(Self.roles(from: add.access)))",
                "        - **Required properties**: \(names(true))",
                "        - **Optional properties**: \(names(false))",
            ]
        }
        if let remove = node.remove {
            lines.append("    - **Remove** (**Permissions**: \(Self.roles(from: remove.access)))")
        }
        lines += ["- **Attributes**", "    - **Dynamic Support**: No", "", "##### Properties", ""]
        if entity.properties.isEmpty { lines += ["This entity has no properties.", ""] }
        for (property, field) in entity.properties { self.property(property, field, node, "\(name).\(property)") }
        lines += ["##### Actions", ""]
        if entity.actions.isEmpty { lines += ["This entity has no actions.", ""] }
        for (action, operation) in entity.actions {
            lines += [
                "###### \(action)  {#\(name).\(action)}", "- **Description**: \(operation.summary)",
                "- **Trigger Permissions**: \(Self.roles(from: operation.access))", "",
            ]
        }
        lines += ["---", ""]
    }

    private mutating func property(
        _ name: String, _ field: Catalogue.Field, _ node: ConfigurationTree.Node, _ anchor: String
    ) {
        lines += [
            "###### \(name) {#\(anchor)}", "", "- **Description**: \(field.summary ?? "")",
            "- **Datatype**: \(datatype(field.type))",
        ]
        constraints(field, "")
        lines.append("- **Operations**")
        if field.type != "secret" {
            let access = field.readAccess ?? node.get?.access ?? node.list?.access ?? .admin
            lines.append("    - **Get** (**Permissions:** \(Self.roles(from: access)))")
        }
        if let set = node.setter(of: name) {
            lines.append("    - **Set** (**Permissions:** \(Self.roles(from: field.writeAccess ?? set.access)))")
        }
        lines += ["- **Attributes**", "    - **Nullable**: \(field.isNullable == true ? "Yes" : "No")", ""]
    }

    private mutating func constraints(_ field: Catalogue.Field, _ indentation: String) {
        for (bounds, names) in [
            (field.length, ("Minimum Length", "Maximum Length")), (field.range, ("Minimum", "Maximum")),
        ] {
            let ends = bounds?.components(separatedBy: "...") ?? []
            if let lowest = ends.first, !lowest.isEmpty { lines.append("\(indentation)- **\(names.0)**: \(lowest)") }
            if ends.count > 1, !ends[1].isEmpty { lines.append("\(indentation)- **\(names.1)**: \(ends[1])") }
        }
        if let pattern = field.pattern { lines.append("\(indentation)- **Pattern**: `\(pattern)`") }
    }

    private mutating func dataType(_ type: Catalogue.NamedType) {
        lines += ["#### \(type.name) {#datatypes.\(type.name)}", "", "- **Description**: \(type.summary)"]
        if let words = type.words {
            let values = words.map { "\"\($0.wire)\"" }.joined(separator: ", ")
            lines += ["- **Type**: string", "- **Enum Values**: \(values)", ""]
            return
        }
        lines += ["- **Type**: complex", "- **Fields**"]
        for field in type.fields ?? [] where field.wire != "*" {
            lines += [
                "    - **\(field.wire)**", "        - **Description**: \(field.summary ?? "")",
                "        - **Type**: \(datatype(field.type))",
            ]
            constraints(field, "        ")
            lines.append("        - **Nullable**: \(field.isNullable == true ? "Yes" : "No")")
        }
        lines.append("")
    }

    private func datatype(_ type: String) -> String {
        switch Catalogue.ValueType(type) {
        case .number(.double), .duration: "number"
        case .number: "integer"
        case .flag(.bool): "boolean"
        case .list: "array of \(datatype(String(type.dropFirst(5).dropLast())))"
        case .named(let name): "[\(name)](#datatypes.\(name))"
        default: "string"
        }
    }

    /// The roles that have at least some rights.
    private static func roles(from access: Catalogue.AccessLevel) -> String {
        switch access {
        case .admin: "admin"
        case .operator: "admin, operator"
        case .viewer, .anonymous: "admin, operator, viewer"
        }
    }
}
