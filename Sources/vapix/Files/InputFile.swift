import AcapPackage
import Glibc
import VapixClient
internal import VapixSupport

/// A file that the user names, or standard input.
enum InputFile {
    /// The name that stands for standard input.
    static let standardInput = "-"
    /// The largest JSON document or value, in bytes; no device takes more.
    static let longestText = 16 * 1024 * 1024
    /// The largest upload from standard input, in bytes: it is kept in memory, because its size is not known before.
    static let largestInput = 512 * 1024 * 1024

    /// Reads all of it.
    ///
    /// - Parameters:
    ///   - path: The file, or ``standardInput``.
    ///   - limit: How many bytes it may have.
    /// - Returns: Its bytes.
    /// - Throws: `ToolError` if it cannot be read or is too large.
    static func bytes(_ path: String, limit: Int) throws(ToolError) -> [UInt8] {
        let name = path == standardInput ? "standard input" : path
        let descriptor = path == standardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw unreadable(name, errno) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN {
                // Whoever opened it made it non-blocking.
                var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                poll(&request, 1, -1)
                continue
            }
            guard count >= 0 else { throw unreadable(name, errno) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
        throw ToolError(.usage, "\(name) is larger than \(limit / 1024 / 1024) MB; nothing was sent")
    }

    /// The body of an upload.
    ///
    /// A file is read while it is sent.
    ///
    /// - Throws: `ToolError` if it cannot be read or is too large.
    static func upload(_ path: String) throws(ToolError) -> HTTPBody {
        do {
            return try HTTPBody(contentsOfFile: path)
        } catch {
            // A stream without a size, such as standard input, or a file that cannot be read.
            return HTTPBody(try bytes(path, limit: largestInput))
        }
    }

    /// The body of an upload that is shown, and not sent: nothing is read.
    ///
    /// - Throws: `ToolError` if there is no such file.
    static func preview(_ path: String) throws(ToolError) -> HTTPBody {
        if let file = try? HTTPBody(contentsOfFile: path) { return file }
        guard path == standardInput || access(path, R_OK) == 0 else { throw unreadable(path, errno) }
        return HTTPBody(endless: { AsyncStream<[UInt8]> { $0.finish() } })
    }

    /// Reads a text, without a line break at its end.
    ///
    /// - Throws: `ToolError` if it cannot be read, is too large or is not UTF-8.
    static func text(_ path: String) throws(ToolError) -> String {
        var bytes = try bytes(path, limit: longestText)
        if bytes.last == UInt8(ascii: "\n") {
            bytes.removeLast()
            if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        }
        guard bytes.withUnsafeBytes(isUTF8) else {
            throw ToolError(.usage, "\(path) is not UTF-8; nothing was sent")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads a document of JSON.
    ///
    /// - Throws: `ToolError` if it cannot be read, is too large or is not JSON.
    static func json(_ path: String) throws(ToolError) -> JSONTree {
        let bytes = try bytes(path, limit: longestText)
        do {
            return try JSONTree(parsing: bytes, limit: longestText)
        } catch {
            throw ToolError(.usage, "--input: \(path) is not JSON: \(error); nothing was sent")
        }
    }

    private static func unreadable(_ name: String, _ error: CInt) -> ToolError {
        ToolError(.usage, "\(name) cannot be read: \(String(cString: strerror(error))); nothing was sent")
    }
}
