internal import CDBus

/// A message of libdbus, released when dropped.
final class BusMessage {
    let message: OpaquePointer

    /// Takes over the caller's reference to a message.
    init(_ message: OpaquePointer) {
        self.message = message
    }

    /// Creates a method call.
    ///
    /// - Parameters:
    ///   - destination: The bus name of the service.
    ///   - path: The object's path.
    ///   - interface: The method's interface.
    ///   - method: The method.
    ///   - argument: The only argument, a string, if the method has one.
    /// - Returns: The message.
    /// - Throws: ``BusFailure`` if there is no memory.
    static func methodCall(
        destination: String, path: String, interface: String, method: String, argument: String? = nil
    ) throws(BusFailure) -> BusMessage {
        guard let message = dbus_message_new_method_call(destination, path, interface, method) else {
            throw .outOfMemory
        }
        let call = BusMessage(message)
        if let argument, argument.withCString({ cdbus_message_append_string(message, $0) }) == 0 {
            throw .outOfMemory
        }
        return call
    }

    deinit {
        dbus_message_unref(message)
    }
}
