/// A request line and its headers.
struct HTTPRequestHead: Equatable {
    enum Framing: Equatable {
        case length(Int64)
        case chunked
    }

    var request: RequestHead
    var framing: Framing
    /// Whether the client speaks HTTP/1.1, not 1.0.
    var isHTTP11: Bool
    /// Whether the client wants to send more requests on the connection.
    var keepsAlive: Bool
    /// Whether the client waits for `100 Continue` before it sends the body.
    var expectsContinue: Bool

    /// Reads the lines up to the empty one.
    ///
    /// It accepts only what cannot be understood in two ways: a proxy in front may have read the same bytes.
    ///
    /// - Parameter bytes: The lines, without the empty one.
    /// - Throws: `HTTPError` with the status to answer.
    init(_ bytes: ArraySlice<UInt8>) throws(HTTPError) {
        var lines = try httpLines(bytes)
        guard !lines.isEmpty else { throw HTTPError(400, "no request line") }
        let parts = lines.removeFirst().split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(isTokenByte) else {
            throw HTTPError(400, "a malformed request line")
        }
        switch String(decoding: parts[2], as: UTF8.self) {
        case "HTTP/1.1": isHTTP11 = true
        case "HTTP/1.0": isHTTP11 = false
        default: throw HTTPError(parts[2].starts(with: "HTTP/".utf8) ? 505 : 400, "an unknown version of HTTP")
        }
        guard let target = Self.originForm(parts[1]) else { throw HTTPError(400, "a malformed target") }
        let headers = try Self.headers(lines)
        let hosts = headers.values(of: "Host")
        guard hosts.count == 1 || hosts.isEmpty && !isHTTP11 else { throw HTTPError(400, "not one header Host") }
        framing = try Self.framing(headers, isHTTP11: isHTTP11)
        let connection = Self.tokens(headers.values(of: "Connection"))
        keepsAlive = isHTTP11 ? !connection.contains("close") : connection.contains("keep-alive")
        let expectations = headers.values(of: "Expect").map { $0.lowercased() }
        guard expectations.allSatisfy({ $0 == "100-continue" }) else { throw HTTPError(417, "an unknown expectation") }
        expectsContinue = isHTTP11 && !expectations.isEmpty
        request = RequestHead(
            method: String(decoding: parts[0], as: UTF8.self), target: target, headers: headers,
            contentLength: framing.length)
    }

    private static func headers(_ lines: [ArraySlice<UInt8>]) throws(HTTPError) -> EndpointHeaders {
        guard lines.count <= 200 else { throw HTTPError(431, "more than 200 headers") }
        var headers: EndpointHeaders = [:]
        for line in lines {
            guard let field = httpField(line) else { throw HTTPError(400, "a malformed header") }
            headers.add(field.name, field.value)
        }
        return headers
    }

    private static func framing(_ headers: EndpointHeaders, isHTTP11: Bool) throws(HTTPError) -> Framing {
        let lengths = headers.values(of: "Content-Length")
        let codings = headers.values(of: "Transfer-Encoding")
        guard codings.isEmpty else {
            // Two sizes are how requests are smuggled past a proxy.
            guard lengths.isEmpty, isHTTP11 else { throw HTTPError(400, "a body of two sizes") }
            guard tokens(codings) == ["chunked"] else { throw HTTPError(501, "an unknown transfer coding") }
            return .chunked
        }
        guard let length = lengths.first else { return .length(0) }
        guard lengths.count == 1, let number = decimalNumber(length) else {
            throw HTTPError(400, "an invalid size of the body")
        }
        return .length(number)
    }

    /// The path and query of `/path?query` or `http://host/path?query`.
    private static func originForm(_ target: ArraySlice<UInt8>) -> String? {
        guard target.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }) else { return nil }
        if target.first == UInt8(ascii: "/") { return String(decoding: target, as: UTF8.self) }
        let text = String(decoding: target, as: UTF8.self)
        for scheme in ["http://", "https://"] where text.lowercased().hasPrefix(scheme) {
            let rest = text.dropFirst(scheme.count)
            guard let slash = rest.firstIndex(of: "/") else { return "/" }
            return String(rest[slash...])
        }
        return nil
    }

    /// The elements of lists that are separated by commas, in lower case.
    private static func tokens(_ values: [String]) -> [String] {
        values.flatMap { $0.lowercased().split(separator: ",") }.map { part in
            String(httpTrimmed(Array(part.utf8)[...]).map { Character(Unicode.Scalar($0)) })
        }
    }
}

extension HTTPRequestHead.Framing {
    /// The size of the body; `nil` if it is not known beforehand.
    var length: Int64? {
        if case .length(let length) = self { length } else { nil }
    }
}

/// Why a request cannot be read.
struct HTTPError: Error, Equatable {
    /// The status to answer.
    var status: Int
    /// The reason, for the app's log.
    var reason: String

    init(_ status: Int, _ reason: String) {
        self.status = status
        self.reason = reason
    }
}

/// Splits lines at CR LF.
///
/// - Throws: `HTTPError` if CR or LF stands alone.
private func httpLines(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes
    while !rest.isEmpty {
        guard let end = rest.firstIndex(of: 0x0A), end > rest.startIndex, rest[end - 1] == 0x0D else {
            throw HTTPError(400, "a line without an end")
        }
        let line = rest[..<(end - 1)]
        guard !line.contains(0x0D), !line.contains(0) else { throw HTTPError(400, "a control character") }
        lines.append(line)
        rest = rest[(end + 1)...]
    }
    return lines
}

/// Reads `name: value`.
private func httpField(_ line: ArraySlice<UInt8>) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(isTokenByte)
    else { return nil }
    let value = httpTrimmed(line[(colon + 1)...])
    guard value.allSatisfy({ $0 == 0x09 || $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    return (String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
}

/// Bytes without spaces and tabs at both ends.
private func httpTrimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return bytes
}
