internal import VapixSupport

/// One camera's web server with all its listeners, which go down and come up together.
final class WebServer: Sendable {
    private struct Member {
        weak var relay: HTTPRelay?
    }

    /// The faults of requests.
    let script = RequestScript()
    let clock: DeviceClock
    let log: RequestLog
    private let members = Locked<[Member]>([])

    init(clock: DeviceClock, log: RequestLog) {
        self.clock = clock
        self.log = log
    }

    private var relays: [HTTPRelay] { members.withLock { $0.compactMap(\.relay) } }

    /// Opens a port; see `WebListener.start`.
    func start(
        address: String, ports: [UInt16], socket: CInt? = nil, host: VirtualHost, streams: any ConnectionPrograms
    ) async throws -> WebListener {
        let listener = try await WebListener.start(
            address: address, ports: ports, socket: socket, host: host, streams: streams, of: self)
        members.withLock { $0.append(Member(relay: listener.relay)) }
        return listener
    }

    /// Breaks all connections and refuses new ones, until `comeUp` with the same outage.
    func goDown(_ outage: HTTPRelay.Outage) {
        for relay in relays { relay.goDown(outage) }
    }

    func comeUp(_ outage: HTTPRelay.Outage) {
        for relay in relays { relay.comeUp(outage) }
    }

    /// Limits the connections to each port; `nil` removes the limit.
    func limit(_ limit: (count: Int, beyond: Fault.BeyondLimit)?) {
        for relay in relays { relay.limit(limit) }
    }

    /// Goes down now, and comes up after a time.
    func restart(_ duration: Duration) {
        let outage = HTTPRelay.Outage()
        goDown(outage)
        Task {
            try? await Task.sleep(for: duration.limited)
            comeUp(outage)
        }
    }
}
