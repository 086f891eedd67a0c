internal import CDBus
import Glibc
internal import VapixSupport

/// A private connection to a bus, for one call on one thread.
///
/// libdbus connects, authenticates and serialises. The reply of `GetCredentials` is read from the socket directly, into
/// memory that is wiped: libdbus would leave copies of the password in memory that it frees.
///
/// It is a class: without whole-module optimization, Swift 6.3.1 skips the `deinit` of a noncopyable structure that has a
/// `ContinuousClock.Instant` and stands in another file than its user.
final class BusConnection {
    /// The serial number of the `GetCredentials` call; that of `Hello` is 1.
    private static let serial: dbus_uint32_t = 2
    /// A limit far above the size of any message that the bus sends us.
    private static let maximumMessageSize: CInt = 1 << 20

    private let connection: OpaquePointer
    private let deadline: ContinuousClock.Instant

    /// Connects.
    ///
    /// The connection is not the shared one of `dbus_bus_get`, which the app may use itself. libdbus ends the process when a
    /// bus goes away, unless told not to.
    ///
    /// - Parameters:
    ///   - address: The bus' address.
    ///   - deadline: The time at which every later wait ends. libdbus sets no limit to connect(2).
    /// - Throws: ``BusFailure``.
    init(address: String, deadline: ContinuousClock.Instant) throws(BusFailure) {
        let error = LibdbusError()
        guard let connection = dbus_connection_open_private(address, &error.value) else {
            throw error.failure(.busUnavailable)
        }
        dbus_connection_set_exit_on_disconnect(connection, 0)
        self.connection = connection
        self.deadline = deadline
    }

    deinit {
        dbus_connection_close(connection)
        dbus_connection_unref(connection)
    }

    /// Registers with the bus.
    ///
    /// `dbus_bus_register` does the same, but waits up to 25 seconds for the reply.
    func register() throws(BusFailure) {
        let hello = try BusMessage.methodCall(
            destination: DBUS_SERVICE_DBUS, path: DBUS_PATH_DBUS, interface: DBUS_INTERFACE_DBUS, method: "Hello")
        var serial: dbus_uint32_t = 0
        guard dbus_connection_send(connection, hello.message, &serial) != 0 else { throw .outOfMemory }
        let reply = try reply(to: serial)
        let error = LibdbusError()
        guard dbus_set_error_from_message(&error.value, reply.message) == 0 else {
            throw error.failure(.busUnavailable)
        }
    }

    /// Calls `GetCredentials`.
    ///
    /// - Parameter account: The requested account name.
    /// - Returns: The credentials.
    /// - Throws: ``BusFailure``.
    func credentials(account: String) throws(BusFailure) -> Credentials {
        var descriptor: CInt = -1
        guard dbus_connection_get_unix_fd(connection, &descriptor) != 0 else { throw BusFailure(.disconnected) }
        try send(account: account, on: descriptor)
        while true {
            // A bus that always has another message must not delay the timeout.
            _ = try remainingMilliseconds()
            let received = try receive(from: descriptor)
            let message = try received.redactedMessage()
            guard dbus_message_get_reply_serial(message.message) == Self.serial else { continue }
            let error = LibdbusError()
            guard dbus_set_error_from_message(&error.value, message.message) == 0 else {
                throw error.failure(.refused)
            }
            guard dbus_message_has_signature(message.message, DBUS_TYPE_STRING_AS_STRING) != 0 else {
                throw BusFailure(.malformedReply)
            }
            // libdbus, which saw other characters, would have closed the connection.
            guard isUTF8(received.text) else { throw BusFailure(.disconnected) }
            guard let credentials = GetCredentials.credentials(in: received.text) else {
                throw BusFailure(.malformedReply)
            }
            return credentials
        }
    }

    private func send(account: String, on descriptor: CInt) throws(BusFailure) {
        let call = try BusMessage.methodCall(
            destination: GetCredentials.destination, path: GetCredentials.path, interface: GetCredentials.interface,
            method: GetCredentials.method, argument: account)
        dbus_message_set_serial(call.message, Self.serial)
        var bytes: UnsafeMutablePointer<CChar>?
        var count: CInt = 0
        guard dbus_message_marshal(call.message, &bytes, &count) != 0, let bytes else { throw .outOfMemory }
        defer { dbus_free(bytes) }
        try transfer(Int(count), on: descriptor, waitingFor: POLLOUT) { sent in
            Glibc.send(descriptor, bytes + sent, Int(count) - sent, CInt(MSG_DONTWAIT | MSG_NOSIGNAL))
        }
    }

    private func receive(from descriptor: CInt) throws(BusFailure) -> ReceivedMessage {
        let prefix = ReceivedMessage(byteCount: ReceivedMessage.prefixSize)
        try fill(prefix.bytes, from: descriptor)
        let size = dbus_message_demarshal_bytes_needed(
            prefix.bytes.bindMemory(to: CChar.self).baseAddress, CInt(ReceivedMessage.prefixSize))
        // As libdbus does, treat bytes that are no D-Bus message as the end of the connection.
        guard size >= ReceivedMessage.prefixSize else { throw BusFailure(.disconnected) }
        guard size <= Self.maximumMessageSize else { throw BusFailure(.malformedReply) }
        let message = ReceivedMessage(byteCount: Int(size))
        message.bytes.copyMemory(from: UnsafeRawBufferPointer(prefix.bytes))
        try fill(
            UnsafeMutableRawBufferPointer(rebasing: message.bytes[ReceivedMessage.prefixSize...]), from: descriptor)
        return message
    }

    private func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: CInt) throws(BusFailure) {
        try transfer(buffer.count, on: descriptor, waitingFor: POLLIN) { received in
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[received...])
            return recv(descriptor, rest.baseAddress, rest.count, CInt(MSG_DONTWAIT))
        }
    }

    /// Sends or receives bytes until all are transferred or the deadline has passed.
    ///
    /// - Parameters:
    ///   - total: The number of bytes.
    ///   - descriptor: The socket.
    ///   - events: The event of poll(2) to wait for when nothing can be transferred.
    ///   - step: Transfers some bytes without blocking; gets the number transferred so far.
    /// - Throws: ``BusFailure``.
    private func transfer(
        _ total: Int, on descriptor: CInt, waitingFor events: CInt, _ step: (_ transferred: Int) -> Int
    ) throws(BusFailure) {
        var transferred = 0
        while transferred < total {
            let count = step(transferred)
            if count > 0 {
                transferred += count
                continue
            }
            guard count < 0, errno == EAGAIN || errno == EINTR else { throw BusFailure(.disconnected) }
            var waiting = pollfd(fd: descriptor, events: Int16(events), revents: 0)
            poll(&waiting, 1, try remainingMilliseconds())
        }
    }

    /// The time until the deadline.
    private func remainingMilliseconds() throws(BusFailure) -> CInt {
        let remaining = ContinuousClock.now.duration(to: deadline).milliseconds
        guard remaining > 0 else { throw BusFailure(.timedOut) }
        return remaining
    }

    /// Waits for the reply to a message that libdbus sent.
    ///
    /// `dbus_connection_send_with_reply_and_block` is not used because it waits without a limit until the bus has accepted the
    /// connection. Pending calls of libdbus are not used because libdbus prepares a timeout error for each, which takes
    /// 20,000 instructions.
    private func reply(to serial: dbus_uint32_t) throws(BusFailure) -> BusMessage {
        var isConnected = true
        while true {
            while let message = dbus_connection_pop_message(connection) {
                let reply = BusMessage(message)
                if dbus_message_get_reply_serial(message) == serial { return reply }
            }
            guard isConnected else { throw BusFailure(.disconnected) }
            isConnected = dbus_connection_read_write(connection, try remainingMilliseconds()) != 0
        }
    }
}
