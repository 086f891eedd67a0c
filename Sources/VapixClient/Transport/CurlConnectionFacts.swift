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
        certificate = Self.certificate(of: easy)
    }

    /// A time since the start of the exchange; `nil` if it was not reached.
    private static func time(_ info: CURLINFO, of easy: UnsafeMutableRawPointer) -> Duration? {
        var microseconds: curl_off_t = 0
        guard ccurl_get_offset(easy, info, &microseconds) == CURLE_OK, microseconds > 0 else { return nil }
        return .microseconds(Int64(microseconds))
    }

    private static func certificate(of easy: UnsafeMutableRawPointer) -> [(name: String, value: String)] {
        var pointer: UnsafeMutableRawPointer?
        guard ccurl_get_pointer(easy, CURLINFO_CERTINFO, &pointer) == CURLE_OK,
            let chain = pointer?.assumingMemoryBound(to: curl_certinfo.self).pointee, chain.num_of_certs > 0
        else { return [] }
        var parts: [(name: String, value: String)] = []
        // The first certificate is that of the device.
        var entry = chain.certinfo?.pointee
        while let current = entry {
            entry = current.pointee.next
            guard let data = current.pointee.data else { continue }
            let line = String(cString: data)
            guard let colon = line.firstIndex(of: ":"), certificateParts.contains(String(line[..<colon])) else {
                continue
            }
            parts.append((String(line[..<colon]), String(line[line.index(after: colon)...])))
        }
        return parts
    }
}
