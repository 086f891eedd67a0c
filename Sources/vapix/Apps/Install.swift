import ArgumentParser
import VapixClient

/// `vapix install`.
struct Install: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Install an application from its package (.eap).",
        discussion: """
            Checks the package before it sends anything. A file that is not a package is rejected. Errors that vapix eap \
            inspect finds are only warnings here, because the device decides. Upgrades an application of the same name.

            On a terminal, a bar shows the progress. Without --timeout, the upload may take any time, but it fails after \
            five minutes in which nothing happens.

            Prints the application in the form of vapix list-apps, also with --json.
            """)

    @Argument(help: "The package.", completion: .file(extensions: ["eap"]))
    var package: String
    @Flag(help: "Start it once it is installed.")
    var start = false
    @Flag(name: .shortAndLong, help: "Show no progress.")
    var quiet = false
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        let package = try PackageFile(self.package)
        for warning in package.warnings { StandardStreams.report("warning: \(warning)") }
        let connection = try self.connection.connect(for: .transfer)
        try await Interruption.orderly {
            try await upload(package, through: connection)
            let failure = start ? await Self.start(package.appName, through: connection) : nil
            let applications = try await connection.send(Applications.list())
            guard let application = applications.first(where: { $0.name == package.appName }) else {
                throw ToolError(
                    .badReply,
                    "the device accepted the package, but does not list \(package.appName). See its log: vapix log")
            }
            try output.print(ApplicationReport(applications: [application]))
            if let failure { throw failure }
        }
    }

    private func upload(_ package: PackageFile, through connection: Connection) async throws {
        let part = FilePart(filename: package.file.name, content: package.file.body)
        let upload = Applications.upload(package: part)
        let bar = ProgressBar(package.file.name, total: package.file.size, isQuiet: quiet || output.json)
        defer { bar?.clear() }
        do {
            try await connection.send(upload.reportingProgress { bar?.show($0) })
        } catch let error as VapixError {
            bar?.clear()
            throw await InstallFailure.explain(error, package, connection)
        }
    }

    /// Starts the app; returns the error if that fails.
    private static func start(_ name: String, through connection: Connection) async -> (any Error)? {
        do {
            try await connection.send(Applications.start(package: name))
            return nil
        } catch let error as VapixError where error.device?.code == Applications.ErrorCode.alreadyRunning {
            // The device restarts an app that was running before its upgrade.
            return nil
        } catch let error as VapixError {
            let message = ToolError(error)?.message ?? error.description
            return ToolError(
                ToolExit(error), joined("\(name) is installed, but did not start", message), call: error)
        } catch {
            return error
        }
    }
}
