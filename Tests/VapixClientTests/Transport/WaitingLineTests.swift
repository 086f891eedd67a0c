import TestSupport
import Testing

@testable import VapixClient

/// The order in which waiting exchanges get their turn, and what the line holds on to.
struct WaitingLineTests {
    private func job(total: Duration = .seconds(60)) -> CurlJob {
        CurlJob(
            HTTPExchange(
                request: HTTPRequest(.get, "/x"), origin: .virtualHost, certificate: .system,
                timeouts: HTTPTimeouts(total: total), maximumReplySize: 1000, isRepeatable: true))
    }

    @Test func popFirst_isInOrder() {
        var line = WaitingLine()
        let jobs = (0..<100).map { _ in job() }
        for job in jobs { line.append(job) }
        for job in jobs[..<70] { #expect(line.popFirst() === job) }
        for job in jobs[..<30] { line.append(job) }
        for job in jobs[70...] + jobs[..<30] { #expect(line.popFirst() === job) }
        #expect(line.popFirst() == nil)
        #expect(line.isEmpty)
    }

    /// Story: under steady load, when the line never runs empty, it kept every exchange that had ever waited in it, with the
    /// body of its reply.
    @Test func popFirst_letsGo_lineNeverRunsEmpty() {
        var line = WaitingLine()
        weak var first: CurlJob?
        do {
            let job = job()
            first = job
            line.append(job)
            line.append(self.job())
            #expect(line.popFirst() === job)
        }
        #expect(first == nil)
        for _ in 0..<10_000 {
            line.append(job())
            #expect(line.popFirst() != nil)
        }
        #expect(line.storageCount < 10)
    }

    @Test func popFirst_passesOver_whatNobodyWaitsFor() {
        var line = WaitingLine()
        let jobs = (0..<4).map { _ in job() }
        for job in jobs { line.append(job) }
        line.remove(jobs[0])
        jobs[1].reply.settle(.failure(CancellationError()))
        line.remove(job())
        #expect(line.popFirst() === jobs[2])
        line.remove(jobs[2])
        #expect(line.popFirst() === jobs[3])
        #expect(line.popFirst() == nil)
    }

    @Test func remove_letsGo() {
        var line = WaitingLine()
        line.append(job())
        weak var cancelled: CurlJob?
        do {
            let job = job()
            cancelled = job
            line.append(job)
            line.remove(job)
        }
        #expect(cancelled == nil)
    }

    @Test func removeExpired_takesThoseWhoseTimeIsOver() throws {
        var line = WaitingLine()
        let jobs = [job(total: .seconds(30)), job(total: .zero), job(total: .seconds(60)), job(total: .zero)]
        for job in jobs { line.append(job) }
        line.remove(jobs[3])
        let now = ContinuousClock.now
        let expired = line.removeExpired(now)
        #expect(expired.count == 1)
        #expect(expired.first === jobs[1])
        #expect(line.removeExpired(now).isEmpty)
        let patience = try #require(line.patience(now))
        #expect(patience > .zero && patience <= .seconds(30))
        #expect(line.removeExpired(now + .seconds(120)).count == 2)
        #expect(line.patience(now) == nil)
        #expect(line.isEmpty)
    }
}
