import Glibc
import ServiceAccounts
import TestSupport
import Testing
import VapixClient

/// Tasks that run on the thread that HTTP runs on.
@Suite(.timeLimit(.minutes(10)))
struct TaskExecutorTests {
    private let server: ScriptedServer
    private let vapix: Vapix

    init() throws {
        server = try ScriptedServer { connection in
            while let request = connection.readRequest() {
                guard !request.hasPrefix("GET /hang") else { return connection.hang() }
                connection.reply(request.hasPrefix("GET /large") ? String(repeating: "x", count: 3_000_000) : "fine")
            }
        }
        vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
    }

    /// The thread that the caller runs on.
    private static func thread() -> pthread_t { pthread_self() }

    @Test func send_threadStaysTheSame_tasksOfTheExecutor() async throws {
        defer { server.stop() }
        let vapix = vapix
        let threads = try await withTaskExecutorPreference(Vapix.taskExecutor) {
            var threads: Set = [Self.thread()]
            for _ in 0..<50 {
                let reply = try await vapix.send(HTTPRequest(.get, "/x"), effect: .read)
                #expect(reply.body == Array("fine".utf8))
                threads.insert(Self.thread())
            }
            try await withThrowingTaskGroup(of: pthread_t.self) { group in
                for _ in 0..<100 {
                    group.addTask {
                        _ = try await vapix.send(HTTPRequest(.get, "/x"), effect: .read)
                        return Self.thread()
                    }
                }
                for try await thread in group { threads.insert(thread) }
            }
            return threads
        }
        #expect(threads.count == 1)
    }

    @Test func send_value_sleepersAndOthersBesideIt() async throws {
        defer { server.stop() }
        let vapix = vapix
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<200 {
                group.addTask(executorPreference: index % 2 == 0 ? Vapix.taskExecutor : nil) {
                    if index % 3 == 0 { try await Task.sleep(for: .milliseconds(index % 10)) }
                    let reply = try await vapix.send(HTTPRequest(.get, "/x"), effect: .read)
                    #expect(reply.body == Array("fine".utf8))
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func open_value_backPressureOnTheOneThread() async throws {
        defer { server.stop() }
        let vapix = vapix
        let count = try await withTaskExecutorPreference(Vapix.taskExecutor) {
            var count = 0
            for try await bytes in try await vapix.open(HTTPRequest(.get, "/large"), effect: .read) {
                count += bytes.count
                await Task.yield()
            }
            return count
        }
        #expect(count == 3_000_000)
    }

    @Test func send_value_bodyIsReadAsItIsSent() async throws {
        defer { server.stop() }
        let vapix = vapix
        let reply = try await withTaskExecutorPreference(Vapix.taskExecutor) {
            let body = HTTPBody(size: 300_000) {
                AsyncStream<[UInt8]> { continuation in
                    for _ in 0..<30 { continuation.yield([UInt8](repeating: 0x78, count: 10_000)) }
                    continuation.finish()
                }
            }
            return try await vapix.send(
                HTTPRequest(.post, "/x", contentType: "application/octet-stream", body: body), effect: .read)
        }
        #expect(reply.body == Array("fine".utf8))
    }

    @Test func send_cancelled_whileTheThreadWaits() async throws {
        defer { server.stop() }
        let vapix = vapix
        let task = Task(executorPreference: Vapix.taskExecutor) {
            try await vapix.send(HTTPRequest(.get, "/hang"), effect: .read)
        }
        #expect(await eventually { server.openCount == 1 })
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(await eventually { server.openCount == 0 })
    }
}
