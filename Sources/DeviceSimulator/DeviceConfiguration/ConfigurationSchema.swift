import Foundation
internal import VapixCatalogue

/// The JSON Schema of values of an API, as in the specifications of cameras.
struct ConfigurationSchema {
    let tree: ConfigurationTree

    func schema(_ field: Catalogue.Field) -> JSONValue {
        var members = schema(Catalogue.ValueType(field.type)).object ?? [:]
        let isList = members["type"] == "array"
        let (lowest, highest) = Self.bounds(field.length)
        members[isList ? "minItems" : "minLength"] = lowest
        members[isList ? "maxItems" : "maxLength"] = highest
        (members["minimum"], members["maximum"]) = Self.bounds(field.range)
        members["pattern"] = field.pattern.map { .string($0) }
        guard field.isNullable == true else { return .object(members) }
        if let type = members["type"] {
            members["type"] = .array([type, "null"])
            return .object(members)
        }
        return ["oneOf": .array([.object(members), ["type": "null"]])]
    }

    /// The schema of a type in the notation of the specs.
    func schema(_ type: String) -> JSONValue { schema(Catalogue.ValueType(type)) }

    private func schema(_ type: Catalogue.ValueType) -> JSONValue {
        switch type {
        case .string, .numeric, .pair(.resolution): return ["type": "string"]
        case .secret: return ["secret": true, "type": "string"]
        case .number(.double), .duration: return ["type": "number"]
        case .number: return ["type": "integer"]
        case .flag(.bool): return ["type": "boolean"]
        case .flag(let flag):
            return ["type": "string", "enum": .array([.string(flag.words.yes), .string(flag.words.no)])]
        case .pair: return ["type": "array", "items": ["type": "number"]]
        case .list(let element): return ["type": "array", "items": schema(element)]
        case .emptyAsNil(let inner): return schema(inner)
        case .map, .pairs, .parameters: return ["type": "object"]
        case .json: return [:]
        case .named(let name):
            guard let type = tree.api.type(name), type.fields != nil || type.words != nil else { return [:] }
            return ["$ref": .string("#/components/schemas/datatype.\(name)")]
        }
    }

    private static func bounds(_ text: String?) -> (lowest: JSONValue?, highest: JSONValue?) {
        guard let text, let dots = text.range(of: "...") else { return (nil, nil) }
        let number = { (part: Substring) in
            Int64(part).map { JSONValue.integer($0) } ?? Double(part).map { JSONValue.double($0) }
        }
        return (number(text[..<dots.lowerBound]), number(text[dots.upperBound...]))
    }

    /// An object with properties, some of them required.
    func object(_ fields: [(name: String, field: Catalogue.Field)], required: [String] = []) -> JSONValue {
        var properties: [String: JSONValue] = [:]
        for (name, field) in fields where !["*", "."].contains(field.wire) || name != field.wire {
            properties[name] = schema(field)
        }
        return Self.object(properties, required: required, isOpen: fields.contains { $0.field.wire == "*" })
    }

    static func object(_ properties: [String: JSONValue], required: [String] = [], isOpen: Bool = false) -> JSONValue {
        var members: [String: JSONValue] = ["type": "object", "properties": .object(properties)]
        members["additionalProperties"] = .bool(isOpen)
        if !required.isEmpty { members["required"] = .array(required.map { .string($0) }) }
        return .object(members)
    }

    /// The schemas of the named types, by their names.
    var dataTypes: [String: JSONValue] {
        var schemas: [String: JSONValue] = [:]
        for type in tree.dataTypes {
            if let words = type.words {
                schemas["datatype.\(type.name)"] = [
                    "type": "string", "enum": .array(words.map { .string($0.wire) }),
                ]
            } else {
                let fields = type.fields ?? []
                schemas["datatype.\(type.name)"] = object(
                    fields.map { ($0.wire, $0) }, required: fields.filter(\.isRequired).map(\.wire))
            }
        }
        return schemas
    }
}
