/// A D-Bus message, little endian, written by hand: libdbus refuses to send what some tests need.
struct RawMessage {
    enum Kind: UInt8 {
        case methodCall = 1
        case methodReturn = 2
        case error = 3
        case signal = 4
    }

    var kind: Kind
    var serial: UInt32 = 1
    var path: String?
    var interface: String?
    var member: String?
    var errorName: String?
    var replySerial: UInt32?
    var destination: String?
    var sender: String?
    var signature = ""
    /// The number of file descriptors that come with the message.
    var descriptorCount: UInt32?
    var body: [UInt8] = []

    /// The message's bytes.
    var bytes: [UInt8] {
        var fields: [UInt8] = []
        func add(_ code: UInt8, _ type: Unicode.Scalar, _ value: [UInt8]?) {
            guard let value else { return }
            Self.pad(&fields, to: 8)
            fields += [code, 1, UInt8(ascii: type), 0] + value
        }
        add(1, "o", path.map(Self.string))
        add(2, "s", interface.map(Self.string))
        add(3, "s", member.map(Self.string))
        add(4, "s", errorName.map(Self.string))
        add(5, "u", replySerial.map(Self.number))
        add(6, "s", destination.map(Self.string))
        add(7, "s", sender.map(Self.string))
        if !signature.isEmpty { add(8, "g", [UInt8(signature.utf8.count)] + signature.utf8 + [0]) }
        add(9, "u", descriptorCount.map(Self.number))
        var message = [UInt8(ascii: "l"), kind.rawValue, 0, 1] + Self.number(UInt32(body.count)) + Self.number(serial)
        message += Self.number(UInt32(fields.count)) + fields
        Self.pad(&message, to: 8)
        return message + body
    }

    static func number(_ value: UInt32) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    static func string(_ text: String) -> [UInt8] {
        number(UInt32(text.utf8.count)) + text.utf8 + [0]
    }

    /// Strings one after the other, as a body has them.
    static func strings(_ texts: String...) -> [UInt8] {
        texts.reduce(into: []) { body, text in
            pad(&body, to: 4)
            body += string(text)
        }
    }

    private static func pad(_ bytes: inout [UInt8], to size: Int) {
        while bytes.count % size != 0 { bytes.append(0) }
    }
}
