package import Specs

/// Renders what is known about operations as data for the tools: JSON in a literal, one file for each API.
package struct CatalogueRenderer {
    private let api: API
    private var spec: Spec { api.spec }

    /// Makes a renderer.
    package init(_ api: API) {
        self.api = api
    }

    /// The file with the API's data.
    package func file() -> GeneratedFile {
        var code = CodeWriter()
        code.line("// Generated from \(spec.file) by vapix-generate. Do not edit.")
        code.blank()
        code.block("extension Catalogue") { code in
            code.documentation(["\(spec.title)."])
            code.line("static let \(Names.escaped(spec.accessor)) = #\"\"\"")
            code.indent { code in
                for line in document.lines() { code.line(line) }
                code.line("\"\"\"#")
            }
        }
        return GeneratedFile(path: "Sources/VapixCatalogue/Generated/\(spec.namespace).swift", text: code.text)
    }

    /// The file that lists the APIs.
    package static func index(_ apis: [API]) -> GeneratedFile {
        var code = CodeWriter()
        code.line("// Generated from Specs by vapix-generate. Do not edit.")
        code.blank()
        code.block("extension Catalogue") { code in
            code.documentation([
                "The data of each API by its name and its identifiers in API Discovery and `/config/discover`, in the order "
                    + "of the names."
            ])
            code.line(
                "static let documents: [(name: String, discovery: String?, configuration: String?, document: String)] = ["
            )
            code.indent { code in
                for api in apis.sorted(by: { $0.spec.accessor < $1.spec.accessor }) {
                    let name = api.spec.accessor
                    let discovery = api.spec.discovery.map(literal) ?? "nil"
                    let configuration = api.spec.configuration.map { literal($0.majorVersions) } ?? "nil"
                    code.line("(\(literal(name)), \(discovery), \(configuration), \(Names.escaped(name))),")
                }
            }
            code.line("]")
            code.blank()
            code.documentation([
                "Each path and the name of its API, without the device configuration APIs, in the order of the paths."
            ])
            code.line("static let paths = \"\"\"")
            code.indent { code in
                let entries = apis.filter { $0.spec.configuration == nil }.flatMap { api in
                    Set(api.spec.operations.map(\.path)).map { "\($0) \(api.spec.accessor)" }
                }
                for entry in entries.sorted() { code.line(entry) }
                code.line("\"\"\"")
            }
        }
        return GeneratedFile(path: "Sources/VapixCatalogue/Generated/AllAPIs.swift", text: code.text)
    }

    // MARK: Data

    private var document: JSONOutput {
        .object([
            ("name", .text(spec.accessor)),
            ("namespace", .text(spec.namespace)),
            ("title", .text(spec.title)),
            ("summary", .text(spec.summary)),
            ("family", .text(spec.family)),
            ("documentation", .text(spec.docs)),
            ("discovery", .text(spec.discovery)),
            ("configuration", configuration),
            ("pageVersion", .text(spec.version)),
            ("since", .text(spec.since)),
            ("deprecated", .text(spec.deprecated)),
            ("operations", .rows(spec.operations.map(operation))),
            ("types", .rows(spec.types.filter { !api.isText($0.name) }.map(type))),
            ("errors", .rows(spec.errors.map(error))),
        ])
    }

    /// What `/config/discover` has of a REST API.
    private var configuration: JSONOutput {
        guard let configuration = spec.configuration else { return .text(nil) }
        let nodes: [JSONOutput] = spec.nodes.map { node in
            .object([
                ("name", .text(node.names.joined(separator: "."))), ("path", .text(node.path)),
                ("summary", .text(node.summary)), ("key", .text(node.key?.wire)),
                ("properties", fields(node.properties)),
            ])
        }
        return .object([
            ("id", .text(configuration.id)), ("version", .text(configuration.version)),
            ("lastMajor", .number(configuration.lastMajor)),
            ("maturity", .text(configuration.maturity.rawValue)), ("path", .text(configuration.root)),
            ("nodes", .rows(nodes)),
        ])
    }

    private func operation(_ operation: Operation) -> JSONOutput {
        let isJSON = operation.isJSONMethod
        return .object([
            ("id", .text("\(spec.accessor)/\(operation.name)")),
            ("name", .text(operation.name)),
            ("summary", .text(operation.summary)),
            ("swift", .text(api.signature(operation).text)),
            ("documentation", .text(operation.docs)),
            ("style", .text(operation.style.rawValue)),
            ("httpMethod", .text(operation.httpMethod)),
            ("path", .text(operation.path)),
            ("method", .text(isJSON ? operation.method : nil)),
            ("apiVersion", .text(operation.apiVersion ?? operation.rest?.version)),
            ("maturity", .text((operation.rest?.maturity).map(\.rawValue))),
            ("access", .text(operation.access.rawValue)),
            ("accessNote", .text(operation.accessNote)),
            ("effect", .text(operation.effect.rawValue)),
            ("since", .text(operation.since ?? spec.since)),
            ("deprecated", .text(operation.deprecated ?? spec.deprecated)),
            ("unverified", operation.isUnverified ? .flag(true) : .text(nil)),
            (
                "additionalTimeout",
                operation.additionalTimeout.isEmpty
                    ? .text(nil) : .rows(operation.additionalTimeout.map { .text($0) })
            ),
            ("sendsParameters", .flag(operation.sendsParameters)),
            ("parameters", .rows(parameters(operation, isJSON: isJSON))),
            ("reply", reply(operation.reply)),
        ])
    }

    private func parameters(_ operation: Operation, isJSON: Bool) -> [JSONOutput] {
        let keys = (operation.rest?.keys ?? []).map { key in
            self.field(key, [("place", .text("path")), ("isRequired", .flag(true))])
        }
        let arguments =
            keys
            + operation.parameters.map { field in
                let place: String =
                    switch field.place {
                    case .envelope: "envelope"
                    case .whole: "whole"
                    case .rest: "rest"
                    case .member:
                        operation.style == .rest
                            ? "data" : isJSON ? "params" : operation.place == .form ? "form" : "url"
                    }
                let isOptional = field.isOptional || field.defaultValue != nil
                return self.field(field, [("place", .text(place)), ("isRequired", .flag(!isOptional))])
            }
        let parts: [JSONOutput] = operation.parts.map { part in
            .object([
                ("name", .text(part.name)),
                ("wire", .text(part.wire)),
                ("type", .text(part.content == .body ? Part.Content.file.rawValue : part.content.rawValue)),
                ("summary", .text(part.summary.isEmpty ? nil : part.summary)),
                ("place", .text(part.content == .body ? "body" : "part")),
                ("isRequired", .flag(part.content != .method)),
                ("contentType", .text(part.contentType)),
                ("filename", .text(part.filename)),
            ])
        }
        guard let name = operation.body?.contentType, let type = spec.type(name) else { return arguments + parts }
        let contentType = JSONOutput.object([
            ("name", .text("contentType")),
            ("wire", .text("Content-Type")),
            ("type", .text(name)),
            ("summary", .text(type.summary)),
            ("place", .text("header")),
            ("isRequired", .flag(true)),
        ])
        return arguments + parts + [contentType]
    }

    /// The notation of a type; what a hand-written type takes apart is a text.
    private func notation(_ type: TypeExpression) -> String {
        switch type {
        case .named(let name) where api.isText(name): TypeExpression.string.notation
        case .list(let element): "list<\(notation(element))>"
        case .map(let value): "map<\(notation(value))>"
        default: type.onTheWire.notation
        }
    }

    private func field(_ field: Field, _ more: [(String, JSONOutput)] = []) -> JSONOutput {
        let isList: Bool
        if case .list = field.type { isList = true } else { isList = false }
        return .object(
            [
                ("name", .text(field.name)),
                ("wire", .text(field.wire)),
                ("type", .text(notation(field.type))),
                ("summary", .text(field.summary.isEmpty ? nil : field.summary)),
                ("since", .text(field.since)),
                ("constant", .text(field.constant)),
                ("defaultValue", .text(field.defaultValue)),
                ("isNullable", field.isNullable ? .flag(true) : .text(nil)),
                ("readAccess", .text(field.readAccess?.rawValue)),
                ("writeAccess", .text(field.writeAccess?.rawValue)),
                ("range", bounds(field.constraint.range)),
                ("length", bounds(field.constraint.length)),
                ("pattern", .text(field.constraint.pattern)),
                ("separator", .text(isList && more.contains { $0.0 == "place" } ? field.separator ?? "repeat" : nil)),
            ] + more)
    }

    /// `LOWEST...HIGHEST`, of which one can be missing.
    private func bounds(_ bounds: (lowest: String?, highest: String?)?) -> JSONOutput {
        .text(bounds.map { "\($0.lowest ?? "")...\($0.highest ?? "")" })
    }

    private func reply(_ reply: Reply) -> JSONOutput {
        .object([
            ("form", .text(reply.form.rawValue)),
            ("type", .text([.custom, .stream, .text].contains(reply.form) ? nil : reply.type.map(notation))),
            ("element", .text(reply.element)),
            ("path", .text(reply.path)),
            ("contentType", .text(reply.contentType)),
            ("magic", .text(reply.magic)),
            ("listsErrors", reply.envelopeFields.isEmpty ? .text(nil) : .flag(true)),
            ("accepts", .text(reply.accepts.flatMap { name in spec.errors.first { $0.name == name }?.code })),
            ("fields", fields(reply.fields)),
        ])
    }

    /// The fields that a spec names.
    private func fields(_ fields: [Field]) -> JSONOutput {
        .rows(fields.filter { !$0.isAutomatic }.map { field($0, [("isRequired", .flag(!$0.isOptional))]) })
    }

    private func type(_ type: NamedType) -> JSONOutput {
        var members: [(String, JSONOutput)] = [("name", .text(type.name)), ("summary", .text(type.summary))]
        switch type.kind {
        case .object(let fields):
            members.append(("fields", self.fields(fields)))
        case .words(let words):
            let rows: [JSONOutput] = words.map {
                .object([("name", .text($0.name)), ("wire", .text($0.wire)), ("summary", .text($0.summary))])
            }
            members.append(("words", .rows(rows)))
        case .union(let cases):
            let rows: [JSONOutput] = cases.map {
                .object([
                    ("name", .text($0.name)), ("type", .text(notation($0.type))), ("summary", .text($0.summary)),
                ])
            }
            members.append(("union", .rows(rows)))
        case .text: break
        }
        return .object(members)
    }

    private func error(_ error: ErrorCode) -> JSONOutput {
        .object([("name", .text(error.name)), ("code", .text(error.code)), ("summary", .text(error.summary))])
    }
}

/// JSON, with a line for each simple object.
private indirect enum JSONOutput {
    case text(String?)
    case flag(Bool)
    case number(Int?)
    case object([(String, JSONOutput)])
    case rows([JSONOutput])

    /// Whether there is nothing to say.
    private var isEmpty: Bool {
        switch self {
        case .text(nil), .number(nil): true
        default: false
        }
    }

    private var isSimple: Bool {
        switch self {
        case .text, .flag, .number: true
        case .rows(let rows): rows.isEmpty
        // An operation takes several lines even if nothing in it does.
        case .object(let members): members.count < 18 && members.allSatisfy { $0.1.isEmpty || $0.1.isSimple }
        }
    }

    private var single: String {
        switch self {
        case .text(let text): Self.quoted(text ?? "")
        case .flag(let flag): flag ? "true" : "false"
        case .number(let number): String(number ?? 0)
        case .object(let members):
            "{"
                + members.filter { !$0.1.isEmpty }.map { "\(Self.quoted($0.0)): \($0.1.single)" }.joined(
                    separator: ", ")
                + "}"
        case .rows(let rows): "[" + rows.map(\.single).joined(separator: ", ") + "]"
        }
    }

    func lines(_ indentation: String = "") -> [String] {
        switch self {
        case .text, .flag, .number: return [indentation + single]
        case .rows where isSimple, .object where isSimple: return [indentation + single]
        case .object(let members):
            // Simple members share a line, so that the file stays short.
            var simple: [String] = []
            var rest: [[String]] = []
            for (name, value) in members where !value.isEmpty {
                if value.isSimple {
                    simple.append("\(Self.quoted(name)): \(value.single)")
                } else {
                    var lines = value.lines(indentation + "  ")
                    lines[0] = "\(indentation)  \(Self.quoted(name)): \(lines[0].drop { $0 == " " })"
                    rest.append(lines)
                }
            }
            var lines = [indentation + "{"]
            let groups = (simple.isEmpty ? [] : [simple.map { "\(indentation)  \($0)" }]) + rest
            let flat = groups.enumerated().flatMap { index, group in
                var group = group
                if index == 0, !simple.isEmpty {
                    for position in group.indices.dropLast() { group[position] += "," }
                }
                if index < groups.count - 1 { group[group.count - 1] += "," }
                return group
            }
            lines += flat
            return lines + [indentation + "}"]
        case .rows(let rows):
            var lines = [indentation + "["]
            for (index, row) in rows.enumerated() {
                var inner = row.lines(indentation + "  ")
                if index < rows.count - 1 { inner[inner.count - 1] += "," }
                lines += inner
            }
            return lines + [indentation + "]"]
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
