package import SpecModel

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
            code.documentation(["\(spec.summary.dropLast()); see ``\(spec.namespace)``."])
            let name = "\(spec.namespace).API"
            let single = "public var \(Names.escaped(spec.accessor)): \(name) { \(name)(vapix: self) }"
            if code.fits(single) {
                code.line(single)
            } else {
                code.block("public var \(Names.escaped(spec.accessor)): \(name)") { $0.line("\(name)(vapix: self)") }
            }
        }
        return GeneratedFile(path: "\(folder(spec.family))/Generated/\(spec.namespace).swift", text: code.text)
    }

    private func namespace(_ code: inout CodeWriter) {
        var facts: [String] = []
        if let discovery = spec.discovery { facts.append("API Discovery lists it as `\(discovery)`") }
        if let since = spec.since { facts.append("\(since) and later") }
        var paragraphs = [spec.summary] + spec.details
        if !facts.isEmpty { paragraphs.append(facts.joined(separator: "; ") + ".") }
        if let deprecated = spec.deprecated { paragraphs.append("Deprecated: \(deprecated)") }
        code.documentation(paragraphs + ["See <\(spec.docs)>."])
        code.block("public enum \(spec.namespace)") { code in
            for operation in spec.operations {
                self.operation(operation, &code)
                code.blank()
            }
            for type in spec.types {
                self.type(type, &code)
                code.blank()
            }
            if !spec.errors.isEmpty {
                errors(&code)
                code.blank()
            }
            accessor(&code)
        }
    }

    // MARK: Operations

    private func operation(_ operation: Operation, _ code: inout CodeWriter) {
        let arguments = self.arguments(operation)
        documentation(operation, &code)
        code.block("public struct \(operation.typeName): \(protocols(operation).joined(separator: ", "))") { code in
            call(operation, &code)
            code.blank()
            for argument in arguments {
                code.documentation(argument.documentation)
                code.line("public var \(Names.escaped(argument.name)): \(argument.type)")
            }
            if !arguments.isEmpty { code.blank() }
            outputAlias(operation, &code)
            initializer(arguments, &code)
            request(operation, &code)
            reply(operation, &code)
        }
    }

    private func documentation(_ operation: Operation, _ code: inout CodeWriter) {
        var access = ["Access: \(operation.access.rawValue)"]
        if let note = operation.accessNote { access.append(note) }
        if let since = operation.since { access.append("\(since) and later") }
        var paragraphs = [operation.summary] + operation.details
        if let deprecated = operation.deprecated { paragraphs.append("Deprecated: \(deprecated)") }
        code.documentation(paragraphs, last: access.joined(separator: "; ") + ".", "See <\(operation.docs)>.")
    }

    private func protocols(_ operation: Operation) -> [String] {
        var names: [String] =
            switch operation.style {
            case .json: ["JSONMethodOperation"]
            case .query, .stream: ["QueryOperation"]
            case .upload: ["UploadOperation"]
            }
        switch operation.reply.form {
        case .data: if operation.style != .json { names.append("JSONReplyOperation") }
        case .json: names.append("JSONDocumentOperation")
        case .ok: names.append("AcknowledgedOperation")
        case .none: names.append("SilentOperation")
        case .xml: names.append("XMLOperation")
        case .xmlResponse: names.append("XMLResponseOperation")
        case .keyValue: names.append("KeyValueOperation")
        case .text: names.append("TextOperation")
        case .binary: names.append("BinaryOperation")
        case .custom: names.append("VapixOperation")
        case .stream: names.append("VapixStream")
        }
        return names
    }

    private func call(_ operation: Operation, _ code: inout CodeWriter) {
        var items = ["id: \(literal("\(spec.accessor)/\(operation.name)"))", "path: \(literal(operation.path))"]
        let isJSON = operation.style == .json
        if isJSON {
            items.append("apiVersion: \(operation.apiVersion.map(literal) ?? "nil")")
            items.append("method: \(literal(operation.method))")
        } else {
            items.append("arguments: .\(operation.place.rawValue)")
        }
        items += ["access: .\(operation.access.rawValue)", "effect: .\(operation.effect.rawValue)"]
        code.call("package static let call = \(isJSON ? "JSONMethod" : "Query")(", items)
        if operation.reply.form == .xml, let root = operation.reply.element {
            code.line("package static let root: StaticString = \(literal(root))")
        }
        if let magic = operation.reply.magic {
            let bytes = stride(from: 0, to: magic.count, by: 2).map { offset in
                "0x" + magic.dropFirst(offset).prefix(2).uppercased()
            }
            code.line("package static let magic: [UInt8] = [\(bytes.joined(separator: ", "))]")
        }
        if operation.reply.form == .ok, hasExplanations {
            code.blank()
            code.line(
                "package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }"
            )
        }
    }

    private struct Argument {
        var name: String
        var type: String
        var start: String?
        var summary: String
        var documentation: [String]
        var hasLabel: Bool
    }

    private func arguments(_ operation: Operation) -> [Argument] {
        let isJSON = operation.style == .json || operation.parts.contains { $0.content == .method }
        var arguments: [Argument] = operation.parameters.filter { $0.constant == nil }.map { field in
            let (type, start) = api.argument(field, isJSON: isJSON)
            return Argument(
                name: field.name, type: type, start: start, summary: field.summary,
                documentation: api.documentation(field), hasLabel: field.hasLabel)
        }
        for part in operation.parts where part.content != .method {
            let type = part.content == .text ? "String" : part.filename == nil ? "FilePart" : "[UInt8]"
            arguments.append(
                Argument(
                    name: part.name, type: type, start: nil, summary: part.summary, documentation: [part.summary],
                    hasLabel: true))
        }
        // Arguments that can be left out come last, so that a call reads in the order of the page otherwise.
        return arguments.filter { $0.start == nil } + arguments.filter { $0.start != nil }
    }

    private func outputAlias(_ operation: Operation, _ code: inout CodeWriter) {
        switch operation.reply.form {
        case .ok, .none, .text, .binary, .stream: return
        case .data, .json, .xml, .xmlResponse, .keyValue, .custom: break
        }
        guard operation.reply.fields.isEmpty else { return }
        if let type = operation.reply.type {
            code.documentation(["What the device answers."])
            code.line("public typealias Output = \(api.swiftType(type))")
        } else {
            code.documentation(["The device answers nothing but that it succeeded."])
            code.line("public typealias Output = Void")
        }
        code.blank()
    }

    private func initializer(_ arguments: [Argument], _ code: inout CodeWriter) {
        code.documentation(["Makes the call's value."])
        guard !arguments.isEmpty else { return code.line("public init() {}") }
        code.parameters(arguments.map { (Names.parameter($0.name), $0.summary) })
        let items = arguments.map { argument in
            "\(Names.declaration(ofParameter: argument.name)): \(argument.type)"
                + (argument.start.map { " = \($0)" } ?? "")
        }
        code.function("public init(", items, "") { code in
            for argument in arguments { code.line("self.\(argument.name) = \(Names.parameter(argument.name))") }
        }
    }

    private func request(_ operation: Operation, _ code: inout CodeWriter) {
        if let patience = operation.patience {
            let isOptional = operation.parameters.first { $0.name == patience }?.isOptional == true
            let name = Names.escaped(patience)
            code.blank()
            code.line("package var patience: Duration { .seconds(\(isOptional ? "\(name) ?? 0" : name)) }")
        }
        let isJSON = operation.style == .json || operation.parts.contains { $0.content == .method }
        if isJSON {
            if operation.sendsParameters {
                code.blank()
                code.block("package func writeParameters(to json: inout JSONWriter)") {
                    writeParameters(operation, &$0)
                }
            }
        } else if !operation.parameters.isEmpty {
            code.blank()
            code.block("package func writeArguments(to query: inout QueryString) throws(InvalidArgument)") { code in
                let reserved = operation.parameters.filter { $0.type != .pairs }.map(\.wire)
                for field in operation.parameters { text.argument(field, reserved: reserved, &code) }
            }
        }
        if !operation.parts.isEmpty {
            code.blank()
            code.block("package func writeParts(to parts: inout MultipartWriter)") { code in
                for part in operation.parts { self.part(part, operation, &code) }
            }
        }
    }

    private func writeParameters(_ operation: Operation, _ code: inout CodeWriter) {
        for field in operation.parameters where field.place == .envelope { json.member(field, isArgument: true, &code) }
        let members = operation.parameters.filter { $0.place == .member || $0.place == .rest }
        if let whole = operation.parameters.first(where: { $0.place == .whole }) {
            return json.member(whole, isArgument: true, &code)
        }
        if members.isEmpty, operation.parameters.contains(where: { $0.place == .envelope }) { return }
        if !members.isEmpty, members.allSatisfy({ $0.isOptional && $0.constant == nil && $0.defaultValue == nil }) {
            let conditions = members.map { "\(Names.property($0.name)) != nil" }
            let single = "guard \(conditions.joined(separator: " || ")) else { return }"
            if code.fits(single) {
                code.line(single)
            } else {
                code.line("let isEmpty =")
                code.indent { code in
                    var current = "\(Names.property(members[0].name)) == nil"
                    for (index, member) in members.enumerated().dropFirst() {
                        let piece = "&& \(Names.property(member.name)) == nil"
                        if index == 1 || !code.fits(current + " " + piece) {
                            code.line(current)
                            current = piece
                        } else {
                            current += " " + piece
                        }
                    }
                    code.line(current)
                }
                code.line("if isEmpty { return }")
            }
        }
        code.line("json.key(\"params\")")
        code.line("json.beginObject()")
        for field in members { json.member(field, isArgument: true, &code) }
        code.line("json.endObject()")
    }

    private func part(_ part: Part, _ operation: Operation, _ code: inout CodeWriter) {
        var items = [part.wire.map(literal) ?? "nil"]
        switch part.content {
        case .method:
            items.append("contentType: \(literal(part.contentType ?? "application/json"))")
            var call = [
                "apiVersion: \(operation.apiVersion.map(literal) ?? "nil")", "method: \(literal(operation.method))",
            ]
            if operation.sendsParameters { call.append("writeParameters: writeParameters") }
            items.append("jsonRequest(\(call.joined(separator: ", ")))")
        case .file:
            if let filename = part.filename {
                items.append("filename: \(literal(filename))")
            } else {
                items.append("filename: \(Names.property(part.name)).filename")
            }
            items.append("contentType: \(literal(part.contentType ?? "application/octet-stream"))")
            items.append(part.filename == nil ? "\(Names.property(part.name)).bytes" : Names.property(part.name))
        case .text:
            if let type = part.contentType { items.append("contentType: \(literal(type))") }
            items.append("Array(\(Names.property(part.name)).utf8)")
        }
        code.call("parts.append(", items)
    }

    // MARK: Replies

    private func reply(_ operation: Operation, _ code: inout CodeWriter) {
        let reply = operation.reply
        switch reply.form {
        case .data, .json: readData(reply, &code)
        case .xml, .xmlResponse: readXML(reply, &code)
        case .keyValue: readKeyValue(reply, &code)
        case .ok, .none, .text, .binary, .custom, .stream: break
        }
        guard !reply.fields.isEmpty else { return }
        code.blank()
        code.documentation(["What the device answers."])
        object("Output", reply.fields, usage(reply.form), &code)
    }

    private func usage(_ form: Reply.Form) -> API.Usage {
        switch form {
        case .xml, .xmlResponse: .readsXML
        case .keyValue: .readsText
        default: .readsJSON
        }
    }

    /// Most values can be read by the protocol itself.
    private func readData(_ reply: Reply, _ code: inout CodeWriter) {
        guard let type = reply.type else { return }
        let isReadable: (TypeExpression) -> Bool = { type in
            switch type {
            case .string, .number, .json, .flag(.bool): true
            case .named(let name): !api.isWord(name)
            default: false
            }
        }
        switch type {
        case .list(let element) where isReadable(element): return
        case .map(let element) where isReadable(element): return
        case _ where isReadable(type): return
        default: break
        }
        code.blank()
        let swiftType = api.swiftType(type)
        code.block("package func readData(from json: inout JSONReader) throws(WireError) -> \(swiftType)") { code in
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

    private func readXML(_ reply: Reply, _ code: inout CodeWriter) {
        if reply.type == nil, reply.fields.isEmpty { return }
        code.blank()
        let type = reply.type.map(api.swiftType) ?? "Output"
        code.block("package func read(_ xml: inout XMLReader) throws(WireError) -> \(type)") { code in
            guard let expression = reply.type else { return code.line("try Output(from: &xml)") }
            guard let path = reply.path else { return code.line(text.element(expression)) }
            let isList: Bool
            if case .list = expression { isList = true } else { isList = false }
            // One field that is the whole answer.
            let field = Field(
                location: reply.location, name: "output", wires: [path], type: expression, isOptional: isList)
            code.line(isList ? "var output: \(type) = []" : "var output: \(type)?")
            text.read(XMLShape([field]), [field], &code)
            if !isList {
                let name = path.split(separator: "/").last.map(String.init) ?? path
                code.line("guard let output else { throw xml.missingField(\(literal(name))) }")
            }
            code.line("return output")
        }
    }

    private func readKeyValue(_ reply: Reply, _ code: inout CodeWriter) {
        code.blank()
        let type = reply.type.map(api.swiftType) ?? "Output"
        code.block("package func read(_ text: inout KeyValueReader) throws(WireError) -> \(type)") { code in
            if case .map = reply.type {
                code.line("var output: \(type) = [:]")
                code.line("while let key = try text.nextKey() { output[key] = text.value }")
                code.line("return output")
            } else {
                code.line("try \(type)(from: &text)")
            }
        }
    }

    // MARK: Types

    private func type(_ type: NamedType, _ code: inout CodeWriter) {
        code.documentation([type.summary] + type.details)
        switch type.kind {
        case .object(let fields): object(type.name, fields, api.usages[type.name] ?? [], &code)
        case .words(let words): enumeration(type.name, words, &code)
        case .union(let cases): union(type, cases, &code)
        }
    }

    private func object(_ name: String, _ fields: [Field], _ usage: API.Usage, _ code: inout CodeWriter) {
        code.block("public struct \(name): Sendable\(usage.contains(.readsJSON) ? ", JSONReadable" : "")") { code in
            for field in fields {
                code.documentation(api.documentation(field))
                let (type, start) = api.property(field)
                code.line("public var \(Names.escaped(field.name)): \(type)" + (start.map { " = \($0)" } ?? ""))
            }
            if usage.contains(.writesJSON) {
                code.blank()
                memberwise(fields, &code)
                code.blank()
                code.block("package func write(to json: inout JSONWriter)") { code in
                    code.line("json.beginObject()")
                    for field in fields { json.member(field, isArgument: false, &code) }
                    code.line("json.endObject()")
                }
            }
            if usage.contains(.readsJSON) {
                code.blank()
                json.initializer(fields, access: "package ", &code)
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

    private func memberwise(_ fields: [Field], _ code: inout CodeWriter) {
        code.documentation(["Makes a value."])
        let ordered = fields.filter { !$0.isOptional } + fields.filter(\.isOptional)
        code.parameters(ordered.map { (Names.parameter($0.name), $0.summary) })
        let items = ordered.map { field in
            let (type, start) = api.property(field)
            let fallback = start ?? (type.hasSuffix("?") ? "nil" : nil)
            return "\(Names.declaration(ofParameter: field.name)): \(type)" + (fallback.map { " = \($0)" } ?? "")
        }
        code.function("public init(", items, "") { code in
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
            code.block("public init(rawValue: String)") { $0.line("self.rawValue = rawValue") }
            code.blank()
            for word in words {
                code.documentation([word.summary])
                code.call(
                    "public static let \(Names.escaped(word.name)) = \(name)(", ["rawValue: \(literal(word.wire))"])
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
            code.line("case other(JSONText)")
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
        code.line("default: self = .other(try JSONText(from: &json))")
        code.line("}")
    }

    private func jsonKind(_ type: TypeExpression) -> String {
        switch type {
        case .string, .numeric, .emptyAsNil: "string"
        case .number: "number"
        case .flag(let flag): flag == .bool ? "bool" : "string"
        case .list: "array"
        case .map, .json, .pairs, .parameters: "object"
        case .named(let name): api.isWord(name) ? "string" : "object"
        }
    }

    // MARK: Errors and the accessor

    private var hasExplanations: Bool { !spec.errors.isEmpty }

    private func errors(_ code: inout CodeWriter) {
        code.documentation(["The error codes that the API documents."])
        code.block("public enum ErrorCode") { code in
            for error in spec.errors {
                code.documentation([error.summary])
                let value = Int(error.code) == nil ? literal(error.code) : numberLiteral(error.code)
                code.line("public static let \(Names.escaped(error.name)): DeviceError.Code = \(value)")
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

    private func accessor(_ code: inout CodeWriter) {
        code.documentation(["The API's calls; get it from ``Vapix/\(spec.accessor)``."])
        code.block("public struct API: Sendable") { code in
            code.line("let vapix: Vapix")
            for operation in spec.operations where operation.hasFunction && operation.style != .stream {
                code.blank()
                function(operation, &code)
            }
        }
    }

    private func function(_ operation: Operation, _ code: inout CodeWriter) {
        let arguments = self.arguments(operation)
        let items = arguments.map { argument in
            let name = Names.declaration(ofParameter: argument.name, hasLabel: argument.hasLabel)
            return "\(name): \(argument.type)"
                + (argument.start.map { " = \($0)" } ?? "")
        }
        let output = outputType(operation)
        code.documentation(["See ``\(operation.typeName)``."])
        let tail = " async throws" + (output.map { " -> \($0)" } ?? "")
        code.function("public func \(Names.escaped(operation.name))(", items, tail) { code in
            let values = arguments.map { "\($0.name): \(Names.parameter($0.name))" }
            let head = "try await vapix.send(\(operation.typeName)("
            let single = head + values.joined(separator: ", ") + "))"
            if code.fits(single) { return code.line(single) }
            code.line("try await vapix.send(")
            code.indent { $0.call("\(operation.typeName)(", values, "))") }
        }
    }

    private func outputType(_ operation: Operation) -> String? {
        switch operation.reply.form {
        case .ok, .none, .stream: return nil
        case .text: return "String"
        case .binary: return "[UInt8]"
        case .data, .json, .xml, .xmlResponse, .keyValue, .custom:
            if !operation.reply.fields.isEmpty { return "\(operation.typeName).Output" }
            guard let type = operation.reply.type else { return nil }
            let name = api.swiftType(type)
            return name == "Void" ? nil : name
        }
    }
}
