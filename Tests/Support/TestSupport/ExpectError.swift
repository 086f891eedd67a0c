public import Testing

/// Expects an error of a type, and returns it, which `#expect(throws:)` does only from Swift 6.1 on.
///
/// - Parameters:
///   - type: The error's type.
///   - sourceLocation: Where a failure is reported.
///   - body: What is to throw.
/// - Returns: The error; `nil`, with the failure recorded, if there was none or another one.
public func expectError<Failure: Error, Result>(
    _ type: Failure.Type, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Result
) -> Failure? {
    do {
        _ = try body()
        Issue.record("no error was thrown", sourceLocation: sourceLocation)
    } catch {
        return expected(error, sourceLocation)
    }
    return nil
}

/// Expects an error of a type, and returns it, which `#expect(throws:)` does only from Swift 6.1 on.
///
/// - Parameters:
///   - type: The error's type.
///   - sourceLocation: Where a failure is reported.
///   - body: What is to throw.
/// - Returns: The error; `nil`, with the failure recorded, if there was none or another one.
public func expectError<Failure: Error, Result>(
    _ type: Failure.Type, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Result
) async -> Failure? {
    do {
        _ = try await body()
        Issue.record("no error was thrown", sourceLocation: sourceLocation)
    } catch {
        return expected(error, sourceLocation)
    }
    return nil
}

private func expected<Failure: Error>(_ error: any Error, _ sourceLocation: SourceLocation) -> Failure? {
    if let error = error as? Failure { return error }
    Issue.record("another error was thrown: \(error)", sourceLocation: sourceLocation)
    return nil
}
