import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import vapix

/// WebSockets through `vapix record`, and cameras that answer them from what it wrote.
@Suite(.timeLimit(.minutes(10))) struct RecordedWebSocketTests {
    private func sessionFiles(_ folder: URL) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            files[name] = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        }
        return files
    }

    private func text(_ file: [UInt8]?) -> String { String(decoding: file ?? [], as: UTF8.self) }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        var text = ""
        for byte in bytes { text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }
        return text
    }

    /// Emits events as soon as there is a client.
    private static func emit(_ count: Int, on device: SimulatedDevice) {
        let deadline = ContinuousClock.now + Tool.timeout
        while device.eventClientCount == 0, ContinuousClock.now < deadline { usleep(5_000) }
        device.emitNumbered(count)
    }

    // MARK: Events

    /// The events of a recording come again, and the replay recorded again makes the same file.
    @Test func record_events_replayed_areTheSame() async throws {
        let events = [Tool.path, "events", "--topic", SimulatedEvent.numberedTopic, "--count", "30"]
        try await withTemporaryDirectory { folder in
            let folders = ["first", "second"].map { folder.appendingPathComponent($0) }
            let recorded = try await SimulatedDevice.withDevice(.anyPort) { device in
                try await Tool.run(["record", "-o", folders[0].path, "--"] + events, on: device) { _ in
                    Self.emit(30, on: device)
                }
            }
            #expect(recorded.status == 0, "\(recorded.errorText)")
            #expect(recorded.text.split(separator: "\n").count >= 30, "\(recorded.text)")
            let replayed = try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.replay(from: folders[0].path)
                let result = try await Tool.run(["record", "-o", folders[1].path, "--"] + events, on: device)
                #expect(device.unrecordedRequests.allSatisfy { $0.hasPrefix("POST /axis-cgi/basicdeviceinfo.cgi") })
                return result
            }
            #expect(replayed.status == 0, "\(replayed.errorText)")
            #expect(replayed.text == recorded.text)
            let name = "0001-GET-ws-data-stream.http"
            // A process that ends at once may not send its close.
            let files = try folders.map { folder in
                text(try sessionFiles(folder)[name]).split(separator: "\n").filter {
                    !$0.hasPrefix("# ") && !$0.hasPrefix("> close")
                }
            }
            #expect(files[0].contains("HTTP/1.1 101 Switching Protocols") && files[0] == files[1], "\(files)")
            #expect(files[0].count(where: { $0.hasPrefix("< text ") }) >= 30, "\(files[0])")
        }
    }

    /// Across the network a token opens the WebSocket: it passes through, and is in no file.
    @Test func record_eventsAcrossTheNetwork_replayed_areTheSame() async throws {
        let canary = "c4nary-Pa55word"
        try await withTemporaryDirectory { folder in
            let (session, password) = (folder.appendingPathComponent("s"), folder.appendingPathComponent("password"))
            try Data(canary.utf8).write(to: password)
            @Sendable func events(_ host: String) -> [String] {
                [
                    "events", "--host", host, "--user", "root", "--password-file", password.path, "--topic",
                    SimulatedEvent.numberedTopic, "--count", "5",
                ]
            }
            let recorded = try await SimulatedDevice.withDevice(.user("root", password: canary)) { device in
                try await Tool.run(
                    ["record", "-o", session.path, "--host", device.networkOrigin, "--", Tool.path] + events("{origin}")
                ) { _ in Self.emit(5, on: device) }
            }
            #expect(recorded.status == 0, "\(recorded.errorText)")
            let files = try sessionFiles(session)
            for (name, file) in files where text(file).contains(canary) { Issue.record("\(name): \(text(file))") }
            let reply = files.first { $0.key.contains("wssession.cgi") && text($0.value).contains(" 200 ") }?.value
            let token = text(reply).split(separator: "\n").last.map(String.init)
            let socket = files.first { $0.key.contains("ws-data-stream") }?.value
            #expect(text(socket).contains("GET /vapix/ws-data-stream?wssession=\(token ?? "?")&"), "\(text(socket))")
            let replayed = try await SimulatedDevice.withDevice(.user("root", password: canary)) { device in
                try device.replay(from: session.path)
                return try await Tool.run(events(device.networkOrigin))
            }
            #expect(replayed.status == 0, "\(replayed.errorText)")
            #expect(replayed.text == recorded.text && !replayed.text.isEmpty)
        }
    }

    // MARK: Secrets

    /// A password is in messages of each kind and direction, in the URL and in the handshake, and in no file.
    @Test func record_webSocketMessages_canaryIsInNoFile() async throws {
        let canary = "c4nary-Pa55word"
        let login = Data("root:\(canary)".utf8).base64EncodedString()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection, headers: "Set-Cookie: session=\(canary)\r\n") else { return }
            for _ in 0..<4 { _ = peer.readFrame() }
            peer.send(#"{"context":"\#(canary)","data":{"password":"\#(canary)"}}"#)
            peer.send(opcode: 2, [0xFF, 0x00, 0x07] + Array("Authorization: Basic \(login)\r\n".utf8))
            peer.send(opcode: 2, [0xFF, 0x00, 0x07] + Array("passphrase=\(canary)".utf8))
            let parts = [#"{"token":"c4nary-"#, #"Pa55word"}"#].map { Array($0.utf8) }
            connection.send([0x01, UInt8(parts[0].count)] + parts[0])
            connection.send([0x80, UInt8(parts[1].count)] + parts[1])
            peer.send(opcode: 8, [0x03, 0xE8] + Array("pwd=\(canary)".utf8))
            connection.hang()
        }
        defer { server.stop() }
        try await withTemporaryDirectory { folder in
            let session = folder.appendingPathComponent("s")
            let received = Locked<[UInt8]>([])
            let port = try unusedPort(at: "127.0.0.12")
            let result = try await Tool.run(
                ["record", "-o", session.path, "--listen", "127.0.0.12:\(port)"],
                environment: ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            ) { process in
                defer { kill(process, SIGTERM) }
                let client = try RawWebSocket(
                    port, "/vapix/any?wssession=\(canary)&x=1",
                    headers: "Authorization: Basic \(login)\r\nCookie: id=\(canary)\r\n")
                client.send(0x81, Array(#"{"headers":["Authorization: Basic \#(login)"],"pwd":"\#(canary)"}"#.utf8))
                client.send(0x81, Array("Authorization: Basic \(login)\r\nX-Token: \(canary)\r\n".utf8))
                client.send(0x82, [0xC0, 0x00] + Array(#"{"secret":"\#(canary)"}"#.utf8))
                client.send(0x82, Array(#"<a password="\#(canary)"/>"#.utf16).flatMap { [UInt8($0 & 0xFF), 0] })
                let bytes = client.readToEnd(sending: [0x88, 0x80, 1, 2, 3, 4], behind: "pwd=")
                received.withLock { $0 = bytes }
            }
            #expect(result.status == -SIGTERM, "\(result.errorText)")
            let passed = received.withLock { String(decoding: $0, as: UTF8.self) }
            #expect(passed.contains(#""password":"\#(canary)"#) && passed.contains("pwd=\(canary)"), "\(passed)")
            let files = try sessionFiles(session)
            let file = text(files["0001-GET-any.http"])
            for line in ["\n< text ", " frames=2\n", "\n< close 1000 "] { #expect(file.contains(line), "\(file)") }
            #expect(file.split(separator: "\n").count(where: { $0.hasPrefix("> ") }) == 4, "\(file)")
            for (name, bytes) in files {
                let words = ["c4nary", login]
                // In UTF-16 and in hexadecimal digits.
                let wide = hexadecimal(Array("c4nary".utf16).flatMap { [UInt8($0), 0] })
                let content = text(bytes).filter { $0 != "\n" }
                for form in words + words.map({ hexadecimal(Array($0.utf8)) }) + [wide] where content.contains(form) {
                    Issue.record("\(form) in \(name): \(content)")
                }
            }
        }
    }

    // MARK: Refusals and logins

    /// With a login of its own, the recorder opens WebSockets of clients that have none; without one, they get the refusal.
    @Test func record_webSocketWithoutLogin_isRefused_orLoggedInByTheRecorder() async throws {
        let canary = "c4nary-Pa55word"
        try await withTemporaryDirectory { folder in
            let password = folder.appendingPathComponent("password")
            try Data(canary.utf8).write(to: password)
            try await SimulatedDevice.withDevice(.user("root", password: canary)) { device in
                let trials: [(name: String, options: [String], status: String)] = [
                    ("a", [], "401"), ("b", ["--user", "root", "--password-file", password.path], "101"),
                ]
                for (name, options, status) in trials {
                    let session = folder.appendingPathComponent(name)
                    let head = Locked("")
                    let port = try unusedPort(at: "127.0.0.1")
                    let result = try await Tool.run(
                        [
                            "record", "-o", session.path, "--host", device.networkOrigin, "--listen",
                            "127.0.0.1:\(port)",
                        ] + options
                    ) { process in
                        defer { kill(process, SIGTERM) }
                        let client = try RawWebSocket(port, "/vapix/ws-data-stream?sources=events", at: "127.0.0.1")
                        head.withLock { $0 = client.head }
                    }
                    #expect(result.status == -SIGTERM, "\(result.errorText)")
                    let answer = head.withLock { $0 }
                    #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer)")
                    #expect((status == "101") != answer.contains("WWW-Authenticate: Digest"), "\(answer)")
                    let files = try sessionFiles(session)
                    let file = text(files["0001-GET-ws-data-stream.http"])
                    #expect(file.contains("HTTP/1.1 \(status) "), "\(file)")
                    #expect(file.hasPrefix("# ") == (status == "101"), "\(file)")
                    #expect(!file.contains(canary) && !file.contains("wssession"), "\(file)")
                }
            }
        }
    }

    // MARK: Hostile frames

    /// Frames that break the protocol pass through as they are; the recording ends before them, and the recorder goes on.
    @Test func record_hostileFrames_passThrough_andEndTheRecordingOfTheirWebSocket() async throws {
        let hostile: [[UInt8]] = [
            [0x81, 0x81, 1, 2, 3, 4, 0x40], [0xC1, 0x01, 0x41], [0x83, 0x00], [0x80, 0x01, 0x41], [0x09, 0x00],
            [0x89, 0x7E, 0x00, 0x7E] + [UInt8](repeating: 0x41, count: 126), [0x88, 0x01, 0x03],
            [0x82, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
            [0x82, 0x7F, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0x81, 0x01, 0xFF], [0x81, 0x7D, 0x41],
        ]
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), let index = peer.readFrame().flatMap({ Int($0.payload) }) else {
                return
            }
            peer.send("before")
            connection.send(hostile[index])
        }
        defer { server.stop() }
        try await withTemporaryDirectory { folder in
            let session = folder.appendingPathComponent("s")
            let received = Locked<[[UInt8]]>([])
            let port = try unusedPort(at: "127.0.0.12")
            let result = try await Tool.run(
                ["record", "-o", session.path, "--listen", "127.0.0.12:\(port)"],
                environment: ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            ) { process in
                defer { kill(process, SIGTERM) }
                for index in hostile.indices {
                    let client = try RawWebSocket(port, "/vapix/any")
                    client.send(0x81, Array("\(index)".utf8))
                    let bytes = client.readToEnd()
                    received.withLock { $0.append(bytes) }
                }
            }
            #expect(result.status == -SIGTERM, "\(result.errorText)")
            let before = [0x81, 6] + Array("before".utf8)
            #expect(received.withLock { $0 } == hostile.map { before + $0 })
            let files = try sessionFiles(session)
            for index in hostile.indices {
                let digits = String(index + 1)
                let name = String(repeating: "0", count: 4 - digits.utf8.count) + digits + "-GET-any.http"
                let file = text(files[name])
                #expect(file.hasSuffix("< text 6\nbefore\n") && file.hasPrefix("# The reply: "), "\(name): \(file)")
            }
        }
    }

    /// Story: a WebSocket was missing in the recording if a signal came between the device's 101 and the first byte behind it.
    @Test func recorder_headOfAReplyThatGoesOn_isKeptUntilItsEnd() {
        let recorder = SessionRecorder()
        let (index, time) = recorder.begin()
        var exchange = RecordedExchange(method: "GET", target: "/", start: time)
        exchange.status = 101
        recorder.keepHead(of: exchange, at: index)
        #expect(recorder.result.exchanges.map(\.status) == [101])
        #expect(recorder.result.exchanges.map(\.reply.extent) == [.cut])
        exchange.reply.body = [UInt8](repeating: 0x61, count: 40 << 20)
        recorder.end(exchange, at: index)
        #expect(recorder.result.exchanges.map(\.reply.extent) == [.complete], "the whole one is in its place")
        #expect(recorder.result.leftOut == 0)
    }

    /// A message of each kind of each end is kept up to its bounds; pings are not.
    @Test func recording_boundsAndHostileFrames_endIt() {
        func masked(_ first: UInt8, _ payload: [UInt8]) -> [UInt8] {
            [first, 0x80 | UInt8(payload.count), 0, 0, 0, 0] + payload
        }
        func large(_ count: Int) -> [UInt8] {
            [0x82, 0x7F] + (0..<8).map { UInt8(truncatingIfNeeded: count >> (56 - $0 * 8)) }
                + [UInt8](repeating: 7, count: count)
        }
        var recording = WebSocketRecording()
        recording.take(masked(0x81, [0x41]) + masked(0x89, [1]) + masked(0x01, [0x42]), from: .client)
        recording.take([0x8A, 0x00, 0x82, 0x01, 0xFF], from: .device)
        recording.take(masked(0x00, []) + masked(0x80, [0x43]), from: .client)
        recording.take([0x88, 0x02, 0x03, 0xE9], from: .device)
        recording.take([0x81, 0x01, 0x44], from: .device)
        #expect(
            recording.messages == [
                RecordedMessage(sender: .client, kind: .text, payload: [0x41]),
                RecordedMessage(sender: .device, kind: .binary, payload: [0xFF]),
                RecordedMessage(sender: .client, kind: .text, payload: [0x42, 0x43], frameCount: 3),
                RecordedMessage(sender: .device, kind: .close, payload: [], code: 1001),
            ])
        #expect(recording.extent == .complete)
        let trials: [(bytes: [UInt8], sender: RecordedMessage.Sender, extent: RecordedExchange.Extent)] = [
            ([0x81, 0x01, 0x41], .client, .broken), (masked(0x81, [0x41]), .device, .broken),
            (masked(0xF1, []), .client, .broken), ([0x82, 0xFF] + [UInt8](repeating: 0xFF, count: 12), .client, .cut),
            (large(WebSocketRecording.maximumMessage + 1), .device, .cut), ([0x81, 0x7D, 0x41], .device, .cut),
        ]
        for (bytes, sender, extent) in trials {
            var recording = WebSocketRecording()
            recording.take([0x81, 0x01, 0x40], from: .device)
            recording.take(bytes + masked(0x81, [0x41]), from: sender)
            #expect(recording.messages.count == 1 && recording.extent == extent, "\(bytes.prefix(12))")
        }
        var many = WebSocketRecording()
        for _ in 0...WebSocketRecording.maximumCount { many.take([0x81, 0x00], from: .device) }
        #expect(many.messages.count == WebSocketRecording.maximumCount && many.extent == .cut)
        var big = WebSocketRecording()
        for _ in 0..<20 { big.take(large(WebSocketRecording.maximumMessage), from: .device) }
        #expect(big.messages.count == WebSocketRecording.maximumSize / WebSocketRecording.maximumMessage)
        #expect(big.extent == .cut)
        // Many WebSockets share the session's room.
        let recorder = SessionRecorder()
        var sockets: [WebSocketRecording] = []
        for _ in 0..<10 {
            var socket = WebSocketRecording(reserve: recorder.reserve)
            for _ in 0..<8 { socket.take(large(WebSocketRecording.maximumMessage - 64), from: .device) }
            sockets.append(socket)
        }
        #expect(sockets.map(\.messages.count).reduce(0, +) == 64 && sockets.last?.extent == .cut)
        let (index, time) = recorder.begin()
        var exchange = RecordedExchange(method: "GET", target: "/", start: time)
        exchange.messages = sockets[0].messages
        recorder.end(exchange, at: index, reserved: sockets[0].reservedSize + sockets[1].reservedSize)
        #expect(recorder.result.exchanges.count == 1 && recorder.result.leftOut == 0)
    }

    /// Story: a WebSocket whose messages had their room was left out, because two kilobytes more were missing for itself.
    @Test func recorder_messagesHaveTheirRoom_keepsTheirWebSocket() {
        let recorder = SessionRecorder()
        let (index, time) = recorder.begin()
        let size = 64 << 20
        #expect(recorder.reserve(size) && !recorder.reserve(1))
        recorder.end(RecordedExchange(method: "GET", target: "/", start: time), at: index, reserved: size)
        #expect(recorder.result.exchanges.count == 1 && recorder.result.leftOut == 0)
        let full = SessionRecorder()
        let (first, _) = full.begin()
        #expect(full.reserve(size))
        var exchange = RecordedExchange(method: "GET", target: "/", start: time)
        exchange.messages = [RecordedMessage(sender: .device, kind: .text, payload: [0x41])]
        full.end(exchange, at: first, reserved: 65)
        #expect(full.result.exchanges.count == 1 && full.result.leftOut == 0)
    }

    /// Story: on a busy machine, a reply whose client had ended with it took longer than a second, and was missing.
    @Test func recorder_replyWithAKnownEnd_isWaitedFor() async {
        let recorder = SessionRecorder()
        let (index, time) = recorder.begin()
        recorder.willEnd(at: index)
        async let settled: Void = recorder.settle(timeout: .zero, endingTimeout: longestWait)
        Task.detached {
            try? await Task.sleep(for: .milliseconds(100))
            recorder.end(RecordedExchange(method: "GET", target: "/", start: time), at: index)
        }
        await settled
        #expect(recorder.result.exchanges.count == 1)
        // A stream may never end.
        _ = recorder.begin()
        await recorder.settle(timeout: .milliseconds(1), endingTimeout: longestWait)
    }
}

/// A client of a WebSocket that sends and receives bytes, on the current thread.
private final class RawWebSocket {
    struct Failure: Error {}

    private let descriptor: CInt
    /// The head of the answer to the handshake.
    private(set) var head = ""
    private var received: [UInt8] = []

    /// Connects as soon as the port is open, and shakes hands.
    init(_ port: UInt16, _ target: String, headers: String = "", at address: String = "127.0.0.12") throws {
        var peer = sockaddr_in()
        peer.sin_family = sa_family_t(AF_INET)
        peer.sin_port = port.bigEndian
        inet_pton(AF_INET, address, &peer.sin_addr)
        let deadline = ContinuousClock.now + Tool.timeout
        while true {
            let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
            let status = withUnsafeBytes(of: &peer) {
                connect(descriptor, $0.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t($0.count))
            }
            if status == 0 {
                self.descriptor = descriptor
                break
            }
            close(descriptor)
            guard ContinuousClock.now < deadline else { throw Failure() }
            usleep(20_000)
        }
        limitWaits(of: descriptor)
        write(
            Array(
                """
                GET \(target) HTTP/1.1\r
                Host: camera\r
                Connection: Upgrade\r
                Upgrade: websocket\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Sec-WebSocket-Extensions: permessage-deflate\r
                \(headers)\r\n
                """.utf8))
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let found = received.indices.first(where: { received[$0...].starts(with: end) }) {
                head = String(decoding: received[..<found], as: UTF8.self)
                received.removeFirst(found + 4)
                return
            }
            guard fill() else { throw Failure() }
        }
    }

    deinit { close(descriptor) }

    /// Sends a frame of at most 125 bytes, masked.
    func send(_ first: UInt8, _ payload: [UInt8]) {
        let mask: [UInt8] = [9, 8, 7, 6]
        let length: [UInt8] =
            payload.count < 126
            ? [0x80 | UInt8(payload.count)] : [0xFE, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        write([first] + length + mask + payload.enumerated().map { $0.element ^ mask[$0.offset & 3] })
    }

    /// Reads until the other end closes the connection.
    ///
    /// - Parameters:
    ///   - bytes: Sent once, as soon as a text has arrived.
    ///   - text: That text.
    /// - Returns: All bytes behind the handshake.
    func readToEnd(sending bytes: [UInt8] = [], behind text: String = "") -> [UInt8] {
        var isSent = bytes.isEmpty
        repeat {
            if !isSent, String(decoding: received, as: UTF8.self).contains(text) {
                write(bytes)
                shutdown(descriptor, CInt(SHUT_WR))
                isSent = true
            }
        } while fill()
        return received
    }

    private func write(_ bytes: [UInt8]) {
        _ = bytes.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
    }

    private func fill() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return false }
        received += buffer[..<count]
        return true
    }
}
