/// Waits until something is so, with a bound.
///
/// - Parameters:
///   - limit: How long at most.
///   - condition: What to wait for.
/// - Returns: Whether it came to be so in time.
public func eventually(within limit: Duration = .seconds(20), _ condition: () async -> Bool) async -> Bool {
    let deadline = ContinuousClock.now + limit
    while await !condition() {
        guard ContinuousClock.now < deadline else { return false }
        try? await Task.sleep(for: .milliseconds(10))
    }
    return true
}
