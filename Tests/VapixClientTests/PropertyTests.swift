import Foundation
import TestTools
import Testing

/// What `make fuzz` looks for new inputs for: here with the documented exchanges, and with the inputs that failed once.
@Suite(.timeLimit(.minutes(10)))
struct PropertyTests {
    @Test(arguments: Property.all.map(\.name)) func property_documentedExchanges_holds(name: String) throws {
        let property = try #require(Property.all.first { $0.name == name })
        for (index, entry) in ExampleTable.all.enumerated() {
            for seed in property.seeds(try entry.recorded(), index) {
                try check(property, seed, "\(entry)")
            }
        }
    }

    @Test(arguments: Property.all.map(\.name)) func property_inputsThatFailedOnce_holds(name: String) throws {
        let property = try #require(Property.all.first { $0.name == name })
        for file in try regressions(of: name) {
            try check(property, Array(Data(contentsOf: file)), file.lastPathComponent)
        }
    }

    @Test(arguments: InputProperty.ofClients) func property_changedSeeds_holds(property: InputProperty) async throws {
        let violations = try await property.violationsOfSeeds()
        #expect(violations == [])
    }

    @Test(arguments: InputProperty.ofClients) func property_inputsThatFailedOnce_holds(
        property: InputProperty
    ) async throws {
        let violations = try property.violationsOfRegressions()
        #expect(violations == [])
    }

    /// Which operation an input chooses depends on the examples there are, so replies are given to every operation.
    @Test func replies_inputsThatFailedOnce_holdForAllOperations() throws {
        for file in try regressions(of: "replies") {
            let body = Array(try Data(contentsOf: file).dropFirst(2))
            for entry in ExampleTable.all { try Property.checkReply(body, to: entry) }
        }
    }

    private func check(_ property: Property, _ input: [UInt8], _ name: String) throws {
        do {
            try withGuardedBytes(input) { try property.check($0) }
        } catch {
            Issue.record("\(property.name) does not hold for \(name): \(error)")
        }
    }

    private func regressions(of name: String) throws -> [URL] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appendingPathComponent("Fuzz/Regressions/\(name)")
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }
}
