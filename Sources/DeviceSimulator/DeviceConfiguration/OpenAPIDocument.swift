internal import VapixCatalogue

/// The OpenAPI specification of a device configuration API, in the form of a camera with AXIS OS 12.11.
///
/// It has what the spec has: no tracing, no import, and the types under the names that they have in Swift.
struct OpenAPIDocument {
    let api: AnnouncedConfigurationAPI
    private let schema: ConfigurationSchema

    init(_ api: AnnouncedConfigurationAPI) {
        self.api = api
        schema = ConfigurationSchema(tree: api.tree)
    }

    var document: JSONValue {
        var paths: [String: JSONValue] = [:]
        var schemas = schema.dataTypes
        schemas["error"] = Self.error
        for entity in api.tree.entities {
            addSchemas(of: entity, to: &schemas)
            addPaths(of: entity, to: &paths)
        }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": .string(api.id), "version": .string(api.version.text),
                "description": .string(api.tree.api.summary),
            ],
            "servers": [["url": "/config/rest"]],
            "components": [
                "parameters": ["strict": Self.strict], "responses": Self.responses, "schemas": .object(schemas),
            ],
            "paths": .object(paths),
        ]
    }

    // MARK: Schemas

    private func name(_ entity: ConfigurationTree.Entity) -> String {
        (["\(api.id).\(api.key)"] + entity.names).joined(separator: ".")
    }

    private func addSchemas(of entity: ConfigurationTree.Entity, to schemas: inout [String: JSONValue]) {
        let name = name(entity)
        let fields = entity.properties.filter { $0.field.type != "secret" }
        var properties = schema.object(fields)["properties"]?.object ?? [:]
        for inner in entity.entities { properties[inner.name] = Self.reference("\(name).\(inner.name)") }
        let value = ConfigurationSchema.object(properties, isOpen: entity.node.isOpen)
        let isCollection = entity.node.key != nil
        schemas[name] = isCollection ? ["type": "array", "items": value] : value
        if isCollection { schemas["\(name)-item"] = value }
        let settable = entity.settable
        if !settable.isEmpty {
            schemas["\(name)-set\(isCollection ? "-item" : "")"] = schema.object(
                entity.properties.filter { settable.contains($0.name) })
        }
        if let add = entity.node.add {
            let fields = add.parameters.filter { $0.place == .data }
            schemas["\(name)-add"] = schema.object(
                fields.map { ($0.wire, $0) }, required: fields.filter(\.isRequired).map(\.wire))
        }
    }

    // MARK: Paths

    private func addPaths(of entity: ConfigurationTree.Entity, to paths: inout [String: JSONValue]) {
        let root = "/\(api.id)/\(api.version.segment)"
        let name = name(entity)
        let isCollection = entity.node.key != nil
        var path: [String: JSONValue] = ["get": read(Self.reference(name))]
        path["description"] = .string(entity.node.summary)
        if entity.node.add != nil { path["post"] = change(Self.reference("\(name)-add"), adds: true) }
        var item = isCollection ? ["get": read(Self.reference("\(name)-item"))] : path
        if !entity.settable.isEmpty {
            item["patch"] = change(Self.reference("\(name)-set\(isCollection ? "-item" : "")"))
        }
        if entity.node.remove != nil { item["delete"] = ["responses": Self.replies(["200", "400", "401", "404"])] }
        if isCollection { paths[root + entity.path] = .object(withKeys(entity.keys, path)) }
        let keys = entity.keys + [entity.key].compactMap { $0 }
        paths[root + entity.itemPath] = .object(withKeys(keys, item))
        for (property, field) in entity.properties {
            var path: [String: JSONValue] = ["description": .string(field.summary ?? "")]
            if field.type != "secret" { path["get"] = read(schema.schema(field)) }
            if entity.settable.contains(property) { path["patch"] = change(schema.schema(field)) }
            paths["\(root)\(entity.itemPath)/\(property)"] = .object(withKeys(keys, path))
        }
        for (action, operation) in entity.actions {
            let path: [String: JSONValue] = ["description": .string(operation.summary), "post": run(operation)]
            paths["\(root)\(entity.itemPath)/\(action)"] = .object(withKeys(keys, path))
        }
    }

    private func withKeys(_ keys: [Catalogue.Field], _ path: [String: JSONValue]) -> [String: JSONValue] {
        guard !keys.isEmpty else { return path }
        let parameters = keys.map { key -> JSONValue in
            ["in": "path", "name": .string(key.wire), "required": true, "schema": schema.schema(key)]
        }
        return path.merging(["parameters": .array(parameters)]) { $1 }
    }

    private func read(_ schema: JSONValue) -> JSONValue {
        ["responses": Self.replies(["400", "401", "404"], data: schema)]
    }

    private func change(_ schema: JSONValue, adds: Bool = false) -> JSONValue {
        [
            "parameters": [Self.reference("strict", in: "parameters")],
            "requestBody": Self.body(schema),
            "responses": Self.replies(
                adds ? ["201", "400", "401", "409", "413"] : ["200", "400", "401", "404", "413"]),
        ]
    }

    private func run(_ action: Catalogue.Operation) -> JSONValue {
        let whole = action.parameters.first { $0.place == .whole }
        let fields = action.parameters.filter { $0.place == .data }
        let arguments = schema.object(
            fields.map { ($0.wire, $0) }, required: fields.filter(\.isRequired).map(\.wire))
        let type = action.reply.type.map { schema.schema($0) }
        return [
            "requestBody": Self.body(whole.map { schema.schema($0) } ?? arguments),
            "responses": Self.replies(
                ["400", "401", "404", "413"], data: type ?? schema.object(action.reply.fields.map { ($0.wire, $0) })),
        ]
    }

    // MARK: Common parts

    private static func reference(_ name: String, in part: String = "schemas") -> JSONValue {
        ["$ref": .string("#/components/\(part)/\(name)")]
    }

    private static func json(_ schema: JSONValue) -> JSONValue { ["application/json": ["schema": schema]] }

    private static func body(_ data: JSONValue) -> JSONValue {
        let schema: JSONValue = ["type": "object", "properties": ["data": data], "required": ["data"]]
        return ["content": json(schema), "required": true]
    }

    private static func replies(_ statuses: [String], data: JSONValue? = nil) -> JSONValue {
        var replies: [String: JSONValue] = [:]
        for status in statuses { replies[status] = reference(status, in: "responses") }
        if let data {
            replies["200"] = [
                "description": "OK",
                "content": json(["type": "object", "properties": ["status": ["type": "string"], "data": data]]),
            ]
        }
        return .object(replies)
    }

    private static let strict: JSONValue = [
        "description": "Whether members that the API does not know are refused.", "in": "query", "name": "strict",
        "schema": ["type": "boolean"],
    ]

    private static let error: JSONValue = [
        "type": "object",
        "properties": [
            "status": ["type": "string"],
            "error": [
                "type": "object",
                "properties": ["code": ["type": "integer"], "message": ["type": "string"]],
            ],
        ],
    ]

    private static let responses: JSONValue = {
        var responses: [String: JSONValue] = [:]
        let success: JSONValue = ["type": "object", "properties": ["status": ["type": "string"]]]
        for status in [200, 201, 400, 401, 404, 409, 413, 414] {
            responses[String(status)] = [
                "description": .string(HTTPStatus.phrase(status)),
                "content": json(status < 300 ? success : reference("error")),
            ]
        }
        return .object(responses)
    }()
}
