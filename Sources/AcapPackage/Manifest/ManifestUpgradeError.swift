/// Why a manifest cannot follow a newer schema as it is.
public struct ManifestUpgradeError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What has to be changed by hand first.
    public var findings: [Finding]

    /// The findings, one in a line.
    public var description: String {
        findings.map { "\($0.place): \($0.problem). \($0.fix)" }.joined(separator: "\n")
    }
}
