import AcapPackage
import PackageBuilding
import VapixClient

extension FindingsReport: Report {
    func text(_ style: TextStyle) -> String {
        style == .pipe ? findings.map(row).joined() : text
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

    func writeMembers(to json: inout JSONWriter) {
        json.write("file", file)
        json.write("findings", findings)
    }

    /// Prints the findings to standard error, beside the output.
    func printBesideOutput() {
        let isJSON = StandardStreams.isJSON
        StandardStreams.write(isJSON ? String(decoding: jsonDocument(self), as: UTF8.self) : text, to: 2)
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
