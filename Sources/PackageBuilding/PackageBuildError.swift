/// A package that cannot be built of what the user gave.
package struct PackageBuildError: Error, CustomStringConvertible {
    /// The kind of error, for a program's exit code.
    package enum Kind: Sendable {
        /// Options or the environment are wrong.
        case usage
        /// The manifest, the schema or another file has errors.
        case faulty
    }

    package let kind: Kind
    /// The problem, and what to do about it.
    package let description: String

    package init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}
