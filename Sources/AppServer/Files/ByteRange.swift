/// The part of a file that a request asks for (RFC 9110, section 14).
enum ByteRange: Equatable {
    /// All of it: there is no range, or one that a server may ignore.
    case whole
    /// The bytes from `first` to `last`.
    case part(first: Int64, last: Int64)
    /// There are no such bytes.
    case unsatisfiable

    /// Reads the header `Range`.
    ///
    /// - Parameters:
    ///   - header: The header's value. Several ranges at once are ignored, and so are malformed ones.
    ///   - size: The file's size in bytes.
    init(_ header: String?, size: Int64) {
        self = .whole
        guard let header, header.lowercased().hasPrefix("bytes=") else { return }
        let sides = header.dropFirst(6).filter { $0 != " " && $0 != "\t" }
            .split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard sides.count == 2 else { return }
        if sides[0].isEmpty {
            guard let count = decimalNumber(sides[1]) else { return }
            self = count == 0 || size == 0 ? .unsatisfiable : .part(first: max(size - count, 0), last: size - 1)
            return
        }
        guard let first = decimalNumber(sides[0]) else { return }
        var last = Int64.max
        if !sides[1].isEmpty {
            guard let number = decimalNumber(sides[1]), number >= first else { return }
            last = number
        }
        self = first < size ? .part(first: first, last: min(last, size - 1)) : .unsatisfiable
    }
}
