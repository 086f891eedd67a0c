import DeviceSimulator
import Foundation
import Testing

/// Across the network, with a user and a password.
@Suite(.timeLimit(.minutes(10))) struct LoginTests {
    private static let canary = "canary:pass word é\"\\%41"

    @Test(arguments: ["", "\n", "\r\n", "\nsecond line\n"])
    func passwordFile_givesItsFirstLine(ending: String) async throws {
        try await SimulatedDevice.withDevice(.user("root", password: Self.canary)) { device in
            try await withTemporaryDirectory { directory in
                let file = directory.appendingPathComponent("password")
                try Data((Self.canary + ending).utf8).write(to: file)
                let result = try await Tool.run([
                    "list-apps", "--host", device.networkOrigin, "--user", "root", "--password-file", file.path,
                ])
                #expect(result.status == 0, "\(result.errorText)")
                #expect(result.rows.count == 12)
                #expect(device.credentialCalls == 0)
            }
        }
    }

    @Test(arguments: ["", "\n", "\r\n"])
    func passwordDescriptor_isRead_toItsEnd(ending: String) async throws {
        try await SimulatedDevice.withDevice(.user("root", password: Self.canary)) { device in
            let result = try await Tool.run(
                ["info", "--host", device.networkOrigin, "--user", "root", "--password-fd", "7"],
                input: Self.canary + ending)
            #expect(result.status == 0, "\(result.errorText)")
        }
    }

    @Test(arguments: ["", "\n", "\r\n", String(repeating: "x", count: 1025), "a\u{0}b"])
    func unusablePassword_isRefused(password: String) async throws {
        let result = try await Tool.run(
            ["info", "--host", "http://127.0.0.1:1", "--user", "root", "--password-fd", "7"], input: password)
        #expect(result.status == 3)
        #expect(result.errorText.contains("password"))
    }

    @Test func missingPasswordSource_isExplained() async throws {
        let login = ["info", "--host", "http://127.0.0.1:1", "--user", "root"]
        let prompt = try await Tool.run(login)
        #expect(prompt.status == 3)
        #expect(prompt.errorText.contains("--password-file"))
        let file = try await Tool.run(login + ["--password-file", "/nonexistent"])
        #expect(file.status == 3)
        #expect(file.errorText.contains("No such file"))
    }

    /// The first numbers are those that the runtime may have opened for itself before the tool looks.
    @Test(arguments: 3...9)
    func unopenedDescriptor_isRefused_whateverLiesThere(number: Int) async throws {
        // The shell closes what the test program's other threads have open at these numbers.
        let script = "exec 3<&- 4<&- 5<&- 6<&- 7<&- 8<&- 9<&-; exec \"$0\" \"$@\""
        let result = try await Tool.runProgram(
            "/bin/sh",
            ["-c", script, Tool.path, "info", "--host", "http://127.0.0.1:1", "--user", "root"]
                + ["--password-fd", "\(number)"])
        #expect(result.status == 3)
        #expect(result.errorText == "vapix: the password cannot be read: Bad file descriptor\n")
    }

    @Test func nonBlockingDescriptor_isWaitedFor() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: Self.canary)) { device in
            let result = try await Tool.run(
                ["info", "--host", device.networkOrigin, "--user", "root", "--password-fd", "7"],
                input: Self.canary, isInputLate: true)
            #expect(result.status == 0, "\(result.errorText)")
        }
    }

    @Test func wrongPassword_isNotAllowed() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: "right")) { device in
            let result = try await Tool.run(
                ["list-apps", "--host", device.networkOrigin, "--user", "root", "--password-fd", "7"],
                input: Self.canary)
            #expect(result.status == 4)
            #expect(!result.errorText.contains("canary"))
        }
    }

    @Test func password_isNowhere_butInTheLogin() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: Self.canary)) { device in
            device.script(SimulatedReply(status: 500, body: "broken", delay: .seconds(3)), for: "/axis-cgi/param.cgi")
            let login = ["--host", device.networkOrigin, "--user", "root", "--password-fd", "7"]
            for (command, isFast) in [(["list-apps"], true), (["info", "--json"], true), (["params"], false)] {
                let result = try await Tool.run(command + login, input: Self.canary) { identifier in
                    guard !isFast else { return }
                    // The reply is late, so the process runs while somebody looks.
                    let deadline = ContinuousClock.now + Tool.timeout
                    while device.requestCounts["/axis-cgi/param.cgi"] == nil, ContinuousClock.now < deadline {
                        usleep(5_000)
                    }
                    for file in ["cmdline", "environ"] {
                        let bytes = try Data(contentsOf: URL(fileURLWithPath: "/proc/\(identifier)/\(file)"))
                        #expect(!String(decoding: bytes, as: UTF8.self).contains("canary"))
                    }
                    let line = try Data(contentsOf: URL(fileURLWithPath: "/proc/\(identifier)/cmdline"))
                    #expect(String(decoding: line, as: UTF8.self).contains("--password-fd"))
                }
                #expect(result.status == (isFast ? 0 : 2), "\(result.errorText)")
                #expect(!result.text.contains("canary"))
                #expect(!result.errorText.contains("canary"))
            }
        }
    }

    @Test func ready_wantsAUser_onlyIfTheDeviceDoes() async throws {
        var configuration = SimulatedDevice.Configuration.user("root", password: "secret")
        configuration.allowsAnonymous = false
        try await SimulatedDevice.withDevice(configuration) { device in
            let without = try await Tool.run(["ready", "--host", device.networkOrigin])
            #expect(without.status == 3)
            #expect(without.errorText.contains("Add --user"))
            let with = try await Tool.run(
                ["ready", "--host", device.networkOrigin, "--user", "root", "--password-fd", "7"], input: "secret")
            #expect(with.status == 0)
        }
    }
}
