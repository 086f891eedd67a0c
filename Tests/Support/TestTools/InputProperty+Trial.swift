import Foundation

/// The tests' way to try a property: without libFuzzer, and with the same inputs each time.
extension InputProperty {
    /// Tries the seeds and changes of them.
    ///
    /// Yields after each input: the simulated cameras of other tests need the thread to answer in time.
    ///
    /// - Parameter changes: The number of changes of each seed; a tenth of them under the thread sanitizer, which finds nothing
    ///   in what one thread does.
    /// - Returns: What does not hold, for the first ten inputs that break the property.
    /// - Throws: An error of Foundation if a file cannot be read.
    public func violationsOfSeeds(changes: Int = 200) async throws -> [String] {
        var generator = SeededGenerator(seed: 2_026)
        let pieces = try dictionary("limits") + dictionary(name)
        let changes = Sanitizer.current == .thread ? changes / 10 : changes
        var violations: [String] = []
        for seed in seeds() {
            violations += violation(of: seed)
            for _ in 0..<changes {
                await Task.yield()
                var input = seed
                for _ in 0...generator.below(4) { change(&input, with: pieces, using: &generator) }
                violations += violation(of: input)
                if violations.count >= 10 { return violations }
            }
        }
        return violations
    }

    /// Tries the inputs that failed once.
    ///
    /// - Returns: What does not hold, for each input that breaks the property.
    /// - Throws: An error of Foundation if a file cannot be read.
    public func violationsOfRegressions() throws -> [String] {
        let folder = Self.files.appendingPathComponent("Regressions/\(name)")
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }.flatMap { violation(of: Array(try Data(contentsOf: $0))) }
    }

    /// The dictionaries and the regressions.
    private static let files = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fuzz")

    private func violation(of input: [UInt8]) -> [String] {
        do {
            try check(input)
            return []
        } catch {
            return ["\(name) does not hold for \(Data(input).base64EncodedString()): \(error)"]
        }
    }

    /// The pieces of inputs in a dictionary of libFuzzer; none if there is no such file.
    private func dictionary(_ name: String) throws -> [[UInt8]] {
        let file = Self.files.appendingPathComponent("Dictionaries/\(name).dict")
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { $0.hasPrefix("\"") && $0.hasSuffix("\"") && $0.count > 1 }
            .map { Self.unescaped(Array($0.utf8.dropFirst().dropLast())) }
    }

    private static func unescaped(_ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
                bytes.append(byte)
                continue
            }
            guard next == UInt8(ascii: "x"),
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else {
                bytes.append(next)
                continue
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return bytes
    }

    private func change(_ input: inout [UInt8], with pieces: [[UInt8]], using generator: inout SeededGenerator) {
        guard !input.isEmpty else {
            input = generator.pick(pieces)
            return
        }
        let index = generator.below(input.count)
        switch generator.below(7) {
        case 0: input.remove(at: index)
        case 1: input.insert(UInt8.random(in: 0...255, using: &generator), at: index)
        case 2: input.append(contentsOf: input[index...].prefix(64))
        case 3: input[index] = generator.pick([0, 0x7F, 0x80, 0xFF])
        case 4: input.insert(contentsOf: generator.pick(pieces), at: index)
        case 5:
            let piece = generator.pick(pieces)
            input.replaceSubrange(index..<min(index + piece.count, input.count), with: piece)
        default: input[index] = UInt8.random(in: 0...255, using: &generator)
        }
    }
}
