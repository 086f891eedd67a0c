import Specs

/// The types of a draft: what a data type of the device is in the notation of a spec.
struct DraftTypes {
    /// A type with what the device says of its values.
    struct Resolved {
        var notation: String
        var constraints: [(key: String, value: String)] = []
        var isText: Bool { notation == "string" }
    }

    /// A type that the draft has to declare.
    struct Declared {
        var name: String
        var type: DeviceDocument.DataType
    }

    private let document: DeviceDocument
    private let facts: OpenAPIFacts
    /// The names that types cannot have.
    private var taken: Set<String>
    private var names: [String: String] = [:]
    /// The types that the draft uses, in the order of their first use.
    private(set) var declared: [Declared] = []
    private(set) var notes: [String] = []

    init(_ document: DeviceDocument, _ facts: OpenAPIFacts, taken: Set<String>) {
        self.document = document
        self.facts = facts
        self.taken = taken
    }

    /// A name that no other type has.
    mutating func name(_ wish: String, or suffix: String) -> String {
        var name = wish.first?.isLetter == true ? wish : "Value" + wish
        while taken.contains(name) || Names.problem(withType: name) != nil { name += suffix }
        taken.insert(name)
        return name
    }

    /// What a text such as `string` or `[alias](#datatypes.alias)` is.
    mutating func resolve(_ text: String) -> Resolved {
        resolve(text, depth: 0)
    }

    private mutating func resolve(_ text: String, depth: Int) -> Resolved {
        guard var type = document.dataType(text) else {
            switch text {
            case "string": return Resolved(notation: "string")
            case "boolean": return Resolved(notation: "bool")
            case "integer": return Resolved(notation: "int64")
            case "number": return Resolved(notation: "double")
            default:
                notes.append("the data type '\(text.prefix(60))' is not described: json")
                return Resolved(notation: "json")
            }
        }
        guard depth < 8 else {
            notes.append("'\(type.name)' is a list of lists without an end: json")
            return Resolved(notation: "json")
        }
        let length = bounds(type.shortest, type.longest).map { [("length", $0)] } ?? []
        let range = bounds(type.lowest, type.highest).map { [("range", $0)] } ?? []
        if type.kind == "string", type.words.isEmpty { type.words = words(ofPattern: type.pattern ?? "") }
        switch type.kind {
        case "string" where !type.words.isEmpty: return Resolved(notation: declare(type))
        case "string":
            let pattern = facts.patterns[type.name] ?? type.pattern
            return Resolved(
                notation: "string", constraints: length + (pattern.map { [("pattern", Draft.quoted($0))] } ?? []))
        case "boolean": return Resolved(notation: "bool")
        case "number": return Resolved(notation: "double", constraints: range)
        case "integer":
            if !type.words.isEmpty { notes.append("'\(type.name)' takes only \(type.words.joined(separator: ", "))") }
            let isSmall = [type.lowest, type.highest].allSatisfy { $0.flatMap { Int32($0) } != nil }
            return Resolved(notation: isSmall ? "int32" : "int64", constraints: range)
        case "array":
            let element = resolve(type.element, depth: depth + 1)
            if !element.constraints.isEmpty {
                let words = element.constraints.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
                notes.append("'\(type.name)': each element has \(words), which a spec cannot say")
            }
            return Resolved(notation: "list<\(element.notation)>", constraints: length)
        case "complex" where !type.fields.isEmpty && !holdsItself(type): return Resolved(notation: declare(type))
        default:
            let reason =
                type.kind == "complex" ? "has no fields or holds itself" : "is of the kind '\(type.kind.prefix(40))'"
            notes.append("the data type '\(type.name)' \(reason): json")
            return Resolved(notation: "json")
        }
    }

    private mutating func declare(_ type: DeviceDocument.DataType) -> String {
        if let name = names[type.name] { return name }
        let camel = Names.camelCase(type.name)
        let name = name(Names.typeName(camel.isEmpty ? "value" : camel), or: "Type")
        names[type.name] = name
        declared.append(Declared(name: name, type: type))
        return name
    }

    /// Whether a value of the type has one of the same type in it that is not in a list.
    private func holdsItself(_ type: DeviceDocument.DataType) -> Bool {
        var open = type.fields.map(\.type)
        var seen: Set<String> = []
        while let text = open.popLast() {
            guard let inner = document.dataType(text), inner.kind == "complex" else { continue }
            if inner.name == type.name { return true }
            if seen.insert(inner.name).inserted { open += inner.fields.map(\.type) }
        }
        return false
    }

    /// The words of a pattern that is no more than a list of them, as in `^(basic|digest)$`.
    private func words(ofPattern pattern: String) -> [String] {
        guard pattern.hasPrefix("^("), pattern.hasSuffix(")$") else { return [] }
        let words = pattern.dropFirst(2).dropLast(2).split(separator: "|", omittingEmptySubsequences: false)
        let arePlain = words.allSatisfy { word in
            !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
        }
        return arePlain ? words.map(String.init) : []
    }

    private func bounds(_ lowest: String?, _ highest: String?) -> String? {
        let lowest = lowest.flatMap { Double($0) == nil ? nil : $0 }
        let highest = highest.flatMap { Double($0) == nil ? nil : $0 }
        return lowest == nil && highest == nil ? nil : "\(lowest ?? "")...\(highest ?? "")"
    }
}
