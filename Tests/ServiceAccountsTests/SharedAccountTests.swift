import DeviceSimulator
import TestSupport
import Testing
import VapixSupport

@testable import ServiceAccounts

/// What the users of one account share, and what is their own: its options, and their observers.
@Suite(.timeLimit(.minutes(10)))
struct SharedAccountTests {
    private static let patient = ServiceAccount.Options(startupTimeout: longestWait)

    /// The events that one observer has seen, and the number of such logs that exist.
    private final class Log: Sendable {
        private let kinds = Locked<[ClientEvent.Kind]>([])
        private let alive: Locked<Int>

        init(_ alive: Locked<Int>) {
            self.alive = alive
            alive.withLock { $0 += 1 }
        }

        deinit {
            alive.withLock { $0 -= 1 }
        }

        var seen: [ClientEvent.Kind] { kinds.withLock { $0 } }
        func append(_ event: ClientEvent) { kinds.withLock { $0.append(event.kind) } }
    }

    // MARK: Options

    @Test func named_firstOptionsApply_otherOnesThrow() async throws {
        try await SimulatedDevice.withDevice { device in
            let bus = SystemBus(address: device.busAddress)
            let account = ServiceAccount.named("my_app", on: bus, options: Self.patient)
            for options in [
                ServiceAccount.Options.standard, .init(budget: .init(burst: 1), startupTimeout: longestWait),
            ] {
                let other = ServiceAccount.named("my_app", on: bus, options: options)
                #expect(other !== account)
                for _ in 0..<2 {
                    let error = await expectError(ServiceAccountError.self) { try await other.credentials() }
                    #expect(error?.code == .conflictingOptions)
                    #expect(error?.isTransient == false)
                    #expect(error?.description.contains("with other options. Give the same options") == true)
                }
                #expect(other.credentialsAtHand == nil)
                #expect(other.statistics.lastError?.code == .conflictingOptions)
                // It ends nothing but itself.
                other.shutdown()
                let error = await expectError(ServiceAccountError.self) { try await other.credentials() }
                #expect(error?.code == .conflictingOptions)
            }
            #expect(device.credentialCalls == 0)
            _ = try await account.credentials()
            #expect(device.credentialCalls == 1)
        }
    }

    @Test func named_sameObject_sameOptionsOrNone() async throws {
        let bus = SystemBus(address: "unix:path=/nowhere/\(UInt64.random(in: 0...UInt64.max))")
        // Those without options change nothing, whether they come first or later.
        let account = ServiceAccount.named("my_app", on: bus)
        #expect(ServiceAccount.named("my_app", on: bus, options: Self.patient) === account)
        #expect(ServiceAccount.named("my_app", on: bus) === account)
        #expect(ServiceAccount.named("my_app", on: bus, options: Self.patient) === account)
        #expect(ServiceAccount.named("my_app", on: bus, options: .standard) !== account)
        // Another account has options of its own.
        let other = ServiceAccount.named("other_app", on: bus, options: .standard)
        #expect(ServiceAccount.named("other_app", on: bus, options: .standard) === other)
    }

    // MARK: Observers

    @Test func observe_eachGetsTheEvents_untilReleased() async throws {
        try await SimulatedDevice.withDevice { device in
            let account = ServiceAccount.named("my_app", on: SystemBus(address: device.busAddress))
            let alive = Locked(0)
            let (first, second) = (Log(alive), Log(alive))
            var observation: ServiceAccount.Observation? = account.observe { first.append($0) }
            let other = account.observe { second.append($0) }
            let credentials = try await account.credentials()
            #expect(first.seen == [.acquiring, .acquired])
            #expect(second.seen == first.seen)
            #expect(observation != nil)
            observation = nil
            _ = try await account.credentials(replacing: credentials)
            #expect(first.seen == [.acquiring, .acquired])
            #expect(second.seen == [.acquiring, .acquired, .refreshing, .acquiring, .acquired])
            withExtendedLifetime(other) {}
        }
    }

    /// An observer may be released from within an event, and what it captured may use the account when it goes.
    @Test func observe_noDeadlock_releasedDuringAnEvent() async throws {
        final class User: Sendable {
            let account: ServiceAccount
            init(_ account: ServiceAccount) { self.account = account }
            deinit { _ = account.statistics }
        }
        try await SimulatedDevice.withDevice { device in
            let account = ServiceAccount(name: "my_app", bus: SystemBus(address: device.busAddress))
            let held = Locked<ServiceAccount.Observation?>(nil)
            let user = User(account)
            do {
                let observation = account.observe { _ in
                    _ = user.account.statistics
                    _ = held.withLock { held in
                        defer { held = nil }
                        return held
                    }
                }
                held.withLock { $0 = observation }
            }
            _ = try await account.credentials()
            #expect(held.withLock { $0 == nil })
        }
    }

    @Test func observe_nothingIsKept_tenThousandClients() async throws {
        try await SimulatedDevice.withDevice { device in
            let account = ServiceAccount.named("my_app", on: SystemBus(address: device.busAddress))
            let alive = Locked(0)
            // One after another, as in an app that makes a client for each call.
            for _ in 0..<10_000 {
                let log = Log(alive)
                _ = account.observe { log.append($0) }
            }
            #expect(alive.withLock { $0 } == 0)
            // All at once.
            var logs = (0..<10_000).map { _ in Log(alive) }
            var observations = logs.map { log in account.observe { log.append($0) } }
            _ = try await account.credentials()
            #expect(logs.allSatisfy { $0.seen == [.acquiring, .acquired] })
            #expect(observations.count == 10_000)
            logs = []
            #expect(alive.withLock { $0 } == 10_000)
            observations = []
            #expect(alive.withLock { $0 } == 0)
        }
    }

    @Test(arguments: [Duration.seconds(Int64.min), .seconds(Int64.max), .seconds(Int64.max) * 18])
    func event_description_anyDuration(duration: Duration) {
        for kind in [ClientEvent.Kind.requestFinished, .refused] {
            var event = ClientEvent(kind, "my_app")
            event.duration = duration
            event.delay = duration
            event.attempt = .max
            #expect(event.description.contains(" ms"))
        }
    }
}
