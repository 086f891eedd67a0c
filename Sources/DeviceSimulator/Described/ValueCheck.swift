internal import VapixCatalogue

/// Checks arguments against an API's description.
struct ValueCheck {
    let types: [Catalogue.NamedType]
    /// The names of fields that need not be present, whatever the documentation says.
    var optional: Set<String> = []

    /// Checks that all required fields are present and that known fields have the right types.
    ///
    /// A null counts as absent: clients of others send it in place of an argument that is left out.
    func check(_ values: [String: JSONValue], _ fields: [Catalogue.Field]) throws {
        for field in fields where field.wire != "*" && field.wire != "." {
            if let value = values[field.wire], value != .null {
                try check(value, field.type, field.name)
            } else if field.isRequired, !optional.contains(field.wire) {
                throw CallFailure.missing(field.name)
            }
        }
    }

    /// Checks the type of a value.
    ///
    /// The type is written as in the specs, for example "list<Mode>".
    func check(_ value: JSONValue, _ type: String, _ name: String) throws {
        let open = type.firstIndex(of: "<") ?? type.endIndex
        let inner = String(type[open...].dropFirst().dropLast())
        switch (type[..<open], value) {
        case ("string", .string), ("bool", .bool), ("json", _), ("double", .integer), ("double", .double),
            ("int32", .integer), ("int64", .integer):
            break
        case ("duration", .integer), ("duration", .double), ("resolution", .string), ("zoom-range", .string): break
        case ("point", .array(let elements)), ("pan-tilt", .array(let elements)), ("zoom-range", .array(let elements)):
            if elements.count != 2 { throw CallFailure.wrongType(name) }
            for element in elements { try check(element, "double", name) }
        case ("numeric", .string(let text)): if Double(text) == nil { throw CallFailure.wrongType(name) }
        case ("numeric", .integer), ("numeric", .double): break
        case ("yesno", .string), ("onoff", .string), ("bit", .string), ("truefalse", .string), ("enabled", .string),
            ("yesno", .bool), ("onoff", .bool), ("bit", .bool), ("truefalse", .bool), ("enabled", .bool):
            break
        case ("empty-as-nil", .string("")): break
        case ("empty-as-nil", _): try check(value, inner, name)
        case ("list", .array(let elements)): for element in elements { try check(element, inner, name) }
        case ("map", .object(let members)): for member in members { try check(member.value, inner, name) }
        default: try check(value, types.first { $0.name == type }, name)
        }
    }

    private func check(_ value: JSONValue, _ type: Catalogue.NamedType?, _ name: String) throws {
        if let fields = type?.fields, case .object(let members) = value { return try check(members, fields) }
        if let words = type?.words, case .string(let text) = value {
            guard words.contains(where: { $0.wire == text }) else { throw CallFailure.invalid(name, text) }
            return
        }
        let fits = type?.union?.contains { (try? check(value, $0.type, name)) != nil }
        guard fits == true else { throw CallFailure.wrongType(name) }
    }

    /// Checks the type of a query argument.
    func check(_ text: String, _ field: Catalogue.Field) throws {
        var parts = [text[...]]
        var type = field.type
        if type.hasPrefix("list<") {
            type = String(type.dropFirst(5).dropLast())
            if let separator = field.separator?.first, field.separator != "repeat" {
                parts = text.split(separator: separator)
            }
        }
        for part in parts where !isFine(String(part), type) { throw CallFailure.invalid(field.name) }
    }

    private func isFine(_ text: String, _ type: String) -> Bool {
        switch type {
        case "int32", "int64", "numeric<int32>", "numeric<int64>": return Int64(text) != nil
        case _ where type.hasPrefix("duration<"): return Double(text) != nil
        case "double", "numeric<double>": return Double(text) != nil
        case "bool", "yesno", "onoff", "bit", "truefalse", "enabled":
            let words = ["true", "false", "yes", "no", "on", "off", "1", "0", "enabled", "disabled"]
            return words.contains(text.lowercased())
        default:
            guard let words = types.first(where: { $0.name == type })?.words else { return true }
            return words.contains { $0.wire == text }
        }
    }
}
