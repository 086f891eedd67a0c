import ServiceAccounts
import Testing
import VapixClient
import VapixSystem
import VapixTesting

@Suite(.timeLimit(.minutes(10)))
struct ScriptedTransportTests {
    private let transport = ScriptedTransport()
    private var vapix: Vapix { Vapix(transport) }

    private func failure(_ body: () async throws -> Void) async -> VapixError? {
        do {
            try await body()
        } catch {
            return error as? VapixError
        }
        return nil
    }

    @Test func when_call_returnsTheValue() async throws {
        transport.when(Applications.list(), return: [Applications.Application(name: "a", status: .idle)])
        #expect(try await vapix.applications.list().map(\.name) == ["a"])
        #expect(try await vapix.send(Applications.list()).first?.status == .idle)
        #expect(transport.calls.map(\.id) == ["applications/list", "applications/list"])
    }

    /// A list of parameters is what apps read most, and no test could make one.
    @Test func when_parameters_returnsTheList() async throws {
        let list = ParameterList(["root.Network.HostName": "gate", "Label": "a=b\nc", "Empty": "", "Label": "second"])
        transport.when(Parameters.list(groups: ["Network"]), return: list)
        let read = try await vapix.parameters.list("Network")
        #expect(read.map(\.name) == ["Network.HostName", "Label", "Empty", "Label"])
        #expect(read["Network.HostName"] == "gate" && read["root.Network.HostName"] == "gate")
        #expect(read["Label"] == "a=b\nc" && read["Empty"] == "" && read["Other"] == nil)
        #expect(read[1] == ParameterList.Parameter(name: "Label", value: "a=b\nc"))
        #expect(ParameterList([:]).isEmpty)
    }

    @Test func when_noAccount_throwsTheReason() async throws {
        let reason = ServiceAccountError(.accessDenied, account: "my_app", dbusErrorName: "com.axis.Error.Denied")
        transport.when(Applications.list(), throw: VapixError(.credentialsUnavailable, serviceAccount: reason))
        let error = await failure { _ = try await vapix.applications.list() }
        #expect(error?.serviceAccount?.code == .accessDenied)
        #expect(error?.serviceAccount?.dbusErrorName == "com.axis.Error.Denied")
    }

    @Test func when_otherArguments_isAnotherCall() async throws {
        transport.when(Applications.start(package: "a"), return: ())
        try await vapix.applications.start(package: "a")
        let error = await failure { try await vapix.applications.start(package: "b") }
        #expect(error?.code == .invalidRequest)
        #expect(error?.operation == "applications/start")
        let text = "\(try #require(error))"
        #expect(text.contains("no rule for this call, POST /axis-cgi/applications/control.cgi. Add one"), "\(text)")
        // No argument of the call is wrong.
        #expect(text.hasSuffix(" takes the call and its result."), "\(text)")
    }

    @Test func when_times_isUsedUpBeforeTheOthers() async throws {
        let start = Applications.start(package: "a")
        transport.when(start, return: ())
        transport.when(start, throw: VapixError(.timedOut), times: 1)
        transport.when(start, throw: VapixError(.connectionFailed), times: 1)
        #expect(await failure { try await vapix.send(start) }?.code == .timedOut)
        let second = await failure { try await vapix.send(start) }
        #expect(second?.code == .connectionFailed)
        #expect(second?.operation == "applications/start")
        try await vapix.send(start)
        #expect(transport.calls.count == 3)
    }

    @Test func when_laterRule_replacesTheEarlier() async throws {
        transport.when(Applications.list(), return: [])
        transport.when(Applications.list(), return: [Applications.Application(name: "b", status: .stopped)])
        #expect(try await vapix.applications.list().count == 1)
    }

    @Test func when_reply_isReadAsTheDevices() async throws {
        transport.when(
            Applications.start(package: "a"), reply: HTTPReply(status: 200, body: Array("Error: 6".utf8)), times: 1)
        let error = await failure { try await vapix.applications.start(package: "a") }
        #expect(error?.code == .rejected)
        #expect(error?.device?.code == Applications.ErrorCode.alreadyRunning)
        transport.when(id: "applications/start", reply: HTTPReply(status: 401))
        #expect(await failure { try await vapix.applications.start(package: "z") }?.code == .unauthorized)
        transport.when(id: "applications/stop", throw: VapixError(.forbidden))
        #expect(await failure { try await vapix.applications.stop(package: "z") }?.code == .forbidden)
    }

    @Test func when_stream_isReadFromTheReply() async throws {
        let log = "2020-10-09T10:30:02.425-05:00 axis [ INFO    ] app[1]: hello\n"
        transport.when(SystemSettings.systemLog(), reply: HTTPReply(status: 200, body: Array(log.utf8)))
        var messages: [String] = []
        for try await entry in try await vapix.systemSettings.systemLog() { messages.append(entry.message) }
        #expect(messages == ["hello"])
    }

    @Test func when_rawRequest_isRepliedTo_andRetried() async throws {
        let request = HTTPRequest(.get, "/local/other/state.cgi")
        transport.when(request, reply: HTTPReply(status: 503), times: 1)
        transport.when(request, reply: HTTPReply(status: 200, body: [1, 2]))
        var vapix = vapix
        vapix.retryPolicy.initialDelay = .zero
        #expect(try await vapix.send(request, effect: .read).body == [1, 2])
        #expect(transport.calls.count == 2)
        var body: [UInt8] = []
        for try await piece in try await vapix.open(request, effect: .read) { body += piece }
        #expect(body == [1, 2])
    }

    @Test func when_headersAndQueryOfTheClient_goWithEachRequest() async throws {
        var vapix = vapix
        vapix.headers = [HTTPHeader("Accept-Language", "sv")]
        vapix.query = "Axis-Orig-Sw=true"
        var request = HTTPRequest(.get, "/x", query: "Axis-Orig-Sw=true&a=b")
        request.headers = vapix.headers
        transport.when(request, reply: HTTPReply(status: 200))
        #expect(try await vapix.send(HTTPRequest(.get, "/x", query: "a=b"), effect: .read).status == 200)
    }

    @Test func events_throughATransport_areAnError() async throws {
        let error = await failure { for try await _ in try await vapix.events() {} }
        #expect(error?.code == .invalidRequest)
    }

    @Test func call_cancelledTask_throwsCancellation() async throws {
        transport.when(Applications.list(), return: [])
        let vapix = vapix
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            _ = try await vapix.applications.list()
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
