import DeviceSimulator
import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixSupport

@testable import VapixClient

/// What one exchange leaves behind on the curl thread, and what of it the next one may see: nothing but open connections.
@Suite(.timeLimit(.minutes(10)))
struct IsolationTests {
    private final class Requests: Sendable {
        private let all = Locked<[String]>([])

        var seen: [String] { all.withLock { $0 } }
        func append(_ request: String) { all.withLock { $0.append(request) } }
    }

    private static let challenge =
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"AXIS\", nonce=\"0123456789\", qop=\"auth\"\r\n"
        + "Content-Length: 4\r\n\r\nshh!"

    private func exchange(
        _ request: HTTPRequest, at origin: String, isRepeatable: Bool = true, as username: String? = nil,
        total: Duration = longestWait
    ) throws -> HTTPExchange {
        HTTPExchange(
            request: request, origin: try Origin(origin), certificate: .system, timeouts: HTTPTimeouts(total: total),
            maximumReplySize: 1000, isRepeatable: isRepeatable,
            credentials: username.map { Credentials(username: $0, password: "canary-4711") })
    }

    @Test func perform_nothingIsLeft_oneHandleForAllKindsOfExchange() async throws {
        let requests = Requests()
        let server = try ScriptedServer(address: "127.0.0.1") { connection in
            while let request = connection.readRequest() {
                requests.append(request)
                if request.hasPrefix("GET /login"), !request.contains("Authorization: Digest ") {
                    connection.send(Self.challenge)
                } else {
                    connection.reply("fine")
                }
            }
        }
        defer { server.stop() }
        let origin = "http://127.0.0.1:\(server.port)"
        // A loop of the test's own, so that one handle serves all of them.
        let loop = CurlLoop()
        let login = try await loop.perform(exchange(HTTPRequest(.get, "/login"), at: origin, as: "root"))
        #expect(login.status == 200)
        #expect(login.body == Array("fine".utf8), "the body of the 401 is not part of the answer")
        let post = HTTPRequest(.post, "/post", contentType: "text/x-test", body: "body")
        _ = try await loop.perform(exchange(post, at: origin))
        _ = try await loop.perform(exchange(HTTPRequest(.get, "/plain"), at: origin))
        _ = try await loop.perform(exchange(HTTPRequest(.post, "/empty"), at: origin))
        let plain = requests.seen.suffix(3)
        #expect(plain.count == 3)
        #expect(plain.allSatisfy { !$0.contains("Authorization") })
        #expect(requests.seen.suffix(2).allSatisfy { !$0.contains("text/x-test") && !$0.contains("body") })
        #expect(requests.seen.suffix(2).first?.hasPrefix("GET /plain ") == true)
        #expect(server.acceptedCount == 1)
    }

    /// Story: after the 401 of a Digest login, libcurl takes the connection for a kept one, and sends the request again by
    /// itself when the device closes it without an answer, although the device may have acted.
    @Test func perform_sentOnce_digestConnectionBreaks() async throws {
        let requests = Requests()
        let server = try ScriptedServer(address: "127.0.0.1") { connection in
            while let request = connection.readRequest() {
                guard !request.contains("Authorization: Digest ") else { return requests.append(request) }
                connection.send(Self.challenge)
            }
        }
        defer { server.stop() }
        let removal = try exchange(
            HTTPRequest(.post, "/remove"), at: "http://127.0.0.1:\(server.port)", isRepeatable: false, as: "root")
        let error = await expectError(TransportError.self) { try await CurlLoop().perform(removal) }
        #expect(error?.code == .connectionFailed)
        #expect(requests.seen.count == 1)
    }

    @Test func perform_value_digestForWhatMustHappenOnce() async throws {
        let requests = Requests()
        let server = try ScriptedServer(address: "127.0.0.1") { connection in
            while let request = connection.readRequest() {
                requests.append(request)
                guard request.contains("Authorization: Digest ") else {
                    connection.send(Self.challenge)
                    continue
                }
                connection.reply("fine")
            }
        }
        defer { server.stop() }
        let loop = CurlLoop()
        for _ in 0..<3 {
            let removal = try exchange(
                HTTPRequest(.post, "/remove", body: "x=y"), at: "http://127.0.0.1:\(server.port)",
                isRepeatable: false, as: "root")
            let reply = try await loop.perform(removal)
            #expect(reply.body == Array("fine".utf8))
        }
        #expect(requests.seen.count == 4)
    }

    /// Story: what must happen once gets a connection of its own, and libcurl kept each of them: 64 open connections to one
    /// camera, which has not many more places.
    @Test func perform_connectionsAreBounded_manyThatMustHappenOnce() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("fine") }
        }
        defer { server.stop() }
        let loop = CurlLoop()
        for _ in 0..<3 * CurlLoop.connectionsPerOrigin {
            let once = try exchange(
                HTTPRequest(.post, "/x"), at: "http://127.0.0.12:\(server.port)", isRepeatable: false)
            #expect(try await loop.perform(once).status == 200)
        }
        #expect(await eventually { server.openCount <= CurlLoop.connectionsPerOrigin })
    }

    /// Story: after a refused or cancelled connection, libcurl 7.88 keeps a buffer on the handle that curl_easy_reset does
    /// not free, and then refuses CURLOPT_BUFFERSIZE: one call later failed for each that had failed before.
    @Test func perform_value_afterFailuresOfAllKinds() async throws {
        let server = try ScriptedServer { connection in
            while let request = connection.readRequest() {
                guard !request.hasPrefix("GET /hang") else { return connection.hang() }
                guard !request.hasPrefix("GET /close") else { return }
                connection.reply("fine")
            }
        }
        defer { server.stop() }
        let loop = CurlLoop()
        let origin = "http://127.0.0.12:\(server.port)"
        for failing in [
            "http://127.0.0.12:\(try unusedPort())/x", "http://[1.2]/x", origin + "/hang", origin + "/close",
        ] {
            let slash = try #require(failing.lastIndex(of: "/"))
            let bad = try exchange(
                HTTPRequest(.get, String(failing[slash...])), at: String(failing[..<slash]), total: .milliseconds(200))
            await #expect(throws: TransportError.self) { try await loop.perform(bad) }
            let reply = try await loop.perform(exchange(HTTPRequest(.get, "/x"), at: origin))
            #expect(reply.body == Array("fine".utf8))
        }
        let hanging = try exchange(HTTPRequest(.get, "/hang"), at: origin)
        let before = server.openCount
        let task = Task { try await loop.perform(hanging) }
        #expect(await eventually { server.openCount > before || server.openCount == 1 })
        task.cancel()
        _ = try? await task.value
        for _ in 0..<3 {
            let reply = try await loop.perform(exchange(HTTPRequest(.get, "/x"), at: origin))
            #expect(reply.body == Array("fine".utf8))
        }
    }

    /// Story: libcurl keeps the system's error number on the handle, so a server that said nothing was reported as one that
    /// refused, because an earlier exchange had been.
    @Test func perform_reasonIsItsOwn_afterAnotherFailure() async throws {
        let loop = CurlLoop()
        let nobody = try exchange(HTTPRequest(.get, "/x"), at: "http://127.0.0.12:\(try unusedPort())")
        let refused = await expectError(TransportError.self) { try await loop.perform(nobody) }
        #expect(refused?.detail?.contains("refused") == true)
        let server = try ScriptedServer { _ = $0.readRequest() }
        defer { server.stop() }
        let silent = try exchange(HTTPRequest(.get, "/x"), at: "http://127.0.0.12:\(server.port)")
        let error = await expectError(TransportError.self) { try await loop.perform(silent) }
        #expect(error?.detail == "Server returned nothing (no headers, no data)")
    }

    /// Story: libcurl up to 8.17 leaves its sockets open in every program that the app starts, and with them a connection
    /// that the device already trusts.
    @Test func perform_socketsAreClosed_inChildProcesses() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("fine") }
        }
        defer { server.stop() }
        _ = try await CurlLoop().perform(exchange(HTTPRequest(.get, "/x"), at: "http://127.0.0.12:\(server.port)"))
        var found = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
            guard let descriptor = CInt(name), peerPort(of: descriptor) == server.port else { continue }
            found += 1
            #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
        }
        #expect(found == 1)
    }

    /// Story: the two sockets by which libcurl 7.88 wakes its own wait were open in every program that the app started.
    @Test func list_everyDescriptorIsClosed_inChildProcesses() async throws {
        try await SimulatedDevice.withDevice { device in
            let app = try SteeredProcess(account: "my_app", bus: device.busAddress, origin: device.origin)
            #expect(try await app.tell("list") == "listed 12")
            let directory = "/proc/\(app.identifier)/fdinfo"
            var inherited: [String] = []
            var sockets = 0
            for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
                guard let descriptor = CInt(name), descriptor > STDERR_FILENO,
                    let information = try? String(contentsOfFile: "\(directory)/\(name)", encoding: .utf8),
                    let flags = information.split(separator: "\n").first(where: { $0.hasPrefix("flags:") }),
                    let bits = CInt(flags.dropFirst(6).trimmingCharacters(in: .whitespaces), radix: 8)
                else { continue }
                let link = "/proc/\(app.identifier)/fd/\(name)"
                let target = try FileManager.default.destinationOfSymbolicLink(atPath: link)
                if target.hasPrefix("socket:") { sockets += 1 }
                if bits & O_CLOEXEC == 0 { inherited.append("\(name) is \(target)") }
            }
            #expect(inherited == [])
            // The connection, and the pair: the bus is closed when the account is there.
            #expect(sockets >= 3)
        }
    }

    private func peerPort(of descriptor: CInt) -> UInt16? {
        var name = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getpeername(descriptor, $0, &length) }
        }
        return status == 0 && name.sin_family == sa_family_t(AF_INET) ? UInt16(bigEndian: name.sin_port) : nil
    }

    // MARK: Values at the edges

    private static let extremes: [Duration] = [
        .zero, .nanoseconds(1), .seconds(-1), .seconds(Int64.min), .seconds(Int64.max), .seconds(Int64.max) * 18,
        .seconds(Int64.min) * 18, .seconds(65_536), .seconds(2_147_483), .seconds(2_147_484),
        .seconds(Int64(UInt32.max)),
    ]

    /// Story: "no time-out" written as the largest duration ended the app with an arithmetic overflow.
    @Test(arguments: extremes)
    func send_noTrap_anyDuration(duration: Duration) async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("fine") }
        }
        defer { server.stop() }
        for changed in 0..<4 {
            var vapix = Vapix(
                origin: try Origin("http://127.0.0.12:\(server.port)"),
                credentials: FixedCredentials(Credentials(username: "a", password: "b")))
            var request = HTTPRequest(.get, "/x", additionalTimeout: .seconds(3))
            switch changed {
            case 0: vapix.timeouts.connect = duration
            case 1: vapix.timeouts.idle = duration
            case 2: vapix.timeouts.total = duration
            default: request.additionalTimeout = duration
            }
            do {
                let reply = try await vapix.send(request, effect: .read)
                #expect(reply.status == 200)
            } catch let error as VapixError {
                // A millisecond may be too short; nothing else may be wrong.
                #expect(error.code == .timedOut, "\(changed): \(error)")
                #expect(duration < .seconds(1))
            }
        }
    }

    @Test(arguments: [(Int.min, false), (-1, false), (0, false), (3, false), (4, true), (Int.max, true)])
    func send_noTrap_anyReplySize(size: Int, isEnough: Bool) async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil {
                connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfine\r\n0\r\n\r\n")
            }
        }
        defer { server.stop() }
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a", password: "b")))
        vapix.maximumReplySize = size
        do {
            let reply = try await vapix.send(HTTPRequest(.get, "/x"), effect: .read)
            #expect(reply.body == Array("fine".utf8))
            #expect(isEnough)
        } catch let error as VapixError {
            #expect(error.code == .replyTooLarge)
            #expect(!isEnough)
        }
    }

    /// Whether an operation makes the request or the caller does: nothing of it is sent.
    @Test(arguments: ["x", "", "/x y", "/x\r\nHost: y", "/x#y", "/\u{7F}", "/ü"])
    func send_invalidRequest_notWellFormed(path: String) async throws {
        let vapix = try Vapix(origin: "http://127.0.0.12:1", username: "a", password: "b")
        for request in [HTTPRequest(.get, path), HTTPRequest(.get, "/x", query: "a=" + path.dropFirst() + "\n")] {
            let call = VapixCall("x", request, access: .viewer, effect: .read) { $0.status }
            #expect(throws: VapixError.self) { try call.request }
            let errors = [
                await expectError(VapixError.self) { try await vapix.send(call) },
                await expectError(VapixError.self) { try await vapix.send(request, effect: .read) },
                await expectError(VapixError.self) { try await vapix.open(request, effect: .read) },
            ]
            #expect(errors.allSatisfy { $0?.code == .invalidRequest })
        }
    }

    @Test(arguments: ["http://[1.2]", "http://[::::]", "http://[12345::]"])
    func send_invalidRequest_noSuchAddress(origin: String) async throws {
        let vapix = try Vapix(origin: origin, username: "a", password: "b")
        let error = await expectError(VapixError.self) {
            try await vapix.send(HTTPRequest(.get, "/x"), effect: .read)
        }
        #expect(error?.code == .invalidRequest)
        #expect(error?.isRetriable == false)
    }

    @Test func send_invalidRequest_longerThanLibcurlTakes() async throws {
        let vapix = try Vapix(origin: "http://127.0.0.12:1", username: "a", password: "b")
        let query = "a=" + String(repeating: "x", count: 9_000_000)
        let error = await expectError(VapixError.self) {
            try await vapix.send(HTTPRequest(.get, "/x", query: query), effect: .read)
        }
        #expect(error?.code == .invalidRequest)
    }

    @Test func send_replyTooLarge_endlessHeaders() async throws {
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\n")
            let line = "X-Long: " + String(repeating: "x", count: 60_000) + "\r\n"
            while connection.send(line) {}
        }
        defer { server.stop() }
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a", password: "b")))
        vapix.timeouts.total = longestWait
        let error = await expectError(VapixError.self) {
            try await vapix.send(HTTPRequest(.get, "/x"), effect: .read)
        }
        #expect([.connectionFailed, .replyTooLarge].contains(error?.code))
    }
}
