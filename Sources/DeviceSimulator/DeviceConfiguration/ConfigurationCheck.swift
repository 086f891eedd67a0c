import Foundation
internal import VapixCatalogue

/// Checks values against the constraints of a spec, and makes of them what the camera answers later.
struct ConfigurationCheck {
    /// Why a camera refuses a value.
    struct Refusal: Error {
        let reason: String
    }

    let types: [Catalogue.NamedType]
    /// Whether members that the spec does not know are ignored, as with `?strict=false`.
    let ignoresUnknown: Bool

    /// Cameras were recorded to answer this in the place of a secret, and an empty text for an empty one.
    static func masked(_ secret: String) -> JSONValue { .string(secret.isEmpty ? "" : "*****") }

    /// Checks a value, and masks the secrets in it.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - field: The property or argument that it is for.
    ///   - path: Where it is in the request, for the message.
    /// - Returns: The value with asterisks in the place of each secret.
    /// - Throws: `Refusal` if the value breaks a constraint.
    func accepted(_ value: JSONValue, _ field: Catalogue.Field, at path: String) throws -> JSONValue {
        if value == .null, field.isNullable == true { return .null }
        let accepted = try accepted(value, Catalogue.ValueType(field.type), at: path)
        try checkRange(value, field, path)
        try checkLength(value, field, path)
        try checkPattern(value, field, path)
        return accepted
    }

    private func accepted(_ value: JSONValue, _ type: Catalogue.ValueType, at path: String) throws -> JSONValue {
        switch (type, value) {
        case (.string, .string), (.json, _), (.flag(.bool), .bool), (.number, .integer), (.number(.double), .double),
            (.numeric, .integer), (.numeric, .double), (.duration, .integer), (.duration, .double),
            (.pair(.resolution), .string):
            return value
        case (.secret, .string(let secret)): return Self.masked(secret)
        case (.flag, .bool): return value
        case (.flag(let flag), .string(let word)) where flag != .bool:
            if word == flag.words.yes || word == flag.words.no { return value }
        case (.numeric, .string(let text)), (.duration, .string(let text)):
            if Double(text) != nil { return value }
        case (.pair, .array(let numbers)):
            if numbers.count == 2, numbers.allSatisfy({ $0.double != nil }) { return value }
        case (.emptyAsNil, .string("")): return value
        case (.emptyAsNil(let inner), _): return try accepted(value, inner, at: path)
        case (.list(let inner), .array(let elements)):
            return .array(
                try elements.enumerated().map { try accepted($0.element, inner, at: "\(path)/\($0.offset)") })
        case (.map(let inner), .object(let members)):
            return .object(
                try members.reduce(into: [:]) { all, member in
                    all[member.key] = try accepted(member.value, inner, at: "\(path)/\(member.key)")
                })
        case (.named(let name), _):
            if let type = types.first(where: { $0.name == name }) { return try accepted(value, type, at: path) }
        default: break
        }
        throw Refusal(reason: "\(Self.shown(value)) is of another type (path: \(path))")
    }

    private func accepted(_ value: JSONValue, _ type: Catalogue.NamedType, at path: String) throws -> JSONValue {
        if let words = type.words {
            guard let word = value.string else {
                throw Refusal(reason: "\(Self.shown(value)) is of another type (path: \(path))")
            }
            guard words.contains(where: { $0.wire == word }) else {
                throw Refusal(reason: "\(Self.shown(value)) is none of the values (path: \(path))")
            }
            return value
        }
        if let fields = type.fields, let members = value.object { return try accepted(members, fields, at: path) }
        for form in type.union ?? [] {
            if let accepted = try? accepted(value, Catalogue.ValueType(form.type), at: path) { return accepted }
        }
        throw Refusal(reason: "\(Self.shown(value)) is of another type (path: \(path))")
    }

    private func accepted(
        _ members: [String: JSONValue], _ fields: [Catalogue.Field], at path: String
    ) throws -> JSONValue {
        let isOpen = fields.contains { $0.wire == "*" }
        var result: [String: JSONValue] = [:]
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            if let field = fields.first(where: { $0.wire == name }) {
                // A null in the place of what may be missing is what some clients send for it.
                if value == .null, field.isNullable != true, !field.isRequired { continue }
                result[name] = try accepted(value, field, at: "\(path)/\(name)")
            } else if isOpen {
                result[name] = value
            } else if !ignoresUnknown {
                throw Self.unknown(name, at: path)
            }
        }
        for field in fields where field.isRequired && field.wire != "*" && members[field.wire] == nil {
            throw Self.missing(field.wire, at: path)
        }
        return .object(result)
    }

    static func unknown(_ name: String, at path: String) -> Refusal {
        Refusal(reason: "Additional properties are not allowed: \(shown(.string(name))) (path: \(path))")
    }

    static func missing(_ name: String, at path: String) -> Refusal {
        Refusal(reason: "\(shown(.string(name))) is required (path: \(path))")
    }

    // MARK: Constraints

    private func checkRange(_ value: JSONValue, _ field: Catalogue.Field, _ path: String) throws {
        guard let range = field.range else { return }
        let numbers = (value.array ?? [value]).compactMap { $0.double ?? $0.string.flatMap(Double.init) }
        for number in numbers where !Self.holds(range, number) {
            throw Refusal(reason: "\(number) is not within \(range) (path: \(path))")
        }
    }

    private func checkLength(_ value: JSONValue, _ field: Catalogue.Field, _ path: String) throws {
        guard let length = field.length else { return }
        // JSON Schema counts Unicode's code points.
        guard let count = value.array?.count ?? value.string?.unicodeScalars.count else { return }
        if Self.holds(length, Double(count)) { return }
        let shown = Self.shown(value, of: field)
        throw Refusal(reason: "\(shown) has \(count) characters or elements, not \(length) (path: \(path))")
    }

    private func checkPattern(_ value: JSONValue, _ field: Catalogue.Field, _ path: String) throws {
        guard let pattern = field.pattern, let expression = Self.expression(pattern) else { return }
        for text in (value.array ?? [value]).compactMap(\.string) {
            // No text of a spec is longer; a search of a longer one takes long.
            let isShort = text.utf8.count <= Self.maximumSearchedSize
            let range = NSRange(text.startIndex..., in: text)
            if isShort, expression.firstMatch(in: text, range: range) != nil { continue }
            let shown = Self.shown(.string(text), of: field)
            throw Refusal(reason: "\(shown) does not match \"\(pattern)\" (path: \(path))")
        }
    }

    static func expression(_ pattern: String) -> NSRegularExpression? { try? NSRegularExpression(pattern: pattern) }

    private static let maximumSearchedSize = 16_384

    /// Whether a number is between `LOWEST...HIGHEST`, of which one can be missing.
    private static func holds(_ bounds: String, _ number: Double) -> Bool {
        guard let dots = bounds.range(of: "...") else { return true }
        let lowest = Double(bounds[..<dots.lowerBound]) ?? -.infinity
        let highest = Double(bounds[dots.upperBound...]) ?? .infinity
        return number >= lowest && number <= highest
    }

    /// A value in a message: its beginning, and no secret.
    private static func shown(_ value: JSONValue, of field: Catalogue.Field? = nil) -> String {
        if let field, field.type.contains("secret"), let text = value.string { return masked(text).compactText }
        let text = value.compactText
        return text.count > 40 ? "\(text.prefix(40))…" : text
    }
}
