extension WireError: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(.malformedReply, operation: operation, httpStatus: httpStatus, detail: description)
    }
}
