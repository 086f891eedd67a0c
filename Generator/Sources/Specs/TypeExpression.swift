/// The type of a value on the wire, as a spec writes it.
package indirect enum TypeExpression: Hashable, Sendable {
    /// A whole number's size.
    package enum Number: String, Sendable {
        /// 32 bits.
        case int32
        /// 64 bits.
        case int64
        /// Binary floating point.
        case double
    }

    /// How a truth value is written.
    package enum Flag: String, Sendable, CaseIterable {
        /// JSON's own; in text `true` and `false`.
        case bool
        /// The words `yes` and `no`.
        case yesno
        /// The words `on` and `off`.
        case onoff
        /// The words `true` and `false`, strings in JSON too.
        case truefalse
        /// `1` and `0`, strings in JSON.
        case bit
        /// The words `enabled` and `disabled`.
        case enabled
    }

    /// Text.
    case string
    /// A number.
    case number(Number)
    /// A number that JSON carries in a string.
    case numeric(Number)
    /// A truth value.
    case flag(Flag)
    /// A value of which an empty text means that there is none.
    case emptyAsNil(TypeExpression)
    /// Any JSON, kept as it is.
    case json
    /// Values one after another.
    case list(TypeExpression)
    /// Values by names that the device or the caller chooses.
    case map(TypeExpression)
    /// Names and values that become arguments of their own.
    case pairs
    /// The same, of parameters, whose names hold a dot.
    case parameters
    /// A type of the spec, or `SupportedVersions`.
    case named(String)

    /// Reads the notation; `nil` if it is none.
    package init?(_ text: String) {
        if let number = Number(rawValue: text) {
            self = .number(number)
        } else if let flag = Flag(rawValue: text) {
            self = .flag(flag)
        } else if let open = text.firstIndex(of: "<") {
            guard text.last == ">" else { return nil }
            guard let inner = TypeExpression(String(text[text.index(after: open)...].dropLast())) else { return nil }
            switch (text[..<open], inner) {
            case ("list", _): self = .list(inner)
            case ("map", _): self = .map(inner)
            case ("numeric", .number(let number)): self = .numeric(number)
            case ("empty-as-nil", .string), ("empty-as-nil", .named): self = .emptyAsNil(inner)
            default: return nil
            }
        } else {
            switch text {
            case "string": self = .string
            case "json": self = .json
            case "pairs": self = .pairs
            case "parameters": self = .parameters
            default:
                guard text.first?.isUppercase == true, text.allSatisfy({ $0.isLetter || $0.isNumber }) else {
                    return nil
                }
                self = .named(text)
            }
        }
    }

    /// The spec's notation.
    package var notation: String {
        switch self {
        case .string: "string"
        case .number(let number): number.rawValue
        case .numeric(let number): "numeric<\(number.rawValue)>"
        case .flag(let flag): flag.rawValue
        case .emptyAsNil(let type): "empty-as-nil<\(type.notation)>"
        case .json: "json"
        case .list(let type): "list<\(type.notation)>"
        case .map(let type): "map<\(type.notation)>"
        case .pairs: "pairs"
        case .parameters: "parameters"
        case .named(let name): name
        }
    }

    /// The types of the spec that are named in it.
    package var names: [String] {
        switch self {
        case .named(let name): [name]
        case .list(let type), .map(let type), .emptyAsNil(let type): type.names
        default: []
        }
    }

    /// Whether no value is the same as an empty collection.
    package var isCollection: Bool {
        switch self {
        case .list, .map, .pairs, .parameters: true
        default: false
        }
    }
}
