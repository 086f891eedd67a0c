/// A version by the rules of [Semantic Versioning](https://semver.org), of which a device keeps the three numbers.
public struct SemanticVersion: Sendable, Hashable {
    /// The major number.
    public let major: UInt64
    /// The minor number.
    public let minor: UInt64
    /// The patch number.
    public let patch: UInt64
    /// The rest after the numbers, with its sign, such as `-beta.2+build.7`; may be empty.
    public let suffix: String

    /// Reads a version.
    ///
    /// - Parameter text: The version. The result is `nil` if it violates the rules, or if a number does not fit into 64
    ///   bits.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        let end = bytes.firstIndex { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } ?? bytes.count
        let numbers = bytes[..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard numbers.count == 3, let major = Self.number(numbers[0]), let minor = Self.number(numbers[1]),
            let patch = Self.number(numbers[2]), Self.isSuffix(bytes[end...])
        else { return nil }
        self.major = major
        self.minor = minor
        self.patch = patch
        suffix = String(decoding: bytes[end...], as: UTF8.self)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        guard let first = digits.first, digits.allSatisfy(isDigit) else { return nil }
        guard first != UInt8(ascii: "0") || digits.count == 1 else { return nil }
        return UInt64(String(decoding: digits, as: UTF8.self))
    }

    private static func isSuffix(_ suffix: ArraySlice<UInt8>) -> Bool {
        let plus = suffix.firstIndex(of: UInt8(ascii: "+"))
        let preRelease = suffix[..<(plus ?? suffix.endIndex)]
        if let plus, !areIdentifiers(suffix[(plus + 1)...], mayHaveLeadingZeros: true) { return false }
        return preRelease.isEmpty || areIdentifiers(preRelease.dropFirst(), mayHaveLeadingZeros: false)
    }

    private static func areIdentifiers(_ text: ArraySlice<UInt8>, mayHaveLeadingZeros: Bool) -> Bool {
        text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { identifier in
            guard !identifier.isEmpty,
                identifier.allSatisfy({ isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") })
            else { return false }
            return mayHaveLeadingZeros || identifier.count == 1 || identifier.first != UInt8(ascii: "0")
                || !identifier.allSatisfy(isDigit)
        }
    }
}
