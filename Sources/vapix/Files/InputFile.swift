import AcapPackage
import Glibc
import VapixClient

/// A file that the user names, or standard input.
enum InputFile {
    /// The name that stands for standard input.
    static let standardInput = "-"
    /// How much JSON, or how long a value: far more than any device takes.
    static let longestText = 16 * 1024 * 1024
    /// How much to upload from standard input, whose size is not known before it is in memory.
    static let largestInput = 512 * 1024 * 1024

    /// Reads all of it.
    ///
    /// - Parameters:
    ///   - path: The file, or ``standardInput``.
    ///   - limit: How many bytes it may have.
    /// - Returns: What it holds.
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
                // Whoever opened it has made it non-blocking.
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

    /// What to upload: a file is read as it is sent.
    ///
    /// - Throws: `ToolError` if it cannot be read or is too large.
    static func upload(_ path: String) throws(ToolError) -> HTTPBody {
        do {
            return try HTTPBody(contentsOfFile: path)
        } catch {
            // Standard input, or another that has no size; or the reason why it cannot be read.
            return HTTPBody(try bytes(path, limit: largestInput))
        }
    }

    /// Reads a text: a line break at its end is not part of it.
    ///
    /// - Throws: `ToolError` if it cannot be read, is too large or is not UTF-8.
    static func text(_ path: String) throws(ToolError) -> String {
        var bytes = try bytes(path, limit: longestText)
        if bytes.last == UInt8(ascii: "\n") {
            bytes.removeLast()
            if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        }
        guard bytes.withUnsafeBytes(isUTF8) else {
            throw ToolError(.usage, "what \(path) holds is not UTF-8; nothing was sent")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads a document of JSON.
    ///
    /// - Throws: `ToolError` if it cannot be read, is too large or is not JSON.
    static func json(_ path: String) throws(ToolError) -> JSONValue {
        let bytes = try bytes(path, limit: longestText)
        do {
            return try JSONValue(parsing: bytes, limit: longestText)
        } catch {
            throw ToolError(.usage, "--json: what is there is not JSON: \(error); nothing was sent")
        }
    }

    private static func unreadable(_ name: String, _ error: CInt) -> ToolError {
        ToolError(.usage, "\(name) cannot be read: \(String(cString: strerror(error))); nothing was sent")
    }
}
