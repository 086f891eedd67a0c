import AcapPackage
package import ArgumentParser
import Glibc

/// The options of the commands that build packages.
package struct BuildOptions: ParsableArguments {
    @Option(
        name: [.customLong("manifest"), .customShort("m")],
        help: ArgumentHelp("The manifest, in the app's folder.", valueName: "file"), completion: .file())
    var manifestName = "manifest.json"
    @Option(
        name: [.customLong("add"), .customShort("a"), .customLong("additional-file")],
        help: ArgumentHelp(
            "Another file or folder of the app's folder; it keeps its path in the package: model/m.tflite.",
            valueName: "file"), completion: .file())
    var additions: [String] = []
    @Option(
        help: ArgumentHelp(
            "The architecture: aarch64, armv7hf (or arm), or all for a script (default: that of the executable, of the "
                + "manifest, or of OECORE_TARGET_ARCH).", valueName: "name"),
        completion: .list(["aarch64", "armv7hf", "all"]))
    package var architecture: String?
    @Option(
        help: ArgumentHelp(
            "The oldest AXIS OS version that the app works with, for a manifest of schema 2 that names none (default: "
                + "AXIS_OS_VERSION).", valueName: "version"))
    var minOs: String?
    @Option(
        help: ArgumentHelp(
            "The app's version, in place of that of the manifest and of @VERSION@ in its texts.", valueName: "version"))
    var appVersion: String?
    @Option(
        help: ArgumentHelp(
            "A Swift package that the app links (default: those in .build/checkouts). If the app has no LICENSE, one is "
                + "made of theirs.", valueName: "folder"), completion: .directory)
    var licensesOf: [String] = []
    @OptionGroup var schema: SchemaOptions
    @Flag(help: "Keep the modes of files and folders, as acap-build does.")
    var keepModes = false
    @Flag(help: "Build a package although the manifest violates its schema: such errors become warnings.")
    var disableManifestValidation = false
    @Flag(help: "Accept an executable that is not for a camera, for tests on this machine.")
    var anyMachine = false

    package init() {}

    /// The manifest's file: a path in the app's folder, as with `acap-build`.
    package func manifestFile(in folder: String) -> ManifestFile {
        ManifestFile(Self.path(manifestName, in: folder))
    }

    /// A path that may be absolute, or else is in a folder.
    static func path(_ path: String, in folder: String) -> String {
        path.utf8.first == UInt8(ascii: "/") ? path : ManifestFile.path(path, in: folder)
    }

    /// The architecture that was asked for; `nil` if none was.
    func wantedArchitecture() throws -> Architecture? {
        guard let architecture else { return nil }
        guard let known = Self.architecture(architecture) else {
            throw PackageBuildError(
                .usage, "--architecture \(architecture) is unknown. Write aarch64, armv7hf, arm or all")
        }
        return known
    }

    /// The architecture that the environment of Axis' SDK names; `nil` outside of it.
    static func environmentArchitecture() throws -> Architecture? {
        guard let name = variable("OECORE_TARGET_ARCH") else { return nil }
        guard let known = architecture(name) else {
            throw PackageBuildError(
                .usage, "OECORE_TARGET_ARCH is \(name), which is unknown. Write aarch64 or arm, or unset it")
        }
        return known
    }

    private static func architecture(_ name: String) -> Architecture? {
        switch name {
        case "all": .all
        case "aarch64": .aarch64
        // The first name is that of OpenEmbedded.
        case "arm", "armv7hf": .armv7hf
        default: nil
        }
    }

    /// A variable of the environment; `nil` if it is not set or empty.
    static func variable(_ name: String) -> String? {
        guard let text = getenv(name).map({ String(cString: $0) }), !text.isEmpty else { return nil }
        return text
    }

    /// The time for the files in the package, in seconds after 1970.
    static func time() throws -> UInt64 {
        guard let text = variable("SOURCE_DATE_EPOCH") else { return UInt64(clamping: Glibc.time(nil)) }
        // The limit of tar's eleven octal digits. A larger number is most likely in milliseconds.
        guard let seconds = UInt64(text), seconds < 1 << 33 else {
            throw PackageBuildError(
                .usage, "SOURCE_DATE_EPOCH is not a number of seconds after 1970. Correct or unset it")
        }
        return seconds
    }
}
