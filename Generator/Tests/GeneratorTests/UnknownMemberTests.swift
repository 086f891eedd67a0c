import Foundation
import Specs
import Testing

/// Devices send members that no spec names.
struct UnknownMemberTests {
    @Test func resolve_everySpec_hasAFieldForThemInEachObjectOfAReply() throws {
        let diagnostics = Diagnostics()
        let folder = Fixtures.repository.appendingPathComponent("Specs")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let specs = try names.filter { $0.hasSuffix(".yaml") && $0 != "families.yaml" }.compactMap { name in
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            return SpecParser(file: name, diagnostics: diagnostics).parse(text)
        }
        var count = 0
        for api in Resolver.resolve(specs, families: Fixtures.families, diagnostics) {
            let replies = api.spec.operations.map(\.reply).filter {
                [.data, .json].contains($0.form) && !$0.fields.isEmpty
            }
            let types: [(name: String, fields: [Field])] = api.spec.types.compactMap { type in
                guard case .object(let fields) = type.kind else { return nil }
                return api.usages[type.name]?.contains(.readsJSON) == true ? (type.name, fields) : nil
            }
            for (name, fields) in replies.map({ ("line \($0.location.line)", $0.fields) }) + types {
                count += 1
                #expect(fields.contains { $0.place == .rest }, "\(api.spec.file): \(name)")
            }
        }
        #expect(diagnostics.sorted.map(\.description) == [])
        #expect(count > 300)
    }
}
