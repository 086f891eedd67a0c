import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixSupport

/// What a provider of credentials can do wrong.
@Suite(.timeLimit(.minutes(10)))
struct LoginTests {
    /// Hands out one value after the other, and the last one for ever.
    private actor Sequence: CredentialProvider {
        private var values: [Credentials]

        init(_ values: [Credentials]) { self.values = values }

        func credentials() throws -> Credentials {
            guard let first = values.first else { throw ServiceEnded() }
            values.removeFirst()
            return first
        }

        func credentials(replacing rejected: Credentials) throws -> Credentials { try credentials() }
    }

    private struct ServiceEnded: Error {}

    /// A service account in a wrapper of the app's own.
    private struct Wrapper: CredentialProvider {
        let account: ServiceAccount

        func credentials() async throws -> Credentials { try await account.credentials() }
        func credentials(replacing rejected: Credentials) async throws -> Credentials {
            try await account.credentials(replacing: rejected)
        }
    }

    private func server(address: String = "127.0.0.12", _ requests: Requests) throws -> ScriptedServer {
        try ScriptedServer(address: address) { connection in
            while let request = connection.readRequest() {
                requests.append(request)
                connection.send(
                    "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"AXIS\", nonce=\"1\", qop=\"auth\"\r\n"
                        + "Content-Length: 0\r\n\r\n")
            }
        }
    }

    private final class Requests: Sendable {
        private let all = Locked<[String]>([])

        var seen: [String] { all.withLock { $0 } }
        func append(_ request: String) { all.withLock { $0.append(request) } }
    }

    /// Story: only the first credentials were looked at; a colon or a line break in the second went out.
    @Test(arguments: ["a:b", "a\r\nX-Injected: 1"])
    func list_invalidRequest_secondLoginCannotBeSent(username: String) async throws {
        let requests = Requests()
        let server = try server(address: "127.0.0.1", requests)
        defer { server.stop() }
        let provider = Sequence([
            Credentials(username: "root", password: "x"), Credentials(username: username, password: "x"),
        ])
        let vapix = Vapix(origin: try Origin("http://127.0.0.1:\(server.port)"), credentials: provider)
        let error = await expectError(VapixError.self) { try await vapix.applications.list() }
        #expect(error?.code == .invalidRequest)
        #expect(requests.seen.allSatisfy { !$0.contains("X-Injected") && !$0.contains("a:b") })
    }

    @Test func list_unauthorized_newCredentialsEachTime() async throws {
        let requests = Requests()
        let server = try server(requests)
        defer { server.stop() }
        let provider = Sequence((0..<10).map { Credentials(username: "user\($0)", password: "x") })
        let vapix = Vapix(origin: try Origin("http://127.0.0.12:\(server.port)"), credentials: provider)
        let error = await expectError(VapixError.self) { try await vapix.applications.list() }
        #expect(error?.code == .unauthorized)
        #expect(requests.seen.count == 2)
    }

    @Test func list_providersOwnError_noSecondLogin() async throws {
        let requests = Requests()
        let server = try server(requests)
        defer { server.stop() }
        let provider = Sequence([Credentials(username: "user", password: "x")])
        let vapix = Vapix(origin: try Origin("http://127.0.0.12:\(server.port)"), credentials: provider)
        let error = await expectError(VapixError.self) { try await vapix.applications.list() }
        #expect(error?.underlying is ServiceEnded)
        #expect(requests.seen.count == 1)
    }

    /// Story: the rule that a service account goes to 127.0.0.12 alone looked at the provider's type.
    @Test func list_invalidRequest_wrappedServiceAccountElsewhere() async throws {
        let requests = Requests()
        let server = try server(address: "127.0.0.1", requests)
        defer { server.stop() }
        try await withCamera { device, _ in
            let account = ServiceAccount.named("test_app", on: SystemBus(address: device.busAddress))
            let vapix = Vapix(
                origin: try Origin("http://127.0.0.1:\(server.port)"), credentials: Wrapper(account: account))
            let error = await expectError(VapixError.self) { try await vapix.applications.list() }
            #expect(error?.code == .invalidRequest)
            #expect(requests.seen.isEmpty)
            let local = Vapix(origin: try Origin(device.origin), credentials: Wrapper(account: account))
            #expect(try await !local.applications.list().isEmpty)
        }
    }
}
