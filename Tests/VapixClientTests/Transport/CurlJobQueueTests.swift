import TestSupport
import Testing

@testable import VapixClient

/// The order in which waiting exchanges start, and the references that the queue keeps.
struct CurlJobQueueTests {
    private func job(total: Duration = .seconds(60)) -> CurlJob {
        CurlJob(
            HTTPExchange(
                request: HTTPRequest(.get, "/x"), origin: .virtualHost, certificate: .system,
                timeouts: HTTPTimeouts(), maximumReplySize: 1000, isRepeatable: true),
            nil, deadline: .now + total)
    }

    @Test func popFirst_manyJobs_areInOrder() {
        var queue = CurlJobQueue()
        let jobs = (0..<100).map { _ in job() }
        for job in jobs { queue.append(job) }
        for job in jobs[..<70] { #expect(queue.popFirst() === job) }
        for job in jobs[..<30] { queue.append(job) }
        for job in jobs[70...] + jobs[..<30] { #expect(queue.popFirst() === job) }
        #expect(queue.popFirst() == nil)
        #expect(queue.isEmpty)
    }

    /// Story: under steady load, when the queue never runs empty, it kept every exchange that had ever waited in it, with the
    /// body of its reply.
    @Test func popFirst_queueNeverEmpty_keepsNoReference() {
        var queue = CurlJobQueue()
        weak var first: CurlJob?
        do {
            let job = job()
            first = job
            queue.append(job)
            queue.append(self.job())
            #expect(queue.popFirst() === job)
        }
        #expect(first == nil)
        for _ in 0..<10_000 {
            queue.append(job())
            #expect(queue.popFirst() != nil)
        }
        #expect(queue.storageCount < 10)
    }

    @Test func popFirst_jobThatNobodyWaitsFor_isSkipped() {
        var queue = CurlJobQueue()
        let jobs = (0..<4).map { _ in job() }
        for job in jobs { queue.append(job) }
        queue.remove(jobs[0])
        jobs[1].reply.settle(.failure(CancellationError()))
        queue.remove(job())
        #expect(queue.popFirst() === jobs[2])
        queue.remove(jobs[2])
        #expect(queue.popFirst() === jobs[3])
        #expect(queue.popFirst() == nil)
    }

    @Test func remove_job_keepsNoReference() {
        var queue = CurlJobQueue()
        queue.append(job())
        weak var cancelled: CurlJob?
        do {
            let job = job()
            cancelled = job
            queue.append(job)
            queue.remove(job)
        }
        #expect(cancelled == nil)
    }

    @Test func removeExpired_deadlinePassed_returnsTheJob() throws {
        var queue = CurlJobQueue()
        let jobs = [job(total: .seconds(30)), job(total: .zero), job(total: .seconds(60)), job(total: .zero)]
        for job in jobs { queue.append(job) }
        queue.remove(jobs[3])
        let now = ContinuousClock.now
        let expired = queue.removeExpired(now)
        #expect(expired.count == 1)
        #expect(expired.first === jobs[1])
        #expect(queue.removeExpired(now).isEmpty)
        let remaining = try #require(queue.timeToNextDeadline(now))
        #expect(remaining > .zero && remaining <= .seconds(30))
        #expect(queue.removeExpired(now + .seconds(120)).count == 2)
        #expect(queue.timeToNextDeadline(now) == nil)
        #expect(queue.isEmpty)
    }
}
