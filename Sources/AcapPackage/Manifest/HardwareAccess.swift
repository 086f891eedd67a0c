/// Whether an app gets access to a part of the device.
public struct HardwareAccess: Sendable, Hashable, JSONConvertible {
    /// Whether it gets access where the device has the part.
    public var isEnabled: Bool
    /// Whether it is not installed where the device has no such part.
    public var isRequired: Bool

    /// Creates one.
    ///
    /// - Parameters:
    ///   - isEnabled: Whether the app gets access.
    ///   - isRequired: Whether it is not installed elsewhere.
    public init(isEnabled: Bool, isRequired: Bool) {
        self.isEnabled = isEnabled
        self.isRequired = isRequired
    }

    init?(json: JSONValue) {
        guard let isEnabled = json["enabled"]?.flag, let isRequired = json["required"]?.flag else { return nil }
        self.init(isEnabled: isEnabled, isRequired: isRequired)
    }

    var json: JSONValue { .object(of: ("enabled", .bool(isEnabled)), ("required", .bool(isRequired))) }
}
