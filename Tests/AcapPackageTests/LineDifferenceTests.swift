import Testing

@testable import AcapPackage

@Suite(.timeLimit(.minutes(10))) struct LineDifferenceTests {
    private func lines(_ first: [String], _ second: [String]) -> [String] {
        LineDifference(Array(first.joined(separator: "\n").utf8), Array(second.joined(separator: "\n").utf8)).lines
    }

    @Test func lines_areInTheOrderOfTheTexts() {
        #expect(lines(["a", "b", "c"], ["a", "x", "c"]) == ["- b", "+ x"])
        #expect(lines(["a", "b", "c", "d", "e"], ["a", "B", "c", "D", "e"]) == ["- b", "+ B", "- d", "+ D"])
        #expect(lines([], ["a"]) == ["- ", "+ a"])
        #expect(lines(["a"], ["a", "b"]) == ["+ b"])
        #expect(lines(["a", "a", "b"], ["a", "b"]) == ["- a"])
        #expect(lines(["same"], ["same"]) == [])
        // Lines end in a line feed alone, as package.conf is read.
        #expect(lines(["a\r", "b"], ["a", "b"]) == ["- a\r", "+ a"])
    }

    // Two files of 32,768 lines took 72 seconds. Each of these would take hours if the time grew with the square.
    @Test func largeTexts_areCompared_withoutTheSquare() {
        let count = 30_000
        let numbers = (0..<count).map { String($0) }
        #expect(lines(numbers, numbers.map { "x\($0)" }).count == 2 * count)
        #expect(lines(numbers, numbers.reversed()).count == 2 * (count - 1))
        let repeated = (0..<count).map { String($0 % 7) }
        #expect(lines(repeated, repeated.reversed()).count <= 2 * count)
        var changed = numbers
        for index in stride(from: 5, to: count, by: 10) { changed[index] = "new \(index)" }
        let difference = lines(numbers, changed)
        #expect(difference.prefix(4) == ["- 5", "+ new 5", "- 15", "+ new 15"])
        #expect(difference.count == 2 * count / 10)
    }

    // A name was looked up by going through all entries: 50,000 of them took minutes.
    @Test func packages_ofManyFiles_areCompared() {
        let entries = (0..<50_000).map { ArchiveEntry("f\($0)", .file([]), permissions: 0o644) }
        let first = ApplicationPackage(entries: entries)
        var second = first
        second.entries[49_999].permissions = 0o755
        second.entries.append(ArchiveEntry("new", .file([1]), permissions: 0o644))
        #expect(first.differences(to: second).map(\.name) == ["f49999", "new"])
    }

    // Lines are shown as far as somebody may read them.
    @Test func lines_areShown_upToALimit() {
        let text = Array((0..<9_000).map { "line \($0)\n" }.joined().utf8.prefix(65_000))
        let entries = (0..<80).map { ArchiveEntry("f\($0)", .file(text), permissions: 0o644) }
        var others = entries
        for index in others.indices { others[index].content = .file(text.map { $0 == 0x6C ? 0x4C : $0 }) }
        let differences = ApplicationPackage(entries: entries).differences(to: ApplicationPackage(entries: others))
        #expect(differences.count == 80)
        #expect(differences.first?.details.first == "- line 0")
        #expect(differences.last?.details == ["contents differ from byte 0 on"])
    }

    @Test func expansion_isLimited_byTheSizeOfTheFile() {
        #expect(ApplicationPackage.largestExpansion(ofFileWith: 1_000) == 1 << 29)
        #expect(ApplicationPackage.largestExpansion(ofFileWith: 100 << 20) == 800 << 20)
        #expect(ApplicationPackage.largestExpansion(ofFileWith: .max) <= ApplicationPackage.maximumSize)
        #expect(ApplicationPackage.maximumSize > 1 << 30)
    }
}
