import Glibc
internal import VapixClient
internal import VapixSupport

/// The folder for an app's own data: `localdata`, which an upgrade of the app keeps.
///
/// ```swift
/// let folder = try LocalFolder("gatekeeper")
/// try await folder.write(Array("42".utf8), to: "count.txt")
/// let pictures = folder.keepNewest(20, maximumBytes: 4_000_000, suffix: ".jpg")
/// try await pictures.add(picture)
/// ```
///
/// Writing a file is atomic: after a power failure, the folder has either the complete old file or the complete new
/// one. Files are read and written on a separate thread, because flash memory can stall for seconds.
///
/// Flash memory is small, other apps use it too, and it wears out with every write. Each write costs at least one block
/// of some kilobytes, even for a few bytes. So keep data that changes often in memory, and write it every few minutes
/// or when the app ends. For recordings, cameras have SD cards and network shares.
///
/// Page: <https://developer.axis.com/acap/develop/application-project-structure>
public struct LocalFolder: Sendable, Hashable {
    /// The folder's path.
    public let path: String

    /// Finds the folder of an app on the camera.
    ///
    /// It looks for `localdata` beside the program, in the working directory and in `/usr/local/packages/<app>`,
    /// because Axis' documentation does not promise where the app's own folder is. The installation of the app makes
    /// `localdata`.
    ///
    /// - Parameter application: The app's name, `appName` in its `manifest.json`.
    /// - Throws: ``VapixClient/VapixError`` with the code `fileFailed` if there is no such folder. On a machine that is
    ///   not a camera, use ``init(path:)``.
    public init(_ application: String) throws {
        let folders = [Self.programFolder, ".", "/usr/local/packages/\(application)"].compactMap(\.self)
        let candidates = folders.map { "\($0)/localdata" }
        guard let found = candidates.first(where: Self.isFolder) else {
            throw VapixError(
                .fileFailed,
                detail: "there is no folder localdata beside the program, in the working directory or in "
                    + "/usr/local/packages/\(oneLine(application, limit: 40)). Installation on a camera makes it; elsewhere use "
                    + "LocalFolder(path:)")
        }
        path = found
    }

    /// Uses a folder, which must exist.
    ///
    /// - Parameter path: Its path.
    public init(path: String) {
        self.path = path
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - name: The file's name: no path, and not one that starts with a dot.
    ///   - limit: The maximum size in bytes.
    /// - Returns: The bytes; `nil` if there is no such file.
    /// - Throws: ``VapixClient/VapixError`` with the code `fileFailed` if the file is larger than the limit, is not a
    ///   regular file, or cannot be read; `CancellationError`.
    public func read(_ name: String, limit: Int = 1_000_000) async throws -> [UInt8]? {
        try await onFileThread { try readNow(name, limit: limit) }
    }

    /// Writes a file, in place of an earlier one.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - name: The file's name: no path, and not one that starts with a dot.
    /// - Throws: ``VapixClient/VapixError`` with the code `fileFailed` if the file cannot be written, on a full disk
    ///   for example; then the earlier file stays. `CancellationError`.
    public func write(_ bytes: [UInt8], to name: String) async throws {
        try await onFileThread {
            try checkName(name)
            try writeNow(bytes, to: name, mayReplace: true)
        }
    }

    /// Removes a file, if there is one.
    ///
    /// - Parameter name: The file's name: no path, and not one that starts with a dot.
    /// - Throws: ``VapixClient/VapixError`` with the code `fileFailed` if the file cannot be removed;
    ///   `CancellationError`.
    public func remove(_ name: String) async throws {
        try await onFileThread {
            try checkName(name)
            try removeNow(name)
        }
    }

    /// The newest files of a kind, limited in number and in size.
    ///
    /// - Parameters:
    ///   - count: The maximum number of files; at least 1.
    ///   - maximumBytes: The maximum sum of their sizes in bytes.
    ///   - suffix: The end of the file names, `.jpg` for example, which distinguishes kinds of files; empty for names
    ///     that are only numbers.
    /// - Returns: The files.
    public func keepNewest(_ count: Int, maximumBytes: Int, suffix: String = "") -> FileRing {
        FileRing(folder: self, maximumCount: max(count, 1), maximumBytes: max(maximumBytes, 0), suffix: suffix)
    }

    // MARK: On the thread for files

    func onFileThread<Result: Sendable>(_ body: @Sendable () throws -> Result) async throws -> Result {
        try Task.checkCancellation()
        return try await withTaskExecutorPreference(FileThread.shared) { try await Self.call(body) }
    }

    /// Runs where the task prefers to: a function that is not isolated.
    private static func call<Result>(_ body: () throws -> Result) async throws -> Result { try body() }

    private func readNow(_ name: String, limit: Int) throws -> [UInt8]? {
        try checkName(name)
        let path = path(of: name)
        // Without O_NONBLOCK, opening a named pipe waits for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure(name, errno)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(name, errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw failure(name, "not a regular file") }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(name, errno) }
            guard count > 0 else { return bytes }
            guard count <= limit - bytes.count else { throw failure(name, "larger than \(limit) bytes") }
            bytes += buffer[..<count]
        }
    }

    func writeNow(_ bytes: [UInt8], to name: String, mayReplace: Bool) throws {
        var status = stat()
        // An atomic file would replace what a link leads to.
        if lstat(path(of: name), &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            throw failure(name, "not a regular file")
        }
        do throws(AtomicFileError) {
            let file = try AtomicFile(path(of: name), mayReplace: mayReplace)
            try file.write(bytes)
            try file.complete()
        } catch {
            throw failure(name, error.description)
        }
    }

    func removeNow(_ name: String) throws {
        guard unlink(path(of: name)) == 0 || errno == ENOENT else { throw failure(name, errno) }
    }

    func path(of name: String) -> String { "\(path)/\(name)" }

    /// Refuses a name that leads out of the folder, or that a temporary file has.
    func checkName(_ name: String) throws {
        guard !name.isEmpty, name.utf8.count <= 255, name.utf8.first != UInt8(ascii: "."),
            !name.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == 0 })
        else {
            throw VapixError(
                .fileFailed,
                detail:
                    "\"\(oneLine(name, limit: 80))\" is no name for a file here: it must not be empty, start with a dot or have a "
                    + "slash in it")
        }
    }

    func failure(_ name: String, _ number: CInt) -> VapixError { failure(name, String(cString: strerror(number))) }

    func failure(_ name: String, _ reason: String) -> VapixError {
        VapixError(.fileFailed, detail: oneLine("\(name.isEmpty ? path : path(of: name)): \(reason)", limit: 300))
    }

    // MARK: Finding it

    /// The folder of the program; `nil` if the system does not say.
    private static var programFolder: String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { return nil }
        let path = buffer[..<count].map { UInt8(bitPattern: $0) }
        guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        return String(validating: path[..<slash], as: UTF8.self)
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
