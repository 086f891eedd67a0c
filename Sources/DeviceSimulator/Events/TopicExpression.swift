/// Which topics a client wants: a topic expression of ONVIF's dialect ConcreteSet.
///
/// `a/b` is one topic, `a/b//.` that and all below it, `a|b` either. An empty expression and `//.` alone mean every topic; that
/// devices take the empty one is what clients in the field rely on, no page says it.
struct TopicExpression: Sendable {
    private struct Path: Sendable {
        let names: [TopicName]
        let includesTree: Bool
    }

    private let paths: [Path]

    /// Reads an expression; `nil` if it is none.
    init?(_ text: String) {
        var paths: [Path] = []
        for part in text.split(separator: "|", omittingEmptySubsequences: false) {
            var part = part.filter { !$0.isWhitespace }
            let includesTree = part.hasSuffix("//.")
            if includesTree { part.removeLast(3) }
            if part.isEmpty {
                guard includesTree || text.allSatisfy(\.isWhitespace) else { return nil }
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

/// One name of a topic's path.
///
/// A name without a prefix is of the namespace of the one before: the pages write `tnsaxis:IO/VirtualInput` and
/// `tnsaxis:IO/tnsaxis:VirtualInput` for the same topic. They also have two sets of prefixes, for declarations and for filters.
struct TopicName: Hashable, Sendable {
    let space: String
    let name: String

    private static let aliases = ["onvif": "tns1", "axis": "tnsaxis"]

    /// Reads a path; `nil` if it has an empty name or one with characters that names do not have.
    static func path(_ text: some StringProtocol) -> [TopicName]? {
        var names: [TopicName] = []
        for part in text.split(separator: "/" as Character, omittingEmptySubsequences: false) {
            let halves = part.split(separator: ":" as Character, omittingEmptySubsequences: false).map { String($0) }
            guard halves.count <= 2, halves.allSatisfy(isName), let name = halves.last else { return nil }
            let prefix = halves.count == 2 ? halves[0] : names.last?.space ?? ""
            names.append(TopicName(space: aliases[prefix] ?? prefix, name: name))
        }
        return names
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter || first == "_" else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
    }
}
