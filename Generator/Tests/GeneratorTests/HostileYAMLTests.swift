import Foundation
import Rendering
import Specs
import Testing

/// Whatever is in a file, it is a spec or there are words about what is wrong; nothing traps.
@Suite(.timeLimit(.minutes(5)))
struct HostileYAMLTests {
    @Test func parse_everythingWithALineChanged_isASpecOrDiagnostics() throws {
        let text = try Fixtures.text("everything.yaml")
        let lines = text.components(separatedBy: "\n")
        for index in lines.indices {
            let line = lines[index]
            let odd = ["\t" + line, line + ": ", "  " + line, "{a: {b: c}}", "''", "null", "12", "yes", "\u{0}"]
            var changes = ["", line + "\n" + line]
            if index % 5 == 0 { changes.append(odd[index / 5 % odd.count]) }
            if let colon = line.range(of: ": ") { changes.append(line[..<colon.upperBound] + "[a, [b]]") }
            for change in changes {
                var copy = lines
                copy[index] = change
                generate(copy.joined(separator: "\n"))
            }
        }
    }

    @Test func parse_everythingCutAnywhere_isASpecOrDiagnostics() throws {
        let text = Array(try Fixtures.text("everything.yaml").utf8)
        for end in stride(from: 0, to: text.count, by: 61) { generate(String(decoding: text[..<end], as: UTF8.self)) }
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "[[", "&a [", "!a "])
    func parse_deepNesting_isDiagnosed(piece: String) {
        let found = Fixtures.diagnostics("types: " + String(repeating: piece, count: 10_000))
        #expect(!found.isEmpty)
    }

    /// Ten lists of ten aliases each make ten billion nodes, if somebody looks at them.
    @Test(arguments: ["details: *a9", "operations: {get: *a9}", "types: {*a9: 1}", "details: [*a9, *a9]"])
    func parse_aliasBomb_isDiagnosed(use: String) {
        var lines = ["a0: &a0 [a, b]"]
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            lines.append("a\(level): &a\(level) [\(aliases)]")
        }
        #expect(!Fixtures.diagnostics((lines + [use]).joined(separator: "\n")).isEmpty)
    }

    /// Renders what is right, as the tool does.
    private func generate(_ text: String) {
        let diagnostics = Diagnostics()
        guard let spec = SpecParser(file: "everything.yaml", diagnostics: diagnostics).parse(text) else {
            #expect(!diagnostics.isEmpty)
            return
        }
        let apis = Resolver.resolve([spec], families: ["VapixClientTests"], diagnostics)
        guard diagnostics.isEmpty else { return }
        for api in apis { #expect(!APIRenderer(api).file().text.isEmpty) }
    }
}
