/// The version of the schema that a manifest is written for.
///
/// See [the list of versions](https://developer.axis.com/acap/develop/manifest-schemas/).
public struct SchemaVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The major number.
    public let major: Int
    /// The minor number.
    public let minor: Int
    /// The patch number.
    public let patch: Int

    /// Creates a version.
    ///
    /// - Parameters:
    ///   - major: The major number.
    ///   - minor: The minor number.
    ///   - patch: The patch number.
    public init(_ major: Int, _ minor: Int, _ patch: Int = 0) {
        self.major = major
        self.minor = minor
        self.patch = patch
    }

    /// Reads a version: two numbers up to 1.3, three numbers for later versions.
    ///
    /// - Parameter text: The version, such as `1.7.3`.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let numbers = parts.compactMap(Self.number)
        guard numbers.count == parts.count, 2...3 ~= numbers.count else { return nil }
        self.init(numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
    }

    /// A number without leading zeros that 32 bits hold.
    private static func number(_ digits: Substring.UTF8View) -> Int? {
        guard let first = digits.first, digits.allSatisfy(isDigit) else { return nil }
        guard first != UInt8(ascii: "0") || digits.count == 1 else { return nil }
        return Int32(String(Substring(digits))).map(Int.init)
    }

    /// The version as manifests have it.
    public var description: String {
        self < SchemaVersion(1, 3, 1) ? "\(major).\(minor)" : "\(major).\(minor).\(patch)"
    }

    /// Whether one version came before another.
    public static func < (first: SchemaVersion, second: SchemaVersion) -> Bool {
        (first.major, first.minor, first.patch) < (second.major, second.minor, second.patch)
    }

    /// All versions that Axis is known to have published, the oldest first.
    public static let published: [SchemaVersion] = [
        SchemaVersion(1, 0), SchemaVersion(1, 1), SchemaVersion(1, 2), SchemaVersion(1, 3), SchemaVersion(1, 3, 1),
        SchemaVersion(1, 4), SchemaVersion(1, 5), SchemaVersion(1, 6), SchemaVersion(1, 7), SchemaVersion(1, 7, 1),
        SchemaVersion(1, 7, 2), SchemaVersion(1, 7, 3), SchemaVersion(1, 7, 4), SchemaVersion(1, 8),
        SchemaVersion(1, 9), SchemaVersion(1, 10), SchemaVersion(1, 11), SchemaVersion(2, 0), SchemaVersion(2, 1),
        SchemaVersion(2, 2),
    ]

    /// The newest version of schema 1 that is known.
    public static let newest1 = SchemaVersion(1, 11)
    /// The newest version of schema 2 that is known.
    public static let newest2 = SchemaVersion(2, 2)
}
