import VapixCatalogue

/// A text that describes something: title, summary, facts and tables.
struct Description {
    /// The title.
    let title: String
    /// The summary.
    let summary: String
    private var facts: [(name: String, value: String)] = []
    private var sections: [(prefix: [String], table: Table)] = []

    /// Creates a description without facts.
    init(title: String, summary: String) {
        self.title = title
        self.summary = summary
    }

    /// Adds a fact, if there is one.
    mutating func add(_ name: String, _ value: String?) {
        if let value { facts.append((name, value)) }
    }

    /// Adds a fact of several parts, without those that are `nil`.
    mutating func add(_ name: String, _ parts: [String?]) {
        add(name, parts.compactMap { $0 }.joined(separator: ", "))
    }

    /// Adds a table, unless it is empty.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - prefix: The first columns of each line when piped, because there are no titles.
    mutating func add(_ table: Table, of prefix: [String]) {
        if !table.rows.isEmpty { sections.append((prefix, table)) }
    }

    /// Adds the error codes of an API.
    mutating func addErrors(_ errors: [Catalogue.ErrorCode]) {
        var table = Table(titles: ["Error", "In Swift", "Meaning"], cutsLines: false)
        table.rows = errors.map { [$0.code, ".\($0.name)", $0.summary] }
        add(table, of: ["error"])
    }

    /// The text.
    func text(_ style: TextStyle) -> String {
        switch style {
        case .pipe:
            var lines = Table(titles: [])
            lines.rows = [["title", title], ["summary", summary]] + facts.map { [$0.name.lowercased(), $0.value] }
            for section in sections { lines.rows += section.table.rows.map { section.prefix + $0 } }
            return lines.text(style)
        case .terminal:
            let width = facts.map(\.name.count).max() ?? 0
            let lines = facts.map { fact in
                "\(fact.name)\(String(repeating: " ", count: width - fact.name.count))  \(fact.value)\n"
            }
            let head = "\(title)\n\(summary)\n\n\(lines.joined())"
            return sections.reduce(head) { $0 + "\n" + $1.table.text(style) }
        }
    }
}
