import Foundation

/// A JSON value: the simulator's only JSON tree.
enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Reads a document; `nil` if it is not JSON.
    init?(_ text: some Sequence<UInt8>) {
        guard let value = try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed) else {
            return nil
        }
        self.init(foundation: value)
    }

    private init(foundation value: Any) {
        switch value {
        case let string as String: self = .string(string)
        case let array as [Any]: self = .array(array.map(JSONValue.init(foundation:)))
        case let object as [String: Any]: self = .object(object.mapValues(JSONValue.init(foundation:)))
        // Foundation represents Booleans as numbers; only the C type differs.
        case let number as NSNumber where String(cString: number.objCType) == "c": self = .bool(number.boolValue)
        case let number as NSNumber:
            self = Int64(exactly: number).map { .integer($0) } ?? .double(number.doubleValue)
        default: self = .null
        }
    }

    /// The string, if it is one.
    var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The Boolean, if it is one.
    var bool: Bool? {
        if case .bool(let bool) = self { bool } else { nil }
    }

    /// The number, if it is one and has no fraction.
    var integer: Int? {
        if case .integer(let integer) = self { Int(exactly: integer) } else { nil }
    }

    /// The number, if it is one.
    var double: Double? {
        switch self {
        case .integer(let integer): Double(integer)
        case .double(let double): double
        default: nil
        }
    }

    /// The elements, if it is an array.
    var array: [JSONValue]? {
        if case .array(let array) = self { array } else { nil }
    }

    /// The members, if it is an object.
    var object: [String: JSONValue]? {
        if case .object(let object) = self { object } else { nil }
    }

    /// A member, if it is an object that has it.
    subscript(key: String) -> JSONValue? { object?[key] }

    /// The indented document.
    ///
    /// Keys are sorted, so that replies are reproducible.
    var text: String { text([.prettyPrinted]) }

    /// The document without white space.
    ///
    /// Keys are sorted.
    var compactText: String { text([]) }

    private func text(_ form: JSONSerialization.WritingOptions) -> String {
        let options = form.union([.sortedKeys, .withoutEscapingSlashes, .fragmentsAllowed])
        guard let data = try? JSONSerialization.data(withJSONObject: foundation, options: options) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }

    private var foundation: Any {
        switch self {
        case .null: NSNull()
        case .bool(let bool): bool
        case .integer(let integer): integer
        case .double(let double): double
        case .string(let string): string
        case .array(let array): array.map(\.foundation)
        case .object(let object): object.mapValues(\.foundation)
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .string(value) }

    init(integerLiteral value: Int64) { self = .integer(value) }

    init(booleanLiteral value: Bool) { self = .bool(value) }

    init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
    }
}
