import ArgumentParser
import VapixClient

/// `vapix install`.
struct Install: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Install an application from its package (.eap).",
        discussion: """
            The package is looked at first: what is none is not sent. What vapix eap inspect calls an error is a warning \
            here, because the device decides. An application of the same name is upgraded.

            On a terminal a bar shows how far it is. Without --timeout there is no limit on how long it may take, as long as \
            something happens: five minutes after the last byte at most.

            Prints the application as vapix list-apps does, with --json as well.
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
                    .badReply, "the device accepted the package and does not list \(package.appName); see its log")
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

    /// Starts the app; returns what stood in the way.
    private static func start(_ name: String, through connection: Connection) async -> (any Error)? {
        do {
            try await connection.send(Applications.start(package: name))
            return nil
        } catch let error as VapixError where error.device?.code == Applications.ErrorCode.alreadyRunning {
            // An app that ran before it was upgraded runs on.
            return nil
        } catch let error as VapixError {
            let message = ToolError(error)?.message ?? error.description
            return ToolError(ToolExit(error), "\(name) is installed, but was not started: \(message)")
        } catch {
            return error
        }
    }
}
