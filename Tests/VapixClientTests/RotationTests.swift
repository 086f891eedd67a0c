import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient

/// Two programs that use one account name, as when a tool is given an app's: each new password may be the other's end.
@Suite(.timeLimit(.minutes(10)))
struct RotationTests {
    private struct Outcome {
        var lists = 0
        var failures: [String: Int] = [:]

        mutating func note(_ answer: String) {
            if answer == "listed 12" { lists += 1 } else { failures[answer, default: 0] += 1 }
        }
    }

    /// Lets two processes call twice a minute for an hour of their clocks.
    private func hour(
        _ names: [String], _ rule: SameNameRule
    ) async throws -> (outcomes: [Outcome], acquisitions: [Int]) {
        var configuration = SimulatedDevice.Configuration()
        configuration.sameNameRule = rule
        return try await SimulatedDevice.withDevice(configuration) { device in
            let apps = try names.map { try SteeredProcess(account: $0, bus: device.busAddress, origin: device.origin) }
            var outcomes = apps.map { _ in Outcome() }
            for _ in 0..<120 {
                for (index, app) in apps.enumerated() {
                    outcomes[index].note(try await app.tell("list"))
                    #expect(try await app.tell("advance 30") == "advanced")
                }
            }
            var acquisitions: [Int] = []
            for app in apps { acquisitions.append(Int(try await app.tell("acquisitions")) ?? -1) }
            #expect(acquisitions.reduce(0, +) == device.credentialCalls)
            return (outcomes, acquisitions)
        }
    }

    @Test func list_progressWithinTheBudget_twoProcessesReplaceEachOthersAccount() async throws {
        let (outcomes, acquisitions) = try await hour(["shared", "shared"], .replaces)
        for (outcome, count) in zip(outcomes, acquisitions) {
            // A burst, and what an hour of growing intervals adds to it.
            #expect((6...24).contains(count))
            // Each account is of use at least once; whoever has none says why.
            #expect(outcome.lists >= count)
            #expect(Set(outcome.failures.keys).isSubset(of: ["budgetExhausted"]))
        }
        // There is always one that works.
        #expect(outcomes.map(\.lists).reduce(0, +) >= 120)
    }

    @Test(arguments: [SameNameRule.addsAccount, .returnsSame])
    func list_oneAccountEach_nothingIsReplaced(rule: SameNameRule) async throws {
        let (outcomes, acquisitions) = try await hour(["shared", "shared"], rule)
        #expect(acquisitions == [1, 1])
        #expect(outcomes.map(\.lists) == [120, 120])
    }

    /// What the tool and an app do unless told otherwise.
    @Test func list_oneAccountEach_namesOfTheirOwn() async throws {
        let (outcomes, acquisitions) = try await hour(["my_app", "vapix_tool"], .replaces)
        #expect(acquisitions == [1, 1])
        #expect(outcomes.map(\.lists) == [120, 120])
    }
}
