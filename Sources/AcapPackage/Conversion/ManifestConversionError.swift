/// Why there is no manifest to be made of a folder.
public struct ManifestConversionError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, and what to do.
    public var description: String
}
