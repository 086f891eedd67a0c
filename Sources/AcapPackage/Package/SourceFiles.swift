import Glibc
internal import VapixSupport

/// Reads the files of an app, and writes packages.
public enum SourceFiles {
    /// The files of version control, which `acap-build` leaves out.
    private static let versionControlNames: Set<String> = [
        ".arch-ids", ".bzr", ".bzrignore", ".bzrtags", "CVS", ".cvsignore", "_darcs", ".git", ".gitattributes",
        ".gitignore", ".gitmodules", ".hg", ".hgignore", ".hgtags", "RCS", "SCCS", ".svn", "{arch}", "=RELEASE-ID",
        "=meta-update", "=update",
    ]

    private static let maximumDepth = 64

    /// Reads the files of an app that lie beside its manifest.
    ///
    /// These are `LICENSE`, the scripts that the manifest names, and the folders `html`, `declarations` and `lib`, as far
    /// as they exist. The executable is not among them.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - manifest: The app's manifest.
    /// - Returns: The entries for a package.
    /// - Throws: `SourceFileError` if a file cannot be read.
    public static func entries(in folder: String, for manifest: Manifest) throws(SourceFileError) -> [ArchiveEntry] {
        let scripts = [manifest.postInstallScript, manifest.preUninstallScript].compactMap(\.self)
        var entries: [ArchiveEntry] = []
        var names: Set<String> = []
        for name in [ApplicationPackage.license] + scripts + ["html", "declarations", "lib"] {
            // Only names, so that no file from outside gets into the package. A finding reports a path.
            guard !name.isEmpty, !name.unicodeScalars.contains("/"), name != ".", name != "..",
                names.insert(name).inserted
            else { continue }
            let path = "\(folder)/\(name)"
            guard try status(path, followsLink: false, mayBeAbsent: true) != nil else { continue }
            entries += try self.entries(path, as: name)
        }
        return entries
    }

    /// Reads a file, or a folder with its contents.
    ///
    /// Links in a folder stay links if they do not lead out of it. Names that end in `~` and files of version control are
    /// left out. Files are sorted by the bytes of their names.
    ///
    /// - Parameters:
    ///   - path: The path of the file or folder.
    ///   - name: Its name in the package.
    /// - Returns: The entries for a package.
    /// - Throws: `SourceFileError` if a file cannot be read, or is neither a regular file, a link nor a folder.
    public static func entries(_ path: String, as name: String) throws(SourceFileError) -> [ArchiveEntry] {
        var entries: [ArchiveEntry] = []
        try collect(path, as: name, depth: 0, into: &entries)
        return entries
    }

    private static func collect(
        _ path: String, as name: String, depth: Int, into entries: inout [ArchiveEntry]
    ) throws(SourceFileError) {
        let baseName = name.split(separator: "/").last.map(String.init) ?? name
        guard !baseName.hasSuffix("~"), !versionControlNames.contains(baseName) else { return }
        guard depth < maximumDepth else {
            throw SourceFileError(path, "is more than \(maximumDepth) folders deep. Move it up")
        }
        // A link that the caller names stands for its file. A link in a folder stays one.
        guard let status = try status(path, followsLink: depth == 0, mayBeAbsent: false) else { return }
        let permissions = UInt16(truncatingIfNeeded: status.st_mode & 0o7777)
        switch status.st_mode & S_IFMT {
        case S_IFREG: entries.append(ArchiveEntry(name, .file(try read(path)), permissions: permissions))
        case S_IFLNK:
            let target = try linkTarget(path)
            guard !target.hasPrefix("/"), TarReader.staysInside(target, from: name.split(separator: "/").count - 1)
            else {
                throw SourceFileError(path, "the link leads out of the package. Copy the file instead")
            }
            entries.append(ArchiveEntry(name, .symbolicLink(target), permissions: permissions))
        case S_IFDIR:
            entries.append(ArchiveEntry(name, .directory, permissions: permissions))
            for child in try children(path) {
                try collect("\(path)/\(child)", as: "\(name)/\(child)", depth: depth + 1, into: &entries)
            }
        default: throw SourceFileError(path, "is neither a file, a link nor a folder. Remove it")
        }
    }

    private static func status(_ path: String, followsLink: Bool, mayBeAbsent: Bool) throws(SourceFileError) -> stat? {
        var status = stat()
        guard (followsLink ? stat(path, &status) : lstat(path, &status)) == 0 else {
            if mayBeAbsent, errno == ENOENT { return nil }
            throw SourceFileError(path)
        }
        return status
    }

    private static func linkTarget(_ path: String) throws(SourceFileError) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count)
        guard count >= 0 else { throw SourceFileError(path) }
        guard let target = String(validating: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self) else {
            throw SourceFileError(path, "the link's target is not UTF-8. Rename the target")
        }
        return target
    }

    private static func children(_ path: String) throws(SourceFileError) -> [String] {
        guard let directory = opendir(path) else { throw SourceFileError(path) }
        defer { closedir(directory) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(validating: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let name else { throw SourceFileError(path, "a name in this folder is not UTF-8. Rename it") }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw SourceFileError(path) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a path exists.
    ///
    /// - Parameter path: The path.
    /// - Returns: Whether it exists, even if it is a link that leads nowhere.
    public static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Whether a path is a folder.
    ///
    /// - Parameter path: The path.
    /// - Returns: Whether it is a folder, or a link to one.
    public static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Reads a file.
    ///
    /// - Parameter path: The file's path.
    /// - Returns: The file's bytes.
    /// - Throws: `SourceFileError` if the file cannot be read, is not a regular file, or is larger than a package may be.
    public static func read(_ path: String) throws(SourceFileError) -> [UInt8] {
        // Without O_NONBLOCK, opening a named pipe waits for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else { throw SourceFileError(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SourceFileError(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SourceFileError(path, "is not a regular file") }
        let limit = ApplicationPackage.maximumSize
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(Int(status.st_size), limit))
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SourceFileError(path) }
            guard count > 0 else { return bytes }
            bytes += buffer.prefix(count)
            guard bytes.count <= limit else {
                throw SourceFileError(path, "is larger than the allowed \(limit) bytes")
            }
        }
    }

    /// Writes a file in one step: it appears when it is complete.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - path: The file's path. An old file is replaced, and its mode is kept.
    ///   - mayReplace: Whether an old file may be replaced.
    /// - Throws: `SourceFileError` if the file cannot be written, or exists and must not be replaced.
    public static func write(_ bytes: [UInt8], to path: String, mayReplace: Bool = true) throws(SourceFileError) {
        do throws(AtomicFileError) {
            let file = try AtomicFile(path, mayReplace: mayReplace)
            try file.write(bytes)
            try file.complete()
        } catch {
            throw SourceFileError(path, error.description)
        }
    }
}
