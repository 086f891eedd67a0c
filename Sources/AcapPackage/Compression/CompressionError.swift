/// Why compressed bytes cannot be read.
public enum CompressionError: Error, Sendable, Equatable, CustomStringConvertible {
    /// They do not start as gzip does.
    case notGzip
    /// They end too early.
    case truncated
    /// They are damaged.
    case damaged
    /// There is more in them than is allowed: a bomb, perhaps.
    case tooLarge(limit: Int)

    /// What is wrong, and what to do.
    public var description: String {
        switch self {
        case .notGzip: "this is no gzip file, and so no .eap"
        case .truncated: "the file ends too early; copy or build it anew"
        case .damaged: "the file is damaged; copy or build it anew"
        case .tooLarge(let limit): "there is more in the file than the \(limit) bytes that are allowed: refused"
        }
    }
}
