internal import CDBus

/// A message of libdbus, released when dropped.
final class BusMessage {
    private let message: OpaquePointer

    /// Takes over the caller's reference to a message.
    private init(_ message: OpaquePointer) {
        self.message = message
    }

    /// Creates a call of the bus itself.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - argument: The only argument, a string, if the method has one.
    ///   - serial: The call's serial number.
    /// - Returns: The message.
    /// - Throws: ``BusFailure`` if there is no memory.
    static func bus(
        _ method: String, argument: String? = nil, serial: dbus_uint32_t
    ) throws(BusFailure) -> BusMessage {
        try methodCall(
            destination: DBUS_SERVICE_DBUS, path: DBUS_PATH_DBUS, interface: DBUS_INTERFACE_DBUS, method: method,
            argument: argument, serial: serial)
    }

    /// Creates a method call.
    ///
    /// - Parameters:
    ///   - destination: The bus name of the service.
    ///   - path: The object's path.
    ///   - interface: The method's interface.
    ///   - method: The method.
    ///   - argument: The only argument, a string, if the method has one.
    ///   - serial: The call's serial number.
    /// - Returns: The message.
    /// - Throws: ``BusFailure`` if there is no memory.
    static func methodCall(
        destination: String, path: String, interface: String, method: String, argument: String? = nil,
        serial: dbus_uint32_t
    ) throws(BusFailure) -> BusMessage {
        guard let message = dbus_message_new_method_call(destination, path, interface, method) else {
            throw .outOfMemory
        }
        let call = BusMessage(message)
        if let argument, argument.withCString({ cdbus_message_append_string(message, $0) }) == 0 {
            throw .outOfMemory
        }
        dbus_message_set_serial(message, serial)
        return call
    }

    /// The message as it is sent.
    ///
    /// - Returns: The bytes.
    /// - Throws: ``BusFailure`` if there is no memory.
    func bytes() throws(BusFailure) -> [UInt8] {
        var bytes: UnsafeMutablePointer<CChar>?
        var count: CInt = 0
        guard dbus_message_marshal(message, &bytes, &count) != 0, let bytes else { throw .outOfMemory }
        defer { dbus_free(bytes) }
        return Array(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
    }

    deinit {
        dbus_message_unref(message)
    }
}
