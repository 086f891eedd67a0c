import Glibc

/// The replacements of a session: the same value always gets the same one, and no two values share one.
///
/// A replacement has the form of what it replaces, so that programs can still read it.
struct Replacements {
    /// Serial numbers, which are MAC addresses without separators, in capitals.
    private(set) var serials: [String: String] = [:]
    private var addresses: [String: String] = [:]
    /// Host names, in lower case.
    private(set) var hosts: [String: String] = [:]
    private var secrets: [[UInt8]: [UInt8]] = [:]
    /// The secrets that are searched for everywhere, not only where they were found.
    private(set) var sought: [[UInt8]: [UInt8]] = [:]
    private var count = 0
    /// Whether the replacements are for bytes of any kind, in which all must stay at its place: they are letters x of the same size.
    ///
    /// The values are noted all the same. Serial numbers stay: ``KnownValues`` replaces them in each of their forms.
    var isBlanking = false

    /// All replacements, the longest first.
    var all: [String] {
        let texts =
            Array(serials.values) + Array(addresses.values) + Array(hosts.values)
            + secrets.values.map { String(decoding: $0, as: UTF8.self) }
        return Set(texts).sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    }

    // MARK: Serial numbers

    /// The beginnings of the MAC addresses that Axis has.
    private static let manufacturer = ["00408C", "ACCC8E", "B8A44F", "E82725"]

    /// Whether 12 hexadecimal digits in capitals are a serial number of Axis, or one that was found before.
    func isSerial(_ digits: String) -> Bool {
        serials[digits] != nil || Self.manufacturer.contains { digits.hasPrefix($0) }
    }

    /// Replaces a serial number or a MAC address.
    ///
    /// - Parameter digits: 12 hexadecimal digits in capitals. The broadcast address and the one of zeros stay.
    /// - Returns: The replacement.
    mutating func serial(_ digits: String) -> String {
        guard digits != "FFFFFFFFFFFF", digits != "000000000000" else { return digits }
        if let known = serials[digits] { return isBlanking ? digits : known }
        // 02 is the beginning of addresses that no manufacturer gives out.
        let start = Self.manufacturer.first { digits.hasPrefix($0) } ?? "020000"
        let replacement = start + padded(serials.count + 1, radix: 16, count: 6).uppercased()
        serials[digits] = replacement
        return isBlanking ? digits : replacement
    }

    // MARK: Addresses

    /// Replaces an IPv4 address: those of the networks for documentation come first (RFC 5737).
    mutating func address4(_ text: String) -> String {
        if text.hasPrefix("127.") || text.hasPrefix("255.") || text == "0.0.0.0" { return text }
        guard !isBlanking else { return Self.blank(text) }
        if let known = addresses[text] { return known }
        let number = addresses.count + 1
        let replacement = number < 255 ? "192.0.2.\(number)" : "198.18.\(number >> 8 & 0xFF).\(number & 0xFF)"
        addresses[text] = replacement
        return replacement
    }

    /// Replaces an IPv6 address by one of the network for documentation (RFC 3849); a link-local one stays link-local.
    mutating func address6(_ text: String) -> String {
        let key = text.lowercased()
        if key == "::" || key == "::1" { return text }
        // Three bytes such as "f::" are in any picture, and such an address says nothing.
        guard !isBlanking else { return text.utf8.count < 8 ? text : Self.blank(text) }
        if let known = addresses[key] { return known }
        let start = key.hasPrefix("fe80:") ? "fe80::" : "2001:db8::"
        let replacement = start + String(addresses.count + 1, radix: 16)
        addresses[key] = replacement
        return replacement
    }

    // MARK: Host names

    /// Hosts that are part of the languages that devices speak, or of no one.
    private static let publicHosts = [
        "axis.com", "example.com", "example.org", "example.net", "example", "invalid", "localhost", "oasis-open.org",
        "onvif.org", "w3.org", "xmlsoap.org",
    ]

    /// Replaces a host name, and remembers it, so that it is replaced everywhere.
    mutating func host(_ text: String) -> String {
        let key = text.lowercased()
        guard !Self.publicHosts.contains(where: { key == $0 || key.hasSuffix("." + $0) }) else { return text }
        if let known = hosts[key] { return isBlanking ? Self.blank(text) : known }
        let replacement = "host-\(hosts.count + 1)" + (key.contains(".") ? ".example" : "")
        hosts[key] = replacement
        return isBlanking ? Self.blank(text) : replacement
    }

    // MARK: Secrets

    /// Values that tell nothing: they stand for the absence of a secret.
    private static let harmless: Set = ["", "true", "false", "yes", "no", "on", "off", "none", "null"]
    /// Values that are also words of the API: replacing them everywhere would destroy the recording.
    private static let common: Set = [
        "admin", "administrator", "axis", "basic", "camera", "default", "digest", "operator", "pass", "password",
        "private", "public", "root", "secret", "token", "user", "viewer",
    ]

    /// Replaces a secret.
    ///
    /// - Parameters:
    ///   - value: The secret.
    ///   - isSought: Whether it is also replaced where no name says that it is a secret.
    /// - Returns: The replacement.
    mutating func secret(_ value: [UInt8], isSought: Bool) -> [UInt8] {
        let word = String(decoding: value, as: UTF8.self).lowercased()
        guard !Self.harmless.contains(word), !value.allSatisfy({ $0 == UInt8(ascii: "*") }) else { return value }
        let blank = [UInt8](repeating: UInt8(ascii: "x"), count: value.count)
        // It has been replaced in another reading of the same bytes.
        if isBlanking, value == blank { return value }
        let replacement = secrets[value] ?? makeSecret(like: value)
        secrets[value] = replacement
        if isSought, value.count >= 4, !Self.common.contains(word) { sought[value] = replacement }
        return isBlanking ? blank : replacement
    }

    /// A replacement of the same kind: digits, hexadecimal digits or a word.
    private mutating func makeSecret(like value: [UInt8]) -> [UInt8] {
        count += 1
        let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        if value.count >= 4, value.count <= 32, value.allSatisfy(isDigit) {
            return Array(padded(count, radix: 10, count: value.count).utf8)
        }
        if value.count >= 16, value.allSatisfy(isHexDigit) {
            return Array(padded(count, radix: 16, count: value.count).utf8)
        }
        return Array("secret-\(count)".utf8)
    }

    private static func blank(_ text: String) -> String { String(repeating: "x", count: text.utf8.count) }

    private func padded(_ number: Int, radix: Int, count: Int) -> String {
        let digits = String(number, radix: radix)
        return String(repeating: "0", count: max(count - digits.utf8.count, 0)) + digits
    }
}

/// Whether a byte is a hexadecimal digit.
func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        true
    default: false
    }
}
