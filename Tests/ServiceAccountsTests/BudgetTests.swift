import DeviceSimulator
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import ServiceAccounts

/// How many accounts a process can use up, whatever the device does, over days that pass in no time.
@Suite(.timeLimit(.minutes(10)))
struct BudgetTests {
    private static let day = Duration.seconds(24 * 3600)
    /// What the documentation of ``AcquisitionBudget`` promises.
    private static let mostInADay = 10

    private func withAccount(
        _ configuration: SimulatedDevice.Configuration = .init(), options: ServiceAccount.Options = .standard,
        _ body: (SimulatedDevice, ServiceAccount, ManualClock) async throws -> Void
    ) async throws {
        try await SimulatedDevice.withDevice(configuration) { device in
            let clock = ManualClock()
            let account = ServiceAccount(
                name: "my_app", bus: SystemBus(address: device.busAddress), options: options, clock: clock)
            try await body(device, account, clock)
        }
    }

    @Test func replace_fewAccounts_everyoneIsRejectedForADay() async throws {
        try await withAccount { device, account, clock in
            let start = clock.now
            var current = try await account.credentials()
            while start.duration(to: clock.now) < Self.day {
                // As `Vapix` does: the call is sent again with the new ones, and rejected again.
                if let other = try? await account.credentials(replacing: current) {
                    account.note(rejected: other)
                    current = other
                }
                #expect(try await account.credentials().isIdentical(to: current))
                clock.advance(by: .seconds(10))
            }
            #expect(device.credentialCalls <= Self.mostInADay)
            #expect(device.credentialCalls > 3, "it goes on trying")
            #expect(device.accountNames.count == device.credentialCalls)
            #expect(account.statistics.acquisitions == device.credentialCalls)
        }
    }

    /// Without a bus, so that many paces can be tried: a loop that calls seldom is the one that a token bucket alone lets
    /// through, and an HTTP stack of the app's own does not say that the new accounts were rejected as well.
    @Test(arguments: [true, false])
    func tokenBucket_fewTokens_everythingIsInVain(saysSo: Bool) {
        var most = 0
        for pace in stride(from: 1, to: 8 * 3600, by: 13) {
            let start = ContinuousClock.now
            var now = start
            var bucket = TokenBucket(.standard, now)
            var count = 0
            var acquired: ContinuousClock.Instant?
            while start.duration(to: now) < Self.day {
                if let time = acquired, !saysSo {
                    bucket.noteRejection(acquired: time, now)
                    acquired = nil
                }
                if bucket.take(now) {
                    count += 1
                    acquired = now
                    if saysSo { bucket.noteRejection(acquired: now, now) }
                }
                now += .seconds(pace)
            }
            most = max(most, count)
        }
        #expect(most <= Self.mostInADay)
        #expect(most > 3)
    }

    @Test func replace_everyTime_accountsThatLastedVanish() async throws {
        try await withAccount { device, account, clock in
            var current = try await account.credentials()
            for _ in 0..<50 {
                clock.advance(by: .seconds(3 * 3600))
                current = try await account.credentials(replacing: current)
            }
            #expect(device.credentialCalls == 51)
        }
    }

    /// After hours in vain the pace is slow, and must not stay so.
    @Test func replace_usualPace_afterAnAccountThatLasted() async throws {
        try await withAccount { device, account, clock in
            var current = try await account.credentials()
            for _ in 0..<6 * 60 {
                if let other = try? await account.credentials(replacing: current) {
                    account.note(rejected: other)
                    current = other
                }
                clock.advance(by: .seconds(60))
            }
            // The next one works, for a while.
            let due = try #require(account.statistics.nextTry)
            clock.advance(by: clock.now.duration(to: due))
            current = try await account.credentials(replacing: current)
            #expect(account.statistics.nextTry != nil)
            clock.advance(by: .seconds(24 * 3600))
            for _ in 0..<3 { current = try await account.credentials(replacing: current) }
        }
    }

    @Test func replace_budgetExhausted_saysWhenToTryAgain() async throws {
        try await withAccount(options: .init(budget: AcquisitionBudget(burst: 2, interval: .seconds(60)))) {
            device, account, clock in
            let first = try await account.credentials()
            let second = try await account.credentials(replacing: first)
            for _ in 0..<3 {
                let error = await expectError(ServiceAccountError.self) {
                    try await account.credentials(replacing: second)
                }
                #expect(error?.code == .budgetExhausted)
                #expect(error?.nextTry == clock.now + .seconds(60))
                #expect(error?.isTransient == true)
                #expect(error?.acquisitions == 2)
                #expect(error?.description.contains("The next try is due in") == true)
                #expect(account.statistics.nextTry == error?.nextTry)
            }
            // For what they still work for, the old ones stay in use.
            #expect(try await account.credentials().isIdentical(to: second))
            #expect(device.credentialCalls == 2)
            clock.advance(by: .seconds(60))
            let third = try await account.credentials(replacing: second)
            #expect(!third.isIdentical(to: second))
            #expect(device.credentialCalls == 3)
        }
    }

    @Test(
        arguments: [
            CredentialReply.error(BusError(name: "org.freedesktop.DBus.Error.LimitsExceeded", message: "full")),
            .error(BusError(name: "com.axis.HTTPConf1.Error.Failed", message: "canary")), .empty, .wrongType,
            .text("nonsense"),
        ])
    func credentials_notHammered_refusedForADay(reply: CredentialReply) async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.credentialReply = reply
        try await withAccount(configuration) { device, account, clock in
            let start = clock.now
            var last: ServiceAccountError?
            while start.duration(to: clock.now) < Self.day {
                last = await expectError(ServiceAccountError.self) { try await account.credentials() }
                clock.advance(by: .seconds(30))
            }
            // The intervals are random: the last call may be one that the budget allows, and then the next is not.
            if last?.code != .budgetExhausted {
                last = await expectError(ServiceAccountError.self) { try await account.credentials() }
            }
            #expect(device.credentialCalls <= Self.mostInADay)
            #expect(last?.code == .budgetExhausted)
            if case .error(let refusal) = reply {
                #expect(last?.dbusErrorName == refusal.name, "the reason is not forgotten")
                #expect(last?.dbusMessage == refusal.message)
            }
            #expect(account.statistics.refusals == device.credentialCalls)
            #expect(account.statistics.lastError?.code != .budgetExhausted)
            device.credentialReply = .issue
            let due = try #require(account.statistics.nextTry)
            clock.advance(by: clock.now.duration(to: due))
            _ = try await account.credentials()
        }
    }

    /// What never reached the service, or was not let in, used up nothing.
    @Test func credentials_nothingIsSpent_deniedOrMissing() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.ownsHTTPConf = false
        try await withAccount(configuration, options: .init(startupTimeout: .zero)) { device, account, _ in
            for _ in 0..<20 {
                let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
                #expect(error?.code == .serviceUnavailable)
                #expect(error?.nextTry == nil)
            }
            try await device.startHTTPConf()
            _ = try await account.credentials()
            #expect(account.statistics.refusals == 20)
        }
    }

    @Test func named_budgetIsShared_oneNameAndBus() async throws {
        try await SimulatedDevice.withDevice { device in
            let bus = SystemBus(address: device.busAddress)
            let budget = AcquisitionBudget(burst: 1)
            let account = ServiceAccount.named("my_app", on: bus, options: .init(budget: budget))
            let credentials = try await account.credentials()
            // Neither the same budget nor none fills the bucket again.
            for options in [nil, ServiceAccount.Options(budget: budget)] {
                let again = ServiceAccount.named("my_app", on: bus, options: options)
                let error = await expectError(ServiceAccountError.self) {
                    try await again.credentials(replacing: credentials)
                }
                #expect(error?.code == .budgetExhausted)
            }
            let other = ServiceAccount.named("other_app", on: bus)
            _ = try await other.credentials()
        }
    }

    @Test(arguments: [Int.min, -1, 0, 1])
    func tokenBucket_oneAtOnce_burstIsSmall(burst: Int) {
        let now = ContinuousClock.now
        var bucket = TokenBucket(AcquisitionBudget(burst: burst), now)
        let takes = (0..<3).map { _ in bucket.take(now) }
        #expect(takes == [true, false, false])
        let next = bucket.nextTry(now)
        #expect(next == now + .seconds(120))
    }

    @Test(arguments: [
        Duration.zero, .nanoseconds(1), .seconds(-1), .seconds(Int64.min), .seconds(Int64.max),
        .seconds(Int64.max) * 18,
    ])
    func tokenBucket_noTrap_anyInterval(interval: Duration) {
        var now = ContinuousClock.now
        for budget in [
            AcquisitionBudget(burst: .max, interval: interval), AcquisitionBudget(burst: 3, maximumInterval: interval),
            AcquisitionBudget(burst: 2, interval: interval, maximumInterval: interval),
        ] {
            var bucket = TokenBucket(budget, now)
            for _ in 0..<100 {
                _ = bucket.take(now)
                bucket.noteFailure()
                now += .seconds(3600)
            }
            bucket.noteRejection(acquired: now - .seconds(3600), now)
            bucket.putBack()
            _ = bucket.nextTry(now)
            bucket.change(to: .standard, now)
            bucket.change(to: budget, now)
        }
    }

    @Test(arguments: [
        Duration.zero, .seconds(-1), .seconds(Int64.min), .seconds(Int64.max), .seconds(Int64.max) * 18,
    ])
    func credentials_value_anyOptions(duration: Duration) async throws {
        for burst in [Int.min, Int.max] {
            let budget = AcquisitionBudget(burst: burst, interval: duration, maximumInterval: duration)
            try await withAccount(options: .init(budget: budget, startupTimeout: duration)) { device, account, clock in
                let first = try await account.credentials()
                clock.advance(by: .seconds(30 * 24 * 3600))
                let second = try await account.credentials(replacing: first)
                account.note(rejected: second)
                _ = account.statistics
                #expect(device.credentialCalls == 2)
            }
        }
    }

    @Test func credentials_fail_startupTimeoutIsNegative() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.ownsHTTPConf = false
        for timeout in [Duration.seconds(-1), .seconds(Int64.min)] {
            try await withAccount(configuration, options: .init(startupTimeout: timeout)) { _, account, clock in
                let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
                #expect(error?.code == .serviceUnavailable)
                #expect(clock.pauses.isEmpty)
            }
        }
    }

    @Test func backoff_doubles_upToTheMaximum() {
        var backoff = Backoff(initialDelay: .seconds(1), maximumDelay: .seconds(5))
        for full in [1, 2, 4, 5, 5] {
            let pause = backoff.nextDelay()
            #expect(pause <= .seconds(full))
            #expect(pause >= .seconds(full) / 2)
        }
        var odd = Backoff(initialDelay: .seconds(Int64.max), maximumDelay: .seconds(-1))
        let pause = odd.nextDelay()
        #expect(pause == .zero)
    }
}
