internal import Examples
internal import Foundation
package import Rendering
package import Specs

/// All that the generator reads and writes in a repository.
package struct Generation {
    private let root: URL
    private let diagnostics: Diagnostics

    /// Makes a generation.
    ///
    /// - Parameters:
    ///   - root: The root of the repository.
    ///   - diagnostics: Where to report what is wrong.
    package init(root: String, diagnostics: Diagnostics) {
        self.root = URL(fileURLWithPath: root, isDirectory: true)
        self.diagnostics = diagnostics
    }

    /// Reads and checks everything, and renders it; nothing if something is wrong.
    ///
    /// - Returns: The files that the specs make.
    package func files() -> [GeneratedFile] {
        let inventory = Inventory(
            csv: text("Specs/inventory.csv") ?? "", families: text("Specs/families.yaml") ?? "",
            diagnostics: diagnostics)
        let described = load("Specs", families: inventory.families)
        let pages = Pages(text("Specs/pages.txt") ?? "")
        for api in described.map(\.api) { pages.check(api.spec, diagnostics: diagnostics) }
        let fixtures = load("Generator/Tests/Fixtures", families: ["VapixClientTests"])
        let apis = described.map(\.api)
        let coverage = CoverageRenderer(inventory, apis, diagnostics: diagnostics)
        checkManifest(inventory.families)
        checkHandwritten(inventory)
        guard diagnostics.isEmpty else { return [] }
        let catalogue = apis.map { CatalogueRenderer($0).file() } + [CatalogueRenderer.index(apis)]
        let data =
            described.map { ExampleDataRenderer($0.api, $0.examples).file() } + [ExampleDataRenderer.index(apis)]
        let all = described + fixtures
        let examples = all.map {
            ExampleRenderer($0.api, $0.examples, folder: "\($0.folder)/Examples/\($0.api.spec.name)")
        }
        let titles = ReferenceTitles(apis)
        let referencePages = described.map {
            ReferenceRenderer($0.api, titles: titles, $0.examples, coverage: coverage.count(of: $0.api)).file()
        }
        let reference =
            referencePages + ReferenceIndexRenderer(families: inventory.families, apis, titles: titles).files()
        return all.map { APIRenderer($0.api).file() } + examples.map { $0.file() }
            + [ExampleRenderer.index(all.map(\.api)), SignatureRenderer.file(apis)] + catalogue + data
            + [coverage.file()] + reference
    }

    /// An API with its examples.
    private struct Described {
        let folder: String
        let api: API
        let examples: [Example]
    }

    /// Reads the specs of a folder, and the examples below it.
    private func load(_ folder: String, families: [String]) -> [Described] {
        let specs = names(in: folder).filter { $0.hasSuffix(".yaml") && $0 != "families.yaml" }.compactMap {
            name -> Spec? in
            let file = "\(folder)/\(name)"
            return text(file).flatMap { SpecParser(file: file, diagnostics: diagnostics).parse($0) }
        }
        let described = Resolver.resolve(specs, families: families, diagnostics).map { api in
            let examples = names(in: "\(folder)/Examples/\(api.spec.name)").compactMap { name -> Example? in
                let file = "\(folder)/Examples/\(api.spec.name)/\(name)"
                return text(file).flatMap { Example(file: file, text: $0, diagnostics: diagnostics) }
            }
            ExampleChecker(api, diagnostics: diagnostics).check(examples)
            return Described(folder: folder, api: api, examples: examples)
        }
        let known = Set(specs.map(\.name))
        for name in names(in: "\(folder)/Examples") where !known.contains(name) {
            let location = Location(file: "\(folder)/Examples/\(name)", line: 1)
            diagnostics.error(location, "there is no \(folder)/\(name).yaml")
        }
        return described
    }

    /// What a row says to be written by hand is in a file of that name.
    private func checkHandwritten(_ inventory: Inventory) {
        for row in inventory.rows where !row.handwritten.isEmpty {
            let folder = "Sources/\(row.family)"
            let found = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
            let files = (found?.compactMap { $0 as? String } ?? []).map { $0.split(separator: "/").last ?? "" }
            guard !files.contains("\(row.handwritten).swift") else { continue }
            let message = "by_hand: there is no \(row.handwritten).swift in \(folder)"
            diagnostics.error(Location(file: "Specs/inventory.csv", line: row.line), message)
        }
    }

    /// The manifest cannot read `Specs/families.yaml`, so its list is compared with that.
    private func checkManifest(_ families: [String]) {
        let lines = (text("Package.swift") ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        guard let line = lines.firstIndex(where: { $0.hasPrefix("let families") }) else { return }
        let end =
            lines[line...].firstIndex { $0.contains("]") && !$0.contains("[String]") || $0.hasSuffix("]") } ?? line
        // Between quotation marks.
        let parts = lines[line...end].joined().split(separator: "\"", omittingEmptySubsequences: false)
        let named = parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
        let wanted = families.filter { $0 != "VapixClient" }
        let location = Location(file: "Package.swift", line: line + 1)
        for family in wanted where !named.contains(family) {
            diagnostics.error(location, "add \"\(family)\" to families, as in Specs/families.yaml")
        }
        for family in named where !wanted.contains(family) {
            diagnostics.error(location, "remove \"\(family)\" from families, or add it to Specs/families.yaml")
        }
    }

    /// Writes `Specs/pages.txt` anew.
    ///
    /// - Parameter folder: The folder with copies of the pages, in Markdown.
    /// - Throws: An error if the folder cannot be read or the list cannot be written.
    package func writePages(from folder: String) throws {
        let folder = URL(fileURLWithPath: folder, isDirectory: true)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        let pages = try names.sorted().compactMap { name in
            Pages.lines(of: String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self))
        }
        let head = "# The pages below \(Pages.root) and their anchors. Made by vapix-generate --pages."
        let text = ([head] + pages).joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: root.appendingPathComponent("Specs/pages.txt"))
    }

    /// Writes what differs, and removes what no spec makes.
    ///
    /// - Returns: The files that changed.
    package func write(_ files: [GeneratedFile]) throws -> [String] {
        var changed: [String] = []
        for file in files where text(file.path) != file.text {
            let url = root.appendingPathComponent(file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
            changed.append(file.path)
        }
        for orphan in orphans(files) {
            try FileManager.default.removeItem(at: root.appendingPathComponent(orphan))
            changed.append(orphan)
        }
        return changed
    }

    /// Compares byte for byte, and reports what no spec makes.
    package func check(_ files: [GeneratedFile]) {
        for file in files {
            guard let old = text(file.path) else {
                diagnostics.error(Location(file: file.path, line: 1), "is missing: run make generate")
                continue
            }
            guard old != file.text else { continue }
            let lines = zip(
                old.split(separator: "\n", omittingEmptySubsequences: false),
                file.text.split(separator: "\n", omittingEmptySubsequences: false))
            let same = lines.prefix { $0 == $1 }.reduce(0) { count, _ in count + 1 }
            diagnostics.error(Location(file: file.path, line: same + 1), "is out of date: run make generate")
        }
        for orphan in orphans(files) {
            diagnostics.error(Location(file: orphan, line: 1), "no spec makes this file: run make generate")
        }
    }

    /// Files in a folder of generated files that are not among those that the specs make.
    private func orphans(_ files: [GeneratedFile]) -> [String] {
        let owned = Set(files.map(\.path))
        let folders = ["Sources", "Tests"].flatMap { top in names(in: top).map { "\(top)/\($0)/Generated" } }
        return (folders + [ReferenceRenderer.folder]).flatMap { folder in names(in: folder).map { "\(folder)/\($0)" } }
            .filter { !owned.contains($0) }
    }

    private func names(in folder: String) -> [String] {
        let path = root.appendingPathComponent(folder).path
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { !$0.hasPrefix(".") }
            .sorted()
    }

    private func text(_ file: String) -> String? {
        guard let data = try? Data(contentsOf: root.appendingPathComponent(file)) else { return nil }
        return String(decoding: data, as: UTF8.self)
    }
}
