import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixSupport

@testable import VapixClient

/// How requests reach the wire, on which connections, and how they end early.
@Suite(.timeLimit(.minutes(10)))
struct TransportTests {
    private func client(_ port: UInt16, password: String = "canary-4711") throws -> Vapix {
        Vapix(
            origin: try Origin("http://127.0.0.12:\(port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: password)))
    }

    /// A server that keeps every request it gets and answers each with the same text.
    private final class Recorder: Sendable {
        let server: ScriptedServer
        private let seen: Shared

        private final class Shared: Sendable {
            let requests = Locked<[String]>([])
        }

        init(address: String = "127.0.0.12", reply: String) throws {
            let seen = Shared()
            self.seen = seen
            server = try ScriptedServer(address: address) { connection in
                while let request = connection.readRequest() {
                    seen.requests.withLock { $0.append(request) }
                    connection.reply(reply)
                }
            }
        }

        var requests: [String] { seen.requests.withLock { $0 } }
    }

    @Test func start_requestIsEscaped_hostileName() async throws {
        let recorder = try Recorder(reply: "OK")
        defer { recorder.server.stop() }
        try await client(recorder.server.port).applications.start(package: "a&action=remove#?=%+ b\r\nX-Injected: 1é")
        let request = try #require(recorder.requests.first)
        #expect(
            request.hasPrefix(
                "POST /axis-cgi/applications/control.cgi?action=start"
                    + "&package=a%26action%3Dremove%23%3F%3D%25%2B%20b%0D%0AX-Injected%3A%201%C3%A9 HTTP/1.1\r\n"))
        #expect(!request.contains("\r\nX-Injected"))
    }

    @Test func update_valuesAreInTheBody_notInTheURL() async throws {
        let recorder = try Recorder(reply: "OK\n")
        defer { recorder.server.stop() }
        try await client(recorder.server.port).parameters.update([
            "Network.B": "x&y=z", "Image.A": "ü \n+%",
        ])
        let request = try #require(recorder.requests.first)
        #expect(request.hasPrefix("POST /axis-cgi/param.cgi HTTP/1.1\r\n"))
        #expect(request.hasSuffix("\r\n\r\naction=update&Image.A=%C3%BC%20%0A%2B%25&Network.B=x%26y%3Dz"))
        #expect(request.contains("Content-Type: application/x-www-form-urlencoded\r\n"))
    }

    @Test(arguments: ["p", "pa", "pas", "pass:word", "ünïcödé", String(repeating: "x", count: 300)])
    func list_loginIsBasic_virtualHost(password: String) async throws {
        let recorder = try Recorder(reply: "<reply result=\"ok\"/>")
        defer { recorder.server.stop() }
        _ = try await client(recorder.server.port, password: password).applications.list()
        let login = Data("a0-test:\(password)".utf8).base64EncodedString()
        #expect(recorder.requests.first?.contains("\r\nAuthorization: Basic \(login)\r\n") == true)
    }

    @Test(arguments: [("a:b", "x"), ("a", "x\0y"), ("a\n", "x"), ("a", "x\r\nX-Injected: 1")])
    func list_invalidRequest_loginCannotBeSent(username: String, password: String) async throws {
        let recorder = try Recorder(reply: "<reply result=\"ok\"/>")
        defer { recorder.server.stop() }
        for origin in ["http://127.0.0.12:\(recorder.server.port)", "https://127.0.0.1:\(recorder.server.port)"] {
            let vapix = try Vapix(origin: origin, username: username, password: password)
            let error = await expectError(VapixError.self) { try await vapix.applications.list() }
            #expect(error?.code == .invalidRequest)
        }
        #expect(recorder.server.acceptedCount == 0)
    }

    @Test func getStatus_noLogin_anonymousOperation() async throws {
        let recorder = try Recorder(reply: #"{"data": {"systemready": "yes"}}"#)
        defer { recorder.server.stop() }
        let status = try await client(recorder.server.port).systemReady.getStatus(timeout: .seconds(3))
        #expect(status.isReady)
        #expect(recorder.requests.count == 1)
        #expect(recorder.requests.first?.contains("Authorization") == false)
        #expect(
            recorder.requests.first?.hasSuffix(
                #"{"apiVersion":"1.1","method":"systemready","params":{"timeout":3}}"#) == true)
    }

    @Test func getStatus_login_deviceAsksForIt() async throws {
        let server = try ScriptedServer { connection in
            while let request = connection.readRequest() {
                if request.contains("Authorization: Basic ") {
                    connection.reply(#"{"data": {"systemready": "no", "uptime": "17"}}"#)
                } else {
                    connection.reply("", status: "401 Unauthorized")
                }
            }
        }
        defer { server.stop() }
        let status = try await client(server.port).systemReady.getStatus(timeout: .zero)
        #expect(!status.isReady)
        #expect(status.uptime == .seconds(17))
    }

    @Test func list_noBasic_plainHTTPOnTheNetwork() async throws {
        let requests = Shared()
        let server = try ScriptedServer(address: "127.0.0.1") { connection in
            while let request = connection.readRequest() {
                requests.seen.withLock { $0.append(request) }
                connection.send(
                    "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
            }
        }
        defer { server.stop() }
        let vapix = try Vapix(origin: "http://127.0.0.1:\(server.port)", username: "root", password: "canary")
        let error = await expectError(VapixError.self) { try await vapix.applications.list() }
        #expect(error?.code == .unauthorized)
        #expect(requests.seen.withLock { $0 }.allSatisfy { !$0.contains("Authorization") })
        #expect(requests.seen.withLock { $0.count } >= 1)
    }

    private final class Shared: Sendable {
        let seen = Locked<[String]>([])
    }

    @Test func list_invalidRequest_serviceAccountElsewhere() async throws {
        let recorder = try Recorder(address: "127.0.0.1", reply: "<reply result=\"ok\"/>")
        defer { recorder.server.stop() }
        let vapix = Vapix(
            serviceAccount: "elsewhere", on: SystemBus(address: "unix:path=/nowhere"),
            origin: try Origin("http://127.0.0.1:\(recorder.server.port)"))
        let error = await expectError(VapixError.self) { try await vapix.applications.list() }
        #expect(error?.code == .invalidRequest)
        #expect(recorder.server.acceptedCount == 0)
    }

    @Test func send_invalidRequest_pathCouldEndTheLine() async throws {
        let recorder = try Recorder(reply: "OK")
        defer { recorder.server.stop() }
        let vapix = try client(recorder.server.port)
        for request in [
            HTTPRequest(.get, "/a b"), HTTPRequest(.get, "a"), HTTPRequest(.get, "/a\r\nX: 1"),
            HTTPRequest(.get, "/a", query: "b=ä"), HTTPRequest(.post, "/a", contentType: "text/plain\r\nX: 1"),
            HTTPRequest(.get, "/a#b"), HTTPRequest(.get, "@127.0.0.1/"),
        ] {
            let error = await expectError(VapixError.self) { try await vapix.send(request, effect: .read) }
            #expect(error?.code == .invalidRequest)
        }
        #expect(recorder.server.acceptedCount == 0)
    }

    @Test func send_value_rawRequest() async throws {
        let recorder = try Recorder(reply: "hello")
        defer { recorder.server.stop() }
        let reply = try await client(recorder.server.port).send(
            HTTPRequest(.get, "/local/app/x.cgi", query: "a=b"), effect: .read)
        #expect(reply.status == 200)
        #expect(reply.contentType == "text/plain")
        #expect(reply.body == Array("hello".utf8))
        #expect(recorder.requests.first?.hasPrefix("GET /local/app/x.cgi?a=b HTTP/1.1\r\n") == true)
    }

    @Test func perform_connectionIsReused_twentyCallsInARow() async throws {
        let recorder = try Recorder(reply: "<reply result=\"ok\"/>")
        defer { recorder.server.stop() }
        // A loop of the test's own: on the shared one, other tests' connections compete for the places.
        let loop = CurlLoop()
        for _ in 0..<20 {
            let reply = try await loop.perform(try exchange(recorder.server.port))
            #expect(reply.status == 200)
        }
        #expect(recorder.requests.count == 20)
        #expect(recorder.server.acceptedCount == 1)
    }

    @Test func perform_connectionsAreKept_afterABurst() async throws {
        let recorder = try Recorder(reply: "<reply result=\"ok\"/>")
        defer { recorder.server.stop() }
        let loop = CurlLoop()
        for _ in 0..<5 {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<40 {
                    let exchange = try exchange(recorder.server.port)
                    group.addTask { _ = try await loop.perform(exchange) }
                }
                try await group.waitForAll()
            }
        }
        #expect(recorder.requests.count == 200)
        #expect(recorder.server.acceptedCount <= CurlLoop.connectionsPerOrigin)
    }

    private func exchange(_ port: UInt16) throws -> HTTPExchange {
        HTTPExchange(
            request: HTTPRequest(.get, "/x"), origin: try Origin("http://127.0.0.12:\(port)"), certificate: .system,
            timeouts: HTTPTimeouts(), maximumReplySize: 1000, isRepeatable: true)
    }

    @Test func list_value_twoHundredAtOnce() async throws {
        let recorder = try Recorder(reply: "<reply result=\"ok\"><application Name=\"a\"/></reply>")
        defer { recorder.server.stop() }
        let vapix = try client(recorder.server.port)
        let names = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<200 {
                group.addTask { try await vapix.applications.list().map(\.name) }
            }
            var names: [String] = []
            for try await list in group { names += list }
            return names
        }
        #expect(names == Array(repeating: "a", count: 200))
        #expect(recorder.requests.count == 200)
    }

    /// Story: libcurl sends a request again by itself when a kept connection turns out to be dead.
    ///
    /// The device may have acted on the first copy, so an operation that must happen once gets a connection of its own,
    /// which is never retried.
    @Test func remove_sentOnce_keptConnectionIsDead() async throws {
        let removals = Shared()
        let server = try ScriptedServer { connection in
            // One good reply per connection; then the connection ends after a request, without an answer.
            guard let first = connection.readRequest() else { return }
            if first.contains("action=remove") {
                removals.seen.withLock { $0.append(first) }
                return
            }
            connection.reply("<reply result=\"ok\"/>")
            guard let second = connection.readRequest(), second.contains("action=remove") else { return }
            removals.seen.withLock { $0.append(second) }
        }
        defer { server.stop() }
        let vapix = try client(server.port)
        _ = try await vapix.applications.list()
        let error = await expectError(VapixError.self) { try await vapix.applications.remove(package: "x") }
        #expect(error?.code == .connectionFailed)
        #expect(removals.seen.withLock { $0.count } == 1)
    }

    @Test func list_value_keptConnectionIsDead() async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.reply("<reply result=\"ok\"/>")
        }
        defer { server.stop() }
        let vapix = try client(server.port)
        for _ in 0..<5 { _ = try await vapix.applications.list() }
        #expect(server.acceptedCount == 5)
    }

    @Test func list_cancelled_hundredTasksAtOnce() async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.hang()
        }
        defer { server.stop() }
        var vapix = try client(server.port)
        // The server never answers: without cancellation this would take longer than the test may.
        vapix.timeouts = HTTPTimeouts(idle: .seconds(600), total: .seconds(600))
        let patient = vapix
        let tasks = (0..<100).map { _ in Task { try await patient.applications.list() } }
        #expect(await eventually { server.openCount == CurlLoop.connectionsPerOrigin })
        for task in tasks { task.cancel() }
        for task in tasks {
            await #expect(throws: CancellationError.self) { try await task.value }
        }
        #expect(await eventually { server.openCount == 0 }, "cancelled transfers keep their connections")
    }

    @Test func list_cancelled_beforeItStarts() async throws {
        let recorder = try Recorder(reply: "<reply result=\"ok\"/>")
        defer { recorder.server.stop() }
        let vapix = try client(recorder.server.port)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await vapix.applications.list()
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(recorder.requests.isEmpty)
    }

    @Test func list_timedOut_noConnectionBecomesFree() async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.hang()
        }
        defer { server.stop() }
        let vapix = try client(server.port)
        let blocking = (0..<CurlLoop.connectionsPerOrigin).map { _ in Task { try await vapix.applications.list() } }
        #expect(await eventually { server.openCount == CurlLoop.connectionsPerOrigin })
        var impatient = vapix
        impatient.timeouts.total = .milliseconds(200)
        let error = await expectError(VapixError.self) { try await impatient.applications.list() }
        #expect(error?.code == .timedOut)
        #expect(error?.description.contains("no connection became free") == true)
        for task in blocking { task.cancel() }
        for task in blocking { _ = try? await task.value }
    }

    @Test func list_value_afterEveryoneElseWasCancelled() async throws {
        // Cancelled calls must give their places back.
        let gate = Gate()
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil {
                guard gate.isOpen else { return connection.hang() }
                connection.reply("<reply result=\"ok\"/>")
            }
        }
        defer { server.stop() }
        let vapix = try client(server.port)
        let tasks = (0..<40).map { _ in Task { try await vapix.applications.list() } }
        #expect(await eventually { server.openCount == CurlLoop.connectionsPerOrigin })
        gate.open()
        for task in tasks { task.cancel() }
        for _ in 0..<40 { _ = try await vapix.applications.list() }
    }

    private final class Gate: Sendable {
        private let state = Locked(false)

        var isOpen: Bool { state.withLock { $0 } }
        func open() { state.withLock { $0 = true } }
    }
}
