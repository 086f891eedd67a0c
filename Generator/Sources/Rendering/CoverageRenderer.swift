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
            for row in inventory.rows(of: api.spec, diagnostics: diagnostics) {
                described.insert(row)
                namespaces[inventory.rows[row].api, default: []].insert(api.spec.namespace)
            }
            for operation in api.spec.operations {
                for row in inventory.rows(of: operation, in: api.spec, diagnostics: diagnostics) {
                    described.insert(row)
                    namespaces[inventory.rows[row].api, default: []].insert(api.spec.namespace)
                }
            }
        }
        for (index, row) in inventory.rows.enumerated() where !row.handwritten.isEmpty {
            described.insert(index)
            namespaces[row.api, default: []].insert(row.handwritten)
        }
        for operation in apis.flatMap(\.spec.operations) {
            inventory.checkIsNone(operation, described: described, diagnostics: diagnostics)
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
            let rows = cgis.filter { inventory.rows[$0].family == family }
            lines.append("| `\(family)` | \(rows.filter(described.contains).count) | \(rows.count) |")
        }
        lines.append("| **all** | **\(cgis.filter(described.contains).count)** | **\(cgis.count)** |")
        lines += [
            "",
            "`Specs/inventory.csv` is the list that this counts against. The column *discovery* has the name by which API",
            "Discovery lists an API.", "",
        ]
        for family in inventory.families {
            lines += [
                "## \(family)", "", "| API | namespace | discovery | described | documented |",
                "| --- | --- | --- | ---: | ---: |",
            ]
            var names: [String] = []
            for row in inventory.rows where !row.isConfiguration && row.family == family && !names.contains(row.api) {
                names.append(row.api)
            }
            for name in names {
                let rows = inventory.rows.indices.filter { inventory.rows[$0].api == name }
                let spaces = (namespaces[name] ?? []).sorted().map(link).joined(separator: ", ")
                let count = rows.filter(described.contains).count
                lines.append("| \(name) | \(spaces) | \(discovery(rows)) | \(count) | \(rows.count) |")
            }
            let others = apis.filter { api in
                api.spec.configuration == nil && api.spec.family == family
                    && !namespaces.values.contains { $0.contains(api.spec.namespace) }
            }
            for api in others {
                let discovery = api.spec.discovery.map { "`\($0)`" } ?? ""
                lines.append(
                    "| \(api.spec.title) | \(link(api.spec.namespace)) | \(discovery) | \(api.spec.operations.count) | |"
                )
            }
            lines.append("")
        }
        lines += configuration + unverified
        lines.removeLast()
        return GeneratedFile(path: "Documentation/Coverage.md", text: lines.joined(separator: "\n") + "\n")
    }

    /// A namespace, with a link to its page of the reference if it has one.
    private func link(_ namespace: String) -> String {
        let api = apis.first { $0.spec.namespace == namespace }
        return api.map { "[`\(namespace)`](Reference/\($0.spec.name).md)" } ?? "`\(namespace)`"
    }

    /// How many of the operations that an API's page documents are described; `nil` if the page's are not counted.
    package func count(of api: API) -> (described: Int, documented: Int)? {
        let names = namespaces.filter { $0.value.contains(api.spec.namespace) }.keys
        let rows = inventory.rows.indices.filter { names.contains(inventory.rows[$0].api) }
        return rows.isEmpty ? nil : (rows.filter(described.contains).count, rows.count)
    }

    /// The rows below `/axis-cgi/`.
    private var cgis: [Int] { inventory.rows.indices.filter { !inventory.rows[$0].isConfiguration } }

    /// The APIs of the device configuration framework.
    private var configuration: [String] {
        let rows = inventory.rows.indices.filter { inventory.rows[$0].isConfiguration }
        guard !rows.isEmpty else { return [] }
        var lines = [
            "## Device configuration APIs", "",
            "The REST APIs below `/config/rest/`, counted by entities, collections and actions. The column *id* has the",
            "name in `/config/discover`.", "",
            "| API | product | namespace | id | maturity | functions | described | documented |",
            "| --- | --- | --- | --- | --- | ---: | ---: | ---: |",
        ]
        var names: [String] = []
        for row in rows where !names.contains(inventory.rows[row].api) { names.append(inventory.rows[row].api) }
        for name in names {
            let own = rows.filter { inventory.rows[$0].api == name }
            let api = apis.first { namespaces[name]?.contains($0.spec.namespace) == true }
            let facts = api.map(facts) ?? handwritten(own)
            let count = own.filter(described.contains).count
            lines.append("| \(name) | `\(inventory.rows[own[0]].family)` | \(facts) | \(count) | \(own.count) |")
        }
        let all = apis.filter { $0.spec.configuration != nil }
        for api in all where !namespaces.values.contains(where: { $0.contains(api.spec.namespace) }) {
            lines.append("| \(api.spec.title) | `\(api.spec.family)` | \(facts(api)) | | |")
        }
        let functions =
            all.flatMap(\.spec.operations).count { $0.hasFunction }
            + rows.count { !inventory.rows[$0].handwritten.isEmpty }
        let count = rows.filter(described.contains).count
        lines.append("| **all** | | | | | **\(functions)** | **\(count)** | **\(rows.count)** |")
        return lines + [""]
    }

    /// The same of rows that no spec describes.
    private func handwritten(_ rows: [Int]) -> String {
        let types = Set(rows.map { inventory.rows[$0].handwritten }).subtracting([""]).sorted()
        let names = types.map { "`\($0)` " }.joined()
        let functions = rows.count { !inventory.rows[$0].handwritten.isEmpty }
        return "\(names)| `\(inventory.rows[rows[0]].discovery)` | | \(functions)"
    }

    /// The namespace, the identifier, the maturity and the number of functions.
    private func facts(_ api: API) -> String {
        let functions = api.spec.operations.count { $0.hasFunction }
        let (id, maturity) = (api.spec.configuration?.id ?? "", api.spec.configuration?.maturity.rawValue ?? "")
        return "\(link(api.spec.namespace)) | `\(id)` | \(maturity) | \(functions)"
    }

    /// What API Discovery calls the API of some rows: as their specs say, or else as the page does.
    private func discovery(_ rows: [Int]) -> String {
        let spaces = rows.reduce(into: Set<String>()) { $0.formUnion(namespaces[inventory.rows[$1].api] ?? []) }
        var identifiers = Set(apis.filter { spaces.contains($0.spec.namespace) }.compactMap(\.spec.discovery))
        if identifiers.isEmpty { identifiers = Set(rows.map { inventory.rows[$0].discovery }).subtracting([""]) }
        return identifiers.sorted().map { "`\($0)`" }.joined(separator: ", ")
    }

    /// The operations of which the documentation leaves something open.
    private var unverified: [String] {
        let operations = apis.sorted { $0.spec.namespace < $1.spec.namespace }.flatMap { api in
            api.spec.operations.filter(\.isUnverified).map {
                "| `\(api.spec.namespace).\($0.name)` | `\($0.path)` |"
            }
        }
        guard !operations.isEmpty else { return [] }
        let head = [
            "## Unverified", "",
            "The documentation leaves the path or the reply of these operations open. The simulator "
                + "answers only what it shows.", "", "| operation | path |", "| --- | --- |",
        ]
        return head + operations + [""]
    }
}
