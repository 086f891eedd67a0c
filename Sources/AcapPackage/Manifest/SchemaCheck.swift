/// Checks a document against the schema of a version.
struct SchemaCheck {
    let version: SchemaVersion
    /// Whether this library knows the version.
    ///
    /// In another version, an unknown member may be new.
    let isKnownVersion: Bool
    private(set) var findings: [Finding] = []

    init(version: SchemaVersion, isKnownVersion: Bool) {
        self.version = version
        self.isKnownVersion = isKnownVersion
    }

    /// Checks a value and its members.
    mutating func check(_ value: JSONTree, against shape: Shape, at path: JSONPath) {
        switch (shape, value) {
        case (.object(let fields, let mayBeEmpty), .object(let members)):
            if members.isEmpty, !mayBeEmpty {
                report("empty-object", path, "is empty", fix: "Remove it.")
            }
            check(members, against: fields, at: path)
        case (.array(let element), .array(let values)):
            for (index, value) in values.enumerated() { check(value, against: element, at: path.appending(index)) }
        case (.text(let rules), .string(let text)): check(text, against: rules, at: path)
        case (.choice(let choices), .string(let text)): check(text, isOneOf: choices, at: path)
        case (.flag, .bool): break
        default:
            report(
                "type", path, "is \(value.kind) and not \(shape.kind)", fix: "Write \(shape.kind).",
                isOverridable: false)
        }
    }

    private mutating func check(_ members: [JSONMember], against fields: [Field], at path: JSONPath) {
        for field in fields where field.isRequired(in: version) {
            guard !members.contains(where: { $0.key == field.name }) else { continue }
            // Without these there is nothing to name the package after.
            let isNeeded = ["schemaVersion", "acapPackageConf", "setup", "appName", "version"].contains(field.name)
            report(
                "required", path.appending(field.name), "is missing", fix: Self.advice(forMissing: field.name),
                isOverridable: !isNeeded)
        }
        for member in members {
            let place = path.appending(member.key)
            guard let field = fields.first(where: { $0.name == member.key }) else {
                reportUnknown(member.key, among: fields, at: place)
                continue
            }
            if !field.exists(in: version) {
                report(
                    "field-version", place,
                    field.introduced > version
                        ? "exists from schema \(field.introduced) on, and this manifest says \(version)"
                        : "does not exist in schema \(version.major) any more",
                    fix: field.introduced > version
                        ? "Raise schemaVersion to \(field.introduced) or later, or remove it." : "Remove it.")
            }
            check(member.value, against: field.shape, at: place)
        }
    }

    private static func advice(forMissing field: String) -> String {
        switch field {
        case "compatibleOsVersions": #"Add "compatibleOsVersions": [{"min": "12.0", "max": "13"}], for example."#
        case "access": #"Add "access": "viewer", for example: it says who may use the endpoint."#
        default: "Add it."
        }
    }

    private mutating func reportUnknown(_ key: String, among fields: [Field], at place: JSONPath) {
        let others = ManifestSchema.places(of: key, in: version)
        let similar = fields.first { isSimilar($0.name, key) }
        let fix =
            if !others.isEmpty {
                "Move it to where the schema has it: \(others.map(\.description).joined(separator: " or "))."
            } else if let similar {
                "Write \(similar.name), if that is meant."
            } else if let (name, places) = ManifestSchema.placesOfSimilar(to: key, in: version) {
                "Write \(name), if that is meant, at \(places.map(\.description).joined(separator: " or "))."
            } else {
                "No schema that this tool knows has it anywhere: remove it, and see in the description of the schema which "
                    + "member sets what it was for."
            }
        report(
            "unknown-field", place, "is not a member that the schema knows here",
            severity: isKnownVersion ? .error : .warning, fix: fix)
    }

    private mutating func check(_ text: String, against rules: [TextRule], at path: JSONPath) {
        for rule in rules where rule.until.map({ version < $0 }) ?? true {
            guard let problem = rule.problem(text) else { continue }
            let isInForce = rule.since <= version
            report(
                rule.name, path, problem, severity: isInForce ? rule.severity : min(rule.severity, .warning),
                consequence: isInForce ? rule.consequence : TextRule.newerSchemaConsequence, fix: rule.fix,
                isOverridable: !rule.isStructural)
        }
    }

    private mutating func check(_ text: String, isOneOf choices: [Choice], at path: JSONPath) {
        guard let choice = choices.first(where: { $0.value == text }) else {
            let allowed = choices.filter { $0.introduced <= version }.map(\.value).joined(separator: ", ")
            report(
                "value", path, "is \(JSONTree.string(text).asciiText)", severity: isKnownVersion ? .error : .warning,
                fix: "Write one of \(allowed).")
            return
        }
        guard choice.introduced > version else { return }
        report(
            "value-version", path, "is \(text), which exists from schema \(choice.introduced) on",
            fix: "Raise schemaVersion to \(choice.introduced) or later, or choose another value.")
    }

    private mutating func report(
        _ rule: String, _ path: JSONPath, _ problem: String, severity: Finding.Severity = .error,
        consequence: String? = nil, fix: String, isOverridable: Bool = true
    ) {
        let consequence =
            consequence ?? (severity == .error ? TextRule.schemaConsequence : TextRule.likelyConsequence)
        findings.append(
            Finding(
                severity, rule: rule, at: .manifest(path), problem: "\(path.lastName) \(problem)",
                consequence: consequence, fix: fix, isOverridable: isOverridable))
    }
}

extension Shape {
    /// The kind of value, with an article.
    fileprivate var kind: String {
        switch self {
        case .object: "an object"
        case .array: "an array"
        case .text, .choice: "a string"
        case .flag: "true or false"
        }
    }
}

extension JSONPath {
    /// The name of the value in a sentence.
    var lastName: String {
        switch steps.last {
        case .key(let key): key
        case .index(let index): "element \(index)"
        case nil: "the document"
        }
    }
}

/// Whether two names differ only in case or in one or two letters.
func isSimilar(_ first: String, _ second: String) -> Bool {
    let first = Array(first.lowercased().utf8)
    let second = Array(second.lowercased().utf8.prefix(64))
    var distances = Array(0...second.count)
    for (row, byte) in first.enumerated() {
        var diagonal = distances[0]
        distances[0] = row + 1
        for (column, other) in second.enumerated() {
            let replaced = diagonal + (byte == other ? 0 : 1)
            diagonal = distances[column + 1]
            distances[column + 1] = min(replaced, diagonal + 1, distances[column] + 1)
        }
    }
    return distances[second.count] <= (first.count > 4 ? 2 : 1)
}
