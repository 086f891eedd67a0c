internal import VapixSupport

/// A WebSocket that a client has opened.
///
/// It is a sequence of the client's messages, which can be read once. Pings are answered while the sequence is read.
///
/// ```swift
/// endpoints.webSocket("live") { _, socket in
///     for try await message in socket { try await socket.send(answer(message)) }
/// }
/// ```
public struct EndpointWebSocket: AsyncSequence, Sendable {
    /// A message.
    public enum Message: Sendable, Equatable {
        /// Text.
        case text(String)
        /// Bytes.
        case binary([UInt8])
    }

    /// A message of the client.
    public typealias Element = Message

    /// Reads the messages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let socket: EndpointWebSocket
        var reader: WebSocketReader

        /// Waits for the next message.
        ///
        /// - Returns: The message; `nil` when the client has closed the WebSocket.
        /// - Throws: ``EndpointError`` with the code `webSocketFailed` if the client violates the protocol or a message
        ///   is too large; `CancellationError` if the client has gone away.
        public mutating func next() async throws -> Message? {
            do {
                while true {
                    switch try reader.next() {
                    case .text(let text): return .text(String(decoding: text, as: UTF8.self))
                    case .binary(let bytes): return .binary(bytes)
                    case .ping(let payload): try await socket.send(.pong, payload)
                    case .pong: break
                    case .close(let code, _):
                        try? await socket.close(code: code ?? 1000)
                        return nil
                    case nil:
                        guard let bytes = try await socket.input.next() else { return nil }
                        bytes.withUnsafeBytes { reader.append($0) }
                    }
                }
            } catch let violation as WebSocketError {
                try? await socket.close(code: violation.closeCode)
                throw EndpointError(.webSocketFailed, "The client broke the WebSocket protocol: \(violation).")
            }
        }
    }

    let input: BodyBuffer
    let output: any ReplyOutput
    let limit: Int
    let isClosed = Locked(false)

    /// Starts to read.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(socket: self, reader: WebSocketReader(from: .client, maximumMessageSize: limit))
    }

    /// Sends a text.
    ///
    /// It waits while the client reads slowly.
    ///
    /// - Parameter text: The text.
    /// - Throws: `CancellationError` if the client has gone away or the WebSocket is closed.
    public func send(_ text: String) async throws {
        try await send(.text, Array(text.utf8))
    }

    /// Sends bytes.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: `CancellationError` if the client has gone away or the WebSocket is closed.
    public func send(_ bytes: [UInt8]) async throws {
        try await send(.binary, bytes)
    }

    /// Closes the WebSocket, unless it is already closed.
    ///
    /// Nothing can be sent afterwards. The WebSocket also closes when the handler returns.
    ///
    /// - Parameter code: The reason (RFC 6455, section 7.4.1): 1000 for a normal end, 4000 to 4999 for reasons of the
    ///   app's own.
    /// - Throws: `CancellationError` if the client has gone away.
    public func close(code: UInt16 = 1000) async throws {
        let mustSend = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return !isClosed
        }
        guard mustSend else { return }
        try await output.write(webSocketFrame(.close, [UInt8(code >> 8), UInt8(code & 0xFF)], mask: nil))
    }

    func send(_ opcode: WebSocketOpcode, _ payload: [UInt8]) async throws {
        guard !isClosed.withLock({ $0 }) else { throw CancellationError() }
        try await output.write(webSocketFrame(opcode, payload, mask: nil))
    }
}
