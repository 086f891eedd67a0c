/// A topic expression of the dialect ConcreteSet, to find the events that belong to it.
///
/// The prefixes of names are not compared: the pages write `tnsaxis:IO/tnsaxis:Port` where devices send `tnsaxis:IO/Port`.
struct TopicExpression: Sendable {
    private struct Path {
        let names: [Substring]
        /// Whether the topics below belong to it.
        let includesTopicsBelow: Bool
    }

    private let paths: [Path]

    init(_ text: String) {
        paths = text.split(separator: "|").map { path in
            let path = path.trimmingSpaces
            let includesTopicsBelow = path.hasSuffix("//.")
            return Path(
                names: Self.names(includesTopicsBelow ? path.dropLast(3) : path),
                includesTopicsBelow: includesTopicsBelow)
        }
    }

    /// Whether a topic belongs to the expression.
    func matches(_ topic: String) -> Bool {
        let names = Self.names(topic[...])
        return paths.contains { $0.includesTopicsBelow ? names.starts(with: $0.names) : names == $0.names }
    }

    private static func names(_ path: Substring) -> [Substring] {
        path.split(separator: "/").map { name in
            name.firstIndex(of: ":").map { name[name.index(after: $0)...] } ?? name
        }
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        let start = drop { $0 == " " }
        return start.lastIndex { $0 != " " }.map { start[...$0] } ?? start
    }
}
