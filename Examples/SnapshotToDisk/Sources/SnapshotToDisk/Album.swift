import Glibc

/// Pictures in a folder: no more, and no more bytes, than allowed.
///
/// The flash memory of a camera is small, other apps use it too, and it wears out with every write. So a picture is written
/// once, whole, under the name that it keeps; nothing is appended to, no index is kept beside it.
struct Album {
    let folder: String
    let maximumCount: Int
    let maximumBytes: Int

    /// Adds a picture, and removes the oldest to make room for it.
    ///
    /// - Returns: The path of its file.
    func add(_ picture: [UInt8]) throws -> String {
        guard picture.count <= maximumBytes else { throw AlbumError(path: folder, reason: "the picture is too large") }
        var kept = try files()
        // Numbers, not times, make the names: the clock may be wrong after a restart.
        let name = String(10_000_000 + (kept.last?.number ?? 0) + 1).dropFirst() + ".jpg"
        while kept.count >= maximumCount || kept.reduce(picture.count, { $0 + $1.bytes }) > maximumBytes {
            try check(unlink(kept.removeFirst().path), folder)
        }
        // Under another name until it is complete and on the disk: after a power cut there is all of it or nothing.
        let (path, draft) = ("\(folder)/\(name)", "\(folder)/draft")
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        try check(descriptor, draft)
        defer { close(descriptor) }
        var written = 0
        while written < picture.count {
            let count = picture[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            try check(Int32(truncatingIfNeeded: count), draft)
            written += count
        }
        try check(fsync(descriptor), draft)
        try check(rename(draft, path), path)
        return path
    }

    /// The pictures that there are, the oldest first.
    private func files() throws -> [(number: Int, path: String, bytes: Int)] {
        guard let directory = opendir(folder) else {
            throw AlbumError(path: folder, reason: String(cString: strerror(errno)))
        }
        defer { closedir(directory) }
        var files: [(number: Int, path: String, bytes: Int)] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            guard name.utf8.count == 11, name.hasSuffix(".jpg"), let number = Int(name.dropLast(4)), number >= 0,
                stat("\(folder)/\(name)", &status) == 0
            else { continue }
            files.append((number, "\(folder)/\(name)", Int(status.st_size)))
        }
        return files.sorted { $0.number < $1.number }
    }

    private func check(_ result: Int32, _ path: String) throws {
        if result < 0 { throw AlbumError(path: path, reason: String(cString: strerror(errno))) }
    }
}

struct AlbumError: Error, CustomStringConvertible {
    let path: String
    let reason: String
    var description: String { "\(path): \(reason)" }
}
