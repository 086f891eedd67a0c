extension VapixError {
    /// The error that a reply with another status than success is.
    ///
    /// The body decides where it holds an error of the API: an API that the device lacks cannot say so itself. A login that the
    /// device refused is `unauthorized` or `forbidden` whatever the body says.
    ///
    /// - Parameters:
    ///   - reply: The reply.
    ///   - operation: The call that failed.
    ///   - access: The rights that the call needs, if they are known.
    ///   - now: The time from which `Retry-After` counts.
    ///   - read: Reads the reply as that of a success; the device's own error comes out of it.
    init(
        _ reply: HTTPReply, operation: String, access: AccessLevel?, now: ContinuousClock.Instant,
        reading read: (HTTPReply) throws -> Void
    ) {
        var device: DeviceError?
        do {
            try read(reply)
        } catch let error as DeviceError {
            device = error
        } catch {
            // A reply with such a status need not be readable.
        }
        var code = Code(httpStatus: reply.status)
        if let device, code == .httpStatus || code == .unsupportedAPI && !device.isGuess { code = .rejected }
        self.init(
            code, operation: operation, wasSent: reply.wasSentBefore ? true : nil, httpStatus: reply.status,
            device: device,
            nextTry: reply.retryAfter.map { now + $0 }, access: access)
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
