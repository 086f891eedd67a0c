import Glibc
internal import VapixSupport

/// The body of a request: bytes in memory, a file, or the pieces of a sequence.
///
/// Files and sequences are read while they are sent, and never held in memory as a whole. They are read again if the device
/// asks for a login first.
public struct HTTPBody: Sendable, Equatable, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    enum Piece: Sendable {
        case bytes([UInt8])
        case file(path: String, size: Int64)
        /// The size is `nil` if it is unknown.
        case chunks(size: Int64?, any ChunkSource)
    }

    /// Bytes that are zeroed when nothing uses them any more.
    ///
    /// `@unchecked` because only `init` and `deinit` write the bytes.
    private final class WipedBytes: @unchecked Sendable {
        private(set) var bytes: [UInt8]

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
        }

        deinit {
            bytes.withUnsafeMutableBytes { wipe($0) }
        }
    }

    private var plainStart: [UInt8] = []
    private var secretStart: WipedBytes?
    private(set) var rest: [Piece] = []

    /// The bytes at the start; most bodies have no others.
    private var start: [UInt8] { secretStart?.bytes ?? plainStart }

    /// The number of bytes; `nil` for a body of unknown length.
    public var size: Int64? {
        var sum = Int64(start.count)
        for piece in rest {
            switch piece {
            case .bytes(let bytes): sum += Int64(bytes.count)
            case .file(_, let size): sum += size
            case .chunks(let size, _):
                guard let size else { return nil }
                sum += size
            }
        }
        return sum
    }

    /// Whether it has no known end, and nothing stands before or behind it.
    var isEndless: Bool {
        if start.isEmpty, rest.count == 1, case .chunks(nil, _) = rest[0] { return true }
        return false
    }

    /// Makes a body of bytes.
    ///
    /// - Parameter bytes: The bytes.
    public init(_ bytes: [UInt8]) {
        plainStart = bytes
    }

    /// Makes a body of text, in UTF-8.
    ///
    /// - Parameter text: The text.
    public init(text: String) {
        plainStart = Array(text.utf8)
    }

    /// Makes a body of JSON.
    ///
    /// - Parameter json: The JSON.
    public init(json: JSONValue) {
        plainStart = json.bytes
    }

    /// A body of JSON; if a secret is in it, its memory is zeroed when the last copy of the body is released.
    ///
    /// - Parameter write: Writes the JSON, twice if there is a secret in it.
    package init(json write: (inout JSONWriter) -> Void) {
        var json = JSONWriter.omittingSecrets()
        write(&json)
        guard let size = json.sizeOfOmittedSecrets, size > 0 else {
            plainStart = json.bytes
            return
        }
        var whole = JSONWriter(capacity: json.bytes.count &+ size)
        write(&whole)
        secretStart = WipedBytes(whole.bytes)
    }

    /// Makes a body of a file.
    ///
    /// - Parameter path: The file's path. The file must not change its size until it has been sent.
    /// - Throws: ``VapixError`` with the code `fileFailed` if there is no such file, or if it is a folder or a device.
    public init(contentsOfFile path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileError(path).vapixError }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, errorNumber: EISDIR).vapixError }
        rest = [.file(path: path, size: Int64(status.st_size))]
    }

    /// Makes a body of the pieces of a sequence.
    ///
    /// - Parameters:
    ///   - size: The number of bytes of the whole sequence. The device gets it in the header, before the body.
    ///   - chunks: Makes the sequence. It is called again if the body must be sent again.
    public init<Chunks: AsyncSequence>(
        size: Int64, chunks: @escaping @Sendable () -> Chunks
    ) where Chunks.Element == [UInt8] {
        rest = [.chunks(size: max(size, 0), SequenceSource(make: chunks))]
    }

    /// Makes a body of unknown length from the pieces of a sequence: sound from a microphone, for example.
    ///
    /// The body has no length, as in HTTP/1.0, and ends with the sequence. Only some CGIs accept such a body. The call
    /// succeeds if the device then reports success, closes the connection, or sends nothing.
    ///
    /// - Parameter chunks: Makes the sequence. It is called again if the body must be sent again.
    public init<Chunks: AsyncSequence>(
        endless chunks: @escaping @Sendable () -> Chunks
    ) where Chunks.Element == [UInt8] {
        rest = [.chunks(size: nil, SequenceSource(make: chunks))]
    }

    /// Makes a body of bytes.
    ///
    /// - Parameter elements: The bytes.
    public init(arrayLiteral elements: UInt8...) {
        self.init(elements)
    }

    /// Makes a body of text, in UTF-8.
    ///
    /// - Parameter value: The text.
    public init(stringLiteral value: String) {
        self.init(Array(value.utf8))
    }

    /// The bytes; `nil` unless all of them are in memory.
    public var bytes: [UInt8]? { rest.isEmpty ? start : nil }

    /// A part of the body, without the content of files.
    package enum Outline: Sendable {
        case bytes([UInt8])
        case file(path: String, size: Int64)
        case stream
    }

    /// The parts of the body, for a person to see.
    package var outline: [Outline] {
        let first = start.isEmpty ? [] : [Outline.bytes(start)]
        return first
            + rest.map { piece in
                switch piece {
                case .bytes(let bytes): .bytes(bytes)
                case .file(let path, let size): .file(path: path, size: size)
                case .chunks: .stream
                }
            }
    }

    /// The pieces that are in memory.
    var piecesInMemory: [[UInt8]] {
        rest.reduce(into: [start]) { pieces, piece in
            if case .bytes(let bytes) = piece { pieces.append(bytes) }
        }
    }

    /// Adds what comes behind.
    mutating func append(_ other: HTTPBody) {
        append(other.start)
        rest += other.rest
    }

    /// Short pieces are put together: an array of its own for each line of a form would be a waste.
    private mutating func append(_ more: [UInt8]) {
        if rest.isEmpty, secretStart == nil {
            plainStart += more
        } else if case .bytes(var bytes)? = rest.last {
            rest.removeLast()
            bytes += more
            rest.append(.bytes(bytes))
        } else if !more.isEmpty {
            rest.append(.bytes(more))
        }
    }

    /// Compares bytes and files; a body of a sequence is equal only to its copies.
    public static func == (first: HTTPBody, second: HTTPBody) -> Bool {
        guard first.start == second.start, first.rest.count == second.rest.count else { return false }
        return zip(first.rest, second.rest).allSatisfy { first, second in
            switch (first, second) {
            case (.bytes(let first), .bytes(let second)): first == second
            case (.file(let first, let firstSize), .file(let second, let secondSize)):
                first == second && firstSize == secondSize
            case (.chunks(let firstSize, let first), .chunks(let secondSize, let second)):
                firstSize == secondSize && first === second
            default: false
            }
        }
    }

    /// Passes all pieces to a function, in order.
    ///
    /// - Parameter write: Takes a piece.
    /// - Throws: ``FileError`` if a file cannot be read or has changed its size; ``InvalidArgumentError`` if a sequence gives
    ///   another number of bytes than announced; the errors of the sequence and of `write`.
    @inline(never)
    func forEachPiece(_ write: ([UInt8]) async throws -> Void) async throws {
        if !start.isEmpty { try await write(start) }
        for piece in rest {
            switch piece {
            case .bytes(let bytes): try await write(bytes)
            case .file(let path, let size): try await Self.read(path, size, write)
            case .chunks(nil, let source): try await source.forEachChunk(write)
            case .chunks(let size?, let source):
                var rest = size
                try await source.forEachChunk { chunk in
                    rest -= Int64(chunk.count)
                    guard rest >= 0 else {
                        throw InvalidArgumentError("the body is larger than stated: \(counted(size, "byte"))")
                    }
                    try await write(chunk)
                }
                guard rest == 0 else {
                    throw InvalidArgumentError("the body is smaller than stated: \(counted(size, "byte"))")
                }
            }
        }
    }

    private static func read(
        _ path: String, _ size: Int64, _ write: ([UInt8]) async throws -> Void
    ) async throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path) }
        defer { close(descriptor) }
        var rest = size
        while rest > 0 {
            let wanted = Int(min(rest, 64 * 1024))
            let chunk = try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                let result = Glibc.read(descriptor, buffer.baseAddress, wanted)
                // A file that has become shorter ends before it should.
                guard result > 0 else { throw FileError(path, errorNumber: result == 0 ? EIO : errno) }
                count = result
            }
            rest -= Int64(chunk.count)
            try await write(chunk)
        }
    }
}

extension HTTPBody: CustomStringConvertible, CustomReflectable {
    /// The size, without contents, because they can be secret.
    public var description: String { size.map { counted($0, "byte") } ?? "a body of unknown length" }
    /// A mirror of the size.
    public var customMirror: Mirror { Mirror(self, children: ["size": size as Any]) }
}

/// A source of the pieces of a body.
protocol ChunkSource: AnyObject, Sendable {
    func forEachChunk(_ write: ([UInt8]) async throws -> Void) async throws
}

private final class SequenceSource<Chunks: AsyncSequence>: ChunkSource where Chunks.Element == [UInt8] {
    let make: @Sendable () -> Chunks

    init(make: @escaping @Sendable () -> Chunks) {
        self.make = make
    }

    func forEachChunk(_ write: ([UInt8]) async throws -> Void) async throws {
        for try await chunk in make() { try await write(chunk) }
    }
}
