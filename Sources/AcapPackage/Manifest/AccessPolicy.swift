/// The users who may call a path of the device's web server.
public struct AccessPolicy: RawRepresentable, Sendable, Hashable, JSONConvertible {
    /// The name, as it stands in the manifest.
    public var rawValue: String

    /// Creates a policy from its name.
    ///
    /// - Parameter rawValue: The name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Administrators.
    public static let admin = AccessPolicy(rawValue: "admin")
    /// Operators and administrators.
    public static let `operator` = AccessPolicy(rawValue: "operator")
    /// Everybody with an account.
    public static let viewer = AccessPolicy(rawValue: "viewer")
    /// Everybody; for reverse proxies only.
    public static let anonymous = AccessPolicy(rawValue: "anonymous")
}
