import FlyingFox
import FlyingSocks
import Foundation
internal import VapixSupport

/// A web server: a listening port, and behind it the host that answers.
final class WebServer: Sendable {
    /// The port it listens on.
    var port: UInt16 { relay.port }

    /// The public side, where faults happen.
    let relay: HTTPRelay

    private let server: HTTPServer
    private let task: Task<Void, Never>

    private init(relay: HTTPRelay, server: HTTPServer, task: Task<Void, Never>) {
        self.relay = relay
        self.server = server
        self.task = task
    }

    deinit {
        relay.beginStop()
        task.cancel()
    }

    /// Listens on the first of several ports that is to be had.
    ///
    /// - Parameters:
    ///   - address: An IPv4 address of this machine.
    ///   - ports: The ports to try, in order; 0 is any free one.
    ///   - host: What answers.
    ///   - servers: The camera's web server as a whole.
    /// - Returns: The running server.
    /// - Throws: `SimulatorError` when none of the ports is to be had.
    static func start(
        address: String, ports: [UInt16], host: VirtualHost, of servers: WebServers
    ) async throws -> WebServer {
        let backend = "vapix-" + RandomText.alphanumeric(24)
        var relay: HTTPRelay?
        var reasons: [String] = []
        for port in ports where relay == nil {
            do {
                relay = try HTTPRelay(
                    address: address, port: port, backend: backend, challenge: host.authentication.challenge,
                    streams: StreamHost(host), of: servers)
            } catch {
                reasons.append("port \(port): \(error)")
            }
        }
        guard let relay else {
            throw SimulatorError(
                """
                the simulator cannot listen on \(address) (\(reasons.joined(separator: "; "))): \
                choose another port, or 0 for any free one
                """)
        }
        do {
            let (server, task) = try await startServer(backend, host)
            return WebServer(relay: relay, server: server, task: task)
        } catch {
            await relay.stop()
            throw error
        }
    }

    /// Starts the server behind, on an abstract Unix socket: no file, and gone with the process.
    private static func startServer(_ name: String, _ host: VirtualHost) async throws -> (HTTPServer, Task<Void, Never>)
    {
        let configuration = HTTPServer.Configuration(
            address: sockaddr_un.unix(abstractNamespace: name), timeout: 120,
            pool: SocketPool(queue: FrugalEventQueue()), logger: .disabled)
        let server = HTTPServer(config: configuration, handler: host)
        let (start, report) = AsyncThrowingStream<Void, any Error>.makeStream()
        let task = Task {
            do { try await server.run() } catch { report.finish(throwing: error) }
        }
        let waiting = Task {
            do {
                try await server.waitUntilListening(timeout: 10)
                report.yield()
            } catch { report.finish(throwing: error) }
        }
        defer { waiting.cancel() }
        do {
            for try await _ in start { break }
            return (server, task)
        } catch {
            task.cancel()
            await task.value
            throw SimulatorError("the simulator's web server does not start: \(error.localizedDescription)")
        }
    }

    /// Closes the port and all connections; returns when that is done.
    func stop() async {
        await relay.stop()
        await server.stop(timeout: 0)
        await task.value
    }
}

/// The listening ports of one camera, which share one web server's fate.
final class WebServers: Sendable {
    private struct Member {
        weak var relay: HTTPRelay?
    }

    /// What goes wrong with requests.
    let script = RequestScript()
    let clock: DeviceClock
    let log: RequestLog
    private let members = Locked<[Member]>([])

    init(clock: DeviceClock, log: RequestLog) {
        self.clock = clock
        self.log = log
    }

    private var relays: [HTTPRelay] { members.withLock { $0.compactMap(\.relay) } }

    /// Opens a port; see `WebServer.start`.
    func start(address: String, ports: [UInt16], host: VirtualHost) async throws -> WebServer {
        let server = try await WebServer.start(address: address, ports: ports, host: host, of: self)
        members.withLock { $0.append(Member(relay: server.relay)) }
        return server
    }

    /// Refuses and breaks all connections, until `comeUp` with the same outage.
    func goDown(_ outage: HTTPRelay.Outage) {
        for relay in relays { relay.goDown(outage) }
    }

    func comeUp(_ outage: HTTPRelay.Outage) {
        for relay in relays { relay.comeUp(outage) }
    }

    /// Limits the connections to each port.
    func limit(_ limit: (count: Int, beyond: Fault.BeyondLimit)?) {
        for relay in relays { relay.limit(limit) }
    }

    /// Goes down at once, and comes up after a while.
    func restart(_ duration: Duration) {
        let outage = HTTPRelay.Outage()
        goDown(outage)
        Task {
            try? await Task.sleep(for: duration)
            comeUp(outage)
        }
    }
}
