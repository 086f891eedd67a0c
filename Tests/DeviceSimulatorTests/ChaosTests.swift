import FaultSupport
import Testing

/// `make chaos`, short: a few apps, a few seconds, one seed.
///
/// Stories: an app kept 16 connections at the end and 9 early on, which a tolerance of 8 descriptors took for a leak. And on a
/// busy machine no call of a second's timeout succeeded, so that no app recovered.
@Suite(.timeLimit(.minutes(10)))
struct ChaosTests {
    @Test func run_aFewEpisodes_violatesNothing() async throws {
        var chaos = ChaosRun(
            ChaosPlan(seed: 7, length: .seconds(6), episodes: 4, longestFault: .milliseconds(600)))
        chaos.apps = 4
        chaos.pause = .milliseconds(50)
        chaos.budgetInterval = .milliseconds(100)
        let outcome = try await chaos.run()
        #expect(outcome.violations.isEmpty, "\(outcome.summary)")
        #expect(outcome.calls.succeeded > 0)
    }

    @Test func plan_sameSeed_isTheSame() {
        func plan(_ seed: UInt64) -> [String] {
            ChaosPlan(seed: seed, length: .seconds(60), episodes: 20, longestFault: .seconds(1)).episodes
                .map { "\($0.start) \($0.faults.map(\.description))" }
        }
        #expect(plan(1) == plan(1))
        #expect(plan(1) != plan(2))
    }

    @Test func plan_episodes_areInOrderAndWithinItsLength() {
        let length = Duration.seconds(60)
        let plan = ChaosPlan(seed: 3, length: length, episodes: 20, longestFault: .seconds(1))
        #expect(plan.episodes.map(\.start) == plan.episodes.map(\.start).sorted())
        #expect(plan.episodes.allSatisfy { $0.start < length && !$0.faults.isEmpty })
        // A fault that never ended would be no test of recovery.
        #expect(plan.episodes.flatMap(\.faults).allSatisfy { ($0.duration ?? .seconds(9)) <= .seconds(1) })
    }
}
