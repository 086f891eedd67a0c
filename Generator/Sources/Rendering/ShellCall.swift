import Examples
import Specs

/// Writes the request of an example as a command of `vapix call`.
struct ShellCall {
    private let operation: Operation
    private let example: Example
    /// The parameters, as `name=value`.
    private var assignments: [String] = []
    /// The members of a JSON document, for parameters that `name=value` cannot express, or that are long.
    private var document: [String] = []
    /// The JSON document, where it is one long value instead of members.
    private var value: String?
    /// The length of JSON that is no longer easy to read in one word.
    private static let longestWord = 200

    /// Makes the call of an example, whose secrets are masked.
    init(_ operation: Operation, _ example: Example) {
        self.operation = operation
        self.example = example
        if operation.sendsJSON { addJSON() } else { addArguments() }
        for (part, sent) in zip(operation.parts, example.parts ?? []) where part.content == .text {
            assignments.append(Self.assignment(part.name, sent.body))
        }
        if operation.body?.contentType?.contains("/") == false {
            assignments.append(Self.assignment("contentType", example.request.header("content-type") ?? ""))
        }
    }

    /// The command's words with a space between them, on lines of a terminal's width.
    func lines(_ api: API) -> [String] {
        let files = operation.parts.filter { $0.content == .file || $0.content == .body }.map { "\($0.name)=FILE" }
        var words = ["vapix", "call", api.spec.accessor, operation.name]
        let document = value ?? (document.isEmpty ? nil : "{\n  " + document.joined(separator: ",\n  ") + "\n}")
        if document != nil { words += ["--input", "-"] }
        if !assignments.isEmpty { words += ["--param"] + assignments }
        if !files.isEmpty { words += ["--file"] + files }
        if operation.reply.form == .binary || operation.reply.form == .stream { words += ["-o", "FILE"] }
        var lines = [words[0]]
        for word in words.dropFirst() {
            if lines[lines.count - 1].count + word.count > 110 {
                lines[lines.count - 1] += " \\"
                lines.append("    " + word)
            } else {
                lines[lines.count - 1] += " " + word
            }
        }
        guard let document else { return lines }
        lines[lines.count - 1] += " <<'JSON'"
        return lines + [document, "JSON"]
    }

    /// JSON as an example has it, with its last line at an indentation.
    private static func indented(_ source: String, by indentation: String) -> String {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        // The last line has the closing brace, below the member's name.
        let depth = lines.last?.prefix { $0 == " " }.count ?? 0
        let rest = lines.dropFirst().map { indentation + $0.dropFirst(min(depth, $0.prefix { $0 == " " }.count)) }
        return (lines.prefix(1).map(String.init) + rest).joined(separator: "\n")
    }

    // MARK: Parameters

    private mutating func addJSON() {
        for (key, text) in zip(operation.rest?.keys ?? [], example.keys(of: operation) ?? []) {
            assignments.append(Self.assignment(key.name, text))
        }
        guard let json = example.json(of: operation) else { return }
        let params = json[operation.style == .rest ? "data" : "params"]
        for field in operation.parameters where field.constant == nil {
            switch field.place {
            case .envelope: json[field.wire].map { add(field, $0) }
            case .whole:
                guard let params else { continue }
                if Self.isCompound(params), Self.belongsInDocument(params) {
                    value = Self.indented(params.source, by: "")
                } else {
                    add(field, params)
                }
            case .member: params?[field.wire].map { add(field, $0) }
            case .rest:
                guard let params, case .object(let members) = params.value else { continue }
                let known = Set(operation.parameters.flatMap(\.wires))
                let others = members.filter { !known.contains($0.key) }
                let source = "{" + others.map { "\"\($0.key)\": \($0.value.compact)" }.joined(separator: ", ") + "}"
                if source.contains(SecretMask.mask) {
                    document.append("\"\(field.name)\": \(source)")
                } else if !others.isEmpty {
                    assignments.append(Self.word("\(field.name)=\(source)"))
                }
            }
        }
    }

    /// Whether a value goes into the document: a long one, or one with a secret, since others can see the words of a command.
    private static func belongsInDocument(_ json: JSONNode) -> Bool {
        json.compact.count > longestWord || json.compact.contains(SecretMask.mask)
    }

    private static func isCompound(_ json: JSONNode) -> Bool {
        switch json.value {
        case .array, .object: true
        default: false
        }
    }

    private mutating func add(_ field: Field, _ json: JSONNode) {
        switch json.value {
        case .null: document.append("\"\(field.name)\": null")
        case .array where Self.belongsInDocument(json), .object where Self.belongsInDocument(json):
            document.append("\"\(field.name)\": \(Self.indented(json.source, by: "  "))")
        case .string where field.type.isSecret: assignments.append("\(field.name)=@FILE")
        case .string where field.type == .json: assignments.append(Self.assignment(field.name, json.source))
        case .string(let text): assignments.append(Self.assignment(field.name, text))
        case .number, .bool: assignments.append(Self.assignment(field.name, json.source))
        case .array(let elements):
            let value = Self.separator(field.type).flatMap { Self.joined(elements, by: $0) } ?? json.compact
            assignments.append(Self.assignment(field.name, value))
        case .object: assignments.append(Self.assignment(field.name, json.compact))
        }
    }

    /// The character between the elements of an array where it needs no JSON.
    private static func separator(_ type: TypeExpression) -> String? {
        switch type {
        case .list: ","
        case .value(let value): value == .zoomRange ? ":" : ","
        default: nil
        }
    }

    private static func joined(_ elements: [JSONNode], by separator: String) -> String? {
        var texts: [String] = []
        for element in elements {
            switch element.value {
            case .string(let text), .number(let text): texts.append(text)
            default: return nil
            }
        }
        let isPlain = !texts.isEmpty && !texts.contains { $0.contains(separator) || $0.isEmpty || $0.hasPrefix("[") }
        return isPlain ? texts.joined(separator: separator) : nil
    }

    private mutating func addArguments() {
        let isForm = operation.place == .form && operation.style != .upload
        for (name, value) in example.arguments(inBody: isForm) {
            let field = operation.parameters.first { $0.wires.contains(name) && $0.type != .pairs }
            guard field?.constant == nil else { continue }
            assignments.append(Self.assignment(field?.name ?? name, value))
        }
    }

    // MARK: Words

    /// A parameter and its value as a word of the shell.
    ///
    /// A secret is read from a file, because others can see the words of a command.
    private static func assignment(_ name: String, _ value: String) -> String {
        if value == SecretMask.mask { return "\(name)=@FILE" }
        return word("\(name)=\(value.hasPrefix("@") ? "@" : "")\(value)")
    }

    /// A text as a word of the shell.
    private static func word(_ text: String) -> String {
        let isPlain = text.allSatisfy { ($0.isLetter || $0.isNumber) && $0.isASCII || "=,.:/_-+%@".contains($0) }
        if isPlain { return text }
        // A quotation mark ends the quotes, stands alone, and begins them again.
        let pieces = text.split(separator: "'", omittingEmptySubsequences: false)
        return "'" + pieces.joined(separator: "'\\''") + "'"
    }
}
