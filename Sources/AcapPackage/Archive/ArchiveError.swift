/// An archive that cannot be read or written.
public struct ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The kinds of errors.
    public enum Code: Sendable {
        /// The archive ends too early.
        case truncated
        /// The archive is damaged.
        case damaged
        /// Unpacking the archive could write outside of the app's directory, or replace what was unpacked before.
        case unsafe
        /// The archive uses a feature that packages do not have.
        case unsupported
        /// The archive is too large.
        case tooLarge
    }

    /// The kind of error.
    public var code: Code
    /// The name of the entry, unless the error is about the whole archive.
    public var entry: String?
    /// The problem.
    public var problem: String

    /// The entry and the problem.
    public var description: String {
        let subject = entry.map { "\(JSONTree.string($0).asciiText): " } ?? ""
        let advice =
            switch code {
            case .truncated, .damaged: ". Copy or build the package again"
            case .unsafe: ": refused"
            case .unsupported, .tooLarge: ""
            }
        return subject + problem + advice
    }
}
