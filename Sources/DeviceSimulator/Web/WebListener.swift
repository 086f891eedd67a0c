import FlyingFox
import FlyingSocks
import Foundation
internal import VapixSupport

/// One listening port of a web server, and the host that serves it.
final class WebListener: Sendable {
    /// The port it listens on.
    var port: UInt16 { relay.port }

    /// The public side, which applies the faults.
    let relay: HTTPRelay

    /// The HTTP server behind the relay.
    private let server: Task<Void, Never>

    private init(relay: HTTPRelay, server: Task<Void, Never>) {
        self.relay = relay
        self.server = server
    }

    deinit {
        relay.beginStop()
        server.cancel()
    }

    /// Listens on the first free one of several ports.
    ///
    /// - Parameters:
    ///   - address: An IPv4 address of this machine.
    ///   - ports: The ports to try, in order; 0 is any free port.
    ///   - socket: A bound socket instead; it is closed in the end.
    ///   - host: Answers requests with a complete body.
    ///   - streams: The programs that serve a whole connection.
    ///   - server: The camera's web server.
    /// - Returns: The running listener.
    /// - Throws: `SimulatorError` if none of the ports is free.
    static func start(
        address: String, ports: [UInt16], socket: CInt?, host: VirtualHost, streams: any ConnectionPrograms,
        of server: WebServer
    ) async throws -> WebListener {
        let backend = "vapix-" + RandomText.alphanumeric(24)
        var relay: HTTPRelay?
        var reasons: [String] = []
        for port in ports where relay == nil {
            do {
                relay = try HTTPRelay(
                    address: address, port: port, socket: socket, backend: backend,
                    challenge: host.authentication.challenge,
                    streams: streams, of: server)
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
            return WebListener(relay: relay, server: try await startServer(backend, host))
        } catch {
            await relay.stop()
            throw error
        }
    }

    /// Starts the HTTP server behind the relay, on an abstract Unix socket: it has no file and ends with the process.
    private static func startServer(_ name: String, _ host: VirtualHost) async throws -> Task<Void, Never> {
        let configuration = HTTPServer.Configuration(
            address: sockaddr_un.unix(abstractNamespace: name), timeout: 120,
            pool: SharedSocketPool.shared, logger: .disabled)
        let server = HTTPServer(config: configuration, handler: host)
        let (start, report) = AsyncThrowingStream<Void, any Error>.makeStream()
        let task = Task {
            do { try await server.run() } catch { report.finish(throwing: error) }
        }
        let waiting = Task {
            do {
                try await server.waitUntilListening(timeout: 60)
                report.yield()
            } catch { report.finish(throwing: error) }
        }
        defer { waiting.cancel() }
        do {
            for try await _ in start { break }
            return task
        } catch {
            task.cancel()
            await task.value
            throw SimulatorError("the simulator's web server does not start: \(error.localizedDescription)")
        }
    }

    /// Closes the port and all connections; returns when that is done.
    func stop() async {
        await relay.stop()
        // Not `HTTPServer.stop`, which closes the socket while the shared queue still waits for it.
        server.cancel()
        await server.value
    }
}
