internal import VapixCatalogue

/// The definition of a device configuration API: its `model.json`, in the form that the framework's page documents.
///
/// It has no constraints, which belong to types there and to properties in the specs.
struct ModelDocument {
    let api: AnnouncedConfigurationAPI
    private let roles = ["admin", "operator", "viewer"]

    init(_ api: AnnouncedConfigurationAPI) {
        self.api = api
    }

    var document: JSONValue {
        var types: [String: JSONValue] = [:]
        for type in api.tree.dataTypes { types[type.name] = definition(type) }
        let fields =
            api.tree.entities.flatMap { $0.properties.map(\.field) } + api.tree.dataTypes.flatMap { $0.fields ?? [] }
        for field in fields where field.type.hasPrefix("list<") {
            let element = typeName(String(field.type.dropFirst(5).dropLast()))
            types["\(element)_list"] = ["type": "array", "items": ["type": .string(element), "nullable": false]]
        }
        let summary = JSONValue.string(api.tree.api.summary)
        return [
            "id": .string(api.id), "version": .string(api.version.text), "name": .string(api.tree.api.title),
            "state": .string(api.version.state), "short_description": summary, "description": summary,
            "export_import": false,
            "root_entity": entity(api.tree.entities[0]),
            "data_types": .object(types),
        ]
    }

    private func entity(_ entity: ConfigurationTree.Entity) -> JSONValue {
        var properties: [String: JSONValue] = [:]
        for (name, field) in entity.properties { properties[name] = property(name, field, entity.node) }
        var entities: [String: JSONValue] = [:]
        for (name, node) in entity.entities {
            entities[name] = self.entity(ConfigurationTree.Entity(names: [name], node: node, keys: [], path: ""))
        }
        var actions: [String: JSONValue] = [:]
        for (name, action) in entity.actions {
            actions[name] = [
                "short_description": .string(action.summary),
                "operations": ["trigger": ["roles": roles(from: action.access)]],
            ]
        }
        var members: [String: JSONValue] = [
            "short_description": .string(entity.node.summary),
            "collection": .string(entity.node.key == nil ? "singleton" : "map"),
            "properties": .object(properties), "entities": .object(entities), "actions": .object(actions),
            "operations": operations(entity),
        ]
        members["key_property"] = entity.node.key.map { .string($0) }
        return .object(members)
    }

    private func operations(_ entity: ConfigurationTree.Entity) -> JSONValue {
        var operations: [String: JSONValue] = ["get": [:]]
        if !entity.settable.isEmpty {
            operations["set"] = ["fields": ["optional": .array(entity.settable.map { .string($0) })]]
        }
        if let add = entity.node.add {
            let fields = add.parameters.filter { $0.place == .data }
            operations["add"] = [
                "roles": roles(from: add.access),
                "fields": [
                    "required": .array(fields.filter(\.isRequired).map { .string($0.wire) }),
                    "optional": .array(fields.filter { !$0.isRequired }.map { .string($0.wire) }),
                ],
            ]
        }
        if let remove = entity.node.remove { operations["remove"] = ["roles": roles(from: remove.access)] }
        return .object(operations)
    }

    private func property(_ name: String, _ field: Catalogue.Field, _ node: ConfigurationTree.Node) -> JSONValue {
        var operations: [String: JSONValue] = [:]
        if field.type != "secret" {
            let access = field.readAccess ?? node.get?.access ?? node.list?.access ?? .admin
            operations["get"] = ["roles": roles(from: access)]
        }
        if let set = node.setter(of: name) {
            operations["set"] = ["roles": roles(from: field.writeAccess ?? set.access)]
        }
        return [
            "short_description": .string(field.summary ?? ""), "data_type": .string(typeName(field.type)),
            "nullable": .bool(field.isNullable == true), "operations": .object(operations),
        ]
    }

    /// The roles that have at least some rights.
    private func roles(from access: Catalogue.AccessLevel) -> JSONValue {
        let count = [Catalogue.AccessLevel.admin, .operator].firstIndex(of: access).map { $0 + 1 } ?? 3
        return .array(roles.prefix(count).map { .string($0) })
    }

    /// A built-in type, or the name of one of the API's.
    private func typeName(_ type: String) -> String {
        let inner = type.firstIndex(of: "<").map { String(type[$0...].dropFirst().dropLast()) }
        return switch Catalogue.ValueType(type) {
        case .number(.double), .duration: "number"
        case .number: "integer"
        case .flag(.bool): "boolean"
        case .named: type
        case .list: "\(inner.map(typeName) ?? "string")_list"
        case .emptyAsNil: inner.map(typeName) ?? "string"
        default: "string"
        }
    }

    private func definition(_ type: Catalogue.NamedType) -> JSONValue {
        if let words = type.words {
            return [
                "type": "string", "enum": .array(words.map { .string($0.wire) }), "description": .string(type.summary),
            ]
        }
        var fields: [String: JSONValue] = [:]
        for field in type.fields ?? [] where field.wire != "*" {
            fields[field.wire] = [
                "type": .string(typeName(field.type)), "nullable": .bool(field.isNullable == true),
                "description": .string(field.summary ?? ""),
            ]
        }
        return ["type": "object", "fields": .object(fields), "description": .string(type.summary)]
    }
}
