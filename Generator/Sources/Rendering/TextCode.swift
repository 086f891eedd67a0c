import Specs

/// Reading XML and lines of `name=value`, and writing arguments.
struct TextCode {
    let api: API

    // MARK: Values from text

    /// A value made of a text, and whether it is optional.
    func value(_ type: TypeExpression, of text: String) -> (expression: String, isOptional: Bool) {
        switch type {
        case .string: (text, false)
        case .number(let number), .numeric(let number):
            (
                number.portNumbering.map { "Int(wire: \(text)).map(PortNumber.\($0))" }
                    ?? "\(api.swiftType(type))(wire: \(text))", true
            )
        case .duration(let span): ("Duration(wire: \(text), in: .\(span.unit.rawValue))", true)
        case .value: ("\(api.swiftType(type))(\(text))", true)
        case .flag: ("Bool(wire: \(text))", true)
        case .emptyAsNil(.string): ("nonEmpty(\(text))", true)
        case .emptyAsNil(let type): ("nonEmpty(\(text)).map(\(api.swiftType(type)).init(rawValue:))", true)
        case .named(let name) where api.isText(name): ("\(name)(\(text))", true)
        case .named(let name): ("\(name)(rawValue: \(text))", false)
        case .list(let element): (list(element, text), false)
        default: (text, false)
        }
    }

    /// A statement that sets a field to the value of a text.
    private func assignment(_ field: Field, of text: String) -> String {
        let (expression, isOptional) = value(field.type, of: text)
        return "\(Names.local(field.name)) = \(expression)\(fallback(field, isOptional: isOptional))"
    }

    /// A list in one text, with commas between its elements.
    private func list(_ element: TypeExpression, _ text: String) -> String {
        let parts = "\(text).split(separator: \",\")"
        let (expression, isOptional) = value(element, of: "String($0)")
        return "\(parts).\(isOptional ? "compactMap" : "map") { \(expression) }"
    }

    // MARK: XML

    /// Writes the initializer that reads an element.
    func initializer(_ fields: [Field], access: String, _ code: inout CodeWriter) {
        code.block("\(access)init(from xml: inout XMLReader) throws(WireError)") { code in
            declareLocals(fields, api, &code)
            read(XMLShape(fields), fields, &code)
            for field in fields {
                let wire = field.wire.split(separator: "/").last.map(String.init) ?? field.wire
                let name = wire == "." ? field.name : wire.hasPrefix("@") ? String(wire.dropFirst()) : wire
                moveToProperty(field, "xml.missingField(\(literal(name)))", &code)
            }
        }
    }

    /// Writes what reads the element just entered, to its end.
    func read(_ shape: XMLShape, _ fields: [Field], _ code: inout CodeWriter) {
        if !shape.attributes.isEmpty {
            let groups = grouped(shape.attributes)
            let known = KnownNames(groups.map(\.names))
            let call = known.call("try xml.readAttributes", "names", "", &code)
            code.line(call)
            for (places, group) in zip(known.places, groups) {
                let value = places.map { "xml.attribute(\($0))" }.joined(separator: " ?? ")
                code.ifLet("attribute = \(value)", assignment(fields[group.field], of: "attribute"))
            }
        }
        if let text = shape.text {
            let field = fields[text]
            code.line("\(Names.local(field.name)) = \(value(field.type, of: "try xml.readText()", isTry: true))")
        } else if shape.children.isEmpty {
            code.line("try xml.skipElement()")
        } else {
            let known = KnownNames(shape.children.map { [$0.name] })
            known.loop("while let element = try xml.nextElement", "elements", &code) { code in
                code.line("switch element {")
                for (pattern, child) in zip(known.patterns, shape.children) {
                    readChild(pattern, child.child, fields, &code)
                }
                code.line("default: try xml.skipElement()")
                code.line("}")
            }
        }
    }

    /// Attributes of which several names mean the same field.
    private func grouped(_ attributes: [(name: String, field: Int)]) -> [(names: [String], field: Int)] {
        var groups: [(names: [String], field: Int)] = []
        for attribute in attributes {
            if let index = groups.firstIndex(where: { $0.field == attribute.field }) {
                groups[index].names.append(attribute.name)
            } else {
                groups.append(([attribute.name], attribute.field))
            }
        }
        return groups
    }

    private func readChild(
        _ pattern: String, _ child: XMLShape.Child, _ fields: [Field], _ code: inout CodeWriter
    ) {
        switch child {
        case .shape(let shape):
            code.line("\(pattern):")
            code.indent { read(shape, fields, &$0) }
        case .field(let index):
            let field = fields[index]
            if case .list(let element) = field.type {
                code.matchCase(pattern, append(element, Names.local(field.name)))
            } else {
                code.matchCase(pattern, "\(Names.local(field.name)) = \(element(field.type))")
            }
        }
    }

    /// An expression that reads an element.
    func element(_ type: TypeExpression) -> String {
        if let name = structure(type) { return "try \(name)(from: &xml)" }
        return value(type, of: "try xml.readText()", isTry: true)
    }

    /// The name of a type that is an element with fields.
    private func structure(_ type: TypeExpression) -> String? {
        guard case .named(let name) = type, !api.isWord(name), !api.isText(name) else { return nil }
        return name
    }

    /// A statement that reads an element and appends it to a list.
    func append(_ type: TypeExpression, _ list: String) -> String {
        if let name = structure(type) { return "\(list).append(try \(name)(from: &xml))" }
        let (expression, isOptional) = value(type, of: "xml.readText()")
        return isOptional
            ? "if let item = try \(expression) { \(list).append(item) }" : "\(list).append(try \(expression))"
    }

    /// The value of a text that is read by an expression with `try` in front.
    private func value(_ type: TypeExpression, of text: String, isTry: Bool) -> String {
        let (expression, _) = value(type, of: String(text.dropFirst(4)))
        return "try \(expression)"
    }

    // MARK: Lines

    /// Writes the initializer that reads lines of `name=value`.
    func keyValueInitializer(_ fields: [Field], access: String, _ code: inout CodeWriter) {
        code.block("\(access)init(from text: inout KeyValueReader) throws(WireError)") { code in
            declareLocals(fields, api, &code)
            code.block("while let key = try text.nextKey()") { code in
                code.line("switch key {")
                for field in fields where field.place == .member {
                    let pattern = "case " + field.wires.map(literal).joined(separator: ", ")
                    code.matchCase(pattern, assignment(field, of: "text.value"))
                }
                if let rest = fields.first(where: { $0.place == .rest && !$0.isAutomatic }) {
                    code.line("default: \(Names.local(rest.name))[key] = text.value")
                } else {
                    code.line("default: break")
                }
                code.line("}")
            }
            for field in fields { moveToProperty(field, "text.missingField(\(literal(field.wire)))", &code) }
        }
    }

    // MARK: Headers

    /// Writes what reads the headers of a stream.
    func readHeaders(_ headers: [Field], _ code: inout CodeWriter) {
        declareLocals(headers, api, &code)
        for field in headers {
            let values = field.wires.map { "reply.header(\(literal($0)))" }.joined(separator: " ?? ")
            code.ifLet("value = \(values)", assignment(field, of: "value"))
        }
        for field in headers { code.line("self.\(field.name) = \(Names.local(field.name))") }
    }

    // MARK: Arguments

    /// Writes an argument of a query, if there is a value.
    func argument(_ field: Field, reserved: [String], _ code: inout CodeWriter) {
        let wire = literal(field.wire)
        if let constant = field.constant {
            guard !constant.isEmpty else { return code.line("query.append(nameAlone: \(wire))") }
            return code.line("query.append(\(wire), \(literal(constant)))")
        }
        let isOptional = api.argument(field, isJSON: false).type.hasSuffix("?")
        let value = Names.parameter(field.name)
        switch field.type {
        case .flag(let flag):
            let choice: (String) -> String = { "\($0) ? \(literal(words(flag).yes)) : \(literal(words(flag).no))" }
            let text = isOptional ? "\(value).map { \(choice("$0")) }" : choice(value)
            code.call("query.append(", [wire, text])
        case .named(let name) where !api.isText(name):
            code.call("query.append(", [wire, value + (isOptional ? "?" : "") + ".rawValue"])
        case .named, .value: code.call("query.append(", [wire, value + (isOptional ? "?" : "") + ".description"])
        case .number(let number):
            let port = number.portNumbering.map { (isOptional ? "?." : ".") + $0 }
            code.call("query.append(", [wire, value + (port ?? "")])
        case .duration(let span): code.call("query.append(", [wire, value, unitArgument(span)])
        case .pairs:
            code.array("let reserved\(reserved.isEmpty ? ": [String]" : "") = ", reserved.map(literal))
            code.line("try query.append(pairs: \(value), except: reserved)")
        case .parameters: code.line("try query.append(parameters: \(value))")
        case .list(let element):
            let texts: String =
                switch element {
                case .named(let name) where !api.isText(name): "\(value).map(\\.rawValue)"
                case .named, .value: "\(value).map(\\.description)"
                case .number(let number): "\(value).map { String($0\(number.portNumbering.map { ".\($0)" } ?? "")) }"
                case .flag(let flag):
                    "\(value).map { $0 ? \(literal(words(flag).yes)) : \(literal(words(flag).no)) }"
                default: value
                }
            if let separator = field.separator {
                code.call("try query.append(", [wire, texts, "separator: \(literal(separator))"])
            } else {
                code.call("query.append(", ["repeating: \(wire)", texts])
            }
        default: code.call("query.append(", [wire, value])
        }
    }
}
