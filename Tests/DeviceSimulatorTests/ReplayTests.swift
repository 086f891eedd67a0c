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
