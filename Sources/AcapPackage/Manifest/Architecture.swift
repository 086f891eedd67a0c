/// The processors that a package is for.
public struct Architecture: RawRepresentable, Sendable, Hashable, JSONConvertible {
    /// The name, as it stands in the manifest.
    public var rawValue: String

    /// Creates an architecture from its name.
    ///
    /// - Parameter rawValue: The name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// All processors, for example for a script.
    public static let all = Architecture(rawValue: "all")
    /// 64-bit ARM: ARTPEC-8 and -9, CV25, CV75.
    public static let aarch64 = Architecture(rawValue: "aarch64")
    /// 32-bit ARM: ARTPEC-6 and -7.
    public static let armv7hf = Architecture(rawValue: "armv7hf")
}
