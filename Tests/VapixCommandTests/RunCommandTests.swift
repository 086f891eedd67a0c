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

    // MARK: Building

    /// An app that a script builds in place of Swift.
    ///
    /// The script keeps its arguments in the file `arguments`. `script` is what it does before.
    private func withSources(
        _ script: String = "", _ body: (_ folder: String, _ command: String) async throws -> Void
    ) async throws {
        try await withApp { folder in
            try FileManager.default.removeItem(atPath: "\(folder)/my_app")
            try Data().write(to: URL(fileURLWithPath: "\(folder)/Package.swift"))
            let text = """
                case "$*" in *--show-bin-path*) echo "$PWD/built"; exit ;; esac
                \(script)
                echo "$*" >arguments
                mkdir -p built
                echo '#!/bin/sh' >built/my_app
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/build"))
            try await body(folder, "/bin/sh build")
        }
    }

    @Test func sources_acrossTheNetwork_areBuiltInstalledAndStarted() async throws {
        try await withSources { folder, command in
            // The oldest version of AXIS OS is missing: an error, unless an option of the build fills it in.
            let made = try await Tool.run([
                "manifest", "init", "--force", "--app-name", "my_app", "--vendor", "A", "--vendor-id", "0123456789",
                folder,
            ])
            #expect(made.status == 0, "\(made.errorText)")
            try await SimulatedDevice.withDevice(.user("root", password: "secret")) { device in
                let process = Locked<pid_t>(0)
                async let run = Tool.run(
                    [
                        "run", folder, "--swift-sdk", "an-sdk", "--build-command", command, "--interval", "1", "--host",
                        device.networkOrigin, "--user", "root", "--password-fd", "7", "--min-os", "12.0",
                    ], input: "secret\n"
                ) { id in
                    process.withLock { $0 = id }
                }
                #expect(await eventually { (try? await status(on: device)) == "Running" })
                kill(process.withLock { $0 }, SIGINT)
                let result = try await run
                #expect(result.status == -SIGINT)
                let steps = [
                    "building my_app", "my_app_1_0_0_all.eap is built", "my_app is installed", "my_app is running",
                    "my_app is stopped",
                ]
                var rest = result.errorText[...]
                for step in steps {
                    let range = try #require(rest.range(of: step), "\(step) is not in \(result.errorText)")
                    rest = rest[range.upperBound...]
                }
                let arguments = try String(contentsOfFile: "\(folder)/arguments", encoding: .utf8)
                #expect(
                    arguments.contains("--swift-sdk an-sdk") && arguments.contains("--product my_app"), "\(arguments)")
            }
        }
    }

    @Test(arguments: [
        ("exit 3", "the app was not built: /bin/sh build ended with code 3"),
        ("echo >arguments; exit 0", "the app was not built: there is no program"),
    ])
    func build_thatFails_isNamed_andNothingIsSent(script: String, message: String) async throws {
        try await withSources(script) { folder, command in
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let result = try await Tool.run(["run", folder, "--build-command", command], on: device)
                #expect(result.status == 1)
                #expect(result.errorText.contains(message), "\(result.errorText)")
                #expect(try await status(on: device) == nil)
            }
        }
    }

    @Test func buildCommand_thatDoesNotExist_isNamed() async throws {
        try await withSources { folder, _ in
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let result = try await Tool.run(["run", folder, "--build-command", "/no/swift build"], on: device)
                #expect(result.status == 64)
                #expect(
                    result.errorText.contains("the app was not built: /no/swift was not found"),
                    "\(result.errorText)")
            }
        }
    }

    // The manifest was read after a build of minutes.
    @Test func manifest_withErrors_isNotBuilt() async throws {
        try await withSources { folder, command in
            let text = #"{"schemaVersion": "1.7.3", "acapPackageConf": {"setup": {"appName": "my_app"}}}"#
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/manifest.json"))
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let result = try await Tool.run(["run", folder, "--build-command", command], on: device)
                #expect(result.status == 11)
                #expect(result.errorText.contains("the app was not built: "), "\(result.errorText)")
                #expect(!FileManager.default.fileExists(atPath: "\(folder)/arguments"))
            }
        }
    }

    @Test func controlC_whileItBuilds_endsTheBuild() async throws {
        try await withSources("echo $$ >id.partial; mv id.partial id; exec sleep 3600") { folder, command in
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let process = Locked<pid_t>(0)
                async let run = Tool.run(["run", folder, "--build-command", command], on: device) { id in
                    process.withLock { $0 = id }
                }
                #expect(await eventually { FileManager.default.fileExists(atPath: "\(folder)/id") })
                kill(process.withLock { $0 }, SIGINT)
                #expect(try await run.status == -SIGINT)
                let text = try String(contentsOfFile: "\(folder)/id", encoding: .utf8)
                let build = try #require(pid_t(text.filter(\.isNumber)))
                #expect(await eventually { kill(build, 0) != 0 })
            }
        }
    }

    /// Story: SwiftPM leaves its compilers running at SIGTERM, and ends them at SIGINT.
    @Test(arguments: [SIGINT, SIGTERM]) func signal_whileItBuilds_interruptsTheBuild(signal: Int32) async throws {
        let script = """
            trap 'kill "$!"; echo >interrupted; exit 1' INT
            sleep 3600 &
            echo >started
            wait
            """
        try await withSources(script) { folder, command in
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let process = Locked<pid_t>(0)
                async let run = Tool.run(["run", folder, "--build-command", command], on: device) { id in
                    process.withLock { $0 = id }
                }
                #expect(await eventually { FileManager.default.fileExists(atPath: "\(folder)/started") })
                kill(process.withLock { $0 }, signal)
                let result = try await run
                #expect(result.status == -signal)
                #expect(FileManager.default.fileExists(atPath: "\(folder)/interrupted"))
            }
        }
    }

    /// Story: the path of the program was read from the first four kilobytes, which were full of warnings.
    @Test func buildCommand_printsWarningsBeforeThePath_isUnderstood() async throws {
        try await withSources { folder, _ in
            let text = """
                case "$*" in *--show-bin-path*) seq 1 3000; echo "$PWD/built"; exit ;; esac
                mkdir -p built
                echo '#!/bin/sh' >built/my_app
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/build"))
            let build = SwiftBuild(folder: folder, command: ["/bin/sh", "build"], product: "my_app")
            let path = try await build.run()
            #expect(path == "\(folder)/built/my_app")
        }
    }

    @Test func package_thatTheDeviceRefuses_isNamed() async throws {
        try await withApp { folder in
            // The first bytes of a program for armv7hf, which the simulated camera is not.
            let program: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 40, 0]
            try Data(program).write(to: URL(fileURLWithPath: "\(folder)/my_app"))
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let result = try await Tool.run(["run", folder], on: device)
                #expect(result.status == 2, "\(result.errorText)")
                #expect(result.errorText.contains("vapix: my_app was not installed: "), "\(result.errorText)")
                #expect(result.errorText.contains("Build it for aarch64"), "\(result.errorText)")
            }
        }
    }

    @Test func optionsOfABuild_withAProgram_areRefused() async throws {
        try await withApp { folder in
            let result = try await Tool.run(["run", folder, "--swift-sdk", "an-sdk"])
            #expect(result.status == 64)
            #expect(result.errorText.contains("nothing is built with Swift"), "\(result.errorText)")
        }
    }
}
