/// A part of a command's help text.
enum HelpBlock: Equatable {
    /// Sentences.
    case paragraph(String)
    /// Lines to show as they are.
    case code([String])
    /// Terms, each with its meaning.
    case definitions([Definition])

    struct Definition: Equatable {
        let term: String
        let meaning: String
    }

    /// Splits a help text.
    ///
    /// An empty line ends a paragraph. Indented lines are definitions if each line has a term and, after two spaces or
    /// more, its meaning; or if meanings stand below their terms, indented further. Other indented lines are code.
    static func blocks(of text: String) -> [HelpBlock] {
        var blocks: [HelpBlock] = []
        var lines: [String] = []
        func finish() {
            guard let first = lines.first else { return }
            blocks.append(first.hasPrefix("  ") ? indented(lines) : .paragraph(lines.joined(separator: " ")))
            lines = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.isEmpty || lines.last.map({ $0.hasPrefix("  ") != line.hasPrefix("  ") }) == true { finish() }
            if !line.isEmpty { lines.append(line) }
        }
        finish()
        return blocks
    }

    private static func indented(_ lines: [String]) -> HelpBlock {
        let indentation = lines.map(indentation(of:)).min() ?? 0
        let rows = lines.map(columns)
        if rows.allSatisfy({ $0 != nil }) { return .definitions(rows.compactMap { $0 }) }
        guard lines.contains(where: { Self.indentation(of: $0) >= indentation + 4 }) else {
            return .code(lines.map { String($0.dropFirst(indentation)) })
        }
        var definitions: [Definition] = []
        for line in lines {
            let text = String(line.drop { $0 == " " })
            if Self.indentation(of: line) == indentation {
                definitions.append(Definition(term: text, meaning: ""))
            } else if let last = definitions.popLast() {
                let meaning = last.meaning.isEmpty ? text : last.meaning + " " + text
                definitions.append(Definition(term: last.term, meaning: meaning))
            }
        }
        return .definitions(definitions)
    }

    private static func indentation(of line: String) -> Int { line.prefix { $0 == " " }.count }

    /// The term and the meaning of a line with two columns.
    private static func columns(_ line: String) -> Definition? {
        let text = line.drop { $0 == " " }
        guard let gap = text.firstRange(of: "  ") else { return nil }
        return Definition(
            term: String(text[..<gap.lowerBound]), meaning: String(text[gap.upperBound...].drop { $0 == " " }))
    }
}
