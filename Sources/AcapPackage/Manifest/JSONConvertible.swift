/// A value that stands in a manifest.
protocol JSONConvertible {
    /// Reads the value; `nil` if it is something else.
    init?(json: JSONValue)
    /// The value as JSON.
    var json: JSONValue { get }
}

extension String: JSONConvertible {
    init?(json: JSONValue) {
        guard let text = json.text else { return nil }
        self = text
    }

    var json: JSONValue { .string(self) }
}

extension JSONConvertible where Self: RawRepresentable<String> {
    init?(json: JSONValue) {
        guard let text = json.text else { return nil }
        self.init(rawValue: text)
    }

    var json: JSONValue { .string(rawValue) }
}

extension JSONValue {
    /// An object of those members that have a value.
    static func object(of members: (String, JSONValue?)...) -> JSONValue {
        .object(members.compactMap { key, value in value.map { JSONMember(key, $0) } })
    }
}
