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

/// What to do when a package was not installed.
enum InstallFailure {
    /// The error with advice.
    static func explain(
        _ error: VapixError, _ package: PackageFile, _ connection: Connection
    ) async -> ToolError {
        let message = ToolError(error)?.message ?? error.description
        var advice = advice(for: error, package)
        if error.device?.code == Applications.ErrorCode.incompatiblePackage,
            let own = package.architecture, own != "all",
            let device = try? await connection.send(BasicDeviceInfo.getAllProperties()).propertyList.architecture,
            device != own
        {
            advice = "The package is for \(own), and the device is \(device): build it for that."
        }
        return ToolError(ToolExit(error), [message, advice].compactMap(\.self).joined(separator: ". "))
    }

    private static func advice(for error: VapixError, _ package: PackageFile) -> String? {
        let inspect = "vapix eap inspect \(package.file.path)"
        switch error.device?.code {
        case Applications.ErrorCode.invalidPackage?:
            return "See what is wrong with it: \(inspect)"
        case Applications.ErrorCode.verificationFailed?:
            return "Have Axis sign the package, or let the device install unsigned ones: "
                + "vapix call applications setConfiguration -p name=AllowUnsigned value=true"
        case Applications.ErrorCode.packageTooLarge?:
            return "Remove applications that are not needed (vapix list-apps, vapix remove-app), or make the package "
                + "smaller: it has \(package.file.size) bytes"
        case Applications.ErrorCode.incompatiblePackage?:
            let own = package.architecture ?? "none that it names"
            return "It may be made for another architecture (this one is for \(own)) or for other versions of AXIS OS; "
                + "compare it with vapix info"
        case Applications.ErrorCode.unspecified?:
            return "The device's log says why: vapix log"
        case Applications.ErrorCode.uploadOngoing?:
            return "Try again when the other upload is over"
        case Applications.ErrorCode.forbiddenUser?:
            return "Remove acapPackageConf.setup.user from its manifest.json, and the groups in resources.linux.user "
                + "that the device does not allow"
        case Applications.ErrorCode.caseConflict?:
            return "Remove the other one first (vapix list-apps, vapix remove-app), or name this one like it: it is "
                + package.appName
        case Applications.ErrorCode.timedOut?:
            return "Whether it is installed is not known: vapix list-apps tells"
        case Applications.ErrorCode.invalidManifest?:
            return "See what is wrong with it: \(inspect). A static user together with D-Bus methods is refused too"
        default: break
        }
        switch error.code {
        case .connectionFailed, .timedOut, .malformedReply:
            return "Whether it is installed is not known: vapix list-apps tells"
        default: return nil
        }
    }
}
