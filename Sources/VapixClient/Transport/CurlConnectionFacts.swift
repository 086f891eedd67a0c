internal import CCurl

extension TransferTrace.Connection {
    /// The parts of a certificate that a person wants to see.
    private static let certificateParts = ["Subject", "Issuer", "Start date", "Expire date"]

    /// Reads the connection of the last exchange of a handle.
    init?(_ easy: UnsafeMutableRawPointer) {
        var text: UnsafePointer<CChar>?
        var port: CLong = 0
        guard ccurl_get_text(easy, CURLINFO_PRIMARY_IP, &text) == CURLE_OK, let text, text.pointee != 0,
            ccurl_get_long(easy, CURLINFO_PRIMARY_PORT, &port) == CURLE_OK
        else { return nil }
        let host = String(cString: text)
        address = (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
        var count: CLong = 0
        isNew = ccurl_get_long(easy, CURLINFO_NUM_CONNECTS, &count) == CURLE_OK && count > 0
        connectTime = Self.time(CURLINFO_CONNECT_TIME_T, of: easy) ?? .zero
        encryptionTime = Self.time(CURLINFO_APPCONNECT_TIME_T, of: easy)
        certificate = ServerCertificate.parts(of: easy).filter { Self.certificateParts.contains($0.name) }
    }

    /// A time since the start of the exchange; `nil` if it was not reached.
    private static func time(_ info: CURLINFO, of easy: UnsafeMutableRawPointer) -> Duration? {
        var microseconds: curl_off_t = 0
        guard ccurl_get_offset(easy, info, &microseconds) == CURLE_OK, microseconds > 0 else { return nil }
        return .microseconds(Int64(microseconds))
    }
}
