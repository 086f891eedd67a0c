/// A type that ``JSONValue/value(_:as:)`` can read.
public protocol JSONInitializable {
    /// Makes a value of JSON; `nil` if the JSON has another type.
    ///
    /// - Parameter json: The JSON.
    init?(json: JSONValue)
}

extension JSONValue: JSONInitializable {
    /// Makes a copy.
    ///
    /// - Parameter json: The JSON.
    public init?(json: JSONValue) {
        self = json
    }
}

extension String: JSONInitializable {
    /// Makes a text from a JSON string.
    ///
    /// - Parameter json: The JSON.
    public init?(json: JSONValue) {
        guard let string = json.string else { return nil }
        self = string
    }
}

extension Int: JSONInitializable {
    /// Makes a whole number from a JSON number.
    ///
    /// - Parameter json: The JSON; the result is `nil` for a fraction, and for a number that does not fit.
    public init?(json: JSONValue) {
        guard let number = json.int else { return nil }
        self = number
    }
}

extension Int64: JSONInitializable {
    /// Makes a whole number from a JSON number.
    ///
    /// - Parameter json: The JSON; the result is `nil` for a fraction, and for a number that does not fit.
    public init?(json: JSONValue) {
        guard case .number(let number) = json, let value = number.int64 else { return nil }
        self = value
    }
}

extension Double: JSONInitializable {
    /// Makes a number from a JSON number, rounded to the nearest `Double`.
    ///
    /// - Parameter json: The JSON.
    public init?(json: JSONValue) {
        guard let number = json.double else { return nil }
        self = number
    }
}

extension Bool: JSONInitializable {
    /// Makes a truth value from `true` or `false`.
    ///
    /// - Parameter json: The JSON.
    public init?(json: JSONValue) {
        guard let bool = json.bool else { return nil }
        self = bool
    }
}

extension Array: JSONInitializable where Element: JSONInitializable {
    /// Makes an array from a JSON array.
    ///
    /// - Parameter json: The JSON; all its elements must have the type.
    public init?(json: JSONValue) {
        guard let elements = json.array else { return nil }
        self = []
        reserveCapacity(elements.count)
        for element in elements {
            guard let element = Element(json: element) else { return nil }
            append(element)
        }
    }
}

extension Dictionary: JSONInitializable where Key == String, Value: JSONInitializable {
    /// Makes a dictionary from a JSON object.
    ///
    /// - Parameter json: The JSON; all its members must have the type.
    public init?(json: JSONValue) {
        guard let members = json.object else { return nil }
        self = [:]
        for (key, member) in members {
            guard let value = Value(json: member) else { return nil }
            self[key] = value
        }
    }
}

extension Optional: JSONInitializable where Wrapped: JSONInitializable {
    /// Makes a value from JSON; `null` becomes `nil`.
    ///
    /// - Parameter json: The JSON.
    public init?(json: JSONValue) {
        if json.isNull {
            self = .none
        } else {
            guard let value = Wrapped(json: json) else { return nil }
            self = .some(value)
        }
    }
}
