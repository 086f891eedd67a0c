import FlyingSocks
internal import VapixSupport

/// The event queue of the HTTP servers of all cameras in this process.
///
/// One thread waits for all their sockets. A queue for each server would cost two threads and four descriptors a
/// camera, and libdispatch has at most 255 such threads.
///
/// A server must leave a socket open until its task has ended: the queue knows a socket by its descriptor, and the system
/// gives a closed one to the next socket at once.
final class SharedSocketPool: AsyncSocketPool {
    static let shared = SharedSocketPool()

    /// Makes the queue at the first use; forgotten if that fails, so that the next server tries again.
    private let queue = Locked<Task<SocketPool<ePoll>, any Error>?>(nil)

    init() {}

    func prepare() async throws {
        let start = queue.withLock { queue in
            // Detached: the first camera's task may have values and a priority that are not those of the others.
            let start = queue ?? Task.detached { try await self.startQueue() }
            queue = start
            return start
        }
        do {
            _ = try await start.value
        } catch {
            queue.withLock { if $0 == start { $0 = nil } }
            throw error
        }
    }

    private func startQueue() async throws -> SocketPool<ePoll> {
        let pool = SocketPool(queue: FlyingSocks.ePoll(maxEvents: 64))
        try await pool.prepare()
        Task.detached { [self] in
            // It ends only if the system fails, and all servers with it. Later ones have another queue.
            try? await pool.run()
            queue.withLock { $0 = nil }
        }
        return pool
    }

    /// Waits for the end of the server: the queue goes on for the others.
    func run() async throws {
        for await _ in AsyncStream<Never>.makeStream().stream {}
        throw CancellationError()
    }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        guard let start = queue.withLock({ $0 }) else { throw CancellationError() }
        try await start.value.suspendSocket(socket, untilReadyFor: events)
    }
}
