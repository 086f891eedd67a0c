internal import Yams

/// Reads the nodes of one file, and remembers what is wrong with them.
struct YAMLContext {
    let file: String
    let diagnostics: Diagnostics

    func location(_ node: Node) -> Location {
        Location(file: file, line: node.mark?.line ?? 1)
    }

    func error(_ node: Node, _ message: String) {
        diagnostics.error(location(node), message)
    }

    /// The text of a scalar.
    ///
    /// Numbers are taken as they are written; a boolean is refused, because who writes `no`, `on`
    /// or `off` without quotes means the word.
    func text(_ node: Node, _ what: String) -> String? {
        guard isWrittenOut(node) else { return nil }
        guard let scalar = node.scalar else {
            error(node, "\(what) must be text")
            return nil
        }
        if node.tag.description == "tag:yaml.org,2002:bool" {
            error(node, "\(what): '\(scalar.string)' is a boolean in YAML; put it in quotes")
            return nil
        }
        let string = what == "details" ? scalar.string.filter { $0 != "\n" } : scalar.string
        guard !string.contains(where: \.isNewline) else {
            error(node, "\(what) must be one line")
            return nil
        }
        // Swift refuses these in a comment.
        guard !string.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F }) else {
            error(node, "\(what) has a control character; remove it")
            return nil
        }
        return scalar.string
    }

    /// What is written once and meant twice is hard to read.
    private func isWrittenOut(_ node: Node) -> Bool {
        if node.anchor == nil { return true }
        error(node, Self.noAliases)
        return false
    }

    private static let noAliases = "anchors and aliases are not read: write it out"

    /// Finds aliases before YAML is read: a few of them can make a value that takes forever to look at.
    func hasAlias(_ text: String) -> Bool {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var last: Character = ":"
            for (character, next) in zip(line, line.dropFirst()) {
                if character == "*", "-:?,[{".contains(last), !next.isWhitespace {
                    diagnostics.error(Location(file: file, line: index + 1), Self.noAliases)
                    return true
                }
                if !character.isWhitespace { last = character }
            }
        }
        return false
    }

    func object(_ node: Node, _ what: String) -> YAMLObject? {
        guard isWrittenOut(node) else { return nil }
        guard let mapping = node.mapping else {
            error(node, "\(what) must be a mapping of names to values")
            return nil
        }
        var entries: [(name: String, key: Node, value: Node)] = []
        for (key, value) in mapping {
            guard let name = text(key, "a name") else { continue }
            entries.append((name, key, value))
        }
        return YAMLObject(context: self, node: node, what: what, entries: entries)
    }
}

/// A mapping of which each key must be taken by somebody.
final class YAMLObject {
    let context: YAMLContext
    let node: Node
    let what: String
    let entries: [(name: String, key: Node, value: Node)]
    private var known: Set<String> = []

    init(context: YAMLContext, node: Node, what: String, entries: [(name: String, key: Node, value: Node)]) {
        self.context = context
        self.node = node
        self.what = what
        self.entries = entries
    }

    var location: Location { context.location(node) }

    func node(_ name: String) -> Node? {
        known.insert(name)
        return entries.first { $0.name == name }?.value
    }

    func text(_ name: String) -> String? {
        node(name).flatMap { context.text($0, name) }
    }

    /// The text under a key that must be there.
    func required(_ name: String) -> String? {
        guard let node = node(name) else {
            context.error(self.node, "\(what) has no '\(name)'")
            return nil
        }
        return context.text(node, name)
    }

    /// A text in quotes: what would otherwise be a number, such as a version.
    func version(_ name: String) -> String? {
        guard let node = node(name) else { return nil }
        let tag = node.tag.description
        if tag == "tag:yaml.org,2002:float" || tag == "tag:yaml.org,2002:int" {
            context.error(node, "\(name): '\(node.scalar?.string ?? "")' is a number in YAML; put it in quotes")
        }
        return context.text(node, name)
    }

    /// A value that code is made of: a text, a number, or a truth value.
    func value(_ name: String) -> String? {
        guard let node = node(name) else { return nil }
        if let text = node.scalar?.string, ["true", "false"].contains(text) { return text }
        return context.text(node, name)
    }

    func bool(_ name: String) -> Bool? {
        guard let node = node(name) else { return nil }
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            context.error(node, "\(name) must be true or false")
            return nil
        }
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let node = node(name), let text = context.text(node, name) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        context.error(node, "\(name): '\(text)' is none of \(choices)")
        return nil
    }

    /// Paragraphs: a text, or a list of texts, whose parts are also apart where a line is empty.
    func paragraphs(_ name: String) -> [String] {
        (texts(name) ?? []).flatMap { text in
            text.split(separator: "\n", omittingEmptySubsequences: false).split { $0.allSatisfy(\.isWhitespace) }
                .map(paragraph)
        }
    }

    /// A paragraph of the lines of a text: only an item of a list begins on a line of its own.
    private func paragraph(_ lines: ArraySlice<Substring>) -> String {
        lines.reduce(into: "") { paragraph, line in
            let words = line.drop(while: \.isWhitespace)
            if !paragraph.isEmpty { paragraph += words.hasPrefix("- ") ? "\n" : " " }
            paragraph += words
        }
    }

    func texts(_ name: String) -> [String]? {
        guard let node = node(name) else { return nil }
        if let sequence = node.sequence { return sequence.compactMap { context.text($0, name) } }
        return context.text(node, name).map { [$0] }
    }

    func object(_ name: String) -> YAMLObject? {
        node(name).flatMap { context.object($0, name) }
    }

    /// Reports what nobody asked for.
    func finish() {
        for entry in entries where !known.contains(entry.name) {
            context.error(
                entry.key, "unknown key '\(entry.name)'; \(what) knows \(known.sorted().joined(separator: ", "))")
        }
    }
}
