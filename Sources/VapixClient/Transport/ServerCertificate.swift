internal import CCurl
import VapixSupport

/// The certificate that a server shows, for a diagnosis.
///
/// It is not checked: anybody on the network path can have made it.
package struct ServerCertificate: Sendable {
    /// The owner, `CN = axis-accc8e000001` for example.
    package private(set) var subject: String?
    /// The authority that signed it.
    package private(set) var issuer: String?
    /// The end of its time as OpenSSL writes it, `Nov 29 02:00:00 2027 GMT` for example.
    package private(set) var expiry: String?
    /// The names and addresses of the server, `DNS:camera.example` for example.
    package private(set) var names: [String] = []

    /// Reads the certificate of a server.
    ///
    /// - Parameters:
    ///   - origin: The server, on https.
    ///   - timeout: The time limit of the connection.
    /// - Returns: The certificate.
    /// - Throws: ``VapixError``; `CancellationError`, while the connection ends by its time limit.
    package static func read(from origin: Origin, timeout: Duration) async throws -> ServerCertificate {
        let promise = Promise<ServerCertificate>()
        let isStarted = startDedicatedThread { _ = promise.settle(Result { try connect(to: origin, timeout) }) }
        guard isStarted else { throw VapixError(.connectionFailed, detail: "the system cannot start a thread") }
        do {
            return try await promise.value()
        } catch let error as TransportError {
            throw VapixError.wrapping(error, operation: "certificate", effect: .read)
        }
    }

    private static func connect(to origin: Origin, _ timeout: Duration) throws -> ServerCertificate {
        guard Libcurl.isReady, let handle = CurlHandle(),
            handle.prepareConnection(to: origin, certificate: .insecure, timeout: timeout),
            ccurl_set_long(handle.pointer, CURLOPT_CERTINFO, 1) == CURLE_OK
        else { throw TransportError(code: .connectionFailed, detail: "libcurl cannot be used") }
        defer { handle.reset() }
        let result = curl_easy_perform(handle.pointer)
        guard result == CURLE_OK else { throw handle.failure(result) }
        let parts = parts(of: handle.pointer)
        guard !parts.isEmpty else {
            throw TransportError(code: .connectionFailed, detail: "libcurl tells nothing of the certificate")
        }
        var certificate = ServerCertificate()
        for part in parts { certificate.add(part.name, oneLine(part.value, limit: 400)) }
        return certificate
    }

    /// The parts of the certificate of a handle's server, by OpenSSL's names.
    ///
    /// - Parameter easy: The handle, whose option `CURLOPT_CERTINFO` was set.
    /// - Returns: The parts; none if libcurl cannot describe certificates.
    static func parts(of easy: UnsafeMutableRawPointer) -> [(name: String, value: String)] {
        var facts: UnsafeMutableRawPointer?
        guard ccurl_get_pointer(easy, CURLINFO_CERTINFO, &facts) == CURLE_OK,
            let chain = facts?.assumingMemoryBound(to: curl_certinfo.self).pointee, chain.num_of_certs > 0
        else { return [] }
        var parts: [(name: String, value: String)] = []
        // The first certificate is that of the device.
        var entry = chain.certinfo?.pointee
        while let current = entry {
            entry = current.pointee.next
            guard let data = current.pointee.data else { continue }
            let line = String(cString: data)
            guard let colon = line.firstIndex(of: ":") else { continue }
            parts.append((String(line[..<colon]), String(line[line.index(after: colon)...])))
        }
        return parts
    }

    private mutating func add(_ name: String, _ value: String) {
        switch name {
        case "Subject": subject = value
        case "Issuer": issuer = value
        case "Expire date": expiry = value
        case "X509v3 Subject Alternative Name":
            names = value.split(separator: ",").map { String($0.drop { $0 == " " }) }
        default: break
        }
    }
}
