internal import ServiceAccounts

/// The exchanges with one device that wait for a connection, first come, first served.
struct WaitingLine {
    private var jobs: [CurlJob?] = []
    private var first = 0
    // Not after any job's deadline; earlier ones cost a look at the line and nothing else.
    private var nextDeadline: ContinuousClock.Instant?

    var isEmpty: Bool { first == jobs.count }
    /// How many places are in use, those of exchanges that have left included.
    var storageCount: Int { jobs.count }

    mutating func append(_ job: CurlJob) {
        jobs.append(job)
        nextDeadline = min(nextDeadline ?? job.deadline, job.deadline)
    }

    mutating func popFirst() -> CurlJob? {
        while first < jobs.count {
            let job = jobs[first]
            // Its reply may be large, and the line may never be empty.
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

    /// Lets go of those that nobody waits for any more, and takes out those whose time is over.
    ///
    /// - Parameter now: The time.
    /// - Returns: Those whose time is over.
    mutating func removeExpired(_ now: ContinuousClock.Instant) -> [CurlJob] {
        guard let due = nextDeadline, due <= now else { return [] }
        let waiting = jobs[first...].compactMap { $0 }.filter { !$0.reply.isSettled }
        jobs = waiting.filter { $0.deadline > now }
        first = 0
        nextDeadline = jobs.lazy.compactMap { $0?.deadline }.min()
        return waiting.filter { $0.deadline <= now }
    }

    /// How long until `removeExpired` has something to do.
    ///
    /// - Parameter now: The time.
    /// - Returns: The time left; `nil` if nobody waits.
    func patience(_ now: ContinuousClock.Instant) -> Duration? {
        isEmpty ? nil : nextDeadline.map { now.duration(to: $0) }
    }

    /// Takes a job out, wherever it is.
    mutating func remove(_ job: CurlJob) {
        guard let index = jobs[first...].firstIndex(where: { $0 === job }) else { return }
        jobs[index] = nil
    }
}
