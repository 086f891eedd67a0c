/// Compressed data that cannot be read.
public enum CompressionError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The data is not gzip.
    case notGzip
    /// The data ends too early.
    case truncated
    /// The data is damaged.
    case damaged
    /// The expanded data is larger than allowed.
    case tooLarge(limit: Int)

    /// The reason, and what to do about it.
    public var description: String {
        switch self {
        case .notGzip: "this is not a gzip file, so it is not an .eap"
        case .truncated: "the file ends too early. Copy or build it again"
        case .damaged: "the file is damaged. Copy or build it again"
        case .tooLarge(let limit): "the expanded file is larger than the allowed \(limit) bytes"
        }
    }
}
