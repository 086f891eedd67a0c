import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

/// The arguments of one call of each operation, by the operation's identifier.
let controlSamples: [String: [String: JSONValue]] = [
    "getPage": [:], "getDescription": [:], "getCamera": [:], "setReady": ["ready": true],
    "reboot": ["for": "10ms"], "getPicture": ["resolution": "640x480"],
    "listApplications": [:], "getApplication": ["name": "vmd"],
    "setApplication": ["name": "own_app", "status": "Running", "version": "1.0"],
    "removeApplication": ["name": "vmd"],
    "listParameters": ["name": "Brand.*"], "getParameter": ["name": "Brand.ProdNbr"],
    "setParameter": ["name": "Image.I0.Text", "value": "a b/ü&%"],
    "listPorts": [:], "setPort": ["port": 1, "active": true], "listVirtualInputs": [:],
    "setVirtualInput": ["input": 3, "active": true], "setSupervisedPort": ["port": 0, "level": 12],
    "setPIRSensor": ["sensor": 0, "active": true], "shock": [:],
    "listUsers": [:], "setUser": ["name": "alice", "privilege": "viewer", "password": "canary-1"],
    "removeUser": ["name": "root"], "listAccounts": [:], "forgetAccounts": [:],
    "getPTZ": [:], "setPTZ": ["pan": 20, "zoom": 300, "autofocus": false],
    "getClock": [:], "setClock": ["time": "2026-03-01T12:00:00Z", "frozen": true], "advanceClock": ["by": "-1h"],
    "listFaults": [:], "injectFault": ["fault": "http status=503 path=/x"], "endFaults": [:], "endFault": ["id": 1],
    "getReference": [:], "listEventScripts": [:], "playEventScript": ["script": "pause=1s"],
    "endEventScript": ["id": 1], "listAnswers": [:],
    "setAnswer": [
        "api": "ntp", "function": "getNTPInfo", "status": 503, "headers": ["Content-Type": "text/plain"],
        "body": "later", "delay": "1ms",
    ],
    "removeAnswer": ["api": "ntp", "function": "getNTPInfo"],
    "setPathAnswer": ["path": "/own/path.bin", "status": 201, "base64": "AP8="],
    "removePathAnswer": ["path": "/own/path.bin"],
    "listRequests": ["operation": "parameters/*", "limit": 5, "bodies": true], "listBusCalls": ["after": 0],
    "clearLogs": [:], "followActivity": [:],
    "waitForRequest": ["operation": "parameters/list", "timeout": "60s"],
    "waitForBusCall": ["account": "sample", "timeout": "60s"],
    "waitForApplication": ["name": "vmd", "status": "Running"],
    "waitForParameter": ["name": "Brand.Brand", "value": "AXIS"], "waitForPort": ["port": 0, "active": false],
    "waitForEventClients": ["count": 1, "timeout": "10ms"],
    "listSnapshots": [:], "saveSnapshot": ["name": "mine"], "restoreSnapshot": ["name": "start"],
    "removeSnapshot": ["name": "other"], "reset": [:],
]

extension ControlOperation {
    /// A request line and a body with these arguments.
    func sample(_ values: [String: JSONValue]) -> (target: String, body: String?) {
        func text(_ name: String) -> String {
            let value = values[name] ?? ""
            return (value.string ?? value.compactText).addingPercentEncoding(withAllowedCharacters: .alphanumerics)
                ?? ""
        }
        var target = path
        for member in arguments(in: .path) {
            target = target.replacingOccurrences(of: "{\(member.name)}", with: text(member.name))
        }
        let query = arguments(in: .query).filter { values[$0.name] != nil }.map { "\($0.name)=\(text($0.name))" }
        if !query.isEmpty { target += "?" + query.joined(separator: "&") }
        let names = Set(arguments(in: .body).map(\.name))
        let members = values.filter { names.contains($0.key) }
        return (target, members.isEmpty ? nil : JSONValue.object(members).compactText)
    }
}

@Suite(.timeLimit(.minutes(10)))
struct ControlInterfaceTests {
    @Test func operations_all_answerAsTheyAreDescribed() async throws {
        #expect(Set(controlSamples.keys) == Set(ControlOperation.all.map(\.id)))
        #expect(Set(ControlOperation.all.map(\.id)).count == ControlOperation.all.count)
        #expect(Set(ControlOperation.all.map(\.command)).count == ControlOperation.all.count)
        for operation in ControlOperation.all {
            try await withControl { device, control async throws in
                _ = try await device.credentials("sample")
                _ = try await device.curl("/axis-cgi/param.cgi?action=list")
                _ = try control.play(EventScript("pause=600s"))
                try await device.inject(Fault("http delay=1s path=/nowhere"))
                try await control.call("PUT", "/v1/snapshots/other")
                let (target, body) = operation.sample(controlSamples[operation.id] ?? [:])
                if case .activity = operation.result {
                    let peer = try ControlPeer(control.url)
                    peer.send("GET \(target) HTTP/1.1\r\nHost: \(control.host)\r\n\r\n")
                    #expect(await peer.read(upTo: ": the camera is running").contains("text/event-stream"))
                    return
                }
                let reply = try await control.call(operation.method, target, body)
                switch operation.result {
                case .json where operation.id == "waitForEventClients": #expect(reply.status == 409)
                case .json(let schema):
                    #expect(reply.status == 200, "\(operation.id): \(reply.message)")
                    let value = try #require(reply.json, "\(operation.id): \(reply.body)")
                    do { try schema.check(value, at: operation.id) } catch {
                        Issue.record("\((error as? ControlError)?.message ?? "\(error)")")
                    }
                case .nothing: #expect(reply.status == 204 && reply.body.isEmpty, "\(operation.id): \(reply.message)")
                case .picture: #expect(reply.head.contains("Content-Type: image/jpeg"), "\(operation.id)")
                case .openAPI: #expect(reply.json?["openapi"]?.string == "3.1.0")
                case .page: #expect(reply.body.hasPrefix("<!doctype html>"))
                case .activity: break
                }
            }
        }
    }

    @Test func ports_set_isSeenByClients() async throws {
        try await withControl { device, control async throws in
            let reply = try await control.call("PUT", "/v1/ports/1", #"{"active": true}"#)
            #expect(reply.json?["active"] == true)
            let login = try await device.credentials()
            #expect(try await device.curl("/axis-cgi/io/port.cgi?checkactive=2", login: login).contains("port2=active"))
            #expect(device.ports[1].isActive)
            try await control.call("PUT", "/v1/ports/0", #"{"closed": true}"#)
            #expect(device.ports[0].isClosed)
        }
    }

    @Test func applications_set_isSeenByClients() async throws {
        try await withControl { device, control async throws in
            try await control.call("PUT", "/v1/applications/vmd", #"{"status": "Stopped"}"#)
            try await control.call("PUT", "/v1/applications/own", #"{"status": "Running", "version": "3.1"}"#)
            let list = try await device.curl(
                "/axis-cgi/applications/list.cgi", login: try await device.credentials())
            #expect(list.contains(#"Name="own" Version="3.1" Status="Running""#))
            #expect(device.applications.first { $0.name == "vmd" }?.status == .stopped)
            try await control.call("DELETE", "/v1/applications/own")
            #expect(!device.applications.contains { $0.name == "own" })
        }
    }

    @Test func users_set_mayLogIn() async throws {
        try await withControl { device, control async throws in
            let reply = try await control.call(
                "PUT", "/v1/users/alice", #"{"privilege": "admin", "password": "canary-77"}"#)
            #expect(!reply.body.contains("canary"))
            let list = try await device.curlNetwork(
                "/axis-cgi/param.cgi?action=list&group=Brand", "--digest", "--user", "alice:canary-77")
            #expect(list.hasPrefix("200"))
            try await control.call("DELETE", "/v1/users/alice")
            #expect(
                try await device.curlNetwork("/axis-cgi/param.cgi?action=list", "--digest", "--user", "alice:canary-77")
                    .hasPrefix("401"))
        }
    }

    @Test func accounts_forgotten_areNotValid() async throws {
        try await withControl { device, control async throws in
            let login = try await device.credentials("my_app")
            let list = try await control.call("GET", "/v1/accounts")
            #expect(list.json?["accounts"] == ["a0-my_app"])
            #expect(list.json?["calls"] == 1)
            try await control.call("DELETE", "/v1/accounts")
            #expect(try await device.curl("/axis-cgi/param.cgi?action=list", login: login).hasPrefix("401"))
        }
    }

    @Test func clock_frozenAndAdvanced_isShownToClients() async throws {
        try await withControl { device, control async throws in
            try await control.call("PATCH", "/v1/clock", #"{"time": "2026-03-01T12:00:00Z", "frozen": true}"#)
            let login = try await device.credentials()
            let body = #"{"apiVersion":"1.0","method":"getDateTimeInfo"}"#
            func time() async throws -> String {
                try await device.curl("/axis-cgi/time.cgi", login: login, "--data", body)
            }
            #expect(try await time().contains("2026-03-01T12:00:00Z"))
            try await control.call("POST", "/v1/clock/advance", #"{"by": "36h"}"#)
            #expect(try await time().contains("2026-03-03T00:00:00Z"))
            // It goes on from there.
            let resumed = try await control.call("PATCH", "/v1/clock", #"{"frozen": false}"#)
            #expect(resumed.json?["time"]?.string?.hasPrefix("2026-03-03T00:0") == true)
            #expect(await eventually { device.clock.secondsSince1970 > 1_772_496_000.01 })
        }
    }

    @Test func faults_injectedAndEnded_takeEffect() async throws {
        try await withControl { device, control async throws in
            let fault = try await control.call("POST", "/v1/faults", #"{"fault": "http status=503"}"#)
            #expect(fault.json?["fault"] == "http status=503")
            let id = try #require(fault.json?["id"]?.integer)
            #expect(try await device.curl("/axis-cgi/param.cgi").hasPrefix("503"))
            #expect(try await control.call("GET", "/v1/faults").json?.array?.count == 1)
            #expect(try await control.call("DELETE", "/v1/faults/\(id)").status == 204)
            #expect(try await device.curl("/axis-cgi/param.cgi").hasPrefix("401"))
            // A second time, as after for=TIME, it is no error.
            #expect(try await control.call("DELETE", "/v1/faults/\(id)").status == 204)
            #expect(try await control.call("DELETE", "/v1/faults/99").code == "not-found")
            let wrong = try await control.call("POST", "/v1/faults", #"{"fault": "http status=seven"}"#)
            #expect(wrong.status == 400 && wrong.message.contains("it takes a status from 200 to 599"))
            let late = try await control.call("POST", "/v1/faults", #"{"fault": "web-down at=5s"}"#)
            #expect(late.message.contains("leave out at="))
        }
    }

    @Test func reboot_losesAccountsAndComesUp() async throws {
        try await withControl { device, control async throws in
            _ = try await device.credentials()
            #expect(try await control.call("POST", "/v1/reboot", #"{"for": "50ms"}"#).status == 204)
            #expect(device.accountNames == [])
            #expect(await eventually { (try? RawClient(device)) != nil })
            #expect(try await device.curl("/axis-cgi/param.cgi").hasPrefix("401"))
        }
    }

    @Test func answer_replacesThePathsReply() async throws {
        try await withControl { device, control async throws in
            let path = "/axis-cgi/jpg/image.cgi"
            let answer = #"{"path": "\#(path)", "headers": {"Content-Type": "image/png"}, "base64": "AP8B"}"#
            #expect(try await control.call("PUT", "/v1/path-answers", answer).status == 200)
            let reply = device.scriptedReplies[path]
            #expect(reply?.body == [0, 255, 1] && reply?.headers == ["Content-Type": "image/png"])
            #expect(try await RawClient.reply(device, "GET \(path)?camera=1").head["Content-Type"] == "image/png")
            #expect(try await control.call("GET", "/v1/answers").json?.array?.first?["operation"]?.string == path)
            try await control.call("DELETE", "/v1/path-answers?path=\(path)")
            #expect(device.scriptedReplies.isEmpty)
            for wrong in [#""path": "own""#, #""path": "/a?b""#, #""path": "/a", "base64": "*""#] {
                #expect(try await control.call("PUT", "/v1/path-answers", "{\(wrong)}").status == 400, "\(wrong)")
            }
            let both = #"{"path": "/a", "base64": "AP8=", "body": "b"}"#
            #expect(try await control.call("PUT", "/v1/path-answers", both).status == 400)
            #expect(device.scriptedReplies.isEmpty)
        }
    }

    @Test func answer_replacesAnOperationsReply() async throws {
        try await withControl { device, control async throws in
            let login = try await device.credentials()
            let body = #"{"apiVersion":"1.0","method":"getNTPInfo"}"#
            let reply = try await control.call(
                "PUT", "/v1/answers/ntp/getNTPInfo", #"{"status": 418, "headers": {"X-Own": "1"}, "body": "tea"}"#)
            #expect(reply.status == 200)
            #expect(try await device.curl("/axis-cgi/ntp.cgi", login: login, "--data", body) == "418\ntea")
            try await control.call("DELETE", "/v1/answers/ntp/getNTPInfo")
            #expect(try await device.curl("/axis-cgi/ntp.cgi", login: login, "--data", body).hasPrefix("200"))
            #expect(try await control.call("PUT", "/v1/answers/ntp/getNothing", "{}").status == 404)
            let header = try await control.call(
                "PUT", "/v1/answers/ntp/getNTPInfo", #"{"headers": {"X": "a\r\nSet-Cookie: b"}}"#)
            #expect(header.status == 400)
        }
    }

    @Test func requests_areLoggedWithOperationUserStatusAndFault() async throws {
        try await withControl { device, control async throws in
            let login = try await device.credentials("my_app")
            let body = #"{"apiVersion":"1.0","method":"getNTPInfo"}"#
            _ = try await device.curl("/axis-cgi/ntp.cgi", login: login, "--data", body)
            _ = try await device.curlNetwork("/axis-cgi/param.cgi?action=list&group=Brand")
            try await device.inject(Fault("http status=503 nth=1"))
            _ = try await device.curl("/axis-cgi/ntp.cgi", "--data", body)
            let requests = try await control.call("GET", "/v1/requests?bodies=true").json?.array ?? []
            try #require(requests.count == 3)
            #expect(requests[0]["operation"] == "ntp/getNTPInfo")
            #expect(requests[0]["user"] == "a0-my_app")
            #expect(requests[0]["status"] == 200)
            #expect(requests[0]["method"] == "POST")
            #expect(requests[0]["address"] == "127.0.0.12")
            #expect(requests[0]["body"]?["text"]?.string == body)
            #expect(requests[0]["reply"]?["text"]?.string?.contains("\"data\"") == true)
            #expect(requests[1]["status"] == 401)
            #expect(requests[1]["user"] == nil)
            #expect(requests[1]["address"] == "127.0.0.1")
            #expect(requests[1]["query"] == "action=list&group=Brand")
            #expect(requests[2]["fault"] == "http status=503")
            #expect(requests[2]["status"] == 503)
            // A fault hides nothing of the request.
            #expect(requests[2]["operation"] == "ntp/getNTPInfo")
            #expect(requests[2]["body"]?["text"]?.string == body)
            let some = try await control.call("GET", "/v1/requests?operation=ntp%2F*&status=200").json?.array
            #expect(some?.count == 1)
            #expect(some?[0]["body"] == nil)
        }
    }

    @Test func requests_streamsAndWebSockets_areLoggedWhenTheyBegin() async throws {
        try await withControl { device, control async throws in
            let login = try await device.credentials("my_app")
            let client = try await RawEventClient.connect(device, login: login)
            let events = try await device.waitForRequest(RequestFilter(path: "/vapix/ws-data-stream"))
            #expect(events.first?.status == 101)
            #expect(events.first?.user == "a0-my_app")
            withExtendedLifetime(client) {}
        }
    }

    @Test func busCalls_areLogged() async throws {
        try await withControl { device, control async throws in
            _ = try await device.credentials("my_app")
            try await device.inject(Fault("credentials error=org.example.No"))
            _ = try await device.callGetCredentials("other")
            let calls = (try await control.call("GET", "/v1/bus-calls").json?.array ?? []).filter {
                $0["member"] == "GetCredentials"
            }
            #expect(calls.map { $0["account"] } == ["my_app", "other"])
            #expect(calls.map { $0["outcome"] } == ["ok", "org.example.No"])
        }
    }

    @Test func waitForRequest_laterRequest_isMet() async throws {
        try await withControl { device, control async throws in
            async let met = control.call(
                "POST", "/v1/wait/request", #"{"operation": "parameters/list", "status": 401, "timeout": "60s"}"#)
            try await Task.sleep(for: .milliseconds(50))
            _ = try await device.curl("/axis-cgi/param.cgi?action=list")
            let reply = try await met
            #expect(reply.status == 200)
            #expect(reply.json?.array?.first?["operation"] == "parameters/list")
        }
    }

    @Test func waits_neverMet_endWithWhatHappenedInstead() async throws {
        try await withControl { device, control async throws in
            _ = try await device.curl("/axis-cgi/param.cgi?action=list")
            let reply = try await control.call(
                "POST", "/v1/wait/request", #"{"operation": "mqttClient/activateClient", "timeout": "20ms"}"#)
            #expect(reply.status == 409 && reply.code == "timeout")
            #expect(reply.message.contains("/axis-cgi/param.cgi"))
            let unknown = try await control.call("POST", "/v1/wait/request", #"{"operation": "mqtt/activate"}"#)
            #expect(unknown.status == 404 && unknown.message.contains("there is no operation"))
            let long = try await control.call(
                "POST", "/v1/wait/port", #"{"port": 0, "active": true, "timeout": "11m"}"#)
            #expect(long.status == 400 && long.message.contains("at most 10m"))
            let port = try await control.call(
                "POST", "/v1/wait/port", #"{"port": 0, "active": true, "timeout": "1ms"}"#)
            #expect(port.status == 409)
            let calls = try await control.call("POST", "/v1/wait/bus-call", #"{"timeout": "1ms"}"#)
            #expect(calls.status == 409)
        }
    }

    /// A client that goes must not leave its wait behind for minutes.
    @Test func wait_clientGone_ends() async throws {
        try await withControl { device, control async throws in
            var peer: ControlPeer? = try ControlPeer(control.url)
            let body = #"{"port": 0, "active": true, "timeout": "10m"}"#
            peer?.send(
                "POST /v1/wait/port HTTP/1.1\r\nHost: \(control.host)\r\nContent-Type: application/json\r\n"
                    + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
            #expect(await eventually { control.connectionCount == 1 })
            peer = nil
            #expect(await eventually { control.connectionCount == 0 })
        }
    }

    @Test func activity_showsRequestsCallsAndEvents() async throws {
        try await withControl { device, control async throws in
            let peer = try ControlPeer(control.url)
            peer.send("GET /v1/activity HTTP/1.1\r\nHost: \(control.host)\r\n\r\n")
            _ = await peer.read(upTo: ": the camera is running")
            _ = try await device.callGetCredentials("my_app")
            _ = try await device.curl("/axis-cgi/param.cgi?action=list")
            try await control.call("PUT", "/v1/virtual-inputs/7", #"{"active": true}"#)
            let text = await peer.read(upTo: "VirtualInput")
            #expect(text.contains("event: busCall\ndata: {\"account\":\"my_app\""))
            #expect(text.contains("event: request\ndata: {\"address\":\"127.0.0.12\""))
            #expect(text.contains("event: event\ndata: {\"data\":{\"active\":\"1\"}"))
        }
    }

    @Test func activity_clientGone_leavesNothing() async throws {
        try await withControl { device, control async throws in
            var peers = try (0..<5).map { _ in try ControlPeer(control.url) }
            for peer in peers { peer.send("GET /v1/activity HTTP/1.1\r\nHost: \(control.host)\r\n\r\n") }
            #expect(await eventually { device.busLog.observerCount == 5 })
            // In the middle of many events.
            async let events = device.emitNumbered(20_000)
            peers = []
            _ = await events
            #expect(await eventually { device.busLog.observerCount == 0 && control.connectionCount == 0 })
        }
    }

    @Test func activity_slowClient_learnsWhatItMissed() async throws {
        try await withControl { device, control async throws in
            let stream = try ActivityStream(of: device)
            device.emitNumbered(6000)
            let (ours, theirs) = try SocketPair.make()
            defer { close(ours) }
            let reading = Task.detached {
                await runOnThread {
                    var text = ""
                    let socket = SocketStream(ours)
                    while !text.contains("event: missed") {
                        let piece = socket.read(65_536)
                        if piece.isEmpty { break }
                        text += String(decoding: piece, as: UTF8.self)
                    }
                    shutdown(ours, CInt(SHUT_RDWR))
                    return text
                }
            }
            await runOnThread {
                stream.serve(SocketStream(theirs)) { true }
                close(theirs)
            }
            let text = await reading.value
            #expect(text.contains("event: missed\ndata: {\"count\":1000}"))
            #expect(text.components(separatedBy: "event: event\n").count == 5001)
        }
    }

    @Test func eventScript_playsUntilItIsEnded() async throws {
        try await withControl { device, control async throws in
            let script = try await control.call(
                "POST", "/v1/event-scripts", #"{"script": "restart=1ms pause=10m again"}"#)
            let id = try #require(script.json?["id"]?.integer)
            #expect(try await control.call("GET", "/v1/event-scripts").json?.array?.count == 1)
            #expect(try await control.call("DELETE", "/v1/event-scripts/\(id)").status == 204)
            #expect(try await control.call("GET", "/v1/event-scripts").json?.array?.count == 0)
            #expect(try await control.call("DELETE", "/v1/event-scripts/\(id)").status == 204)
            #expect(try await control.call("DELETE", "/v1/event-scripts/5").status == 404)
            let wrong = try await control.call("POST", "/v1/event-scripts", #"{"script": "jump=3"}"#)
            #expect(wrong.status == 400 && wrong.message.contains("the steps are"))
        }
    }

    @Test func twoClients_atOnce_areServed() async throws {
        try await withControl { device, control async throws in
            let waiting = try ControlPeer(control.url)
            let body = #"{"port": 2, "active": true, "timeout": "60s"}"#
            waiting.send(
                "POST /v1/wait/port HTTP/1.1\r\nHost: \(control.host)\r\nContent-Type: application/json\r\n"
                    + "Connection: close\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await control.call("PUT", "/v1/virtual-inputs/\(number + 1)", #"{"active": true}"#).status
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(statuses == [Int](repeating: 204, count: 20))
            #expect(device.virtualInputs.count { $0 } == 20)
            try await control.call("PUT", "/v1/ports/2", #"{"active": true}"#)
            #expect(await waiting.readToEnd().contains("\"met\" : true"))
        }
    }

    @Test func connection_severalRequests_areAnsweredInOrder() async throws {
        try await withControl { device, control async throws in
            let peer = try ControlPeer(control.url)
            let host = "Host: \(control.host)\r\n"
            peer.send("GET /v1/ports HTTP/1.1\r\n\(host)\r\nHEAD /v1/camera HTTP/1.1\r\n\(host)\r\n")
            peer.send("GET /v1/clock HTTP/1.1\r\n\(host)Connection: close\r\n\r\n")
            let text = await peer.readToEnd()
            #expect(text.components(separatedBy: "HTTP/1.1 200 OK").count == 4)
            #expect(text.contains("localTime"))
            #expect(!text.contains("credentialCalls"))
        }
    }

    @Test func unixSocket_isPrivateAndVanishes() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("c-\(UUID().uuidString.prefix(8))")
            .path
        try await withControl(at: .unixSocket(path)) { device, control async throws in
            #expect(control.url == "unix:" + path)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(try await control.call("GET", "/v1/ports").status == 200)
            // Nothing is taken over from another simulator.
            let error = expectError(SimulatorError.self) { try device.startControl(at: .unixSocket(path)) }
            #expect(error?.message.contains("choose another path") == true)
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func address_takenOrImpossible_saysWhatToDo() async throws {
        try await withControl { device, control async throws in
            let port = try #require(control.url.split(separator: ":").last.flatMap { UInt16($0) })
            let taken = expectError(SimulatorError.self) { try device.startControl(at: .port(port)) }
            #expect(taken?.message.contains("choose another port") == true)
            for path in ["", String(repeating: "x", count: 200), "/tmp/a\0b"] {
                let error = expectError(SimulatorError.self) { try device.startControl(at: .unixSocket(path)) }
                #expect(error?.message.contains("1 to 107 bytes") == true)
            }
        }
    }
}
