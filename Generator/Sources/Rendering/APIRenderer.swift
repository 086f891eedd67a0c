package import Specs

/// A file that the generator owns.
package struct GeneratedFile: Sendable, Equatable {
    /// Where it is, relative to the root of the repository.
    package let path: String
    /// What is in it.
    package let text: String

    /// Makes a file.
    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// Where a target's files are.
func folder(_ target: String) -> String {
    target.hasSuffix("Tests") ? "Tests/\(target)" : "Sources/\(target)"
}

/// Renders an API as Swift.
package struct APIRenderer {
    private let api: API
    private let json: JSONCode
    private let text: TextCode
    private var spec: Spec { api.spec }

    /// Makes a renderer.
    package init(_ api: API) {
        self.api = api
        json = JSONCode(api: api)
        text = TextCode(api: api)
    }

    /// The file with the API.
    package func file() -> GeneratedFile {
        var code = CodeWriter()
        code.line("// Generated from \(spec.file) by vapix-generate. Do not edit.")
        code.blank()
        if spec.family != "VapixClient" {
            code.line("public import VapixClient")
            code.blank()
        }
        namespace(&code)
        code.blank()
        code.block("extension Vapix") { code in
            code.documentation([spec.summary])
            code.line("@_alwaysEmitIntoClient")
            let head = "public var \(Names.escaped(spec.accessor)): \(spec.namespace)"
            code.property(head, "\(spec.namespace)(vapix: self)")
        }
        return GeneratedFile(path: "\(folder(spec.family))/Generated/\(spec.namespace).swift", text: code.text)
    }

    private func namespace(_ code: inout CodeWriter) {
        var facts: [String] = []
        if let discovery = spec.discovery { facts.append("API Discovery lists it as `\(discovery)`") }
        if let configuration = spec.configuration {
            facts.append("`/config/discover` lists it as `\(configuration.id)`")
            let last = configuration.lastMajor.map { " to \($0)" } ?? " and later"
            facts.append("version \(configuration.version)\(last), \(configuration.maturity.rawValue)")
        }
        if let since = spec.since { facts.append("\(since) and later") }
        var paragraphs = [spec.summary] + spec.details
        if !facts.isEmpty { paragraphs.append(facts.joined(separator: "; ") + ".") }
        if let deprecated = spec.deprecated { paragraphs.append("Deprecated: \(deprecated)") }
        code.documentation(paragraphs + ["See <\(spec.docs)>."])
        code.block("public struct \(spec.namespace): Sendable") { code in
            code.documentation(["The client that sends the calls."])
            code.line("public let vapix: Vapix")
            code.blank()
            code.documentation(["The API of a client's device."])
            code.parameters([("vapix", "The client that sends the calls.")])
            code.line("@_alwaysEmitIntoClient")
            code.block("public init(vapix: Vapix)") { $0.line("self.vapix = vapix") }
            if let configuration = spec.configuration {
                code.blank()
                self.configuration(configuration, &code)
                for node in spec.nodes.prefix(1) { members(of: node, &code) }
            } else {
                for operation in spec.operations {
                    code.blank()
                    self.operation(operation, &code)
                }
            }
            for operation in spec.operations { outputType(operation, &code) }
            for type in spec.types where !api.isText(type.name) {
                code.blank()
                self.type(type, &code)
            }
            if !spec.errors.isEmpty {
                code.blank()
                errors(&code)
            }
        }
    }

    // MARK: Nodes of a REST API

    private func configuration(_ configuration: ConfigurationAPI, _ code: inout CodeWriter) {
        code.call(
            "static let configurationAPI = ConfigurationAPI(",
            [
                "id: \(literal(configuration.id))", "version: \(literal(configuration.version))",
                configuration.lastMajor.map { "lastMajor: \($0)" }, "path: \(literal(configuration.root))",
            ].compactMap(\.self))
    }

    /// The calls of a node, and the nodes in it.
    private func members(of node: RESTNode, _ code: inout CodeWriter) {
        let children = spec.nodes.filter { node.holds($0) }
        for child in children {
            code.blank()
            code.documentation([child.summary])
            code.line("@_alwaysEmitIntoClient")
            let head = "public var \(Names.escaped(child.names.last ?? "")): \(child.typeName)"
            code.property(head, "\(child.typeName)(vapix: vapix)")
        }
        for operation in spec.operations where node.holds(operation) {
            code.blank()
            self.operation(operation, &code)
        }
        for child in children {
            code.blank()
            code.documentation([child.summary] + child.details)
            code.block("public struct \(child.typeName): Sendable") { code in
                code.documentation(["The client that sends the calls."])
                code.line("public let vapix: Vapix")
                code.blank()
                code.documentation(["The same of a client's device."])
                code.parameters([("vapix", "The client that sends the calls.")])
                code.line("@_alwaysEmitIntoClient")
                code.block("public init(vapix: Vapix)") { $0.line("self.vapix = vapix") }
                members(of: child, &code)
            }
        }
    }

    // MARK: Operations

    /// The function that makes the call, the call as a value, and the functions that read its reply.
    private func operation(_ operation: Operation, _ code: inout CodeWriter) {
        if operation.hasFunction {
            function(operation, &code)
            code.blank()
        }
        value(operation, &code)
        readReply(operation, &code)
    }

    /// The type of the argument that confirms the call.
    ///
    /// It has no other values, so that nobody confirms by accident.
    private func confirmation(_ operation: Operation, _ code: inout CodeWriter) {
        guard let (name, summary) = operation.confirmation else { return }
        code.blank()
        code.documentation(["The confirmation that the caller knows the consequence of the call."])
        code.block("public struct \(operation.confirmationType): Sendable") { code in
            code.documentation([summary])
            code.line("@_alwaysEmitIntoClient")
            code.property("public static var \(Names.escaped(name)): \(operation.confirmationType)", "Self()")
            code.blank()
            code.line("@usableFromInline init() {}")
        }
    }

    /// Documentation of a function: the summary, what is known of the call, parameters, the result, and errors.
    private func documentation(_ operation: Operation, _ arguments: [API.Argument], _ code: inout CodeWriter) {
        var facts = ["Access: \(operation.access.rawValue)"]
        if let note = operation.accessNote { facts.append(note) }
        if let since = operation.since ?? spec.since { facts.append("\(since) and later") }
        if let version = operation.rest?.version { facts.append("version \(version) of the API and later") }
        var paragraphs = [operation.summary] + operation.details
        if let deprecated = operation.deprecated ?? spec.deprecated { paragraphs.append("Deprecated: \(deprecated)") }
        if operation.isUnverified {
            paragraphs.append("Unverified: the documentation leaves the path or the reply of this call open.")
        }
        var head = facts.joined(separator: "; ") + ". Effect: \(operation.effect.rawValue)."
        if let maturity = operation.rest?.maturity ?? spec.configuration?.maturity, operation.style == .rest {
            head += " Maturity: \(maturity.rawValue)."
        }
        code.documentation(paragraphs, last: head, "Page: <\(operation.docs)>.")
        code.parameters(arguments.map { (Names.parameter($0.name), $0.documentation.joined(separator: " ")) })
        if arguments.isEmpty { code.line("///") }
        // A call as a value throws nothing.
        guard operation.hasFunction else { return code.section("Returns", "The call.") }
        if let returns = api.returns(operation) { code.section("Returns", returns) }
        code.section("Throws", "``VapixError``" + rejection(operation) + "; `CancellationError`.")
    }

    /// Which of the device's errors the call fails with.
    private func rejection(_ operation: Operation) -> String {
        guard !spec.errors.isEmpty else { return "" }
        guard let last = operation.errors.last else {
            return ", `rejected` with a code of ``ErrorCode`` if the device refuses"
        }
        let code = { (name: String) in "``ErrorCode/\(name)``" }
        let others = operation.errors.dropLast().map(code).joined(separator: ", ")
        let list = others.isEmpty ? code(last) : "\(others) or \(code(last))"
        return ", `rejected` with \(list) or another code if the device refuses"
    }

    /// How DocC names the function.
    private func symbol(_ operation: Operation) -> String {
        let labels = api.arguments(operation).map { $0.hasLabel ? "\($0.name):" : "_:" }
        let node = (operation.rest?.node ?? []).map { Names.typeName($0) + "/" }.joined()
        return "\(node)\(operation.functionName)(\(labels.joined()))"
    }

    /// The function that sends the call.
    ///
    /// It becomes part of the programs that use it, and costs others nothing.
    private func function(_ operation: Operation, _ code: inout CodeWriter) {
        let arguments = api.arguments(operation)
        documentation(operation, arguments, &code)
        let output = api.outputType(operation)
        if output != nil, operation.effect != .read, operation.style != .stream { code.line("@discardableResult") }
        code.line("@_alwaysEmitIntoClient")
        let tail = " async throws" + (output.map { " -> \($0)" } ?? "")
        code.function("public func \(Names.escaped(operation.functionName))(", API.declarations(arguments), tail) {
            code in
            let values = API.values(arguments)
            let call = "Self.\(operation.functionName)("
            let single = "try await vapix.send(\(call)\(values.joined(separator: ", "))))"
            if code.fits(single) { return code.line(single) }
            code.line("try await vapix.send(")
            code.indent { $0.call(call, values, "))") }
        }
    }

    /// The call as a value.
    private func value(_ operation: Operation, _ code: inout CodeWriter) {
        let arguments = api.arguments(operation)
        if operation.hasFunction {
            code.documentation(["The call of the function of the same name, as a value to inspect or to send later."])
        } else {
            documentation(operation, arguments, &code)
        }
        let output = api.outputType(operation) ?? "Void"
        let head = "public static func \(Names.escaped(operation.functionName))("
        guard arguments.isEmpty else {
            return code.function(head, API.declarations(arguments), " -> VapixCall<\(output)>") {
                call(operation, "\(newerVersion(operation, &$0) ? "return " : "")VapixCall(", &$0)
            }
        }
        // The call is always the same, so it is made once, by the first that needs it.
        let constant = "call\(operation.typeName)"
        code.property(head + ") -> VapixCall<\(output)>", constant)
        code.blank()
        call(operation, "private static let \(constant) = VapixCall<\(output)>(", &code)
    }

    private func call(_ operation: Operation, _ head: String, _ code: inout CodeWriter) {
        var items = ["id: \(literal("\(spec.accessor)/\(operation.name)"))"]
        items += operation.rest.map { restItems(operation, $0) } ?? ["path: \(literal(operation.path))"]
        switch operation.style {
        case .json:
            items.append("apiVersion: \(apiVersion(operation))")
            items.append("method: \(literal(operation.method))")
        case .query, .stream: items.append("arguments: .\(operation.place.rawValue)")
        case .upload, .rest: break
        }
        items += ["access: .\(operation.access.rawValue)", "effect: .\(operation.effect.rawValue)"]
        if let body = operation.body {
            items.append("body: \(Names.parameter(body.name))")
            let type = body.contentType ?? ""
            items.append("contentType: \(spec.type(type) == nil ? literal(type) : "contentType.rawValue")")
        }
        items.append("reply: \(replyForm(operation))")
        let waits = operation.parameters.filter { operation.additionalTimeout.contains($0.name) }.map { field in
            let name = Names.parameter(field.name)
            return field.isOptional ? "\(name) ?? .zero" : name
        }
        if let wait = waits.first {
            // The longest, not the sum, which could overflow.
            items.append("additionalTimeout: \(waits.count == 1 ? wait : "max(\(waits.joined(separator: ", ")))")")
        }
        let arguments: (inout CodeWriter) -> Void = { code in
            let reserved = operation.parameters.filter { $0.type != .pairs }.map(\.wire)
            for field in operation.parameters { text.argument(field, reserved: reserved, &code) }
        }
        switch operation.style {
        case .json:
            guard operation.sendsParameters else { return code.call(head, items) }
            code.call(head, items, closure: "json") { writeParameters(operation, &$0) }
        case .rest:
            guard operation.sendsData else { return code.call(head, items) }
            code.call(head, items, closure: "json") { writeData(operation, &$0) }
        case .query, .stream:
            guard !operation.parameters.isEmpty else { return code.call(head, items) }
            code.call(head, items, closure: "query", arguments)
        case .upload where operation.body != nil:
            guard !operation.parameters.isEmpty else { return code.call(head, items) }
            code.call(head, items, closure: "query", arguments)
        case .upload:
            let hasArguments = !operation.parameters.isEmpty && !operation.parts.contains { $0.content == .method }
            let parts: (inout CodeWriter) -> Void = { code in
                for part in operation.parts { self.part(part, operation, &code) }
            }
            guard hasArguments else { return code.call(head, items, closure: "parts", parts) }
            code.call(head, items, closure: "query", end: "} writeParts: { parts in", arguments)
            code.indent(parts)
            code.line("}")
        }
    }

    /// Where a REST call goes.
    private func restItems(_ operation: Operation, _ call: RESTCall) -> [String] {
        let root = spec.configuration?.root ?? ""
        var path = ""
        for segment in operation.path.dropFirst(root.count).split(separator: "/") {
            path += segment.hasPrefix("{") ? "/{}" : "/" + segment
        }
        var items = ["api: \(spec.namespace).configurationAPI", "method: .\(call.kind.method.lowercased())"]
        items.append("path: \(literal(path))")
        if !call.keys.isEmpty {
            let keys = call.keys.map { key in
                let name = Names.parameter(key.name)
                if api.isWord(key.type) { return "\(name).rawValue" }
                return key.type == .string ? name : "String(\(name))"
            }
            items.append("keys: [\(keys.joined(separator: ", "))]")
        }
        if let version = call.version { items.append("version: \(literal(version))") }
        return items
    }

    private func writeData(_ operation: Operation, _ code: inout CodeWriter) {
        if let whole = operation.parameters.first(where: { $0.place == .whole }) {
            return json.write(whole.type, Names.parameter(whole.name), &code)
        }
        code.line("json.beginObject()")
        for field in operation.parameters { json.member(field, isArgument: true, &code) }
        code.line("json.endObject()")
    }

    /// How the answer is read.
    private func replyForm(_ operation: Operation) -> String {
        let reply = operation.reply
        let type = reply.fields.isEmpty ? reply.type.map { api.swiftType($0) } : operation.outputName
        let reading = type.map { "\($0).init(from:)" }
        let own = "Self.read\(operation.typeName)"
        switch reply.form {
        case .data, .json, .rest:
            let form = [.data: "data", .json: "document"][reply.form] ?? "resource"
            guard let type = reply.type else {
                if reply.fields.isEmpty { return reply.form == .rest ? ".done" : ".success" }
                if reply.envelopeFields.isEmpty { return ".\(form)(reading: \(operation.outputName).init(from:))" }
                let code = spec.errors.first { $0.name == reply.accepts }?.code
                let accepted = code.map { "accepting: \(codeLiteral($0)), " } ?? ""
                return ".data(\(accepted)reading: \(operation.outputName).init(from:errors:))"
            }
            var items: [String] = []
            if let path = reply.path {
                let keys = path.split(separator: "/").map { literal(String($0)) }
                items.append("at: [\(keys.joined(separator: ", "))]")
                if isCollection(type) { items.append("isList: true") }
            }
            if !isReadable(type) { items.append("reading: \(own)") }
            return ".\(form)" + (items.isEmpty ? "" : "(\(items.joined(separator: ", ")))")
        case .ok:
            return hasExplanations ? ".acknowledgement(explaining: ErrorCode.explanation(of:))" : ".acknowledgement"
        case .none: return operation.style == .json ? ".success" : ".nothing"
        case .xml, .xmlResponse:
            let name = reply.form == .xml ? "xml" : "xmlResponse"
            let root = reply.form == .xml ? reply.element.map { "root: \(literal($0))" } : nil
            var items = root.map { [$0] } ?? []
            if needsReading(reply) {
                items.append("reading: \(own)")
            } else if let reading {
                items.append("reading: \(reading)")
            }
            return ".\(name)" + (items.isEmpty ? "" : "(\(items.joined(separator: ", ")))")
        case .keyValue:
            return ".keyValue(reading: \(needsReading(reply) ? own : reading ?? own))"
        case .text:
            if case .duration(let span) = reply.type { return ".duration(in: .\(span.unit.rawValue))" }
            return reply.type.map { ".text(as: \(api.swiftType($0)).self)" } ?? ".text"
        case .binary:
            let magic = reply.magic ?? ""
            let bytes = stride(from: 0, to: magic.count, by: 2).map { offset in
                "0x" + magic.dropFirst(offset).prefix(2).uppercased()
            }
            return ".binary(magic: [\(bytes.joined(separator: ", "))])"
        case .custom: return "ReplyForm(reading: \(own))"
        case .stream:
            let contentType = literal(reply.contentType ?? "")
            let output = api.outputType(operation) ?? ""
            return ".stream(\(contentType)\(output == "ReplyStream" ? "" : ", opening: \(output).init(_:)"))"
        }
    }

    /// Finds out which version a call names, if some of its parameters need a newer one than the method.
    ///
    /// - Returns: Whether it wrote statements for that.
    private func newerVersion(_ operation: Operation, _ code: inout CodeWriter) -> Bool {
        let parts = { (field: Field) in (field.apiVersion ?? "").split(separator: ".").map { Int($0) ?? 0 } }
        let newer = operation.parameters.filter { $0.apiVersion != nil }
        guard !newer.isEmpty else { return false }
        code.line("var apiVersion = \(operation.apiVersion.map(literal) ?? "nil")")
        for field in newer.sorted(by: { parts($0).lexicographicallyPrecedes(parts($1)) }) {
            let version = field.apiVersion.map(literal) ?? "nil"
            code.line("if \(Names.parameter(field.name)) != nil { apiVersion = \(version) }")
        }
        return true
    }

    private func apiVersion(_ operation: Operation) -> String {
        let hasNewer = operation.parameters.contains { $0.apiVersion != nil }
        return hasNewer ? "apiVersion" : operation.apiVersion.map(literal) ?? "nil"
    }

    private func writeParameters(_ operation: Operation, _ code: inout CodeWriter) {
        for field in operation.parameters where field.place == .envelope { json.member(field, isArgument: true, &code) }
        let members = operation.parameters.filter { $0.place == .member || $0.place == .rest }
        if let whole = operation.parameters.first(where: { $0.place == .whole }) {
            return json.member(whole, isArgument: true, &code)
        }
        if members.isEmpty, operation.parameters.contains(where: { $0.place == .envelope }) { return }
        let canBeLeftOut =
            !members.isEmpty && members.allSatisfy { $0.isOptional && $0.constant == nil && $0.defaultValue == nil }
        code.line("json.beginParameters()")
        for field in members { json.member(field, isArgument: true, &code) }
        code.line(canBeLeftOut ? "json.endParameters()" : "json.endObject()")
    }

    private func part(_ part: Part, _ operation: Operation, _ code: inout CodeWriter) {
        var items = [literal(part.wire)]
        switch part.content {
        case .method:
            let call = [
                "apiVersion: \(apiVersion(operation))", "method: \(literal(operation.method))",
            ]
            if operation.sendsParameters {
                code.call("let method = jsonRequest(", call, closure: "json") { writeParameters(operation, &$0) }
            } else {
                code.call("let method = jsonRequest(", call)
            }
            items.append("contentType: \(literal(part.contentType ?? "application/json"))")
            items.append("method")
        case .file:
            if let filename = part.filename { items.append("filename: \(literal(filename))") }
            items.append("contentType: \(literal(part.contentType ?? "application/octet-stream"))")
            items.append(Names.parameter(part.name))
        case .body: break
        case .text:
            if let type = part.contentType { items.append("contentType: \(literal(type))") }
            items.append("Array(\(Names.parameter(part.name)).utf8)")
        }
        code.call("parts.append(", items)
    }

    // MARK: Replies

    /// The function that reads the reply, where that takes one of its own.
    private func readReply(_ operation: Operation, _ code: inout CodeWriter) {
        let name = "read\(operation.typeName)"
        switch operation.reply.form {
        case .data, .json, .rest: readData(operation.reply, name, &code)
        case .xml, .xmlResponse: readXML(operation.reply, name, &code)
        case .keyValue: readKeyValue(operation.reply, name, &code)
        case .ok, .none, .text, .binary, .custom, .stream: break
        }
    }

    /// The types that belong to one operation alone.
    private func outputType(_ operation: Operation, _ code: inout CodeWriter) {
        confirmation(operation, &code)
        let reply = operation.reply
        guard reply.hasOutputType else { return }
        code.blank()
        code.documentation(["The reply to ``\(symbol(operation))\(operation.hasFunction ? "-swift.method" : "")``."])
        if !reply.headers.isEmpty { return streamWithHeaders(operation, &code) }
        object(operation.outputName, reply.fields, usage(reply.form), isReply: true, &code)
    }

    /// A stream and the headers that come with it.
    private func streamWithHeaders(_ operation: Operation, _ code: inout CodeWriter) {
        let stream = api.streamType(operation.reply)
        code.block("public struct \(operation.outputName): Sendable") { code in
            code.documentation(["The body as it arrives."])
            code.line("public let stream: \(stream)")
            for field in operation.reply.headers { property(field, "let", &code) }
            code.blank()
            memberwise(operation.reply.headers, first: ("stream", stream, "The body as it arrives."), &code)
            code.blank()
            let isPlain = stream == "ReplyStream"
            code.block("init(_ reply: ReplyStream)\(isPlain ? "" : " throws")") { code in
                text.readHeaders(operation.reply.headers, &code)
                code.line("stream = \(isPlain ? "reply" : "try \(stream)(reply)")")
            }
        }
    }

    private func usage(_ form: Reply.Form) -> API.Usage {
        switch form {
        case .xml, .xmlResponse: .readsXML
        case .keyValue: .readsText
        default: .readsJSON
        }
    }

    /// Whether the reader can read the type by itself.
    private func isReadable(_ type: TypeExpression) -> Bool {
        let isReadableElement: (TypeExpression) -> Bool = { type in
            switch type {
            case .string, .secret, .number, .value, .json, .flag(.bool): true
            case .named(let name): !api.isWord(name)
            default: false
            }
        }
        switch type {
        case .list(let element), .map(let element): return isReadableElement(element)
        default: return isReadableElement(type)
        }
    }

    private func isCollection(_ type: TypeExpression) -> Bool {
        switch type {
        case .list, .map: true
        default: false
        }
    }

    /// Whether the answer is more than one value with an initializer.
    private func needsReading(_ reply: Reply) -> Bool {
        guard let type = reply.type else { return false }
        if reply.path != nil { return true }
        if case .named(let name) = type { return api.isWord(name) }
        return true
    }

    private func readData(_ reply: Reply, _ name: String, _ code: inout CodeWriter) {
        guard let type = reply.type, !isReadable(type) else { return }
        code.blank()
        let swiftType = api.swiftType(type)
        code.block("private static func \(name)(_ json: inout JSONReader) throws(WireError) -> \(swiftType)") { code in
            switch type {
            case .list, .map:
                if let expression = json.reading(type) {
                    code.line(expression)
                } else {
                    code.line("var output = \(swiftType)()")
                    json.readWhole(type, "output", &code)
                    code.line("return output")
                }
            default:
                code.guardLet("value = \(json.reading(type) ?? "nil")", throw: "json.missingField(\"data\")")
                code.line("return value")
            }
        }
    }

    private func readXML(_ reply: Reply, _ name: String, _ code: inout CodeWriter) {
        guard needsReading(reply), let expression = reply.type else { return }
        code.blank()
        let type = api.swiftType(expression)
        code.block("private static func \(name)(_ xml: inout XMLReader) throws(WireError) -> \(type)") { code in
            guard let path = reply.path else { return code.line(text.element(expression)) }
            let isList: Bool
            if case .list = expression { isList = true } else { isList = false }
            // One field that is the whole answer.
            let field = Field(
                location: reply.location, name: "output", wires: [path], type: expression, isOptional: isList)
            code.line(isList ? "var output: \(type) = []" : "var output: \(type)?")
            if isList { code.line("output.reserveCapacity(xml.likelyCount)") }
            text.read(XMLShape([field]), [field], &code)
            if !isList {
                let element = path.split(separator: "/").last.map(String.init) ?? path
                code.line("guard let output else { throw xml.missingField(\(literal(element))) }")
            }
            code.line("return output")
        }
    }

    private func readKeyValue(_ reply: Reply, _ name: String, _ code: inout CodeWriter) {
        guard case .map(let element) = reply.type, let type = reply.type.map(api.swiftType) else { return }
        code.blank()
        code.block("private static func \(name)(_ text: inout KeyValueReader) throws(WireError) -> \(type)") { code in
            code.line("var output: \(type) = [:]")
            let value = self.text.value(element, of: "text.value").expression
            let single = "while let key = try text.nextKey() { output[key] = \(value) }"
            if code.fits(single) {
                code.line(single)
            } else {
                code.block("while let key = try text.nextKey()") { $0.line("output[key] = \(value)") }
            }
            code.line("return output")
        }
    }

    // MARK: Types

    private func type(_ type: NamedType, _ code: inout CodeWriter) {
        code.documentation([type.summary] + type.details)
        switch type.kind {
        case .object(let fields): object(type.name, fields, api.usages[type.name] ?? [], &code)
        case .words(let words): enumeration(type.name, words, &code)
        case .union(let cases): union(type, cases, &code)
        case .text: break
        }
    }

    private func object(
        _ name: String, _ fields: [Field], _ usage: API.Usage, isReply: Bool = false, _ code: inout CodeWriter
    ) {
        // No list and no map has replies as elements, and a conformance costs an app bytes.
        let isReadable = usage.contains(.readsJSON) && !isReply
        code.block("public struct \(name): Sendable\(isReadable ? ", JSONReadable" : "")") { code in
            // What is only read has no use for a setter, which would cost an app more than reading the field.
            for field in fields { property(field, usage.contains(.writesJSON) ? "var" : "let", &code) }
            code.blank()
            memberwise(fields, &code)
            if usage.contains(.writesJSON) {
                code.blank()
                code.block("package func write(to json: inout JSONWriter)") { code in
                    code.line("json.beginObject()")
                    for field in fields { json.member(field, isArgument: false, &code) }
                    code.line("json.endObject()")
                }
            }
            if usage.contains(.readsJSON) {
                code.blank()
                json.initializer(fields, access: isReadable ? "package " : "", &code)
            }
            if usage.contains(.readsXML) {
                code.blank()
                text.initializer(fields, access: "", &code)
            }
            if usage.contains(.readsText) {
                code.blank()
                text.keyValueInitializer(fields, access: "", &code)
            }
        }
    }

    private func property(_ field: Field, _ keyword: String, _ code: inout CodeWriter) {
        code.documentation(api.documentation(field))
        code.line("public \(keyword) \(Names.escaped(field.name)): \(api.property(field).type)")
    }

    /// The public initializer, with a property before the fields if there is one.
    private func memberwise(
        _ fields: [Field], first: (name: String, type: String, summary: String)? = nil, _ code: inout CodeWriter
    ) {
        code.documentation(["Makes a value."])
        let ordered = fields.filter { !$0.isOptional } + fields.filter(\.isOptional)
        let others = first.map { [($0.name, $0.summary)] } ?? []
        code.parameters(others + ordered.map { (Names.parameter($0.name), $0.summary) })
        let items =
            (first.map { ["\($0.name): \($0.type)"] } ?? [])
            + ordered.map { field in
                let (type, start) = api.property(field)
                let fallback = start ?? (type.hasSuffix("?") ? "nil" : nil)
                return "\(Names.declaration(ofParameter: field.name)): \(type)" + (fallback.map { " = \($0)" } ?? "")
            }
        code.line("@_alwaysEmitIntoClient")
        code.function("public init(", items, "") { code in
            if let first { code.line("self.\(first.name) = \(first.name)") }
            for field in ordered { code.line("self.\(field.name) = \(Names.parameter(field.name))") }
        }
    }

    private func enumeration(_ name: String, _ words: [Word], _ code: inout CodeWriter) {
        code.block("public struct \(name): OpenEnumeration") { code in
            code.documentation(["The device's word."])
            code.line("public let rawValue: String")
            code.blank()
            code.documentation(["Makes a value from the device's word, known or not."])
            code.parameters([("rawValue", "The device's word.")])
            let aliases = words.filter { !$0.aliases.isEmpty }
            if aliases.isEmpty { code.line("@_alwaysEmitIntoClient") }
            code.block("public init(rawValue: String)") { code in
                if aliases.isEmpty { return code.line("self.rawValue = rawValue") }
                code.line("switch rawValue {")
                for word in aliases {
                    let pattern = "case \(word.aliases.map(literal).joined(separator: ", "))"
                    code.matchCase(pattern, "self.rawValue = \(literal(word.wire))")
                }
                code.line("default: self.rawValue = rawValue")
                code.line("}")
            }
            code.blank()
            for word in words {
                code.documentation([word.summary])
                code.line("@_alwaysEmitIntoClient")
                let head = "public static var \(Names.escaped(word.name)): \(name)"
                code.property(head, "Self(rawValue: \(literal(word.wire)))")
            }
        }
    }

    private func union(_ type: NamedType, _ cases: [UnionCase], _ code: inout CodeWriter) {
        let usage = api.usages[type.name] ?? []
        code.block("public enum \(type.name): Sendable\(usage.contains(.readsJSON) ? ", JSONReadable" : "")") { code in
            for item in cases {
                code.documentation([item.summary])
                code.line("case \(Names.escaped(item.name))(\(api.swiftType(item.type)))")
            }
            code.documentation(["A form that this version of the library does not know."])
            code.line("case other(JSONValue)")
            if usage.contains(.readsJSON) {
                code.blank()
                code.block("package init(from json: inout JSONReader) throws(WireError)") { readUnion(cases, &$0) }
            }
            if usage.contains(.writesJSON) {
                code.blank()
                code.block("package func write(to json: inout JSONWriter)") { code in
                    code.line("switch self {")
                    for item in cases {
                        code.line("case .\(item.name)(let value):")
                        code.indent { json.write(item.type, "value", &$0) }
                    }
                    code.line("case .other(let value): json.write(value)")
                    code.line("}")
                }
            }
        }
    }

    private func readUnion(_ cases: [UnionCase], _ code: inout CodeWriter) {
        code.line("switch json.peek() {")
        for item in cases {
            code.line("case .\(jsonKind(item.type)):")
            code.indent { code in
                let expression = json.reading(item.type) ?? "nil"
                if case .list = item.type { return code.line("self = .\(item.name)(\(expression))") }
                if case .map = item.type { return code.line("self = .\(item.name)(\(expression))") }
                code.guardLet("value = \(expression)", throw: "json.missingField(\(literal(item.name)))")
                code.line("self = .\(item.name)(value)")
            }
        }
        code.line("default: self = .other(try JSONValue(from: &json))")
        code.line("}")
    }

    private func jsonKind(_ type: TypeExpression) -> String {
        switch type {
        case .string, .secret, .numeric, .emptyAsNil: "string"
        case .number, .duration: "number"
        case .value(let value): value.isText ? "string" : "array"
        case .flag(let flag): flag == .bool ? "bool" : "string"
        case .list: "array"
        case .map, .json, .pairs, .parameters: "object"
        case .named(let name): api.isWord(name) || api.isText(name) ? "string" : "object"
        }
    }

    // MARK: Errors and the accessor

    private var hasExplanations: Bool { !spec.errors.isEmpty }

    private func errors(_ code: inout CodeWriter) {
        code.documentation(["The error codes that the API documents."])
        code.block("public enum ErrorCode") { code in
            for error in spec.errors {
                code.documentation([error.summary])
                code.line("@_alwaysEmitIntoClient")
                let head = "public static var \(Names.escaped(error.name)): DeviceError.Code"
                code.line("\(head) { \(codeLiteral(error.code)) }")
            }
            guard spec.operations.contains(where: { $0.reply.form == .ok }) else { return }
            code.blank()
            code.block("static func explanation(of code: DeviceError.Code) -> String?") { code in
                code.line("switch code {")
                var codes: Set<String> = []
                for error in spec.errors where codes.insert(error.code).inserted {
                    let text = error.explanation ?? error.summary
                    let words = text.prefix(1).lowercased() + text.dropFirst()
                    let explanation = words.hasSuffix(".") ? String(words.dropLast()) : words
                    code.matchCase("case \(Names.escaped(error.name))", literal(explanation))
                }
                code.line("default: nil")
                code.line("}")
            }
        }
    }

    private func codeLiteral(_ code: String) -> String {
        Int(code) == nil ? literal(code) : numberLiteral(code)
    }
}
