import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixSupport

/// Several clients with one service account.
@Suite(.timeLimit(.minutes(10)))
struct SharedAccountTests {
    private func client(
        of device: SimulatedDevice, options: ServiceAccount.Options? = nil, observer: ClientEvent.Observer? = nil
    ) throws -> Vapix {
        Vapix(
            serviceAccount: "test_app", on: SystemBus(address: device.busAddress), origin: try Origin(device.origin),
            options: options, observer: observer)
    }

    @Test func call_credentialsUnavailable_conflictingOptions() async throws {
        try await withCamera { device, vapix in
            let first = try client(of: device, options: .init(startupTimeout: longestWait))
            let second = try client(of: device, options: .init(startupTimeout: .zero))
            let error = await expectError(VapixError.self) { try await second.applications.list() }
            #expect(error?.code == .credentialsUnavailable)
            #expect(error?.serviceAccount?.code == .conflictingOptions)
            #expect(error?.description.contains("Give the same options") == true)
            #expect(device.credentialCalls == 0)
            _ = try await first.applications.list()
            _ = try await vapix.applications.list()
            #expect(device.credentialCalls == 1)
        }
    }

    @Test func observer_eventsOfAccountAndOwnRequests_eachClient() async throws {
        try await withCamera { device, _ in
            let (first, second) = (Locked<[ClientEvent.Kind]>([]), Locked<[ClientEvent.Kind]>([]))
            let caller = try client(of: device) { event in first.withLock { $0.append(event.kind) } }
            var other = try client(of: device)
            other.observer = { event in second.withLock { $0.append(event.kind) } }
            _ = try await caller.applications.list()
            #expect(first.withLock { $0 } == [.acquiring, .acquired, .requestFinished])
            #expect(second.withLock { $0 } == [.acquiring, .acquired])
            other.observer = nil
            device.removeAllAccounts()
            _ = try await caller.applications.list()
            #expect(first.withLock { $0 }.contains(.refreshing))
            #expect(second.withLock { $0 } == [.acquiring, .acquired])
        }
    }

    /// An app that makes a client for each call must not leave an observer behind for each.
    @Test func observer_removed_withTheLastCopyOfItsClient() async throws {
        final class Token: Sendable {
            let alive: Locked<Int>
            init(_ alive: Locked<Int>) {
                self.alive = alive
                alive.withLock { $0 += 1 }
            }
            deinit { alive.withLock { $0 -= 1 } }
        }
        try await withCamera { device, _ in
            let alive = Locked(0)
            for _ in 0..<10_000 {
                let token = Token(alive)
                let copy: Vapix
                do {
                    let vapix = try client(of: device) { _ in _ = token }
                    copy = vapix
                }
                _ = copy.applications
            }
            #expect(alive.withLock { $0 } == 0)
        }
    }
}
