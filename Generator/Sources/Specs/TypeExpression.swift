/// The type of a value on the wire, as a spec writes it.
package indirect enum TypeExpression: Hashable, Sendable {
    /// A number's size on the wire.
    package enum Number: String, Sendable {
        /// 32 bits.
        case int32
        /// 64 bits.
        case int64
        /// Binary floating point.
        case double
        /// The number of an I/O port of the device, counted from 0.
        case portFromZero = "port-from-0"
        /// The number of an I/O port of the device, counted from 1.
        case portFromOne = "port-from-1"

        /// The member of `PortNumber` with the number on the wire; `nil` if it is not the number of a port.
        package var portNumbering: String? {
            switch self {
            case .portFromZero: "fromZero"
            case .portFromOne: "fromOne"
            case .int32, .int64, .double: nil
            }
        }
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

    /// How a time span is written: a number of a unit.
    package struct Span: Hashable, Sendable {
        /// A unit of time.
        package enum Unit: String, Sendable, CaseIterable {
            case microseconds, milliseconds, seconds, minutes, hours, days
        }

        /// What the number counts.
        package var unit: Unit
        /// Whether the number is sent with a fraction; a fraction is always read.
        package var isFractional: Bool

        /// Reads the notation, `seconds` or `fractional-seconds` for example; `nil` if it is none.
        package init?(_ text: String) {
            isFractional = text.hasPrefix("fractional-")
            guard let unit = Unit(rawValue: isFractional ? String(text.dropFirst(11)) : text) else { return nil }
            self.unit = unit
        }

        /// The spec's notation.
        package var notation: String { (isFractional ? "fractional-" : "") + unit.rawValue }
    }

    /// A small value with a type in `VapixClient`.
    package enum Value: String, Sendable, CaseIterable {
        /// A width and a height, a text with an `x` between them.
        case resolution
        /// An x and a y: an array in JSON, a text with a comma elsewhere.
        case point
        /// A pan and a tilt: an array in JSON, a text with a comma elsewhere.
        case panTilt = "pan-tilt"
        /// The lowest and the highest zoom: an array in JSON, a text with a colon elsewhere.
        case zoomRange = "zoom-range"

        /// Whether JSON has it in a string.
        package var isText: Bool { self == .resolution }
    }

    /// Text.
    case string
    /// A number.
    case number(Number)
    /// A number that JSON carries in a string.
    case numeric(Number)
    /// A time span.
    case duration(Span)
    /// A small value of more than one part.
    case value(Value)
    /// A truth value.
    case flag(Flag)
    /// A value of which an empty text means that there is none.
    case emptyAsNil(TypeExpression)
    /// Text that nobody may see.
    case secret
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
    /// A type of the spec, or one of ``clientTypes``.
    case named(String)

    /// The version of an XML schema, a type of `VapixClient`.
    package static let schemaVersion = "XMLSchemaVersion"
    /// Types of `VapixClient` that every spec knows, and how they are read.
    static let clientTypes: [String: API.Usage] = ["SupportedVersions": .readsJSON, schemaVersion: .readsXML]

    /// Reads the notation; `nil` if it is none.
    package init?(_ text: String) {
        if let number = Number(rawValue: text) {
            self = .number(number)
        } else if let flag = Flag(rawValue: text) {
            self = .flag(flag)
        } else if let value = Value(rawValue: text) {
            self = .value(value)
        } else if let open = text.firstIndex(of: "<") {
            guard text.last == ">" else { return nil }
            if text[..<open] == "duration" {
                guard let span = Span(String(text[text.index(after: open)...].dropLast())) else { return nil }
                self = .duration(span)
                return
            }
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
                guard text.first?.isUppercase == true, text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." })
                else {
                    return nil
                }
                self = .named(text)
            }
        }
    }

    /// The type without what only Swift knows: the number of a port is a number of 32 bits.
    package var onTheWire: TypeExpression {
        switch self {
        case .number(let number) where number.portNumbering != nil: .number(.int32)
        case .numeric(let number) where number.portNumbering != nil: .numeric(.int32)
        case .list(let element): .list(element.onTheWire)
        case .map(let value): .map(value.onTheWire)
        default: self
        }
    }

    /// The spec's notation.
    package var notation: String {
        switch self {
        case .string: "string"
        case .number(let number): number.rawValue
        case .numeric(let number): "numeric<\(number.rawValue)>"
        case .duration(let span): "duration<\(span.notation)>"
        case .value(let value): value.rawValue
        case .flag(let flag): flag.rawValue
        case .emptyAsNil(let type): "empty-as-nil<\(type.notation)>"
        case .secret: "secret"
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

    /// Whether nobody may see a value.
    package var isSecret: Bool {
        switch self {
        case .secret: true
        case .list(let type), .map(let type), .emptyAsNil(let type): type.isSecret
        default: false
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
