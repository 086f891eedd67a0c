package import AcapPackage
internal import VapixSupport

/// Findings about a manifest or a package, for people.
package struct FindingsReport {
    /// The file as the user named it.
    package let file: String
    package let findings: [Finding]
    /// The user's files, by their names in the package.
    package let paths: [String: String]

    package init(file: String, findings: [Finding], paths: [String: String] = [:]) {
        self.file = file
        self.findings = findings
        self.paths = paths
    }

    /// A paragraph for each finding: the file, the place, the consequence and the correction.
    package var text: String { findings.map(paragraph).joined() }

    private func paragraph(_ finding: Finding) -> String {
        let line = finding.line.map { ":\($0)" } ?? ""
        // A finding about a file in the package names that file, or the one that it was made of.
        let subject = if case .file(let name) = finding.place { paths[name] ?? name } else { file }
        return [
            "\(subject)\(line): \(finding.severity.rawValue): \(finding.problem)",
            "    at \(finding.place) (\(finding.rule))", "    \(finding.consequence)", "    \(finding.fix)",
        ].map { oneLine($0, limit: .max) + "\n" }.joined()
    }

    /// Fails if one of the findings is an error.
    ///
    /// - Parameter outcome: The consequence of the errors, for the message.
    /// - Throws: `PackageBuildError` with the number of errors.
    package func check(_ outcome: String) throws {
        let count = findings.count { $0.severity == .error }
        guard count > 0 else { return }
        throw PackageBuildError(.faulty, "\(outcome): \(counted(count, "error"))")
    }
}
