/// A word of a list that may grow: one of the type's constants, or a word that is newer than this library.
///
/// A `switch` over such a value compares it with constants and needs a `default`.
public protocol OpenEnumeration: Hashable, Sendable, CustomStringConvertible {
    /// The device's word.
    var rawValue: String { get }

    /// Makes a value from the device's word, known or not.
    ///
    /// - Parameter rawValue: The device's word.
    init(rawValue: String)
}

extension OpenEnumeration {
    /// Whether two values are the same word.
    public static func == (first: Self, second: Self) -> Bool {
        first.rawValue == second.rawValue
    }

    /// Hashes the word.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(rawValue)
    }

    /// The device's word.
    public var description: String { rawValue }
}
