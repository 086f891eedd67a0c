import Foundation
import TestSupport
import Testing
import VapixSupport

@testable import ServiceAccounts

/// A bus that breaks the protocol, which a real dbus-daemon cannot be made to do: it checks what it passes on.
@Suite(.timeLimit(.minutes(10)))
struct BrokenBusTests {
    /// A D-Bus method return, little endian, to one of the first calls of a connection.
    private func methodReturn(to serial: UInt32, text: [UInt8], statedLength: UInt32? = nil) -> [UInt8] {
        var body = bytes(UInt32(text.count)) + text + [0]
        if let statedLength { body.replaceSubrange(0..<4, with: bytes(statedLength)) }
        // REPLY_SERIAL, and SIGNATURE "s"
        let fields =
            [5, 1, UInt8(ascii: "u"), 0] + bytes(serial) + [8, 1, UInt8(ascii: "g"), 0, 1, UInt8(ascii: "s"), 0]
        var message =
            [UInt8(ascii: "l"), 2, 1, 1] + bytes(UInt32(body.count)) + bytes(serial) + bytes(UInt32(fields.count))
        message += fields
        while message.count % 8 != 0 { message.append(0) }
        return message + body
    }

    private func bytes(_ value: UInt32) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    /// A D-Bus error without a text, little endian, to one of the first calls of a connection.
    private func error(to serial: UInt32, name: String) -> [UInt8] {
        // REPLY_SERIAL and ERROR_NAME
        var fields: [UInt8] = [5, 1, UInt8(ascii: "u"), 0]
        fields += bytes(serial)
        fields += [4, 1, UInt8(ascii: "s"), 0]
        fields += bytes(UInt32(name.utf8.count)) + Array(name.utf8) + [0]
        var message: [UInt8] = [UInt8(ascii: "l"), 3, 1, 1]
        message += bytes(0) + bytes(serial) + bytes(UInt32(fields.count)) + fields
        while message.count % 8 != 0 { message.append(0) }
        return message
    }

    /// What comes of a bus that answers Hello well unless told otherwise, and GetCredentials with these bytes.
    private func credentials(
        answering reply: [UInt8], thenHanging hangs: Bool = true, greeting: [UInt8]? = nil
    ) async throws -> Credentials {
        let bus = try bus(answering: reply, thenHanging: hangs, greeting: greeting)
        defer { bus.server.stop() }
        return try await bus.client.credentials(forAccount: "my_app", timeout: .seconds(60))
    }

    /// Such a bus, which answers once more as often as it is told to.
    private func bus(
        answering reply: [UInt8], thenHanging hangs: Bool = true, greeting: [UInt8]? = nil,
        again: @escaping @Sendable (_ isConnected: Bool) -> Bool = { _ in false }
    ) throws -> (server: ScriptedServer, client: SystemBus) {
        let hello = greeting ?? methodReturn(to: 1, text: Array(":1.1".utf8))
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
            guard connection.read() != nil else { return }
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

    @Test func credentials_disconnected_replyIsNotUTF8() async throws {
        let error = try await failure(answering: methodReturn(to: 2, text: Array("a0-x:".utf8) + [0xC3, 0x28]))
        #expect([.disconnected, .timedOut].contains(error.code))
    }

    @Test func credentials_error_replyStatesAnotherLength() async throws {
        let error = try await failure(
            answering: methodReturn(to: 2, text: Array("a0-x:canary".utf8), statedLength: 0x7FFF_FFFF))
        #expect([.disconnected, .timedOut].contains(error.code))
        #expect(!"\(error)".contains("canary"))
    }

    @Test func credentials_error_replyIsGarbage() async throws {
        let error = try await failure(answering: [UInt8](repeating: 0xFF, count: 4096))
        #expect([.disconnected, .timedOut].contains(error.code))
    }

    /// Story: a bus that always had something else to say kept the thread of the call for ever, long after its caller had gone.
    @Test func credentials_timedOut_otherRepliesWithoutEnd() async throws {
        let others = Array(repeatElement(methodReturn(to: 9, text: Array("other".utf8)), count: 1000).joined())
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
        let whole = methodReturn(to: 2, text: Array("a0-x:canary".utf8))
        for length in stride(from: 0, to: whole.count, by: 7) {
            let error = try await failure(answering: Array(whole[..<length]), thenHanging: false)
            #expect([.disconnected, .timedOut].contains(error.code), "cut at \(length)")
        }
    }

    /// Story: a bus with too many connections was reported as a device with too many service accounts, and for good.
    @Test func credentials_busUnavailable_helloIsRefused() async throws {
        let refusal = error(to: 1, name: "org.freedesktop.DBus.Error.LimitsExceeded")
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
        let credentials = try await credentials(answering: methodReturn(to: 2, text: Array("a0-x:secret".utf8)))
        #expect(credentials.username == "a0-x")
    }
}
