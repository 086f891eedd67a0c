/// An embedded application package (`.eap`), which is installed on a device.
///
/// ```swift
/// var files = try SourceFiles.files(in: "app", for: manifest).entries
/// files += try SourceFiles.files(".build/release/my_app", as: "my_app").entries
/// let package = ApplicationPackage(manifest: manifest, architecture: .aarch64, files: files, modified: 0)
/// if !package.findings().containErrors { try SourceFiles.write(try package.file(), to: package.fileName) }
/// ```
///
/// A package is a gzip file with an archive of GNU tar in it. The layout is that of `acap-build`, with two differences:
///
/// - Permissions are 0755 for executable files and 0644 for others, whatever the umask of the machine, unless the
///   caller keeps them. Those of `manifest.json` are 0600, as `acap-build` has them.
/// - The library compresses by itself, so that the file depends only on its contents and on the time of modification.
///
/// The whole package is in memory: writing takes up to three times its size, reading up to twice.
public struct ApplicationPackage: Sendable, Equatable {
    /// The largest size of an unpacked package, in bytes.
    public static let maximumSize = TarWriter.maximumSize

    /// The largest size to which a file is unpacked.
    ///
    /// A small file that grows to more than 512 MiB is a bomb.
    ///
    /// - Parameter size: The size of the file, in bytes.
    /// - Returns: The size, in bytes: 512 MiB, or eight times the size of a file where that is more.
    static func largestExpansion(ofFileWith size: Int) -> Int {
        max(1 << 29, 8 * min(size, maximumSize / 8))
    }

    /// The entries, in their order.
    public var entries: [ArchiveEntry]
    /// The number of bytes after the archive in the file that was read, such as Axis' signature.
    public private(set) var trailingCount = 0

    /// Creates a package of entries as they are.
    ///
    /// - Parameter entries: The files, folders and links in it.
    public init(entries: [ArchiveEntry]) {
        self.entries = entries
    }

    /// Reads a package.
    ///
    /// - Parameter file: The bytes of the `.eap` file.
    /// - Throws: `CompressionError` or `ArchiveError` if the file is not a package, or is not safe to unpack.
    public init(reading file: [UInt8]) throws {
        let (archive, trailingCount) = try Gzip.expand(file, limit: Self.largestExpansion(ofFileWith: file.count))
        self.init(entries: try TarReader.entries(archive))
        self.trailingCount = trailingCount
    }

    /// Creates a package as `acap-build` does.
    ///
    /// - Parameters:
    ///   - manifest: The manifest; where it names no architecture, the given one is added.
    ///   - architecture: The architecture of the executable.
    ///   - files: The executable, `LICENSE` and all other files. Generated files among them are replaced.
    ///   - otherFiles: The additional files and folders among them, by their names in the package and in the order in which
    ///     package.conf lists them: `model/m.tflite` for a file, `model` for a folder with all in it. Files that are neither
    ///     below one of these nor known otherwise are listed by the first part of their names.
    ///   - modified: The time that all files get, in seconds after 1970.
    ///   - keepsPermissions: Whether files and folders keep their permissions, apart from those that `acap-build` sets itself.
    public init(
        manifest: Manifest, architecture: Architecture, files: [ArchiveEntry], otherFiles: [String] = [],
        modified: UInt64, keepsPermissions: Bool = false
    ) {
        let manifest = manifest.staged(for: architecture)
        let first = [
            manifest.appName, PackageFileName.packageConf, PackageFileName.paramConf, PackageFileName.license,
            PackageFileName.manifest, manifest.postInstallScript,
        ].compactMap(\.self)
        let scripts = [manifest.preUninstallScript].compactMap(\.self)
        let last = PackageFileName.folders + [PackageFileName.cgiConf]
        let known = Set(first + scripts + last)
        let otherFiles = otherFiles.filter { !known.contains($0) }
        let listed = Set(otherFiles)
        var unlisted: [String] = []
        var settings: Set<String> = []
        var staged: [String: [ArchiveEntry]] = [:]
        for file in files {
            let name = file.ancestors.first(where: listed.contains) ?? file.topLevelName
            if PackageFileName.isWebServerSetting(name), !listed.contains(name) {
                settings.insert(name)
            } else if staged[name] == nil, !known.contains(name), !listed.contains(name) {
                unlisted.append(name)
            }
            staged[name, default: []].append(file)
        }
        let others = otherFiles + unlisted
        let configuration = PackageConfiguration(
            manifest: manifest, architecture: architecture, otherFiles: others + scripts)
        func generated(_ name: String, _ text: String?) -> [ArchiveEntry]? {
            text.map { [ArchiveEntry(name, .file(Array($0.utf8)), permissions: 0o644)] }
        }
        staged[PackageFileName.packageConf] = generated(PackageFileName.packageConf, configuration.packageConf)
        staged[PackageFileName.paramConf] = generated(PackageFileName.paramConf, configuration.paramConf)
        staged[PackageFileName.cgiConf] = generated(PackageFileName.cgiConf, configuration.cgiConf)
        staged[PackageFileName.manifest] = generated(PackageFileName.manifest, manifest.document.asciiText)

        let order = first + others + scripts + settings.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } + last
        entries = order.flatMap { staged.removeValue(forKey: $0) ?? [] }.map { entry in
            var entry = entry
            entry.userID = 0
            entry.groupID = 0
            entry.modified = modified
            entry.permissions =
                switch entry.content {
                case .symbolicLink: 0o777
                case .file where entry.name == PackageFileName.manifest: 0o600
                case .file where entry.name == manifest.appName: keepsPermissions ? entry.permissions | 0o111 : 0o755
                case .file, .directory: keepsPermissions ? entry.permissions & 0o7777 : entry.normalPermissions
                }
            return entry
        }
    }

    /// The bytes of the `.eap` file: the same for the same entries, always and everywhere.
    ///
    /// - Returns: The file's bytes.
    /// - Throws: `ArchiveError` if an entry does not fit into an archive, or if it compresses so well that a reader
    ///   would refuse the file as a decompression bomb.
    public func file() throws(ArchiveError) -> [UInt8] {
        let archive = try TarWriter.archive(entries)
        let file = Gzip.compress(archive)
        guard archive.count <= Self.largestExpansion(ofFileWith: file.count) else {
            throw ArchiveError(
                code: .tooLarge,
                problem: "a package of \(archive.count) bytes that compresses to \(file.count) is taken for a bomb. "
                    + "Compress its largest files, and let the app expand them")
        }
        return file
    }

    /// An entry by its name.
    ///
    /// - Parameter name: The path in the package.
    public subscript(name: String) -> ArchiveEntry? {
        entries.first { $0.name == name }
    }

    /// The manifest; `nil` if there is none or it is not JSON.
    public var manifest: Manifest? {
        self[PackageFileName.manifest]?.bytes.flatMap { try? Manifest(parsing: $0) }
    }

    /// The name that the `.eap` file has by convention: `List_Apps_1_0_0_aarch64.eap`.
    ///
    /// If the app's program is for a processor that cameras do not have, the name has that processor: `List_Apps_1_0_0_x86_64.eap`.
    public var fileName: String {
        let manifest = manifest ?? Manifest()
        let version = manifest.version.flatMap(SemanticVersion.init)
        // A slash would name another directory; which character Axis' tools put in its place is not documented.
        let title: String = manifest.friendlyName ?? manifest.appName ?? ""
        let name = String(title.map { $0 == " " || $0 == "/" ? "_" : $0 })
        let numbers = [version?.major, version?.minor, version?.patch].map { String($0 ?? 0) }.joined(separator: "_")
        let program = manifest.appName.flatMap { self[$0]?.bytes }.flatMap(ExecutableFile.init)
        let architecture =
            program?.foreignMachineName ?? manifest.architecture?.rawValue ?? value(ofPackageConf: "APPTYPE") ?? "all"
        return "\(name)_\(numbers)_\(architecture).eap"
    }

    /// A value of package.conf.
    ///
    /// - Parameter key: The name, `APPNAME` for example.
    /// - Returns: The value; `nil` if there is none.
    package func value(ofPackageConf key: String) -> String? {
        guard let bytes = self[PackageFileName.packageConf]?.bytes else { return nil }
        return ShellAssignments(parsing: bytes).values[key]?.value
    }
}
