import Foundation
internal import VapixSupport

/// The public side of a listener: accepts connections, and forwards their requests to the HTTP server behind it, one by
/// one.
///
/// The relay applies the faults, because an HTTP library cannot, for example, cut a reply within its headers. Each
/// connection has a thread of its own, which blocks. The relay keeps its port while it is down.
final class HTTPRelay: Sendable {
    /// A reason to be down; a relay is up without any.
    typealias Outage = UUID

    private struct State {
        var outages: Set<Outage> = []
        var limit: (count: Int, beyond: Fault.BeyondLimit)?
        var clients: Set<CInt> = []
        var servers: Set<CInt> = []
        var threads = 0
        var isStopped = false
        var whenStopped: [CheckedContinuation<Void, Never>] = []
        var isClosed = false
    }

    /// The address and the port it listens on.
    let address: String
    let port: UInt16

    /// The faults of requests.
    let script: RequestScript
    let clock: DeviceClock
    let log: RequestLog
    /// Restarts the whole web server, which is down for the given time.
    let restart: @Sendable (Duration) -> Void
    /// The challenge of a reply with status 401.
    let challenge: String
    private let streams: any ConnectionPrograms
    private let backend: String
    private let listener: CInt
    private let wakeUp: WakeUp
    private let state = Locked(State())

    /// Starts to listen.
    ///
    /// - Parameters:
    ///   - address: An IPv4 address of this machine.
    ///   - port: The port; 0 is any free port.
    ///   - socket: A bound socket instead; `nil` opens the port.
    ///   - backend: The abstract Unix address of the HTTP server behind the relay.
    ///   - challenge: The challenge of a reply with status 401.
    ///   - streams: The programs that serve a whole connection, instead of the HTTP server.
    ///   - server: The web server that the relay belongs to.
    /// - Throws: `SimulatorError` if the port is taken.
    init(
        address: String, port: UInt16, socket: CInt? = nil, backend: String, challenge: String,
        streams: any ConnectionPrograms,
        of server: WebServer
    ) throws {
        let bound = try socket.map { (descriptor: $0, port: try Self.port(of: $0)) } ?? Self.bind(address, port)
        do {
            wakeUp = try WakeUp()
        } catch {
            Foundation.close(bound.descriptor)
            throw error
        }
        (listener, self.port) = bound
        self.address = address
        self.backend = backend
        self.challenge = challenge
        self.streams = streams
        script = server.script
        clock = server.clock
        log = server.log
        restart = { server.restart($0) }
        _ = fcntl(listener, F_SETFL, O_NONBLOCK)
        guard listen(listener, CInt(SOMAXCONN)) == 0, startThread({ $0.acceptConnections() }) else {
            throw SimulatorError(String(cString: strerror(errno)))
        }
    }

    /// Ends all connections and stops listening; returns when all threads have ended.
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

    /// Ends all connections and stops listening, without waiting for the threads.
    func beginStop() {
        state.withLock { state in
            guard !state.isStopped else { return }
            state.isStopped = true
            for descriptor in state.clients.union(state.servers) { shutdown(descriptor, CInt(SHUT_RDWR)) }
            shutdown(listener, CInt(SHUT_RDWR))
            wakeUp.signal()
        }
    }

    deinit {
        state.withLock { close(&$0) }
    }

    private func close(_ state: inout State) {
        guard !state.isClosed else { return }
        state.isClosed = true
        Foundation.close(listener)
    }

    // MARK: Faults

    /// Goes down: refuses new connections and breaks the open ones.
    func goDown(_ outage: Outage) {
        state.withLock { state in
            guard !state.isStopped else { return }
            // Stops listening and keeps the port. After a second shutdown the socket could not listen again.
            if state.outages.isEmpty { shutdown(listener, CInt(SHUT_RDWR)) }
            state.outages.insert(outage)
            // In this order, a client whose connection has ended cannot open another one.
            for client in state.clients { shutdown(client, CInt(SHUT_RDWR)) }
        }
    }

    /// Ends an outage; the relay comes up if there is no other.
    func comeUp(_ outage: Outage) {
        state.withLock { state in
            state.outages.remove(outage)
            if state.outages.isEmpty, !state.isStopped { listen(listener, CInt(SOMAXCONN)) }
            wakeUp.signal()
        }
    }

    /// Limits the number of simultaneous connections; `nil` removes the limit.
    func limit(_ limit: (count: Int, beyond: Fault.BeyondLimit)?) {
        state.withLock { state in
            state.limit = limit
            wakeUp.signal()
        }
    }

    // MARK: Connections

    private func acceptConnections() {
        while true {
            let (isStopped, isAccepting) = state.withLock { state in
                let isFull = state.limit.map { state.clients.count >= $0.count && $0.beyond == .wait } ?? false
                return (state.isStopped, state.outages.isEmpty && !isFull)
            }
            if isStopped { return }
            var waiting = [
                pollfd(fd: wakeUp.descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: listener, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&waiting, isAccepting ? 2 : 1, -1) >= 0 || errno == EINTR else { return }
            if waiting[0].revents != 0 { wakeUp.reset() }
            guard isAccepting else { continue }
            let client = accept(listener, nil, nil)
            if client >= 0 {
                take(client)
            } else if errno == EINVAL {
                listenAgain()
            } else if errno == EMFILE || errno == ENFILE {
                // Without a free descriptor the connection stays in the backlog.
                usleep(10_000)
            }
        }
    }

    /// Tries again to listen, in case `listen` failed when the relay came up; otherwise it would stay down.
    private func listenAgain() {
        let isWanted = state.withLock { state in
            guard state.outages.isEmpty, !state.isStopped else { return false }
            listen(listener, CInt(SOMAXCONN))
            return true
        }
        // Not after the end of the camera: `stop()` would wait for this sleep.
        if isWanted { usleep(10_000) }
    }

    private func take(_ client: CInt) {
        _ = fcntl(client, F_SETFD, FD_CLOEXEC)
        var on: CInt = 1
        setsockopt(client, CInt(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<CInt>.size))
        let stream = SocketStream(client)
        let (isWelcome, beyond) = state.withLock { state -> (Bool, Fault.BeyondLimit?) in
            guard state.outages.isEmpty, !state.isStopped else { return (false, nil) }
            if let limit = state.limit, state.clients.count >= limit.count { return (false, limit.beyond) }
            state.clients.insert(client)
            return (true, nil)
        }
        if beyond == .reset { stream.resetOnClose() }
        guard isWelcome else {
            Foundation.close(client)
            return
        }
        let isStarted = startThread { relay in
            RelayedConnection(client: SocketStream(client), relay: relay).serve()
            relay.drop(client: client)
        }
        if !isStarted { drop(client: client) }
    }

    private func drop(client: CInt) {
        state.withLock { state in
            state.clients.remove(client)
            Foundation.close(client)
            wakeUp.signal()
        }
    }

    private func startThread(_ work: @escaping @Sendable (HTTPRelay) -> Void) -> Bool {
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
            guard state.threads == 0, state.isStopped else { return [] }
            close(&state)
            defer { state.whenStopped = [] }
            return state.whenStopped
        }
        for continuation in waiting { continuation.resume() }
    }

    private static func bind(_ address: String, _ port: UInt16) throws -> (descriptor: CInt, port: UInt16) {
        let first = try bindSocket(address, port)
        guard port == 0 else { return first }
        // The kernel releases a port that it chose itself when the socket stops listening, but keeps a requested one.
        defer { Foundation.close(first.descriptor) }
        return try bindSocket(address, first.port)
    }

    private static func port(of socket: CInt) throws -> UInt16 {
        var name = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &size) }
        }
        guard status == 0, name.sin_family == sa_family_t(AF_INET), name.sin_port != 0 else {
            throw SimulatorError("the socket for the network listener is not bound to a port")
        }
        return UInt16(bigEndian: name.sin_port)
    }

    private static func bindSocket(_ address: String, _ port: UInt16) throws -> (descriptor: CInt, port: UInt16) {
        let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        inet_pton(AF_INET, address, &name.sin_addr)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        var on: CInt = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<CInt>.size))
        let status = withUnsafeMutablePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                Foundation.bind(descriptor, name, size) == 0 ? getsockname(descriptor, name, &size) : -1
            }
        }
        guard descriptor >= 0, status == 0 else {
            let reason = String(cString: strerror(errno))
            Foundation.close(descriptor)
            throw SimulatorError(reason)
        }
        return (descriptor, UInt16(bigEndian: name.sin_port))
    }
}

extension HTTPRelay {
    /// Whether each connection ends after one reply.
    var endsConnections: Bool { state.withLock { $0.limit != nil } }

    /// Whether a program serves the whole connection of a path.
    func isStream(_ path: String) -> Bool { streams.serves(path) }

    /// The operation that a request calls; `nil` if it calls none.
    func operation(of request: CGIRequest, at path: String) -> String? { streams.operation(of: request, at: path) }

    /// Connects to a program that serves a whole connection, or to the server; `nil` while the relay stops.
    func openServer(isStream: Bool) -> SocketStream? {
        isStream ? openStream() : openServer()
    }

    /// Starts a thread for a program that serves a whole connection.
    private func openStream() -> SocketStream? {
        guard let (ours, theirs) = try? SocketPair.make() else { return nil }
        let isOpen = state.withLock { state in
            if !state.isStopped { state.servers.insert(ours) }
            return !state.isStopped
        }
        let isStarted =
            isOpen
            && startThread { relay in
                relay.streams.serve(SocketStream(theirs))
                Foundation.close(theirs)
            }
        if isStarted { return SocketStream(ours) }
        Foundation.close(theirs)
        closeServer(SocketStream(ours))
        return nil
    }

    private func openServer() -> SocketStream? {
        let descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &name.sun_path) { $0.dropFirst().copyBytes(from: backend.utf8) }
        let status = withUnsafePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        let isOpen =
            status == 0
            && state.withLock { state in
                if !state.isStopped { state.servers.insert(descriptor) }
                return !state.isStopped
            }
        if isOpen { return SocketStream(descriptor) }
        Foundation.close(descriptor)
        return nil
    }

    func closeServer(_ stream: SocketStream) {
        state.withLock { state in
            state.servers.remove(stream.descriptor)
            Foundation.close(stream.descriptor)
        }
    }
}
