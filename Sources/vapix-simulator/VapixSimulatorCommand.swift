import ArgumentParser
import DeviceSimulator
import Foundation
internal import VapixSupport

struct VapixSimulatorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vapix-simulator",
        abstract: "A simulated Axis camera for apps that call VAPIX.",
        usage: """
            vapix-simulator [<options>] [-- <command> ...]
            vapix-simulator [<options>] --app <folder> -- <program> ...
            vapix-simulator ctl <command> ...
            """,
        discussion: """
            Starts a private D-Bus daemon with the service that issues VAPIX service accounts, and the virtual host that \
            accepts them. An app finds them with the variables DBUS_SYSTEM_BUS_ADDRESS and VAPIX_ORIGIN.

            The control interface drives the camera while it runs, from any language, and shows it in a browser. Its URL is in \
            the variable VAPIX_SIMULATOR; `vapix-simulator ctl --help` lists what it can do.

            With a command, the simulator sets these variables, runs the command, and exits with its exit code: 128 + n \
            after signal n, 127 if the command does not exist. It forwards SIGTERM, SIGHUP and a SIGINT that a program \
            sent; the command then has 5 seconds to end. The terminal sends Ctrl-C to the command directly.

            Without a command, the simulator prints the variables as shell commands, and runs until it is interrupted.

            The simulator ends when its parent process ends. It leaves no process and no file behind.

            With --network-password-file, a second listener accepts the user root with HTTP Digest, as a camera does on \
            the network. Its origin is in the variable VAPIX_NETWORK_ORIGIN.

            With --app, the command is the program of an app, whose folder has a manifest.json. The camera has the app's \
            parameters, serves its html/ and hands its endpoints to the program, by FastCGI or as a reverse proxy. It runs \
            the program in the folder, with the variables that a camera sets, and starts it again as runMode says. A browser \
            finds the pages at the address that the simulator prints. The simulator runs until it is interrupted; the app \
            then gets SIGTERM, and has 14 seconds to end. vapix start-app and stop-app control the program.

            With --count, there are many cameras, for tools that talk to many. Each has ports, a bus, a control interface, a \
            serial number, a MAC address and a name of its own. The variables then end in the number of the camera, such as \
            VAPIX_ORIGIN_1 and VAPIX_SIMULATOR_1, and VAPIX_CAMERA_COUNT says how many there are. The other options apply to \
            each camera. A port is that of the first camera, and the others have the next ones.

            \(faultHelp)

            \(eventsHelp)

            \(configurationHelp)
            """,
        version: packageVersion,
        subcommands: [ControlTool.self])

    /// The help for `--fault`.
    private static var faultHelp: String {
        let lines = Fault.reference.map { "  \($0.usage)\n      \($0.summary)" }
        return """
            --fault injects a fault. It can be repeated. The faults are:

            \(lines.joined(separator: "\n"))

            Each fault takes at=TIME, its start, and for=TIME, its duration. By default it starts before the command, and \
            lasts to the end. A TIME is 250ms, 3s, 2m, 1h or 1d. http also takes path=GLOB, nth=NUMBER and \
            count=NUMBER|all, which select requests. The documentation rarely says how cameras fail; these are plausible \
            ways.
            """
    }

    /// The help for `--events`.
    private static var eventsHelp: String {
        let lines = EventScript.reference.map { "  \($0.usage)\n      \($0.summary)" }
        return """
            --events plays an event script to the clients of /vapix/ws-data-stream, such as "every=1s" or "burst=10000 ping \
            close=1011". A script is a list of steps, separated by spaces:

            \(lines.joined(separator: "\n"))

            Several --events play at the same time. Changes of states, such as those of the I/O ports, emit events without a \
            script.
            """
    }

    /// The help for `--configuration-apis`.
    private static var configurationHelp: String {
        let lines = SimulatedConfigurationAPIs.reference.map { "  \($0.usage)\n      \($0.summary)" }
        return """
            --configuration-apis says which device configuration APIs the camera has below /config. By default it has all that \
            are described, in the described versions; a --device before AXIS OS 11.8 has none. The words, separated by spaces, \
            are:

            \(lines.joined(separator: "\n"))
            """
    }

    @Option(
        help: ArgumentHelp(
            "The port on 127.0.0.12; 0 is any free port.",
            discussion: """
                The default is 80 if this user may open it, otherwise any free port; any free port with --count.
                """))
    var port: UInt16?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Start many cameras, from \(CameraCount.range.lowerBound) to \(CameraCount.range.upperBound); see above.",
            valueName: "number"), transform: { try CameraCount($0) })
    var count: CameraCount?

    @Flag(
        help: ArgumentHelp(
            "Run the command in a network namespace, where port 80 is free.",
            discussion: """
                For apps that use http://127.0.0.12 only. The command has no other network. This needs unshare \
                (util-linux) and a system that allows user namespaces.
                """))
    var isolated = false

    @Option(help: "The port of the control interface on 127.0.0.1; 0 is any free port.")
    var controlPort: UInt16 = 0

    @Option(
        help: ArgumentHelp("A Unix socket for the control interface, in place of the port.", valueName: "path"),
        completion: .file())
    var controlSocket: String?

    @Flag(name: .shortAndLong, help: "Print a line for each request and D-Bus call on standard error.")
    var verbose = false

    @Option(
        name: .customLong("log"),
        help: ArgumentHelp(
            "Write a line for each request and D-Bus call to a file, without passwords.",
            discussion: """
                A file that exists is continued. When it has 10 MB, it gets the ending .1, in place of the file before, and a new \
                one begins.
                """, valueName: "file"), completion: .file())
    var logPath: String?

    @Option(
        help: ArgumentHelp(
            "Install the app of a folder, and run the command as its program; see above.", valueName: "folder"),
        completion: .directory)
    var app: String?

    @Flag(
        help: ArgumentHelp(
            "Deny GetCredentials.",
            discussion: "A camera denies it to an app whose manifest.json does not request it.")
    )
    var deny = false

    @Option(
        name: .customLong("fault"),
        help: ArgumentHelp(
            "Inject a fault, such as 'http status=503 nth=3' or 'reboot at=10s for=5s'; see above.",
            valueName: "fault"), completion: words(of: Fault.reference.map(\.usage)),
        transform: { try ScheduledFault($0) })
    var faults: [ScheduledFault] = []

    @Option(
        name: .customLong("events"),
        help: ArgumentHelp(
            "Play an event script, such as 'every=1s' or 'burst=10000 close=1011'; see above.", valueName: "script"),
        completion: words(of: EventScript.reference.map(\.usage)), transform: { try EventScript($0) })
    var eventScripts: [EventScript] = []

    @Option(
        help: ArgumentHelp(
            "Choose the APIs below /config, such as 'none' or 'put ssh=1.0.0-beta.1'; see above.", valueName: "words"),
        completion: words(of: SimulatedConfigurationAPIs.reference.map(\.usage)),
        transform: { try SimulatedConfigurationAPIs($0) })
    var configurationApis = SimulatedConfigurationAPIs()

    @Option(
        name: .customLong("parameter"),
        help: ArgumentHelp(
            "Set a parameter at the start, such as Network.HostName=gate; it may be read-only or new. The option can be repeated.",
            valueName: "name=value"), transform: { try NamedValue.parameter($0) })
    var parameters: [NamedValue] = []

    @Option(
        name: .customLong("reply"),
        help: ArgumentHelp(
            "Answer each request for a path with a file, such as /axis-cgi/jpg/image.cgi=gate.jpg. The option can be repeated.",
            discussion: """
                The login is not checked. The ending of the file's name gives its media type. A file has at most 64 MB.
                """, valueName: "path=file"), transform: { try NamedValue.reply($0) })
    var replies: [NamedValue] = []

    @Option(
        help: ArgumentHelp(
            "Also accept network users; the password of the user root is the file's first line.",
            valueName: "file"), completion: .file())
    var networkPasswordFile: String?

    @Option(
        name: .customLong("device"),
        help: ArgumentHelp(
            "Take the form of a model with a version of AXIS OS, such as d4200-ve@12.9; or of a file.",
            discussion: "The devices are: \(Persona.names.joined(separator: ", ")). A file's path has a slash in it.",
            valueName: "name"), completion: devices)
    var deviceName: String?

    @Flag(help: "Print the text of --device, or of the device of --replay, and end.")
    var printDevice = false

    @Option(
        help: ArgumentHelp(
            "The port for network users on 127.0.0.1; 0 is any free port.",
            discussion: "With a port of its own, a browser remembers the password of an app's pages."))
    var networkPort: UInt16 = 0

    /// The socket for network users that was opened outside of the network namespace.
    @Option(help: .hidden)
    var networkSocket: CInt?

    @Option(
        help: ArgumentHelp(
            "Answer from a session of vapix record; a request that is not in it is an error.",
            valueName: "folder"), completion: .directory)
    var replay: String?

    @Flag(help: "With --replay, the camera itself answers requests that are not in the session.")
    var replayLoosely = false

    /// The parent of the simulator that runs within the network namespace.
    @Option(help: .hidden)
    var insideNamespaceOf: pid_t?

    /// The socket of the control interface outside of the network namespace.
    @Option(help: .hidden)
    var controlDescriptor: CInt?

    /// Hidden, because the completions for zsh cannot have such an argument beside `ctl`.
    @Argument(parsing: .postTerminator, help: ArgumentHelp("The command and its arguments.", visibility: .hidden))
    var command: [String] = []

    /// Completes the first word of each form, up to an equals sign behind it.
    private static func words(of forms: [String]) -> CompletionKind {
        let words = forms.map { form in
            let name = form.prefix { $0.isLowercase || $0 == "-" }
            return form.dropFirst(name.count).first == "=" ? name + "=" : name
        }
        return .list(Set(words).filter { !$0.isEmpty }.map(String.init).sorted())
    }

    /// Completes the name of a device, or behind a slash the path of a file.
    private static let devices = CompletionKind.custom { _, _, prefix in
        guard let slash = prefix.lastIndex(of: "/") else { return Persona.names }
        let folder = String(prefix[...slash])
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { folder + $0 }.sorted()
    }

    func validate() throws {
        if app != nil, command.isEmpty {
            throw ValidationError("--app needs the app's program: write it after --")
        }
        if printDevice, deviceName == nil, replay == nil {
            throw ValidationError("--print-device needs --device or --replay")
        }
        if replayLoosely, replay == nil { throw ValidationError("--replay-loosely needs --replay") }
        if isolated, command.isEmpty {
            throw ValidationError(
                "--isolated needs a command: only a command within the namespace can reach the simulator")
        }
        try validateCount()
    }

    /// Refuses options that apply to one camera only.
    private func validateCount() throws {
        guard let count else { return }
        if isolated {
            throw ValidationError(
                """
                --isolated and --count exclude each other: --isolated is for apps that know port 80 alone, which one camera \
                has. Leave one of them out
                """)
        }
        if app != nil {
            throw ValidationError(
                """
                --app and --count exclude each other: the command is the program of the app on one camera. Start a simulator \
                for each app
                """)
        }
        if replay != nil {
            throw ValidationError(
                """
                --replay and --count exclude each other: a session is that of one camera, so all would have its serial \
                number. Start a simulator for each session
                """)
        }
        if controlSocket != nil {
            throw ValidationError(
                "--control-socket and --count exclude each other: each camera has a control interface. Use --control-port"
            )
        }
        _ = try ports(count)
    }

    /// The ports of each camera, by the numbers of the cameras.
    private func ports(_ count: CameraCount) throws -> (camera: [UInt16], control: [UInt16], network: [UInt16]) {
        (
            try count.ports(from: port ?? 0, "--port"), try count.ports(from: controlPort, "--control-port"),
            try count.ports(from: networkPort, "--network-port")
        )
    }

    func run() throws {
        if printDevice {
            let persona =
                try deviceName.map { try Persona(named: $0) } ?? Persona(RecordedSession(folder: replay ?? ""))
            FileHandle.standardOutput.write(Data(persona.text.utf8))
            return
        }
        if isolated, insideNamespaceOf == nil {
            // A browser is outside of the namespace.
            try Isolation.enter(
                keeping: app == nil ? nil : try Isolation.bindSocket(port: networkPort),
                control: controlSocket == nil ? try ControlInterface.openListeningSocket(port: controlPort) : nil)
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

    /// Runs the camera until the command ends or the simulator is told to end.
    ///
    /// - Parameter signals: The events of this process.
    /// - Returns: The exit code.
    /// - Throws: `SimulatorError` if the camera cannot start.
    private func simulate(_ signals: ProcessEvents) async throws -> CInt {
        var configuration = SimulatedDevice.Configuration()
        configuration.port = port
        if deny { configuration.policy = .deny }
        configuration.networkPort = networkPort
        configuration.networkSocket = networkSocket
        configuration.configurationAPIs = configurationApis
        if let networkPasswordFile {
            let password = try firstLine(ofFile: networkPasswordFile)
            configuration.networkUsers = [NetworkUser(name: "root", password: password)]
        } else if app != nil {
            configuration.networkUsers = [NetworkUser(name: "root", password: Self.usualPassword)]
        }
        configuration.persona = try deviceName.map { try Persona(named: $0) }
        for parameter in parameters { configuration.parameters[parameter.name] = parameter.value }
        var plan = RunningCamera.Plan(
            session: try replay.map { try RecordedSession(folder: $0) }, repliesLoosely: replayLoosely, faults: faults,
            eventScripts: eventScripts, isVerbose: verbose)
        for reply in replies { plan.replies[reply.name] = try SimulatedReply(contentsOfFile: reply.value) }
        plan.log = try logPath.map { try ActivityFile($0, onFailure: printError) }
        let cameras = try await start(configuration, plan)

        let code: CInt
        if let app {
            code = try await run(app, on: cameras[0], signals)
        } else if command.isEmpty {
            announce(cameras)
            code = await signals.untilToldToEnd()
        } else {
            if verbose {
                for (number, camera) in cameras.enumerated() {
                    printError("\(name(ofCamera: number + 1))the control interface is \(camera.control.url)")
                }
            }
            code = await ChildCommand(words: command, variables: variables(of: cameras)).run(signals)
        }
        await RunningCamera.stop(cameras)
        // A test that passed although the camera could not answer has tested something else.
        return code == 0 && cameras.contains { !$0.device.unrecordedRequests.isEmpty } ? 1 : code
    }

    /// Starts the cameras, all at the same time.
    private func start(
        _ common: SimulatedDevice.Configuration, _ plan: RunningCamera.Plan
    ) async throws -> [RunningCamera] {
        guard let count else {
            return [try await RunningCamera(common, controlAt: controlAddress, plan, name: "")]
        }
        let ports = try ports(count)
        return try await RunningCamera.start(count.value) { number in
            var configuration = common
            configuration.number = number
            configuration.port = ports.camera[number - 1]
            configuration.networkPort = ports.network[number - 1]
            return try await RunningCamera(
                configuration, controlAt: .port(ports.control[number - 1]), plan, name: name(ofCamera: number))
        }
    }

    /// The words in front of a camera's messages; none without `--count`.
    private func name(ofCamera number: Int) -> String { count == nil ? "" : "camera \(number): " }

    /// The password of the user root where no file has another one; the documentation of cameras has it in its examples.
    private static let usualPassword = "pass"

    /// Runs an app until the simulator is told to end.
    private func run(_ app: String, on camera: RunningCamera, _ signals: ProcessEvents) async throws -> CInt {
        let device = camera.device
        let folder = URL(fileURLWithPath: app).path
        let application = try device.installApplication(inFolder: folder)
        device.applicationErrorObserver = { printError($0) }
        var words = command
        // The program runs in the app's folder.
        if words[0].contains("/") { words[0] = URL(fileURLWithPath: words[0]).path }
        if let reason = ChildCommand.obstacle(to: words[0]) {
            let hint =
                !command[0].contains("/")
                ? ". It is not in PATH"
                : command[0].hasPrefix("/") ? "" : ". The path is relative to the current folder, not to --app"
            printError("cannot run \(command[0]): \(String(cString: strerror(reason)))\(hint)")
            return reason == ENOENT ? 127 : 126
        }
        let variables = Dictionary(uniqueKeysWithValues: variables(of: [camera]))
            .merging(device.environment(ofApplication: application.name)) { $1 }
        let runner = AppRunner(application, words: words, folder: folder, variables: variables) { status in
            device.setStatus(status, ofApplication: application.name)
        }
        device.setControl(runner, ofApplication: application.name)
        Descriptors.restoreLimit()
        runner.start()
        announce([camera])
        let hasPages = application.configurationPage != nil || FileManager.default.fileExists(atPath: folder + "/html")
        let place = hasPages ? "its page is" : "its endpoints are below"
        let page = application.configurationPage ?? "local/\(application.name)/"
        let password = networkPasswordFile.map { "with the password in \($0)" } ?? "password \(Self.usualPassword)"
        printError("\(application.name) runs; \(place) \(device.networkOrigin)/\(page), user root, \(password)")
        let code = await signals.untilToldToEnd()
        await runner.stop()
        return code
    }

    private var controlAddress: ControlInterface.Address {
        if let controlSocket { return .unixSocket(controlSocket) }
        return controlDescriptor.map { .listeningSocket($0) } ?? .port(controlPort)
    }

    private func variables(of cameras: [RunningCamera]) -> [(name: String, value: String)] {
        let total = count == nil ? [] : [("VAPIX_CAMERA_COUNT", String(cameras.count))]
        return total
            + cameras.enumerated().flatMap { index, camera in
                let ending = count == nil ? "" : "_\(index + 1)"
                return variables(of: camera).map { ($0.name + ending, $0.value) }
            }
    }

    private func variables(of camera: RunningCamera) -> [(name: String, value: String)] {
        let device = camera.device
        let local = [
            ("DBUS_SYSTEM_BUS_ADDRESS", device.busAddress), ("VAPIX_ORIGIN", device.origin),
            ("VAPIX_SIMULATOR", camera.control.url),
        ]
        return networkPasswordFile == nil && app == nil
            ? local : local + [("VAPIX_NETWORK_ORIGIN", device.networkOrigin)]
    }

    private func announce(_ cameras: [RunningCamera]) {
        let lines = variables(of: cameras).map { "export \($0.name)=\($0.value)\n" }
        FileHandle.standardOutput.write(Data(lines.joined().utf8))
        let subject = count == nil ? "the camera is running" : "\(cameras.count) cameras are running"
        printError("\(subject); set these variables in another shell, and press Ctrl-C here to end it")
    }
}
