/// The bytes of a client's WebSocket as they are, for tools that pass them on.
package struct EndpointTunnel: Sendable {
    let input: BodyBuffer
    let output: any ReplyOutput

    /// Waits for bytes of the client.
    ///
    /// - Returns: The bytes; `nil` at their end.
    /// - Throws: `CancellationError` if the client has gone away or the task is cancelled.
    package func next() async throws -> [UInt8]? { try await input.next() }

    /// The bytes that have come and were not read, for a task that is cancelled.
    package func rest() -> [UInt8] { input.take() }

    /// Sends bytes to the client.
    ///
    /// It waits while the client reads slowly.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: `CancellationError` if the client has gone away or the task is cancelled.
    package func write(_ bytes: [UInt8]) async throws { try await output.write(bytes) }
}
