internal import Yams

/// Reads a spec: the first stage, which knows the keys of the format and nothing of what the names refer to.
package struct SpecParser {
    let context: YAMLContext
    private let name: String

    /// Makes a parser.
    ///
    /// - Parameters:
    ///   - file: The file's name, relative to the root of the repository.
    ///   - diagnostics: Where to report what is wrong.
    package init(file: String, diagnostics: Diagnostics) {
        context = YAMLContext(file: file, diagnostics: diagnostics)
        let last = file.split(separator: "/").last.map(String.init) ?? file
        name = last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
    }

    /// Reads the file's text; `nil` if there is nothing to go on with.
    package func parse(_ text: String) -> Spec? {
        let root: Node?
        guard !text.unicodeScalars.contains("\u{FFFD}") else {
            context.diagnostics.error(Location(file: context.file, line: 1), "the file is not UTF-8")
            return nil
        }
        if context.hasAlias(text) { return nil }
        do {
            root = try compose(yaml: text)
        } catch let error as YamlError {
            let line = line(of: error, in: text)
            context.diagnostics.error(Location(file: context.file, line: line), describe(error))
            return nil
        } catch {
            context.diagnostics.error(Location(file: context.file, line: 1), "\(error)")
            return nil
        }
        guard let root, let object = context.object(root, "an API") else {
            if root == nil { context.diagnostics.error(Location(file: context.file, line: 1), "the file is empty") }
            return nil
        }
        return parse(object)
    }

    private func parse(_ object: YAMLObject) -> Spec {
        var spec = Spec(file: context.file, name: name, location: Location(file: context.file, line: 1))
        spec.family = object.required("family") ?? ""
        spec.namespace = object.required("namespace") ?? ""
        spec.title = object.required("title") ?? ""
        spec.summary = summary(object) ?? ""
        spec.details = object.paragraphs("details")
        spec.docs = object.required("docs") ?? ""
        if !spec.docs.isEmpty, !spec.docs.hasPrefix("https://") {
            context.error(object.node("docs") ?? object.node, "docs: a complete https link to the page is wanted")
        }
        spec.discovery = discovery(object)
        spec.version = object.version("version")
        spec.since = object.version("since")
        spec.deprecated = object.text("deprecated")
        let defaults = Defaults(
            style: object.choice("style", Style.self), path: object.text("path"),
            apiVersion: apiVersion(object), place: object.choice("http", ArgumentPlace.self),
            access: object.text("access"), arguments: defaultArguments(object), docs: spec.docs)
        let isREST = defaults.style == .rest
        if isREST {
            restAPI(&spec, object, defaults)
        } else if let operations = object.object("operations"), !operations.entries.isEmpty {
            spec.operations = operations.entries.compactMap { entry in
                _ = operations.node(entry.name)
                return context.object(entry.value, "an operation").map {
                    operation(entry.name, context.location(entry.key), $0, defaults)
                }
            }
        } else {
            context.error(object.node, "an API has no 'operations'")
        }
        if let types = object.object("types") {
            spec.types += types.entries.compactMap { entry in
                context.object(entry.value, "a type").map { namedType(entry.name, context.location(entry.key), $0) }
            }
        }
        if let errors = object.object("errors") {
            spec.errors = errors.entries.compactMap { errorCode($0.name, context.location($0.key), $0.value) }
        }
        if isREST {
            let own = Set(spec.errors.map(\.code))
            spec.errors = ConfigurationAPI.errors(spec.location).filter { !own.contains($0.code) } + spec.errors
        } else {
            for key in ["api", "lastMajor", "maturity", "entity"] {
                if let node = object.node(key) { context.error(node, "\(key): only an API of the style rest has one") }
            }
        }
        if object.node("discovery") == nil, spec.operations.contains(where: { $0.style == .json }) {
            context.error(
                object.node, "an API of JSON methods has no 'discovery': its id in API Discovery, or 'none | WHY'")
        }
        checkVersion(spec, object)
        object.finish()
        return spec
    }

    /// Reads what only an API of the style rest has.
    private func restAPI(_ spec: inout Spec, _ object: YAMLObject, _ defaults: Defaults) {
        for key in ["operations", "path", "apiVersion", "http", "defaults"] {
            if let node = object.node(key) { context.error(node, "\(key): an API of the style rest has none") }
        }
        let id = object.required("api") ?? ""
        let version = object.version("version") ?? ""
        // It is the API's own, and not one that the page alone has.
        spec.version = nil
        if !ConfigurationAPI.isVersion(version) {
            context.error(
                object.node("version") ?? object.node,
                "an API of the style rest has the 'version' that it needs: numbers with dots between them, in quotes")
        }
        let maturity = object.choice("maturity", ConfigurationAPI.Maturity.self)
        if object.node("maturity") == nil {
            context.error(object.node, "an API of the style rest has a 'maturity': alpha, beta or released")
        }
        var configuration = ConfigurationAPI(id: id, version: version, maturity: maturity ?? .released)
        if let node = object.node("lastMajor") {
            configuration.lastMajor = context.text(node, "lastMajor").flatMap(Int.init)
            if let major = Int(configuration.major), configuration.lastMajor ?? 0 <= major {
                context.error(node, "lastMajor: a major version above that of 'version' is wanted")
            }
        }
        spec.configuration = configuration
        guard let node = object.node("entity") else {
            context.error(object.node, "an API of the style rest has an 'entity', the root of its tree")
            return
        }
        guard let entity = context.object(node, "an entity") else { return }
        var parser = RESTParser(self, defaults)
        parser.parse(entity, configuration, summary: spec.summary)
        (spec.nodes, spec.operations, spec.types) = (parser.nodes, parser.operations, parser.types)
    }

    /// Refuses a version of the page that says nothing new.
    private func checkVersion(_ spec: Spec, _ object: YAMLObject) {
        guard let version = spec.version, let node = object.node("version") else { return }
        let parts = { (text: String) in text.split(separator: ".").map { Int($0) ?? -1 } }
        let named = spec.operations.compactMap(\.apiVersion).map(parts)
        if parts(version).count != 2 || parts(version).contains(-1) {
            context.error(node, "version: MAJOR.MINOR is wanted")
        } else if named.contains(where: { !$0.lexicographicallyPrecedes(parts(version)) }) {
            context.error(node, "version: a request names \(version) or more already; leave it out")
        }
    }

    /// The API's id in API Discovery; an API without one says why.
    private func discovery(_ object: YAMLObject) -> String? {
        guard let text = object.text("discovery") else { return nil }
        let (id, reason) = split(text)
        guard id == "none" else { return id }
        if reason == nil {
            context.error(object.node("discovery") ?? object.node, "discovery: say why there is no id: 'none | WHY'")
        }
        return nil
    }

    /// The version that calls name.
    ///
    /// Old devices refuse newer versions, so any but the first of a major version has a reason.
    private func apiVersion(_ object: YAMLObject) -> String? {
        guard let text = object.version("apiVersion") else { return nil }
        let (version, reason) = split(text)
        if version != "none", !version.hasSuffix(".0"), reason == nil {
            context.error(
                object.node("apiVersion") ?? object.node,
                "apiVersion: old devices refuse \(version); name the first version, or say why: '\(version) | WHY'")
        }
        return version
    }

    struct Defaults {
        var style: Style?
        var path: String?
        var apiVersion: String?
        var place: ArgumentPlace?
        var access: String?
        var arguments: [Field]
        var docs: String
    }

    /// The arguments that each operation without a JSON method has, before its own.
    private func defaultArguments(_ object: YAMLObject) -> [Field] {
        guard let defaults = object.object("defaults") else { return [] }
        defer { defaults.finish() }
        guard let arguments = defaults.object("arguments"), !arguments.entries.isEmpty else {
            context.error(defaults.node, "defaults have no 'arguments'")
            return []
        }
        return fields(arguments, isRequest: true)
    }

    // MARK: Operations

    private func operation(
        _ name: String, _ location: Location, _ object: YAMLObject, _ defaults: Defaults
    ) -> Operation {
        var operation = Operation(location: location, name: name)
        operation.summary = summary(object) ?? ""
        operation.details = object.paragraphs("details")
        if let anchor = object.required("docs") {
            operation.docs = anchor.hasPrefix("https://") ? anchor : "\(defaults.docs)#\(anchor)"
            if anchor.isEmpty || anchor.hasPrefix("#") {
                context.error(object.node, "docs: the anchor on the page, without '#', or a complete link is wanted")
            }
        }
        operation.style = object.choice("style", Style.self) ?? defaults.style ?? .json
        if object.node("style") == nil, defaults.style == nil {
            context.error(object.node, "an operation has no 'style', and neither has the API")
        }
        operation.path = object.text("path") ?? defaults.path ?? ""
        if !operation.path.hasPrefix("/") {
            context.error(object.node, "an operation has no 'path' that starts with a slash, and neither has the API")
        }
        access(&operation, object.text("access"), defaults.access, object.node("access") ?? object.node)
        if let effect = object.choice("effect", CallEffect.self) {
            operation.effect = effect
        } else if object.node("effect") == nil {
            context.error(object.node, "an operation has no 'effect': read, idempotent or once")
        }
        operation.since = object.version("since")
        operation.deprecated = object.text("deprecated")
        operation.additionalTimeout = object.texts("additionalTimeout") ?? []
        operation.hasFunction = object.bool("function") ?? true
        operation.inventory = object.texts("inventory")
        operation.errors = object.texts("errors") ?? []
        operation.isUnverified = object.bool("unverified") ?? false
        confirmation(&operation, object)
        requestParts(&operation, object, defaults)
        reply(&operation, object)
        object.finish()
        return operation
    }

    /// Reads what a caller has to say before the call can be made.
    func confirmation(_ operation: inout Operation, _ object: YAMLObject) {
        if let node = object.node("confirmation"), let text = object.text("confirmation") {
            let (name, summary) = split(text)
            if let problem = Names.problem(withMember: name) { context.error(node, problem) }
            if summary == nil { context.error(node, "confirmation: NAME | SUMMARY is wanted") }
            operation.confirmation = (name, checkedSummary(summary ?? "A summary.", node))
        }
    }

    /// Reads who may make a call; its own words count before those of what holds it.
    func access(_ operation: inout Operation, _ own: String?, _ inherited: String?, _ node: Node) {
        guard let text = own ?? inherited else {
            context.error(node, "an operation has no 'access': anonymous, viewer, operator or admin")
            return
        }
        let (word, note) = split(text)
        operation.access = access(word, "access", node) ?? operation.access
        operation.accessNote = note
    }

    private func access(_ word: String, _ key: String, _ node: Node) -> Access? {
        if let access = Access(rawValue: word) { return access }
        let words = Access.allCases.map(\.rawValue).joined(separator: ", ")
        context.error(node, "\(key): '\(word)' is none of \(words)")
        return nil
    }

    private func requestParts(_ operation: inout Operation, _ object: YAMLObject, _ defaults: Defaults) {
        let parts = object.node("parts")
        operation.parts = parts.map(self.parts) ?? []
        let isJSON = operation.isJSONMethod
        if operation.style == .upload, operation.parts.isEmpty {
            context.error(object.node, "an upload has no 'parts'")
        } else if operation.style != .upload, let parts {
            context.error(parts, "parts belong to the style upload")
        }
        if isJSON {
            operation.method = object.text("method") ?? operation.name
            operation.apiVersion = apiVersion(object) ?? defaults.apiVersion
            if operation.apiVersion == nil {
                context.error(object.node, "a JSON method has no 'apiVersion' (none where it must not name one)")
            }
            if operation.apiVersion == "none" { operation.apiVersion = nil }
            if let params = object.object("params") {
                operation.sendsParameters = true
                operation.parameters = fields(params, isRequest: true)
            }
        } else {
            operation.place = object.choice("http", ArgumentPlace.self) ?? defaults.place ?? .get
            if operation.style == .upload { operation.place = .post }
            if let arguments = object.object("arguments") {
                operation.parameters = fields(arguments, isRequest: true)
            }
            if object.bool("defaults") ?? true {
                let own = Set(operation.parameters.map(\.name))
                operation.parameters = defaults.arguments.filter { !own.contains($0.name) } + operation.parameters
            }
        }
    }

    private func parts(_ node: Node) -> [Part] {
        guard let object = context.object(node, "parts") else { return [] }
        return object.entries.compactMap { entry in
            guard let part = context.object(entry.value, "a part") else { return nil }
            let content: Part.Content
            switch part.required("content") {
            case "method": content = .method
            case "file": content = .file
            case "text": content = .text
            case "body": content = .body
            case nil: return nil
            default:
                context.error(part.node, "content: none of method, file, text, body")
                return nil
            }
            var result = Part(
                location: context.location(entry.key), name: entry.name, wire: part.text("wire") ?? entry.name,
                content: content)
            result.contentType = part.text("contentType")
            result.filename = part.text("filename")
            if content != .method { result.summary = summary(part) ?? "" }
            part.finish()
            return result
        }
    }

    // MARK: Replies

    func reply(_ operation: inout Operation, _ object: YAMLObject) {
        let defaultForm: Reply.Form =
            switch operation.style {
            case .json: .data
            case .stream: .stream
            case .rest: .rest
            case .query, .upload: .none
            }
        guard let node = object.node("reply") else {
            context.error(object.node, "an operation has no 'reply' ('none' if the device answers nothing)")
            return
        }
        operation.reply.location = context.location(node)
        if node.mapping != nil, let reply = context.object(node, "a reply") {
            operation.reply.form = reply.choice("form", Reply.Form.self) ?? defaultForm
            operation.reply.summary = reply.text("summary").map { checkedSummary($0, node) }
            operation.reply.type = reply.node("type").flatMap { self.type($0, "type") }
            if let fields = reply.object("fields") { operation.reply.fields = readFields(fields) }
            operation.reply.element = reply.text("element")
            operation.reply.path = reply.text("path")
            operation.reply.contentType = reply.text("contentType")
            operation.reply.magic = reply.text("magic")
            operation.reply.accepts = reply.text("accepts")
            if let headers = reply.object("headers") { operation.reply.headers = readFields(headers) }
            reply.finish()
            return
        }
        guard let text = context.text(node, "reply") else { return }
        switch text {
        case "none":
            operation.reply.form = operation.style == .json || operation.style == .rest ? defaultForm : .none
        case "ok": operation.reply.form = .ok
        case "SchemaVersions":
            operation.reply.form = .xmlResponse
            operation.reply.type = .list(.named(TypeExpression.schemaVersion))
            operation.reply.path = "SchemaVersion"
        default:
            operation.reply.form = defaultForm
            operation.reply.type = type(node, "reply")
        }
    }

    // MARK: Fields

    func fields(_ object: YAMLObject, isRequest: Bool) -> [Field] {
        object.entries.compactMap { field($0.name, context.location($0.key), $0.value, isRequest: isRequest) }
    }

    /// Reads the fields of a type or a reply: one without a value is nil when it is read, and left out when it is sent.
    private func readFields(_ object: YAMLObject) -> [Field] {
        let fields = fields(object, isRequest: false)
        for field in fields where field.isNullable {
            context.diagnostics.error(
                field.location, "nullable: only a property that a set sends, and a parameter of an action, have it")
        }
        return fields
    }

    private func field(_ name: String, _ location: Location, _ node: Node, isRequest: Bool) -> Field? {
        var field = Field(location: location, name: name, wires: [name], type: .string, isOptional: !isRequest)
        if node.mapping != nil {
            guard let object = context.object(node, "a field") else { return nil }
            guard longForm(&field, object, isRequest: isRequest) else { return nil }
        } else {
            guard let text = context.text(node, name) else { return nil }
            if text.hasPrefix("=") {
                field.constant = String(text.dropFirst())
                return field
            }
            let (head, summary) = split(text)
            guard let summary else {
                context.error(node, "'\(name)' has no summary: TYPE [WIRE NAME] | SUMMARY is wanted")
                return nil
            }
            field.summary = checkedSummary(summary, node)
            let words = head.split(separator: " ").map(String.init)
            guard let first = words.first, words.count <= 2 else {
                context.error(node, "'\(name)': TYPE [WIRE NAME] | SUMMARY is wanted")
                return nil
            }
            guard setType(&field, first, node, isRequest: isRequest) else { return nil }
            if words.count == 2 { setWire(&field, words[1].split(separator: ",").map(String.init)) }
        }
        return field
    }

    private func longForm(_ field: inout Field, _ object: YAMLObject, isRequest: Bool) -> Bool {
        let wires = object.texts("wire")
        field.constant = object.value("constant")
        field.since = object.version("since")
        field.deprecated = object.text("deprecated")
        field.apiVersion = object.version("apiVersion")
        field.defaultValue = object.value("default")
        if let separator = object.text("separator") { field.separator = separator == "repeat" ? nil : separator }
        field.hasLabel = object.bool("label") ?? true
        let type = object.node("type")
        defer { object.finish() }
        if let wires { setWire(&field, wires) }
        if field.constant == nil { field.summary = summary(object) ?? "" }
        restKeys(&field, object)
        if type == nil, field.constant != nil { return true }
        guard let text = object.required("type") else { return false }
        guard setType(&field, text, type ?? object.node, isRequest: isRequest) else { return false }
        if object.bool("secret") == true {
            if field.type != .string { context.error(object.node, "secret: only a string is one") }
            field.type = .secret
        }
        return true
    }

    /// Reads what only fields of the style rest have.
    private func restKeys(_ field: inout Field, _ object: YAMLObject) {
        field.isNullable = object.bool("nullable") ?? false
        _ = object.node("secret")
        field.readAccess = object.text("readAccess").flatMap {
            access($0, "readAccess", object.node("readAccess") ?? object.node)
        }
        field.writeAccess = object.text("writeAccess").flatMap {
            access($0, "writeAccess", object.node("writeAccess") ?? object.node)
        }
        field.constraint.range = bounds(object, "range")
        field.constraint.length = bounds(object, "length")
        field.constraint.pattern = object.text("pattern")
    }

    /// Reads `LOWEST...HIGHEST`, of which one can be missing.
    private func bounds(_ object: YAMLObject, _ key: String) -> (lowest: String?, highest: String?)? {
        guard let node = object.node(key), let text = context.text(node, key) else { return nil }
        let dots = text.firstRange(of: "...")
        let parts = dots.map { [String(text[..<$0.lowerBound]), String(text[$0.upperBound...])] } ?? []
        let isFine = parts.count == 2 && parts.allSatisfy { $0.isEmpty || Double($0) != nil } && parts != ["", ""]
        guard isFine else {
            context.error(node, "\(key): LOWEST...HIGHEST is wanted, of which one can be missing")
            return nil
        }
        return (parts[0].isEmpty ? nil : parts[0], parts[1].isEmpty ? nil : parts[1])
    }

    /// Reads a type with its mark: `?` may be absent, `!` must be there.
    private func setType(_ field: inout Field, _ text: String, _ node: Node, isRequest: Bool) -> Bool {
        var notation = text
        if notation.hasSuffix("?") {
            field.isOptional = true
            field.isMarkedOptional = true
            notation.removeLast()
        } else if notation.hasSuffix("!") {
            field.isOptional = false
            notation.removeLast()
        }
        guard let type = TypeExpression(notation) else {
            context.error(node, "'\(text)' is no type")
            return false
        }
        field.type = type
        return true
    }

    private func setWire(_ field: inout Field, _ wires: [String]) {
        field.wires = wires
        switch wires.first {
        case ".": field.place = .whole
        case "*": field.place = .rest
        case let wire? where wire.hasPrefix("/"):
            field.place = .envelope
            field.wires = [String(wire.dropFirst())]
        default: break
        }
    }

    private func type(_ node: Node, _ what: String) -> TypeExpression? {
        guard let text = context.text(node, what) else { return nil }
        if let type = TypeExpression(text) { return type }
        context.error(node, "\(what): '\(text)' is no type")
        return nil
    }

    // MARK: Types and errors

    private func namedType(_ name: String, _ location: Location, _ object: YAMLObject) -> NamedType {
        var type = NamedType(
            location: location, name: name, summary: summary(object) ?? "", details: object.paragraphs("details"),
            kind: .object([]))
        if let fields = object.object("fields") {
            type.kind = .object(readFields(fields))
        } else if let words = object.object("enum") {
            type.kind = .words(words.entries.compactMap { word($0.name, context.location($0.key), $0.value) })
        } else if let cases = object.object("union") {
            type.kind = .union(cases.entries.compactMap { unionCase($0.name, context.location($0.key), $0.value) })
        } else if object.bool("text") == true {
            type.kind = .text
        } else {
            context.error(object.node, "a type has 'fields', 'enum', 'union' or 'text: true'")
        }
        object.finish()
        return type
    }

    private func word(_ name: String, _ location: Location, _ node: Node) -> Word? {
        if node.mapping != nil {
            guard let object = context.object(node, "a word") else { return nil }
            defer { object.finish() }
            let summary = summary(object) ?? ""
            guard let wires = object.texts("wire"), let wire = wires.first else {
                context.error(object.node, "a word has no 'wire'")
                return nil
            }
            return Word(
                location: location, name: name, wire: wire, aliases: Array(wires.dropFirst()), summary: summary)
        }
        guard let text = context.text(node, name) else { return nil }
        let (wire, summary) = split(text)
        guard let summary else {
            context.error(node, "'\(name)' has no summary: WIRE WORD | SUMMARY is wanted")
            return nil
        }
        return Word(location: location, name: name, wire: wire, summary: checkedSummary(summary, node))
    }

    private func unionCase(_ name: String, _ location: Location, _ node: Node) -> UnionCase? {
        guard let text = context.text(node, name) else { return nil }
        let (notation, summary) = split(text)
        guard let summary, let type = TypeExpression(notation) else {
            context.error(node, "'\(name)': TYPE | SUMMARY is wanted")
            return nil
        }
        return UnionCase(location: location, name: name, type: type, summary: checkedSummary(summary, node))
    }

    private func errorCode(_ name: String, _ location: Location, _ node: Node) -> ErrorCode? {
        if node.mapping != nil {
            guard let object = context.object(node, "an error code") else { return nil }
            defer { object.finish() }
            let summary = summary(object) ?? ""
            let explanation = object.text("explanation")
            guard let code = object.required("code") else { return nil }
            return ErrorCode(
                location: location, name: name, code: code, summary: summary, explanation: explanation)
        }
        guard let text = context.text(node, name) else { return nil }
        let (code, summary) = split(text)
        guard let summary, !code.isEmpty else {
            context.error(node, "'\(name)' has no summary: CODE | SUMMARY is wanted")
            return nil
        }
        return ErrorCode(location: location, name: name, code: code, summary: checkedSummary(summary, node))
    }

    // MARK: Text

    func summary(_ object: YAMLObject) -> String? {
        guard let text = object.required("summary") else { return nil }
        return checkedSummary(text, object.node("summary") ?? object.node)
    }

    /// A summary is a sentence; one without a full stop was most likely cut off by a `#` that starts a comment.
    func checkedSummary(_ text: String, _ node: Node) -> String {
        if text.isEmpty {
            context.error(node, "the summary is empty")
        } else if !text.hasSuffix(".") {
            context.error(node, "a summary ends in a full stop; was it cut off at a '#'?")
        }
        return text
    }

    /// What stands before and behind the first ` | `.
    func split(_ text: String) -> (head: String, note: String?) {
        let parts = text.split(separator: " | ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return (text, nil) }
        return (String(parts[0]), String(parts[1]))
    }

    // MARK: YAML's own errors

    private func line(of error: YamlError, in text: String) -> Int {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): return mark.line
        case .duplicatedKeysInMapping(let duplicates, let context):
            // Only the mapping's place is told: of the lines that start with the key where it starts, the second.
            let indentation = String(repeating: " ", count: max(0, context.mark.column - 1))
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let places = lines.indices.dropFirst(context.mark.line - 1).filter { index in
                duplicates.contains { lines[index].hasPrefix("\(indentation)\($0):") }
            }
            return places.count > 1 ? places[1] + 1 : context.mark.line
        default: return 1
        }
    }

    private func describe(_ error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            "YAML: \(problem); a text with ': ' or a leading [, {, @, *, & or ! needs quotes"
        case .duplicatedKeysInMapping(let duplicates, _):
            "the same key twice: \(duplicates.sorted().joined(separator: ", "))"
        default: "YAML: \(error)"
        }
    }
}
