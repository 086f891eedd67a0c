import Foundation
public import Testing

/// How long a test waits for what must happen.
///
/// Story: a minute was not enough on a machine of CI, where a child process stood still for longer. Programs that the tests start have
/// shorter limits of their own, so that they say what they waited for before a test ends them.
public let longestWait = Duration.seconds(300)

/// Makes each read and each send of a socket fail that takes longer than ``longestWait``: no test waits for ever.
///
/// - Parameter descriptor: The socket.
public func limitWaits(of descriptor: CInt) {
    var limit = timeval(tv_sec: Int(longestWait.components.seconds), tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
        setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
    }
}

/// Waits until something is so; records an issue that says how long it waited if that takes longer than ``longestWait``.
///
/// - Parameters:
///   - sourceLocation: Where the issue is.
///   - condition: What to wait for.
/// - Returns: Whether it came to be so in time.
public func eventually(
    sourceLocation: SourceLocation = #_sourceLocation, _ condition: () async -> Bool
) async -> Bool {
    let start = ContinuousClock.now
    if await waited(condition) { return true }
    Issue.record("still not so after \(ContinuousClock.now - start)", sourceLocation: sourceLocation)
    return false
}

/// Waits until something is so, and says whether it came to be so within ``longestWait``.
///
/// - Parameter condition: What to wait for.
/// - Returns: Whether it came to be so in time.
public func waited(_ condition: () async -> Bool) async -> Bool {
    let deadline = ContinuousClock.now + longestWait
    while await !condition() {
        guard ContinuousClock.now < deadline else { return false }
        try? await Task.sleep(for: .milliseconds(10))
    }
    return true
}
