import AcapPackage
import Glibc

/// A folder that appears under its name only when all of its files are written.
struct NewFolder {
    /// The folder's path.
    let path: String

    /// Creates the folder.
    ///
    /// The files are written to a temporary folder beside it, which then takes the name. If anything fails, nothing is left.
    ///
    /// - Parameters:
    ///   - path: The folder's path. Nothing may have it, not even an empty folder.
    ///   - files: The files' paths in the folder, and their texts.
    /// - Throws: `SourceFileError` if the path is taken or a file cannot be written.
    init(_ path: String, files: [(path: String, text: String)]) throws(SourceFileError) {
        var path = path
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.unicodeScalars.removeLast() }
        guard !path.isEmpty else { throw SourceFileError("the new folder", "has no name. Name it") }
        guard !SourceFiles.exists(path) else {
            throw SourceFileError(path, "already exists, and stays as it is. Choose another name")
        }
        let parent = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
        let temporary = "\(parent).vapix-\(String(UInt64.random(in: .min ... .max), radix: 36)).partial"
        try Self.make(temporary, reportedAs: path)
        var made = [temporary]
        do throws(SourceFileError) {
            for file in files {
                let parts = file.path.split(separator: "/")
                for count in 1..<max(parts.count, 1) {
                    let folder = "\(temporary)/\(parts[..<count].joined(separator: "/"))"
                    guard !made.contains(folder) else { continue }
                    try Self.make(folder, reportedAs: "\(path)/\(file.path)")
                    made.append(folder)
                }
                let name = "\(temporary)/\(file.path)"
                do throws(SourceFileError) {
                    try SourceFiles.write(Array(file.text.utf8), to: name, mayReplace: false)
                } catch {
                    throw SourceFileError("\(path)/\(file.path)", error.problem)
                }
                made.append(name)
            }
            // It replaces no file and no folder with something in it.
            guard rename(temporary, path) == 0 else { throw Self.error(path) }
        } catch {
            for path in made.reversed() { remove(path) }
            throw error
        }
        self.path = path
    }

    private static func make(_ folder: String, reportedAs path: String) throws(SourceFileError) {
        guard mkdir(folder, 0o777) == 0 else { throw error(path) }
    }

    private static func error(_ path: String) -> SourceFileError {
        SourceFileError(path, String(cString: strerror(errno)))
    }
}
