import ServiceAccounts
import TestSupport
import Testing
import VapixClient

/// Public functions throw `VapixError` or `CancellationError`, and nothing else, whatever goes wrong below them.
@Suite(.timeLimit(.minutes(10)))
struct ThrownErrorsTests {
    private struct Foreign: Error {}

    private struct Transport: HTTPTransport {
        let outcome: @Sendable () throws -> HTTPReply

        func reply(to exchange: HTTPExchange) async throws -> HTTPReply {
            let reply = try outcome()
            exchange.bodyWriter?.finish(throwing: Foreign())
            return reply
        }
    }

    private struct Provider: CredentialProvider {
        func credentials() async throws -> Credentials { throw Foreign() }
        func credentials(replacing rejected: Credentials) async throws -> Credentials { throw Foreign() }
    }

    private static let outcomes: [(name: String, outcome: @Sendable () throws -> HTTPReply)] = [
        ("foreign error", { throw Foreign() }),
        ("timeout", { throw VapixError(.timedOut) }),
        ("cancellation", { throw CancellationError() }),
        ("nothing", { HTTPReply(status: 200) }),
        ("zeros", { HTTPReply(status: 200, contentType: "text/plain", body: [0, 0]) }),
        ("page", { HTTPReply(status: 200, contentType: "text/html", body: Array("<html>Error</html>".utf8)) }),
        ("server error", { HTTPReply(status: 500, body: Array("{".utf8)) }),
        ("no login", { HTTPReply(status: 401) }),
        ("odd status", { HTTPReply(status: -1) }),
    ]

    private static func isExpected(_ error: any Error) -> Bool { error is VapixError || error is CancellationError }

    @Test func send_everyOperation_throwsNothingElse() async throws {
        let credentials = FixedCredentials(Credentials(username: "a", password: "b"))
        for (name, outcome) in Self.outcomes {
            var vapix = Vapix(
                origin: .virtualHost, credentials: credentials, transport: Transport(outcome: outcome))
            vapix.retryPolicy = .never
            for entry in ExampleTable.all {
                do {
                    try await entry.send?(vapix)
                } catch {
                    #expect(Self.isExpected(error), "\(entry.file), \(name): \(error)")
                }
            }
        }
    }

    /// Story: a proxy's login page, with status 200, was a success of every call whose reply is a text or nothing.
    @Test(arguments: [
        "<html><body><form action='/login'><input name='user'></form></body></html>",
        "<!DOCTYPE html>\n<HTML><head><title>x</title></head><body><script>go()</script></body></HTML>",
        "\u{FEFF} <!-- x --> <?xml version='1.0'?>\n<Html><body><h1>Blocked</h1>Your request was blocked.</body></Html>",
        "<html></html>",
    ])
    func send_everyOperation_pageOfHTMLIsNoSuccess(page: String) async throws {
        let vapix = Vapix(
            origin: .virtualHost, credentials: FixedCredentials(Credentials(username: "a", password: "b")),
            transport: Transport { HTTPReply(status: 200, contentType: "text/html", body: Array(page.utf8)) })
        for entry in ExampleTable.all {
            // The fixture's reader of its own takes any text.
            guard let send = entry.send, entry.operation != "everything/getCustom" else { continue }
            let error = await expectError(VapixError.self) { try await send(vapix) }
            #expect(error?.code == .malformedReply || error?.code == .rejected, "\(entry.file)")
        }
    }

    @Test func send_foreignErrors_areUnderlying() async throws {
        let reply = Transport { throw Foreign() }
        let clients = [
            Vapix(origin: .virtualHost, credentials: Provider(), transport: reply),
            Vapix(
                origin: .virtualHost, credentials: FixedCredentials(Credentials(username: "a", password: "b")),
                transport: reply),
        ]
        for vapix in clients {
            do {
                _ = try await vapix.applications.list()
                Issue.record("no error was thrown")
            } catch let error as VapixError {
                #expect(error.code == .appCodeFailed)
                #expect(error.underlying is Foreign)
                #expect(!"\(error)".contains("Foreign"))
            }
        }
    }

    @Test func open_bodyThatEndsWithAForeignError_throwsVapixError() async throws {
        let vapix = Vapix(
            origin: .virtualHost, credentials: FixedCredentials(Credentials(username: "a", password: "b")),
            transport: Transport { HTTPReply(status: 200) })
        do {
            for try await _ in try await vapix.open(HTTPRequest(.get, "/x"), effect: .read) {}
            Issue.record("no error was thrown")
        } catch {
            #expect(error is VapixError)
        }
    }

    @Test func initializers_invalidArguments_throwVapixError() {
        #expect(throws: VapixError.self) { try Vapix(origin: "ftp://x", username: "a", password: "b") }
        #expect(throws: VapixError.self) { try Origin("http://a@b") }
        #expect(throws: VapixError.self) { try JSONValue(parsing: "{") }
        #expect(throws: VapixError.self) { try HTTPBody(contentsOfFile: "/nowhere/at/all") }
        #expect(throws: VapixError.self) { try Applications.start(package: "").output(from: HTTPReply(status: 200)) }
    }
}
