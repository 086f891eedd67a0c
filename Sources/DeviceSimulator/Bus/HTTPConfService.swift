import CDBus
import Foundation
internal import VapixSupport

/// The D-Bus service that issues VAPIX service accounts on a camera: `com.axis.HTTPConf1`.
///
/// It has its own connection, which one thread serves.
final class HTTPConfService: Sendable {
    static let name = "com.axis.HTTPConf1"
    static let path = "/com/axis/HTTPConf1/VAPIXServiceAccounts1"
    static let interface = "com.axis.HTTPConf1.VAPIXServiceAccounts1"

    /// The reply to one `GetCredentials` call.
    enum Reply {
        case text(String)
        case number(Int32)
        case nothing
        case error(BusError)
        case noReply
    }

    private let wakeUp: WakeUp
    private let finished: AsyncStream<Void>

    /// Connects, acquires the name and starts to serve calls.
    ///
    /// - Parameters:
    ///   - address: The bus to connect to.
    ///   - answer: Makes the reply to each `GetCredentials` call, on the service's thread. With `nil`, the owner of the
    ///     name does not have the method.
    ///   - calls: The log of the calls.
    /// - Throws: `SimulatorError` if the bus refuses the connection or the name.
    init(
        address: String, answer: (@Sendable (_ name: String) -> Reply)?, calls: RecordLog<LoggedBusCall>
    ) async throws {
        let wakeUp = try WakeUp()
        let (finished, finish) = AsyncStream<Void>.makeStream()
        let failure: String? = await withCheckedContinuation { started in
            Thread.detachNewThread {
                defer { finish.finish() }
                do {
                    let server = try BusServer(address: address, answer: answer, calls: calls)
                    started.resume(returning: nil)
                    server.run(until: wakeUp.descriptor)
                } catch {
                    started.resume(returning: String(describing: error))
                }
            }
        }
        self.wakeUp = wakeUp
        self.finished = finished
        if let failure { throw SimulatorError(failure) }
    }

    deinit {
        wakeUp.signal()
    }

    /// Releases the name; returns when the thread has ended.
    func stop() async {
        wakeUp.signal()
        for await _ in finished {}
    }
}

extension HTTPConfService {
    /// Makes a bus read its configuration again; returns after it has done so.
    ///
    /// - Parameter address: The bus.
    /// - Throws: `SimulatorError` if the bus refuses or does not exist.
    static func reloadConfiguration(ofBus address: String) async throws {
        let failure = await runOnThread { () -> String? in
            var error = DBusError()
            dbus_error_init(&error)
            defer { dbus_error_free(&error) }
            guard let connection = dbus_connection_open_private(address, &error) else {
                return String(cString: error.message)
            }
            defer {
                dbus_connection_close(connection)
                dbus_connection_unref(connection)
            }
            dbus_connection_set_exit_on_disconnect(connection, 0)
            guard dbus_bus_register(connection, &error) != 0,
                let call = dbus_message_new_method_call(
                    DBUS_SERVICE_DBUS, DBUS_PATH_DBUS, DBUS_INTERFACE_DBUS, "ReloadConfig")
            else { return error.message.map { String(cString: $0) } ?? "out of memory" }
            defer { dbus_message_unref(call) }
            let reply = dbus_connection_send_with_reply_and_block(connection, call, 5000, &error)
            if let reply { dbus_message_unref(reply) }
            return error.message.map { String(cString: $0) }
        }
        if let failure { throw SimulatorError("the simulator's bus does not take its new policy: \(failure)") }
    }
}

/// One connection of the service, confined to one thread.
private final class BusServer {
    private let connection: OpaquePointer
    private let answer: (@Sendable (String) -> HTTPConfService.Reply)?
    private let calls: RecordLog<LoggedBusCall>

    init(
        address: String, answer: (@Sendable (String) -> HTTPConfService.Reply)?, calls: RecordLog<LoggedBusCall>
    ) throws {
        dbus_threads_init_default()
        var error = DBusError()
        dbus_error_init(&error)
        defer { dbus_error_free(&error) }
        guard let connection = dbus_connection_open_private(address, &error) else {
            throw SimulatorError("the simulator cannot reach its own bus: \(String(cString: error.message))")
        }
        self.connection = connection
        self.answer = answer
        self.calls = calls
        dbus_connection_set_exit_on_disconnect(connection, 0)
        guard dbus_bus_register(connection, &error) != 0,
            dbus_bus_request_name(
                connection, HTTPConfService.name, UInt32(DBUS_NAME_FLAG_DO_NOT_QUEUE), &error)
                == DBUS_REQUEST_NAME_REPLY_PRIMARY_OWNER
        else {
            let reason = error.message.map { String(cString: $0) } ?? "another process owns it"
            throw SimulatorError("the simulator cannot own \(HTTPConfService.name): \(reason)")
        }
    }

    deinit {
        dbus_connection_close(connection)
        dbus_connection_unref(connection)
    }

    /// Serves calls until `wakeUp` becomes readable or the connection ends.
    func run(until wakeUp: CInt) {
        var descriptor: CInt = -1
        guard dbus_connection_get_unix_fd(connection, &descriptor) != 0 else { return }
        while true {
            guard dbus_connection_read_write(connection, 0) != 0 else { return }
            while let message = dbus_connection_pop_message(connection) {
                respond(to: message)
                dbus_message_unref(message)
            }
            let unsent = dbus_connection_has_messages_to_send(connection) != 0
            var waiting = [
                pollfd(fd: descriptor, events: Int16(unsent ? POLLIN | POLLOUT : POLLIN), revents: 0),
                pollfd(fd: wakeUp, events: Int16(POLLIN), revents: 0),
            ]
            if poll(&waiting, 2, -1) < 0, errno != EINTR { return }
            if waiting[1].revents != 0 {
                // The bus notices a closed connection later, and the name would stay taken until then.
                dbus_bus_release_name(connection, HTTPConfService.name, nil)
                return
            }
        }
    }

    private func respond(to call: OpaquePointer) {
        guard dbus_message_get_type(call) == DBUS_MESSAGE_TYPE_METHOD_CALL,
            let path = dbus_message_get_path(call).map({ String(cString: $0) }),
            let member = dbus_message_get_member(call).map({ String(cString: $0) })
        else { return }
        let interface = dbus_message_get_interface(call).map { String(cString: $0) }
        let isForService =
            path == HTTPConfService.path && (interface ?? HTTPConfService.interface) == HTTPConfService.interface
        let account = isForService && member == "GetCredentials" ? Self.text(of: call) : nil
        let answer = answer(to: call, path, interface, member, account)
        calls.add { number in
            LoggedBusCall(
                number: number, time: Date().timeIntervalSince1970,
                sender: dbus_message_get_sender(call).map { String(cString: $0) } ?? "", path: path,
                interface: interface, member: member, account: account.map { String($0.prefix(256)) },
                outcome: answer.outcome)
        }
        reply(to: call, answer)
    }

    private func answer(
        to call: OpaquePointer, _ path: String, _ interface: String?, _ member: String, _ account: String?
    ) -> HTTPConfService.Reply {
        switch (interface, member) {
        case ("org.freedesktop.DBus.Peer", "Ping"):
            return .nothing
        case ("org.freedesktop.DBus.Peer", "GetMachineId"):
            return .text("0123456789abcdef0123456789abcdef")
        case (_, _) where Self.introspection(of: path) == nil:
            return .failure("UnknownObject", "No such object path '\(path)'")
        case ("org.freedesktop.DBus.Introspectable", "Introspect"):
            return .text(Self.introspection(of: path) ?? "")
        case (nil, _) where path == HTTPConfService.path,
            (HTTPConfService.interface, _) where path == HTTPConfService.path:
            guard member == "GetCredentials" else { return .failure("UnknownMethod", "No such method '\(member)'") }
            guard let answer else {
                return .failure("UnknownMethod", "No such interface '\(HTTPConfService.interface)'")
            }
            guard let account else {
                let signature = dbus_message_get_signature(call).map { String(cString: $0) } ?? ""
                return .failure(
                    "InvalidArgs", "Type of message, \"(\(signature))\", does not match expected type \"(s)\"")
            }
            return answer(account)
        default:
            return .failure("UnknownInterface", "No such interface '\(interface ?? "")' at '\(path)'")
        }
    }

    /// The argument of a call; `nil` if it is not one string.
    private static func text(of call: OpaquePointer) -> String? {
        guard dbus_message_get_signature(call).map({ String(cString: $0) }) == "s" else { return nil }
        var iterator = DBusMessageIter()
        var text: UnsafePointer<CChar>?
        dbus_message_iter_init(call, &iterator)
        dbus_message_iter_get_basic(&iterator, &text)
        return text.map { String(cString: $0) } ?? ""
    }

    /// Sends the reply.
    ///
    /// These calls fail only without memory; the caller then gets no reply.
    private func reply(to call: OpaquePointer, _ answer: HTTPConfService.Reply) {
        guard dbus_message_get_no_reply(call) == 0 else { return }
        let message: OpaquePointer?
        switch answer {
        case .noReply: return
        case .error(let error):
            // libdbus aborts the process when handed a malformed name.
            let valid = dbus_validate_error_name(error.name, nil) != 0
            message = dbus_message_new_error(
                call, valid ? error.name : "org.freedesktop.DBus.Error.Failed", error.message)
        default: message = dbus_message_new_method_return(call)
        }
        guard let message else { return }
        defer { dbus_message_unref(message) }
        switch answer {
        case .text(let text): cdbus_message_append_string(message, text)
        case .number(let number): cdbus_message_append_int32(message, number)
        default: break
        }
        dbus_connection_send(connection, message, nil)
    }

    /// The introspection XML of an object, or `nil` if the path has none.
    private static func introspection(of path: String) -> String? {
        let header = """
            <!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
              "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">

            """
        if path == HTTPConfService.path {
            return header + """
                <node>
                  <interface name="\(HTTPConfService.interface)">
                    <method name="GetCredentials">
                      <arg name="username" type="s" direction="in"/>
                      <arg name="credentials" type="s" direction="out"/>
                    </method>
                  </interface>
                  <interface name="org.freedesktop.DBus.Introspectable">
                    <method name="Introspect">
                      <arg name="xml_data" type="s" direction="out"/>
                    </method>
                  </interface>
                  <interface name="org.freedesktop.DBus.Peer">
                    <method name="Ping"/>
                    <method name="GetMachineId">
                      <arg name="machine_uuid" type="s" direction="out"/>
                    </method>
                  </interface>
                </node>

                """
        }
        let parent = path == "/" ? path : path + "/"
        guard HTTPConfService.path.hasPrefix(parent) else { return nil }
        let child = HTTPConfService.path.dropFirst(parent.count).prefix { $0 != "/" }
        return header + "<node><node name=\"\(child)\"/></node>\n"
    }
}

extension HTTPConfService.Reply {
    fileprivate static func failure(_ name: String, _ message: String) -> Self {
        .error(BusError(name: "org.freedesktop.DBus.Error." + name, message: message))
    }

    /// The outcome for the log, which shows no password.
    fileprivate var outcome: String {
        switch self {
        case .text, .number, .nothing: "ok"
        case .error(let error): error.name
        case .noReply: "no-reply"
        }
    }
}
