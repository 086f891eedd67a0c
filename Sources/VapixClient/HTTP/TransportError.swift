/// Why there is no reply.
struct TransportError: Error {
    let code: VapixError.Code
    let detail: String?
    /// The HTTP status, if the reply or that of a proxy had begun.
    var httpStatus: Int?
    /// Whether the device certainly got nothing of a request that must not be repeated.
    var isUnsent = false
}

extension TransportError: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(code, operation: operation, httpStatus: self.httpStatus ?? httpStatus, detail: detail)
    }
}
