import Foundation

/// Reads a file as a whole.
///
/// - Parameters:
///   - path: The file's path.
///   - limit: The maximum size in bytes, of whole megabytes.
///   - followsLinks: Whether a link at the end of the path may lead to the file.
/// - Returns: The bytes.
/// - Throws: `SimulatorError` with the path and the reason.
func readFile(_ path: String, limit: Int, followsLinks: Bool) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followsLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else {
        let reason = errno == ELOOP && !followsLinks ? "it is a link" : String(cString: strerror(errno))
        throw SimulatorError("\(path) cannot be read: \(reason)")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        throw SimulatorError("\(path) cannot be read: it is no file")
    }
    guard status.st_size <= limit else { throw SimulatorError("\(path) is larger than \(limit >> 20) MB") }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var end = 0
    while end < bytes.count {
        let count = bytes.withUnsafeMutableBytes {
            read(descriptor, $0.baseAddress?.advanced(by: end), $0.count - end)
        }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw SimulatorError("\(path) cannot be read: \(String(cString: strerror(errno)))") }
        // Somebody has cut it meanwhile.
        if count == 0 { break }
        end += count
    }
    return Array(bytes[..<end])
}
