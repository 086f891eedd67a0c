import DeviceSimulator
import Foundation
import TestSupport
import Testing

/// One failure of each kind, as a script sees it.
@Suite(.timeLimit(.minutes(10))) struct ExitCodeTests {
    private static let list = "/axis-cgi/applications/list.cgi"

    @Test(arguments: [
        (["start-app", "no_such_app"], 2, "no application of that name is installed (error 4)"),
        (["start-app", "vmd"], 2, "the application is already running"),
        (["params", "Missing"], 2, "Missing"),
        (["set-param", "Missing.Name=canary-value"], 2, "Missing.Name"),
        (["set-param", "NoGroup=1"], 64, "a parameter's name holds its group"),
        (["list-apps", "--account", "no good name"], 64, "1 to 26"),
        (["list-apps", "--bogus"], 64, "--bogus"),
        (["bogus"], 64, "bogus"),
    ])
    func refusal_exits_withItsCode(arguments: [String], status: Int32, message: String) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(arguments, on: device)
            #expect(result.status == status)
            #expect(result.text == "")
            #expect(result.errorText.hasPrefix("vapix: "))
            #expect(result.errorText.contains(message), "\(result.errorText)")
            #expect(!result.errorText.contains("canary-value"))
        }
    }

    @Test(arguments: [
        (500, "text/html", "<html>", 2), (503, "text/plain", "", 2), (401, "text/plain", "", 4),
        (403, "text/plain", "", 4), (404, "text/html", "<html>", 8), (405, "text/plain", "", 8),
        (200, "text/html", "<html lang=\"en\">", 9),
        (200, "text/xml", "<reply result=\"ok\">", 9), (302, "text/plain", "", 2),
        (200, "text/xml", "<reply result=\"error\"><error type=\"10\" message=\"\u{1B}[31mno\"/></reply>", 9),
        (200, "text/xml", "<reply result=\"error\"><error type=\"10\" message=\"\u{9B}31mno\"/></reply>", 2),
    ])
    func reply_exits_withItsCode(status: Int, type: String, body: String, code: Int32) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.script(SimulatedReply(status: status, headers: ["Content-Type": type], body: body), for: Self.list)
            let result = try await Tool.run(["list-apps"], on: device)
            #expect(result.status == code)
            #expect(result.text == "")
            #expect(result.errorText.hasPrefix("vapix: applications/list: "))
            #expect(result.errorText.hasSuffix("\n"))
            #expect(!result.errorText.dropLast().unicodeScalars.contains { $0.properties.generalCategory == .control })
        }
    }

    @Test func slowDevice_timesOut_asAsked() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            // Far longer than a test waits for a process. And no account is needed, which on a busy machine may itself take
            // longer than the timeout.
            device.script(SimulatedReply(delay: .seconds(600)), for: "/axis-cgi/systemready.cgi")
            let result = try await Tool.run(["ready", "--timeout", "0.5"], on: device)
            #expect(result.status == 6)
            #expect(result.errorText.contains("within 0.5 seconds"))
        }
    }

    @Test func missingBus_isExplained_withBothWaysOut() async throws {
        let result = try await Tool.run(
            ["list-apps"], environment: ["DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/socket"])
        #expect(result.status == 3)
        #expect(result.errorText.contains("vapix-simulator"))
        #expect(result.errorText.contains("--host"))
    }

    @Test func deniedAccount_isExplained() async throws {
        var configuration = SimulatedDevice.Configuration.anyPort
        configuration.policy = .deny
        try await SimulatedDevice.withDevice(configuration) { device in
            let result = try await Tool.run(["list-apps"], on: device)
            #expect(result.status == 3)
            #expect(result.errorText.contains("requiredMethods"))
        }
    }

    @Test func nobodyListening_isNoConnection() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["list-apps", "--origin", "http://127.0.0.12:1"], on: device)
            #expect(result.status == 5)
        }
    }

    @Test func oversizedReply_isABadReply() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.script(
                SimulatedReply(headers: [:], bytes: [UInt8](repeating: 0x20, count: 33 * 1024 * 1024)), for: Self.list)
            let result = try await Tool.run(["list-apps"], on: device)
            #expect(result.status == 9)
        }
    }

    @Test func invalidUTF8_inAnArgument_isAUsageError() async throws {
        let result = try await Tool.runProgram(
            "/bin/sh", ["-c", "exec \"$0\" set-param \"$(printf 'A.B=\\377')\"", Tool.path])
        #expect(result.status == 64)
        #expect(result.errorText == "vapix: argument 2 is not UTF-8\n")
    }

    @Test func fullDisk_isReported() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            for arguments in [["list-apps"], ["info", "--json"], ["--help"]] {
                let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
                let result = try await Tool.run(arguments, on: device, output: full)
                #expect(result.status == 1)
                let reason = "the output cannot be written: No space left on device"
                let document = #"{"error":{"code":"failure","exit":1,"message":"\#(reason)"}}"#
                let isJSON = arguments.contains("--json")
                #expect(result.errorText == (isJSON ? "\(document)\n" : "vapix: \(reason)\n"))
            }
        }
    }

    @Test func closedOutput_isReported() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.runProgram(
                "/bin/sh", ["-c", "exec \"$0\" info >&-", Tool.path], environment: Tool.environment(device))
            #expect(result.status == 1)
            #expect(result.errorText.contains("the output cannot be written"))
        }
    }

    @Test func reader_mayLeave_quietly() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            // More than a pipe holds, so that the tool is still writing when the reader has gone.
            device.setParameter("Test.Long", to: String(repeating: "x", count: 300_000))
            let result = try await Tool.runProgram(
                "/bin/bash", ["-c", "\"$0\" params | head -n 1; echo \"${PIPESTATUS[@]}\"", Tool.path],
                environment: Tool.environment(device).merging(["PATH": "/usr/bin:/bin"]) { $1 })
            #expect(result.errorText == "")
            #expect(result.text.hasSuffix("\n141 0\n"))
        }
    }

    @Test func reader_mayLeave_quietly_withSIGPIPEIgnored() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.setParameter("Test.Long", to: String(repeating: "x", count: 300_000))
            let script = "trap '' PIPE; \"$0\" params | head -n 1 2>/dev/null; echo \"${PIPESTATUS[0]}\""
            let result = try await Tool.runProgram(
                "/bin/bash", ["-c", script, Tool.path],
                environment: Tool.environment(device).merging(["PATH": "/usr/bin:/bin"]) { $1 })
            #expect(result.errorText == "")
            #expect(result.text.hasSuffix("\n141\n"))
        }
    }
}
