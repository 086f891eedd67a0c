import Glibc

/// Tells the service manager the state of the process, by the protocol of systemd's `sd_notify`.
///
/// The message goes as one datagram to the socket that `NOTIFY_SOCKET` names. It never blocks.
///
/// - Parameters:
///   - message: The message: `READY=1`, or several assignments on lines of their own.
///   - address: The socket: a path, or a name after `@` in Linux' abstract namespace.
/// - Returns: Whether there is a service manager to tell.
/// - Throws: `ServiceNotificationError`.
@discardableResult
package func notifyServiceManager(
    _ message: String, at address: String? = getenv("NOTIFY_SOCKET").map { String(cString: $0) }
) throws(ServiceNotificationError) -> Bool {
    guard let address, !address.isEmpty else { return false }
    var socketAddress = sockaddr_un()
    socketAddress.sun_family = sa_family_t(AF_UNIX)
    var name = Array(address.utf8)
    switch name[0] {
    case UInt8(ascii: "/"): name.append(0)
    // The name of an abstract socket starts with a NUL, and has its length instead of one at its end.
    case UInt8(ascii: "@"): name[0] = 0
    default: throw ServiceNotificationError("it is neither a path that starts with / nor a name that starts with @")
    }
    let capacity = MemoryLayout.size(ofValue: socketAddress.sun_path)
    guard name.count > 1, name.count <= capacity else {
        throw ServiceNotificationError(
            "a socket's name has 1 to \(capacity - 1) bytes, and this one has \(address.utf8.count)")
    }
    withUnsafeMutableBytes(of: &socketAddress.sun_path) { $0.copyBytes(from: name) }
    let descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw ServiceNotificationError(number: errno) }
    defer { close(descriptor) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
    let bytes = Array(message.utf8)
    let count = withUnsafePointer(to: &socketAddress) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
            sendto(descriptor, bytes, bytes.count, CInt(MSG_NOSIGNAL) | CInt(MSG_DONTWAIT), pointer, length)
        }
    }
    guard count == bytes.count else { throw ServiceNotificationError(number: errno) }
    return true
}

/// Why the service manager could not be told.
package struct ServiceNotificationError: Error, Equatable, CustomStringConvertible {
    /// The reason, with the name of the variable.
    package let description: String

    init(_ reason: String) {
        description = "NOTIFY_SOCKET: \(reason)"
    }

    init(number: CInt) {
        self.init(String(cString: strerror(number)))
    }
}
