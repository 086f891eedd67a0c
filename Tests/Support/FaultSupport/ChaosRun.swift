import DeviceSimulator
import Foundation
public import TestTools

/// Runs a fleet of apps on one simulated camera through a plan of faults.
public struct ChaosRun: Sendable {
    /// The faults.
    public var plan: ChaosPlan
    /// The number of apps.
    public var apps = 20
    /// The number of tasks of each app.
    public var tasks = 3
    /// The pause of each task after a call.
    public var pause = Duration.milliseconds(200)
    /// The time after which an app may request another account, after the first five.
    public var budgetInterval = Duration.seconds(120)
    /// The time in which every app must recover: it may have to wait for an account as long as its budget can make it
    /// wait.
    private var recoveryLimit: Duration { budgetInterval * AppProcess.longestIntervals + .seconds(60) }

    /// Called with a line after each episode.
    public var log: @Sendable (String) -> Void = { _ in }

    /// Makes a run.
    ///
    /// - Parameter plan: The faults.
    public init(_ plan: ChaosPlan) {
        self.plan = plan
    }

    /// The result of a run.
    public struct Outcome: Sendable {
        /// The sum of all apps' reports.
        public var calls = AppProcess.Report()
        /// The number of requests for an account.
        public var acquisitions = 0
        /// The highest number of accounts on the camera between episodes.
        public var accounts = 0
        /// The number of executed calls that must not be executed twice.
        public var onceExecuted = 0
        /// The longest time from the end of an episode to the recovery of the last app.
        public var worstRecovery = Duration.zero
        /// The faults of that episode.
        public var worstEpisode = ""
        /// The resources of the largest app in the first quarter of the plan.
        public var early = ProcessResources(descriptors: 0, threads: 0, memory: 0)
        /// The resources of the largest app at the end.
        public var late = ProcessResources(descriptors: 0, threads: 0, memory: 0)
        /// The violations; empty after a good run.
        public var violations: [String] = []

        /// The result in lines.
        public var summary: String {
            let failures = calls.failures.sorted { $0.value > $1.value }.map { "  \($0.key): \($0.value)" }
            let recovery = Int((worstRecovery / .milliseconds(1)).rounded())
            let lines =
                [
                    "calls: \(calls.calls), succeeded: \(calls.succeeded), slowest: \(calls.slowestMilliseconds) ms",
                    "failed: \(calls.failures.values.reduce(0, +))",
                ] + failures + [
                    "done once and only once: \(onceExecuted), reported as done: \(calls.onceSucceeded)",
                    "acquisitions: \(acquisitions), accounts at a time: \(accounts)",
                    "worst recovery: \(recovery) ms, after \(worstEpisode)",
                    "largest app early: \(early); at the end: \(late)",
                ] + violations.map { "VIOLATION: \($0)" }
            return lines.joined(separator: "\n")
        }
    }

    /// Goes through the plan.
    ///
    /// - Returns: What came of it.
    /// - Throws: `SimulatorError` or ``AppProcess/Failure`` when the run itself cannot go on.
    public func run() async throws -> Outcome {
        var configuration = SimulatedDevice.Configuration()
        configuration.port = 0
        return try await SimulatedDevice.withDevice(configuration) { device in
            let ledger = OnceLedger(watching: device)
            let fleet = try (0..<apps).map { number in
                try AppProcess(
                    name: "app\(number)", on: device, tasks: tasks, pause: pause, budgetInterval: budgetInterval)
            }
            var outcome = Outcome()
            try await onAll(fleet) { try await $0.send("calls 5") }
            try await onAll(fleet) { try await $0.send("begin") }
            let start = ContinuousClock.now
            for (number, episode) in plan.episodes.enumerated() {
                try await Task.sleep(until: start + episode.start, clock: .continuous)
                try await setTimeout(AppProcess.faultTimeout, fleet)
                try await play(episode, on: device)
                try await setTimeout(AppProcess.healthyTimeout, fleet)
                try await recover(fleet, from: episode, &outcome)
                outcome.accounts = max(outcome.accounts, device.accountNames.count)
                let resources = largest(fleet)
                if number < max(plan.episodes.count / 4, 1) { outcome.early.raise(to: resources) }
                outcome.late = resources
                let seconds = ((ContinuousClock.now - start) / .seconds(1)).rounded()
                log(
                    "\(Int(seconds)) s, episode \(number + 1)/\(plan.episodes.count): "
                        + "\(device.credentialCalls) acquisitions, at most \(resources)")
            }
            try await Task.sleep(until: start + plan.length, clock: .continuous)
            try await onAll(fleet) { try await $0.send("end") }
            let before = try await reports(fleet)
            try await onAll(fleet) { try await $0.send("calls 5") }
            outcome.calls = try await reports(fleet)
            let last = outcome.calls.calls - before.calls
            if outcome.calls.succeeded - before.succeeded != last {
                outcome.violations.append("of \(last) calls to a camera that was well, not all succeeded")
            }
            outcome.acquisitions = device.credentialCalls
            outcome.onceExecuted = ledger.count
            for app in fleet {
                let status = await app.end()
                if status != 0 { outcome.violations.append("\(app.name) ended with \(status)") }
            }
            check(&outcome, ledger, ContinuousClock.now - start)
            return outcome
        }
    }

    private func play(_ episode: ChaosPlan.Episode, on device: SimulatedDevice) async throws {
        let start = ContinuousClock.now
        try await device.play(episode.faults)
        let end = episode.faults.map { $0.start + ($0.duration ?? .zero) }.max() ?? .zero
        try await Task.sleep(until: start + end, clock: .continuous)
        try await device.endFaults()
    }

    private func recover(
        _ fleet: [AppProcess], from episode: ChaosPlan.Episode, _ outcome: inout Outcome
    ) async throws {
        let well = ContinuousClock.now
        let faults = episode.faults.map(\.description).joined(separator: "; ")
        let milliseconds = Int((recoveryLimit / .milliseconds(1)).rounded())
        try await onAll(fleet) {
            try await $0.send("recover \(milliseconds)", within: recoveryLimit + .seconds(60))
        }
        let unrecovered = try await reports(fleet).unrecovered
        if let first = unrecovered.first, outcome.calls.unrecovered.isEmpty {
            outcome.calls.unrecovered = unrecovered
            outcome.violations.append(
                "\(unrecovered.count) tasks have not recovered, such as \(first), after \(faults)")
        }
        let recovery = ContinuousClock.now - well
        if recovery > outcome.worstRecovery {
            outcome.worstRecovery = recovery
            outcome.worstEpisode = faults
        }
    }

    private func check(_ outcome: inout Outcome, _ ledger: OnceLedger, _ time: Duration) {
        let bound = Double(apps) * (6 + time / budgetInterval)
        if Double(outcome.acquisitions) > bound {
            outcome.violations.append("\(outcome.acquisitions) acquisitions, and the budgets allow \(Int(bound))")
        }
        let calls = outcome.calls
        let failed = calls.failures.values.reduce(0, +)
        if calls.calls != calls.succeeded + failed {
            outcome.violations.append("a call ended in neither value nor error")
        }
        if let wrong = calls.wrong.first { outcome.violations.append("a wrong value: \(wrong)") }
        if let foreign = calls.foreign.first { outcome.violations.append("an error of another kind: \(foreign)") }
        if let twice = ledger.duplicates.first { outcome.violations.append("done twice: \(twice)") }
        if ledger.count < calls.onceSucceeded {
            outcome.violations.append("\(calls.onceSucceeded) reported as done, and \(ledger.count) done")
        }
        if outcome.accounts > 200 { outcome.violations.append("\(outcome.accounts) accounts at a time") }
        if outcome.late.descriptors > outcome.early.descriptors + AppProcess.connections
            || outcome.late.threads > outcome.early.threads + AppProcess.threads
            || outcome.late.memory > outcome.early.memory + 8192
        {
            outcome.violations.append("an app has grown from \(outcome.early) to \(outcome.late)")
        }
    }

    private func largest(_ fleet: [AppProcess]) -> ProcessResources {
        var largest = ProcessResources(descriptors: 0, threads: 0, memory: 0)
        for app in fleet { largest.raise(to: app.resources) }
        return largest
    }

    private func setTimeout(_ timeout: Duration, _ fleet: [AppProcess]) async throws {
        for app in fleet { try await app.setTimeout(timeout) }
    }

    private func reports(_ fleet: [AppProcess]) async throws -> AppProcess.Report {
        var sum = AppProcess.Report()
        for app in fleet { sum.add(try await app.send("report")) }
        return sum
    }

    private func onAll(
        _ fleet: [AppProcess], _ work: @escaping @Sendable (AppProcess) async throws -> AppProcess.Report
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for app in fleet { group.addTask { _ = try await work(app) } }
            try await group.waitForAll()
        }
    }
}

extension AppProcess.Report {
    fileprivate mutating func add(_ other: Self) {
        calls += other.calls
        succeeded += other.succeeded
        onceSucceeded += other.onceSucceeded
        failures.merge(other.failures) { $0 + $1 }
        wrong += other.wrong
        foreign += other.foreign
        unrecovered += other.unrecovered
        slowestMilliseconds = max(slowestMilliseconds, other.slowestMilliseconds)
    }
}

extension ProcessResources {
    fileprivate mutating func raise(to other: Self) {
        descriptors = max(descriptors, other.descriptors)
        threads = max(threads, other.threads)
        memory = max(memory, other.memory)
    }
}
