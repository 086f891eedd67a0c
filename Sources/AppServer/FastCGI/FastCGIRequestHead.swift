extension RequestHead {
    /// Reads a request from the variables that a web server sends.
    ///
    /// The result is `nil` if there is no method, no path, or an invalid size.
    ///
    /// - Parameter pairs: The names and values. Of a name that comes twice, the last value counts.
    init?(fastCGI pairs: [(name: String, value: String)]) {
        var variables: [String: String] = [:]
        var headers: EndpointHeaders = [:]
        for (name, value) in pairs {
            if name.hasPrefix("HTTP_") {
                headers[Self.headerName(name.dropFirst(5))] = value
            } else {
                variables[name] = value
            }
        }
        guard let method = variables["REQUEST_METHOD"], !method.isEmpty, method.utf8.allSatisfy(isTokenByte) else {
            return nil
        }
        var contentLength: Int64?
        // nginx sends an empty text for a request without a body.
        if let text = variables["CONTENT_LENGTH"], !text.isEmpty {
            guard let number = decimalNumber(text) else { return nil }
            contentLength = number
            headers["Content-Length"] = text
        }
        if let type = variables["CONTENT_TYPE"], !type.isEmpty { headers["Content-Type"] = type }
        guard let target = Self.target(variables) else { return nil }
        self.init(
            method: method, target: target, headers: headers, variables: variables, contentLength: contentLength)
    }

    /// The target as the client sent it; otherwise made of the parts that CGI has.
    private static func target(_ variables: [String: String]) -> String? {
        if let uri = variables["REQUEST_URI"], uri.utf8.first == UInt8(ascii: "/") { return uri }
        let path = (variables["SCRIPT_NAME"] ?? "") + (variables["PATH_INFO"] ?? "")
        guard path.utf8.first == UInt8(ascii: "/") else { return nil }
        // These two are decoded: an encoded `%` or `?` must not be decoded again.
        var target = ""
        for byte in path.utf8 {
            let isPlain = isTokenByte(byte) && byte != UInt8(ascii: "%") || byte == UInt8(ascii: "/")
            if isPlain {
                target.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                target += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        if let query = variables["QUERY_STRING"], !query.isEmpty { target += "?" + query }
        return target
    }

    /// `ACCEPT_LANGUAGE` as `Accept-Language`.
    private static func headerName(_ name: Substring) -> String {
        var isStart = true
        var bytes: [UInt8] = []
        for byte in name.utf8 {
            if byte == UInt8(ascii: "_") {
                bytes.append(UInt8(ascii: "-"))
            } else {
                bytes.append(isStart ? byte : asciiLower(byte))
            }
            isStart = byte == UInt8(ascii: "_")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
