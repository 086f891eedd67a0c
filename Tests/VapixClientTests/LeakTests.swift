import DeviceSimulator
import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixNetwork

/// A canary password, sent through every way to fail and looked for in all that comes out.
@Suite(.timeLimit(.minutes(10)))
struct LeakTests {
    private static let canary = "canary-4711"
    /// The same as the login header has it: Base64 of the user name and the password.
    private static let login = Data("a0-leak:\(canary)".utf8).base64EncodedString()

    private func expectNoCanary(in value: Any, _ sourceLocation: SourceLocation = #_sourceLocation) {
        var text = "\(value)\n\(String(describing: value))\n\(String(reflecting: value))\n\(Optional(value) as Any)\n"
        dump(value, to: &text)
        text += Mirror(reflecting: value).children.map { "\($0.label ?? ""): \($0.value)" }.joined(separator: "\n")
        if let error = value as? any Error { text += error.localizedDescription + "\((error as NSError).userInfo)" }
        #expect(!text.contains(Self.canary), sourceLocation: sourceLocation)
        #expect(!text.contains(Self.login), sourceLocation: sourceLocation)
        #expect(!text.isEmpty, sourceLocation: sourceLocation)
        // A dump of bytes has a number on each line.
        let numbers = text.split { !$0.isNumber }.compactMap { UInt8($0) }
        #expect(numbers.firstRange(of: Array(Self.canary.utf8)) == nil, sourceLocation: sourceLocation)
    }

    /// A camera whose account has the canary as its password; the account table does not know it.
    private func withCanaryCamera(_ body: (SimulatedDevice, Vapix) async throws -> Void) async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.credentialReply = .text("a0-leak:\(Self.canary)")
        try await withCamera(configuration, body)
    }

    @Test func everyError_noCanary() async throws {
        try await withCanaryCamera { device, vapix in
            var seen: Set<VapixError.Code> = []
            let path = "/axis-cgi/applications/list.cgi"
            let html = "<!DOCTYPE html><p>\(Self.canary) \(Self.login)</p>"
            let replies: [SimulatedReply?] = [
                nil, SimulatedReply(status: 403, body: html), SimulatedReply(status: 404, body: html),
                SimulatedReply(status: 500, body: html), SimulatedReply(status: 200, body: html),
                SimulatedReply(status: 200, body: "<reply result=\"ok\"><\(Self.canary)"),
                SimulatedReply(status: 200, body: "<reply result=\"error\"><error type=\"7\"/></reply>"),
                SimulatedReply(status: 200, bytes: [UInt8](repeating: 0x20, count: 2000)),
            ]
            var small = vapix
            small.maximumReplySize = 1000
            for reply in replies {
                device.script(reply, for: path)
                let error = await expectError(VapixError.self) { try await small.applications.list() }
                let failure = try #require(error)
                expectNoCanary(in: failure)
                seen.insert(failure.code)
            }
            #expect(
                seen == [
                    .unauthorized, .forbidden, .unsupportedAPI, .httpStatus, .malformedReply, .rejected, .replyTooLarge,
                ])
        }
    }

    @Test func transportErrors_noCanary() async throws {
        let hanging = try ScriptedServer { connection in
            _ = connection.readRequest()
            connection.hang()
        }
        defer { hanging.stop() }
        let closing = try ScriptedServer { _ = $0.readRequest() }
        defer { closing.stop() }
        for port in [hanging.port, closing.port, try unusedPort()] {
            var vapix = Vapix(
                origin: try Origin("http://127.0.0.12:\(port)"),
                credentials: FixedCredentials(Credentials(username: "a0-leak", password: Self.canary)))
            vapix.timeouts.total = .milliseconds(300)
            let error = await expectError(VapixError.self) { try await vapix.applications.list() }
            expectNoCanary(in: try #require(error))
        }
    }

    @Test(
        arguments: [
            "http://root:canary-4711@127.0.0.1", "https://127.0.0.1/canary-4711", "canary-4711", "http://canary-4711 x",
        ])
    func originErrors_noCanary(origin: String) throws {
        let error = expectError(VapixError.self) {
            try Vapix(origin: origin, username: "root", password: Self.canary)
        }
        expectNoCanary(in: try #require(error))
    }

    @Test func malformedCredentials_noCanary() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.credentialReply = .text(Self.canary)
        try await withCamera(configuration) { _, vapix in
            let error = await expectError(VapixError.self) { try await vapix.applications.list() }
            let failure = try #require(error)
            #expect(failure.serviceAccount?.code == .malformedReply)
            expectNoCanary(in: failure)
        }
    }

    @Test func clientsAndProviders_noCanary() async throws {
        try await withCanaryCamera { device, vapix in
            let account = ServiceAccount.named("test_app", on: SystemBus(address: device.busAddress))
            let credentials = try await account.credentials()
            #expect(credentials.withPassword { $0.elementsEqual(Self.canary.utf8) })
            expectNoCanary(in: credentials)
            expectNoCanary(in: account)
            expectNoCanary(in: FixedCredentials(credentials))
            expectNoCanary(in: vapix)
            expectNoCanary(in: vapix.applications)
            expectNoCanary(
                in: try Vapix(origin: "https://camera", username: "root", password: Self.canary))
        }
    }

    /// `dump` showed each byte of the body as a number, and the query and the headers as texts.
    @Test func callsAndRequests_noCanary() throws {
        var request = HTTPRequest(
            .post, "/axis-cgi/x.cgi", query: "key=\(Self.canary)", contentType: "text/plain",
            body: HTTPBody(Array(Self.canary.utf8)))
        request.headers = [HTTPHeader("X-Key", Self.canary)]
        let secret = Secret(Self.canary)
        var writer = MultipartWriter()
        writer.append("file", contentType: "text/plain", Array(Self.canary.utf8))
        expectNoCanary(in: request)
        expectNoCanary(in: request.headers)
        expectNoCanary(in: request.body)
        expectNoCanary(in: VapixCall("x", request, effect: .read) { $0 })
        expectNoCanary(in: VapixCall(streaming: "x", request, effect: .read))
        expectNoCanary(in: SSH.Users.add(username: "jo", password: secret))
        expectNoCanary(in: try SSH.Users.set("jo", password: secret).request)
        expectNoCanary(in: Nullable.value(secret))
        expectNoCanary(in: writer)
        var vapix = try Vapix(origin: "https://camera", username: "root", password: Self.canary)
        vapix.headers = request.headers
        vapix.query = request.query
        expectNoCanary(in: vapix)
        expectNoCanary(in: vapix.applications)
    }

    @Test func values_notInArgumentsOrEnvironment() async throws {
        try await withCanaryCamera { _, vapix in
            _ = try? await vapix.applications.list()
            for path in ["/proc/self/cmdline", "/proc/self/environ"] {
                let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
                let text = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
                #expect(!text.isEmpty)
                #expect(!text.contains(Self.canary))
            }
        }
    }
}
