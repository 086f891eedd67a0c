import Glibc

/// The variables of the environment that choose a proxy, as libcurl reads them.
struct ProxyVariables: Sendable {
    /// The value of a variable; `nil` if it is not set or empty.
    let value: @Sendable (String) -> String?

    /// The variables of this process.
    static let ofProcess = ProxyVariables { name in
        guard let text = getenv(name), text.pointee != 0 else { return nil }
        return String(cString: text)
    }

    private static let names = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "HTTP_PROXY"]

    /// The variables with a proxy that are set.
    var present: [String] { Self.names.filter { value($0) != nil } }

    /// The proxy for a host.
    ///
    /// - Parameters:
    ///   - host: The host, without brackets.
    ///   - isSecure: Whether the connection is https.
    /// - Returns: The variable, and the proxy without its login; `nil` if the host is reached directly.
    func proxy(for host: String, isSecure: Bool) -> (variable: String, proxy: String)? {
        guard !isExcluded(host) else { return nil }
        // In capitals, a CGI program would get it from a header of the request.
        let names = isSecure ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy"]
        for name in names + ["all_proxy", "ALL_PROXY"] {
            if let text = value(name) { return (name, Self.withoutLogin(text)) }
        }
        return nil
    }

    /// Whether `no_proxy` names a host.
    func isExcluded(_ host: String) -> Bool {
        guard let list = value("no_proxy") ?? value("NO_PROXY") else { return false }
        let host = host.lowercased()
        return list.lowercased().split { $0 == "," || $0 == " " }.contains { entry in
            if entry == "*" { return true }
            let name = entry.drop { $0 == "." }
            return host == name || host.hasSuffix("." + name) || Self.isInNetwork(host, entry)
        }
    }

    /// Whether an IPv4 address is in a network such as `192.168.0.0/16`.
    private static func isInNetwork(_ host: String, _ network: Substring) -> Bool {
        let parts = network.split(separator: "/")
        guard parts.count == 2, let length = UInt32(parts[1]), length <= 32, let address = Self.address(host),
            let base = Self.address(parts[0])
        else { return false }
        let mask = length == 0 ? 0 : UInt32.max << (32 - length)
        return address & mask == base & mask
    }

    private static func address(_ text: some StringProtocol) -> UInt32? {
        var address = in_addr()
        guard inet_pton(AF_INET, String(text), &address) == 1 else { return nil }
        return UInt32(bigEndian: address.s_addr)
    }

    /// A proxy without its user and password, and without a path.
    static func withoutLogin(_ proxy: String) -> String {
        let start = proxy.firstRange(of: "://")?.upperBound ?? proxy.startIndex
        // By scalars: a combining mark behind a separator would form one character with it, and hide it.
        let rest = proxy.unicodeScalars[start...]
        // A password may have a slash in it.
        let behind = rest.lastIndex(of: "@").map { rest[rest.index(after: $0)...] } ?? rest
        return String(proxy[..<start]) + String(behind.prefix { $0 != "/" && $0 != "?" && $0 != "#" })
    }
}
