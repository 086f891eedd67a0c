import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixSupport

/// One command for several devices and applications.
@Suite(.timeLimit(.minutes(10))) struct ManyDevicesTests {
    private static let login = ["--user", "root", "--password-fd", "7"]

    private func run(_ arguments: [String], _ hosts: [String]) async throws -> ToolResult {
        try await Tool.run(arguments + hosts.flatMap { ["--host", $0] } + Self.login, input: "secret")
    }

    private func withTwo(_ body: (SimulatedDevice, SimulatedDevice) async throws -> Void) async throws {
        try await SimulatedDevice.withDevice(.user("root", password: "secret")) { first in
            try await SimulatedDevice.withDevice(.user("root", password: "secret")) { second in
                try await body(first, second)
            }
        }
    }

    @Test func info_hasALineForEach_inTheirOrder() async throws {
        try await withTwo { first, second in
            let hosts = [first.networkOrigin, second.networkOrigin]
            let result = try await run(["info"], hosts)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.rows.map { $0[0] } == hosts)
            #expect(result.rows.allSatisfy { $0.count == 4 && $0[1].hasPrefix("AXIS ") })
            #expect(result.errorText == "vapix: 2 of 2 devices succeeded\n")
            let json = try await run(["info", "--json"], hosts)
            let lines = try json.text.split(separator: "\n").map { line in
                try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            }
            #expect(lines.map { $0["device"] as? String } == hosts)
            #expect(lines.allSatisfy { ($0["result"] as? [String: Any])?["brand"] as? String == "AXIS" })
            #expect(json.errorText == "{\"message\":\"2 of 2 devices succeeded\"}\n")
        }
    }

    @Test func failureOfOne_doesNotStopTheOthers() async throws {
        try await withTwo { first, second in
            let nowhere = "http://127.0.0.1:1"
            let hosts = [first.networkOrigin, nowhere, second.networkOrigin]
            let result = try await run(["stop-app", "vmd"], hosts)
            #expect(result.rows == [hosts[0], hosts[2]].map { [$0, "stopped vmd"] })
            #expect(result.status == 5)
            #expect(result.errorText.contains("vapix: \(nowhere): applications/stop: the connection failed"))
            #expect(result.errorText.hasSuffix("vapix: 1 of 3 devices failed: \(nowhere)\n"), "\(result.errorText)")
            // Different failures have no exit code in common.
            let again = try await run(["stop-app", "vmd", "--json"], [hosts[0], nowhere])
            #expect(again.status == 1)
            let errors = try again.text.split(separator: "\n").map { line in
                let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                return try #require(object?["error"] as? [String: Any])
            }
            #expect(errors.map { $0["code"] as? String } == ["rejected", "connectionFailed"])
            #expect(errors.map { $0["mayHaveHappened"] as? Bool } == [false, false])
            #expect(
                again.errorText.contains(#"{"error":{"code":"failure","exit":1,"message":"2 of 2 devices failed: "#))
        }
    }

    @Test func manyDevices_areAsked_someAtATime() async throws {
        let (count, most, replies) = (Locked(0), Locked(0), Locked(0))
        let servers = try (0..<20).map { number in
            try ScriptedServer(address: "127.0.0.1") { connection in
                guard connection.readRequest() != nil else { return }
                // The first one answers after most others, and is printed first all the same.
                while number == 0, replies.withLock({ $0 }) < 12 { usleep(5_000) }
                let present = count.withLock { count in
                    count += 1
                    return count
                }
                most.withLock { $0 = max($0, present) }
                usleep(20_000)
                count.withLock { $0 -= 1 }
                replies.withLock { $0 += 1 }
                connection.reply(
                    #"{"apiVersion":"1.0","method":"systemready","data":{"systemready":"yes"}}"#,
                    type: "application/json")
            }
        }
        defer { for server in servers { server.stop() } }
        let hosts = servers.map { "http://127.0.0.1:\($0.port)" }
        let result = try await Tool.run(["ready"] + hosts.flatMap { ["--host", $0] })
        #expect(result.status == 0, "\(result.errorText)")
        #expect(result.rows == hosts.map { [$0, "ready"] })
        #expect((1...8).contains(most.withLock { $0 }))
    }

    @Test func sameDevice_isNotNamedTwice() async throws {
        for hosts in [["h", "h"], ["h", "https://h"], ["https://h:443", "h"]] {
            let result = try await run(["restart-app", "vmd"], hosts)
            #expect(result.status == 64, "\(hosts): \(result.errorText)")
            #expect(result.errorText.contains("are the same device"), "\(result.errorText)")
        }
    }

    @Test func commandsForOneDevice_refuseSeveral() async throws {
        try await withTemporaryDirectory { folder in
            for command in [
                ["events"], ["log"], ["event-topics"], ["watch", "--frames", "1", "-o", folder.path], ["snapshot"],
                ["record", "-o", folder.path, "--listen", "0"],
            ] {
                let result = try await run(command, ["http://127.0.0.1:1", "http://127.0.0.1:2"])
                #expect(result.status == 64, "\(command): \(result.errorText)")
                #expect(
                    result.errorText.contains("works with one device at a time, and 2 are named"),
                    "\(result.errorText)")
            }
        }
    }

    @Test func lines_startWithTheDevice() async throws {
        try await withTwo { first, second in
            let hosts = [first.networkOrigin, second.networkOrigin]
            let apps = try await run(["list-apps"], hosts)
            #expect(apps.rows.count == 24)
            #expect(apps.rows.allSatisfy { hosts.contains($0[0]) && $0.count == 7 })
            let parameters = try await run(["params", "Brand.Brand", "Missing"], hosts)
            #expect(parameters.status == 2)
            #expect(parameters.rows == hosts.map { [$0, "Brand.Brand", "AXIS"] })
            let set = try await run(["set-param", "ImageSource.I0.Name=both"], hosts)
            #expect(set.rows == hosts.map { [$0, "set ImageSource.I0.Name"] })
            #expect(set.status == 0, "\(set.errorText)")
        }
    }

    @Test func call_repliesOfSeveral_areLines() async throws {
        try await withTwo { first, second in
            let hosts = [first.networkOrigin, second.networkOrigin]
            let call = ["call", "basicDeviceInfo", "getProperties", "-p", "propertyList=Brand"]
            let brand = #"{"propertyList":{"Brand":"AXIS"}}"#
            let text = try await run(call, hosts)
            #expect(text.status == 0, "\(text.errorText)")
            #expect(text.rows == hosts.map { [$0, brand] })
            let json = try await run(call + ["--json"], hosts)
            let lines = hosts.map { #"{"device":"\#($0)","origin":"\#($0)","result":\#(brand)}"# + "\n" }
            #expect(json.text == lines.joined())
            // XML has several lines.
            let xml = try await run(["call", "applications", "list"], hosts)
            #expect(xml.status == 0, "\(xml.errorText)")
            #expect(xml.rows.count > 20)
            #expect(xml.rows.allSatisfy { hosts.contains($0[0]) })
            // They go to one file, or are no text.
            let picture = ["call", "jpeg", "image"]
            for call in [
                picture, picture + ["-o", "/nonexistent/x"], ["call", "mjpeg", "frames"],
                call + ["-o", "/nonexistent/x"],
            ] {
                let result = try await run(call, hosts)
                #expect(result.status == 64, "\(call): \(result.errorText)")
                #expect(result.errorText.contains("works with one device"), "\(result.errorText)")
            }
        }
    }

    @Test func questionsAndPrompts_nameTheDevices() async throws {
        try await withTwo { first, second in
            let hosts = [first.networkOrigin, second.networkOrigin]
            let (_, status) = try await TerminalSession.run(
                ["remove-app", "vmd", "cafe_counter", "--user", "root"] + hosts.flatMap { ["--host", $0] }
            ) { session in
                try session.expect("Remove vmd, cafe_counter from \(hosts[0]), \(hosts[1])? [y/N] ")
                session.type("y\n")
                // One prompt for both.
                try session.expect("Password of root at \(hosts[0]), \(hosts[1]): ")
                session.type("secret\n")
                try session.expect("\(hosts[1])  removed vmd, cafe_counter")
                try session.expect("2 of 2 devices succeeded")
            }
            #expect(status == 0)
        }
    }

    @Test func severalApplications_areDoneOneAfterAnother() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let stopped = try await Tool.run(["stop-app", "vmd", "nothing", "objectanalytics"], on: device)
            #expect(stopped.text == "stopped vmd\nstopped objectanalytics\n")
            #expect(stopped.status == 2)
            #expect(stopped.errorText.hasPrefix("vapix: nothing: applications/stop: "), "\(stopped.errorText)")
            let started = try await Tool.run(["start-app", "vmd", "objectanalytics", "--json"], on: device)
            #expect(started.text == #"{"action":"start","names":["vmd","objectanalytics"]}"# + "\n")
            let twice = try await Tool.run(["start-app", "vmd", "vmd"], on: device)
            #expect(twice.status == 64)
        }
    }
}
