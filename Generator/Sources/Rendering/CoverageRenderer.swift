package import Specs

/// Renders which of the documented operations are described.
package struct CoverageRenderer {
    private let inventory: Inventory
    private let apis: [API]
    private let described: Set<Int>
    private let namespaces: [String: Set<String>]

    /// Makes a renderer, and reports operations that describe nothing.
    package init(_ inventory: Inventory, _ apis: [API], diagnostics: Diagnostics) {
        self.inventory = inventory
        self.apis = apis
        var described: Set<Int> = []
        var namespaces: [String: Set<String>] = [:]
        for api in apis {
            for operation in api.spec.operations {
                for row in inventory.rows(of: operation, in: api.spec, diagnostics: diagnostics) {
                    described.insert(row)
                    namespaces[inventory.rows[row].api, default: []].insert(api.spec.namespace)
                }
            }
        }
        self.described = described
        self.namespaces = namespaces
    }

    /// The page of the documentation.
    package func file() -> GeneratedFile {
        var lines = [
            "<!-- Generated from Specs/ by vapix-generate. Do not edit. -->",
            "",
            "# Coverage",
            "",
            "How many of the operations below `/axis-cgi/` that Axis documents can be called with types of their own. The",
            "rest, and what an app adds, can be called with `Vapix.send(_:effect:)`.",
            "",
            "| product | described | documented |",
            "| --- | ---: | ---: |",
        ]
        for family in inventory.families {
            let rows = inventory.rows.indices.filter { inventory.rows[$0].family == family }
            lines.append("| `\(family)` | \(rows.filter(described.contains).count) | \(rows.count) |")
        }
        lines.append("| **all** | **\(described.count)** | **\(inventory.rows.count)** |")
        lines += ["", "`Specs/inventory.csv` is the list that this counts against.", ""]
        for family in inventory.families {
            lines += [
                "## \(family)", "", "| API | namespace | described | documented |", "| --- | --- | ---: | ---: |",
            ]
            var names: [String] = []
            for row in inventory.rows where row.family == family && !names.contains(row.api) { names.append(row.api) }
            for name in names {
                let rows = inventory.rows.indices.filter { inventory.rows[$0].api == name }
                let spaces = (namespaces[name] ?? []).sorted().map { "`\($0)`" }.joined(separator: ", ")
                lines.append("| \(name) | \(spaces) | \(rows.filter(described.contains).count) | \(rows.count) |")
            }
            let others = apis.filter { api in
                api.spec.family == family && !namespaces.values.contains { $0.contains(api.spec.namespace) }
            }
            for api in others {
                lines.append("| \(api.spec.title) | `\(api.spec.namespace)` | \(api.spec.operations.count) | |")
            }
            lines.append("")
        }
        lines.removeLast()
        return GeneratedFile(path: "Documentation/Coverage.md", text: lines.joined(separator: "\n") + "\n")
    }
}
