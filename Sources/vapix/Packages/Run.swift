import AcapPackage
import ArgumentParser
import PackageBuilding
import VapixClient
import VapixSystem

/// `vapix run`.
struct Run: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Build an application, install it, start it and follow its log.",
        discussion: """
            Builds the package as vapix eap build does, in the app's folder, installs it and starts it. Then prints what the \
            application and the system write about it, as vapix log does, until Control-C, which stops the application. It \
            stays installed.

              vapix run app --executable .build/release/my_app --host camera --user root

            With --json, each entry of the log is a JSON document in a line of its own.
            """)

    @OptionGroup var app: AppOptions
    @Option(help: ArgumentHelp("The time between two readings of the log.", valueName: "seconds"))
    var interval = 2
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    /// The largest number of lines of a log that are kept at a time.
    private static let mostLines = 20_000
    /// The largest size of their messages, in bytes.
    private static let largestLog = 8 << 20
    /// The number of readings in a row that may fail.
    private static let mostFailures = 5

    mutating func validate() throws {
        try connection.requireLogin()
        guard app.executable.count < 2 else {
            throw ValidationError("a device has one architecture. Name one --executable")
        }
        guard (1...3600).contains(interval) else { throw ValidationError("--interval must be from 1 to 3600 seconds") }
    }

    func run() async throws {
        let package = try PackageFile(try build())
        let connection = try self.connection.connect(for: .transfer)
        var isStarted = false
        do {
            try await Interruption.orderly {
                var follower = LogFollower()
                // A device may have no log of an app that it does not know yet.
                _ = follower.newEntries(in: (try? await log(of: package.appName, through: connection)) ?? [])
                try await install(package, through: connection)
                isStarted = true
                try await start(package.appName, through: connection)
                StandardStreams.report("\(package.appName) is running. Control-C stops it")
                try await follow(package.appName, &follower, through: connection)
            }
        } catch let interruption as InterruptionError {
            if isStarted { await stop(package.appName, through: connection) }
            throw interruption
        }
    }

    // MARK: Steps

    /// Builds the package; returns its path.
    private func build() throws -> String {
        guard let build = try app.builds().first else { throw ToolError(.usage, "there is nothing to build") }
        build.report.printBesideOutput()
        try build.report.check("no package was built")
        return try build.write(to: app.folder).path
    }

    private func install(_ package: PackageFile, through connection: Connection) async throws {
        do {
            try await connection.send(
                Applications.upload(package: FilePart(filename: package.file.name, content: package.file.body)))
        } catch let error as VapixError {
            throw await InstallFailure.explain(error, package, connection)
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

    /// Prints the log until the command's task is cancelled.
    ///
    /// A reading that fails is tried again: the app may have used up the device, or restarted its web server.
    private func follow(_ name: String, _ follower: inout LogFollower, through connection: Connection) async throws {
        var failures = 0
        while true {
            do {
                let entries = try await log(of: name, through: connection)
                failures = 0
                try print(follower.newEntries(in: entries))
            } catch let error as VapixError {
                failures += 1
                guard failures < Self.mostFailures, !Task.isCancelled else { throw error }
                StandardStreams.report("warning: the log cannot be read: \(error)")
            }
            try await Task.sleep(for: .seconds(interval))
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

    private func log(of name: String, through connection: Connection) async throws -> [LogEntry] {
        try await connection.finish("systemSettings/systemLog") { vapix in
            var tail = LogTail(limit: Self.mostLines, maximumSize: Self.largestLog)
            for try await entry in try await vapix.systemSettings.systemLog(appName: name) { tail.append(entry) }
            return Array(tail.last)
        }
    }

    private func print(_ entries: [LogEntry]) throws {
        guard !entries.isEmpty else { return }
        guard output.json else {
            return try StandardStreams.write(LogReport(entries: entries[...]).text(.pipe))
        }
        for entry in entries { try output.print(LogEntryReport(entry: entry)) }
    }
}

/// An entry of the log, in a document of its own.
private struct LogEntryReport: Report {
    let entry: LogEntry

    func text(_ style: TextStyle) -> String { entry.line + "\n" }

    func writeMembers(to json: inout JSONWriter) {
        json.write("time", entry.time)
        json.write("level", entry.level?.rawValue)
        json.write("process", entry.process)
        json.write("processID", entry.processID)
        json.write("message", entry.message)
    }
}
