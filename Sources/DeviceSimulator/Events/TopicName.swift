/// One name in a topic's path.
///
/// A name without a prefix is in the namespace of the name before it: the documentation has `tnsaxis:IO/VirtualInput`
/// and `tnsaxis:IO/tnsaxis:VirtualInput` for the same topic. It also has two sets of prefixes, for declarations and for
/// filters.
struct TopicName: Hashable, Sendable {
    let space: String
    let name: String

    private static let aliases = ["onvif": "tns1", "axis": "tnsaxis"]

    /// Parses a path; `nil` if a name is empty or has invalid characters.
    static func path(_ text: some StringProtocol) -> [TopicName]? {
        var names: [TopicName] = []
        for part in text.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false) {
            let halves = part.split(separator: ":", omittingEmptySubsequences: false).map {
                String(String.UnicodeScalarView($0))
            }
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
