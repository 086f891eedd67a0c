import AcapPackage
import VapixCatalogue

/// Replaces the secrets among the values of a call.
struct SecretMask {
    /// The API that has the types.
    let api: Catalogue.API
    /// Whether there was a secret.
    private(set) var hasMasked = false

    /// Makes a mask for the values of an API.
    init(_ api: Catalogue.API) {
        self.api = api
    }

    /// The value of a parameter or of a field without its secrets.
    ///
    /// Where the catalogue describes no fields, their names decide.
    mutating func masked(_ value: JSONTree, of field: Catalogue.Field) -> JSONTree {
        if value != .null, field.isSecret || field.isText && FieldKind.isToken(field.wire) { return mask() }
        return masked(value, as: Catalogue.ValueType(field.type))
    }

    private mutating func masked(_ value: JSONTree, as type: Catalogue.ValueType) -> JSONTree {
        switch (type, value) {
        case (_, .null): return value
        case (.secret, _): return mask()
        case (.emptyAsNil(let inner), _): return masked(value, as: inner)
        case (.list(let element), .array(let elements)): return .array(elements.map { masked($0, as: element) })
        case (.map(let element), .object(let members)):
            return .object(members.map { JSONMember($0.key, masked($0.value, as: element)) })
        case (.json, _), (.pairs, _), (.parameters, _): return maskedByName(value)
        case (.named(let name), _):
            guard let named = api.type(name) else { return maskedByName(value) }
            return masked(value, as: named)
        default: return value
        }
    }

    private mutating func masked(_ value: JSONTree, as type: Catalogue.NamedType) -> JSONTree {
        // A value has one form of a union. The others change nothing in it.
        if let union = type.union {
            return union.reduce(value) { value, form in masked(value, as: Catalogue.ValueType(form.type)) }
        }
        guard case .object(let members) = value, let fields = type.fields else { return value }
        return .object(
            members.map { member in
                guard let field = fields.first(where: { $0.wire == member.key }) else { return maskedByName(member) }
                return JSONMember(member.key, masked(member.value, of: field))
            })
    }

    private mutating func maskedByName(_ value: JSONTree) -> JSONTree {
        switch value {
        case .array(let elements): .array(elements.map { maskedByName($0) })
        case .object(let members): .object(members.map { maskedByName($0) })
        case .null, .bool, .number, .string: value
        }
    }

    private mutating func maskedByName(_ member: JSONMember) -> JSONMember {
        switch (member.value, FieldKind(member.key)) {
        case (.string, .secret), (.string, .key), (.number, .secret), (.number, .key): JSONMember(member.key, mask())
        default: JSONMember(member.key, maskedByName(member.value))
        }
    }

    private mutating func mask() -> JSONTree {
        hasMasked = true
        return .string(maskedSecret)
    }
}

extension Catalogue.Field {
    /// Whether its value is a password: by its type, or by the name of a text.
    var isSecret: Bool {
        Catalogue.ValueType(type) == .secret || isText && FieldKind.isSecret(wire)
    }

    /// Whether its value is a text of any kind.
    fileprivate var isText: Bool {
        switch Catalogue.ValueType(type) {
        case .string, .emptyAsNil(.string): true
        default: false
        }
    }
}
