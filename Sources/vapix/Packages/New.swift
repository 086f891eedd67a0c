import AcapPackage
import ArgumentParser
import PackageBuilding
import VapixClient
internal import VapixSupport

/// `vapix new`.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Create an app: manifest, sources and tests.",
        discussion: """
            The app is a Swift package that builds, passes its tests and runs in the simulated camera. It asks for a service \
            account, and prints how many of the camera's apps run. Its README.md lists the commands that build and run it.

              vapix new my_app --vendor "My company"

            The folder must not exist. It appears when all files are written.

            The app depends on the Swift package with VapixClient: --package-path or --package-url. Without both, on the \
            checkout in which this tool lies. A tool that is installed elsewhere needs one of the options.

            With --json: {"folder": …, "files": […]}.
            """)

    @Argument(help: "The name of the app and its program: letters, digits and underscores.")
    var name: String
    @Option(
        name: .shortAndLong, help: ArgumentHelp("The new folder (default: the name).", valueName: "folder"),
        completion: .directory)
    var output: String?
    @Option(help: "The company behind the app.")
    var vendor = "My company"
    @Option(
        help: ArgumentHelp(
            "The company's ID at Axis, ten hexadecimal digits: the manifest then has schema 2, which AXIS OS 13 requires.",
            valueName: "id"))
    var vendorId: String?
    @Option(
        help: ArgumentHelp("A checkout of the Swift package with VapixClient.", valueName: "folder"),
        completion: .directory)
    var packagePath: String?
    @Option(help: ArgumentHelp("The repository of that package.", valueName: "url"))
    var packageUrl: String?
    @Option(
        help: ArgumentHelp(
            "The first version of that repository that will do (default: that of this tool).", valueName: "version"))
    var packageVersion: String?
    @OptionGroup(title: "Output") var format: OutputOptions

    /// The names of this package's own products, which the product of an app cannot have.
    private static let takenNames: Set<String> = [
        "AcapPackage", "AppServer", "DeviceSimulator", "EAPPlugin", "ServiceAccounts", "vapix",
    ]

    mutating func validate() throws {
        guard packagePath == nil || packageUrl == nil else {
            throw ValidationError("--package-path and --package-url exclude each other. Leave one of them out")
        }
        guard packageUrl != "" else { throw ValidationError("--package-url is empty. Name the repository") }
        guard let packageVersion else { return }
        guard packageUrl != nil else {
            throw ValidationError("--package-version is about a repository. Name it with --package-url")
        }
        let numbers = packageVersion.split(separator: ".", omittingEmptySubsequences: false)
        guard numbers.count == 3, numbers.allSatisfy({ Int64($0).map(String.init) == String($0) && $0.first != "-" })
        else {
            throw ValidationError("--package-version must be three numbers, such as 0.2.0")
        }
    }

    func run() throws {
        guard !Self.takenNames.contains(name), !name.hasPrefix("Vapix") else {
            throw ToolError(
                .usage, "\(name) is a product of the Swift package with VapixClient. Choose another name for the app")
        }
        if name.contains("/") {
            let last = name.split(separator: "/").last.map(String.init) ?? "my_app"
            throw ToolError(
                .usage,
                "no app was created: the name is a path. For another folder than one of the app's name: vapix new "
                    + "\(printable(last)) --output \(printable(name))")
        }
        let manifest = manifest
        if let error = manifest.findings().first(where: { $0.severity == .error }) {
            throw ToolError(.usage, "no app was created: \(error.problem). \(error.fix)")
        }
        let dependency = try dependency()
        let place = output ?? name
        let lastName = place.split(separator: "/").last.map(String.init) ?? place
        guard lastName.lowercased() != dependency.lastName.lowercased() else {
            throw ToolError(
                .usage,
                "SwiftPM cannot tell two packages with folders named \(printable(lastName)) apart. Choose another folder with "
                    + "--output")
        }
        let files = AppTemplate(manifest: manifest, dependency: dependency).files
        let folder = try NewFolder(place, files: files)
        try format.print(NewAppReport(folder: folder.path, files: files.map(\.path)))
    }

    private var manifest: Manifest {
        var manifest = Manifest()
        manifest.schemaVersion = vendorId == nil ? SchemaVersion(1, 7, 3) : .newest2
        manifest.requiredMethods = [Manifest.getCredentials]
        manifest.appName = name
        manifest.vendor = vendor
        manifest.version = "1.0.0"
        manifest.runMode = .never
        if let vendorId {
            manifest.vendorID = vendorId
            manifest.compatibleOSVersions = [SystemVersionRange(minimum: "12.10", maximum: "13")]
        } else {
            manifest.embeddedSDKVersion = "3.0"
        }
        manifest.architecture = .aarch64
        return manifest
    }

    private func dependency() throws -> AppTemplate.Dependency {
        if let packageUrl { return .url(packageUrl, version: packageVersion ?? VapixSupport.packageVersion) }
        if let packagePath {
            guard Self.isCheckout(packagePath) else {
                throw ToolError(
                    .usage, "\(packagePath) is not a checkout of the Swift package with VapixClient. Name its folder")
            }
            return .path(SourceFiles.resolved(packagePath))
        }
        var parts = SourceFiles.resolved("/proc/self/exe").split(separator: "/").dropLast()
        while !parts.isEmpty {
            let folder = "/" + parts.joined(separator: "/")
            if Self.isCheckout(folder) { return .path(folder) }
            parts.removeLast()
        }
        throw ToolError(
            .usage,
            "the app needs the Swift package with VapixClient, and this tool is installed outside of its checkout. Name the "
                + "checkout's folder, --package-path FOLDER, or its repository, --package-url URL")
    }

    private static func isCheckout(_ folder: String) -> Bool {
        SourceFiles.exists("\(folder)/Package.swift") && SourceFiles.isFolder("\(folder)/Sources/VapixClient")
    }
}

/// The files of a new app.
private struct NewAppReport: Report {
    let folder: String
    let files: [String]

    func text(_ style: TextStyle) -> String {
        style == .pipe
            ? files.map { printable("\(folder)/\($0)") + "\n" }.joined()
            : printable("\(folder) is there. Its README.md lists the commands that build and run it") + "\n"
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("folder", folder)
        json.write("files", texts: files)
    }
}
