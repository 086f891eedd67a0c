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

    /// The files of an app's folder.
    public struct Result: Sendable {
        /// The entries for a package.
        public var entries: [ArchiveEntry] = []
        /// The names in the package of files and folders that were left out, because they belong to version control or are an
        /// editor's copies.
        public var leftOut: [String] = []
    }

    /// Reads the files of an app that lie beside its manifest.
    ///
    /// These are `LICENSE`, the scripts that the manifest names, the folders `html`, `declarations` and `lib`, and
    /// settings of the web server (`httpd.conf.local.*`, `mime.types.local.*`), as far as they exist. The contents of
    /// `additional-files` go to the root of the package. The executable is not included.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - manifest: The app's manifest.
    /// - Returns: The entries for a package.
    /// - Throws: `SourceFileError` if a file cannot be read.
    public static func files(in folder: String, for manifest: Manifest) throws(SourceFileError) -> Result {
        let scripts = [manifest.postInstallScript, manifest.preUninstallScript].compactMap(\.self)
        let settings = try children(folder).filter(PackageFileName.isWebServerSetting)
        var result = Result()
        var names: Set<String> = []
        for name in [PackageFileName.license] + scripts + PackageFileName.folders + settings {
            // Only names, so that no file from outside gets into the package. A finding reports a path.
            guard !name.isEmpty, !name.unicodeScalars.contains("/"), name != ".", name != "..",
                names.insert(name).inserted
            else { continue }
            let path = "\(folder)/\(name)"
            guard try status(path, followsLink: false, mayBeAbsent: true) != nil else { continue }
            try collect(path, as: name, depth: 0, into: &result)
        }
        let additions = "\(folder)/additional-files"
        if isFolder(additions) {
            for name in try children(additions) {
                guard names.insert(name).inserted else {
                    throw SourceFileError(
                        "\(additions)/\(name)", "the package already has a file of this name. Rename one of them")
                }
                try collect("\(additions)/\(name)", as: name, depth: 0, into: &result)
            }
        }
        return result
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
    /// - Throws: `SourceFileError` if a file cannot be read, is neither a regular file, a link nor a folder, or leads out of the
    ///   package.
    public static func files(_ path: String, as name: String) throws(SourceFileError) -> Result {
        var result = Result()
        try collect(path, as: name, depth: 0, into: &result)
        do throws(ArchiveError) {
            try ArchiveTree.check(result.entries)
        } catch {
            throw SourceFileError(path, error.description)
        }
        return result
    }

    private static func collect(
        _ path: String, as name: String, depth: Int, into result: inout Result
    ) throws(SourceFileError) {
        let baseName = name.split(separator: "/").last.map(String.init) ?? name
        guard baseName.utf8.last != UInt8(ascii: "~"), !versionControlNames.contains(baseName) else {
            result.leftOut.append(name)
            return
        }
        guard depth < ArchiveTree.maximumDepth else {
            throw SourceFileError(path, "is more than \(ArchiveTree.maximumDepth) folders deep. Move it up")
        }
        // A link that the caller names stands for its file. A link in a folder stays one.
        guard let status = try status(path, followsLink: depth == 0, mayBeAbsent: false) else { return }
        let permissions = UInt16(truncatingIfNeeded: status.st_mode & 0o7777)
        switch status.st_mode & S_IFMT {
        case S_IFREG: result.entries.append(ArchiveEntry(name, .file(try read(path)), permissions: permissions))
        case S_IFLNK:
            result.entries.append(
                ArchiveEntry(name, .symbolicLink(try linkTarget(path)), permissions: permissions))
        case S_IFDIR:
            result.entries.append(ArchiveEntry(name, .directory, permissions: permissions))
            for child in try children(path) {
                try collect("\(path)/\(child)", as: "\(name)/\(child)", depth: depth + 1, into: &result)
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

    static func children(_ path: String) throws(SourceFileError) -> [String] {
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

    /// A path without links and dots.
    ///
    /// - Parameter path: The path.
    /// - Returns: The absolute path; the path itself if it does not exist.
    public static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
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
        guard status.st_size <= limit else { throw SourceFileError(path, "is larger than the allowed \(limit) bytes") }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
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
