/// A parameter of an app.
public struct ParameterDefinition: Sendable, Hashable, JSONConvertible {
    /// The name.
    public var name: String
    /// The value until somebody changes it.
    public var defaultValue: String
    /// The definition of the type, such as `int:min=0;max=100`; may be empty.
    public var type: String

    /// Creates a parameter.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - defaultValue: The value until somebody changes it.
    ///   - type: The definition of the type.
    public init(name: String, defaultValue: String, type: String) {
        self.name = name
        self.defaultValue = defaultValue
        self.type = type
    }

    init?(json: JSONTree) {
        guard let name = json["name"]?.text, let value = json["default"]?.text, let type = json["type"]?.text
        else { return nil }
        self.init(name: name, defaultValue: value, type: type)
    }

    var json: JSONTree { .object(of: ("name", name.json), ("default", defaultValue.json), ("type", type.json)) }
}
