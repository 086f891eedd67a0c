import ArgumentParser
import FaultSupport
import Foundation

/// The program of `make chaos` and `make soak`.
@main
struct ChaosCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chaos",
        abstract: "Runs a fleet of apps on a camera with faults, and checks that no call is lost.",
        discussion: """
            A day of 24 hours takes --minutes. The times of the faults and of the apps' account budgets are shortened by \
            the same factor; calls and their timeouts are not. The same seed makes the same faults. With --soak only the \
            budgets are shortened: no camera loses its accounts every few minutes, and an app would wait for hours for the \
            next one.
            """)

    @Option(help: "The seed of the faults.")
    var seed: UInt64 = .random(in: 0...999_999)

    @Option(help: "The duration in minutes: 6, or 60 with --soak.")
    var minutes: Double?

    @Option(help: "The number of app processes.")
    var apps = 20

    @Option(help: "The number of episodes of faults: 48, or one per minute with --soak.")
    var episodes: Int?

    @Flag(help: "Run without shortened times: faults are rare and long.")
    var soak = false

    func run() async throws {
        let minutes = minutes ?? (soak ? 60 : 6)
        let episodes = episodes ?? (soak ? max(Int(minutes), 1) : 48)
        let length = Duration.seconds(minutes * 60)
        let factor = soak ? 1 : 86_400 / (length / .seconds(1))
        let plan = ChaosPlan(
            seed: seed, length: length, episodes: episodes, longestFault: soak ? .seconds(20) : .milliseconds(1500))
        say(
            "seed \(seed): \(apps) apps, \(episodes) episodes, \(minutes) minutes; time is \(Int(factor)) times as fast"
        )
        var chaos = ChaosRun(plan)
        chaos.apps = apps
        chaos.budgetInterval = soak ? .seconds(1) : .seconds(120) / factor
        chaos.pause = soak ? .seconds(1) : .milliseconds(200)
        chaos.log = say
        do {
            let outcome = try await chaos.run()
            say(outcome.summary)
            if outcome.violations.isEmpty { return }
        } catch {
            say("VIOLATION: \(error)")
        }
        say("replay with: make \(soak ? "soak" : "chaos") SEED=\(seed)")
        throw ExitCode.failure
    }
}

/// Prints a line immediately, even into a pipe.
@Sendable private func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}
