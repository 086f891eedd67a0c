import CDBus
import Glibc
import TestTools

@testable import ServiceAccounts

extension InputProperty {
    /// The properties of what a bus sends.
    static let ofBuses = [busMessages, credentialReplies]

    /// What a bus sends is cut into messages where libdbus cuts it, and a message that libdbus accepts has the same content.
    static let busMessages = InputProperty(name: "bus-messages", check: checkBusMessages) {
        let owner = RawMessage(
            kind: .signal, path: "/org/freedesktop/DBus", interface: "org.freedesktop.DBus",
            member: "NameOwnerChanged", sender: "org.freedesktop.DBus", signature: "sss",
            body: RawMessage.strings("com.axis.HTTPConf1", "", ":1.5"))
        let reply = RawMessage(
            kind: .methodReturn, replySerial: 4, destination: ":1.7", sender: ":1.5", signature: "s",
            body: RawMessage.strings("vapix-app:p4ssw0rd"))
        let error = RawMessage(
            kind: .error, errorName: "org.freedesktop.DBus.Error.AccessDenied", replySerial: .max, sender: ":1.5",
            signature: "s", body: RawMessage.strings("no"))
        let messages = [owner, reply, error].map(\.bytes)
        // Sizes that lie, at the limits of their type, of the body, of the fields and of a text.
        let sizes: [UInt32] = [0, 1, 0x07FF_FFFF, 0x0800_0000, 0x7FFF_FFFF, 0x8000_0000, .max]
        var lies: [[UInt8]] = []
        for message in [reply.bytes, error.bytes] {
            for place in [4, 12, 24, message.count - 4] {
                for size in sizes {
                    var lie = message
                    lie.replaceSubrange(place..<(place + 4), with: RawMessage.number(size))
                    lies.append(lie + owner.bytes)
                }
            }
        }
        let all: [UInt8] = Array(messages.joined())
        return messages + [all] + lies
    }

    private static func checkBusMessages(_ bytes: [UInt8]) throws {
        // More would not fit into the socket.
        let bytes = Array(bytes.prefix(16 * 1024))
        try withSocket(holding: bytes) { socket in
            var rest = bytes[...]
            while let size = simpleSize(Array(rest)) {
                guard let message = try received(from: socket) else {
                    rest = rest.dropFirst(size)
                    continue
                }
                let own = Array(rest.prefix(size))
                try expectSame(message, as: own)
                rest = rest.dropFirst(size)
            }
            // What is left is the start of a message, or none.
            try expectHolds(try isDisconnected(socket), "more messages are read than there are")
        }
    }

    /// The size of the message at the start, by a simple reading of the specification; `nil` if none has arrived in full.
    private static func simpleSize(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 16, bytes[0] == 0x6C || bytes[0] == 0x42, bytes[1] != 0, bytes[3] == 1 else { return nil }
        let sizes = [4, 12].map { place in
            (bytes[0] == 0x6C ? [3, 2, 1, 0] : [0, 1, 2, 3]).reduce(0) { $0 * 256 + Int(bytes[place + $1]) }
        }
        let size = 16 + (sizes[1] + 7) / 8 * 8 + sizes[0]
        return size <= bytes.count ? size : nil
    }

    private static func received(from socket: BusSocket) throws -> ReceivedMessage? {
        do throws(BusFailure) {
            return try socket.receive()
        } catch {
            throw Violation(description: "a message that has arrived in full is not read: \(error)")
        }
    }

    private static func isDisconnected(_ socket: BusSocket) throws -> Bool {
        do throws(BusFailure) {
            _ = try socket.receive()
            return false
        } catch {
            return error.kind == .disconnected
        }
    }

    /// Compares a message with what libdbus makes of it.
    private static func expectSame(_ message: ReceivedMessage, as bytes: [UInt8]) throws {
        let theirs = bytes.withUnsafeBytes { bytes in
            dbus_message_demarshal(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(bytes.count), nil)
        }
        // libdbus refuses more, such as names with spaces.
        guard let theirs else { return }
        defer { dbus_message_unref(theirs) }
        let header = message.header
        let text = { (text: UnsafePointer<CChar>?) in text.map { String(cString: $0) } }
        try expectHolds(Int32(header.kind.rawValue) == dbus_message_get_type(theirs), "the type is \(header.kind)")
        let texts: [(ours: String?, theirs: UnsafePointer<CChar>?)] = [
            (header.interface, dbus_message_get_interface(theirs)), (header.member, dbus_message_get_member(theirs)),
            (header.errorName, dbus_message_get_error_name(theirs)), (header.sender, dbus_message_get_sender(theirs)),
            (header.signature, dbus_message_get_signature(theirs)),
        ]
        for (ours, theirs) in texts {
            try expectHolds(ours == text(theirs), "\(ours ?? "nothing") is \(text(theirs) ?? "nothing") to libdbus")
        }
        try expectHolds(
            header.replySerial ?? 0 == dbus_message_get_reply_serial(theirs), "the serial is \(header.replySerial ?? 0)"
        )
        var arguments = DBusMessageIter()
        dbus_message_iter_init(theirs, &arguments)
        guard dbus_message_iter_get_arg_type(&arguments) == CInt(UInt8(ascii: "s")) else {
            return try expectHolds(message.onlyText == nil && message.texts(1) == nil, "a text from nowhere")
        }
        var argument: UnsafePointer<CChar>?
        dbus_message_iter_get_basic(&arguments, &argument)
        // A body that is too large is not kept.
        let first = message.texts(1)?.first
        try expectHolds(first == text(argument) || bytes.count > 16 * 1024, "the text is \(first ?? "none")")
        if header.signature == "s" {
            let only = message.onlyText.map { String(decoding: $0, as: UTF8.self) }
            try expectHolds(only == first, "the only text is \(only ?? "none")")
        }
    }

    /// Calls a function with a socket that holds these bytes and then ends.
    private static func withSocket(holding bytes: [UInt8], _ body: (BusSocket) throws -> Void) throws {
        var ends: [CInt] = [-1, -1]
        guard socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Violation(description: "the system has no pair of sockets left")
        }
        defer { close(ends[0]) }
        let sent = bytes.withUnsafeBytes { send(ends[1], $0.baseAddress, $0.count, CInt(MSG_DONTWAIT)) }
        close(ends[1])
        try expectHolds(sent == bytes.count, "the socket is too small")
        try body(BusSocket(descriptor: ends[0], deadline: .now + .seconds(60)))
    }
}
