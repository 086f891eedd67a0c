import DeviceSimulator
import Foundation
import TestSupport
import Testing

/// How options, the environment and profiles choose the device and the login.
@Suite(.timeLimit(.minutes(10))) struct ProfileTests {
    /// A folder with a configuration file, in the environment.
    private func withConfiguration(
        _ text: String, _ body: (_ environment: [String: String]) async throws -> Void
    ) async throws {
        try await withTemporaryDirectory { folder in
            try FileManager.default.createDirectory(
                atPath: folder.path + "/.config/vapix", withIntermediateDirectories: true)
            let path = folder.path + "/.config/vapix/config"
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            #expect(chmod(path, 0o600) == 0)
            try Data("secret\n".utf8).write(to: folder.appendingPathComponent("password"))
            try await body(["HOME": folder.path, "PATH": "/usr/bin:/bin"])
        }
    }

    @Test func profile_hasHostUserAndPassword() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: "secret")) { device in
            let text = """
                [command]
                host = \(device.networkOrigin)
                user = root
                password-command = cat "$HOME/password"
                [file]
                host = \(device.networkOrigin)
                user = root
                password-file = ~/password
                [anonymous]
                host = \(device.networkOrigin)
                """
            try await withConfiguration(text) { environment in
                for name in ["command", "file"] {
                    let option = try await Tool.run(["list-apps", "--profile", name], environment: environment)
                    #expect(option.status == 0, "\(option.errorText)")
                    #expect(option.rows.count == 12)
                    let variable = try await Tool.run(
                        ["list-apps"], environment: environment.merging(["VAPIX_PROFILE": name]) { $1 })
                    #expect(variable.text == option.text, "\(variable.errorText)")
                }
                let ready = try await Tool.run(["ready", "--profile", "anonymous"], environment: environment)
                #expect(ready.status == 0, "\(ready.errorText)")
                let list = try await Tool.run(["list-apps", "--profile", "anonymous"], environment: environment)
                #expect(list.status == 3)
                #expect(list.errorText.contains("VAPIX_USER"), "\(list.errorText)")
                let user = try await Tool.run(
                    ["list-apps", "--profile", "anonymous", "--password-command", "echo secret"],
                    environment: environment.merging(["VAPIX_USER": "root"]) { $1 })
                #expect(user.status == 0, "\(user.errorText)")
            }
        }
    }

    @Test func hostAndUser_ofTheEnvironment_areUsed() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: "secret")) { device in
            let environment = ["VAPIX_HOST": device.networkOrigin, "VAPIX_USER": "root", "PATH": "/usr/bin:/bin"]
            let password = ["--password-command", "echo secret"]
            let both = try await Tool.run(["list-apps"] + password, environment: environment)
            #expect(both.status == 0, "\(both.errorText)")
            let option = try await Tool.run(
                ["list-apps", "--host", device.networkOrigin] + password, environment: ["VAPIX_USER": "root"])
            #expect(option.status == 0, "\(option.errorText)")
            let other = try await Tool.run(["list-apps", "--user", "nobody"] + password, environment: environment)
            #expect(other.status == 4, "\(other.errorText)")
            let wrong = try await Tool.run(["info"], environment: ["VAPIX_HOST": "ftp://h", "VAPIX_USER": "root"])
            #expect(wrong.status == 64)
            #expect(wrong.errorText.contains("VAPIX_HOST: "), "\(wrong.errorText)")
            let colon = try await Tool.run(["info"], environment: ["VAPIX_HOST": "h", "VAPIX_USER": "a:b"])
            #expect(colon.status == 64)
            #expect(colon.errorText.contains("colon"), "\(colon.errorText)")
        }
    }

    /// The one that answers is at `ready`; every other choice would be a connection error.
    @Test func optionsCountFirst_thenTheEnvironment_thenTheProfile() async throws {
        try await SimulatedDevice.withDevice(.user("root", password: "secret")) { device in
            let nowhere = "http://127.0.0.1:1"
            let text = """
                [here]
                host = \(device.networkOrigin)
                user = root
                password-file = ~/password
                [there]
                host = \(nowhere)
                user = root
                password-file = ~/password
                """
            try await withConfiguration(text) { environment in
                for (arguments, variables) in [
                    (["--host", device.networkOrigin], ["VAPIX_HOST": nowhere, "VAPIX_PROFILE": "there"]),
                    (["--profile", "here"], ["VAPIX_HOST": nowhere, "VAPIX_PROFILE": "there"]),
                    ([], ["VAPIX_HOST": device.networkOrigin, "VAPIX_PROFILE": "there"]),
                    ([], ["VAPIX_PROFILE": "here"]),
                    // The simulated camera of `vapix-simulator` is never mistaken for a real one.
                    ([], ["VAPIX_ORIGIN": device.origin, "VAPIX_HOST": nowhere, "VAPIX_PROFILE": "there"]),
                    (["--origin", device.origin], ["VAPIX_HOST": nowhere, "VAPIX_PROFILE": "there"]),
                ] as [([String], [String: String])] {
                    let result = try await Tool.run(
                        ["ready"] + arguments, environment: environment.merging(variables) { $1 })
                    #expect(result.status == 0, "\(arguments) \(variables): \(result.errorText)")
                }
                // Users: that of an option, of a profile that an option names, of the environment, of the profile.
                for (arguments, variables, status) in [
                    (["--profile", "here"], ["VAPIX_USER": "nobody"], 0),
                    ([], ["VAPIX_PROFILE": "here"], 0),
                    ([], ["VAPIX_PROFILE": "here", "VAPIX_USER": "root"], 0),
                    // The profile's password is that of its own user.
                    ([], ["VAPIX_PROFILE": "here", "VAPIX_USER": "nobody"], 3),
                    (["--profile", "here", "--user", "nobody"], [:], 3),
                    (["--profile", "here", "--user", "root"], [:], 0),
                    (["--profile", "here", "--password-command", "echo wrong"], [:], 4),
                ] as [([String], [String: String], Int32)] {
                    let result = try await Tool.run(
                        ["list-apps"] + arguments, environment: environment.merging(variables) { $1 })
                    #expect(result.status == status, "\(arguments) \(variables): \(result.errorText)")
                }
            }
        }
    }

    @Test func certificateOptions_needHTTPS_ofTheProfile() async throws {
        try await withConfiguration("[a]\nhost = http://h\n") { environment in
            for (arguments, variables) in [
                (["--profile", "a"], [:]), ([], ["VAPIX_PROFILE": "a"]), ([], ["VAPIX_HOST": "http://h"]),
            ] as [([String], [String: String])] {
                let result = try await Tool.run(
                    ["ready", "--insecure"] + arguments, environment: environment.merging(variables) { $1 })
                #expect(result.status == 64)
                #expect(result.errorText.contains("need https"), "\(result.errorText)")
            }
        }
    }

    @Test func noDevice_isExplained_withAllWays() async throws {
        let result = try await Tool.run(
            ["list-apps"], environment: ["DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/socket"])
        #expect(result.status == 3)
        for way in ["--host", "--profile", "VAPIX_HOST", "VAPIX_PROFILE"] {
            #expect(result.errorText.contains(way), "\(result.errorText)")
        }
    }

    @Test func names_complete() async throws {
        try await withConfiguration("[entrance]\nhost = camera-1\n[yard]\nhost = http://camera-2:81\n") { environment in
            for (option, names) in [("--profile", "entrance\nyard\n"), ("--host", "camera-1\nhttp://camera-2:81\n")] {
                let words = ["vapix", "info", option, ""]
                let result = try await Tool.run(
                    ["---completion", "info", "--", option, "3", "0"] + words, environment: environment)
                #expect(result.text == names, "\(result.errorText)")
            }
        }
        try await withConfiguration("nonsense") { environment in
            let result = try await Tool.run(
                ["---completion", "info", "--", "--profile", "3", "0", "vapix", "info", "--profile", ""],
                environment: environment)
            #expect(result.text.allSatisfy(\.isNewline) && result.errorText == "", "\(result.text)\(result.errorText)")
        }
    }
}
