import ServiceAccounts
import TestSupport
import Testing
import VapixNetwork
import VapixSupport

@testable import VapixClient

/// Where calls of the device configuration framework go, by what the device says of itself.
@Suite(.timeLimit(.minutes(10)))
struct ConfigurationDirectoryTests {
    /// A device that answers each request from a function.
    private final class Device: HTTPTransport {
        private let all = Locked<[String]>([])
        private let answer: @Sendable (HTTPRequest, Int) async throws -> HTTPReply

        init(_ answer: @escaping @Sendable (HTTPRequest, Int) async throws -> HTTPReply) {
            self.answer = answer
        }

        /// The requests so far, each as its method and path.
        var requests: [String] { all.withLock { $0 } }

        func reply(to exchange: HTTPExchange) async throws -> HTTPReply {
            let request = exchange.request
            let count = all.withLock { requests in
                requests.append("\(request.method.rawValue) \(request.path)")
                return requests.count
            }
            return try await answer(request, count)
        }
    }

    private static let success = #"{"status": "success"}"#
    private static let list = #"{"status": "success", "data": [{"username": "jo"}]}"#

    private static func reply(_ body: String, _ status: Int = 200) -> HTTPReply {
        HTTPReply(status: status, contentType: "application/json", body: Array(body.utf8))
    }

    private static func index(_ version: String, _ path: String) -> HTTPReply {
        reply(#"{"apis": {"ssh": {"v1": {"version": "\#(version)", "rest_api": "\#(path)", "state": "beta"}}}}"#)
    }

    private func client(_ device: Device) throws -> Vapix {
        Vapix(
            origin: try Origin("http://192.0.2.1"),
            credentials: FixedCredentials(Credentials(username: "root", password: "canary-4711")), transport: device)
    }

    @Test func send_apiAtAnotherPath_goesThereAfterOneQuestion() async throws {
        let device = Device { request, _ in
            request.path == "/config/discover"
                ? Self.index("1.0.0-beta.1", "/config/rest/ssh/v1beta") : Self.reply(Self.list)
        }
        let vapix = try client(device)
        let copy = vapix
        #expect(try await vapix.ssh.users.list().map(\.username) == ["jo"])
        try await copy.ssh.users.remove("jo")
        #expect(
            device.requests == [
                "GET /config/discover", "GET /config/rest/ssh/v1beta/users", "DELETE /config/rest/ssh/v1beta/users/jo",
            ])
    }

    @Test func send_concurrentCallers_shareOneQuestion() async throws {
        let device = Device { request, _ in
            guard request.path == "/config/discover" else { return Self.reply(Self.list) }
            for _ in 0..<100 { await Task.yield() }
            return Self.index("1.0.1", "/config/rest/ssh/v1")
        }
        let vapix = try client(device)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = try await vapix.ssh.users.list() } }
            try await group.waitForAll()
        }
        #expect(device.requests.count { $0 == "GET /config/discover" } == 1)
        #expect(device.requests.count == 21)
    }

    @Test func send_deviceWithoutDiscovery_usesTheDocumentedPath() async throws {
        let device = Device { request, _ in
            request.path == "/config/discover" ? Self.reply("", 404) : Self.reply(Self.list)
        }
        let vapix = try client(device)
        _ = try await vapix.ssh.users.list()
        _ = try await vapix.ssh.users.list()
        let call = "GET /config/rest/ssh/v1/users"
        #expect(device.requests == ["GET /config/discover", call, call])
    }

    /// A failed question is asked again by the next call.
    @Test func send_failedQuestion_isNotRemembered() async throws {
        let device = Device { request, count in
            if count == 1 { throw VapixError(.timedOut) }
            return request.path == "/config/discover"
                ? Self.index("1.0.1", "/config/rest/ssh/v1") : Self.reply(Self.list)
        }
        let vapix = try client(device)
        await #expect(throws: VapixError.self) { try await vapix.ssh.users.list() }
        _ = try await vapix.ssh.users.list()
        #expect(device.requests == ["GET /config/discover", "GET /config/discover", "GET /config/rest/ssh/v1/users"])
    }

    /// Story: a device with a version after all that the client knows was said to need an update of AXIS OS.
    @Test(arguments: [
        (#"{"apis": {}}"#, "the device does not have it", "an update of AXIS OS may help"),
        (
            #"{"apis": {"ssh": {"v0": {"version": "0.9.0-beta.1"}}}}"#, "the device has 0.9.0-beta.1",
            "an update of AXIS OS may help"
        ),
        (
            #"{"apis": {"ssh": {"v3": {"version": "3.0.1"}}}}"#, "the device has 3.0.1",
            "use a newer version of the package"
        ),
    ])
    func send_missingVersion_isRefusedBeforeAnythingIsSent(index: String, found: String, advice: String) async throws {
        let device = Device { _, _ in Self.reply(index) }
        let vapix = try client(device)
        let error = await expectError(VapixError.self) { try await vapix.ssh.users.remove("jo") }
        #expect(error?.code == .unsupportedAPI)
        #expect(error?.operation == "ssh/users.remove")
        #expect(error?.advice.contains(advice) == true, "\(String(describing: error))")
        #expect(
            error?.detail?.contains("version 1.0 of the API ssh, and \(found)") == true, "\(String(describing: error))")
        #expect(device.requests == ["GET /config/discover"])
    }

    /// Version 2 of SSH has the calls of version 1.
    ///
    /// A device may list one of them, or both.
    @Test(arguments: [
        (#""v1": {"version": "1.0.0-beta.1", "rest_api": "/config/rest/ssh/v1beta"}"#, "v1beta"),
        (#""v2": {"version": "2.0.2", "rest_api": "/config/rest/ssh/v2"}"#, "v2"),
        (
            #""v2": {"version": "2.0.2", "rest_api": "/config/rest/ssh/v2"}, "#
                + #""v1": {"version": "1.0.0-beta.1", "rest_api": "/config/rest/ssh/v1beta"}"#, "v2"
        ),
    ])
    func send_severalMajorVersions_goesToTheHighest(versions: String, version: String) async throws {
        let device = Device { request, _ in
            Self.reply(request.path == "/config/discover" ? #"{"apis": {"ssh": {\#(versions)}}}"# : Self.list)
        }
        _ = try await client(device).ssh.users.list()
        #expect(device.requests.last == "GET /config/rest/ssh/\(version)/users")
    }

    /// An upgrade moves an API from v1beta to v1 between two calls.
    @Test func send_pathMovedByAnUpgrade_isFoundAgain() async throws {
        let isUpgraded = Locked(false)
        let device = Device { request, _ in
            let path = "/config/rest/ssh/v1" + (isUpgraded.withLock { $0 } ? "" : "beta")
            if request.path == "/config/discover" { return Self.index("1.0.0", path) }
            return request.path.hasPrefix(path + "/") ? Self.reply(Self.list) : Self.reply("", 404)
        }
        let vapix = try client(device)
        _ = try await vapix.ssh.users.list()
        isUpgraded.withLock { $0 = true }
        // What must happen once is not sent again.
        let error = await expectError(VapixError.self) {
            try await vapix.ssh.users.add(username: "jo", password: Secret("p"))
        }
        #expect(error?.code == .unsupportedAPI)
        // The next call knows the path.
        #expect(try await vapix.ssh.users.list().count == 1)
        isUpgraded.withLock { $0 = false }
        #expect(try await vapix.ssh.users.list().count == 1)
        #expect(
            device.requests == [
                "GET /config/discover", "GET /config/rest/ssh/v1beta/users", "POST /config/rest/ssh/v1beta/users",
                "GET /config/discover", "GET /config/rest/ssh/v1/users", "GET /config/rest/ssh/v1/users",
                "GET /config/discover", "GET /config/rest/ssh/v1beta/users",
            ])
    }

    /// The device may have acted on the first attempt before it was upgraded: the last one, which it never got, hid that.
    @Test(arguments: [404, 405]) func send_furtherRequestNeverSent_mayHaveHappened(status: Int) async throws {
        let isUpgraded = Locked(false)
        let device = Device { request, count in
            if request.path == "/config/discover" {
                return Self.index("1.0.0", "/config/rest/ssh/v1" + (isUpgraded.withLock { $0 } ? "" : "beta"))
            }
            isUpgraded.withLock { $0 = true }
            switch count {
            // The question was the first request.
            case 2: throw VapixError(.connectionFailed, wasSent: true)
            case 3: return Self.reply("", status)
            default: throw VapixError(.connectionFailed, wasSent: false)
            }
        }
        var vapix = try client(device)
        vapix.retryPolicy = RetryPolicy(maximumAttempts: 2, initialDelay: .zero)
        let error = await expectError(VapixError.self) { try await vapix.ssh.users.set("jo", comment: "a") }
        #expect(error?.code == .connectionFailed)
        #expect(error?.mayHaveHappened == true)
        #expect(device.requests.count > 3)
    }

    /// A collection without the item answers 404, too, and has not moved.
    @Test func send_missingItem_asksNothingAnew() async throws {
        let device = Device { request, _ in
            if request.path == "/config/discover" { return Self.index("1.0.0", "/config/rest/ssh/v1") }
            return Self.reply(#"{"status": "error", "error": {"code": 2, "message": "Missing"}}"#, 404)
        }
        let error = await expectError(VapixError.self) { try await client(device).ssh.users.get("jo") }
        #expect(error?.code == .rejected)
        #expect(error?.device?.code == SSH.ErrorCode.itemMissing)
        #expect(device.requests.count == 2)
    }

    /// AXIS OS 11.8 to 11.10 want PUT where newer ones want PATCH.
    @Test func send_deviceThatRefusesPATCH_getsPUTFromThenOn() async throws {
        let device = Device { request, _ in
            if request.path == "/config/discover" { return Self.index("1.0.0", "/config/rest/ssh/v1") }
            return request.method == .put ? Self.reply(Self.success) : Self.reply("", 405)
        }
        let vapix = try client(device)
        try await vapix.ssh.users.set("jo", comment: "a")
        try await vapix.ssh.users.set("jo", comment: "b")
        let path = "/config/rest/ssh/v1/users/jo"
        #expect(device.requests == ["GET /config/discover", "PATCH \(path)", "PUT \(path)", "PUT \(path)"])
    }

    @Test(arguments: ["http://192.0.2.9/x", "//192.0.2.9", "/a?b", "/a b", "", "/"])
    func send_strangePathInTheIndex_isNotFollowed(path: String) async throws {
        let device = Device { request, _ in
            request.path == "/config/discover" ? Self.index("1.0.0", path) : Self.reply(Self.list)
        }
        _ = try await client(device).ssh.users.list()
        #expect(device.requests.last == "GET /config/rest/ssh/v1/users")
    }

    @Test(arguments: [
        "<html>Log in</html>", "{}", "[1]", #"{"apis": 3}"#, #"{"apis": {"ssh": {"v1": {"version": []}}}}"#,
    ])
    func send_malformedIndex_isAnError(body: String) async throws {
        let device = Device { _, _ in Self.reply(body) }
        let error = await expectError(VapixError.self) { try await client(device).ssh.users.list() }
        #expect(error?.code == .malformedReply)
        #expect(device.requests == ["GET /config/discover"])
    }
}
