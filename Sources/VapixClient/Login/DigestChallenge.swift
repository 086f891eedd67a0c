internal import ServiceAccounts
internal import VapixSupport

/// A Digest challenge that the client can answer (RFC 7616 and its predecessors, RFC 2617 and RFC 2069).
///
/// libcurl also has Digest. But it follows `stale=true` without a limit, probes each POST with an empty one, and keeps a challenge
/// only as long as one of its handles.
struct DigestChallenge: Sendable, Equatable {
    /// The hash functions of the algorithms.
    private enum Hash: Sendable {
        case md5
        case sha256
    }

    /// The text that makes a login good for a time, or for one request.
    let nonce: [UInt8]
    /// Whether the server refused no more than an old nonce.
    let isStale: Bool
    private let realm: [UInt8]
    private let opaque: [UInt8]?
    /// The algorithm as the server writes it.
    private let algorithm: [UInt8]?
    private let hash: Hash
    /// Whether the password's digest also covers the nonces.
    private let isSession: Bool
    /// Whether requests are counted.
    ///
    /// Only RFC 2069 has challenges without that.
    private let isCounted: Bool

    /// Reads a challenge; `nil` if it is another scheme, or asks for what the client cannot do.
    init?(_ challenge: HTTPChallenge) {
        guard challenge.scheme.lowercased() == "digest", let realm = challenge["realm"], let nonce = challenge["nonce"]
        else { return nil }
        // The answer repeats these in a header, which a control character would end or cut.
        let repeated = realm + nonce + (challenge["opaque"] ?? []) + (challenge["algorithm"] ?? [])
        guard repeated.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { return nil }
        let word = { (name: String) in challenge[name].map { String(decoding: $0, as: UTF8.self).lowercased() } ?? "" }
        switch word("algorithm") {
        case "", "md5": (hash, isSession) = (.md5, false)
        case "md5-sess": (hash, isSession) = (.md5, true)
        case "sha-256": (hash, isSession) = (.sha256, false)
        case "sha-256-sess": (hash, isSession) = (.sha256, true)
        default: return nil
        }
        // `auth-int` covers the body, too. No device is known to ask for that alone.
        let qualities = word("qop").utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
        guard qualities.isEmpty || qualities.contains(where: { $0.elementsEqual("auth".utf8) }) else { return nil }
        isCounted = !qualities.isEmpty
        isStale = word("stale") == "true"
        algorithm = challenge["algorithm"]
        opaque = challenge["opaque"]
        self.realm = realm
        self.nonce = nonce
    }

    /// The header that answers the challenge, without a line break.
    ///
    /// - Parameters:
    ///   - request: The request that the header goes with.
    ///   - credentials: The user.
    ///   - count: How many requests have used the challenge, this one included.
    ///   - clientNonce: A text that was not used before.
    /// - Returns: The header. It lets nobody log in again, except to guess passwords against it.
    func authorization(
        for request: HTTPRequest, as credentials: Credentials, count: UInt32,
        clientNonce: [UInt8] = hexadecimal((0..<16).map { _ in .random(in: 0 ... .max) })
    ) -> [UInt8] {
        let target = request.path + (request.query.isEmpty ? "" : "?" + request.query)
        let counter = hexadecimal([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) })
        var secret = secretDigest(of: credentials, clientNonce)
        defer { secret.withUnsafeMutableBytes { wipe($0) } }
        let action = digest(of: [Array(request.method.rawValue.utf8), Array(target.utf8)])
        let counted = isCounted ? [counter, clientNonce, Array("auth".utf8)] : []
        let response = digest(of: [secret, nonce] + counted + [action])

        var header = Array("Authorization: Digest ".utf8)
        append("username", Array(credentials.username.utf8), to: &header)
        append("realm", realm, to: &header)
        append("nonce", nonce, to: &header)
        append("uri", Array(target.utf8), to: &header)
        if isCounted || isSession { append("cnonce", clientNonce, to: &header) }
        if isCounted { header += Array("nc=".utf8) + counter + Array(", qop=auth, ".utf8) }
        if let algorithm { header += Array("algorithm=".utf8) + algorithm + Array(", ".utf8) }
        if let opaque { append("opaque", opaque, to: &header) }
        append("response", response, to: &header)
        header.removeLast(2)
        return header
    }

    /// The digest that stands for the password.
    private func secretDigest(of credentials: Credentials, _ clientNonce: [UInt8]) -> [UInt8] {
        credentials.withPassword { password in
            let name = Array(credentials.username.utf8) + [UInt8(ascii: ":")] + realm + [UInt8(ascii: ":")]
            return withUnsafeTemporaryAllocation(byteCount: name.count + password.count, alignment: 1) { text in
                defer { wipe(text) }
                text.copyBytes(from: name)
                UnsafeMutableRawBufferPointer(rebasing: text[name.count...]).copyMemory(from: password)
                var secret = digest(of: UnsafeRawBufferPointer(text))
                guard isSession else { return secret }
                defer { secret.withUnsafeMutableBytes { wipe($0) } }
                return digest(of: [secret, nonce, clientNonce])
            }
        }
    }

    /// The digest of texts with colons between them, in hexadecimal.
    private func digest(of texts: [[UInt8]]) -> [UInt8] {
        var message: [UInt8] = []
        // Reserved at once: an array that grows leaves copies behind.
        message.reserveCapacity(texts.reduce(0) { $0 + $1.count + 1 })
        defer { message.withUnsafeMutableBytes { wipe($0) } }
        for (index, text) in texts.enumerated() {
            if index > 0 { message.append(UInt8(ascii: ":")) }
            message += text
        }
        return message.withUnsafeBytes { digest(of: $0) }
    }

    private func digest(of message: UnsafeRawBufferPointer) -> [UInt8] {
        switch hash {
        case .md5: hexadecimal(md5(message))
        case .sha256: hexadecimal(sha256(message))
        }
    }

    private func append(_ name: String, _ value: [UInt8], to header: inout [UInt8]) {
        header += Array("\(name)=\"".utf8)
        for byte in value {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { header.append(UInt8(ascii: "\\")) }
            header.append(byte)
        }
        header += Array("\", ".utf8)
    }
}

/// Bytes as digits in lower case.
private func hexadecimal(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
}
