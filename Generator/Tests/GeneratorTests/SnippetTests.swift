import Foundation
import Rendering
import Specs
import Testing

/// For each feature of the format a spec and the Swift that it becomes, which `VapixClientTests` compiles.
///
/// `UPDATE_SNIPPETS=1 swift test --package-path Generator` writes the Swift anew.
struct SnippetTests {
    static let features = Fixtures.names(in: "Snippets", withExtension: "yaml")

    @Test(arguments: features)
    func render_snippet_isTheExpectedSwift(feature: String) throws {
        let diagnostics = Diagnostics()
        let parser = SpecParser(file: "\(feature).yaml", diagnostics: diagnostics)
        let spec = try #require(parser.parse(try source(feature)))
        let api = try #require(Resolver.resolve([spec], families: ["VapixClientTests"], diagnostics).first)
        try #require(diagnostics.isEmpty, "\(diagnostics.sorted)")
        let rendered = APIRenderer(api).file().text
        let file = "Snippets/Swift/\(feature).swift"
        if ProcessInfo.processInfo.environment["UPDATE_SNIPPETS"] == "1" {
            try rendered.write(
                to: Fixtures.folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
            return
        }
        let expected = try Fixtures.text(file)
        if rendered != expected { Issue.record("\(firstDifference(rendered, expected, file))") }
    }

    @Test func snippets_expectedSwift_hasASpecEach() {
        #expect(Fixtures.names(in: "Snippets/Swift", withExtension: "swift") == Self.features)
    }

    /// A snippet says only what it is about; here is the rest of a spec.
    private func source(_ feature: String) throws -> String {
        let text = try Fixtures.text("Snippets/\(feature).yaml")
        let name = feature.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        let rest = [
            "family: VapixClientTests", "namespace: Snippet\(name)", "title: \(feature)", "summary: A snippet.",
            "docs: https://example.com/", "style: json", "path: /axis-cgi/snippet.cgi", "apiVersion: \"1.0\"",
            "access: viewer", "discovery: none | A snippet.",
        ]
        let keys = Set(text.split(separator: "\n").map { $0.prefix { $0 != ":" } })
        // A tree has its paths and versions itself.
        let isTree = text.contains("style: rest")
        let others = isTree ? rest.filter { !["path", "apiVersion"].contains($0.prefix { $0 != ":" }) } : rest
        let missing = others.filter { !keys.contains($0.prefix { $0 != ":" }) }
        return (missing + [text]).joined(separator: "\n")
    }

    private func firstDifference(_ rendered: String, _ expected: String, _ file: String) -> String {
        let rendered = rendered.split(separator: "\n", omittingEmptySubsequences: false)
        let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let same = zip(rendered, expected).prefix { $0 == $1 }.reduce(0) { count, _ in count + 1 }
        let line = { (lines: [Substring]) in same < lines.count ? String(lines[same]) : "the end" }
        return """
            \(Fixtures.folder.path)/\(file):\(same + 1): is out of date
            expected: \(line(expected))
            rendered: \(line(rendered))
            UPDATE_SNIPPETS=1 swift test --package-path Generator writes it anew
            """
    }
}
