/// The copy protection of an app.
public struct CopyProtection: Sendable, Hashable, JSONConvertible {
    /// The mechanism: `none`, `axis` or `custom`.
    public var method: String
    /// The arguments with which the device asks the app about its license, if the mechanism is `custom`.
    public var customOptions: String?

    /// Creates a copy protection.
    ///
    /// - Parameters:
    ///   - method: The mechanism.
    ///   - customOptions: The arguments with which the device asks the app.
    public init(method: String, customOptions: String? = nil) {
        self.method = method
        self.customOptions = customOptions
    }

    init?(json: JSONTree) {
        guard let method = json["method"]?.text else { return nil }
        self.init(method: method, customOptions: json["customOptions"]?.text)
    }

    var json: JSONTree { .object(of: ("method", method.json), ("customOptions", customOptions?.json)) }
}
