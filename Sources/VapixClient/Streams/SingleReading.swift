internal import VapixSupport

/// Tells the first reader of a stream from all others, which get an error.
final class SingleReading: Sendable {
    private let hasStarted = Locked(false)

    /// Starts to read.
    ///
    /// - Returns: Whether nobody has started before.
    func start() -> Bool {
        hasStarted.withLock { hasStarted in
            defer { hasStarted = true }
            return !hasStarted
        }
    }
}

extension VapixError {
    /// The error of everybody but the first who reads a stream.
    static func alreadyRead(_ operation: String) -> VapixError {
        VapixError(.alreadyRead, operation: operation)
    }
}
