import DeviceSimulator
import Foundation
import ServiceAccounts
import TestSupport
import TestTools
import Testing
import VapixClient

/// A client whose account the device forgets, through a real bus and real HTTP.
@Suite(.timeLimit(.minutes(10)))
struct AccountHealingTests {
    private func listAtOnce(_ count: Int, _ clients: [Vapix]) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<count {
                let vapix = clients[index % clients.count]
                group.addTask { try await vapix.applications.list().count }
            }
            return try await group.reduce(0, +)
        }
    }

    @Test func list_oneAcquisition_hundredTasksWithoutCredentials() async throws {
        try await withCamera { device, vapix in
            try #require(try await listAtOnce(100, [vapix]) == 1200)
            #expect(device.credentialCalls == 1)
        }
    }

    @Test func list_oneAcquisition_twoClientsWithTheSameName() async throws {
        try await withCamera { device, vapix in
            let other = Vapix(
                serviceAccount: "test_app", on: SystemBus(address: device.busAddress), origin: vapix.origin)
            try #require(try await listAtOnce(100, [vapix, other]) == 1200)
            #expect(device.credentialCalls == 1)
        }
    }

    @Test func list_oneMoreAcquisition_accountsVanishUnderHundredCalls() async throws {
        try await withCamera { device, vapix in
            _ = try await vapix.applications.list()
            device.removeAllAccounts()
            #expect(try await listAtOnce(100, [vapix]) == 1200)
            #expect(device.credentialCalls == 2)
            #expect(device.accountNames.count == 1)
        }
    }

    @Test func list_value_accountsVanishAgainAndAgain() async throws {
        try await withCamera { device, vapix in
            // As often as the budget lets it happen at once.
            for _ in 0..<2 {
                _ = try await vapix.applications.list()
                device.removeAllAccounts()
            }
            #expect(try await vapix.applications.list().count == 12)
            #expect(device.credentialCalls == 3)
        }
    }

    @Test(arguments: [SameNameRule.addsAccount, .replaces, .returnsSame])
    func list_value_whateverTheSameNameDoes(rule: SameNameRule) async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.sameNameRule = rule
        try await withCamera(configuration) { device, vapix in
            _ = try await vapix.applications.list()
            device.removeAllAccounts()
            #expect(try await listAtOnce(20, [vapix]) == 240)
            #expect(device.credentialCalls == 2)
        }
    }

    @Test func start_sentAgain_onceOperationRefusedWith401() async throws {
        try await withCamera { device, vapix in
            let stopped = try #require(try await vapix.applications.list().first { $0.status == .stopped })
            device.removeAllAccounts()
            // The device refused before acting, so sending an operation that must happen once again is safe.
            try await vapix.applications.start(package: stopped.name)
            #expect(device.applications.first { $0.name == stopped.name }?.status == .running)
        }
    }

    @Test func list_unauthorized_newCredentialsAreRefusedToo() async throws {
        try await withCamera { device, vapix in
            device.script(SimulatedReply(status: 401), for: "/axis-cgi/applications/list.cgi")
            let error = await expectError(VapixError.self) { try await vapix.applications.list() }
            #expect(error?.code == .unauthorized)
            #expect(error?.httpStatus == 401)
            #expect(device.credentialCalls == 2)
            #expect(device.requestCounts["/axis-cgi/applications/list.cgi"] == 2)
        }
    }

    @Test func list_credentialsUnavailable_deadlineComesBeforeTheService() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.ownsHTTPConf = false
        try await SimulatedDevice.withDevice(configuration) { device in
            let clock = ManualClock()
            let account = ServiceAccount(name: "test_app", bus: SystemBus(address: device.busAddress), clock: clock)
            var vapix = Vapix(origin: try Origin(device.origin), credentials: account)
            vapix.clock = clock
            vapix.timeouts.total = .seconds(3)
            let impatient = vapix
            let task = Task { try await impatient.applications.list() }
            #expect(await eventually { clock.sleeperCount == 2 })
            clock.advance(by: .seconds(3))
            let error = await expectError(VapixError.self) { try await task.value }
            #expect(error?.serviceAccount?.code == .serviceUnavailable)
        }
    }

    @Test func list_credentialsUnavailable_serviceIsGone() async throws {
        try await withCamera { device, vapix in
            _ = try await vapix.applications.list()
            device.removeAllAccounts()
            await device.stopHTTPConf()
            let error = await expectError(VapixError.self) { try await vapix.applications.list() }
            #expect(error?.code == .credentialsUnavailable)
            #expect(error?.serviceAccount?.code == .serviceUnavailable)
            #expect(error?.isRetriable == true)
            try await device.startHTTPConf()
            #expect(try await vapix.applications.list().count == 12)
        }
    }

    @Test func list_credentialsUnavailable_notAllowed() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.policy = .deny
        try await withCamera(configuration) { _, vapix in
            let error = await expectError(VapixError.self) { try await vapix.applications.list() }
            #expect(error?.code == .credentialsUnavailable)
            #expect(error?.isRetriable == false)
            #expect(error?.description.contains("resources.dbus.requiredMethods") == true)
            // What needs no login works all the same.
            try #require(try await vapix.systemReady.getStatus(timeout: .zero).isReady)
        }
    }

    @Test func anonymousOperations_noAcquisition() async throws {
        try await withCamera { device, vapix in
            _ = try await vapix.systemReady.getStatus(timeout: .seconds(1))
            _ = try await vapix.systemReady.getSupportedVersions()
            _ = try await vapix.apiDiscovery.getAPIList()
            _ = try await vapix.apiDiscovery.getSupportedVersions()
            _ = try await vapix.basicDeviceInfo.getAllUnrestrictedProperties()
            _ = try await vapix.basicDeviceInfo.getSupportedVersions()
            #expect(device.credentialCalls == 0)
        }
    }

    @Test func anonymousOperations_login_deviceHasAnonymousAccessTurnedOff() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.allowsAnonymous = false
        try await withCamera(configuration) { device, vapix in
            try #require(try await vapix.systemReady.getStatus(timeout: .seconds(1)).isReady)
            let properties = try await vapix.basicDeviceInfo.getAllUnrestrictedProperties().propertyList
            #expect(properties.brand == "AXIS")
            #expect(device.credentialCalls == 1)
        }
    }

    // MARK: On the network

    @Test func list_value_digestOnTheNetwork() async throws {
        try await withCamera { device, _ in
            let user = try #require(device.networkUsers.first)
            let vapix = try Vapix(origin: device.networkOrigin, username: user.name, password: user.password)
            #expect(try await vapix.applications.list().count == 12)
            #expect(try await listAtOnce(20, [vapix]) == 240)
            // A body that is sent only with the second, authorized request.
            #expect(try await vapix.basicDeviceInfo.getAllProperties().propertyList.brand == "AXIS")
            #expect(device.credentialCalls == 0)
        }
    }

    @Test func list_unauthorized_wrongPasswordOnTheNetwork() async throws {
        try await withCamera { device, _ in
            let vapix = try Vapix(origin: device.networkOrigin, username: "root", password: "canary-wrong")
            let error = await expectError(VapixError.self) { try await vapix.applications.list() }
            #expect(error?.code == .unauthorized)
            #expect(error?.description.contains("canary") == false)
        }
    }
}
