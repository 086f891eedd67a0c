import Foundation
internal import VapixSupport

/// The sockets of the control interface.
///
/// Each connection has a thread of its own, which blocks.
final class ControlListener: Sendable {
    /// The hosts that a request may name; `nil` on a Unix socket, which no web page reaches.
    typealias Hosts = Set<String>

    private struct State {
        var clients: Set<CInt> = []
        var threads = 0
        var isStopping = false
        var isClosed = false
        var whenStopped: [CheckedContinuation<Void, Never>] = []
    }

    /// The maximum number of connections; more wait.
    private static let maximumCount = 100

    let url: String
    private let hosts: Hosts?
    private let sockets: [CInt]
    /// The file of a Unix socket.
    private let file: String?
    private let wakeUp: WakeUp
    private let state = Locked(State())

    /// Opens the sockets.
    ///
    /// - Throws: `SimulatorError` if an address is taken.
    init(_ address: ControlInterface.Address) throws {
        wakeUp = try WakeUp()
        switch address {
        case .unixSocket(let path):
            sockets = [try Self.openUnixSocket(path)]
            file = path
            hosts = nil
            url = "unix:" + path
            return
        case .port(let port):
            sockets = [try Self.openPort(port)]
        case .listeningSocket(let socket):
            // Not for the processes that the camera starts.
            _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
            sockets = [socket, try Self.openPort(Self.port(of: socket))]
        }
        file = nil
        let port = Self.port(of: sockets[0])
        url = "http://127.0.0.1" + (port == 80 ? "" : ":\(port)")
        let names = ["127.0.0.1", "localhost"]
        hosts = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
    }

    deinit {
        state.withLock { close(&$0) }
    }

    /// Accepts connections.
    ///
    /// - Parameter serve: Serves a connection; the listener closes it.
    func start(_ serve: @escaping @Sendable (SocketStream, Hosts?) -> Void) {
        startThread { $0.acceptConnections(serve) }
    }

    var connectionCount: Int { state.withLock { $0.clients.count } }

    var isStopping: Bool { state.withLock(\.isStopping) }

    /// Ends all connections and stops listening, without waiting for the threads.
    func beginStop() {
        state.withLock { state in
            guard !state.isStopping else { return }
            state.isStopping = true
            for client in state.clients { shutdown(client, CInt(SHUT_RDWR)) }
            if let file { unlink(file) }
            if state.threads == 0 { close(&state) }
            wakeUp.signal()
        }
    }

    /// Ends all connections and stops listening; returns when the threads have ended.
    func stop() async {
        beginStop()
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if state.threads > 0 { state.whenStopped.append(continuation) }
                return state.threads == 0
            }
            if isOver { continuation.resume() }
        }
    }

    private func close(_ state: inout State) {
        guard !state.isClosed else { return }
        state.isClosed = true
        for socket in sockets { Foundation.close(socket) }
    }

    // MARK: Connections

    private func acceptConnections(_ serve: @escaping @Sendable (SocketStream, Hosts?) -> Void) {
        while true {
            let (isStopping, isFull) = state.withLock { ($0.isStopping, $0.clients.count >= Self.maximumCount) }
            if isStopping { return }
            let descriptors = [wakeUp.descriptor] + (isFull ? [] : sockets)
            var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&waiting, nfds_t(waiting.count), -1) >= 0 || errno == EINTR else { return }
            if waiting[0].revents != 0 { wakeUp.reset() }
            for entry in waiting.dropFirst() where entry.revents != 0 {
                let client = accept(entry.fd, nil, nil)
                if client >= 0 {
                    take(client, serve)
                } else if errno == EMFILE || errno == ENFILE {
                    usleep(10_000)
                }
            }
        }
    }

    private func take(_ client: CInt, _ serve: @escaping @Sendable (SocketStream, Hosts?) -> Void) {
        _ = fcntl(client, F_SETFD, FD_CLOEXEC)
        var on: CInt = 1
        setsockopt(client, CInt(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<CInt>.size))
        // A client that neither sends nor reads must not keep its thread for ever.
        var timeout = timeval(tv_sec: 120, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(client, SOL_SOCKET, option, &timeout, socklen_t(MemoryLayout<timeval>.size))
        }
        let isWelcome = state.withLock { state in
            if !state.isStopping { state.clients.insert(client) }
            return !state.isStopping
        }
        guard isWelcome else {
            Foundation.close(client)
            return
        }
        let hosts = hosts
        let isStarted = startThread { listener in
            serve(SocketStream(client), hosts)
            listener.drop(client)
        }
        if !isStarted { drop(client) }
    }

    private func drop(_ client: CInt) {
        state.withLock { state in
            state.clients.remove(client)
            Foundation.close(client)
            wakeUp.signal()
        }
    }

    @discardableResult
    private func startThread(_ work: @escaping @Sendable (ControlListener) -> Void) -> Bool {
        state.withLock { $0.threads += 1 }
        let isStarted = startDedicatedThread { [self] in
            work(self)
            endThread()
        }
        if !isStarted { endThread() }
        return isStarted
    }

    private func endThread() {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.threads -= 1
            guard state.threads == 0, state.isStopping else { return [] }
            close(&state)
            defer { state.whenStopped = [] }
            return state.whenStopped
        }
        for continuation in waiting { continuation.resume() }
    }

    // MARK: Sockets

    /// Opens a listening socket on a port of 127.0.0.1; 0 is any free port.
    ///
    /// - Throws: `SimulatorError` if the port is taken.
    static func openPort(_ port: UInt16) throws -> CInt {
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        inet_pton(AF_INET, "127.0.0.1", &name.sin_addr)
        return try open(AF_INET, name, "port \(port) of 127.0.0.1", "choose another port, or 0 for any free one")
    }

    private static func openUnixSocket(_ path: String) throws -> CInt {
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        // One byte is for the zero at the end.
        let size = MemoryLayout.size(ofValue: name.sun_path) - 1
        guard (1...size).contains(path.utf8.count), !path.utf8.contains(0) else {
            throw SimulatorError(
                "the path of a Unix socket has 1 to \(size) bytes, not \(path.utf8.count): choose another")
        }
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8) }
        return try open(AF_UNIX, name, path, "remove the file, or choose another path")
    }

    private static func open(_ family: CInt, _ name: some Any, _ place: String, _ advice: String) throws -> CInt {
        let descriptor = socket(family, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var on: CInt = 1
        if family == AF_INET {
            setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<CInt>.size))
        }
        var name = name
        let size = socklen_t(MemoryLayout.size(ofValue: name))
        let status = withUnsafeMutablePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) { Foundation.bind(descriptor, $0, size) }
        }
        // Before it listens, so that nobody else connects meanwhile.
        let isPrivate = family != AF_UNIX || status != 0 || chmod(place, 0o600) == 0
        guard descriptor >= 0, status == 0, isPrivate, listen(descriptor, CInt(SOMAXCONN)) == 0 else {
            let reason = String(cString: strerror(errno))
            Foundation.close(descriptor)
            throw SimulatorError("the control interface cannot listen on \(place) (\(reason)): \(advice)")
        }
        return descriptor
    }

    private static func port(of socket: CInt) -> UInt16 {
        var name = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &size) }
        }
        return status == 0 ? UInt16(bigEndian: name.sin_port) : 0
    }
}

extension ControlInterface {
    /// Opens a socket for ``Address/listeningSocket(_:)``, which stays open across `exec`.
    ///
    /// - Parameter port: The port of 127.0.0.1; 0 is any free port.
    /// - Returns: The socket's descriptor.
    /// - Throws: ``SimulatorError`` if the port is taken.
    public static func openListeningSocket(port: UInt16) throws -> CInt {
        let socket = try ControlListener.openPort(port)
        _ = fcntl(socket, F_SETFD, 0)
        return socket
    }
}
