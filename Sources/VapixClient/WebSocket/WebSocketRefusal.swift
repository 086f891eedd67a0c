/// The device answered the handshake with another status than 101.
struct WebSocketRefusal: Error {
    let status: Int
}

extension WebSocketRefusal: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(VapixError.Code(httpStatus: status), operation: operation, httpStatus: status)
    }
}
