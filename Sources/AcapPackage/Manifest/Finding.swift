/// Something about a manifest or a package that breaks on the device, or may.
public struct Finding: Sendable, Equatable {
    /// How bad it is.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// Worth knowing; nothing breaks.
        case note
        /// Breaks on some devices, or may be a mistake.
        case warning
        /// Does not install or does not work. No package is built.
        case error

        /// Whether the first is less bad than the second.
        public static func < (first: Severity, second: Severity) -> Bool {
            allCases.firstIndex(of: first) ?? 0 < allCases.firstIndex(of: second) ?? 0
        }
    }

    /// Where a finding is.
    public enum Place: Sendable, Hashable, CustomStringConvertible {
        /// A value of the manifest.
        case manifest(JSONPath)
        /// A file of the package or of its sources.
        case file(String)

        /// The JSON path or the file's name.
        public var description: String {
            switch self {
            case .manifest(let path): path.description
            case .file(let name): name
            }
        }
    }

    /// How bad it is.
    public var severity: Severity
    /// The name of the rule, which does not change when its words do.
    public var rule: String
    /// What it is about.
    public var place: Place
    /// The line of the manifest or the file, from 1, where one is known.
    public var line: Int?
    /// What is wrong.
    public var problem: String
    /// What comes of it.
    public var consequence: String
    /// What to do.
    public var fix: String

    /// Creates a finding.
    ///
    /// - Parameters:
    ///   - severity: How bad it is.
    ///   - rule: The name of the rule.
    ///   - place: What it is about.
    ///   - line: The line there, from 1.
    ///   - problem: What is wrong.
    ///   - consequence: What comes of it.
    ///   - fix: What to do.
    public init(
        _ severity: Severity, rule: String, at place: Place, line: Int? = nil, problem: String, consequence: String,
        fix: String
    ) {
        self.severity = severity
        self.rule = rule
        self.place = place
        self.line = line
        self.problem = problem
        self.consequence = consequence
        self.fix = fix
    }
}

extension Sequence<Finding> {
    /// Whether one of them is an error.
    public var containErrors: Bool { contains { $0.severity == .error } }
}
