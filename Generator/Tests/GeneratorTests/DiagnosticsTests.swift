import Examples
import Foundation
import Specs
import Testing

/// What is wrong in each of the specs of `Fixtures/Diagnostics`: all of it at once, as the tool prints it.
///
/// `UPDATE_SNIPPETS=1 swift test --package-path Generator` writes the expected words anew.
struct DiagnosticsTests {
    static let cases = Fixtures.names(in: "Diagnostics", withExtension: "yaml")

    @Test(arguments: cases)
    func parse_faultySpec_saysWhatIsWrongAndWhere(name: String) throws {
        let found = try Self.diagnostics(name).map { "\($0)\n" }.joined()
        let file = Fixtures.folder.appendingPathComponent("Diagnostics/\(name).errors")
        if ProcessInfo.processInfo.environment["UPDATE_SNIPPETS"] == "1" {
            try found.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(!found.isEmpty)
        #expect(found == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test func resolve_sameNamespaceTwice_namesTheOtherFile() throws {
        let diagnostics = Diagnostics()
        let specs = try ["first", "second"].map { name in
            let text = try Fixtures.text("Diagnostics/names.yaml").replacingOccurrences(of: ": API", with: ": Twice")
            return try #require(SpecParser(file: "\(name).yaml", diagnostics: diagnostics).parse(text))
        }
        _ = Resolver.resolve(specs, families: Fixtures.families, diagnostics)
        let found = diagnostics.sorted.map(\.description)
        #expect(found.contains("second.yaml:1: error: namespace 'Twice' is taken by first.yaml"))
    }

    /// A message that no fixture shows may be wrong, or impossible.
    @Test func messages_ofTheParserTheResolverAndTheChecker_areAllInFixtures() throws {
        let found = try Self.cases.flatMap { try Self.diagnostics($0).map(\.message) } + ["namespace '' is taken by "]
        let sources = Fixtures.package.appendingPathComponent("Sources")
        for name in [
            "Specs/SpecParser", "Specs/YAMLReading", "Specs/Resolver", "Specs/RESTParser",
            "Specs/RESTResolver", "Specs/Names", "Examples/Example",
            "Examples/ExampleChecker",
        ] {
            let source = try String(contentsOf: sources.appendingPathComponent("\(name).swift"), encoding: .utf8)
            for (index, line) in source.components(separatedBy: "\n").enumerated() {
                let words = line.trimmingCharacters(in: .whitespaces)
                for pieces in literals(words.hasPrefix("//") ? "" : words) where isMessage(pieces) {
                    let isShown = found.contains { holds(pieces, in: $0) }
                    #expect(isShown, "\(name).swift:\(index + 1): no fixture shows '\(pieces.joined(separator: "…"))'")
                }
            }
        }
    }

    static func diagnostics(_ name: String) throws -> [Diagnostic] {
        let diagnostics = Diagnostics()
        let data = try Data(contentsOf: Fixtures.folder.appendingPathComponent("Diagnostics/\(name).yaml"))
        let parser = SpecParser(file: "\(name).yaml", diagnostics: diagnostics)
        let specs = parser.parse(String(decoding: data, as: UTF8.self)).map { [$0] } ?? []
        let apis = Resolver.resolve(specs, families: Fixtures.families, diagnostics)
        let folder = "Diagnostics/Examples/\(name)"
        let names = Fixtures.names(in: folder, withExtension: "http")
        let examples = try names.compactMap { example in
            let text = try Fixtures.text("\(folder)/\(example).http")
            return Example(file: "\(example).http", text: text, diagnostics: diagnostics)
        }
        if !names.isEmpty, let api = apis.first { ExampleChecker(api, diagnostics: diagnostics).check(examples) }
        return diagnostics.sorted
    }

    // MARK: Messages in sources

    /// The literals of a line of Swift, each cut where something is put into it.
    private func literals(_ line: String) -> [[String]] {
        var rest = Substring(line)
        var found: [[String]] = []
        while let start = rest.firstIndex(of: "\"") {
            rest = rest[start...].dropFirst()
            found.append(literal(&rest))
        }
        return found
    }

    /// Reads a literal behind its first quote, up to and with the last.
    private func literal(_ rest: inout Substring) -> [String] {
        var pieces = [""]
        while let character = rest.popFirst(), character != "\"" {
            guard character == "\\" else {
                pieces[pieces.count - 1].append(character)
                continue
            }
            guard rest.popFirst() == "(" else { continue }
            pieces.append("")
            var depth = 1
            while depth > 0, let inner = rest.popFirst() {
                if inner == "(" { depth += 1 }
                if inner == ")" { depth -= 1 }
                if inner == "\"" { _ = literal(&rest) }
            }
        }
        return pieces
    }

    /// Whether a literal is a message and not a word of one.
    private func isMessage(_ pieces: [String]) -> Bool {
        pieces.first?.hasPrefix("#") != true && pieces.joined(separator: "x").split(separator: " ").count > 2
    }

    private func holds(_ pieces: [String], in message: String) -> Bool {
        var rest = message[...]
        for piece in pieces where !piece.isEmpty {
            guard let range = rest.range(of: piece) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
