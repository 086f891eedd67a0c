internal import ServiceAccounts

/// An error of a layer below, which callers see as a ``VapixError``.
protocol VapixErrorConvertible: Error {
    /// The error that callers see.
    ///
    /// - Parameters:
    ///   - operation: The call that failed.
    ///   - httpStatus: The HTTP status, if there was a reply.
    /// - Returns: The error.
    func vapixError(operation: String, httpStatus: Int?) -> VapixError
}

extension VapixError {
    /// Any error as the one that callers see: a ``VapixError`` or a `CancellationError`.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - operation: The call that failed.
    ///   - effect: The effect of sending the call twice; `nil` if it is unknown.
    ///   - httpStatus: The HTTP status, if there was a reply.
    ///   - wasSentBefore: Whether an earlier attempt of the call may have reached the device.
    /// - Returns: The error.
    static func wrapping(
        _ error: any Error, operation: String, effect: Effect?, httpStatus: Int? = nil,
        wasSentBefore: Bool = false
    ) -> any Error {
        var failure: VapixError
        switch error {
        case is CancellationError: return error
        case let error as VapixError: failure = error
        case let error as any VapixErrorConvertible:
            failure = error.vapixError(operation: operation, httpStatus: httpStatus)
        default: failure = VapixError(.appCodeFailed, operation: operation, httpStatus: httpStatus, underlying: error)
        }
        if failure.operation == nil { failure = failure.named(operation) }
        if failure.effect == nil { failure.effect = effect }
        if wasSentBefore { failure.wasSent = true }
        return failure
    }
}

extension DeviceError: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(.rejected, operation: operation, httpStatus: httpStatus, device: self)
    }
}

extension ServiceAccountError: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(.credentialsUnavailable, operation: operation, serviceAccount: self)
    }
}
