internal import VapixSupport

/// The body of a request, as it arrives.
///
/// It can be read once. A handler that reads slowly applies back-pressure to the sender. A handler may also read nothing.
///
/// ```swift
/// for try await bytes in request.body { hash.update(bytes) }
/// ```
public struct EndpointBody: AsyncSequence, Sendable {
    /// Bytes of the body; never empty.
    public typealias Element = [UInt8]

    /// Reads the body piece by piece.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let buffer: BodyBuffer

        /// Waits for the next bytes.
        ///
        /// - Returns: The bytes; `nil` at the end.
        /// - Throws: ``EndpointError`` if the body is larger than the limit or the sender went away; `CancellationError` if
        ///   the request was aborted.
        public mutating func next() async throws -> [UInt8]? {
            try await buffer.next()
        }
    }

    let buffer: BodyBuffer
    /// The size that the request states in bytes; `nil` if it states none.
    public let contentLength: Int64?

    /// Starts to read.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(buffer: buffer)
    }

    /// Reads the whole body.
    ///
    /// - Parameter limit: The maximum size in bytes, 0 or more. A larger body is refused: the client gets the status 413, unless the
    ///   handler catches the error.
    /// - Returns: The bytes.
    /// - Throws: ``EndpointError`` with the code `bodyTooLarge` or `bodyIncomplete`; `CancellationError` if the request was
    ///   aborted.
    public func bytes(limit: Int = 1024 * 1024) async throws -> [UInt8] {
        if let contentLength, contentLength > limit { throw EndpointError.bodyTooLarge(limit) }
        var all: [UInt8] = []
        while let part = try await buffer.next() {
            guard part.count <= limit - all.count else { throw EndpointError.bodyTooLarge(limit) }
            if all.isEmpty { all = part } else { all += part }
        }
        return all
    }

    /// Reads the whole body as UTF-8.
    ///
    /// - Parameter limit: The maximum size in bytes.
    /// - Returns: The text.
    /// - Throws: As ``bytes(limit:)``; ``EndpointError`` with the code `malformedBody` if it is not UTF-8, which answers 400.
    public func text(limit: Int = 1024 * 1024) async throws -> String {
        let bytes = try await bytes(limit: limit)
        guard bytes.withUnsafeBytes(isUTF8) else {
            throw EndpointError(.malformedBody, "The body is not UTF-8.")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads the whole body as a form, `application/x-www-form-urlencoded`.
    ///
    /// - Parameter limit: The maximum size in bytes.
    /// - Returns: The names and values.
    /// - Throws: As ``text(limit:)``; ``EndpointError`` with the code `malformedBody` if it is not a form.
    public func form(limit: Int = 1024 * 1024) async throws -> EndpointQuery {
        guard let form = EndpointQuery(try await text(limit: limit)) else {
            throw EndpointError(.malformedBody, "The body is not a form.")
        }
        return form
    }
}

/// The bytes of a body between the thread of the sockets and a handler.
final class BodyBuffer: Sendable {
    private struct State {
        var bytes: [UInt8] = []
        var end: Result<Void, any Error>?
        var reader: Promise<Void>?
        var isHeldBack = false
    }

    /// The number of bytes from which the sender is held back.
    private let capacity: Int
    /// Tells the thread to read on.
    private let resume: @Sendable () -> Void
    private let state = Locked(State())

    init(capacity: Int = 256 * 1024, resume: @escaping @Sendable () -> Void) {
        self.capacity = capacity
        self.resume = resume
    }

    /// Adds bytes.
    ///
    /// - Returns: Whether the sender must be held back until `resume` is called.
    func append(_ bytes: [UInt8]) -> Bool {
        let (reader, isHeldBack) = state.withLock { state -> (Promise<Void>?, Bool) in
            guard state.end == nil else { return (nil, false) }
            if state.bytes.isEmpty { state.bytes = bytes } else { state.bytes += bytes }
            if state.bytes.count >= capacity { state.isHeldBack = true }
            defer { state.reader = nil }
            return (state.reader, state.isHeldBack)
        }
        reader?.settle(.success(()))
        return isHeldBack
    }

    /// Ends the body, unless it has ended.
    ///
    /// - Parameter end: The error that the handler gets behind the bytes that have come.
    func finish(_ end: Result<Void, any Error>) {
        let reader = state.withLock { state -> Promise<Void>? in
            guard state.end == nil else { return nil }
            state.end = end
            defer { state.reader = nil }
            return state.reader
        }
        reader?.settle(.success(()))
    }

    /// Takes the bytes that have come, without waiting for more.
    func take() -> [UInt8] {
        state.withLock { state in
            defer { state.bytes = [] }
            return state.bytes
        }
    }

    func next() async throws -> [UInt8]? {
        while true {
            try Task.checkCancellation()
            let promise = Promise<Void>()
            let (bytes, end, mustResume) = state.withLock { state -> ([UInt8], Result<Void, any Error>?, Bool) in
                guard !state.bytes.isEmpty else {
                    if state.end == nil { state.reader = promise }
                    return ([], state.end, false)
                }
                defer {
                    state.bytes = []
                    state.isHeldBack = false
                }
                return (state.bytes, nil, state.isHeldBack)
            }
            if mustResume { resume() }
            if !bytes.isEmpty { return bytes }
            if let end {
                try end.get()
                return nil
            }
            try await promise.value()
        }
    }
}
