/// Writes a reference as a manual page, with the macros of man(7).
public struct ManualPage {
    private var lines: [String] = []

    /// The manual page of a tool.
    ///
    /// - Parameters:
    ///   - reference: The tool.
    ///   - version: The tool's version.
    ///   - date: The date of the page's last change.
    ///   - others: The names of the tools whose pages a reader may want next.
    /// - Returns: The page.
    public static func text(of reference: Reference, version: String, date: String, seeAlso others: [String]) -> String
    {
        var page = ManualPage()
        page.lines = [
            ".\\\" Made by make tool-pages from the help of \(reference.name).",
            ".TH \(reference.name.uppercased().replacing("-", with: "\\-")) 1 \(date) \"vapix \(version)\"",
        ]
        page.add(reference, others)
        return page.lines.joined(separator: "\n") + "\n"
    }

    /// The date in a page that this made; `nil` in any other text.
    public static func date(of page: String) -> String? {
        let words = page.split(separator: "\n").first { $0.hasPrefix(".TH ") }?.split(separator: " ")
        return words.flatMap { $0.count > 3 ? String($0[3]) : nil }
    }

    private mutating func add(_ reference: Reference, _ others: [String]) {
        guard let tool = reference.commands.first else { return }
        let abstract = tool.abstract.hasSuffix(".") ? String(tool.abstract.dropLast()) : tool.abstract
        lines += [".SH NAME", "\(Self.literal(tool.name)) \\- \(Self.escaped(abstract))", ".SH SYNOPSIS"]
        lines += Self.synopsis(tool)
        if !tool.text.isEmpty { lines.append(".SH DESCRIPTION") }
        add(tool.text)
        if !tool.options.isEmpty || !tool.arguments.isEmpty {
            lines.append(".SH OPTIONS")
            add(tool.arguments + tool.options)
        }
        if reference.commands.count > 1 { lines.append(".SH COMMANDS") }
        for command in reference.commands.dropFirst() {
            lines.append(".SS \(Self.literal(command.name))")
            lines += Self.synopsis(command) + [".PP"]
            add(text: command.abstract)
            if let first = command.text.first, case .paragraph = first { lines.append(".PP") }
            add(command.text)
            add(command.arguments + command.options)
            if !command.groups.isEmpty {
                let titles = command.groups.map { $0.lowercased() }.joined(separator: " and ")
                lines += [
                    ".PP",
                    "\(command.options.isEmpty ? "It takes" : "It also takes") the \(titles) options (see below).",
                ]
            }
        }
        for group in reference.groups {
            lines.append(".SH \(group.title.uppercased()) OPTIONS")
            add(group.options)
        }
        guard !others.isEmpty else { return }
        lines += [".SH SEE ALSO", others.map { "\\fB\(Self.literal($0))\\fR(1)" }.joined(separator: ", ")]
    }

    private static func synopsis(_ command: Reference.Command) -> [String] {
        command.synopsis.enumerated().flatMap { index, line in (index == 0 ? [] : [".br"]) + [styled(line)] }
    }

    private mutating func add(_ blocks: [HelpBlock]) {
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let text):
                if index > 0 { lines.append(".PP") }
                add(text: text)
            case .code(let code):
                lines += [".PP", ".RS 4", ".EX"] + code.map(Self.literal) + [".EE", ".RE"]
            case .definitions(let definitions):
                add(definitions.map { Reference.Item(term: $0.term, meaning: $0.meaning) }, areNames: false)
            }
        }
    }

    private mutating func add(_ items: [Reference.Item], areNames: Bool = true) {
        for item in items {
            lines += [".TP", areNames ? Self.styled(item.term) : "\\fB\(Self.literal(item.term))\\fR"]
            add(text: item.meaning)
        }
    }

    /// Adds sentences, in lines of a width that editors show.
    private mutating func add(text: String) {
        var line = ""
        for word in text.split(separator: " ") {
            let word =
                word.drop { "([\"'".contains($0) }.hasPrefix("-") ? Self.literal(String(word)) : Self.escaped(word)
            if !line.isEmpty, line.count + word.count >= 78 {
                lines.append(Self.guarded(line))
                line = ""
            }
            line += line.isEmpty ? word : " " + word
        }
        if !line.isEmpty { lines.append(Self.guarded(line)) }
    }

    // MARK: Text

    /// A synopsis or the names of an option: bold, values in italics.
    private static func styled(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
            result +=
                bold(rest[..<start]) + "\\fI\(literal(String(rest[start...].dropFirst().prefix { $0 != ">" })))\\fR"
            rest = rest[rest.index(after: end)...]
        }
        return guarded(result + bold(rest))
    }

    /// Makes the words bold that a user types, and leaves brackets and dots.
    private static func bold(_ text: Substring) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard word.contains(where: { $0.isLetter || $0 == "-" }), word != "[options]" else { return String(word) }
            let opening = word.prefix { $0 == "[" }
            let closing = word.hasSuffix(",") ? "," : ""
            return
                "\(opening)\\fB\(literal(String(word.dropFirst(opening.count).dropLast(closing.count))))\\fR\(closing)"
        }.joined(separator: " ")
    }

    /// Text whose hyphens a reader may copy.
    private static func literal(_ text: String) -> String { guarded(escaped(text[...]).replacing("-", with: "\\-")) }

    /// Escapes backslashes, and characters beyond ASCII, which not every formatter reads.
    private static func escaped(_ text: some StringProtocol) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\": result += "\\e"
            case "`": result += "\\(ga"
            case "'": result += "\\(aq"
            case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
            default: result += "\\[u" + String(repeating: "0", count: max(0, 4 - hex(scalar).count)) + hex(scalar) + "]"
            }
        }
    }

    private static func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16, uppercase: true) }

    /// A line that does not begin with the sign of a macro.
    private static func guarded(_ line: String) -> String { line.hasPrefix(".") ? "\\&" + line : line }
}
