extension VapixError {
    /// The error that a reply with another status than success is.
    ///
    /// - Parameters:
    ///   - reply: The reply.
    ///   - operation: The call that failed.
    ///   - now: The time from which `Retry-After` counts.
    ///   - read: Reads the reply as that of a success; the device's own error comes out of it.
    init(
        _ reply: HTTPReply, operation: String, now: ContinuousClock.Instant, reading read: (HTTPReply) throws -> Void
    ) {
        var device: DeviceError?
        do {
            try read(reply)
        } catch let error as DeviceError {
            device = error
        } catch {
            // A reply with such a status need not be readable.
        }
        let code = Code(httpStatus: reply.status)
        self.init(
            code == .httpStatus && device != nil ? .rejected : code, operation: operation, httpStatus: reply.status,
            device: device, nextTry: reply.retryAfter.map { now + $0 })
    }
}

extension VapixError.Code {
    /// The meaning of a status other than success.
    init(httpStatus: Int) {
        switch httpStatus {
        case 401: self = .unauthorized
        case 403: self = .forbidden
        case 404, 405: self = .unsupportedAPI
        default: self = .httpStatus
        }
    }
}
