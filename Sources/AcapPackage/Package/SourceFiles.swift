import Glibc
internal import VapixSupport

/// Reads what goes into a package, and writes packages.
public enum SourceFiles {
    /// The files that version control keeps beside the sources, which `acap-build` leaves out.
    private static let versionControlNames: Set<String> = [
        ".arch-ids", ".bzr", ".bzrignore", ".bzrtags", "CVS", ".cvsignore", "_darcs", ".git", ".gitattributes",
        ".gitignore", ".gitmodules", ".hg", ".hgignore", ".hgtags", "RCS", "SCCS", ".svn", "{arch}", "=RELEASE-ID",
        "=meta-update", "=update",
    ]

    private static let maximumDepth = 64

    /// Reads the parts of an app that lie in one folder beside its manifest.
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
            // A script's name that is a path is reported as a finding; nothing from outside gets into the package.
            guard !name.isEmpty, !name.unicodeScalars.contains("/"), name != ".", name != "..",
                names.insert(name).inserted
            else { continue }
            let path = "\(folder)/\(name)"
            guard try status(path, followsLink: false, mayBeAbsent: true) != nil else { continue }
            entries += try self.entries(path, as: name)
        }
        return entries
    }

    /// Reads a file, or a folder with all that is in it.
    ///
    /// Links in a folder stay links, if they do not lead out of it.
    /// What ends in `~` is left out, and so are the files of version control. The children of a folder come in the order
    /// of their names' bytes.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - name: The name that it gets in the package.
    /// - Returns: The entries for a package.
    /// - Throws: `SourceFileError` if something cannot be read, or is neither file, link nor folder.
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
        guard depth < maximumDepth else { throw SourceFileError(path, "more than \(maximumDepth) folders deep") }
        // What the caller names may be a link to the file that is meant; what lies in a folder is kept as a link.
        guard let status = try status(path, followsLink: depth == 0, mayBeAbsent: false) else { return }
        let permissions = UInt16(truncatingIfNeeded: status.st_mode & 0o7777)
        switch status.st_mode & S_IFMT {
        case S_IFREG: entries.append(ArchiveEntry(name, .file(try read(path)), permissions: permissions))
        case S_IFLNK:
            let target = try linkTarget(path)
            guard !target.hasPrefix("/"), TarReader.staysInside(target, from: name.split(separator: "/").count - 1)
            else {
                throw SourceFileError(path, "the link leads out of the package; copy the file instead")
            }
            entries.append(ArchiveEntry(name, .symbolicLink(target), permissions: permissions))
        case S_IFDIR:
            entries.append(ArchiveEntry(name, .directory, permissions: permissions))
            for child in try children(path) {
                try collect("\(path)/\(child)", as: "\(name)/\(child)", depth: depth + 1, into: &entries)
            }
        default: throw SourceFileError(path, "is neither a file, a link nor a folder; remove it")
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
            throw SourceFileError(path, "the link's target is not UTF-8")
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
            guard let name else { throw SourceFileError(path, "a name in this folder is not UTF-8; rename it") }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw SourceFileError(path) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether there is something at a path.
    ///
    /// - Parameter path: Where to look.
    /// - Returns: Whether something is there, be it a link that leads nowhere.
    public static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Whether there is a folder at a path.
    ///
    /// - Parameter path: Where to look.
    /// - Returns: Whether a folder, or a link to one, is there.
    public static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Reads a file.
    ///
    /// - Parameter path: Where it is.
    /// - Returns: Its bytes.
    /// - Throws: `SourceFileError` if it cannot be read, is no file, or is larger than a package may be.
    public static func read(_ path: String) throws(SourceFileError) -> [UInt8] {
        // Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else { throw SourceFileError(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SourceFileError(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SourceFileError(path, "is no file") }
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
                throw SourceFileError(path, "is larger than the \(limit) bytes that are allowed")
            }
        }
    }

    /// Writes a file, all of it or nothing: it is written under another name, and then renamed.
    ///
    /// - Parameters:
    ///   - bytes: What is to be in it.
    ///   - path: Where it goes; what was there is replaced.
    /// - Throws: `SourceFileError` if it cannot be written.
    public static func write(_ bytes: [UInt8], to path: String) throws(SourceFileError) {
        do throws(AtomicFileError) {
            let file = try AtomicFile(path)
            try file.write(bytes)
            try file.complete()
        } catch {
            throw SourceFileError(path, error.description)
        }
    }
}
