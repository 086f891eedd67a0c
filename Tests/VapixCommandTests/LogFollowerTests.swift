import Testing
import VapixSystem

@testable import vapix

/// The device sends the whole log each time, and drops old lines.
@Suite struct LogFollowerTests {
    private func entries(_ lines: ClosedRange<Int>) -> [LogEntry] { lines.map { LogEntry("line \($0)") } }

    @Test func news_areTheEntries_afterTheLastReading() {
        var follower = LogFollower()
        #expect(follower.news(in: entries(1...3)).entries == entries(1...3))
        #expect(follower.news(in: entries(1...3)).entries == [])
        #expect(follower.news(in: entries(1...5)).entries == entries(4...5))
        #expect(follower.news(in: entries(3...6)).entries == entries(6...6))
        #expect(follower.news(in: []).entries == [])
        let news = follower.news(in: entries(6...7))
        #expect(news == LogFollower.News(entries: entries(7...7), hasGap: false))
    }

    @Test func news_afterARotation_areAll_withAGap() {
        var follower = LogFollower()
        #expect(!follower.news(in: entries(1...3)).hasGap)
        #expect(follower.news(in: entries(20...21)) == LogFollower.News(entries: entries(20...21), hasGap: true))
        // A new log may be empty at first.
        #expect(follower.news(in: []) == LogFollower.News(entries: [], hasGap: false))
        #expect(follower.news(in: entries(30...30)) == LogFollower.News(entries: entries(30...30), hasGap: true))
    }

    /// Story: of the same line again and again, all but the first were taken for old ones.
    @Test func news_ofRepeatedLines_areNotLost() {
        var follower = LogFollower()
        let same = [LogEntry](repeating: LogEntry("x"), count: 3)
        #expect(follower.news(in: same).entries == same)
        #expect(follower.news(in: same + same).entries == same)
        #expect(follower.news(in: same + same + [LogEntry("y")]).entries == [LogEntry("y")])
    }

    @Test func news_inTheEndOfALongLog_countItsBeginning() {
        var follower = LogFollower()
        #expect(follower.news(in: entries(1...100), droppedCount: 50).entries.count == 100)
        #expect(follower.news(in: entries(11...120), droppedCount: 60).entries == entries(101...120))
        // More lines came than were kept.
        #expect(follower.news(in: entries(300...310), droppedCount: 300).hasGap)
    }
}
