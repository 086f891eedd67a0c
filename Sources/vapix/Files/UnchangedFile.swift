import Glibc
import VapixClient

/// A file that is read twice, once to check it and once to send it, and must not change in between.
struct UnchangedFile: Sendable {
    /// The attributes that show whether a file changed.
    private struct Stamp: Equatable, Sendable {
        let device: UInt64
        let number: UInt64
        let size: Int64
        let changed: [Int]

        init(_ status: stat) {
            device = UInt64(status.st_dev)
            number = UInt64(status.st_ino)
            size = Int64(status.st_size)
            changed = [
                Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(status.st_ctim.tv_sec),
                Int(status.st_ctim.tv_nsec),
            ]
        }
    }

    /// The file's path.
    let path: String
    private let stamp: Stamp

    /// The size in bytes.
    var size: Int64 { stamp.size }
    /// The last part of its path.
    var name: String { path.split(separator: "/").last.map { String($0) } ?? path }

    /// Notes the attributes of a file.
    ///
    /// - Parameter path: The file's path.
    /// - Throws: `ToolError` if it cannot be read or is not a regular file.
    init(_ path: String) throws(ToolError) {
        self.path = path
        let descriptor = try Self.open(path)
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.unreadable(path, errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw ToolError(.usage, "\(path) is not a regular file; nothing was sent")
        }
        stamp = Stamp(status)
    }

    /// The first bytes of the file.
    ///
    /// - Parameter count: How many, if there are so many.
    /// - Returns: The bytes.
    /// - Throws: `ToolError` if it cannot be read.
    func prefix(_ count: Int) throws(ToolError) -> [UInt8] {
        let descriptor = try Self.open(path)
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: count)
        let result = read(descriptor, &buffer, count)
        guard result >= 0 else { throw Self.unreadable(path, errno) }
        return Array(buffer[..<result])
    }

    /// The contents, to be sent in chunks.
    var body: HTTPBody {
        HTTPBody(size: size) { Chunks(file: self) }
    }

    private static func open(_ path: String) throws(ToolError) -> CInt {
        // Without O_NONBLOCK, opening a named pipe waits for a writer.
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else { throw unreadable(path, errno) }
        return descriptor
    }

    private static func unreadable(_ path: String, _ error: CInt) -> ToolError {
        ToolError(.usage, "\(path) cannot be read: \(String(cString: strerror(error))); nothing was sent")
    }

    /// The file in chunks.
    ///
    /// A chunk is sent only if the file is unchanged, so that no mixture of two files is complete.
    private struct Chunks: AsyncSequence {
        let file: UnchangedFile

        func makeAsyncIterator() -> Iterator { Iterator(file: file) }

        struct Iterator: AsyncIteratorProtocol {
            let file: UnchangedFile
            private var descriptor: Descriptor?
            private var rest: Int64

            init(file: UnchangedFile) {
                self.file = file
                rest = file.size
            }

            mutating func next() async throws -> [UInt8]? {
                guard rest > 0 else { return nil }
                let descriptor = try descriptor ?? Descriptor(try UnchangedFile.open(file.path))
                self.descriptor = descriptor
                let wanted = Int(Swift.min(rest, 64 * 1024))
                let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                    repeat {
                        count = read(descriptor.number, buffer.baseAddress, wanted)
                    } while count < 0 && errno == EINTR
                    count = Swift.max(count, 0)
                }
                rest -= Int64(chunk.count)
                var status = stat()
                guard !chunk.isEmpty, fstat(descriptor.number, &status) == 0, Stamp(status) == file.stamp else {
                    throw InvalidArgumentError("\(file.path) changed while it was sent. Try again")
                }
                return chunk
            }
        }
    }

    /// An open file, closed with its last owner.
    private final class Descriptor: Sendable {
        let number: CInt

        init(_ number: CInt) {
            self.number = number
        }

        deinit {
            close(number)
        }
    }
}
