/// A new value for a property, or `null`, which empties it.
///
/// A function that changes properties takes optional values of this type: `nil` leaves a property as it is.
///
/// ```swift
/// try await api.set()                   // changes nothing
/// try await api.set(schedule: "night")  // changes it
/// try await api.set(schedule: .null)    // empties it
/// try await api.set(schedule: .value(name))
/// ```
public enum Nullable<Value: Sendable>: Sendable {
    /// Empties the property.
    case null
    /// Gives the property a value.
    case value(Value)
}

extension Nullable: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}

extension Nullable: ExpressibleByUnicodeScalarLiteral where Value: ExpressibleByUnicodeScalarLiteral {
    /// Makes a value.
    ///
    /// - Parameter value: The value.
    public init(unicodeScalarLiteral value: Value.UnicodeScalarLiteralType) {
        self = .value(Value(unicodeScalarLiteral: value))
    }
}

extension Nullable: ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByExtendedGraphemeClusterLiteral {
    /// Makes a value.
    ///
    /// - Parameter value: The value.
    public init(extendedGraphemeClusterLiteral value: Value.ExtendedGraphemeClusterLiteralType) {
        self = .value(Value(extendedGraphemeClusterLiteral: value))
    }
}

extension Nullable: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
    /// Makes a value.
    ///
    /// - Parameter value: The value.
    public init(stringLiteral value: Value.StringLiteralType) {
        self = .value(Value(stringLiteral: value))
    }
}

extension Nullable: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
    /// Makes a value.
    ///
    /// - Parameter value: The value.
    public init(integerLiteral value: Value.IntegerLiteralType) {
        self = .value(Value(integerLiteral: value))
    }
}

extension Nullable: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
    /// Makes a value.
    ///
    /// - Parameter value: The value.
    public init(floatLiteral value: Value.FloatLiteralType) {
        self = .value(Value(floatLiteral: value))
    }
}

extension Nullable: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
    /// Makes a value.
    ///
    /// - Parameter value: The value.
    public init(booleanLiteral value: Value.BooleanLiteralType) {
        self = .value(Value(booleanLiteral: value))
    }
}

extension JSONWriter {
    /// Writes a member that is `null`.
    package mutating func memberNull(_ name: String) {
        key(name)
        writeNull()
    }
}
