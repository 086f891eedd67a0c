/// Writes references as a Markdown page.
public struct MarkdownPage {
    private var lines: [String] = []

    /// The page of several tools.
    ///
    /// - Parameter references: The tools.
    /// - Returns: The page.
    public static func text(of references: [Reference]) -> String {
        var page = MarkdownPage()
        let names = references.map(\.name)
        page.lines += [
            "# Tool reference", "",
            "<!-- Made by `make tool-pages` from the help of the tools. -->", "",
            "This page has all that \(names.map { "`\($0) --help`" }.joined(separator: " and ")) say. `make install` installs "
                + "the same as man pages. [The tool](The-tool.md) and [Simulated camera](Simulated-camera.md) are introductions.",
            "",
        ]
        for reference in references { page.add(reference) }
        return page.lines.dropLast().joined(separator: "\n") + "\n"
    }

    private mutating func add(_ reference: Reference) {
        for command in reference.commands { add(command, isTool: command.name == reference.name) }
        for group in reference.groups {
            lines += ["### \(group.title) options of \(reference.name)", ""]
            add(group.options, under: "option")
        }
    }

    private mutating func add(_ command: Reference.Command, isTool: Bool) {
        lines += ["\(isTool ? "##" : "###") \(command.name)", "", Self.marked(command.abstract), "", "```"]
        lines += command.synopsis + ["```", ""]
        for block in command.text { add(block) }
        if command.subcommands.count > 1 { add(command.subcommands, under: "command") }
        add(command.arguments, under: "argument")
        add(command.options, under: "option")
        if !command.groups.isEmpty {
            let titles = command.groups.map { $0.lowercased() }.joined(separator: " and ")
            lines += ["\(command.options.isEmpty ? "It takes" : "It also takes") the \(titles) options.", ""]
        }
        if isTool, command.subcommands.count > 1 {
            lines += ["Each command has `--help`, and `--version` prints the version of the tool.", ""]
        }
    }

    private mutating func add(_ block: HelpBlock) {
        switch block {
        case .paragraph(let text): lines += [Self.marked(text), ""]
        case .code(let code): lines += ["```"] + code + ["```", ""]
        case .definitions(let definitions):
            lines += definitions.map { "* `\($0.term)`: \(Self.marked($0.meaning))" } + [""]
        }
    }

    private mutating func add(_ items: [Reference.Item], under heading: String) {
        guard !items.isEmpty else { return }
        lines += ["| \(heading) | meaning |", "| --- | --- |"]
        for item in items {
            let cells = ["`\(item.term)`", Self.marked(item.meaning)].map { $0.replacing("|", with: "\\|") }
            lines.append("| \(cells.joined(separator: " | ")) |")
        }
        lines.append("")
    }

    // MARK: Text

    /// Marks options and JSON as code, and escapes what Markdown would read as markup.
    ///
    /// Code of the text stays code.
    static func marked(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return parts.enumerated().map { index, part in index % 2 == 1 ? "`\(part)`" : marked(part: part) }.joined()
    }

    private static func marked(part: Substring) -> String {
        guard let start = part.firstRange(of: "{\"")?.lowerBound, let end = endOfObject(part[start...]) else {
            return part.split(separator: " ", omittingEmptySubsequences: false).map { marked(word: $0) }
                .joined(separator: " ")
        }
        return marked(part: part[..<start]) + "`\(part[start..<end])`" + marked(part: part[end...])
    }

    /// The end of the JSON object at the start of a text.
    private static func endOfObject(_ text: Substring) -> Substring.Index? {
        var depth = 0
        for index in text.indices {
            if text[index] == "{" { depth += 1 }
            if text[index] == "}" { depth -= 1 }
            if depth == 0 { return text.index(after: index) }
        }
        return nil
    }

    private static func marked(word: Substring) -> String {
        let opening = word.prefix { "([\"'".contains($0) }
        var core = word.dropFirst(opening.count)
        var closing = ""
        while let last = core.last, ".,;:!?)]\"'".contains(last) {
            core.removeLast()
            closing = String(last) + closing
        }
        let name = core.drop { $0 == "-" }
        if (1...2).contains(core.count - name.count), name.first?.isLetter == true {
            return escaped(opening) + "`\(core)`" + closing
        }
        return escaped(word)
    }

    private static func escaped(_ text: Substring) -> String {
        // Underscores between letters are no markup.
        let signs = text.hasPrefix("_") || text.hasSuffix("_") ? "\\*_<>[]" : "\\*<>[]"
        return text.reduce(into: "") { result, character in
            if signs.contains(character) { result += "\\" }
            result.append(character)
        }
    }
}
