import Foundation
import ServiceAccounts
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import VapixClient

/// Motion JPEG from a server that follows a script.
@Suite(.timeLimit(.minutes(10)))
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
        for try await part in try await client(server).mjpeg.frames(fps: 5) {
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
        let parts = try await client(server).mjpeg.frames()
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
        let error = await expectError(VapixError.self) { _ = try await vapix.mjpeg.frames() }
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
        let parts = try await vapix.mjpeg.frames()
        let error = await expectError(VapixError.self) { for try await _ in parts {} }
        #expect(error?.code == .malformedReply)
        #expect(await eventually { server.openCount == 0 })
    }

    @Test func frames_nobodyReads_holdsTheDeviceBack() async throws {
        let sent = Locked(0)
        let picture = Self.frame(1, hasLength: false) + String(repeating: "a", count: 100_000) + "\r\n"
        let server = try ScriptedServer { connection in
            Self.begin(connection, type: "multipart/x-mixed-replace; boundary=myboundary")
            while connection.send(picture) { sent.withLock { $0 += 1 } }
        }
        defer { server.stop() }
        var iterator = try await client(server).mjpeg.frames().makeAsyncIterator()
        _ = try await iterator.next()
        var last = -1
        let stands = await eventually {
            defer { last = sent.withLock { $0 } }
            try? await Task.sleep(for: .milliseconds(100))
            return last == sent.withLock { $0 }
        }
        #expect(stands)
        #expect(last < 640)
        for _ in 0..<200 { _ = try await iterator.next() }
        #expect(await eventually { sent.withLock { $0 } > last })
    }

    @Test func frames_sentByteByByte_comeWithSizeAndTime() async throws {
        let picture: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 2, 0xD0, 5, 0, 1, 0xFF, 0xD9]
        let server = try ScriptedServer { connection in
            Self.begin(connection, type: "multipart/x-mixed-replace; boundary=myboundary")
            let frame = Array("--myboundary\r\nContent-Type: image/jpeg\r\nX-Frame: 7\r\n\r\n".utf8) + picture
            for byte in frame + Array("\r\n".utf8) + frame + Array("\r\n--myboundary--\r\n".utf8) {
                connection.send([byte])
            }
        }
        defer { server.stop() }
        let start = ContinuousClock.now
        var count = 0
        for try await frame in try await client(server).mjpeg.frames() {
            count += 1
            #expect(frame.body == picture)
            #expect(frame.headers["x-frame"] == "7")
            #expect(frame.resolution == Resolution(width: 1280, height: 720))
            #expect(frame.received >= start && frame.received <= .now)
        }
        #expect(count == 2)
    }

    @Test func image_ofTheDevice_isThePicture() async throws {
        let server = try ScriptedServer { connection in
            let request = connection.readRequest() ?? ""
            #expect(request.hasPrefix("GET /axis-cgi/jpg/image.cgi?resolution=640x480 HTTP/1.1\r\n"))
            connection.reply(bytes: [0xFF, 0xD8, 0xFF, 0xD9], type: "image/jpeg")
        }
        defer { server.stop() }
        #expect(
            try await client(server).jpeg.image(resolution: Resolution(width: 640, height: 480)) == [
                0xFF, 0xD8, 0xFF, 0xD9,
            ])
    }
}

/// The size in the head of a picture.
struct JPEGResolutionTests {
    private static let head: [UInt8] = [0xFF, 0xD8]
    private static let frame: [UInt8] = [0xFF, 0xC2, 0, 11, 8, 0x01, 0xE0, 0x02, 0x80, 1]
    /// No pictures, or none up to their size.
    private static let others: [[UInt8]] = [
        [], [0xFF], head, [0x89, 0x50], head + [0xFF], head + [0xFF, 0xE0, 0xFF, 0xFF], head + [0xFF, 0xE0, 0, 0],
        head + frame.dropLast(2), head + [0xFF, 0xDA, 0, 4, 1, 2] + frame, head + [0xFF, 0xD9] + frame,
        head + [0xFF, 0xC4, 0, 8, 0, 0, 0, 0, 0, 0], head + [0, 0] + frame,
    ]
    private static let pictures: [[UInt8]] = [
        head + frame, head + [0xFF, 0xE0, 0, 4, 0xFF, 0xC0] + frame, head + [0xFF, 0xFF, 0xFF] + frame,
        head + [0xFF, 0x01] + frame, head + [0xFF, 0xC4, 0, 3, 7] + frame,
    ]

    @Test func size_anyBytes_isASizeOrNil() {
        var random = SeededGenerator(seed: 10_918)
        let picture = Self.head + [0xFF, 0xE1, 0, 3, 0, 0xFF, 0xD0] + Self.frame
        for _ in 0..<20_000 {
            var bytes = picture
            for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            bytes.removeLast(random.below(bytes.count))
            _ = Resolution(jpeg: bytes)
        }
    }

    @Test(arguments: Self.others)
    func size_noneOrCut_isNil(bytes: [UInt8]) {
        #expect(Resolution(jpeg: bytes) == nil)
    }

    @Test(arguments: Self.pictures)
    func size_picture_isTheFramesHeader(bytes: [UInt8]) {
        #expect(Resolution(jpeg: bytes) == Resolution(width: 640, height: 480))
    }
}
