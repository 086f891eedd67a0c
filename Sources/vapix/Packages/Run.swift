import AcapPackage
import ArgumentParser
import PackageBuilding
import VapixClient
import VapixSupport
import VapixSystem

/// `vapix run`.
struct Run: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Build an application, install it, start it and follow its log.",
        discussion: """
            Builds the app with Swift, if its folder has a Package.swift and --executable names no program. Makes the package \
            as vapix eap build does, installs it and starts it. Then prints what the application and the system write about \
            it, as vapix log does, until Control-C, which stops the application. It stays installed.

              vapix run --swift-sdk aarch64-axis --host camera --user root
              vapix run app --executable .build/release/my_app --host camera --user root

            Each step is reported on standard error, as is the output of the build. A failure names its step.

            With --json, each entry of the log is a JSON document in a line of its own.
            """)

    @OptionGroup var app: AppOptions
    @Option(help: ArgumentHelp("The Swift SDK to build with (default: for this machine).", valueName: "sdk"))
    var swiftSdk: String?
    @Option(
        help: ArgumentHelp("The program to build, if it has not the app's name.", valueName: "name"))
    var product: String?
    @Option(
        help: ArgumentHelp(
            "The command that builds, with arguments separated by spaces. It runs in the app's folder, and takes the "
                + "arguments of swift build.", valueName: "command"))
    var buildCommand = "swift build"
    @Option(help: ArgumentHelp("The time between two readings of the log.", valueName: "seconds"))
    var interval = 2
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    mutating func validate() throws {
        try connection.requireLogin()
        guard app.executable.count < 2 else {
            throw ValidationError("a device has one architecture. Name one --executable")
        }
        guard !buildCommand.split(separator: " ").isEmpty else { throw ValidationError("--build-command is empty") }
        try LogReadings.check(interval: interval)
    }

    func run() async throws {
        let build = try swiftBuild()
        // A build may take minutes: its errors are not for somebody who still has to type a password.
        let connection = try self.connection.connect(for: .transfer)
        var started: String?
        do {
            try await Interruption.orderly {
                let package = try PackageFile(try await makePackage(build))
                let name = package.appName
                var readings = LogReadings(connection: connection, app: name, interval: interval)
                // A device may have no log of an app that it does not know yet.
                _ = try? await readings.next()
                try await install(package, through: connection)
                started = name
                try await Self.step("\(name) is installed, but was not started", "See vapix log --app \(name)") {
                    try await start(name, through: connection)
                }
                StandardStreams.report("\(name) is running. Control-C stops it")
                try await Self.step(
                    "the log of \(name) cannot be read any more", "It runs on. Stop it with vapix stop-app \(name)"
                ) {
                    try await readings.follow { try output.print(following: $0.entries) }
                }
            }
        } catch let interruption as InterruptionError {
            if let started { await stop(started, through: connection) }
            throw interruption
        }
    }

    // MARK: Steps

    /// The build with Swift; `nil` if there is a program already.
    ///
    /// - Throws: `ToolError` if the package would have errors anyway: the build would be in vain.
    private func swiftBuild() throws -> SwiftBuild? {
        guard app.executable.isEmpty, SourceFiles.exists("\(app.folder)/Package.swift") else {
            if swiftSdk != nil || product != nil {
                throw ToolError(
                    .usage,
                    "nothing is built with Swift: there is an --executable, or no Package.swift in "
                        + "\(app.folder). Leave --swift-sdk and --product out")
            }
            return nil
        }
        let file = app.manifestFile
        guard let name = try file.read().appName else {
            throw ToolError(.faulty, "\(file.path) does not name the app. Add appName")
        }
        let package = try PackageBuild(app.build, folder: app.folder, executable: nil)
        // The program is not there yet, or is an old one.
        let errors = package.findings.filter { $0.severity == .error && $0.place != .file(name) }
        if !errors.isEmpty {
            let report = FindingsReport(file: file.path, findings: errors, paths: package.report.paths)
            report.printBesideOutput()
            try report.check("the app was not built")
        }
        return SwiftBuild(
            folder: app.folder,
            command: buildCommand.split(separator: " ").map(String.init)
                + (swiftSdk.map { ["--swift-sdk", $0] } ?? []), product: product ?? name)
    }

    /// Builds the app, if need be, and its package.
    ///
    /// - Returns: The package's path.
    private func makePackage(_ build: SwiftBuild?) async throws -> String {
        var app = app
        if let build {
            StandardStreams.report("building \(build.product)")
            app.executable = [try await Self.step("the app was not built") { try await build.run() }]
        }
        guard let package = try app.builds().first else { throw ToolError(.usage, "there is nothing to build") }
        package.report.printBesideOutput()
        try package.report.check("no package was built")
        let file = try package.write(to: app.folder)
        StandardStreams.report("\(file.path) is built, \(counted(file.size, "byte"))")
        return file.path
    }

    private func install(_ package: PackageFile, through connection: Connection) async throws {
        try await Self.step("\(package.appName) was not installed") {
            do {
                try await connection.send(
                    Applications.upload(package: FilePart(filename: package.file.name, content: package.file.body)))
            } catch let error as VapixError {
                throw await InstallFailure.explain(error, package, connection)
            }
        }
        StandardStreams.report("\(package.appName) is installed")
    }

    private func start(_ name: String, through connection: Connection) async throws {
        do {
            try await connection.send(Applications.start(package: name))
        } catch let error as VapixError where error.device?.code == Applications.ErrorCode.alreadyRunning {
            // The device restarts an app that was running before its upgrade.
            return
        }
    }

    /// Does a step; a failure gets the step's name and advice.
    private static func step<Result>(
        _ failure: String, _ advice: String? = nil, _ body: () async throws -> Result
    ) async throws -> Result {
        do {
            return try await body()
        } catch let error where !(error is CancellationError) {
            guard let error = ToolError(error) else { throw error }
            // Whoever ended the command knows why.
            guard !Interruption.isRequested else { throw error }
            throw ToolError(
                error.exit, joined([failure, error.message].compactMap(\.self).joined(separator: ": "), advice),
                call: error.call)
        }
    }

    /// Stops the application.
    ///
    /// The command's own task is cancelled by now, so that the call has one of its own.
    private func stop(_ name: String, through connection: Connection) async {
        let stopping = Task {
            do {
                try await connection.send(Applications.stop(package: name), within: .seconds(30))
                return "\(name) is stopped"
            } catch let error as VapixError where error.device?.code == Applications.ErrorCode.notRunning {
                return "\(name) has ended by itself"
            } catch {
                return "\(name) could not be stopped: \(ToolError(error)?.message ?? "\(error)"). Use vapix stop-app"
            }
        }
        StandardStreams.report(await stopping.value)
    }
}
