import Foundation
import TestTools
import Testing

/// What `make fuzz` looks for new inputs for: here with the inputs that it starts from, with changes of them, and with those that
/// failed once.
@Suite(.timeLimit(.minutes(10)))
struct PackagePropertyTests {
    @Test(arguments: PackageProperty.all.map(\.name)) func property_changedSeeds_holds(name: String) throws {
        let property = try #require(PackageProperty.all.first { $0.name == name })
        var generator = SeededGenerator(seed: 2_026)
        for seed in property.seeds() {
            check(property, seed)
            for _ in 0..<200 {
                var input = seed
                for _ in 0..<Int.random(in: 1...4, using: &generator) { change(&input, using: &generator) }
                check(property, input)
            }
        }
    }

    @Test(arguments: PackageProperty.all.map(\.name)) func property_inputsThatFailedOnce_holds(name: String) throws {
        let property = try #require(PackageProperty.all.first { $0.name == name })
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appendingPathComponent("Fuzz/Regressions/\(name)")
        guard FileManager.default.fileExists(atPath: folder.path) else { return }
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            check(property, Array(try Data(contentsOf: file)))
        }
    }

    private func check(_ property: PackageProperty, _ input: [UInt8]) {
        do {
            try property.check(input)
        } catch {
            Issue.record("\(property.name) does not hold for \(Data(input).base64EncodedString()): \(error)")
        }
    }

    private func change(_ input: inout [UInt8], using generator: inout SeededGenerator) {
        guard let index = input.indices.randomElement(using: &generator) else {
            input.append(UInt8.random(in: 0...255, using: &generator))
            return
        }
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: input.remove(at: index)
        case 1: input.insert(UInt8.random(in: 0...255, using: &generator), at: index)
        case 2: input.append(contentsOf: input[index...].prefix(64))
        case 3: input[index] = [0, 0x7F, 0x80, 0xFF].randomElement(using: &generator) ?? 0
        default: input[index] = UInt8.random(in: 0...255, using: &generator)
        }
    }
}
