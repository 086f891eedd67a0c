import DeviceSimulator
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import ServiceAccounts

/// An app that is there before the camera's account service is.
@Suite(.timeLimit(.minutes(10)))
struct StartupTests {
    private func withLateService(
        startupTimeout: Duration = .seconds(30),
        _ body: (SimulatedDevice, ServiceAccount, ManualClock, Events) async throws -> Void
    ) async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.ownsHTTPConf = false
        try await SimulatedDevice.withDevice(configuration) { device in
            let clock = ManualClock()
            let events = Events()
            let account = ServiceAccount(
                name: "my_app", bus: SystemBus(address: device.busAddress),
                options: .init(startupTimeout: startupTimeout), clock: clock)
            let observation = account.observe { events.append($0) }
            try await body(device, account, clock, events)
            withExtendedLifetime(observation) {}
        }
    }

    private final class Events: Sendable {
        private let all = Locked<[ClientEvent]>([])

        var seen: [ClientEvent] { all.withLock { $0 } }
        var kinds: [ClientEvent.Kind] { seen.map(\.kind) }
        func append(_ event: ClientEvent) { all.withLock { $0.append(event) } }
    }

    @Test func credentials_value_serviceIsLate() async throws {
        try await withLateService { device, account, clock, events in
            let tasks = (0..<10).map { _ in Task { try await account.credentials() } }
            // A few attempts in vain.
            for attempt in 1...3 {
                #expect(await eventually { clock.sleeperCount == 1 && account.statistics.refusals == attempt })
                clock.advance(by: .seconds(5))
            }
            #expect(await eventually { clock.sleeperCount == 1 })
            try await device.startHTTPConf()
            clock.advance(by: .seconds(5))
            for task in tasks {
                let username = try await task.value.username
                #expect(username == "a0-my_app")
            }
            #expect(device.credentialCalls == 1)
            #expect(account.statistics.acquisitions == 1)
            #expect(events.kinds.suffix(2) == [.acquiring, .acquired])
            #expect(events.seen.filter { $0.kind == .refused }.allSatisfy { $0.delay != nil })
        }
    }

    @Test func credentials_serviceUnavailable_startupTimeoutIsOver() async throws {
        try await withLateService { _, account, clock, events in
            let start = clock.now
            let task = Task { try await account.credentials() }
            // The last refusal does not say when the next attempt comes.
            let isOver = { events.seen.last.map { $0.kind == .refused && $0.delay == nil } ?? false }
            while !isOver() {
                #expect(await eventually { clock.sleeperCount == 1 || isOver() })
                clock.advance(by: .seconds(1))
            }
            let error = await expectError(ServiceAccountError.self) { try await task.value }
            #expect(error?.code == .serviceUnavailable)
            #expect(error?.isTransient == true)
            #expect(start.duration(to: clock.now) <= .seconds(32))
            #expect(start.duration(to: clock.now) >= .seconds(20))
            // More and more rarely.
            #expect((5...20).contains(account.statistics.refusals))
            let pauses = clock.pauses
            #expect(pauses.allSatisfy { $0 <= .seconds(5) })
        }
    }

    @Test func credentials_serviceUnavailable_startupTimeoutIsZero() async throws {
        try await withLateService(startupTimeout: .zero) { _, account, clock, _ in
            let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
            #expect(error?.code == .serviceUnavailable)
            #expect(clock.pauses.isEmpty)
        }
    }

    /// Once the app is running, a missing service is told at once.
    @Test func replace_serviceUnavailable_notTheFirst() async throws {
        try await withLateService { device, account, clock, _ in
            try await device.startHTTPConf()
            let first = try await account.credentials()
            await device.stopHTTPConf()
            let error = await expectError(ServiceAccountError.self) { try await account.credentials(replacing: first) }
            // Or no reply, if the bus has not noticed yet.
            #expect(error?.isTransient == true)
            #expect(clock.pauses.isEmpty)
        }
    }

    @Test func credentials_accessDenied_noWait() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.policy = .deny
        try await SimulatedDevice.withDevice(configuration) { device in
            let clock = ManualClock()
            let account = ServiceAccount(name: "my_app", bus: SystemBus(address: device.busAddress), clock: clock)
            let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
            #expect(error?.code == .accessDenied)
            #expect(clock.pauses.isEmpty)
        }
    }

    @Test(arguments: ["unix:path=/nowhere/at/all", "nonsense", ""])
    func credentials_busUnavailable_noWaitWhereThereIsNoBus(address: String) async throws {
        let clock = ManualClock()
        let account = ServiceAccount(name: "my_app", bus: SystemBus(address: address), clock: clock)
        let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
        #expect(error?.code == .busUnavailable)
        #expect(clock.pauses.isEmpty)
    }

    /// A bus whose socket is there, but not yet its daemon.
    @Test func credentials_busUnavailable_waitsForABusThatDoesNotListen() async throws {
        let clock = ManualClock(jumps: true)
        let address = "tcp:host=127.0.0.1,port=\(try unusedPort(at: "127.0.0.1"))"
        let account = ServiceAccount(name: "my_app", bus: SystemBus(address: address), clock: clock)
        let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
        #expect(error?.code == .busUnavailable)
        #expect(clock.pauses.count > 3)
    }

    @Test func credentials_cancelled_nobodyWaitsAnyMore() async throws {
        try await withLateService { device, account, clock, _ in
            let task = Task { try await account.credentials() }
            #expect(await eventually { clock.sleeperCount == 1 })
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            clock.advance(by: .seconds(1))
            let other = Task { try await account.credentials() }
            #expect(await eventually { clock.sleeperCount == 1 })
            try await device.startHTTPConf()
            clock.advance(by: .seconds(5))
            _ = try await other.value
            #expect(device.credentialCalls == 1)
        }
    }

    @Test func credentials_reason_deadlineComesFirst() async throws {
        try await withLateService { _, account, clock, _ in
            let deadline = clock.now + .seconds(3)
            let task = Task { try await account.credentials(replacing: nil, by: deadline) }
            // The caller's deadline, and the pause before the next attempt.
            #expect(await eventually { clock.sleeperCount == 2 })
            clock.advance(by: .seconds(3))
            let error = await expectError(ServiceAccountError.self) { try await task.value }
            #expect(error?.code == .serviceUnavailable)
        }
    }

    // MARK: The end

    @Test func shutdown_nothingIsAcquired_afterwards() async throws {
        try await withLateService { device, account, clock, _ in
            let waiting = Task { try await account.credentials() }
            #expect(await eventually { clock.sleeperCount == 1 })
            account.shutdown()
            let error = await expectError(ServiceAccountError.self) { try await waiting.value }
            #expect(error?.code == .shutDown)
            #expect(error?.isTransient == false)
            try await device.startHTTPConf()
            clock.advance(by: .seconds(60))
            let later = await expectError(ServiceAccountError.self) { try await account.credentials() }
            #expect(later?.code == .shutDown)
            #expect(device.credentialCalls == 0)
            account.shutdown()
        }
    }

    // MARK: Events

    @Test func observer_everyStep_noSecret() async throws {
        try await withLateService { device, account, clock, events in
            device.credentialReply = .text("a0-my_app:canary-4711")
            try await device.startHTTPConf()
            var current = try await account.credentials()
            for _ in 0..<2 { current = try await account.credentials(replacing: current) }
            for _ in 0..<3 { _ = try? await account.credentials(replacing: current) }
            device.credentialReply = .error(BusError(name: "com.axis.Error.No", message: "no"))
            clock.advance(by: .seconds(3600))
            _ = try? await account.credentials(replacing: current)
            let refreshed: [ClientEvent.Kind] = [.refreshing, .acquiring, .acquired]
            var kinds: [ClientEvent.Kind] = [.acquiring, .acquired]
            for _ in 0..<2 { kinds += refreshed }
            kinds += [.refreshing, .budgetExhausted, .acquiring, .refused]
            #expect(events.kinds == kinds)
            #expect(events.seen.last?.accountError?.dbusErrorName == "com.axis.Error.No")
            #expect(events.seen.allSatisfy { $0.subject == "my_app" && $0.isFailure == ($0.accountError != nil) })
            let text = events.seen.map { "\($0) \(String(reflecting: $0))" }.joined(separator: "\n")
            #expect(!text.contains("canary"))
            #expect(!events.seen.contains { $0.description.contains("\n") })
        }
    }
}
