/// An item of an event.
public struct EventItemDeclaration: Sendable, Hashable {
    /// The type of a value.
    ///
    /// Events carry values as text.
    public struct ValueType: OpenEnumeration {
        /// The type's name, with `xsd:` for XML Schema and `tt:` for ONVIF, whatever prefixes the device uses.
        public let rawValue: String

        /// Makes a type from its name.
        ///
        /// - Parameter rawValue: The type's name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// True or false; events contain 1 and 0.
        public static let boolean = ValueType(rawValue: "xsd:boolean")
        /// A whole number.
        public static let int = ValueType(rawValue: "xsd:int")
        /// A whole number.
        public static let integer = ValueType(rawValue: "xsd:integer")
        /// A number.
        public static let float = ValueType(rawValue: "xsd:float")
        /// A number.
        public static let double = ValueType(rawValue: "xsd:double")
        /// A text.
        public static let string = ValueType(rawValue: "xsd:string")
        /// A date with a time.
        public static let dateTime = ValueType(rawValue: "xsd:dateTime")
        /// The token of a part of the device's configuration.
        public static let referenceToken = ValueType(rawValue: "tt:ReferenceToken")
    }

    /// A value that an item can have.
    public struct Value: Sendable, Hashable {
        /// The value.
        public let value: String
        /// The value as a text to show to users; `nil` if the device gives none.
        public let niceName: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The value.
        ///   - niceName: The value as a text to show to users.
        public init(_ value: String, niceName: String? = nil) {
            self.value = value
            self.niceName = niceName
        }
    }

    /// The name, as in events.
    public let name: String
    /// The name as a text to show to users; `nil` if the device gives none.
    public let niceName: String?
    /// The type of the item's value; `nil` if the device does not state it.
    public let type: ValueType?
    /// Whether the item holds the state of a property: the part that changes from event to event.
    public let isPropertyState: Bool
    /// The possible values; empty if the device does not list them.
    public internal(set) var values: [Value]

    /// Makes an item.
    ///
    /// - Parameters:
    ///   - name: The name, as in events.
    ///   - niceName: The name as a text to show to users.
    ///   - type: The type of the item's value.
    ///   - isPropertyState: Whether the item holds the state of a property.
    ///   - values: The possible values; empty for values that are not listed.
    public init(
        name: String, niceName: String? = nil, type: ValueType? = nil, isPropertyState: Bool = false,
        values: [Value] = []
    ) {
        self.name = name
        self.niceName = niceName
        self.type = type
        self.isPropertyState = isPropertyState
        self.values = values
    }
}
