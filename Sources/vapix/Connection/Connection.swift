import VapixClient

/// A client with the timeout of its calls.
struct Connection: Sendable {
    let vapix: Vapix
    let timeout: Duration

    /// Sends a call.
    ///
    /// - Parameters:
    ///   - call: What to send.
    ///   - limit: How long the call may take in all; the timeout of the options if absent.
    /// - Returns: The reply's value.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    func send<Output>(_ call: VapixCall<Output>, within limit: Duration? = nil) async throws -> Output {
        try await within(limit ?? timeout, of: call.id) { try await vapix.send(call) }
    }

    /// Makes a call within a time limit.
    ///
    /// - Parameters:
    ///   - limit: The call's time limit.
    ///   - id: The operation, for the error.
    ///   - call: The call.
    /// - Returns: The answer.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    private func within<Output: Sendable>(
        _ limit: Duration, of id: String, _ call: @escaping @Sendable () async throws -> Output
    ) async throws -> Output {
        try await withThrowingTaskGroup(of: Output?.self) { group in
            group.addTask { try await call() }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let output = first else {
                throw ToolError(
                    .timedOut, "\(id): the device did not answer within \(limit). Allow more time with --timeout")
            }
            return output
        }
    }
}
