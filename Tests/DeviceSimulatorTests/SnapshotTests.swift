import TestSupport
import Testing
import VapixSupport

@testable import DeviceSimulator

@Suite(.timeLimit(.minutes(10)))
struct SnapshotTests {
    /// Clients change the state of every kind, and a reset brings all of it back.
    @Test func restore_everything_isAsBefore() async throws {
        try await withLogin { device, login async throws in
            let before = device.snapshot()
            func calls() async throws -> [String] {
                var replies: [String] = []
                for (path, body) in [
                    ("/axis-cgi/applications/list.cgi", nil), ("/axis-cgi/param.cgi?action=list", nil),
                    ("/axis-cgi/io/port.cgi?checkactive=1,2,3,4", nil),
                    ("/axis-cgi/pwdgrp.cgi?action=get", nil),
                    ("/axis-cgi/com/ptz.cgi?query=position", nil),
                    (
                        "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
                        #"{"apiVersion":"1.0","method":"list","params":{}}"#
                    ),
                    ("/axis-cgi/mqtt/client.cgi", #"{"apiVersion":"1.0","method":"getClientStatus"}"#),
                    ("/axis-cgi/ntp.cgi", #"{"apiVersion":"1.0","method":"getNTPInfo"}"#),
                    ("/config/rest/ssh/v1/users", nil),
                ] as [(String, String?)] {
                    let reply =
                        if let body {
                            try await device.curl(path, login: login, "--data", body)
                        } else {
                            try await device.curl(path, login: login)
                        }
                    // The time passes.
                    let lines = reply.split(separator: "\n").filter { !$0.contains("Time.Server") }
                    replies.append(lines.joined(separator: "\n"))
                }
                return replies
            }
            let first = try await calls()
            for (path, body) in [
                ("/axis-cgi/applications/control.cgi?action=stop&package=vmd", nil),
                ("/axis-cgi/param.cgi?action=update&Network.HostName=other", nil),
                ("/axis-cgi/io/port.cgi?action=2:/", nil),
                ("/axis-cgi/pwdgrp.cgi?action=add&user=guest&pwd=long&grp=users&sgrp=viewer", nil),
                ("/axis-cgi/com/ptz.cgi?pan=33", nil),
                (
                    "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
                    #"{"apiVersion":"1.0","method":"addText","params":{"camera":1,"text":"x"}}"#
                ),
                ("/axis-cgi/mqtt/client.cgi", #"{"apiVersion":"1.0","method":"activateClient"}"#),
                (
                    "/axis-cgi/ntp.cgi",
                    #"{"apiVersion":"1.0","method":"setNTPClientConfiguration","params":{"enabled":false}}"#
                ),
                ("/config/rest/ssh/v1/users", #"{"data":{"username":"guest","password":"long"}}"#),
            ] as [(String, String?)] {
                let reply =
                    if let body {
                        try await device.curl(path, login: login, "--data", body)
                    } else {
                        try await device.curl(path, login: login)
                    }
                #expect(reply.hasPrefix("20"), "\(path): \(reply.prefix(300))")
            }
            try device.answer("ntp/getNTPInfo", with: SimulatedReply(status: 500))
            try await device.inject(Fault("http status=503 path=/nowhere"))
            device.clock.freeze()
            let changed = try await calls()
            for (one, other) in zip(first, changed) { #expect(one != other) }

            try await device.restore(before)
            #expect(try await calls() == first)
            #expect(await device.activeFaults == [])
            #expect(!device.clock.isFrozen)
        }
    }

    @Test func restore_accounts_areThoseOfTheSnapshot() async throws {
        try await withLogin { device, login async throws in
            let before = device.snapshot()
            let later = try await device.credentials("later")
            try await device.restore(before)
            #expect(try await device.curl("/axis-cgi/param.cgi?action=list", login: login).hasPrefix("200"))
            #expect(try await device.curl("/axis-cgi/param.cgi?action=list", login: later).hasPrefix("401"))
            device.removeAllAccounts()
            try await device.restore(before)
            #expect(device.accountNames == ["a0-testuser"])
        }
    }

    @Test func restore_subscribers_learnOfTheChange() async throws {
        try await withLogin { device, login async throws in
            let before = device.snapshot()
            device.setPort(0, isActive: true)
            let events = Locked<[SimulatedEvent]>([])
            let observation = device.observeActivity { activity in
                if case .event(let event) = activity { events.withLock { $0.append(event) } }
            }
            try await device.restore(before)
            #expect(events.withLock { $0.map(\.data) } == [["state": "0"]])
            withExtendedLifetime(observation) {}
        }
    }

    /// A fault's error of the clock belongs to the fault, not to the snapshot.
    @Test func restore_clockFault_isOver() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device async throws in
            try await device.inject(.clockOffset(.seconds(86_400)))
            let before = device.snapshot()
            let wrong = device.clock.secondsSince1970
            try await device.restore(before)
            #expect(wrong - device.clock.secondsSince1970 > 80_000)
        }
    }

    @Test func reset_control_bringsBackTheStart() async throws {
        try await withControl { device, control async throws in
            _ = try control.play(EventScript("every=10m"))
            try await control.call("PUT", "/v1/parameters/Network.HostName", #"{"value": "other"}"#)
            try await control.call("PUT", "/v1/snapshots/mine")
            try await control.call("PUT", "/v1/parameters/Network.HostName", #"{"value": "third"}"#)
            #expect(try await control.call("POST", "/v1/snapshots/mine/restore").status == 204)
            #expect(device.parameter("Network.HostName") == "other")
            _ = try await device.curl("/x")
            #expect(try await control.call("POST", "/v1/reset").status == 204)
            #expect(device.parameter("Network.HostName") == "axis-accc8e0a1b2c")
            #expect(try await control.call("GET", "/v1/requests").json?.array?.count == 0)
            #expect(try await control.call("GET", "/v1/event-scripts").json?.array?.count == 0)
            #expect(try await control.call("GET", "/v1/snapshots").json == ["mine", "start"])
            #expect(try await control.call("DELETE", "/v1/snapshots/start").status == 400)
            #expect(try await control.call("POST", "/v1/snapshots/none/restore").status == 404)
        }
    }
}
