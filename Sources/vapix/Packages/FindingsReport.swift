import AcapPackage
import VapixClient

/// Findings about a manifest or a package.
struct FindingsReport: Report {
    /// The file as the user named it.
    let file: String
    let findings: [Finding]
    /// The user's files, by their names in the package.
    var paths: [String: String] = [:]

    func text(_ style: TextStyle) -> String {
        findings.map { style == .pipe ? row($0) : paragraph($0) }.joined()
    }

    private func row(_ finding: Finding) -> String {
        let line = finding.line.map(String.init) ?? ""
        let cells = [
            finding.severity.rawValue, finding.rule, finding.place.description, line, finding.problem,
            finding.consequence,
            finding.fix,
        ]
        return cells.map { printable($0) }.joined(separator: "\t") + "\n"
    }

    private func paragraph(_ finding: Finding) -> String {
        let line = finding.line.map { ":\($0)" } ?? ""
        // A finding about a file in the package names that file, or the one that it was made of.
        let subject = if case .file(let name) = finding.place { paths[name] ?? name } else { file }
        return printable("\(subject)\(line): \(finding.severity.rawValue): \(finding.problem)") + "\n"
            + printable("    at \(finding.place) (\(finding.rule))") + "\n"
            + printable("    \(finding.consequence)") + "\n" + printable("    \(finding.fix)") + "\n"
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("file", file)
        json.write("findings", findings)
    }

    /// Prints the findings to standard error, beside the output.
    func printBesideOutput() {
        StandardStreams.write(text(.terminal(width: nil)), to: 2)
    }

    /// Fails if one of the findings is an error.
    func check(_ what: String) throws {
        let count = findings.count { $0.severity == .error }
        guard count > 0 else { return }
        throw ToolError(.faulty, "\(what): \(count == 1 ? "an error" : "\(count) errors")")
    }

    /// The help about `--json`.
    static let documentation =
        "each finding with severity (note, warning, error), rule, place, line, problem, consequence and fix"
}

extension JSONWriter {
    /// Writes a member with a list of findings.
    mutating func write(_ name: String, _ findings: [Finding]) {
        write(name, objects: findings) { json, finding in
            json.write("severity", finding.severity.rawValue)
            json.write("rule", finding.rule)
            json.write("place", finding.place.description)
            json.write("line", finding.line.map(Int64.init))
            json.write("problem", finding.problem)
            json.write("consequence", finding.consequence)
            json.write("fix", finding.fix)
        }
    }
}
