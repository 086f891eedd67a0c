import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing

@testable import vapix

/// What people see and type.
@Suite(.timeLimit(.minutes(10))) struct TerminalTests {
    private static let login = ["--user", "root", "--timeout", "60"]

    @Test func listApps_alignsColumns_underAHeader() async throws {
        try await SimulatedDevice.withDevice(.anyPort { $0.applications.append(.sparseExample) }) { device in
            let (session, status) = try await TerminalSession.run(
                ["list-apps"], environment: Tool.environment(device))
            #expect(status == 0)
            #expect(session.lines.count == 14)
            let header = try #require(session.lines.first)
            #expect(header.split(separator: " ") == ["Name", "Version", "Status", "Vendor", "License", "Title"])
            let column = try #require(header.range(of: "Status")).lowerBound.utf16Offset(in: header)
            let row = try #require(session.lines.first { $0.hasPrefix("vmd ") })
            #expect(row.dropFirst(column).hasPrefix("Running "))
            #expect(session.lines.contains { $0.hasPrefix("sparse ") && $0.hasSuffix("  -") })
        }
    }

    @Test func narrowTerminal_isNotOverrun() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let (session, status) = try await TerminalSession.run(
                ["list-apps"], environment: Tool.environment(device), columns: 40)
            #expect(status == 0)
            #expect(session.lines.count == 13)
            #expect(session.lines.allSatisfy { displayWidth($0) <= 40 })
        }
    }

    @Test func hostileDevice_cannotControl_theTerminal() async throws {
        let evil = "\u{1B}[2J\u{9B}31m\u{7F}\t\r\n\u{202E}x"
        var configuration = SimulatedDevice.Configuration.anyPort
        let version = "1\u{9B}31m\u{7F}\u{202E}x"
        configuration.applications = [InstalledApplication(name: "app", version: version, status: .idle)]
        try await SimulatedDevice.withDevice(configuration) { device in
            device.setParameter("Test.Evil", to: evil)
            let commands = [
                ["list-apps"], ["list-apps", "--json"], ["params", "Test"], ["params", "Test", "--json"],
            ]
            for arguments in commands {
                let (session, status) = try await TerminalSession.run(arguments, environment: Tool.environment(device))
                #expect(status == 0, "\(session.text)")
                let shown = session.text.replacingOccurrences(of: "\r\n", with: "\n").unicodeScalars
                #expect(!shown.contains { $0 != "\n" && isUnprintable($0) })
                let result = try await Tool.run(arguments, on: device)
                #expect(!result.text.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && isUnprintable($0) })
                #expect(result.text.utf8.filter { $0 == UInt8(ascii: "\n") }.count == 1)
            }
        }
    }

    @Test func prompt_takesThePassword_withoutShowingIt() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: "canary é")) { device in
            let (session, status) = try await TerminalSession.run(
                ["info", "--host", device.networkOrigin] + Self.login
            ) { session in
                try session.expect("Password of root at \(device.networkOrigin): ")
                #expect(!session.hasEcho)
                for file in ["cmdline", "environ"] {
                    let bytes = try Data(contentsOf: URL(fileURLWithPath: "/proc/\(session.child.id)/\(file)"))
                    #expect(!String(decoding: bytes, as: UTF8.self).contains("canary"))
                }
                session.type("canary é\n")
            }
            #expect(status == 0, "\(session.text)")
            #expect(session.hasEcho)
            #expect(!session.text.contains("canary"))
            #expect(session.text.contains("ACCC8E0A1B2C"))
        }
    }

    @Test func prompt_goesToTheTerminal_whenOutputDoesNot() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: "canary")) { device in
            try await withTemporaryDirectory { directory in
                let file = directory.appendingPathComponent("output").path
                let output = open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
                let (session, status) = try await TerminalSession.run(
                    ["info", "--host", device.networkOrigin] + Self.login, output: output
                ) { session in
                    try session.expect("Password of root")
                    session.type("canary\n")
                }
                close(output)
                #expect(status == 0, "\(session.text)")
                let text = try String(contentsOfFile: file, encoding: .utf8)
                #expect(text.contains("serialNumber\tACCC8E0A1B2C\n"))
                #expect(!text.contains("Password"))
            }
        }
    }

    @Test(arguments: ["\u{3}", "\u{1C}"])
    func interruptedPrompt_showsWhatIsTyped_again(key: String) async throws {
        let (session, status) = try await TerminalSession.run(
            ["info", "--host", "http://127.0.0.1:1"] + Self.login
        ) { session in
            try session.expect("Password of root")
            #expect(!session.hasEcho)
            session.type("canary" + key)
        }
        #expect(status == (key == "\u{3}" ? -SIGINT : -SIGQUIT))
        #expect(session.hasEcho)
        #expect(!session.text.contains("canary"))
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func endedPrompt_showsWhatIsTyped_again(signal: Int32) async throws {
        let (session, status) = try await TerminalSession.run(
            ["info", "--host", "http://127.0.0.1:1"] + Self.login
        ) { session in
            try session.expect("Password of root")
            kill(session.child.id, signal)
        }
        #expect(status == -signal)
        #expect(session.hasEcho)
    }

    @Test func stoppedPrompt_showsWhatIsTyped_meanwhile() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: "canary")) { device in
            let (session, status) = try await TerminalSession.run(
                ["info", "--host", device.networkOrigin] + Self.login
            ) { session in
                try session.expect("Password of root")
                #expect(!session.hasEcho)
                session.type("\u{1A}")
                try session.wait { session.hasEcho }
                // The terminal is put in order just before the process stops.
                try session.wait { session.child.isStopped }
                kill(session.child.id, SIGCONT)
                try session.wait { !session.hasEcho }
                session.type("canary\n")
            }
            #expect(status == 0, "\(session.text)")
            #expect(!session.text.contains("canary"))
            #expect(session.hasEcho)
        }
    }

    @Test(arguments: ["\n", "\u{4}"])
    func emptyPassword_isRefused(key: String) async throws {
        let (session, status) = try await TerminalSession.run(
            ["info", "--host", "http://127.0.0.1:1"] + Self.login
        ) { session in
            try session.expect("Password of root")
            session.type(key)
        }
        #expect(status == 3)
        #expect(session.text.contains("vapix: the password is empty"))
        #expect(session.hasEcho)
    }

    @Test(arguments: [
        ("y\n", true), ("YES\n", true), ("n\n", false), ("\n", false), ("\u{4}", false), ("yep\n", false),
    ])
    func removeApp_removes_afterAYes(answer: String, isRemoved: Bool) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let (session, status) = try await TerminalSession.run(
                ["remove-app", "vmd"], environment: Tool.environment(device)
            ) { session in
                try session.expect("Remove vmd from this device (\(device.origin))? [y/N] ")
                session.type(answer)
            }
            #expect(status == (isRemoved ? 0 : 130))
            #expect(session.text.contains(isRemoved ? "removed vmd" : "vapix: nothing was removed"))
            #expect(device.applications.contains { $0.name == "vmd" } == !isRemoved)
        }
    }

    @Test func password_isRefused_onATerminalDescriptor() async throws {
        let (session, status) = try await TerminalSession.run(
            ["info", "--host", "http://127.0.0.1:1", "--password-fd", "0"] + Self.login)
        #expect(status == 64)
        #expect(session.text.contains("would show the password"))
    }
}
