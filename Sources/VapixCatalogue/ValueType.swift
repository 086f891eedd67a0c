extension Catalogue {
    /// The type of a value, read from the notation of ``Field/type``.
    public indirect enum ValueType: Sendable, Hashable {
        /// A number's size.
        public enum Number: String, Sendable {
            /// A whole number of 32 bits.
            case int32
            /// A whole number of 64 bits.
            case int64
            /// Binary floating point.
            case double
        }

        /// The form of a truth value.
        public enum Flag: String, Sendable {
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

            /// The words for true and false.
            public var words: (yes: String, no: String) {
                switch self {
                case .bool, .truefalse: ("true", "false")
                case .yesno: ("yes", "no")
                case .onoff: ("on", "off")
                case .bit: ("1", "0")
                case .enabled: ("enabled", "disabled")
                }
            }
        }

        /// How a time span is written: a number of a unit.
        public struct Span: Sendable, Hashable {
            /// The unit of the number, "seconds" for example.
            public let unit: String
            /// Whether the number is sent with a fraction.
            public let isFractional: Bool

            /// Reads the notation, "seconds" or "fractional-seconds" for example.
            ///
            /// - Parameter notation: The notation.
            public init(_ notation: String) {
                isFractional = notation.hasPrefix("fractional-")
                unit = isFractional ? String(notation.dropFirst(11)) : notation
            }

            /// How many seconds the unit has.
            public var seconds: Double {
                switch unit {
                case "microseconds": 0.000_001
                case "milliseconds": 0.001
                case "minutes": 60
                case "hours": 3600
                case "days": 86_400
                default: 1
                }
            }
        }

        /// A small value of two numbers.
        public enum Pair: String, Sendable {
            /// A width and a height, a text with an `x` between them.
            case resolution
            /// An x and a y: an array in JSON, a text with a comma elsewhere.
            case point
            /// A pan and a tilt: an array in JSON, a text with a comma elsewhere.
            case panTilt = "pan-tilt"
            /// The lowest and the highest zoom: an array in JSON, a text with a colon elsewhere.
            case zoomRange = "zoom-range"

            /// The separator of the numbers in the text.
            public var separator: Character {
                switch self {
                case .resolution: "x"
                case .point, .panTilt: ","
                case .zoomRange: ":"
                }
            }

            /// Whether JSON has the pair as a string.
            public var isText: Bool { self == .resolution }
        }

        /// Text.
        case string
        /// A number.
        case number(Number)
        /// A number that JSON carries in a string.
        case numeric(Number)
        /// A time span.
        case duration(Span)
        /// Two numbers that are one value.
        case pair(Pair)
        /// A truth value.
        case flag(Flag)
        /// A value that is absent if the text is empty.
        case emptyAsNil(ValueType)
        /// Text that nobody may see.
        case secret
        /// Any JSON.
        case json
        /// Values one after another.
        case list(ValueType)
        /// Values by names that the caller or the device chooses.
        case map(ValueType)
        /// Names and values that become arguments of their own.
        case pairs
        /// Names and values of parameters, which become arguments of their own; the names contain a dot.
        case parameters
        /// A type of the API.
        case named(String)

        /// Reads the notation.
        ///
        /// - Parameter notation: The notation, "list<Entry>" for example.
        public init(_ notation: String) {
            let isGeneric = notation.hasSuffix(">")
            let parts = notation.split(separator: "<", maxSplits: 1)
            let inner = isGeneric && parts.count == 2 ? ValueType(String(parts[1].dropLast())) : nil
            switch (parts.first ?? "", inner) {
            case ("list", let inner?): self = .list(inner)
            case ("map", let inner?): self = .map(inner)
            case ("empty-as-nil", let inner?): self = .emptyAsNil(inner)
            case ("numeric", .number(let number)?): self = .numeric(number)
            case ("duration", .some) where isGeneric: self = .duration(Span(String(parts[1].dropLast())))
            case ("string", nil): self = .string
            case ("secret", nil): self = .secret
            case ("json", nil): self = .json
            case ("pairs", nil): self = .pairs
            case ("parameters", nil): self = .parameters
            default:
                if let number = Number(rawValue: notation) {
                    self = .number(number)
                } else if let flag = Flag(rawValue: notation) {
                    self = .flag(flag)
                } else if let pair = Pair(rawValue: notation) {
                    self = .pair(pair)
                } else {
                    self = .named(notation)
                }
            }
        }

        /// The types of the API that are named in it.
        public var names: [String] {
            switch self {
            case .named(let name): [name]
            case .list(let type), .map(let type), .emptyAsNil(let type): type.names
            default: []
            }
        }
    }
}
