import Examples
import Specs

/// Makes Swift of the values in an example; what does not fit into a line becomes a constant of its own.
struct ValueBuilder {
    enum Statement {
        case call(String, [String])
        case array(String, [String])

        func write(_ code: inout CodeWriter) {
            switch self {
            case .call(let head, let items): code.call(head, items)
            case .array(let head, let items): code.array(head, items)
            }
        }
    }

    let api: API
    /// Whether a person reads the values: then long texts are cut, and nothing of the tests' own is used.
    let isForReaders: Bool
    private(set) var statements: [Statement] = []
    private var texts: [String: String] = [:]

    init(api: API, isForReaders: Bool = false) {
        self.api = api
        self.isForReaders = isForReaders
    }

    mutating func arguments(_ operation: Operation, _ example: Example) -> [String] {
        let isJSON = operation.sendsJSON
        var values: [(name: String, value: String, isLast: Bool)] = []
        let json = example.json(of: operation)
        let sent = isJSON ? [] : example.arguments(inBody: operation.place == .form && operation.style != .upload)
        for (key, text) in zip(operation.rest?.keys ?? [], example.keys(of: operation) ?? []) {
            values.append((key.hasLabel ? key.name : "", value(text, key.type), false))
        }
        for field in operation.parameters where field.constant == nil {
            let value = isJSON ? parameter(field, operation, json) : argument(field, operation, sent)
            let isLast = api.argument(field, isJSON: isJSON).start != nil
            if let value { values.append((field.hasLabel ? field.name : "", value, isLast)) }
        }
        if let (name, _) = operation.confirmation { values.append(("confirmation", ".\(name)", false)) }
        if let body = operation.body {
            values.append((body.name, "HTTPBody(Array(\(text(example.request.body)).utf8))", false))
            if let name = body.contentType, case .words(let words) = api.spec.type(name)?.kind {
                let type = example.request.headers.first { $0.name == "content-type" }?.value ?? ""
                let word = words.first { $0.wire == type }?.name ?? ""
                values.append(("contentType", ".\(word)", false))
            }
        }
        for (part, sent) in zip(operation.parts, example.parts ?? []) where part.content != .method {
            let body = text(sent.body)
            switch part.content {
            case .text: values.append((part.name, body, false))
            default:
                let bytes = "Array(\(body).utf8)"
                let file = "FilePart(filename: \(literal(sent.filename ?? "")), bytes: \(bytes))"
                values.append((part.name, part.filename == nil ? file : bytes, false))
            }
        }
        // The confirmation comes before all others.
        values = values.filter { $0.name == "confirmation" } + values.filter { $0.name != "confirmation" }
        return (values.filter { !$0.isLast } + values.filter(\.isLast)).map {
            $0.name.isEmpty ? $0.value : "\($0.name): \($0.value)"
        }
    }

    private mutating func parameter(_ field: Field, _ operation: Operation, _ json: JSONNode?) -> String? {
        let params = json?[operation.style == .rest ? "data" : "params"]
        if field.isNullable, let value = params?[field.wire] {
            if case .null = value.value { return ".null" }
            return ".value(\(self.value(value, field.type)))"
        }
        switch field.place {
        case .envelope: return json?[field.wire].map { value($0, field.type) }
        case .whole: return params.map { value($0, field.type) }
        case .member: return params?[field.wire].map { value($0, field.type) }
        case .rest:
            guard let params, case .object(let members) = params.value else { return nil }
            let known = Set(operation.parameters.flatMap(\.wires))
            guard case .map(let type) = field.type else { return nil }
            return map(members.filter { !known.contains($0.key) }, type)
        }
    }

    private mutating func argument(
        _ field: Field, _ operation: Operation, _ sent: [(name: String, value: String)]
    ) -> String? {
        if field.type == .pairs || field.type == .parameters {
            let known = Set(operation.parameters.filter { $0.type != field.type }.map(\.wire))
            let pairs = sent.filter { !known.contains($0.name) }.map { "\(literal($0.name)): \(text($0.value))" }
            return name(.array("", pairs.isEmpty ? [":"] : pairs))
        }
        let values = sent.filter { field.wires.contains($0.name) }.map(\.value)
        guard let first = values.first else { return nil }
        guard case .list(let element) = field.type else { return value(first, field.type) }
        let parts = field.separator.map { first.split(separator: $0).map(String.init) } ?? values
        return name(.array("", parts.map { value($0, element) }))
    }

    /// The value of a text.
    private mutating func value(_ text: String, _ type: TypeExpression) -> String {
        switch type {
        case .number(let number), .numeric(let number):
            return number.portNumbering.map { ".\($0)(\(numberLiteral(text)))" } ?? numberLiteral(text)
        case .duration(let span): return duration(text, span.unit)
        case .value(let value): return self.value(text, value)
        case .flag: return ["true", "yes", "on", "1", "enabled"].contains(text.lowercased()) ? "true" : "false"
        case .secret: return "Secret(\(literal(text)))"
        case .emptyAsNil(let type): return value(text, type)
        case .named(let name) where api.isText(name): return parsed(text, name)
        case .named(let name): return word(text, name)
        default: return self.text(text)
        }
    }

    /// A small value, of its parts.
    private func value(_ text: String, _ value: TypeExpression.Value) -> String {
        let parts = text.split { ",:x".contains($0) }.map(String.init)
        guard parts.count == 2 else { return "nil" }
        return switch value {
        case .resolution: "Resolution(width: \(parts[0]), height: \(parts[1]))"
        case .point: "Point(x: \(parts[0]), y: \(parts[1]))"
        case .panTilt: "PanTilt(pan: \(parts[0]), tilt: \(parts[1]))"
        case .zoomRange: "ZoomRange(lowest: \(parts[0]), highest: \(parts[1]))"
        }
    }

    /// A value of a hand-written type, made of its text.
    private func parsed(_ text: String, _ name: String) -> String {
        isForReaders ? "\(api.spec.namespace).\(name)(\(literal(text)))!" : "try parsed(\(literal(text)))"
    }

    private func word(_ text: String, _ name: String) -> String {
        if case .words(let words) = api.spec.type(name)?.kind, let word = words.first(where: { $0.wire == text }) {
            return ".\(word.name)"
        }
        return "\(api.spec.namespace).\(name)(rawValue: \(literal(text)))"
    }

    private mutating func value(_ json: JSONNode, _ type: TypeExpression) -> String {
        switch (type, json.value) {
        case (.json, _): return "try JSONValue(parsing: \(isForReaders ? literal(json.compact) : text(json.source)))"
        case (.list(let element), .array(let elements)): return name(.array("", elements.map { value($0, element) }))
        case (.map(let element), .object(let members)): return map(members, element)
        case (.named(let name), _): return value(json, named: name)
        case (.value(let value), .array(let parts)):
            return self.value(parts.map(\.source).joined(separator: ","), value)
        case (.duration(let span), .number(let number)): return duration(number, span.unit)
        case (.emptyAsNil(let type), _): return value(json, type)
        case (_, .string(let string)): return value(string, type)
        case (.number, .number(let number)), (.numeric, .number(let number)): return value(number, type)
        case (_, .number(let number)): return numberLiteral(number)
        case (_, .bool(let bool)): return bool ? "true" : "false"
        default: return "nil"
        }
    }

    private mutating func map(_ members: [(key: String, value: JSONNode)], _ type: TypeExpression) -> String {
        let pairs = members.map { "\(literal($0.key)): \(value($0.value, type))" }
        return name(.array("", pairs.isEmpty ? [":"] : pairs))
    }

    private mutating func value(_ json: JSONNode, named name: String) -> String {
        switch api.spec.type(name)?.kind {
        case .words: return word(json.string ?? "", name)
        case .text: return parsed(json.string ?? "", name)
        case .object(let fields):
            let ordered = fields.filter { !$0.isOptional } + fields.filter(\.isOptional)
            let items: [String] = ordered.compactMap { field in
                if field.place == .rest, case .map(let type) = field.type, case .object(let members) = json.value {
                    let known = Set(fields.flatMap(\.wires))
                    let rest = members.filter { !known.contains($0.key) }
                    return rest.isEmpty && field.isAutomatic ? nil : "\(field.name): \(map(rest, type))"
                }
                return json[field.wire].map { "\(field.name): \(value($0, field.type))" }
            }
            return self.name(.call("\(api.spec.namespace).\(name)(", items))
        case .union(let cases):
            for item in cases where isKind(json, item.type) {
                return "\(api.spec.namespace).\(name).\(item.name)(\(value(json, item.type)))"
            }
            return "nil"
        case nil: return "nil"
        }
    }

    private func isKind(_ json: JSONNode, _ type: TypeExpression) -> Bool {
        switch (json.value, type) {
        case (.number, .number), (.bool, .flag(.bool)), (.array, .list), (.object, .map), (.object, .json): true
        case (.string, .string), (.string, .secret), (.string, .numeric), (.string, .emptyAsNil): true
        case (.number, .duration): true
        case (.string, .value(let value)): value.isText
        case (.array, .value(let value)): !value.isText
        case (.string, .flag(let flag)): flag != .bool
        case (.string, .named(let name)): api.isWord(name) || api.isText(name)
        case (.object, .named(let name)): !api.isWord(name) && !api.isText(name)
        default: false
        }
    }

    /// A compound value: as it is if it is short, else as a constant.
    private mutating func name(_ statement: Statement) -> String {
        let short: String
        let type: String
        switch statement {
        case .call(let head, let items):
            short = head + items.joined(separator: ", ") + ")"
            type = head
        case .array(_, let items):
            short = "[" + items.joined(separator: ", ") + "]"
            type = ""
        }
        if short.count <= 60 { return short }
        let name = "value\(statements.count)"
        switch statement {
        case .call(_, let items): statements.append(.call("let \(name) = \(type)", items))
        case .array(_, let items): statements.append(.array("let \(name) = ", items))
        }
        return name
    }

    /// A text; a long one is put together from pieces.
    private mutating func text(_ text: String) -> String {
        let pieces = Self.pieces(text)
        if pieces.count == 1 { return literal(text) }
        if isForReaders { return literal(String(text.prefix { !$0.isNewline }.prefix(40)) + "…") }
        if let known = texts[text] { return known }
        let name = "text\(statements.count)"
        statements.append(.array("let \(name)Pieces = ", pieces.map(literal)))
        texts[text] = "\(name)Pieces.joined()"
        return "\(name)Pieces.joined()"
    }

    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for scalar in text.unicodeScalars {
            piece.unicodeScalars.append(scalar)
            if literal(piece).count >= 60 {
                pieces.append(piece)
                piece = ""
            }
        }
        return piece.isEmpty && !pieces.isEmpty ? pieces : pieces + [piece]
    }
}
