/// A problem of a manifest or a package.
public struct Finding: Sendable, Equatable {
    /// The severity of a finding.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// Information. Nothing breaks.
        case note
        /// The app does not work on some devices, or the value may be a mistake.
        case warning
        /// The app cannot be installed, or does not work. No package is built.
        case error

        /// Whether the first is less severe than the second.
        public static func < (first: Severity, second: Severity) -> Bool {
            allCases.firstIndex(of: first) ?? 0 < allCases.firstIndex(of: second) ?? 0
        }
    }

    /// The place of a finding.
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

    /// The severity of a finding.
    public var severity: Severity
    /// The rule's name.
    ///
    /// It stays the same when texts change.
    public var rule: String
    /// The place of the finding.
    public var place: Place
    /// The line of the manifest or the file, from 1; `nil` if it is not known.
    public var line: Int?
    /// The problem.
    public var problem: String
    /// The consequence.
    public var consequence: String
    /// The correction.
    public var fix: String
    /// Whether a package can be built in spite of an error, as with `acap-build --disable-manifest-validation`.
    ///
    /// It is `true` for violations of a schema, but not for problems that make the package damaged or unsafe.
    public var isOverridable: Bool

    /// Creates a finding.
    ///
    /// - Parameters:
    ///   - severity: The severity.
    ///   - rule: The name of the rule.
    ///   - place: The place of the finding.
    ///   - line: The line of the manifest or the file, from 1; `nil` if it is not known.
    ///   - problem: The problem.
    ///   - consequence: The consequence.
    ///   - fix: The correction.
    ///   - isOverridable: Whether a package can be built in spite of the finding.
    public init(
        _ severity: Severity, rule: String, at place: Place, line: Int? = nil, problem: String, consequence: String,
        fix: String, isOverridable: Bool = false
    ) {
        self.severity = severity
        self.rule = rule
        self.place = place
        self.line = line
        self.problem = problem
        self.consequence = consequence
        self.fix = fix
        self.isOverridable = isOverridable
    }
}

extension Sequence<Finding> {
    /// Whether one of them is an error.
    public var containErrors: Bool { contains { $0.severity == .error } }
}

extension [Finding] {
    /// The findings, with each error that can be overridden turned into a warning.
    public var overridden: [Finding] {
        map { finding in
            var finding = finding
            if finding.isOverridable { finding.severity = Swift.min(finding.severity, .warning) }
            return finding
        }
    }
}
