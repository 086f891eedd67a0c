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
        paths = text.utf8.split(separator: UInt8(ascii: "|")).map { path in
            let path = trimmed(String(Substring(path)))
            let includesTopicsBelow = path.utf8.reversed().starts(with: ".//".utf8)
            return Path(
                names: Self.names(includesTopicsBelow ? String(Substring(path.utf8.dropLast(3))) : path),
                includesTopicsBelow: includesTopicsBelow)
        }
    }

    /// Whether a topic belongs to the expression.
    func matches(_ topic: String) -> Bool {
        let names = Self.names(topic)
        return paths.contains { $0.includesTopicsBelow ? names.starts(with: $0.names) : names == $0.names }
    }

    /// The names of a topic, from the top of the tree, without their prefixes.
    ///
    /// By bytes: a combining mark behind a slash or a colon would form one character with it.
    static func names(_ topic: String) -> [Substring] {
        topic.utf8.split(separator: UInt8(ascii: "/")).map { name in
            let start = name.firstIndex(of: UInt8(ascii: ":")).map { name.index(after: $0) } ?? name.startIndex
            return Substring(name[start...])
        }
    }
}
