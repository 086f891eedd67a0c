/// Access of an app to a part of the device.
public struct HardwareAccess: Sendable, Hashable, JSONConvertible {
    /// Whether the app gets access if the device has the part.
    public var isEnabled: Bool
    /// Whether the app can only be installed on devices with the part.
    public var isRequired: Bool

    /// Creates an access.
    ///
    /// - Parameters:
    ///   - isEnabled: Whether the app gets access.
    ///   - isRequired: Whether the app can only be installed on devices with the part.
    public init(isEnabled: Bool, isRequired: Bool) {
        self.isEnabled = isEnabled
        self.isRequired = isRequired
    }

    init?(json: JSONTree) {
        guard let isEnabled = json["enabled"]?.flag, let isRequired = json["required"]?.flag else { return nil }
        self.init(isEnabled: isEnabled, isRequired: isRequired)
    }

    var json: JSONTree { .object(of: ("enabled", .bool(isEnabled)), ("required", .bool(isRequired))) }
}
