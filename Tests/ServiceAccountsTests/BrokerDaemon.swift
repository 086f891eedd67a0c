import Foundation
import TestSupport
import TestTools

/// A private dbus-broker, which checks messages in other ways than dbus-daemon.
///
/// Its usual launcher needs systemd, so this is a controller of its own: it hands a listening socket over, with a policy that allows
/// everything. What a broker never passes on, such as a reply that nobody asked for, it does not pass on with that either.
final class BrokerDaemon {
    private let child: ChildProcess
    private let controller: CInt
    private let folder: String

    /// The address of the bus.
    var address: String { "unix:path=\(folder)/bus" }

    /// Whether dbus-broker is installed, or `VAPIX_DBUS_BROKER` names it.
    static let isInstalled = access(program, X_OK) == 0

    private static let program =
        ProcessInfo.processInfo.environment["VAPIX_DBUS_BROKER"] ?? "/usr/bin/dbus-broker"

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Starts a broker, which listens when this returns.
    init() throws {
        let folder = "/tmp/vapix-broker-\(UUID().uuidString)"
        self.folder = folder
        mkdir(folder, 0o700)
        // The broker accepts until there is no more to accept.
        let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let listener = socket(AF_UNIX, kind, 0)
        defer { close(listener) }
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: "\(folder)/bus".utf8) }
        let isListening = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 && listen(listener, 16) == 0
            }
        }
        var ends: [CInt] = [-1, -1]
        guard isListening, socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Failure(description: "no socket: \(String(cString: strerror(errno)))")
        }
        controller = ends[0]
        child = try ChildProcess(
            Self.program,
            [
                "--controller", "3", "--machine-id", "0123456789abcdef0123456789abcdef", "--max-bytes", "1000000000",
                "--max-fds", "1000", "--max-matches", "100000", "--max-objects", "100000",
            ], environment: [:], descriptors: [(3, ends[1])])
        close(ends[1])
        limitWaits(of: controller)
        try send(Array("\0AUTH EXTERNAL\r\nDATA\r\nNEGOTIATE_UNIX_FD\r\nBEGIN\r\n".utf8))
        _ = try receive { bytes in bytes.count { $0 == UInt8(ascii: "\n") } == 3 }
        let call = RawMessage(
            kind: .methodCall, path: "/org/bus1/DBus/Broker", interface: "org.bus1.DBus.Broker", member: "AddListener",
            signature: "ohv", descriptorCount: 1, body: Self.listener)
        try send(call.bytes, with: listener)
        let answer = try receive { $0.count >= 16 }
        guard answer[1] == RawMessage.Kind.methodReturn.rawValue else {
            throw Failure(description: "dbus-broker refuses: \(String(decoding: answer, as: UTF8.self))")
        }
    }

    deinit {
        close(controller)
        child.kill()
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func receive(until isComplete: ([UInt8]) -> Bool) throws -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !isComplete(all) {
            let count = recv(controller, &buffer, buffer.count, 0)
            guard count > 0 else { throw Failure(description: "dbus-broker does not answer") }
            all += buffer[..<count]
        }
        return all
    }

    private func send(_ bytes: [UInt8], with descriptor: CInt? = nil) throws {
        var bytes = bytes
        let count = bytes.withUnsafeMutableBytes { bytes in
            var part = iovec(iov_base: bytes.baseAddress, iov_len: bytes.count)
            return withUnsafeMutablePointer(to: &part) { part in
                var header = msghdr()
                header.msg_iov = part
                header.msg_iovlen = 1
                guard let descriptor else { return sendmsg(controller, &header, CInt(MSG_NOSIGNAL)) }
                // A `cmsghdr` and one descriptor.
                let size = MemoryLayout<cmsghdr>.size
                var control = [UInt64](repeating: 0, count: size / 8 + 1)
                return control.withUnsafeMutableBytes { control in
                    var head = cmsghdr()
                    head.cmsg_len = size + MemoryLayout<CInt>.size
                    head.cmsg_level = SOL_SOCKET
                    head.cmsg_type = CInt(SCM_RIGHTS)
                    control.storeBytes(of: head, as: cmsghdr.self)
                    control.storeBytes(of: descriptor, toByteOffset: size, as: CInt.self)
                    header.msg_control = control.baseAddress
                    header.msg_controllen = control.count
                    return sendmsg(controller, &header, CInt(MSG_NOSIGNAL))
                }
            }
        }
        guard count == bytes.count else { throw Failure(description: "dbus-broker does not listen") }
    }

    // MARK: The policy

    private static let batchType = "bta(btbs)a(btssssuutt)a(btssssuutt)"

    /// The arguments of AddListener: an object, the first descriptor, and a policy for all users.
    private static var listener: [UInt8] {
        var body = RawMessage.strings("/org/bus1/DBus/Listener/0")
        let type = "(a(u(\(batchType)))a(buu(\(batchType)))a(ss)bs)"
        align(&body, 4)
        body += RawMessage.number(0) + [UInt8(type.utf8.count)] + type.utf8 + [0]
        align(&body, 8)
        addArray(to: &body) { body in
            body += RawMessage.number(.max)
            addPermission(to: &body)
            // Any name, and anything below it.
            addArray(to: &body) { body in
                addPermission(to: &body)
                body += RawMessage.number(1) + RawMessage.string("")
            }
            for _ in 0..<2 {
                addArray(to: &body) { body in
                    addPermission(to: &body)
                    body += RawMessage.strings("", "", "", "")
                    align(&body, 4)
                    body += RawMessage.number(0) + RawMessage.number(0)
                    align(&body, 8)
                    body += [UInt8](repeating: 0, count: 8) + [UInt8](repeating: 0xFF, count: 8)
                }
            }
        }
        for _ in 0..<2 { addArray(to: &body) { _ in } }
        return body + RawMessage.number(0) + RawMessage.string("session")
    }

    /// Adds "yes", with the lowest priority.
    private static func addPermission(to body: inout [UInt8]) {
        align(&body, 8)
        body += RawMessage.number(1)
        align(&body, 8)
        body += RawMessage.number(1) + RawMessage.number(0)
    }

    /// Adds an array of structures, of which `element` makes one or none.
    private static func addArray(to body: inout [UInt8], _ element: (inout [UInt8]) -> Void) {
        align(&body, 4)
        let place = body.count
        body += RawMessage.number(0)
        align(&body, 8)
        let start = body.count
        element(&body)
        body.replaceSubrange(place..<(place + 4), with: RawMessage.number(UInt32(body.count - start)))
    }

    private static func align(_ body: inout [UInt8], _ size: Int) {
        while body.count % size != 0 { body.append(0) }
    }
}
