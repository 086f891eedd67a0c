import ServiceAccounts
import TestSupport
import Testing

@testable import VapixClient

/// Requests that a tool passes on, against a server that follows a script.
@Suite(.timeLimit(.minutes(10)))
struct RequestForwarderTests {
    /// A client went away before its reply began: nobody read the body, and its connection stayed open for ever.
    ///
    /// After some of these all connections to the device were in use.
    @Test func reply_releasedUnread_closesTheConnection() async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nthe start")
            connection.hang()
        }
        defer { server.stop() }
        let forwarder = RequestForwarder(
            origin: try Origin("http://127.0.0.12:\(server.port)"), certificate: .system, credentials: nil)
        let reply = try await forwarder.reply(
            to: HTTPRequest(.get, "/"), authorization: nil, timeouts: HTTPTimeouts(total: .seconds(60)))
        #expect(reply.status == 200 && server.openCount == 1)
        _ = consume reply
        #expect(await eventually { server.openCount == 0 })
    }

    /// A device's token is short: an answer without an end is not read for ever.
    @Test func upgrade_tokenWithoutEnd_isAnError() async throws {
        let server = try ScriptedServer(address: "127.0.0.1") { connection in
            guard connection.readRequest() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
            while connection.send(String(repeating: "x", count: 4096)) {}
        }
        defer { server.stop() }
        let forwarder = RequestForwarder(
            origin: try Origin("http://127.0.0.1:\(server.port)"), certificate: .system,
            credentials: FixedCredentials(Credentials(username: "root", password: "canary-4711")))
        let error = await expectError(VapixError.self) {
            _ = try await forwarder.upgrade(HTTPRequest(.get, "/vapix/ws-data-stream"), authorization: nil)
        }
        #expect(error?.code == .replyTooLarge)
        #expect(await eventually { server.openCount == 0 })
    }
}
