import VapixClient

/// A client of a device, with the timeout of its calls.
struct Connection: Sendable {
    let vapix: Vapix
    let timeout: Duration
    let device: Device

    /// Sends a call.
    ///
    /// - Parameters:
    ///   - call: The call.
    ///   - limit: How long the call may take in all; the timeout of the options if absent.
    /// - Returns: The reply's value.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    func send<Output>(_ call: VapixCall<Output>, within limit: Duration? = nil) async throws -> Output {
        try await finish(call.id, effect: call.effect, within: limit) { vapix in try await vapix.send(call) }
    }

    /// Does what has an end, though the device may send without one.
    ///
    /// - Parameters:
    ///   - id: The operation, for the error.
    ///   - effect: Its effect, for the error.
    ///   - limit: How long it may take in all; the timeout of the options if absent.
    ///   - body: The work.
    /// - Returns: The result of `body`.
    /// - Throws: The error of `body`; `ToolError` when the time is over.
    func finish<Output: Sendable>(
        _ id: String, effect: Effect = .read, within limit: Duration? = nil,
        _ body: @escaping @Sendable (Vapix) async throws -> Output
    ) async throws -> Output {
        let vapix = vapix
        let device = device
        let limit = limit ?? timeout
        return try await withThrowingTaskGroup(of: Output?.self) { group in
            group.addTask {
                do {
                    return try await body(vapix)
                } catch let error as VapixError {
                    throw device.explained(error)
                }
            }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let output = first else {
                throw ToolError(
                    .timedOut, "\(id): the device did not answer within \(limit). Allow more time with --timeout",
                    call: VapixError(.timedOut, operation: id, effect: effect))
            }
            return output
        }
    }
}
