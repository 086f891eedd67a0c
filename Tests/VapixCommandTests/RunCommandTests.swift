import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing
import VapixSupport
import VapixSystem

@testable import vapix

/// `vapix run`: build, install, start, follow the log, stop at Control-C.
@Suite(.timeLimit(.minutes(10))) struct RunCommandTests {
    private func withApp(_ body: (String) async throws -> Void) async throws {
        try await withFolder { folder in
            let made = try await Tool.run([
                "manifest", "init", "--app-name", "my_app", "--vendor", "A", "--vendor-id", "0123456789", "--min-os",
                "12.0", folder,
            ])
            #expect(made.status == 0, "\(made.errorText)")
            try Data("MIT\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/LICENSE"))
            try Data("#!/bin/sh\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/my_app"))
            try await body(folder)
        }
    }

    private func status(on device: SimulatedDevice) async throws -> String? {
        try await Tool.run(["list-apps"], on: device).rows.first { $0[0] == "my_app" }?[2]
    }

    @Test func app_isStarted_andStoppedAtControlC() async throws {
        try await withApp { folder in
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let process = Locked<pid_t>(0)
                async let run = Tool.run(["run", folder, "--interval", "1"], on: device) { id in
                    process.withLock { $0 = id }
                }
                let deadline = ContinuousClock.now + Tool.timeout
                while try await status(on: device) != "Running", .now < deadline {
                    try await Task.sleep(for: .milliseconds(100))
                }
                kill(process.withLock { $0 }, SIGINT)
                let result = try await run
                #expect(result.status == -SIGINT)
                #expect(result.errorText.contains("my_app is installed"), "\(result.errorText)")
                #expect(result.errorText.contains("my_app is stopped"), "\(result.errorText)")
                #expect(try await status(on: device) == "Stopped")
                #expect(FileManager.default.fileExists(atPath: "\(folder)/my_app_1_0_0_all.eap"))
            }
        }
    }

    @Test func package_withErrors_isNotSent() async throws {
        try await withApp { folder in
            try Data("echo\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/my_app"))
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let result = try await Tool.run(["run", folder], on: device)
                #expect(result.status == 11)
                #expect(result.errorText.contains("neither a program (ELF) nor a script"), "\(result.errorText)")
                #expect(try await status(on: device) == nil)
            }
        }
    }

    // The device sends the whole log each time, and drops old lines.
    @Test func follower_findsWhatIsNew() {
        func entries(_ lines: ClosedRange<Int>) -> [LogEntry] { lines.map { LogEntry("line \($0)") } }
        var follower = LogFollower()
        #expect(follower.newEntries(in: entries(1...3)) == entries(1...3))
        #expect(follower.newEntries(in: entries(1...3)) == [])
        #expect(follower.newEntries(in: entries(1...5)) == entries(4...5))
        #expect(follower.newEntries(in: entries(3...6)) == entries(6...6))
        #expect(follower.newEntries(in: []) == [])
        #expect(follower.newEntries(in: entries(6...7)) == entries(7...7))
        #expect(follower.newEntries(in: entries(20...21)) == entries(20...21))
        // The same line again and again.
        let same = [LogEntry](repeating: LogEntry("x"), count: 3)
        #expect(follower.newEntries(in: same) == same)
        #expect(follower.newEntries(in: same + [LogEntry("y")]) == [LogEntry("y")])
    }
}
