import DeviceSimulator
import Foundation
import TestSupport
import Testing

/// With `--json`, errors are JSON as well.
@Suite(.timeLimit(.minutes(10))) struct JSONErrorTests {
    /// The objects on standard error.
    private func objects(_ result: ToolResult) throws -> [[String: Any]] {
        try result.errorText.split(separator: "\n").map { line in
            try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(result.errorText)")
        }
    }

    private func failure(_ result: ToolResult) throws -> [String: Any] {
        let objects = try objects(result)
        #expect(objects.count == 1)
        return try #require(objects.last?["error"] as? [String: Any])
    }

    @Test func failedCall_namesItself_andItsEffect() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["start-app", "nothing", "--json"], on: device)
            #expect(result.status == 2)
            #expect(result.text == "")
            let error = try failure(result)
            #expect(error["code"] as? String == "rejected")
            #expect(error["exit"] as? Int == 2)
            #expect(error["operation"] as? String == "applications/start")
            #expect(error["deviceCode"] as? String == "4")
            #expect(error["httpStatus"] as? Int == 200)
            #expect(error["mayHaveHappened"] as? Bool == false)
            #expect((error["message"] as? String)?.contains("no application of that name") == true)
            device.script(SimulatedReply(status: 500, body: "<html>"), for: "/axis-cgi/applications/control.cgi")
            let broken = try failure(try await Tool.run(["start-app", "vmd", "--json"], on: device))
            #expect(broken["code"] as? String == "httpStatus")
            #expect(broken["httpStatus"] as? Int == 500)
            #expect(broken["mayHaveHappened"] as? Bool == true)
        }
    }

    /// Story: a script could not tell a call that was never sent from one that was cut off.
    @Test func timeout_saysWhatMayHaveHappened() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            for path in ["/axis-cgi/applications/control.cgi", "/axis-cgi/applications/list.cgi"] {
                device.script(SimulatedReply(delay: .seconds(600)), for: path)
            }
            for (command, mayHaveHappened) in [(["restart-app", "vmd"], true), (["list-apps"], false)] {
                let result = try await Tool.run(command + ["--json", "--timeout", "2"], on: device)
                #expect(result.status == 6)
                let error = try failure(result)
                #expect(error["code"] as? String == "timedOut")
                #expect(error["mayHaveHappened"] as? Bool == mayHaveHappened)
            }
        }
    }

    @Test func errorsOfOtherKinds_haveTheNameOfTheirExitCode() async throws {
        for (arguments, code, exit, message) in [
            (["start-app", "--json"], "usage", 64, "Missing expected argument"),
            (["list-apps", "--json", "--bogus"], "usage", 64, "--bogus"),
            (["list-aps", "--json"], "usage", 64, "list-apps"),
            (["list-apps", "--json", "--host", "h"], "usage", 64, "--host needs --user"),
            (["info", "--json", "--profile", "a"], "usage", 64, "XDG_CONFIG_HOME"),
            (["info", "--json", "--host", "http://127.0.0.1:1", "--user", "root"], "noCredentials", 3, "password"),
            (["eap", "inspect", "/dev/null", "--json"], "failure", 1, "/dev/null"),
        ] as [([String], String, Int32, String)] {
            let result = try await Tool.run(arguments)
            #expect(result.status == exit, "\(arguments): \(result.errorText)")
            let error = try failure(result)
            #expect(error["code"] as? String == code, "\(arguments): \(result.errorText)")
            #expect(error["exit"] as? Int == Int(exit))
            #expect((error["message"] as? String)?.contains(message) == true, "\(result.errorText)")
            #expect(error["operation"] == nil && error["mayHaveHappened"] == nil)
        }
    }

    @Test func wordBehindTheTerminator_asksForNothing() async throws {
        let result = try await Tool.run(["start-app", "--", "a", "b", "--json", "a"])
        #expect(result.status == 64)
        #expect(result.errorText.hasPrefix("vapix: "), "\(result.errorText)")
    }

    @Test func foreignText_staysOneLine() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let body = "<reply result=\"error\"><error type=\"10\" message=\"a&#10;&#x9b;31m&quot;\"/></reply>"
            device.script(
                SimulatedReply(headers: ["Content-Type": "text/xml"], body: body),
                for: "/axis-cgi/applications/list.cgi")
            let result = try await Tool.run(["list-apps", "--json"], on: device)
            #expect(result.status == 2)
            #expect(!result.errorText.dropLast().unicodeScalars.contains { $0.properties.generalCategory == .control })
            _ = try failure(result)
        }
    }
}
