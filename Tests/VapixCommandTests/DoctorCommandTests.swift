import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixSupport

/// `vapix doctor` as a process, against cameras with faults and against nothing.
@Suite(.timeLimit(.minutes(10))) struct DoctorCommandTests {
    private static let secret = "never-to-be-seen"

    /// The results in short: `bus problem` for example.
    ///
    /// The form of every line is checked.
    private func states(_ result: ToolResult) -> [String] {
        for row in result.rows {
            #expect(row.count == 4, "\(row)")
            #expect(["ok", "warning", "problem", "skipped"].contains(row[0]), "\(row)")
            #expect(row[2] != "")
            #expect(!["problem", "warning"].contains(row[0]) || row[3] != "", "\(row) has no correction")
        }
        #expect(!(result.text + result.errorText).contains(Self.secret))
        return result.rows.map { "\($0[1]) \($0[0])" }
    }

    private static let healthy = [
        "proxy ok", "bus ok", "account ok", "virtual-host ok", "web-server ok", "login ok", "version ok", "clock ok",
    ]

    @Test func camera_withoutFaults_isHealthy() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["doctor"], on: device)
            #expect(result.status == 0, "\(result.text)\(result.errorText)")
            #expect(states(result) == Self.healthy)
            #expect(result.errorText == "")
            #expect(device.credentialCalls == 1)
            let json = try await Tool.run(["doctor", "--json"], on: device)
            #expect(json.status == 0)
            let object = try json.object()
            #expect(object["problems"] as? Int == 0)
            #expect((object["checks"] as? [[String: String]])?.count == Self.healthy.count)
        }
    }

    /// One fault after another; the checks that do not depend on it still have a result.
    @Test func camera_withAFault_hasTheProblem() async throws {
        let faults: [(String, [String: String])] = [
            (
                "bus-down",
                ["bus": "problem", "account": "skipped", "login": "skipped", "web-server": "ok", "version": "ok"]
            ),
            ("denied", ["bus": "ok", "account": "problem", "login": "skipped", "web-server": "ok", "clock": "ok"]),
            ("service-down", ["bus": "ok", "account": "problem", "login": "skipped", "version": "ok"]),
            ("service-foreign", ["bus": "ok", "account": "problem"]),
            ("accounts-full", ["bus": "ok", "account": "problem", "virtual-host": "ok"]),
            ("credentials text=\(Self.secret)", ["bus": "ok", "account": "problem"]),
            (
                "web-down",
                [
                    "account": "ok", "virtual-host": "problem", "web-server": "skipped", "login": "skipped",
                    "clock": "skipped",
                ]
            ),
            (
                "http status=503 count=all",
                ["account": "ok", "virtual-host": "ok", "web-server": "problem", "login": "problem"]
            ),
            ("http cut=reply count=all", ["virtual-host": "ok", "web-server": "problem", "login": "problem"]),
            ("clock offset=2h", ["login": "ok", "clock": "problem"]),
            ("clock offset=1m", ["clock": "warning"]),
            ("clock offset=-20000d", ["clock": "problem"]),
        ]
        for (fault, expected) in faults {
            try await SimulatedDevice.withDevice(.anyPort) { device in
                try await device.inject(Fault(fault))
                let result = try await Tool.run(["doctor"], on: device)
                let found = Set(states(result))
                for (check, state) in expected {
                    #expect(found.contains("\(check) \(state)"), "\(fault): \(result.text)")
                }
                #expect(result.status == (expected.values.contains("problem") ? 1 : 0), "\(fault): \(result.text)")
                #expect(result.rows.count == Self.healthy.count, "\(fault): \(result.text)")
            }
        }
    }

    @Test func silentServer_endsEachCheck_atItsLimit() async throws {
        let server = try ScriptedServer { $0.hang() }
        defer { server.stop() }
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(
                ["doctor", "--timeout", "1"], on: device,
                environment: ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"])
            #expect(result.status == 1)
            let expected = [
                "virtual-host ok", "web-server problem", "login problem", "version skipped", "clock skipped",
            ]
            #expect(Array(states(result).suffix(5)) == expected, "\(result.text)")
        }
    }

    /// Story: a proxy's URL may hold a password.
    ///
    /// The virtual host is reached past the proxy.
    @Test func proxyOnTheCamera_isAWarning_withoutItsPassword() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let proxy = ["http_proxy": "http://user:\(Self.secret)@127.0.0.1:1"]
            let result = try await Tool.run(["doctor"], on: device, environment: proxy)
            #expect(result.status == 0, "\(result.text)")
            #expect(states(result).first == "proxy warning")
            let excluded = try await Tool.run(
                ["doctor"], on: device, environment: proxy.merging(["no_proxy": "127.0.0.12"]) { $1 })
            #expect(states(excluded) == Self.healthy)
        }
    }

    // MARK: The network

    @Test func network_withALogin_isHealthy() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: Self.secret)) { device in
            let arguments = ["doctor", "--host", device.networkOrigin]
            let result = try await Tool.run(arguments + ["--user", "root", "--password-fd", "7"], input: Self.secret)
            #expect(result.status == 0, "\(result.text)\(result.errorText)")
            let expected = [
                "proxy ok", "name ok", "port ok", "web-server ok", "login ok", "version ok", "clock ok",
            ]
            #expect(states(result) == expected, "\(result.text)")
            #expect(result.text.contains("Digest"), "\(result.text)")
            #expect(result.text.contains("admin"))
            #expect(device.credentialCalls == 0)
            let anonymous = try await Tool.run(arguments)
            #expect(anonymous.status == 0)
            #expect(states(anonymous).contains("login skipped"))
            #expect(states(anonymous).contains("version ok"))
            let wrong = try await Tool.run(arguments + ["--user", "root", "--password-fd", "7"], input: "wrong")
            #expect(wrong.status == 1)
            #expect(states(wrong) == expected.map { $0 == "login ok" ? "login problem" : $0 }, "\(wrong.text)")
            let none = try await Tool.run(arguments + ["--user", "root"])
            #expect(none.status == 1)
            #expect(states(none) == expected.map { $0 == "login ok" ? "login problem" : $0 }, "\(none.text)")
        }
    }

    @Test func network_withAViewer_warns() async throws {
        let server = try ScriptedServer(address: "127.0.0.1") { connection in
            while let request = connection.readRequest() {
                let isRoles = request.contains("/axis-cgi/usergroup.cgi")
                connection.reply(isRoles ? "guest\nviewer\n" : "no", status: isRoles ? "200 OK" : "404 Not Found")
            }
        }
        defer { server.stop() }
        let result = try await Tool.run(
            [
                "doctor", "--host", "http://127.0.0.1:\(server.port)", "--user", "guest", "--password-fd", "7",
            ], input: Self.secret)
        #expect(result.status == 0)
        #expect(states(result).contains("login warning"), "\(result.text)")
        #expect(result.rows.contains { $0[2] == "guest is viewer: calls that need an administrator will fail" })
    }

    @Test func network_thatIsNotThere_hasTheProblem() async throws {
        let closed = try await Tool.run(["doctor", "--host", "http://127.0.0.1:1"])
        #expect(closed.status == 1)
        let expected = [
            "proxy ok", "name ok", "port problem", "web-server skipped", "login skipped", "version skipped",
            "clock skipped",
        ]
        #expect(states(closed) == expected, "\(closed.text)")
        let secure = try await Tool.run(["doctor", "--host", "127.0.0.1:1"])
        #expect(states(secure).contains("certificate skipped"), "\(secure.text)")
        let name = try await Tool.run(["doctor", "--host", "no-such-host.invalid", "--timeout", "20"])
        #expect(name.status == 1)
        #expect(states(name).contains("name problem"), "\(name.text)")
        #expect(states(name).contains("port skipped"))
        let proxy = try await Tool.run(
            ["doctor", "--host", "http://127.0.0.1:1"],
            environment: ["http_proxy": "http://user:\(Self.secret)@127.0.0.1:1"])
        #expect(proxy.status == 1)
        #expect(states(proxy).prefix(3) == ["proxy warning", "name skipped", "port skipped"], "\(proxy.text)")
    }

    @Test func otherServers_areNamed() async throws {
        let answers: [(status: String, header: String, check: String)] = [
            ("302 Found", "Location: https://user:\(Self.secret)@cam/x\r\n", "problem"),
            ("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", "problem"),
            ("404 Not Found", "", "warning"), ("418 Teapot", "", "warning"), ("500 Error", "", "problem"),
            ("200 OK", "Date: yesterday\r\n", "ok"),
        ]
        for (status, header, expected) in answers {
            let server = try ScriptedServer(address: "127.0.0.1") { connection in
                while connection.readRequest() != nil {
                    connection.send("HTTP/1.1 \(status)\r\n\(header)Content-Length: 0\r\n\r\n")
                }
            }
            defer { server.stop() }
            let result = try await Tool.run(["doctor", "--host", "http://127.0.0.1:\(server.port)"])
            #expect(states(result).contains("web-server \(expected)"), "\(status): \(result.text)")
            #expect(states(result).contains("clock skipped"), "\(status): \(result.text)")
        }
    }

    @Test func manifest_isChecked_withoutADevice() async throws {
        try await withTemporaryDirectory { folder in
            let file = folder.appendingPathComponent("manifest.json").path
            try "{}".write(toFile: file, atomically: true, encoding: .utf8)
            let result = try await Tool.run(["doctor", "--host", "http://127.0.0.1:1", "--manifest", file])
            #expect(result.status == 1)
            #expect(states(result).filter { $0 == "manifest problem" }.count > 1, "\(result.text)")
        }
    }

    @Test func terminal_showsSigns_andCorrections() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            try await device.inject(.denied)
            let (session, status) = try await TerminalSession.run(["doctor"], environment: Tool.environment(device))
            #expect(status == 1)
            #expect(session.lines.contains { $0.hasPrefix("✓ bus") })
            #expect(session.lines.contains { $0.hasPrefix("✗ account") })
            #expect(session.lines.contains { $0.hasPrefix("- login") })
            #expect(session.lines.last?.contains("1 problem found") == true, "\(session.text)")
        }
    }

    @Test func wrongArguments_areRefused() async throws {
        for words in [["--manifest", ""], ["--user", "u"], ["--timeout", "0"], ["x"], ["--host", ""]] {
            let result = try await Tool.run(["doctor"] + words)
            #expect(result.status == 64, "\(words): \(result.errorText)")
        }
    }
}
