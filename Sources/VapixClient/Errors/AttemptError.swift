/// An error, and whether the request of its attempt was sent.
struct AttemptError: Error {
    private let error: any Error
    private let wasSent: Bool

    /// Adds to an error whether the request was sent.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - wasSent: Whether a byte of the request may have been sent.
    /// - Returns: The error; a `CancellationError` stays as it is.
    static func marking(_ error: any Error, wasSent: Bool) -> any Error {
        error is CancellationError ? error : AttemptError(error: error, wasSent: wasSent)
    }
}

extension AttemptError: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        var failure =
            switch error {
            // With an effect it is the error of another call, which must not decide whether this one is repeated.
            case let error as VapixError where error.effect == nil: error
            case let error as any VapixErrorConvertible:
                error.vapixError(operation: operation, httpStatus: httpStatus)
            default: VapixError(.appCodeFailed, operation: operation, httpStatus: httpStatus, underlying: error)
            }
        failure.wasSent = wasSent
        return failure
    }
}
