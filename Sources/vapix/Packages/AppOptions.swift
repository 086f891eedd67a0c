import ArgumentParser
import PackageBuilding

/// The app that a package is made of, and how.
struct AppOptions: ParsableArguments {
    @Argument(help: "The app's folder.", completion: .directory)
    var folder = "."
    @Option(
        help: ArgumentHelp(
            "The executable (default: the file in the folder with the app's name). Several of them, for several "
                + "architectures, make a package each.", valueName: "file"), completion: .file())
    var executable: [String] = []
    @OptionGroup var build: BuildOptions

    mutating func validate() throws {
        guard executable.count < 2 || build.architecture == nil else {
            throw ValidationError("--architecture is for one executable. Leave it out: each executable has its own")
        }
    }

    /// The app's manifest.
    var manifestFile: ManifestFile { build.manifestFile(in: folder) }

    /// Builds the packages, one for each executable.
    func builds() throws -> [PackageBuild] {
        let executables: [String?] = executable.isEmpty ? [nil] : executable
        return try executables.map { try PackageBuild(build, folder: folder, executable: $0) }
    }
}
