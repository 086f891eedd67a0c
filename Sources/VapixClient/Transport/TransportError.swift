/// Why the transport has no reply to a request.
struct TransportError: Error {
    /// The kind of failure, as the caller sees it.
    let code: VapixError.Code
    /// The reason in libcurl's or our own words.
    let detail: String?
    /// Whether no byte of a request with the effect `once` has reached the device, so that it may be sent again.
    var isUnsent = false
}
