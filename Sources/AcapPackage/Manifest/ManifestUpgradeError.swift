/// The reasons why a manifest cannot be upgraded as it is.
public struct ManifestUpgradeError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The errors to correct by hand.
    public var findings: [Finding]

    /// The findings, one per line.
    public var description: String {
        findings.map { "\($0.place): \($0.problem). \($0.fix)" }.joined(separator: "\n")
    }
}
