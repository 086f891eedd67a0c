package import Specs

/// Renders the lists that lead to the pages of the reference.
package struct ReferenceIndexRenderer {
    private let families: [String]
    private let apis: [API]
    private let titles: ReferenceTitles

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - families: The products, in their order.
    ///   - apis: The APIs.
    ///   - titles: The titles of their pages.
    package init(families: [String], _ apis: [API], titles: ReferenceTitles) {
        self.families = families
        self.titles = titles
        self.apis = apis.sorted { titles[$0.spec].lowercased() < titles[$1.spec].lowercased() }
    }

    /// The APIs by product, and all operations by name.
    package func files() -> [GeneratedFile] { [index, operations] }

    private var index: GeneratedFile {
        var page = MarkdownWriter(source: "Specs", title: "Reference")
        page.paragraph(
            "A page for each API of the camera: how it is called from Swift, from the shell and on the wire.")
        page.paragraph(
            "[Operations](operations.md) lists all operations by name. `vapix describe` prints the same facts without a network."
        )
        for family in families {
            page.heading(family, level: 2)
            page.list(
                apis.filter { $0.spec.family == family }.map {
                    "[\(titles[$0.spec])](\($0.spec.name).md): \($0.spec.summary)"
                })
        }
        return GeneratedFile(path: "\(ReferenceRenderer.folder)/README.md", text: page.text)
    }

    private var operations: GeneratedFile {
        var page = MarkdownWriter(source: "Specs", title: "Operations")
        page.paragraph("All operations of all APIs by their names in Swift, with the names on the wire.")
        let rows = apis.flatMap { api in api.spec.operations.map { (api.spec, $0) } }
            .sorted { ($0.1.name.lowercased(), $0.0.name) < ($1.1.name.lowercased(), $1.0.name) }
        page.table(
            ["operation", "API", "on the wire"],
            rows.map { spec, operation in
                let wire = operation.isJSONMethod ? operation.method : "\(operation.httpMethod) \(operation.path)"
                let place = "\(spec.name).md#\(MarkdownWriter.anchor(operation.name))"
                return ["`\(operation.name)`", "[\(titles[spec])](\(place))", "`\(wire)`"]
            })
        return GeneratedFile(path: "\(ReferenceRenderer.folder)/operations.md", text: page.text)
    }
}
