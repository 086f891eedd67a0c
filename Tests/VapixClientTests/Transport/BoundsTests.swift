import Foundation
import ServiceAccounts
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import VapixClient

/// Servers that never end: each is cut off, by size or by time.
@Suite(.timeLimit(.minutes(10)))
struct BoundsTests {
    private func client(_ server: ScriptedServer, total: Duration = longestWait) throws -> Vapix {
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
        // Not the idle timeout ends any of these: it is longer than the suite may take.
        vapix.timeouts = HTTPTimeouts(connect: longestWait, idle: .seconds(3600), total: total)
        return vapix
    }

    private static let request = HTTPRequest(.get, "/axis-cgi/test.cgi")

    /// Sends a byte each 20 milliseconds until the client closes.
    private static func trickle(_ connection: ScriptedServer.Connection, _ byte: String = "a") {
        while connection.send(byte) { usleep(20_000) }
    }

    /// Story: libcurl reads trailers without a limit.
    ///
    /// 2.2 GB of them came in 20 seconds.
    @Test(arguments: ["HTTP/1.1 200 OK\r\n", "HTTP/1.1 500 Internal Server Error\r\n"])
    func send_replyTooLarge_endlessTrailers(status: String) async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send(status + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n")
            while connection.send("X-Trailer: " + String(repeating: "a", count: 1000) + "\r\n") {}
        }
        defer { server.stop() }
        let vapix = try client(server)
        let error = await expectError(VapixError.self) { try await vapix.send(Self.request, effect: .once) }
        #expect(error?.code == .replyTooLarge)
        #expect(error?.description.contains("headers") == true)
        let stream = await expectError(VapixError.self) {
            for try await _ in try await vapix.open(Self.request, effect: .once) {}
        }
        #expect(stream?.code == .replyTooLarge)
    }

    /// Story: a trailer of that name looked like the start of another reply, which then seemed to be cut off.
    @Test(arguments: ["HTTP/1.1: x", "HTTP/: 1", "HTTP/1.1:200 OK"])
    func send_value_trailerNamedLikeAStatusLine(trailer: String) async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\(trailer)\r\n\r\n")
            connection.hang()
        }
        defer { server.stop() }
        let reply = try await client(server).send(Self.request, effect: .once)
        #expect(reply.body == Array("hello".utf8))
    }

    /// Story: a byte now and then kept the idle timeout away, and streams have no total timeout.
    @Test(arguments: [
        "", "HTTP/1.1 200 OK\r\nX-Slow: ", "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 999999\r\n\r\n",
    ])
    func open_timedOut_headOrErrorThatTrickles(start: String) async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send(start)
            if start.isEmpty {
                // One header after another, each complete.
                connection.send("HTTP/1.1 200 OK\r\n")
                Self.trickle(connection, "X: y\r\n")
            } else {
                Self.trickle(connection)
            }
        }
        defer { server.stop() }
        let vapix = try client(server, total: .seconds(1))
        let error = await expectError(VapixError.self) { _ = try await vapix.open(Self.request, effect: .once) }
        #expect(error?.code == .timedOut)
    }

    @Test func send_timedOut_replyToAnUploadThatTrickles() async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n")
            Self.trickle(connection)
        }
        defer { server.stop() }
        let vapix = try client(server, total: .seconds(1))
        var upload = HTTPRequest(.post, "/axis-cgi/test.cgi", contentType: "text/plain", body: "body")
        upload.progress = { _ in }
        let error = await expectError(VapixError.self) { [upload] in _ = try await vapix.send(upload, effect: .once) }
        #expect(error?.code == .timedOut)
    }

    /// Story: each call that must happen once has a connection of its own, and all of them stayed open.
    @Test func send_connectionsClose_callsThatMustHappenOnce() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("OK") }
        }
        defer { server.stop() }
        let vapix = try client(server)
        for _ in 0..<20 { _ = try await vapix.send(Self.request, effect: .once) }
        #expect(server.acceptedCount == 20)
        #expect(await eventually { server.openCount == 0 })
    }

    /// Story: libcurl closes no idle connection by itself, so that those of a burst stayed for as long as the app ran.
    @Test func perform_connectionsClose_idleLoop() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("OK") }
        }
        defer { server.stop() }
        let loop = CurlLoop(idleTimeout: .milliseconds(100))
        let exchange = HTTPExchange(
            request: Self.request, origin: try Origin("http://127.0.0.12:\(server.port)"), certificate: .system,
            timeouts: HTTPTimeouts(), maximumReplySize: 1000, isRepeatable: true)
        for _ in 0..<3 {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { _ = try await loop.perform(exchange) } }
                try await group.waitForAll()
            }
            #expect(await eventually { server.openCount == 0 })
        }
    }

    /// Story: the answers to pings piled up for a peer that does not read: 291 MB in six seconds.
    @Test func events_onlyTheLastPongIsKept_peerThatDoesNotRead() async throws {
        let pingCount = 400_000
        let received = Locked<Int?>(nil)
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            let ping = [0x89, 125] + [UInt8](repeating: 0x61, count: 125)
            let pings = Array(repeatElement(ping, count: 1000).joined())
            for _ in 0..<(pingCount / 1000) { guard connection.send(pings) else { return } }
            peer.sendEvent(1)
            var size = 0
            while let bytes = connection.readBytes() { size += bytes.count }
            received.withLock { $0 = size }
        }
        defer { server.stop() }
        for try await element in try await client(server).events() {
            guard case .event(let event) = element else { continue }
            #expect(event.data["number"] == "1")
            break
        }
        #expect(await eventually { received.withLock { $0 } != nil })
        // What the sockets held, of the 52 MB that all answers are.
        #expect(received.withLock { $0 ?? .max } < pingCount * 131 / 2)
    }
}
