/// The reason why files cannot be converted to a manifest.
public struct ManifestConversionError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The reason, and what to do about it.
    public var description: String
}
