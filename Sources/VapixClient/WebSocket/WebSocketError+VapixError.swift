internal import VapixSupport

extension WebSocketError: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(.malformedReply, operation: operation, detail: description)
    }
}
