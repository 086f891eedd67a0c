import DeviceSimulator
import Foundation
import Testing

@testable import vapix

/// `--password-command`: what the program prints, and what goes wrong with it.
@Suite(.timeLimit(.minutes(10))) struct PasswordCommandTests {
    private static let canary = "canary:pass word é\"\\%41"

    /// The first line of a command's output, or the message of its failure.
    private func read(_ command: String, within limit: Duration = Tool.timeout) async throws -> String {
        try await onThread {
            let input = PasswordCommand(command: command, source: "the test", host: "h", user: "u")
            let line = UnsafeMutableRawBufferPointer.allocate(byteCount: 1026, alignment: 1)
            defer { line.deallocate() }
            do {
                let count = try input.read(into: line, within: limit)
                return String(decoding: line[..<count], as: UTF8.self)
            } catch let error as ToolError {
                #expect(error.exit == .noCredentials)
                return error.message ?? ""
            }
        }
    }

    @Test func firstLine_isThePassword() async throws {
        #expect(try await read("printf 'a b'") == "a b")
        #expect(try await read("printf 'a\\r\\nlogin: root\\n'") == "a")
        #expect(try await read("echo \"$VAPIX_USER at $VAPIX_HOST\"") == "u at h")
        #expect(try await read("printf a; sleep 0.1; echo b") == "ab")
        #expect(try await read("cat; echo end") == "end")
        // Further lines, which a password store may keep beside a password.
        #expect(try await read("echo a; seq 1 5000") == "a")
    }

    @Test func failingCommand_isAnError_withoutItsWords() async throws {
        for (command, reason) in [
            ("true canary", "printed no password"), ("echo; echo canary", "printed no password"),
            ("printf '\\r\\n' canary", "printed no password"), ("echo canary; exit 3", "failed with exit code 3"),
            ("exec /nonexistent/canary 2>/dev/null", "failed with exit code 127"),
            ("echo canary; kill -9 $$", "failed with signal 9"),
            ("eval 'if canary' 2>/dev/null", "failed with exit code 2"),
        ] {
            let message = try await read(command)
            #expect(message.contains(reason), "\(command): \(message)")
            #expect(message.contains("the program of the test"))
            #expect(!message.contains("canary"), "\(message)")
        }
    }

    @Test func hangingCommand_isEnded() async throws {
        #expect(try await read("exec sleep 1000", within: .milliseconds(200)).contains("did not end in time"))
        #expect(try await read("exec >&-; exec sleep 1000", within: .milliseconds(200)).contains("did not end in time"))
        #expect(
            try await read("trap '' TERM; while :; do echo a >/dev/null; done", within: .milliseconds(200))
                .contains("did not end in time"))
    }

    @Test func endlessOutput_isEnded() async throws {
        #expect(try await read("exec yes canary").contains("printed more than 65536 bytes"))
        #expect(try await read("exec head -c 1000000000 /dev/zero").contains("printed more than 65536 bytes"))
    }

    /// Story: a program that a command leaves behind, such as an agent, keeps its output open.
    @Test func programInTheBackground_isNotWaitedFor() async throws {
        try await withTemporaryDirectory { folder in
            let pipe = folder.path + "/pipe"
            #expect(mkfifo(pipe, 0o600) == 0)
            // It ends once this test has opened the pipe, too.
            #expect(try await read("(read -r line <'\(pipe)') & echo a") == "a")
            let end = try await onThread { open(pipe, O_WRONLY) }
            #expect(close(end) == 0)
        }
    }

    @Test func option_logsIn_withoutATrace() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: Self.canary)) { device in
            try await withTemporaryDirectory { folder in
                let file = folder.appendingPathComponent("password").path
                try Data((Self.canary + "\n").utf8).write(to: URL(fileURLWithPath: file))
                let login = ["--host", device.networkOrigin, "--user", "root", "--password-command", "cat '\(file)'"]
                let result = try await Tool.run(["list-apps"] + login, environment: ["PATH": "/usr/bin:/bin"])
                #expect(result.status == 0, "\(result.errorText)")
                #expect(result.rows.count == 12)
                let wrong = try await Tool.run(
                    ["info", "--json"] + login.dropLast() + ["echo wrong-canary; echo canary on stderr >&2"],
                    environment: ["PATH": "/usr/bin:/bin"])
                #expect(wrong.status == 4)
                // Its own standard error is shown, and nothing else of it.
                #expect(wrong.errorText.hasPrefix("canary on stderr\n{"))
                #expect(!wrong.errorText.dropFirst("canary on stderr".count).contains("canary"))
                #expect(wrong.text == "")
            }
        }
    }

    @Test func failure_ofTheOption_sendsNothing() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: "secret")) { device in
            let login = ["--host", device.networkOrigin, "--user", "root", "--password-command"]
            for (command, reason) in [
                ("exit 1", "exit code 1"), ("echo", "no password"),
                ("head -c 2000 /dev/zero | tr '\\0' x", "longer than"),
                ("printf 'a\\0b\\n'", "NUL"),
            ] {
                let result = try await Tool.run(["info"] + login + [command], environment: ["PATH": "/usr/bin:/bin"])
                #expect(result.status == 3)
                #expect(result.errorText.contains(reason), "\(result.errorText)")
            }
            #expect(device.requestCounts.isEmpty)
        }
    }
}
