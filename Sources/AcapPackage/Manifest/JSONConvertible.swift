/// A value that stands in a manifest.
protocol JSONConvertible {
    /// Reads the value; `nil` if it is something else.
    init?(json: JSONTree)
    /// The value as JSON.
    var json: JSONTree { get }
}

extension String: JSONConvertible {
    init?(json: JSONTree) {
        guard let text = json.text else { return nil }
        self = text
    }

    var json: JSONTree { .string(self) }
}

extension JSONConvertible where Self: RawRepresentable<String> {
    init?(json: JSONTree) {
        guard let text = json.text else { return nil }
        self.init(rawValue: text)
    }

    var json: JSONTree { .string(rawValue) }
}

extension JSONTree {
    /// An object of those members that have a value.
    static func object(of members: (String, JSONTree?)...) -> JSONTree {
        .object(members.compactMap { key, value in value.map { JSONMember(key, $0) } })
    }
}
