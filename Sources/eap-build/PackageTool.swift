import ArgumentParser
import PackageBuilding
import VapixSupport

/// The tool behind `swift package eap`: the plugin builds the app, and this program makes its package.
@main
struct PackageTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eap",
        abstract: "Build an app and its package (.eap) for Axis cameras.",
        usage: "swift package --swift-sdk <sdk> --allow-writing-to-package-directory eap [<options>]",
        discussion: """
            Options before eap are SwiftPM's. Without --swift-sdk, it builds for this machine.

            The manifest, the other files and the architecture are checked before the app is built. Findings are printed. No \
            package is built if one of them is an error.

            OPTIONS OF THE BUILD:
              --product <name>        The app, if there are several programs.
              --configuration <name>  release or debug. (default: release)
            """)

    @Argument(help: .hidden)
    var folder: String
    @Option(help: .hidden)
    var executable: String
    /// Whether the executable stands for that of the app, which is not built yet.
    @Flag(help: .hidden)
    var checkOnly = false
    @OptionGroup var options: BuildOptions
    @Option(
        name: .shortAndLong, help: "The package's file, or a folder for it (default: the app's folder).",
        completion: .file())
    var output: String?

    func run() throws {
        let build = try PackageBuild(options, folder: folder, executable: executable, isStandIn: checkOnly)
        if checkOnly {
            // Notes and warnings come when the app is built.
            if build.findings.containErrors { print(build.report.text, terminator: "") }
            if build.findings.contains(where: { $0.rule == "machine" && $0.severity == .error }) {
                print(
                    """
                    Build with a Swift SDK for the camera: swift package --swift-sdk SDK --allow-writing-to-package-directory eap. \
                    For a try in the simulated camera, add --any-machine.
                    """)
            }
            return try build.report.check("the app was not built")
        }
        print(build.report.text, terminator: "")
        try build.report.check("no package was built")
        let file = try build.write(to: output ?? folder)
        print("\(file.path), \(counted(file.size, "byte"))")
    }
}
