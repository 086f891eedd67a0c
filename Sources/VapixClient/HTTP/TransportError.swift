/// Why there is no reply.
struct TransportError: Error {
    let code: VapixError.Code
    let detail: String?
    /// The HTTP status, if the reply or that of a proxy had begun.
    var httpStatus: Int?
    /// Whether certainly nothing of the request was sent.
    var isUnsent = false
}

extension TransportError: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(
            code, operation: operation, wasSent: isUnsent ? false : nil, httpStatus: self.httpStatus ?? httpStatus,
            detail: detail)
    }
}
