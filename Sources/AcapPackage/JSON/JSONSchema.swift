/// A schema by [JSON Schema](https://json-schema.org), draft 7, such as those that Axis' SDK contains.
///
/// Formats (`format`) are not checked, as in Axis' tools.
public struct JSONSchema: Sendable {
    /// A place where a document violates the schema.
    public struct Violation: Sendable, Equatable {
        /// The place in the document.
        public var path: JSONPath
        /// The problem: the rest of a sentence that begins with the value's name.
        public var problem: String
    }

    /// The outcome of a check of a document.
    public struct Evaluation: Sendable, Equatable {
        /// The places where the document violates the schema.
        public var violations: [Violation]
        /// The parts of the schema that this library cannot check, such as a keyword that it does not know.
        public var unchecked: [String]
    }

    private let document: JSONTree

    /// Reads a schema.
    ///
    /// - Parameter bytes: The file's bytes.
    /// - Throws: `JSONError` if it is not JSON.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        document = try JSONParser.parse(bytes, notesLines: false).document
    }

    /// Checks a document.
    ///
    /// - Parameter document: The document.
    /// - Returns: The outcome.
    public func evaluate(_ document: JSONTree) -> Evaluation {
        var check = SchemaEvaluation(root: self.document)
        let violations = check.violations(of: document, by: self.document, at: .root, depth: 0)
        return Evaluation(violations: violations, unchecked: check.unchecked.sorted())
    }
}

/// The evaluation of a document against a schema.
private struct SchemaEvaluation {
    private static let maximumDepth = 128
    /// The largest number of schemas that are looked at, so that no schema takes for ever.
    private static let maximumSteps = 100_000

    /// The keywords that say nothing about what is valid.
    private static let annotations: Set<String> = [
        "$schema", "$id", "id", "$comment", "title", "description", "default", "examples", "definitions", "$defs",
        "format", "readOnly", "writeOnly", "deprecated", "contentMediaType", "contentEncoding", "then", "else",
        "additionalItems",
    ]

    private let root: JSONTree
    private var regexes: [String: Regex<AnyRegexOutput>] = [:]
    private var steps = 0
    /// The keywords that could not be checked.
    private(set) var unchecked: Set<String> = []

    init(root: JSONTree) {
        self.root = root
    }

    /// The violations of a value.
    mutating func violations(
        of value: JSONTree, by schema: JSONTree, at path: JSONPath, depth: Int
    ) -> [JSONSchema.Violation] {
        steps += 1
        guard depth < Self.maximumDepth, steps < Self.maximumSteps else {
            unchecked.insert("the schema is nested too deeply, or refers to itself")
            return []
        }
        if case .bool(let isAllowed) = schema { return isAllowed ? [] : [violation(path, "must not be there")] }
        // In draft 7 nothing beside a reference counts.
        if let reference = schema["$ref"]?.text {
            guard let target = target(of: reference) else {
                unchecked.insert("the reference \(reference) leads nowhere")
                return []
            }
            return violations(of: value, by: target, at: path, depth: depth + 1)
        }
        return schema.members.flatMap { member in
            violations(of: value, by: member, in: schema, at: path, depth: depth + 1)
        }
    }

    private func target(of reference: String) -> JSONTree? {
        guard reference.utf8.first == UInt8(ascii: "#") else { return nil }
        return reference.dropFirst().split(separator: "/").reduce(JSONTree?.some(root)) { value, step in
            let key = step.replacing("~1", with: "/").replacing("~0", with: "~")
            if case .array(let elements)? = value {
                return Int(key).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            }
            return value?[String(key)]
        }
    }

    private func violation(_ path: JSONPath, _ problem: String) -> JSONSchema.Violation {
        JSONSchema.Violation(path: path, problem: problem)
    }

    /// The violations of one keyword.
    private mutating func violations(
        of value: JSONTree, by member: JSONMember, in schema: JSONTree, at path: JSONPath, depth: Int
    ) -> [JSONSchema.Violation] {
        switch member.key {
        case "type", "enum", "const": return kindViolations(of: value, member, at: path)
        case "properties", "patternProperties", "additionalProperties", "propertyNames", "required", "minProperties",
            "maxProperties", "dependencies":
            return objectViolations(of: value, member, in: schema, at: path, depth: depth)
        case "items", "contains", "minItems", "maxItems", "uniqueItems":
            return arrayViolations(of: value, member, in: schema, at: path, depth: depth)
        case "pattern", "minLength", "maxLength": return textViolations(of: value, member, at: path)
        case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf":
            return numberViolations(of: value, member, at: path)
        case "allOf", "anyOf", "oneOf", "not", "if":
            return combinedViolations(of: value, member, in: schema, at: path, depth: depth)
        case let key where Self.annotations.contains(key): return []
        default:
            unchecked.insert("the keyword \(member.key) is not known")
            return []
        }
    }

    // MARK: Kinds

    private func kindViolations(of value: JSONTree, _ member: JSONMember, at path: JSONPath) -> [JSONSchema.Violation] {
        switch (member.key, member.value) {
        case ("type", .string(let name)):
            return isOf(name, value) ? [] : [violation(path, "is \(value.kind) and not of the type \(name)")]
        case ("type", .array(let names)):
            let names = names.compactMap(\.text)
            return names.contains { isOf($0, value) }
                ? [] : [violation(path, "is \(value.kind) and of none of the types \(names.joined(separator: ", "))")]
        case ("enum", .array(let values)):
            guard !values.contains(value) else { return [] }
            let texts = values.prefix(20).map(\.asciiText).joined(separator: ", ")
            return [violation(path, "is none of \(texts)\(values.count > 20 ? ", …" : "")")]
        case ("const", let other): return value == other ? [] : [violation(path, "is not \(other.asciiText)")]
        default: return []
        }
    }

    private func isOf(_ type: String, _ value: JSONTree) -> Bool {
        switch (type, value) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("null", .null),
            ("number", .number):
            true
        case ("integer", .number(let digits)): Double(digits).map { $0 == $0.rounded() } ?? false
        default: false
        }
    }

    // MARK: Objects

    private mutating func objectViolations(
        of value: JSONTree, _ member: JSONMember, in schema: JSONTree, at path: JSONPath, depth: Int
    ) -> [JSONSchema.Violation] {
        guard case .object(let members) = value else { return [] }
        switch member.key {
        case "properties":
            return members.flatMap { child in
                member.value[child.key].map {
                    violations(of: child.value, by: $0, at: path.appending(child.key), depth: depth)
                } ?? []
            }
        case "patternProperties":
            return members.flatMap { child in
                member.value.members.flatMap { pattern in
                    matches(child.key, pattern.key)
                        ? violations(of: child.value, by: pattern.value, at: path.appending(child.key), depth: depth)
                        : []
                }
            }
        case "additionalProperties":
            let patterns = schema["patternProperties"]?.members.map(\.key) ?? []
            return members.flatMap { child -> [JSONSchema.Violation] in
                guard schema["properties"]?[child.key] == nil, !patterns.contains(where: { matches(child.key, $0) })
                else { return [] }
                let place = path.appending(child.key)
                if member.value == .bool(false) {
                    return [violation(place, "is not a member that the schema knows here")]
                }
                return violations(of: child.value, by: member.value, at: place, depth: depth)
            }
        case "propertyNames":
            return members.flatMap { child in
                violations(of: .string(child.key), by: member.value, at: path.appending(child.key), depth: depth)
            }
        case "required":
            return member.value.elements.compactMap(\.text).filter { value[$0] == nil }.map {
                violation(path.appending($0), "is missing")
            }
        case "minProperties", "maxProperties":
            return countViolations(members.count, member, "members", at: path)
        default:
            return member.value.members.filter { value[$0.key] != nil }.flatMap { dependency in
                if case .array(let names) = dependency.value {
                    return names.compactMap(\.text).filter { value[$0] == nil }.map {
                        violation(path.appending($0), "is missing, which \(dependency.key) needs")
                    }
                }
                return violations(of: value, by: dependency.value, at: path, depth: depth)
            }
        }
    }

    // MARK: Arrays

    private mutating func arrayViolations(
        of value: JSONTree, _ member: JSONMember, in schema: JSONTree, at path: JSONPath, depth: Int
    ) -> [JSONSchema.Violation] {
        guard case .array(let elements) = value else { return [] }
        switch member.key {
        case "items":
            return elements.enumerated().flatMap { index, element -> [JSONSchema.Violation] in
                let itemSchema: JSONTree? =
                    if case .array(let schemas) = member.value {
                        schemas.indices.contains(index) ? schemas[index] : schema["additionalItems"]
                    } else {
                        member.value
                    }
                return itemSchema.map { violations(of: element, by: $0, at: path.appending(index), depth: depth) } ?? []
            }
        case "contains":
            let isThere = elements.contains { violations(of: $0, by: member.value, at: path, depth: depth).isEmpty }
            return isThere ? [] : [violation(path, "has no element of the kind that the schema asks for")]
        case "uniqueItems":
            guard member.value == .bool(true) else { return [] }
            var known: Set<String> = []
            let isUnique = elements.allSatisfy { known.insert($0.asciiText).inserted }
            return isUnique ? [] : [violation(path, "has an element twice")]
        default: return countViolations(elements.count, member, "elements", at: path)
        }
    }

    // MARK: Texts and numbers

    private mutating func textViolations(
        of value: JSONTree, _ member: JSONMember, at path: JSONPath
    ) -> [JSONSchema.Violation] {
        guard case .string(let text) = value else { return [] }
        guard member.key == "pattern" else {
            return countViolations(text.unicodeScalars.count, member, "characters", at: path)
        }
        guard let pattern = member.value.text, !matches(text, pattern) else { return [] }
        return [violation(path, "is \(value.asciiText), which does not match the pattern \(pattern)")]
    }

    private mutating func matches(_ text: String, _ pattern: String) -> Bool {
        if regexes[pattern] == nil { regexes[pattern] = try? Regex(pattern).matchingSemantics(.unicodeScalar) }
        guard let regex = regexes[pattern] else {
            unchecked.insert("the pattern \(pattern) is not understood")
            return true
        }
        return text.firstMatch(of: regex) != nil
    }

    private func numberViolations(
        of value: JSONTree, _ member: JSONMember, at path: JSONPath
    ) -> [JSONSchema.Violation] {
        guard case .number(let digits) = value, let number = Double(digits),
            case .number(let limitDigits) = member.value,
            let limit = Double(limitDigits)
        else { return [] }
        let isValid =
            switch member.key {
            case "minimum": number >= limit
            case "maximum": number <= limit
            case "exclusiveMinimum": number > limit
            case "exclusiveMaximum": number < limit
            default: limit == 0 || (number / limit) == (number / limit).rounded()
            }
        return isValid ? [] : [violation(path, "is \(digits), against the \(member.key) of \(limitDigits)")]
    }

    private func countViolations(
        _ count: Int, _ member: JSONMember, _ what: String, at path: JSONPath
    ) -> [JSONSchema.Violation] {
        guard case .number(let digits) = member.value, let limit = Int(digits) else { return [] }
        if member.key.hasPrefix("min") {
            return count >= limit ? [] : [violation(path, "has \(count) \(what), and must have \(limit) or more")]
        }
        return count <= limit ? [] : [violation(path, "has \(count) \(what), and must have \(limit) or fewer")]
    }

    // MARK: Combinations

    private mutating func combinedViolations(
        of value: JSONTree, _ member: JSONMember, in schema: JSONTree, at path: JSONPath, depth: Int
    ) -> [JSONSchema.Violation] {
        switch member.key {
        case "allOf":
            return member.value.elements.flatMap { violations(of: value, by: $0, at: path, depth: depth) }
        case "not":
            return violations(of: value, by: member.value, at: path, depth: depth).isEmpty
                ? [violation(path, "is what the schema excludes here")] : []
        case "if":
            let branch = violations(of: value, by: member.value, at: path, depth: depth).isEmpty ? "then" : "else"
            return schema[branch].map { violations(of: value, by: $0, at: path, depth: depth) } ?? []
        default:
            let results = member.value.elements.map { violations(of: value, by: $0, at: path, depth: depth) }
            let matching = results.count { $0.isEmpty }
            if matching == 1 || matching > 1 && member.key == "anyOf" { return [] }
            guard matching == 0 else { return [violation(path, "matches \(matching) forms, and must match one")] }
            // The form that it comes closest to is most likely the one that was meant.
            return results.min { $0.count < $1.count } ?? []
        }
    }
}
