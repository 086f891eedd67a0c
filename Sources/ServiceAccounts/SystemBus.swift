internal import CDBus
import Glibc
internal import VapixSupport

/// The remote method, declared once.
///
/// See <https://developer.axis.com/acap/develop/VAPIX-access-for-ACAP-applications>.
enum GetCredentials {
    static let destination = "com.axis.HTTPConf1"
    static let path = "/com/axis/HTTPConf1/VAPIXServiceAccounts1"
    static let interface = "com.axis.HTTPConf1.VAPIXServiceAccounts1"
    static let method = "GetCredentials"
    /// What manifest.json has to list in `resources.dbus.requiredMethods`.
    static let requiredMethod = interface + "." + method
}

/// The D-Bus system bus, on which a camera hands out service accounts.
public struct SystemBus: Sendable, Hashable {
    /// Where the bus listens, in D-Bus' address form (`unix:path=/run/dbus/system_bus_socket`).
    public let address: String

    /// At most so many calls to one bus at a time.
    static let callsAtOnce = 16

    /// Names a bus.
    ///
    /// - Parameter address: The bus' address; when absent, as with every program that uses libdbus, the value of
    ///   `DBUS_SYSTEM_BUS_ADDRESS` or else the system's usual socket.
    public init(address: String? = nil) {
        self.address = address ?? Self.defaultAddress
    }

    private static var defaultAddress: String {
        // libdbus ignores the variable in programs that run with more rights than their user's.
        let isPrivileged = getuid() != geteuid() || getgid() != getegid()
        guard !isPrivileged, let value = getenv("DBUS_SYSTEM_BUS_ADDRESS"), value.pointee != 0 else {
            return "unix:path=/run/dbus/system_bus_socket"
        }
        return String(cString: value)
    }

    /// Asks the device for a service account.
    ///
    /// Each call may use up one of the device's 200.
    ///
    /// The call runs on a thread of its own. Cancelling the task returns at once; the device may have made the account by
    /// then, which is why ``ServiceAccount`` never cancels it.
    ///
    /// - Parameters:
    ///   - name: The wanted account name.
    ///   - timeout: How long connecting and calling may take together.
    /// - Returns: The credentials.
    /// - Throws: ``ServiceAccountError``, or `CancellationError`.
    package func credentials(forAccount name: String, timeout: Duration) async throws -> Credentials {
        let promise = Promise<Credentials>()
        askForCredentials(account: name, timeout: timeout) { promise.settle($0) }
        return try await promise.value()
    }

    /// Asks the device for a service account, and returns at once.
    ///
    /// - Parameters:
    ///   - name: The wanted account name.
    ///   - timeout: How long connecting and calling may take together.
    ///   - completion: Gets the credentials or a ``ServiceAccountError``, once, on whatever thread.
    func askForCredentials(
        account name: String, timeout: Duration, completion: @escaping RunningCalls.Completion
    ) {
        let deadline = ContinuousClock.now + timeout
        // A little later than libdbus, which has more to say.
        let call = RunningCalls.begin(
            self, account: name, deadline: deadline + .milliseconds(500), completion: completion)
        guard let call else {
            return completion(
                .failure(
                    ServiceAccountError(
                        .busUnavailable, account: name, dbusMessage: "\(Self.callsAtOnce) earlier calls still hang")))
        }
        let hasStarted = startDedicatedThread {
            let result = Result {
                let connection = try BusConnection(address: address, account: name, deadline: deadline)
                try connection.sayHello()
                return try connection.credentials()
            }
            RunningCalls.end(call)?(result)
        }
        guard !hasStarted else { return }
        RunningCalls.end(call)?(
            .failure(
                ServiceAccountError(
                    .busUnavailable, account: name, dbusMessage: "the system has no thread left for the call")))
    }
}

/// One private connection, for one call, confined to one thread.
private struct BusConnection: ~Copyable {
    private let connection: OpaquePointer
    private let account: String
    private let deadline: ContinuousClock.Instant

    /// Opens the connection.
    ///
    /// It is not the shared one of `dbus_bus_get`, because the app may use that for itself; and libdbus ends the process
    /// when a bus goes away unless it is told not to.
    init(address: String, account: String, deadline: ContinuousClock.Instant) throws {
        var error = BusError()
        guard let connection = dbus_connection_open_private(address, &error.value) else {
            throw error.failure(.busUnavailable, account: account)
        }
        dbus_connection_set_exit_on_disconnect(connection, 0)
        self.connection = connection
        self.account = account
        self.deadline = deadline
    }

    deinit {
        dbus_connection_close(connection)
        dbus_connection_unref(connection)
    }

    /// Registers with the bus, as `dbus_bus_register` does; but that waits for the answer as long as 25 seconds.
    func sayHello() throws {
        let hello = try request(
            destination: DBUS_SERVICE_DBUS, path: DBUS_PATH_DBUS, interface: DBUS_INTERFACE_DBUS, method: "Hello")
        var serial: dbus_uint32_t = 0
        guard dbus_connection_send(connection, hello.message, &serial) != 0 else {
            throw ServiceAccountError(.busUnavailable, account: account, dbusMessage: "out of memory")
        }
        let answer = try reply(to: serial)
        var error = BusError()
        guard dbus_set_error_from_message(&error.value, answer.message) == 0 else {
            throw error.failure(.busUnavailable, account: account)
        }
    }

    /// Asks for the account.
    ///
    /// Not by way of libdbus, which would leave copies of the password in memory that it frees: it takes the connection, and
    /// puts messages together and apart, but what comes from here on is received into memory that is wiped.
    func credentials() throws -> Credentials {
        var descriptor: CInt = -1
        guard dbus_connection_get_unix_fd(connection, &descriptor) != 0 else {
            throw ServiceAccountError(.disconnected, account: account)
        }
        try send(Self.serial, on: descriptor)
        while true {
            // Also if there is always something to receive.
            _ = try patience()
            let received = try receive(from: descriptor)
            let message = try harmlessCopy(of: received)
            guard dbus_message_get_reply_serial(message.message) == Self.serial else { continue }
            var error = BusError()
            guard dbus_set_error_from_message(&error.value, message.message) == 0 else {
                throw error.failure(.refused, account: account)
            }
            guard dbus_message_has_signature(message.message, DBUS_TYPE_STRING_AS_STRING) != 0 else {
                throw ServiceAccountError(.malformedReply, account: account)
            }
            guard isUTF8(received.text) else { throw ServiceAccountError(.disconnected, account: account) }
            guard let credentials = Credentials(reply: received.text) else {
                throw ServiceAccountError(.malformedReply, account: account)
            }
            return credentials
        }
    }

    /// The request's number; that of `Hello` is 1.
    private static let serial: dbus_uint32_t = 2
    /// Larger than any message to us, by far.
    private static let largestMessage: CInt = 1 << 20

    private func send(_ serial: dbus_uint32_t, on descriptor: CInt) throws {
        let request = try request(
            destination: GetCredentials.destination, path: GetCredentials.path, interface: GetCredentials.interface,
            method: GetCredentials.method, argument: account)
        dbus_message_set_serial(request.message, serial)
        var bytes: UnsafeMutablePointer<CChar>?
        var count: CInt = 0
        guard dbus_message_marshal(request.message, &bytes, &count) != 0, let bytes else {
            throw ServiceAccountError(.busUnavailable, account: account, dbusMessage: "out of memory")
        }
        defer { dbus_free(bytes) }
        try move(Int(count), POLLOUT, on: descriptor) { sent in
            Glibc.send(descriptor, bytes + sent, Int(count) - sent, CInt(MSG_DONTWAIT | MSG_NOSIGNAL))
        }
    }

    private func receive(from descriptor: CInt) throws -> ReceivedMessage {
        let head = ReceivedMessage(byteCount: 16)
        try receive(into: head.bytes, from: descriptor)
        let size = dbus_message_demarshal_bytes_needed(head.bytes.bindMemory(to: CChar.self).baseAddress, 16)
        // What is no message of D-Bus, libdbus too takes for the end.
        guard size >= 16 else { throw ServiceAccountError(.disconnected, account: account) }
        guard size <= Self.largestMessage else { throw ServiceAccountError(.malformedReply, account: account) }
        let message = ReceivedMessage(byteCount: Int(size))
        message.bytes.copyMemory(from: UnsafeRawBufferPointer(head.bytes))
        try receive(into: UnsafeMutableRawBufferPointer(rebasing: message.bytes[16...]), from: descriptor)
        return message
    }

    private func receive(into room: UnsafeMutableRawBufferPointer, from descriptor: CInt) throws {
        try move(room.count, POLLIN, on: descriptor) { count in
            let rest = UnsafeMutableRawBufferPointer(rebasing: room[count...])
            return recv(descriptor, rest.baseAddress, rest.count, CInt(MSG_DONTWAIT))
        }
    }

    /// Sends or receives so many bytes, waiting for the bus within the deadline.
    private func move(_ total: Int, _ events: CInt, on descriptor: CInt, _ some: (_ moved: Int) -> Int) throws {
        var moved = 0
        while moved < total {
            let count = some(moved)
            if count > 0 {
                moved += count
                continue
            }
            guard count < 0, errno == EAGAIN || errno == EINTR else {
                throw ServiceAccountError(.disconnected, account: account)
            }
            var waiting = pollfd(fd: descriptor, events: Int16(events), revents: 0)
            poll(&waiting, 1, try patience())
        }
    }

    /// How long the bus may still take, in milliseconds.
    private func patience() throws -> CInt {
        let remaining = ContinuousClock.now.duration(to: deadline).milliseconds
        guard remaining > 0 else { throw ServiceAccountError(.timedOut, account: account) }
        return remaining
    }

    /// The message as libdbus reads it, with other letters in place of an answer's text.
    private func harmlessCopy(of received: borrowing ReceivedMessage) throws -> BusMessage {
        var bytes = Array(received.bytes[..<received.startOfText])
        if received.isAnswer {
            bytes += repeatElement(UInt8(ascii: "x"), count: received.bytes.count - received.startOfText)
            // A text ends with a zero.
            if received.startOfText < bytes.count { bytes[bytes.count - 1] = received.bytes.last ?? 0 }
        } else {
            bytes += received.bytes[received.startOfText...]
        }
        var error = BusError()
        let message = bytes.withUnsafeBytes { bytes in
            dbus_message_demarshal(bytes.bindMemory(to: CChar.self).baseAddress, CInt(bytes.count), &error.value)
        }
        guard let message else { throw ServiceAccountError(.disconnected, account: account) }
        return BusMessage(message: message)
    }

    private func request(
        destination: String, path: String, interface: String, method: String, argument: String? = nil
    ) throws -> BusMessage {
        guard let request = dbus_message_new_method_call(destination, path, interface, method) else {
            throw ServiceAccountError(.busUnavailable, account: account, dbusMessage: "out of memory")
        }
        let owned = BusMessage(message: request)
        if let argument {
            guard argument.withCString({ cdbus_message_append_string(owned.message, $0) }) != 0 else {
                throw ServiceAccountError(.busUnavailable, account: account, dbusMessage: "out of memory")
            }
        }
        return owned
    }

    /// Moves the connection on until the reply has come.
    ///
    /// `dbus_connection_send_with_reply_and_block` would do, but before its time-out starts it waits, without a bound, until
    /// the bus has let the connection in. Pending calls and dispatching would do too, but for each call libdbus then composes
    /// the error of a time-out in advance, which takes 20,000 instructions.
    private func reply(to serial: dbus_uint32_t) throws -> BusMessage {
        var isConnected = true
        while true {
            while let message = dbus_connection_pop_message(connection) {
                let answer = BusMessage(message: message)
                if dbus_message_get_reply_serial(message) == serial { return answer }
            }
            guard isConnected else { throw ServiceAccountError(.disconnected, account: account) }
            isConnected = dbus_connection_read_write(connection, try patience()) != 0
        }
    }
}

/// A message as it came, which may hold a password, and is wiped when it goes.
private struct ReceivedMessage: ~Copyable {
    let bytes: UnsafeMutableRawBufferPointer

    init(byteCount: Int) {
        bytes = .allocate(byteCount: byteCount, alignment: 8)
    }

    deinit {
        wipe(bytes)
        bytes.deallocate()
    }

    /// Whether it is what a method returns.
    var isAnswer: Bool { bytes[1] == UInt8(DBUS_MESSAGE_TYPE_METHOD_RETURN) }

    /// Where the text of an answer starts that is one text, behind its length.
    var startOfText: Int {
        let length = bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)
        let bodyCount = bytes[0] == UInt8(ascii: "l") ? UInt32(littleEndian: length) : UInt32(bigEndian: length)
        return bytes.count - min(max(Int(bodyCount) - 4, 0), bytes.count - 16)
    }

    /// The text of an answer that is one text, without the zero at its end.
    var text: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[startOfText...].dropLast()) }
}

private struct BusMessage: ~Copyable {
    let message: OpaquePointer

    deinit {
        dbus_message_unref(message)
    }
}

private struct BusError: ~Copyable {
    var value: DBusError

    init() {
        value = DBusError()
        dbus_error_init(&value)
    }

    deinit {
        var value = self.value
        dbus_error_free(&value)
    }

    /// The error in our terms; `fallback` for names that say nothing about what the caller could do.
    borrowing func failure(_ fallback: ServiceAccountError.Code, account: String) -> ServiceAccountError {
        guard let name = value.name.map({ String(cString: $0) }) else {
            return ServiceAccountError(fallback, account: account)
        }
        let code: ServiceAccountError.Code? =
            switch name {
            case "org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner":
                .serviceUnavailable
            // The bus was to start the service, and could not.
            case _ where name.hasPrefix("org.freedesktop.DBus.Error.Spawn."): .serviceUnavailable
            case "org.freedesktop.DBus.Error.AccessDenied": .accessDenied
            case "org.freedesktop.DBus.Error.UnknownMethod", "org.freedesktop.DBus.Error.UnknownInterface",
                "org.freedesktop.DBus.Error.UnknownObject":
                .unsupported
            case "org.freedesktop.DBus.Error.InvalidArgs", "org.freedesktop.DBus.Error.InvalidSignature":
                .invalidArguments
            case "org.freedesktop.DBus.Error.NoReply", "org.freedesktop.DBus.Error.Timeout",
                "org.freedesktop.DBus.Error.TimedOut":
                .timedOut
            case "org.freedesktop.DBus.Error.Disconnected": .disconnected
            case "org.freedesktop.DBus.Error.NoServer", "org.freedesktop.DBus.Error.FileNotFound": .busUnavailable
            default: nil
            }
        return ServiceAccountError(
            code ?? fallback, account: account, dbusErrorName: name,
            dbusMessage: value.message.map { String(cString: $0) })
    }
}

extension Credentials {
    /// Longer than any credentials seen (about 40 bytes) by far, and shorter than anything that is certainly none.
    private static let longestReply = 1024

    /// Reads `user:password`, split at the first colon; the password may hold more of them.
    init?(reply: UnsafeRawBufferPointer) {
        guard reply.count <= Self.longestReply, let colon = reply.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let username = reply[..<colon]
        let password = reply[(colon + 1)...]
        let isPlain = { (byte: UInt8) in byte >= 0x20 && byte != 0x7F }
        guard !username.isEmpty, !password.isEmpty, username.allSatisfy(isPlain), password.allSatisfy(isPlain) else {
            return nil
        }
        self.init(
            username: String(decoding: username, as: UTF8.self),
            passwordBytes: UnsafeRawBufferPointer(rebasing: password), isServiceAccount: true)
    }
}
