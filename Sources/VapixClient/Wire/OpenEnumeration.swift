/// A word that the device chooses from a list: one of the type's constants, or one that is newer than this library.
///
/// A `switch` over such a value compares it with constants and needs a `default`.
public protocol OpenEnumeration: RawRepresentable, Hashable, Sendable, CustomStringConvertible
where RawValue == String {
    /// Makes a value from the device's word, known or not.
    ///
    /// - Parameter rawValue: The device's word.
    init(rawValue: String)
}

extension OpenEnumeration {
    /// The device's word.
    public var description: String { rawValue }
}
