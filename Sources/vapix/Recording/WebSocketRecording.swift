internal import VapixSupport

/// The messages of a WebSocket as they go through the proxy, read from the bytes of both directions.
///
/// Nothing is kept of pings and pongs, of what follows the first close, and of what follows malformed frames.
struct WebSocketRecording: Sendable {
    /// The largest message that is kept, in bytes.
    static let maximumMessage = 1 << 20
    /// The largest size of all messages together, in bytes.
    static let maximumSize = 8 << 20
    /// The largest number of messages.
    static let maximumCount = 10_000

    private var client = WebSocketReader(from: .client, maximumMessageSize: maximumMessage)
    private var device = WebSocketReader(from: .server, maximumMessageSize: maximumMessage)
    /// The messages so far, in order.
    private(set) var messages: [RecordedMessage] = []
    /// How much of the WebSocket there is: it is cut until one end closes it.
    private(set) var extent = RecordedExchange.Extent.cut
    private var size = 0
    /// Whether nothing more is kept.
    private var isOver = false
    /// Asks whether the session has room for as many bytes, and takes it.
    private let reserve: @Sendable (Int) -> Bool

    /// The size in memory, in bytes, that was reserved.
    var reservedSize: Int { messages.reduce(0) { $0 + $1.size } }

    /// - Parameter reserve: Asks whether the session has room for as many bytes, and takes it.
    init(reserve: @escaping @Sendable (Int) -> Bool = { _ in true }) {
        self.reserve = reserve
    }

    /// Reads bytes of one end.
    mutating func take(_ bytes: [UInt8], from sender: RecordedMessage.Sender) {
        guard !isOver else { return }
        do throws(WebSocketError) {
            switch sender {
            case .client:
                bytes.withUnsafeBytes { client.append($0) }
                while !isOver, let message = try client.next() { keep(message, from: sender, client.frameCount) }
            case .device:
                bytes.withUnsafeBytes { device.append($0) }
                while !isOver, let message = try device.next() { keep(message, from: sender, device.frameCount) }
            }
        } catch {
            // 1009: the message is too large for the recording, and not for the client.
            end(error.closeCode == 1009 ? .cut : .broken)
        }
    }

    /// Notes that the device has ended the connection.
    mutating func deviceEnded() {
        if !isOver { end(.broken) }
    }

    private mutating func keep(
        _ message: WebSocketMessage, from sender: RecordedMessage.Sender, _ frameCount: Int
    ) {
        switch message {
        case .text(let text):
            keep(RecordedMessage(sender: sender, kind: .text, payload: Array(text), frameCount: frameCount))
        case .binary(let bytes):
            keep(RecordedMessage(sender: sender, kind: .binary, payload: bytes, frameCount: frameCount))
        case .close(let code, let reason):
            keep(RecordedMessage(sender: sender, kind: .close, payload: Array(reason.utf8), code: code))
            if !isOver { end(.complete) }
        case .ping, .pong: break
        }
    }

    private mutating func keep(_ message: RecordedMessage) {
        guard messages.count < Self.maximumCount, message.payload.count <= Self.maximumSize - size,
            reserve(message.size)
        else { return end(.cut) }
        size += message.payload.count
        messages.append(message)
    }

    /// Keeps nothing more, and frees the memory of incomplete messages.
    private mutating func end(_ extent: RecordedExchange.Extent) {
        self.extent = extent
        isOver = true
        client = WebSocketReader(from: .client, maximumMessageSize: 0)
        device = WebSocketReader(from: .server, maximumMessageSize: 0)
    }
}
