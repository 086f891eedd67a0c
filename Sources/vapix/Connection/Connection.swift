import VapixClient

/// A client, and how long each of its calls may take.
struct Connection: Sendable {
    let vapix: Vapix
    let timeout: Duration

    /// Makes a call.
    ///
    /// - Parameters:
    ///   - operation: What to call.
    ///   - limit: How long it may take in all; the time-out of the options if absent.
    /// - Returns: The answer.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    func send<Operation: VapixOperation>(
        _ operation: Operation, within limit: Duration? = nil
    ) async throws -> Operation.Output {
        try await within(limit ?? timeout, of: operation.id) { try await vapix.send(operation) }
    }

    /// Makes a call that sends a file.
    ///
    /// - Parameters:
    ///   - operation: What to call.
    ///   - progress: Told how many bytes are on their way.
    /// - Returns: The answer.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    func send<Operation: VapixOperation>(
        _ operation: Operation, progress: @escaping @Sendable (Int64) -> Void
    ) async throws -> Operation.Output {
        try await send(ObservedUpload(operation, progress: progress))
    }

    /// Makes a call within a time limit.
    ///
    /// - Parameters:
    ///   - limit: The call's time limit.
    ///   - id: The operation, for the error.
    ///   - call: The call.
    /// - Returns: The answer.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    func within<Output: Sendable>(
        _ limit: Duration, of id: OperationID, _ call: @escaping @Sendable () async throws -> Output
    ) async throws -> Output {
        try await withThrowingTaskGroup(of: Output?.self) { group in
            group.addTask { try await call() }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let output = first else {
                throw ToolError(.timedOut, "\(id): the device did not answer within \(limit) (--timeout)")
            }
            return output
        }
    }
}


/// An operation with word of how far its upload is.
private struct ObservedUpload<Base: VapixOperation>: VapixOperation {
    let call: VapixCall<Base.Output>

    init(_ base: Base, progress: @escaping @Sendable (Int64) -> Void) throws {
        var request = try base.request()
        request.progress = progress
        call = VapixCall(id: base.id, access: base.access, effect: base.effect, request: request) { reply in
            try base.output(from: reply)
        }
    }
}
