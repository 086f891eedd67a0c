/// An embedded application package (`.eap`): what is installed on a device.
///
/// ```swift
/// var files = try SourceFiles.entries(in: "app", for: manifest)
/// files += try SourceFiles.entries(".build/release/my_app", as: "my_app")
/// let package = ApplicationPackage(manifest: manifest, architecture: .aarch64, files: files, modified: 0)
/// if !package.findings().containErrors { try SourceFiles.write(try package.file(), to: package.fileName) }
/// ```
///
/// A package is a gzip file with an archive of GNU tar in it. The layout is that of `acap-build`; two things differ.
/// Permissions are 0755 for what somebody may execute and 0644 for the rest, whatever the umask of the machine was (bits
/// such as set-user-ID are lost with that; AXIS OS 12 and later would not honour them). And the compression is this
/// library's own, so that the file depends on nothing but its contents and ``modified``.
public struct ApplicationPackage: Sendable, Equatable {
    /// The largest size of an unpacked package, in bytes.
    public static let maximumSize = TarWriter.maximumSize

    /// The entries, in their order.
    public var entries: [ArchiveEntry]
    /// The number of bytes after the archive in the file that was read, such as Axis' signature.
    public private(set) var trailingCount = 0

    /// Creates a package of entries as they are.
    ///
    /// - Parameter entries: What is to be in it.
    public init(entries: [ArchiveEntry]) {
        self.entries = entries
    }

    /// Reads a package.
    ///
    /// - Parameter file: The bytes of the `.eap` file.
    /// - Throws: `CompressionError` or `ArchiveError` if the file is not a package, or is not safe to unpack.
    public init(reading file: [UInt8]) throws {
        let (archive, trailingCount) = try Gzip.expand(file, limit: Self.maximumSize)
        self.init(entries: try TarReader.entries(archive))
        self.trailingCount = trailingCount
    }

    /// Creates a package as `acap-build` does.
    ///
    /// - Parameters:
    ///   - manifest: The manifest; where it names no architecture, the given one is added.
    ///   - architecture: What the executable was built for.
    ///   - files: The executable, `LICENSE` and whatever else is to be in it. Generated files among them are made anew.
    ///   - modified: The time that all files get, in seconds after 1970.
    public init(manifest: Manifest, architecture: Architecture, files: [ArchiveEntry], modified: UInt64) {
        let manifest = manifest.staged(for: architecture)
        let first = [
            manifest.appName, Self.packageConf, Self.paramConf, Self.license, Self.manifest, manifest.postInstallScript,
        ].compactMap(\.self)
        let last = [manifest.preUninstallScript].compactMap(\.self) + ["html", "declarations", "lib", Self.cgiConf]
        let known = Set(first + last)
        var others: [String] = []
        var staged: [String: [ArchiveEntry]] = [:]
        for file in files {
            let name = file.topLevelName
            if staged[name] == nil, !known.contains(name) { others.append(name) }
            staged[name, default: []].append(file)
        }
        let configuration = PackageConfiguration(
            manifest: manifest, architecture: architecture,
            otherFiles: others + [manifest.preUninstallScript].compactMap(\.self))
        func generated(_ name: String, _ text: String?) -> [ArchiveEntry]? {
            text.map { [ArchiveEntry(name, .file(Array($0.utf8)), permissions: 0o644)] }
        }
        staged[Self.packageConf] = generated(Self.packageConf, configuration.packageConf)
        staged[Self.paramConf] = generated(Self.paramConf, configuration.paramConf)
        staged[Self.cgiConf] = generated(Self.cgiConf, configuration.cgiConf)
        staged[Self.manifest] = generated(Self.manifest, manifest.document.asciiText)

        entries = (first + others + last).flatMap { staged.removeValue(forKey: $0) ?? [] }.map { entry in
            var entry = entry
            entry.userID = 0
            entry.groupID = 0
            entry.modified = modified
            entry.permissions =
                switch entry.content {
                case .directory: 0o755
                case .symbolicLink: 0o777
                case .file where entry.name == Self.manifest: 0o600
                case .file where entry.permissions & 0o111 != 0 || entry.name == manifest.appName: 0o755
                case .file: 0o644
                }
            return entry
        }
    }

    static let packageConf = "package.conf"
    static let paramConf = "param.conf"
    static let cgiConf = "cgi.conf"
    static let license = "LICENSE"
    static let manifest = "manifest.json"

    /// The bytes of the `.eap` file: the same for the same entries, always and everywhere.
    ///
    /// - Returns: The file's bytes.
    /// - Throws: `ArchiveError` if an entry does not fit into an archive.
    public func file() throws(ArchiveError) -> [UInt8] {
        Gzip.compress(try TarWriter.archive(entries))
    }

    /// An entry by its name.
    ///
    /// - Parameter name: The path in the package.
    public subscript(name: String) -> ArchiveEntry? {
        entries.first { $0.name == name }
    }

    /// The manifest; `nil` if there is none or it is not JSON.
    public var manifest: Manifest? {
        self[Self.manifest]?.bytes.flatMap { try? Manifest(parsing: $0) }
    }

    /// The name that the `.eap` file has by convention: `List_Apps_1_0_0_aarch64.eap`.
    public var fileName: String {
        let manifest = manifest ?? Manifest()
        let version = manifest.version.flatMap(SemanticVersion.init)
        // A slash would name another directory; which character Axis' tools put in its place is not documented.
        let title: String = manifest.friendlyName ?? manifest.appName ?? ""
        let name = String(title.map { $0 == " " || $0 == "/" ? "_" : $0 })
        let numbers = [version?.major, version?.minor, version?.patch].map { String($0 ?? 0) }.joined(separator: "_")
        let architecture = manifest.architecture?.rawValue ?? value(ofPackageConf: "APPTYPE") ?? "all"
        return "\(name)_\(numbers)_\(architecture).eap"
    }

    /// A value of package.conf.
    ///
    /// - Parameter key: The name, `APPNAME` for example.
    /// - Returns: The value; `nil` if there is none.
    package func value(ofPackageConf key: String) -> String? {
        guard let bytes = self[Self.packageConf]?.bytes else { return nil }
        return ShellAssignments(parsing: bytes).values[key]?.value
    }
}
