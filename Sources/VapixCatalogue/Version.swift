extension Catalogue {
    /// The version of an API: two numbers.
    public struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
        /// The major number, which changes with incompatible changes.
        public let major: Int
        /// The minor number, which changes with additions.
        public let minor: Int

        /// The version as text.
        public var description: String { "\(major).\(minor)" }

        /// Reads a version.
        ///
        /// - Parameter text: Two numbers with a point between them, as in "1.12". Further parts are ignored.
        public init?(_ text: String) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count >= 2, let major = Self.number(parts[0]), let minor = Self.number(parts[1]) else {
                return nil
            }
            self.major = major
            self.minor = minor
        }

        private static func number(_ text: Substring) -> Int? {
            text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
        }

        /// Whether one version is older than another.
        public static func < (first: Version, second: Version) -> Bool {
            (first.major, first.minor) < (second.major, second.minor)
        }
    }
}
