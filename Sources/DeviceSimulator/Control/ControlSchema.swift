/// The form of a value that the control interface takes or returns.
///
/// The same value checks requests, reads the words of `vapix-simulator ctl`, and is a part of the OpenAPI document.
indirect enum ControlSchema: Sendable {
    case string
    case choice([String])
    /// A duration in the text form of faults, such as `3s`.
    case time
    /// A duration that may be negative.
    case signedTime
    /// A string that no answer contains.
    case secret
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case boolean
    case array(ControlSchema)
    case object([ControlMember])
    /// An object with any names.
    case map(ControlSchema)

    static let count = ControlSchema.integer(0...9_007_199_254_740_991)
}

/// A member of an object, or an argument of an operation.
struct ControlMember: Sendable {
    let name: String
    let schema: ControlSchema
    let summary: String
    let isRequired: Bool

    init(_ name: String, _ schema: ControlSchema, _ summary: String, isRequired: Bool = true) {
        self.name = name
        self.schema = schema
        self.summary = summary
        self.isRequired = isRequired
    }

    static func optional(_ name: String, _ schema: ControlSchema, _ summary: String) -> ControlMember {
        ControlMember(name, schema, summary, isRequired: false)
    }
}

extension ControlSchema {
    /// All values, if they are words.
    var words: [String] {
        switch self {
        case .choice(let words): words
        case .boolean: ["true", "false"]
        default: []
        }
    }

    /// The form of the value in words, for error messages.
    var form: String {
        switch self {
        case .string, .secret: "a text"
        case .choice(let words): "one of " + words.joined(separator: ", ")
        case .time: ScriptText.timeForm
        case .signedTime: ScriptText.timeForm + ", which may be negative"
        case .integer(let range) where range.upperBound > 1_000_000_000_000: "a whole number from \(range.lowerBound)"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .boolean: "true or false"
        case .array: "an array"
        case .object, .map: "an object"
        }
    }

    /// Checks a value.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - place: Where the value stands, for the error message.
    /// - Throws: `ControlError` that names the place and what belongs there.
    func check(_ value: JSONValue, at place: String) throws {
        let isFine: Bool =
            switch self {
            case .string, .secret: value.string != nil
            case .choice(let words): value.string.map(words.contains) ?? false
            case .time: value.string.flatMap(ScriptText.time) != nil
            case .signedTime: value.string.flatMap(ScriptText.signedTime) != nil
            case .integer(let range): value.integer.map(range.contains) ?? false
            case .number(let range): value.double.map(range.contains) ?? false
            case .boolean: value.bool != nil
            case .array: value.array != nil
            case .object, .map: value.object != nil
            }
        guard isFine else { throw ControlError.invalid("\(place) takes \(form)") }
        switch self {
        case .array(let element):
            for (index, member) in (value.array ?? []).enumerated() {
                try element.check(member, at: "\(place)[\(index)]")
            }
        case .map(let element):
            for (name, member) in value.object ?? [:] { try element.check(member, at: "\(place).\(Self.shown(name))") }
        case .object(let members): try Self.check(value.object ?? [:], members, at: place)
        default: break
        }
    }

    /// Checks that an object has the members that it needs and no others.
    static func check(_ object: [String: JSONValue], _ members: [ControlMember], at place: String) throws {
        let known = members.map(\.name)
        if let unknown = object.keys.filter({ !known.contains($0) }).min() {
            let advice = known.isEmpty ? "it takes none" : "it takes \(known.joined(separator: ", "))"
            throw ControlError(400, "unknown-member", "\(place) has no member \"\(shown(unknown))\": \(advice)")
        }
        for member in members {
            if let value = object[member.name] {
                try member.schema.check(value, at: "\(place).\(member.name)")
            } else if member.isRequired {
                throw ControlError.invalid("\(place) needs the member \"\(member.name)\": \(member.schema.form)")
            }
        }
    }

    /// Reads the text of a path, a query or a command's word; `nil` if it has another form.
    func value(of text: String) -> JSONValue? {
        let value: JSONValue? =
            switch self {
            case .string, .choice, .time, .signedTime, .secret: .string(text)
            case .integer: Int64(text).map { .integer($0) }
            case .number: Double(text).flatMap { $0.isFinite ? .double($0) : nil }
            case .boolean: Self.booleans[text].map { .bool($0) }
            case .array, .object, .map: JSONValue(text.utf8)
            }
        return value
    }

    private static let booleans = [
        "true": true, "yes": true, "on": true, "active": true, "1": true, "false": false, "no": false, "off": false,
        "inactive": false, "0": false,
    ]

    /// A name that a client sent, fit for a message.
    static func shown(_ name: String) -> String { String(name.prefix(100)) }
}

extension ControlSchema {
    /// The schema in JSON, as OpenAPI 3.1 has it.
    var json: JSONValue {
        switch self {
        case .string: ["type": "string"]
        case .choice(let words): ["type": "string", "enum": .array(words.map { .string($0) })]
        case .time: ["type": "string", "pattern": "^[0-9.]+(ms|s|m|h|d)$", "examples": ["250ms", "3s", "2m"]]
        case .signedTime: ["type": "string", "pattern": "^[-+]?[0-9.]+(ms|s|m|h|d)$", "examples": ["-1h", "90s"]]
        case .secret: ["type": "string", "format": "password", "writeOnly": true]
        case .integer(let range):
            [
                "type": "integer", "minimum": .integer(Int64(range.lowerBound)),
                "maximum": .integer(Int64(range.upperBound)),
            ]
        case .number(let range):
            ["type": "number", "minimum": .double(range.lowerBound), "maximum": .double(range.upperBound)]
        case .boolean: ["type": "boolean"]
        case .array(let element): ["type": "array", "items": element.json]
        case .map(let element): ["type": "object", "additionalProperties": element.json]
        case .object(let members): Self.json(members)
        }
    }

    /// The schema of an object in JSON.
    static func json(_ members: [ControlMember]) -> JSONValue {
        var properties: [String: JSONValue] = [:]
        for member in members {
            var schema = member.schema.json.object ?? [:]
            schema["description"] = .string(member.summary)
            properties[member.name] = .object(schema)
        }
        let required = members.filter(\.isRequired).map { JSONValue.string($0.name) }
        var object: [String: JSONValue] = [
            "type": "object", "properties": .object(properties), "additionalProperties": false,
        ]
        if !required.isEmpty { object["required"] = .array(required) }
        return .object(object)
    }
}
