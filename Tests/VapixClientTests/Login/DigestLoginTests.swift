import Foundation
import ServiceAccounts
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import VapixClient

/// How servers ask for a login across the network, through real sockets, and how many requests that costs.
@Suite(.timeLimit(.minutes(10)))
struct DigestLoginTests {
    /// A server that wants a login, as a test says.
    private final class Server: Sendable {
        let requests: Requests
        let server: ScriptedServer

        /// Starts a server that gives a request and its number to `answer`, and sends what that returns.
        init(_ answer: @escaping @Sendable (_ request: String, _ number: Int) -> String) throws {
            let requests = Requests()
            self.requests = requests
            server = try ScriptedServer(address: "127.0.0.1") { connection in
                while let request = connection.readRequest() {
                    let number = requests.append(request)
                    connection.send(answer(request, number))
                }
            }
        }

        func client(password: String = "canary-4711") throws -> Vapix {
            var vapix = try Vapix(origin: "http://127.0.0.1:\(server.port)", username: "root", password: password)
            vapix.timeouts = HTTPTimeouts(connect: longestWait, idle: longestWait, total: longestWait)
            vapix.retryPolicy = .never
            return vapix
        }
    }

    private final class Requests: Sendable {
        private let all = Locked<[String]>([])

        var seen: [String] { all.withLock { $0 } }
        func append(_ request: String) -> Int {
            all.withLock { all in
                all.append(request)
                return all.count
            }
        }
    }

    private static let list = "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n<reply result=\"ok\"/>"

    private static func refusal(_ challenges: String...) -> String {
        "HTTP/1.1 401 Unauthorized\r\n" + challenges.map { "WWW-Authenticate: \($0)\r\n" }.joined()
            + "Content-Length: 9\r\n\r\n<no></no>"
    }

    private static func digest(_ nonce: String, _ more: String = "") -> String {
        #"Digest realm="AXIS", nonce="\#(nonce)", qop="auth""# + more
    }

    private static func value(of name: String, in request: String) -> String? {
        guard let start = request.range(of: " \(name)=") else { return nil }
        let rest = request[start.upperBound...]
        return rest.hasPrefix("\"")
            ? String(rest.dropFirst().prefix { $0 != "\"" }) : String(rest.prefix { $0 != "," && $0 != "\r" })
    }

    // MARK: How many requests

    /// Story: libcurl follows `stale=true` without a limit; one call made 7,000 requests, and ended in a wrong error.
    @Test func list_unauthorized_staleForEver() async throws {
        let server = try Server { _, number in Self.refusal(Self.digest("n\(number)", ", stale=true")) }
        defer { server.server.stop() }
        let vapix = try server.client()
        let error = await expectError(VapixError.self) { try await vapix.applications.list() }
        #expect(error?.code == .unauthorized)
        #expect(error?.httpStatus == 401)
        #expect(server.requests.seen.count == 3)
    }

    @Test func list_value_oneOldNonceAfterAnother() async throws {
        let server = try Server { request, number in
            number < 3 ? Self.refusal(Self.digest("n\(number)", ", stale=true")) : Self.list
        }
        defer { server.server.stop() }
        _ = try await server.client().applications.list()
        #expect(server.requests.seen.count == 3)
    }

    @Test func list_unauthorized_wrongPasswordIsTriedOnceACall() async throws {
        let server = try Server { _, number in Self.refusal(Self.digest("n\(number)")) }
        defer { server.server.stop() }
        let vapix = try server.client()
        for count in 1...3 {
            let error = await expectError(VapixError.self) { try await vapix.applications.list() }
            #expect(error?.code == .unauthorized)
            #expect(server.requests.seen.count == 2 * count)
        }
    }

    /// Story: each call across the network cost two requests, and one with a body an empty one before.
    @Test func calls_twentyInARow_makeTwentyOneRequests() async throws {
        let server = try Server { request, _ in
            request.contains("Authorization: Digest ") ? Self.list : Self.refusal(Self.digest("kept"))
        }
        defer { server.server.stop() }
        let vapix = try server.client()
        for index in 0..<20 {
            if index.isMultiple(of: 2) {
                _ = try await vapix.applications.list()
            } else {
                _ = try await vapix.send(HTTPRequest(.post, "/x", body: HTTPBody([0x30 + UInt8(index)])), effect: .once)
            }
        }
        #expect(server.requests.seen.count == 21)
        #expect(server.requests.seen.filter { $0.hasPrefix("POST /x ") }.allSatisfy { !$0.hasSuffix("\r\n\r\n") })
        let counts = server.requests.seen.compactMap { Self.value(of: "nc", in: $0) }
        #expect(counts == (1...20).map { String(repeating: "0", count: $0 < 16 ? 7 : 6) + String($0, radix: 16) })
    }

    @Test func calls_manyAtOnce_shareTheChallenge() async throws {
        let server = try Server { request, _ in
            request.contains("Authorization: Digest ") ? Self.list : Self.refusal(Self.digest("kept"))
        }
        defer { server.server.stop() }
        let vapix = try server.client()
        _ = try await vapix.applications.list()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { _ = try await vapix.applications.list() } }
            try await group.waitForAll()
        }
        #expect(server.requests.seen.count == 52)
        #expect(Set(server.requests.seen.compactMap { Self.value(of: "nc", in: $0) }).count == 51)
    }

    /// Whether the device says that the nonce was old, or just gives another.
    @Test(arguments: ["", ", stale=true", ", stale=false"])
    func calls_nonceForOneRequest_succeed(stale: String) async throws {
        let used = Requests()
        let server = try Server { request, number in
            if let nonce = Self.value(of: "nonce", in: request), !used.seen.contains(nonce) {
                _ = used.append(nonce)
                return Self.list
            }
            return Self.refusal(Self.digest("n\(number)", request.contains("Digest ") ? stale : ""))
        }
        defer { server.server.stop() }
        let vapix = try server.client()
        for _ in 0..<5 { _ = try await vapix.applications.list() }
        #expect(server.requests.seen.count == 10)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = try await vapix.applications.list() } }
            try await group.waitForAll()
        }
    }

    // MARK: Forms of challenges

    @Test func list_value_everyFormOfChallenge() async throws {
        let md5 = #"Digest realm="a", nonce="md5", qop="auth", algorithm=MD5"#
        let sha = #"Digest realm="a", nonce="sha", qop="auth", algorithm=SHA-256"#
        let other = #"Digest realm="a", nonce="other", qop="auth", algorithm=SHA-512-256"#
        let cases: [(challenges: [String], nonce: String)] = [
            ([md5], "md5"), (["Basic realm=\"a, Digest\", " + md5], "md5"), ([md5 + ", Basic realm=\"a\""], "md5"),
            (["Basic realm=\"a\"", md5], "md5"), ([sha, md5], "sha"), ([md5, sha], "md5"), ([sha + ", " + md5], "sha"),
            ([other, md5], "md5"), ([other + ", " + sha], "sha"), (["Negotiate", "NTLM", md5], "md5"),
            ([#"Digest realm="AXIS \"q\", x", nonce="quoted""#], "quoted"), ([#"digest REALM=a,NONCE=bare"#], "bare"),
        ]
        for (challenges, nonce) in cases {
            let head =
                "HTTP/1.1 401 Unauthorized\r\n"
                + challenges.map { "www-authenticate: \($0)\r\n" }.joined() + "Content-Length: 0\r\n\r\n"
            let server = try Server { request, _ in request.contains("Authorization: Digest ") ? Self.list : head }
            defer { server.server.stop() }
            _ = try await server.client().applications.list()
            let login = try #require(server.requests.seen.last)
            #expect(server.requests.seen.count == 2, "\(challenges)")
            #expect(Self.value(of: "nonce", in: login) == nonce, "\(challenges)")
            #expect(login.contains("qop=auth") == challenges.joined().contains("qop"), "\(challenges)")
            #expect(login.contains(#"realm="AXIS \"q\", x""#) == (nonce == "quoted"), "\(challenges)")
            #expect(!login.contains("canary") && !login.contains("Basic"))
        }
    }

    /// Story: the client said no more than that the credentials were not accepted; it had not sent them.
    @Test(arguments: [
        (#"Basic realm="a""#, "only Basic", "https"),
        (#"Negotiate, Basic realm="a""#, "only Negotiate and Basic", "https"),
        ("Negotiate, NTLM", "only Negotiate and NTLM", "Digest"),
        (#"Digest realm="a", nonce="n", algorithm=SHA-512-256"#, "only Digest", "Digest"),
    ])
    func list_unauthorized_nothingThatMayBeSentOverHTTP(challenge: String, offer: String, advice: String) async throws {
        let server = try Server { _, _ in Self.refusal(challenge) }
        defer { server.server.stop() }
        let vapix = try server.client()
        let error = await expectError(VapixError.self) { try await vapix.applications.list() }
        #expect(error?.code == .unauthorized)
        #expect(error?.description.contains(offer) == true, "\(error.debugDescription)")
        #expect(error?.description.contains("not sent") == true)
        #expect(error?.advice.contains(advice) == true)
        #expect(server.requests.seen.count == 1)
        #expect(server.requests.seen.allSatisfy { !$0.contains("Authorization") })
    }

    // MARK: Bodies

    private static let large = HTTPBody([UInt8](repeating: UInt8(ascii: "x"), count: 100_000))

    /// Story: an empty POST probes for a challenge, and some devices answer it as what it is, a bad request.
    @Test(arguments: ["400 Bad Request", "411 Length Required", "500 Internal Server Error", "200 OK"])
    func send_value_probeIsAnsweredWithoutAChallenge(status: String) async throws {
        let server = try Server { request, _ in
            request.hasSuffix("\r\n\r\n") ? "HTTP/1.1 \(status)\r\nContent-Length: 0\r\n\r\n" : Self.list
        }
        defer { server.server.stop() }
        for effect in [Effect.idempotent, .once] {
            let reply = try await server.client().send(HTTPRequest(.post, "/x", body: Self.large), effect: effect)
            #expect(reply.status == 200)
            let small = try await server.client().send(HTTPRequest(.post, "/x", body: "a"), effect: effect)
            #expect(small.status == 200)
        }
        #expect(server.requests.seen.count == 6)
    }

    /// The empty POST in place of a large one once counted as never sent, so that a call that must happen once was repeated.
    @Test func send_probeIsCut_mayHaveHappened() async throws {
        let requests = Requests()
        let server = try ScriptedServer(address: "127.0.0.1") { connection in
            if let request = connection.readRequest() { _ = requests.append(request) }
        }
        defer { server.stop() }
        var vapix = try Vapix(origin: "http://127.0.0.1:\(server.port)", username: "root", password: "canary-4711")
        vapix.clock = ManualClock(jumps: true)
        let client = vapix
        let error = await expectError(VapixError.self) {
            try await client.send(HTTPRequest(.post, "/x", body: Self.large), effect: .once)
        }
        #expect(error?.code == .connectionFailed)
        #expect(error?.mayHaveHappened == true)
        #expect(requests.seen.count == 1)
    }

    /// A device that needs no login acts on the empty POST, even if the large one then is never sent.
    @Test func reply_probeIsAnswered_countsAsSent() async throws {
        let exchange = HTTPExchange(
            request: HTTPRequest(.post, "/x", body: Self.large), origin: try Origin("http://127.0.0.1"),
            certificate: .system, timeouts: HTTPTimeouts(), maximumReplySize: 1000, isRepeatable: false)
        let credentials = Credentials(username: "root", password: "canary-4711")
        for (status, isUnsent) in [(200, false), (303, false), (500, false), (400, true), (404, true)] {
            let error = await expectError(TransportError.self) {
                try await ChallengeLogin().reply(to: exchange, as: credentials) { exchange, _ in
                    if exchange.request.body.bytes == [] { return HTTPReply(status: status) }
                    throw TransportError(code: .connectionFailed, detail: nil, isUnsent: true)
                }
            }
            #expect(error?.isUnsent == isUnsent, "\(status)")
        }
    }

    @Test func send_largeBody_isSentOnce() async throws {
        let server = try Server { request, number in
            request.contains("Authorization: Digest ") ? Self.list : Self.refusal(Self.digest("n\(number)"))
        }
        defer { server.server.stop() }
        let vapix = try server.client()
        for _ in 0..<2 {
            _ = try await vapix.send(HTTPRequest(.post, "/x", body: Self.large), effect: .once)
        }
        #expect(server.requests.seen.map { $0.utf8.count > 100_000 } == [false, true, false, true])
    }

    /// libcurl removes `..` from a path by itself; the login covers the path that is sent.
    @Test func send_pathWithDots_isSentAndSignedAsItIs() async throws {
        let server = try Server { request, _ in
            request.contains("Authorization: Digest ") ? Self.list : Self.refusal(Self.digest("kept"))
        }
        defer { server.server.stop() }
        _ = try await server.client().send(HTTPRequest(.get, "/a/../b/./c", query: "d=e"), effect: .read)
        #expect(server.requests.seen.allSatisfy { $0.hasPrefix("GET /a/../b/./c?d=e HTTP/1.1\r\n") })
        #expect(Self.value(of: "uri", in: server.requests.seen.last ?? "") == "/a/../b/./c?d=e")
    }
}
