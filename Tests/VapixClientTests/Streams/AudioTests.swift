import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixAudio
import VapixClient
import VapixSupport

/// Sound to and from a server that follows a script.
@Suite(.timeLimit(.minutes(10)))
struct AudioTests {
    private func client(_ server: ScriptedServer, idle: Duration = longestWait) throws -> Vapix {
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
        vapix.timeouts = HTTPTimeouts(connect: longestWait, idle: idle, total: longestWait)
        return vapix
    }

    /// A hundred pieces of sound, the last of which ends in `end`, one after the other.
    private static func sound(_ count: Int = 100) -> HTTPBody {
        HTTPBody(endless: {
            AsyncStream { continuation in
                for index in 1...count {
                    continuation.yield(
                        [UInt8](repeating: 0x61, count: 999) + Array(index == count ? "end".utf8 : ".".utf8))
                }
                continuation.finish()
            }
        })
    }

    /// What is received until it ends in a text.
    private static func read(_ connection: ScriptedServer.Connection, until end: String) -> [UInt8] {
        var received: [UInt8] = []
        while !received.suffix(end.utf8.count).elementsEqual(end.utf8), let more = connection.readBytes() {
            received += more
        }
        return received
    }

    @Test func transmit_soundWithoutEnd_isSentAsItComesAndEndsWithTheConnection() async throws {
        let received = Locked<[UInt8]>([])
        let server = try ScriptedServer { connection in
            let bytes = Self.read(connection, until: "end")
            received.withLock { $0 = bytes }
            // As a device does when it has heard nothing for long enough.
        }
        defer { server.stop() }
        try await client(server).audio.transmit(sound: Self.sound(), contentType: .g711, audioDeviceID: "0")
        let text = String(decoding: received.withLock { $0 }, as: UTF8.self)
        let halves = text.components(separatedBy: "\r\n\r\n")
        #expect(halves.count == 2)
        #expect(halves[0].hasPrefix("POST /axis-cgi/audio/transmit.cgi?audiodeviceid=0 HTTP/1.0\r\n"))
        #expect(halves[0].contains("\r\nContent-Type: audio/basic"))
        let head = halves[0].lowercased()
        #expect(!head.contains("content-length") && !head.contains("transfer-encoding") && !head.contains("expect"))
        let sent: Int? = halves.last?.utf8.count
        #expect(sent == 100_002)
    }

    @Test func transmit_soundWithoutEndWithALogin_isSentOnceAndWhole() async throws {
        let received = Locked<[UInt8]>([])
        let server = try ScriptedServer(address: "127.0.0.1") { connection in
            var text = ""
            while !text.contains("Authorization: Digest"), let more = connection.readBytes() {
                text = String(decoding: more, as: UTF8.self)
                guard !text.contains("Authorization: Digest") else {
                    let rest = text.hasSuffix("end") ? [] : Self.read(connection, until: "end")
                    received.withLock { $0 += more + rest }
                    return
                }
                connection.send(
                    "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"AXIS\", nonce=\"1\", algorithm=MD5, "
                        + "qop=\"auth\"\r\nContent-Length: 0\r\n\r\n")
            }
        }
        defer { server.stop() }
        let vapix = try Vapix(origin: "http://127.0.0.1:\(server.port)", username: "root", password: "canary-4711")
        try await vapix.audio.transmit(sound: Self.sound(), contentType: .g711)
        let text = String(decoding: received.withLock { $0 }, as: UTF8.self)
        let sent: Int? = text.components(separatedBy: "\r\n\r\n").last?.utf8.count
        #expect(sent == 100_002)
    }

    @Test func transmit_soundWithoutEnd_canBeAnswered() async throws {
        let server = try ScriptedServer { connection in
            _ = Self.read(connection, until: "end")
            connection.reply("OK")
            connection.hang()
        }
        defer { server.stop() }
        try await client(server).audio.transmit(sound: Self.sound(), contentType: .opus)
    }

    @Test func transmit_soundWithoutEndToASilentDevice_ends() async throws {
        let server = try ScriptedServer { connection in
            _ = Self.read(connection, until: "end")
            connection.hang()
        }
        defer { server.stop() }
        try await client(server, idle: .seconds(1)).audio.transmit(sound: Self.sound(), contentType: .g711)
    }

    @Test func transmit_deviceClosesBeforeTheEnd_isAnError() async throws {
        let server = try ScriptedServer { connection in
            _ = connection.readBytes()
            connection.reset()
        }
        defer { server.stop() }
        let body = HTTPBody(endless: { AsyncStream<[UInt8]> { [UInt8](repeating: 0x61, count: 64 * 1024) } })
        let error = await expectError(VapixError.self) {
            try await client(server).audio.transmit(sound: body, contentType: .g711)
        }
        #expect(error?.code == .connectionFailed)
    }

    @Test(arguments: [("415 Unsupported Media Type", 415), ("503 Service Unavailable", 503)])
    func transmit_refused_isTheDevicesAnswer(status: String, code: Int) async throws {
        let server = try ScriptedServer { connection in
            _ = connection.readBytes()
            connection.reply("Not this", status: status)
            connection.hang()
        }
        defer { server.stop() }
        let taken = Locked(0)
        let body = HTTPBody(endless: {
            AsyncStream<[UInt8]> {
                taken.withLock { $0 += 1 }
                return [UInt8](repeating: 0x61, count: 64 * 1024)
            }
        })
        let error = await expectError(VapixError.self) {
            try await client(server).audio.transmit(sound: body, contentType: .g726At24)
        }
        #expect(error?.httpStatus == code)
        var last = -1
        #expect(
            await eventually {
                defer { last = taken.withLock { $0 } }
                try? await Task.sleep(for: .milliseconds(50))
                return last == taken.withLock { $0 }
            })
    }

    @Test func transmit_cancelled_closesTheConnectionAtOnce() async throws {
        let isReceived = Promise<Void>()
        let server = try ScriptedServer { connection in
            _ = connection.readBytes()
            isReceived.settle(.success(()))
            connection.hang()
        }
        defer { server.stop() }
        let vapix = try client(server)
        let task = Task {
            let (silence, continuation) = AsyncStream.makeStream(of: [UInt8].self)
            continuation.yield([0x61])
            try await vapix.audio.transmit(sound: HTTPBody(endless: { silence }), contentType: .g711)
            continuation.finish()
        }
        try await isReceived.value()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(await eventually { server.openCount == 0 })
    }

    @Test func transmit_soundOfKnownSize_hasALength() async throws {
        let received = Locked("")
        let server = try ScriptedServer { connection in
            let request = connection.readRequest() ?? ""
            received.withLock { $0 = request }
            connection.reply("")
        }
        defer { server.stop() }
        try await client(server).audio.transmit(sound: "sound", contentType: .axisMulaw128)
        let request = received.withLock { $0 }
        #expect(request.hasPrefix("POST /axis-cgi/audio/transmit.cgi HTTP/1.1\r\n"))
        #expect(request.contains("\r\nContent-Type: audio/axis-mulaw-128\r\n"))
        #expect(request.contains("\r\nContent-Length: 5\r\n"))
        #expect(request.hasSuffix("\r\n\r\nsound"))
    }

    @Test func upload_bodyWithoutEndInAForm_isAnErrorBeforeAnythingIsSent() async throws {
        let server = try ScriptedServer { $0.hang() }
        defer { server.stop() }
        let part = FilePart(filename: "a.eap", content: Self.sound())
        let error = await expectError(VapixError.self) { try await client(server).applications.upload(package: part) }
        #expect(error?.code == .invalidRequest)
        #expect(server.acceptedCount == 0)
    }

    @Test func receive_fromTheDevice_isBytesAndTheirType() async throws {
        let server = try ScriptedServer { connection in
            let request = connection.readRequest() ?? ""
            #expect(request.contains("/axis-cgi/audio/receive.cgi?httptype=singlepart&audiocodec=opus "))
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: audio/opus\r\n\r\nsound")
        }
        defer { server.stop() }
        let sound = try await client(server).audio.receive(codec: .opus)
        #expect(sound.contentType == "audio/opus")
        var bytes: [UInt8] = []
        for try await more in sound { bytes += more }
        #expect(bytes == Array("sound".utf8))
    }

    @Test func receiveParts_fromTheDevice_isPackets() async throws {
        let server = try ScriptedServer { connection in
            let request = connection.readRequest() ?? ""
            #expect(request.contains("/axis-cgi/audio/receive.cgi?httptype=multipart "))
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=myboundary\r\n\r\n")
            let packet = "--myboundary\r\nContent-Type: audio/G726-32\r\nContent-Length: 3\r\n\r\nabc\r\n"
            connection.send(packet + packet + "--myboundary\r\n")
        }
        defer { server.stop() }
        var packets: [PartStream.Part] = []
        let error = await expectError(VapixError.self) {
            for try await packet in try await client(server).audio.receiveParts() { packets.append(packet) }
        }
        #expect(packets.map(\.body) == [Array("abc".utf8), Array("abc".utf8)])
        #expect(packets.first?.headers["content-type"] == "audio/G726-32")
        // A stream that has no end was cut.
        #expect(error?.code == .malformedReply)
    }
}
