/// Sends the body of a reply, piece by piece.
public struct EndpointWriter: Sendable {
    let output: any ReplyOutput

    /// Sends bytes.
    ///
    /// It waits while the client reads slowly.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: `CancellationError` if the client has gone away or the server ends.
    public func write(_ bytes: [UInt8]) async throws {
        guard !bytes.isEmpty else { return try Task.checkCancellation() }
        try await output.write(bytes)
    }

    /// Sends a text, in UTF-8.
    ///
    /// - Parameter text: The text.
    /// - Throws: As ``write(_:)-([UInt8])``.
    public func write(_ text: String) async throws {
        try await write(Array(text.utf8))
    }
}

/// Where the parts of a body go.
protocol ReplyOutput: Sendable {
    func write(_ bytes: [UInt8]) async throws
}
