import DeviceSimulator
import ServiceAccounts
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import VapixClient

/// What is sent again, how often and how soon, and what never is.
@Suite(.timeLimit(.minutes(10)))
struct RetryTests {
    private final class Requests: Sendable {
        private let all = Locked<[String]>([])

        var count: Int { all.withLock { $0.count } }
        /// Keeps a request, and returns how many there are now.
        func append(_ request: String) -> Int {
            all.withLock { requests in
                requests.append(request)
                return requests.count
            }
        }
    }

    private final class Events: Sendable {
        private let all = Locked<[ClientEvent]>([])

        var seen: [ClientEvent] { all.withLock { $0 } }
        func append(_ event: ClientEvent) { all.withLock { $0.append(event) } }
    }

    private static let unavailable = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n"
    private static let effects: [Effect] = [.read, .idempotent, .once]

    private func client(_ port: UInt16, _ clock: ManualClock = ManualClock(jumps: true)) throws -> Vapix {
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
        vapix.clock = clock
        return vapix
    }

    /// A server that fails a number of times and then works.
    private func server(
        _ requests: Requests, failures: Int, _ fail: @escaping @Sendable (ScriptedServer.Connection) -> Void
    ) throws -> ScriptedServer {
        try ScriptedServer { connection in
            while let request = connection.readRequest() {
                guard requests.append(request) > failures else { return fail(connection) }
                connection.reply("fine")
            }
        }
    }

    @Test(arguments: effects)
    func send_lostConnection_onlyWhatMayBeRepeated(effect: Effect) async throws {
        let requests = Requests()
        let server = try server(requests, failures: 2) { $0.reset() }
        defer { server.stop() }
        let clock = ManualClock(jumps: true)
        let vapix = try client(server.port, clock)
        do {
            let reply = try await vapix.send(HTTPRequest(.post, "/x", body: "body"), effect: effect)
            #expect(reply.body == Array("fine".utf8))
            #expect(effect != .once)
            #expect(requests.count == 3)
        } catch let error as VapixError {
            #expect(error.code == .connectionFailed)
            #expect(effect == .once)
            #expect(requests.count == 1)
            #expect(clock.pauses.isEmpty)
        }
    }

    @Test(arguments: effects)
    func send_unavailable_onlyWhatMayBeRepeated(effect: Effect) async throws {
        let requests = Requests()
        let server = try server(requests, failures: 2) { $0.send(Self.unavailable + "\r\n") }
        defer { server.stop() }
        let clock = ManualClock(jumps: true)
        let reply = try await client(server.port, clock).send(HTTPRequest(.get, "/x"), effect: effect)
        #expect(reply.status == (effect == .once ? 503 : 200))
        #expect(requests.count == (effect == .once ? 1 : 3))
        #expect(clock.pauses.allSatisfy { $0 <= .milliseconds(400) && $0 >= .milliseconds(100) })
    }

    /// The answer began, so the device has acted; the rest of it is lost.
    @Test(arguments: effects)
    func send_cutAnswer_onlyWhatMayBeRepeated(effect: Effect) async throws {
        let requests = Requests()
        let server = try server(requests, failures: 1) { $0.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfin") }
        defer { server.stop() }
        let vapix = try client(server.port)
        let reply = try? await vapix.send(HTTPRequest(.get, "/x"), effect: effect)
        #expect((reply == nil) == (effect == .once))
        #expect(requests.count == (effect == .once ? 1 : 2))
    }

    /// Nobody listened, so nothing left, and nothing can happen twice.
    @Test(arguments: effects)
    func send_neverLeft_anythingMayBeRepeated(effect: Effect) async throws {
        let clock = ManualClock(jumps: true)
        let events = Events()
        var vapix = try client(try unusedPort(), clock)
        vapix.observer = { events.append($0) }
        let patient = vapix
        let error = await expectError(VapixError.self) {
            try await patient.send(HTTPRequest(.post, "/x"), effect: effect)
        }
        #expect(error?.code == .connectionFailed)
        #expect(events.seen.map(\.attempt) == [1, 2, 3])
        #expect(events.seen.allSatisfy { $0.failure?.contains("refused") == true && $0.isFailure })
        #expect(clock.pauses.count == 2)
    }

    @Test func send_httpStatus_attemptsAreUsedUp() async throws {
        let requests = Requests()
        let server = try server(requests, failures: .max) { $0.send(Self.unavailable + "\r\n") }
        defer { server.stop() }
        var vapix = try client(server.port)
        for (attempts, expected) in [(Int.min, 1), (0, 1), (1, 1), (5, 5)] {
            let before = requests.count
            vapix.retryPolicy.maximumAttempts = attempts
            let patient = vapix
            let error = await expectError(VapixError.self) { try await patient.applications.list() }
            #expect(error?.httpStatus == 503)
            #expect(error?.isRetriable == true)
            #expect(requests.count - before == expected)
        }
    }

    @Test func send_retryAfter_isHonoured() async throws {
        let requests = Requests()
        let server = try server(requests, failures: 1) { $0.send(Self.unavailable + "Retry-After: 7\r\n\r\n") }
        defer { server.stop() }
        let clock = ManualClock(jumps: true)
        let reply = try await client(server.port, clock).send(HTTPRequest(.get, "/x"), effect: .read)
        #expect(reply.status == 200)
        #expect(clock.pauses == [.seconds(7)])
    }

    @Test(arguments: ["11", "4294967296", "Fri, 01 Jan 2100 00:00:00 GMT"])
    func send_httpStatus_deviceAsksForMoreTimeThanThereIs(time: String) async throws {
        let requests = Requests()
        let server = try server(requests, failures: .max) { connection in
            connection.send(Self.unavailable + "Retry-After: \(time)\r\n\r\n")
        }
        defer { server.stop() }
        let clock = ManualClock(jumps: true)
        let vapix = try client(server.port, clock)
        let error = await expectError(VapixError.self) { try await vapix.applications.list() }
        #expect(error?.httpStatus == 503)
        #expect(requests.count == 1)
        let next = try #require(error?.nextTry)
        #expect(next >= clock.now + .seconds(11))
        #expect(error?.description.contains("try again in ") == true)
    }

    @Test(arguments: ["", "soon", "-1", "0", "Thu, 01 Jan 1970 00:00:00 GMT", "1e9"])
    func send_value_retryAfterIsNoTime(time: String) async throws {
        let requests = Requests()
        let server = try server(requests, failures: 1) { connection in
            connection.send(Self.unavailable + "Retry-After: \(time)\r\n\r\n")
        }
        defer { server.stop() }
        let clock = ManualClock(jumps: true)
        let reply = try await client(server.port, clock).send(HTTPRequest(.get, "/x"), effect: .read)
        #expect(reply.status == 200)
        #expect(clock.pauses.allSatisfy { $0 <= .seconds(1) })
    }

    @Test func send_httpStatus_deadlineWins() async throws {
        let requests = Requests()
        let server = try server(requests, failures: .max) { $0.send(Self.unavailable + "Retry-After: 301\r\n\r\n") }
        defer { server.stop() }
        let clock = ManualClock(jumps: true)
        var vapix = try client(server.port, clock)
        vapix.timeouts.total = longestWait
        let impatient = vapix
        let error = await expectError(VapixError.self) { try await impatient.applications.list() }
        #expect(error?.httpStatus == 503)
        #expect(requests.count == 1)
        #expect(clock.pauses.isEmpty)
    }

    @Test func send_cancelled_duringThePause() async throws {
        let requests = Requests()
        let server = try server(requests, failures: .max) { $0.reset() }
        defer { server.stop() }
        let clock = ManualClock()
        let vapix = try client(server.port, clock)
        let task = Task { try await vapix.applications.list() }
        #expect(await eventually { clock.sleeperCount == 1 })
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(requests.count == 1)
    }

    /// A refused login is no failed attempt: the retries are all still there.
    @Test func send_value_newAccountAndLostConnections() async throws {
        try await SimulatedDevice.withDevice { device in
            let requests = Requests()
            let server = try ScriptedServer { connection in
                while let request = connection.readRequest() {
                    switch requests.append(request) {
                    case 1, 3: return connection.reset()
                    case 2:
                        // On a kept connection libcurl would send the next one again by itself.
                        connection.send("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                        return
                    default: connection.reply("fine")
                    }
                }
            }
            defer { server.stop() }
            let events = Events()
            var vapix = Vapix(
                serviceAccount: "test_app", on: SystemBus(address: device.busAddress),
                origin: try Origin("http://127.0.0.12:\(server.port)"), observer: { events.append($0) })
            vapix.clock = ManualClock(jumps: true)
            let reply = try await vapix.send(HTTPRequest(.get, "/x"), effect: .read)
            #expect(reply.body == Array("fine".utf8))
            #expect(device.credentialCalls == 2)
            #expect(
                events.seen.map(\.kind) == [
                    .acquiring, .acquired, .requestFinished, .requestFinished, .refreshing, .acquiring, .acquired,
                    .requestFinished, .requestFinished,
                ])
            #expect(events.seen.compactMap(\.httpStatus) == [401, 200])
            #expect(events.seen.compactMap(\.attempt) == [1, 2, 3, 4])
            #expect(events.seen.last?.description.hasPrefix("request: HTTP 200 in ") == true)
            #expect(events.seen.last?.description.hasSuffix(", attempt 4") == true)
        }
    }
}
