import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

/// A camera that answers from the files of a session.
@Suite(.timeLimit(.minutes(10))) struct ReplayTests {
    /// Writes a session into a folder.
    private func write(_ files: [String: String], manifest: String? = nil, to folder: String) throws {
        for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
        let entries = files.keys.sorted().map { #"{"file":"\#($0)"}"# }.joined(separator: ",")
        let text = manifest ?? #"{"form":1,"exchanges":[\#(entries)],"replaced":["secret-1","192.0.2.1"]}"#
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/session.json"))
    }

    private func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await body(folder)
    }

    private static let session = [
        "1.http": """
        # A remark
        GET /axis-cgi/param.cgi?action=list&group=Brand HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain
        X-First: 1

        first
        """,
        "2.http":
            "GET /axis-cgi/param.cgi?group=Brand&action=list HTTP/1.1\n\nHTTP/1.1 200\nContent-Length: 8\n\nsecond\n\n\n",
        "3.http": """
        POST /axis-cgi/ntp.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "set", "params": {"password": "secret-1", "server": "192.0.2.1", "n": 1}}

        HTTP/1.1 201 Created
        Content-Type: application/json
        Body-Encoding: hex
        Content-Length: 3

        00 ff
        7b
        """,
        "4.http": """
        GET /axis-cgi/locked.cgi HTTP/1.1
        Authorization: Basic c2VjcmV0

        HTTP/1.1 200 OK

        open
        """,
    ]

    @Test func replay_sameRequest_getsTheRepliesInOrder_andThenTheLast() async throws {
        try await withFolder { folder in
            try write(Self.session, to: folder)
            try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.replay(from: folder)
                var texts: [String] = []
                for line in [
                    "GET /axis-cgi/param.cgi?group=Brand&action=list",
                    "GET /axis-cgi/param.cgi?action=list&group=Brand",
                ] {
                    texts.append(try await RawClient.reply(device, line).body)
                }
                texts.append(try await RawClient.reply(device, "GET /axis-cgi/param.cgi?action=list&group=Brand").body)
                #expect(texts == ["first", "second\n\n", "second\n\n"])
                device.endReplay()
                let own = try await RawClient.reply(device, "GET /axis-cgi/param.cgi?action=list&group=Brand")
                #expect(own.head.status == 401)
            }
        }
    }

    @Test func replay_reply_keepsHeadersTheirOrderAndBytes() async throws {
        try await withFolder { folder in
            try write(Self.session, to: folder)
            try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.replay(from: folder)
                let reply = try await RawClient.reply(device, "GET /axis-cgi/param.cgi?action=list&group=Brand")
                #expect(
                    reply.head.allFields.map(\.name) == [
                        "Content-Type", "X-First", "Content-Length", "Date", "Connection",
                    ])
                let body = #"{"params":{"n":1,"server":"10.9.8.7","password":"my own"},"method":"set"}"#
                let created = try await RawClient.reply(device, "POST /axis-cgi/ntp.cgi", Array(body.utf8))
                #expect(created.head.firstLine == "HTTP/1.1 201 Created")
                #expect(created.head["Content-Length"] == "3" && created.head["Body-Encoding"] == nil)
            }
        }
    }

    @Test func replay_requestThatWasNotRecorded_namesTheNearest() async throws {
        try await withFolder { folder in
            try write(Self.session, to: folder)
            try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.replay(from: folder)
                let trials: [(line: String, body: String?, reason: String)] = [
                    ("GET /axis-cgi/param.cgi?action=list", nil, "The nearest is 1.http, which has another query"),
                    ("POST /axis-cgi/ntp.cgi", #"{"method":"get"}"#, "The nearest is 3.http, which has another body"),
                    ("PUT /axis-cgi/ntp.cgi", "x", "The nearest is 3.http, which has another method"),
                    ("GET /axis-cgi/nt.cgi", nil, "The nearest is 3.http, which has another path"),
                ]
                for (line, body, reason) in trials {
                    let reply = try await RawClient.reply(device, line, body.map { Array($0.utf8) })
                    #expect(reply.head.status == 404)
                    #expect(reply.body.contains("was not recorded") && reply.body.contains(reason), "\(reply.body)")
                }
                #expect(device.unrecordedRequests.count == trials.count)
            }
        }
    }

    @Test func replay_loosely_leavesOtherRequestsToTheCamera() async throws {
        try await withFolder { folder in
            try write(Self.session, to: folder)
            try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.replay(from: folder, loosely: true)
                let ready = #"{"apiVersion":"1.1","method":"systemready","params":{"timeout":1}}"#
                let own = try await RawClient.reply(device, "POST /axis-cgi/systemready.cgi", Array(ready.utf8))
                #expect(own.head.status == 200 && own.body.contains("\"yes\""), "\(own.body)")
                // A program that serves a whole connection, with the bytes that were read already.
                let stream = try await RawClient.reply(device, "GET /axis-cgi/mjpg/video.cgi")
                #expect(stream.head.status == 401)
                let recorded = try await RawClient.reply(device, "GET /axis-cgi/param.cgi?action=list&group=Brand")
                #expect(recorded.body == "first")
                #expect(device.unrecordedRequests.isEmpty)
            }
        }
    }

    /// The recorded login is replaced, so the camera checks its own.
    @Test func replay_exchangeWithALogin_needsOne() async throws {
        try await withFolder { folder in
            try write(Self.session, to: folder)
            try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.replay(from: folder)
                let refused = try await RawClient.reply(device, "GET /axis-cgi/locked.cgi")
                #expect(refused.head.status == 401 && refused.head["WWW-Authenticate"]?.hasPrefix("Basic ") == true)
                let login = Data(try await device.credentials().utf8).base64EncodedString()
                let reply = try await RawClient.reply(
                    device, "GET /axis-cgi/locked.cgi", headers: "Authorization: Basic \(login)\r\n")
                #expect(reply.body == "open")
            }
        }
    }

    private static let webSocketSession = [
        "1.http": """
        GET /vapix/any?wssession=secret-1&x=1 HTTP/1.1
        Upgrade: websocket

        HTTP/1.1 101 Switching Protocols
        Server: Recorded
        Upgrade: websocket
        Sec-WebSocket-Accept: old

        < text 5
        hello
        > text
        {"id": 1, "password": "secret-1"}
        < text 6 frames=3
        one\ntw
        < binary 3
        00ff
        7b
        > binary 2
        ff00
        < close 4001 over and out
        """
    ]

    private static func open(_ device: SimulatedDevice, _ path: String) async throws -> RawEventClient {
        try await RawEventClient.connect(device, login: nil, path: path)
    }

    @Test func replay_webSocket_sendsTheMessagesBehindTheClientsOnes() async throws {
        try await withFolder { folder in
            try write(Self.webSocketSession, to: folder)
            try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.replay(from: folder)
                let client = try await Self.open(device, "/vapix/any?x=1&wssession=other")
                #expect(client.answer.status == 101 && client.answer["Server"] == "Recorded")
                #expect(client.answer["Sec-WebSocket-Accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
                #expect(await client.read()?.text == "hello")
                client.send("ping", first: 0x89)
                #expect(await client.read()?.first == 0x8A)
                client.send(#"{"password":"my own","id":1}"#)
                var frames: [RawEventClient.Frame?] = []
                for _ in 0..<4 { frames.append(await client.read()) }
                #expect(frames.map { $0?.first } == [0x01, 0x00, 0x80, 0x82])
                #expect(frames.prefix(3).compactMap { $0?.text }.joined() == "one\ntw")
                #expect(frames[3]?.payload == [0x00, 0xFF, 0x7B])
                client.send(bytes: [0xFF], first: 0x02)
                client.send(bytes: [0x00], first: 0x80)
                let close = await client.read()
                #expect(close?.first == 0x88 && close?.payload == [0x0F, 0xA1] + Array("over and out".utf8))
                #expect(device.unrecordedRequests.isEmpty)
                // A plain request opens no WebSocket.
                #expect(try await RawClient.reply(device, "GET /vapix/any?x=1&wssession=other").head.status == 426)
            }
        }
    }

    @Test func replay_webSocketMessageThatWasNotRecorded_closesIt_unlessLoose() async throws {
        try await withFolder { folder in
            try write(Self.webSocketSession, to: folder)
            try await SimulatedDevice.withDevice(.anyPort) { device in
                for (bytes, first) in [(Array(#"{"id":2,"password":"x"}"#.utf8), UInt8(0x81)), ([0xFF, 0x00], 0x82)] {
                    try device.replay(from: folder)
                    let client = try await Self.open(device, "/vapix/any?x=1&wssession=a")
                    #expect(await client.read()?.text == "hello")
                    client.send(bytes: bytes, first: first)
                    let close = await client.read()
                    #expect(close?.first == 0x88 && close?.payload.starts(with: [0x03, 0xF0]) == true)
                    let reason = "1.http: message 1 of the client is not as recorded"
                    #expect(device.unrecordedRequests == [reason], "\(device.unrecordedRequests)")
                }
                try device.replay(from: folder, loosely: true)
                let client = try await Self.open(device, "/vapix/any?x=1&wssession=a")
                #expect(await client.read()?.text == "hello")
                client.send("anything")
                #expect(await client.read()?.first == 0x01)
                #expect(device.unrecordedRequests.isEmpty)
            }
        }
    }

    /// Story: a loose replay waited for ever for the message that the client had sent, if that was too large to be compared.
    @Test func replay_webSocketMessageThatIsTooLarge_isNotAsRecorded() async throws {
        let size = (16 << 20) + 1
        let length = (0..<8).map { UInt8(truncatingIfNeeded: size >> (56 - $0 * 8)) }
        let frame: [UInt8] = [0x82, 0xFF] + length + [UInt8](repeating: 0, count: 4 + size)
        try await withFolder { folder in
            try write(Self.webSocketSession, to: folder)
            try await SimulatedDevice.withDevice(.anyPort) { device in
                for isLoose in [true, false] {
                    try device.replay(from: folder, loosely: isLoose)
                    let client = try await Self.open(device, "/vapix/any?x=1&wssession=a")
                    #expect(await client.read()?.text == "hello")
                    await runOnThread { _ = client.raw.send(bytes: frame) }
                    #expect(await client.read()?.first == (isLoose ? 0x01 : 0x88))
                }
                #expect(device.unrecordedRequests == ["1.http: message 1 of the client is larger than 16 MB"])
            }
        }
    }

    /// Story: a close frame had a code that RFC 6455 forbids there, or ended within a character; clients report such a frame as an error.
    @Test func recordedClose_codeAndReason_areThoseThatAFrameMayHave() {
        for code in [1004, 1005, 1006, 1015] {
            #expect(RecordedMessage(line: "< close \(code) gone")?.frames == [0x88, 0x00], "\(code)")
        }
        let long = String(repeating: "a", count: 122) + "é"
        let frames = RecordedMessage(line: "< close 1001 \(long)")?.frames
        #expect(frames == [0x88, 124, 0x03, 0xE9] + [UInt8](repeating: UInt8(ascii: "a"), count: 122))
        #expect(RecordedMessage(line: "< close 999") == nil)
    }

    /// Frames that no client may send end the connection with the code of the standard, and the camera goes on.
    @Test func replay_hostileFrames_endTheWebSocket() async throws {
        let trials: [(bytes: [UInt8], code: [UInt8])] = [
            ([0x81, 0x01, 0x41], [0x03, 0xEA]), ([0xC1, 0x80, 1, 2, 3, 4], [0x03, 0xEA]),
            ([0x89, 0xFE, 0x00, 0x7E, 1, 2, 3, 4], [0x03, 0xEA]), ([0x80, 0x80, 1, 2, 3, 4], [0x03, 0xEA]),
            ([0x82, 0xFF] + [UInt8](repeating: 0xFF, count: 12), [0x03, 0xEA]),
            ([0x83, 0x80, 1, 2, 3, 4], [0x03, 0xEA]), ([0x81, 0x81, 0, 0, 0, 0, 0xFF], [0x03, 0xEF]),
        ]
        try await withFolder { folder in
            try write(Self.webSocketSession, to: folder)
            try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.replay(from: folder)
                for (bytes, code) in trials {
                    let client = try await Self.open(device, "/vapix/any?x=1&wssession=a")
                    #expect(await client.read()?.text == "hello")
                    client.raw.send(bytes: bytes)
                    #expect(await client.read()?.payload == code, "\(bytes)")
                }
                // Cut within a frame.
                let client = try await Self.open(device, "/vapix/any?x=1&wssession=a")
                client.raw.send(bytes: [0x81, 0xFE, 0x10])
                let next = try await Self.open(device, "/vapix/any?x=1&wssession=a")
                #expect(await next.read()?.text == "hello")
                next.send(#"{"id":1,"password":"own"}"#)
                #expect(await next.read()?.first == 0x01)
            }
        }
    }

    @Test func replay_fixedReply_comesFirst() async throws {
        try await withFolder { folder in
            try write(Self.session, to: folder)
            try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.replay(from: folder)
                device.script(SimulatedReply(body: "fixed"), for: "/axis-cgi/param.cgi")
                #expect(try await RawClient.reply(device, "GET /axis-cgi/param.cgi").body == "fixed")
            }
        }
    }

    /// Each session has one thing wrong, and the error says where.
    @Test func session_wrongFiles_areRefusedWithTheReason() async throws {
        let get = "GET /a HTTP/1.1\n\n"
        let switching = get + "HTTP/1.1 101 Switching Protocols\n\n"
        let trials: [(files: [String: String], manifest: String?, reason: String)] = [
            ([:], "", "session.json: it is not a JSON object"),
            ([:], "[1]", "session.json: it is not a JSON object"),
            ([:], "{\"form\":1,\"exch", "session.json: it is not a JSON object"),
            ([:], "\u{0}\u{1}\u{FFFD}", "session.json: it is not a JSON object"),
            ([:], "{}", "the number \"form\" is missing"),
            ([:], #"{"form":2,"exchanges":[]}"#, "it has the form 2"),
            ([:], #"{"form":1}"#, "the list \"exchanges\" is missing"),
            ([:], #"{"form":1,"exchanges":[{}]}"#, "exchange 1 names no \"file\""),
            ([:], #"{"form":1,"exchanges":[{"file":"1.http"}]}"#, "1.http cannot be read: No such file"),
            ([:], #"{"form":1,"exchanges":[{"file":"../1.http"}]}"#, "must be one of the same folder"),
            ([:], #"{"form":1,"exchanges":[{"file":"/etc/passwd"}]}"#, "must be one of the same folder"),
            ([:], #"{"form":1,"exchanges":[{"file":"."}]}"#, "must be one of the same folder"),
            (["1.http": ""], nil, "1.http: line 1: a request line is needed"),
            (["1.http": "\u{FFFD}\u{0}garbage"], nil, "1.http: line 1: a request line is needed"),
            (["1.http": "HTTP/1.1 200 OK\n\n"], nil, "1.http: line 1: a request line is needed"),
            (["1.http": "GET /a HTTP/1.1\nno header\n\n"], nil, "1.http: line 2: a header is needed"),
            (["1.http": get + "\nHTTP/1.1 999 X\n\n"], nil, "a status line is needed"),
            (
                ["1.http": get + "\nHTTP/1.1 200 OK\nContent-Length: 10\n\nabc"], nil,
                "the body has 3 bytes, and Content-Length says 10"
            ),
            (["1.http": get + "\nHTTP/1.1 200 OK\nContent-Length: -1\n\nabc"], nil, "Content-Length is no number"),
            (
                ["1.http": get + "\nHTTP/1.1 200 OK\nContent-Length: 99999999999999999999\n\nabc"], nil,
                "Content-Length is no number"
            ),
            (
                ["1.http": "POST /a HTTP/1.1\nContent-Length: 2\n\nabc\n\nHTTP/1.1 200 OK\n"], nil,
                "longer than its Content-Length of 2"
            ),
            (["1.http": get + "\nHTTP/1.1 200 OK\nBody-Encoding: hex\n\nxyz"], nil, "not in hexadecimal digits"),
            (["1.http": switching + "hello\n"], nil, "line 5: a message is needed"),
            (["1.http": switching + "> word 5\nhello\n"], nil, "line 5: a message is needed"),
            (["1.http": switching + "> text -1\nhello\n"], nil, "line 5: a message is needed"),
            (["1.http": switching + "> text frames=0\nhello\n"], nil, "line 5: a message is needed"),
            (["1.http": switching + "< close 99999\n"], nil, "line 5: a message is needed"),
            (["1.http": switching + "> text 6\nhello"], nil, "line 5: the message has 5 bytes, and not 6"),
            (["1.http": switching + "> text 9999999999999\nhello"], nil, "line 5: the message has 5 bytes"),
            (["1.http": switching + "> text 4\nhello\n"], nil, "line 5: the message is longer than its size of 4"),
            (["1.http": switching + "< binary\nxyz\n"], nil, "line 5: the message is not in hexadecimal digits"),
            (["1.http": switching + "< binary 3\n0011\n"], nil, "line 5: the message has 2 bytes, and not 3"),
            (
                ["1.http": get], #"{"form":1,"exchanges":[{"file":"1.http","reply":"half"}]}"#,
                "must be one of complete, cut"
            ),
        ]
        for (files, manifest, reason) in trials {
            try await withFolder { folder in
                try write(files, manifest: manifest, to: folder)
                let error = expectError(SimulatorError.self) { try RecordedSession(folder: folder) }
                #expect(error?.message.contains(reason) == true, "\(reason): \(error?.message ?? "")")
            }
        }
        let error = expectError(SimulatorError.self) { try RecordedSession(folder: "/no/such/folder") }
        #expect(error?.message == "/no/such/folder/session.json cannot be read: No such file or directory")
    }

    @Test func session_linkOrHugeFile_isRefused() async throws {
        try await withFolder { folder in
            try write(["1.http": "GET /a HTTP/1.1\n\nHTTP/1.1 200 OK\n"], to: folder)
            let path = folder + "/1.http"
            #expect(truncate(path, 100 << 20) == 0)
            var error = expectError(SimulatorError.self) { try RecordedSession(folder: folder) }
            #expect(error?.message.hasSuffix("1.http is larger than 16 MB") == true)
            #expect(unlink(path) == 0 && symlink("/etc/passwd", path) == 0)
            error = expectError(SimulatorError.self) { try RecordedSession(folder: folder) }
            #expect(error?.message.hasSuffix("1.http cannot be read: it is a link") == true)
            #expect(unlink(path) == 0 && mkfifo(path, 0o600) == 0)
            error = expectError(SimulatorError.self) { try RecordedSession(folder: folder) }
            #expect(error?.message.hasSuffix("1.http cannot be read: it is no file") == true)
        }
    }

    @Test func wildcards_replacedTexts_matchAnything() {
        let wildcards = Wildcards(["secret-1", "secret-10", "ACCC8E000001", "192.0.2.1"])
        #expect(wildcards.matches("user:secret-10@192.0.2.1/x", "user:abc@10.1.1.1/x"))
        #expect(wildcards.matches("axis-accc8e000001", "axis-b8a44f123456"))
        #expect(!wildcards.matches("user:secret-10@192.0.2.1/x", "user:abc@10.1.1.1/y"))
        #expect(!wildcards.matches("asecret-1a", "a"))
        #expect(wildcards.matches("plain", "plain") && !wildcards.matches("plain", "other"))
    }
}
