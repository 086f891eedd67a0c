import Specs

/// The functions of operations, as Swift and the documentation show them.
extension API {
    /// An argument of an operation's function.
    struct Argument {
        var name: String
        /// The name in a request; `nil` if the argument is not sent.
        var wire: String?
        /// The parameter, unless the argument is something else.
        var field: Field?
        var type: String
        var start: String?
        var summary: String
        var documentation: [String]
        var hasLabel: Bool
    }

    /// The arguments of an operation's function, those that can be left out last.
    func arguments(_ operation: Operation) -> [Argument] {
        let isJSON = operation.sendsJSON
        var arguments: [Argument] = operation.parameters.filter { $0.constant == nil }.map { field in
            let (type, start) = argument(field, isJSON: isJSON)
            return Argument(
                name: field.name, wire: field.wire, field: field, type: type, start: start, summary: field.summary,
                documentation: documentation(field), hasLabel: field.hasLabel)
        }
        if let (_, summary) = operation.confirmation {
            arguments.insert(
                Argument(
                    name: "confirmation", type: operation.confirmationType, start: nil, summary: summary,
                    documentation: [summary], hasLabel: true), at: 0)
        }
        let keys = operation.rest?.keys ?? []
        arguments.insert(
            contentsOf: keys.map { key in
                Argument(
                    name: key.name, wire: key.wire, field: key, type: swiftType(key.type), start: nil,
                    summary: key.summary,
                    documentation: documentation(key), hasLabel: key.hasLabel)
            }, at: 0)
        for part in operation.parts where part.content != .method {
            let type =
                switch part.content {
                case .text: "String"
                case .body: "HTTPBody"
                case .file, .method: part.filename == nil ? "FilePart" : "[UInt8]"
                }
            arguments.append(
                Argument(
                    name: part.name, wire: part.content == .body ? "the body" : part.wire, type: type, start: nil,
                    summary: part.summary, documentation: [part.summary], hasLabel: true))
        }
        if let name = operation.body?.contentType, let type = spec.type(name) {
            arguments.append(
                Argument(
                    name: "contentType", wire: "Content-Type", type: name, start: nil, summary: type.summary,
                    documentation: [type.summary], hasLabel: true))
        }
        // Arguments that can be left out come last, so that a call reads in the order of the page otherwise.
        return arguments.filter { $0.start == nil } + arguments.filter { $0.start != nil }
    }

    /// The declarations of arguments in a function's head.
    static func declarations(_ arguments: [Argument]) -> [String] {
        arguments.map { argument in
            let name = Names.declaration(ofParameter: argument.name, hasLabel: argument.hasLabel)
            return "\(name): \(argument.type)" + (argument.start.map { " = \($0)" } ?? "")
        }
    }

    /// The arguments of a call in a function that has them as parameters.
    static func values(_ arguments: [Argument]) -> [String] {
        arguments.map { ($0.hasLabel ? "\($0.name): " : "") + Names.parameter($0.name) }
    }

    /// The call of an operation in an app: all before its arguments, and all behind them.
    func call(_ operation: Operation) -> (head: String, tail: String) {
        if operation.hasFunction {
            let name = operation.name.split(separator: ".").map { Names.escaped(String($0)) }.joined(separator: ".")
            return ("vapix.\(spec.accessor).\(name)(", ")")
        }
        let node = (operation.rest?.node ?? []).map { Names.typeName($0) + "." }.joined()
        return ("vapix.send(\(spec.namespace).\(node)\(Names.escaped(operation.functionName))(", "))")
    }

    /// The call of an operation with its types, as an app has to write them.
    func signature(_ operation: Operation) -> Signature {
        let all = self.arguments(operation)
        let arguments = all.map { argument in
            var argument = argument
            argument.type = qualified(argument.type)
            return argument
        }
        let output = outputType(operation).map { " -> \(qualified($0))" } ?? ""
        let (head, tail) = call(operation)
        return Signature(
            head: head, declarations: Self.declarations(arguments), values: Self.values(all), tail: tail,
            effects: " async throws" + output)
    }

    /// The call of an operation with its types.
    struct Signature {
        /// All before the arguments.
        var head: String
        /// The arguments with their types.
        var declarations: [String]
        /// The arguments, where the parameters of a function have their names.
        var values: [String]
        /// All behind the arguments.
        var tail: String
        /// Its effects and its result.
        var effects: String

        /// The call on one line.
        var text: String { head + declarations.joined(separator: ", ") + tail + effects }
    }

    /// A type as an app writes it: the types of the API with the API's name.
    private func qualified(_ type: String) -> String {
        var result = ""
        var word = ""
        for character in type + " " {
            if character.isLetter || character.isNumber || character == "_" || character == "." {
                word.append(character)
                continue
            }
            result += ownTypes.contains(word) ? "\(spec.namespace).\(word)" : word
            result.append(character)
            word = ""
        }
        return String(result.dropLast())
    }

    /// The names of the types in the API's namespace.
    private var ownTypes: Set<String> {
        let outputs = spec.operations.flatMap { [$0.outputName, $0.confirmationType] }
        return Set(spec.types.map(\.name) + outputs)
    }

    /// What an operation's function returns, in a sentence.
    func returns(_ operation: Operation) -> String? {
        guard let output = outputType(operation) else { return nil }
        let reply = operation.reply
        if let returns = reply.summary { return returns }
        if !reply.fields.isEmpty { return "The reply's values." }
        switch reply.form {
        case .stream where !reply.headers.isEmpty: return "The reply as it arrives, and its headers."
        case .stream:
            return output == "PartStream" ? "The parts of the reply as they arrive." : "The reply as it arrives."
        case .binary: return "The bytes that the device sends."
        case .text where reply.type == nil: return "The text that the device sends."
        default: break
        }
        switch reply.type {
        case .named("SupportedVersions"): return "The versions of the API that the device has."
        case .named(let name): return spec.type(name)?.summary ?? "The reply's value."
        case .list(.named(TypeExpression.schemaVersion)): return "The versions of the XML schema that the device has."
        case .list: return "All elements that the device lists."
        case .map: return "The values that the device lists, by their names."
        default: return "The reply's value."
        }
    }

    /// The type that reads a stream.
    func streamType(_ reply: Reply) -> String {
        if let type = reply.type { return type.notation }
        return reply.contentType?.hasPrefix("multipart/") == true ? "PartStream" : "ReplyStream"
    }

    /// The type that an operation's function returns; `nil` if it returns nothing.
    func outputType(_ operation: Operation) -> String? {
        switch operation.reply.form {
        case .ok, .none: return nil
        case .stream: return operation.reply.headers.isEmpty ? streamType(operation.reply) : operation.outputName
        case .text: return operation.reply.type.map(swiftType) ?? "String"
        case .binary: return "[UInt8]"
        case .data, .json, .rest, .xml, .xmlResponse, .keyValue, .custom:
            if !operation.reply.fields.isEmpty { return operation.outputName }
            guard let type = operation.reply.type else { return nil }
            let name = swiftType(type)
            return name == "Void" ? nil : name
        }
    }
}

extension Operation {
    /// The HTTP method.
    var httpMethod: String {
        if let rest { return rest.kind.method }
        return isJSONMethod || style == .upload || place != .get ? "POST" : "GET"
    }
}
