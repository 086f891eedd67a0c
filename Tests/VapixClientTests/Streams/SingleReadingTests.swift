import ServiceAccounts
import TestSupport
import Testing
import VapixSystem

@testable import VapixClient

/// A stream can be read once, and the second reader gets an error.
///
/// Story: a second loop over a stream ended at once, or took bytes from the first, without a word.
@Suite(.timeLimit(.minutes(10)))
struct SingleReadingTests {
    private func client(_ server: ScriptedServer) throws -> Vapix {
        Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
    }

    private func server(_ type: String, _ body: String) throws -> ScriptedServer {
        try ScriptedServer { connection in
            _ = connection.readRequest()
            connection.send(
                "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
            connection.hang()
        }
    }

    /// Reads a stream with two iterators, of which the second must fail and leave the first alone.
    private func expectSingleReading<Stream: AsyncSequence>(of stream: Stream) async throws -> Int {
        var first = stream.makeAsyncIterator()
        var second = stream.makeAsyncIterator()
        let error = await expectError(VapixError.self) { _ = try await second.next() }
        #expect(error?.code == .alreadyRead)
        #expect(error?.description.contains("Make the call again") == true)
        var count = 0
        while try await first.next() != nil { count += 1 }
        var third = stream.makeAsyncIterator()
        await #expect(throws: VapixError.self) { _ = try await third.next() }
        return count
    }

    @Test func replyStream_secondIterator_throwsAndFirstGoesOn() async throws {
        let server = try server("application/octet-stream", "some bytes")
        defer { server.stop() }
        let stream = try await client(server).open(HTTPRequest(.get, "/x"), effect: .read)
        #expect(try await expectSingleReading(of: stream) >= 1)
    }

    @Test func partStream_secondIterator_throwsAndFirstGoesOn() async throws {
        let part = "--b\r\nContent-Type: image/jpeg\r\n\r\npicture\r\n"
        let server = try server("multipart/x-mixed-replace; boundary=b", part + part + "--b--\r\n")
        defer { server.stop() }
        let stream = try await client(server).mjpeg.frames()
        #expect(try await expectSingleReading(of: stream) == 2)
    }

    @Test func logStream_secondIterator_throwsAndFirstGoesOn() async throws {
        let server = try server("text/plain", "one\ntwo\nthree\n")
        defer { server.stop() }
        let stream = try await client(server).systemSettings.systemLog()
        #expect(try await expectSingleReading(of: stream) == 3)
        await #expect(throws: VapixError.self) { for try await _ in stream.bytes {} }
    }

    @Test func write_streamThatHasBeenRead_throws() async throws {
        let server = try server("application/octet-stream", "some bytes")
        defer { server.stop() }
        let stream = try await client(server).open(HTTPRequest(.get, "/x"), effect: .read)
        for try await _ in stream {}
        let error = await expectError(VapixError.self) {
            try await stream.write(to: "/tmp/vapix-single-reading-\(server.port)")
        }
        #expect(error?.code == .alreadyRead)
    }
}
