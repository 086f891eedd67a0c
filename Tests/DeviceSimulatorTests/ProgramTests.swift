import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing

private let program = builtProgram("vapix-simulator")

/// Whether this machine allows what --isolated needs.
private let allowsNamespaces: Bool = {
    // Before the tests, and by `system` because a trait's condition cannot wait.
    system("unshare --user --map-root-user --net true 2> /dev/null") == 0
}()

/// The directory of the bus in what the program printed.
private func busDirectory(in output: String) -> String? {
    output.firstMatch(of: /unix:path=(\S+)\/bus/).map { String($0.output.1) }
}

/// Starts the program without a command and waits for its lines.
private func startProgram() async throws -> (process: RunningProcess, directory: String) {
    let process = try RunningProcess([program, "--port", "0"])
    #expect(await eventually { process.outputSoFar.contains("VAPIX_SIMULATOR=http") })
    let directory = try #require(busDirectory(in: process.outputSoFar), "is \(program) built?")
    return (process, directory)
}

private func hasVanished(_ directory: String) -> Bool {
    !hasProcess(with: directory) && !FileManager.default.fileExists(atPath: directory)
}

@Test func program_noCommand_printsShellLines() async throws {
    let (process, _) = try await startProgram()
    let lines = process.outputSoFar.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].wholeMatch(of: /export DBUS_SYSTEM_BUS_ADDRESS=unix:path=[\w\/.,=-]+/) != nil)
    #expect(lines[1].wholeMatch(of: /export VAPIX_ORIGIN=http:\/\/127\.0\.0\.12:\d+/) != nil)
    #expect(lines[2].wholeMatch(of: /export VAPIX_SIMULATOR=http:\/\/127\.0\.0\.1:\d+/) != nil)
    let script =
        process.outputSoFar + "exec gdbus call --system --dest com.axis.HTTPConf1 "
        + "--object-path /com/axis/HTTPConf1/VAPIXServiceAccounts1 "
        + "--method com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials me"
    #expect(try await run("sh", "-c", script).output.hasPrefix("('a0-me:"))
    kill(process.id, SIGTERM)
    _ = await process.finish()
}

@Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
func program_signal_leavesNothing(signal: Int32, code: Int32) async throws {
    let (process, directory) = try await startProgram()
    kill(process.id, signal)
    let finished = await process.finish()
    #expect(finished.status == code)
    #expect(hasVanished(directory))
}

@Test func program_sigkill_leavesNothing() async throws {
    let (process, directory) = try await startProgram()
    #expect(hasProcess(with: directory))
    kill(process.id, SIGKILL)
    #expect(await process.finish().status == -SIGKILL)
    #expect(await eventually { hasVanished(directory) })
}

@Test func program_parentDies_leavesNothing() async throws {
    // The shell prints the simulator's number, then waits for it; the simulator's parent is the shell.
    let shell = try RunningProcess(["sh", "-c", "\(program) --port 0 & echo id=$!; wait"])
    #expect(await eventually { shell.outputSoFar.contains("VAPIX_ORIGIN") })
    let directory = try #require(busDirectory(in: shell.outputSoFar))
    let id = try #require(shell.outputSoFar.firstMatch(of: /id=(\d+)/).flatMap { Int32($0.output.1) })
    kill(shell.id, SIGKILL)
    #expect(await eventually { hasVanished(directory) && kill(id, 0) != 0 })
    _ = await shell.finish()
}

@Test(arguments: [("exit 0", 0), ("exit 7", 7), ("kill -TERM $$", 143), ("kill -KILL $$", 137)] as [(String, Int32)])
func program_command_passesItsCodeOn(script: String, code: Int32) async throws {
    let finished = try await run(program, "--port", "0", "--", "sh", "-c", "echo $DBUS_SYSTEM_BUS_ADDRESS; " + script)
    #expect(finished.status == code)
    let directory = try #require(busDirectory(in: finished.output))
    #expect(hasVanished(directory))
}

@Test func program_command_findsTheCamera() async throws {
    let script = """
        login=$(gdbus call --system --dest com.axis.HTTPConf1 --object-path /com/axis/HTTPConf1/VAPIXServiceAccounts1 \
        --method com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials me | cut -d "'" -f 2)
        exec curl --silent --user "$login" "$VAPIX_ORIGIN/axis-cgi/applications/list.cgi"
        """
    let finished = try await run(program, "--port", "0", "--", "sh", "-c", script)
    #expect(finished.status == 0)
    #expect(finished.output.hasPrefix("<reply result=\"ok\">"))
}

@Test func program_unknownCommand_is127() async throws {
    let finished = try await run(program, "--port", "0", "--", "no-such-command")
    #expect(finished.status == 127)
    #expect(finished.errors == "vapix-simulator: cannot run no-such-command: No such file or directory\n")
}

@Test func program_commandsDescriptors_areWhatTheSimulatorWasGiven() async throws {
    let script = "exec 7</dev/null; ls /proc/$$/fd; echo then; exec \(program) --port 0 -- sh -c 'ls /proc/$$/fd'"
    let halves = try await run("sh", "-c", script).output.components(separatedBy: "then\n")
    #expect(halves.count == 2 && halves[0] == halves[1], "\(halves)")
}

@Test func program_sigterm_isPassedOnToTheCommand() async throws {
    let script = "trap 'echo caught; exit 9' TERM; echo $DBUS_SYSTEM_BUS_ADDRESS; while :; do sleep 0.05; done"
    let process = try RunningProcess([program, "--port", "0", "--", "sh", "-c", script])
    #expect(await eventually { process.outputSoFar.contains("unix:") })
    kill(process.id, SIGTERM)
    let finished = await process.finish()
    #expect(finished.status == 9)
    #expect(finished.output.hasSuffix("caught\n"))
    let directory = try #require(busDirectory(in: finished.output))
    #expect(hasVanished(directory))
}

@Test func program_stubbornCommand_isKilledAfterAWhile() async throws {
    let script = "trap '' TERM; echo $DBUS_SYSTEM_BUS_ADDRESS; while :; do sleep 0.05; done"
    let process = try RunningProcess([program, "--port", "0", "--", "sh", "-c", script])
    #expect(await eventually { process.outputSoFar.contains("unix:") })
    kill(process.id, SIGTERM)
    let finished = await process.finish()
    #expect(finished.status == 137)
    let directory = try #require(busDirectory(in: finished.output))
    #expect(hasVanished(directory))
}

@Test(.enabled(if: allowsNamespaces, "this machine does not allow user namespaces"))
func program_isolated_offersPort80() async throws {
    let script = """
        echo "$VAPIX_ORIGIN"
        curl --silent http://127.0.0.12/axis-cgi/basicdeviceinfo.cgi --data '{"method":"getSupportedVersions"}'
        exit 5
        """
    let finished = try await run(program, "--isolated", "--", "sh", "-c", script)
    #expect(finished.status == 5, "\(finished.errors)")
    #expect(finished.output.hasPrefix("http://127.0.0.12\n{"))
}

@Test func program_isolatedWithoutUnshare_saysWhatToDo() async throws {
    let refusing = FileManager.default.temporaryDirectory.appendingPathComponent("unshare-\(UUID())")
    try FileManager.default.createDirectory(at: refusing, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: refusing) }
    let fake = refusing.appendingPathComponent("unshare")
    try Data("#!/bin/sh\necho unshare failed: Operation not permitted >&2\nexit 1\n".utf8).write(to: fake)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: fake.path)
    let path = "\(refusing.path):" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    let finished = try await run(
        "PATH=\(path)", program, "--isolated", "--", "true")
    #expect(finished.status == 1)
    #expect(finished.errors.contains("Operation not permitted"))
    #expect(finished.errors.contains("sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"))
}

@Test func program_isolatedWithoutCommand_isRefused() async throws {
    let finished = try await run(program, "--isolated")
    #expect(finished.status == 64)
    #expect(finished.errors.contains("--isolated needs a command"))
}

@Test func program_help_explains() async throws {
    let finished = try await run(program, "--help")
    #expect(finished.status == 0)
    for word in ["--port", "--isolated", "DBUS_SYSTEM_BUS_ADDRESS", "VAPIX_ORIGIN"] {
        #expect(finished.output.contains(word))
    }
    #expect(!finished.output.contains("inside-namespace"))
}

@Test func program_deny_refusesCredentials() async throws {
    let finished = try await run(
        program, "--deny", "--port", "0", "--", "gdbus", "call", "--system", "--dest", "com.axis.HTTPConf1",
        "--object-path", "/com/axis/HTTPConf1/VAPIXServiceAccounts1", "--method",
        "com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials", "my_app")
    #expect(finished.status != 0)
    #expect(finished.errors.contains("org.freedesktop.DBus.Error.AccessDenied"))
}

@Test(arguments: allowsNamespaces ? [[], ["--isolated"]] : [[]])
func program_networkPasswordFile_offersDigest(options: [String]) async throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)")
    try Data("canary 4711\nsecond line\n".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let script = "curl -s -f --digest -u 'root:canary 4711' $VAPIX_NETWORK_ORIGIN/axis-cgi/applications/list.cgi"
    let words = options + ["--port", "0", "--network-password-file", file.path, "--", "sh", "-c", script]
    let finished = try await RunningProcess([program] + words).finish()
    #expect(finished.status == 0)
    #expect(finished.output.contains("<reply result=\"ok\">"))
}

@Test func program_networkPasswordFile_missing_saysSo() async throws {
    let finished = try await run(program, "--port", "0", "--network-password-file", "/nowhere", "--", "true")
    #expect(finished.status != 0)
    #expect(finished.errors.contains("cannot read the password from /nowhere"))
}

@Test func program_fault_happens() async throws {
    let script = "curl --silent --include $VAPIX_ORIGIN/axis-cgi/param.cgi; curl --silent --include $VAPIX_ORIGIN/other"
    let finished = try await run(
        program, "--port", "0", "--fault", "http status=503 retry-after=9 nth=1", "--fault", "bus-down", "--", "sh",
        "-c",
        script + "; gdbus call --system --dest org.freedesktop.DBus --object-path / --method org.freedesktop.DBus.GetId"
    )
    #expect(finished.output.hasPrefix("HTTP/1.1 503"))
    #expect(finished.output.contains("Retry-After: 9"))
    #expect(finished.output.contains("HTTP/1.1 404"))
    #expect(finished.status != 0)
}

@Test func program_badFault_saysWhatIsWrong() async throws {
    let finished = try await run(program, "--fault", "http status=seven", "--", "true")
    #expect(finished.status == 64)
    #expect(finished.errors.contains("status=seven is wrong: it takes a status from 200 to 599"))
}

@Test func program_help_listsEveryFault() async throws {
    let help = try await run(program, "--help").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for fault in Fault.reference {
        #expect(help.contains(fault.usage.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
    }
}

// MARK: --app

/// An app's program: it says what it finds, and ends at SIGTERM.
private let appScript = """
    #!/bin/sh
    trap 'echo ending; exit 0' TERM
    echo "in $(basename "$PWD") on $FCGI_SOCKET_NAME with $DBUS_SYSTEM_BUS_ADDRESS and $*"
    echo problem >&2
    while :; do sleep 0.05; done
    """

/// A folder with an app, whose program is a script.
private func withApp(
    _ script: String, runMode: String = "respawn", _ body: (_ folder: String) async throws -> Void
) async throws {
    let configuration =
        #""settingPage": "index.html", "httpConfig": [{"type": "fastCgi", "name": "a.cgi", "access": "viewer"}]"#
    try await withApplicationFolder(configuration) { folder in
        let manifest = URL(fileURLWithPath: folder + "/manifest.json")
        let text = try String(contentsOf: manifest, encoding: .utf8)
        try Data(text.replacingOccurrences(of: "respawn\"", with: "\(runMode)\", \"runOptions\": \"-x 7\"").utf8).write(
            to: manifest)
        try Data(script.utf8).write(to: URL(fileURLWithPath: folder + "/program"))
        chmod(folder + "/program", 0o755)
        try await body(folder)
    }
}

@Test(arguments: allowsNamespaces ? [[], ["--isolated"]] : [[]])
func program_app_isInstalledStartedAndEnded(options: [String]) async throws {
    try await withApp(appScript) { folder in
        let process = try RunningProcess(
            [program] + options + ["--port", "0", "--app", folder, "--", folder + "/program", "first"])
        #expect(
            await eventually {
                process.outputSoFar.contains("my_app | in ") && process.outputSoFar.contains("NETWORK_ORIGIN")
            })
        let output = process.outputSoFar
        let directory = try #require(busDirectory(in: output))
        let name = URL(fileURLWithPath: folder).lastPathComponent
        #expect(
            output.contains(
                "my_app | in \(name) on \(directory)/my_app.fcgi with unix:path=\(directory)/bus and first -x 7\n"))
        // A browser on this machine finds the page, whether the camera has a network of its own or not.
        let origin = try #require(output.firstMatch(of: /VAPIX_NETWORK_ORIGIN=(\S+)/)).output.1
        let page = try await run(
            "curl", "--silent", "--digest", "--user", "root:pass", "\(origin)/local/my_app/index.html")
        #expect(page.output == "<p>page")
        kill(process.id, SIGTERM)
        let finished = await process.finish()
        #expect(finished.status == 143)
        #expect(finished.output.contains("my_app | ending\n"))
        #expect(finished.errors.contains("my_app | problem\n"))
        #expect(finished.errors.contains("its page is \(origin)/local/my_app/index.html, user root, password pass\n"))
        #expect(hasVanished(directory))
        #expect(!hasProcess(with: folder))
    }
}

/// The address of a page that the app does not have was not found.
@Test func program_appWithoutPages_namesThePlaceOfItsEndpoints() async throws {
    try await withApp(appScript) { folder in
        let manifest = URL(fileURLWithPath: folder + "/manifest.json")
        let text = try String(contentsOf: manifest, encoding: .utf8)
        try Data(text.replacingOccurrences(of: #""settingPage": "index.html", "#, with: "").utf8).write(to: manifest)
        try FileManager.default.removeItem(atPath: folder + "/html")
        let process = try RunningProcess([program, "--port", "0", "--app", folder, "--", folder + "/program"])
        #expect(await eventually { process.outputSoFar.contains("NETWORK_ORIGIN") })
        let origin = try #require(process.outputSoFar.firstMatch(of: /VAPIX_NETWORK_ORIGIN=(\S+)/)).output.1
        #expect(await eventually { process.outputSoFar.contains("my_app | in ") })
        kill(process.id, SIGTERM)
        let errors = await process.finish().errors
        #expect(errors.contains("my_app runs; its endpoints are below \(origin)/local/my_app/, user root, "))
    }
}

@Test func program_app_startAndStopByVAPIX_controlTheProgram() async throws {
    try await withApp(appScript) { folder in
        let process = try RunningProcess([program, "--port", "0", "--app", folder, "--", folder + "/program"])
        #expect(
            await eventually {
                process.outputSoFar.contains("my_app | in ") && process.outputSoFar.contains("NETWORK_ORIGIN")
            })
        let origin = try #require(process.outputSoFar.firstMatch(of: /VAPIX_NETWORK_ORIGIN=(\S+)/)).output.1
        func ask(_ call: String) async throws -> String {
            try await run(
                "curl", "--silent", "--digest", "--user", "root:pass", "\(origin)/axis-cgi/applications/\(call)"
            ).output
        }
        #expect(
            try await ask("list.cgi").contains(
                #"Name="my_app" NiceName="my_app" Vendor="A" Version="1.0.0" Status="Running""#))
        #expect(try await ask("control.cgi?action=start&package=my_app") == "Error: 6\n")
        #expect(try await ask("control.cgi?action=stop&package=my_app") == "OK\n")
        #expect(!hasProcess(with: "/bin/sh\u{0}\(folder)/program"))
        #expect(try await ask("list.cgi").contains(#"Version="1.0.0" Status="Stopped""#))
        #expect(try await ask("control.cgi?action=start&package=my_app") == "OK\n")
        #expect(
            await eventually { process.outputSoFar.split(separator: "\n").count { $0.hasPrefix("my_app | in ") } == 2 })
        #expect(try await ask("control.cgi?action=restart&package=my_app") == "OK\n")
        #expect(
            await eventually { process.outputSoFar.split(separator: "\n").count { $0.hasPrefix("my_app | in ") } == 3 })
        kill(process.id, SIGTERM)
        _ = await process.finish()
        #expect(!hasProcess(with: folder))
    }
}

/// A program that ends is started again as its run mode says, and not in a tight loop.
@Test(
    arguments: [
        ("respawn", "exit 0", true), ("respawn", "exit 3", true), ("respawnOnFailure", "kill -SEGV $$", true),
        ("respawnOnFailure", "exit 0", false),
        ("once", "exit 3", false), ("never", "exit 3", false),
    ] as [(String, String, Bool)])
func program_app_thatEnds_isStartedAgainAsItsRunModeSays(runMode: String, script: String, restarts: Bool) async throws {
    try await withApp("#!/bin/sh\necho begins\n\(script)\n", runMode: runMode) { folder in
        // The test waits for both the app's output and the simulator's messages.
        let words = [program, "--port", "0", "--app", folder, "--", folder + "/program"]
        let process = try RunningProcess(["sh", "-c", "exec \"$@\" 2>&1", "sh"] + words)
        func starts() -> Int { process.outputSoFar.split(separator: "\n").count { $0 == "my_app | begins" } }
        let message = restarts ? ", and is started again in 1 s\n" : "; its runMode is \(runMode)\n"
        #expect(await eventually { starts() >= (restarts ? 2 : 1) && process.outputSoFar.contains(message) })
        kill(process.id, SIGTERM)
        _ = await process.finish()
        #expect(restarts || starts() == 1)
    }
}

@Test func program_app_stubborn_isKilled() async throws {
    let script = "#!/bin/sh\ntrap '' TERM\necho begins\nwhile :; do sleep 0.05; done\n"
    try await withApp(script) { folder in
        let process = try RunningProcess([program, "--port", "0", "--app", folder, "--", folder + "/program"])
        #expect(
            await eventually {
                process.outputSoFar.contains("my_app | begins") && process.outputSoFar.contains("NETWORK_ORIGIN")
            })
        kill(process.id, SIGTERM)
        let finished = await process.finish()
        #expect(finished.errors.contains("my_app has not ended 14.0 seconds after SIGTERM, and is killed\n"))
        #expect(!hasProcess(with: folder))
    }
}

@Test func program_app_simulatorIsKilled_appEnds() async throws {
    try await withApp(appScript) { folder in
        let process = try RunningProcess([program, "--port", "0", "--app", folder, "--", folder + "/program"])
        #expect(await eventually { process.outputSoFar.contains("my_app | in ") })
        kill(process.id, SIGKILL)
        _ = await process.finish()
        #expect(await eventually { !hasProcess(with: folder) })
    }
}

@Test func program_app_wrongOptions_sayWhatIsWrong() async throws {
    let noProgram = try await run(program, "--app", "/tmp")
    #expect(noProgram.status == 64)
    #expect(noProgram.errors.contains("--app needs the app's program"))
    let noFolder = try await run(program, "--port", "0", "--app", "/nowhere", "--", "true")
    #expect(noFolder.status == 1)
    #expect(noFolder.errors.contains("cannot read /nowhere/manifest.json"))
}

/// The simulator started a program that does not exist again and again, with the shell's message, for ever.
@Test func program_app_noSuchProgram_endsAtOnceAs127() async throws {
    try await withApp("#!/bin/sh\n") { folder in
        let cases: [(words: [String], status: Int32, message: String)] = [
            ([folder + "/absent"], 127, "/absent: No such file or directory\n"),
            (
                ["build/absent"], 127,
                "cannot run build/absent: No such file or directory. The path is relative to the current folder, not to --app\n"
            ),
            (["absent-program"], 127, "cannot run absent-program: No such file or directory. It is not in PATH\n"),
            ([folder + "/manifest.json"], 126, "/manifest.json: Permission denied\n"),
            ([folder], 126, "Permission denied\n"),
        ]
        for (words, status, message) in cases {
            let finished = try await run([program, "--port", "0", "--app", folder, "--"] + words)
            #expect(finished.status == status, "\(words): \(finished)")
            #expect(finished.errors.contains(message), "\(words): \(finished.errors)")
        }
    }
}
