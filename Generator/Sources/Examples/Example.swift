package import Specs

/// A documented exchange: what is sent, and what the device answers.
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
package struct Example: Sendable {
    /// One of the two messages.
    package struct Message: Sendable {
        /// The line of the file on which the message starts, from 1.
        package var line: Int
        /// The headers, names in small letters.
        package var headers: [(name: String, value: String)] = []
        /// The line of the file on which the body starts, from 1.
        package var bodyLine: Int
        /// The body as text, in hexadecimal if ``isHexadecimal``.
        package var body = ""

        /// Whether the body is written in hexadecimal: the header `Body-Encoding: hex` says so.
        package var isHexadecimal: Bool { header("body-encoding") == "hex" }

        /// A header's value.
        package func header(_ name: String) -> String? {
            headers.first { $0.name == name }?.value
        }

        /// The body.
        package var bytes: [UInt8] {
            guard isHexadecimal else { return Array(body.utf8) }
            let digits = body.filter(\.isHexDigit)
            var bytes: [UInt8] = []
            var high: Int?
            for digit in digits.compactMap(\.hexDigitValue) {
                if let first = high {
                    bytes.append(UInt8(first * 16 + digit))
                    high = nil
                } else {
                    high = digit
                }
            }
            return bytes
        }
    }

    /// The file, relative to the root of the repository.
    package let file: String
    /// All that is in the file.
    package let text: String
    /// The operation's name, from the file's name.
    package let operation: String
    /// The outcome's name, from the file's name.
    package let outcome: String
    /// The HTTP method.
    package private(set) var method = ""
    /// The path without the query.
    package private(set) var path = ""
    /// The query, still encoded.
    package private(set) var query = ""
    /// The HTTP status.
    package private(set) var status = 0
    /// What is sent.
    package private(set) var request = Message(line: 1, bodyLine: 1)
    /// What the device answers.
    package private(set) var reply = Message(line: 1, bodyLine: 1)

    /// Reads a file; `nil` if it cannot be understood.
    package init?(file: String, text: String, diagnostics: Diagnostics) {
        self.file = file
        self.text = text
        let name = file.split(separator: "/").last?.dropLast(".http".count) ?? ""
        let parts = name.split(separator: "_", maxSplits: 1)
        guard parts.count == 2, file.hasSuffix(".http") else {
            diagnostics.error(Location(file: file, line: 1), "the file's name must be <operation>_<outcome>.http")
            return nil
        }
        operation = String(parts[0])
        outcome = String(parts[1])
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        if lines.last == "" { lines.removeLast() }
        var start = 0
        while start < lines.count, lines[start].isEmpty || lines[start].hasPrefix("#") { start += 1 }
        let isStatusLine = { (line: String) in line.hasPrefix("HTTP/1.") && line.split(separator: " ").count >= 2 }
        guard start < lines.count,
            let replyStart = lines.indices.first(where: { $0 > start && isStatusLine(lines[$0]) })
        else {
            diagnostics.error(
                Location(file: file, line: 1), "a request and a reply that starts with HTTP/1.1 are wanted")
            return nil
        }
        let head = lines[start].split(separator: " ").map(String.init)
        guard head.count >= 2, head[1].hasPrefix("/") else {
            diagnostics.error(Location(file: file, line: start + 1), "a request line is wanted: METHOD /path HTTP/1.1")
            return nil
        }
        method = head[0]
        let target = head[1].split(separator: "?", maxSplits: 1)
        path = String(target[0])
        query = target.count > 1 ? String(target[1]) : ""
        status = Int(lines[replyStart].split(separator: " ")[1]) ?? 0
        request = Self.message(lines, start, replyStart)
        reply = Self.message(lines, replyStart, lines.count)
    }

    private static func message(_ lines: [String], _ start: Int, _ end: Int) -> Message {
        var message = Message(line: start + 1, bodyLine: end)
        var index = start + 1
        while index < end, !lines[index].isEmpty {
            let parts = lines[index].split(separator: ":", maxSplits: 1)
            if parts.count == 2 {
                let value = parts[1].drop { $0 == " " }
                message.headers.append((parts[0].lowercased(), String(value)))
            }
            index += 1
        }
        var last = end
        while last > index + 1, lines[last - 1].isEmpty { last -= 1 }
        if index + 1 < last {
            message.bodyLine = index + 2
            message.body = lines[(index + 1)..<last].joined(separator: "\n")
        }
        return message
    }

    /// The arguments of the query, or of the form in the body, decoded.
    package func arguments(inBody: Bool) -> [(name: String, value: String)] {
        let text = inBody ? request.body : query
        return text.split(whereSeparator: { $0 == "&" || $0 == "\n" }).map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (Self.decoded(parts[0]), parts.count > 1 ? Self.decoded(parts[1]) : "")
        }
    }

    fileprivate static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Example {
    /// The keys in the path of a REST call, still encoded; `nil` if the path is not the call's.
    package func keys(of operation: Operation) -> [String]? {
        let wanted = operation.path.split(separator: "/", omittingEmptySubsequences: false)
        let found = path.split(separator: "/", omittingEmptySubsequences: false)
        guard wanted.count == found.count else { return nil }
        var keys: [String] = []
        for (segment, text) in zip(wanted, found) {
            if segment.hasPrefix("{") {
                keys.append(Self.decoded(text))
            } else if segment != text {
                return nil
            }
        }
        return keys
    }

    /// The JSON of the request; `nil` if the operation sends none.
    package func json(of operation: Operation) -> JSONNode? {
        guard operation.hasMethodPart else { return operation.sendsJSON ? try? JSONNode.parse(request.body) : nil }
        guard let index = operation.parts.firstIndex(where: { $0.content == .method }), let parts,
            parts.indices.contains(index)
        else { return nil }
        return try? JSONNode.parse(parts[index].body)
    }
}
