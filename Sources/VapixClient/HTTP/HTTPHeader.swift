/// A header of a request that an app adds, or a header of a reply.
public struct HTTPHeader: Sendable, Hashable {
    /// The name, `Accept-Language` for example.
    public var name: String
    /// The value.
    public var value: String

    /// Makes a header.
    ///
    /// - Parameters:
    ///   - name: The name: letters, digits and some punctuation. In a request the names that the client sets itself are refused when the
    ///     request is sent: `Authorization`, `Connection`, `Content-Length`, `Content-Type`, `Expect`, `Host` and
    ///     `Transfer-Encoding`.
    ///   - value: The value: printable ASCII, spaces and tabs.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    private static let reserved = [
        "authorization", "connection", "content-length", "content-type", "expect", "host", "transfer-encoding",
    ]

    /// The header's line without a line break.
    ///
    /// - Throws: `InvalidArgumentError`, which does not repeat the value: it may be secret.
    func line() throws(InvalidArgumentError) -> String {
        let isToken = { (byte: UInt8) in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"):
                true
            default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
        }
        guard !name.isEmpty, name.utf8.allSatisfy(isToken) else {
            throw InvalidArgumentError("the name of a header holds other characters than letters, digits and hyphens")
        }
        guard !Self.reserved.contains(name.lowercased()) else {
            throw InvalidArgumentError("the client sets the header \(name) itself; leave it out")
        }
        guard value.utf8.allSatisfy({ $0 == 0x09 || (0x20...0x7E).contains($0) }) else {
            throw InvalidArgumentError("the value of the header \(name) holds characters that are not printable ASCII")
        }
        // libcurl removes a header that has no value, unless a semicolon stands in place of the colon.
        return value.isEmpty ? "\(name);" : "\(name): \(value)"
    }
}

extension HTTPHeader: CustomStringConvertible, CustomReflectable {
    /// The name only, because the value may be secret.
    public var description: String { name }
    /// A mirror of the name.
    public var customMirror: Mirror { Mirror(self, children: ["name": name], displayStyle: .struct) }
}
