import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixSupport

@testable import ServiceAccounts

/// The account against a real bus: what is acquired, how often, and what becomes of failures.
@Suite(.timeLimit(.minutes(10)))
struct ServiceAccountTests {
    private func withAccount(
        _ name: String = "my_app", _ configuration: SimulatedDevice.Configuration = .init(),
        _ body: (SimulatedDevice, ServiceAccount) async throws -> Void
    ) async throws {
        try await SimulatedDevice.withDevice(configuration) { device in
            let account = ServiceAccount.named(
                name, on: SystemBus(address: device.busAddress), options: .init(startupTimeout: .zero))
            try await body(device, account)
        }
    }

    private func failure(
        _ reply: CredentialReply, name: String = "my_app"
    ) async throws -> ServiceAccountError {
        var configuration = SimulatedDevice.Configuration()
        configuration.credentialReply = reply
        var failure: ServiceAccountError?
        try await withAccount(name, configuration) { device, account in
            let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
            failure = error
            // A failure is not kept.
            device.credentialReply = .issue
            _ = try await account.credentials()
        }
        let found = try #require(failure)
        #expect(!"\(found) \(String(reflecting: found))".contains("canary"))
        return found
    }

    @Test func credentials_value_usesTheReturnedName() async throws {
        try await withAccount { device, account in
            let credentials = try await account.credentials()
            #expect(credentials.username == "a0-my_app")
            #expect(credentials.withPassword { $0.count } == 32)
            #expect(device.accountNames == ["a0-my_app"])
        }
    }

    @Test func credentials_oneAcquisition_hundredTasksAtOnce() async throws {
        try await withAccount { device, account in
            let names = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<100 { group.addTask { try await account.credentials().username } }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(names == ["a0-my_app"])
            #expect(device.credentialCalls == 1)
        }
    }

    @Test func named_sameObject_sameNameAndBus() async throws {
        try await withAccount { device, account in
            let again = ServiceAccount.named("my_app", on: SystemBus(address: device.busAddress))
            #expect(again === account)
            #expect(ServiceAccount.named("other", on: SystemBus(address: device.busAddress)) !== account)
            _ = try await account.credentials()
            _ = try await again.credentials()
            #expect(device.credentialCalls == 1)
        }
    }

    @Test func replace_oneAcquisition_onlyTheCurrentOnes() async throws {
        try await withAccount { device, account in
            let first = try await account.credentials()
            let second = try await account.credentials(replacing: first)
            #expect(!second.isIdentical(to: first))
            // A late 401 for the old ones must not throw away the new ones.
            let third = try await account.credentials(replacing: first)
            #expect(third.isIdentical(to: second))
            #expect(device.credentialCalls == 2)
        }
    }

    @Test func replace_oneAcquisition_hundredTasksAtOnce() async throws {
        try await withAccount { device, account in
            let first = try await account.credentials()
            let others = try await withThrowingTaskGroup(of: Credentials.self) { group in
                for _ in 0..<100 { group.addTask { try await account.credentials(replacing: first) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(others.allSatisfy { $0.isIdentical(to: others[0]) && !$0.isIdentical(to: first) })
            #expect(device.credentialCalls == 2)
            #expect(account.statistics.acquisitions == 2)
            #expect(account.statistics.refreshes == 1)
        }
    }

    /// What the device refuses for one call may work for another.
    @Test func replace_oldOnesStayInUse_noOthersCanBeHad() async throws {
        try await withAccount { device, account in
            let first = try await account.credentials()
            device.credentialReply = .error(BusError(name: "com.axis.Error.No", message: "no"))
            let error = await expectError(ServiceAccountError.self) { try await account.credentials(replacing: first) }
            #expect(error?.code == .refused)
            #expect(try await account.credentials().isIdentical(to: first))
            #expect(device.credentialCalls == 2)
        }
    }

    @Test func credentials_cancelled_othersGoOn() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.ownsHTTPConf = false
        configuration.credentialReply = .never
        try await withAccount("my_app", configuration) { device, account in
            try await device.startHTTPConf()
            let cancelled = Task { try await account.credentials() }
            let hasEnded = Locked(false)
            let patient = Task {
                defer { hasEnded.withLock { $0 = true } }
                return try await account.credentials()
            }
            #expect(await eventually { device.credentialCalls == 1 })
            cancelled.cancel()
            await #expect(throws: CancellationError.self) { try await cancelled.value }
            // The acquisition that both wait for is still under way.
            #expect(hasEnded.withLock { !$0 })
            // The service ends, which the bus reports to whoever waits for its answer.
            await device.stopHTTPConf()
            await #expect(throws: ServiceAccountError.self) { try await patient.value }
        }
    }

    @Test func credentials_value_callerWasCancelledMeanwhile() async throws {
        try await withAccount { device, account in
            let tasks = (0..<100).map { _ in Task { try await account.credentials() } }
            for task in tasks { task.cancel() }
            for task in tasks { _ = try? await task.value }
            // Whatever was acquired for them is kept, so this costs no second account.
            _ = try await account.credentials()
            #expect(device.credentialCalls == 1)
        }
    }

    @Test(arguments: ["", "a b", "a:b", "ä", "a\n", "abcdefghijklmnopqrstuvwxyz1", "a/b", "a\0"])
    func credentials_invalidName_nothingIsAsked(name: String) async throws {
        try await withAccount(name) { device, account in
            let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
            #expect(error?.code == .invalidName)
            #expect(error?.description.contains("\n") == false)
            #expect(device.credentialCalls == 0)
        }
    }

    @Test(arguments: ["a", "A-b_9", "abcdefghijklmnopqrstuvwxyz"])
    func credentials_value_plainName(name: String) async throws {
        try await withAccount(name) { _, account in
            let username = try await account.credentials().username
            #expect(username == "a0-" + name)
        }
    }

    // MARK: What a bus can do wrong

    @Test(arguments: ["unix:path=/nowhere/at/all", "nonsense", "tcp:host=127.0.0.1,port=1", "unix:path=", ""])
    func credentials_busUnavailable_addressLeadsNowhere(address: String) async throws {
        let account = ServiceAccount.named(
            "my_app", on: SystemBus(address: address), options: .init(startupTimeout: .zero))
        let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
        #expect(error?.code == .busUnavailable)
        #expect(error?.isTransient == true)
        #expect(error?.dbusErrorName?.hasPrefix("org.freedesktop.DBus.Error.") == true)
    }

    @Test func credentials_serviceUnavailable_nobodyOwnsTheName() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.ownsHTTPConf = false
        try await withAccount("my_app", configuration) { device, account in
            let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
            #expect(error?.code == .serviceUnavailable)
            #expect(error?.dbusErrorName == "org.freedesktop.DBus.Error.ServiceUnknown")
            #expect(error?.isTransient == true)
            try await device.startHTTPConf()
            let username = try await account.credentials().username
            #expect(username == "a0-my_app")
        }
    }

    @Test func credentials_accessDenied_policy() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.policy = .deny
        try await withAccount("my_app", configuration) { device, account in
            let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
            #expect(error?.code == .accessDenied)
            #expect(error?.dbusErrorName == "org.freedesktop.DBus.Error.AccessDenied")
            #expect(error?.isTransient == false)
            #expect(error?.advice.contains("resources.dbus.requiredMethods") == true)
            #expect(error?.advice.contains("com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials") == true)
            #expect(device.credentialCalls == 0)
        }
    }

    @Test(
        arguments: [
            CredentialReply.wrongType, .empty, .text(""), .text("canary-without-a-colon"), .text(":canary"),
            .text("user:"), .text(":"), .text("us\ner:canary"), .text("user:ca\nnary"),
            .text("user:" + String(repeating: "x", count: 1 << 20)),
        ])
    func credentials_malformedReply(reply: CredentialReply) async throws {
        let error = try await failure(reply)
        #expect(error.code == .malformedReply)
        #expect(!error.isTransient)
    }

    @Test func credentials_value_severalColons() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.credentialReply = .text("a0-x:pass:word::")
        try await withAccount("my_app", configuration) { _, account in
            let credentials = try await account.credentials()
            #expect(credentials.username == "a0-x")
            #expect(credentials.withPassword { Array($0) } == Array("pass:word::".utf8))
        }
    }

    @Test(
        arguments: [
            ("org.freedesktop.DBus.Error.UnknownMethod", ServiceAccountError.Code.unsupported, false),
            ("org.freedesktop.DBus.Error.UnknownInterface", .unsupported, false),
            ("org.freedesktop.DBus.Error.UnknownObject", .unsupported, false),
            ("org.freedesktop.DBus.Error.InvalidArgs", .invalidArguments, false),
            ("org.freedesktop.DBus.Error.AccessDenied", .accessDenied, false),
            ("org.freedesktop.DBus.Error.Spawn.ChildExited", .serviceUnavailable, true),
            ("org.freedesktop.DBus.Error.Spawn.ServiceNotFound", .serviceUnavailable, true),
            ("org.freedesktop.DBus.Error.NoReply", .timedOut, true),
            ("com.axis.HTTPConf1.Error.TooManyAccounts", .refused, false),
            ("org.freedesktop.DBus.Error.Failed", .refused, false),
        ])
    func credentials_error_nameIsKept(name: String, code: ServiceAccountError.Code, isTransient: Bool) async throws {
        let error = try await failure(.error(BusError(name: name, message: "line one\nline two")))
        #expect(error.code == code)
        #expect(error.dbusErrorName == name)
        #expect(error.dbusMessage == "line one line two")
        #expect(error.isTransient == isTransient)
        #expect(error.description.contains(name))
    }

    @Test func credentials_refused_accountTableIsFull() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.accountLimit = 1
        try await SimulatedDevice.withDevice(configuration) { device in
            let bus = SystemBus(address: device.busAddress)
            _ = try await ServiceAccount.named("first", on: bus).credentials()
            let second = ServiceAccount.named("second", on: bus)
            let error = await expectError(ServiceAccountError.self) { try await second.credentials() }
            #expect(error?.code == .refused)
            #expect(error?.dbusErrorName == "org.freedesktop.DBus.Error.LimitsExceeded")
            #expect(error?.description.contains("Too many service accounts") == true)
            #expect(error?.advice.contains("200") == true)
            #expect(error?.advice.contains("reboot the device") == true)
            #expect(error?.advice.contains("has acquired 0 accounts.") == true)
        }
    }

    @Test func credentials_timedOut_callNeverReturns() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.credentialReply = .never
        try await SimulatedDevice.withDevice(configuration) { device in
            let bus = SystemBus(address: device.busAddress)
            let error = await expectError(ServiceAccountError.self) {
                try await bus.credentials(forAccount: "my_app", timeout: .milliseconds(300))
            }
            #expect(error?.code == .timedOut)
        }
    }

    @Test func credentials_cancelled_callNeverReturns() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.credentialReply = .never
        try await SimulatedDevice.withDevice(configuration) { device in
            let bus = SystemBus(address: device.busAddress)
            // Without cancellation this would take longer than the test may.
            let task = Task { try await bus.credentials(forAccount: "my_app", timeout: .seconds(600)) }
            #expect(await eventually { device.credentialCalls == 1 })
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test func credentials_error_busEndsDuringTheCall() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.credentialReply = .never
        let device = try await SimulatedDevice.start(configuration)
        let account = ServiceAccount.named(
            "my_app", on: SystemBus(address: device.busAddress), options: .init(startupTimeout: .zero))
        let task = Task { try await account.credentials() }
        #expect(await eventually { device.credentialCalls == 1 })
        await device.stop()
        let error = await expectError(ServiceAccountError.self) { try await task.value }
        #expect(error?.isTransient == true)
    }
}
