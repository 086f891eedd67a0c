internal import Yams

/// The documented operations, described or not: `Specs/inventory.csv` and `Specs/families.yaml`.
package struct Inventory: Sendable {
    /// One documented operation.
    package struct Row: Sendable {
        /// The line of the file, from 1.
        package var line: Int
        /// The page, without its folder.
        package var page: String
        /// The API's name.
        package var api: String
        /// The path.
        package var path: String
        /// The method, or the verb of a query.
        package var method: String
        /// The API's identifier in API Discovery, as the page gives it; empty if it gives none.
        package var discovery: String
        /// The product that it belongs to.
        package var family: String

        /// Whether the page has parameters or properties for it.
        package var hasParameters: Bool
        /// The Swift type that has it, if no spec describes it; empty otherwise.
        package var handwritten: String

        /// Whether it belongs to the device configuration framework.
        package var isConfiguration: Bool { path.hasPrefix("/config/") }
    }

    /// The operations in the order of the file.
    package private(set) var rows: [Row] = []
    /// The products that an API can belong to, in the order of `Specs/families.yaml`.
    package private(set) var families: [String] = []
    private let file: String

    /// Reads the two files.
    package init(csv: String, families: String, diagnostics: Diagnostics) {
        file = "Specs/inventory.csv"
        var familyOfAPI: [String: String] = [:]
        let familiesFile = "Specs/families.yaml"
        let context = YAMLContext(file: familiesFile, diagnostics: diagnostics)
        if let node = try? compose(yaml: families), let object = context.object(node, "the families") {
            for entry in object.entries {
                self.families.append(entry.name)
                for item in entry.value.sequence ?? [] {
                    guard let name = context.text(item, "an API") else { continue }
                    if familyOfAPI[name] != nil { context.error(item, "'\(name)' is there twice") }
                    familyOfAPI[name] = entry.name
                }
            }
        } else {
            diagnostics.error(Location(file: familiesFile, line: 1), "a mapping of products to lists of APIs is wanted")
        }
        let lines = csv.split(whereSeparator: \.isNewline).map { Self.fields($0) }
        let columns = lines.first ?? []
        let column = { (name: String, fields: [String]) -> String in
            guard let index = columns.firstIndex(of: name), index < fields.count else { return "" }
            return fields[index]
        }
        for (index, fields) in lines.enumerated().dropFirst() where fields.count > 1 {
            let api = column("api", fields)
            let location = Location(file: file, line: index + 1)
            if familyOfAPI[api] == nil { diagnostics.error(location, "'\(api)' is not in \(familiesFile)") }
            rows.append(
                Row(
                    line: index + 1, page: column("page", fields), api: api, path: column("cgi", fields),
                    method: column("method", fields), discovery: column("discovery_id", fields),
                    family: familyOfAPI[api] ?? "", hasParameters: !column("params", fields).isEmpty,
                    handwritten: column("by_hand", fields)))
        }
    }

    /// The fields of a line of comma-separated values.
    private static func fields(_ line: Substring) -> [String] {
        var fields: [String] = []
        var field = ""
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                fields.append(field)
                field = ""
            default: field.append(character)
            }
        }
        return fields + [field]
    }

    /// Reports an operation that says that it has no row although nothing describes one with its path.
    package func checkIsNone(_ operation: Operation, described: Set<Int>, diagnostics: Diagnostics) {
        guard operation.inventory == ["none"] else { return }
        let open = rows.indices.filter { !described.contains($0) && isPath(rows[$0], of: operation) }
        guard !open.isEmpty else { return }
        let names = open.map { rows[$0].method }.joined(separator: ", ")
        diagnostics.error(
            operation.location, "inventory: none, but of its path \(file) has \(names), which nothing describes")
    }

    /// The rows that an operation describes, by their places in ``rows``.
    ///
    /// An operation below /axis-cgi that describes none is an error, unless it says so.
    package func rows(of operation: Operation, in spec: Spec, diagnostics: Diagnostics) -> [Int] {
        if operation.inventory == ["none"] || operation.style == .rest { return [] }
        var candidates = operation.inventory ?? [operation.name]
        if operation.inventory == nil {
            if !operation.method.isEmpty { candidates.append(operation.method) }
            candidates += operation.parameters.compactMap(\.constant)
            let file = operation.path.split(separator: "/").last ?? ""
            candidates.append(String(file.split(separator: ".").first ?? ""))
        }
        let names = Set(candidates)
        let found = rows.indices.filter { isPath(rows[$0], of: operation) && names.contains(rows[$0].method) }
        if found.isEmpty, operation.inventory != nil || operation.path.hasPrefix("/axis-cgi/") {
            let known = rows.filter { isPath($0, of: operation) }.map(\.method).joined(separator: ", ")
            let hint = known.isEmpty ? "the path is not in it" : "of this path it has \(known)"
            diagnostics.error(
                operation.location, "no row of \(file) is described: \(hint); name rows with 'inventory', or none")
        }
        for index in found where rows[index].family != spec.family {
            diagnostics.error(
                spec.location, "'\(rows[index].api)' belongs to the family \(rows[index].family) (Specs/families.yaml)")
        }
        return found
    }

    /// The rows that the tree of a REST API describes: those of its nodes and of its actions.
    ///
    /// Newer APIs have none.
    package func rows(of spec: Spec, diagnostics: Diagnostics) -> [Int] {
        guard let configuration = spec.configuration else { return [] }
        let stem = "/config/rest/\(configuration.id)/v\(configuration.major)"
        let paths = Set((spec.nodes.map(\.path) + spec.operations.map(\.path)).map { Self.plain($0) })
        let found = rows.indices.filter { index in
            guard rows[index].path.hasPrefix(stem) else { return false }
            let path = Self.plain(rows[index].path)
            // An entity without properties is no more than a part of other paths.
            return paths.contains(path) || !rows[index].hasParameters && paths.contains { $0.hasPrefix(path + "/") }
        }
        for index in found where rows[index].family != spec.family {
            diagnostics.error(
                spec.location, "'\(rows[index].api)' belongs to the family \(rows[index].family) (Specs/families.yaml)")
        }
        return found
    }

    /// A path without its keys and without the API's maturity, with which it changes.
    private static func plain(_ path: String) -> String {
        path.split(separator: "/").filter { !$0.hasPrefix("{") }.map { segment in
            for suffix in ["alpha", "beta"] where segment.hasPrefix("v") && segment.hasSuffix(suffix) {
                return segment.dropLast(suffix.count)
            }
            return segment
        }.joined(separator: "/")
    }

    /// Whether an operation has the path of a row; some pages give only a part of it, or none.
    private func isPath(_ row: Row, of operation: Operation) -> Bool {
        if row.path == operation.path { return true }
        guard operation.docs.contains("/\(row.page)/") else { return false }
        return !row.path.hasPrefix("/") || operation.path.hasSuffix(row.path) && !row.path.hasPrefix("/axis-cgi/")
    }
}
