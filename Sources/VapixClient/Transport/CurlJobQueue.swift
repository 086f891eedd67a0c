internal import ServiceAccounts

/// The exchanges with one device that wait for a free connection, first come, first served.
struct CurlJobQueue {
    private var jobs: [CurlJob?] = []
    private var first = 0
    /// At or before the deadline of every job.
    ///
    /// If it is too early, ``removeExpired(_:)`` goes through the queue in vain.
    private var nextDeadline: ContinuousClock.Instant?

    /// Whether no job waits.
    var isEmpty: Bool { first == jobs.count }
    /// How many places are in use, including those of removed jobs.
    var storageCount: Int { jobs.count }

    /// Adds a job at the end.
    mutating func append(_ job: CurlJob) {
        jobs.append(job)
        nextDeadline = min(nextDeadline ?? job.deadline, job.deadline)
    }

    /// Removes the first job that somebody still waits for.
    mutating func popFirst() -> CurlJob? {
        while first < jobs.count {
            let job = jobs[first]
            // A job's reply may be large, and the queue may never become empty: keep no reference.
            jobs[first] = nil
            first += 1
            if first > jobs.count / 2 {
                jobs.removeFirst(first)
                first = 0
            }
            if let job, !job.reply.isSettled { return job }
        }
        return nil
    }

    /// Removes the jobs whose deadline has passed, and those that nobody waits for.
    ///
    /// - Parameter now: The time.
    /// - Returns: The jobs whose deadline has passed.
    mutating func removeExpired(_ now: ContinuousClock.Instant) -> [CurlJob] {
        guard let due = nextDeadline, due <= now else { return [] }
        let waiting = jobs[first...].compactMap { $0 }.filter { !$0.reply.isSettled }
        jobs = waiting.filter { $0.deadline > now }
        first = 0
        nextDeadline = jobs.lazy.compactMap { $0?.deadline }.min()
        return waiting.filter { $0.deadline <= now }
    }

    /// How long until ``removeExpired(_:)`` has something to do.
    ///
    /// - Parameter now: The time.
    /// - Returns: The time left; `nil` if no job waits.
    func timeToNextDeadline(_ now: ContinuousClock.Instant) -> Duration? {
        isEmpty ? nil : nextDeadline.map { now.duration(to: $0) }
    }

    /// Removes a job, wherever it is.
    mutating func remove(_ job: CurlJob) {
        guard let index = jobs[first...].firstIndex(where: { $0 === job }) else { return }
        jobs[index] = nil
    }
}
