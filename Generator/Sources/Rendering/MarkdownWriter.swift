/// Collects the blocks of a page in Markdown, with an empty line between them.
struct MarkdownWriter {
    private var blocks: [[String]]

    /// Begins a page.
    ///
    /// - Parameters:
    ///   - source: What the page is made from.
    ///   - title: The page's title.
    init(source: String, title: String) {
        blocks = [["<!-- Generated from \(source) by vapix-generate. Do not edit. -->"], ["# \(title)"]]
    }

    /// The page, with a line break at the end.
    var text: String { blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n" }

    /// Writes a heading.
    mutating func heading(_ text: String, level: Int) {
        blocks.append([String(repeating: "#", count: level) + " " + text])
    }

    /// Writes paragraphs, each of which can hold a list.
    mutating func paragraphs(_ texts: [String]) {
        for text in texts { paragraph(text) }
    }

    /// Writes a paragraph.
    mutating func paragraph(_ text: String) {
        blocks.append(Self.plain(text).split(separator: "\n").map(String.init))
    }

    /// Writes a list.
    mutating func list(_ items: [String]) {
        guard !items.isEmpty else { return }
        blocks.append(items.map { "* \(Self.plain($0))" })
    }

    /// Writes a table; nothing if it has no rows.
    mutating func table(_ head: [String], _ rows: [[String]]) {
        guard !rows.isEmpty else { return }
        let line = { (cells: [String]) in
            "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
        }
        let escaped = rows.map { cells in
            line(cells.map { Self.plain($0).replacing("\n", with: " ").replacing("|", with: "\\|") })
        }
        blocks.append([line(head), "|" + head.map { _ in " --- |" }.joined()] + escaped)
    }

    /// A text of a comment, in which two backticks are a link to a symbol, as a text of a page.
    private static func plain(_ text: String) -> String { text.replacing("``", with: "`") }

    /// Writes a block of code.
    mutating func block(_ language: String, _ lines: [String]) {
        blocks.append(["```\(language)"] + lines + ["```"])
    }

    /// The anchor that GitHub makes of a heading.
    static func anchor(_ heading: String) -> String {
        heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
}
