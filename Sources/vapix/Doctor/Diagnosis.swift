import VapixClient

/// The result of a check of `vapix doctor`.
struct Diagnosis: Equatable {
    /// The result in a word.
    enum State: String {
        /// Nothing is wrong.
        case ok
        /// It may be a reason for failures.
        case warning
        /// It is a reason for failures.
        case problem
        /// It could not be checked.
        case skipped

        /// The sign for people.
        var sign: String {
            switch self {
            case .ok: "✓"
            case .warning: "!"
            case .problem: "✗"
            case .skipped: "-"
            }
        }
    }

    /// The name of the check.
    let check: String
    let state: State
    /// The finding.
    let text: String
    /// The correction, in a sentence.
    var fix: String?
}

/// The results of all checks.
struct DoctorReport: Report {
    var diagnoses: [Diagnosis] = []

    /// The width of the longest name of a check.
    private static let nameWidth = 12

    /// The number of results of a state.
    func count(_ state: Diagnosis.State) -> Int { diagnoses.count { $0.state == state } }

    func text(_ style: TextStyle) -> String {
        diagnoses.map { Self.text($0, style) }.joined()
    }

    /// A result as text, so that each can be printed as soon as it is there.
    static func text(_ diagnosis: Diagnosis, _ style: TextStyle) -> String {
        guard style != .pipe else {
            var table = Table(titles: ["State", "Check", "Finding", "Fix"])
            table.rows = [[diagnosis.state.rawValue, diagnosis.check, diagnosis.text, diagnosis.fix]]
            return table.text(.pipe)
        }
        let padding = String(repeating: " ", count: max(nameWidth - diagnosis.check.count, 0) + 2)
        let indentation = String(repeating: " ", count: nameWidth + 4)
        return "\(diagnosis.state.sign) \(diagnosis.check)\(padding)\(printable(diagnosis.text))\n"
            + (diagnosis.fix.map { "\(indentation)\(printable($0))\n" } ?? "")
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("checks", objects: diagnoses) { json, diagnosis in
            json.write("check", diagnosis.check)
            json.write("state", diagnosis.state.rawValue)
            json.write("text", diagnosis.text)
            json.write("fix", diagnosis.fix)
        }
        json.write("problems", Int64(count(.problem)))
        json.write("warnings", Int64(count(.warning)))
    }
}
