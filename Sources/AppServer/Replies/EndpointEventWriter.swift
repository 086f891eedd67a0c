/// Sends server-sent events.
public struct EndpointEventWriter: Sendable {
    let writer: EndpointWriter
    /// The size in bytes to which events are filled up.
    let minimumSize: Int

    /// Sends an event.
    ///
    /// - Parameters:
    ///   - data: The data, of any number of lines.
    ///   - event: The event's type; the page's `message` handler gets events without one.
    ///   - id: The event's id, which a browser repeats in `Last-Event-ID` when it connects again.
    /// - Throws: `CancellationError` if the client has gone away; ``EndpointError`` with the code `invalidReply` if the type or the
    ///   id has a line break or a NUL.
    public func send(_ data: String, event: String? = nil, id: String? = nil) async throws {
        try await write(try Self.encoded(data, event: event, id: id))
    }

    /// Sends a comment, which pages do not see.
    ///
    /// Send one at least every minute: some proxies close a connection on which nothing is sent for that long.
    ///
    /// - Throws: `CancellationError` if the client has gone away.
    public func keepAlive() async throws {
        try await write(":\n\n")
    }

    private func write(_ text: String) async throws {
        let missing = minimumSize - text.utf8.count
        try await writer.write(missing > 0 ? text + ":" + String(repeating: " ", count: missing) + "\n\n" : text)
    }

    static func encoded(_ data: String, event: String?, id: String?) throws(EndpointError) -> String {
        var text = ""
        for (name, value) in [("event", event), ("id", id)] {
            guard let value else { continue }
            guard !value.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0 }) else {
                throw EndpointError(.invalidReply, "The \(name) of a server-sent event has a line break or a NUL.")
            }
            text += "\(name): \(value)\n"
        }
        // A line may end in CR LF, which is one Character, in LF, or in CR.
        for line in data.split(
            omittingEmptySubsequences: false, whereSeparator: { "\r\n" == $0 || "\n" == $0 || "\r" == $0 })
        {
            text += "data: \(line)\n"
        }
        return text + "\n"
    }
}
