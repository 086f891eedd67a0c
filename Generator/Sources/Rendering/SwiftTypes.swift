import Specs

extension API {
    /// The type in Swift.
    func swiftType(_ type: TypeExpression) -> String {
        switch type {
        case .string: "String"
        case .number(let number), .numeric(let number):
            switch number {
            // The wire's numbers of 32 bits fit into Int on every platform.
            case .int32: "Int"
            case .int64: "Int64"
            case .double: "Double"
            case .portFromZero, .portFromOne: "PortNumber"
            }
        case .duration: "Duration"
        case .value(let value): swiftType(value)
        case .flag: "Bool"
        case .emptyAsNil(let type): swiftType(type)
        case .secret: "Secret"
        case .json: "JSONValue"
        case .list(let type): "[\(swiftType(type))]"
        case .map(let type): "[String: \(swiftType(type))]"
        case .pairs, .parameters: "[String: String]"
        case .named(let name): name
        }
    }

    private func swiftType(_ value: TypeExpression.Value) -> String {
        switch value {
        case .resolution: "Resolution"
        case .point: "Point"
        case .panTilt: "PanTilt"
        case .zoomRange: "ZoomRange"
        }
    }

    /// A default value in Swift.
    func swiftDefault(_ field: Field) -> String? {
        guard let value = field.defaultValue else { return nil }
        switch field.type {
        case .string: return literal(value)
        case .named: return ".\(value)"
        case .duration(let span): return duration(value, span.unit)
        default: return numberLiteral(value)
        }
    }

    /// A property for a field of a reply or a type: its declared type and the value that it starts with.
    func property(_ field: Field) -> (type: String, start: String?) {
        let type = swiftType(field.type)
        if !field.isOptional { return (type, nil) }
        if let start = swiftDefault(field) { return (type, start) }
        if field.type.isCollection, !field.isMarkedOptional { return (type, emptyCollection(field.type)) }
        return (type + "?", nil)
    }

    /// An argument of an operation's initializer: its type, and the default that makes it optional.
    func argument(_ field: Field, isJSON: Bool) -> (type: String, start: String?) {
        let type = swiftType(field.type)
        if field.isNullable { return ("Nullable<\(type)>?", "nil") }
        if let start = swiftDefault(field) { return (type, start) }
        if !field.isOptional { return (type, nil) }
        if field.type.isCollection, !isJSON { return (type, emptyCollection(field.type)) }
        return (type + "?", "nil")
    }

    func emptyCollection(_ type: TypeExpression) -> String {
        if case .list = type { return "[]" }
        return "[:]"
    }

    /// The documentation of a field: its summary with the wire's name, then since when it is there.
    func documentation(_ field: Field) -> [String] {
        var summary = field.summary
        let wire = field.wire.split(separator: "/").last.map { $0.hasPrefix("@") ? $0.dropFirst() : $0 } ?? ""
        if field.place == .member || field.place == .envelope, wire != field.name, wire != ".", !wire.isEmpty,
            !summary.contains("`\(wire)`")
        {
            summary = "\(summary.dropLast()) (`\(wire)`)."
        }
        return [summary] + facts(field)
    }

    /// What a field's summary does not say, in sentences.
    func facts(_ field: Field) -> [String] {
        let constraint = field.constraint.words(isList: field.type.isCollection)
        let access = [("Read by", field.readAccess), ("Changed by", field.writeAccess)].compactMap { words, access in
            access.map { "\(words): \($0.rawValue)." }
        }
        let limits = constraint.isEmpty ? [] : [constraint.joined(separator: " ")]
        return limits + access + (field.since.map { ["Since \($0)."] } ?? [])
            + (field.deprecated.map { ["Deprecated: \($0)"] } ?? [])
    }
}

/// A time span in Swift, of a number as it is on the wire.
func duration(_ number: String, _ unit: TypeExpression.Span.Unit) -> String {
    switch unit {
    case .microseconds: ".microseconds(\(numberLiteral(number)))"
    case .milliseconds: ".milliseconds(\(numberLiteral(number)))"
    case .seconds: ".seconds(\(numberLiteral(number)))"
    case .minutes: ".seconds(\(numberLiteral(number)) * 60)"
    case .hours: ".seconds(\(numberLiteral(number)) * 3600)"
    case .days: ".seconds(\(numberLiteral(number)) * 86400)"
    }
}

/// The argument that says how a time span is on the wire.
func unitArgument(_ span: TypeExpression.Span) -> String {
    "\(span.isFractional ? "fractional" : "in"): .\(span.unit.rawValue)"
}

/// The words for true and false.
func words(_ flag: TypeExpression.Flag) -> (yes: String, no: String) {
    switch flag {
    case .bool, .truefalse: ("true", "false")
    case .yesno: ("yes", "no")
    case .onoff: ("on", "off")
    case .bit: ("1", "0")
    case .enabled: ("enabled", "disabled")
    }
}

extension Constraint {
    /// Which values the device takes, in sentences.
    func words(isList: Bool) -> [String] {
        var sentences: [String] = []
        if let range { sentences.append("\(Self.words(range)).") }
        if let length { sentences.append("\(Self.words(length)) \(isList ? "elements" : "characters").") }
        if let pattern, !pattern.contains("`") { sentences.append("It matches `\(pattern)`.") }
        return sentences
    }

    private static func words(_ bounds: (lowest: String?, highest: String?)) -> String {
        switch bounds {
        case (let lowest?, let highest?): lowest == highest ? lowest : "\(lowest) to \(highest)"
        case (let lowest?, nil): "At least \(lowest)"
        case (nil, let highest): "At most \(highest ?? "")"
        }
    }
}
