import Glibc
internal import ServiceAccounts

/// The address of a device: scheme, host and port.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
    /// Whether the connection is encrypted.
    public let isSecure: Bool
    /// The host: a name, an IPv4 address, or an IPv6 address in brackets.
    ///
    /// A link-local IPv6 address may name its zone, a network interface of this machine: `[fe80::1%25eth0]`.
    public let host: String
    /// The port; `nil` for the scheme's default port.
    public let port: UInt16?
    /// The origin as text, without a slash at the end.
    public let description: String

    /// The camera on which the app runs: `http://127.0.0.12`.
    public static let virtualHost = Origin(isSecure: false, host: virtualHostAddress, port: nil)

    private static let virtualHostAddress = "127.0.0.12"

    /// The camera on which the app runs, or the simulated camera that `VAPIX_ORIGIN` names.
    ///
    /// The variable does not count for a program with more rights than the user who started it.
    static var ofThisApp: Origin { ofApp(environment: TrustedEnvironment.value("VAPIX_ORIGIN")) }

    /// The virtual host, at the port that the environment names.
    ///
    /// The password of a service account goes nowhere else, whatever the environment says.
    static func ofApp(environment text: String?) -> Origin {
        guard let text, let origin = try? Origin(text), origin.isVirtualHost else { return .virtualHost }
        return origin
    }

    private init(isSecure: Bool, host: String, port: UInt16?) {
        self.isSecure = isSecure
        self.host = host
        self.port = port
        description = Self.text(isSecure, host, port)
    }

    private static func text(_ isSecure: Bool, _ host: String, _ port: UInt16?) -> String {
        (isSecure ? "https://" : "http://") + host + (port.map { ":\($0)" } ?? "")
    }

    /// Reads an origin such as `https://192.168.0.90` or `http://camera.local:8080`.
    ///
    /// A user name, a path, a query or a fragment in the text is an error. The zone of an IPv6 address may follow `%` or `%25`.
    ///
    /// - Parameter text: The origin.
    /// - Throws: ``VapixError`` with the code `invalidRequest`; the error does not repeat the text, which can contain a password.
    public init(_ text: String) throws {
        let usage = "the origin must look like https://192.168.0.90 or http://camera.local:8080"
        let rest: Substring
        if text.hasPrefix("https://") {
            isSecure = true
            rest = text.dropFirst("https://".count)
        } else if text.hasPrefix("http://") {
            isSecure = false
            rest = text.dropFirst("http://".count)
        } else {
            throw VapixError(.invalidRequest, detail: usage)
        }
        let authority = rest.last == "/" ? rest.dropLast() : rest
        if authority.contains("@") {
            throw VapixError(
                .invalidRequest, detail: usage + "; user name and password are arguments of their own")
        }
        let hostEnd =
            authority.first == "["
            ? authority.firstIndex(of: "]").map { authority.index(after: $0) } : authority.firstIndex(of: ":")
        let host = authority[..<(hostEnd ?? authority.endIndex)]
        let rawPort = authority[(hostEnd ?? authority.endIndex)...]
        guard let host = Self.normalized(host: host) else { throw VapixError(.invalidRequest, detail: usage) }
        self.host = host
        if rawPort.isEmpty {
            port = nil
        } else {
            let digits = rawPort.dropFirst()
            guard rawPort.first == ":", digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let port = UInt16(digits), port > 0
            else { throw VapixError(.invalidRequest, detail: usage) }
            self.port = port == (isSecure ? 443 : 80) ? nil : port
        }
        description = Self.text(isSecure, self.host, self.port)
    }

    /// Compares the texts, which contain all parts.
    public static func == (first: Origin, second: Origin) -> Bool {
        first.description == second.description
    }

    /// Hashes the text.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(description)
    }

    /// Whether this is 127.0.0.12 over http, the only address at which a camera accepts service accounts.
    public var isVirtualHost: Bool { host == Self.virtualHostAddress && !isSecure }

    /// Whether the host is an IPv6 address with a zone.
    var hasZone: Bool { host.utf8.contains(UInt8(ascii: "%")) }

    /// The host and the port as the `Host` header has them: without a zone, which means nothing to the device.
    var hostHeader: String {
        let address = host.firstIndex(of: "%").map { host[..<$0] + "]" } ?? host[...]
        return address + (port.map { ":\($0)" } ?? "")
    }

    /// The host as this type keeps it: in lowercase, with the zone of an IPv6 address behind `%25` (RFC 6874).
    ///
    /// - Returns: The host; `nil` if it is not a valid host.
    private static func normalized(host: Substring) -> String? {
        guard host.first == "[", let percent = host.firstIndex(of: "%") else {
            return isPlausible(host: host) ? host.lowercased() : nil
        }
        let address = host[..<percent] + "]"
        var zone = host[host.index(after: percent)...]
        guard zone.popLast() == "]" else { return nil }
        if zone.hasPrefix("25"), zone.utf8.count > 2 { zone = zone.dropFirst(2) }
        // Linux gives interfaces names of at most 15 bytes, of which these are usual.
        let isName =
            !zone.isEmpty && zone.utf8.count <= 15
            && zone.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "-._~".utf8.contains(byte)
                }
            }
        guard isName, isPlausible(host: address[...]) else { return nil }
        return host[..<percent].lowercased() + "%25" + zone + "]"
    }

    private static func isPlausible(host: Substring) -> Bool {
        var name = host.utf8[...]
        let isAddress = name.first == UInt8(ascii: "[")
        if isAddress {
            guard name.last == UInt8(ascii: "]"), name.count > 3 else { return false }
            name = name.dropFirst().dropLast()
        }
        return !name.isEmpty && name.count <= 253
            && name.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
                    true
                case UInt8(ascii: "-"), UInt8(ascii: "_"): !isAddress
                case UInt8(ascii: ":"): isAddress
                default: false
                }
            }
    }
}
