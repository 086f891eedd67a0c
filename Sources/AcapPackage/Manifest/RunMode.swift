/// When the device starts an app.
public struct RunMode: RawRepresentable, Sendable, Hashable, JSONConvertible {
    /// The name, as it stands in the manifest.
    public var rawValue: String

    /// Creates a run mode from its name.
    ///
    /// - Parameter rawValue: The name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Only when a user starts it.
    public static let never = RunMode(rawValue: "never")
    /// When a user starts it, and at boot if it was running before.
    public static let once = RunMode(rawValue: "once")
    /// At boot, and whenever it has ended.
    public static let respawn = RunMode(rawValue: "respawn")
    /// At boot, and whenever it has ended with an exit code that is not 0; from schema 1.8.
    public static let respawnOnFailure = RunMode(rawValue: "respawnOnFailure")
}
