import AppServer
import Glibc
import TestSupport
import Testing
import VapixSupport

/// The events of a server.
final class EventLog: Sendable {
    private let events = Locked<[EndpointEvent]>([])

    func add(_ event: EndpointEvent) { events.withLock { $0.append(event) } }

    var all: [EndpointEvent] { events.withLock { $0 } }

    func events(_ kind: EndpointEvent.Kind) -> [EndpointEvent] { all.filter { $0.kind == kind } }
}

/// A server in this process, for one test.
struct TestServer {
    enum Transport: CaseIterable {
        case fastCGI
        case http
        case httpSocket
    }

    let path: String
    let port: Int
    let log: EventLog
    let task: Task<Void, any Error>

    func connect() throws -> RawClient {
        port > 0 ? try RawClient(port: port) : try RawClient(path: path)
    }

    /// Runs a test beside a server, and then ends the server.
    static func run(
        _ transport: Transport, limits: EndpointLimits = quickEnd(), _ addHandlers: (AppEndpoints) -> Void,
        test: (TestServer) async throws -> Void
    ) async throws {
        let folder = try temporaryFolder()
        defer { rmdir(folder) }
        let path = folder + "/socket"
        let log = EventLog()
        let endpoints = AppEndpoints(limits: limits) { log.add($0) }
        addHandlers(endpoints)
        let listener: EndpointListener =
            switch transport {
            case .fastCGI: .fastCGI(path: path)
            case .http: .http(port: 0)
            case .httpSocket: .http(path: path)
            }
        let task = Task { try await endpoints.serve(listener) }
        defer { task.cancel() }
        try #require(await eventually { !log.events(.listening).isEmpty })
        let port = log.events(.listening).first?.port ?? 0
        try await test(TestServer(path: path, port: port, log: log, task: task))
        task.cancel()
        try await task.value
        #expect(access(path, F_OK) != 0, "the socket is removed")
    }

    static func quickEnd() -> EndpointLimits {
        var limits = EndpointLimits()
        limits.shutdownTimeout = .zero
        return limits
    }

    static func temporaryFolder() throws -> String {
        var template = Array("/tmp/vapix-endpoints-XXXXXX".utf8CString)
        let folder = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        return try #require(folder)
    }
}
