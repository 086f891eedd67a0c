import Foundation

/// Runs a test in a new folder, which is removed afterwards with all that is in it.
///
/// - Parameter body: The test. It gets the folder's path.
/// - Returns: What the test returns.
/// - Throws: What the test throws.
public func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
}

/// Runs a test that waits in a new folder, which is removed afterwards with all that is in it.
///
/// - Parameter body: The test. It gets the folder's path.
/// - Returns: What the test returns.
/// - Throws: What the test throws.
public func withTestFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}
