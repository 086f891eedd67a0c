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
    ///   - httpStatus: The HTTP status, if there was a reply.
    /// - Returns: The error.
    static func wrapping(_ error: any Error, operation: String, httpStatus: Int? = nil) -> any Error {
        switch error {
        case is CancellationError, is VapixError: error
        case let error as any VapixErrorConvertible: error.vapixError(operation: operation, httpStatus: httpStatus)
        default: VapixError(.appCodeFailed, operation: operation, httpStatus: httpStatus, underlying: error)
        }
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
