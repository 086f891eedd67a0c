import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixClient
import VapixSupport

@testable import vapix

/// `--verbose`: what goes over the wire, on standard error.
@Suite(.timeLimit(.minutes(10))) struct VerboseTests {
    @Test func verbose_onTheCamera_reportsTheAccountAndTheRequest() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["call", "ntp", "getNTPInfo", "--verbose"], on: device)
            #expect(result.status == 0, "\(result.errorText)")
            let lines = result.errorText.split(separator: "\n").map(String.init)
            let steps = [
                "vapix: service account vapix_tool: asking", "vapix: service account vapix_tool: acquired",
                "vapix: > POST \(device.origin)/axis-cgi/ntp.cgi (Basic)", "vapix: < HTTP 200 in ",
            ]
            try #require(lines.count == steps.count, "\(lines)")
            for (line, step) in zip(lines, steps) { #expect(line.hasPrefix(step), "\(line)") }
            #expect(lines[3].contains("ms, connected to 127.0.0.12:"))
            let quiet = try await Tool.run(["call", "ntp", "getNTPInfo"], on: device)
            #expect(quiet.errorText.isEmpty && quiet.text == result.text)
        }
    }

    @Test func verbose_onTheNetwork_reportsTheChallengeAndTheLogin() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: "canary")) { device in
            let login = ["--host", device.networkOrigin, "--user", "root", "--password-fd", "7", "--verbose"]
            let result = try await Tool.run(["params", "Brand"] + login, input: "canary")
            #expect(result.status == 0, "\(result.errorText)")
            let lines = result.errorText.split(separator: "\n").map(String.init)
            try #require(lines.count == 4, "\(lines)")
            #expect(lines[0].contains("/axis-cgi/param.cgi?action=list&group=Brand"))
            #expect(lines[0].hasSuffix("(no login)"))
            #expect(lines[1].hasPrefix("vapix: < HTTP 401 in "))
            #expect(lines[2].hasSuffix("(Digest)"))
            #expect(lines[3].hasPrefix("vapix: < HTTP 200 in "))
            #expect(!result.errorText.contains("canary"))

            // The token that replaces the login of a WebSocket is a secret.
            let events = try await Tool.run(["events", "--count", "1"] + login, input: "canary")
            #expect(events.status == 0, "\(events.errorText)")
            #expect(events.errorText.contains("wssession=***&"), "\(events.errorText)")
            #expect(events.errorText.contains("< HTTP 101 in "))
        }
    }

    @Test func verbose_retriesAndFailures_areReported() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let count = Locked(0)
            let server = try ScriptedServer { connection in
                while connection.readRequest() != nil {
                    let isFirst = count.withLock { count in
                        count += 1
                        return count == 1
                    }
                    connection.reply(
                        bytes: Array("root.A.B=1\n".utf8), status: isFirst ? "503 Service Unavailable" : "200 OK",
                        type: "text/plain")
                }
            }
            defer { server.stop() }
            let environment = ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            let result = try await Tool.run(["params", "A", "--verbose"], on: device, environment: environment)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.errorText.contains("vapix: parameters/list: HTTP 503 in "))
            #expect(result.errorText.contains(", attempt 2\n"))
        }
        let failed = try await Tool.run(["ready", "--host", "http://127.0.0.1:1", "--verbose"])
        #expect(failed.errorText.contains("> POST http://127.0.0.1:1/axis-cgi/systemready.cgi (no login)"))
        #expect(failed.errorText.contains("refused) in "), "\(failed.errorText)")
    }

    @Test func query_secrets_areMaskedByTheirNames() {
        let masked = TransferLog.maskingSecrets(inQuery:)
        #expect(masked("action=add&user=jo&pwd=canary&grp=users") == "action=add&user=jo&pwd=***&grp=users")
        #expect(masked("root.A.Pass%77ord=canary&x&=y&") == "root.A.Pass%77ord=***&x&=y&")
        #expect(masked("%zz=1&wssession=canary") == "%zz=1&wssession=***")
        #expect(masked("") == "")
    }
}
