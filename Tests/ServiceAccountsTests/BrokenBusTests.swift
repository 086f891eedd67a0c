import Foundation
import TestSupport
import Testing
import VapixSupport

@testable import ServiceAccounts

/// A bus that breaks the protocol, which a real dbus-daemon cannot be made to do: it checks what it passes on.
@Suite(.timeLimit(.minutes(10)))
struct BrokenBusTests {
    private static let busName = "org.freedesktop.DBus"
    private static let service = ":1.7"
    private static let hello = RawMessage(
        kind: .methodReturn, replySerial: 1, sender: busName, signature: "s", body: RawMessage.string(":1.1")
    ).bytes

    /// What the bus says to the question who owns the account service's name.
    private static func owner(_ name: String) -> [UInt8] {
        RawMessage(kind: .methodReturn, replySerial: 3, sender: busName, signature: "s", body: RawMessage.string(name))
            .bytes
    }

    /// A reply to GetCredentials.
    private static func reply(_ text: String, from sender: String? = service) -> [UInt8] {
        RawMessage(
            kind: .methodReturn, replySerial: 4, sender: sender, signature: "s", body: RawMessage.string(text)
        ).bytes
    }

    /// What comes of a bus that answers Hello well unless told otherwise, and GetCredentials with these bytes.
    private func credentials(
        answering reply: [UInt8], thenHanging hangs: Bool = true, greeting: [UInt8]? = nil
    ) async throws -> Credentials {
        let bus = try bus(answering: reply, thenHanging: hangs, greeting: greeting)
        defer { bus.server.stop() }
        return try await bus.client.credentials(forAccount: "my_app", timeout: longestWait)
    }

    /// Such a bus, which answers once more as often as it is told to.
    private func bus(
        answering reply: [UInt8], thenHanging hangs: Bool = true, greeting: [UInt8]? = nil,
        again: @escaping @Sendable (_ isConnected: Bool) -> Bool = { _ in false }
    ) throws -> (server: ScriptedServer, client: SystemBus) {
        let hello = greeting ?? Self.hello
        let server = try ScriptedServer(address: "127.0.0.1") { connection in
            // The handshake: AUTH EXTERNAL, and whatever follows up to BEGIN.
            guard connection.read(until: "\r\n") != nil else { return }
            connection.send("OK 0123456789abcdef0123456789abcdef\r\n")
            guard var rest = connection.read(until: "BEGIN\r\n", answering: "NEGOTIATE_UNIX_FD", with: "ERROR\r\n")
            else { return }
            while !rest.contains("Hello") {
                guard let more = connection.read() else { return }
                rest += more
            }
            connection.send(hello)
            var calls = ""
            while !calls.contains("GetCredentials") {
                guard let more = connection.read() else { return }
                calls += more
            }
            while again(connection.send(reply)) {}
            if hangs { connection.hang() }
        }
        return (server, SystemBus(address: "tcp:host=127.0.0.1,port=\(server.port)"))
    }

    private func failure(
        answering reply: [UInt8], thenHanging hangs: Bool = true
    ) async throws -> ServiceAccountError {
        let error = await expectError(ServiceAccountError.self) {
            try await credentials(answering: reply, thenHanging: hangs)
        }
        return try #require(error)
    }

    /// A reply is final: each further question may cost an account.
    @Test func credentials_malformedReply_textIsNoText() async throws {
        let notUTF8 = RawMessage.number(7) + "a0-x:".utf8 + [0xC3, 0x28, 0]
        let tooLong = RawMessage.number(0x7FFF_FFFF) + "a0-x:canary".utf8 + [0]
        let noEnd = RawMessage.number(11) + "a0-x:canary".utf8
        for body in [notUTF8, tooLong, noEnd, []] {
            let reply = RawMessage(
                kind: .methodReturn, replySerial: 4, sender: Self.service, signature: "s", body: body
            ).bytes
            let error = try await failure(answering: Self.owner(Self.service) + reply)
            #expect(error.code == .malformedReply)
            #expect(!"\(error)".contains("canary"))
        }
    }

    @Test func credentials_error_replyIsGarbage() async throws {
        let error = try await failure(answering: [UInt8](repeating: 0xFF, count: 4096))
        #expect([.disconnected, .timedOut].contains(error.code))
    }

    /// What has no header that can be read, or an endless one, is no reply.
    ///
    /// What follows it is read all the same.
    @Test func credentials_value_damagedMessagesBefore() async throws {
        var damaged = RawMessage(kind: .signal, path: "/", interface: "a.b", member: "c", sender: ":1.9").bytes
        damaged[17] = 0
        let long = RawMessage(kind: .methodReturn, path: "/" + String(repeating: "a", count: 100_000), replySerial: 4)
        let credentials = try await credentials(
            answering: damaged + long.bytes + Self.owner(Self.service) + Self.reply("a0-x:secret"))
        #expect(credentials.username == "a0-x")
    }

    /// Story: credentials of anybody on the bus were taken for the account service's.
    @Test func credentials_value_othersAnsweredBefore() async throws {
        let signal = RawMessage(
            kind: .signal, path: "/", interface: "a.b", member: "c", replySerial: 4, sender: ":1.66", signature: "s",
            body: RawMessage.string("attacker:x")
        ).bytes
        let error = RawMessage(kind: .error, errorName: "a.b", replySerial: 4, sender: ":1.66").bytes
        let impostors = [
            signal, Self.reply("attacker:x", from: ":1.66"), Self.reply("attacker:x", from: nil),
            Self.reply("attacker:x", from: Self.busName), error,
            // Only the bus tells who owns a name.
            RawMessage(
                kind: .signal, path: "/org/freedesktop/DBus", interface: Self.busName, member: "NameOwnerChanged",
                sender: ":1.66", signature: "sss", body: RawMessage.strings("com.axis.HTTPConf1", "", ":1.66")
            ).bytes,
            Self.reply("attacker:x", from: ":1.66"),
        ]
        let credentials = try await credentials(
            answering: Self.owner(Self.service) + impostors.joined() + Self.reply("a0-x:secret"))
        #expect(credentials.username == "a0-x")
    }

    /// A service that starts, or starts again, during the call has another connection than before.
    @Test func credentials_value_ownerChanged() async throws {
        let change = RawMessage(
            kind: .signal, path: "/org/freedesktop/DBus", interface: Self.busName, member: "NameOwnerChanged",
            sender: Self.busName, signature: "sss", body: RawMessage.strings("com.axis.HTTPConf1", "", ":1.8")
        ).bytes
        let unowned = RawMessage(
            kind: .error, errorName: "org.freedesktop.DBus.Error.NameHasNoOwner", replySerial: 3, sender: Self.busName
        ).bytes
        for before in [Self.owner(Self.service), unowned] {
            let credentials = try await credentials(answering: before + change + Self.reply("a:b", from: ":1.8"))
            #expect(credentials.username == "a")
        }
    }

    /// A bus may forbid an app to ask who owns a name.
    ///
    /// It still passes on replies only from those who were called.
    @Test func credentials_value_busKeepsOwnerSecret() async throws {
        for serial in [UInt32(2), 3] {
            let denial = RawMessage(
                kind: .error, errorName: "org.freedesktop.DBus.Error.AccessDenied", replySerial: serial,
                sender: Self.busName
            ).bytes
            let credentials = try await credentials(answering: denial + Self.reply("a:b"))
            #expect(credentials.username == "a")
        }
    }

    /// Story: libdbus read the start of the next message with the answer to Hello, and the client then began in its middle.
    @Test func credentials_value_messageIsCutBehindHello() async throws {
        let acquired = RawMessage(
            kind: .signal, path: "/org/freedesktop/DBus", interface: Self.busName, member: "NameAcquired",
            sender: Self.busName,
            signature: "s", body: RawMessage.string(":1.1")
        ).bytes
        for cut in [1, 15, 16, 17, acquired.count - 1] {
            let credentials = try await credentials(
                answering: Array(acquired[cut...]) + Self.owner(Self.service) + Self.reply("a:b"),
                greeting: Self.hello + acquired[..<cut])
            #expect(credentials.username == "a")
        }
    }

    /// Story: a bus that always had something else to say kept the thread of the call for ever, long after its caller had gone.
    @Test func credentials_timedOut_otherRepliesWithoutEnd() async throws {
        let other = RawMessage(
            kind: .methodReturn, replySerial: 9, sender: Self.service, signature: "s", body: RawMessage.string("other"))
        let others = Array(repeatElement(other.bytes, count: 1000).joined())
        let hasEnded = Locked(false)
        let bus = try bus(answering: others, thenHanging: false) { isConnected in
            if !isConnected { hasEnded.withLock { $0 = true } }
            return isConnected
        }
        defer { bus.server.stop() }
        let error = await expectError(ServiceAccountError.self) {
            try await bus.client.credentials(forAccount: "my_app", timeout: .milliseconds(300))
        }
        #expect(error?.code == .timedOut)
        #expect(await eventually { hasEnded.withLock { $0 } })
    }

    @Test func credentials_error_replyIsCut() async throws {
        let whole = Self.owner(Self.service) + Self.reply("a0-x:canary")
        for length in stride(from: 0, to: whole.count, by: 7) {
            let error = try await failure(answering: Array(whole[..<length]), thenHanging: false)
            #expect([.disconnected, .timedOut].contains(error.code), "cut at \(length)")
        }
    }

    /// Story: a bus with too many connections was reported as a device with too many service accounts, and for good.
    @Test func credentials_busUnavailable_helloIsRefused() async throws {
        let refusal = RawMessage(
            kind: .error, errorName: "org.freedesktop.DBus.Error.LimitsExceeded", replySerial: 1, sender: Self.busName
        ).bytes
        let error = await expectError(ServiceAccountError.self) {
            try await credentials(answering: [], greeting: refusal)
        }
        #expect(error?.code == .busUnavailable)
        #expect(error?.dbusErrorName == "org.freedesktop.DBus.Error.LimitsExceeded")
        #expect(error?.isTransient == true)
    }

    @Test func credentials_timedOut_busAcceptsAndSaysNothing() async throws {
        let server = try ScriptedServer(address: "127.0.0.1") { $0.hang() }
        defer { server.stop() }
        let bus = SystemBus(address: "tcp:host=127.0.0.1,port=\(server.port)")
        let error = await expectError(ServiceAccountError.self) {
            try await bus.credentials(forAccount: "my_app", timeout: .milliseconds(300))
        }
        #expect(error?.code == .timedOut)
    }

    /// What the other tests break does work unbroken, so they fail for the reason that they name.
    @Test func credentials_value_nothingIsBroken() async throws {
        let credentials = try await credentials(answering: Self.owner(Self.service) + Self.reply("a0-x:secret"))
        #expect(credentials.username == "a0-x")
    }
}
