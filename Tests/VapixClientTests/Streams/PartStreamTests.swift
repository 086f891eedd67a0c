import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixClient

/// Motion JPEG from a server that follows a script.
@Suite(.timeLimit(.minutes(1)))
struct PartStreamTests {
    private func client(_ server: ScriptedServer) throws -> Vapix {
        Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
    }

    private static func begin(_ connection: ScriptedServer.Connection, type: String) {
        _ = connection.readRequest()
        connection.send("HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\r\n")
    }

    private static func frame(_ number: Int, hasLength: Bool) -> String {
        let body = String(repeating: "picture \(number)\r\n", count: number)
        let length = hasLength ? "Content-Length: \(body.utf8.count)\r\n" : ""
        return "--myboundary\r\nContent-Type: image/jpeg\r\n\(length)\r\n\(body)\r\n"
    }

    @Test(arguments: [true, false])
    func frames_inPieces_areWhole(hasLength: Bool) async throws {
        let server = try ScriptedServer { connection in
            Self.begin(connection, type: "multipart/x-mixed-replace; boundary=myboundary")
            for number in 1...50 {
                let frame = Self.frame(number, hasLength: hasLength)
                let half = frame.utf8.count / 2
                connection.send(Array(frame.utf8.prefix(half)))
                connection.send(Array(frame.utf8.dropFirst(half)))
            }
            connection.send("--myboundary--\r\n")
        }
        defer { server.stop() }
        var numbers: [Int] = []
        for try await part in try await client(server).openParts(Video.StreamVideo(fps: 5)) {
            #expect(part.headers["content-type"] == "image/jpeg")
            numbers.append(part.body.count(where: { $0 == 0x0A }))
        }
        #expect(numbers == Array(1...50))
    }

    @Test func frames_cutInTheMiddle_isAnErrorAfterTheWholeOnes() async throws {
        let server = try ScriptedServer { connection in
            Self.begin(connection, type: "multipart/x-mixed-replace; boundary=--myboundary")
            connection.send(Self.frame(3, hasLength: true))
            connection.send(String(Self.frame(4, hasLength: true).dropLast(10)))
        }
        defer { server.stop() }
        var count = 0
        let parts = try await client(server).openParts(Video.StreamVideo())
        let error = await expectError(VapixError.self) {
            for try await _ in parts { count += 1 }
        }
        #expect(count == 1)
        #expect(error?.code == .malformedReply)
    }

    @Test func frames_otherMediaType_isAnError() async throws {
        let server = try ScriptedServer { connection in
            Self.begin(connection, type: "text/html")
            connection.send("<html>")
        }
        defer { server.stop() }
        let vapix = try client(server)
        let error = await expectError(VapixError.self) { _ = try await vapix.openParts(Video.StreamVideo()) }
        #expect(error?.code == .malformedReply)
        #expect(await eventually { server.openCount == 0 })
    }

    @Test func frames_largerThanTheLimit_isAnError() async throws {
        let server = try ScriptedServer { connection in
            Self.begin(connection, type: "multipart/x-mixed-replace; boundary=myboundary")
            while connection.send("--myboundary\r\n\r\n" + String(repeating: "a", count: 100_000)) {}
        }
        defer { server.stop() }
        var vapix = try client(server)
        vapix.maximumReplySize = 10_000
        let parts = try await vapix.openParts(Video.StreamVideo())
        let error = await expectError(VapixError.self) { for try await _ in parts {} }
        #expect(error?.code == .malformedReply)
        #expect(await eventually { server.openCount == 0 })
    }
}
