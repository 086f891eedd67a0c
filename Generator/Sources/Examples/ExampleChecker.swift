package import Specs

/// Compares examples with specs: what an example holds and the spec does not know is an error.
package struct ExampleChecker {
    private let api: API
    private let diagnostics: Diagnostics

    /// Makes a checker.
    package init(_ api: API, diagnostics: Diagnostics) {
        self.api = api
        self.diagnostics = diagnostics
    }

    /// Checks the examples of an API, and that each operation has one.
    package func check(_ examples: [Example]) {
        // Of an unverified operation there may be no exchange to show.
        for operation in api.spec.operations
        where !operation.isUnverified && !examples.contains(where: { $0.operation == operation.name }) {
            diagnostics.error(
                operation.location,
                "'\(operation.name)' has no example: Specs/Examples/\(api.spec.name)/\(operation.name)_<outcome>.http")
        }
        for example in examples {
            guard let operation = api.spec.operations.first(where: { $0.name == example.operation }) else {
                error(example, 1, "there is no operation '\(example.operation)' in \(api.spec.file)")
                continue
            }
            checkRequest(example, operation)
            checkReply(example, operation)
        }
    }

    // MARK: Requests

    private func checkRequest(_ example: Example, _ operation: Operation) {
        let line = example.request.line
        let isJSON = operation.style == .json || operation.style == .upload
        let method = operation.rest?.kind.method ?? (isJSON || operation.place != .get ? "POST" : "GET")
        if example.method != method { error(example, line, "the request is a \(method)") }
        if operation.style == .rest, example.keys(of: operation) != nil {
        } else if example.path != operation.path {
            error(example, line, "the request goes to \(operation.path)")
        }
        switch operation.style {
        case .json:
            guard let json = json(example, example.request) else { return }
            checkMethod(example, example.request.bodyLine, json, operation)
        case .query, .stream: checkArguments(example, operation, example.arguments(inBody: operation.place == .form))
        case .upload: checkParts(example, operation)
        case .rest: checkData(example, operation)
        }
    }

    /// The `data` of a REST request.
    private func checkData(_ example: Example, _ operation: Operation) {
        let bodyLine = example.request.bodyLine
        guard operation.sendsData else {
            if !example.request.body.isEmpty { error(example, bodyLine, "the request has no body") }
            return
        }
        guard let json = json(example, example.request) else { return }
        guard let data = json["data"] else { return error(example, bodyLine, "the request has no data") }
        let place = Place(example, bodyLine, isRequest: true)
        if let whole = operation.parameters.first(where: { $0.place == .whole }) {
            return check(data, whole.type, at: place)
        }
        checkObject(data, operation.parameters, "the data", at: place)
    }

    private func json(_ example: Example, _ message: Example.Message) -> JSONNode? {
        do {
            return try JSONNode.parse(message.body)
        } catch {
            self.error(example, message.bodyLine + error.line, "JSON: \(error.message)")
            return nil
        }
    }

    private func checkMethod(_ example: Example, _ bodyLine: Int, _ json: JSONNode, _ operation: Operation) {
        guard case .object(let members) = json.value else {
            return error(example, bodyLine, "the request is an object")
        }
        if json["method"]?.string != operation.method {
            error(example, bodyLine, "the method is '\(operation.method)'")
        }
        if (json["apiVersion"] != nil) != (operation.apiVersion != nil) {
            error(example, bodyLine, "apiVersion is \(operation.apiVersion == nil ? "not sent" : "wanted")")
        }
        let beside = operation.parameters.filter { $0.place == .envelope }
        for (key, value) in members where !["apiVersion", "context", "method", "params"].contains(key) {
            if let field = beside.first(where: { $0.wires.contains(key) }) {
                check(value, field.type, at: Place(example, bodyLine, isRequest: true))
            } else {
                error(example, bodyLine + value.line, "the request knows no member '\(key)'")
            }
        }
        for field in beside where !field.isOptional && json[field.wire] == nil {
            error(example, bodyLine, "'\(field.wire)' is missing")
        }
        let fields = operation.parameters.filter { $0.place != .envelope }
        if let whole = fields.first(where: { $0.place == .whole }) {
            if let params = json["params"] { check(params, whole.type, at: Place(example, bodyLine, isRequest: true)) }
            return
        }
        if let params = json["params"] {
            if !operation.sendsParameters { error(example, bodyLine + params.line, "the method has no params") }
            checkObject(params, fields, "params", at: Place(example, bodyLine, isRequest: true))
        } else {
            for field in fields where !field.isOptional {
                error(example, bodyLine, "params: '\(field.wire)' is missing")
            }
        }
    }

    private func checkArguments(
        _ example: Example, _ operation: Operation, _ arguments: [(name: String, value: String)]
    ) {
        let line = operation.place == .form ? example.request.bodyLine : example.request.line
        let isOpen = operation.parameters.contains { $0.type == .pairs || $0.type == .parameters }
        for (name, value) in arguments {
            guard let field = operation.parameters.first(where: { $0.wires.contains(name) && !isFree($0) }) else {
                if !isOpen { error(example, line, "the request knows no argument '\(name)'") }
                continue
            }
            if let constant = field.constant {
                if value != constant { error(example, line, "'\(name)' is always '\(constant)'") }
                continue
            }
            if case .list(let element) = field.type {
                let values = field.separator.map { value.split(separator: $0).map(String.init) } ?? [value]
                for value in values { checkText(value, element, Place(example, line, isRequest: true), line) }
            } else {
                checkText(value, field.type, Place(example, line, isRequest: true), line)
            }
        }
        for field in operation.parameters where !field.isOptional && field.defaultValue == nil && !isFree(field) {
            if !arguments.contains(where: { field.wires.contains($0.name) }) {
                error(example, line, "the argument '\(field.wire)' is missing")
            }
        }
    }

    private func isFree(_ field: Field) -> Bool {
        field.type == .pairs || field.type == .parameters
    }

    private func checkParts(_ example: Example, _ operation: Operation) {
        if !operation.hasMethodPart { checkArguments(example, operation, example.arguments(inBody: false)) }
        if let body = operation.body { return checkBody(example, body) }
        guard let parts = example.parts else {
            return error(
                example, example.request.line, "the request has no multipart body, or one without its boundary")
        }
        for (part, described) in zip(parts, operation.parts) {
            if part.name != described.wire {
                error(example, part.line, "the part is named '\(described.wire)'")
            }
            if described.content == .method {
                do {
                    checkMethod(example, part.line, try JSONNode.parse(part.body), operation)
                } catch {
                    self.error(example, part.line + error.line, "JSON: \(error.message)")
                }
            }
        }
        if parts.count != operation.parts.count {
            error(example, example.request.bodyLine, "the request has \(operation.parts.count) parts")
        }
    }

    private func checkBody(_ example: Example, _ body: Part) {
        let type = example.request.headers.first { $0.name == "content-type" }?.value ?? ""
        guard let described = body.contentType else { return }
        if case .words(let words) = api.spec.types.first(where: { $0.name == described })?.kind {
            if words.contains(where: { $0.wire == type }) { return }
            error(example, example.request.line, "the media type '\(type)' is none of \(described)")
        } else if type != described {
            error(example, example.request.line, "the media type is \(described)")
        }
    }

    // MARK: Replies

    private func checkReply(_ example: Example, _ operation: Operation) {
        let bodyLine = example.reply.bodyLine
        let failure = self.failure(example, operation)
        let first = example.outcome.split(separator: "_").first.map(String.init) ?? ""
        // A code that is a word can have underscores in it, so there is no detail behind it.
        let isWord = failure?.first?.isLetter == true
        let isNamed =
            failure.map { (isWord ? example.outcome : first) == "error\($0)" }
            ?? (first.count == 3 && first.first == "2" && Int(first) != nil)
        if !isNamed {
            let outcome = failure.map { "error\($0)" } ?? String(example.status)
            let other = isWord ? "" : ", or \(outcome)_<detail>"
            error(example, 1, "the file's name is \(operation.name)_\(outcome).http\(other)")
        }
        if example.status < 100 || example.status > 599 {
            error(example, example.reply.line, "the status is no number")
        }
        if operation.reply.form != .data, operation.reply.form != .rest, let failure, !failure.isEmpty {
            checkCode(example, bodyLine, failure)
        }
        switch operation.reply.form {
        case .data, .rest: checkJSONReply(example, operation)
        case .json:
            guard example.status < 300, let json = json(example, example.reply) else { return }
            if let failure = json["error"] { return checkCode(example, bodyLine, failure["code"] ?? failure["id"]) }
            checkContent(json, operation.reply, Place(example, bodyLine, isRequest: false))
        case .ok:
            if trimmed(example.reply.body) != "OK", failure == nil {
                error(example, bodyLine, "'OK' or 'Error: <code>' is wanted")
            }
        case .xml, .xmlResponse: checkXMLReply(example, operation)
        case .keyValue: checkLines(example, operation)
        case .binary:
            guard example.status < 300, let magic = operation.reply.magic else { return }
            let start = example.reply.bytes.prefix(magic.count / 2).map { byte in
                (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
            if start.joined() != magic.lowercased() { error(example, bodyLine, "the bytes do not start with \(magic)") }
        case .stream: checkHeaders(example, operation)
        case .none, .text, .custom: break
        }
    }

    private func checkHeaders(_ example: Example, _ operation: Operation) {
        guard example.status < 300 else { return }
        let line = example.reply.line
        for field in operation.reply.headers {
            for value in field.wires.compactMap({ example.reply.header($0.lowercased()) }) {
                checkText(value, field.type, Place(example, line, isRequest: false), line)
            }
        }
    }

    /// The code of the error that a reply reports, an empty text for one without a code; `nil` for a success.
    private func failure(_ example: Example, _ operation: Operation) -> String? {
        let body = trimmed(example.reply.body)
        let generic = example.status >= 400 ? "" : nil
        switch operation.reply.form {
        case .data, .json, .rest: return jsonFailure(body, accepts: acceptedCode(operation.reply)) ?? generic
        case .xml, .xmlResponse: return xmlFailure(body) ?? textFailure(body) ?? generic
        case .none: return jsonFailure(body) ?? (body.contains("Error:") ? "" : generic)
        case .ok, .text, .keyValue, .binary, .custom:
            return jsonFailure(body) ?? xmlFailure(body) ?? textFailure(body) ?? generic
        case .stream: return generic
        }
    }

    /// The error code with which a list of errors is a success.
    private func acceptedCode(_ reply: Reply) -> String? {
        reply.accepts.flatMap { name in api.spec.errors.first { $0.name == name }?.code }
    }

    private func jsonFailure(_ body: String, accepts accepted: String? = nil) -> String? {
        guard let json = try? JSONNode.parse(body) else { return nil }
        // Some APIs list errors: in place of the error, or beside the data, which is a success then.
        let list = json["data"] == nil ? elements(json["errors"]) : []
        if let accepted, list.contains(where: { codeText($0["code"]) == accepted }) { return nil }
        let failure = elements(json["error"]).first ?? list.first ?? json["error"]
        guard let failure, case .object = failure.value else { return nil }
        return codeText(failure["code"] ?? failure["id"]) ?? ""
    }

    private func elements(_ json: JSONNode?) -> [JSONNode] {
        if case .array(let elements)? = json?.value { return elements }
        return []
    }

    private func codeText(_ code: JSONNode?) -> String? {
        switch code?.value {
        case .string(let code), .number(let code): code
        default: nil
        }
    }

    private func xmlFailure(_ body: String) -> String? {
        guard let root = try? XMLNode.parse(body), let code = errorCode(root) else { return nil }
        return code ?? ""
    }

    private func textFailure(_ body: String) -> String? {
        if body.hasPrefix("# Error:") || body.hasPrefix("# Request failed:") { return "" }
        guard body.hasPrefix("Error:") else { return nil }
        let reason = trimmed(String(body.dropFirst("Error:".count)))
        return Int(reason) == nil ? "" : reason
    }

    private static let envelope: Set = [
        "apiVersion", "apiVersions", "context", "method", "data", "error", "errors",
    ]
    private static let envelopeOfREST: Set = ["status", "data", "error", "warnings", "information"]

    private func checkJSONReply(_ example: Example, _ operation: Operation) {
        let bodyLine = example.reply.bodyLine
        if example.status >= 400, example.reply.body.isEmpty { return }
        guard let json = json(example, example.reply) else { return }
        guard case .object(let members) = json.value else { return error(example, bodyLine, "the reply is an object") }
        let known = operation.style == .rest ? Self.envelopeOfREST : Self.envelope
        for (key, value) in members where !known.contains(key) {
            error(example, bodyLine + value.line, "the envelope knows no member '\(key)'")
        }
        if let failure = json["error"] {
            return checkCode(example, bodyLine, (elements(failure).first ?? failure)["code"])
        }
        for failure in elements(json["errors"]) { checkCode(example, bodyLine, failure["code"]) }
        if let list = json["errors"] {
            if let field = operation.reply.envelopeFields.first {
                check(list, field.type, at: Place(example, bodyLine, isRequest: false))
            } else if json["data"] != nil {
                error(
                    example, bodyLine + list.line, "the reply has errors beside its data: a field '/errors' reads them")
            }
        }
        guard let data = json["data"] else {
            let fields = objectFields(operation.reply)
            if fields.contains(where: { !$0.isOptional }) { error(example, bodyLine, "the reply has no data") }
            return
        }
        checkContent(data, operation.reply, Place(example, bodyLine, isRequest: false))
    }

    private func objectFields(_ reply: Reply) -> [Field] {
        if case .named(let name) = reply.type, case .object(let fields) = api.spec.type(name)?.kind { return fields }
        return reply.fields
    }

    private func checkContent(_ json: JSONNode, _ reply: Reply, _ place: Place) {
        if let type = reply.type {
            guard let path = reply.path else { return check(json, type, at: place) }
            let value = path.split(separator: "/").reduce(JSONNode?.some(json)) { $0?[String($1)] }
            guard let value else { return place.error(self, json, "the reply has nothing at the path '\(path)'") }
            check(value, type, at: place)
        } else if reply.fields.isEmpty {
            // Some methods say again that they succeeded.
            if case .object(let members) = json.value,
                members.contains(where: { !["success", "ok"].contains($0.value.string?.lowercased()) })
            {
                place.error(self, json, "the reply has data of which the spec knows nothing")
            }
        } else {
            checkObject(json, reply.fields.filter { $0.place != .envelope }, "the reply", at: place)
        }
    }

    private func checkCode(_ example: Example, _ bodyLine: Int, _ code: JSONNode?) {
        guard let code else { return error(example, bodyLine, "the error has no code") }
        let text: String
        switch code.value {
        case .number(let number): text = number
        case .string(let string): text = string
        default: return error(example, bodyLine + code.line, "the error's code is a number or a text")
        }
        checkCode(example, bodyLine + code.line, text)
    }

    private func checkCode(_ example: Example, _ line: Int, _ code: String) {
        if !api.spec.errors.contains(where: { $0.code == code }) {
            error(example, line, "the error code '\(code)' is not among the API's errors")
        }
    }

    // MARK: XML

    private func checkXMLReply(_ example: Example, _ operation: Operation) {
        let bodyLine = example.reply.bodyLine
        if example.status >= 400 || trimmed(example.reply.body).hasPrefix("Error:") { return }
        let root: XMLNode
        do {
            root = try XMLNode.parse(example.reply.body)
        } catch {
            return self.error(example, bodyLine + error.line, "XML: \(error.message)")
        }
        if let code = errorCode(root) {
            if let code { checkCode(example, bodyLine, code) }
            return
        }
        let reply = operation.reply
        let place = Place(example, bodyLine, isRequest: false)
        if reply.form == .xml {
            if root.name != reply.element { place.error(self, root, "the root element is '\(reply.element ?? "")'") }
            return checkElement(root, reply, place)
        }
        let success = root.children.first { $0.name == "Success" }?.children.first
        guard let element = success ?? root.children.first(where: { $0.name.hasSuffix("Success") }) else {
            return place.error(self, root, "there is no success element")
        }
        if let name = reply.element, element.name != name { place.error(self, element, "the element is '\(name)'") }
        checkElement(element, reply, place)
    }

    /// The code of the error that a document reports; a `nil` inside for an error without a code.
    private func errorCode(_ root: XMLNode) -> String?? {
        var isError = root.attribute("result")?.lowercased() == "error"
        var code: String?
        var open = [(root, 0)]
        while let (node, depth) = open.popLast() {
            if node.name == "ErrorCode" {
                isError = true
                code = node.text
            }
            if depth == 1, node.attribute("result")?.lowercased() == "error" { isError = true }
            if depth == 1, node.name == "error" {
                isError = true
                code = node.attribute("type")
            }
            open += node.children.map { ($0, depth + 1) }
        }
        return isError ? .some(code) : nil
    }

    private func checkElement(_ node: XMLNode, _ reply: Reply, _ place: Place) {
        // Of a reply that only says that it succeeded, the form does not matter.
        if reply.type == nil, reply.fields.isEmpty { return }
        var fields = reply.fields
        if let type = reply.type {
            guard let path = reply.path else { return checkElement(node, type, place, isOuter: true) }
            fields = [Field(location: reply.location, name: "output", wires: [path], type: type, isOptional: true)]
        }
        check(node, XMLShape(fields), fields, place, isOuter: true)
    }

    private func checkElement(_ node: XMLNode, _ type: TypeExpression, _ place: Place, isOuter: Bool = false) {
        if case .named(let name) = type, case .object(let fields) = api.spec.type(name)?.kind {
            check(node, XMLShape(fields), fields, place, isOuter: isOuter)
        } else {
            checkText(node.text, type, place, place.line(node.line))
        }
    }

    private func check(_ node: XMLNode, _ shape: XMLShape, _ fields: [Field], _ place: Place, isOuter: Bool) {
        for attribute in node.attributes {
            if let field = shape.attributes.first(where: { $0.name == attribute.name })?.field {
                checkText(attribute.value, fields[field].type, place, place.line(node.line))
            } else if !(isOuter && ["result", "SchemaVersion", "schemaversion"].contains(attribute.name)) {
                place.error(self, node, "'\(node.name)' knows no attribute '\(attribute.name)'")
            }
        }
        for child in node.children {
            switch shape.children.first(where: { $0.name == child.name })?.child {
            case .field(let index):
                if case .list(let element) = fields[index].type {
                    checkElement(child, element, place)
                } else {
                    checkElement(child, fields[index].type, place)
                }
            case .shape(let inner): check(child, inner, fields, place, isOuter: isOuter)
            case nil: place.error(self, child, "'\(node.name)' knows no element '\(child.name)'")
            }
        }
        if !node.text.isEmpty, shape.text == nil { place.error(self, node, "'\(node.name)' has no text") }
    }

    // MARK: Lines

    private func checkLines(_ example: Example, _ operation: Operation) {
        let text = trimmed(example.reply.body)
        if text.hasPrefix("Error:") || text.hasPrefix("# ") || example.status >= 400 {
            return
        }
        var fields = objectFields(operation.reply)
        if let type = operation.reply.type, case .map = type {
            fields = [Field(location: operation.reply.location, name: "", wires: ["*"], type: type, isOptional: true)]
            fields[0].place = .rest
        }
        var seen: Set<String> = []
        for (index, line) in example.reply.body.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let place = example.reply.bodyLine + index
            guard let separator = line.firstIndex(of: "=") else {
                if !trimmed(String(line)).isEmpty { error(example, place, "a line of name=value is wanted") }
                continue
            }
            let name = trimmed(String(line[..<separator]))
            var value = trimmed(String(line[line.index(after: separator)...]))
            if value.count > 1, value.hasPrefix("\""), value.hasSuffix("\"") {
                value = String(value.dropFirst().dropLast())
            }
            seen.insert(name)
            if let field = fields.first(where: { $0.wires.contains(name) }) {
                checkText(value, field.type, Place(example, 0, isRequest: false), place)
            } else if let rest = fields.first(where: { $0.place == .rest }) {
                if case .map(let type) = rest.type {
                    checkText(value, type, Place(example, 0, isRequest: false), place)
                }
            } else {
                error(example, place, "the reply knows no name '\(name)'")
            }
        }
        for field in fields where !field.isOptional && seen.isDisjoint(with: field.wires) {
            error(example, example.reply.bodyLine, "'\(field.wire)' is missing")
        }
    }

    // MARK: Values

    /// Where in an example a value is.
    private struct Place {
        let example: Example
        let bodyLine: Int
        let isRequest: Bool

        init(_ example: Example, _ bodyLine: Int, isRequest: Bool) {
            self.example = example
            self.bodyLine = bodyLine
            self.isRequest = isRequest
        }

        func line(_ line: Int) -> Int { bodyLine + line }

        func error(_ checker: ExampleChecker, _ node: JSONNode, _ message: String) {
            checker.error(example, bodyLine + node.line, message)
        }

        func error(_ checker: ExampleChecker, _ node: XMLNode, _ message: String) {
            checker.error(example, bodyLine + node.line, message)
        }
    }

    private func checkObject(_ json: JSONNode, _ fields: [Field], _ what: String, at place: Place) {
        guard case .object(let members) = json.value else { return place.error(self, json, "\(what) is an object") }
        let rest = fields.first { $0.place == .rest && !$0.isAutomatic }
        for (key, value) in members {
            if let field = fields.first(where: { $0.place == .member && $0.wires.contains(key) }) {
                if let constant = field.constant {
                    if value.string ?? value.source != constant {
                        place.error(self, value, "'\(key)' is always '\(constant)'")
                    }
                } else if !field.isNullable || !isNull(value) {
                    check(value, field.type, at: place)
                }
            } else if let rest, case .map(let type) = rest.type {
                check(value, type, at: place)
            } else {
                place.error(self, value, "\(what) knows no field '\(key)'")
            }
        }
        for field in fields where !field.isOptional && field.place == .member {
            if !members.contains(where: { field.wires.contains($0.key) && !isNull($0.value) }) {
                place.error(self, json, "\(what): '\(field.wire)' is missing")
            }
        }
    }

    private func isNull(_ json: JSONNode) -> Bool {
        if case .null = json.value { return true }
        return false
    }

    private func check(_ json: JSONNode, _ type: TypeExpression, at place: Place) {
        let mismatch = { place.error(self, json, "a value of the type '\(type.notation)' is wanted") }
        switch (type, json.value) {
        case (.json, _): break
        case (_, .null):
            // A missing value may be null in a reply.
            if place.isRequest { mismatch() }
        case (.string, .string), (.secret, .string), (.flag(.bool), .bool): break
        case (.duration(let span), .number(let text)):
            if !isNumber(text, span.isFractional || !place.isRequest ? .double : .int64) { mismatch() }
        case (.duration, .string(let text)): if place.isRequest || !isNumber(text, .double) { mismatch() }
        case (.value(let value), .string(let text)):
            // Devices have a range as an array or as a text.
            let canBeText = value.isText || value == .zoomRange && !place.isRequest
            if !canBeText || !isValue(text, value) { mismatch() }
        case (.value(let value), .array(let elements)):
            if value.isText || elements.count != 2 { mismatch() }
            for item in elements { check(item, .number(.double), at: place) }
        case (.value(.point), .object(let members)):
            if place.isRequest || members.map(\.key).sorted() != ["x", "y"] { mismatch() }
        case (.emptyAsNil(let inner), .string(let text)): if !text.isEmpty { check(json, inner, at: place) }
        case (.number(let number), .number(let text)): if !isNumber(text, number) { mismatch() }
        case (.numeric(let number), .string(let text)): if !text.isEmpty, !isNumber(text, number) { mismatch() }
        case (.numeric(let number), .number(let text)):
            if place.isRequest || !isNumber(text, number) { mismatch() }
        case (.flag(let flag), .string(let text)):
            if flag == .bool || !isFlag(text) { mismatch() }
        case (.flag(let flag), .bool), (.flag(let flag), .number): if place.isRequest || flag == .bool { mismatch() }
        case (.list(let element), .array(let elements)): for item in elements { check(item, element, at: place) }
        case (.map(let value), .object(let members)): for member in members { check(member.value, value, at: place) }
        case (.named("SupportedVersions"), .object): break
        case (.named(let name), _): check(json, named: name, at: place)
        default: mismatch()
        }
    }

    private func check(_ json: JSONNode, named name: String, at place: Place) {
        switch api.spec.type(name)?.kind {
        case .object(let fields): checkObject(json, fields, "'\(name)'", at: place)
        case .words(let words):
            guard let text = json.string else { return place.error(self, json, "a word of '\(name)' is wanted") }
            if !words.contains(where: { $0.wire == text || $0.aliases.contains(text) && !place.isRequest }) {
                place.error(self, json, "'\(name)' knows no word '\(text)'")
            }
        case .union(let cases):
            for item in cases where isKind(json, item.type) { return check(json, item.type, at: place) }
            place.error(self, json, "'\(name)' has no such form")
        case .text: if json.string == nil { place.error(self, json, "a value of the type '\(name)' is wanted") }
        case nil: break
        }
    }

    private func isKind(_ json: JSONNode, _ type: TypeExpression) -> Bool {
        switch (json.value, type) {
        case (.string, .string), (.string, .secret), (.string, .numeric), (.string, .emptyAsNil), (.number, .number),
            (.bool, .flag(.bool)),
            (.array, .list), (.object, .map), (.object, .json), (.number, .duration):
            true
        case (.string, .value(let value)): value.isText
        case (.array, .value(let value)): !value.isText
        case (.string, .flag(let flag)): flag != .bool
        case (.string, .named(let name)): api.isWord(name) || api.isText(name)
        case (.object, .named(let name)): !api.isWord(name) && !api.isText(name)
        default: false
        }
    }

    private func checkText(_ text: String, _ type: TypeExpression, _ place: Place, _ line: Int) {
        let isFine: Bool
        switch type {
        case .number(let number), .numeric(let number):
            isFine = isNumber(text, number) || text.isEmpty && !place.isRequest
        case .duration(let span):
            let number: TypeExpression.Number = span.isFractional || !place.isRequest ? .double : .int64
            isFine = isNumber(text, number) || text.isEmpty && !place.isRequest
        case .value(let value): isFine = isValue(text, value) || text.isEmpty && !place.isRequest
        case .flag: isFine = isFlag(text) || text.isEmpty && !place.isRequest
        case .emptyAsNil(let inner): return text.isEmpty ? () : checkText(text, inner, place, line)
        case .list(let element):
            for part in text.split(separator: ",") { checkText(String(part), element, place, line) }
            return
        case .named(let name):
            guard case .words(let words) = api.spec.type(name)?.kind else { return }
            if words.contains(where: { $0.wire == text || $0.aliases.contains(text) && !place.isRequest }) { return }
            return error(place.example, line, "'\(name)' knows no word '\(text)'")
        default: return
        }
        if !isFine { error(place.example, line, "'\(text)' is no value of the type '\(type.notation)'") }
    }

    private func isNumber(_ text: String, _ number: TypeExpression.Number) -> Bool {
        switch number {
        case .int32, .portFromZero, .portFromOne:
            Int32(text) != nil || Double(text).map { Int32(exactly: $0) != nil } == true
        case .int64: Int64(text) != nil || Double(text).map { Int64(exactly: $0) != nil } == true
        case .double: Double(text) != nil
        }
    }

    private func isValue(_ text: String, _ value: TypeExpression.Value) -> Bool {
        let separator: Character =
            switch value {
            case .resolution: "x"
            case .point, .panTilt: ","
            case .zoomRange: ":"
            }
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { isNumber(String($0), value == .resolution ? .int32 : .double) }
    }

    private func isFlag(_ text: String) -> Bool {
        ["true", "false", "yes", "no", "on", "off", "1", "0", "enabled", "disabled"].contains(text.lowercased())
    }

    private func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private func error(_ example: Example, _ line: Int, _ message: String) {
        diagnostics.error(Location(file: example.file, line: line), message)
    }
}

extension Example {
    /// One part of a multipart body.
    package struct FormPart: Sendable {
        /// The part's name; none for an unnamed one.
        package var name: String?
        /// The file's name.
        package var filename: String?
        /// What is in it.
        package var body: String
        /// The line of the file on which the content starts, from 1.
        package var line: Int
    }

    /// The parts of the body; `nil` if it is not multipart.
    package var parts: [FormPart]? {
        guard let type = request.header("content-type"), let mark = type.range(of: "boundary=") else { return nil }
        let boundary = "--" + type[mark.upperBound...].filter { $0 != "\"" }
        var parts: [FormPart] = []
        var part: FormPart?
        var isInHeader = false
        for (index, line) in request.body.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix(boundary) {
                if let part { parts.append(part) }
                part = line.hasPrefix(boundary + "--") ? nil : FormPart(body: "", line: 0)
                isInHeader = true
            } else if isInHeader, line.isEmpty {
                isInHeader = false
                part?.line = request.bodyLine + index + 1
            } else if isInHeader {
                if line.lowercased().hasPrefix("content-disposition:") {
                    part?.name = value("name", in: line)
                    part?.filename = value("filename", in: line)
                }
            } else if let body = part?.body {
                part?.body = body.isEmpty ? String(line) : body + "\n" + line
            }
        }
        return part == nil ? parts : nil
    }

    private func value(_ name: String, in line: Substring) -> String? {
        guard let start = line.range(of: " \(name)=\"") ?? line.range(of: ";\(name)=\"") else { return nil }
        return String(line[start.upperBound...].prefix { $0 != "\"" })
    }
}
