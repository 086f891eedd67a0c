internal import CDBus
internal import VapixSupport

/// The bytes of a received message, wiped when dropped because they may contain a password.
final class ReceivedMessage {
    /// The size of the part of a header that tells the message's size.
    static let prefixSize = 16

    let bytes: UnsafeMutableRawBufferPointer

    init(byteCount: Int) {
        bytes = .allocate(byteCount: byteCount, alignment: 8)
    }

    deinit {
        wipe(bytes)
        bytes.deallocate()
    }

    /// Whether the message is a method return.
    private var isMethodReturn: Bool { bytes[1] == UInt8(DBUS_MESSAGE_TYPE_METHOD_RETURN) }

    /// The offset of the text in a message whose body is one string; the string's length stands before it.
    private var textOffset: Int {
        let length = bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)
        let bodySize = bytes[0] == UInt8(ascii: "l") ? UInt32(littleEndian: length) : UInt32(bigEndian: length)
        return bytes.count - min(max(Int(clamping: bodySize) - 4, 0), bytes.count - Self.prefixSize)
    }

    /// The text of a message whose body is one string, without the zero at its end.
    var text: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[textOffset...].dropLast()) }

    /// The message as libdbus reads it, with the text of a method return replaced by other characters.
    ///
    /// libdbus frees its memory without wiping it, so it must never see the password.
    func redactedMessage() throws(BusFailure) -> BusMessage {
        let textOffset = textOffset
        var copy = Array(bytes[..<textOffset])
        if isMethodReturn {
            copy += repeatElement(UInt8(ascii: "x"), count: bytes.count - textOffset)
            // A string ends with a zero; libdbus rejects the message if that is missing.
            if textOffset < copy.count { copy[copy.count - 1] = bytes.last ?? 0 }
        } else {
            copy += bytes[textOffset...]
        }
        let error = LibdbusError()
        let message = copy.withUnsafeBytes { copy in
            dbus_message_demarshal(copy.bindMemory(to: CChar.self).baseAddress, CInt(copy.count), &error.value)
        }
        guard let message else { throw BusFailure(.disconnected) }
        return BusMessage(message)
    }
}
