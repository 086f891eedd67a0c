import Foundation

/// An exchange of a session, ready to be compared with requests and to be sent.
struct RecordedExchange: Sendable {
    /// How much of a message was recorded.
    enum Extent: String, Sendable, CaseIterable {
        case complete
        /// The body went on behind the recorded part.
        case cut
        /// The connection ended within the body.
        case broken
        /// There was no reply.
        case missing
        /// The body was left out, because it could not be checked for secrets.
        case leftOut = "left-out"
    }

    /// The name of the file.
    let name: String
    let request: RequestShape
    /// Whether the client had logged in.
    let hasLogin: Bool
    let status: Int
    /// The head of the reply with the length of the body, unless it goes on to the end of the connection.
    let head: HTTPHead
    let body: [UInt8]
    /// The messages of a WebSocket, in order.
    let messages: [RecordedMessage]
    let extent: Extent

    /// - Parameters:
    ///   - name: The name of the file.
    ///   - file: Its contents.
    ///   - request: How much of the request there is, as the manifest has it.
    ///   - reply: The same of the reply.
    /// - Throws: `SimulatorError` if the manifest has another word.
    init(name: String, _ file: ExchangeFile, request: String?, reply: String?) throws {
        self.name = name
        let requestExtent = try Self.extent(request, "request")
        let replyExtent = try Self.extent(reply, "reply")
        extent = file.reply == nil ? .missing : replyExtent
        self.request = RequestShape(
            file.request.head, body: requestExtent == .complete ? file.request.body : nil)
        hasLogin = file.request.head["Authorization"] != nil || file.request.head["Cookie"] != nil
        status = file.reply?.head.status ?? 0
        body = file.reply?.body ?? []
        messages = file.messages
        var head = file.reply?.head ?? HTTPHead(firstLine: "HTTP/1.1 500 None")
        if head.words.count < 3 { head.replaceFirstLine("HTTP/1.1 \(status) \(HTTPStatus.phrase(status))") }
        for name in ["Body-Encoding", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "Date"] {
            head[name] = nil
        }
        let isStream = Self.isStream(head["Content-Type"] ?? "")
        // A WebSocket has no length.
        if status != 101 {
            // A client sees that the rest is missing if the body is shorter than it should be.
            if extent == .complete { head["Content-Length"] = String(body.count) }
            if extent == .broken || extent == .cut && !isStream { head["Content-Length"] = String(body.count + 1) }
        }
        self.head = head
    }

    private static func isStream(_ type: String) -> Bool {
        ["multipart/x-mixed-replace", "audio/", "video/", "text/event-stream"].contains {
            type.lowercased().hasPrefix($0)
        }
    }

    private static func extent(_ word: String?, _ key: String) throws -> Extent {
        guard let word else { return .complete }
        guard let extent = Extent(rawValue: word) else {
            let allowed = Extent.allCases.map(\.rawValue).joined(separator: ", ")
            throw SimulatorError("\(key) in the manifest is \"\(word)\", and must be one of \(allowed)")
        }
        return extent
    }
}
