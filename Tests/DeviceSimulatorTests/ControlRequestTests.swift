import TestSupport
import Testing

@testable import DeviceSimulator

/// Requests that the control interface does not understand, and the words of `vapix-simulator ctl`.
@Suite(.timeLimit(.minutes(10)))
struct ControlRequestTests {
    @Test func request_wrong_saysWhatToChange() async throws {
        let cases: [(String, String, String?, Int, String)] = [
            ("GET", "/v1/nothing", nil, 404, "GET /v1/openapi.json describes what there is"),
            ("GET", "/v2/ports", nil, 404, "openapi.json"),
            ("GET", "/axis-cgi/param.cgi", nil, 404, "openapi.json"),
            ("DELETE", "/v1/ports", nil, 405, "use GET"),
            ("OPTIONS", "/v1/ports/1", nil, 405, "use PUT"),
            ("get", "/v1/ports", nil, 405, "use GET"),
            ("PUT", "/v1/ports/1", #"{"activ": true}"#, 400, "no member \"activ\": it takes active, closed"),
            ("PUT", "/v1/ports/1", #"{"active": "yes"}"#, 400, "the body.active takes true or false"),
            ("PUT", "/v1/ports/1", #"{"active": 1}"#, 400, "the body.active takes true or false"),
            ("PUT", "/v1/ports/1", #"{"active": null}"#, 400, "the body.active takes true or false"),
            ("PUT", "/v1/ports/1", "{}", 400, "send one of them"),
            ("PUT", "/v1/ports/1", #"{"active": true, "closed": true}"#, 400, "send one of them"),
            ("PUT", "/v1/ports/1", "[]", 400, "no JSON object"),
            ("PUT", "/v1/ports/1", #"{"active": tru"#, 400, "no JSON object"),
            ("PUT", "/v1/ports/1", "true", 400, "no JSON object"),
            ("PUT", "/v1/ports/4", #"{"active": true}"#, 404, "there is no port 4: choose 0 to 3"),
            ("PUT", "/v1/ports/-1", #"{"active": true}"#, 400, "the path.port takes a whole number from 0"),
            ("PUT", "/v1/ports/x", #"{"active": true}"#, 400, "the path.port takes a whole number"),
            ("PUT", "/v1/ports/9223372036854775808", #"{"active": true}"#, 400, "the path.port"),
            ("PUT", "/v1/ports/9007199254740991", #"{"active": true}"#, 404, "choose 0 to 3"),
            ("PUT", "/v1/virtual-inputs/0", #"{"active": true}"#, 404, "choose 1 to 64"),
            ("PUT", "/v1/supervised-ports/9", #"{"level": 0}"#, 404, "choose one of"),
            ("PUT", "/v1/supervised-ports/0", #"{"level": 4096}"#, 400, "from 0 to 4095"),
            ("GET", "/v1/applications/none", nil, 404, "choose one of vmd"),
            ("DELETE", "/v1/applications/none", nil, 404, "choose one of"),
            ("PUT", "/v1/applications/none", #"{"status": "Running"}"#, 404, "is installed"),
            ("PUT", "/v1/applications/vmd", #"{"status": "running"}"#, 400, "one of Running, Stopped, Idle"),
            ("PUT", "/v1/applications/a%2Fb", #"{"status": "Idle", "version": "1"}"#, 400, "letters, digits"),
            ("GET", "/v1/parameters/none", nil, 404, "GET /v1/parameters"),
            ("PUT", "/v1/parameters/a%20b", #"{"value": ""}"#, 400, "without spaces"),
            ("PUT", "/v1/parameters/a", "{}", 400, "needs the member \"value\": a text"),
            ("PUT", "/v1/users/alice", #"{"privilege": "root", "password": "x"}"#, 400, "viewer, operator, admin"),
            ("PUT", "/v1/users/a%3Ab", #"{"privilege": "admin", "password": "x"}"#, 400, "letters and digits"),
            ("DELETE", "/v1/users/nobody", nil, 404, "GET /v1/users"),
            ("PATCH", "/v1/ptz", #"{"pan": 1e309}"#, 400, "no JSON object"),
            ("PATCH", "/v1/ptz", #"{"pan": 181}"#, 400, "from -180.0 to 180.0"),
            ("PATCH", "/v1/ptz", #"{"zoom": 1.5}"#, 400, "a whole number"),
            ("PATCH", "/v1/clock", #"{"time": "tomorrow"}"#, 400, "such as 2026-03-01T12:00:00Z"),
            ("PATCH", "/v1/clock", #"{"time": "2026-02-30T12:00:00Z"}"#, 400, "such as"),
            ("POST", "/v1/clock/advance", #"{"by": "1"}"#, 400, "which may be negative"),
            ("POST", "/v1/clock/advance", #"{"by": "99999999d"}"#, 400, "which may be negative"),
            ("GET", "/v1/requests?limit=0", nil, 400, "from 1 to 1000"),
            ("GET", "/v1/requests?after=x", nil, 400, "the query.after takes a whole number"),
            ("GET", "/v1/requests?befor=1", nil, 400, "no member \"befor\": it takes operation"),
            ("GET", "/v1/requests?after=1&after=2", nil, 400, "after twice"),
            ("GET", "/v1/ports?x=1", nil, 400, "it takes none"),
            ("GET", "/v1/picture?resolution=1x1", nil, 400, "choose one of 3840x2160"),
            ("GET", "/v1/picture?resolution=%00", nil, 400, "choose one of"),
            ("POST", "/v1/reboot", #"{"for": "-1s"}"#, 400, "a time such as"),
            ("POST", "/v1/reboot", #"{"for": 5}"#, 400, "a time such as"),
            ("POST", "/v1/faults", #"{"fault": ""}"#, 400, "the faults are"),
            ("PUT", "/v1/snapshots/start", nil, 400, "that of the start"),
        ]
        try await withControl { device, control async throws in
            for (method, target, body, status, message) in cases {
                let reply = try await control.call(method, target, body)
                #expect(reply.status == status, "\(method) \(target) \(body ?? ""): \(reply.status) \(reply.message)")
                #expect(reply.message.contains(message), "\(method) \(target): \(reply.message)")
                #expect(reply.head.contains("Content-Type: application/json"))
            }
            // None of them changed anything.
            #expect(!device.ports[1].isActive)
            #expect(device.networkUsers.map(\.name) == ["root"])
        }
    }

    @Test func body_tooLarge_isRefusedAtOnce() async throws {
        try await withControl { device, control async throws in
            let ten = String(repeating: "x", count: 10 << 20)
            let peer = try ControlPeer(control.url)
            let head =
                "PUT /v1/parameters/a HTTP/1.1\r\nHost: \(control.host)\r\nContent-Type: application/json\r\n"
            async let reply = peer.readToEnd()
            let isSent = await runOnThread { peer.send("\(head)Content-Length: \(ten.utf8.count)\r\n\r\n\(ten)") }
            let text = await reply
            #expect(text.hasPrefix("HTTP/1.1 413") && text.contains("1048576 bytes"), "\(isSent)")

            let chunked = try ControlPeer(control.url)
            async let second = chunked.readToEnd()
            let chunk = String(repeating: "x", count: 2 << 20)
            _ = await runOnThread {
                chunked.send("\(head)Transfer-Encoding: chunked\r\n\r\n200000\r\n\(chunk)\r\n0\r\n\r\n")
            }
            #expect(await second.hasPrefix("HTTP/1.1 413"))
            #expect(device.parameter("a") == nil)
            // The largest one that fits is read.
            let fitting = #"{"value": ""# + String(repeating: "x", count: (1 << 20) - 13) + #""}"#
            #expect(try await control.call("PUT", "/v1/parameters/a", fitting).message.contains("at most 16384 bytes"))
        }
    }

    @Test func body_cutOrMalformed_doesNothing() async throws {
        try await withControl { device, control async throws in
            let head = "PUT /v1/parameters/a HTTP/1.1\r\nHost: \(control.host)\r\nContent-Type: application/json\r\n"
            for rest in [
                "Content-Length: 100\r\n\r\n{\"value\": \"x\"}", "Transfer-Encoding: chunked\r\n\r\nE\r\n{\"value\": ",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n", "Content-Length: 14\r\n",
            ] {
                let peer = try ControlPeer(control.url)
                peer.send(head + rest)
                peer.endSending()
                #expect(await peer.readToEnd() == "")
            }
            for length in [
                "Content-Length: -1", "Content-Length: 1\r\nContent-Length: 2", "Content-Length: 99999999999999999999",
            ] {
                let peer = try ControlPeer(control.url)
                peer.send("\(head)\(length)\r\n\r\n{}")
                peer.endSending()
                #expect(await peer.readToEnd().contains("the length of the body is not clear"), "\(length)")
            }
            for bytes in ["GARBAGE\r\n\r\n", "\r\n\r\n", "\u{0}\u{1}\r\n\r\n", String(repeating: "x", count: 200_000)] {
                let peer = try ControlPeer(control.url)
                peer.send(bytes)
                peer.endSending()
                #expect(await peer.readToEnd() == "")
            }
            #expect(device.parameter("a") == nil)
            let deep = String(repeating: "[", count: 100_000)
            #expect(try await control.call("PUT", "/v1/parameters/a", deep).status == 400)
            #expect(try await control.call("PUT", "/v1/parameters/a", #"{"value": "\#(deep)"}"#).status == 400)
        }
    }

    @Test func connections_many_waitForTheirTurn() async throws {
        try await withControl { device, control async throws in
            var idle = try (0..<150).map { _ in try ControlPeer(control.url) }
            #expect(await eventually { control.connectionCount == 100 })
            idle.removeFirst(60)
            #expect(try await control.call("GET", "/v1/ports").status == 200)
        }
    }

    @Test func counts_ofEverything_areBounded() async throws {
        try await withControl { device, control async throws in
            for number in 0..<99 { try await control.call("PUT", "/v1/snapshots/\(number)") }
            #expect(try await control.call("PUT", "/v1/snapshots/more").code == "too-many")
            #expect(try await control.call("PUT", "/v1/snapshots/7").status == 204)
            for _ in 0..<100 { _ = try control.play(EventScript("pause=10m")) }
            #expect(
                try await control.call("POST", "/v1/event-scripts", #"{"script": "ping"}"#).code == "too-many")
        }
    }

    // MARK: Words

    /// Each operation can be called with words, and means the same.
    @Test func command_everyOperation_isTheSameRequest() throws {
        for operation in ControlOperation.all {
            let sample = controlSamples[operation.id] ?? [:]
            func word(_ name: String) -> String {
                let value = sample[name] ?? ""
                if case .secret? = operation.arguments.first(where: { $0.name == name })?.schema { return "@file" }
                return value.string ?? value.compactText
            }
            let places = operation.words.prefix { sample[$0] != nil }
            let named = sample.keys.filter { !places.contains($0) }.map { "\($0)=\(word($0))" }
            let words = operation.command + places.map(word) + named
            let command = try ControlCommand(words) { file in file == "file" ? "canary-1" : "" }
            let request = try ControlRequest(
                method: command.method, target: command.target,
                contentType: command.body.map { _ in "application/json" }, body: command.body ?? [])
            #expect(request.operation.id == operation.id)
            for (name, value) in sample {
                let read = try #require(request.arguments.values[name], "\(operation.id): \(name)")
                #expect(read == value || read.double == value.double && read.double != nil, "\(operation.id): \(name)")
            }
        }
    }

    @Test func command_wrong_saysWhatToWrite() {
        let cases = [
            ([], "ctl --help` lists"), (["frob"], "there is no command 'frob'"),
            (["ports", "set"], "ports set PORT [ACTIVE] [closed=…]: it needs port, a whole number from 0"),
            (["ports", "set", "one"], "PORT takes a whole number from 0, not 'one'"),
            (["ports", "set", "1", "maybe"], "ACTIVE takes active or inactive, not 'maybe'"),
            (["ports", "set", "1", "on", "off"], "it does not take 'off'"),
            (["ports", "set", "1", "state=on"], "ACTIVE takes active or inactive, not 'state=on'"),
            (["ports", "set", "1", "on", "port=2"], "it has 'port' twice"),
            (["ports", "set", "1", "on", "state=on"], "it does not take 'state='"),
            (["ports", "get", "0"], "ports has no command 'get': use `ports"),
            (["ports", "get", "0"], "or `ports set PORT [ACTIVE] [closed=…]`"),
            (["clock", "set", "frozen=maybe"], "frozen takes yes or no, not 'maybe'"),
            (["wait", "event-client"], "there is no command 'wait event-client' (did you mean wait event-clients?)"),
            (["wait", "xyzzy"], "(behind wait comes application, bus-call, event-clients, parameter, port, request)"),
            (["clock", "set", "when=now"], "it does not take 'when='"),
            (["users", "set", "alice", "viewer", "password=open"], "write the first line of a file as password=@FILE"),
            (["answer", "ntp", "getNTPInfo", "headers=[]"], "headers takes an object, not '[]'"),
        ]
        for (words, message) in cases {
            let error = expectError(SimulatorError.self) { try ControlCommand(words) { _ in "" } }
            #expect(error?.message.contains(message) == true, "\(words): \(error?.message ?? "")")
        }
    }

    @Test func command_reply_isLinesOfColumns() throws {
        let ports = try ControlCommand(["ports"]) { _ in "" }
        let text = ports.text(of: Array(#"[{"port":1,"active":true,"name":"a\u001b[2Jb\nc"}]"#.utf8))
        #expect(text == "1\ttrue\t-\t-\ta [2Jb c\t-\n")
        let clock = try ControlCommand(["clock"]) { _ in "" }
        #expect(clock.text(of: Array(#"{"time":"t","frozen":false}"#.utf8)) == "time\tt\nfrozen\tfalse\n")
        #expect(ControlCommand.message(of: Array("no JSON".utf8)) == "no JSON")
    }
}
