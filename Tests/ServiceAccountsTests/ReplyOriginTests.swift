import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import ServiceAccounts

/// Who answers, and with what: other programs on a real bus, and an account service with other replies than documented.
@Suite(.timeLimit(.minutes(10)))
struct ReplyOriginTests {
    private static let service = "com.axis.HTTPConf1"

    /// A bus on which a test plays the account service: dbus-daemon with the policy of a system bus.
    private func withBus(_ body: (_ address: String) async throws -> Void) async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.ownsHTTPConf = false
        try await SimulatedDevice.withDevice(configuration) { try await body($0.busAddress) }
    }

    private static func reply(to caller: String, _ serial: UInt32, _ signature: String, _ body: [UInt8]) -> RawMessage {
        RawMessage(
            kind: .methodReturn, replySerial: serial, destination: caller, signature: signature, body: body)
    }

    // MARK: Other programs on the bus

    /// Story: a signal with the call's serial number, which any program may send, became the credentials.
    @Test func credentials_value_signalWithTheSerialBefore() async throws {
        try await withBus { try await Self.expectServiceDespiteForgery($0) }
    }

    @Test(.enabled(if: BrokerDaemon.isInstalled, "dbus-broker is not installed"))
    func credentials_value_signalWithTheSerialBefore_broker() async throws {
        let broker = try BrokerDaemon()
        try await Self.expectServiceDespiteForgery(broker.address)
        withExtendedLifetime(broker) {}
    }

    private static func expectServiceDespiteForgery(_ address: String) async throws {
        let (attacker, peer) = (try BusPeer(address), try BusPeer(address))
        defer { peer.stop() }
        try peer.serve(as: service) { caller, serial in
            for guess in UInt32(1)...8 {
                try attacker.send(
                    RawMessage(
                        kind: .signal, path: "/", interface: "a.b", member: "c", replySerial: guess,
                        destination: caller, signature: "s", body: RawMessage.string("attacker:x")))
            }
            // The bus has passed the signals on when it answers.
            try attacker.callBus("GetId")
            return reply(to: caller, serial, "s", RawMessage.string("service:x"))
        }
        let bus = SystemBus(address: address)
        let credentials = try await bus.credentials(forAccount: "my_app", timeout: longestWait)
        #expect(credentials.username == "service")
    }

    /// Story: a large signal ended the acquisition, and the account that the service made was lost.
    @Test func credentials_value_largeSignalBefore() async throws {
        try await withBus { try await Self.expectServiceDespiteLargeSignals($0) }
    }

    @Test(.enabled(if: BrokerDaemon.isInstalled, "dbus-broker is not installed"))
    func credentials_value_largeSignalBefore_broker() async throws {
        let broker = try BrokerDaemon()
        try await Self.expectServiceDespiteLargeSignals(broker.address)
        withExtendedLifetime(broker) {}
    }

    private static func expectServiceDespiteLargeSignals(_ address: String) async throws {
        let (attacker, peer) = (try BusPeer(address), try BusPeer(address))
        defer { peer.stop() }
        let text = RawMessage.string(String(repeating: "x", count: 8 << 20))
        try peer.serve(as: service) { caller, serial in
            for _ in 0..<3 {
                try attacker.send(
                    RawMessage(
                        kind: .signal, path: "/", interface: "a.b", member: "c", destination: caller, signature: "s",
                        body: text))
            }
            try attacker.callBus("GetId")
            return reply(to: caller, serial, "s", RawMessage.string("service:x"))
        }
        let bus = SystemBus(address: address)
        let credentials = try await bus.credentials(forAccount: "my_app", timeout: longestWait)
        #expect(credentials.username == "service")
    }

    // MARK: Other replies than documented

    /// Story: a reply of another type counted as a broken connection, so that each question was asked again and again, and each
    /// may cost an account: five in eleven seconds.
    @Test func credentials_malformedReply_anyOtherType() async throws {
        let variant: [UInt8] = [1, UInt8(ascii: "s"), 0, 0] + RawMessage.string("user:canary")
        let replies: [(signature: String, body: [UInt8])] = [
            ("", []), ("i", RawMessage.number(200)), ("u", RawMessage.number(200)), ("b", RawMessage.number(1)),
            ("s", RawMessage.string("")), ("s", RawMessage.string("nonsense")), ("s", RawMessage.string(":canary")),
            ("s", RawMessage.string("user:")), ("s", RawMessage.string("user:\u{7F}canary")),
            ("s", RawMessage.string("user:" + String(repeating: "canary", count: 10_000))),
            ("o", RawMessage.string("/user/canary")), ("v", variant), ("g", [1, UInt8(ascii: "s"), 0]),
            ("ss", RawMessage.strings("user", "canary")), ("si", RawMessage.string("abc") + RawMessage.number(1)),
            ("as", RawMessage.number(16) + RawMessage.string("user:canary")),
            ("a{sv}", RawMessage.number(0) + [0, 0, 0, 0]),
            ("(s)", RawMessage.string("user:canary")), ("ay", RawMessage.number(11) + "user:canary".utf8),
        ]
        for (signature, body) in replies {
            try await withBus { address in
                let calls = Locked(0)
                let peer = try BusPeer(address)
                defer { peer.stop() }
                try peer.serve(as: Self.service) { caller, serial in
                    calls.withLock { $0 += 1 }
                    return Self.reply(to: caller, serial, signature, body)
                }
                let clock = ManualClock(jumps: true)
                let account = ServiceAccount(
                    name: "my_app", bus: SystemBus(address: address), options: .init(history: .processOnly),
                    clock: clock)
                let error = await expectError(ServiceAccountError.self) { try await account.credentials() }
                #expect(error?.code == .malformedReply, "\(signature)")
                #expect(error?.isTransient == false)
                #expect("\(String(describing: error))".contains("canary") == false, "\(signature)")
                #expect(clock.pauses.isEmpty, "\(signature)")
                #expect(calls.withLock { $0 } == 1, "\(signature)")
            }
        }
    }

    /// Story: the advice for every unknown D-Bus error was about 200 accounts, so that people looked for an app that has none.
    @Test func error_namesTheLimit_onlyIfTheDeviceDoes() {
        let limits = [
            ("org.freedesktop.DBus.Error.LimitsExceeded", ""), ("com.axis.Error.Failed", "Too many accounts"),
            ("com.axis.Error.TooManyUsers", ""), ("com.axis.Error", "The maximum number of users is reached"),
        ]
        let others = [
            ("org.freedesktop.DBus.Error.Failed", "Internal error"), ("com.axis.HTTPConf1.Error.Busy", "busy"),
            ("org.freedesktop.DBus.Error.NoMemory", ""),
        ]
        for (name, message) in limits + others {
            let failure = BusFailure(errorName: name, message: message, fallback: .refused)
            let error = ServiceAccountError(failure, account: "my_app")
            #expect(error.code == .refused)
            #expect(error.advice.contains("200") == limits.contains { $0 == (name, message) }, "\(name) \(message)")
        }
    }
}
