extension ReplyHead {
    /// The head of a handler's reply.
    ///
    /// - Parameters:
    ///   - reply: The reply.
    ///   - method: The method of the request.
    /// - Throws: ``EndpointError`` with the code `invalidReply`, so that no value can add headers or start another reply.
    init(checking reply: EndpointReply, method: String) throws(EndpointError) {
        var isUpgrade = false
        if case .upgrade = reply.body { isUpgrade = true }
        guard isUpgrade || (200...599).contains(reply.status) else {
            throw EndpointError(.invalidReply, "The status \(reply.status) is not from 200 to 599.")
        }
        for field in reply.headers.fields {
            guard !field.name.isEmpty, field.name.utf8.allSatisfy(isTokenByte) else {
                throw EndpointError(
                    .invalidReply, "The name of a header has other characters than letters, digits and hyphens.")
            }
            guard !Self.reserved.contains(where: field.isNamed) else {
                throw EndpointError(.invalidReply, "The server sets the header \(field.name) itself. Leave it out.")
            }
            guard field.value.utf8.allSatisfy({ $0 == 0x09 || (0x20...0x7E).contains($0) }) else {
                throw EndpointError(
                    .invalidReply, "The value of the header \(field.name) has characters that are not printable ASCII.")
            }
        }
        let bodyless = reply.status == 204 || reply.status == 304
        let length: Int64? =
            switch reply.body {
            case .bytes(let bytes): Int64(bytes.count)
            case .stream(let length, _): length
            case .upgrade: nil
            }
        self.init(
            status: reply.status, headers: reply.headers, length: bodyless ? nil : length,
            hasBody: !bodyless && method != "HEAD", isUpgrade: isUpgrade)
    }

    /// `Status` would change the status with FastCGI.
    private static let reserved = [
        "Connection", "Content-Length", "Date", "Keep-Alive", "Status", "Trailer", "Transfer-Encoding", "Upgrade",
    ]
}
