internal import VapixSupport

/// A message of which the header was read.
///
/// The body is wiped when dropped, because it may contain a password.
final class ReceivedMessage {
    let header: MessageHeader
    private let isBigEndian: Bool
    /// The body; `nil` if it was too large to be kept.
    private let body: UnsafeMutableRawBufferPointer?

    /// Makes a message.
    ///
    /// - Parameters:
    ///   - header: The header.
    ///   - isBigEndian: The message's byte order.
    ///   - body: The body, which the message takes over; `nil` if it was too large to be kept.
    init(header: MessageHeader, isBigEndian: Bool, body: UnsafeMutableRawBufferPointer?) {
        self.header = header
        self.isBigEndian = isBigEndian
        self.body = body
    }

    deinit {
        guard let body else { return }
        wipe(body)
        body.deallocate()
    }

    /// Whether the message answers a call.
    ///
    /// - Parameter serial: The call's serial number.
    /// - Returns: `true` for a method return and for an error; `false` for a signal or a call with that number.
    func isReply(to serial: UInt32) -> Bool {
        (header.kind == .methodReturn || header.kind == .error) && header.replySerial == serial
    }

    /// Whether the bus itself sent the message.
    var isFromBus: Bool { header.sender == "org.freedesktop.DBus" }

    /// The bytes of the body's text, if the body is one string; valid as long as the message.
    var onlyText: UnsafeRawBufferPointer? {
        guard header.signature == "s", let body else { return nil }
        var wire = WireCursor(UnsafeRawBufferPointer(body), isBigEndian: isBigEndian)
        guard let text = wire.textBytes(), wire.position == body.count, isUTF8(text) else { return nil }
        return text
    }

    /// The texts at the start of the body.
    ///
    /// - Parameter count: The number of texts.
    /// - Returns: The texts; `nil` if the body does not start with as many strings.
    func texts(_ count: Int) -> [String]? {
        guard header.signature.hasPrefix(String(repeating: "s", count: count)), let body else { return nil }
        var wire = WireCursor(UnsafeRawBufferPointer(body), isBigEndian: isBigEndian)
        var texts: [String] = []
        for _ in 0..<count {
            guard let text = wire.text() else { return nil }
            texts.append(text)
        }
        return texts
    }
}
