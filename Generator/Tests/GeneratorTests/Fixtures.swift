import Foundation
import Specs

/// The files that the tests read, and what the generator makes of them.
enum Fixtures {
    /// The generator's package.
    static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    /// The repository.
    static let repository = package.deletingLastPathComponent()
    static let folder = package.appendingPathComponent("Tests/Fixtures")

    /// The names, without their extension, of the files of a folder that have it.
    static func names(in folder: String, withExtension type: String) -> [String] {
        let url = self.folder.appendingPathComponent(folder)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        return files.filter { $0.hasSuffix(".\(type)") }.map { String($0.dropLast(type.count + 1)) }.sorted()
    }

    static func text(_ file: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    }

    /// The products of the repository.
    static let families: [String] = {
        let file = repository.appendingPathComponent("Specs/families.yaml")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return Inventory(csv: "", families: text, diagnostics: Diagnostics()).families
    }()

    /// What is wrong with a spec.
    static func diagnostics(_ text: String, file: String = "Specs/test.yaml") -> [Diagnostic] {
        let diagnostics = Diagnostics()
        if let spec = SpecParser(file: file, diagnostics: diagnostics).parse(text) {
            _ = Resolver.resolve([spec], families: families + ["VapixClientTests"], diagnostics)
        }
        return diagnostics.sorted
    }
}
