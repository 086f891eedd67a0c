import Foundation

/// The first line and the headers of an HTTP message; unchanged headers keep their bytes.
struct HTTPHead {
    /// The request line or the status line.
    private(set) var firstLine: String
    private var fields: [(name: String, value: String)]

    init(firstLine: String, fields: [(name: String, value: String)] = []) {
        self.firstLine = firstLine
        self.fields = fields
    }

    /// Reads the bytes before the empty line; `nil` if they are not HTTP.
    init?(_ bytes: some Sequence<UInt8>) {
        // As Latin-1, so that all bytes are forwarded unchanged.
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(UnicodeScalar(byte)) }
        var lines = String(text).split(separator: "\r\n").map(String.init)
        guard let first = lines.first, first.contains("HTTP/1.") else { return nil }
        lines.removeFirst()
        firstLine = first
        fields = lines.map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            return (String(line[..<colon]), line[colon...].dropFirst().drop { $0 == " " }.description)
        }
    }

    /// The first value of a header.
    ///
    /// Setting a value replaces all headers of that name.
    subscript(name: String) -> String? {
        get { fields.first { $0.name.lowercased() == name.lowercased() }?.value }
        set {
            fields.removeAll { $0.name.lowercased() == name.lowercased() }
            if let newValue { fields.append((name, newValue)) }
        }
    }

    /// Adds a header beside others of the same name.
    mutating func add(_ name: String, _ value: String) { fields.append((name, value)) }

    /// The names and values, in order.
    var allFields: [(name: String, value: String)] { fields }

    mutating func replaceFirstLine(_ line: String) {
        firstLine = line
    }

    /// Whether a name is no token, or a value has control characters: a client might read other headers out of them.
    var isMalformed: Bool {
        fields.contains { name, value in
            !name.isHTTPToken || value.unicodeScalars.contains { $0.value < 32 && $0 != "\t" || $0.value == 127 }
        }
    }

    /// Removes the headers that describe the connection (RFC 9110, section 7.6.1).
    mutating func removeConnectionFields() {
        let named = (self["Connection"] ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
        let usual = [
            "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Proxy-Authorization", "TE",
            "Trailer",
            "Transfer-Encoding", "Upgrade",
        ]
        for name in named + usual { self[name] = nil }
    }

    var bytes: [UInt8] {
        let lines = [firstLine] + fields.map { "\($0.name): \($0.value)" }
        return (lines.joined(separator: "\r\n") + "\r\n\r\n").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    /// The words of the first line: method, target and version, or version, status and phrase.
    var words: [Substring] { firstLine.split(separator: " ", maxSplits: 2) }

    /// The target of a request: a path and a query.
    ///
    /// Any server must also accept a complete URL, which clients send to a proxy.
    var target: String {
        let words = words
        return words.count > 1 ? Self.originForm(words[1]) : "/"
    }

    /// Replaces a target that is a complete URL by its path and query.
    mutating func useOriginForm() {
        var words = words.map(String.init)
        guard words.count > 1 else { return }
        words[1] = target
        firstLine = words.joined(separator: " ")
    }

    /// The path and the query of a URL; other texts stay unchanged.
    static func originForm(_ target: some StringProtocol) -> String {
        guard let scheme = target.range(of: "://"), !target.hasPrefix("/"),
            ["http", "https"].contains(target[..<scheme.lowerBound].lowercased())
        else { return String(target) }
        let rest = target[scheme.upperBound...].drop { $0 != "/" && $0 != "?" }
        return rest.hasPrefix("/") ? String(rest) : "/" + rest
    }

    var status: Int { words.count > 1 ? Int(words[1]) ?? 0 : 0 }

    var contentLength: Int? { self["Content-Length"].flatMap { Int($0) } }

    /// Whether a request says where its body ends, in one way only.
    var hasValidLength: Bool {
        let lengths = Set(fields.filter { $0.name.lowercased() == "content-length" }.map(\.value))
        if let coding = self["Transfer-Encoding"] { return lengths.isEmpty && coding.lowercased() == "chunked" }
        guard let length = lengths.first else { return true }
        return lengths.count == 1 && length.allSatisfy(\.isASCIIDigit) && Int(length) != nil
    }

    /// Whether the client waits for the reply 100 before it sends the body (RFC 9110, section 10.1.1).
    ///
    /// HTTP/1.0 has no such reply.
    var expectsContinue: Bool {
        self["Expect"]?.lowercased() == "100-continue" && !firstLine.hasSuffix("HTTP/1.0")
            && (self["Transfer-Encoding"] != nil || (contentLength ?? 0) > 0)
    }

    /// The reply that asks a client for the body.
    static let `continue` = HTTPHead(firstLine: "HTTP/1.1 100 Continue")

    /// Whether the head does not tell where the message ends.
    var isOpenEnded: Bool { self["Transfer-Encoding"] != nil || self["Upgrade"] != nil }

    /// Whether the sender closes the connection after this exchange.
    var closes: Bool {
        let tokens = (self["Connection"] ?? "").lowercased()
        return tokens.contains("close") || (firstLine.contains("HTTP/1.0") && !tokens.contains("keep-alive"))
    }
}

extension String {
    /// Whether the text may be the name of a header.
    var isHTTPToken: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
                    || "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
