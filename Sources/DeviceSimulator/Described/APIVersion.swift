/// A version such as "1.4" or "1".
struct APIVersion: Sendable, Comparable {
    let major: Int
    let minor: Int

    init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Parses a version; `nil` if it is malformed.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(parts.count), let major = parts[0], let minor = parts.count == 1 ? 0 : parts[1] else {
            return nil
        }
        self.init(major: major, minor: minor)
    }

    var text: String { "\(major).\(minor)" }

    /// Whether a device with this version also supports another one: the same major version, and no later minor
    /// version.
    func covers(_ other: APIVersion) -> Bool {
        other.major == major && other.minor >= 0 && other.minor <= minor
    }

    static func < (left: APIVersion, right: APIVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
