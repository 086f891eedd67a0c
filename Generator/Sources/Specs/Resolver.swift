/// Checks what a spec's names refer to, and finds out what each of its types needs.
package struct Resolver {
    let spec: Spec
    private let diagnostics: Diagnostics
    private var usages: [String: API.Usage] = [:]

    private init(_ spec: Spec, _ diagnostics: Diagnostics) {
        self.spec = spec
        self.diagnostics = diagnostics
    }

    /// Resolves all specs together, because names must be unique among them.
    ///
    /// - Parameters:
    ///   - specs: The specs.
    ///   - families: The products that they can belong to.
    ///   - diagnostics: Where to report what is wrong.
    /// - Returns: The APIs; some of them may be of no use if something is wrong.
    package static func resolve(
        _ specs: [Spec], families: [String], _ diagnostics: Diagnostics
    ) -> [API] {
        var namespaces: [String: Spec] = [:]
        return specs.map { spec in
            if let other = namespaces[spec.namespace] {
                diagnostics.error(spec.location, "namespace '\(spec.namespace)' is taken by \(other.file)")
            }
            namespaces[spec.namespace] = spec
            if !spec.family.isEmpty, !families.contains(spec.family) {
                let message = "family '\(spec.family)' is none of \(families.joined(separator: ", "))"
                diagnostics.error(spec.location, message)
            }
            var resolver = Resolver(spec, diagnostics)
            resolver.check()
            return API(spec: resolver.keepingUnknownMembers(), usages: resolver.usages)
        }
    }

    private mutating func check() {
        if !spec.namespace.isEmpty, let problem = Names.problem(withType: spec.namespace) {
            error(spec.location, "namespace: \(problem)")
        }
        var names: [String: String] = [:]
        for type in spec.types {
            if let problem = Names.problem(withType: type.name) { error(type.location, problem) }
            names[type.name] = "a type"
        }
        if spec.configuration != nil { checkTree(&names) }
        for operation in spec.operations {
            if let problem = Names.problem(withOperation: operation.functionName) { error(operation.location, problem) }
            var types = operation.reply.hasOutputType ? [operation.outputName] : []
            if operation.confirmation != nil { types.append(operation.confirmationType) }
            for type in types {
                if let problem = Names.problem(withType: type) { error(operation.location, problem) }
                if let other = names[type] {
                    error(operation.location, "'\(operation.name)' makes a type '\(type)', which is \(other) already")
                }
                names[type] = "one of line \(operation.location.line)"
            }
            for name in operation.errors where !spec.errors.contains(where: { $0.name == name }) {
                error(operation.location, "errors: the API has no error code '\(name)'")
            }
            check(operation)
        }
        for type in spec.types { check(type) }
        for code in spec.errors {
            if let problem = Names.problem(withMember: code.name) { error(code.location, problem) }
        }
        for type in spec.types where usages[type.name] == nil {
            error(type.location, "nothing uses the type '\(type.name)'")
        }
        checkRecursion()
    }

    // MARK: Operations

    private mutating func check(_ operation: Operation) {
        for field in operation.parameters where field.constant == nil {
            if let problem = Names.problem(withMember: field.name) { error(field.location, problem) }
        }
        checkWires(operation.parameters)
        var names = Set(operation.parameters.filter { $0.constant == nil }.map(\.name))
        if operation.confirmation != nil, !names.insert("confirmation").inserted {
            error(operation.location, "'confirmation' is an argument already")
        }
        for part in operation.parts where part.content != .method {
            if let problem = Names.problem(withMember: part.name) { error(part.location, problem) }
            if !names.insert(part.name).inserted { error(part.location, "'\(part.name)' is an argument already") }
        }
        if let body = operation.body {
            if operation.parts.count > 1 {
                error(body.location, "a body is all of a request, so there is no other part")
            }
            if body.contentType == nil { error(body.location, "a body wants a contentType") }
            if let name = body.contentType, !name.contains("/") {
                use(.named(name), body.location, .writesText)
                if spec.type(name) != nil, words(name).isEmpty {
                    error(body.location, "contentType: '\(name)' is no media type and no words")
                }
                if !names.insert("contentType").inserted {
                    error(body.location, "'contentType' is an argument already")
                }
            }
        }
        let isJSON = operation.sendsJSON
        for key in operation.rest?.keys ?? [] {
            if !names.insert(key.name).inserted { error(operation.location, "'\(key.name)' is an argument already") }
            use(key.type, key.location, .writesText)
            checkKey(key, operation)
        }
        for field in operation.parameters where field.constant == nil {
            checkConstraint(field)
            use(field.type, field.location, isJSON ? .writesJSON : .writesText)
            isJSON ? checkJSONParameter(field, operation) : checkArgument(field)
            if field.apiVersion != nil, operation.style != .json || !field.isOptional || field.defaultValue != nil {
                error(field.location, "only a JSON parameter that may be left out can have an apiVersion of its own")
            }
            checkDefault(field)
        }
        for name in operation.additionalTimeout {
            let field = operation.parameters.first { $0.name == name }
            switch field?.type {
            case .duration: break
            default:
                error(
                    operation.location,
                    "additionalTimeout: '\(name)' is not a parameter of a type duration<…>")
            }
        }
        checkReply(operation)
    }

    private func checkJSONParameter(_ field: Field, _ operation: Operation) {
        switch field.type {
        case .pairs, .parameters: error(field.location, "'\(field.type.notation)' is for arguments of a query")
        default: break
        }
        if field.place == .rest, case .map = field.type {
        } else if field.place == .rest {
            error(field.location, "the wire name '*' is for a map")
        }
        if field.place == .whole, operation.parameters.filter({ $0.place != .envelope }).count > 1 {
            error(field.location, "the wire name '.' means all of params, so there can be no other parameter")
        }
    }

    private func checkArgument(_ field: Field) {
        switch field.type {
        case .secret: error(field.location, "a secret cannot be an argument of a query")
        case .list(.string), .list(.number), .list(.flag): break
        case .list(.value(let value)):
            if field.separator == ",", value == .point || value == .panTilt {
                error(field.location, "a list of '\(value.rawValue)' needs another separator than the comma in each")
            }
        case .list(.named(let name)), .named(let name):
            switch spec.type(name)?.kind {
            case .words, .text, nil: break
            default: error(field.location, "'\(name)' cannot be an argument: only words or a text could")
            }
        case .list, .map, .json, .emptyAsNil, .numeric:
            error(field.location, "'\(field.type.notation)' cannot be an argument of a query")
        case .string, .number, .duration, .value, .flag, .pairs, .parameters: break
        }
        if field.place != .member { error(field.location, "an argument of a query has a plain name") }
        if field.isNullable { error(field.location, "nullable: an argument of a query cannot be null") }
    }

    private func checkDefault(_ field: Field) {
        guard let value = field.defaultValue else { return }
        let isFine =
            switch field.type {
            case .string: true
            case .number(.double): Double(value) != nil
            case .number(.int32): Int32(value) != nil
            case .number(.int64): Int64(value) != nil
            case .duration(let span): span.isFractional ? Double(value) != nil : Int32(value) != nil
            case .flag: value == "true" || value == "false"
            case .named(let name): words(name).contains { $0.name == value }
            default: false
            }
        if !isFine { error(field.location, "default: '\(value)' is no value of the type '\(field.type.notation)'") }
    }

    /// Whether JSON has a type in a string.
    private func isOneText(_ name: String) -> Bool {
        switch spec.type(name)?.kind {
        case .words, .text: true
        default: false
        }
    }

    private func words(_ name: String) -> [Word] {
        if case .words(let words) = spec.type(name)?.kind { return words }
        return []
    }

    // MARK: Replies

    private mutating func checkReply(_ operation: Operation) {
        let reply = operation.reply
        let hasContent = reply.type != nil || !reply.fields.isEmpty
        if reply.type != nil, !reply.fields.isEmpty { error(reply.location, "a reply has a type or fields, not both") }
        switch reply.form {
        case .data:
            // Some uploads have no method, and answer like one.
            let canBeMethod = operation.style == .json || operation.style == .upload
            if !canBeMethod { error(reply.location, "the form data belongs to JSON methods and uploads") }
            useReply(reply, .readsJSON)
        case .rest:
            if operation.style != .rest { error(reply.location, "the form rest belongs to the style rest") }
            useReply(reply, .readsJSON)
        case .json:
            if !hasContent { error(reply.location, "the form json wants a type or fields") }
            useReply(reply, .readsJSON)
        case .stream:
            if !reply.fields.isEmpty { error(reply.location, "the form stream has no fields") }
        case .text:
            if !reply.fields.isEmpty { error(reply.location, "the form text has no fields") }
            if let type = reply.type { checkTextReply(type, reply.location) }
        case .ok, .none, .binary:
            if hasContent { error(reply.location, "the form \(reply.form.rawValue) has no type and no fields") }
        case .xml:
            if reply.element == nil { error(reply.location, "the form xml wants the root element's name as 'element'") }
            useXMLReply(reply)
        case .xmlResponse: useXMLReply(reply)
        case .keyValue:
            if !hasContent { error(reply.location, "the form key-value wants a type or fields") }
            useReply(reply, .readsText)
            switch reply.type {
            case .map(.string), .map(.number), .map(.flag), .map(.named), .map(.list(.string)), .named, nil: break
            default: error(reply.location, "key-value text is a map of values, a type with fields, or fields")
            }
        case .custom:
            if reply.type == nil { error(reply.location, "the form custom wants the Swift type as 'type'") }
        }
        if operation.style == .rest, reply.form != .rest {
            error(reply.location, "a REST call is answered in the form rest")
        }
        if operation.style == .stream, operation.confirmation != nil {
            error(operation.location, "a stream needs no confirmation")
        }
        if reply.form == .stream, operation.style != .stream {
            error(reply.location, "the form stream belongs to the style stream")
        } else if operation.style == .stream, reply.form != .stream {
            error(reply.location, "a stream's reply has the form stream")
        }
        if let magic = reply.magic, !magic.allSatisfy(\.isHexDigit) || magic.count % 2 != 0 {
            error(reply.location, "magic: pairs of hexadecimal digits are wanted")
        }
        if reply.magic != nil, reply.form != .binary { error(reply.location, "magic is for the form binary") }
        if reply.form == .binary || reply.form == .stream, reply.contentType == nil {
            error(reply.location, "the form \(reply.form.rawValue) wants a contentType")
        }
        if reply.path != nil, ![.data, .xml, .xmlResponse].contains(reply.form) || reply.type == nil {
            error(reply.location, "path is for XML and the data of JSON methods, with a type")
        }
        checkErrorList(reply)
        checkHeaders(reply)
    }

    /// The errors beside the data of a reply, and the code that makes errors alone a success.
    private func checkErrorList(_ reply: Reply) {
        for field in reply.envelopeFields {
            let isList: Bool
            if case .list(.named) = field.type { isList = true } else { isList = false }
            if reply.form != .data || field.wires != ["errors"] || !isList {
                error(field.location, "beside the data there can only be a list of a type with the wire name '/errors'")
            }
        }
        guard let accepted = reply.accepts else { return }
        if reply.envelopeFields.isEmpty { error(reply.location, "accepts is for replies with a field '/errors'") }
        if !spec.errors.contains(where: { $0.name == accepted }) {
            error(reply.location, "accepts: the API has no error code '\(accepted)'")
        }
    }

    /// The headers that come with a stream.
    private mutating func checkHeaders(_ reply: Reply) {
        guard !reply.headers.isEmpty else { return }
        if reply.form != .stream || reply.type != nil {
            error(reply.location, "headers are for the form stream, of bytes or of parts")
        }
        for field in reply.headers {
            if field.name == "stream" { error(field.location, "'stream' is the property with the body already") }
            if field.place != .member { error(field.location, "a header has a plain name") }
            if !field.isOptional { error(field.location, "any header can be missing, so none must be there") }
            use(field.type, field.location, .readsText)
        }
        checkFields(reply.headers, .readsText)
    }

    /// The type of a whole text: one that is hand-written, a small value or a time span.
    private mutating func checkTextReply(_ type: TypeExpression, _ location: Location) {
        switch type {
        case .value, .duration: break
        case .named(let name):
            use(type, location, .readsText)
            switch spec.type(name)?.kind {
            case .text, nil: break
            default: error(location, "the type of a text is one with 'text: true'")
            }
        default: error(location, "the type of a text is one with 'text: true'")
        }
    }

    private mutating func useReply(_ reply: Reply, _ usage: API.Usage) {
        if let type = reply.type { use(type, reply.location, usage) }
        for field in reply.fields { use(field.type, field.location, usage) }
        checkFields(reply.fields, usage, isReply: true)
    }

    private mutating func useXMLReply(_ reply: Reply) {
        useReply(reply, .readsXML)
        if case .list = reply.type, reply.path == nil {
            error(reply.location, "a list in XML wants its elements' path")
        }
        switch reply.type {
        case .map, .json, .pairs, .parameters, .numeric, .secret:
            error(reply.location, "'\(reply.type?.notation ?? "")' cannot be read from XML")
        default: break
        }
    }

    // MARK: Types

    private mutating func check(_ type: NamedType) {
        switch type.kind {
        case .object(let fields):
            if fields.isEmpty { error(type.location, "the type '\(type.name)' has no fields") }
            checkFields(fields, usages[type.name] ?? [])
        case .words(let words):
            if words.isEmpty { error(type.location, "the type '\(type.name)' has no words") }
            var wires: Set<String> = []
            for word in words {
                if let problem = Names.problem(withMember: word.name) { error(word.location, problem) }
                for wire in [word.wire] + word.aliases where !wires.insert(wire).inserted {
                    error(word.location, "the word '\(wire)' is there twice")
                }
            }
        case .text: break
        case .union(let cases):
            if (usages[type.name] ?? []).intersection([.readsXML, .readsText, .writesText]) != [] {
                error(type.location, "a union is for JSON only")
            }
            var kinds: Set<String> = []
            for item in cases {
                if let problem = Names.problem(withMember: item.name) { error(item.location, problem) }
                if item.name == "other" { error(item.location, "'other' is what every union has already") }
                if !kinds.insert(kind(item.type)).inserted {
                    error(item.location, "two forms of '\(type.name)' are the same kind of JSON")
                }
            }
        }
    }

    /// The kind of JSON that a type is written as.
    private func kind(_ type: TypeExpression) -> String {
        switch type {
        case .string, .secret, .numeric, .emptyAsNil: "string"
        case .number, .duration: "number"
        case .value(let value): value.isText ? "string" : "array"
        case .flag(let flag): flag == .bool ? "bool" : "string"
        case .list: "array"
        case .map, .json, .pairs, .parameters: "object"
        case .named(let name): isOneText(name) ? "string" : "object"
        }
    }

    private func checkFields(_ fields: [Field], _ usage: API.Usage, isReply: Bool = false) {
        checkWires(fields)
        for field in fields {
            if field.constant != nil { error(field.location, "only a request has constants") }
            if field.apiVersion != nil { error(field.location, "only a parameter has an apiVersion") }
            if let problem = Names.problem(withMember: field.name) { error(field.location, problem) }
            checkDefault(field)
            checkConstraint(field)
            if field.defaultValue != nil, !field.isOptional {
                error(field.location, "a field that must be there needs no default")
            }
            switch field.type {
            case .pairs, .parameters: error(field.location, "'\(field.type.notation)' is for arguments of a query")
            case .map, .json, .numeric, .secret:
                if usage.contains(.readsXML) || usage.contains(.readsText) && field.place != .rest {
                    error(field.location, "'\(field.type.notation)' cannot be read from XML or text")
                }
            default: break
            }
            if field.place == .rest {
                if case .map = field.type {} else { error(field.location, "the wire name '*' is for a map") }
            }
            if field.place == .envelope, !isReply {
                error(field.location, "only a parameter can be beside the method")
            }
        }
    }

    private func checkWires(_ fields: [Field]) {
        var wires: [String: String] = [:]
        for field in fields {
            for wire in field.wires {
                let name = field.place == .envelope ? "/\(wire)" : wire
                if let other = wires[name] {
                    error(field.location, "'\(field.name)' and '\(other)' have the same name on the wire, '\(wire)'")
                }
                wires[name] = field.name
            }
        }
    }

    // MARK: Unknown members

    /// The spec in which each object of a JSON reply has a field for the members that the spec does not know.
    private func keepingUnknownMembers() -> Spec {
        var spec = spec
        for index in spec.operations.indices {
            let reply = spec.operations[index].reply
            guard [.data, .json, .rest].contains(reply.form), !reply.fields.isEmpty else { continue }
            spec.operations[index].reply.fields = keepingUnknownMembers(reply.fields, reply.location)
        }
        for index in spec.types.indices {
            let type = spec.types[index]
            guard case .object(let fields) = type.kind, usages[type.name]?.contains(.readsJSON) == true else {
                continue
            }
            spec.types[index].kind = .object(keepingUnknownMembers(fields, type.location))
        }
        return spec
    }

    private func keepingUnknownMembers(_ fields: [Field], _ location: Location) -> [Field] {
        if fields.contains(where: { $0.place == .rest }) { return fields }
        if let field = fields.first(where: { $0.name == "other" }) {
            error(field.location, "'other' is what every object of a reply has already: choose another name")
            return fields
        }
        return fields + [.unknownMembers(location)]
    }

    /// Notes how a type is used, and with it the types of its fields.
    private mutating func use(_ type: TypeExpression, _ location: Location, _ usage: API.Usage) {
        for name in type.names {
            if let only = TypeExpression.clientTypes[name] {
                let format = only == .readsXML ? "XML" : "JSON"
                if usage != only { error(location, "'\(name)' can only be read from \(format)") }
                continue
            }
            guard let type = spec.type(name) else {
                error(location, "there is no type '\(name)'")
                continue
            }
            let known = usages[name] ?? []
            guard !known.contains(usage) else { continue }
            usages[name] = known.union(usage)
            switch type.kind {
            case .object(let fields):
                for field in fields { use(field.type, field.location, usage) }
            case .union(let cases):
                for item in cases { use(item.type, item.location, usage) }
            case .words, .text: break
            }
        }
    }

    /// A struct cannot hold itself; a list or a map of itself it can.
    private func checkRecursion() {
        for type in spec.types {
            var open = directNames(type)
            var seen: Set<String> = []
            while let name = open.popLast() {
                if name == type.name {
                    error(type.location, "'\(type.name)' holds itself: only a list or a map can do that")
                    break
                }
                if seen.insert(name).inserted, let next = spec.type(name) { open += directNames(next) }
            }
        }
    }

    private func directNames(_ type: NamedType) -> [String] {
        let types: [TypeExpression] =
            switch type.kind {
            case .object(let fields): fields.map(\.type)
            case .union(let cases): cases.map(\.type)
            case .words, .text: []
            }
        return types.flatMap { type in
            if case .named(let name) = type { [name] } else { [String]() }
        }
    }

    func error(_ location: Location, _ message: String) {
        diagnostics.error(location, message)
    }
}
