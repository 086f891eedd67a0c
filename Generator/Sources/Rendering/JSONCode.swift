import Specs

/// Reading and writing JSON.
struct JSONCode {
    let api: API

    // MARK: Reading

    /// An expression that reads a value, optional because it may be null; `nil` if it takes more than one expression.
    func reading(_ type: TypeExpression) -> String? {
        switch type {
        case .string: return "try json.readString()"
        case .number(let number), .numeric(let number):
            let value = "try json.read\(suffix(number))()"
            return number.portNumbering.map { "\(value).map(PortNumber.\($0))" } ?? value
        case .duration(let span): return "try json.readDuration(in: .\(span.unit.rawValue))"
        case .value: return "try json.read(\(api.swiftType(type)).self)"
        case .flag: return "try json.readBool()"
        case .secret: return "try json.readSecret()"
        case .json: return "try json.readJSONValue()"
        case .emptyAsNil(.string): return "try json.readNonEmptyString()"
        case .emptyAsNil(let type) where api.isWord(type):
            return "try json.readNonEmptyString().map(\(api.swiftType(type)).init(rawValue:))"
        case .emptyAsNil(let type): return reading(type)
        case .named(let name):
            return api.isWord(name)
                ? "try json.readWord(\(name).self)" : "try json.read(\(name).self)"
        case .list(let element):
            if api.isWord(element) {
                return "try json.readArray(of: String.self).map(\(api.swiftType(element)).init(rawValue:))"
            }
            return readableName(element).map { "try json.readArray(of: \($0).self)" }
        case .map(let value):
            if api.isWord(value) {
                return "try json.readMap(of: String.self).mapValues(\(api.swiftType(value)).init(rawValue:))"
            }
            return readableName(value).map { "try json.readMap(of: \($0).self)" }
        case .pairs, .parameters: return nil
        }
    }

    /// The name of a type that the reader can read by itself.
    private func readableName(_ type: TypeExpression) -> String? {
        switch type {
        case .number(let number) where number.portNumbering != nil: nil
        case .string, .secret, .number, .value, .flag(.bool), .json: api.swiftType(type)
        // In lists and maps all spellings are read.
        case .flag: "Bool"
        case .named(let name): api.isWord(name) ? nil : name
        case .list(let element): readableName(element).map { "[\($0)]" }
        case .map(let value): readableName(value).map { "[String: \($0)]" }
        case .numeric, .duration, .emptyAsNil, .pairs, .parameters: nil
        }
    }

    /// What turns the number of a port into a number: `.fromZero`; nothing for others.
    private func port(_ number: TypeExpression.Number) -> String {
        number.portNumbering.map { ".\($0)" } ?? ""
    }

    private func suffix(_ number: TypeExpression.Number) -> String {
        switch number {
        case .int32, .portFromZero, .portFromOne: "Int"
        case .int64: "Int64"
        case .double: "Double"
        }
    }

    /// Writes a `case` that reads a field.
    private func readCase(_ pattern: String, _ field: Field, _ code: inout CodeWriter) {
        let target = Names.local(field.name)
        if let expression = reading(field.type) {
            return code.matchCase(pattern, "\(target) = \(expression)\(fallback(field, isOptional: true))")
        }
        code.line("\(pattern):")
        code.indent { readStatements(field.type, target, isFresh: false, &$0) }
    }

    /// Reads a list or a map that is a whole reply.
    func readWhole(_ type: TypeExpression, _ target: String, _ code: inout CodeWriter) {
        readStatements(type, target, isFresh: true, &code)
    }

    /// Reads element by element what no single expression reads.
    private func readStatements(_ type: TypeExpression, _ target: String, isFresh: Bool, _ code: inout CodeWriter) {
        switch type {
        case .list(let element):
            code.line("var items: \(api.swiftType(type)) = []")
            code.block("while try json.nextElement()") { code in
                append(element, &code) { "items.append(\($0))" }
            }
            code.line("\(target) = items")
        case .map(let value):
            code.line("var items: \(api.swiftType(type)) = [:]")
            code.block("while let key = try json.nextKey()") { code in
                append(value, &code) { "items[key] = \($0)" }
            }
            code.line("\(target) = items")
        default: break
        }
    }

    private func append(_ type: TypeExpression, _ code: inout CodeWriter, _ statement: (String) -> String) {
        if let expression = reading(type) {
            if case .list = type { return code.line(statement(expression)) }
            if case .map = type { return code.line(statement(expression)) }
            code.line("if let item = \(expression) { \(statement("item")) }")
        } else {
            code.line("var inner: \(api.swiftType(type)) = \(api.emptyCollection(type))")
            code.block("do") { readStatements(type, "inner", isFresh: true, &$0) }
            code.line(statement("inner"))
        }
    }

    /// Writes the initializer that reads a value with fields.
    func initializer(_ fields: [Field], access: String, _ code: inout CodeWriter) {
        let listed = fields.filter { $0.place == .envelope }
        let errors = listed.isEmpty ? "" : ", errors: inout JSONReader"
        code.block("\(access)init(from json: inout JSONReader\(errors)) throws(WireError)") { code in
            declareLocals(fields.filter { !keepsMembers($0) }, api, &code)
            let members = fields.filter { $0.place == .member }
            let rest = fields.first { $0.place == .rest }
            let keys = KnownNames(members.map(\.wires))
            let next = keepsMembers(rest) ? "nextMember" : "nextKey"
            keys.loop("while let key = try json.\(next)", "keys", &code) { code in
                code.line("switch key {")
                for (pattern, field) in zip(keys.patterns, members) { readCase(pattern, field, &code) }
                if keepsMembers(rest) {
                    // The reader has kept what has no case.
                    code.line("default: break")
                } else if let rest {
                    readRest(rest, &code)
                } else {
                    code.line("default: try json.skipValue()")
                }
                code.line("}")
            }
            for field in listed {
                guard case .list(let element) = field.type else { continue }
                code.line("\(Names.local(field.name)) = try errors.readArray(of: \(api.swiftType(element)).self)")
            }
            for field in fields {
                if keepsMembers(field) {
                    code.line("self.\(field.name) = json.keptMembersOfObject()")
                    continue
                }
                let wire = field.place == .member ? field.wire : field.name
                moveToProperty(field, "json.missingField(\(literal(wire)))", &code)
            }
        }
    }

    /// Whether the reader itself keeps the members that a field has, because they may be any JSON.
    private func keepsMembers(_ field: Field?) -> Bool {
        field?.place == .rest && field?.type == .map(.json)
    }

    private func readRest(_ field: Field, _ code: inout CodeWriter) {
        guard case .map(let value) = field.type else { return }
        let target = Names.local(field.name)
        code.line("default:")
        code.indent { code in
            code.line("try json.countElement()")
            code.line("let key = json.keyText")
            switch value {
            case .string:
                code.line("\(target)[key] = try json.readText()")
            default:
                if let expression = reading(value) {
                    code.line("\(target)[key] = \(expression)")
                } else {
                    code.line("var inner: \(api.swiftType(value)) = \(api.emptyCollection(value))")
                    readStatements(value, "inner", isFresh: true, &code)
                    code.line("\(target)[key] = inner")
                }
            }
        }
    }

    // MARK: Writing

    /// Writes a value.
    func write(_ type: TypeExpression, _ value: String, _ code: inout CodeWriter) {
        switch type {
        case .number(let number): code.line("json.write(\(value)\(port(number)))")
        case .string, .secret, .flag(.bool), .json: code.line("json.write(\(value))")
        case .numeric(let number): code.line("json.write(String(\(value)\(port(number))))")
        case .duration(let span): code.line("json.write(\(value), \(unitArgument(span)))")
        case .value: code.line("\(value).write(to: &json)")
        case .flag(let flag):
            code.line("json.write(\(value) ? \(literal(words(flag).yes)) : \(literal(words(flag).no)))")
        case .emptyAsNil(let type): write(type, value, &code)
        case .named(let name):
            code.line(api.isWord(name) ? "json.write(\(value).rawValue)" : "\(value).write(to: &json)")
        case .list(let element):
            code.line("json.beginArray()")
            loop("for item in \(value)", &code) { write(element, "item", &$0) }
            code.line("json.endArray()")
        case .map(let element):
            code.line("json.beginObject()")
            writeMembers(element, value, &code)
            code.line("json.endObject()")
        case .pairs, .parameters: break
        }
    }

    private func writeMembers(_ type: TypeExpression, _ value: String, _ code: inout CodeWriter) {
        // The loop is the client's: a sort of its own for each type would cost an app kilobytes.
        let head = "json.members(\(value)) { json, item in"
        var inner = CodeWriter()
        write(type, "item", &inner)
        if inner.lines.count == 1, let only = inner.lines.first, code.fits("\(head) \(only) }") {
            return code.line("\(head) \(only) }")
        }
        code.line(head)
        code.indent { write(type, "item", &$0) }
        code.line("}")
    }

    /// A loop, on one line if its body is one short statement.
    private func loop(_ head: String, _ code: inout CodeWriter, _ body: (inout CodeWriter) -> Void) {
        var inner = CodeWriter()
        body(&inner)
        if inner.lines.count == 1, let only = inner.lines.first, code.fits("\(head) { \(only) }") {
            code.line("\(head) { \(only) }")
        } else {
            code.block(head, body)
        }
    }

    /// The value of a member that the writer can write by itself, key and all, if there is one.
    private func short(_ field: Field, _ name: String, _ declared: String) -> String? {
        var type = field.type
        if case .emptyAsNil(let inner) = type { type = inner }
        let isOptional = declared.hasSuffix("?")
        switch type {
        case .number(let number) where number.portNumbering != nil:
            return name + (isOptional ? "?" : "") + port(number)
        case .string, .secret, .number, .flag(.bool), .json: return name
        case .named(let word) where api.isWord(word): return name + (isOptional ? "?" : "") + ".rawValue"
        case .numeric(let number):
            return isOptional ? "\(name).map { String($0\(port(number))) }" : "String(\(name)\(port(number)))"
        case .flag(let flag):
            let choice: (String) -> String = { "\($0) ? \(literal(words(flag).yes)) : \(literal(words(flag).no))" }
            return isOptional ? "\(name).map { \(choice("$0")) }" : choice(name)
        default: return nil
        }
    }

    /// Writes an argument of three states: left out, null, or a value.
    private func nullable(_ field: Field, _ name: String, _ code: inout CodeWriter) {
        code.line("switch \(name) {")
        code.line("case .value(let \(name))?:")
        code.indent { code in
            var field = field
            (field.isNullable, field.isOptional) = (false, false)
            member(field, isArgument: true, &code)
        }
        code.matchCase("case .null?", "json.memberNull(\(literal(field.wire)))")
        code.matchCase("case nil", "break")
        code.line("}")
    }

    /// Writes a field with its key, if there is a value.
    func member(_ field: Field, isArgument: Bool, _ code: inout CodeWriter) {
        if let constant = field.constant {
            let value: String =
                switch field.type {
                case .number(.int32): constant
                case .number(let number): "\(suffix(number))(\(constant))"
                case .flag(.bool): constant
                default: literal(constant)
                }
            return code.line("json.member(\(literal(field.wire)), \(value))")
        }
        let name = isArgument ? Names.parameter(field.name) : Names.property(field.name)
        if field.isNullable, isArgument { return nullable(field, name, &code) }
        let declared = isArgument ? api.argument(field, isJSON: true).type : api.property(field).type
        if keepsMembers(field), !declared.hasSuffix("?") { return code.line("json.members(\(name))") }
        let body: (inout CodeWriter, String) -> Void = { code, value in
            switch field.place {
            case .rest:
                if keepsMembers(field) { return code.line("json.members(\(value))") }
                if case .map(let type) = field.type { writeMembers(type, value, &code) }
            case .member, .envelope, .whole:
                code.line("json.key(\(literal(field.place == .whole ? "params" : field.wire)))")
                write(field.type, value, &code)
            }
        }
        if case .duration(let span) = field.type, field.place != .whole {
            return code.call("json.member(", [literal(field.wire), name, unitArgument(span)])
        }
        if field.place != .rest, field.place != .whole, let short = self.short(field, name, declared) {
            return code.call("json.member(", [literal(field.wire), short])
        }
        if declared.hasSuffix("?") {
            let local = isArgument ? name : Names.local(field.name)
            let binding = isArgument || local == field.name ? local : "\(local) = self.\(field.name)"
            code.block("if let \(binding)") { body(&$0, local) }
        } else if field.isOptional, field.type.isCollection {
            code.block("if !\(name).isEmpty") { body(&$0, name) }
        } else {
            body(&code, name)
        }
    }
}

/// Names that a reader knows, as one text, and the places by which they are told apart.
struct KnownNames {
    private let list: [String]
    /// The places of all names of each field.
    let places: [Range<Int>]

    /// A pattern for each field: the places of all its names.
    var patterns: [String] { places.map { "case " + $0.map(String.init).joined(separator: ", ") } }

    init(_ names: [[String]]) {
        list = Array(names.joined())
        var places: [Range<Int>] = []
        for names in names {
            let start = places.last?.upperBound ?? 0
            places.append(start..<start + names.count)
        }
        self.places = places
    }

    /// Writes a loop over what has a name.
    func loop(_ head: String, _ name: String, _ code: inout CodeWriter, _ body: (inout CodeWriter) -> Void) {
        let call = call(head, name, " {", &code)
        code.block(call, body)
    }

    /// Makes a call that takes the names, which get a constant of their own in front of it if they are many.
    ///
    /// `tail` is what the call's line ends in.
    func call(_ head: String, _ name: String, _ tail: String, _ code: inout CodeWriter) -> String {
        let single = "\(head)(of: \(literal(list.joined(separator: ","))))"
        if code.fits(single + tail) { return single }
        code.line("let \(name): StaticString = \"\"\"")
        code.indent { code in
            var current = ""
            for (index, item) in list.enumerated() {
                let piece = item + (index == list.count - 1 ? "" : ",")
                if !code.fits(current + piece + "\\") {
                    code.line(current + "\\")
                    current = ""
                }
                current += piece
            }
            code.line(current)
            code.line("\"\"\"")
        }
        return "\(head)(of: \(name))"
    }
}

/// Declares the local variables that fields are read into.
func declareLocals(_ fields: [Field], _ api: API, _ code: inout CodeWriter) {
    for field in fields {
        let (type, start) = api.property(field)
        let isMissingAtFirst = !field.isOptional && !field.type.isCollection
        let first = start ?? (!field.isOptional && field.type.isCollection ? api.emptyCollection(field.type) : nil)
        let declared = isMissingAtFirst ? type + "?" : type
        code.line("var \(Names.local(field.name)): \(declared)" + (first.map { " = \($0)" } ?? ""))
    }
}

/// What keeps a field's default when there is no value.
func fallback(_ field: Field, isOptional: Bool) -> String {
    field.defaultValue != nil && isOptional ? " ?? \(Names.local(field.name))" : ""
}

/// Moves a field from its local variable to the property, if it must be there only if it is.
func moveToProperty(_ field: Field, _ error: String, _ code: inout CodeWriter) {
    let local = Names.local(field.name)
    if !field.isOptional, !field.type.isCollection { code.guardLet(local, throw: error) }
    code.line("self.\(field.name) = \(local)")
}
