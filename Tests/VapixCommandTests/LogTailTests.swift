import Testing
import VapixSystem

@testable import vapix

@Suite struct LogTailTests {
    private func messages(_ tail: LogTail) -> [String] { tail.last.map(\.message) }

    @Test func append_keepsTheLast_manyEntries() {
        var tail = LogTail(limit: 3)
        for number in 1...1000 { tail.append(LogEntry("line \(number)")) }
        #expect(messages(tail) == ["line 998", "line 999", "line 1000"])
        #expect(tail.droppedCount == 997)
    }

    /// Story: 200,000 lines of 64 KiB were kept before any was printed.
    @Test func append_keepsTheLast_largeEntries() {
        var tail = LogTail(limit: 1000, maximumSize: 20_000)
        for number in 1...100 { tail.append(LogEntry("\(number) " + String(repeating: "x", count: 4000))) }
        #expect(messages(tail).map { $0.prefix { $0 != " " } } == ["99", "100"])
        #expect(tail.droppedCount == 98)
        // One entry is kept whatever its size.
        tail.append(LogEntry(String(repeating: "y", count: 64_000)))
        #expect(tail.last.count == 1)
    }
}
