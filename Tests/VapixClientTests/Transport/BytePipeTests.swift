import Testing

@testable import VapixClient

/// The bytes between libcurl and a task.
@Suite(.timeLimit(.minutes(10)))
struct BytePipeTests {
    /// An upload of a gigabyte took 34 MB: what libcurl had taken was dropped only when it had taken all there was, and it
    /// never caught up.
    @Test func write_readerNeverCatchesUp_memoryStaysFlat() async throws {
        let pipe = BytePipe(capacity: 4096)
        let chunk = [UInt8](repeating: 7, count: 1024)
        var buffer = [UInt8](repeating: 0, count: 1024)
        try await pipe.write(chunk)
        for round in 0..<1000 {
            try await pipe.write(chunk)
            let taken = buffer.withUnsafeMutableBytes { pipe.take(into: $0) }
            #expect(taken == .bytes(1024), "\(round)")
            #expect(pipe.footprint <= 3 * 4096, "\(round)")
        }
        #expect(buffer == chunk)
    }

    @Test func take_anySizes_givesTheBytesInOrder() async throws {
        let pipe = BytePipe(capacity: 1000)
        let sent = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        let writer = Task {
            for start in stride(from: 0, to: sent.count, by: 777) {
                try await pipe.write(Array(sent[start..<min(start + 777, sent.count)]))
            }
            pipe.finish(.success(()))
        }
        var received: [UInt8] = []
        var size = 1
        reading: while true {
            size = size % 1500 + 13
            var buffer = [UInt8](repeating: 0, count: size)
            switch buffer.withUnsafeMutableBytes({ pipe.take(into: $0) }) {
            case .bytes(let count): received += buffer[..<count]
            case .nothing: await Task.yield()
            case .end: break reading
            case .failed:
                Issue.record("the pipe failed")
                break reading
            }
        }
        try await writer.value
        #expect(received == sent)
    }

    /// A transport of an app's own that wrote the body of a reply waited for ever when its reader had gone away.
    @Test func abandon_writerAndReader_end() async throws {
        let pipe = BytePipe(capacity: 1)
        let writer = Task { try await pipe.write([1, 2, 3]) }
        var byte: [UInt8] = [0]
        while byte.withUnsafeMutableBytes({ pipe.take(into: $0) }) != .bytes(1) { await Task.yield() }
        pipe.abandon()
        await #expect(throws: CancellationError.self) { try await writer.value }
        let other = BytePipe()
        let reader = Task { try await other.next() }
        // Mostly the reader waits by then; otherwise it finds the pipe abandoned.
        try await Task.sleep(for: .milliseconds(20))
        other.abandon()
        await #expect(throws: CancellationError.self) { try await reader.value }
        await #expect(throws: CancellationError.self) { try await pipe.write([4]) }
        #expect(byte.withUnsafeMutableBytes { pipe.take(into: $0) } == .failed)
    }
}
