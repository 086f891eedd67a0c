internal import CDBus
import Glibc

/// A private connection to a bus, for one acquisition on one thread.
///
/// libdbus connects, authenticates and serialises. Everything from `Hello` on is read from the socket directly:
///
/// - The reply of `GetCredentials` goes into memory that is wiped. libdbus would leave copies of the password in memory that it
///   frees.
/// - libdbus reads as many bytes as there are. If it read the reply to `Hello`, it could keep the start of the next message.
///
/// It is a class: without whole-module optimization, Swift 6.3.1 skips the `deinit` of a noncopyable structure that has a
/// `ContinuousClock.Instant` and stands in another file than its user.
final class BusConnection {
    /// The serial numbers of the calls.
    private enum Serial {
        static let hello: dbus_uint32_t = 1
        static let watchOwner: dbus_uint32_t = 2
        static let getOwner: dbus_uint32_t = 3
        static let getCredentials: dbus_uint32_t = 4
    }

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

    /// Authenticates, and registers with the bus.
    ///
    /// - Returns: The connection's socket.
    /// - Throws: ``BusFailure``.
    func register() throws(BusFailure) -> BusSocket {
        var descriptor: CInt = -1
        guard dbus_connection_get_unix_fd(connection, &descriptor) != 0 else { throw BusFailure(.disconnected) }
        let socket = BusSocket(descriptor: descriptor, deadline: deadline)
        // It is authenticated when its last byte is sent. The bus sends no message before it gets `Hello`.
        while dbus_connection_get_is_authenticated(connection) == 0 {
            guard dbus_connection_get_is_connected(connection) != 0 else { throw BusFailure(.disconnected) }
            dbus_connection_read_write(connection, try socket.remainingMilliseconds())
        }
        try socket.send([try .bus("Hello", serial: Serial.hello)])
        while true {
            guard let message = try socket.receive(), message.isFromBus, message.isReply(to: Serial.hello) else {
                continue
            }
            guard message.header.kind == .methodReturn else { throw BusFailure(message, fallback: .busUnavailable) }
            return socket
        }
    }

    /// Calls `GetCredentials`.
    ///
    /// - Parameters:
    ///   - account: The requested account name.
    ///   - socket: The connection's socket.
    /// - Returns: The credentials.
    /// - Throws: ``BusFailure``.
    func credentials(account: String, on socket: BusSocket) throws(BusFailure) -> Credentials {
        // The bus handles them one after the other, so it has told the owner before the service can answer.
        try socket.send([
            try .bus("AddMatch", argument: ServiceOwners.matchRule, serial: Serial.watchOwner),
            try .bus("GetNameOwner", argument: GetCredentials.destination, serial: Serial.getOwner),
            try .methodCall(
                destination: GetCredentials.destination, path: GetCredentials.path, interface: GetCredentials.interface,
                method: GetCredentials.method, argument: account, serial: Serial.getCredentials),
        ])
        var owners = ServiceOwners()
        while true {
            guard let message = try socket.receive() else { continue }
            guard message.isReply(to: Serial.getCredentials), owners.mayHaveSent(message) else {
                owners.note(message, watchSerial: Serial.watchOwner, ownerSerial: Serial.getOwner)
                continue
            }
            guard message.header.kind == .methodReturn else { throw BusFailure(message, fallback: .refused) }
            guard let text = message.onlyText, let credentials = GetCredentials.credentials(in: text) else {
                throw BusFailure(.malformedReply)
            }
            return credentials
        }
    }
}

extension BusSocket {
    /// Sends method calls in one piece.
    fileprivate func send(_ calls: [BusMessage]) throws(BusFailure) {
        var all: [UInt8] = []
        for call in calls { all += try call.bytes() }
        try send(all)
    }
}
