/// The header of a D-Bus message.
///
/// It tells whether the message is a reply, and who sent it. It is read apart from the body, which may contain a password or be of any size. libdbus reads whole messages only, and leaves
/// copies of them in memory that it frees.
struct MessageHeader {
    /// The types of messages.
    enum Kind: UInt8 {
        case methodCall = 1
        case methodReturn = 2
        case error = 3
        case signal = 4
    }

    /// The size of the part of a header that tells the sizes of the header and of the body.
    static let prefixSize = 16
    /// The maximum size of a message, by the D-Bus specification.
    private static let maximumMessageSize = 1 << 27

    /// The sizes of a header and of the body behind it, in bytes.
    struct Sizes {
        var header: Int
        var body: Int
    }

    let kind: Kind
    private(set) var interface: String?
    private(set) var member: String?
    private(set) var errorName: String?
    private(set) var replySerial: UInt32?
    /// The sender's unique name, or that of the bus.
    ///
    /// The bus sets it: no sender can pretend to be another.
    private(set) var sender: String?
    /// The types of the body's values.
    private(set) var signature = ""

    /// Reads the sizes from the first ``prefixSize`` bytes of a message.
    ///
    /// - Parameter prefix: The bytes.
    /// - Returns: The sizes; `nil` if the bytes are no D-Bus message.
    static func sizes(_ prefix: UnsafeRawBufferPointer) -> Sizes? {
        var wire = WireCursor(prefix)
        guard wire.isDBus else { return nil }
        wire.position = 4
        guard let body = wire.number(), wire.number() != nil, let fields = wire.number() else { return nil }
        // Both are at most 4 GiB, so that the sum fits into 64 bits.
        guard UInt64(body) + UInt64(fields) <= UInt64(maximumMessageSize - prefixSize - 8) else { return nil }
        return Sizes(header: (prefixSize + Int(fields) + 7) & ~7, body: Int(body))
    }

    /// Reads a header; `nil` if it is damaged, or has a field of a type that no field of D-Bus has.
    ///
    /// - Parameter bytes: The whole header.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= Self.prefixSize, let kind = Kind(rawValue: bytes[1]) else { return nil }
        self.kind = kind
        var wire = WireCursor(bytes)
        wire.position = 12
        guard let length = wire.number().flatMap({ Int(exactly: $0) }), length <= bytes.count - Self.prefixSize else {
            return nil
        }
        wire.end = Self.prefixSize + length
        while wire.position < wire.end {
            guard wire.align(8), let code = wire.byte(), let type = wire.signature(), readField(code, type, &wire)
            else { return nil }
        }
    }

    /// Reads a field's value.
    ///
    /// - Returns: Whether it is valid.
    private mutating func readField(_ code: UInt8, _ type: String, _ wire: inout WireCursor) -> Bool {
        switch (code, type) {
        case (2, "s"): interface = wire.text()
        case (3, "s"): member = wire.text()
        case (4, "s"): errorName = wire.text()
        case (5, "u"): replySerial = wire.number()
        case (7, "s"): sender = wire.text()
        case (8, "g"):
            guard let types = wire.signature() else { return false }
            signature = types
        // The path, the destination, the number of file descriptors, and fields of later versions.
        case (_, "s"), (_, "o"): return wire.text() != nil
        case (_, "u"): return wire.number() != nil
        case (_, "g"): return wire.signature() != nil
        default: return false
        }
        return wire.isValid
    }
}

/// Reads the values of a D-Bus message in its byte order.
struct WireCursor {
    private let bytes: UnsafeRawBufferPointer
    private let isBigEndian: Bool
    var position = 0
    /// The end of the bytes that may be read.
    var end: Int
    /// Whether all values so far were valid.
    private(set) var isValid = true

    /// Makes a cursor at the start of a message or its header.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.init(bytes, isBigEndian: bytes.first == UInt8(ascii: "B"))
    }

    /// Makes a cursor at the start of a body.
    init(_ bytes: UnsafeRawBufferPointer, isBigEndian: Bool) {
        self.bytes = bytes
        self.isBigEndian = isBigEndian
        end = bytes.count
    }

    /// Whether the bytes start as a message of version 1 of the protocol does.
    var isDBus: Bool {
        bytes.count >= 4 && (bytes[0] == UInt8(ascii: "l") || bytes[0] == UInt8(ascii: "B")) && bytes[1] != 0
            && bytes[3] == 1
    }

    private mutating func fail<Value>() -> Value? {
        isValid = false
        position = end
        return nil
    }

    /// Moves to the next multiple of a power of two.
    ///
    /// - Returns: Whether something can be read there.
    mutating func align(_ size: Int) -> Bool {
        position = (position + size - 1) & ~(size - 1)
        if position >= end { isValid = false }
        return isValid
    }

    mutating func byte() -> UInt8? {
        guard position < end else { return fail() }
        defer { position += 1 }
        return bytes[position]
    }

    /// A number of 32 bits.
    mutating func number() -> UInt32? {
        guard align(4), end - position >= 4 else { return fail() }
        defer { position += 4 }
        let number = bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)
        return isBigEndian ? UInt32(bigEndian: number) : UInt32(littleEndian: number)
    }

    /// The bytes of a string or an object path, without the zero behind them.
    mutating func textBytes() -> UnsafeRawBufferPointer? {
        guard let count = number().flatMap({ Int(exactly: $0) }) else { return fail() }
        return terminated(count)
    }

    mutating func text() -> String? { textBytes().map { String(decoding: $0, as: UTF8.self) } }

    mutating func signature() -> String? {
        guard let count = byte() else { return fail() }
        return terminated(Int(count)).map { String(decoding: $0, as: UTF8.self) }
    }

    private mutating func terminated(_ count: Int) -> UnsafeRawBufferPointer? {
        guard count < end - position, bytes[position + count] == 0 else { return fail() }
        defer { position += count + 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)])
    }
}
