import TestSupport
import Testing
import VapixSupport

@testable import VapixClient

/// A connection that carries another protocol than HTTP.
@Suite(.timeLimit(.minutes(10)))
struct RawConnectionTests {
    /// The wait for a slow client took all of a core if the device had closed the connection meanwhile.
    @Test func wait_forNothingOnAnEndedConnection_endsOnlyWhenWoken() async throws {
        let server = try ScriptedServer { connection in
            _ = connection.read()
            connection.reset()
        }
        defer { server.stop() }
        let origin = try Origin("http://127.0.0.12:\(server.port)")
        let waits = Promise<Int>()
        let isStarted = startDedicatedThread {
            do {
                waits.settle(.success(try Self.countWaits(for: origin)))
            } catch {
                waits.settle(.failure(error))
            }
        }
        #expect(isStarted)
        // libcurl has some timers of its own.
        #expect(try await waits.value() < 100)
    }

    /// Counts the waits of an ended connection until another thread wakes it.
    private static func countWaits(for origin: Origin) throws -> Int {
        let raw = try #require(RawConnection())
        try raw.open(to: origin, certificate: .system, timeout: longestWait) { raw.wait(longestWait, toSend: false) }
        _ = try [UInt8(0)].withUnsafeBytes { try raw.send($0) }
        var buffer: [UInt8] = [0]
        while (try? buffer.withUnsafeMutableBytes({ try raw.receive(into: $0) ?? 1 })) != nil {
            raw.wait(longestWait, toSend: false)
        }
        let multi = raw.multi
        let isWoken = Locked(false)
        _ = Task {
            try await Task.sleep(for: .milliseconds(100))
            isWoken.withLock { $0 = true }
            multi.wake()
        }
        var count = 0
        while !isWoken.withLock({ $0 }) {
            raw.wait(longestWait, toSend: false, toReceive: false)
            count += 1
        }
        return count
    }
}
