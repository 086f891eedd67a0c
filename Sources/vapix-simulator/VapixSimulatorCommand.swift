import ArgumentParser
import DeviceSimulator
import Foundation

struct VapixSimulatorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vapix-simulator",
        abstract: "A simulated Axis camera for apps that call VAPIX.",
        usage: "vapix-simulator [<options>] [-- <command> ...]",
        discussion: """
            Starts a private D-Bus daemon with the service that hands out VAPIX service accounts, and the virtual host \
            that takes them. Two variables tell an app where they are: DBUS_SYSTEM_BUS_ADDRESS and VAPIX_ORIGIN.

            With a command, the simulator runs it with both variables set and ends with the command's exit code \
            (128 + n after signal n, 127 when there is no such command). SIGTERM, SIGHUP and a SIGINT sent by a \
            program are passed on, and the command then has 5 seconds; Ctrl-C reaches it from the terminal.

            Without a command, the simulator prints the variables as shell lines and runs until it is interrupted.

            The simulator ends when the process that started it ends, and never leaves a process or file behind.

            With --network-password-file, a second listener takes the user root with HTTP Digest, as a camera does \
            across the network. The variable VAPIX_NETWORK_ORIGIN tells where.

            \(faultHelp)

            \(eventsHelp)
            """)

    /// What `--fault` takes, from the faults' own list.
    private static var faultHelp: String {
        let lines = Fault.reference.map { "  \($0.usage)\n      \($0.summary)" }
        return """
            With --fault, as often as wanted, something goes wrong:

            \(lines.joined(separator: "\n"))

            Each may have at=TIME, when it begins (else before the command starts), and for=TIME, how long it lasts (else \
            to the end); a TIME is 250ms, 3s, 2m, 1h or 1d. After http, path=GLOB, nth=NUMBER and count=NUMBER|all pick \
            the requests. What cameras answer in trouble is mostly not documented: these are plausible answers.
            """
    }

    /// What `--events` takes, from the steps' own list.
    private static var eventsHelp: String {
        let lines = EventScript.reference.map { "  \($0.usage)\n      \($0.summary)" }
        return """
            With --events, the camera's event system plays a script, such as "every=1s" or "burst=10000 ping close=1011", to \
            the clients of /vapix/ws-data-stream. The steps, with spaces between them:

            \(lines.joined(separator: "\n"))

            Several --events play at the same time. States such as those of the I/O ports are told as they change, without a \
            script.
            """
    }

    @Option(
        help: ArgumentHelp(
            "The port on 127.0.0.12; 0 is any free one.",
            discussion: "Unless given: 80 where this user may have it, else any free one."))
    var port: UInt16?

    @Flag(
        help: ArgumentHelp(
            "Run the command in a network of its own, where port 80 is free for everybody.",
            discussion: """
                For apps that know only http://127.0.0.12. The command sees no other network. Needs unshare (util-linux) \
                and a system that allows user namespaces.
                """))
    var isolated = false

    @Flag(
        help: ArgumentHelp(
            "Refuse GetCredentials.", discussion: "So does a camera to an app whose manifest.json does not ask for it.")
    )
    var deny = false

    @Option(
        name: .customLong("fault"),
        help: ArgumentHelp(
            "Let something go wrong, such as 'http status=503 nth=3' or 'reboot at=10s for=5s'; see above.",
            valueName: "fault"), transform: { try ScheduledFault($0) })
    var faults: [ScheduledFault] = []

    @Option(
        name: .customLong("events"),
        help: ArgumentHelp(
            "Let something happen, such as 'every=1s' or 'burst=10000 close=1011'; see above.", valueName: "script"),
        transform: { try EventScript($0) })
    var eventScripts: [EventScript] = []

    @Option(
        help: ArgumentHelp(
            "Offer the camera across the network too; the password of its user root is the file's first line.",
            valueName: "file"), completion: .file())
    var networkPasswordFile: String?

    /// The parent of a simulator that has started itself again in a network of its own.
    @Option(help: .hidden)
    var insideNamespaceOf: pid_t?

    @Argument(parsing: .postTerminator, help: "The command to run, and its arguments, after --.")
    var command: [String] = []

    func validate() throws {
        if isolated, command.isEmpty {
            throw ValidationError("--isolated needs a command: nothing outside could reach the simulator")
        }
    }

    func run() throws {
        if isolated, insideNamespaceOf == nil {
            try Isolation.enter()
        }
        if insideNamespaceOf != nil { try Isolation.bringUpLoopback() }
        let events = ProcessEvents()
        Task {
            do {
                Self.exit(withError: ExitCode(try await simulate(events)))
            } catch {
                Self.exit(withError: error)
            }
        }
        events.watch(parent: insideNamespaceOf ?? getppid())
    }

    /// Runs the camera until the command or the simulator is to end.
    ///
    /// - Parameter signals: What happens to this process.
    /// - Returns: The exit code.
    /// - Throws: `SimulatorError` when the camera does not start.
    private func simulate(_ signals: ProcessEvents) async throws -> CInt {
        var configuration = SimulatedDevice.Configuration()
        configuration.port = port
        if deny { configuration.policy = .deny }
        if let networkPasswordFile {
            let password = try Self.firstLine(ofFile: networkPasswordFile)
            configuration.networkUsers = [NetworkUser(name: "root", password: password)]
        }
        let device = try await SimulatedDevice.start(configuration)
        try await device.play(faults.filter { $0.start <= .zero })
        let later = Task {
            do {
                try await device.play(faults.filter { $0.start > .zero })
            } catch let error as SimulatorError {
                complain(error.message)
            }
        }
        defer { later.cancel() }
        let events = Task {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for script in eventScripts { group.addTask { try await device.play(script) } }
                try await group.waitForAll()
            }
        }
        defer { events.cancel() }

        let code: CInt
        if command.isEmpty {
            announce(device)
            code = await signals.untilToldToEnd()
        } else {
            code = await ChildCommand(words: command, variables: variables(of: device)).run(signals)
        }
        await device.stop()
        return code
    }

    private func variables(of device: SimulatedDevice) -> [(name: String, value: String)] {
        let local = [("DBUS_SYSTEM_BUS_ADDRESS", device.busAddress), ("VAPIX_ORIGIN", device.origin)]
        return networkPasswordFile == nil ? local : local + [("VAPIX_NETWORK_ORIGIN", device.networkOrigin)]
    }

    private func announce(_ device: SimulatedDevice) {
        let lines = variables(of: device).map { "export \($0.name)=\($0.value)\n" }
        FileHandle.standardOutput.write(Data(lines.joined().utf8))
        complain("a camera is running; set these variables in another shell, and press Ctrl-C here to end it")
    }

    private static func firstLine(ofFile path: String) throws -> String {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw SimulatorError("the password cannot be read from \(path)")
        }
        let line = text.prefix { !$0.isNewline }
        guard !line.isEmpty else { throw SimulatorError("the first line of \(path) is empty") }
        return String(line)
    }
}

/// Tells the person at the terminal something.
func complain(_ message: String) {
    FileHandle.standardError.write(Data("vapix-simulator: \(message)\n".utf8))
}
