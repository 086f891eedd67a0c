package import AcapPackage
import Glibc

/// A package made of an app's folder, with the notes for its user.
package struct PackageBuild {
    package let package: ApplicationPackage
    package let findings: [Finding]
    /// The findings for people: they name the files that the package is made of.
    package let report: FindingsReport

    /// Makes a package.
    ///
    /// - Parameters:
    ///   - options: The options of the build.
    ///   - folder: The app's folder.
    ///   - executable: The executable; the file in the folder with the app's name if absent.
    ///   - isStandIn: Whether the executable is a placeholder for the app's, which is not built yet. The findings name
    ///     the app.
    /// - Throws: `SourceFileError` if a file cannot be read; `PackageBuildError` if an option or the manifest is wrong.
    package init(_ options: BuildOptions, folder: String, executable: String?, isStandIn: Bool = false) throws {
        let file = options.manifestFile(in: folder)
        let source = try file.read()
        var assembly = Assembly(options: options, folder: folder, manifest: source)
        let schema = try options.schema.read()
        package = try assembly.package(executable: executable)
        if isStandIn, let name = source.appName { assembly.paths[name] = nil }
        var findings = assembly.notes + package.findings(source: source, schema: schema)
        if options.disableManifestValidation { findings = findings.overridden }
        if options.anyMachine {
            for index in findings.indices where findings[index].rule == "machine" {
                findings[index].severity = .warning
            }
        }
        self.findings = findings
        report = FindingsReport(file: file.path, findings: findings, paths: assembly.paths)
    }

    /// The package's file name.
    package var fileName: String { package.fileName }

    /// Writes the package.
    ///
    /// - Parameter destination: The file, or a folder for it.
    /// - Returns: The file's path and its size in bytes.
    /// - Throws: `CompressionError` if the package is too large; `SourceFileError` if the file cannot be written.
    package func write(to destination: String) throws -> (path: String, size: Int) {
        let isFolder = SourceFiles.isFolder(destination)
        let path = isFolder ? ManifestFile.path(package.fileName, in: destination) : destination
        let bytes = try package.file()
        try SourceFiles.write(bytes, to: path)
        return (path, bytes.count)
    }
}

/// The files of a package while they are collected.
private struct Assembly {
    let options: BuildOptions
    let folder: String
    var manifest: Manifest
    var notes: [Finding] = []
    /// The user's files, by their names in the package.
    var paths: [String: String] = [:]
    private var files: [ArchiveEntry] = []
    private var names: Set<String> = []
    private var otherFiles: [String] = []

    init(options: BuildOptions, folder: String, manifest: Manifest) {
        self.options = options
        self.folder = folder
        self.manifest = manifest
    }

    mutating func package(executable: String?) throws -> ApplicationPackage {
        if let version = options.appVersion { manifest.fillIn(version: version, architecture: manifest.architecture) }
        let program = try self.executable(executable)
        let architecture = try architecture(of: program)
        manifest.fillIn(version: nil, architecture: architecture)
        try completeSystems()
        let own = try SourceFiles.files(in: folder, for: manifest)
        let ownEntries = withoutGenerated(own.entries)
        add(ownEntries)
        for entry in ownEntries {
            let path = BuildOptions.path(entry.name, in: folder)
            if SourceFiles.exists(path) { paths[entry.name] = path }
        }
        paths["manifest.json"] = options.manifestFile(in: folder).path
        noteLeftOut(own.leftOut)
        if let program {
            guard !names.contains(program.name) else {
                throw SourceFileError(
                    BuildOptions.path(program.name, in: folder),
                    "the package already has a file with the app's name. Rename one of them")
            }
            add([program])
            paths[program.name] = executable ?? BuildOptions.path(program.name, in: folder)
        }
        for path in options.additions { try addOther(path) }
        if !names.contains("LICENSE") { try addLicense() }
        return ApplicationPackage(
            manifest: manifest, architecture: architecture, files: files, otherFiles: otherFiles,
            modified: try BuildOptions.time(), keepsPermissions: options.keepModes)
    }

    private mutating func add(_ entries: [ArchiveEntry]) {
        files += entries
        names.formUnion(entries.map(\.name))
    }

    private mutating func note(
        _ rule: String, at name: String, _ problem: String, _ consequence: String, _ fix: String,
        severity: Finding.Severity = .note
    ) {
        notes.append(
            Finding(
                severity, rule: rule, at: .file(name), problem: problem, consequence: consequence, fix: fix))
    }

    // MARK: Executable

    private func executable(_ path: String?) throws -> ArchiveEntry? {
        guard let name = manifest.appName, !name.isEmpty, !name.contains("/") else { return nil }
        let file = path ?? BuildOptions.path(name, in: folder)
        // A finding tells that it is missing.
        guard path != nil || SourceFiles.exists(file), path != nil || !SourceFiles.isFolder(file) else { return nil }
        return ArchiveEntry(name, .file(try SourceFiles.read(file)), permissions: 0o755)
    }

    private func architecture(of program: ArchiveEntry?) throws -> Architecture {
        let named = manifest.architecture.flatMap { [.all, .aarch64, .armv7hf].contains($0) ? $0 : nil }
        if let wanted = try options.wantedArchitecture() {
            guard named == nil || named == .all || named == wanted else {
                throw PackageBuildError(
                    .usage,
                    "--architecture \(wanted.rawValue): the manifest names \(named?.rawValue ?? ""). Leave the option out, or "
                        + "write BUILDARCH in place of the architecture in the manifest")
            }
            return wanted
        }
        if let architecture = program?.architecture { return architecture }
        if let named { return named }
        if let environment = try BuildOptions.environmentArchitecture() { return environment }
        // A program of this machine is packed as one for most cameras, if it is packed at all.
        return program?.isProgram ?? false ? .aarch64 : .all
    }

    // MARK: AXIS OS

    /// Fills in the oldest AXIS OS version where the manifest leaves it to the build.
    private mutating func completeSystems() throws {
        if let minimum = options.minOs {
            guard let version = manifest.schemaVersion, version.major >= 2 else {
                throw PackageBuildError(
                    .usage, "--min-os is for manifests of schema 2. Leave it out, or upgrade: vapix manifest upgrade")
            }
            guard
                manifest.lacksMinimumSystem || manifest.compatibleOSVersions.contains(where: { $0.minimum == minimum })
            else {
                throw PackageBuildError(
                    .usage,
                    "--min-os \(minimum): compatibleOsVersions in the manifest names other versions. "
                        + "Leave the option out, or remove min from the manifest")
            }
        }
        let fromEnvironment = BuildOptions.variable("AXIS_OS_VERSION")
        guard manifest.lacksMinimumSystem, let minimum = options.minOs ?? fromEnvironment else { return }
        let before = manifest.schemaVersion
        manifest.completeMinimumSystem(minimum)
        note(
            "system-range-filled", at: "manifest.json",
            "min in compatibleOsVersions is \(minimum), from \(options.minOs == nil ? "AXIS_OS_VERSION" : "--min-os")",
            "The app cannot be installed in older versions of AXIS OS from 12.10 on.", "Nothing, or write min yourself."
        )
        if let after = manifest.schemaVersion, let before, after != before {
            note(
                "schema-version-raised", at: "manifest.json", "schemaVersion is \(after) in place of \(before)",
                "Axis' tool of this AXIS OS version does the same.", "Nothing, or write \(after) yourself.")
        }
    }

    // MARK: Additional files

    private mutating func addOther(_ argument: String) throws {
        let (path, name, isOutside) = try location(of: argument)
        guard ApplicationPackage.canList(name) else {
            throw SourceFileError(
                path, "the name has a space or a quote in it, which package.conf cannot list. Rename it")
        }
        let result = try SourceFiles.files(path, as: name)
        guard !result.entries.isEmpty else {
            return note(
                "left-out", at: name, "\(name) was left out",
                "Packages hold no files of version control, and none whose names end in ~.", "Rename it.",
                severity: .warning)
        }
        noteLeftOut(result.leftOut)
        let entries = withoutGenerated(result.entries)
        guard !entries.isEmpty else { return }
        let isKnown = entries.map { names.contains($0.name) }
        guard isKnown.contains(false) else {
            return note(
                "added-twice", at: name, "\(name) is in the package anyway", "It need not be added.",
                "Leave --add \(argument) out.")
        }
        guard !isKnown.contains(true) else {
            throw SourceFileError(path, "the package already has a file of this name. Rename one of them")
        }
        add(entries)
        for entry in entries { paths[entry.name] = path + entry.name.utf8.dropFirst(name.utf8.count).text }
        otherFiles.append(name)
        if isOutside {
            note(
                "added-to-root", at: name, "\(argument) lies outside of the app's folder",
                "It is in the root of the package, as \(name).", "Nothing, or move it into the app's folder.")
        }
    }

    /// Takes out the files that the package makes from the manifest.
    private mutating func withoutGenerated(_ entries: [ArchiveEntry]) -> [ArchiveEntry] {
        for entry in entries where ApplicationPackage.isGenerated(entry.name) {
            note(
                "generated-file", at: entry.name,
                "the package makes \(entry.name) from the manifest, and this file was left out",
                "Its content has no effect.",
                "Write the content into the manifest; vapix manifest from-package-conf converts it.",
                severity: entry.name == "manifest.json" ? .note : .warning)
        }
        return entries.filter { !ApplicationPackage.isGenerated($0.name) }
    }

    /// Where a file to add lies, and its name in the package: its path in the app's folder, or else its own name.
    private func location(of argument: String) throws -> (path: String, name: String, isOutside: Bool) {
        let isAbsolute = argument.utf8.first == UInt8(ascii: "/")
        let path = BuildOptions.path(argument, in: folder)
        guard SourceFiles.exists(path) else {
            let advice =
                isAbsolute || !SourceFiles.exists(argument)
                ? "does not exist"
                : "does not exist. Name \(argument) by its path in the app's folder, as for acap-build"
            throw SourceFileError(path, advice)
        }
        var relative = argument
        if isAbsolute {
            let folder = SourceFiles.resolved(self.folder) + "/"
            let parent = SourceFiles.resolved(String(argument.utf8.prefix(through: argument.lastSlash)) ?? "/")
            relative = "\(parent)/\(argument.lastPart)"
            guard relative.utf8.starts(with: folder.utf8) else { return (path, argument.lastPart, true) }
            relative = String(relative.utf8.dropFirst(folder.utf8.count)) ?? argument.lastPart
        }
        var parts: [String] = []
        for part in relative.split(separator: "/") where part != "." {
            if part == "..", parts.isEmpty {
                guard argument.lastPart != ".." else {
                    throw SourceFileError(path, "has no name of its own. Name the folder itself")
                }
                return (path, argument.lastPart, true)
            }
            if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
        }
        guard !parts.isEmpty else { throw SourceFileError(path, "is the app's folder itself. Name what is in it") }
        return (path, parts.joined(separator: "/"), false)
    }

    private mutating func noteLeftOut(_ names: [String]) {
        guard let first = names.first else { return }
        note(
            "left-out", at: first, names.count == 1 ? "\(first) was left out" : "\(names.count) files were left out",
            "Packages hold no files of version control, and none whose names end in ~.", "Nothing, or rename them.")
    }

    // MARK: LICENSE

    /// Makes a LICENSE of those of the linked packages, if the app has none.
    private mutating func addLicense() throws {
        let folders =
            options.licensesOf.isEmpty ? LicenseCollection.fetchedPackages(of: folder) : options.licensesOf
        guard !folders.isEmpty else { return }
        let collection = try LicenseCollection(of: folders)
        add([ArchiveEntry("LICENSE", .file(Array(collection.text.utf8)), permissions: 0o644)])
        note(
            "license-made", at: "LICENSE",
            "the app has no LICENSE, so that one was made of those of \(folders.count) Swift packages",
            "It says nothing about the app's own code.", "Nothing, or write one.")
        for name in collection.missing {
            note(
                "license-incomplete", at: "LICENSE", "the Swift package \(name) has no file with its license",
                "The LICENSE that was made does not name it.", "Write a LICENSE for the app.", severity: .warning)
        }
    }
}

extension Substring.UTF8View {
    fileprivate var text: String { String(Substring(self)) }
}

extension String {
    /// The last part of a path.
    fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }

    /// The place of the slash before the last part of an absolute path.
    fileprivate var lastSlash: String.Index {
        let end = utf8.lastIndex { $0 != UInt8(ascii: "/") } ?? startIndex
        return utf8[...end].lastIndex(of: UInt8(ascii: "/")) ?? startIndex
    }
}
