/// A step on the way to a value inside of JSON: the key of a member, or the place of an element.
public enum JSONPathStep: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    CustomStringConvertible
{
    /// To the member of an object with a key.
    case key(String)
    /// To the element of an array at a place, from 0.
    case index(Int)

    /// Makes the step to a member.
    ///
    /// - Parameter value: The key.
    public init(stringLiteral value: String) {
        self = .key(value)
    }

    /// Makes the step to an element.
    ///
    /// - Parameter value: Its place, from 0.
    public init(integerLiteral value: Int) {
        self = .index(value)
    }

    /// The key in quotation marks, or the place.
    public var description: String {
        switch self {
        case .key(let key): JSONValue.string(key).description
        case .index(let index): String(index)
        }
    }
}
