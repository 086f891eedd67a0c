internal import VapixSupport

/// Tells the first reader of a stream from all others, which get an error.
package final class SingleReading: Sendable {
    private let hasStarted = Locked(false)

    /// Makes the mark of a stream that nobody has read.
    package init() {}

    /// Starts to read.
    ///
    /// - Returns: Whether nobody has started before.
    package func start() -> Bool {
        hasStarted.withLock { hasStarted in
            defer { hasStarted = true }
            return !hasStarted
        }
    }
}

extension VapixError {
    /// The error for every reader of a stream but the first.
    package static func alreadyRead(_ operation: String) -> VapixError {
        VapixError(.alreadyRead, operation: operation)
    }
}
