import Foundation

/// Runs blocking work on a thread of its own, because Swift's cooperative threads must not block.
func runOnThread<R: Sendable>(_ work: @escaping @Sendable () -> R) async -> R {
    await withCheckedContinuation { continuation in
        Thread.detachNewThread { continuation.resume(returning: work()) }
    }
}
