import TestSupport
import Testing
import VapixClient
import VapixSupport

/// What an app can put into a request of its own.
@Suite(.timeLimit(.minutes(10)))
struct RequestTests {
    private func sent(_ request: HTTPRequest, headers: [HTTPHeader] = []) async throws -> String {
        let heads = Heads()
        let server = try ScriptedServer { connection in
            while let request = connection.readRequest() {
                heads.append(request)
                connection.reply(request.hasPrefix("HEAD") ? "" : "fine")
            }
        }
        defer { server.stop() }
        var vapix = try Vapix(origin: "http://127.0.0.12:\(server.port)", username: "a", password: "b")
        vapix.headers = headers
        let call = VapixCall("x", request, access: .anonymous, effect: .read) { $0 }
        #expect(try await vapix.send(call).status == 200)
        return heads.all.joined(separator: "\n---\n")
    }

    @Test(arguments: HTTPRequest.Method.allCases)
    func send_everyMethod_isSentWithItsBody(method: HTTPRequest.Method) async throws {
        let hasBody = method != .get && method != .head
        let request = HTTPRequest(
            method, "/config/rest/x", contentType: hasBody ? "application/json" : nil, body: hasBody ? "{}" : [])
        let text = try await sent(request)
        #expect(text.hasPrefix("\(method.rawValue) /config/rest/x HTTP/1.1"))
        #expect(text.contains("Content-Type: application/json") == hasBody)
        #expect(text.hasSuffix("{}") == hasBody)
    }

    @Test func send_deleteWithoutBody_hasNone() async throws {
        let text = try await sent(HTTPRequest(.delete, "/x"))
        #expect(text.hasPrefix("DELETE /x HTTP/1.1"))
        #expect(!text.lowercased().contains("content-length"))
    }

    @Test func send_ownHeaders_areSentAndForgotten() async throws {
        var request = HTTPRequest(.get, "/x")
        request.headers = [HTTPHeader("X-Token", "canary 1"), HTTPHeader("X-Empty", "")]
        let text = try await sent(request, headers: [HTTPHeader("Accept-Language", "sv")])
        #expect(text.contains("X-Token: canary 1\r\n"))
        #expect(text.contains("X-Empty:\r\n"))
        #expect(text.contains("Accept-Language: sv\r\n"))
    }

    @Test(
        arguments: [
            HTTPHeader("", "x"), HTTPHeader("A B", "x"), HTTPHeader("A:", "x"), HTTPHeader("A\r\nB", "x"),
            HTTPHeader("A", "x\r\nB: c"), HTTPHeader("A", "x\n"), HTTPHeader("A", "\0"), HTTPHeader("A", "ü"),
            HTTPHeader("Authorization", "Basic x"), HTTPHeader("host", "x"), HTTPHeader("Content-Length", "1"),
            HTTPHeader("TRANSFER-ENCODING", "chunked"),
        ])
    func send_headerThatCannotBeSent_isInvalid(header: HTTPHeader) async throws {
        let vapix = try Vapix(origin: "http://127.0.0.1:1", username: "a", password: "b")
        var request = HTTPRequest(.get, "/x")
        request.headers = [header]
        let error = await expectError(VapixError.self) { try await vapix.send(request, effect: .read) }
        #expect(error?.code == .invalidRequest)
        var other = vapix
        other.headers = [header]
        let second = await expectError(VapixError.self) { try await other.applications.list() }
        #expect(second?.code == .invalidRequest)
    }

    @Test(arguments: [HTTPRequest.Method.get, .head])
    func send_bodyWhereNoneMayBe_isInvalid(method: HTTPRequest.Method) async throws {
        let vapix = try Vapix(origin: "http://127.0.0.1:1", username: "a", password: "b")
        let request = HTTPRequest(method, "/x", body: "x")
        let error = await expectError(VapixError.self) { try await vapix.send(request, effect: .read) }
        #expect(error?.code == .invalidRequest)
    }

    @Test func request_equality_comparesWhatIsSent() throws {
        #expect(try Applications.start(package: "a").request == Applications.start(package: "a").request)
        #expect(try Applications.start(package: "a").request != Applications.start(package: "b").request)
        var first = HTTPRequest(.get, "/x")
        let second = first
        first.progress = { _ in }
        #expect(first == second)
        let chunks = HTTPBody(size: 1) { AsyncStream { $0.finish() } }
        let copy = chunks
        #expect(chunks == copy)
        #expect(chunks != HTTPBody(size: 1) { AsyncStream { $0.finish() } })
    }

    @Test func call_description_showsNoArguments() throws {
        let call = Applications.start(package: "canary")
        #expect("\(call)" == "applications/start (POST /axis-cgi/applications/control.cgi)")
    }
}

private final class Heads: Sendable {
    private let heads = Locked<[String]>([])

    func append(_ head: String) { heads.withLock { $0.append(head) } }
    var all: [String] { heads.withLock { $0 } }
}
