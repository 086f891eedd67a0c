/// An expression over topics, in ONVIF's dialect ConcreteSet.
///
/// `a/b` matches one topic, `a/b//.` also all topics below it, and `a|b` either topic. `//.` matches every topic.
struct TopicExpression: Sendable {
    private struct Path: Sendable {
        let names: [TopicName]
        let includesTree: Bool
    }

    private let paths: [Path]

    /// Parses an expression; `nil` if it is malformed.
    init?(_ text: String) {
        var paths: [Path] = []
        // By scalars: a combining mark behind a separator would form one character with it.
        for part in text.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false) {
            var part = String(String.UnicodeScalarView(part.filter { !$0.properties.isWhitespace }))
            let includesTree = part.hasSuffix("//.")
            if includesTree { part.removeLast(3) }
            if part.isEmpty {
                guard includesTree else { return nil }
                paths.append(Path(names: [], includesTree: true))
                continue
            }
            guard let names = TopicName.path(part) else { return nil }
            paths.append(Path(names: names, includesTree: includesTree))
        }
        self.paths = paths
    }

    func matches(_ topic: String) -> Bool {
        guard let names = TopicName.path(topic) else { return paths.contains { $0.names.isEmpty } }
        return paths.contains { path in
            path.includesTree ? names.starts(with: path.names) : names == path.names
        }
    }
}
