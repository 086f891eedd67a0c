/// A documented exchange: a request and its reply.
///
/// It is written as in `Specs/Examples`:
///
/// ```
/// # A remark
/// POST /axis-cgi/systemready.cgi HTTP/1.1
/// Content-Type: application/json
///
/// {"apiVersion": "1.1", "method": "systemready", "params": {"timeout": 20}}
///
/// HTTP/1.1 200 OK
/// Content-Type: application/json
///
/// {"apiVersion": "1.4", "method": "systemready", "data": {"systemready": "yes"}}
/// ```
public struct Example: Sendable {
    /// One of the two messages.
    public struct Message: Sendable {
        /// The headers, in order; their names in small letters.
        public var headers: [(name: String, value: String)] = []
        /// The body.
        public var body: [UInt8] = []

        /// The header `Content-Type`.
        public var contentType: String? { header("content-type") }

        /// A header's value.
        ///
        /// - Parameter name: The name in small letters.
        /// - Returns: The value; `nil` if the message has no such header.
        public func header(_ name: String) -> String? {
            headers.first { $0.name == name }?.value
        }
    }

    /// The operation's name, "getNTPInfo" for example.
    public let operation: String
    /// The outcome, "200" or "error4004" for example, with a further mark if the example has one: "200_static".
    public let outcome: String
    /// The HTTP method.
    public let method: String
    /// The path without the query.
    public let path: String
    /// The query, still encoded.
    public let query: String
    /// The request.
    public let request: Message
    /// The HTTP status.
    public let status: Int
    /// The device's reply.
    public let reply: Message

    /// Whether the request succeeds.
    public var isSuccess: Bool { !outcome.hasPrefix("error") }

    /// The code of the error; empty for a success and for an error without a code.
    public var errorCode: Substring {
        guard !isSuccess else { return "" }
        let code = outcome.dropFirst("error".count)
        // Words can have underscores in them, and have nothing behind them.
        return code.first?.isLetter == true ? code : code.prefix { $0 != "_" }
    }

    /// Reads an exchange; `nil` if there are no two messages.
    ///
    /// - Parameters:
    ///   - name: The operation and the outcome, "getNTPInfo_200_static" for example.
    ///   - lines: The lines of both messages.
    public init?(name: some StringProtocol, lines: ArraySlice<Substring>) {
        let parts = name.split(separator: "_", maxSplits: 1)
        guard parts.count == 2,
            let first = lines.firstIndex(where: { !$0.isEmpty && !$0.hasPrefix("#") }),
            let second = lines[first...].dropFirst().firstIndex(where: { $0.hasPrefix("HTTP/1.") })
        else { return nil }
        let requestLine = lines[first].split(separator: " ")
        let statusLine = lines[second].split(separator: " ")
        guard requestLine.count > 1, statusLine.count > 1, let status = Int(statusLine[1]) else { return nil }
        let target = requestLine[1].split(separator: "?", maxSplits: 1)
        operation = String(parts[0])
        outcome = String(parts[1])
        method = String(requestLine[0])
        path = String(target.first ?? "")
        query = target.count > 1 ? String(target[1]) : ""
        request = Message(lines[lines.index(after: first)..<second])
        self.status = status
        reply = Message(lines[lines.index(after: second)...])
    }
}

extension Example.Message {
    fileprivate init(_ lines: ArraySlice<Substring>) {
        let end = lines.firstIndex(of: "") ?? lines.endIndex
        for line in lines[..<end] {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            headers.append((parts[0].lowercased(), String(parts[1].drop { $0 == " " })))
        }
        var content = lines[end...].dropFirst()
        while content.last == "" { content.removeLast() }
        let text = content.joined(separator: "\n")
        body = header("body-encoding") == "hex" ? Self.bytes(hexadecimal: text) : Array(text.utf8)
    }

    private static func bytes(hexadecimal text: String) -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        // With its type, which takes the compiler a third of a second to find out otherwise.
        return stride(from: 0, to: digits.count - 1, by: 2).map { (index: Int) -> UInt8 in
            UInt8(digits[index] * 16 + digits[index + 1])
        }
    }
}
